// The gate and the real maker: what the maker makes passes, and none of the ways in which it could be broken does.
import { readFileSync, writeFileSync } from 'node:fs';
import { createLakmachine, type Kandidaat, type Lakmachine, type Lakopdracht, type Lakopties } from '../../../src/documentverwerking/lakken/index.ts';
import { createLakpoort, type Lakpoort, type Lakrapport, type Proef } from '../../../src/documentverwerking/lakpoort/index.ts';
import { gedeeld, gedeeldeBestanden, itMetData } from '../../support/gedeelde-data.ts';
import { newFolder, type Folder } from '../../support/folder.ts';
import { ontleed, voegSamen, type Deel } from './ontleed.ts';
import { GEHEIM, maakBron, opdrachtVoor, vakOm, type Bron } from './voorbeeld.ts';

const opties: Lakopties = { raster: 12, dpi: 150, titel: 'Brief over de brug', taal: 'nl-NL', kenmerk: 'WOO-2026-0001 · document 12' };

let machine: Lakmachine;
let poort: Lakpoort;
let map: Folder;
let bron: Bron;
let kandidaat: Kandidaat;
let opdrachten: readonly Lakopdracht[];

beforeAll(async () => {
  machine = createLakmachine();
  poort = createLakpoort();
  map = await newFolder();
  bron = await maakBron(undefined, 2);
  opdrachten = [opdrachtVoor(vakOm(bron, GEHEIM), 1), { soort: 'tekst', tekst: 'kwispelaar', gronden: ['5.1.2.e'] }];
  kandidaat = await machine.lak(bron.bytes, opdrachten, opties, map.file('kandidaat.pdf'));
});
afterAll(async () => {
  await Promise.all([machine.close(), poort.close()]);
  await map.remove();
});

let nummer = 0;
async function keur(bytes: Uint8Array, metPlan = true): Promise<Lakrapport> {
  const bestand = map.file(`${nummer++}.pdf`);
  writeFileSync(bestand, bytes);
  return (await poort.keur({ bron: bron.bytes, bestand, opdrachten, opties, ...(metPlan ? { plan: kandidaat.plan } : {}) })).rapport;
}

it('gives its proof to what the maker makes, with its plan and without', async () => {
  const pagina: number[] = [];
  const keuring = await poort.keur({ bron: bron.bytes, bestand: kandidaat.bestand, opdrachten, opties, plan: kandidaat.plan }, { bijPagina: (n) => pagina.push(n) });
  expect(keuring.rapport.fouten).toEqual([]);
  expect(keuring).toMatchObject({ goed: true, pdf: { bestand: kandidaat.bestand, sha256: kandidaat.sha256, bytes: kandidaat.bytes, paginas: 2 } });
  expect(pagina).toEqual([1, 2]);
  expect((await keur(readFileSync(kandidaat.bestand), false)).fouten).toEqual([]);
});

it('knows a removed word from a word in the fixed properties, and refuses a title that tells it', async () => {
  // "part" and "de" stand in the XMP of every file; "de" is no word of its own in the title.
  const eigen = await maakBron(['Geachte heer part de Wit'], 1);
  const woorden: readonly Lakopdracht[] = ['part', 'de'].map((tekst) => ({ soort: 'tekst', tekst, gronden: ['5.1.2.e'] }));
  const lak = async (titel: string) => {
    const gemaakt = await machine.lak(eigen.bytes, woorden, { ...opties, titel }, map.file(`${nummer++}-titel.pdf`));
    return (await poort.keur({ bron: eigen.bytes, bestand: gemaakt.bestand, opdrachten: woorden, opties: { ...opties, titel }, plan: gemaakt.plan })).rapport.fouten;
  };
  expect(await lak('Gelakt document over ideeën')).toEqual([]);
  expect((await lak('Brief van De heer')).map(({ proef }) => proef)).toEqual(['V4']);
});

it('is not fooled by a file that only was taken apart and put together', async () => {
  expect(await keur(voegSamen(ontleed(readFileSync(kandidaat.bestand))))).toMatchObject({ fouten: [] });
});

