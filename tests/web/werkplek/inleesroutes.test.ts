// Reading a production report in, over HTTP: from upload to one planned publication, or to nothing at all.
import { documentDecider } from '../../../src/document/decide.ts';
import type { DocumentId, PublicatieId } from '../../../src/kern/ids.ts';
import { newId } from '../../../src/kern/uuid.ts';
import { publicatieDecider } from '../../../src/publicatie/decide.ts';
import { bestand, pdfBestand, zip, type Bestand } from '../../support/bestanden.ts';
import { gedeeld, itMetData } from '../../support/gedeelde-data.ts';
import { openKantoor, type Collega, type Kantoor } from './kantoor.ts';

let kantoor: Kantoor;
let publicist: Collega;
let behandelaar: Collega;
let besluit: Bestand;
let set: Bestand;

beforeAll(async () => {
  kantoor = await openKantoor();
  publicist = await kantoor.collega('Petra Publicist', ['publicist']);
  behandelaar = await kantoor.collega('Bea Behandelaar', ['behandelaar']);
  besluit = await pdfBestand('besluit.pdf', 'Besluit op uw verzoek.');
  set = zip('set.zip', await pdfBestand('1001.pdf', 'Verslag van het overleg.'), await pdfBestand('1002 e-mail.pdf', 'Beste [zwart], de planning klopt.'), bestand('__MACOSX/._1001.pdf', 'x'));
});
afterAll(() => kantoor.sluit());

const PAD = '/werk/publiceren/inlezen';
const VELDEN = { categorie: '2i', titel: 'Besluit over het fietspad', samenvatting: 'Stukken over het fietspad.', datum: '2 maart 2026', openbaarOp: '20-03-2026' };
const KOP = 'ID;Matter;Family;Document;Datum;Beoordeling;Beoordelingsgrond;Publieke Link;Opgeschort';
const RIJEN = ['1001;2026-01;1001;Verslag overleg;2026-02-05;openbaar;;;', '1002;2026-01;1001;E-mail planning;2026-02-06;deels openbaar;5.1.2e;;', '1003;2026-01;;Advies;2026-02-09;niet openbaar;5.2.1;;', '1004;2026-01;;Raadsbesluit;2026-01-09;reeds openbaar;;https://raad.voorbeeldstad.example/14;', '1005;2026-01;;Brief van een bedrijf;;openbaar;;;ja'];
const rapport = (...rijen: readonly string[]): Bestand => bestand('rapport.csv', [KOP, ...(rijen.length === 0 ? RIJEN : rijen)].join('\n'));

interface Zending {
  readonly rapport?: Bestand | null;
  readonly bestanden?: readonly Bestand[];
  readonly besluit?: Bestand | null;
  readonly velden?: Readonly<Record<string, string>>;
}
/** Sends the form, and waits until everything was looked at. */
async function stuur({ rapport: lijst = rapport(), bestanden = [set], besluit: brief = besluit, velden = {} }: Zending = {}) {
  let vraag = publicist.agent.post(PAD).set('Sec-Fetch-Site', 'same-origin').field('opdracht', await publicist.opdracht(PAD));
  for (const [veld, waarde] of Object.entries({ ...VELDEN, ...velden })) vraag = vraag.field(veld, waarde);
  if (lijst !== null) vraag = vraag.attach('rapport', lijst.bytes, lijst.naam);
  if (brief !== null) vraag = vraag.attach('besluit', brief.bytes, brief.naam);
  for (const each of bestanden) vraag = vraag.attach('bestanden', each.bytes, each.naam);
  const antwoord = await vraag;
  await kantoor.rust();
  return { antwoord, pad: antwoord.get('location') ?? '' };
}
const toon = async (pad: string): Promise<string> => (await publicist.agent.get(pad).expect(200)).text;
const csv = async (pad: string): Promise<string> => {
  const { body } = (await publicist.agent.get(pad).responseType('blob').expect(200)) as { readonly body: Buffer };
  return body.toString('utf8');
};
/** Confirms, and waits until the publication is there. */
async function bevestig(pad: string): Promise<PublicatieId> {
  const antwoord = await publicist.post(`${pad}/bevestigen`, { opdracht: await publicist.opdracht(pad) });
  expect([antwoord.status, antwoord.get('location')]).toEqual([303, pad]);
  await kantoor.rust();
  return (/href="\/werk\/publiceren\/([0-9a-f-]{36})"/.exec(await toon(pad))?.[1] ?? 'geen publicatie') as PublicatieId;
}

