// ODS (OpenDocument 1.3 spreadsheet, on the "pas toe of leg uit" list): written here, zipped with fflate.
import { zipSync, type Zippable } from 'fflate';
import { bladnaam, cellenVan, FOUTKLEUR, schoon, type Getypeerd } from './cellen.ts';
import type { Tabel } from './tabel.ts';

export const ODS_MEDIATYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** Zip files hold a time for each entry; a fixed one gives the same bytes for the same table. */
const TIJD = '1980-01-01T00:00:00';
const MM_PER_TEKEN = 2.1;
const STANDAARDBREEDTE = 16;

const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ' +
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" ' +
  'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';

const xml = (tekst: string): string =>
  schoon(tekst).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** White space would collapse in XML: every space but the first of a run is written as an element (§6.1.3). */
const alineas = (tekst: string): string =>
  tekst
    .split('\n')
    .map((regel) => `<text:p>${xml(regel).replaceAll('\t', '<text:tab/>').replace(/ {2,}|^ /g, (spaties) => `<text:s text:c="${spaties.length}"/>`)}</text:p>`)
    .join('');

function cel(waarde: Getypeerd): string {
  switch (waarde.soort) {
    case 'leeg':
      return '<table:table-cell/>';
    case 'tekst':
      return `<table:table-cell${waarde.toon === 'fout' ? ' table:style-name="fout"' : ''} office:value-type="string">${alineas(waarde.tekst)}</table:table-cell>`;
    case 'getal':
      return `<table:table-cell office:value-type="float" office:value="${waarde.getal}">${alineas(String(waarde.getal).replace('.', ','))}</table:table-cell>`;
    case 'datum': {
      const { day, month, year } = waarde.datum;
      const zichtbaar = `${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`;
      return `<table:table-cell table:style-name="datum" office:value-type="date" office:date-value="${waarde.datum.toString()}">${alineas(zichtbaar)}</table:table-cell>`;
    }
  }
}

function inhoud<Rij>(tabel: Tabel<Rij>): string {
  const stijlen = tabel.kolommen.map(
    ({ breedte = STANDAARDBREEDTE }, index) =>
      `<style:style style:name="k${index}" style:family="table-column"><style:table-column-properties style:column-width="${(breedte * MM_PER_TEKEN).toFixed(1)}mm"/></style:style>`,
  );
  const kolommen = tabel.kolommen.map((_, index) => `<table:table-column table:style-name="k${index}"/>`).join('');
  const kop = tabel.kolommen.map(({ titel }) => `<table:table-cell table:style-name="kop" office:value-type="string">${alineas(titel)}</table:table-cell>`).join('');
  const rijen = cellenVan(tabel).map((rij) => `<table:table-row>${rij.map(cel).join('')}</table:table-row>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${NAMESPACES} office:version="1.3"><office:automatic-styles>${stijlen.join('')}<number:date-style style:name="dmj"><number:day number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/></number:date-style><style:style style:name="datum" style:family="table-cell" style:data-style-name="dmj"/><style:style style:name="kop" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="fout" style:family="table-cell"><style:text-properties fo:color="${FOUTKLEUR}" fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="${xml(bladnaam(tabel.naam))}">${kolommen}<table:table-header-rows><table:table-row>${kop}</table:table-row></table:table-header-rows>${rijen.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
}

const MANIFEST = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${ODS_MEDIATYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

export function naarOds<Rij>(tabel: Tabel<Rij>): Uint8Array {
  const utf8 = new TextEncoder();
  // The media type comes first and unpacked, so that the kind of file shows from its first bytes (ODF part 2, §3.3).
  const files: Zippable = {
    mimetype: [utf8.encode(ODS_MEDIATYPE), { level: 0 }],
    'META-INF/manifest.xml': utf8.encode(MANIFEST),
    'content.xml': utf8.encode(inhoud(tabel)),
  };
  return zipSync(files, { mtime: TIJD, level: 6 });
}
