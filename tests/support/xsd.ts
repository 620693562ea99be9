// The official schemas, asked of libxml2 itself: its xmllint compiled to WebAssembly, so that every machine can check.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { memoryPages, validateXML } from 'xmllint-wasm';

const lees = (naam: string): string => readFileSync(fileURLToPath(new URL(`../fixtures/diwoo/xsd/${naam}`, import.meta.url)), 'utf8');

const MDTO = 'https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd';
const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"';
const bestanden = [
  { fileName: 'mdto.xsd', contents: `<xs:schema ${XS} targetNamespace="https://www.nationaalarchief.nl/mdto"><xs:element name="MDTO" type="xs:anyType"/></xs:schema>` },
  { fileName: 'diwoo-metadata.xsd', contents: lees('diwoo-metadata.xsd').replace(MDTO, 'mdto.xsd') },
  { fileName: 'diwoo-metadata-lijsten.xsd', contents: lees('diwoo-metadata-lijsten.xsd') },
  { fileName: 'sitemap.xsd', contents: lees('sitemap.xsd') },
];
/** One schema that knows a sitemap and DiWoo, so that one call checks all. */
const sitemapschema = `<xs:schema ${XS}><xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/><xs:import namespace="https://standaarden.overheid.nl/diwoo/metadata/" schemaLocation="diwoo-metadata.xsd"/></xs:schema>`;

async function valideer(xmls: readonly string[], schema: string): Promise<readonly (readonly string[])[]> {
  const naam = (nummer: number): string => `in-${nummer}.xml`;
  const { valid, errors, rawOutput } = await validateXML({
    xml: xmls.map((contents, nummer) => ({ fileName: naam(nummer), contents })),
    schema: [{ fileName: 'schema.xsd', contents: schema }],
    preload: bestanden,
    maxMemoryPages: memoryPages.GiB,
  });
  const fouten = xmls.map((_xml, nummer) => errors.filter(({ loc }) => loc?.fileName === naam(nummer)).map(({ message }) => message));
  // A fault that belongs to no file means that the checking itself went wrong.
  if (!valid && fouten.every((van) => van.length === 0)) throw new Error(rawOutput);
  return fouten;
}

/** Per sitemap with DiWoo metadata every fault that the official schemas find. Compiling them takes a while: ask for many at once. */
export const xsdFouten = (xmls: readonly string[]): Promise<readonly (readonly string[])[]> => valideer(xmls, sitemapschema);
export const xsdIndexfouten = (xmls: readonly string[]): Promise<readonly (readonly string[])[]> => valideer(xmls, lees('siteindex.xsd'));
