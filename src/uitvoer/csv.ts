// CSV as Dutch spreadsheets open it by a double click: UTF-8 with byte order mark, semicolons, decimal comma (RFC 4180 otherwise).
import { cellenVan, type Getypeerd } from './cellen.ts';
import type { Tabel } from './tabel.ts';

const BOM = '\ufeff';

/**
 * A text that begins like a formula runs as one when the file is opened (OWASP, "CSV injection"); an apostrophe stops it.
 * Spreadsheets look through leading space and signs without width, and East Asian ones take the wide signs too.
 */
const FORMULE = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/u;

const ontwapen = (tekst: string): string => (FORMULE.test(tekst) ? `'${tekst}` : tekst);
const veld = (tekst: string): string => (/[";\n\r,]/.test(tekst) || tekst !== tekst.trim() ? `"${tekst.replaceAll('"', '""')}"` : tekst);

function cel(waarde: Getypeerd): string {
  switch (waarde.soort) {
    case 'leeg':
      return '';
    case 'tekst':
      return veld(ontwapen(waarde.tekst));
    case 'getal':
      return String(waarde.getal).replace('.', ',');
    case 'datum':
      return waarde.datum.toString();
  }
}

const regel = (velden: readonly string[]): string => `${velden.join(';')}\r\n`;

/** A file in parts, for what is too long to hold: first its heading, then rows as they come. */
export const csvKop = <Rij>(kolommen: Tabel<Rij>['kolommen']): string => `${BOM}${regel(kolommen.map(({ titel }) => veld(ontwapen(titel))))}`;
export const csvRegels = <Rij>(kolommen: Tabel<Rij>['kolommen'], rijen: readonly Rij[]): string =>
  cellenVan({ naam: '', kolommen, rijen })
    .map((rij) => regel(rij.map(cel)))
    .join('');

export function naarCsv<Rij>({ kolommen, rijen }: Tabel<Rij>): Uint8Array {
  return new TextEncoder().encode(`${csvKop(kolommen)}${csvRegels(kolommen, rijen)}`);
}