describe('a report without faults', () => {
  it('shows every row with its number in the spreadsheet, its file and its judgement, and changes nothing yet', async () => {
    const { antwoord, pad } = await stuur();
    expect(antwoord.status).toBe(303);
    const pagina = await toon(pad);
    expect(pagina).toContain('Wacht op u');
    expect(pagina).toContain('id="rij-6"');
    expect(pagina).toContain('2026-01-1002');
    expect(pagina).toContain('1002 e-mail.pdf: elders gelakt, schone kopie met bewijs');
    expect(pagina).toContain('Het bestand &quot;__MACOSX/._1001.pdf&quot; is van het systeem');
    expect(pagina).toContain('1 rij komt niet mee: opgeschort of dubbel');
    expect(kantoor.app.lezen.publicaties.wachtend()).toEqual([]);
    expect((await publicist.agent.get('/werk/publiceren').expect(200)).text).toContain(`href="${pad}"`);
  });

  it('becomes one planned publication, with where each file was redacted', async () => {
    const { pad } = await stuur({ velden: { titel: 'Overgenomen' } });
    const publicatieId = await bevestig(pad);
    expect(kantoor.app.lezen.publicaties.opId(publicatieId)).toMatchObject({ stand: 'gepland', categorie: '2i', titel: 'Overgenomen', geplandOp: '2026-03-20' });
    const { state } = await kantoor.app.omgeving.handler.load(publicatieDecider, publicatieId);
    const stukken = state.status === 'gepland' ? state.stukken.flatMap((each) => (each.ingetrokken ? [] : [each.stuk])) : [];
    expect(stukken.map(({ volgnummer, rol, titel, oordeel, gronden, bestand: bij, bijlageBij }) => [volgnummer, rol, titel, oordeel, gronden, bij?.bewijs?.soort ?? (bij === null ? null : 'heel'), bijlageBij ?? null])).toEqual([
      [0, 'besluit', 'Besluit: Overgenomen', 'openbaar', [], 'heel', null],
      [1, 'document', 'Verslag overleg', 'openbaar', [], 'heel', null],
      [2, 'document', 'E-mail planning', 'deels_openbaar', ['5.1.2.e'], 'elders_gelakt', 1],
      [3, 'document', 'Advies', 'niet_openbaar', ['5.2.1'], null, null],
      [4, 'document', 'Raadsbesluit', 'reeds_openbaar', [], null, null],
    ]);
    await kantoor.gast.get(`/dossiers/${publicatieId}`).expect(404);
  });

  it('is confirmed once: again gives the same publication', async () => {
    const { pad } = await stuur({ velden: { titel: 'Twee keer' } });
    const opdracht = await publicist.opdracht(pad);
    const eerste = await publicist.post(`${pad}/bevestigen`, { opdracht });
    const tweede = await publicist.post(`${pad}/bevestigen`, { opdracht });
    expect([eerste.status, tweede.status]).toEqual([303, 303]);
    expect(tweede.get('location')).toBe(eerste.get('location'));
    await kantoor.rust();
    expect(kantoor.app.lezen.publicaties.wachtend().filter(({ titel }) => titel === 'Twee keer')).toHaveLength(1);
    expect(await toon(pad)).toContain('Naar de publicatie');
  });

  it('can be rejected: then nothing was taken over', async () => {
    const { pad } = await stuur({ velden: { titel: 'Afgewezen' } });
    expect((await publicist.post(`${pad}/afwijzen`, { opdracht: await publicist.opdracht(pad) })).status).toBe(303);
    expect(await toon(pad)).toContain('Het rapport is afgewezen. Er is niets overgenomen.');
    expect((await publicist.post(`${pad}/bevestigen`, { opdracht: '019ab3c4-5d6e-7f01-8a2b-3c4d5e6f0001' })).status).toBe(409);
    expect(kantoor.app.lezen.publicaties.wachtend().some(({ titel }) => titel === 'Afgewezen')).toBe(false);
  });
});

