// The version for outside over HTTP: stopped while it is made, and as a clean copy of a file that hides something.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import supertest from 'supertest';
import type { DocumentId, VerzoekId } from '../../../../src/kern/ids.ts';
import { geefVolgcode } from '../../../../src/toepassing/verzoek/volgcode.ts';
import { WERKMAP } from '../../../../src/toepassing/lakken/lakversie.ts';
import { maakPdf } from '../../../e2e/support/stuk.ts';
import { openKantoor, VANDAAG, type Collega, type Kantoor } from '../kantoor.ts';

let kantoor: Kantoor;
let anna: Collega;
let bart: Collega;
beforeAll(async () => {
  kantoor = await openKantoor();
  anna = await kantoor.collega('Anna Adema', ['behandelaar']);
  bart = await kantoor.collega('Bart Bos', ['jurist']);
});
afterAll(() => kantoor.sluit());

interface Stuk {
  readonly zaak: string;
  readonly verzoekId: VerzoekId;
  readonly documentId: DocumentId;
  readonly document: string;
}

async function stukMet(bytes: Uint8Array, oordeel: Readonly<Record<string, string>>): Promise<Stuk> {
  const { nummer, verzoekId } = await kantoor.zaak();
  const zaak = `/werk/zaken/${nummer}`;
  await anna.upload(`${zaak}/documenten`, { opdracht: await anna.opdracht(`${zaak}/documenten`) }, [{ naam: 'stuk.pdf', bytes: Buffer.from(bytes) }]).expect(303);
  await kantoor.rust();
  const { documentId } = kantoor.app.lezen.inventaris.vanVerzoek(verzoekId)[0]!;
  const document = `${zaak}/documenten/${documentId}`;
  await anna.post(`${document}/beoordeling`, { opdracht: crypto.randomUUID(), ...oordeel }).expect(303);
  return { zaak, verzoekId, documentId, document };
}

const doe = (wie: Collega, pad: string, velden: Readonly<Record<string, string>> = {}) => wie.post(pad, { opdracht: crypto.randomUUID(), ...velden });
const fase = ({ documentId }: Stuk) => kantoor.app.lezen.inventaris.opId(documentId)!.lakstand.fase;
const onderhanden = (): readonly string[] => readdirSync(join(kantoor.app.omgeving.config.map, WERKMAP)).filter((naam) => naam.startsWith('lakversie-'));

describe('approval that is taken back while the version is made', () => {
  it('stops the work, leaves no file, and a new approval gives a version of its own', async () => {
    const paginas = Array.from({ length: 20 }, (_, index) => `Pagina ${index + 1}: mevrouw Zwaluwstaart vroeg naar de kermis en het kampvuur.`);
    const stuk = await stukMet(await maakPdf(paginas), { oordeel: 'deels_openbaar', gronden: '5.1.2.e', motivering: 'De naam weegt zwaarder dan openbaarheid.' });
    const lakken = `${stuk.document}/lakken`;
    await doe(anna, `${lakken}/overal/bevestigen`, { pagina: '1', tekst: 'Zwaluwstaart', grond: '5.1.2.e', bereik: 'document' }).expect(303);
    await doe(anna, `${lakken}/aanbieden`).expect(303);
    await doe(bart, `${lakken}/goedkeuren`).expect(303);
    while (kantoor.app.lakvoortgang.van(stuk.documentId) === null && fase(stuk).stap === 'te_maken') await sleep(2);
    expect(onderhanden()).toHaveLength(1);
    await doe(anna, `${lakken}/intrekken`).expect(303);
    expect(fase(stuk).stap).toBe('bezig');
    await kantoor.rust();
    expect([fase(stuk).stap, kantoor.app.lakvoortgang.van(stuk.documentId), onderhanden()]).toEqual(['bezig', null, []]);
    await anna.agent.get(`${lakken}/versie.pdf`).expect(404);
    await doe(anna, `${lakken}/aanbieden`).expect(303);
    await doe(bart, `${lakken}/goedkeuren`).expect(303);
    await kantoor.rust();
    expect(fase(stuk)).toMatchObject({ stap: 'bewezen', ronde: 2 });
    await anna.agent.get(`${lakken}/versie.pdf`).expect(200);
  }, 240_000);
});

/** The answer as it came, whatever its kind. */
const alsBytes: Parameters<supertest.Test['parse']>[0] = (res, klaar) => {
  const delen: Buffer[] = [];
  res.on('data', (deel: Buffer) => delen.push(deel)).on('end', () => klaar(null, Buffer.concat(delen)));
};

