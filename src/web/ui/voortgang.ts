// How far a file is that is under way, in words.
const KB = 1024;
const MB = 1_048_576;

/** @param totaal null when nobody knows */
export function bytesVan(bytes: number, totaal: number | null): string {
  const inMb = Math.max(bytes, totaal ?? 0) >= MB;
  const getal = (aantal: number): string => (inMb ? (aantal / MB).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 }) : String(Math.ceil(aantal / KB)));
  return `${getal(bytes)}${totaal === null ? '' : ` van ${getal(totaal)}`} ${inMb ? 'MB' : 'kB'}`;
}
