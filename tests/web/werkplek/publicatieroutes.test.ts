// Publishing without a request and withdrawing, over HTTP: with real PDFs from ../shared/data (absent: skipped, and said so).
import { gedeeld, itMetData } from '../../support/gedeelde-data.ts';
import { bestand, csv, kapot, mail, zip } from '../../support/bestanden.ts';
import { openKantoor, VANDAAG, type Collega, type Kantoor } from './kantoor.ts';

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
const pdf = (naam = 'verslag.pdf') => ({ naam, bytes: gedeeld('pdf/example.pdf') });
const VELDEN = { categorie: '2g', titel: 'Jaarverslag 2025', samenvatting: 'Wat wij deden in 2025.', datum: '1 maart 2026', openbaarOp: VANDAAG };

const publiceer = async (velden: Readonly<Record<string, string>> = {}, bestanden = [pdf()]) =>
  publicist.upload(NIEUW, { opdracht: await publicist.opdracht(NIEUW), ...VELDEN, ...velden }, bestanden);

describe('publiceren zonder verzoek', () => {
  itMetData('zet de stukken meteen op de website, met de titel van de publicatie', async () => {
    const antwoord = await publiceer({}, [pdf('van Jan.pdf'), pdf('van Piet.pdf')]);
    expect(antwoord.status).toBe(303);
    const pad = antwoord.get('location') ?? '';
    const pagina = await publicist.agent.get(pad).expect(200);
    expect(pagina.text).toContain('De publicatie staat op de website.');
    expect(pagina.text).toContain('Jaarverslag 2025 (2 van 2)');
    const openbaar = await kantoor.gast.get(`/dossiers/${pad.split('/').at(-1) ?? ''}`).expect(200);
    expect(openbaar.text).toContain('Jaarverslag 2025');
    expect(openbaar.text).not.toContain('van Piet');
  });

  itMetData('wacht tot de dag die is gekozen', async () => {
    const antwoord = await publiceer({ titel: 'Later', openbaarOp: '20-03-2026' });
    expect(antwoord.status).toBe(303);
    const lijst = await publicist.agent.get('/werk/publiceren').expect(200);
    expect(lijst.text).toMatch(/Geplande publicaties[\s\S]*Later[\s\S]*Openbaar/);
    await kantoor.gast.get(`/dossiers/${(antwoord.get('location') ?? '').split('/').at(-1) ?? ''}`).expect(404);
  });

  itMetData('noemt elk slecht bestand en legt dan niets vast', async () => {
    const voor = await kantoor.app.omgeving.store.head();
    const antwoord = await publiceer({}, [pdf(), { naam: 'brief.pdf', bytes: kapot('brief.pdf').bytes }]);
    expect(antwoord.status).toBe(422);
    expect(antwoord.text).toContain('‘brief.pdf’');
    expect(antwoord.text).toContain('value="Jaarverslag 2025"');
    expect(await kantoor.app.omgeving.store.head()).toBe(voor);
  });

  it('neemt elke soort bestand aan die een PDF heeft, langs dezelfde weg als bij een verzoek', async () => {
    const antwoord = await publiceer({ titel: 'Veelgestelde vragen' }, [bestand('vragen.txt', 'De markt begint om negen uur. Parkeren kan op het plein.'), mail('bericht.eml', { onderwerp: 'Bericht', tekst: 'De kraamverhuur is gratis.' })]);
    expect(antwoord.status).toBe(303);
    const { text } = await kantoor.gast.get(`/dossiers/${(antwoord.get('location') ?? '').split('/').at(-1) ?? ''}`).expect(200);
    const stuk = /href="(\/documenten\/[^"#]+)"/.exec(text)?.[1] ?? '';
    expect((await kantoor.gast.get(stuk).expect(200)).text).toContain('De markt begint om negen uur.');
  });

  it('weigert wat andere bestanden bij zich heeft, of geen PDF kan worden', async () => {
    const voor = await kantoor.app.omgeving.store.head();
    const { text } = await publiceer({}, [zip('map.zip', bestand('a.txt', 'a')), mail('met.eml', { onderwerp: 'Bijlage', tekst: 'Zie bijlage.', bijlagen: [csv('telling.csv')] }), kapot('kapot.pdf')]);
    for (const naam of ['map.zip', 'met.eml']) expect(text).toContain(`‘${naam}’: In dit bestand zitten andere bestanden.`);
    expect(text).toContain('‘kapot.pdf’');
    expect(await kantoor.app.omgeving.store.head()).toBe(voor);
  });

  it('noemt alles wat ontbreekt in één keer', async () => {
    const antwoord = await publicist.upload(NIEUW, { opdracht: await publicist.opdracht(NIEUW), categorie: 'onzin', openbaarOp: '32-01-2026' }, []).expect(422);
    for (const uitleg of ['Kies een informatiecategorie.', 'Vul een titel in.', 'Schrijf een samenvatting.', 'Vul de datum van het stuk in.', 'geen dag 32', 'Kies ten minste één bestand.']) {
      expect(antwoord.text).toContain(uitleg);
    }
  });

  it('is voor wie openbaar mag maken', async () => {
    await behandelaar.agent.get(NIEUW).expect(403);
    await behandelaar.upload(NIEUW, { opdracht: '' }, []).expect(403);
    await behandelaar.agent.get('/werk/publiceren').expect(200);
  });
});

describe('intrekken', () => {
  itMetData('vraagt een reden en haalt de hele publicatie van de website', async () => {
    const pad = (await publiceer({ titel: 'Weer weg' })).get('location') ?? '';
    const opdracht = await publicist.opdracht(pad);
    const kort = await publicist.post(`${pad}/intrekken`, { opdracht, reden: 'fout' }).expect(409);
    expect(kort.text).toContain('href="#reden"');
    await behandelaar.post(`${pad}/intrekken`, { opdracht, reden: 'Er stond een adres in.' }).expect(403);
    await publicist.post(`${pad}/intrekken`, { opdracht, reden: 'Er stond een adres in.' }).expect(303);
    const openbaar = await kantoor.gast.get(`/dossiers/${pad.split('/').at(-1) ?? ''}`);
    expect(openbaar.status).toBe(410);
    expect(openbaar.text).toContain('Er stond een adres in.');
  });

  itMetData('haalt één stuk weg en laat de rest staan', async () => {
    const pad = (await publiceer({ titel: 'Twee stukken' }, [pdf(), pdf()])).get('location') ?? '';
    const [eerste, tweede] = kantoor.app.lezen.publicaties.stukken((pad.split('/').at(-1) ?? '') as never);
    const opdracht = await publicist.opdracht(pad);
    const kort = await publicist.post(`${pad}/stukken/${eerste?.documentId ?? ''}/intrekken`, { opdracht, reden: '' }).expect(409);
    expect(kort.text).toContain(`href="#reden-${eerste?.documentId ?? ''}"`);
    await publicist.post(`${pad}/stukken/${eerste?.documentId ?? ''}/intrekken`, { opdracht, reden: 'Hoort hier niet bij.' }).expect(303);
    await kantoor.gast.get(`/documenten/${eerste?.documentId ?? ''}`).expect(410);
    await kantoor.gast.get(`/documenten/${tweede?.documentId ?? ''}`).expect(200);
    await publicist.post(`${pad}/stukken/${crypto.randomUUID()}/intrekken`, { opdracht, reden: 'Hoort hier niet bij.' }).expect(404);
  });
});
