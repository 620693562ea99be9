// The life of a publication over HTTP, from concept to publishing again.
import type { PublicatieId } from '../../../../src/kern/ids.ts';
import { bestand, csv, kapot, mail, pdfBestand, zip, type Bestand } from '../../../support/bestanden.ts';
import { openKantoor, VANDAAG, type Collega, type Kantoor } from '../kantoor.ts';

let kantoor: Kantoor;
let publicist: Collega;
let behandelaar: Collega;

beforeAll(async () => {
  kantoor = await openKantoor();
  publicist = await kantoor.collega('Petra Publicist', ['publicist']);
  behandelaar = await kantoor.collega('Bea Behandelaar', ['behandelaar']);
});
afterAll(() => kantoor.sluit());

const NIEUW = '/werk/publiceren/nieuw';
let teller = 0;
const pdf = (naam = 'verslag.pdf'): Promise<Bestand> => pdfBestand(naam, `Verslag nummer ${(teller += 1)}.`);
const VELDEN = { categorie: '2g', titel: 'Jaarverslag 2025', samenvatting: 'Wat wij deden in 2025.', datum: '1 maart 2026', openbaarOp: VANDAAG };
const idVan = (pad: string): PublicatieId => (pad.split('/').at(-1) ?? '') as PublicatieId;

/** Saves a concept and gives its address. */
async function concept(velden: Readonly<Record<string, string>> = {}, bestanden: readonly Promise<Bestand>[] = [pdf()]): Promise<string> {
  const antwoord = await publicist.upload(NIEUW, { opdracht: await publicist.opdracht(NIEUW), ...VELDEN, verder: 'hier', ...velden }, await Promise.all(bestanden));
  expect(antwoord.status).toBe(303);
  return antwoord.get('location') ?? '';
}

/** Publishes today and gives the address of the publication. */
async function publiceer(velden: Readonly<Record<string, string>> = {}, bestanden: readonly Promise<Bestand>[] = [pdf()], openbaarOp = VANDAAG): Promise<string> {
  const pad = await concept(velden, bestanden);
  const antwoord = await publicist.post(`${pad}/plannen`, { opdracht: await publicist.opdracht(`${pad}/voorbeeld`), openbaarOp });
  expect(antwoord.status).toBe(303);
  return antwoord.get('location') ?? '';
}

const stukkenVan = (pad: string) => kantoor.app.lezen.publicaties.stukken(idVan(pad));
const PRIVACY = { correctie: 'privacygevoelige_gegevens', reden: 'Er stond een adres in.', intern: 'Gemeld door de heer Bakker.' };

