// A third party answers about its own documents, on a whole Woostroom.
import type { DerdeId, DocumentId, VerzoekId } from '../../../src/kern/ids.ts';
import { maakPdf } from '../../e2e/support/stuk.ts';
import { openKantoor, type Collega, type Kantoor } from '../werkplek/kantoor.ts';

let kantoor: Kantoor;
let behandelaar: Collega;

beforeAll(async () => {
  kantoor = await openKantoor();
  behandelaar = await kantoor.collega('Bea Behandelaar', ['behandelaar']);
});
afterAll(() => kantoor.sluit());

interface Gevraagd {
  readonly nummer: string;
  readonly verzoekId: VerzoekId;
  readonly documenten: readonly DocumentId[];
  readonly code: string;
  readonly opnieuw: (velden: Readonly<Record<string, string>>, pad?: string) => ReturnType<Collega['post']>;
}

const inventaris = (id: DocumentId) => {
  const document = kantoor.app.lezen.inventaris.opId(id);
  if (document === null) throw new Error('geen document');
  return document;
};

async function oordeel(nummer: string, id: DocumentId, velden: Readonly<Record<string, string>>): Promise<void> {
  const pad = `/werk/zaken/${nummer}/documenten/${id}`;
  await behandelaar.post(`${pad}/beoordeling`, { opdracht: crypto.randomUUID(), ...velden }).expect(303);
}

const vraagvelden = (ids: readonly DocumentId[]): Readonly<Record<string, string>> => ({
  op: '10-03-2026', derden: 'Bouw BV\nKade 1\n1234 AB Stad', onderwerp: 'De brug', uiterlijk: '24-03-2026',
  ...Object.fromEntries(ids.map((id) => [`stuk-${id}`, String(inventaris(id).revision)])),
});

/** Three documents: public, partly public, and one that nobody is asked about. */
async function metDocumenten(): Promise<Pick<Gevraagd, 'nummer' | 'verzoekId' | 'documenten'>> {
  const { nummer, verzoekId } = await kantoor.zaak();
  const lijst = `/werk/zaken/${nummer}/documenten`;
  const bestanden = await Promise.all([1, 2, 3].map(async (n) => ({ naam: `${n}.pdf`, bytes: Buffer.from(await maakPdf([`Stuk ${n}`])) })));
  await behandelaar.upload(lijst, { opdracht: crypto.randomUUID() }, bestanden).expect(303);
  await kantoor.rust();
  const documenten = kantoor.app.lezen.inventaris.vanVerzoek(verzoekId).map(({ documentId }) => documentId);
  const [eerste, tweede] = documenten;
  if (eerste === undefined || tweede === undefined) throw new Error('geen documenten');
  await oordeel(nummer, eerste, { oordeel: 'openbaar' });
  await oordeel(nummer, tweede, { oordeel: 'deels_openbaar', gronden: '5.1.2.e', motivering: 'Namen van medewerkers.' });
  await kantoor.rust();
  return { nummer, verzoekId, documenten };
}

async function gevraagd(): Promise<Gevraagd> {
  const zaak = await metDocumenten();
  await behandelaar.post(`/werk/zaken/${zaak.nummer}/stap/zienswijzen-vragen/bevestig`, { opdracht: crypto.randomUUID(), ...vraagvelden(zaak.documenten.slice(0, 2)) }).expect(303);
  await kantoor.rust();
  const [derde] = kantoor.app.lezen.dossiers.derden(zaak.verzoekId);
  if (derde === undefined) throw new Error('geen derde');
  const code = kantoor.app.omgeving.geheimen.derdecode(derde.derdeId);
  const opnieuw: Gevraagd['opnieuw'] = (velden, pad = '/zienswijze/antwoord') =>
    kantoor.gast.post(pad).set('Sec-Fetch-Site', 'same-origin').type('form').send(new URLSearchParams({ code, opdracht: crypto.randomUUID(), ...velden }).toString());
  return { ...zaak, code, opnieuw };
}

