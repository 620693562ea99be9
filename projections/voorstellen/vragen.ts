// The questions about suggestions, in SQL.
import type { DatabaseSync } from 'node:sqlite';
import type { Verwerpreden } from '../../src/document/lakken/events.ts';
import { getal, tekst } from '../motor/rij.ts';
import type { Regelstand, Voorstellen } from './model.ts';

const PERIODE = '(:van IS NULL OR op >= :van) AND (:tot IS NULL OR op <= :tot)';

export function vragen(db: DatabaseSync): Voorstellen {
  const perRegel = db.prepare(
    `SELECT soort, regel, versie, soort = 'bsn' AS nationaal, sum(uitkomst = 'overgenomen') AS overgenomen, sum(uitkomst = 'verworpen') AS verworpen
     FROM oordeel WHERE regel IS NOT NULL AND ${PERIODE} GROUP BY soort, regel, versie ORDER BY soort, regel, versie`,
  );
  const perReden = db.prepare(
    `SELECT soort, regel, versie, reden, count(*) AS aantal FROM oordeel WHERE reden IS NOT NULL AND ${PERIODE} GROUP BY soort, regel, versie, reden`,
  );
  const zonder = db.prepare(
    `SELECT coalesce(sum(nationaal AND NOT getekend), 0) AS nationaal, coalesce(sum(persoonlijk AND NOT nationaal AND NOT getekend), 0) AS persoonlijk,
       coalesce(sum(getekend AND (nationaal OR persoonlijk)), 0) AS getekend
     FROM oordeel WHERE uitkomst = 'gemist' AND ${PERIODE}`,
  );
  return {
    inPeriode(van, tot) {
      const periode = { van: van?.toString() ?? null, tot: tot?.toString() ?? null };
      const redenen = perReden.all(periode);
      const gemist = zonder.get(periode) ?? {};
      return {
        regels: perRegel.all(periode).map((rij): Regelstand => {
          const [soort, regel, versie] = [tekst(rij, 'soort'), tekst(rij, 'regel'), tekst(rij, 'versie')];
          const eigen = redenen.filter((each) => each['soort'] === soort && each['regel'] === regel && each['versie'] === versie);
          return {
            soort,
            regel,
            versie,
            nationaal: getal(rij, 'nationaal') === 1,
            overgenomen: getal(rij, 'overgenomen'),
            verworpen: getal(rij, 'verworpen'),
            redenen: Object.fromEntries(eigen.map((each) => [tekst<Verwerpreden>(each, 'reden'), getal(each, 'aantal')])),
          };
        }),
        gemist: { nationaal: getal(gemist, 'nationaal'), persoonlijk: getal(gemist, 'persoonlijk'), getekend: getal(gemist, 'getekend') },
      };
    },
  };
}