describe('een concept', () => {
  it('heeft alleen een titel nodig, en niemand buiten ziet het', async () => {
    const pad = await concept({ categorie: '', samenvatting: '', datum: '', openbaarOp: '', titel: 'Nog lang niet klaar' }, []);
    const pagina = await publicist.agent.get(pad).expect(200);
    expect(pagina.text).toContain('Concept: Nog lang niet klaar');
    expect((await publicist.agent.get('/werk/publiceren').expect(200)).text).toContain('Nog lang niet klaar');
    await kantoor.gast.get(`/dossiers/${idVan(pad)}`).expect(404);
  });

  it('zonder titel bestaat niet', async () => {
    const antwoord = await publicist.upload(NIEUW, { opdracht: await publicist.opdracht(NIEUW), openbaarOp: '32-01-2026', samenvatting: 'Blijft staan.' }, []).expect(422);
    for (const uitleg of ['Vul een titel in.', 'geen dag 32', 'Blijft staan.']) expect(antwoord.text).toContain(uitleg);
  });

  it('zegt op de pagina vooraf alles wat nog ontbreekt, en gaat dan niet door', async () => {
    const pad = await concept({ categorie: '', samenvatting: '', datum: '' }, []);
    const voorbeeld = await publicist.agent.get(`${pad}/voorbeeld`).expect(200);
    for (const uitleg of ['nog geen informatiecategorie gekozen', 'nog niet ingevuld', 'De samenvatting is leeg.', 'geen enkel stuk']) expect(voorbeeld.text).toContain(uitleg);
    expect(voorbeeld.text).not.toContain('Bevestig en publiceer');
    // Nothing is filled in for whom did not choose.
    for (const verzonnen of ['inspanningsverplichting', '10 maart 2026']) expect(voorbeeld.text).not.toContain(verzonnen);
    for (const leeg of ['Nog niet gekozen', 'Nog niet ingevuld']) expect(voorbeeld.text).toContain(leeg);
    const antwoord = await publicist.post(`${pad}/plannen`, { opdracht: await publicist.opdracht(`${pad}/voorbeeld`), openbaarOp: VANDAAG }).expect(409);
    expect(antwoord.text).toContain('nog geen informatiecategorie gekozen');
    expect(kantoor.app.lezen.publicaties.concept(idVan(pad))).not.toBeNull();
  });

  it('bewaart wat bij elk stuk hoort, en wat eruit moet', async () => {
    const pad = await concept({}, [pdf(), pdf()]);
    const [eerste, tweede] = kantoor.app.lezen.publicaties.concept(idVan(pad))?.inhoud.stukken ?? [];
    const e = eerste?.documentId ?? '';
    await publicist
      .upload(pad, { opdracht: await publicist.opdracht(pad), ...VELDEN, trefwoorden: 'verslag, geld', kenmerken: 'Z-2026-1; Zaaksysteem', verder: 'voorbeeld', [`titel-${e}`]: 'Het verslag', [`soort-${e}`]: 'rapport', [`ontvangen-${e}`]: '2-3-2026', weg: tweede?.documentId ?? '' }, [])
      .expect(303)
      .expect('location', `${pad}/voorbeeld`);
    expect(kantoor.app.lezen.publicaties.concept(idVan(pad))?.inhoud).toMatchObject({
      trefwoorden: ['verslag', 'geld'],
      kenmerken: [{ kenmerk: 'Z-2026-1', bron: 'Zaaksysteem' }],
      stukken: [{ documentId: e, titel: 'Het verslag', soort: 'rapport', handelingen: { ontvangen: '2026-03-02' } }],
    });
  });

  it('kiest uit de landelijke lijsten met een naam, en zegt welke naam daar niet in staat', async () => {
    const pad = await concept();
    const { documentId: e = '' } = kantoor.app.lezen.publicaties.concept(idVan(pad))?.inhoud.stukken[0] ?? {};
    const velden = {
      ...VELDEN, [`titel-${e}`]: 'Het verslag', [`soort-${e}`]: 'rapport', alternatieveTitels: 'Het groene boekje\n\nJaarboek', themas: 'Energie', verantwoordelijke: 'gemeente utrecht', medeverantwoordelijken: 'https://eigen.example/x', opsteller: 'provincie Utrecht', naamOpsteller: 'Bureau Vlakbij',
      'vastgesteld-geheel': '1-3-2026', [`documentsoort-${e}`]: 'jaarverslag', [`taal-${e}`]: 'http://publications.europa.eu/resource/authority/language/ENG',
      [`relatieSoort1-${e}`]: 'verwijst_naar', [`relatieNaar1-${e}`]: 'https://wetten.overheid.nl/BWBR0045754',
    };
    await publicist.upload(pad, { opdracht: await publicist.opdracht(pad), ...velden }, []).expect(303);
    const inhoud = kantoor.app.lezen.publicaties.concept(idVan(pad))?.inhoud;
    expect(inhoud).toMatchObject({
      alternatieveTitels: ['Het groene boekje', 'Jaarboek'],
      themas: [expect.stringContaining('/tooi/def/thes/top/')],
      verantwoordelijke: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0344',
      medeverantwoordelijken: ['https://eigen.example/x'],
      opsteller: expect.stringContaining('/tooi/id/provincie/'),
      naamOpsteller: 'Bureau Vlakbij',
      handelingen: { vastgesteld: '2026-03-01' },
      stukken: [{ documentsoort: expect.stringContaining('/tooi/def/thes/kern/'), taal: expect.stringContaining('/ENG'), relaties: [{ soort: 'verwijst_naar', naar: { adres: 'https://wetten.overheid.nl/BWBR0045754' } }] }],
    });
    // What the form shows is what it reads: saving it unchanged changes nothing.
    const { text } = await publicist.agent.get(pad).expect(200);
    for (const getoond of ['value="gemeente Utrecht"', 'value="energie"', 'value="jaarverslag"', '\nJaarboek</textarea>', 'value="01-03-2026"']) expect(text).toContain(getoond);
    const fout = await publicist.upload(pad, { opdracht: await publicist.opdracht(pad), ...velden, themas: 'Onzin', opsteller: 'gemeente Nergens', [`relatieNaar1-${e}`]: 'zomaar' }, []).expect(422);
    for (const uitleg of ['U vulde in: Onzin', 'U vulde in: gemeente Nergens', 'adres van een document op deze site']) expect(fout.text).toContain(uitleg);
    expect(kantoor.app.lezen.publicaties.concept(idVan(pad))?.inhoud).toEqual(inhoud);
  });

  it('legt een relatie met een document van deze site, met het adres uit de adresbalk', async () => {
    const ander = stukkenVan(await publiceer({ titel: 'Het eerste rapport' }))[0]?.documentId ?? '';
    const pad = await publiceer({ titel: 'Reactie op het rapport' });
    const stuk = stukkenVan(pad)[0];
    const stukpad = `${pad}/stukken/${stuk?.documentId ?? ''}`;
    const velden = { titel: stuk?.titel ?? '', soort: 'brief', datum: '', relatieSoort1: 'is_reactie_op', relatieNaar1: `http://localhost/documenten/${ander}` };
    await publicist.post(`${stukpad}/wijzigen`, { opdracht: await publicist.opdracht(stukpad), ...velden }).expect(303);
    await kantoor.rust();
    expect(stukkenVan(pad)[0]?.relaties).toEqual([{ soort: 'is_reactie_op', naar: { documentId: ander } }]);
    expect((await publicist.agent.get(stukpad).expect(200)).text).toContain(`href="/documenten/${ander}"`);
  });

  it('zegt vooraf welke stukken niet in de landelijke index komen, en houdt niemand tegen', async () => {
    const pad = await concept({ titel: 'Zonder dag' }, [pdf(), pdf()]);
    const zonder = (await publicist.agent.get(`${pad}/voorbeeld`).expect(200)).text;
    expect(zonder).toContain('Van 2 stukken is niet ingevuld wanneer zij zijn ontvangen, ondertekend of vastgesteld.');
    expect(zonder).toContain('Bevestig en publiceer');
    await publicist.upload(pad, { opdracht: await publicist.opdracht(pad), ...VELDEN, 'vastgesteld-geheel': '1-3-2026' }, []).expect(303);
    expect((await publicist.agent.get(`${pad}/voorbeeld`).expect(200)).text).not.toContain('landelijke index');
  });

  it('vult één keer in wanneer alles is vastgesteld, en dan staat het in de landelijke index', async () => {
    const pad = await publiceer({ titel: 'Zonder data' }, [pdf(), pdf()]);
    const weggelaten = () => kantoor.app.lezen.sitemaps.opmerkingen({ inQuarantaine: true }, 0, 100).opmerkingen.filter(({ publicatieId }) => publicatieId === idVan(pad));
    expect(weggelaten()).toHaveLength(2);
    const wijzig = async (velden: Record<string, string>) => publicist.post(`${pad}/wijzigen`, { opdracht: await publicist.opdracht(`${pad}/wijzigen`), ...VELDEN, titel: 'Zonder data', ...velden });
    const voorbeeld = await wijzig({ 'vastgesteld-geheel': '2-3-2026' });
    expect([voorbeeld.status, voorbeeld.text.includes('Vastgesteld op')]).toEqual([200, true]);
    expect((await wijzig({ 'vastgesteld-geheel': '11-3-2026', bevestigd: 'ja' })).status).toBe(409);
    expect(weggelaten()).toHaveLength(2);
    expect((await wijzig({ 'vastgesteld-geheel': '2-3-2026', bevestigd: 'ja' })).status).toBe(303);
    await kantoor.rust();
    expect(weggelaten()).toHaveLength(0);
    const openbaar = await kantoor.gast.get(`/documenten/${stukkenVan(pad)[1]?.documentId ?? ''}`).expect(200);
    expect(openbaar.text).toMatch(/Vastgesteld op<[^]*?2 maart 2026/);
  });

  it('noemt elk slecht bestand en legt dan niets vast', async () => {
    const opdracht = await publicist.opdracht(NIEUW);
    const voor = await kantoor.app.omgeving.store.head();
    const antwoord = await publicist.upload(NIEUW, { opdracht, ...VELDEN }, [await pdf(), kapot('brief.pdf')]).expect(422);
    expect(antwoord.text).toContain('‘brief.pdf’');
    expect(antwoord.text).toContain('value="Jaarverslag 2025"');
    expect(await kantoor.app.omgeving.store.head()).toBe(voor);
  });

  it('neemt elke soort bestand aan die een PDF heeft, langs dezelfde weg als bij een verzoek', async () => {
    const pad = await publiceer({ titel: 'Veelgestelde vragen' }, [Promise.resolve(bestand('vragen.txt', 'De markt begint om negen uur. Parkeren kan op het plein.')), Promise.resolve(mail('bericht.eml', { onderwerp: 'Bericht', tekst: 'De kraamverhuur is gratis.' }))]);
    expect((await kantoor.gast.get(`/documenten/${stukkenVan(pad)[0]?.documentId ?? ''}`).expect(200)).text).toContain('De markt begint om negen uur.');
  });

  it('weigert wat andere bestanden bij zich heeft, of geen PDF kan worden', async () => {
    const opdracht = await publicist.opdracht(NIEUW);
    const voor = await kantoor.app.omgeving.store.head();
    const { text } = await publicist.upload(NIEUW, { opdracht, ...VELDEN }, [zip('map.zip', bestand('a.txt', 'a')), mail('met.eml', { onderwerp: 'Bijlage', tekst: 'Zie bijlage.', bijlagen: [csv('telling.csv')] }), kapot('kapot.pdf')]).expect(422);
    for (const naam of ['map.zip', 'met.eml']) expect(text).toContain(`‘${naam}’: In dit bestand zitten andere bestanden.`);
    expect(text).toContain('‘kapot.pdf’');
    expect(await kantoor.app.omgeving.store.head()).toBe(voor);
  });

  it('kan weg', async () => {
    const pad = await concept({ titel: 'Toch niet' }, []);
    await publicist.post(`${pad}/weggooien`, { opdracht: await publicist.opdracht(pad) }).expect(303);
    await publicist.agent.get(pad).expect(404);
  });

  it('is voor wie openbaar mag maken', async () => {
    await behandelaar.agent.get(NIEUW).expect(403);
    await behandelaar.upload(NIEUW, { opdracht: '' }, []).expect(403);
    await behandelaar.agent.get('/werk/publiceren').expect(200);
  });
});

