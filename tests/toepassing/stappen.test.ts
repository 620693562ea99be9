// Every step a handler can take: the preview shows the dates that the step then gives, and leaves no trace of itself.
import { streamName, type Revision } from '../../src/kern/event.ts';
import type { DerdeId, PlanId, VerzoekId, ZoekopdrachtId } from '../../src/kern/ids.ts';
import { laadVerzoek } from '../../src/toepassing/verzoek/berichten.ts';
import { dienIn } from '../../src/toepassing/verzoek/indienen.ts';
import { STAPSOORTEN, type Stap, type Stapsoort } from '../../src/toepassing/stappen/index.ts';
import { stelVoor } from '../../src/toepassing/verzoek/stapvoorstel.ts';
import { zetStap } from '../../src/toepassing/verzoek/stapzetten.ts';
import { verzoekDecider } from '../../src/verzoek/decide.ts';
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

/** A term that stands still is counted up to today, as the preview does. */
const berekening = async () => berekenTermijnen((await laadVerzoek(hier.omgeving, verzoekId)).feiten, { peildatum: dag('2026-11-24') });
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

const aanvulling: Stap = { soort: 'aanvulling-vragen', op: dag('2026-11-04'), uiterlijk: dag('2026-11-18'), vraag: 'Wilt u het verzoek ondertekenen?' };
const doorzending: Stap = { soort: 'doorzenden', op: dag('2026-11-04'), omvang: 'deel', aan: 'Provincie Voorbeeld', deel: 'De oever' };
const overmacht: Stap = { soort: 'opschorten', op: dag('2026-11-16'), grond: 'overmacht', vanaf: dag('2026-11-16'), verwachtTot: dag('2026-11-25'), toelichting: 'Het archief staat onder water.' };
const deelplan: Stap = {
  soort: 'deelplan-voorstellen', op: dag('2026-11-11'),
  fasen: [
    { nummer: 1, omschrijving: 'De vergunningen', uiterlijk: dag('2026-12-15') },
    { nummer: 2, omschrijving: 'De mails', uiterlijk: dag('2027-02-15') },
  ],
};
const zoekopdracht: Stap = {
  soort: 'zoekopdracht-uitzetten', op: dag('2026-11-05'), uiterlijk: dag('2026-11-15'), afdeling: 'Beheer', functie: 'Adviseur', naam: 'P. Zoeker', bronnen: ['Zaaksysteem'],
  zoektermen: ['brug'], van: null, totEnMet: null,
};
async function revisieVan(type: string): Promise<number> {
  const event = (await hier.omgeving.store.readStream(streamName('verzoek', verzoekId), {})).findLast((kandidaat) => kandidaat.type === type);
  if (event === undefined) throw new Error(`geen ${type}`);
  return event.revision;
}
async function plan(): Promise<PlanId> {
  const [id] = [...(await laadVerzoek(hier.omgeving, verzoekId)).plannen.keys()];
  if (id === undefined) throw new Error('geen plan');
  return id;
}
async function uitgezet(): Promise<ZoekopdrachtId> {
  const [id] = [...(await laadVerzoek(hier.omgeving, verzoekId)).zoekopdrachten.keys()];
  if (id === undefined) throw new Error('geen zoekopdracht');
  return id;
}

