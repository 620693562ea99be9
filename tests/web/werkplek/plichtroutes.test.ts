// The duties of active disclosure over HTTP: registering, the day with its reason, meeting one, and what everybody sees of it.
import type { IsoDate } from '../../../src/kern/date.ts';
import { streamName } from '../../../src/kern/event.ts';
import type { PublicatieId } from '../../../src/kern/ids.ts';
import { newId } from '../../../src/kern/uuid.ts';
import { pdfBestand } from '../../support/bestanden.ts';
import { publiceerStuk } from './publicaties/publiceerstuk.ts';
import { openKantoor, VANDAAG, type Collega, type Kantoor } from './kantoor.ts';

let kantoor: Kantoor;
let publicist: Collega;
let behandelaar: Collega;
const PAD = '/werk/openbaarmaking';

beforeAll(async () => {
  kantoor = await openKantoor();
  publicist = await kantoor.collega('Petra Publicist', ['publicist']);
  behandelaar = await kantoor.collega('Bea Behandelaar', ['behandelaar']);
});
afterAll(() => kantoor.sluit());

const idVan = (pad: string): PublicatieId => (pad.split('/').at(-1) ?? '') as PublicatieId;
/** What the first form of a page sends along unseen. */
async function kijk(pad: string): Promise<{ opdracht: string; verwacht: string }> {
  const { text } = await publicist.agent.get(pad).expect(200);
  return { opdracht: /name="opdracht" value="([^"]+)"/.exec(text)?.[1] ?? '', verwacht: /name="verwacht" value="(\d+)"/.exec(text)?.[1] ?? '' };
}
const stelIn = async (code: string, velden: Readonly<Record<string, string>>) => publicist.post(`${PAD}/categorieen/${code}`, { opdracht: await publicist.opdracht(`${PAD}/categorieen/${code}`), vanaf: '', plaats: 'hier', adres: '', reden: '', ...velden });
const VELDEN = { titel: 'Advies over de haven', categorie: '2e', aanleiding: 'vastgesteld', op: '2-3-2026', bijzonder: 'gewoon' };
const legVast = async (velden: Readonly<Record<string, string>> = {}) => publicist.post(`${PAD}/nieuw`, { opdracht: await publicist.opdracht(`${PAD}/nieuw`), ...VELDEN, ...velden });