it('refuses an identity of another making: it may be anything', async () => {
  const { delen, trailer } = ontleed(readFileSync(kandidaat.bestand));
  const naam = Buffer.from(`${GEHEIM}      `).toString('hex');
  const met = { delen, trailer: trailer.replace(/\/ID ?\[.*?\]/s, `/ID[<${naam}><${naam}>]`) };
  expect((await keur(voegSamen(met, false))).fouten.map(({ proef }) => proef)).toContain('V1');
});

describe('a maker that is broken', () => {
  const hex = (tekst: string): string => Buffer.from(tekst, 'utf16le').swap16().toString('hex');
  const inhoud = (delen: readonly Deel[]): Deel => delen.find(({ data }) => data?.toString('latin1').startsWith('/Artifact BMC') === true)!;
  const beelden = (delen: readonly Deel[]): readonly Deel[] => delen.filter(({ velden }) => velden.includes('/Subtype/Image') || velden.includes('/Subtype /Image'));
  const wijzig = (deel: Deel, hoe: (tekst: string) => string): void => {
    const oud = deel.data!.toString('latin1');
    const nieuw = hoe(oud);
    if (nieuw === oud) throw new Error('the mutant changed nothing');
    deel.data = Buffer.from(nieuw, 'latin1');
  };
  const wijzigVelden = (deel: Deel, hoe: (tekst: string) => string): void => {
    const oud = deel.velden;
    deel.velden = hoe(oud);
    if (deel.velden === oud) throw new Error('the mutant changed nothing');
  };
  /** The rows of a picture as it is packed: a byte holds several pixels. */
  const bewerkBeeld = (deel: Deel, hoe: (data: Buffer, rij: number) => void): void => {
    const hoogte = Number(/\/Height (\d+)/.exec(deel.velden)![1]);
    hoe(deel.data!, deel.data!.length / hoogte);
  };

  const mutanten: readonly (readonly [string, (delen: Deel[]) => void, Proef])[] = [
    ['keeps the removed word in the text layer', (delen) => wijzig(inhoud(delen), (tekst) => tekst.replace(/(\/G [\d.]+ Tf [\d.]+ Tz [^<]*)<[0-9a-f]+>/, `$1<${hex(GEHEIM)}>`)), 'V3'],
    ['keeps half of it off the page', (delen) => wijzig(inhoud(delen), (tekst) => tekst.replace('\nET EMC', `\n/G 9 Tf 100 Tz 1 0 0 1 40 4000 Tm <${hex('Kwispel')}> Tj\nET EMC`)), 'V3'],
    ['does not paint the box', (delen) => bewerkBeeld(beelden(delen)[0]!, (data) => { for (let i = 0; i < data.length; i++) if (data[i] === 0) data[i] = 0xff; }), 'V10'],
    ['paints the box grey', (delen) => bewerkBeeld(beelden(delen)[0]!, (data) => { for (let i = 0; i < data.length; i++) if (data[i] === 0) data[i] = 0x22; }), 'V10'],
    ['paints over too much', (delen) => bewerkBeeld(beelden(delen)[0]!, (data, rij) => data.fill(0, rij * 200, rij * 240)), 'V5'],
    ['loses a part of the page', (delen) => bewerkBeeld(beelden(delen)[1]!, (data, rij) => data.fill(0xff, rij * 200, rij * 300)), 'V5'],
    ['forgets the ground', (delen) => wijzig(inhoud(delen), (tekst) => tekst.replace(/(0 Tr 1 g [^<]*)<[0-9a-f]+> Tj/, '$1<> Tj')), 'V10'],
    ['prints the ground in black on black', (delen) => wijzig(inhoud(delen), (tekst) => tekst.replace('0 Tr 1 g', '0 Tr 0 g')), 'V10'],
    ['loses a readable word', (delen) => wijzig(inhoud(delen), (tekst) => tekst.replace(new RegExp(`[^\\n]*<${hex('gemeente')}> Tj[^\\n]*\\n?`), '')), 'V9'],
    ['writes the layer forty points lower', (delen) => wijzig(inhoud(delen), (tekst) => tekst.replace(/ ([\d.]+) Tm (<[0-9a-f]+> Tj)(?= [\d.]+ Tz)/g, (_heel, y: string, tj: string) => ` ${(Number(y) - 40).toFixed(1)} Tm ${tj}`)), 'V9'],
    ['says more than the ground to a screen reader', (delen) => wijzigVelden(delen.find(({ velden }) => velden.includes('/ActualText'))!, (velden) => velden.replace(/\/ActualText ?<[0-9a-f]+>/i, `/ActualText<feff${hex(`gelakt: ${GEHEIM}`)}>`)), 'V4'],
    ['gives the file the name of the source', (delen) => wijzigVelden(delen.find(({ velden }) => velden.includes('/Producer'))!, (velden) => velden.replace(/\/Title ?<[0-9a-f]+>/i, `/Title<feff${hex('klacht-pietersen.pdf')}>`)), 'V6'],
    ['tells who made it', (delen) => wijzig(delen.find(({ data }) => data?.includes('xmpmeta') === true)!, (tekst) => tekst.replace('</pdf:Producer>', '</pdf:Producer><dc:creator>iemand</dc:creator>')), 'V6'],
    ['takes a part of the source along', (delen) => void delen.push({ nummer: delen.length + 1, velden: '<</Type/Metadata/Subtype/XML>>', data: Buffer.from(bron.bytes) }), 'V1'],
    ['copies annotations', (delen) => wijzigVelden(delen.find(({ velden }) => /\/Type ?\/Page\b(?!s)/.test(velden))!, (velden) => velden.replace(/>>$/, '/Annots[<</Type/Annot/Subtype/Text/Rect[0 0 9 9]>>]>>')), 'V1'],
    ['writes another reference in the strip', (delen) => wijzig(inhoud(delen), (tekst) => tekst.replace(/(Footer[^<]*>> BDC[^<]*<[0-9a-f]{8})[0-9a-f]{4}/, '$10003')), 'V5'],
  ];

  it.each(mutanten)('%s', async (_wat, breek, proef) => {
    const { delen, trailer } = ontleed(readFileSync(kandidaat.bestand));
    const kopie = delen.map((deel) => ({ ...deel, data: deel.data === null ? null : Buffer.from(deel.data) }));
    breek(kopie);
    for (const metPlan of [true, false]) {
      const { goed, fouten } = await keur(voegSamen({ delen: kopie, trailer }), metPlan);
      expect(goed).toBe(false);
      if (metPlan) expect(fouten.map((fout) => fout.proef)).toContain(proef);
    }
  });

  it('answers for another document, or for other orders', async () => {
    const ander = await maakBron(['Geachte heer Kwispelaar, dank voor alles.', 'De brug is dicht.', 'Groeten'], 2);
    const elders = { bron: ander.bytes, bestand: kandidaat.bestand, opdrachten, opties, plan: kandidaat.plan };
    expect((await poort.keur(elders)).goed).toBe(false);
    const meer: readonly Lakopdracht[] = [...opdrachten, { soort: 'tekst', tekst: 'voorjaar', gronden: ['5.1.2.i'] }];
    expect((await poort.keur({ ...elders, bron: bron.bytes, opdrachten: meer })).goed).toBe(false);
  });
});

describe('the attack files', () => {
  interface Geval {
    readonly file: string;
    readonly boxes: readonly { readonly page: number; readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly ground: string }[];
  }
  // 48a and 48b are a pair for measuring JPEG residue: they have no boxes.
  itMetData.each(gedeeldeBestanden('pdf/attacks', '.pdf').filter((naam) => !naam.startsWith('48')))('%s', async (naam) => {
    const gevallen: readonly Geval[] = JSON.parse(gedeeld('pdf/attacks/manifest.json').toString('utf8'));
    const geval = gevallen.find(({ file }) => file === naam)!;
    const bytes = gedeeld(`pdf/attacks/${naam}`);
    const orders = geval.boxes.map(({ page, x, y, w, h, ground }): Lakopdracht => ({ soort: 'vlak', pagina: page, vlak: { x, y, breedte: w, hoogte: h }, gronden: [ground] }));
    const gemaakt = await machine.lak(bytes, orders, opties, map.file(`aanval-${naam}`));
    const { rapport } = await poort.keur({ bron: bytes, bestand: gemaakt.bestand, opdrachten: orders, opties, plan: gemaakt.plan });
    expect(rapport.fouten).toEqual([]);
  });
});
