// What a rebuilt file may hold: for each kind of object its keys and what may stand there (PDF/A-2, ISO 32000-1; redaction.md §2.1 V1).
// Anything else has no reason to be in a file that was made anew, so it is a fault.
import { isNaam, isReeks, isTekst, isWoordenboek, latin1, Verwijzing, type Waarde } from './grammatica.ts';

export const ROLLEN = [
  'catalogus', 'paginaboom', 'pagina', 'bronnen', 'beeld', 'inhoud', 'lettertype', 'afstammeling', 'beschrijving', 'lettervorm',
  'cidkaart', 'cidset', 'naarunicode', 'structuurwortel', 'element', 'ouderboom', 'ouders', 'xmp', 'uitvoerdoel', 'kleurprofiel', 'info',
] as const;
export type Rol = (typeof ROLLEN)[number];

/** What a check may ask while the walk stands at an object. */
export interface Gang {
  readonly nummer: number;
  /** Object that led here; 0 for the trailer. */
  readonly ouder: number;
  /** Goes on to a reference later, or looks at a value in place; false when neither. */
  volg(waarde: Waarde, rol: Rol): boolean;
  /** A node of the page tree: a branch or a page. */
  volgTak(waarde: Waarde): boolean;
  /** Refers to a page; the walk checks afterwards that it is one. */
  isPagina(waarde: Waarde): boolean;
  isElement(waarde: Waarde): boolean;
}
export type Toets = (waarde: Waarde, gang: Gang) => boolean;

export interface Toegestaan {
  readonly stroom: boolean;
  readonly velden: Readonly<Record<string, Toets>>;
  readonly verplicht: readonly string[];
}

const naam = (...namen: readonly string[]): Toets => (waarde) => isNaam(waarde) && namen.includes(waarde.slice(1));
const vasteTekst = (...teksten: readonly string[]): Toets => (waarde) => isTekst(waarde) && teksten.includes(latin1(waarde));
const geheel: Toets = (waarde) => typeof waarde === 'number' && Number.isInteger(waarde);
const getal: Toets = (waarde) => typeof waarde === 'number';
const waar: Toets = (waarde) => waarde === true;
const tekst: Toets = (waarde) => isTekst(waarde);
const reeksVan = (lid: Toets, lengte?: number): Toets => (waarde, gang) =>
  isReeks(waarde) && (lengte === undefined || waarde.length === lengte) && waarde.every((each) => lid(each, gang));
const een = (...toetsen: readonly Toets[]): Toets => (waarde, gang) => toetsen.some((toets) => toets(waarde, gang));
const volg = (rol: Rol): Toets => (waarde, gang) => gang.volg(waarde, rol);
const ouder: Toets = (waarde, gang) => waarde instanceof Verwijzing && waarde.nummer === gang.ouder;
const precies = (velden: Readonly<Record<string, Toets>>): Toets => (waarde, gang) =>
  isWoordenboek(waarde) && waarde.size === Object.keys(velden).length && [...waarde].every(([sleutel, each]) => velden[sleutel]?.(each, gang) === true);
const elk = (toets: Toets): Toets => (waarde, gang) => isWoordenboek(waarde) && [...waarde.values()].every((each) => toets(each, gang));

/** A subset name as `ABCDEF+Naam`, or a plain one. */
const fontnaam: Toets = (waarde) => isNaam(waarde) && /^\/(?:[A-Z]{6}\+)?[A-Za-z0-9-]{1,40}$/.test(waarde);
const vlate = naam('FlateDecode');
const stroom = { Length: geheel, Filter: vlate };

const STRUCTUURTYPES = [
  'Document', 'Part', 'Sect', 'Div', 'P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody',
  'Table', 'THead', 'TBody', 'TR', 'TH', 'TD', 'Span', 'Figure',
] as const;

const merkinhoud: Toets = precies({ Type: naam('MCR'), Pg: (waarde, gang) => gang.isPagina(waarde), MCID: geheel });
const kind: Toets = een(geheel, merkinhoud, volg('element'));

