// Reading a report in goes on after a crash between any two steps, and does nothing twice.
import { streamName } from '../../src/kern/event.ts';
import { StoreUnavailable } from '../../src/kern/errors.ts';
import type { InlezingId, MedewerkerId } from '../../src/kern/ids.ts';
import type { BekendeInlezing } from '../../src/inlezing/state.ts';
import { inlezingDecider } from '../../src/inlezing/decide.ts';
import type { Innemer } from '../../src/documentverwerking/innemen/port.ts';
import { publicatieDecider } from '../../src/publicatie/decide.ts';
import { inlezing as inlezingsproces } from '../../src/processen/inlezing.ts';
import { beginInlezing, vindInlezing, type InTeLezen } from '../../src/toepassing/inlezen/beginnen.ts';
import { bevestigInlezing, hervatOvername, maakPublicatie, overnamestand, publicatieVanInlezing, ruimOvernameOp, stopOvername } from '../../src/toepassing/inlezen/bevestigen.ts';
import { leesIn } from '../../src/toepassing/inlezen/lezen.ts';
import type { Omgeving } from '../../src/toepassing/omgeving.ts';
import { bestand, pdfBestand } from '../support/bestanden.ts';
import { dag, opdracht, zetOp, type Opstelling } from './opstelling.ts';

const door = 'petra' as MedewerkerId;
const AANTAL = 25;
let opstelling: Opstelling;
let pdf: Uint8Array;
beforeAll(async () => {
  opstelling = await zetOp();
  pdf = (await pdfBestand('x.pdf', 'Een verslag.')).bytes;
});
afterAll(() => opstelling.sluit());

const bewaar = async (naam: string, bytes: Uint8Array) => ({ naam, blob: (await opstelling.omgeving.blobs.put(bytes)).hash });
const ids = Array.from({ length: AANTAL }, (_, at) => String(1001 + at));
const lijst = bestand('rapport.csv', ['ID;Document;Beoordeling;Beoordelingsgrond', ...ids.map((id) => `${id};Verslag ${id};openbaar;`)].join('\n')).bytes;

async function begin(anders: Partial<InTeLezen> = {}): Promise<InlezingId> {
  const { inlezingId } = await beginInlezing(
    opstelling.omgeving,
    { rapport: await bewaar('rapport.csv', lijst), bestanden: await Promise.all(ids.map((id) => bewaar(`${id}.pdf`, pdf))), besluit: null, vorige: null, categorie: '2g', titel: 'Jaarverslagen', samenvatting: 'Verslagen.', datum: dag('2026-11-02'), openbaarOp: dag('2026-11-30'), ...anders },
    door,
    opdracht(),
  );
  return inlezingId;
}

/** The same surroundings, with a reader that counts, and that fails once at this file. */
function metStoring(bij: number | null): { readonly omgeving: Omgeving; readonly gelezen: () => number } {
  let gelezen = 0;
  const { innemer } = opstelling.omgeving;
  const wankel: Innemer = {
    ...innemer,
    neemIn: async (...wat) => {
      gelezen += 1;
      if (gelezen === bij) throw new StoreUnavailable('het proces viel om');
      return innemer.neemIn(...wat);
    },
  };
  return { omgeving: { ...opstelling.omgeving, innemer: wankel }, gelezen: () => gelezen };
}
const stand = async (inlezingId: InlezingId) => {
  const inlezing = await vindInlezing(opstelling.omgeving, inlezingId);
  return inlezing === null ? null : { status: inlezing.status, gedaan: 'gedaan' in inlezing ? inlezing.gedaan : null };
};
const signal = new AbortController().signal;

