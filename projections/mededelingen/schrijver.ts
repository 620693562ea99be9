// Keeps the ledgers: those touched by a batch are held in memory, and written once.
import type { DatabaseSync } from 'node:sqlite';
import type { BesluitEvent } from '../../src/besluit/events.ts';
import { toIsoDate } from '../../src/kern/date.ts';
import type { Recht } from '../../src/kern/decider.ts';
import { categoryOf, idOf } from '../../src/kern/event.ts';
import type { BesluitId, MedewerkerId, VerzoekId } from '../../src/kern/ids.ts';
import type { VerzoekEvent } from '../../src/verzoek/events.ts';
import { kijkVanaf } from '../../src/verzoek/mededelingen/mededelingen.ts';
import { begin, metBekendmaking, metVerstrekking, metVerzoekgebeurtenis, type Plaats } from '../../src/verzoek/mededelingen/stand.ts';
import { verzoektypen } from '../../src/verzoek/typen.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';
import { tekst, tekstOfNiets } from '../motor/rij.ts';
import { NOOIT } from './schema.ts';
import { naarJson, uitJson, type Staat } from './staat.ts';

type Verzoekgebeurtenis = Vastgelegd<VerzoekEvent>;
type Besluitgebeurtenis = Vastgelegd<BesluitEvent>;

export const types: readonly (VerzoekEvent | BesluitEvent)['type'][] = [...verzoektypen, 'BesluitOpgesteld', 'BesluitBekendgemaakt', 'DocumentenVerstrekt'];

/** A build hears the end of a batch rarely: more than this is not kept until then. */
const MEESTE_IN_HAND = 20_000;

const overVerzoek = (event: Verzoekgebeurtenis | Besluitgebeurtenis): event is Verzoekgebeurtenis => categoryOf(event.stream) === 'verzoek';
const plaatsVan = ({ id, revision, recordedAt }: Verzoekgebeurtenis | Besluitgebeurtenis): Plaats => ({ eventId: id, revisie: revision, vastgelegdOp: recordedAt });

function vervolg(staat: Staat, event: Verzoekgebeurtenis): Staat {
  const nu = { ...staat, stand: metVerzoekgebeurtenis(staat.stand, event, plaatsVan(event)) };
  if (event.type === 'WerktitelGegeven') return { ...nu, werktitel: event.data.werktitel };
  return event.type === 'VerzoekToegewezen' ? { ...nu, behandelaar: event.data.behandelaar } : nu;
}

export const schrijver = (recht: Recht) => (db: DatabaseSync): Schrijver => {
  const lees = db.prepare('SELECT * FROM verzoek WHERE id = ?');
  const schrijf = db.prepare(`INSERT INTO verzoek VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET
    nummer = excluded.nummer, werktitel = excluded.werktitel, behandelaar = excluded.behandelaar, kijk_vanaf = excluded.kijk_vanaf, staat = excluded.staat`);
  const legBesluit = db.prepare('INSERT INTO besluit VALUES(?, ?)');
  const leesBesluit = db.prepare('SELECT verzoek_id FROM besluit WHERE id = ?');
  const inHand = new Map<VerzoekId, Staat>();

  const haal = (id: VerzoekId): Staat | null => {
    const bekend = inHand.get(id);
    if (bekend !== undefined) return bekend;
    const rij = lees.get(id);
    if (rij === undefined) return null;
    return { id, nummer: tekst(rij, 'nummer'), werktitel: tekstOfNiets(rij, 'werktitel'), behandelaar: tekstOfNiets<MedewerkerId>(rij, 'behandelaar'), stand: uitJson(tekst(rij, 'staat')) };
  };
  const wijzig = (id: VerzoekId, naar: (staat: Staat) => Staat): void => {
    const staat = haal(id);
    if (staat !== null) inHand.set(id, naar(staat));
  };
  const afronden = (): void => {
    for (const { id, nummer, werktitel, behandelaar, stand } of inHand.values()) {
      const vanaf = kijkVanaf(stand, recht);
      schrijf.run(id, nummer, werktitel, behandelaar, vanaf === null ? NOOIT : toIsoDate(vanaf), naarJson(stand));
    }
    inHand.clear();
  };

  function overBesluit(event: Besluitgebeurtenis): void {
    const besluitId: BesluitId = idOf(event.stream);
    if (event.type === 'BesluitOpgesteld') {
      legBesluit.run(besluitId, event.data.verzoekId);
      return;
    }
    const rij = leesBesluit.get(besluitId);
    if (rij === undefined) return;
    wijzig(tekst<VerzoekId>(rij, 'verzoek_id'), (staat) => {
      if (event.type === 'BesluitBekendgemaakt') {
        const { bekendgemaaktOp, derden = [] } = event.data;
        return { ...staat, stand: metBekendmaking(staat.stand, plaatsVan(event), besluitId, bekendgemaaktOp, derden.map(({ derdeId }) => derdeId)) };
      }
      return event.type === 'DocumentenVerstrekt' ? { ...staat, stand: metVerstrekking(staat.stand, plaatsVan(event)) } : staat;
    });
  }

  return {
    apply(event: Verzoekgebeurtenis | Besluitgebeurtenis) {
      if (inHand.size >= MEESTE_IN_HAND) afronden();
      if (!overVerzoek(event)) {
        overBesluit(event);
        return;
      }
      const id: VerzoekId = idOf(event.stream);
      if (event.type === 'VerzoekOntvangen') {
        const { nummer, werktitel } = event.data;
        inHand.set(id, { id, nummer, werktitel, behandelaar: null, stand: begin(event, plaatsVan(event)) });
      } else wijzig(id, (staat) => vervolg(staat, event));
    },
    afronden,
  };
};