describe('publiceren', () => {
  it('zet de stukken op de website, met de titels die iedereen mag lezen', async () => {
    const pad = await publiceer({}, [pdf('van Jan.pdf'), pdf('van Piet.pdf')]);
    const pagina = await publicist.agent.get(pad).expect(200);
    expect(pagina.text).toContain('De publicatie staat op de website.');
    const openbaar = await kantoor.gast.get(`/dossiers/${idVan(pad)}`).expect(200);
    expect(openbaar.text).toContain('Jaarverslag 2025 (2)');
    expect(openbaar.text).not.toContain('van Piet');
  });

  it('wacht tot de dag die is gekozen', async () => {
    const pad = await publiceer({ titel: 'Later' }, [pdf()], '20-03-2026');
    const lijst = await publicist.agent.get('/werk/publiceren?stand=gepland').expect(200);
    expect(lijst.text).toContain('Later');
    expect(lijst.text).not.toContain('Jaarverslag 2025 (2)');
    await kantoor.gast.get(`/dossiers/${idVan(pad)}`).expect(404);
  });

  it('kan een melding zijn dat iets niet openbaar wordt, zonder bestand', async () => {
    const pad = await publiceer({ titel: 'Rapport over beveiliging', meldingOmvang: 'geheel', meldingGronden: '5.1.2.h', meldingUitleg: 'Het rapport gaat over de beveiliging van het stadhuis.' }, []);
    const openbaar = await kantoor.gast.get(`/dossiers/${idVan(pad)}`).expect(200);
    expect(openbaar.text).toContain('Het rapport gaat over de beveiliging van het stadhuis.');
  });

  it('staat in een lijst die als bestand mee te nemen is', async () => {
    await publiceer({ titel: 'Voor de lijst' });
    const csv = await publicist.agent.get('/werk/publiceren.csv?zoek=voor+de+lijst').buffer(true).parse((bron, klaar) => { const delen: Buffer[] = []; bron.on('data', (deel: Buffer) => delen.push(deel)).on('end', () => klaar(null, Buffer.concat(delen))); }).expect(200);
    const tekst = (csv.body as Buffer).toString();
    expect(tekst).toContain('Voor de lijst');
    expect(tekst).not.toContain('Rapport over beveiliging');
    await publicist.agent.get('/werk/publiceren.xlsx').expect(200);
  });
});

