// Another file for a piece that is public, from an address: over the API with its reason, at the desk after somebody looked.
import type { DocumentId, PublicatieId } from '../../../src/kern/ids.ts';
import { openReden } from '../../../src/toepassing/publicaties/redenen.ts';
import { openBestandssite, type Bestandssite } from '../../support/bestandssite.ts';
import { maakPdf } from '../portaal/opstelling.ts';
import { publiceerStuk } from '../werkplek/publicaties/publiceerstuk.ts';
import type { Collega } from '../werkplek/kantoor.ts';
import { openApi, type Apihuis } from './opstelling.ts';

let site: Bestandssite;
let huis: Apihuis;
let sleutel: string;
let publicist: Collega;

beforeAll(async () => {
  site = await openBestandssite();
  site.doorverwijzingen.set('/naar-binnen', 'https://169.254.169.254/latest/meta-data');
  site.bestanden.set('/login', Buffer.from('<!DOCTYPE html><html><body>Log in</body></html>'));
  huis = await openApi({ ophalenIntern: [site.basis] });
  ({ sleutel } = await huis.sleutel('publicaties:lezen', 'publicaties:schrijven', 'publicaties:publiceren'));
  publicist = await huis.collega('Petra Publicist', ['publicist']);
});
afterAll(async () => {
  await huis.sluit();
  await site.sluit();
});

let teller = 0;
/** A new file on the other site. */
async function bestand(): Promise<string> {
  const pad = `/nieuw-${(teller += 1)}.pdf`;
  site.bestanden.set(pad, await maakPdf([`Versie ${teller}, zonder namen.`]));
  return `${site.basis}${pad}`;
}

interface Stuk {
  readonly publicatie: PublicatieId;
  readonly id: DocumentId;
  readonly titel: string;
}
async function openbaar(): Promise<Stuk> {
  const titel = `Rapport ${(teller += 1)}`;
  const publicatie = await publiceerStuk(huis, { titel, samenvatting: 'Wat wij zagen.', tekst: `Rapport ${teller} met een naam.` });
  return { publicatie, id: huis.app.lezen.publicaties.stukken(publicatie)[0]?.documentId ?? ('' as DocumentId), titel };
}
const stukVan = ({ publicatie }: Stuk) => huis.app.lezen.publicaties.stukken(publicatie)[0];
const blobVan = (stuk: Stuk): string | undefined => stukVan(stuk)?.bestand?.blob;
const WAAROM = { reden: 'Er stond een naam in.', interneReden: 'Gemeld door de heer Bakker.', redenVerwijderingVervanging: 'privacygevoelige_gegevens' };

