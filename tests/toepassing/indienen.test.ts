// Filing a request: once, with one number, and a receipt that only its person's key opens.
import { bestandenIn } from '../../src/backup/verwijzingen.ts';
import { streamName } from '../../src/kern/event.ts';
import { createLokaal } from '../../src/gedeeld/lokaal.ts';
import type { BriefVerwijzing } from '../../src/kern/bestand.ts';
import { openBrief } from '../../src/toepassing/brieven/brieven.ts';
import type { Omgeving } from '../../src/toepassing/omgeving.ts';
import { bevestigOntvangst } from '../../src/toepassing/verzoek/ontvangst.ts';
import { dienIn, verzoekIdVan } from '../../src/toepassing/verzoek/indienen.ts';
import { createInloglinks, volgcodeKlopt } from '../../src/toepassing/verzoek/toegang.ts';
import { verzoekDecider } from '../../src/verzoek/decide.ts';
import { aanvraag, dag, opdracht, zetOp, type Opstelling } from './opstelling.ts';

let hier: Opstelling;
beforeEach(async () => {
  hier = await zetOp();
});
afterEach(async () => hier.sluit());

it('the same form sent twice is one request, with one number and one code', async () => {
  const eenmaal = opdracht();
  const eerste = await dienIn(hier.omgeving, aanvraag(), eenmaal);
  const head = await hier.omgeving.store.head();
  const tweede = await dienIn(hier.omgeving, aanvraag(), eenmaal);
  expect(tweede).toMatchObject({ verzoekId: eerste.verzoekId, nummer: 'WOO-2026-0001', volgcode: eerste.volgcode });
  expect(await hier.omgeving.store.head()).toBe(head);
});

it('two clicks at the same moment are one request too', async () => {
  const eenmaal = opdracht();
  const beide = await Promise.all([dienIn(hier.omgeving, aanvraag(), eenmaal), dienIn(hier.omgeving, aanvraag(), eenmaal)]);
  expect(beide[1].nummer).toBe(beide[0].nummer);
  const events = await hier.omgeving.store.readStream(streamName('verzoek', beide[0].verzoekId), {});
  expect(events.map(({ type }) => type)).toEqual(['VerzoekOntvangen', 'OntvangstBevestigd']);
});

it('two clicks at the same moment, while the receipt is also made up for, keep no file that no event names', async () => {
  const bewaard: string[] = [];
  const { blobs } = hier.omgeving;
  const omgeving: Omgeving = {
    ...hier.omgeving,
    blobs: {
      ...blobs,
      async put(...inhoud) {
        const opgeslagen = await blobs.put(...inhoud);
        bewaard.push(opgeslagen.hash);
        return opgeslagen;
      },
    },
  };
  const eenmaal = opdracht();
  const metBijlage = aanvraag({ bijlagen: [{ naam: 'kaart.txt', mediatype: 'text/plain', bytes: Buffer.from('kaart') }] });
  const klik = () => dienIn(omgeving, metBijlage, eenmaal);
  const [{ verzoekId }] = await Promise.all([klik(), klik()]);
  await Promise.all([bevestigOntvangst(omgeving, verzoekId), bevestigOntvangst(omgeving, verzoekId)]);
  const events = await omgeving.store.readStream(streamName('verzoek', verzoekId), {});
  expect(bewaard.sort()).toEqual(events.flatMap(({ data }) => [...bestandenIn(data)]).sort());
  expect(bewaard).toHaveLength(2);
});

it('a refused request uses up no number', async () => {
  const fout = opdracht();
  await expect(dienIn(hier.omgeving, aanvraag({ kanaal: 'post', ontvangenOp: dag('2026-11-25') }), fout)).rejects.toMatchObject({ name: 'RuleViolated' });
  expect((await hier.omgeving.handler.load(verzoekDecider, verzoekIdVan(fout.commandId))).state.ontvangen).toBe(false);
  expect((await dienIn(hier.omgeving, aanvraag(), opdracht())).nummer).toBe('WOO-2026-0001');
});

it('the receipt is sealed, and a PDF with the follow code for who may open it; nothing after erasure', async () => {
  const { omgeving } = hier;
  const { verzoekId, nummer, volgcode } = await dienIn(omgeving, aanvraag(), opdracht());
  const [, bevestigd] = await omgeving.store.readStream(streamName('verzoek', verzoekId), {});
  const brief = bevestigd?.data['brief'] as BriefVerwijzing;
  expect(Buffer.from(await omgeving.blobs.read(brief.blob)).includes('%PDF')).toBe(false);
  const pdf = await openBrief(omgeving, verzoekId, brief);
  if (pdf === null || brief.verzegeldVoor === null) throw new Error('de brief gaat niet open');
  expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  const { state } = await omgeving.handler.load(verzoekDecider, verzoekId);
  expect(state.ontvangen && volgcodeKlopt(volgcode, state.volgcodeHash)).toBe(true);
  expect(state.ontvangen && volgcodeKlopt('AAAA-BBBB-CCCC', state.volgcodeHash)).toBe(false);
  expect(nummer).toMatch(/^WOO-2026-\d+$/);
  await omgeving.vault.destroy(brief.verzegeldVoor);
  expect(await openBrief(omgeving, verzoekId, brief)).toBeNull();
});

it('a request by post waits for a handler to confirm receipt', async () => {
  const { verzoekId } = await dienIn(hier.omgeving, aanvraag({ kanaal: 'post', ontvangenOp: dag('2026-11-20') }), opdracht());
  const { state } = await hier.omgeving.handler.load(verzoekDecider, verzoekId);
  expect(state).toMatchObject({ ontvangen: true, ontvangstBevestigdOp: null });
});

describe('a link to get in', () => {
  it('works once, for a quarter of an hour, and is told apart from a made-up one', async () => {
    const verzoekId = verzoekIdVan(opdracht().commandId);
    const gedeeld = createLokaal(':memory:');
    const links = createInloglinks({ gedeeld, clock: hier.clock });
    try {
      const [geheim, oud] = [await links.maak(verzoekId), await links.maak(verzoekId)];
      expect(await links.gebruik(geheim)).toEqual({ geldig: true, verzoekId });
      expect(await links.gebruik(geheim)).toEqual({ geldig: false, reden: 'gebruikt' });
      hier.zetKlok('2026-11-24T09:15:01Z');
      expect(await links.gebruik(oud)).toEqual({ geldig: false, reden: 'verlopen' });
      expect(await links.gebruik('verzonnen')).toEqual({ geldig: false, reden: 'onbekend' });
    } finally {
      await gedeeld.close();
    }
  });
});