/** For every step: what goes before it, and the step. */
const wegen: Readonly<Record<Stapsoort, { readonly eerst: readonly Stap[]; readonly stap: Stap | (() => Promise<Stap>) }>> = {
  'ontvangst-bevestigen': { eerst: [], stap: { soort: 'ontvangst-bevestigen', op: dag('2026-11-03') } },
  'volgcode-vernieuwen': { eerst: [], stap: { soort: 'volgcode-vernieuwen', op: dag('2026-11-24') } },
  'precisering-vragen': { eerst: [], stap: vragen },
  'precisering-ontvangen': { eerst: [vragen], stap: { soort: 'precisering-ontvangen', op: dag('2026-11-10'), tekst: 'De nieuwe.' } },
  'zienswijzen-vragen': { eerst: [], stap: zienswijzen },
  'zienswijze-ontvangen': { eerst: [zienswijzen], stap: async () => ({ soort: 'zienswijze-ontvangen', op: dag('2026-11-12'), derdeId: await derde(), langs: 'anders', tekst: 'Liever niet.' }) },
  'einde-opschorting-melden': { eerst: [zienswijzen], stap: { soort: 'einde-opschorting-melden', op: dag('2026-11-23') } },
  verdagen: { eerst: [], stap: { soort: 'verdagen', op: dag('2026-11-20'), weken: 2, reden: 'omvang', toelichting: 'Het zijn veel stukken.' } },
  'uitstel-afspreken': { eerst: [], stap: { soort: 'uitstel-afspreken', op: dag('2026-11-20'), tot: dag('2026-12-21'), schriftelijk: true } },
  intrekken: { eerst: [], stap: { soort: 'intrekken', op: dag('2026-11-20') } },
  kwalificeren: { eerst: [], stap: { soort: 'kwalificeren', op: dag('2026-11-03'), kwalificatie: 'avg-inzage', toelichting: 'Het gaat over uw eigen gegevens.' } },
  'identiteit-vaststellen': {
    eerst: [{ soort: 'kwalificeren', op: dag('2026-11-03'), kwalificatie: 'eigen-informatie', toelichting: 'Het gaat over uzelf.' }],
    stap: { soort: 'identiteit-vaststellen', op: dag('2026-11-04'), wijze: 'Aan de balie' },
  },
  'milieu-aanmerken': { eerst: [], stap: { soort: 'milieu-aanmerken', op: dag('2026-11-04'), milieu: true, emissies: false, toelichting: 'Over de lucht.' } },
  'contact-vastleggen': { eerst: [], stap: { soort: 'contact-vastleggen', op: dag('2026-11-04'), wijze: 'telefoon', verslag: 'De verzoeker bedoelt de nieuwe brug.' } },
  'informeel-afdoen': { eerst: [], stap: { soort: 'informeel-afdoen', op: dag('2026-11-05'), akkoord: true, toelichting: 'De stukken zijn al openbaar.' } },
  'aanvulling-vragen': { eerst: [], stap: aanvulling },
  'aanvulling-ontvangen': { eerst: [aanvulling], stap: { soort: 'aanvulling-ontvangen', op: dag('2026-11-10'), tekst: 'De handtekening.' } },
  doorzenden: { eerst: [], stap: { soort: 'doorzenden', op: dag('2026-11-04'), omvang: 'geheel', aan: 'Provincie Voorbeeld', deel: '' } },
  'doorzending-ontvangen': {
    eerst: [doorzending],
    stap: async () => ({ soort: 'doorzending-ontvangen', op: dag('2026-11-06'), doorzending: await revisieVan('VerzoekDoorgezonden') }),
  },
  opschorten: { eerst: [], stap: overmacht },
  'opschorting-beeindigen': {
    eerst: [overmacht],
    stap: async () => ({ soort: 'opschorting-beeindigen', op: dag('2026-11-20'), opschorting: await revisieVan('OpschortingIngegaan') }),
  },
  'te-laat-melden': { eerst: [], stap: { soort: 'te-laat-melden', op: dag('2026-11-24'), verwachtOp: dag('2027-01-15') } },
  'overleg-vastleggen': { eerst: [], stap: { soort: 'overleg-vastleggen', op: dag('2026-11-10'), verslag: 'Eerst de vergunningen.', overeenstemming: true } },
  'deelplan-voorstellen': { eerst: [], stap: deelplan },
  'deelplan-aanvaarden': {
    eerst: [deelplan],
    stap: async () => ({ soort: 'deelplan-aanvaarden', op: dag('2026-11-12'), planId: await plan(), langs: 'bericht', schriftelijk: true }),
  },
  'deelplan-afwijzen': { eerst: [deelplan], stap: async () => ({ soort: 'deelplan-afwijzen', op: dag('2026-11-12'), planId: await plan(), tegenvoorstel: 'Liever in januari.' }) },
  'zoekopdracht-uitzetten': { eerst: [], stap: zoekopdracht },
  'zoekopdracht-herinneren': { eerst: [zoekopdracht], stap: async () => ({ soort: 'zoekopdracht-herinneren', op: dag('2026-11-16'), zoekopdrachtId: await uitgezet() }) },
  'zoekopdracht-afronden': {
    eerst: [zoekopdracht],
    stap: async () => ({
      soort: 'zoekopdracht-afronden', op: dag('2026-11-13'), zoekopdrachtId: await uitgezet(), bronnen: ['Zaaksysteem'], zoektermen: ['brug'], aantalGevonden: 12, verklaring: '',
    }),
  },
  samenvoegen: {
    eerst: [],
    stap: async () => {
      const { verzoekId: met, nummer } = await dienIn(hier.omgeving, aanvraag({ kanaal: 'post', ontvangenOp: dag('2026-11-03') }), opdracht());
      return { soort: 'samenvoegen', op: dag('2026-11-10'), met, metNummer: nummer, zelfdeVerzoeker: true };
    },
  },
  splitsen: { eerst: [], stap: { soort: 'splitsen', op: dag('2026-11-10'), omschrijving: 'De stukken over de aanbesteding' } },
  'datum-rechtzetten': {
    eerst: [],
    stap: { soort: 'datum-rechtzetten', op: dag('2026-11-24'), revisie: 0, veld: 'ontvangenOp', nieuw: dag('2026-10-30'), reden: 'De stempel stond op vrijdag.' },
  },
  'registratie-vervallen': {
    eerst: [vragen],
    stap: async () => ({ soort: 'registratie-vervallen', op: dag('2026-11-24'), revisie: await revisieVan('PreciseringGevraagd'), reden: 'De brief is nooit verstuurd.' }),
  },
  'zienswijze-verwerken': {
    eerst: [zienswijzen],
    stap: async () => {
      const derdeId = await derde();
      await zet({ soort: 'zienswijze-ontvangen', op: dag('2026-11-12'), derdeId, langs: 'anders', tekst: 'Liever niet.' });
      return { soort: 'zienswijze-verwerken', op: dag('2026-11-14'), derdeId, gevolgd: 'deels', reden: 'Twee regels zijn bedrijfsgeheim.' };
    },
  },
};

