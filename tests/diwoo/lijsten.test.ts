// The value lists in the program are those of the official schema, and everything that we choose from them is in them.
import { readFileSync } from 'node:fs';
import { leesLijsten, maakWaarden } from '../../src/diwoo/lijsten/genereer.ts';
import { bestondTotEnMet, labelVan } from '../../src/diwoo/lijsten/index.ts';
import { lijsten } from '../../src/diwoo/lijsten/waarden.ts';
import { categorieVanInfocat, indexPad, infocatVan, isIndexnaam } from '../../src/diwoo/namen.ts';
import { formatVan, formatVanExtensie } from '../../src/diwoo/waarden.ts';
import { informatiecategorieen } from '../../src/wet/informatiecategorieen/categorieen.ts';
import { itMetStandaard, uitStandaard } from '../support/diwoo.ts';

const lees = (pad: string): string => readFileSync(new URL(pad, import.meta.url), 'utf8');
const schema = lees('../fixtures/diwoo/xsd/diwoo-metadata-lijsten.xsd');

test('every list is that of the schema: no value more, none less, none changed', () => {
  expect(leesLijsten(schema).map(({ naam, items }) => [naam, items])).toEqual(Object.entries(lijsten));
  expect(Object.values(lijsten).flat()).toHaveLength(1654);
});

itMetStandaard('the file is what the script makes of the sources', () => {
  const einddatums = ['gemeenten', 'provincies', 'waterschappen'].map((soort) => uitStandaard(`lists/organisaties-${soort}-met-geldigheid.json`));
  expect(maakWaarden(uitStandaard('xsd/diwoo-metadata-lijsten.xsd'), einddatums)).toBe(lees('../../src/diwoo/lijsten/waarden.ts'));
});

test('every category of the law is in the list under its own name, and has a file that the harvester reads', () => {
  for (const { uri, naam, code } of informatiecategorieen) {
    expect(labelVan('informatiecategorielijst', uri)).toBe(naam);
    expect(isIndexnaam(indexPad(infocatVan(code)))).toBe(true);
    expect(categorieVanInfocat(infocatVan(code))?.code).toBe(code);
  }
  expect([infocatVan('1a'), infocatVan('2i'), infocatVan('2l'), infocatVan('3.1'), infocatVan('onbekend')]).toEqual(['infocat001', 'infocat014', 'infocat017', 'infocat018', 'infocat018']);
});

test('every format of the list can be recognised, by media type or by the ending of a name', () => {
  const namen = ['7z', 'csv', 'xls', 'xlsx', 'html', 'odf', 'odp', 'ods', 'odt', 'pdf', 'txt', 'ppsx', 'ppt', 'pptx', 'pps', 'rtf', 'doc', 'docx', 'zip'];
  expect(new Set(namen.map((naam) => formatVanExtensie(naam)?.uri))).toEqual(new Set(lijsten.formatlijst.map(([uri]) => uri)));
  expect(formatVan('text/csv; charset=utf-8')?.label).toBe('CSV');
  expect([formatVan('image/png'), formatVanExtensie('tiff')]).toEqual([null, null]);
});

test('organisations that no longer exist are known with their last day', () => {
  expect(bestondTotEnMet('https://identifier.overheid.nl/tooi/id/gemeente/gm0003')).toBe('2020-12-31');
  expect(bestondTotEnMet('https://identifier.overheid.nl/tooi/id/gemeente/gm0363')).toBeNull();
});
