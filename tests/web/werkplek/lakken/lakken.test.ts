// Redacting over HTTP, with ordinary forms only, on the real maker and the real gate: from words on a page to a published file.
import type { Lakplan } from '../../../../src/documentverwerking/lakken/index.ts';
import { openTekst } from '../../../../src/toepassing/innemen/documenttekst.ts';
import type { DocumentId, VerzoekId } from '../../../../src/kern/ids.ts';
import { maakPdf } from '../../../e2e/support/stuk.ts';
import { openKantoor, VANDAAG, type Collega, type Kantoor } from '../kantoor.ts';

let kantoor: Kantoor;
let anna: Collega;
let bart: Collega;
let beslisser: Collega;
let coordinator: Collega;

beforeAll(async () => {
  kantoor = await openKantoor();
  anna = await kantoor.collega('Anna Adema', ['behandelaar']);
  bart = await kantoor.collega('Bart Bos', ['jurist']);
  beslisser = await kantoor.collega('Dirk de Wit', ['beslisser']);
  coordinator = await kantoor.collega('Carla Coordinator', ['coordinator']);
});
afterAll(() => kantoor.sluit());

const TEKST = ['De heer Kwispelaar belde over de brug. Zijn nummer is 06-12345678.', 'Op de tweede pagina staat Kwispelaar nog een keer.'];
const DEELS = { oordeel: 'deels_openbaar', gronden: '5.1.2.e', motivering: 'De naam van deze bewoner weegt zwaarder dan openbaarheid.' };

interface Stuk {
  readonly nummer: string;
  readonly verzoekId: VerzoekId;
  readonly documentId: DocumentId;
  readonly document: string;
  readonly lakken: string;
}

async function stukMet(oordeel: Readonly<Record<string, string>> = DEELS, paginas = TEKST): Promise<Stuk> {
  const { nummer, verzoekId } = await kantoor.zaak();
  const documenten = `/werk/zaken/${nummer}/documenten`;
  await anna.upload(documenten, { opdracht: await anna.opdracht(documenten) }, [{ naam: 'Brief van Kwispelaar.pdf', bytes: Buffer.from(await maakPdf(paginas)) }]).expect(303);
  await kantoor.rust();
  const [eerste] = kantoor.app.lezen.inventaris.vanVerzoek(verzoekId);
  const document = `${documenten}/${eerste!.documentId}`;
  await anna.post(`${document}/beoordeling`, { opdracht: crypto.randomUUID(), ...oordeel }).expect(303);
  return { nummer, verzoekId, documentId: eerste!.documentId, document, lakken: `${document}/lakken` };
}

/** Index of a word on a page, as the checkboxes of the text count them. */
async function woord({ lakken }: Stuk, tekst: string, pagina = 1): Promise<string> {
  const { text } = await anna.agent.get(`${lakken}?pagina=${pagina}`);
  const gevonden = new RegExp(`name="woord" value="(\\d+)"[^>]*/?><span>${tekst.replaceAll('.', String.raw`\.`)}</span>`).exec(text)?.[1];
  if (gevonden === undefined) throw new Error(`${tekst} staat niet op pagina ${pagina}`);
  return gevonden;
}

const daad = (wie: Collega, { lakken }: Stuk, pad: string, velden: Readonly<Record<string, string | readonly string[]>> = {}) =>
  wie.post(`${lakken}/${pad}`, { opdracht: crypto.randomUUID(), pagina: '1', ...velden });

const lakWoord = async (stuk: Stuk, tekst: string, pagina = 1) =>
  daad(anna, stuk, 'woorden', { pagina: String(pagina), woord: await woord(stuk, tekst, pagina), grond: '5.1.2.e' }).expect(303);
const stand = ({ documentId }: Stuk) => kantoor.app.lezen.inventaris.opId(documentId)!.lakstand;
const lakkenVan = ({ documentId }: Stuk) => kantoor.app.lezen.lakwerk.lakken(documentId);