/** A page that may be read, with a file in it that nobody sees. */
async function metBijlage(): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  file.addPage([595, 842]).drawText('De begroting van de kermis is openbaar.', { x: 60, y: 760, size: 12, font: await file.embedFont(StandardFonts.Helvetica) });
  await file.attach(new TextEncoder().encode('Geheim: het bod van Zwaluwstaart is negen ton.'), 'bod.txt', { mimeType: 'text/plain' });
  return file.save({ useObjectStreams: false });
}

describe('a public document that hides something', () => {
  it('goes to the requester and the public as a clean copy, proven, without what it hid', async () => {
    const stuk = await stukMet(await metBijlage(), { oordeel: 'openbaar' });
    const beslisser = await kantoor.collega('Dirk de Wit', ['beslisser']);
    const coordinator = await kantoor.collega('Carla Coordinator', ['coordinator']);
    expect(kantoor.app.lezen.inventaris.opId(stuk.documentId)!.gaten).toContain('blokkade');
    expect((await anna.agent.get(stuk.document).expect(200)).text).toContain('Maak een schone kopie');

    await doe(anna, `${stuk.document}/lakken/schoon`).expect(303);
    await kantoor.rust();
    const nu = fase(stuk);
    if (nu.stap !== 'bewezen') throw new Error(JSON.stringify(nu));
    expect([nu.versie.soort, kantoor.app.lezen.inventaris.opId(stuk.documentId)!.gaten]).toEqual(['schoon', []]);
    expect((await anna.agent.get(stuk.document)).text).toContain('Er is een schone kopie zonder verborgen gegevens.');

    const inhoud = { uitkomst: 'openbaar', titel: 'Stukken over de kermis', samenvatting: 'Wij maken alles openbaar.', overwegingen: 'Wij zochten in het archief.' };
    await doe(anna, `${stuk.zaak}/besluit`, inhoud).expect(303);
    const besluit = `${stuk.zaak}/besluit/${kantoor.app.lezen.besluiten.vanVerzoek(stuk.verzoekId).at(-1)!.besluitId}`;
    for (const [wie, stap] of [[anna, 'controle'], [bart, 'goedkeuren'], [beslisser, 'ondertekenen'], [anna, 'bekendmaken'], [anna, 'verstrekken'], [coordinator, 'publiceren']] as const) {
      const { status, text } = await doe(wie, `${besluit}/${stap}`, { op: VANDAAG });
      if (status !== 303) throw new Error(`${stap}: ${status} ${/Dit kan niet[\s\S]{0,400}/.exec(text)?.[0] ?? ''}`);
    }
    await kantoor.rust();
    const verzoeker = supertest.agent(kantoor.server);
    const nummer = stuk.zaak.split('/').at(-1)!;
    const volgcode = await geefVolgcode(kantoor.app.omgeving, stuk.verzoekId, 'huidig');
    await verzoeker.post('/mijn').set('Sec-Fetch-Site', 'same-origin').type('form').send(new URLSearchParams({ nummer, volgcode }).toString()).expect(303);
    const alles = /href="([^"]+alles\.zip)"/.exec((await verzoeker.get(`/mijn/${nummer}`).expect(200)).text)?.[1];
    await kantoor.gast.get(alles ?? 'geen zip').expect(303);
    const zip = unzipSync(new Uint8Array(((await verzoeker.get(alles ?? 'geen zip').buffer(true).parse(alsBytes).expect(200)) as { body: Buffer }).body));
    expect(Object.keys(zip).map((naam) => naam.replace(nummer.toLowerCase(), 'nummer'))).toEqual(['besluit.pdf', 'inventarislijst-nummer.pdf', 'inventarislijst-nummer.ods', 'documenten/00001.pdf']);
    expect(Buffer.from(zip['documenten/00001.pdf']!)).toEqual(Buffer.from(await kantoor.app.omgeving.blobs.read(nu.versie.blob)));

    const pagina = (await kantoor.gast.get(`/documenten/${stuk.documentId}`).expect(200)).text;
    expect(pagina).toContain('De begroting van de kermis is openbaar.');
    expect(pagina).not.toContain('Zwaluwstaart');
    const adres = /href="([^"]+\.pdf)"/.exec(pagina)?.[1];
    const { body } = (await kantoor.gast.get(adres ?? 'geen bestand').buffer(true).parse(alsBytes).expect(200)) as { body: Buffer };
    expect(body).toEqual(Buffer.from(await kantoor.app.omgeving.blobs.read(nu.versie.blob)));
    expect((await kantoor.app.omgeving.pdf.lees(body)).verborgen.filter(({ ernst }) => ernst === 'blokkeert')).toEqual([]);
    for (const spoor of ['Zwaluwstaart', 'bod.txt', 'EmbeddedFile']) expect(body.includes(spoor)).toBe(false);
  }, 240_000);
});