/** What a form sends along unseen. */
const verborgen = (tekst: string): { opdracht: string; verwacht: string } => ({ opdracht: /name="opdracht" value="([^"]+)"/.exec(tekst)?.[1] ?? '', verwacht: /name="verwacht" value="(\d+)"/.exec(tekst)?.[1] ?? '' });
const kijk = async (pad: string) => verborgen((await publicist.agent.get(pad).expect(200)).text);

describe('twee collega’s tegelijk aan een concept', () => {
  it('wie later bewaart, ziet eerst wat een ander bewaarde, naast alles wat hij zelf invulde', async () => {
    const pad = await concept({ titel: 'Gedeeld werk' });
    const [stuk] = kantoor.app.lezen.publicaties.concept(idVan(pad))?.inhoud.stukken ?? [];
    const mijn = { ...VELDEN, ...(await kijk(pad)), titel: 'Mijn titel', verder: 'hier', [`titel-${stuk?.documentId ?? ''}`]: 'Mijn stuk', [`soort-${stuk?.documentId ?? ''}`]: 'rapport' };
    await publicist.upload(pad, { ...VELDEN, ...(await kijk(pad)), titel: 'Gedeeld werk', samenvatting: 'Een uur werk van een ander.' }, []).expect(303);
    // A fault of one's own in between does not hide it.
    const fout = await publicist.upload(pad, { ...mijn, titel: '' }, []).expect(422);
    const antwoord = await publicist.upload(pad, { ...mijn, ...verborgen(fout.text) }, []).expect(409);
    expect(antwoord.text).toContain('Intussen is er iets veranderd in dit concept.');
    expect(antwoord.text).toMatch(/Nu bewaard[\s\S]*Gedeeld werk[\s\S]*Mijn titel/);
    expect(antwoord.text).toMatch(/Samenvatting[\s\S]*Een uur werk van een ander\.[\s\S]*Wat wij deden in 2025\./);
    for (const getypt of ['value="Mijn titel"', 'value="Mijn stuk"']) expect(antwoord.text).toContain(getypt);
    expect(kantoor.app.lezen.publicaties.concept(idVan(pad))?.inhoud).toMatchObject({ titel: 'Gedeeld werk', samenvatting: 'Een uur werk van een ander.' });
    await publicist.upload(pad, { ...mijn, ...verborgen(antwoord.text) }, []).expect(303);
    expect(kantoor.app.lezen.publicaties.concept(idVan(pad))?.inhoud.titel).toBe('Mijn titel');
  });

  it('een stuk dat erbij kwam nadat het formulier open stond, blijft zoals het is', async () => {
    const pad = await concept({ titel: 'Er komt een stuk bij' }, []);
    const { verwacht } = await kijk(pad);
    await publicist.upload(pad, { ...VELDEN, ...(await kijk(pad)), titel: 'Er komt een stuk bij' }, [await pdf()]).expect(303);
    const mijn = { ...VELDEN, titel: 'Mijn titel', opdracht: (await kijk(pad)).opdracht, verwacht };
    const antwoord = await publicist.upload(pad, mijn, []).expect(409);
    expect(antwoord.text).toContain('value="Er komt een stuk bij"');
    await publicist.upload(pad, { ...mijn, ...verborgen(antwoord.text) }, []).expect(303);
    expect(kantoor.app.lezen.publicaties.concept(idVan(pad))?.inhoud).toMatchObject({ titel: 'Mijn titel', stukken: [{ titel: 'Er komt een stuk bij' }] });
  });

  it('niemand maakt openbaar wat hij niet heeft gezien', async () => {
    const pad = await concept({ titel: 'Bekeken' });
    const gezien = await kijk(`${pad}/voorbeeld`);
    await publicist.upload(pad, { ...VELDEN, ...(await kijk(pad)), titel: 'Niet bekeken' }, []).expect(303);
    const antwoord = await publicist.post(`${pad}/plannen`, { ...gezien, openbaarOp: VANDAAG }).expect(409);
    expect(antwoord.text).toContain('Hieronder ziet u wat er nu op de site komt.');
    expect(antwoord.text).toContain('Niet bekeken');
    expect(kantoor.app.lezen.publicaties.concept(idVan(pad))).not.toBeNull();
    await publicist.post(`${pad}/plannen`, { ...verborgen(antwoord.text), openbaarOp: VANDAAG }).expect(303);
  });

  it('niemand gooit weg wat een ander er net in zette', async () => {
    const pad = await concept({ titel: 'Bijna weg' });
    const gezien = await kijk(pad);
    await publicist.upload(pad, { ...VELDEN, ...(await kijk(pad)), titel: 'Toch nodig' }, []).expect(303);
    const antwoord = await publicist.post(`${pad}/weggooien`, gezien).expect(409);
    expect(antwoord.text).toContain('value="Toch nodig"');
    expect(kantoor.app.lezen.publicaties.concept(idVan(pad))).not.toBeNull();
  });

  it('is het geen concept meer, dan wijst het adres naar de publicatie, en blijft staan wat was ingevuld', async () => {
    const pad = await concept({ titel: 'Al gepland' });
    const formulier = await kijk(pad);
    const publicatie = (await publicist.post(`${pad}/plannen`, { ...(await kijk(`${pad}/voorbeeld`)), openbaarOp: VANDAAG }).expect(303)).get('location') ?? '';
    await publicist.agent.get(pad).expect(303).expect('location', publicatie);
    await publicist.agent.get(`${pad}/voorbeeld`).expect(303).expect('location', publicatie);
    const antwoord = await publicist.upload(pad, { ...VELDEN, ...formulier, titel: 'Te laat ingevuld' }, []).expect(409);
    expect(antwoord.text).toContain('value="Te laat ingevuld"');
    expect(antwoord.text).toContain('Een collega koos intussen een dag voor deze publicatie.');
  });
});

