// The body's own words reach every letter that is made, to whomever, and each letter in the log says which words it had.
import { besluitDecider } from '../../src/besluit/decide.ts';
import type { BesluitOndertekend } from '../../src/besluit/events.ts';
import { SJABLONEN, type Sjablooncode } from '../../src/documentverwerking/brieven/sjablonen/register.ts';
import type { BriefInhoud } from '../../src/documentverwerking/brieven/model.ts';
import { streamName } from '../../src/kern/event.ts';
import type { MedewerkerId, VerzoekId } from '../../src/kern/ids.ts';
import * as besluiten from '../../src/toepassing/besluit/besluiten.ts';
import { sjabloonDecider } from '../../src/sjabloon/decide.ts';
import { dienIn } from '../../src/toepassing/verzoek/indienen.ts';
import { herstelSjabloon, wijzigSjabloon } from '../../src/toepassing/brieven/sjablonen.ts';
import type { Stap } from '../../src/toepassing/stappen/index.ts';
import { sjabloonversies, stelVoor } from '../../src/toepassing/verzoek/stapvoorstel.ts';
import { zetStap } from '../../src/toepassing/verzoek/stapzetten.ts';
import { aanvraag, dag, opdracht, zetOp, type Opstelling } from './opstelling.ts';

const ZIN = 'Dit zijn onze eigen woorden.';
let hier: Opstelling;
let verzoekId: VerzoekId;
beforeEach(async () => {
  hier = await zetOp();
  ({ verzoekId } = await dienIn(hier.omgeving, aanvraag({ kanaal: 'post', ontvangenOp: dag('2026-11-02') }), opdracht()));
});
afterEach(async () => hier.sluit());

const eigen = (code: Sjablooncode, gezien = 1) =>
  wijzigSjabloon(hier.omgeving, code, { onderwerp: SJABLONEN[code].onderwerp, tekst: `${SJABLONEN[code].tekst}\n\n${ZIN} (${gezien})` }, { ...opdracht(), gezien, reden: 'Eigen' });
const slot = (brief: BriefInhoud | undefined) => brief?.blokken.at(-1);
const zienswijzen: Stap = { soort: 'zienswijzen-vragen', op: dag('2026-11-05'), uiterlijk: dag('2026-11-19'), onderwerp: 'De brug', derden: [{ naam: 'Bouw BV', adres: 'Kade 1' }] };
const doorzenden: Stap = { soort: 'doorzenden', op: dag('2026-11-04'), omvang: 'deel', aan: 'Provincie Voorbeeld', deel: 'De oever' };
const gebeurtenis = async (type: string) => (await hier.omgeving.store.readStream(streamName('verzoek', verzoekId), {})).find((event) => event.type === type)?.data;

it('letters to the requester, to third parties and to another body are made with the newest words', async () => {
  for (const code of ['zienswijze', 'zienswijze-verzoeker', 'doorzending', 'doorzending-orgaan'] as const) await eigen(code);
  const { derden, verzoeker } = (await stelVoor(hier.omgeving, verzoekId, zienswijzen)).brieven;
  const { orgaan, verzoeker: bericht } = (await stelVoor(hier.omgeving, verzoekId, doorzenden)).brieven;
  for (const brief of [derden?.[0], verzoeker, orgaan, bericht]) expect(slot(brief)).toEqual({ soort: 'alinea', tekst: `${ZIN} (1)` });
});

it('each letter in the log says its words, its dates and the law they were computed with', async () => {
  await eigen('zienswijze');
  await zetStap(hier.omgeving, verzoekId, zienswijzen, opdracht());
  expect(await gebeurtenis('ZienswijzenGevraagd')).toMatchObject({
    briefAanVerzoeker: {
      vermeldt: {
        sjabloon: { code: 'zienswijze-verzoeker', versie: 1 },
        datums: [{ naam: 'reactie-uiterlijk', datum: '2026-11-19' }, { naam: 'beslissen-uiterlijk' }],
        rekenbasis: { regelset: expect.stringMatching(/^woo-/), feestdagentabel: expect.any(String), lezingen: expect.objectContaining({ R1: expect.any(String) }) },
      },
    },
    derden: [{ brief: { vermeldt: { sjabloon: { code: 'zienswijze', versie: 2 }, datums: [{ naam: 'reactie-uiterlijk', datum: '2026-11-19' }], rekenbasis: null } } }],
  });
});

