// Inventory lists as files, made once for the same content and kept for a while: a public list is asked for again and again.
import { createHash } from 'node:crypto';
import { voerApartUit } from '../../documentverwerking/inventarislijst/apart.ts';
import type { Inventarislijst, Lijstvorm } from '../../documentverwerking/inventarislijst/index.ts';
import { alsTekst } from '../../documentverwerking/inventarislijst/regels.ts';
import { MB } from '../../kern/omvang.ts';
import type { Uitvoerbestand } from '../../uitvoer/index.ts';
import { createGeheugen } from '../geheugen.ts';

export interface Lijsten {
  /** The file of this list. Whether somebody may have it is asked before. @throws StoreUnavailable it cannot be made now */
  van(lijst: Inventarislijst, vorm: Lijstvorm): Promise<Uitvoerbestand>;
}

/** @param maxBytes of all files that are kept */
export function createLijsten(maxBytes = 32 * MB): Lijsten {
  const geheugen = createGeheugen<Uitvoerbestand>({ maxGewicht: maxBytes, gewicht: ({ bytes }) => bytes.byteLength });
  return {
    van: (lijst, vorm) => geheugen.van(`${vorm}/${createHash('sha256').update(alsTekst(lijst)).digest('base64url')}`, () => voerApartUit(lijst, vorm)),
  };
}
