// The questions about notices. A moment is always a parameter: no row says by itself that something is due.
import type { DatabaseSync } from 'node:sqlite';
import { dateInAmsterdam, toIsoDate } from '../../src/kern/date.ts';
import type { Recht } from '../../src/kern/decider.ts';
import type { MedewerkerId, VerzoekId } from '../../src/kern/ids.ts';
import { mededelingen } from '../../src/verzoek/mededelingen/mededelingen.ts';
import { staatOpen } from '../../src/verzoek/mededelingen/model.ts';
import { bevat, tekst, tekstOfNiets } from '../motor/rij.ts';
import type { Mededelingen, OpenMededeling } from './model.ts';
import { uitJson } from './staat.ts';

export const vragen = (recht: Recht) => (db: DatabaseSync): Mededelingen => {
  const een = db.prepare('SELECT staat FROM verzoek WHERE id = ?');
  const teBekijken = db.prepare(
    `SELECT * FROM verzoek WHERE kijk_vanaf <= :v AND (:behandelaar IS NULL OR coalesce(behandelaar, 'niemand') = :behandelaar)
     AND (:zoek IS NULL OR nummer LIKE :zoek ESCAPE '\\' OR werktitel LIKE :zoek ESCAPE '\\') ORDER BY kijk_vanaf, nummer`,
  );
  return {
    vanVerzoek(verzoekId, nu) {
      const rij = een.get(verzoekId);
      return rij === undefined ? [] : mededelingen(uitJson(tekst(rij, 'staat')), nu, recht);
    },
    open(nu, { soort, verzending, behandelaar, zoek }) {
      const v = toIsoDate(dateInAmsterdam(nu));
      const rijen = teBekijken.all({ v, behandelaar: behandelaar ?? null, zoek: zoek === undefined || zoek.trim() === '' ? null : bevat(zoek) });
      return rijen
        .flatMap((rij) => {
          const zaak = { verzoekId: tekst<VerzoekId>(rij, 'id'), nummer: tekst(rij, 'nummer'), werktitel: tekstOfNiets(rij, 'werktitel'), behandelaar: tekstOfNiets<MedewerkerId>(rij, 'behandelaar') };
          return mededelingen(uitJson(tekst(rij, 'staat')), nu, recht).flatMap((mededeling): readonly OpenMededeling[] =>
            staatOpen(mededeling) && (soort === undefined || mededeling.soort === soort) && (verzending === undefined || mededeling.verzending.soort === verzending) ? [{ ...zaak, ...mededeling }] : [],
          );
        })
        .sort((a, b) => Temporal.PlainDate.compare(a.ontstaanOp, b.ontstaanOp));
    },
  };
};
