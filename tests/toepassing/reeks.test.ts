// Many publications at once: every row for itself, every fault with its row, and sent again nothing happens twice.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRoosterlezer, type Roosterlezer } from '../../src/documentverwerking/rooster/index.ts';
import type { CommandId, MedewerkerId, ReeksId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import type { Omgeving, Opdracht } from '../../src/toepassing/omgeving.ts';
import { leesManifestbestand, sjabloontabel, type Manifest, type Reeksrij } from '../../src/toepassing/publicaties/reeks/manifest.ts';
import { verwerkReeksmap } from '../../src/toepassing/publicaties/reeks/map.ts';
import { bewaarConcept, type Wachttijd } from '../../src/toepassing/publicaties/concept.ts';
import { bestandsbron, publiceerReeks, reekspublicatie } from '../../src/toepassing/publicaties/reeks/publiceer.ts';
import { beginReeks, bekijkReeks, hervatReeks, stopReeks } from '../../src/toepassing/publicaties/reeks/reeks.ts';
import { verslagbestand } from '../../src/toepassing/publicaties/reeks/verslag.ts';
import { createOphaler } from '../../src/ophalen/index.ts';
import { UITVOERVORMEN, voerUit } from '../../src/uitvoer/index.ts';
import { pdfBestand } from '../support/bestanden.ts';
import { newFolder } from '../support/folder.ts';
import { openKantoor, VANDAAG, type Kantoor } from '../web/werkplek/kantoor.ts';

const KOP = 'kenmerk;titel;categorie;samenvatting;datum;openbaar op;bestanden';
const OPHALER = createOphaler({ van: [], intern: [], maxBytes: 1_000_000 });
let lezer: Roosterlezer;
beforeAll(() => {
  lezer = createRoosterlezer();
});
afterAll(() => lezer.close());
const lees = (bytes: Uint8Array, naam = 'lijst.csv'): Promise<Manifest> => leesManifestbestand(lezer, bytes, naam, (adres) => OPHALER.bezwaar(adres));
const lijst = (...regels: readonly string[]): Promise<Manifest> => lees(new TextEncoder().encode([KOP, ...regels].join('\n')));

describe('the list', () => {
  it.each(UITVOERVORMEN)('reads its own template as %s', async (vorm) => {
    const { bytes, bestandsnaam } = await voerUit(sjabloontabel, vorm);
    expect(bestandsnaam).toBe(`publicaties.${vorm}`);
    const gelezen = await lees(bytes, bestandsnaam);
    expect({ ...gelezen, rijen: gelezen.rijen.map((rij) => ({ ...rij, datum: rij.datum?.toString(), openbaarOp: rij.openbaarOp?.toString() })) }).toEqual({
      fouten: [], opmerkingen: [],
      rijen: [{ ...sjabloontabel.rijen[0], datum: '2026-03-02', openbaarOp: '2026-03-16' }],
    });
  });

  it.each(UITVOERVORMEN)('names every fault with the row that the spreadsheet shows, in %s', async (vorm) => {
    const rij = (anders: Partial<Reeksrij>): Reeksrij => ({ regel: 0, kenmerk: '', titel: '', categorie: null, samenvatting: '', datum: null, openbaarOp: null, bestanden: [], verkorteTitel: '', trefwoorden: [], ...anders });
    const rijen = [rij({ categorie: '9z', bestanden: ['../geheim.pdf'] }), rij({ kenmerk: '0012', titel: 'Met ; en "aanhaling"' }), rij({}), rij({ kenmerk: '0012', titel: 'Dubbel', bestanden: ['http://127.0.0.1/', 'https://goed.example/a.pdf'] })];
    const { bytes, bestandsnaam } = await voerUit({ ...sjabloontabel, rijen }, vorm);
    const { rijen: goed, fouten } = await lees(bytes, bestandsnaam);
    expect(goed).toMatchObject([{ regel: 3, kenmerk: '0012', titel: 'Met ; en "aanhaling"' }]);
    expect(fouten.map(({ regel, uitleg }) => [regel, uitleg.length])).toEqual([[2, 4], [5, 2]]);
    expect(fouten[1]?.uitleg).toEqual(['Dit kenmerk staat ook op regel 3.', '‘http://127.0.0.1/’: Het adres moet beginnen met https://.']);
  });

  it('reads dates as they are written, and no day that does not exist', async () => {
    const { rijen, fouten } = await lijst('A;T;2e;S;1-3-2026;2026-03-16;', 'B;T;2e;S;31-02-2026;;');
    expect(rijen.map(({ datum, openbaarOp }) => [datum?.toString(), openbaarOp?.toString()])).toEqual([['2026-03-01', '2026-03-16']]);
    expect(fouten).toMatchObject([{ regel: 3, uitleg: ['Kolom ‘datum’: ‘31-02-2026’ is geen datum. Schrijf jjjj-mm-dd of dd-mm-jjjj.'] }]);
  });

  it('reads when the documents were received, signed and adopted, and names every column that it does not read', async () => {
    const { rijen, opmerkingen, fouten } = await lees(new TextEncoder().encode('Kenmerk;titel;Vastgesteld_op;ontvangen  op;publicatiedatum;titel\nA;T;1-3-2026;;2026-03-16;U\nB;T;30-2-2026;;;'));
    expect(rijen).toMatchObject([{ kenmerk: 'A', titel: 'T', handelingen: { vastgesteld: '2026-03-01' }, openbaarOp: null }]);
    expect(fouten).toMatchObject([{ regel: 3, uitleg: ['Kolom ‘vastgesteld op’: ‘30-2-2026’ is geen datum. Schrijf jjjj-mm-dd of dd-mm-jjjj.'] }]);
    expect(new TextDecoder().decode((await verslagbestand({ regels: [], opmerkingen }, 'csv')).bytes)).toMatch(/;Let op;;"?Deze kolommen lezen wij niet/);
    expect(opmerkingen).toEqual([expect.stringMatching(/^Deze kolommen lezen wij niet: ‘publicatiedatum’, ‘titel’\. Wij kennen: kenmerk, /)]);
  });

  it('says what it cannot read at all', async () => {
    const zin = async (bytes: Uint8Array, naam: string): Promise<string | undefined> => (await lees(bytes, naam)).fouten[0]?.uitleg[0];
    expect(await zin(new TextEncoder().encode('iets;anders\n1;2'), 'x.csv')).toContain('ontbreekt: kenmerk en titel');
    expect(await zin((await pdfBestand('a.pdf', 'geen lijst')).bytes, 'lijst.xlsx')).toContain('geen rekenblad');
    expect(await zin(new Uint8Array(), 'x.csv')).toContain('leeg');
  });
});

describe('a series', () => {
  let kantoor: Kantoor;
  let site: Server;
  let basis: string;
  let omgeving: Omgeving;
  const bestanden = new Map<string, Buffer>();
  /** Answers that somebody waits for. */
  const wachtend = new Set<string>();

  beforeAll(async () => {
    for (const naam of ['a.pdf', 'b.pdf', 'c.pdf']) bestanden.set(naam, (await pdfBestand(naam, `Tekst van ${naam}`)).bytes);
    bestanden.set('login', Buffer.from('<!DOCTYPE html><html><head><title>Log in</title></head><body>Log in</body></html>'));
    site = createServer((request, response) => {
      const naam = (request.url ?? '').slice(1);
      const bytes = bestanden.get(naam);
      if (bytes !== undefined) response.end(bytes);
      else if (naam === 'traag.pdf') wachtend.add(naam);
      else response.writeHead(404).end();
    });
    await new Promise<void>((klaar) => site.listen(0, '127.0.0.1', klaar));
    basis = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    kantoor = await openKantoor({ ophalenIntern: [basis] });
    omgeving = kantoor.app.omgeving;
  });
  afterAll(async () => {
    site.closeAllConnections();
    await new Promise((klaar) => site.close(klaar));
    await kantoor.sluit();
  });

  const metAdressen = (...regels: readonly string[]): Promise<Manifest> => leesManifestbestand(lezer, new TextEncoder().encode([KOP, ...regels].join('\n')), 'lijst.csv', (adres) => omgeving.ophaler.bezwaar(adres));
  const goed = `A-1;Eerste;2e;Samenvatting.;2026-03-01;${VANDAAG};a.pdf`;

  it('does each row for itself, and the same list again does nothing twice', async () => {
    const reeks = {
      manifest: await lijst(goed, 'A-2;Later;2e;Samenvatting.;2026-03-01;2026-04-01;b.pdf', 'A-3;Kaal;;;;;', 'A-4;Zonder bestand;2e;S.;2026-03-01;2026-03-10;weg.pdf', 'A-5;Nog niet af;2e;;2026-03-01;2026-03-10;'),
      afzender: 'proef',
      bron: 'proef',
      nietVoor: () => null,
      bestand: bestandsbron(omgeving, (naam) => Promise.resolve(bestanden.get(naam) ?? null), {}),
    };
    const doe = () => publiceerReeks(omgeving, reeks, 'm' as MedewerkerId, 'systeem');
    const eerste = await doe();
    expect(eerste.regels.map(({ kenmerk, uitkomst }) => [kenmerk, uitkomst])).toEqual([['A-1', 'gepubliceerd'], ['A-2', 'gepland'], ['A-3', 'concept'], ['A-4', 'geweigerd'], ['A-5', 'concept']]);
    expect(eerste.regels[4]?.uitleg.join(' ')).toContain('De samenvatting is leeg.');
    await kantoor.rust();
    await kantoor.gast.get(`/dossiers/${reekspublicatie('proef', 'A-1')}`).expect(200);
    const head = await omgeving.store.head();
    const tweede = await doe();
    expect(tweede.regels.map(({ uitkomst }) => uitkomst)).toEqual(['was_er_al', 'was_er_al', 'concept', 'geweigerd', 'concept']);
    expect(await omgeving.store.head()).toBe(head);
  });

  it('a better list sets right what it made itself, and leaves what somebody worked on', async () => {
    const bron = { afzender: 'beter', bron: 'proef', nietVoor: () => null, bestand: bestandsbron(omgeving, (naam) => Promise.resolve(bestanden.get(naam) ?? null), {}) };
    const stuur = async (...regels: readonly string[]) => publiceerReeks(omgeving, { ...bron, manifest: await lijst(...regels) }, 'm' as MedewerkerId, 'systeem');
    const eerst = await stuur(`B-1;Titel;2e;;2026-03-01;${VANDAAG};a.pdf`, `B-2;Titel;2e;;2026-03-01;${VANDAAG};b.pdf`);
    expect(eerst.regels.map(({ uitkomst }) => uitkomst)).toEqual(['concept', 'concept']);
    await kantoor.rust();
    const ander = kantoor.app.lezen.publicaties.concept(reekspublicatie('beter', 'B-2'))!.inhoud;
    await bewaarConcept(omgeving, reekspublicatie('beter', 'B-2'), { ...ander, titel: 'Met de hand' }, { actor: 'systeem', commandId: newId<CommandId>() });
    const beter = await stuur(`B-1;Betere titel;2e;Nu met samenvatting.;2026-03-02;${VANDAAG};a.pdf`, `B-2;Titel;2e;Nu met samenvatting.;2026-03-01;${VANDAAG};b.pdf`);
    expect(beter.regels.map(({ uitkomst }) => uitkomst)).toEqual(['gepubliceerd', 'concept']);
    expect(beter.regels[1]?.uitleg[0]).toBe('Iemand werkte aan dit concept. Wij lieten het zoals het is. Dit staat anders in de lijst: titel, samenvatting.');
    await kantoor.rust();
    expect(kantoor.app.lezen.publicaties.opId(reekspublicatie('beter', 'B-1'))).toMatchObject({ titel: 'Betere titel', datum: '2026-03-02', samenvatting: 'Nu met samenvatting.' });
    expect(kantoor.app.lezen.publicaties.stukken(reekspublicatie('beter', 'B-1'))).toMatchObject([{ titel: 'Betere titel', datum: '2026-03-02' }]);
    expect(kantoor.app.lezen.publicaties.concept(reekspublicatie('beter', 'B-2'))?.inhoud).toMatchObject({ titel: 'Met de hand', samenvatting: '' });
  });

  it('a later list does not make public what interested parties may still react to', async () => {
    const bron = { afzender: 'wacht', bron: 'proef', bestand: bestandsbron(omgeving, (naam) => Promise.resolve(bestanden.get(naam) ?? null), {}) };
    const stuur = async (nietVoor: Wachttijd, dag: string) => publiceerReeks(omgeving, { ...bron, nietVoor, manifest: await lijst(`W-1;Titel;2e;Samenvatting.;2026-03-01;${dag};a.pdf`) }, 'm' as MedewerkerId, 'systeem');
    await stuur(() => null, '');
    const tot = Temporal.PlainDate.from(VANDAAG).add({ days: 3 });
    const { regels } = await stuur((id) => (id === reekspublicatie('wacht', 'W-1') ? tot : null), VANDAAG);
    expect(regels.map(({ uitkomst }) => uitkomst)).toEqual(['concept']);
    expect(regels[0]?.uitleg.join(' ')).toContain('Belanghebbenden hebben nog tijd om te reageren.');
  });

  it.each(['csv', 'ods'] as const)('comes from a folder once, as %s, with a report beside it, and follows no link out of that folder', async (vorm) => {
    const folder = await newFolder();
    const map = folder.file('reeksen');
    const hier = join(map, 'maart');
    await mkdir(hier, { recursive: true });
    await mkdir(join(map, 'leeg'), { recursive: true });
    await writeFile(join(hier, 'c.pdf'), bestanden.get('c.pdf')!);
    await writeFile(folder.file('geheim.pdf'), bestanden.get('c.pdf')!);
    await symlink(folder.file('geheim.pdf'), join(hier, 'd.pdf'));
    const { rijen } = await metAdressen(`${vorm}-1;Uit de map;2e;Samenvatting.;2026-03-01;${VANDAAG};c.pdf`, `${vorm}-2;Via een omweg;2e;S.;2026-03-01;${VANDAAG};d.pdf`, `${vorm}-3;Van een adres;2e;S.;2026-03-01;${VANDAAG};${basis}/b.pdf`);
    await writeFile(join(hier, `manifest.${vorm}`), (await voerUit({ ...sjabloontabel, rijen }, vorm)).bytes);
    const kijk = () => verwerkReeksmap(omgeving, map, (publicatieId) => kantoor.app.lezen.openbaarmaking.nietVoor(publicatieId), new AbortController().signal);
    await kijk();
    const verslag = await readFile(join(hier, 'verslag.csv'), 'utf8');
    expect(verslag).toMatch(new RegExp(`${vorm}-1;Openbaar gemaakt`));
    expect(verslag).toMatch(new RegExp(`${vorm}-2;Niet gedaan[^\\n]*is er niet bij`));
    expect(verslag).toMatch(new RegExp(`${vorm}-3;Openbaar gemaakt`));
    const head = await omgeving.store.head();
    await kijk();
    expect(await omgeving.store.head()).toBe(head);
    await folder.remove();
  });

  const opdracht = (): Opdracht => ({ actor: 'systeem', commandId: newId<CommandId>() });
  const begin = async (manifest: Manifest, afzender: string): Promise<ReeksId> => (await beginReeks(omgeving, { ...manifest, naam: 'lijst.csv', afzender, bron: 'proef', bestanden: [] }, 'm' as MedewerkerId, opdracht())).reeksId;
  const beeld = (reeksId: ReeksId) => bekijkReeks(omgeving, kantoor.app.ophaalwerk, reeksId);
  const uitkomsten = async (reeksId: ReeksId) => (await beeld(reeksId)).regels.map(({ regel, uitkomst }) => [regel, uitkomst]);

  it('is done by a process: its page tells how far it is, and going over it again touches only what is not there', async () => {
    const manifest = await lijst(...Array.from({ length: 12 }, (_, at) => `P-${at};Kaal ${at};;;;;`), 'P-99;;;;;;');
    const reeksId = await begin(manifest, 'twaalf');
    await kantoor.rust();
    const klaar = await uitkomsten(reeksId);
    expect(klaar.filter(([, uitkomst]) => uitkomst === 'concept')).toHaveLength(12);
    expect(klaar.at(-1)).toEqual([14, 'geweigerd']);
    expect(kantoor.app.lezen.reeksen.nieuwste(1)).toMatchObject([{ reeksId, stand: 'klaar', rijen: 12, gedaan: 12, geweigerd: 1 }]);
    const head = await omgeving.store.head();
    await hervatReeks(omgeving, reeksId, 'm' as MedewerkerId, opdracht());
    await kantoor.rust();
    expect(await uitkomsten(reeksId)).toEqual(klaar);
    // Going on, and three steps of rows: nothing of a publication.
    expect(await omgeving.store.head()).toBe(head + 4);
  });

  it('fetches what stands at an address; a row that fails says why, does not stop the others, and can be tried again', async () => {
    const rij = (nr: number, naam: string): string => `F-${nr};Titel ${nr};2e;S.;2026-03-01;${VANDAAG};${basis}/${naam}`;
    const reeksId = await begin(await metAdressen(rij(1, 'a.pdf'), rij(2, 'later.pdf'), rij(3, 'login'), rij(4, 'b.pdf')), 'adressen');
    await kantoor.rust();
    const { regels } = await beeld(reeksId);
    expect(regels.map(({ uitkomst }) => uitkomst)).toEqual(['gepubliceerd', 'geweigerd', 'geweigerd', 'gepubliceerd']);
    expect(regels[1]?.uitleg[0]).toContain('Op dit adres staat geen bestand');
    expect(regels[2]?.uitleg[0]).toContain('webpagina');
    bestanden.set('later.pdf', bestanden.get('c.pdf')!);
    await hervatReeks(omgeving, reeksId, 'm' as MedewerkerId, opdracht());
    await kantoor.rust();
    expect((await beeld(reeksId)).regels.map(({ uitkomst }) => uitkomst)).toEqual(['gepubliceerd', 'gepubliceerd', 'geweigerd', 'gepubliceerd']);
  });

  it('stops in the middle of a file that does not come, with nothing of that row, and goes on there', async () => {
    const reeksId = await begin(await metAdressen(`S-1;Eerst;;;;;${basis}/a.pdf`, `S-2;Traag;;;;;${basis}/traag.pdf`, 'S-3;Laatst;;;;;'), 'traag');
    while (wachtend.size === 0) await new Promise((later) => setTimeout(later, 10));
    await stopReeks(omgeving, kantoor.app.ophaalwerk, reeksId, 'm' as MedewerkerId, { actor: 'medewerker:m', commandId: newId() });
    await kantoor.rust();
    expect((await beeld(reeksId)).reeks.status).toBe('gestopt');
    expect(await uitkomsten(reeksId)).toEqual([[2, 'concept'], [3, null], [4, null]]);
    bestanden.set('traag.pdf', bestanden.get('b.pdf')!);
    await hervatReeks(omgeving, reeksId, 'm' as MedewerkerId, opdracht());
    await kantoor.rust();
    expect(await uitkomsten(reeksId)).toEqual([[2, 'concept'], [3, 'concept'], [4, 'concept']]);
  });

  it('what a list says of its days goes to the national index', async () => {
    const kop = `${KOP};vastgesteld op`;
    const manifest = await leesManifestbestand(lezer, new TextEncoder().encode([kop, `H-1;Met dag;2e;S.;2026-03-01;${VANDAAG};${basis}/a.pdf;1-3-2026`].join('\n')), 'lijst.csv', (adres) => omgeving.ophaler.bezwaar(adres));
    const reeksId = await begin(manifest, 'dagen');
    await kantoor.rust();
    expect(await uitkomsten(reeksId)).toEqual([[2, 'gepubliceerd']]);
    const id = reekspublicatie('dagen', 'H-1');
    expect(kantoor.app.lezen.publicaties.opId(id)?.handelingen).toEqual({ vastgesteld: '2026-03-01' });
    expect(kantoor.app.lezen.sitemaps.opmerkingen({ inQuarantaine: true }, 0, 100).opmerkingen.filter(({ publicatieId }) => publicatieId === id)).toEqual([]);
  });

  it('comes from the desk with a report per row, to look at and to take along', async () => {
    const publicist = await kantoor.collega('Petra Publicist', ['publicist']);
    const pad = '/werk/publiceren/reeks';
    expect((await publicist.agent.get(`${pad}/sjabloon.ods`).expect(200)).get('content-disposition')).toContain('publicaties.ods');
    const stuur = async (velden: Readonly<Record<string, { readonly naam: string; readonly bytes: Uint8Array }>>) => {
      let vraag = publicist.agent.post(pad).set('Sec-Fetch-Site', 'same-origin').field('opdracht', await publicist.opdracht(pad));
      for (const [veld, { naam, bytes }] of Object.entries(velden)) vraag = vraag.attach(veld, Buffer.from(bytes), naam);
      return vraag;
    };
    const e = await pdfBestand('e.pdf', 'Tekst van e');
    const zonder = await stuur({ bestanden: e });
    expect([zonder.status, zonder.text]).toEqual([422, expect.stringContaining('Kies de lijst.')]);
    const { rijen } = await metAdressen(`D-1;Van het bureau;2e;S.;2026-03-01;${VANDAAG};e.pdf`);
    const xlsx = await voerUit({ ...sjabloontabel, rijen: [...rijen, { ...rijen[0]!, kenmerk: 'D-2', titel: '' }] }, 'xlsx');
    const gestuurd = await stuur({ lijst: { naam: 'maart.xlsx', bytes: xlsx.bytes }, bestanden: e });
    expect(gestuurd.status).toBe(303);
    await kantoor.rust();
    const pagina = await publicist.agent.get(gestuurd.get('location') ?? '').expect(200);
    expect(pagina.text).toContain('Lijst: maart.xlsx');
    expect(pagina.text).toContain('Openbaar gemaakt');
    expect(pagina.text).toContain('De titel is leeg.');
    expect(pagina.text).toContain('1 regel is niet gelukt.');
    const { body } = (await publicist.agent.get(`${gestuurd.get('location') ?? ''}/verslag.csv`).responseType('blob').expect(200)) as { readonly body: Buffer };
    expect(body.toString('utf8')).toMatch(/2;D-1;Openbaar gemaakt/);
    expect((await publicist.agent.get(pad).expect(200)).text).toContain('1 van 1');
  });
});
