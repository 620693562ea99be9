// One example of every letter, with facts that are all invented: for the golden texts and the reading test.
import type { Inventarisregel } from '../../../src/besluit/events.ts';
import { besluitbrief, type Besluitgegevens } from '../../../src/documentverwerking/brieven/sjablonen/besluit.ts';
import { besluitAanDerde, stukbesluiten, zienswijzebrief } from '../../../src/documentverwerking/brieven/sjablonen/derde.ts';
import {
  berichtOverZienswijzen,
  eindeOpschorting,
  intrekkingsbevestiging,
  ontvangstbevestiging,
  uitstelbevestiging,
  verdagingsbrief,
  verzoekOmPrecisering,
  type Briefkop,
} from '../../../src/documentverwerking/brieven/sjablonen/verzoeker.ts';
import type { BriefInhoud, Huisstijl } from '../../../src/documentverwerking/brieven/model.ts';
import { ingebouwd } from '../../../src/documentverwerking/brieven/sjablonen/register.ts';
import { toIsoDate } from '../../../src/kern/date.ts';
import type { BlobHash, DocumentId } from '../../../src/kern/ids.ts';

const dag = (datum: string): Temporal.PlainDate => Temporal.PlainDate.from(datum);

export const huisstijl: Huisstijl = {
  naam: 'Gemeente Voorbeeldstad',
  bestuursorgaan: 'het college van burgemeester en wethouders',
  adres: ['Marktplein 1', '1234 AB Voorbeeldstad'],
  postadres: ['Postbus 100', '1230 AC Voorbeeldstad'],
  contactpersoon: 'Woo-contactpersoon',
  email: 'woo@voorbeeldstad.example',
  telefoon: '14 000',
};

export const hoofd: Briefkop = {
  huisstijl,
  boek: ingebouwd,
  datum: dag('2026-10-06'),
  nummer: 'WOO-2026-0012',
  naam: 'Zoë van der Één-Šimková',
  adresregels: ['Kerkstraat 12', '1234 AB Voorbeeldstad'],
  onderwerp: 'de boom voor mijn huis aan het Stationsplein.',
};

const termijn = {
  uiterlijk: dag('2026-11-02'),
  zinnen: ['Wij ontvingen uw verzoek op 5 oktober 2026.', 'Wij hebben 4 weken om te beslissen. Dan komen wij uit op 2 november 2026.'],
};

const regel = (volgnummer: number, anders: Partial<Inventarisregel>): Inventarisregel => ({
  documentId: `document-${volgnummer}` as DocumentId,
  volgnummer,
  titel: 'Brief aan de aannemer',
  soort: 'brief',
  datum: toIsoDate(dag('2025-03-14')),
  oordeel: 'openbaar',
  gronden: [],
  motivering: null,
  vindplaats: null,
  blob: '0'.repeat(64) as BlobHash,
  bytes: 1000,
  paginas: 2,
  tekst: '1'.repeat(64) as BlobHash,
  blokkades: [],
  ...anders,
});

export const gegevens: Besluitgegevens = {
  ontvangenOp: dag('2026-10-05'),
  inhoud: {
    uitkomst: 'gedeeltelijk_openbaar',
    titel: 'Kappen van bomen op het Stationsplein',
    samenvatting: 'Iemand vroeg om documenten over het kappen van de bomen op het Stationsplein.',
    overwegingen: 'Wij zochten in het archief van de afdeling Openbare Ruimte.\n\nNamen van medewerkers maken wij niet openbaar. Hun privacy weegt zwaarder.',
    deel: { nummer: 1, van: 2 },
    bezwaarVerwacht: true,
    documenten: [],
  },
  inventaris: [
    regel(1, {}),
    regel(2, { titel: 'E-mail over de planning', soort: 'e-mail', oordeel: 'deels_openbaar', gronden: ['5.1.2.e', '5.2.1'], motivering: 'Namen en meningen zijn weggelaten.' }),
    regel(3, { titel: 'Bestek', oordeel: 'reeds_openbaar', vindplaats: 'https://www.voorbeeldstad.example/bestek', datum: null }),
    regel(4, { titel: 'Offerte', oordeel: 'niet_openbaar', gronden: ['5.1.1.c'] }),
  ],
  openbaarVanaf: dag('2026-10-21'),
  ondertekenaar: { naam: 'J. de Boer', functie: 'Hoofd Juridische Zaken' },
};

