// Holds every answer that a test of the API gets against the OpenAPI document: its status, its form and its headers.
import type { Response } from 'supertest';
import { bewerkingen, gebreken, isObjekt, op, type Bewerking, type Json } from './document.ts';

/** Headers that an operation gives only when there is something to say. */
const ALS_HET_KAN = new Set(['ETag', 'Link', 'Location']);

const past = (pad: string): RegExp => new RegExp(`^${pad.replaceAll(/\{\w+\}/g, '[^/]+')}$`);

/** What is wrong with an answer, according to the document; empty when nothing is, or when the document does not speak of it. */
function afwijkingen(document: Json, { operatie }: Bewerking, { status, headers, body, type }: Response): readonly string[] {
  if (status === 304) return [];
  const gezegd = (operatie['responses'] as Json)[String(status)];
  if (!isObjekt(gezegd)) return [`status ${status} staat niet in het document`];
  const antwoord = typeof gezegd['$ref'] === 'string' ? op(document, gezegd['$ref']) : gezegd;
  const koppen = Object.keys((antwoord['headers'] ?? {}) as Json).filter((naam) => !ALS_HET_KAN.has(naam) && headers[naam.toLowerCase()] === undefined);
  const inhoud = antwoord['content'] as Json | undefined;
  const vorm = inhoud === undefined ? undefined : (inhoud[type] as Json | undefined);
  return [
    ...koppen.map((naam) => `de kop ${naam} ontbreekt`),
    ...(inhoud !== undefined && vorm === undefined ? [`${type} staat niet in het document`] : []),
    ...(vorm === undefined || !type.endsWith('json') ? [] : gebreken(document, vorm['schema'], body)),
  ];
}

/** For `.expect(...)` of supertest. @param pad under the version, as it was asked */
export const volgensDocument = (document: Json) => {
  const alle = bewerkingen(document).map((van) => ({ van, vorm: past(van.pad) }));
  return (methode: string, pad: string) => (antwoord: Response): void => {
    const kaal = pad.split('?')[0] ?? '';
    const gevonden = alle.find(({ van, vorm }) => van.methode === methode && vorm.test(kaal));
    const mis = gevonden === undefined ? [] : afwijkingen(document, gevonden.van, antwoord);
    if (mis.length > 0) throw new Error(`${methode.toUpperCase()} ${pad} antwoordt ${antwoord.status}, anders dan het document zegt:\n${mis.join('\n')}`);
  };
};
