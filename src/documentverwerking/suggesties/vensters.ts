// Cuts the text of a page into pieces that a rule may look at: lines of bounded length, and the seams between two lines.

/** No rule ever sees more than this many signs at once; longer lines are looked at in parts that overlap. */
export const REGELGRENS = 2000;
const OVERLAP = 200;
/** How much of two lines is laid together to find what is broken over their end. */
const NAAD = 100;

/** A piece of text, and where each of its signs stands on the page. */
export interface Venster {
  readonly tekst: string;
  /** Position on the page of sign `i`. */
  readonly plek: (i: number) => number;
  /** Only what runs over this position counts (the seam of two lines); null when everything does. */
  readonly naad: number | null;
}

interface Regeltekst {
  readonly tekst: string;
  readonly begin: number;
}

function* regelsVan(text: string): Generator<Regeltekst> {
  let begin = 0;
  while (begin <= text.length) {
    const einde = text.indexOf('\n', begin);
    const tot = einde === -1 ? text.length : einde;
    yield { tekst: text.slice(begin, tot).replace(/\r$/, ''), begin };
    begin = tot + 1;
  }
}

/** Lines as parts of at most `REGELGRENS` signs. */
export function* regelvensters(text: string): Generator<Venster> {
  for (const { tekst, begin } of regelsVan(text)) {
    for (let af = 0; af === 0 || af + OVERLAP < tekst.length; af += REGELGRENS - OVERLAP) {
      const van = begin + af;
      yield { tekst: tekst.slice(af, af + REGELGRENS), plek: (i) => van + i, naad: null };
    }
  }
}

/** A hyphen, soft hyphen or the sign that PDFium gives for a hyphen at the end of a line. */
// eslint-disable-next-line no-control-regex -- U+0002 is how the PDF engine names a hyphen at the end of a line
const AFBREKING = /(?<=\p{L})[-\u00ad\u0002\u2010]$/u;
const TUSSENVOEGSEL = /^(?:van|de|den|der|het|ten|ter|te|el|'t|’t)\s/;

/** The end of each line laid against the start of the next; `koppel` is what comes between. Hyphenated words become whole. */
export function* naadvensters(text: string, koppel: '' | ' '): Generator<Venster> {
  let vorige: Regeltekst | undefined;
  for (const regel of regelsVan(text)) {
    if (vorige !== undefined && vorige.tekst.trim() !== '' && regel.tekst.trim() !== '') yield naadVan(vorige, regel, koppel);
    vorige = regel;
  }
}

function naadVan(eerste: Regeltekst, tweede: Regeltekst, koppel: '' | ' '): Venster {
  const links = eerste.tekst.trimEnd();
  const inspring = tweede.tekst.length - tweede.tekst.trimStart().length;
  const rechts = tweede.tekst.slice(inspring, inspring + NAAD);
  const afgebroken = AFBREKING.test(links) && /^\p{Ll}/u.test(rechts) && !TUSSENVOEGSEL.test(rechts);
  const staart = (afgebroken ? links.slice(0, -1) : links).slice(-NAAD);
  const afLinks = eerste.begin + (afgebroken ? links.length - 1 : links.length) - staart.length;
  const tussen = afgebroken || links.endsWith('-') ? '' : koppel;
  const naad = staart.length + tussen.length;
  return {
    tekst: staart + tussen + rechts,
    plek: (i) => (i < naad ? afLinks + i : tweede.begin + inspring + i - naad),
    naad,
  };
}
