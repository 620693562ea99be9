// Reads a date the way people write it.

export type Gelezen = { readonly ok: true; readonly datum: Temporal.PlainDate } | { readonly ok: false; readonly uitleg: string };

const MAANDEN: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'feb', 'febr'],
  ['maart', 'mrt', 'mar', 'maa'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const VORM = 'Vul een datum in als dag, maand en jaar. Bijvoorbeeld 31-12-2026.';

const maandnummer = (word: string): number => MAANDEN.findIndex((names) => names.includes(word.replace(/\.$/, ''))) + 1;

/** Two digits mean this century up to 2079, the last one from 1980. */
const jaartal = (text: string): number => {
  const year = Number(text);
  return text.length === 4 ? year : year < 80 ? 2000 + year : 1900 + year;
};

function onderdelen(text: string): readonly [year: number, month: number, day: number] | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const cijfers = /^(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (cijfers) return [jaartal(cijfers[3] ?? ''), Number(cijfers[2]), Number(cijfers[1])];
  const woorden = /^(?:[a-z]{2,9}\.?,?\s+)?(\d{1,2})(?:e)?[\s-]+([a-z]+\.?)[\s-]+(\d{4}|\d{2})$/.exec(text);
  const month = maandnummer(woorden?.[2] ?? '');
  return woorden && month > 0 ? [jaartal(woorden[3] ?? ''), month, Number(woorden[1])] : null;
}

/**
 * Takes 31-12-2026, 31/12/26, 1.2.2026, 31122026, 2026-12-31, "1 februari 2026" and "ma 1 feb. 2026".
 * @returns the date, or a sentence that says what is wrong (also for 30 februari)
 */
export function leesDatum(text: string): Gelezen {
  const parts = onderdelen(text.trim().toLowerCase().replaceAll(/\s+/g, ' '));
  if (parts === null) return { ok: false, uitleg: VORM };
  const [year, month, day] = parts;
  if (month < 1 || month > 12) return { ok: false, uitleg: `Maand ${month} bestaat niet. ${VORM}` };
  if (year < 1900 || year > 2199) return { ok: false, uitleg: `Het jaar ${year} kan niet kloppen. ${VORM}` };
  const last = Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
  if (day < 1 || day > last) {
    return { ok: false, uitleg: `In ${MAANDEN[month - 1]?.[0] ?? ''} ${year} is geen dag ${day}. De laatste dag is ${last}.` };
  }
  return { ok: true, datum: Temporal.PlainDate.from({ year, month, day }) };
}
