// Dates as PDF files write them (ISO 32000-1 §7.9.4): D:YYYYMMDDHHmmSS followed by Z or an offset as +01'00'.
import { dateInAmsterdam } from '../kern/date.ts';

const VORM = /^(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?/;

/** The local calendar date in Europe/Amsterdam; null when it is no possible date. Without an offset it is taken as it stands. */
export function datumUitPdf(text: string): Temporal.PlainDate | null {
  const match = VORM.exec(text.trim());
  if (match === null) return null;
  const [, jaar = '', maand = '', dag = '', uur, minuut = '00', seconde = '00', utc, teken, offsetUur = '00', offsetMinuut = '00'] = match;
  const datum = `${jaar}-${maand}-${dag}`;
  try {
    if (uur === undefined || (utc === undefined && teken === undefined)) return Temporal.PlainDate.from(datum);
    const offset = teken === undefined ? 'Z' : `${teken}${offsetUur}:${offsetMinuut}`;
    return dateInAmsterdam(Temporal.Instant.from(`${datum}T${uur}:${minuut}:${seconde}${offset}`));
  } catch {
    return null;
  }
}