/** Both names are redacted, another colleague approves, and the version is made and proven. */
async function bewezen(): Promise<Stuk> {
  const stuk = await stukMet();
  await lakWoord(stuk, 'Kwispelaar');
  await lakWoord(stuk, '06-12345678.');
  await lakWoord(stuk, 'Kwispelaar', 2);
  await daad(anna, stuk, 'aanbieden').expect(303);
  await daad(bart, stuk, 'goedkeuren').expect(303);
  await kantoor.rust();
  return stuk;
}

describe('the editor of a page', () => {
  it('shows the page, its words as choices, and the grounds of the judgement', async () => {
    const stuk = await stukMet();
    const { text } = await anna.agent.get(stuk.lakken).expect(200);
    expect(text).toContain('<span>Kwispelaar</span>');
    expect(text).toMatch(/viewBox="0 0 595(\.\d+)? 842(\.\d+)?"/);
    expect(text).toMatch(/id="grond-5\.1\.2\.e"/);
    expect(text).toContain('Pagina 1 van 2');
    const beeld = await anna.agent.get(`${stuk.lakken}/paginas/1.png`).expect(200);
    expect(beeld.headers['content-type']).toBe('image/png');
    await anna.agent.get(`${stuk.lakken}/paginas/3.png`).expect(404);
  });

  it('redacts chosen words, and says what stands there with ground and author; the log holds no word of it', async () => {
    const stuk = await stukMet();
    await lakWoord(stuk, 'Kwispelaar');
    const { text } = await anna.agent.get(stuk.lakken);
    expect(text).toContain('Gelakt op deze pagina (1)');
    expect(text).toContain('door Anna Adema');
    expect(text).toMatch(/<s>Kwispelaar<\/s>/);
    let log = '';
    for await (const message of kantoor.app.omgeving.store.subscribe({ after: 0 as never, types: ['LakGeplaatst'], batchSize: 100, signal: AbortSignal.timeout(2_000) })) {
      if (message.kind !== 'events') break;
      log += JSON.stringify(message.events);
    }
    expect(log).toContain('LakGeplaatst');
    expect(log).not.toMatch(/kwispelaar/i);
  });

  it('gives the same name the same digest, and another case another one', async () => {
    const stuk = await stukMet();
    await lakWoord(stuk, 'Kwispelaar');
    await lakWoord(stuk, 'Kwispelaar', 2);
    const ander = await stukMet();
    await lakWoord(ander, 'Kwispelaar');
    const [een, twee] = lakkenVan(stuk).map(({ tekstkenmerk }) => tekstkenmerk);
    expect(een).toBe(twee);
    expect(lakkenVan(ander)[0]?.tekstkenmerk).not.toBe(een);
  });

  it('keeps what was chosen when the ground is missing', async () => {
    const stuk = await stukMet();
    const index = await woord(stuk, 'Kwispelaar');
    const { text, status } = await daad(anna, stuk, 'woorden', { woord: index });
    expect(status).toBe(409);
    expect(text).toContain('<title>Fout: ');
    expect(text).toMatch(new RegExp(`name="woord" value="${index}" checked`));
  });

  it('redacts a box by its measures, and refuses one that is none', async () => {
    const stuk = await stukMet();
    await daad(anna, stuk, 'vlak', { x: '60', y: '70', breedte: '100,5', hoogte: '20', grond: '5.1.2.e' }).expect(303);
    expect(lakkenVan(stuk)).toMatchObject([{ bron: 'vlak', tekstkenmerk: null, vlakken: [{ x: 60, y: 70, breedte: 100.5, hoogte: 20 }] }]);
    await daad(anna, stuk, 'vlak', { x: 'links', y: '70', breedte: '1', hoogte: '1', grond: '5.1.2.e' }).expect(422);
    await daad(anna, stuk, 'vlak', { x: '900', y: '70', breedte: '1', hoogte: '1', grond: '5.1.2.e' }).expect(409);
  });

  it('undoes and redoes what this person did, also after the browser was closed', async () => {
    const stuk = await stukMet();
    await lakWoord(stuk, 'Kwispelaar');
    await lakWoord(stuk, 'brug.');
    await daad(anna, stuk, 'ongedaan').expect(303);
    expect(lakkenVan(stuk)).toHaveLength(1);
    await daad(anna, stuk, 'ongedaan').expect(303);
    expect(lakkenVan(stuk)).toHaveLength(0);
    await daad(anna, stuk, 'opnieuw').expect(303);
    await daad(anna, stuk, 'opnieuw').expect(303);
    expect(lakkenVan(stuk)).toHaveLength(2);
    await daad(bart, stuk, 'ongedaan').expect(303);
    expect(lakkenVan(stuk)).toHaveLength(2);
    const [lak] = lakkenVan(stuk);
    await daad(anna, stuk, 'gronden', { lak: lak!.lakId, was: '5.1.2.e', grond: '5.1.2.h' }).expect(303);
    await daad(anna, stuk, 'ongedaan').expect(303);
    expect(lakkenVan(stuk)[0]?.gronden).toEqual(['5.1.2.e']);
    await daad(anna, stuk, 'weg', { lak: lak!.lakId }).expect(303);
    await daad(anna, stuk, 'ongedaan').expect(303);
    expect(lakkenVan(stuk)).toHaveLength(2);
  });

  it('lets two people work at once, and never overwrites silently', async () => {
    const stuk = await stukMet();
    await Promise.all([lakWoord(stuk, 'Kwispelaar'), daad(bart, stuk, 'woorden', { woord: await woord(stuk, 'brug.'), grond: '5.1.2.e' }).expect(303)]);
    const [lak] = lakkenVan(stuk);
    expect(lakkenVan(stuk)).toHaveLength(2);
    await daad(bart, stuk, 'gronden', { lak: lak!.lakId, was: '5.1.2.e', grond: '5.1.2.h' }).expect(303);
    const { text } = await daad(anna, stuk, 'gronden', { lak: lak!.lakId, was: '5.1.2.e', grond: '5.1.2.b' }).expect(409);
    expect(text).toContain('Een collega koos intussen een andere grond voor deze lak.');
  });

  it('offers suggestions with a verdict: redacted ones and turned down ones do not come back', async () => {
    const stuk = await stukMet();
    const { text } = await anna.agent.get(stuk.lakken);
    const sleutels = [...text.matchAll(/name="voorstel" value="([^"]+)"/g)].map(([, sleutel]) => sleutel!);
    expect(sleutels.length).toBeGreaterThan(1);
    expect(text).not.toMatch(/name="voorstel"[^>]*checked/);
    await daad(anna, stuk, 'voorstellen', { wat: 'lak' }).expect(422);
    await daad(anna, stuk, 'voorstellen', { een: `lak ${sleutels[0]!}` }).expect(303);
    await daad(anna, stuk, 'voorstellen', { voorstel: sleutels.slice(1), wat: 'verwerp', reden: 'openbare_functie' }).expect(303);
    expect(lakkenVan(stuk)).toMatchObject([{ bron: 'voorstel', voorstel: { regel: expect.any(String) } }]);
    expect((await anna.agent.get(stuk.lakken)).text).toContain('Voorstellen (0)');
    expect(kantoor.app.lezen.lakwerk.verworpen(stuk.documentId, 1)).toHaveLength(sleutels.length - 1);
  });

  it('finds the same words everywhere, says how many, and redacts them at once', async () => {
    const stuk = await stukMet();
    const index = await woord(stuk, 'Kwispelaar');
    const { text } = await daad(anna, stuk, 'overal', { woord: index, grond: '5.1.2.e' }).expect(200);
    expect(text).toContain('Zet 2 lakken in 1 document');
    const { headers } = await daad(anna, stuk, 'overal/bevestigen', { tekst: 'kwispelaar', grond: '5.1.2.e', bereik: 'verzoek' }).expect(303);
    expect(headers['location']).not.toMatch(/kwispelaar/i);
    expect(lakkenVan(stuk).map(({ pagina }) => pagina)).toEqual([1, 2]);
    await daad(anna, stuk, 'overal/bevestigen', { tekst: 'kwispelaar', grond: '5.1.2.e', bereik: 'verzoek' }).expect(303);
    expect(lakkenVan(stuk)).toHaveLength(2);
  });

  it('keeps remarks for colleagues, sealed in the log', async () => {
    const stuk = await stukMet();
    await daad(anna, stuk, 'opmerking', { opmerking: 'Is Kwispelaar een wethouder?' }).expect(303);
    expect((await bart.agent.get(stuk.lakken)).text).toContain('Is Kwispelaar een wethouder?');
    await daad(anna, stuk, 'opmerking', { opmerking: ' ' }).expect(422);
  });

  it('is not for who may only look', async () => {
    const stuk = await stukMet();
    const auditor = await kantoor.collega('Axel Auditor', ['auditor']).catch(() => null);
    if (auditor === null) throw new Error('geen auditor');
    expect((await auditor.agent.get(stuk.lakken)).text).not.toContain('name="woord"');
    await daad(auditor, stuk, 'woorden', { woord: '1', grond: '5.1.2.e' }).expect(403);
  });
});

