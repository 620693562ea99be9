// Dates of a column. A day that is not on the calendar is a fault; which of two numbers is the month is decided for the whole column at once.
import type { Cel } from '../documentverwerking/rooster/model.ts';
import { celfout, celtekst } from './cel.ts';
import { fout, gelezen, letOp, type Gelezen } from './model.ts';

type PlainDate = Temporal.PlainDate;

/** One cell, before anybody knows how this column writes its dates. */
type Dagcel =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'dag'; readonly dag: PlainDate; readonly uit: 'rekenblad' | 'tekst' | 'getal' }
  /** Two numbers before the year: which is the day depends on the column, unless only one reading is on the calendar. */
  | { readonly soort: 'twee'; readonly dagEerst: PlainDate | null; readonly maandEerst: PlainDate | null; readonly klok12: boolean }
  | { readonly soort: 'fout'; readonly waarom: 'geen-datum' | 'kalender' | 'kort-jaar' | 'los-getal' };

export type Volgorde = 'dag-eerst' | 'maand-eerst';

/** How a column writes its dates, and the row that proves it. */
export interface Datumkolom {
  readonly bewijs: Readonly<Record<Volgorde, number | null>>;
  /** Some are dates to the spreadsheet and some are text: then it may have turned days and months around while importing. */
  readonly gemengd: boolean;
}

const TIJD = String.raw`(?:[T\s]+(\d{1,2})(?::(\d{2}))?(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(?:UTC|GMT|Z|CET|CEST|[+-]\d{2}:?\d{2})?)?`;
const JAAR_EERST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIJD}$`, 'i');
const JAAR_LAATST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${TIJD}$`, 'i');
const KORT_JAAR = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}(\s|$)/;
/** Days since 1900 between 1950 and 2100: a bare number outside that is a year or a count, and no date. */
const [EERSTE_GETAL, LAATSTE_GETAL] = [18_264, 73_415] as const;

const DAGEN = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isSchrikkeljaar = (jaar: number): boolean => jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);

/** Null for a day that is on no calendar: asked for every date of a long report, so without the cost of an error. */
function dagVan(jaar: number, maand: number, dag: number): PlainDate | null {
  const dagen = DAGEN[maand - 1];
  if (jaar < 1000 || dagen === undefined || dag < 1 || dag > dagen || (maand === 2 && dag === 29 && !isSchrikkeljaar(jaar))) return null;
  return new Temporal.PlainDate(jaar, maand, dag);
}

/** A time that is on no clock is as wrong as a day that is on no calendar. */
function isTijd(uur: string | undefined, minuut: string | undefined, seconde: string | undefined, helft: string | undefined): boolean {
  if (uur === undefined) return true;
  if (minuut === undefined && helft === undefined) return false;
  const u = Number(uur);
  return (helft === undefined ? u <= 24 : u >= 1 && u <= 12) && Number(minuut ?? 0) <= 59 && Number(seconde ?? 0) <= 60;
}

function uitGetal(getal: number, vanaf1904: boolean): Dagcel {
  const begin = Temporal.PlainDate.from(vanaf1904 ? '1904-01-01' : '1899-12-30');
  const dagen = Math.floor(getal) + (vanaf1904 ? 1462 : 0);
  if (!(dagen >= EERSTE_GETAL && dagen <= LAATSTE_GETAL)) return { soort: 'fout', waarom: 'los-getal' };
  return { soort: 'dag', dag: begin.add({ days: Math.floor(getal) }), uit: 'getal' };
}

function uitTekst(tekst: string, vanaf1904: boolean): Dagcel {
  if (tekst === '') return { soort: 'leeg' };
  if (/^\d{5}(\.\d+)?$/.test(tekst)) return uitGetal(Number(tekst), vanaf1904);
  if (KORT_JAAR.test(tekst)) return { soort: 'fout', waarom: 'kort-jaar' };
  const vooraan = JAAR_EERST.exec(tekst);
  if (vooraan !== null) {
    const [, jaar = '', , maand = '', dag = '', uur, minuut, seconde, helft] = vooraan;
    const gevonden = isTijd(uur, minuut, seconde, helft) ? dagVan(Number(jaar), Number(maand), Number(dag)) : null;
    return gevonden === null ? { soort: 'fout', waarom: 'kalender' } : { soort: 'dag', dag: gevonden, uit: 'tekst' };
  }
  const achteraan = JAAR_LAATST.exec(tekst);
  if (achteraan === null) return { soort: 'fout', waarom: 'geen-datum' };
  const [, een = '', , twee = '', jaar = '', uur, minuut, seconde, helft] = achteraan;
  const dagEerst = dagVan(Number(jaar), Number(twee), Number(een));
  const maandEerst = dagVan(Number(jaar), Number(een), Number(twee));
  if (!isTijd(uur, minuut, seconde, helft) || (dagEerst === null && maandEerst === null)) return { soort: 'fout', waarom: 'kalender' };
  if (dagEerst !== null && maandEerst !== null && dagEerst.equals(maandEerst)) return { soort: 'dag', dag: dagEerst, uit: 'tekst' };
  return { soort: 'twee', dagEerst, maandEerst, klok12: helft !== undefined };
}

function dagcel(cel: Cel | undefined, vanaf1904: boolean): Dagcel {
  if (typeof cel === 'number') return uitGetal(cel, vanaf1904);
  if (typeof cel !== 'object') return uitTekst(celtekst(cel).replace(/\s+/g, ' ').trim(), vanaf1904);
  if (!('dag' in cel)) return { soort: 'fout', waarom: 'geen-datum' };
  const gelezenDag = uitTekst(cel.dag, vanaf1904);
  return gelezenDag.soort === 'dag' ? { ...gelezenDag, uit: 'rekenblad' } : gelezenDag;
}

