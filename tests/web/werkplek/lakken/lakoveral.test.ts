// "Redact it everywhere" over HTTP: how far it reaches, what is said before, and which documents refused.
import type { CommandId, DocumentId, MedewerkerId, VerzoekId } from '../../../../src/kern/ids.ts';
import { documentDecider } from '../../../../src/document/decide.ts';
import { lakOveral, vindOveral } from '../../../../src/toepassing/lakken/lakoveral.ts';
import { newId } from '../../../../src/kern/uuid.ts';
import { maakPdf } from '../../../e2e/support/stuk.ts';
import { openKantoor, type Collega, type Kantoor } from '../kantoor.ts';

let kantoor: Kantoor;
let anna: Collega;
let verzoekId: VerzoekId;
let lijst: string;

const LANG = 'De brug over de vaart is oud en moet worden vervangen door een nieuwe brug van staal met een fietspad aan beide kanten en een betere verlichting voor de bewoners van de wijk.';
const mail = (naam: string, koppen: readonly string[], inhoud: string) => ({
  naam,
  bytes: Buffer.from(['From: een@voorbeeld.example', 'To: twee@voorbeeld.example', ...koppen, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', inhoud, ''].join('\r\n')),
});

beforeAll(async () => {
  kantoor = await openKantoor();
  anna = await kantoor.collega('Anna Adema', ['behandelaar']);
  const zaak = await kantoor.zaak();
  ({ verzoekId } = zaak);
  lijst = `/werk/zaken/${zaak.nummer}/documenten`;
  await anna
    .upload(lijst, { opdracht: await anna.opdracht(lijst) }, [
      { naam: 'brief.pdf', bytes: Buffer.from(await maakPdf([`Beste Kwispelaar. ${LANG} Groet, Kwispelaar`])) },
      { naam: 'concept.pdf', bytes: Buffer.from(await maakPdf([`Concept Kwispelaar. ${LANG} Groet, Kwispelaar`])) },
      { naam: 'los.pdf', bytes: Buffer.from(await maakPdf(['Iets heel anders over de haven, van Kwispelaar.'])) },
      mail('vraag.eml', ['Subject: Haven', 'Message-ID: <een@x>', 'Date: Mon, 2 Mar 2026 09:00:00 +0100'], 'Wat vindt Kwispelaar van de haven?'),
      mail('antwoord.eml', ['Subject: RE: Haven', 'Message-ID: <twee@x>', 'In-Reply-To: <een@x>', 'Date: Tue, 3 Mar 2026 09:00:00 +0100'], 'Kwispelaar is het ermee eens, zegt hij.'),
    ])
    .expect(303);
  await kantoor.rust();
  await kantoor.app.projecties.waitFor(await kantoor.app.omgeving.store.head(), { names: ['gelijkenis'], timeoutMs: 20_000 });
}, 60_000);
afterAll(() => kantoor.sluit());

const documenten = () => kantoor.app.lezen.inventaris.vanVerzoek(verzoekId);
const nr = (volgnummer: number): DocumentId => documenten().find((each) => each.volgnummer === volgnummer)!.documentId;
const lakkenOp = (volgnummer: number) => kantoor.app.lezen.lakwerk.lakken(nr(volgnummer)).length;
const overal = (volgnummer: number, bereik: string, pad = 'overal') =>
  anna.post(`${lijst}/${nr(volgnummer)}/lakken/${pad}`, { opdracht: crypto.randomUUID(), pagina: '1', tekst: 'Kwispelaar', grond: '5.1.2.e', bereik });

describe('how far everywhere reaches', () => {
  it('offers only what this document is part of, with how many documents that is', async () => {
    const groep = (await overal(1, 'document').expect(200)).text;
    expect(groep).toContain('Zoek in de documenten die gelijk of bijna gelijk zijn (2)');
    expect(groep).toContain('Zoek in alle documenten van dit verzoek (5)');
    expect(groep).not.toContain('gesprek per e-mail');
    const gesprek = (await overal(4, 'document').expect(200)).text;
    expect(gesprek).toContain('Zoek in dit gesprek per e-mail, met de bijlagen (2)');
    expect(gesprek).not.toContain('bijna gelijk');
  });

  it('counts per document before anything is redacted, and then redacts only there', async () => {
    const { text } = await overal(1, 'gelijk').expect(200);
    expect(text).toContain('Zet 4 lakken in 2 documenten');
    expect([1, 2, 3].map(lakkenOp)).toEqual([0, 0, 0]);
    await overal(1, 'gelijk', 'overal/bevestigen').expect(303);
    expect([1, 2, 3, 4, 5].map(lakkenOp)).toEqual([2, 2, 0, 0, 0]);
  });

  it('knows no reach that this document is not part of: then it is this document only', async () => {
    expect((await overal(3, 'gesprek').expect(200)).text).toContain('Zet 1 lak in 1 document');
  });

  it('says of which documents the approval lapses', async () => {
    const beoordeling = { oordeel: 'deels_openbaar', gronden: '5.1.2.e', motivering: 'De naam van deze bewoner weegt zwaarder dan openbaarheid.' };
    await anna.post(`${lijst}/${nr(3)}/beoordeling`, { opdracht: crypto.randomUUID(), ...beoordeling }).expect(303);
    await anna.post(`${lijst}/${nr(3)}/lakken/overal/bevestigen`, { opdracht: crypto.randomUUID(), pagina: '1', tekst: 'haven', grond: '5.1.2.e', bereik: 'document' }).expect(303);
    await anna.post(`${lijst}/${nr(3)}/lakken/aanbieden`, { opdracht: crypto.randomUUID() }).expect(303);
    const { text } = await overal(3, 'verzoek').expect(200);
    expect(text.match(/Moet opnieuw worden gecontroleerd/g)).toHaveLength(1);
  });
});

describe('a document that refuses', () => {
  it('is named, and does not stop the others', async () => {
    const { omgeving } = kantoor.app;
    const gevonden = await vindOveral(omgeving, () => [], documenten(), 'eens');
    const ook = await vindOveral(omgeving, () => [], documenten(), 'heel');
    expect([gevonden, ook].map(({ vindplaatsen }) => vindplaatsen.map(({ document }) => document.volgnummer))).toEqual([[5], [3]]);
    const opdracht = { actor: 'systeem', commandId: newId<CommandId>() } as const;
    await omgeving.handler.handle(documentDecider, nr(5), { type: 'VoerDocumentAf', reden: 'Hoort bij een ander verzoek.' }, opdracht);
    const uit = await lakOveral(omgeving, { ...gevonden, vindplaatsen: [...gevonden.vindplaatsen, ...ook.vindplaatsen] }, ['5.1.2.e'], anna.id as MedewerkerId, { ...opdracht, commandId: newId<CommandId>() });
    expect(uit.gelukt.map(({ document }) => document.volgnummer)).toEqual([3]);
    expect(uit.geweigerd).toEqual([{ document: expect.objectContaining({ volgnummer: 5 }), redenen: [expect.any(String)] }]);
  });
});