export const BRIEVEN: Readonly<Record<string, BriefInhoud>> = {
  ontvangstbevestiging: ontvangstbevestiging(hoofd, { ontvangenOp: dag('2026-10-05'), termijn, volgcode: 'K7QM-2XWP-9DTR', adresSite: 'https://open.voorbeeldstad.example' }),
  'verzoek-om-precisering': verzoekOmPrecisering(hoofd, { vraag: 'Over welke jaren gaat uw verzoek?\n\nZoekt u ook e-mails?', uiterlijk: dag('2026-10-20'), termijn }),
  'bericht-over-zienswijzen': berichtOverZienswijzen(hoofd, { aantal: 2, uiterlijk: dag('2026-10-20'), termijn }),
  'einde-opschorting': eindeOpschorting(hoofd, { termijn }),
  verdagingsbrief: verdagingsbrief(hoofd, { weken: 2, reden: 'omvang', toelichting: 'Wij vonden ruim 300 documenten.', termijn }),
  uitstelbevestiging: uitstelbevestiging(hoofd, { overeengekomenOp: dag('2026-10-06'), termijn }),
  intrekkingsbevestiging: intrekkingsbevestiging(hoofd, { ingetrokkenOp: dag('2026-10-06') }),
  zienswijzebrief: zienswijzebrief({
    huisstijl,
    boek: ingebouwd,
    datum: dag('2026-10-06'),
    nummer: 'WOO-2026-0012',
    naam: 'Bouwbedrijf De Linde B.V.',
    adresregels: ['Spoorlaan 3', '1234 AC Voorbeeldstad', ''],
    onderwerp: 'de herinrichting van het Stationsplein',
    uiterlijk: dag('2026-10-20'),
  }),
  'zienswijzebrief-documenten': zienswijzebrief({
    huisstijl,
    boek: ingebouwd,
    datum: dag('2026-10-06'),
    nummer: 'WOO-2026-0012',
    naam: 'Bouwbedrijf De Linde B.V.',
    adresregels: ['Spoorlaan 3', '1234 AC Voorbeeldstad', ''],
    onderwerp: 'de herinrichting van het Stationsplein',
    uiterlijk: dag('2026-10-20'),
    documenten: [
      { volgnummer: 2, titel: 'Offerte', datum: dag('2026-05-12'), voornemen: 'deels_openbaar', gronden: ['5.1.1.c'] },
      { volgnummer: 5, titel: 'Verslag van de opening.', datum: null, voornemen: 'openbaar', gronden: [] },
    ],
  }),
  'besluit-derde-documenten': besluitAanDerde(
    {
      huisstijl,
      boek: ingebouwd,
      datum: dag('2026-11-02'),
      nummer: 'WOO-2026-0012',
      naam: 'Bouwbedrijf De Linde B.V.',
      adresregels: [],
      onderwerp: 'de herinrichting van het Stationsplein',
    },
    {
      uitkomst: stukbesluiten([
        { volgnummer: 2, titel: 'Offerte', datum: dag('2026-05-12'), oordeel: 'deels_openbaar', gronden: ['5.1.1.c'], standpunt: 'bezwaar' },
        { volgnummer: 5, titel: 'Verslag van de opening', datum: null, oordeel: 'openbaar', gronden: [], standpunt: null },
        { volgnummer: 6, titel: 'Planning', datum: null, oordeel: null, gronden: [], standpunt: 'akkoord' },
      ]),
      reactie: [],
      openbaarVanaf: dag('2026-11-17'),
    },
  ),
  besluit: besluitbrief(hoofd, gegevens, false),
  'besluit-openbaar': besluitbrief(hoofd, gegevens, true),
  'besluit-geen-documenten': besluitbrief(
    hoofd,
    { ...gegevens, inhoud: { ...gegevens.inhoud, uitkomst: 'geen_documenten', deel: null, overwegingen: '' }, inventaris: [], openbaarVanaf: null },
    false,
  ),
};
