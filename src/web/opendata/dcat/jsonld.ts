// Nodes as JSON-LD, one after the other, so that a catalogue of any length is never in memory.
import { PREFIXEN, type Knoop, type Waarde } from './knoop.ts';

type Json = string | readonly Json[] | { readonly [naam: string]: Json };

function waarde(van: Waarde): Json {
  switch (van.soort) {
    case 'adres':
      return { '@id': van.adres };
    case 'tekst':
      return van.tekst;
    case 'nl':
      return { '@value': van.tekst, '@language': 'nl' };
    case 'getypeerd':
      return { '@value': van.tekst, '@type': van.type };
    case 'knoop':
      return object(van.knoop);
  }
}

function object({ adres, soort, gezegd }: Knoop): { readonly [naam: string]: Json } {
  const perNaam = new Map<string, Json[]>();
  for (const [naam, van] of gezegd) perNaam.set(naam, [...(perNaam.get(naam) ?? []), waarde(van)]);
  return { ...(adres === undefined ? {} : { '@id': adres }), '@type': soort, ...Object.fromEntries([...perNaam].map(([naam, waarden]) => [naam, waarden.length === 1 ? (waarden[0] ?? '') : waarden])) };
}

export function* alsJsonld(knopen: Iterable<Knoop>): Generator<string> {
  yield `{"@context":${JSON.stringify(PREFIXEN)},"@graph":[`;
  let komma = '';
  for (const each of knopen) {
    yield `${komma}\n${JSON.stringify(object(each))}`;
    komma = ',';
  }
  yield '\n]}\n';
}