describe('een geplande publicatie', () => {
  it('is nooit openbaar sinds een dag waarop niemand haar kon zien', async () => {
    const pad = await publiceer({ titel: 'Met een dag van vorige week' }, [pdf()], '3-3-2026');
    const eerderDanHetStuk = await concept({ titel: 'Met een dag voor het stuk zelf' });
    expect((await publicist.agent.get(`${eerderDanHetStuk}/voorbeeld?openbaarOp=1-2-2026`).expect(200)).text).toContain('Bevestig en publiceer');
    expect(kantoor.app.lezen.publicaties.opId(idVan(pad))).toMatchObject({ stand: 'openbaar', openbaarOp: VANDAAG });
  });

  it('krijgt een andere dag zolang niemand haar heeft gezien', async () => {
    const pad = await publiceer({ titel: 'Schuift op' }, [pdf()], '2026-03-20');
    expect((await publicist.agent.get(pad).expect(200)).text).toContain('Kies een andere dag');
    expect((await publicist.post(`${pad}/dag`, { ...(await kijk(`${pad}/dag`)), openbaarOp: '31 februari' }).expect(422)).text).toContain('value="31 februari"');
    const gezien = await kijk(`${pad}/dag`);
    await publicist.post(`${pad}/dag`, { ...(await kijk(`${pad}/dag`)), openbaarOp: '27-3-2026' }).expect(303);
    expect((await publicist.post(`${pad}/dag`, { ...gezien, openbaarOp: VANDAAG }).expect(409)).text).toContain('Intussen is er iets veranderd in deze publicatie.');
    expect(kantoor.app.lezen.publicaties.opId(idVan(pad))).toMatchObject({ stand: 'gepland', geplandOp: '2026-03-27' });
    await publicist.post(`${pad}/dag`, { ...(await kijk(`${pad}/dag`)), openbaarOp: VANDAAG }).expect(303);
    await kantoor.gast.get(`/dossiers/${idVan(pad)}`).expect(200);
    expect((await publicist.agent.get(pad).expect(200)).text).not.toContain('Kies een andere dag');
  });
});