describe('over the API', () => {
  const vraag = ({ publicatie, id }: Pick<Stuk, 'publicatie' | 'id'>, documentUrl: string, anders: object = {}, metSleutel = sleutel, koppen?: Readonly<Record<string, string>>) =>
    huis.doe('post', `/publicaties/${publicatie}/documenten/${id}/vervanging/ophalingen`, metSleutel, { documentUrl, ...WAAROM, ...anders }, koppen);
  const stand = async (uuid: string) => (await huis.haal(`/ophalingen/${uuid}`, sleutel)).body as { readonly status: string; readonly reden: string | null };

  it('the new file stands at the same address, with the reason that came with the question', async () => {
    const stuk = await openbaar();
    const was = blobVan(stuk);
    const gevraagd = await vraag(stuk, await bestand());
    expect([gevraagd.status, gevraagd.headers['location']]).toEqual([202, `http://localhost/api/v1/ophalingen/${gevraagd.body.uuid}`]);
    await huis.rust();
    // The document keeps its id: what its new file came from is nothing that a client can ask for.
    expect(await stand(gevraagd.body.uuid)).toMatchObject({ status: 'gelukt', reden: null, document: stuk.id });
    expect(blobVan(stuk)).not.toBe(was);
    expect(stukVan(stuk)?.vervanging).toMatchObject({ reden: WAAROM.reden, correctie: 'privacygevoelige_gegevens' });
    expect(huis.app.lezen.publicaties.interneRedenen(stuk.publicatie).map(({ reden }) => openReden(huis.app.omgeving, stuk.publicatie, reden))).toContain(WAAROM.interneReden);
    const pagina = await huis.gast.get(`/documenten/${stuk.id}`).expect(200);
    expect(pagina.text).toContain('Er stond een naam in.');
    expect(pagina.text).not.toContain('Bakker');
    // What names the address, and why, can be read by nobody who has the log only.
    expect(JSON.stringify(await huis.app.omgeving.store.readStream(`ophaling-${gevraagd.body.uuid}` as never))).not.toMatch(/Bakker|127\.0\.0\.1|naam in/);
  });

  it('asks once for the same key', async () => {
    const [stuk, adres] = [await openbaar(), await bestand()];
    const koppen = { 'Idempotency-Key': 'vervang-een-keer' };
    const [eerste, tweede] = [await vraag(stuk, adres, {}, sleutel, koppen), await vraag(stuk, adres, {}, sleutel, koppen)];
    expect([tweede.status, tweede.body.uuid]).toEqual([202, eerste.body.uuid]);
  });

  it('refuses what would never go well before anything is fetched', async () => {
    const stuk = await openbaar();
    for (const adres of ['https://169.254.169.254/latest/meta-data', 'http://voorbeeld.example/a.pdf', 'https://10.0.0.1/a.pdf']) {
      const { status, body } = await vraag(stuk, adres);
      expect([status, body.errors[0].field]).toEqual([400, 'documentUrl']);
    }
    const kort = await vraag(stuk, await bestand(), { reden: 'fout' });
    expect([kort.status, kort.body.errors[0].code]).toEqual([409, 'reden_te_kort']);
    expect((await vraag(stuk, await bestand(), { redenVerwijderingVervanging: undefined })).status).toBe(400);
    expect((await vraag({ ...stuk, id: crypto.randomUUID() as DocumentId }, await bestand())).status).toBe(404);
    const { sleutel: schrijver } = await huis.sleutel('publicaties:lezen', 'publicaties:schrijven');
    expect((await vraag(stuk, await bestand(), {}, schrijver)).status).toBe(403);
  });

  it('leaves the old file when the address leads inside, or to a page to log in; tried again it may go well, for the same reason', async () => {
    const stuk = await openbaar();
    const was = blobVan(stuk);
    const binnen = await vraag(stuk, `${site.basis}/naar-binnen`);
    const login = await vraag(stuk, `${site.basis}/login`);
    await huis.rust();
    expect(await stand(binnen.body.uuid)).toMatchObject({ status: 'mislukt', reden: expect.stringContaining('niet op het openbare internet') });
    expect(await stand(login.body.uuid)).toMatchObject({ status: 'mislukt', reden: expect.stringContaining('webpagina') });
    expect(blobVan(stuk)).toBe(was);
    site.bestanden.set('/login', await maakPdf(['Toch een bestand.']));
    expect((await huis.doe('post', `/ophalingen/${login.body.uuid}/herhaling`, sleutel)).status).toBe(202);
    await huis.rust();
    expect(await stand(login.body.uuid)).toMatchObject({ status: 'gelukt' });
    expect(stukVan(stuk)?.vervanging?.reden).toBe(WAAROM.reden);
  });

  it('goes through the gates of an upload: what went for somebody’s privacy does not come back this way', async () => {
    const [stuk, eerste, tweede] = [await openbaar(), await bestand(), await bestand()];
    await vraag(stuk, eerste);
    await huis.rust();
    await vraag(stuk, tweede);
    await huis.rust();
    const nu = blobVan(stuk);
    const terug = await vraag(stuk, eerste);
    await huis.rust();
    expect(await stand(terug.body.uuid)).toMatchObject({ status: 'mislukt', reden: expect.stringContaining('Precies dit bestand komt niet terug.') });
    expect(blobVan(stuk)).toBe(nu);
  });
});

