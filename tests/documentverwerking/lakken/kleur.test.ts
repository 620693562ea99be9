// Colour on a page is kept, in whatever way it is painted, and the picture of a page without any is grey.
import { readFileSync } from 'node:fs';
import { createLakmachine, type Lakmachine, type Lakopties } from '../../../src/documentverwerking/lakken/index.ts';
import { createSchrijver, verwijs } from '../../../src/documentverwerking/brieven/schrijver.ts';
import { newFolder, type Folder } from '../../support/folder.ts';

const OPTIES: Lakopties = { raster: 0, dpi: 150, titel: 'Gelakt document', taal: 'nl-NL', kenmerk: null };

let machine: Lakmachine;
let folder: Folder;
let teller = 0;
beforeAll(async () => {
  machine = createLakmachine({ maxMemoryMb: 512 });
  folder = await newFolder();
});
afterAll(async () => {
  await machine.close();
  await folder.remove();
});

const LETTERS = 'Het besluit over de brug staat hier in grote letters';

/** A page with this content. It may use /F (letters), /T (letters that are drawings), /Tegel, /Kaal and /Verloop (patterns), /Vorm and /Foto. */
function bronMet(inhoud: string): Uint8Array {
  const pdf = createSchrijver();
  const bladen = pdf.nummer();
  const letter = pdf.object('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
  const teken = pdf.stroom('1000 0 d0 1 0 0 rg 0 0 900 900 re f');
  const getekend = pdf.object(`<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/CharProcs<</a ${verwijs(teken)}>>/Encoding<</Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[1000]/Resources<<>>>>`);
  const tegel = pdf.stroom('0 0 1 rg 0 0 5 5 re f', '/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 5 5]/XStep 5/YStep 5/Resources<<>>');
  const kaal = pdf.stroom('0 0 5 5 re f', '/Type/Pattern/PatternType 1/PaintType 2/TilingType 1/BBox[0 0 5 5]/XStep 5/YStep 5/Resources<<>>');
  const verloop = pdf.object('<</PatternType 2/Shading<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 400 0]/Function<</FunctionType 2/Domain[0 1]/C0[1 0 0]/C1[0 0 1]/N 1>>/Extend[true true]>>>>');
  const vorm = pdf.stroom('0 1 0 rg 0 0 200 100 re f', '/Type/XObject/Subtype/Form/BBox[0 0 200 100]');
  const foto = pdf.stroom(Buffer.from([255, 0, 0]), '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceRGB/BitsPerComponent 8');
  const zelfde = pdf.object('<</FunctionType 2/Domain[0 1]/C0[0]/C1[1]/N 1>>');
  const wit = pdf.object('<</FunctionType 2/Domain[0 1]/C0[1]/C1[1]/N 1>>');
  const blad = pdf.object(
    `<</Type/Page/Parent ${verwijs(bladen)}/MediaBox[0 0 420 300]/Contents ${verwijs(pdf.stroom(inhoud))}/Resources<</Font<</F ${verwijs(letter)}/T ${verwijs(getekend)}>>` +
      `/ColorSpace<</Gekleurd[/Pattern/DeviceRGB]>>/Pattern<</Tegel ${verwijs(tegel)}/Kaal ${verwijs(kaal)}/Verloop ${verwijs(verloop)}>>/ExtGState<</Overdracht<</TR[${verwijs(wit)} ${verwijs(zelfde)} ${verwijs(zelfde)} ${verwijs(zelfde)}]>>>>/XObject<</Vorm ${verwijs(vorm)}/Foto ${verwijs(foto)}>>>>>>`,
  );
  pdf.object(`<</Type/Pages/Kids[${verwijs(blad)}]/Count 1>>`, bladen);
  return pdf.sluit(pdf.object(`<</Type/Catalog/Pages ${verwijs(bladen)}>>`), pdf.object('<<>>'), '0'.repeat(32));
}

const zwart = `0 g BT /F 14 Tf 20 250 Td (${LETTERS}) Tj ET`;
const soort = async (inhoud: string): Promise<string | undefined> => {
  const doel = folder.file(`${teller++}.pdf`);
  await machine.lak(bronMet(inhoud), [], OPTIES, doel);
  return /\/Subtype\/Image[^>]*\/ColorSpace\/(\w+)/.exec(readFileSync(doel, 'latin1'))?.[1];
};

it.each([
  ['letters', `1 0 0 rg BT /F 14 Tf 20 200 Td (${LETTERS}) Tj ET`],
  ['the edges of letters', `0 g 1 0 0 RG 2 Tr BT /F 24 Tf 2 w 20 200 Td (${LETTERS}) Tj ET`],
  ['letters that are drawings', '0 g BT /T 40 Tf 20 150 Td (aaaaaa) Tj ET'],
  ['a plane', '0 0 1 rg 20 20 200 100 re f'],
  ['a line', '0 1 0 RG 5 w 20 20 m 400 20 l S'],
  ['a pattern', '/Pattern cs /Tegel scn 20 20 200 100 re f'],
  ['the edge of a plane with a pattern', '/Pattern CS /Tegel SCN 20 w 40 40 200 100 re S'],
  ['letters filled with tiles', `/Pattern cs /Tegel scn BT /F 30 Tf 20 100 Td (${LETTERS}) Tj ET`],
  ['tiles without a colour of their own', '/Gekleurd cs 1 0 0 /Kaal scn 20 20 200 100 re f'],
  ['letters filled with a pattern', `/Pattern cs /Verloop scn BT /F 30 Tf 20 100 Td (${LETTERS}) Tj ET`],
  ['a fading colour', '/Pattern cs /Verloop scn 20 20 200 100 re f'],
  ['grey that a transfer function colours', `/Overdracht gs .5 g .5 G BT /F 30 Tf 20 100 Td (${LETTERS}) Tj ET 20 20 200 60 re f`],
  ['a form', '/Vorm Do'],
  ['a picture', 'q 100 0 0 100 20 20 cm /Foto Do Q'],
])('keeps the colour of %s', async (_, inhoud) => {
  expect(await soort(`${zwart} ${inhoud}`)).toBe('DeviceRGB');
});

it.each([
  ['letters and lines in grey', `.5 g .5 G BT /F 14 Tf 20 200 Td (${LETTERS}) Tj ET 20 20 m 400 20 l S 20 40 200 50 re f`],
  ['grey that is written as a colour', `.4 .4 .4 rg .4 .4 .4 RG BT /F 14 Tf 20 200 Td (${LETTERS}) Tj ET`],
  ['white', '1 g 20 20 200 100 re f'],
])('makes a grey picture of %s', async (_, inhoud) => {
  expect(await soort(`${zwart} ${inhoud}`)).toBe('DeviceGray');
});