describe('wijzigen', () => {
  it('laat eerst zien wat er verandert, en doet het dan', async () => {
    const pad = await publiceer({ titel: 'Oude titel' });
    const velden = { ...VELDEN, titel: 'Nieuwe titel', opdracht: await publicist.opdracht(`${pad}/wijzigen`) };
    const voorbeeld = await publicist.post(`${pad}/wijzigen`, velden).expect(200);
    expect(voorbeeld.text).toMatch(/Wat er verandert[\s\S]*Oude titel[\s\S]*Nieuwe titel/);
    expect((await kantoor.gast.get(`/dossiers/${idVan(pad)}`)).text).toContain('Oude titel');
    await publicist.post(`${pad}/wijzigen`, { ...velden, bevestigd: 'ja' }).expect(303);
    const openbaar = await kantoor.gast.get(`/dossiers/${idVan(pad)}`).expect(200);
    expect(openbaar.text).toContain('Nieuwe titel');
    expect(openbaar.text).toContain('Aangepast: de titel.');
  });

  it('houdt alles wat was getypt als een ander intussen iets veranderde', async () => {
    const pad = await publiceer({ titel: 'Gelijktijdig' });
    const formulier = (await publicist.agent.get(`${pad}/wijzigen`).expect(200)).text;
    const verwacht = /name="verwacht" value="(\d+)"/.exec(formulier)?.[1] ?? '';
    const mijn = { ...VELDEN, titel: 'Wat ik typte', opdracht: await publicist.opdracht(`${pad}/wijzigen`), verwacht, bevestigd: 'ja' };
    await publicist.post(`${pad}/wijzigen`, { ...VELDEN, titel: 'Wat een ander deed', opdracht: await publicist.opdracht(`${pad}/wijzigen`), bevestigd: 'ja' }).expect(303);
    const { text } = await publicist.post(`${pad}/wijzigen`, mijn).expect(409);
    expect(text).toContain('Intussen is er iets veranderd in deze publicatie. Kijk of het nog klopt. Doe het dan opnieuw.');
    expect(text).toContain('value="Wat ik typte"');
    const opnieuw = /name="verwacht" value="(\d+)"/.exec(text)?.[1] ?? '';
    await publicist.post(`${pad}/wijzigen`, { ...mijn, verwacht: opnieuw }).expect(303);
  });

  it('laat ook bij een stuk zien wat een ander intussen bewaarde', async () => {
    const pad = await publiceer({ titel: 'Gelijktijdig stuk' });
    const stukpad = `${pad}/stukken/${stukkenVan(pad)[0]?.documentId ?? ''}`;
    const velden = { titel: 'Zoals een ander het noemt', soort: 'rapport', datum: '' };
    const mijn = { ...velden, titel: 'Zoals ik het noem', ...(await kijk(stukpad)) };
    await publicist.post(`${stukpad}/wijzigen`, { ...velden, ...(await kijk(stukpad)) }).expect(303);
    const antwoord = await publicist.post(`${stukpad}/wijzigen`, mijn).expect(409);
    expect(antwoord.text).toMatch(/Nu bewaard[\s\S]*Zoals een ander het noemt[\s\S]*Zoals ik het noem/);
    expect(stukkenVan(pad)[0]?.titel).toBe('Zoals een ander het noemt');
    await publicist.post(`${stukpad}/wijzigen`, { ...mijn, ...verborgen(antwoord.text) }).expect(303);
    expect(stukkenVan(pad)[0]?.titel).toBe('Zoals ik het noem');
  });

  it('voegt een stuk toe nadat iemand het heeft bekeken', async () => {
    const pad = await publiceer({ titel: 'Groeit' });
    const naar = (await publicist.upload(`${pad}/toevoegen`, { opdracht: await publicist.opdracht(`${pad}/toevoegen`) }, [await pdf()]).expect(303)).get('location') ?? '';
    expect(stukkenVan(pad)).toHaveLength(1);
    const document = new URL(naar, 'http://x').searchParams.get('document') ?? '';
    await publicist.post(`${pad}/toevoegen/bevestigen`, { opdracht: await publicist.opdracht(naar), document }).expect(303);
    expect(stukkenVan(pad).map(({ documentId }) => documentId)).toContain(document);
    await kantoor.gast.get(`/documenten/${document}`).expect(200);
  });

  it('laat geen document van een verzoek door de zijdeur naar buiten', async () => {
    const pad = await publiceer({ titel: 'Dichte deur' });
    const antwoord = await publicist.post(`${pad}/toevoegen/bevestigen`, { opdracht: await publicist.opdracht(`${pad}/toevoegen`), document: crypto.randomUUID() }).expect(409);
    expect(antwoord.text).toContain('Het document is er niet.');
  });
});

