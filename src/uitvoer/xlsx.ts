// XLSX with typed cells: a text stays text, also when it looks like a formula.
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { bladnaam, cellenVan, FOUTKLEUR, schoon, type Getypeerd } from './cellen.ts';
import type { Tabel } from './tabel.ts';

const STANDAARDBREEDTE = 16;
const DATUMVORM = 'dd-mm-yyyy';

/**
 * A text that a spreadsheet shows as it is. What looks like the number of a character would be read as that character (ECMA-376 part 1, 22.9.2.19);
 * the mark for an unreadable character is written by its number, because the package leaves it out.
 */
const alsCeltekst = (tekst: string): string => tekst.replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_').replaceAll('\ufffd', '_xFFFD_');

function cel(waarde: Getypeerd): Cell {
  switch (waarde.soort) {
    case 'leeg':
      return null;
    case 'tekst':
      return { type: String, value: alsCeltekst(waarde.tekst), wrap: true, alignVertical: 'top', ...(waarde.toon === 'fout' ? { textColor: FOUTKLEUR, fontWeight: 'bold' } : {}) };
    case 'getal':
      return { type: Number, value: waarde.getal, alignVertical: 'top' };
    case 'datum':
      // The package counts days from the UTC fields, so the zone of the server plays no part.
      return { type: Date, value: new Date(Date.UTC(waarde.datum.year, waarde.datum.month - 1, waarde.datum.day)), format: DATUMVORM, alignVertical: 'top' };
  }
}

export async function naarXlsx<Rij>(tabel: Tabel<Rij>): Promise<Uint8Array> {
  const kop: Cell[] = tabel.kolommen.map(({ titel }) => ({ type: String, value: alsCeltekst(schoon(titel)), fontWeight: 'bold', wrap: true }));
  const rijen = cellenVan(tabel).map((rij) => rij.map(cel));
  const bytes = await writeXlsxFile([kop, ...rijen], {
    sheet: bladnaam(tabel.naam),
    columns: tabel.kolommen.map(({ breedte = STANDAARDBREEDTE }) => ({ width: breedte })),
    stickyRowsCount: 1,
  }).toBuffer();
  return new Uint8Array(bytes);
}