describe('a report with faults', () => {
  it('names them all with the row, with links, and cannot be taken over', async () => {
    const { pad } = await stuur({ rapport: rapport('1001;2026-01;;Verslag;31-02-2026;opnebaar;;;', '', '1009;2026-01;;Nota;;openbaar;;;') });
    const pagina = await toon(pad);
    expect(pagina).toContain(`href="${pad}?rij=2#rij-2"`);
    for (const uitleg of ['De beoordeling “opnebaar”', 'Deze datum bestaat niet.', 'Bij rij 4 (document 2026-01-1009) ontbreekt het bestand.', 'hoort bij geen enkele rij']) expect(pagina.replaceAll('&quot;', '"').replace('"opnebaar"', '“opnebaar”')).toContain(uitleg);
    expect(pagina).not.toContain('Neem over en plan de publicatie');
    expect((await publicist.post(`${pad}/bevestigen`, { opdracht: '019ab3c4-5d6e-7f01-8a2b-3c4d5e6f0002' })).status).toBe(409);
  });

  it('asks for the decision with a decision on a request', async () => {
    const { pad } = await stuur({ besluit: null });
    expect(await toon(pad)).toContain('Het besluit zelf zit er niet bij (Woo art. 3.3 lid 2 onder i).');
  });

  it('says what to do with an old Excel file', async () => {
    const { pad } = await stuur({ rapport: bestand('rapport.xlsx', 'geen rekenblad') });
    expect(await toon(pad)).toContain('Dit is geen rekenblad.');
  });

  itMetData('stops at a file that hides something, and names the row', async () => {
    const { pad } = await stuur({ bestanden: [{ naam: '1001.pdf', bytes: gedeeld('pdf/attacks/37-existing-fake-box.pdf') }], rapport: rapport('1001;2026-01;;Verslag;;deels openbaar;5.1.2e;;') });
    const pagina = await toon(pad);
    expect(pagina).toContain('Onder een donker vlak staat tekst.');
    expect(pagina).toContain('1001.pdf: kan niet openbaar');
    expect(pagina).not.toContain('Neem over en plan de publicatie');
  });
});

it('filters rows by the address, and gives the same as a file', async () => {
  const { pad } = await stuur();
  const gefilterd = await toon(`${pad}?oordeel=niet_openbaar`);
  expect(gefilterd).toContain('id="rij-4"');
  expect(gefilterd).not.toContain('id="rij-2"');
  const text = await csv(`${pad}/rijen.csv?toon=niet-mee`);
  expect(text).toContain('2026-01-1005');
  expect(text).not.toContain('2026-01-1001');
  expect(await csv(`${pad}/meldingen.csv`)).toContain('systeem van uw computer');
  await publicist.agent.get(`${PAD}/sjabloon.xlsx`).expect(200);
});

it('lays a later report beside the one of the publication', async () => {
  const { pad } = await stuur({ velden: { titel: 'Met vervolg' } });
  const publicatieId = await bevestig(pad);
  expect(await toon(`/werk/publiceren/${publicatieId}`)).toContain(`${PAD}?vorige=${publicatieId}`);
  const [eerste = '', tweede = '', , ...rest] = RIJEN;
  const later = await stuur({ velden: { vorige: publicatieId }, rapport: rapport(eerste, tweede.replace('E-mail planning', 'E-mail over de planning'), ...rest, '1006;2026-01;;Nota;;niet openbaar;5.2.1;;') });
  const pagina = await toon(later.pad);
  expect(pagina).toContain('1 nieuw, 1 gewijzigd, 1 weg, 3 gelijk gebleven.');
  expect(pagina).toContain('Document: van “E-mail planning” naar “E-mail over de planning”.');
});

it('names everything that is missing in the form at once', async () => {
  const { antwoord } = await stuur({ rapport: null, velden: { categorie: 'onzin', titel: '', datum: '32-01-2026' } });
  expect(antwoord.status).toBe(422);
  for (const uitleg of ['Kies het productierapport.', 'Kies een informatiecategorie.', 'Vul een titel in.', 'geen dag 32']) expect(antwoord.text).toContain(uitleg);
});

it('is for who may publish', async () => {
  await behandelaar.agent.get(PAD).expect(403);
});

