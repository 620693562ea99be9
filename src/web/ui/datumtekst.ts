// Dates and moments in Dutch words, the same on every machine.
const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const;
const KORTE_MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

const twee = (value: number): string => String(value).padStart(2, '0');

/**
 * - `lang`: 5 oktober 2026
 * - `dag`: maandag 5 oktober 2026
 * - `kort`: ma 5 okt 2026
 * - `cijfers`: 05-10-2026 (as it stands in a field)
 */
export type Datumvorm = 'lang' | 'dag' | 'kort' | 'cijfers';

export function datumtekst(datum: Temporal.PlainDate, vorm: Datumvorm = 'lang'): string {
  const { day, month, year, dayOfWeek } = datum;
  const dag = DAGEN[dayOfWeek - 1] ?? '';
  switch (vorm) {
    case 'lang':
      return `${day} ${MAANDEN[month - 1] ?? ''} ${year}`;
    case 'dag':
      return `${dag} ${day} ${MAANDEN[month - 1] ?? ''} ${year}`;
    case 'kort':
      return `${dag.slice(0, 2)} ${day} ${KORTE_MAANDEN[month - 1] ?? ''} ${year}`;
    case 'cijfers':
      return `${twee(day)}-${twee(month)}-${year}`;
  }
}

/** "5 oktober 2026 om 14:02", in Dutch time. */
export function momenttekst(moment: Temporal.Instant): string {
  const local = moment.toZonedDateTimeISO('Europe/Amsterdam');
  return `${datumtekst(local.toPlainDate())} om ${twee(local.hour)}:${twee(local.minute)}`;
}

/** Days between two dates in words: "nog 3 dagen", "vandaag", "2 dagen te laat". */
export function restdagen(uiterste: Temporal.PlainDate, vandaag: Temporal.PlainDate): string {
  const days = vandaag.until(uiterste, { largestUnit: 'days' }).days;
  const woord = Math.abs(days) === 1 ? 'dag' : 'dagen';
  if (days === 0) return 'vandaag';
  return days > 0 ? `nog ${days} ${woord}` : `${-days} ${woord} te laat`;
}