it('goes on where it was: only the files of the step that failed are examined again', async () => {
  const inlezingId = await begin();
  const storing = metStoring(15);
  await expect(leesIn(storing.omgeving, inlezingId, 'oorzaak', signal)).rejects.toThrow(StoreUnavailable);
  expect(await stand(inlezingId)).toEqual({ status: 'nakijken', gedaan: 10 });

  const daarna = metStoring(null);
  await leesIn(daarna.omgeving, inlezingId, 'oorzaak', signal);
  expect(await stand(inlezingId)).toEqual({ status: 'klaar', gedaan: AANTAL });
  expect(daarna.gelezen()).toBe(AANTAL - 10);

  await leesIn(daarna.omgeving, inlezingId, 'oorzaak', signal);
  expect(daarna.gelezen()).toBe(AANTAL - 10);
});

it('stops when it was rejected meanwhile', async () => {
  const inlezingId = await begin();
  await opstelling.omgeving.handler.handle(inlezingDecider, inlezingId, { type: 'WijsInlezingAf', door }, opdracht());
  const { omgeving, gelezen } = metStoring(null);
  await leesIn(omgeving, inlezingId, 'oorzaak', signal);
  expect(gelezen()).toBe(0);
});

it('makes the publication of a confirmed report when nobody did, and only once', async () => {
  const { omgeving } = opstelling;
  const inlezingId = await begin();
  await leesIn(omgeving, inlezingId, 'oorzaak', signal);
  const publicatieId = publicatieVanInlezing(inlezingId);
  // A crash right after the confirmation was recorded.
  await omgeving.handler.handle(inlezingDecider, inlezingId, { type: 'BevestigInlezing', publicatieId, door }, opdracht());
  expect((await omgeving.handler.load(publicatieDecider, publicatieId)).state.status).toBe('onbekend');
  const events = await omgeving.store.readStream(streamName('inlezing', inlezingId));
  const bevestigd = events.findLast(({ type }) => type === 'InlezingBevestigd');
  if (bevestigd === undefined) throw new Error('niet bevestigd');
  await inlezingsproces(omgeving).reageer(bevestigd, signal);
  const { state, revision } = await omgeving.handler.load(publicatieDecider, publicatieId);
  expect(state).toMatchObject({ status: 'gepland', stukken: { length: AANTAL } });
  await inlezingsproces(omgeving).reageer(bevestigd, signal);
  expect((await omgeving.handler.load(publicatieDecider, publicatieId)).revision).toBe(revision);
});

it('lets a planned publication make room for a later report, and not a public one', async () => {
  const { omgeving } = opstelling;
  const eerste = await begin();
  await leesIn(omgeving, eerste, 'oorzaak', signal);
  const { publicatieId } = await bevestigInlezing(omgeving, eerste, door, opdracht());
  await maakPublicatie(omgeving, eerste, 'systeem', 'oorzaak');
  const tweede = await begin({ vorige: publicatieId });
  await leesIn(omgeving, tweede, 'oorzaak', signal);
  const later = await bevestigInlezing(omgeving, tweede, door, opdracht());
  await maakPublicatie(omgeving, tweede, 'systeem', 'oorzaak');
  expect((await omgeving.handler.load(publicatieDecider, publicatieId)).state.status).toBe('ingetrokken');
  expect((await omgeving.handler.load(publicatieDecider, later.publicatieId)).state.status).toBe('gepland');

  await omgeving.handler.handle(publicatieDecider, later.publicatieId, { type: 'MaakOpenbaar', vandaag: dag('2026-11-30'), besluit: null }, opdracht());
  const derde = await begin({ vorige: later.publicatieId });
  await leesIn(omgeving, derde, 'oorzaak', signal);
  await expect(bevestigInlezing(omgeving, derde, door, opdracht())).rejects.toMatchObject({ weigeringen: [{ code: 'vorige_is_openbaar' }] });
  expect(await stand(derde)).toMatchObject({ status: 'klaar' });
});

it('records nothing when the publication would be refused', async () => {
  const { omgeving } = opstelling;
  const morgen = await begin({ datum: dag('2026-11-25') });
  await leesIn(omgeving, morgen, 'oorzaak', signal);
  await expect(bevestigInlezing(omgeving, morgen, door, opdracht())).rejects.toMatchObject({ weigeringen: [{ code: 'datum_in_de_toekomst' }] });
  expect(await stand(morgen)).toMatchObject({ status: 'klaar' });
});