it('takes nothing into a case: a document of a report is none of our own', async () => {
  const { pad } = await stuur({ velden: { titel: 'Geen zaak' } });
  const publicatieId = await bevestig(pad);
  for (const { documentId } of kantoor.app.lezen.publicaties.stukken(publicatieId)) {
    expect((await kantoor.app.omgeving.handler.load(documentDecider, documentId satisfies DocumentId)).state.status).toBe('onbekend');
  }
});

describe('files that come piece by piece', () => {
  const json = (methode: 'post' | 'put' | 'delete', pad: string, wie = publicist) => wie.agent[methode](`${PAD}/leveringen${pad}`).set('Sec-Fetch-Site', 'same-origin').set('Accept', 'application/json');
  const deel = (leveringId: string, vanaf: number, bytes: Uint8Array) => json('put', `/${leveringId}/bestanden/1?vanaf=${vanaf}`).set('Content-Type', 'application/octet-stream').send(Buffer.from(bytes));
  const metLevering = async (leveringId: string) => stuur({ bestanden: [], velden: { titel: 'In stukken', levering: leveringId } });

  it('go on where a broken line stopped, wait for the form, and go along with it once', async () => {
    const leveringId = newId<string>();
    await json('post', '').send({ leveringId, zoekopdrachtId: null }).expect(200);
    const aangemeld = async () => (await json('post', `/${leveringId}/bestanden`).send({ bestanden: [{ pad: 'map/set.zip', bytes: set.bytes.byteLength, gewijzigd: 1 }] }).expect(200)).body.bestanden as { ontvangen: number; stand: string }[];
    expect(await aangemeld()).toMatchObject([{ nr: 1, pad: 'map/set.zip', ontvangen: 0, stand: 'komt' }]);
    const helft = Math.floor(set.bytes.byteLength / 2);
    expect((await deel(leveringId, 0, set.bytes.subarray(0, helft)).expect(200)).body).toMatchObject({ ontvangen: helft, stand: 'komt' });
    expect(await toon(PAD)).toContain('0 van 1 bestanden binnen');
    const teVroeg = await metLevering(leveringId);
    expect([teVroeg.antwoord.status, teVroeg.antwoord.text]).toEqual([422, expect.stringContaining('nog 1 bestand niet helemaal binnen')]);

    expect(await aangemeld()).toMatchObject([{ ontvangen: helft }]);
    expect((await deel(leveringId, 0, set.bytes.subarray(0, 3)).expect(200)).body.ontvangen).toBe(helft);
    expect((await deel(leveringId, helft, set.bytes.subarray(helft)).expect(200)).body.stand).toBe('bewaard');
    expect(await toon(PAD)).toContain('1 van 1 bestanden binnen');
    const { antwoord, pad } = await metLevering(leveringId);
    expect(antwoord.status).toBe(303);
    expect(await toon(pad)).toContain('1002 e-mail.pdf: elders gelakt, schone kopie met bewijs');
    expect(await toon(PAD)).not.toContain('bestanden binnen');
    await json('post', `/${leveringId}/bestanden`).send({ bestanden: [{ pad: 'a', bytes: 1, gewijzigd: 1 }] }).expect(404);
  });

  it('are not left out without a word when another node took them in, and died', async () => {
    const { antwoord } = await metLevering(newId<string>());
    expect([antwoord.status, antwoord.text]).toEqual([422, expect.stringContaining('zijn op deze server niet bekend. Kies ze opnieuw.')]);
    expect(antwoord.text).toContain('value="In stukken"');
  });

  it('are nobody else’s, and can be left out', async () => {
    const leveringId = newId<string>();
    await json('post', '').send({ leveringId, zoekopdrachtId: null }).expect(200);
    await json('post', `/${leveringId}/bestanden`).send({ bestanden: [{ pad: 'leeg.pdf', bytes: 0, gewijzigd: 1 }] }).expect(200);
    const ander = await kantoor.collega('Piet Publicist', ['publicist']);
    await ander.agent.get(`${PAD}/leveringen/${leveringId}`).expect(404);
    await publicist.post(`${PAD}/leveringen/${leveringId}/weg`).expect(303);
    expect(await toon(PAD)).not.toContain('bestanden binnen');
  });
});
