// Which dictionary of a PDF means which finding (ISO 32000-1). Looks at structure only, never at the content of strings.
import type { Bevindingsoort } from './bevindingen.ts';
import { isWoordenboek, type Waarde, type Woordenboek } from './objecten.ts';

const ACTIES = new Set(['/Launch', '/SubmitForm', '/ImportData', '/GoToR', '/GoToE', '/ResetForm', '/Hide', '/SetOCGState', '/Trans', '/Thread']);
const MULTIMEDIA = new Set(['/Rendition', '/Sound', '/Movie', '/RichMediaExecute', '/GoTo3DView', '/Screen', '/3D', '/RichMedia']);
const TEKENINGEN = new Set(['/FreeText', '/Stamp', '/Ink', '/Line', '/Square', '/Circle', '/Polygon', '/PolyLine', '/Redact', '/Watermark', '/Projection', '/PrinterMark', '/TrapNet']);
const MARKERINGEN = new Set(['/Highlight', '/Underline', '/Squiggly', '/StrikeOut', '/Caret']);
const TEKSTNOOT = '/Text';

const naam = (waarde: Waarde | undefined): string => (typeof waarde === 'string' ? waarde : '');

/** A string that says something, or anything that could: a reference, a dictionary, an array. */
const gevuld = (waarde: Waarde | undefined): boolean => {
  if (waarde === undefined || waarde === null || waarde === '/Off') return false;
  if (typeof waarde === 'object' && 'soort' in waarde && waarde.soort === 'tekst') return !waarde.leeg;
  return true;
};

/** An annotation is known by its place on a page and its kind; `Rect` is required (§12.5.2). */
function* annotatie(dict: Woordenboek): Generator<Bevindingsoort> {
  if (!dict.has('Rect')) return;
  const subtype = naam(dict.get('Subtype'));
  if (subtype === '/FileAttachment') yield 'bijlagen';
  if (TEKENINGEN.has(subtype)) yield 'tekeningen';
  if (MARKERINGEN.has(subtype)) yield 'markeringen';
  if (subtype === '/Link') yield 'koppelingen';
  if (subtype === TEKSTNOOT) yield 'opmerkingen';
  const tekst = gevuld(dict.get('Contents')) || gevuld(dict.get('RC'));
  if (tekst && subtype !== '/Link' && subtype !== '/Widget') yield 'opmerkingen';
}

function* formulierveld(dict: Woordenboek): Generator<Bevindingsoort> {
  const soort = naam(dict.get('FT'));
  if (soort === '/Sig') {
    if (gevuld(dict.get('V'))) yield 'handtekening';
    return;
  }
  const veld = soort !== '' || naam(dict.get('Subtype')) === '/Widget' || (dict.has('T') && (dict.has('Kids') || dict.has('Parent')));
  if (veld && (gevuld(dict.get('V')) || gevuld(dict.get('DV')) || gevuld(dict.get('RV')))) yield 'formulier';
  if (dict.has('XFA')) yield 'formulier';
}

function* woordenboek(dict: Woordenboek): Generator<Bevindingsoort> {
  yield* annotatie(dict);
  yield* formulierveld(dict);
  const actie = naam(dict.get('S'));
  const subtype = naam(dict.get('Subtype'));
  if (dict.has('JS') || actie === '/JavaScript' || dict.has('JavaScript')) yield 'javascript';
  if (ACTIES.has(actie) || dict.has('AA')) yield 'acties';
  if (MULTIMEDIA.has(actie) || MULTIMEDIA.has(subtype)) yield 'multimedia';
  if (dict.has('EF') || dict.has('Collection')) yield 'bijlagen';
  if (dict.has('OCProperties') || naam(dict.get('Type')) === '/OCG') yield 'lagen';
  if (dict.has('PieceInfo')) yield 'toepassingsgegevens';
  if (dict.has('Thumb')) yield 'miniaturen';
  if (gevuld(dict.get('ActualText')) || gevuld(dict.get('Alt')) || gevuld(dict.get('E'))) yield 'vervangende-tekst';
  if (naam(dict.get('Type')) === '/Metadata') yield 'metagegevens';
}

/** Every finding in a value and everything inside it. */
export function* bevindingenIn(waarde: Waarde): Generator<Bevindingsoort> {
  if (isWoordenboek(waarde)) {
    yield* woordenboek(waarde);
    for (const inner of waarde.values()) yield* bevindingenIn(inner);
  } else if (Array.isArray(waarde)) {
    for (const inner of waarde as readonly Waarde[]) yield* bevindingenIn(inner);
  }
}