describe('at the desk', () => {
  const padVan = ({ publicatie, id }: Stuk): string => `/werk/publiceren/${publicatie}/stukken/${id}`;
  const ophaalpad = (stuk: Stuk): string => `${padVan(stuk)}/vervangen/ophalen`;
  const vraag = async (stuk: Stuk, adres: string) => publicist.post(ophaalpad(stuk), { opdracht: await publicist.opdracht(ophaalpad(stuk)), adres });
  const tekst = async (pad: string): Promise<string> => (await publicist.agent.get(pad).expect(200)).text;

  it('the file comes in, somebody sees old and new, gives the reason, and then it is replaced', async () => {
    const stuk = await openbaar();
    const was = blobVan(stuk);
    expect(await tekst(padVan(stuk))).toContain(`href="${ophaalpad(stuk)}"`);
    expect((await vraag(stuk, await bestand())).status).toBe(303);
    await huis.rust();
    const naar = /href="([^"]*\/vervangen\?uit=[^"]*)"/.exec(await tekst(ophaalpad(stuk)))?.[1] ?? 'geen link';
    expect(blobVan(stuk)).toBe(was);
    const algemeen = await tekst(`/werk/publiceren/ophalen/${stuk.publicatie}`);
    for (const deel of [`Nieuw bestand voor ‘${stuk.titel}’`, `href="${naar}"`]) expect(algemeen).toContain(deel);
    expect(algemeen).not.toContain('/toevoegen?document=');

    expect(await tekst(naar)).toContain('Oud en nieuw naast elkaar');
    const uit = new URL(naar, 'http://x').searchParams.get('uit') ?? '';
    const velden = { uit, correctie: 'procedurele_fout', reden: 'Dit was een oude versie.', intern: '' };
    await publicist.post(`${padVan(stuk)}/vervangen/bevestigen`, { opdracht: await publicist.opdracht(naar), ...velden }).expect(303);
    await huis.rust();
    expect(blobVan(stuk)).not.toBe(was);
    expect(stukVan(stuk)?.vervanging).toMatchObject({ reden: 'Dit was een oude versie.', correctie: 'procedurele_fout' });
    const klaar = await tekst(ophaalpad(stuk));
    expect(klaar).toContain('Het bestand is vervangen.');
    expect(klaar).not.toContain('Bekijk de vervanging');
  });

  it('says at the field what is wrong with an address, and keeps it', async () => {
    const stuk = await openbaar();
    for (const [adres, uitleg] of [['https://10.0.0.1/a.pdf', 'niet op het openbare internet'], [`${site.basis}/a.pdf ${site.basis}/b.pdf`, 'Geef één adres.'], ['', 'Vul een adres in.']] as const) {
      const { status, text } = await vraag(stuk, adres);
      expect([status, text.includes(uitleg), text.includes('href="#adres"')]).toEqual([422, true, true]);
      if (adres !== '') expect(text).toContain(`value="${adres}"`);
    }
    expect(huis.app.lezen.ophalingen.vanPublicatie(stuk.publicatie)).toEqual([]);
  });

  it('can be stopped while it is under way, and tried again', async () => {
    const stuk = await openbaar();
    const adres = await bestand();
    const pad = new URL(adres).pathname;
    site.stil.add(pad);
    await vraag(stuk, adres);
    const [{ ophalingId } = { ophalingId: '' }] = huis.app.lezen.ophalingen.vanPublicatie(stuk.publicatie);
    const doe = async (wat: string) => publicist.post(`${ophaalpad(stuk)}/${ophalingId}/${wat}`, { opdracht: await publicist.opdracht(ophaalpad(stuk)) }).expect(303).expect('location', ophaalpad(stuk));
    expect(await tekst(ophaalpad(stuk))).toContain('Wordt opgehaald');
    await doe('stoppen');
    await huis.rust();
    expect(await tekst(ophaalpad(stuk))).toContain('Gestopt');
    site.stil.delete(pad);
    await doe('opnieuw');
    await huis.rust();
    expect(await tekst(ophaalpad(stuk))).toContain('Bekijk de vervanging');
  });

  it('is for who may publish, and each piece has its own page', async () => {
    const [stuk, ander] = [await openbaar(), await openbaar()];
    const behandelaar = await huis.collega('Bea Behandelaar', ['behandelaar']);
    await behandelaar.post(ophaalpad(stuk), { opdracht: crypto.randomUUID(), adres: await bestand() }).expect(403);
    await publicist.agent.get(ophaalpad({ ...stuk, id: ander.id })).expect(404);
    const [een, twee] = [await bestand(), await bestand()];
    await vraag(stuk, een);
    await vraag(ander, twee);
    await huis.rust();
    const pagina = await tekst(ophaalpad(stuk));
    expect([pagina.includes(een), pagina.includes(twee)]).toEqual([true, false]);
  });
});
