// The book of processes of several nodes. A write carries the fencing token of its holder: a later holder took the process, and then an
// earlier one, however long it stood still, writes nothing.
import { z } from 'zod';
import { LAAT, type Gedeeld } from '../../gedeeld/port.ts';
import { createVak } from '../../gedeeld/vak.ts';
import { START, type Position } from '../../kern/event.ts';
import { BeurtVoorbij, type Procesboek } from '../procesboek.ts';

const stand = z.object({ position: z.number(), token: z.number() });
const parkeervorm = z.object({ position: z.number(), vorige: z.number(), type: z.string(), reden: z.string() });
const SOORT = 'processtand';

export function createGedeeldProcesboek(gedeeld: Gedeeld): Procesboek {
  const standen = createVak(gedeeld, SOORT, stand);
  const aside = createVak(gedeeld, 'geparkeerd', parkeervorm);
  const sleutel = (naam: string, position: Position): string => `${naam}/${String(position).padStart(20, '0')}`;

  /** @throws BeurtVoorbij when a higher token was here */
  async function schrijf(naam: string, token: number, wat: (nu: Position) => Position): Promise<Position> {
    const uitkomst = { voorbij: false, na: START };
    await standen.wijzig(naam, (nu) => {
      uitkomst.voorbij = nu !== null && nu.token > token;
      if (uitkomst.voorbij) return LAAT;
      uitkomst.na = wat((nu?.position ?? START) as Position);
      return { doe: 'bewaar', waarde: { position: uitkomst.na, token } };
    });
    if (uitkomst.voorbij) throw new BeurtVoorbij(`een ander knooppunt doet ${naam} nu`);
    return uitkomst.na;
  }

  return {
    stand: (naam) => (standen.lees(naam)?.position ?? START) as Position,
    geparkeerd: (naam) => aside.groep(naam).map(({ waarde: { position, vorige, type, reden } }) => ({ position: position as Position, vorige: vorige as Position, type, reden })),
    namen: () => standen.alle().map(({ sleutel: naam }) => naam),
    neem: (naam, token) => schrijf(naam, token, (nu) => nu),
    async zet(naam, position, token) {
      await schrijf(naam, token, () => position);
    },
    async parkeer(naam, geparkeerd, token) {
      // First the fence: an event is put aside only by who may do the work.
      await schrijf(naam, token, (nu) => nu);
      await aside.wijzig(sleutel(naam, geparkeerd.position), () => ({ doe: 'bewaar', waarde: { ...geparkeerd }, groep: naam }));
    },
    haalWeg: (naam, position) => aside.wis(sleutel(naam, position)),
    luister: (verder) => gedeeld.luister(SOORT, (naam, waarde) => {
      const gelezen = stand.safeParse(waarde);
      if (gelezen.success) verder(naam, gelezen.data.position as Position);
    }),
    zuinig: true,
    close: () => undefined,
  };
}
