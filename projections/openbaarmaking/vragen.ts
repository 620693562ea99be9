// The questions about duties, in SQL. `:vandaag` is the only day they know.
import type { DatabaseSync } from 'node:sqlite';
import { fromIsoDate, type IsoDate } from '../../src/kern/date.ts';
import type { Revision } from '../../src/kern/event.ts';
import type { Verzegeld } from '../../src/kern/ids.ts';
import type { Plaats } from '../../src/categorie/events.ts';
import type { PlichtId } from '../../src/categorie/ids.ts';
import { bevat, getal, json, tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import type { Categorie, Naleving, Openbaarmakingen, Plichtrij, Plichtstand, Plichttijd } from './model.ts';

/** What became of it, from the publication it is tied to. */
const STAND = `CASE WHEN p.vervallen_reden IS NOT NULL THEN 'vervallen' WHEN u.openbaar_op IS NULL THEN 'open' WHEN u.ingetrokken = 1 THEN 'weg' WHEN u.melding = 1 THEN 'gemeld' ELSE 'gepubliceerd' END`;
const TE_DOEN = `${STAND} IN ('open', 'weg')`;
const TE_LAAT = `(p.vervallen_reden IS NULL AND p.uiterlijk IS NOT NULL AND coalesce(u.openbaar_op, :vandaag) > p.uiterlijk)`;
const VAN = `FROM plicht p LEFT JOIN publicatie u ON u.id = p.publicatie_id`;
const PLICHT = `SELECT p.*, u.openbaar_op AS openbaar_op, ${STAND} AS stand ${VAN}`;
const FILTER = `(:categorie IS NULL OR p.categorie = :categorie) AND (:stand IS NULL OR ${STAND} = :stand OR (:stand = 'te-doen' AND ${TE_DOEN})) AND (:telaat IS NULL OR ${TE_LAAT} = :telaat)
  AND (:zoek IS NULL OR p.titel LIKE :zoek ESCAPE '\\')`;

function tijdVan(uiterlijk: IsoDate | null, openbaarOp: IsoDate | null, vandaag: Temporal.PlainDate): Plichttijd {
  if (uiterlijk === null) return 'zonder-termijn';
  if (openbaarOp !== null) return openbaarOp > uiterlijk ? 'te-laat' : 'op-tijd';
  const rest = vandaag.until(fromIsoDate(uiterlijk)).days;
  return rest < 0 ? 'te-laat' : rest === 0 ? 'vandaag' : rest <= 7 ? 'week' : 'later';
}

const naarPlicht = (vandaag: Temporal.PlainDate) => (rij: Rij): Plichtrij => {
  const open = tekstOfNiets(rij, 'titel');
  const uiterlijk = tekstOfNiets<IsoDate>(rij, 'uiterlijk');
  const openbaarOp = tekstOfNiets<IsoDate>(rij, 'openbaar_op');
  return {
    plichtId: tekst<PlichtId>(rij, 'id'),
    organisatie: tekst(rij, 'organisatie'),
    categorie: tekst(rij, 'categorie'),
    titel: open === null ? { verzegeld: tekst<Verzegeld>(rij, 'verzegeld') } : { open },
    aanleiding: tekst(rij, 'aanleiding'),
    op: tekst(rij, 'op'),
    bijzonder: tekst(rij, 'bijzonder'),
    zienswijzenGevraagdOp: tekstOfNiets(rij, 'zienswijzen_op'),
    bezwaarVerwachtOp: tekstOfNiets(rij, 'bezwaar_op'),
    besluitId: tekstOfNiets(rij, 'besluit_id'),
    uiterlijk,
    vroegst: tekstOfNiets(rij, 'vroegst'),
    stand: tekst<Plichtstand>(rij, 'stand'),
    tijd: tijdVan(uiterlijk, openbaarOp, vandaag),
    rest: uiterlijk === null || openbaarOp !== null ? null : vandaag.until(fromIsoDate(uiterlijk)).days,
    publicatieId: tekstOfNiets(rij, 'publicatie_id'),
    openbaarOp,
    vervallenReden: tekstOfNiets(rij, 'vervallen_reden'),
    revision: getal<Revision>(rij, 'revision'),
  };
};

const naarNaleving = (rij: Rij): Naleving => ({
  categorie: tekst(rij, 'categorie'),
  plichten: getal(rij, 'plichten'),
  gepubliceerd: getal(rij, 'gepubliceerd'),
  gemeld: getal(rij, 'gemeld'),
  open: getal(rij, 'open'),
  teLaat: getal(rij, 'telaat'),
});

const naarCategorie = (rij: Rij): Categorie => ({ categorie: tekst(rij, 'categorie'), vanaf: tekstOfNiets(rij, 'vanaf'), plaats: json<Plaats>(rij, 'plaats'), revision: getal<Revision>(rij, 'revision') });

export function vragen(db: DatabaseSync): Openbaarmakingen {
  const lijst = db.prepare(`${PLICHT} WHERE ${FILTER} ORDER BY NOT ${TE_DOEN}, p.uiterlijk IS NULL, p.uiterlijk, p.begin LIMIT :limit OFFSET :offset`);
  const telling = db.prepare(`SELECT count(*) AS aantal ${VAN} WHERE ${FILTER}`);
  const een = db.prepare(`${PLICHT} WHERE p.id = ?`);
  const bijPublicatie = db.prepare(`${PLICHT} WHERE p.publicatie_id = ? ORDER BY p.begin`);
  const wacht = db.prepare('SELECT max(vroegst) AS vroegst FROM plicht WHERE publicatie_id = ? AND vervallen_reden IS NULL');
  const naleving = db.prepare(
    `SELECT p.categorie, count(*) AS plichten, sum(${STAND} = 'gepubliceerd') AS gepubliceerd, sum(${STAND} = 'gemeld') AS gemeld,
     sum(${TE_DOEN}) AS open, sum(${TE_LAAT}) AS telaat ${VAN} WHERE p.organisatie = :organisatie AND p.vervallen_reden IS NULL GROUP BY p.categorie`,
  );
  const categorieen = db.prepare('SELECT * FROM instelling WHERE organisatie = ? ORDER BY categorie');
  return {
    plichten(vandaag, filter, offset, limit) {
      const zoek = filter.zoek?.trim() ?? '';
      const waarden = {
        categorie: filter.categorie ?? null, stand: filter.stand ?? null, telaat: filter.teLaat === undefined ? null : filter.teLaat ? 1 : 0, zoek: zoek === '' ? null : bevat(zoek), vandaag: vandaag.toString(),
      };
      return { rijen: lijst.all({ ...waarden, limit: Math.min(limit, 1000), offset }).map(naarPlicht(vandaag)), totaal: getal(telling.get(waarden) ?? {}, 'aantal') };
    },
    opId(plichtId, vandaag) {
      const rij = een.get(plichtId);
      return rij === undefined ? null : naarPlicht(vandaag)(rij);
    },
    vanPublicatie: (publicatieId, vandaag) => bijPublicatie.all(publicatieId).map(naarPlicht(vandaag)),
    nietVoor(publicatieId) {
      const vroegst = tekstOfNiets<IsoDate>(wacht.get(publicatieId) ?? {}, 'vroegst');
      return vroegst === null ? null : fromIsoDate(vroegst);
    },
    naleving: (organisatie, vandaag) => naleving.all({ organisatie, vandaag: vandaag.toString() }).map(naarNaleving),
    categorieen: (organisatie) => categorieen.all(organisatie).map(naarCategorie),
  };
}
