// Web pages and formatted mails as blocks of text. Nothing is loaded, no style or script is run.
import { ElementType, parseDocument } from 'htmlparser2';
import type { Blok } from '../../../brieven/model.ts';
import type { Bevindingsoort } from '../bevindingen.ts';

type Knoop = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Knoop, { attribs: unknown }>;

export interface GelezenHtml {
  readonly titel: string | null;
  readonly blokken: readonly Blok[];
  readonly bevindingen: readonly Bevindingsoort[];
}

const STIL = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'math', 'object', 'iframe', 'select']);
const LOPEND = new Set(['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'tt', 'u', 'var', 'o:p', 'time', 'wbr']);
const MAX_DIEPTE = 400;
const MAX_KOLOMMEN = 12;
const VERBORGEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(px|pt|em|%)?\s*(;|$)/i;
const VAN_ELDERS = /^(https?:)?\/\//i;

const isElement = (knoop: Knoop): knoop is Element => 'attribs' in knoop;
const naamVan = (element: Element): string => element.name.toLowerCase();
const onder = (element: Element, namen: readonly string[]): readonly Element[] =>
  element.children.filter(isElement).flatMap((kind) => (namen.includes(naamVan(kind)) ? [kind] : ['thead', 'tbody', 'tfoot'].includes(naamVan(kind)) ? onder(kind, namen) : []));

const heeft = (element: Element, naam: string, diepte = 0): boolean =>
  diepte < MAX_DIEPTE && element.children.some((kind) => isElement(kind) && (naamVan(kind) === naam || heeft(kind, naam, diepte + 1)));

const opgeruimd = (tekst: string): string =>
  tekst
    .split('\n')
    .map((regel) => regel.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');

function createSchrijver(bevindingen: Set<Bevindingsoort>) {
  /** Running text of an element: blocks inside it become lines. */
  const lopend = (knopen: readonly Knoop[], diepte: number): string => knopen.map((knoop) => stuk(knoop, diepte)).join('');

  const koppeling = (element: Element, diepte: number): string => {
    const tekst = lopend(element.children, diepte);
    const doel = (element.attribs['href'] ?? '').trim().replace(/^mailto:/i, '');
    const zichtbaar = doel === '' || doel.startsWith('#') || /^javascript:/i.test(doel) || tekst.includes(doel.replace(/^https?:\/\/|\/$/g, ''));
    return zichtbaar ? tekst : `${tekst} (${doel.slice(0, 500)})`;
  };

  const beeld = ({ attribs }: Element): string => {
    const bron = attribs['src'] ?? '';
    if (VAN_ELDERS.test(bron)) bevindingen.add('externe-bronnen');
    const alt = (attribs['alt'] ?? '').trim();
    return alt === '' && !/^(cid|data):/i.test(bron) ? '' : ` [afbeelding${alt === '' ? '' : `: ${alt}`}] `;
  };

  function stuk(knoop: Knoop, diepte: number): string {
    if (knoop.type === ElementType.Text) return knoop.data.replace(/\s+/g, ' ');
    if (!isElement(knoop)) return '';
    if (diepte > MAX_DIEPTE) {
      bevindingen.add('niet-onderzocht');
      return '';
    }
    const naam = naamVan(knoop);
    if (STIL.has(naam)) return '';
    keur(knoop);
    switch (naam) {
      case 'br':
        return '\n';
      case 'img':
        return beeld(knoop);
      case 'a':
        return koppeling(knoop, diepte + 1);
      case 'input':
        return knoop.attribs['type'] === 'hidden' ? '' : ` ${knoop.attribs['value'] ?? ''} `;
      case 'li':
        return `\n• ${lopend(knoop.children, diepte + 1)}\n`;
      case 'td':
      case 'th':
        return `${lopend(knoop.children, diepte + 1)} `;
      default: {
        const tekst = lopend(knoop.children, diepte + 1);
        return LOPEND.has(naam) ? tekst : `\n${tekst}\n`;
      }
    }
  }

  function keur({ attribs }: Element): void {
    if (attribs['hidden'] !== undefined || VERBORGEN.test(attribs['style'] ?? '')) bevindingen.add('verborgen-opmaak');
    if (/url\(/i.test(attribs['style'] ?? '') || VAN_ELDERS.test(attribs['background'] ?? '')) bevindingen.add('externe-bronnen');
  }

  /** Null when the table is there for its looks, as mails use them. */
  function tabel(element: Element, diepte: number): Blok | null {
    if (heeft(element, 'table')) return null;
    const rijen = onder(element, ['tr'])
      .map((rij) => onder(rij, ['td', 'th']).map((cel) => opgeruimd(lopend(cel.children, diepte))))
      .filter((rij) => rij.some((cel) => cel !== ''));
    const kolommen = Math.max(0, ...rijen.map((rij) => rij.length));
    if (kolommen < 2 || kolommen > MAX_KOLOMMEN || rijen.length < 2) return null;
    const [kop = [], ...lijf] = rijen;
    return { soort: 'tabel', kolommen: Array.from({ length: kolommen }, (_, at) => ({ titel: kop[at] ?? '', breedte: 1 })), rijen: lijf };
  }

  function blokken(knopen: readonly Knoop[], diepte: number): readonly Blok[] {
    const uit: Blok[] = [];
    let regel = '';
    const sluit = (): void => {
      const tekst = opgeruimd(regel);
      regel = '';
      if (tekst !== '') uit.push({ soort: 'alinea', tekst });
    };
    for (const knoop of knopen) {
      const naam = isElement(knoop) ? naamVan(knoop) : '';
      if (!isElement(knoop) || diepte > MAX_DIEPTE || STIL.has(naam) || ['br', 'img', 'input'].includes(naam) || (LOPEND.has(naam) && !heeft(knoop, 'p') && !heeft(knoop, 'div'))) {
        regel += stuk(knoop, diepte);
        continue;
      }
      sluit();
      keur(knoop);
      uit.push(...blok(knoop, naam, diepte + 1));
    }
    sluit();
    return uit;
  }

  function blok(element: Element, naam: string, diepte: number): readonly Blok[] {
    const tekst = (): string => opgeruimd(lopend(element.children, diepte));
    if (/^h[1-6]$/.test(naam)) {
      const kop = tekst().replaceAll('\n', ' ');
      return kop === '' ? [] : [{ soort: 'kop', niveau: naam === 'h1' || naam === 'h2' ? 2 : 3, tekst: kop }];
    }
    switch (naam) {
      case 'ul':
      case 'ol': {
        const punten = onder(element, ['li']).map((punt) => opgeruimd(lopend(punt.children, diepte))).filter((punt) => punt !== '');
        return punten.length === 0 ? blokken(element.children, diepte) : [{ soort: 'lijst', punten, genummerd: naam === 'ol' }];
      }
      case 'table': {
        const gezet = tabel(element, diepte);
        return gezet === null ? blokken(element.children, diepte) : [gezet];
      }
      case 'blockquote':
        return blokken(element.children, diepte).map((each) => (each.soort === 'alinea' ? { ...each, tekst: each.tekst.replace(/^/gm, '> ') } : each));
      case 'pre': {
        const regels = platteTekst(element).replace(/^\n+|\s+$/g, '');
        return regels === '' ? [] : [{ soort: 'alinea', tekst: regels }];
      }
      case 'hr':
        return [];
      default:
        return blokken(element.children, diepte);
    }
  }
  return { blokken };
}

const platteTekst = (knoop: Knoop, diepte = 0): string =>
  knoop.type === ElementType.Text ? knoop.data : isElement(knoop) && diepte < MAX_DIEPTE ? (naamVan(knoop) === 'br' ? '\n' : knoop.children.map((kind) => platteTekst(kind, diepte + 1)).join('')) : '';

function titelVan(knopen: readonly Knoop[], diepte = 0): string | null {
  for (const knoop of knopen) {
    if (!isElement(knoop) || diepte > 4) continue;
    const titel = naamVan(knoop) === 'title' ? platteTekst(knoop).replace(/\s+/g, ' ').trim() : titelVan(knoop.children, diepte + 1);
    if (titel !== null && titel !== '') return titel;
  }
  return null;
}

export function leesHtml(html: string): GelezenHtml {
  const { children } = parseDocument(html, { decodeEntities: true });
  const bevindingen = new Set<Bevindingsoort>();
  const blokken = createSchrijver(bevindingen).blokken(children, 0);
  return { titel: titelVan(children), blokken, bevindingen: [...bevindingen] };
}

/** The encoding that a page names of itself in its first bytes (HTML §4.2.5.4). */
export const coderingVan = (bytes: Uint8Array): string | null =>
  /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1'))?.[1] ?? null;