describe('four eyes', () => {
  it('refuses who made it, and shows the reviewer every redaction and what is new', async () => {
    const stuk = await stukMet();
    await lakWoord(stuk, 'Kwispelaar');
    await daad(anna, stuk, 'aanbieden').expect(303);
    const eigen = await daad(anna, stuk, 'goedkeuren').expect(409);
    expect(eigen.text).toContain('Niemand keurt het eigen werk goed.');
    const { text } = await bart.agent.get(`${stuk.lakken}/controle`).expect(200);
    expect(text).toContain('“Kwispelaar”');
    await daad(bart, stuk, 'terugsturen', { opmerking: 'Het telefoonnummer staat er nog.' }).expect(303);
    expect((await anna.agent.get(stuk.lakken)).text).toContain('Het telefoonnummer staat er nog.');
    await lakWoord(stuk, '06-12345678.');
    await daad(anna, stuk, 'aanbieden').expect(303);
    const nieuw = (await bart.agent.get(`${stuk.lakken}/controle?keuze=nieuw`)).text;
    expect(nieuw).toContain('U ziet 1 van 2 lakken');
  });

  it('approves what was seen: a change in between is a conflict', async () => {
    const stuk = await stukMet();
    await lakWoord(stuk, 'Kwispelaar');
    await daad(anna, stuk, 'aanbieden').expect(303);
    const verwacht = /name="verwacht" value="(\d+)"/.exec((await bart.agent.get(`${stuk.lakken}/controle`)).text)![1]!;
    await lakWoord(stuk, 'brug.');
    await daad(anna, stuk, 'aanbieden').expect(303);
    await daad(bart, stuk, 'goedkeuren', { verwacht }).expect(409);
    expect(stand(stuk).fase.stap).toBe('aangeboden');
  });

  it('offers nothing without the right judgement and grounds', async () => {
    const stuk = await stukMet({ oordeel: 'openbaar' });
    await lakWoord(stuk, 'Kwispelaar');
    const { text } = await daad(anna, stuk, 'aanbieden').expect(409);
    expect(text).toContain('Een gelakte versie hoort bij een document dat deels openbaar is.');
  });
});

