// The questions about inventory lists, in SQL.
import type { DatabaseSync } from 'node:sqlite';
import type { Oordeel } from '../../src/document/events.ts';
import type { DocumentId } from '../../src/kern/ids.ts';
import { bevat, getal, tekst, tekstOfNiets } from '../motor/rij.ts';
import type { Innamestand, Inventarislijsten, Inventarissortering } from './model.ts';
import { naarDocument } from './rijen.ts';
import { zaakVan } from './schrijver.ts';

const VOLGORDE: Readonly<Record<Inventarissortering, string>> = {
  volgnummer: 'volgnummer, id',
  familie: 'familie, volgnummer, id',
  datum: 'datum IS NULL, datum, volgnummer, id',
  titel: 'titel COLLATE NOCASE, volgnummer, id',
  oordeel: 'oordeel IS NOT NULL, oordeel, volgnummer, id',
};

const STAND = `CASE WHEN opnieuw = 1 OR (tekst IS NULL AND onleesbaar IS NULL) THEN 'wacht' WHEN tekst IS NULL THEN 'onleesbaar'
  WHEN zonder_leesversie IS NOT NULL THEN 'zonder-pdf' ELSE 'gelezen' END`;

const FILTER = `zaak = :zaak AND (:afgevoerd = 1 OR afgevoerd IS NULL)
  AND (:oordeel IS NULL OR coalesce(oordeel, 'geen') = :oordeel) AND (:soort IS NULL OR soort = :soort)
  AND (:bestandssoort IS NULL OR bestandssoort = :bestandssoort) AND (:familie IS NULL OR familie = :familie)
  AND (:stand IS NULL OR ${STAND} = :stand)
  AND (:bevinding IS NULL OR CASE :bevinding WHEN 'blokkeert' THEN blokkades > 0 WHEN 'let-op' THEN opmerkingen > 0 ELSE blokkades + opmerkingen = 0 END)
  AND (:zoek IS NULL OR titel LIKE :zoek ESCAPE '\\')`;

export function vragen(db: DatabaseSync): Inventarislijsten {
  const opId = db.prepare('SELECT * FROM document WHERE id = ?');
  const opIds = db.prepare('SELECT * FROM document WHERE id IN (SELECT value FROM json_each(?))');
  const lijst = db.prepare('SELECT * FROM document WHERE zaak = ? AND afgevoerd IS NULL ORDER BY volgnummer, id');
  const telling = db.prepare(`SELECT count(*) AS aantal FROM document WHERE ${FILTER}`);
  const pagina = (volgorde: string) =>
    db.prepare(`SELECT * FROM document WHERE ${FILTER} ORDER BY ${volgorde} LIMIT :limit OFFSET :offset`);
  const paginas = {
    volgnummer: pagina(VOLGORDE.volgnummer),
    familie: pagina(VOLGORDE.familie),
    datum: pagina(VOLGORDE.datum),
    titel: pagina(VOLGORDE.titel),
    oordeel: pagina(VOLGORDE.oordeel),
  };
  const plaats = db.prepare('SELECT zaak, volgnummer FROM document WHERE id = ?');
  const vorige = db.prepare(
    'SELECT id FROM document WHERE zaak = ? AND (volgnummer, id) < (?, ?) AND afgevoerd IS NULL ORDER BY volgnummer DESC, id DESC LIMIT 1',
  );
  const volgende = db.prepare(
    'SELECT id FROM document WHERE zaak = ? AND (volgnummer, id) > (?, ?) AND afgevoerd IS NULL ORDER BY volgnummer, id LIMIT 1',
  );
  const perOordeel = db.prepare(
    `SELECT oordeel, count(*) AS aantal, coalesce(sum(paginas), 0) AS paginas FROM document
     WHERE zaak = ? AND afgevoerd IS NULL GROUP BY oordeel`,
  );
  const perStand = db.prepare(`SELECT ${STAND} AS stand, count(*) AS aantal FROM document WHERE zaak = ? AND afgevoerd IS NULL GROUP BY 1`);
  const soorten = db.prepare('SELECT bestandssoort FROM document WHERE zaak = ? AND afgevoerd IS NULL AND bestandssoort IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1');
  const hoogste = db.prepare('SELECT coalesce(max(volgnummer), 0) AS hoogste FROM document WHERE zaak = ?');

  return {
    opId(documentId) {
      const rij = opId.get(documentId);
      return rij === undefined ? null : naarDocument(rij);
    },
    opIds(documentIds) {
      const gevonden = new Map(opIds.all(JSON.stringify(documentIds)).map((rij) => [tekst<DocumentId>(rij, 'id'), naarDocument(rij)]));
      return documentIds.map((id) => gevonden.get(id)).filter((document) => document !== undefined);
    },
    vanVerzoek: (verzoekId) => lijst.all(verzoekId).map(naarDocument),
    pagina(herkomst, filter, sortering, offset, limit) {
      const waarden = {
        zaak: zaakVan(herkomst),
        afgevoerd: filter.metAfgevoerd === true ? 1 : 0,
        oordeel: filter.oordeel ?? null,
        soort: filter.soort ?? null,
        bestandssoort: filter.bestandssoort ?? null,
        familie: filter.familie ?? null,
        bevinding: filter.bevinding ?? null,
        stand: filter.stand ?? null,
        zoek: filter.zoek === undefined ? null : bevat(filter.zoek),
      };
      const rijen = paginas[sortering].all({ ...waarden, limit: Math.min(limit, 1000), offset });
      return { documenten: rijen.map(naarDocument), totaal: getal(telling.get(waarden) ?? {}, 'aantal') };
    },
    buren(documentId) {
      const hier = plaats.get(documentId);
      if (hier === undefined) return { vorige: null, volgende: null };
      const sleutel = [tekst(hier, 'zaak'), getal(hier, 'volgnummer'), documentId] as const;
      const voor = vorige.get(...sleutel);
      const na = volgende.get(...sleutel);
      return {
        vorige: voor === undefined ? null : tekst<DocumentId>(voor, 'id'),
        volgende: na === undefined ? null : tekst<DocumentId>(na, 'id'),
      };
    },
    aantallen(herkomst) {
      const aantallen: Record<Oordeel, number> = {
        openbaar: 0,
        deels_openbaar: 0,
        niet_openbaar: 0,
        reeds_openbaar: 0,
        buiten_verzoek: 0,
        dubbel: 0,
      };
      let totaal = 0;
      let beoordeeld = 0;
      let bladen = 0;
      for (const rij of perOordeel.all(zaakVan(herkomst))) {
        const aantal = getal(rij, 'aantal');
        const oordeel = tekstOfNiets<Oordeel>(rij, 'oordeel');
        totaal += aantal;
        bladen += getal(rij, 'paginas');
        if (oordeel !== null) {
          beoordeeld += aantal;
          aantallen[oordeel] = aantal;
        }
      }
      const standen: Record<Innamestand, number> = { wacht: 0, gelezen: 0, onleesbaar: 0, 'zonder-pdf': 0 };
      for (const rij of perStand.all(zaakVan(herkomst))) standen[tekst<Innamestand>(rij, 'stand')] = getal(rij, 'aantal');
      return { totaal, beoordeeld, paginas: bladen, perOordeel: aantallen, perStand: standen, bestandssoorten: soorten.all(zaakVan(herkomst)).map((rij) => tekst(rij, 'bestandssoort')) };
    },
    volgendVolgnummer: (herkomst) => getal(hoogste.get(zaakVan(herkomst)) ?? {}, 'hoogste') + 1,
  };
}