describe('vragen', () => {
  it('the form offers judged documents only, and what was chosen is frozen with what we intend', async () => {
    const { nummer, verzoekId, documenten } = await gevraagd();
    const { text } = await behandelaar.agent.get(`/werk/zaken/${nummer}/stap/zienswijzen-vragen`).expect(200);
    expect(text).toContain(`name="stuk-${documenten[1] ?? ''}"`);
    expect(text).toContain('2. Document 2, Deels openbaar, 5.1.2.e');
    expect(text).not.toContain(`name="stuk-${documenten[2] ?? ''}"`);
    expect(kantoor.app.lezen.dossiers.derden(verzoekId)[0]?.stukken).toEqual([
      { documentId: documenten[0], voornemen: 'openbaar', gronden: [] },
      { documentId: documenten[1], voornemen: 'deels_openbaar', gronden: ['5.1.2.e'] },
    ]);
  });

  it('the letter lists the documents; what changed since it was chosen is refused and nothing is sent', async () => {
    const { nummer, verzoekId, documenten } = await metDocumenten();
    const velden = vraagvelden(documenten.slice(0, 2));
    const voorstel = await behandelaar.post(`/werk/zaken/${nummer}/stap/zienswijzen-vragen`, { opdracht: crypto.randomUUID(), ...velden }).expect(200);
    expect(voorstel.text).toContain('Document 2: Document 2. Wij willen een deel van dit document openbaar maken.');
    if (documenten[0] === undefined) throw new Error('geen document');
    await oordeel(nummer, documenten[0], { oordeel: 'niet_openbaar', gronden: '5.1.1.c', motivering: 'Bedrijfsgegevens.' });
    const antwoord = await behandelaar.post(`/werk/zaken/${nummer}/stap/zienswijzen-vragen/bevestig`, { opdracht: crypto.randomUUID(), ...velden }).expect(409);
    expect(antwoord.text).toContain('Document 1 is veranderd nadat u het koos.');
    expect(antwoord.text).toMatch(new RegExp(`name="stuk-${documenten[1] ?? ''}"[^>]*checked`));
    expect(kantoor.app.lezen.dossiers.derden(verzoekId)).toEqual([]);
  });

  it('a document of another case, or one that nobody judged, cannot be asked about', async () => {
    const eigen = await metDocumenten();
    const ander = await metDocumenten();
    for (const [id, reden] of [[ander.documenten[0], 'hoort niet of niet meer bij dit verzoek'], [eigen.documenten[2], 'Document 3 heeft geen oordeel']] as const) {
      if (id === undefined) throw new Error('geen document');
      const { text } = await behandelaar.post(`/werk/zaken/${eigen.nummer}/stap/zienswijzen-vragen`, { opdracht: crypto.randomUUID(), ...vraagvelden([id]) }).expect(409);
      expect(text).toContain(reden);
    }
  });
});

describe('ieder het zijne', () => {
  const derden = (twee: string) => `Bouw BV\nKade 1\ndocument 1\n\nAdvies BV\nLaan 2\n${twee}`;

  it('a party sees its own documents and passages, and nothing of another party', async () => {
    const { nummer, verzoekId, documenten } = await metDocumenten();
    const velden = { opdracht: crypto.randomUUID(), ...vraagvelden(documenten.slice(0, 2)), derden: derden('document 1: pagina 2, het uurtarief\ndocument 2') };
    const voorstel = await behandelaar.post(`/werk/zaken/${nummer}/stap/zienswijzen-vragen`, velden).expect(200);
    expect(voorstel.text).toContain('Het gaat voor u om: pagina 2, het uurtarief.');
    await behandelaar.post(`/werk/zaken/${nummer}/stap/zienswijzen-vragen/bevestig`, velden).expect(303);
    await kantoor.rust();
    const [bouw, advies] = kantoor.app.lezen.dossiers.derden(verzoekId).toSorted((a, b) => a.stukken.length - b.stukken.length);
    if (bouw === undefined || advies === undefined) throw new Error('geen derden');
    expect(bouw.stukken.map(({ documentId }) => documentId)).toEqual([documenten[0]]);
    expect(advies.stukken.map(({ documentId }) => documentId)).toEqual(documenten.slice(0, 2));
    const open = (derdeId: DerdeId, document?: string) =>
      kantoor.gast
        .post(document === undefined ? '/zienswijze' : '/zienswijze/document')
        .set('Sec-Fetch-Site', 'same-origin')
        .type('form')
        .send(new URLSearchParams({ code: kantoor.app.omgeving.geheimen.derdecode(derdeId), ...(document === undefined ? {} : { document }) }).toString());
    const eigen = await open(bouw.derdeId).expect(200);
    expect(eigen.text).not.toContain('uurtarief');
    expect(eigen.text).not.toContain('Document 2');
    const ander = await open(advies.derdeId).expect(200);
    expect(ander.text).toContain('pagina 2, het uurtarief');
    // The file that the other party may read whole, this one may not: only a passage of it is about it.
    await open(bouw.derdeId, documenten[0]).expect(200);
    await open(advies.derdeId, documenten[0]).expect(404);
    const beoordeling = await behandelaar.agent.get(`/werk/zaken/${nummer}/documenten/${documenten[0] ?? ''}`).expect(200);
    expect(beoordeling.text).toContain('alleen over: pagina 2, het uurtarief');
  });

  it('a number that was not chosen, or a document that nobody is asked about, is refused and nothing is sent', async () => {
    const { nummer, verzoekId, documenten } = await metDocumenten();
    for (const [regel, reden] of [['document 1, 9', 'Bij Advies BV noemt u document 9.'], ['document 1', 'U koos document 2, maar vraagt er niemand naar.']] as const) {
      const velden = { opdracht: crypto.randomUUID(), ...vraagvelden(documenten.slice(0, 2)), derden: derden(regel) };
      expect((await behandelaar.post(`/werk/zaken/${nummer}/stap/zienswijzen-vragen`, velden).expect(409)).text).toContain(reden);
      expect((await behandelaar.post(`/werk/zaken/${nummer}/stap/zienswijzen-vragen/bevestig`, velden).expect(409)).text).toContain(reden);
    }
    expect(kantoor.app.lezen.dossiers.derden(verzoekId)).toEqual([]);
  });
});

