// The texts of letters over HTTP: who may, example before saving, faults by line, versions, and the letter that follows.
import type { BriefVerwijzing } from '../../../../src/kern/bestand.ts';
import { SJABLONEN } from '../../../../src/documentverwerking/brieven/sjablonen/register.ts';
import { openKantoor, type Collega, type Kantoor } from '../kantoor.ts';

let kantoor: Kantoor;
let beheerder: Collega;
let jurist: Collega;
let behandelaar: Collega;
beforeAll(async () => {
  kantoor = await openKantoor();
  beheerder = await kantoor.collega('Bea Beheer', ['beheerder']);
  jurist = await kantoor.collega('Jur Jurist', ['jurist']);
  behandelaar = await kantoor.collega('Bert Behandelaar', ['behandelaar']);
});
afterAll(() => kantoor.sluit());

const PAD = '/beheer/brieven/verdaging';
const { onderwerp, tekst } = SJABLONEN.verdaging;
const ZIN = 'Wij begrijpen dat wachten vervelend is.';
const nieuw = tekst.replace('Wij mogen dit maar één keer doen.', ZIN);

const velden = async (wie: Collega, pad: string, anders: Readonly<Record<string, string>> = {}) => {
  const { text } = await wie.agent.get(pad);
  return { opdracht: /name="opdracht" value="([^"]+)"/.exec(text)![1]!, gezien: /name="gezien" value="([^"]+)"/.exec(text)![1]!, onderwerp, tekst: nieuw, reden: 'Vriendelijker', ...anders };
};
const leesbaar = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll('&quot;', '"').replaceAll(/\s+/g, ' ');

describe('who may change letters', () => {
  test('an administrator and a lawyer, and nobody else', async () => {
    for (const wie of [beheerder, jurist]) expect((await wie.agent.get('/beheer/brieven').expect(200)).text).toContain('Verdagingsbrief');
    for (const pad of ['/beheer/brieven', '/beheer/brieven.csv', PAD, `${PAD}/versies/1`, `${PAD}/versies/1.pdf`]) await behandelaar.agent.get(pad).expect(403);
    for (const pad of [PAD, `${PAD}/voorbeeld`, `${PAD}/voorbeeld.pdf`, `${PAD}/herstel`]) await behandelaar.post(pad, { tekst: nieuw }).expect(403);
    await kantoor.gast.get(PAD).expect(303);
  });

  test('a letter or version that does not exist is not there', async () => {
    for (const pad of ['/beheer/brieven/bestaat-niet', '/beheer/brieven/constructor', `${PAD}/versies/9`, `${PAD}/versies/0`, `${PAD}/versies/x`, `${PAD}?begin=9`]) await beheerder.agent.get(pad).expect(404);
  });
});

describe('the list', () => {
  test('filters by address and goes along as a spreadsheet', async () => {
    const derden = leesbaar((await beheerder.agent.get('/beheer/brieven?aan=derde').expect(200)).text);
    expect(derden).toContain('Vraag om een mening');
    expect(derden).not.toContain('Verdagingsbrief');
    expect(leesbaar((await beheerder.agent.get('/beheer/brieven?zoek=zzz').expect(200)).text)).toContain('Geen brieven gevonden');
    const csv = await beheerder.agent.get('/beheer/brieven.csv?aan=derde').expect(200);
    expect(String(csv.body)).toContain('Woo art. 4.4 lid 6');
    for (const vorm of ['xlsx', 'ods']) await beheerder.agent.get(`/beheer/brieven.${vorm}`).expect(200);
  });
});

