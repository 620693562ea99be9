// Joining and splitting through their process: the other side gets the days and a code of its own, once.
import { streamName } from '../../src/kern/event.ts';
import type { VerzoekId } from '../../src/kern/ids.ts';
import { samenhang } from '../../src/processen/samenhang.ts';
import { laadVerzoek } from '../../src/toepassing/verzoek/berichten.ts';
import { eersteGebeurtenis, openVerzoeker } from '../../src/toepassing/brieven/briefkop.ts';
import { dienIn } from '../../src/toepassing/verzoek/indienen.ts';
import type { Stap } from '../../src/toepassing/stappen/index.ts';
import { zetStap } from '../../src/toepassing/verzoek/stapzetten.ts';
import { volgcodeKlopt } from '../../src/toepassing/verzoek/toegang.ts';
import { veldVan } from '../../src/verzoek/velden.ts';
import { berekenTermijnen } from '../../src/wet/termijnen/bereken.ts';
import { aanvraag, dag, opdracht, zetOp, type Opstelling } from './opstelling.ts';

let hier: Opstelling;
let verzoekId: VerzoekId;
const bijlage = { naam: 'kaart.txt', mediatype: 'text/plain', bytes: Buffer.from('de kaart') };

beforeEach(async () => {
  hier = await zetOp();
  ({ verzoekId } = await dienIn(hier.omgeving, aanvraag({ kanaal: 'post', ontvangenOp: dag('2026-11-02'), bijlagen: [bijlage] }), opdracht()));
});
afterEach(async () => hier.sluit());

const zet = (stap: Stap, id = verzoekId) => zetStap(hier.omgeving, id, stap, opdracht());
const einde = async (id: VerzoekId) => berekenTermijnen((await laadVerzoek(hier.omgeving, id)).feiten, { peildatum: dag('2026-11-24') }).beslistermijn.einde.toString();
async function reageer(type: string, keer = 1): Promise<void> {
  const event = (await hier.omgeving.store.readStream(streamName('verzoek', verzoekId), {})).findLast((kandidaat) => kandidaat.type === type);
  if (event === undefined) throw new Error(`geen ${type}`);
  for (let i = 0; i < keer; i += 1) await samenhang(hier.omgeving).reageer(event, AbortSignal.timeout(10_000));
}

describe('a part that is split off', () => {
  const splitsen: Stap = { soort: 'splitsen', op: dag('2026-11-10'), omschrijving: 'De aanbesteding' };
  async function deel(): Promise<VerzoekId> {
    const [id] = [...(await laadVerzoek(hier.omgeving, verzoekId)).gesplitst];
    if (id === undefined) throw new Error('geen deel');
    return id;
  }

  it('has the days of the whole, its own number, words, files, code and receipt', async () => {
    await zet({ soort: 'precisering-vragen', op: dag('2026-11-04'), uiterlijk: dag('2026-11-18'), vraag: 'Welke brug?' });
    await zet({ soort: 'precisering-ontvangen', op: dag('2026-11-08'), tekst: 'De nieuwe.' });
    await zet({ soort: 'verdagen', op: dag('2026-11-09'), weken: 2, reden: 'omvang', toelichting: 'Veel.' });
    await zet(splitsen);
    await reageer('VerzoekGesplitst', 2);

    const id = await deel();
    const { omgeving } = hier;
    expect(await einde(id)).toBe(await einde(verzoekId));
    const staat = await laadVerzoek(omgeving, id);
    expect([staat.nummer, staat.afgesplitstVan, staat.ontvangenOp.toString()]).toEqual(['WOO-2026-0002', verzoekId, '2026-11-02']);
    expect(volgcodeKlopt(omgeving.geheimen.volgcode(id, 0), staat.volgcodeHash)).toBe(true);
    const eerste = await eersteGebeurtenis(omgeving.store, id);
    expect([eerste.werktitel, eerste.kanaal, openVerzoeker(omgeving, id, eerste.verzoeker).naam]).toEqual(['De aanbesteding', 'splitsing', 'A. Aanvrager']);
    expect(omgeving.vault.unseal(eerste.onderwerp, veldVan(id, 'onderwerp'))).toBe('De nieuwe brug');
    const [kopie] = eerste.bijlagen;
    if (kopie === undefined) throw new Error('geen bijlage');
    expect(Buffer.from(omgeving.vault.unsealBytes(await omgeving.blobs.read(kopie.blob), veldVan(id, 'bijlage')) ?? []).toString()).toBe('de kaart');
    const events = await omgeving.store.readStream(streamName('verzoek', id), {});
    expect(events.map(({ type }) => type)).toEqual(['VerzoekOntvangen', 'VerzoekAfgesplitst', 'OntvangstBevestigd']);
  });

  it('does not get what happened to the whole after the split', async () => {
    await zet(splitsen);
    const bij = await einde(verzoekId);
    await zet({ soort: 'verdagen', op: dag('2026-11-20'), weken: 2, reden: 'omvang', toelichting: 'Veel.' });
    await reageer('VerzoekGesplitst');
    expect(await einde(verzoekId)).not.toBe(bij);
    expect(await einde(await deel())).toBe(bij);
  });

  it('stays readable when the person of the whole is erased', async () => {
    await zet(splitsen);
    await reageer('VerzoekGesplitst');
    const { vault, store } = hier.omgeving;
    await vault.destroy((await eersteGebeurtenis(store, verzoekId)).persoonId);
    const id = await deel();
    const eerste = await eersteGebeurtenis(store, id);
    expect([openVerzoeker(hier.omgeving, id, eerste.verzoeker).naam, vault.unseal(eerste.tekst, veldVan(id, 'tekst'))]).toEqual(['A. Aanvrager', 'Graag alle stukken over de brug.']);
  });
});

it('the request that goes on has to be decided by the earliest of both days, and takes the other in once', async () => {
  const { verzoekId: met, nummer } = await dienIn(hier.omgeving, aanvraag({ kanaal: 'post', ontvangenOp: dag('2026-11-16') }), opdracht());
  const eerder = await einde(verzoekId);
  await zet({ soort: 'samenvoegen', op: dag('2026-11-20'), met, metNummer: nummer, zelfdeVerzoeker: true });
  await reageer('VerzoekSamengevoegd', 2);
  expect(await einde(met)).toBe(eerder);
  const events = await hier.omgeving.store.readStream(streamName('verzoek', met), {});
  expect(events.map(({ type }) => type)).toEqual(['VerzoekOntvangen', 'VerzoekGevoegd']);
});
