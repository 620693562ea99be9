// Walks through an XML part of a document, element by element, by local names: prefixes are the maker's choice.
import { SaxesParser } from 'saxes';
import { leesTekst } from './tekst/tekst.ts';

/** By local name; those of relationships (`r:id`) keep their prefix, for an `id` may stand beside them. */
export type Kenmerken = Readonly<Record<string, string>>;

export interface Xmlbezoek {
  readonly open?: (naam: string, kenmerken: Kenmerken) => void;
  readonly tekst?: (tekst: string) => void;
  readonly sluit?: (naam: string) => void;
}

const STUK = 1 << 20;
/** Documents of real programs stay far below this; finding a prefix costs more with every level. */
const MAX_DIEPTE = 1000;

class TeDiep extends Error {}

/** @returns false when the XML is not well-formed or nested beyond reason: what came before that was visited */
export function doorloopXml(bytes: Uint8Array, { open, tekst, sluit }: Xmlbezoek): boolean {
  // Nobody is told the line of a fault, and counting lines costs a third of the time.
  const parser = new SaxesParser({ xmlns: true, position: false });
  const stand = { heel: true, diepte: 0 };
  parser.on('opentag', ({ local, attributes }) => {
    stand.diepte += 1;
    if (stand.diepte > MAX_DIEPTE) throw new TeDiep();
    const kenmerken: Record<string, string> = {};
    for (const { local: naam, value, uri } of Object.values(attributes)) kenmerken[uri.endsWith('/relationships') ? `r:${naam}` : naam] = value;
    open?.(local, kenmerken);
  });
  parser.on('text', (waarde) => tekst?.(waarde));
  parser.on('cdata', (waarde) => tekst?.(waarde));
  parser.on('closetag', ({ local }) => {
    stand.diepte -= 1;
    sluit?.(local);
  });
  parser.on('error', () => {
    stand.heel = false;
  });
  const inhoud = leesTekst(bytes);
  try {
    for (let at = 0; at < inhoud.length && stand.heel; at += STUK) parser.write(inhoud.slice(at, at + STUK));
    if (stand.heel) parser.close();
    return stand.heel;
  } catch (error) {
    if (error instanceof TeDiep) return false;
    throw error;
  }
}