describe('one letter', () => {
  test('explains its fields, and what the law wants', async () => {
    const pagina = leesbaar((await beheerder.agent.get(PAD).expect(200)).text);
    expect(pagina).toContain('[[waaromDezeDatum]]');
    expect(pagina).toContain('De uiterste datum en hoe wij eraan komen.');
    expect(pagina).toContain('Ja, altijd');
    expect(pagina).toContain('Versie 1 (standaardtekst)');
    expect(leesbaar((await beheerder.agent.get('/beheer/brieven/besluit')).text)).toContain('Artikel 3:45 Awb');
  });

  test('shows an example with what changes before anything is kept, also as PDF', async () => {
    const vooraf = await kantoor.app.omgeving.store.head();
    const invoer = await velden(beheerder, PAD);
    const pagina = leesbaar((await beheerder.post(`${PAD}/voorbeeld`, invoer).expect(200)).text);
    expect(pagina).toContain(`Nieuw: ${ZIN}`);
    expect(pagina).toContain('Weg: Wij mogen dit maar één keer doen.');
    expect(pagina).toContain('Wij hebben 2 weken meer tijd nodig');
    expect(pagina).toContain('Bewaar als versie 2');
    const pdf = await beheerder.post(`${PAD}/voorbeeld.pdf`, invoer).expect(200).expect('Content-Type', 'application/pdf');
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await kantoor.app.omgeving.store.head()).toBe(vooraf);
  });

  test('hints at long sentences without refusing them', async () => {
    const lang = `${nieuw}\n\n${'woord '.repeat(25)}.`;
    expect(leesbaar((await beheerder.post(`${PAD}/voorbeeld`, await velden(beheerder, PAD, { tekst: lang })).expect(200)).text)).toContain('Een zin van 25 woorden');
  });

  test.each(['/voorbeeld', '/voorbeeld.pdf', ''])('tells every fault at its line and keeps what was typed (%s)', async (deel) => {
    const fout = nieuw.replace('[[waaromDezeDatum]]', '[[waarom]] <b>');
    const antwoord = await beheerder.post(`${PAD}${deel}`, await velden(beheerder, PAD, { tekst: fout, onderwerp: '' }));
    expect(antwoord.status).toBe(deel === '' ? 409 : 422);
    const pagina = leesbaar(antwoord.text);
    expect(pagina).toContain('Het onderwerp is leeg.');
    expect(pagina).toContain('Regel 9: Een blok moet op een eigen regel staan');
    expect(pagina).toContain('"waaromDezeDatum" moet altijd in deze brief staan');
    expect(antwoord.text).toContain('[[waarom]] &lt;b>');
    expect(pagina).not.toContain('Bewaar als versie');
  });

  test('shows only the sides of a choice that were asked for', async () => {
    const pad = '/beheer/brieven/doorzending';
    const { onderwerp: over, tekst: woorden } = SJABLONEN.doorzending;
    const invoer = await velden(beheerder, pad, { onderwerp: over, tekst: `${woorden}\n\nTot ziens.` });
    expect(leesbaar((await beheerder.post(`${pad}/voorbeeld`, { ...invoer, ja: ['geheel'] })).text)).toContain('Zij heeft daarvoor 4 weken');
    expect(leesbaar((await beheerder.post(`${pad}/voorbeeld`, invoer)).text)).toContain('Over de rest beslissen wij zelf.');
  });
});

describe('saving', () => {
  test('needs a reason', async () => {
    const antwoord = await beheerder.post(PAD, await velden(beheerder, PAD, { reden: '' })).expect(409);
    expect(leesbaar(antwoord.text)).toContain('De reden is leeg.');
    expect(antwoord.text).toContain('Bewaar als versie 2');
  });

  test('gives a new version that is used, once however often the form is sent', async () => {
    const invoer = await velden(beheerder, PAD);
    await beheerder.post(PAD, invoer).expect(303).expect('Location', PAD);
    await beheerder.post(PAD, invoer).expect(303);
    const pagina = leesbaar((await beheerder.agent.get(PAD)).text);
    expect(pagina).toContain('In gebruik: versie 2.');
    expect(pagina).toContain('Vriendelijker');
    expect(pagina).toContain('Bea Beheer');
    expect(pagina).not.toContain('Versie 3');
    const lijst = leesbaar((await beheerder.agent.get('/beheer/brieven?stand=eigen')).text);
    expect(lijst).toContain('Eigen tekst, versie 2');
    expect(lijst).not.toContain('Ontvangstbevestiging');
  });

  test('is refused when somebody else was first, and the text that was typed is still there', async () => {
    const van = await velden(jurist, PAD, { tekst: `${nieuw}\n\nTot ziens.`, reden: 'Groet' });
    await beheerder.post(PAD, await velden(beheerder, PAD, { tekst: `${nieuw}\n\nDag.` })).expect(303);
    const antwoord = await jurist.post(PAD, van).expect(409);
    expect(leesbaar(antwoord.text)).toContain('Intussen is er iets veranderd in deze brief');
    expect(leesbaar(antwoord.text)).toContain('Weg: Dag.');
    expect(leesbaar(antwoord.text)).toContain('Nieuw: Tot ziens.');
    await jurist.post(PAD, { ...van, ...(await velden(jurist, PAD, { tekst: van.tekst, reden: 'Groet' })) }).expect(303);
  });
});

