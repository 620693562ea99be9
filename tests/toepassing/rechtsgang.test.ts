// Procedures through the application services: what a preview shows, what a step stores, what stops disclosure, who is told what.
import pino from 'pino';
import { documentDecider } from '../../src/document/decide.ts';
import type { DocumentEvent } from '../../src/document/events.ts';
import { besluitDecider } from '../../src/besluit/decide.ts';
import type { BesluitEvent } from '../../src/besluit/events.ts';
import { bezwaarDecider } from '../../src/bezwaar/decide.ts';
import { ingebrekestellingDecider } from '../../src/ingebrekestelling/decide.ts';
import { envelope } from '../../src/kern/envelope.ts';
import { START, streamName, type RecordedEvent } from '../../src/kern/event.ts';
import type { BesluitId, BlobHash, DerdeId, DocumentId, MedewerkerId, PublicatieId, VerzoekId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { besluitkoppeling } from '../../src/processen/besluitkoppeling.ts';
import { rechtsgangkoppeling } from '../../src/processen/rechtsgangkoppeling.ts';
import { publicatieDecider } from '../../src/publicatie/decide.ts';
import { openbaarmaking } from '../../src/taken/openbaarmaking.ts';
import { laadVerzoek } from '../../src/toepassing/verzoek/berichten.ts';
import { openBrief } from '../../src/toepassing/brieven/brieven.ts';
import { dienIn } from '../../src/toepassing/verzoek/indienen.ts';
import { publiceerBesluit } from '../../src/toepassing/publicaties/publiceren.ts';
import type { Rechtsgangstap } from '../../src/toepassing/rechtsgang/index.ts';
import { bezwaarIdVoor } from '../../src/toepassing/rechtsgang/partij.ts';
import { stelRechtsgangVoor, zetRechtsgangstap } from '../../src/toepassing/rechtsgang/zetten.ts';
import { OVER_HET_VERZOEK } from '../../src/toepassing/rechtsgang/zicht.ts';
import { verzoekDecider } from '../../src/verzoek/decide.ts';
import { wisPersoonsgegevens } from '../../src/verzoek/contact.ts';
import { beoordeeld, documentOntvangen, gelezen } from '../projections/voorbeelden.ts';
import { aanvraag, dag, opdracht, zetOp, type Opstelling } from './opstelling.ts';

const [anna, bart, carla] = ['anna', 'bart', 'carla'] as unknown as readonly [MedewerkerId, MedewerkerId, MedewerkerId];
let hier: Opstelling;
let verzoekId: VerzoekId;
const besluitId = 'b1' as BesluitId;
const blob = 'a'.repeat(64) as BlobHash;

/** A decision of Anna, signed by Bart, announced on Monday 2 November 2026 with an expected objection. */
async function maakBesluit(): Promise<void> {
  const { store } = hier.omgeving;
  const brief = { blob, bytes: 1, verzegeldVoor: null, titel: 'Besluit' };
  const regel = { documentId: 'd1' as DocumentId, volgnummer: 1, titel: 'Memo', soort: 'notitie', datum: null, oordeel: 'openbaar', gronden: [], motivering: null, vindplaats: null, blob, bytes: 1, paginas: 1, tekst: blob, blokkades: [] } as const;
  const events: readonly BesluitEvent[] = [
    { type: 'BesluitOpgesteld', data: { verzoekId, opsteller: anna, inhoud: { uitkomst: 'openbaar', titel: 'De brug', samenvatting: 'De stukken.', overwegingen: 'Alles.', deel: null, bezwaarVerwacht: true, documenten: ['d1' as DocumentId] } } },
    { type: 'BesluitTerControleAangeboden', data: { door: anna, inventaris: [regel] } },
    { type: 'BesluitGoedgekeurd', data: { door: carla, opmerking: null } },
    { type: 'BesluitOndertekend', data: { door: bart, ondertekendOp: '2026-11-02' as never, brief, openbareBrief: { ...brief, paginas: 1, tekst: blob } } },
    { type: 'BesluitBekendgemaakt', data: { bekendgemaaktOp: '2026-11-02' as never, verstrekkenVanaf: '2026-11-17' as never } },
  ];
  const stuk: readonly DocumentEvent[] = [documentOntvangen(1, { herkomst: { soort: 'verzoek', verzoekId }, blob, bytes: 1 }), gelezen, beoordeeld('openbaar')];
  await store.append(streamName('document', 'd1'), 'no-stream', envelope(documentDecider, streamName('document', 'd1'), stuk, { actor: 'systeem', commandId: newId() }));
  await store.append(streamName('besluit', besluitId), 'no-stream', envelope(besluitDecider, streamName('besluit', besluitId), events, { actor: 'systeem', commandId: newId() }));
}

/** The whole log as it is now. */
async function alles(): Promise<readonly RecordedEvent[]> {
  const klaar = new AbortController();
  const gelezen: RecordedEvent[] = [];
  for await (const bericht of hier.omgeving.store.subscribe({ after: START, signal: klaar.signal })) {
    if (bericht.kind === 'events') gelezen.push(...bericht.events);
    else klaar.abort();
  }
  return gelezen;
}

/** Lets the processes see everything that was recorded. */
async function verwerk(): Promise<void> {
  const { handler } = hier.omgeving;
  const processen = [besluitkoppeling(handler), rechtsgangkoppeling(handler)];
  for (let ronde = 0; ronde < 3; ronde++) {
    for (const event of await alles()) {
      for (const proces of processen) if (proces.types.includes(event.type)) await proces.reageer(event, new AbortController().signal);
    }
  }
}

const zet = (stap: Rechtsgangstap, door = carla) => zetRechtsgangstap(hier.omgeving, verzoekId, stap, door, opdracht());
const stelVoor = (stap: Rechtsgangstap) => stelRechtsgangVoor(hier.omgeving, verzoekId, stap, carla, newId());
const weigering = async (gedaan: Promise<unknown>): Promise<readonly string[]> => {
  const fout: unknown = await gedaan.then(() => null, (error: unknown) => error);
  return (fout as { weigeringen?: readonly { code: string }[] } | null)?.weigeringen?.map(({ code }) => code) ?? [];
};

beforeEach(async () => {
  hier = await zetOp('2026-10-05');
  ({ verzoekId } = await dienIn(hier.omgeving, aanvraag(), opdracht()));
  hier.zetKlok('2026-11-02');
  await maakBesluit();
  await verwerk();
});
afterEach(async () => hier.sluit());

describe('interim relief', () => {
  const gevraagd = (): Rechtsgangstap => ({ soort: 'voorziening-melden', op: dag('2026-11-10'), bij: besluitId, door: 'derde', kenmerk: 'UTR 26/1' });
  const besluit = async () => {
    const { state } = await hier.omgeving.handler.load(besluitDecider, besluitId);
    if (!('voorzieningen' in state)) throw new Error(state.status);
    return state;
  };
  async function ronde(): Promise<void> {
    const { handler, clock } = hier.omgeving;
    const taak = openbaarmaking({ handler, clock, logger: pino({ level: 'silent' }), teVerstrekken: () => [besluitId], openbaarTeMaken: () => [publicatieId] });
    await taak.voerUit(new AbortController().signal);
  }
  let publicatieId: PublicatieId;

  it('stops giving and publishing what was planned already, and lets go after the ruling', async () => {
    const { handler } = hier.omgeving;
    ({ publicatieId } = await publiceerBesluit(hier.omgeving, besluitId, opdracht()));
    hier.zetKlok('2026-11-10');
    const voorstel = await stelVoor(gevraagd());
    expect(voorstel.voor).toMatchObject([{ code: 'openbaar', datum: dag('2026-11-17') }]);
    expect(voorstel.na).toMatchObject([{ code: 'openbaar', datum: null }]);
    await zet(gevraagd());
    hier.zetKlok('2026-12-01');
    await ronde();
    expect((await besluit()).status).toBe('bekendgemaakt');
    expect((await handler.load(publicatieDecider, publicatieId)).state.status).toBe('gepland');
    const [voorziening] = (await besluit()).voorzieningen;
    await zet({ soort: 'voorziening-einde', op: dag('2026-12-01'), bij: besluitId, voorziening: voorziening!.voorzieningId, hoe: 'afgewezen' });
    await ronde();
    expect((await besluit()).status).toBe('verstrekt');
    expect((await handler.load(publicatieDecider, publicatieId)).state.status).toBe('openbaar');
  });

  it('also stops what was not planned yet', async () => {
    hier.zetKlok('2026-12-01');
    await zet(gevraagd());
    expect(await weigering(publiceerBesluit(hier.omgeving, besluitId, opdracht()))).toEqual(['voorziening_houdt_openbaarmaking_tegen']);
  });

  it('stands in the clock of the request, once', async () => {
    hier.zetKlok('2026-11-10');
    await zet(gevraagd());
    await verwerk();
    await verwerk();
    expect((await laadVerzoek(hier.omgeving, verzoekId)).feiten.filter(({ soort }) => soort === 'voorziening-gevraagd')).toMatchObject([{ op: dag('2026-11-10'), besluit: besluitId }]);
  });
});

describe('an objection', () => {
  const registreer: Rechtsgangstap = { soort: 'bezwaar-registreren', op: dag('2026-12-01'), bij: besluitId, partij: { soort: 'ander', naam: 'B. Buur\nDijkweg 1' }, gepostOp: null, gronden: 'Ik wil dit niet.' };
  async function geregistreerd() {
    hier.zetKlok('2026-12-02');
    const commandId = newId<ReturnType<typeof opdracht>['commandId']>();
    await zetRechtsgangstap(hier.omgeving, verzoekId, registreer, carla, opdracht({ commandId }));
    await zetRechtsgangstap(hier.omgeving, verzoekId, registreer, carla, opdracht({ commandId }));
    const stromen = new Set<string>();
    for (const { stream } of await alles()) if (stream.startsWith('bezwaar-')) stromen.add(stream);
    expect(stromen.size).toBe(1);
    return [...stromen][0]!.slice('bezwaar-'.length);
  }
  const stand = async (bij: string) => {
    const { state } = await hier.omgeving.handler.load(bezwaarDecider, bij);
    if (state.status === 'onbekend') throw new Error('unknown');
    return state;
  };

  it('of the same party comes to the same procedure; a preview stores nothing', async () => {
    hier.zetKlok('2026-12-02');
    const kop = await hier.omgeving.store.head();
    const voorstel = await stelVoor({ ...registreer, partij: { soort: 'verzoeker' } });
    expect(voorstel).toMatchObject({ voor: [], na: [{ code: 'beslissen', datum: dag('2027-01-25') }] });
    expect(await hier.omgeving.store.head()).toBe(kop);
    await zet({ ...registreer, partij: { soort: 'verzoeker' } });
    const { persoonId } = await laadVerzoek(hier.omgeving, verzoekId);
    expect((await stand(bezwaarIdVoor(besluitId, { soort: 'verzoeker', persoonId }))).partij.soort).toBe('verzoeker');
    const bemiddeling: Rechtsgangstap = { soort: 'bemiddeling-melden', op: dag('2026-12-02'), bij: besluitId, partij: { soort: 'derde', derdeId: 'derde-1' as DerdeId } };
    await zet(bemiddeling);
    expect(await weigering(zet({ ...bemiddeling, op: dag('2026-12-01') }))).toEqual(['bemiddeling_al_gevraagd']);
  });

  it('is confirmed with a letter to that party only, and keeps the file from being destroyed', async () => {
    const bij = await geregistreerd();
    const stap: Rechtsgangstap = { soort: 'bezwaar-bevestigen', op: dag('2026-12-02'), bij };
    const { brief } = await stelVoor(stap);
    expect(brief).toMatchObject({ geadresseerde: ['B. Buur', 'Dijkweg 1'], sjabloon: { code: 'bezwaar-ontvangst', versie: 1 } });
    expect(JSON.stringify(brief)).toContain('maandag 25 januari 2027');
    expect(JSON.stringify(brief)).not.toContain('A. Aanvrager');
    await zet(stap);
    const events = await hier.omgeving.store.readStream(streamName('bezwaar', bij), {});
    const bevestigd = events.at(-1)!.data as { brief: { blob: BlobHash; bytes: number; verzegeldVoor: never; titel: string } };
    expect((await openBrief(hier.omgeving, verzoekId, bevestigd.brief))?.subarray(0, 5)).toEqual(new TextEncoder().encode('%PDF-'));
    expect(JSON.stringify(events)).not.toContain('Buur');
    await verwerk();
    const verzoek = await laadVerzoek(hier.omgeving, verzoekId);
    const uitkomst = wisPersoonsgegevens({ type: 'WisPersoonsgegevens', vandaag: dag('2030-01-01'), reden: 'Oud.' }, verzoek, {});
    expect(uitkomst.ok ? [] : uitkomst.weigeringen.map(({ code }) => code)).toEqual(['procedure_loopt']);
  });

  it('goes through repair, hearing and a decision by somebody else, with the remedies below it', async () => {
    const bij = await geregistreerd();
    await zet({ soort: 'herstel-vragen', op: dag('2026-12-02'), bij, vraag: 'Wilt u ondertekenen?', uiterlijk: dag('2026-12-16') });
    hier.zetKlok('2026-12-09');
    await zet({ soort: 'herstel-ontvangen', op: dag('2026-12-09'), bij });
    await zet({ soort: 'hoorzitting-uitschrijven', op: dag('2026-12-09'), bij, zittingOp: dag('2027-01-11'), waarEnHoe: 'In het gemeentehuis, om 10 uur.' });
    hier.zetKlok('2027-01-12');
    await zet({ soort: 'hoorzitting-vastleggen', op: dag('2027-01-11'), bij, verslag: 'Buur legt het uit.' });
    const beslis: Rechtsgangstap = { soort: 'bezwaar-beslissen', op: dag('2027-01-12'), bij, uitkomst: 'ongegrond', gevolg: 'geen', motivering: 'Openbaarheid gaat voor.' };
    expect(await weigering(zet(beslis, bart))).toEqual(['beslisser_nam_het_besluit']);
    const voorstel = await stelVoor(beslis);
    expect(voorstel.na).toMatchObject([{ code: 'beroep', datum: dag('2027-02-23') }]);
    expect(JSON.stringify(voorstel.brief?.rechtsmiddelen)).toContain('in beroep');
    await zet(beslis);
    hier.zetKlok('2027-02-24');
    await zet({ soort: 'rechtsgang-sluiten', op: dag('2027-02-24'), bij });
    await verwerk();
    expect([...(await laadVerzoek(hier.omgeving, verzoekId)).rechtsgangen.values()]).toEqual([{ soort: 'bezwaar', eindeOp: dag('2027-02-24') }]);
  });

  it('of another case is not found', async () => {
    const bij = await geregistreerd();
    const ander = await dienIn(hier.omgeving, aanvraag(), opdracht());
    await expect(zetRechtsgangstap(hier.omgeving, ander.verzoekId, { soort: 'bezwaar-bevestigen', op: dag('2026-12-02'), bij }, carla, opdracht())).rejects.toMatchObject({ name: 'NotFound' });
  });
});

describe('a notice of default', () => {
  const melding = (op: string, bij = OVER_HET_VERZOEK): Rechtsgangstap => ({ soort: 'ingebrekestelling-registreren', op: dag(op), bij });
  async function registreer(stap: Rechtsgangstap, van = verzoekId) {
    await zetRechtsgangstap(hier.omgeving, van, stap, carla, opdracht());
    return (await alles()).findLast(({ type }) => type === 'IngebrekestellingOntvangen')!.stream.slice('ingebrekestelling-'.length);
  }
  const stand = async (id: string) => (await hier.omgeving.handler.load(ingebrekestellingDecider, id)).state;

  it('is measured by the clock of the request: late here, premature there, pointless after the decision', async () => {
    const ander = await dienIn(hier.omgeving, aanvraag(), opdracht());
    hier.zetKlok('2026-12-02');
    // Received on 2 November: last day 30 November.
    expect(await stand(await registreer(melding('2026-12-01'), ander.verzoekId))).toMatchObject({ geldig: true, beslissenUiterlijk: dag('2026-11-30') });
    expect(await stand(await registreer(melding('2026-11-30'), ander.verzoekId))).toMatchObject({ geldig: false, reden: 'te-vroeg' });
    expect(await stand(await registreer(melding('2026-12-01')))).toMatchObject({ geldig: false, reden: 'al-beslist' });
  });

  it('is answered with the two weeks and what then, and ends with the decision', async () => {
    const ander = await dienIn(hier.omgeving, aanvraag(), opdracht());
    hier.zetKlok('2026-12-02');
    const bij = await registreer(melding('2026-12-01'), ander.verzoekId);
    const stap: Rechtsgangstap = { soort: 'ingebrekestelling-beantwoorden', op: dag('2026-12-02'), bij };
    const { brief, na } = await stelRechtsgangVoor(hier.omgeving, ander.verzoekId, stap, carla, newId());
    expect(na).toMatchObject([{ code: 'alsnog-beslissen', datum: dag('2026-12-15') }]);
    expect(JSON.stringify(brief?.blokken)).toContain('woensdag 16 december 2026');
    await zetRechtsgangstap(hier.omgeving, ander.verzoekId, stap, carla, opdracht());
    await verwerk();
    expect([...(await laadVerzoek(hier.omgeving, ander.verzoekId)).rechtsgangen.values()]).toMatchObject([{ soort: 'niet-tijdig', eindeOp: null }]);
    await hier.omgeving.handler.handle(
      verzoekDecider,
      ander.verzoekId,
      { type: 'VerwerkBesluit', besluitId: 'b9' as BesluitId, bekendgemaaktOp: dag('2026-12-10'), uitkomst: 'geen_documenten', bezwaarVerwacht: false, deel: null },
      opdracht(),
    );
    await verwerk();
    expect(await stand(bij)).toMatchObject({ beslistOp: dag('2026-12-10') });
    expect([...(await laadVerzoek(hier.omgeving, ander.verzoekId)).rechtsgangen.values()]).toMatchObject([{ eindeOp: dag('2026-12-10') }]);
  });
});