export const TOEGESTAAN: Readonly<Record<Rol, Toegestaan>> = {
  catalogus: {
    stroom: false,
    velden: {
      Type: naam('Catalog'),
      Pages: (waarde, gang) => gang.volgTak(waarde),
      Lang: tekst,
      MarkInfo: precies({ Marked: waar }),
      Metadata: volg('xmp'),
      OutputIntents: reeksVan(volg('uitvoerdoel'), 1),
      StructTreeRoot: volg('structuurwortel'),
      ViewerPreferences: precies({ DisplayDocTitle: waar }),
    },
    verplicht: ['Type', 'Pages', 'Lang', 'MarkInfo', 'Metadata', 'OutputIntents', 'StructTreeRoot', 'ViewerPreferences'],
  },
  paginaboom: {
    stroom: false,
    velden: { Type: naam('Pages'), Parent: ouder, Kids: reeksVan((waarde, gang) => gang.volgTak(waarde)), Count: geheel },
    verplicht: ['Type', 'Kids', 'Count'],
  },
  pagina: {
    stroom: false,
    velden: {
      Type: naam('Page'),
      Parent: ouder,
      MediaBox: reeksVan(getal, 4),
      Resources: volg('bronnen'),
      Contents: volg('inhoud'),
      StructParents: geheel,
      Tabs: naam('S'),
    },
    verplicht: ['Type', 'Parent', 'MediaBox', 'Resources', 'Contents'],
  },
  bronnen: { stroom: false, velden: { XObject: elk(volg('beeld')), Font: elk(volg('lettertype')) }, verplicht: ['XObject'] },
  beeld: {
    stroom: true,
    velden: {
      Type: naam('XObject'),
      Subtype: naam('Image'),
      Width: geheel,
      Height: geheel,
      ColorSpace: naam('DeviceGray', 'DeviceRGB'),
      BitsPerComponent: (waarde) => waarde === 1 || waarde === 4 || waarde === 8,
      Length: geheel,
      Filter: vlate,
      DecodeParms: precies({ Predictor: geheel, Colors: geheel, BitsPerComponent: geheel, Columns: geheel }),
    },
    verplicht: ['Type', 'Subtype', 'Width', 'Height', 'ColorSpace', 'BitsPerComponent', 'Length', 'Filter'],
  },
  inhoud: { stroom: true, velden: stroom, verplicht: ['Length', 'Filter'] },
  lettertype: {
    stroom: false,
    velden: {
      Type: naam('Font'),
      Subtype: naam('Type0'),
      BaseFont: fontnaam,
      Encoding: naam('Identity-H'),
      DescendantFonts: reeksVan(volg('afstammeling'), 1),
      ToUnicode: volg('naarunicode'),
    },
    verplicht: ['Type', 'Subtype', 'BaseFont', 'Encoding', 'DescendantFonts', 'ToUnicode'],
  },
  afstammeling: {
    stroom: false,
    velden: {
      Type: naam('Font'),
      Subtype: naam('CIDFontType2', 'CIDFontType0'),
      BaseFont: fontnaam,
      CIDSystemInfo: precies({ Registry: vasteTekst('Adobe'), Ordering: vasteTekst('Identity'), Supplement: (waarde) => waarde === 0 }),
      FontDescriptor: volg('beschrijving'),
      DW: getal,
      W: reeksVan(een(getal, reeksVan(getal))),
      CIDToGIDMap: een(naam('Identity'), volg('cidkaart')),
    },
    verplicht: ['Type', 'Subtype', 'BaseFont', 'CIDSystemInfo', 'FontDescriptor'],
  },
  beschrijving: {
    stroom: false,
    velden: {
      Type: naam('FontDescriptor'),
      FontName: fontnaam,
      Flags: geheel,
      FontBBox: reeksVan(getal, 4),
      ItalicAngle: getal,
      Ascent: getal,
      Descent: getal,
      CapHeight: getal,
      XHeight: getal,
      StemV: getal,
      MissingWidth: getal,
      FontFile2: volg('lettervorm'),
      FontFile3: volg('lettervorm'),
      CIDSet: volg('cidset'),
    },
    verplicht: ['Type', 'FontName', 'Flags', 'FontBBox'],
  },
  lettervorm: {
    stroom: true,
    velden: { ...stroom, Length1: geheel, Subtype: naam('CIDFontType0C', 'OpenType') },
    verplicht: ['Length', 'Filter'],
  },
  cidkaart: { stroom: true, velden: stroom, verplicht: ['Length', 'Filter'] },
  cidset: { stroom: true, velden: stroom, verplicht: ['Length', 'Filter'] },
  naarunicode: { stroom: true, velden: stroom, verplicht: ['Length', 'Filter'] },
  structuurwortel: {
    stroom: false,
    velden: {
      Type: naam('StructTreeRoot'),
      K: een(reeksVan(volg('element')), volg('element')),
      ParentTree: volg('ouderboom'),
      ParentTreeNextKey: geheel,
    },
    verplicht: ['Type', 'K', 'ParentTree'],
  },
  element: {
    stroom: false,
    velden: {
      Type: naam('StructElem'),
      S: naam(...STRUCTUURTYPES),
      P: ouder,
      Pg: (waarde, gang) => gang.isPagina(waarde),
      K: een(kind, reeksVan(kind)),
      ActualText: tekst,
      Alt: tekst,
    },
    verplicht: ['S', 'P'],
  },
  ouderboom: {
    stroom: false,
    velden: {
      Nums: reeksVan(een(geheel, volg('ouders'))),
      Kids: reeksVan(volg('ouderboom')),
      Limits: reeksVan(geheel, 2),
    },
    verplicht: [],
  },
  ouders: { stroom: false, velden: {}, verplicht: [] },
  xmp: { stroom: true, velden: { Type: naam('Metadata'), Subtype: naam('XML'), Length: geheel }, verplicht: ['Type', 'Subtype', 'Length'] },
  uitvoerdoel: {
    stroom: false,
    velden: {
      Type: naam('OutputIntent'),
      S: naam('GTS_PDFA1'),
      OutputConditionIdentifier: vasteTekst('sRGB IEC61966-2.1', 'sRGB'),
      OutputCondition: vasteTekst('sRGB IEC61966-2.1', 'sRGB'),
      RegistryName: vasteTekst('http://www.color.org', 'http://www.color.org/'),
      Info: vasteTekst('sRGB IEC61966-2.1', 'sRGB'),
      DestOutputProfile: volg('kleurprofiel'),
    },
    verplicht: ['S', 'OutputConditionIdentifier', 'DestOutputProfile'],
  },
  kleurprofiel: { stroom: true, velden: { ...stroom, N: (waarde) => waarde === 3 }, verplicht: ['Length', 'Filter', 'N'] },
  info: { stroom: false, velden: { Title: tekst, Producer: tekst, Creator: tekst }, verplicht: [] },
};