describe('vervangen', () => {
  it('zet een ander bestand op hetzelfde adres; het oude is weg', async () => {
    const pad = await publiceer({ titel: 'Met fout' });
    const [stuk] = stukkenVan(pad);
    const basis = `${pad}/stukken/${stuk?.documentId ?? ''}`;
    const adres = `/documenten/${stuk?.documentId ?? ''}/bestand/met-fout.pdf`;
    const oud = await kantoor.gast.get(adres).expect(200);
    const naar = (await publicist.upload(`${basis}/vervangen`, { opdracht: await publicist.opdracht(basis) }, [await pdf()]).expect(303)).get('location') ?? '';
    const voorbeeld = await publicist.agent.get(naar).expect(200);
    expect(voorbeeld.text).toContain('Oud en nieuw naast elkaar');
    const uit = new URL(naar, 'http://x').searchParams.get('uit') ?? '';
    const zonder = await publicist.post(`${basis}/vervangen/bevestigen`, { opdracht: await publicist.opdracht(naar), uit, reden: 'Er stond een naam in.' }).expect(422);
    expect(zonder.text).toContain('Kies waarom dit nodig is.');
    await publicist.post(`${basis}/vervangen/bevestigen`, { opdracht: await publicist.opdracht(naar), uit, ...PRIVACY }).expect(303);
    const nieuw = await kantoor.gast.get(adres).expect(200);
    expect(nieuw.get('etag')).not.toBe(oud.get('etag'));
    const openbaar = await kantoor.gast.get(`/documenten/${stuk?.documentId ?? ''}`).expect(200);
    expect(openbaar.text).toContain('Er stond een adres in.');
    expect(openbaar.text).not.toContain('Bakker');
  });
});

