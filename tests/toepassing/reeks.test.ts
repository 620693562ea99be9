// Many publications at once: every row for itself, every fault with its row, and sent again nothing happens twice.
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { leesManifest, SJABLOON } from '../../src/toepassing/publicaties/reeks/manifest.ts';
import { verwerkReeksmap } from '../../src/toepassing/publicaties/reeks/map.ts';
import { publiceerReeks, reekspublicatie } from '../../src/toepassing/publicaties/reeks/publiceer.ts';
import type { MedewerkerId } from '../../src/kern/ids.ts';
import { pdfBestand } from '../support/bestanden.ts';
import { newFolder } from '../support/folder.ts';
import { openKantoor, VANDAAG, type Kantoor } from '../web/werkplek/kantoor.ts';

const KOP = 'kenmerk;titel;categorie;samenvatting;datum;openbaar op;bestanden';

describe('the list', () => {
  it('reads its own template', () => {
    expect(leesManifest(SJABLOON)).toMatchObject({ fouten: [], rijen: [{ regel: 2, kenmerk: 'Z-2026-118', categorie: '2e', bestanden: ['advies.pdf', 'bijlage.pdf'], trefwoorden: ['haven', 'water'] }] });
  });

  it('names every fault with the row of the spreadsheet', () => {
    const { rijen, fouten } = leesManifest(`${KOP}\n;;9z;;31-02-2026;;../geheim.pdf\nA;"Met ; en ""aanhaling""";2e;x;1-3-2026;;\n\nA;Dubbel;;;;;\n`);
    expect(rijen).toMatchObject([{ regel: 3, titel: 'Met ; en "aanhaling"' }]);
    expect(rijen[0]?.datum?.toString()).toBe('2026-03-01');
    expect(fouten.map(({ regel, uitleg }) => [regel, uitleg.length])).toEqual([[2, 5], [5, 1]]);
    expect(fouten[1]?.uitleg).toEqual(['Dit kenmerk staat ook op regel 3.']);
    expect(leesManifest('iets;anders\n1;2').fouten).toMatchObject([{ regel: 1 }]);
  });
});

describe('a series', () => {
  let kantoor: Kantoor;
  beforeAll(async () => {
    kantoor = await openKantoor();
  });
  afterAll(() => kantoor.sluit());

  const lijst = (...regels: readonly string[]) => leesManifest([KOP, ...regels].join('\n'));
  const goed = `A-1;Eerste;2e;Samenvatting.;2026-03-01;${VANDAAG};a.pdf`;

  it('does each row for itself, and the same list again does nothing twice', async () => {
    const bestanden = new Map((await Promise.all(['a.pdf', 'b.pdf'].map((naam) => pdfBestand(naam, `Tekst van ${naam}`)))).map(({ naam, bytes }) => [naam, { naam, mediatype: 'application/pdf', bytes }]));
    const reeks = { manifest: lijst(goed, 'A-2;Later;2e;Samenvatting.;2026-03-01;2026-04-01;b.pdf', 'A-3;Kaal;;;;;', 'A-4;Zonder bestand;2e;S.;2026-03-01;2026-03-10;weg.pdf', 'A-5;Nog niet af;2e;;2026-03-01;2026-03-10;'), afzender: 'proef', bestand: (naam: string) => Promise.resolve(bestanden.get(naam) ?? null) };
    const doe = () => publiceerReeks(kantoor.app.omgeving, reeks, 'm' as MedewerkerId, 'systeem');
    const eerste = await doe();
    expect(eerste.regels.map(({ kenmerk, uitkomst }) => [kenmerk, uitkomst])).toEqual([['A-1', 'gepubliceerd'], ['A-2', 'gepland'], ['A-3', 'concept'], ['A-4', 'geweigerd'], ['A-5', 'concept']]);
    expect(eerste.regels[4]?.uitleg.join(' ')).toContain('De samenvatting is leeg.');
    await kantoor.rust();
    await kantoor.gast.get(`/dossiers/${reekspublicatie('proef', 'A-1')}`).expect(200);
    const head = await kantoor.app.omgeving.store.head();
    const tweede = await doe();
    expect(tweede.regels.map(({ uitkomst }) => uitkomst)).toEqual(['was_er_al', 'was_er_al', 'concept', 'geweigerd', 'concept']);
    expect(await kantoor.app.omgeving.store.head()).toBe(head);
  });

  it('comes from a folder once, with a report beside it, and follows no link out of that folder', async () => {
    const folder = await newFolder();
    const map = folder.file('reeksen');
    await mkdir(join(map, 'maart'), { recursive: true });
    await mkdir(join(map, 'leeg'), { recursive: true });
    const { bytes } = await pdfBestand('c.pdf', 'Tekst van c');
    await writeFile(join(map, 'maart', 'c.pdf'), bytes);
    await writeFile(folder.file('geheim.pdf'), bytes);
    await symlink(folder.file('geheim.pdf'), join(map, 'maart', 'd.pdf'));
    await writeFile(join(map, 'maart', 'manifest.csv'), [KOP, `M-1;Uit de map;2e;Samenvatting.;2026-03-01;${VANDAAG};c.pdf`, `M-2;Via een omweg;2e;S.;2026-03-01;${VANDAAG};d.pdf`].join('\n'));
    const kijk = () => verwerkReeksmap(kantoor.app.omgeving, map, new AbortController().signal);
    await kijk();
    const verslag = await readFile(join(map, 'maart', 'verslag.csv'), 'utf8');
    expect(verslag).toMatch(/M-1;Openbaar gemaakt/);
    expect(verslag).toMatch(/M-2;Niet gedaan[^\n]*is er niet/);
    const head = await kantoor.app.omgeving.store.head();
    await kijk();
    expect(await kantoor.app.omgeving.store.head()).toBe(head);
    await folder.remove();
  });

  it('comes from the desk with a report per row', async () => {
    const publicist = await kantoor.collega('Petra Publicist', ['publicist']);
    const pad = '/werk/publiceren/reeks';
    expect((await publicist.agent.get(`${pad}/sjabloon.csv`).expect(200)).get('content-disposition')).toContain('publicaties.csv');
    const opdracht = await publicist.opdracht(pad);
    const zonder = await publicist.upload(pad, { opdracht }, [await pdfBestand('e.pdf', 'Tekst van e')]).expect(422);
    expect(zonder.text).toContain('Er is geen lijst bij.');
    const antwoord = await publicist.upload(pad, { opdracht }, [{ naam: 'lijst.csv', bytes: Buffer.from([KOP, `D-1;Van het bureau;2e;S.;2026-03-01;${VANDAAG};e.pdf`, 'D-2;;;;;;'].join('\n')) }, await pdfBestand('e.pdf', 'Tekst van e')]).expect(200);
    expect(antwoord.text).toContain('Openbaar gemaakt');
    expect(antwoord.text).toContain('De titel is leeg.');
  });
});