describe('the version for outside', () => {
  it('is made and proven after approval, and holds what was not redacted', async () => {
    const stuk = await bewezen();
    const { fase } = stand(stuk);
    if (fase.stap !== 'bewezen') throw new Error(JSON.stringify(fase));
    const tekst = (await openTekst(kantoor.app.omgeving.blobs, fase.versie.tekst)).join('\n');
    expect(tekst).toContain('belde over de brug');
    expect(tekst).not.toMatch(/kwispelaar|12345678/i);
    const { body } = (await anna.agent.get(`${stuk.lakken}/versie.pdf`).expect(200)) as { body: Buffer };
    expect(body.subarray(0, 5).toString()).toBe('%PDF-');
    const gelezen = await kantoor.app.omgeving.pdf.lees(body);
    expect(gelezen.paginas.map((pagina) => pagina.tekst).join(' ')).not.toMatch(/kwispelaar/i);
    expect((await anna.agent.get(stuk.lakken)).text).toContain('De gelakte versie is bewezen');
  }, 120_000);

  it('has its boxes where the editor showed them side by side: grown, on the grid, with the ground', async () => {
    const stuk = await bewezen();
    const { fase } = stand(stuk);
    if (fase.stap !== 'bewezen') throw new Error(JSON.stringify(fase));
    const plan = JSON.parse(new TextDecoder().decode(await kantoor.app.omgeving.blobs.read(fase.versie.plan))) as Lakplan;
    for (const pagina of [1, 2]) {
      const { text } = await anna.agent.get(`${stuk.lakken}?pagina=${pagina}&weergave=naast`).expect(200);
      const getoond = [...text.matchAll(/<rect class="woo-lak__zwart" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"\/?>(?:<\/rect>)?<text[^>]*>([^<]*)</g)];
      expect(getoond.map(([, x, y, breedte, hoogte, label]) => ({ pagina, vlak: { x: Number(x), y: Number(y), breedte: Number(breedte), hoogte: Number(hoogte) }, gronden: ['5.1.2.e'], label }))).toEqual(
        plan.vlakken.filter((vlak) => vlak.pagina === pagina),
      );
      expect(getoond.length).toBeGreaterThan(0);
    }
  }, 120_000);

  it('is void after any change, and can be stopped', async () => {
    const stuk = await bewezen();
    await lakWoord(stuk, 'brug.');
    expect(stand(stuk).fase.stap).toBe('bezig');
    await anna.agent.get(`${stuk.lakken}/versie.pdf`).expect(404);
  }, 120_000);

  it('goes to the requester and the public; the original, its name and its hash go nowhere', async () => {
    const stuk = await bewezen();
    const zaak = `/werk/zaken/${stuk.nummer}`;
    const inhoud = { uitkomst: 'gedeeltelijk_openbaar', titel: 'Stukken over de brug', samenvatting: 'Wij maken een deel openbaar.', overwegingen: 'Wij zochten in het archief.' };
    await anna.post(`${zaak}/besluit`, { opdracht: crypto.randomUUID(), ...inhoud }).expect(303);
    const besluit = `${zaak}/besluit/${kantoor.app.lezen.besluiten.vanVerzoek(stuk.verzoekId).at(-1)!.besluitId}`;
    for (const [wie, stap] of [[anna, 'controle'], [bart, 'goedkeuren'], [beslisser, 'ondertekenen'], [anna, 'bekendmaken'], [anna, 'verstrekken'], [coordinator, 'publiceren']] as const) {
      const { status, text } = await wie.post(`${besluit}/${stap}`, { opdracht: crypto.randomUUID(), op: VANDAAG });
      if (status !== 303) throw new Error(`${stap}: ${status} ${/Dit kan niet[\s\S]{0,400}/.exec(text)?.[0] ?? ''}`);
    }
    await kantoor.rust();
    const openbaar = await kantoor.gast.get(`/document/${stuk.documentId}`);
    const pagina = openbaar.status === 200 ? openbaar : await kantoor.gast.get(`/documenten/${stuk.documentId}`);
    expect(pagina.text).toContain('Waarom kunt u niet alles lezen?');
    expect(pagina.text).toContain('Eerbiediging van de persoonlijke levenssfeer');
    expect(pagina.text).toContain('belde over de brug');
    expect(pagina.text).not.toMatch(/kwispelaar/i);
    const { blob } = kantoor.app.lezen.inventaris.opId(stuk.documentId)!;
    let log = '';
    for await (const message of kantoor.app.omgeving.store.subscribe({ after: 0 as never, types: ['PublicatieVoorbereid', 'DocumentenVerstrekt'], batchSize: 100, signal: AbortSignal.timeout(2_000) })) {
      if (message.kind !== 'events') break;
      log += JSON.stringify(message.events.map(({ data }) => data));
    }
    expect(log).toContain('"soort":"gelakt"');
    expect(log).not.toContain(blob);
  }, 180_000);
});
