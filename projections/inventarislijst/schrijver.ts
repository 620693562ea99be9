// From document events to rows of the inventory list.
import type { DatabaseSync } from 'node:sqlite';
import type { DocumentEvent, Herkomst } from '../../src/document/events.ts';
import { idOf } from '../../src/kern/event.ts';
import { isLakEvent, LAKEVENTTYPEN, type LakEvent } from '../../src/document/lakken/events.ts';
import { BEZIG, evolveFase, faseBijLeesversie, faseBijOordeel, isRonde, type Lakfase } from '../../src/document/lakken/state.ts';
import type { GegevenLeesversie } from '../../src/document/ingenomen.ts';
import { getal, json, jsonOfNiets, tekstOfNiets, type Rij } from '../motor/rij.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';
import { innameschrijver } from './innameschrijver.ts';

export const types: readonly DocumentEvent['type'][] = [
  'DocumentOntvangen',
  'TekstUitgelezen',
  'DocumentIngenomen',
  'InnameOpnieuwGevraagd',
  'DocumentOnleesbaar',
  'DocumentBeschreven',
  'DocumentBeoordeeld',
  'BeoordelingIngetrokken',
  'DocumentAfgevoerd',
  ...LAKEVENTTYPEN,
];

export const zaakVan = (herkomst: Herkomst): string =>
  herkomst.soort === 'verzoek' ? herkomst.verzoekId : `actief:${herkomst.organisatie}`;

export function schrijver(db: DatabaseSync): Schrijver {
  const ontvangen = db.prepare(
    `INSERT INTO document(id, zaak, herkomst, volgnummer, titel, soort, datum, blob, bytes, mediatype, bestandsnaam, bevindingen, familie, lakfase, revision)
     VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]', ?, ?, ?)`,
  );
  const inname = innameschrijver(db);
  const beschreven = db.prepare('UPDATE document SET titel = ?, soort = ?, datum = ?, beschreven = 1, revision = ? WHERE id = ?');
  const beoordeeld = db.prepare(
    `UPDATE document SET oordeel = ?, gronden = ?, motivering = ?, tijdsverloop = ?, vindplaats = ?, openbaar_op = ?, beoordelaar = ?,
     revision = ? WHERE id = ?`,
  );
  const ingetrokken = db.prepare(
    `UPDATE document SET oordeel = NULL, gronden = NULL, motivering = NULL, tijdsverloop = NULL, vindplaats = NULL, openbaar_op = NULL,
     beoordelaar = NULL, revision = ? WHERE id = ?`,
  );
  const afgevoerd = db.prepare('UPDATE document SET afgevoerd = ?, revision = ? WHERE id = ?');

  const lakrij = db.prepare('SELECT oordeel, gronden, gegeven_leesversie, lakken, lakrondes, lakfase FROM document WHERE id = ?');
  const fase = db.prepare('UPDATE document SET lakfase = ?, revision = ? WHERE id = ?');
  const lakwerk = db.prepare('UPDATE document SET lakfase = ?, lakken = ?, lakrondes = ?, revision = ? WHERE id = ?');
  const leesversie = db.prepare('UPDATE document SET gegeven_leesversie = ? WHERE id = ?');

  /** How far the redacted version is: the rules of the document itself, on what the row says. */
  function gelakt(event: Vastgelegd<LakEvent>, id: string): void {
    const rij = lakrij.get(id);
    if (rij === undefined) return;
    const rondes = getal(rij, 'lakrondes');
    const erbij = event.type === 'LakGeplaatst' ? 1 : event.type === 'LakIngetrokken' ? -1 : 0;
    lakwerk.run(JSON.stringify(evolveFase(json<Lakfase>(rij, 'lakfase'), event, rondes)), getal(rij, 'lakken') + erbij, rondes + (isRonde(event) ? 1 : 0), event.revision, id);
  }
  const metFase = (id: string, revision: number, verander: (nu: Lakfase, rij: Rij) => Lakfase): void => {
    const rij = lakrij.get(id);
    if (rij !== undefined) fase.run(JSON.stringify(verander(json<Lakfase>(rij, 'lakfase'), rij)), revision, id);
  };
  const grondslag = (rij: Rij) => {
    const oordeel = tekstOfNiets(rij, 'oordeel');
    return oordeel === null ? null : { oordeel, gronden: json<readonly string[]>(rij, 'gronden') };
  };

  return {
    apply(event: Vastgelegd<DocumentEvent>) {
      const { revision } = event;
      const id = idOf(event.stream);
      if (isLakEvent(event)) {
        gelakt(event, id);
        return;
      }
      switch (event.type) {
        case 'DocumentOntvangen': {
          const { herkomst, volgnummer, titel, soort, datum, blob, bytes, mediatype, bestandsnaam } = event.data;
          const zaak = zaakVan(herkomst);
          ontvangen.run(id, zaak, JSON.stringify(herkomst), volgnummer, titel, soort, datum, blob, bytes, mediatype, bestandsnaam, volgnummer, JSON.stringify(BEZIG), revision);
          inname.herkomst(event);
          return;
        }
        case 'DocumentIngenomen':
          metFase(id, revision, (nu, rij) => faseBijLeesversie(nu, jsonOfNiets<GegevenLeesversie>(rij, 'gegeven_leesversie'), event.data.leesversie));
          leesversie.run(JSON.stringify(event.data.leesversie), id);
          inname.apply(event);
          return;
        case 'TekstUitgelezen':
        case 'InnameOpnieuwGevraagd':
        case 'DocumentOnleesbaar':
          inname.apply(event);
          return;
        case 'DocumentBeschreven':
          beschreven.run(event.data.titel, event.data.soort, event.data.datum, revision, id);
          return;
        case 'DocumentBeoordeeld': {
          const { oordeel, gronden, motivering, tijdsverloop, vindplaats, openbaarOp, beoordelaar } = event.data;
          metFase(id, revision, (nu, rij) => faseBijOordeel(nu, grondslag(rij), event.data));
          beoordeeld.run(oordeel, JSON.stringify(gronden), motivering, tijdsverloop, vindplaats, openbaarOp ?? null, beoordelaar, revision, id);
          return;
        }
        case 'BeoordelingIngetrokken':
          metFase(id, revision, (nu, rij) => faseBijOordeel(nu, grondslag(rij), null));
          ingetrokken.run(revision, id);
          return;
        case 'DocumentAfgevoerd':
          afgevoerd.run(event.data.reden, revision, id);
          return;
      }
    },
  };
}
