// The catalogue as DCAT-AP-NL 3.0 asks it: the register as data sets, the API as data service, and per category every publication.
import type { Publicatie, Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import type { Organisatie } from '../../../configuratie.ts';
import { categorieVan, informatiecategorieen, type Informatiecategorie } from '../../../wet/informatiecategorieen/categorieen.ts';
import { BASIS } from '../../api/versie.ts';
import { bestandPad, documentPad, dossiernummer, dossierPad } from '../../portaal/paden.ts';
import { adres, getypeerd, knoop, nl, tekst, type Knoop, type Naam, type Waarde } from './knoop.ts';

export const CC0 = 'http://creativecommons.org/publicdomain/zero/1.0/deed.nl';
const EU = 'http://publications.europa.eu/resource/authority';
/** "Government and public sector": where data.overheid.nl files this. */
const THEMA = `${EU}/data-theme/GOVE`;
const OPENBAAR = `${EU}/access-right/PUBLIC`;
const NEDERLANDS = `${EU}/language/NLD`;
const IANA = 'https://www.iana.org/assignments/media-types';

export interface Uitgever {
  /** Public address of this site, without a slash at the end. */
  readonly adres: string;
  readonly organisatie: Pick<Organisatie, 'naam' | 'uri' | 'email' | 'telefoon' | 'contactpersoon'>;
}

type Gezegd = Knoop['gezegd'][number];

const orgaan = ({ organisatie: { naam, uri } }: Uitgever): Waarde => knoop({ adres: uri, soort: 'foaf:Agent', gezegd: [['foaf:name', nl(naam)]] });

const contact = ({ adres: site, organisatie: { contactpersoon, email } }: Uitgever): Waarde =>
  knoop({
    soort: 'vcard:Kind',
    gezegd: [
      ['vcard:fn', nl(contactpersoon)],
      ['vcard:hasEmail', adres(`mailto:${email}`)],
      ['vcard:hasURL', adres(`${site}/contact`)],
    ],
  });

/** What DCAT-AP-NL wants of everything in a catalogue. */
const algemeen = (van: Uitgever, identificatie: string, titel: string, omschrijving: string): readonly Gezegd[] => [
  ['dct:identifier', tekst(identificatie)],
  ['dct:title', nl(titel)],
  ['dct:description', nl(omschrijving)],
  ['dct:publisher', orgaan(van)],
  ['dct:creator', orgaan(van)],
  ['dcat:contactPoint', contact(van)],
  ['dcat:theme', adres(THEMA)],
  ['dct:accessRights', adres(OPENBAAR)],
  ['dct:language', adres(NEDERLANDS)],
];

interface Verspreiding {
  readonly titel: string;
  readonly pagina: string;
  readonly bestand: string;
  readonly mediatype: string | null;
  readonly formaat: string;
  readonly ingepakt?: boolean;
  readonly rest?: readonly Gezegd[];
}

const verspreiding = ({ titel, pagina, bestand, mediatype, formaat, ingepakt = false, rest = [] }: Verspreiding): Gezegd => [
  'dcat:distribution',
  knoop({
    adres: bestand,
    soort: 'dcat:Distribution',
    gezegd: [
      ['dct:title', nl(titel)],
      ['dcat:accessURL', adres(pagina)],
      ['dcat:downloadURL', adres(bestand)],
      ['dct:license', adres(CC0)],
      ['dct:format', adres(`${EU}/file-type/${formaat}`)],
      ...(mediatype === null ? [] : ([['dcat:mediaType', adres(`${IANA}/${mediatype}`)]] as const)),
      ...(ingepakt ? ([['dcat:compressFormat', adres(`${IANA}/application/gzip`)]] as const) : []),
      ...rest,
    ],
  }),
];

export const deelcatalogus = (site: string, { code }: Pick<Informatiecategorie, 'code'>): string => `${site}/catalogus/${code}`;

const gegevensset = (van: Uitgever, naam: string, titel: string, omschrijving: string, bestanden: readonly Omit<Verspreiding, 'pagina'>[], laatst: string | null): Knoop => ({
  adres: `${van.adres}/open-data#${naam}`,
  soort: 'dcat:Dataset',
  gezegd: [
    ...algemeen(van, `${van.adres}/open-data#${naam}`, titel, omschrijving),
    ['dcat:landingPage', adres(`${van.adres}/open-data`)],
    ['dct:accrualPeriodicity', adres(`${EU}/frequency/CONT`)],
    ...(laatst === null ? [] : ([['dct:modified', getypeerd(laatst, 'xsd:dateTime')]] as const)),
    ...bestanden.map((bestand) => verspreiding({ ...bestand, pagina: `${van.adres}/open-data` })),
  ],
});

/**
 * The catalogue itself: what everybody may take along, and a catalogue per category with the publications in it.
 * @param categorieen the codes that have publications now
 * @param laatst moment of the last change of the register; null when it is empty
 */
export function* hoofdcatalogus(van: Uitgever, categorieen: readonly string[], laatst: string | null): Generator<Knoop> {
  const { adres: site, organisatie } = van;
  const delen = informatiecategorieen.filter(({ code }) => categorieen.includes(code));
  const dienst = `${site}${BASIS}`;
  const sets = ['publicaties', 'documenten'].map((naam) => `${site}/open-data#${naam}`);
  yield {
    adres: `${site}/catalogus`,
    soort: 'dcat:Catalog',
    gezegd: [
      ...algemeen(van, `${site}/catalogus`, `Open informatie van ${organisatie.naam}`, 'Alles wat openbaar is gemaakt onder de Wet open overheid.'),
      ['foaf:homepage', adres(`${site}/`)],
      ['dct:license', adres(CC0)],
      ...sets.map((set): Gezegd => ['dcat:dataset', adres(set)]),
      ['dcat:service', adres(dienst)],
      ...delen.map((deel): Gezegd => ['dcat:catalog', adres(deelcatalogus(site, deel))]),
    ],
  };
  yield gegevensset(
    van,
    'publicaties',
    'Register van publicaties',
    'Alle publicaties met hun documenten. Ook wat is ingetrokken staat erin, met de reden en zonder inhoud.',
    [
      { titel: 'Publicaties met documenten, een per regel', bestand: `${site}/open-data/publicaties.ndjson.gz`, mediatype: null, formaat: 'JSON', ingepakt: true },
      { titel: 'Publicaties als tabel', bestand: `${site}/open-data/publicaties.csv`, mediatype: 'text/csv', formaat: 'CSV' },
    ],
    laatst,
  );
  yield gegevensset(
    van,
    'documenten',
    'Register van documenten',
    'Alle documenten van alle publicaties, ook die niet openbaar zijn, met de reden.',
    [{ titel: 'Documenten als tabel', bestand: `${site}/open-data/documenten.csv`, mediatype: 'text/csv', formaat: 'CSV' }],
    laatst,
  );
  yield {
    adres: dienst,
    soort: 'dcat:DataService',
    gezegd: [
      ...algemeen(van, dienst, `API van ${organisatie.naam}`, 'Publicaties en documenten onder de Wet open overheid lezen en doorzoeken.'),
      ['dct:license', adres(CC0)],
      ['dcat:endpointURL', adres(dienst)],
      ['dcat:endpointDescription', adres(`${dienst}/openapi.json`)],
      ['foaf:page', adres(`${site}/api`)],
      ...sets.map((set): Gezegd => ['dcat:servesDataset', adres(set)]),
    ],
  };
}

const FORMAAT: Readonly<Record<string, string>> = { 'application/pdf': 'PDF', 'text/csv': 'CSV', 'text/plain': 'TXT' };

function bestandVan({ adres: site }: Uitgever, { documentId, titel, eersteTitel, bestand, intrekking }: Publicatiestuk): readonly Gezegd[] {
  if (bestand === null || intrekking !== null) return [];
  return [
    verspreiding({
      titel,
      pagina: `${site}${documentPad(documentId)}`,
      bestand: `${site}${bestandPad(documentId, eersteTitel, bestand.mediatype)}`,
      mediatype: bestand.mediatype,
      formaat: FORMAAT[bestand.mediatype] ?? 'BIN',
      rest: [
        ['dcat:byteSize', getypeerd(String(bestand.bytes), 'xsd:nonNegativeInteger')],
        [
          'spdx:checksum',
          knoop({ soort: 'spdx:Checksum', gezegd: [['spdx:algorithm', adres('http://spdx.org/rdf/terms#checksumAlgorithm_sha256')], ['spdx:checksumValue', getypeerd(bestand.blob, 'xsd:hexBinary')]] }),
        ],
      ],
    }),
  ];
}

const datasetAdres = ({ adres: site }: Uitgever, { publicatieId }: Publicatie): string => `${site}${BASIS}/publicaties/${publicatieId}`;

function publicatieset(van: Uitgever, publicatie: Publicatie, stukken: readonly Publicatiestuk[]): Knoop {
  const { titel, samenvatting, openbaarOp, gewijzigdOp, categorie } = publicatie;
  const eigen = datasetAdres(van, publicatie);
  const uri = categorieVan(categorie)?.uri;
  return {
    adres: eigen,
    soort: 'dcat:Dataset',
    gezegd: [
      ...algemeen(van, eigen, titel, samenvatting === '' ? titel : samenvatting),
      ['dcat:landingPage', adres(`${van.adres}${dossierPad(dossiernummer(publicatie))}`)],
      ...(openbaarOp === null ? [] : ([['dct:issued', getypeerd(openbaarOp, 'xsd:date')]] as const)),
      ['dct:modified', getypeerd(gewijzigdOp, 'xsd:dateTime')],
      ...(uri === undefined ? [] : ([['dct:subject', adres(uri)]] as const)),
      ...stukken.flatMap((stuk) => bestandVan(van, stuk)),
    ],
  };
}

/** One category with its publications, as they come. A catalogue says of each set that it is in it, before or after the set itself. */
export function* categoriecatalogus(van: Uitgever, categorie: Informatiecategorie, publicaties: Iterable<{ readonly publicatie: Publicatie; readonly stukken: readonly Publicatiestuk[] }>): Generator<Knoop> {
  const eigen = deelcatalogus(van.adres, categorie);
  yield {
    adres: eigen,
    soort: 'dcat:Catalog',
    gezegd: [...algemeen(van, eigen, categorie.naam, categorie.uitleg), ['dct:license', adres(CC0)], ['foaf:homepage', adres(`${van.adres}/categorieen/${categorie.code}`)], ['dct:isPartOf', adres(`${van.adres}/catalogus`)]],
  };
  for (const { publicatie, stukken } of publicaties) {
    yield publicatieset(van, publicatie, stukken);
    yield { adres: eigen, soort: 'dcat:Catalog', gezegd: [['dcat:dataset' satisfies Naam, adres(datasetAdres(van, publicatie))]] };
  }
}
