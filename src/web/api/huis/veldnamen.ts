// What a field is called in a message, where a refusal names what we call it: its sender knows no other name.
import { RuleViolated, ValidationFailed } from '../../../kern/errors.ts';
import type { Weigering } from '../../../kern/decider.ts';

const OVERAL: Readonly<Record<string, string>> = {
  titel: 'officieleTitel',
  categorie: 'informatieCategorieen',
  samenvatting: 'omschrijving',
  organisatie: 'publisher',
  openbaarOp: 'gepubliceerdOp',
  ontvangen: 'ontvangstdatum',
  ondertekend: 'datumOndertekend',
  vastgesteld: 'vastgesteldOp',
  geldigheid: 'datumEindeGeldigheid',
  stukken: 'documenten',
  documentId: 'document',
  adres: 'documentUrl',
  bestand: 'inhoud',
  bestanden: 'inhoud',
};

/** A day is of the information itself, or of one document. */
const datum = (pad: string): string => (/\/(documenten|ophalingen|uploads)\b/.test(pad) ? 'creatiedatum' : 'informatieDatum');

/** @param pad path of the operation, under the version */
export const apiveld = (pad: string, veld: string): string => (veld === 'datum' ? datum(pad) : (OVERAL[veld] ?? veld));

/** Only about publications and their documents: other resources are called in the API what they are called here. */
const GAAT_OVER = /^\/(publicaties|documenten|uploads|ophalingen)\b/;

/** The same refusal in the words of the API; anything else as it was. */
export function inWoordenVanApi(error: unknown, pad: string): unknown {
  if (!GAAT_OVER.test(pad)) return error;
  if (error instanceof ValidationFailed) return new ValidationFailed(error.fouten.map((fout) => (fout.pointer === undefined ? { ...fout, veld: apiveld(pad, fout.veld) } : fout)));
  if (!(error instanceof RuleViolated)) return error;
  const vertaald = (weigering: Weigering): Weigering => (weigering.veld === undefined ? weigering : { ...weigering, veld: apiveld(pad, weigering.veld) });
  const [eerste, ...rest] = error.weigeringen;
  return new RuleViolated([vertaald(eerste), ...rest.map(vertaald)]);
}