it('a decision says them too, in both its versions', async () => {
  await eigen('besluit');
  const [anna, bart] = ['anna', 'bart'] as unknown as readonly [MedewerkerId, MedewerkerId];
  const inhoud = { uitkomst: 'geen_documenten', titel: 'De brug', samenvatting: 'De brug.', overwegingen: 'Er is niets.', deel: null, bezwaarVerwacht: false, documenten: [] } as const;
  const { besluitId } = await besluiten.stelBesluitOp(hier.omgeving, verzoekId, anna, inhoud, opdracht());
  await besluiten.biedTerControleAan(hier.omgeving, besluitId, anna, opdracht());
  await besluiten.keurGoed(hier.omgeving, besluitId, bart, null, opdracht());
  await besluiten.onderteken(hier.omgeving, besluitId, { medewerkerId: bart, naam: 'B. Bart', functie: 'Teamleider' }, dag('2026-11-24'), opdracht());
  const stroom = await hier.omgeving.store.readStream(streamName(besluitDecider.category, besluitId), {});
  const { brief, openbareBrief } = stroom.find((event) => event.type === 'BesluitOndertekend')?.data as BesluitOndertekend['data'];
  for (const { vermeldt } of [brief, openbareBrief]) expect(vermeldt).toMatchObject({ sjabloon: { code: 'besluit', versie: 2 }, datums: [{ naam: 'ontvangen', datum: '2026-11-02' }] });
});

it('a step is not taken with other words than were read', async () => {
  const gelezen = sjabloonversies((await stelVoor(hier.omgeving, verzoekId, doorzenden)).brieven);
  expect(gelezen).toBe('doorzending:1 doorzending-orgaan:1');
  await eigen('doorzending-orgaan');
  await expect(zetStap(hier.omgeving, verzoekId, doorzenden, { ...opdracht(), sjablonen: gelezen })).rejects.toMatchObject({ weigeringen: [{ code: 'brief_gewijzigd' }] });
  expect(await gebeurtenis('VerzoekDoorgezonden')).toBeUndefined();
  await zetStap(hier.omgeving, verzoekId, doorzenden, { ...opdracht(), sjablonen: 'doorzending:1 doorzending-orgaan:2' });
  expect(await gebeurtenis('VerzoekDoorgezonden')).toMatchObject({ briefAanOrgaan: { vermeldt: { sjabloon: { versie: 2 } } } });
});

it('nor with words that changed while the letters were being made', async () => {
  const gelezen = sjabloonversies((await stelVoor(hier.omgeving, verzoekId, zienswijzen)).brieven);
  const { handler } = hier.omgeving;
  let keren = 0;
  const load: typeof handler.load = async (decider, id) => {
    if (decider.category === sjabloonDecider.category && id === 'zienswijze' && (keren += 1) === 2) await eigen('zienswijze');
    return handler.load(decider, id);
  };
  await expect(zetStap({ ...hier.omgeving, handler: { ...handler, load } }, verzoekId, zienswijzen, { ...opdracht(), sjablonen: gelezen })).rejects.toMatchObject({ weigeringen: [{ code: 'brief_gewijzigd' }] });
  expect(await gebeurtenis('ZienswijzenGevraagd')).toBeUndefined();
});

it('who was looking at an older version changes nothing, and the same order twice is done once', async () => {
  const order = { ...opdracht(), gezien: 1, reden: 'Eigen' };
  const woorden = { onderwerp: 'Meer tijd', tekst: SJABLONEN.verdaging.tekst };
  const eerste = await wijzigSjabloon(hier.omgeving, 'verdaging', woorden, order);
  expect((await wijzigSjabloon(hier.omgeving, 'verdaging', woorden, order)).position).toBe(eerste.position);
  await expect(eigen('verdaging', 1)).rejects.toMatchObject({ name: 'VersionConflict' });
  await eigen('verdaging', 2);
  await expect(herstelSjabloon(hier.omgeving, 'verdaging', { ...opdracht(), gezien: 2, reden: 'Terug' })).rejects.toMatchObject({ name: 'VersionConflict' });
  await herstelSjabloon(hier.omgeving, 'verdaging', { ...opdracht(), gezien: 3, reden: 'Terug' });
});
