// Every step a handler can take: the preview shows the dates that the step then gives, and leaves no trace of itself.
import { streamName } from '../../src/kern/event.ts';
import type { DerdeId, VerzoekId } from '../../src/kern/ids.ts';
import { laadVerzoek } from '../../src/toepassing/berichten.ts';
import { dienIn } from '../../src/toepassing/indienen.ts';
import { STAPSOORTEN, type Stap, type Stapsoort } from '../../src/toepassing/stappen/index.ts';
import { stelVoor, zetStap } from '../../src/toepassing/stapzetten.ts';
import { berekenTermijnen } from '../../src/wet/termijnen/bereken.ts';
import { aanvraag, dag, opdracht, zetOp, type Opstelling } from './opstelling.ts';

let hier: Opstelling;
let verzoekId: VerzoekId;
let geschreven = 0;

beforeEach(async () => {
  const echt = await zetOp();
  geschreven = 0;
  const { blobs } = echt.omgeving;
  const geteld = { ...blobs, put: (...inhoud: Parameters<typeof blobs.put>) => (geschreven++, blobs.put(...inhoud)) };
  hier = { ...echt, omgeving: { ...echt.omgeving, blobs: geteld } };
  ({ verzoekId } = await dienIn(hier.omgeving, aanvraag({ kanaal: 'post', ontvangenOp: dag('2026-11-02') }), opdracht()));
});
afterEach(async () => hier.sluit());

const zet = (stap: Stap) => zetStap(hier.omgeving, verzoekId, stap, opdracht());
const vragen: Stap = { soort: 'precisering-vragen', op: dag('2026-11-04'), uiterlijk: dag('2026-11-18'), vraag: 'Welke brug bedoelt u?' };
const zienswijzen: Stap = {
  soort: 'zienswijzen-vragen', op: dag('2026-11-05'), uiterlijk: dag('2026-11-19'), onderwerp: 'De brug', derden: [{ naam: 'Bouw BV', adres: 'Kade 1\n1234 AB Stad' }],
};
async function derde(): Promise<DerdeId> {
  const { zienswijzen: rondes } = await laadVerzoek(hier.omgeving, verzoekId);
  const [id] = [...(rondes[0]?.gevraagd ?? [])];
  if (id === undefined) throw new Error('geen derde');
  return id;
}

/** For every step: what goes before it, and the step. */
const wegen: Readonly<Record<Stapsoort, { readonly eerst: readonly Stap[]; readonly stap: Stap | (() => Promise<Stap>) }>> = {
  'ontvangst-bevestigen': { eerst: [], stap: { soort: 'ontvangst-bevestigen', op: dag('2026-11-03') } },
  'precisering-vragen': { eerst: [], stap: vragen },
  'precisering-ontvangen': { eerst: [vragen], stap: { soort: 'precisering-ontvangen', op: dag('2026-11-10'), tekst: 'De nieuwe.' } },
  'zienswijzen-vragen': { eerst: [], stap: zienswijzen },
  'zienswijze-ontvangen': { eerst: [zienswijzen], stap: async () => ({ soort: 'zienswijze-ontvangen', op: dag('2026-11-12'), derdeId: await derde() }) },
  'einde-opschorting-melden': { eerst: [zienswijzen], stap: { soort: 'einde-opschorting-melden', op: dag('2026-11-23') } },
  verdagen: { eerst: [], stap: { soort: 'verdagen', op: dag('2026-11-20'), weken: 2, reden: 'omvang', toelichting: 'Het zijn veel stukken.' } },
  'uitstel-afspreken': { eerst: [], stap: { soort: 'uitstel-afspreken', op: dag('2026-11-20'), tot: dag('2026-12-21'), schriftelijk: true } },
  intrekken: { eerst: [], stap: { soort: 'intrekken', op: dag('2026-11-20') } },
};

it.each(STAPSOORTEN)('%s: the preview stores nothing and shows what then happens', async (soort) => {
  for (const eerst of wegen[soort].eerst) await zet(eerst);
  const weg = wegen[soort].stap;
  const stap = typeof weg === 'function' ? await weg() : weg;
  const [head, bestanden] = [await hier.omgeving.store.head(), geschreven];

  const voorstel = await stelVoor(hier.omgeving, verzoekId, stap);
  expect(voorstel.weigeringen).toEqual([]);
  expect([await hier.omgeving.store.head(), geschreven]).toEqual([head, bestanden]);
  expect(voorstel.voor.beslistermijn.einde.toString()).toBe(berekenTermijnen((await laadVerzoek(hier.omgeving, verzoekId)).feiten).beslistermijn.einde.toString());

  await zetStap(hier.omgeving, verzoekId, stap, opdracht({ verwacht: voorstel.revision }));
  const na = berekenTermijnen((await laadVerzoek(hier.omgeving, verzoekId)).feiten);
  expect(na.beslistermijn.einde.toString()).toBe(voorstel.na.beslistermijn.einde.toString());
  expect(geschreven - bestanden).toBe(Object.values(voorstel.brieven).flat().length);
});

it('a step that the law refuses stores no letter and no event', async () => {
  const [head, bestanden] = [await hier.omgeving.store.head(), geschreven];
  const morgen: Stap = { soort: 'verdagen', op: dag('2026-11-25'), weken: 2, reden: 'omvang', toelichting: 'Veel.' };
  expect((await stelVoor(hier.omgeving, verzoekId, morgen)).weigeringen.map(({ code }) => code)).toEqual(['datum_in_de_toekomst']);
  await expect(zet(morgen)).rejects.toMatchObject({ name: 'RuleViolated' });
  expect([await hier.omgeving.store.head(), geschreven]).toEqual([head, bestanden]);
});

it('who confirms what somebody else changed in the meantime is told so', async () => {
  const verdagen = wegen.verdagen.stap as Stap;
  const { revision } = await stelVoor(hier.omgeving, verzoekId, verdagen);
  await zet(vragen);
  await expect(zetStap(hier.omgeving, verzoekId, verdagen, opdracht({ verwacht: revision }))).rejects.toMatchObject({ name: 'VersionConflict' });
});

it('the same confirmation sent twice is one step', async () => {
  const eenmaal = opdracht();
  const verdagen = wegen.verdagen.stap as Stap;
  await zetStap(hier.omgeving, verzoekId, verdagen, eenmaal);
  await zetStap(hier.omgeving, verzoekId, verdagen, eenmaal);
  const events = await hier.omgeving.store.readStream(streamName('verzoek', verzoekId), {});
  expect(events.filter(({ type }) => type === 'BeslissingVerdaagd')).toHaveLength(1);
});