describe('versions', () => {
  test('each has its text, its reason and what it changed, and can be a beginning', async () => {
    const drie = leesbaar((await jurist.agent.get(`${PAD}/versies/3`).expect(200)).text);
    expect(drie).toContain('Nieuw: Dag.');
    expect(drie).toContain('Bea Beheer');
    const een = leesbaar((await jurist.agent.get(`${PAD}/versies/1`).expect(200)).text);
    expect(een).toContain('Wij mogen dit maar één keer doen.');
    await jurist.agent.get(`${PAD}/versies/3.pdf`).expect(200).expect('Content-Type', 'application/pdf');
    const begin = (await jurist.agent.get(`${PAD}?begin=1`).expect(200)).text;
    expect(/<textarea[^>]*>([^<]*)</.exec(begin)![1]).toContain('Wij mogen dit maar één keer doen.');
  });

  test('going back to the text of the program is a version too, with a reason', async () => {
    const invoer = await velden(jurist, PAD);
    expect(leesbaar((await jurist.post(`${PAD}/herstel`, { ...invoer, redenHerstel: '' }).expect(409)).text)).toContain('De reden is leeg.');
    await jurist.post(`${PAD}/herstel`, { ...invoer, redenHerstel: 'Toch liever kort' }).expect(303);
    const pagina = leesbaar((await jurist.agent.get(PAD)).text);
    expect(pagina).toContain('In gebruik: versie 5.');
    expect(pagina).not.toContain('Gebruik de standaardtekst weer');
  });
});

describe('a letter that is sent', () => {
  const stap = { op: '10-03-2026', weken: '2', reden: 'omvang', toelichting: 'Wij vonden 300 documenten.' };
  const verborgen = (html: string, naam: string): string => new RegExp(`name="${naam}" value="([^"]*)"`).exec(html)![1]!;

  test('has the words that were read in the preview, or is not sent', async () => {
    const { nummer, verzoekId } = await kantoor.zaak('De tunnel');
    await kantoor.rust();
    const pad = `/werk/zaken/${nummer}/stap/verdagen`;
    const opdracht = await behandelaar.opdracht(pad);
    const voorstel = (await behandelaar.post(pad, { ...stap, opdracht }).expect(200)).text;
    const bevestiging = { ...stap, opdracht, verwacht: verborgen(voorstel, 'verwacht'), sjablonen: verborgen(voorstel, 'sjablonen') };
    expect(bevestiging.sjablonen).toBe('verdaging:5');
    await beheerder.post(PAD, await velden(beheerder, PAD)).expect(303);

    const geweigerd = await behandelaar.post(`${pad}/bevestig`, bevestiging).expect(409);
    expect(leesbaar(geweigerd.text)).toContain('De tekst van de brief is veranderd nadat u het voorstel bekeek.');
    expect(kantoor.app.lezen.dossiers.brieven(verzoekId).map(({ soort }) => soort)).not.toContain('verdaging');

    const opnieuw = (await behandelaar.post(pad, { ...stap, opdracht }).expect(200)).text;
    expect(opnieuw).toContain(ZIN);
    await behandelaar.post(`${pad}/bevestig`, { ...bevestiging, verwacht: verborgen(opnieuw, 'verwacht'), sjablonen: verborgen(opnieuw, 'sjablonen') }).expect(303);
    const brief = kantoor.app.lezen.dossiers.brieven(verzoekId).find(({ soort }) => soort === 'verdaging') as BriefVerwijzing;
    expect(brief.vermeldt).toMatchObject({ sjabloon: { code: 'verdaging', versie: 6 }, datums: [{ naam: 'beslissen-uiterlijk', datum: '2026-04-21' }] });
    expect(brief.vermeldt?.rekenbasis?.regelset).toMatch(/^woo-/);

    const zaak = leesbaar((await behandelaar.agent.get(`/werk/zaken/${nummer}`)).text);
    expect(zaak).toContain('Verdagingsbrief, versie 6');
    expect(zaak).toContain('dinsdag 21 april 2026');
    expect((await jurist.agent.get(`/werk/zaken/${nummer}`)).text).toContain(`${PAD}/versies/6`);
  });
});
