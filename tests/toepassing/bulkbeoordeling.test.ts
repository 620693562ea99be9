// One judgement on many documents: broken off and sent again, and undone while others go on.
import { documentDecider } from '../../src/document/decide.ts';
import type { CommandId, DocumentId, MedewerkerId, VerzoekId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { beoordeelBulk, maakOngedaan, type Gekozen } from '../../src/toepassing/beoordelen/bulkbeoordeling.ts';
import { beoordeel, type Beoordeling } from '../../src/toepassing/beoordelen/documenten.ts';
import { dienIn } from '../../src/toepassing/verzoek/indienen.ts';
import { legVast, ontvang } from '../document/voorbeelden.ts';
import { aanvraag, opdracht, zetOp, type Opstelling } from './opstelling.ts';

const anna = 'anna' as MedewerkerId;
const bram = 'bram' as MedewerkerId;
const OPENBAAR: Beoordeling = { oordeel: 'openbaar', gronden: [], motivering: null, tijdsverloop: null, vindplaats: null, openbaarOp: null };
const BUITEN: Beoordeling = { ...OPENBAAR, oordeel: 'buiten_verzoek', motivering: 'Gaat over iets anders.' };

let opstelling: Opstelling;
beforeEach(async () => (opstelling = await zetOp()));
afterEach(() => opstelling.sluit());

async function zaakMet(aantal: number): Promise<{ readonly verzoekId: VerzoekId; readonly ids: readonly DocumentId[] }> {
  const { omgeving } = opstelling;
  const { verzoekId } = await dienIn(omgeving, aanvraag(), opdracht());
  const ids = Array.from({ length: aantal }, () => newId<DocumentId>());
  for (const [index, id] of ids.entries()) {
    await omgeving.handler.handle(documentDecider, id, ontvang({ herkomst: { soort: 'verzoek', verzoekId }, volgnummer: index + 1 }), opdracht());
    await omgeving.handler.handle(documentDecider, id, legVast(), opdracht());
  }
  return { verzoekId, ids };
}

const gezien = (ids: readonly DocumentId[]): Promise<readonly Gekozen[]> =>
  Promise.all(ids.map(async (documentId) => ({ documentId, revision: (await opstelling.omgeving.handler.load(documentDecider, documentId)).revision })));
const oordelen = (ids: readonly DocumentId[]) =>
  Promise.all(
    ids.map(async (id) => {
      const { state } = await opstelling.omgeving.handler.load(documentDecider, id);
      return 'beoordeling' in state ? (state.beoordeling?.oordeel ?? null) : null;
    }),
  );
const van = (wie: MedewerkerId) => opdracht({ actor: `medewerker:${wie}` });

describe('an order on many documents', () => {
  it('stopped halfway and sent again judges the rest, and nothing twice', async () => {
    const { omgeving } = opstelling;
    const { verzoekId, ids } = await zaakMet(70);
    const gekozen = await gezien(ids);
    const order = van(anna);
    const stop = new AbortController();
    const half = await beoordeelBulk(omgeving, verzoekId, gekozen, OPENBAAR, anna, order, { signal: stop.signal, bijDocument: () => stop.abort() });
    expect(half.regels.length).toBeGreaterThan(0);
    expect(half.regels.length).toBeLessThan(70);
    expect((await oordelen(ids)).filter((each) => each === null)).toHaveLength(70 - half.regels.length);

    const heel = await beoordeelBulk(omgeving, verzoekId, gekozen, OPENBAAR, anna, order);
    expect(heel.regels.every(({ uitkomst }) => uitkomst === 'kan')).toBe(true);
    expect(new Set(await oordelen(ids))).toEqual(new Set(['openbaar']));
    const hoofd = await omgeving.store.head();
    await beoordeelBulk(omgeving, verzoekId, gekozen, OPENBAAR, anna, order);
    expect(await omgeving.store.head()).toBe(hoofd);
  });

  it('leaves alone what a colleague judged since, and says who chose what', async () => {
    const { omgeving } = opstelling;
    const { verzoekId, ids } = await zaakMet(2);
    const gekozen = await gezien(ids);
    await beoordeel(omgeving, ids[1] as DocumentId, verzoekId, BUITEN, bram, van(bram));
    const { regels } = await beoordeelBulk(omgeving, verzoekId, gekozen, OPENBAAR, anna, van(anna));
    expect(regels).toMatchObject([
      { uitkomst: 'kan' },
      { uitkomst: 'kan_niet', intussen: { door: 'medewerker:bram', oordeel: 'buiten_verzoek' } },
    ]);
    expect(await oordelen(ids)).toEqual(['openbaar', 'buiten_verzoek']);
  });

  it('is undone per document: what a colleague changed since stays as the colleague left it', async () => {
    const { omgeving } = opstelling;
    const { verzoekId, ids } = await zaakMet(3);
    await beoordeel(omgeving, ids[0] as DocumentId, verzoekId, BUITEN, anna, van(anna));
    const order = van(anna);
    await beoordeelBulk(omgeving, verzoekId, await gezien(ids), OPENBAAR, anna, order);
    const naOrder = await gezien(ids);
    await beoordeel(omgeving, ids[2] as DocumentId, verzoekId, BUITEN, bram, van(bram));
    const { regels } = await maakOngedaan(omgeving, verzoekId, order.commandId, naOrder, anna, van(anna));
    expect(regels).toMatchObject([{ uitkomst: 'kan' }, { uitkomst: 'kan' }, { uitkomst: 'kan_niet', intussen: { door: 'medewerker:bram', oordeel: 'buiten_verzoek' } }]);
    expect(await oordelen(ids)).toEqual(['buiten_verzoek', null, 'buiten_verzoek']);
  });

  it('given once more after it was undone is done once more', async () => {
    const { omgeving } = opstelling;
    const { verzoekId, ids } = await zaakMet(1);
    const order = van(anna);
    await beoordeelBulk(omgeving, verzoekId, await gezien(ids), OPENBAAR, anna, order);
    await maakOngedaan(omgeving, verzoekId, order.commandId, await gezien(ids), anna, opdracht({ actor: 'medewerker:anna', commandId: newId<CommandId>() }));
    expect(await oordelen(ids)).toEqual([null]);
    await beoordeelBulk(omgeving, verzoekId, await gezien(ids), OPENBAAR, anna, order);
    expect(await oordelen(ids)).toEqual(['openbaar']);
  });
});