describe('intrekken en opnieuw publiceren', () => {
  it('vraagt waarom, haalt de hele publicatie weg, en geeft haar op hetzelfde adres terug als er iets is verbeterd', async () => {
    const pad = await publiceer({ titel: 'Weer weg' }, [pdf(), pdf()]);
    const opdracht = await publicist.opdracht(`${pad}/intrekken`);
    const kort = await publicist.post(`${pad}/intrekken`, { opdracht, ...PRIVACY, reden: 'fout' }).expect(409);
    expect(kort.text).toContain('href="#reden"');
    await behandelaar.post(`${pad}/intrekken`, { opdracht, ...PRIVACY }).expect(403);
    await publicist.post(`${pad}/intrekken`, { opdracht, ...PRIVACY }).expect(303);
    const openbaar = await kantoor.gast.get(`/dossiers/${idVan(pad)}`).expect(410);
    expect(openbaar.text).toContain('Er stond een adres in.');
    expect(openbaar.text).not.toContain('Bakker');
    expect((await publicist.agent.get(pad).expect(200)).text).toContain('Gemeld door de heer Bakker.');

    const opnieuw = { opdracht: await publicist.opdracht(`${pad}/herpubliceren`), reden: 'Het stuk met het adres is eruit gehaald.' };
    const zelfde = await publicist.post(`${pad}/herpubliceren`, opnieuw).expect(409);
    expect(zelfde.text).toContain('Er is sindsdien niets veranderd.');
    const [eerste, tweede] = stukkenVan(pad);
    await publicist.post(`${pad}/herpubliceren`, { ...opnieuw, zonder: eerste?.documentId ?? '' }).expect(303);
    const terug = await kantoor.gast.get(`/dossiers/${idVan(pad)}`).expect(200);
    expect(terug.text).toContain('De publicatie staat weer op de site. Reden: Het stuk met het adres is eruit gehaald.');
    await kantoor.gast.get(`/documenten/${eerste?.documentId ?? ''}`).expect(410);
    await kantoor.gast.get(`/documenten/${tweede?.documentId ?? ''}`).expect(200);
  });

  it('haalt één stuk weg, en geeft precies dat bestand niet terug als het om persoonsgegevens ging', async () => {
    const pad = await publiceer({ titel: 'Twee stukken' }, [pdf(), pdf()]);
    const [eerste, tweede] = stukkenVan(pad);
    const basis = `${pad}/stukken/${eerste?.documentId ?? ''}`;
    await publicist.post(`${basis}/intrekken`, { opdracht: await publicist.opdracht(`${basis}/intrekken`), ...PRIVACY }).expect(303);
    await kantoor.gast.get(`/documenten/${eerste?.documentId ?? ''}`).expect(410);
    await kantoor.gast.get(`/documenten/${eerste?.documentId ?? ''}/bestand/x.pdf`).expect(410);
    await kantoor.gast.get(`/documenten/${tweede?.documentId ?? ''}`).expect(200);
    const dicht = await publicist.post(`${basis}/herpubliceren`, { opdracht: await publicist.opdracht(`${basis}/herpubliceren`), reden: 'Toch weer terug op de site.' }).expect(409);
    expect(dicht.text).toContain('Precies dit bestand komt niet terug.');
    await publicist.agent.get(`${pad}/stukken/${crypto.randomUUID()}`).expect(404);
  });

  it('geeft een stuk terug dat door een fout in de procedure weg was', async () => {
    const pad = await publiceer({ titel: 'Te vroeg' });
    const [stuk] = stukkenVan(pad);
    const basis = `${pad}/stukken/${stuk?.documentId ?? ''}`;
    await publicist.post(`${basis}/intrekken`, { opdracht: await publicist.opdracht(`${basis}/intrekken`), correctie: 'procedurele_fout', reden: 'Dit stond te vroeg op de site.' }).expect(303);
    await publicist.post(`${basis}/herpubliceren`, { opdracht: await publicist.opdracht(`${basis}/herpubliceren`), reden: 'De termijn is nu voorbij.' }).expect(303);
    const openbaar = await kantoor.gast.get(`/documenten/${stuk?.documentId ?? ''}`).expect(200);
    expect(openbaar.text).toContain('staat weer op de site. Reden: De termijn is nu voorbij.');
  });
});