/** Looks at a whole column first: one day above the twelfth tells how all the others are written. */
export function bekijkDatums(rijen: Iterable<{ readonly rij: number; readonly cel: Cel | undefined }>, vanaf1904: boolean): Datumkolom {
  const bewijs: Record<Volgorde, number | null> = { 'dag-eerst': null, 'maand-eerst': null };
  let rekenblad = false;
  let tekst = false;
  for (const { rij, cel } of rijen) {
    const each = dagcel(cel, vanaf1904);
    if (each.soort === 'dag' && each.uit === 'rekenblad') rekenblad = true;
    if (each.soort !== 'twee') continue;
    tekst = true;
    if (each.maandEerst === null) bewijs['dag-eerst'] ??= rij;
    if (each.dagEerst === null) bewijs['maand-eerst'] ??= rij;
  }
  return { bewijs, gemengd: rekenblad && tekst };
}

const TOEGESTAAN = 'Toegestaan: een datum van het rekenblad, of jaar-maand-dag (2025-04-14) of dag-maand-jaar (14-04-2025), met of zonder tijd.';
const WAAROM: Readonly<Record<Extract<Dagcel, { soort: 'fout' }>['waarom'], string>> = {
  'geen-datum': 'Dit is geen datum die wij kunnen lezen.',
  kalender: 'Deze datum bestaat niet.',
  'kort-jaar': 'Het jaar heeft maar twee cijfers. Wij weten niet zeker welk jaar het is.',
  'los-getal': 'Dit is een getal en geen datum.',
};

/** Reads one cell, knowing its column. Never a day that the calendar does not have. */
export function leesDatum(cel: Cel | undefined, { bewijs }: Datumkolom, vanaf1904: boolean, vandaag: PlainDate): Gelezen<PlainDate | null> {
  const tekst = celtekst(cel).trim();
  const mis = celfout(cel, true);
  if (mis !== null) return gelezen(null, mis);
  const each = dagcel(cel, vanaf1904);
  switch (each.soort) {
    case 'leeg':
      return gelezen(null);
    case 'fout':
      return gelezen(null, fout({ code: 'datum_onleesbaar', waarde: tekst, uitleg: WAAROM[each.waarom], toegestaan: TOEGESTAAN, watNu: 'Verbeter de datum, of laat de cel leeg.' }));
    case 'dag':
      return metToekomst(
        each.uit === 'getal'
          ? gelezen(
              each.dag,
              letOp({ code: 'datum_uit_getal', waarde: tekst, uitleg: `Hier staat een getal. Als datum van Excel is dat ${each.dag.toString()}.`, watNu: 'U hoeft niets te doen als dat klopt. Anders maakt u er een datum van.' }),
            )
          : gelezen(each.dag),
        tekst,
        vandaag,
      );
    case 'twee':
      return metToekomst(kies(each, bewijs, tekst), tekst, vandaag);
  }
}

function kies({ dagEerst, maandEerst, klok12 }: Extract<Dagcel, { soort: 'twee' }>, bewijs: Datumkolom['bewijs'], tekst: string): Gelezen<PlainDate | null> {
  if (dagEerst === null || maandEerst === null) return gelezen(dagEerst ?? maandEerst);
  const [dagrij, maandrij] = [bewijs['dag-eerst'], bewijs['maand-eerst']];
  if (dagrij !== null && maandrij !== null) {
    return gelezen(
      null,
      fout({
        code: 'datum_dubbelzinnig',
        waarde: tekst,
        uitleg: `Dit kan ${dagEerst.toString()} zijn of ${maandEerst.toString()}. In rij ${dagrij} staat de dag vooraan en in rij ${maandrij} de maand.`,
        toegestaan: TOEGESTAAN,
        watNu: 'Schrijf deze datum als jaar-maand-dag, bijvoorbeeld 2025-04-14.',
      }),
    );
  }
  if (dagrij !== null) return gelezen(dagEerst);
  if (maandrij !== null) return gelezen(maandEerst);
  // Nothing in the column tells. Only exports in the American way write a time with AM or PM.
  const [dag, anders, reden] = klok12
    ? [maandEerst, dagEerst, 'Bij een tijd met AM of PM staat de maand meestal vooraan']
    : [dagEerst, maandEerst, 'Wij lezen eerst de dag en dan de maand'];
  return gelezen(
    dag,
    letOp({
      code: 'datum_dubbelzinnig',
      waarde: tekst,
      uitleg: `Deze datum is op twee manieren te lezen. ${reden}: ${dag.toString()}. Het kan ook ${anders.toString()} zijn.`,
      watNu: 'Klopt dat niet? Schrijf de datum dan als jaar-maand-dag.',
    }),
  );
}

function metToekomst({ waarde, opmerkingen }: Gelezen<PlainDate | null>, tekst: string, vandaag: PlainDate): Gelezen<PlainDate | null> {
  if (waarde === null || Temporal.PlainDate.compare(waarde, vandaag) <= 0) return { waarde, opmerkingen };
  return gelezen(waarde, ...opmerkingen, letOp({ code: 'datum_in_toekomst', waarde: tekst, uitleg: `Deze datum ligt in de toekomst: ${waarde.toString()}.`, watNu: 'Controleer de datum van het document.' }));
}
