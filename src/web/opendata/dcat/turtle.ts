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

function waarde(van: Waarde, inspringing: string): string {
  switch (van.soort) {
    case 'adres':
      return adresTekst(van.adres);
    case 'tekst':
      return letterlijk(van.tekst);
    case 'nl':
      return `${letterlijk(van.tekst)}@nl`;
    case 'getypeerd':
      return `${letterlijk(van.tekst)}^^${van.type}`;
    case 'knoop':
      return `[\n${beweringen(van.knoop, `${inspringing}  `)}\n${inspringing}]`;
  }
}

const beweringen = ({ soort, gezegd }: Knoop, inspringing: string): string =>
  [`${inspringing}a ${soort}`, ...gezegd.map(([naam, van]) => `${inspringing}${naam} ${waarde(van, inspringing)}`)].join(' ;\n');

export function* alsTurtle(knopen: Iterable<Knoop>): Generator<string> {
  yield `${Object.entries(PREFIXEN)
    .map(([naam, basis]) => `@prefix ${naam}: <${basis}> .`)
    .join('\n')}\n`;
  for (const each of knopen) yield `\n${each.adres === undefined ? '[]' : adresTekst(each.adres)}\n${beweringen(each, '  ')} .\n`;
}
