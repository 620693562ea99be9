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

export function naarCsv<Rij>(tabel: Tabel<Rij>): Uint8Array {
  const kop = tabel.kolommen.map(({ titel }) => veld(ontwapen(titel)));
  const regels = [kop, ...cellenVan(tabel).map((rij) => rij.map(cel))];
  return new TextEncoder().encode(`${BOM}${regels.map((regel) => regel.join(';')).join('\r\n')}\r\n`);
}