/** So many rows that their pieces follow one by one. */
async function langeLijst() {
  const rijen = Array.from({ length: 600 }, (_, at) => `${at};Document over een onderwerp met een vrij lange naam, nummer ${at};niet openbaar;5.1.2e`);
  const lang = await begin({ bestanden: [], rapport: await bewaar('rapport.csv', bestand('x', ['ID;Document;Beoordeling;Beoordelingsgrond', ...rijen].join('\n')).bytes) });
  await leesIn(opstelling.omgeving, lang, 'oorzaak', signal);
  return lang;
}

it('plans more pieces than fit in one event as one publication', async () => {
  const { omgeving } = opstelling;
  const lang = await langeLijst();
  const { publicatieId } = await bevestigInlezing(omgeving, lang, door, opdracht());
  await maakPublicatie(omgeving, lang, 'systeem', 'oorzaak');
  const { state, revision } = await omgeving.handler.load(publicatieDecider, publicatieId);
  expect(state).toMatchObject({ status: 'gepland', stukken: { length: 600 } });
  await maakPublicatie(omgeving, lang, 'systeem', 'oorzaak');
  expect((await omgeving.handler.load(publicatieDecider, publicatieId)).revision).toBe(revision);
});

it('is stopped halfway with nothing planned, says how far it is, and goes on where it stopped', async () => {
  const { omgeving } = opstelling;
  const lang = await langeLijst();
  const { publicatieId } = await bevestigInlezing(omgeving, lang, door, opdracht());
  const stand = async () => overnamestand(omgeving, (await omgeving.handler.load(inlezingDecider, lang)).state as BekendeInlezing);
  expect(await stand()).toEqual({ stukken: 0, totaal: 600 });
  await metStop(lang, 3);
  const halverwege = await stand();
  expect(halverwege?.totaal).toBe(600);
  expect(halverwege?.stukken).toBeGreaterThan(0);
  expect(halverwege?.stukken).toBeLessThan(600);
  await maakPublicatie(omgeving, lang, 'systeem', 'oorzaak');
  expect(await stand()).toEqual(halverwege);
  await hervatOvername(omgeving, lang, door, opdracht());
  await maakPublicatie(omgeving, lang, 'systeem', 'oorzaak');
  expect(await stand()).toBeNull();
  expect((await omgeving.handler.load(publicatieDecider, publicatieId)).state).toMatchObject({ status: 'gepland', stukken: { length: 600 } });
});

it('may be rejected once it was stopped: then nothing of it is left', async () => {
  const { omgeving } = opstelling;
  const lang = await langeLijst();
  const { publicatieId } = await bevestigInlezing(omgeving, lang, door, opdracht());
  await metStop(lang, 2);
  await omgeving.handler.handle(inlezingDecider, lang, { type: 'WijsInlezingAf', door }, opdracht());
  await ruimOvernameOp(omgeving, lang, 'systeem', 'oorzaak');
  expect((await omgeving.handler.load(publicatieDecider, publicatieId)).state.status).toBe('ingetrokken');
  await maakPublicatie(omgeving, lang, 'systeem', 'oorzaak');
  expect((await omgeving.handler.load(publicatieDecider, publicatieId)).state.status).toBe('ingetrokken');
});

/** Making the publication, while somebody stops it after so many looks whether it may go on. */
async function metStop(inlezingId: InlezingId, na: number): Promise<void> {
  const { omgeving } = opstelling;
  let gekeken = 0;
  const handler: Omgeving['handler'] = {
    ...omgeving.handler,
    async load(decider, id) {
      if (id === inlezingId && ++gekeken === na) await stopOvername(omgeving, inlezingId, door, opdracht());
      return omgeving.handler.load(decider, id);
    },
  };
  await maakPublicatie({ ...omgeving, handler }, inlezingId, 'systeem', 'oorzaak');
}
