// The door of this room: the inventory list in each of its forms.
import { bestandsnaam, UITVOERVORMEN, type Uitvoerbestand, type Uitvoervorm } from '../../uitvoer/index.ts';
import { lijstnaam, maakLijst } from './document.ts';
import type { Inventarislijst } from './model.ts';
import { voerTabelUit } from './tabel.ts';

export type { Inventarislijst, Lijstregel, Werkregel } from './model.ts';

export type Lijstvorm = Uitvoervorm | 'pdf';
export const LIJSTVORMEN: readonly Lijstvorm[] = ['pdf', ...UITVOERVORMEN];

/** The list as a file of the given kind, with the headers it is to be sent with. */
export async function voerLijstUit(inventaris: Inventarislijst, vorm: Lijstvorm): Promise<Uitvoerbestand> {
  if (vorm !== 'pdf') return voerTabelUit(inventaris, vorm);
  return { bytes: await maakLijst(inventaris), mediatype: 'application/pdf', bestandsnaam: `${bestandsnaam(lijstnaam(inventaris))}.pdf` };
}