describe('antwoorden', () => {
  it('the party sees its own documents with the proposal in plain words, nothing else, and nothing is kept', async () => {
    const { documenten, opnieuw } = await gevraagd();
    const antwoord = await opnieuw({}, '/zienswijze').expect(200);
    expect(antwoord.get('cache-control')).toContain('no-store');
    expect(antwoord.get('set-cookie')).toBeUndefined();
    expect(antwoord.text).toContain('Document 2: Document 2');
    expect(antwoord.text).toContain('Een deel openbaar maken. De rest maken wij zwart.');
    expect(antwoord.text).toContain('Artikel 5.1.2.e Woo');
    expect(antwoord.text).not.toContain('Document 3');
    expect(antwoord.text).not.toContain('Namen van medewerkers.');
    expect(antwoord.text).not.toContain('Aanvrager');
    expect(antwoord.text).toContain(`value="${documenten[0] ?? ''}"`);
  });

  it('every fault is told at once and what was typed stays', async () => {
    const { documenten: [een = '', twee = ''], opnieuw, verzoekId } = await gevraagd();
    const { text } = await opnieuw({ [`standpunt-${een}`]: 'bezwaar', [`reden-${twee}`]: 'Onze prijzen.', zienswijze: 'Over alles.' }).expect(422);
    expect(text).toContain('U hebt bezwaar bij ‘Document 1: Document 1’. Schrijf op waarom.');
    expect(text).toContain('Kies wat u vindt van ‘Document 2: Document 2’.');
    expect(text).toContain('Onze prijzen.');
    expect(text).toContain('Over alles.');
    expect(text).toMatch(/value="bezwaar" checked/);
    const leeg = await opnieuw({ [`standpunt-${een}`]: 'geen', [`standpunt-${twee}`]: 'geen' }).expect(422);
    expect(leeg.text).toContain('Uw zienswijze is leeg.');
    expect(kantoor.app.lezen.dossiers.derden(verzoekId)[0]?.ontvangenOp).toBeNull();
  });

  it('the confirmation shows what was received, also when it is sent again; reasons are sealed with the key of the party', async () => {
    const { documenten: [een = '', twee = ''], opnieuw, verzoekId } = await gevraagd();
    const velden = { [`standpunt-${een}`]: 'akkoord', [`standpunt-${twee}`]: 'bezwaar', [`reden-${twee}`]: 'Onze prijzen zijn geheim.', zienswijze: 'Bel gerust.' };
    const { text } = await opnieuw(velden).expect(200);
    for (const stuk of ['Wij hebben uw zienswijze', 'Akkoord', 'Bezwaar', 'Onze prijzen zijn geheim.', 'Bel gerust.']) expect(text).toContain(stuk);
    const weer = await opnieuw({ zienswijze: 'Iets anders.' }).expect(200);
    expect(weer.text).toContain('Onze prijzen zijn geheim.');
    expect(weer.text).not.toContain('Iets anders.');
    const [derde] = kantoor.app.lezen.dossiers.derden(verzoekId);
    const reden = kantoor.app.lezen.dossiers.verzegeld(verzoekId).find(({ sleutel }) => sleutel === twee)?.tekst;
    expect(reden).toMatch(/./);
    expect(reden).not.toContain('geheim');
    if (derde === undefined || reden == null) throw new Error('geen antwoord');
    await kantoor.app.omgeving.vault.destroy(derde.persoonId);
    expect(kantoor.app.omgeving.vault.unseal(reden, `verzoek-${verzoekId}/zienswijze`)).toBeNull();
  });

  it('an answer about a document that was not asked does not count', async () => {
    const { documenten: [een = '', twee = '', drie = ''], opnieuw, verzoekId } = await gevraagd();
    await opnieuw({ [`standpunt-${een}`]: 'akkoord', [`standpunt-${twee}`]: 'akkoord', [`standpunt-${drie}`]: 'bezwaar', [`reden-${drie}`]: 'Nee.' }).expect(200);
    expect(kantoor.app.lezen.dossiers.verzegeld(verzoekId).some(({ sleutel }) => sleutel === drie)).toBe(false);
  });
});

