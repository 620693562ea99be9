// The values that we choose ourselves from the official lists, by name: format, language, kind, act and role.
import type { Documentsoort } from '../document/events.ts';
import type { Correctie, Relatiesoort } from '../publicatie/inhoud.ts';
import { labelVan, waardenVan, type Bron } from './lijsten/index.ts';
import type { Handeling, Relatierol, Waarde } from './model.ts';

/** The value of a list, by its URI; null when the list does not have it. */
export function waardeVan(bron: Bron, uri: string): Waarde | null {
  const label = labelVan(bron, uri);
  return label === null ? null : { label, uri };
}

function opLabel(bron: Bron, label: string): { readonly label: string; readonly uri: string } {
  const gevonden = waardenVan(bron).find(([, each]) => each === label);
  if (gevonden === undefined) throw new Error(`"${label}" is not in ${bron}`);
  return { label, uri: gevonden[0] };
}

const handelingen: Readonly<Record<Handeling, string>> = {
  ontvangst: opLabel('soorthandelinglijst', 'ontvangst').uri,
  ondertekening: opLabel('soorthandelinglijst', 'ondertekening').uri,
  vaststelling: opLabel('soorthandelinglijst', 'vaststelling').uri,
};
const relaties: Readonly<Record<Relatierol, string>> = {
  'heeft bijlage': opLabel('documentrelatielijst', 'heeft bijlage').uri,
  'is reactie op': opLabel('documentrelatielijst', 'is reactie op').uri,
  'is uitwerking van': opLabel('documentrelatielijst', 'is uitwerking van').uri,
  'verwijst naar': opLabel('documentrelatielijst', 'verwijst naar').uri,
};
export const handelinguri = (soort: Handeling): string => handelingen[soort];
export const relatieuri = (rol: Relatierol): string => relaties[rol];

export const NEDERLANDS: Waarde = opLabel('taallijst', 'Nederlands');

/** Label in the list of formats, media types and the extension of a file, per kind of file that may be harvested. */
const FORMATEN: readonly (readonly [label: string, extensie: string, ...mediatypen: string[]])[] = [
  ['PDF', 'pdf', 'application/pdf'],
  ['CSV', 'csv', 'text/csv'],
  ['Plain text', 'txt', 'text/plain'],
  ['HTML', 'html', 'text/html', 'application/xhtml+xml'],
  ['Excel XLS', 'xls', 'application/vnd.ms-excel'],
  ['Excel XLSX', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ODP', 'odp', 'application/vnd.oasis.opendocument.presentation'],
  ['ODS', 'ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['ODT', 'odt', 'application/vnd.oasis.opendocument.text'],
  ['ODF', 'odf', 'application/vnd.oasis.opendocument.formula'],
  ['PowerPoint PPSX', 'ppsx', 'application/vnd.openxmlformats-officedocument.presentationml.slideshow'],
  ['PowerPoint PPT', 'ppt', 'application/vnd.ms-powerpoint'],
  ['PowerPoint PPTX', 'pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['PowerPoint Slide Show', 'pps'],
  ['RTF', 'rtf', 'application/rtf', 'text/rtf'],
  ['Word DOC', 'doc', 'application/msword'],
  ['Word DOCX', 'docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['ZIP', 'zip', 'application/zip', 'application/x-zip-compressed'],
  ['7z', '7z', 'application/x-7z-compressed'],
];
const perMediatype = new Map(FORMATEN.flatMap(([label, , ...typen]) => typen.map((type) => [type, opLabel('formatlijst', label)] as const)));
const perSoort = new Map(FORMATEN.flatMap(([, extensie, ...typen]) => typen.map((type) => [type, extensie] as const)));
const perExtensie = new Map(FORMATEN.map(([label, extensie]) => [extensie, opLabel('formatlijst', label)] as const));

/** The kind without its parameters: "text/csv; charset=utf-8" is text/csv. */
const kaal = (mediatype: string): string => (mediatype.split(';')[0] ?? '').trim().toLowerCase();

/** The format of a file in the standard; null for what is not harvested. */
export const formatVan = (mediatype: string): Waarde | null => perMediatype.get(kaal(mediatype)) ?? null;
/** The ending of a file name for this kind of file, without the dot; null for what is not harvested. */
export const extensieVan = (mediatype: string): string | null => perSoort.get(kaal(mediatype)) ?? null;
/** By the ending of a file name, in any case, without the dot. */
export const formatVanExtensie = (extensie: string): Waarde | null => perExtensie.get(extensie.toLowerCase()) ?? null;

export const WOO_BESLUIT: Waarde = opLabel('documentsoortlijst', 'beslissing op Wob-/Woo-verzoek');
export const WOO_VERZOEK: Waarde = opLabel('documentsoortlijst', 'Wob-/Woo-verzoek');

export const relatierol: Readonly<Record<Relatiesoort, Relatierol>> = {
  heeft_bijlage: 'heeft bijlage',
  is_reactie_op: 'is reactie op',
  is_uitwerking_van: 'is uitwerking van',
  verwijst_naar: 'verwijst naar',
};
const CORRECTIES: Readonly<Record<Correctie, Waarde>> = {
  privacygevoelige_gegevens: opLabel('redenverwijderingvervanginglijst', 'correctie privacygevoelige gegevens'),
  procedurele_fout: opLabel('redenverwijderingvervanginglijst', 'correctie procedurele fout'),
};
export const correctiereden = (correctie: Correctie): Waarde => CORRECTIES[correctie];

/** Our kinds as the standard calls them; none where the list has no kind that surely says the same. */
const SOORTEN: Readonly<Record<Documentsoort, Waarde | null>> = {
  brief: opLabel('documentsoortlijst', 'brief'),
  'e-mail': null,
  notitie: null,
  rapport: opLabel('documentsoortlijst', 'rapport'),
  verslag: null,
  besluit: opLabel('documentsoortlijst', 'besluit'),
  overeenkomst: null,
  tekening: null,
  overig: null,
};
export const documentsoortVan = (soort: Documentsoort): Waarde | null => SOORTEN[soort];
