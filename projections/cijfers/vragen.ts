// Every request as it was known on a day. The law is applied here, so that a figure of last year can be asked again under what was known then.
import type { DatabaseSync } from 'node:sqlite';
import type { Cijferzaak } from '../../src/cijfers/model.ts';
import { cijferzaak, type Cijferfeit } from '../../src/cijfers/zaak.ts';
import { toIsoDate } from '../../src/kern/date.ts';
import type { Recht } from '../../src/kern/decider.ts';
import type { VerzoekId } from '../../src/kern/ids.ts';
import { getal, json, tekst } from '../motor/rij.ts';
import type { Cijferboek } from './model.ts';

/** Days of asking that are kept: a page, its lists and its files ask the same again. */
const ONTHOUDEN = 4;

export const vragen = (recht: Recht) => (db: DatabaseSync): Cijferboek => {
  const laatste = db.prepare('SELECT coalesce(max(positie), 0) AS positie FROM gebeurtenis');
  const alles = db.prepare('SELECT verzoek_id, feit FROM gebeurtenis WHERE vastgelegd_op <= ? ORDER BY verzoek_id, positie');
  const bekend = new Map<string, readonly Cijferzaak[]>();

  function vouw(peil: Temporal.PlainDate): readonly Cijferzaak[] {
    const zaken: Cijferzaak[] = [];
    let id: VerzoekId | null = null;
    let feiten: Cijferfeit[] = [];
    const sluit = (): void => {
      const zaak = id === null ? null : cijferzaak(id, feiten, peil, recht);
      if (zaak !== null) zaken.push(zaak);
      feiten = [];
    };
    for (const rij of alles.iterate(toIsoDate(peil))) {
      const verzoekId = tekst<VerzoekId>(rij, 'verzoek_id');
      if (verzoekId !== id) sluit();
      id = verzoekId;
      feiten.push(json(rij, 'feit'));
    }
    sluit();
    return zaken.sort((a, b) => Temporal.PlainDate.compare(a.ontvangenOp, b.ontvangenOp) || (a.nummer < b.nummer ? -1 : 1));
  }

  return {
    opPeil(peil) {
      const sleutel = `${toIsoDate(peil)} ${getal(laatste.get() ?? {}, 'positie')}`;
      const eerder = bekend.get(sleutel);
      if (eerder !== undefined) return eerder;
      const zaken = vouw(peil);
      bekend.set(sleutel, zaken);
      for (const oudste of bekend.keys()) {
        if (bekend.size <= ONTHOUDEN) break;
        bekend.delete(oudste);
      }
      return zaken;
    },
  };
};