describe('een document openen', () => {
  it('only its own, and only what we intend to make public as it is', async () => {
    const { documenten: [een = '', twee = '', drie = ''], opnieuw } = await gevraagd();
    const goed = await opnieuw({ document: een }, '/zienswijze/document').expect(200);
    expect(goed.get('content-disposition')).toContain('attachment');
    expect(goed.get('cache-control')).toContain('no-store');
    expect(Buffer.from(goed.body as Uint8Array).subarray(0, 5).toString()).toBe('%PDF-');
    for (const document of [twee, drie, 'bestaat-niet', '']) {
      const { text } = await opnieuw({ document }, '/zienswijze/document').expect(404);
      expect(text).toContain('Dit document kunt u hier niet openen.');
    }
    await opnieuw({ document: een, code: 'AAAA-AAAA-AAAA-AAAA-AAAA' }, '/zienswijze/document').expect(422);
    await kantoor.gast.get('/zienswijze/document').expect(405);
  });

  it('no longer when the judgement changed since', async () => {
    const { nummer, documenten: [een], opnieuw } = await gevraagd();
    if (een === undefined) throw new Error('geen document');
    await oordeel(nummer, een, { oordeel: 'niet_openbaar', gronden: '5.1.1.c', motivering: 'Bedrijfsgegevens.' });
    await opnieuw({ document: een }, '/zienswijze/document').expect(404);
  });
});

describe('de behandelaar', () => {
  it('reads per party and per document what the party found and why', async () => {
    const { nummer, documenten: [een = '', twee = '', drie = ''], opnieuw } = await gevraagd();
    const document = (id: string) => behandelaar.agent.get(`/werk/zaken/${nummer}/documenten/${id}`).expect(200);
    expect((await document(twee)).text).toContain('Bouw BV, gevraagd over ‘deels openbaar’: nog niet ontvangen');
    await opnieuw({ [`standpunt-${een}`]: 'geen', [`standpunt-${twee}`]: 'bezwaar', [`reden-${twee}`]: 'Onze prijzen zijn geheim.', zienswijze: 'Bel gerust.' }).expect(200);
    const zaak = await behandelaar.agent.get(`/werk/zaken/${nummer}`).expect(200);
    expect(zaak.text).toContain('Document 1: Document 1: geen antwoord');
    expect(zaak.text).toContain('Document 2: Document 2: bezwaar<blockquote class="woo-regels">Onze prijzen zijn geheim.');
    expect(zaak.text).toContain('Bel gerust.');
    const { text } = await document(twee);
    expect(text).toContain('Zienswijzen over dit document');
    expect(text).toContain('Onze prijzen zijn geheim.');
    expect(text).not.toContain('Bel gerust.');
    expect((await document(drie)).text).not.toContain('Zienswijzen over dit document');
  });

  it('records by post what a party found of each document; an answer with another party is told, not dropped', async () => {
    const { nummer, verzoekId, documenten: [een = '', twee = ''] } = await gevraagd();
    const derdeId = kantoor.app.lezen.dossiers.derden(verzoekId)[0]?.derdeId ?? '';
    const stap = `/werk/zaken/${nummer}/stap/zienswijze-ontvangen`;
    const velden = { opdracht: crypto.randomUUID(), op: '10-03-2026', derdeId, tekst: '', [`standpunt_${derdeId}_${twee}`]: 'bezwaar' };
    expect((await behandelaar.agent.get(stap).expect(200)).text).toContain(`name="standpunt_${derdeId}_${twee}"`);
    const fout = await behandelaar.post(stap, { ...velden, standpunt_ander_x: 'akkoord', [`reden_${derdeId}_${een}`]: 'Prima.' }).expect(422);
    expect(fout.text).toContain('Leg elke zienswijze apart vast.');
    expect(fout.text).toContain('Kies ook akkoord of bezwaar.');
    expect(fout.text).toContain('Prima.');
    await behandelaar.post(stap, { ...velden, [`standpunt_${derdeId}_bestaat-niet`]: 'akkoord' }).expect(409);
    await behandelaar.post(`${stap}/bevestig`, velden).expect(303);
    await kantoor.rust();
    expect((await behandelaar.agent.get(`/werk/zaken/${nummer}`).expect(200)).text).toContain('Document 2: Document 2: bezwaar');
  });
});
