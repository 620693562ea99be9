// A document with everything the standard has, to be varied by each test.
import type { DiwooDocument } from '../../src/diwoo/model.ts';
import { labelVan } from '../../src/diwoo/lijsten/index.ts';
import { URLSET_BEGIN, URLSET_EINDE, schrijfUrl } from '../../src/diwoo/schrijver.ts';
import { formatVan, NEDERLANDS, WOO_BESLUIT } from '../../src/diwoo/waarden.ts';
import type { IsoDate, IsoInstant } from '../../src/kern/date.ts';

const TOOI = 'https://identifier.overheid.nl/tooi';
export const AMSTERDAM = { label: 'gemeente Amsterdam', uri: `${TOOI}/id/gemeente/gm0363` };
const kern = (code: string) => `${TOOI}/def/thes/kern/${code}`;
const dag = (datum: string): IsoDate => datum as IsoDate;

export const volledig: DiwooDocument = {
  loc: 'https://open.voorbeeldstad.example/documenten/d1/bestand/besluit.pdf',
  lastmod: '2026-11-03T09:15:00Z' as IsoInstant,
  identifiers: ['WOO-2026-0014', 'd1'],
  publisher: AMSTERDAM,
  verantwoordelijke: AMSTERDAM,
  medeverantwoordelijken: [{ label: 'Stichting zonder code', uri: null }],
  opsteller: AMSTERDAM,
  naamOpsteller: 'Directie Juridische Zaken',
  officieleTitel: 'Besluit over de brug',
  verkorteTitels: ['Besluit brug'],
  alternatieveTitels: ['Decision on the bridge'],
  omschrijvingen: ['Wij maken drie documenten openbaar.'],
  informatiecategorieen: [
    { label: 'Woo-verzoeken en -besluiten', uri: kern('c_3baef532') },
    { label: 'inspanningsverplichting art 3.1 Woo', uri: kern('c_816e508d') },
  ],
  documentsoorten: [WOO_BESLUIT],
  themas: [{ label: labelVan('themalijst', `${TOOI}/def/thes/top/c_68609e19`) ?? '', uri: `${TOOI}/def/thes/top/c_68609e19` }],
  trefwoorden: ['brug'],
  creatiedatum: dag('2026-11-02'),
  geldigheid: { begin: dag('2026-11-03'), einde: dag('2027-11-03') },
  language: NEDERLANDS,
  format: formatVan('application/pdf') ?? { label: '', uri: null },
  aggregatiekenmerk: 'WOO-2026-0014',
  isPartOf: { label: 'Het geheel', loc: 'https://open.voorbeeldstad.example/documenten/d0/bestand/geheel.pdf' },
  hasParts: [{ label: 'Lijst', loc: 'https://open.voorbeeldstad.example/documenten/d2/bestand/lijst.pdf' }],
  documenthandelingen: [
    { soort: 'vaststelling', op: dag('2026-11-02'), door: AMSTERDAM },
    { soort: 'ondertekening', op: dag('2026-07-02'), door: null },
  ],
  documentrelaties: [{ rol: 'heeft bijlage', naar: { label: 'Lijst', loc: 'https://open.voorbeeldstad.example/documenten/d2/bestand/lijst.pdf' } }],
  redenVerwijderingVervanging: { label: 'correctie procedurele fout', uri: kern('c_c77c86e0') },
};

export const alsSitemap = (...documenten: readonly DiwooDocument[]): string => `${URLSET_BEGIN}${documenten.map(schrijfUrl).join('')}${URLSET_EINDE}`;