describe('een plicht', () => {
  it('ontstaat niet in een categorie die nog niet geldt, en niet over wat ouder is', async () => {
    expect((await legVast().then((antwoord) => antwoord)).text).toContain('geldt hier nog niet');
    await stelIn('2e', { vanaf: '1-3-2026' }).then((antwoord) => expect(antwoord.status).toBe(303));
    const oud = await legVast({ op: '28-2-2026' });
    expect(oud.status).toBe(409);
    expect(oud.text).toContain('Woo art. 10.2a');
  });

  it('krijgt een dag met de reden erbij, en staat op het bord bij de verzoeken', async () => {
    const pad = (await legVast()).get('location') ?? '';
    const pagina = await publicist.agent.get(pad).expect(200);
    expect(pagina.text).toContain('16 maart 2026');
    expect(pagina.text).toContain('Woo art. 3.3 lid 4');
    const bord = await behandelaar.agent.get('/werk/termijnen').expect(200);
    expect(bord.text).toMatch(/Uit onszelf openbaar maken[\s\S]*Advies over de haven/);
    await publicist.post(`${pad}/zienswijzen`, { opdracht: await publicist.opdracht(pad), gevraagdOp: '9-3-2026' }).expect(303);
    expect((await publicist.agent.get(pad)).text).toContain('24 maart 2026');
  });

  it('heeft alleen een termijn die de wet voor die categorie kent', async () => {
    const antwoord = await legVast({ bijzonder: 'extern-onderzoek' });
    expect([antwoord.status, antwoord.text.includes('De wet kent deze termijn niet voor categorie 2e.'), antwoord.text.includes('value="Advies over de haven"')]).toEqual([409, true, true]);
  });

  it('geeft haar dag door aan het concept, en wordt er niet eerder mee openbaar dan belanghebbenden tijd hadden', async () => {
    const pad = (await legVast({ titel: 'Advies van een ander', aanleiding: 'ontvangen' })).get('location') ?? '';
    await publicist.post(`${pad}/zienswijzen`, { ...(await kijk(pad)), gevraagdOp: '9-3-2026' }).expect(303);
    const concept = (await publicist.post(`${pad}/concept`, await kijk(pad)).expect(303)).get('location') ?? '';
    expect(kantoor.app.lezen.publicaties.concept(idVan(concept))?.inhoud).toMatchObject({ datum: '2026-03-02', handelingen: { ontvangen: '2026-03-02' }, openbaarOp: '2026-03-24' });
    const velden = { ...(await kijk(concept)), titel: 'Advies van een ander', categorie: '2e', samenvatting: 'Een advies.', datum: '2-3-2026', meldingOmvang: 'geheel', meldingGronden: '5.1.2.h', meldingUitleg: 'Het gaat over beveiliging.', verder: 'hier' };
    await publicist.upload(concept, velden, []).expect(303);
    const teVroeg = await publicist.post(`${concept}/plannen`, { ...(await kijk(`${concept}/voorbeeld`)), openbaarOp: VANDAAG }).expect(409);
    expect(teVroeg.text).toContain('niet eerder openbaar worden dan dinsdag 24 maart 2026');
    expect(teVroeg.text).toContain('Woo art. 3.3 lid 5 onder h en i');
    const publicatie = (await publicist.post(`${concept}/plannen`, { ...(await kijk(`${concept}/voorbeeld`)), openbaarOp: '24-3-2026' }).expect(303)).get('location') ?? '';
    const detail = await publicist.agent.get(publicatie).expect(200);
    expect(detail.text).toContain(pad);
    expect(detail.text).toMatch(/Niet eerder dan[\s\S]*24 maart 2026/);
    // Asked again later: what was planned waits along.
    await publicist.post(`${pad}/bezwaar`, { ...(await kijk(pad)), meegedeeldOp: VANDAAG }).expect(303);
    expect(kantoor.app.lezen.openbaarmaking.nietVoor(idVan(concept))?.toString()).toBe('2026-03-25');
    expect((await publicist.post(`${publicatie}/dag`, { ...(await kijk(`${publicatie}/dag`)), openbaarOp: '24-3-2026' })).status).toBe(303);
    expect((await publicist.post(`${publicatie}/dag`, { ...(await kijk(`${publicatie}/dag`)), openbaarOp: '23-3-2026' })).status).toBe(409);
  });

  it('zoekt een nieuwe publicatie als haar concept is weggegooid, en neemt een adres aan', async () => {
    const pad = (await legVast({ titel: 'Advies zonder concept' })).get('location') ?? '';
    const concept = (await publicist.post(`${pad}/concept`, await kijk(pad)).expect(303)).get('location') ?? '';
    expect((await publicist.agent.get(pad)).text).not.toContain('Begin een publicatie');
    await publicist.post(`${concept}/weggooien`, await kijk(concept)).expect(303);
    expect((await publicist.agent.get(pad)).text).toContain('Begin een publicatie');
    const onbekend = await publicist.post(`${pad}/koppelen`, { ...(await kijk(pad)), publicatie: 'geen idee' }).expect(422);
    expect(onbekend.text).toContain('value="geen idee"');
    const ander = (await publicist.upload('/werk/publiceren/nieuw', { opdracht: await publicist.opdracht('/werk/publiceren/nieuw'), titel: 'Een ander concept', verder: 'hier' }, []).expect(303)).get('location') ?? '';
    await publicist.post(`${pad}/koppelen`, { ...(await kijk(pad)), publicatie: `https://woo.example${ander}/voorbeeld` }).expect(303);
    expect((await publicist.agent.get(pad)).text).toContain(ander);
  });

  it('komt terug op het bord als haar publicatie wordt ingetrokken', async () => {
    const pad = (await legVast({ titel: 'Advies dat verdween' })).get('location') ?? '';
    const concept = (await publicist.post(`${pad}/concept`, await kijk(pad)).expect(303)).get('location') ?? '';
    const velden = { ...(await kijk(concept)), titel: 'Advies dat verdween', categorie: '2e', samenvatting: 'Een advies.', datum: '2-3-2026', meldingOmvang: 'geheel', meldingGronden: '5.1.2.h', meldingUitleg: 'Het gaat over beveiliging.', verder: 'hier' };
    await publicist.upload(concept, velden, []).expect(303);
    const publicatie = (await publicist.post(`${concept}/plannen`, { ...(await kijk(`${concept}/voorbeeld`)), openbaarOp: VANDAAG }).expect(303)).get('location') ?? '';
    const bord = async () => (await behandelaar.agent.get('/werk/termijnen').expect(200)).text;
    expect(await bord()).not.toContain('Advies dat verdween');
    await publicist.post(`${publicatie}/intrekken`, { ...(await kijk(`${publicatie}/intrekken`)), correctie: 'privacygevoelige_gegevens', reden: 'Er stond een adres in.', intern: 'Gemeld aan de balie.' }).expect(303);
    expect(await bord()).toMatch(/Was op tijd gepubliceerd[\s\S]*Advies dat verdween[\s\S]*Publicatie is ingetrokken/);
    expect((await behandelaar.agent.get(`${PAD}?stand=te-doen`).expect(200)).text).toContain('Advies dat verdween');
  });

  it('laat haar ingetrokken publicatie niet terugkomen zolang belanghebbenden nog tijd hebben', async () => {
    const pad = (await legVast({ titel: 'Advies dat te vroeg was', aanleiding: 'ontvangen' })).get('location') ?? '';
    const concept = (await publicist.post(`${pad}/concept`, await kijk(pad)).expect(303)).get('location') ?? '';
    const velden = { ...(await kijk(concept)), titel: 'Advies dat te vroeg was', categorie: '2e', samenvatting: 'Een advies.', datum: '2-3-2026', meldingOmvang: 'geheel', meldingGronden: '5.1.2.h', meldingUitleg: 'Het gaat over beveiliging.', verder: 'hier' };
    await publicist.upload(concept, velden, []).expect(303);
    const publicatie = (await publicist.post(`${concept}/plannen`, { ...(await kijk(`${concept}/voorbeeld`)), openbaarOp: VANDAAG }).expect(303)).get('location') ?? '';
    await publicist.post(`${publicatie}/intrekken`, { ...(await kijk(`${publicatie}/intrekken`)), correctie: 'procedurele_fout', reden: 'De belanghebbende was niet gevraagd.', intern: '' }).expect(303);
    await publicist.post(`${pad}/zienswijzen`, { ...(await kijk(pad)), gevraagdOp: '9-3-2026' }).expect(303);
    const vraag = `${publicatie}/herpubliceren`;
    const teVroeg = await publicist.post(vraag, { ...(await kijk(vraag)), reden: 'Het mag nu wel, denken wij.', intern: '' }).expect(409);
    expect(teVroeg.text).toContain('niet eerder openbaar worden dan dinsdag 24 maart 2026');
    expect(teVroeg.text).toContain('Wacht tot die dag');
    expect(teVroeg.text).toContain('Het mag nu wel, denken wij.');
    expect(kantoor.app.lezen.publicaties.opId(idVan(publicatie))?.stand).toBe('ingetrokken');
  });

  it('houdt ook een stuk tegen dat bij iets openbaars komt', async () => {
    const pad = (await legVast({ titel: 'Advies dat later komt', aanleiding: 'ontvangen' })).get('location') ?? '';
    await publicist.post(`${pad}/zienswijzen`, { ...(await kijk(pad)), gevraagdOp: '9-3-2026' }).expect(303);
    const publicatieId = await publiceerStuk(kantoor, { titel: 'Aankondiging', samenvatting: 'Er komt een advies.', tekst: 'Er komt een advies.' });
    const publicatie = `/werk/publiceren/${publicatieId}`;
    await publicist.post(`${pad}/koppelen`, { ...(await kijk(pad)), publicatie }).expect(303);
    const voorbeeld = (await publicist.upload(`${publicatie}/toevoegen`, { opdracht: await publicist.opdracht(`${publicatie}/toevoegen`) }, [await pdfBestand('advies.pdf', 'Het advies.')]).expect(303)).get('location') ?? '';
    const document = /document=([\w-]+)/.exec(voorbeeld)?.[1] ?? '';
    const teVroeg = await publicist.post(`${publicatie}/toevoegen/bevestigen`, { opdracht: await publicist.opdracht(voorbeeld), document }).expect(409);
    expect(teVroeg.text).toContain('niet eerder openbaar worden dan dinsdag 24 maart 2026');
    expect(kantoor.app.lezen.publicaties.stukken(publicatieId)).toHaveLength(1);
  });

  it('wordt niet door een tweede collega aan iets anders gekoppeld', async () => {
    const pad = (await legVast({ titel: 'Advies voor twee' })).get('location') ?? '';
    const [mijn, van] = [await kijk(pad), await kijk(pad)];
    const concept = (await publicist.post(`${pad}/concept`, van).expect(303)).get('location') ?? '';
    const antwoord = await publicist.post(`${pad}/concept`, mijn).expect(409);
    expect(antwoord.text).toContain('Intussen is er iets veranderd in deze plicht.');
    expect(antwoord.text).toContain(concept);
    // The same form sent twice is one concept.
    await publicist.post(`${pad}/concept`, van).expect(303).expect('location', concept);
  });

  it('bewaart een titel met een persoon versleuteld', async () => {
    const pad = (await legVast({ titel: 'Advies over mevrouw Geheim', persoonlijk: 'ja' })).get('location') ?? '';
    expect((await publicist.agent.get(pad)).text).toContain('mevrouw Geheim');
    const [eerste] = await kantoor.app.omgeving.store.readStream(streamName('plicht', pad.split('/').at(-1) ?? ''));
    expect(eerste?.type).toBe('PlichtOntstaan');
    expect(JSON.stringify(eerste?.data)).not.toContain('Geheim');
  });

  it('wordt nagekomen met een publicatie, ook als die meldt dat het niet openbaar wordt', async () => {
    const pad = (await legVast({ titel: 'Advies over het archief' })).get('location') ?? '';
    const concept = (await publicist.post(`${pad}/concept`, { opdracht: await publicist.opdracht(pad) }).expect(303)).get('location') ?? '';
    const velden = { opdracht: await publicist.opdracht(concept), titel: 'Advies over het archief', categorie: '2e', samenvatting: 'Een advies.', datum: '2-3-2026', meldingOmvang: 'geheel', meldingGronden: '5.1.2.h', meldingUitleg: 'Het gaat over beveiliging.', verder: 'hier' };
    await publicist.upload(concept, velden, []).expect(303);
    await publicist.post(`${concept}/plannen`, { opdracht: await publicist.opdracht(`${concept}/voorbeeld`), openbaarOp: VANDAAG }).expect(303);
    const pagina = await publicist.agent.get(pad).expect(200);
    expect(pagina.text).toContain('Gemeld als niet openbaar');
    expect(pagina.text).toContain('Op tijd');
  });

  it('is voor wie openbaar mag maken', async () => {
    await behandelaar.agent.get(PAD).expect(200);
    await behandelaar.agent.get(`${PAD}/nieuw`).expect(403);
    await behandelaar.post(`${PAD}/nieuw`, VELDEN).expect(403);
    expect((await publicist.post(`${PAD}/nieuw`, { opdracht: newId<string>() }).expect(422)).text).toContain('Kies een informatiecategorie.');
  });

  it('staat in lijsten die als bestand mee te nemen zijn', async () => {
    await publicist.agent.get(`${PAD}.csv?stand=open`).expect(200);
    await publicist.agent.get(`${PAD}/categorieen.ods`).expect(200);
  });
});

