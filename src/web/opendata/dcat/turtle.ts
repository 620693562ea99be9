// Nodes as Turtle (RDF 1.1), one after the other.
import { PREFIXEN, type Knoop, type Waarde } from './knoop.ts';

/** What may not stand in an address between angle brackets, percent-encoded. */
const adresTekst = (waarde: string): string =>
  // eslint-disable-next-line no-control-regex -- that is what is taken out
  `<${waarde.replaceAll(/[\u0000-\u0020<>"{}|^`\\]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)}>`;

const ONTSNAPT: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const letterlijk = (waarde: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are written as their number
  `"${waarde.toWellFormed().replaceAll(/[\\"\u0000-\u001f\u007f]/g, (teken) => ONTSNAPT[teken] ?? `\\u${teken.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)}"`;

/** @param later takes nodes with an address of their own: in Turtle those stand by themselves */
function waarde(van: Waarde, inspringing: string, later: Map<string, Knoop>): string {
  switch (van.soort) {
    case 'adres':
      return adresTekst(van.adres);
    case 'tekst':
      return letterlijk(van.tekst);
    case 'nl':
      return `${letterlijk(van.tekst)}@nl`;
    case 'getypeerd':
      return `${letterlijk(van.tekst)}^^${van.type}`;
    case 'knoop': {
      const { adres } = van.knoop;
      if (adres === undefined) return `[\n${beweringen(van.knoop, `${inspringing}  `, later)}\n${inspringing}]`;
      later.set(adres, van.knoop);
      return adresTekst(adres);
    }
  }
}

const beweringen = ({ soort, gezegd }: Knoop, inspringing: string, later: Map<string, Knoop>): string =>
  [`${inspringing}a ${soort}`, ...gezegd.map(([naam, van]) => `${inspringing}${naam} ${waarde(van, inspringing, later)}`)].join(' ;\n');

function* zelfstandig(knoop: Knoop): Generator<string> {
  const later = new Map<string, Knoop>();
  yield `\n${knoop.adres === undefined ? '[]' : adresTekst(knoop.adres)}\n${beweringen(knoop, '  ', later)} .\n`;
  for (const each of later.values()) yield* zelfstandig(each);
}

export function* alsTurtle(knopen: Iterable<Knoop>): Generator<string> {
  yield `${Object.entries(PREFIXEN)
    .map(([naam, basis]) => `@prefix ${naam}: <${basis}> .`)
    .join('\n')}\n`;
  for (const each of knopen) yield* zelfstandig(each);
}