it.each(STAPSOORTEN)('%s: the preview stores nothing and shows what then happens', async (soort) => {
  for (const eerst of wegen[soort].eerst) await zet(eerst);
  const weg = wegen[soort].stap;
  const stap = typeof weg === 'function' ? await weg() : weg;
  const [head, bestanden] = [await hier.omgeving.store.head(), geschreven];

  const voorstel = await stelVoor(hier.omgeving, verzoekId, stap);
  expect(voorstel.weigeringen).toEqual([]);
  expect([await hier.omgeving.store.head(), geschreven]).toEqual([head, bestanden]);
  expect(voorstel.voor.beslistermijn.einde.toString()).toBe((await berekening()).beslistermijn.einde.toString());

  await zetStap(hier.omgeving, verzoekId, stap, opdracht({ verwacht: voorstel.revision }));
  const na = (await berekening());
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

it('a correction names the old last day only when a letter ever named it', async () => {
  const rechtzetten = wegen['datum-rechtzetten'].stap as Stap;
  const brief = async () => JSON.stringify((await stelVoor(hier.omgeving, verzoekId, rechtzetten)).brieven.verzoeker?.blokken);
  expect(await brief()).not.toContain('Wij noemden eerder');
  await zet({ soort: 'ontvangst-bevestigen', op: dag('2026-11-03') });
  expect(await brief()).toContain('Wij noemden eerder');
});

it('what is so already makes no letter again, and whoever looked at an older state is told so', async () => {
  const bevestig = (verwacht: Revision): Promise<unknown> => zetStap(hier.omgeving, verzoekId, { soort: 'ontvangst-bevestigen', op: dag('2026-11-03') }, { ...opdracht(), verwacht });
  const { revision: gezien } = await stelVoor(hier.omgeving, verzoekId, { soort: 'ontvangst-bevestigen', op: dag('2026-11-03') });
  await bevestig(gezien);
  const [stand, brieven] = [(await hier.omgeving.handler.load(verzoekDecider, verzoekId)).revision, geschreven];
  await expect(bevestig(gezien)).rejects.toMatchObject({ name: 'VersionConflict' });
  expect(await bevestig(stand)).toMatchObject({ revision: stand });
  expect([(await hier.omgeving.handler.load(verzoekDecider, verzoekId)).revision, geschreven]).toEqual([stand, brieven]);
});