describe('wat iedereen ziet', () => {
  it('zegt per categorie wat moest, wat te laat was, en waar het anders staat', async () => {
    await stelIn('2k', { plaats: 'elders', adres: 'https://vergunningen.voorbeeld.example/lijst', reden: 'Vergunningen hebben een eigen site.' }).then((antwoord) => expect(antwoord.status).toBe(303));
    const { text } = await kantoor.gast.get('/categorieen').expect(200);
    expect(text).toContain('Niet hier: zie');
    expect(text).toContain('https://vergunningen.voorbeeld.example/lijst');
    expect(text).toContain('Houden wij ons aan de wet?');
    expect(text).not.toContain('Advies over de haven');
    await kantoor.gast.get('/categorieen/naleving.xlsx').expect(200);
    await kantoor.gast.get('/categorieen/naleving.pdf').expect(404);
  });
});

it('een categorie geldt hier nooit later dan de wet zegt', async () => {
  const antwoord = await stelIn('1d', { vanaf: '1-1-2030' });
  expect(antwoord.status).toBe(409);
  expect(antwoord.text).toContain('Deze plicht geldt sinds 1 november 2024. Een latere dag kan niet.');
  expect(antwoord.text).toContain('value="1-1-2030"');
  await stelIn('1d', { vanaf: '1-1-2024' }).then(({ status }) => expect(status).toBe(303));
});

it('a day set for a category is a day of the law', () => {
  expect(kantoor.app.lezen.openbaarmaking.categorieen(kantoor.app.config.organisatie.uri).find(({ categorie }) => categorie === '2e')?.vanaf).toBe('2026-03-01' as IsoDate);
});
