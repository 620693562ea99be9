// The form of /termijn-berekenen as a table: what may have happened, and which days belong to it. Names stand in the address, so that
// a computation can be shared: add, never rename.

interface Basisveld {
  readonly naam: string;
  readonly label: string;
  readonly hulp?: string;
  /** Makes sense only with this other field filled in, and what is said when that one is empty. */
  readonly samenMet?: readonly [veld: string, uitleg: string];
}
export type Rekenveld =
  | (Basisveld & { readonly soort: 'dag' | 'vinkje' | 'getal' })
  | (Basisveld & { readonly soort: 'keuze'; readonly opties: readonly { readonly waarde: string; readonly tekst: string }[]; readonly begin: string });

interface Groep {
  readonly titel: string;
  readonly velden: readonly Rekenveld[];
}

const NOEM_VRAAG = 'Vul ook in wanneer om verduidelijking is gevraagd.';
const NOEM_AANVULLING = 'Vul ook in wanneer om de aanvulling is gevraagd.';
const NOEM_BERICHT = 'Vul ook in wanneer de verzoeker bericht kreeg.';
const NOEM_DOORGESTUURD = 'Vul ook in wanneer het verzoek is doorgestuurd.';
const NOEM_BESLUIT = 'Vul ook in wanneer het besluit bekend is gemaakt.';
const NOEM_BEZWAAR = 'Vul ook in wanneer het bezwaar is ontvangen.';

/** After receipt, in the order of the procedure. */
export const GROEPEN = [
  {
    titel: 'Over het verzoek',
    velden: [{ naam: 'milieu', soort: 'vinkje', label: 'Het gaat over het milieu', hulp: 'Voor milieu-informatie noemt een verdrag ook een datum.' }],
  },
  {
    titel: 'De organisatie stuurde het verzoek door',
    velden: [
      { naam: 'doorgestuurd', soort: 'dag', label: 'Doorgestuurd op' },
      {
        naam: 'doorgestuurd-omvang', soort: 'keuze', label: 'Wat is doorgestuurd?', begin: 'deel',
        opties: [{ waarde: 'deel', tekst: 'Een deel van het verzoek' }, { waarde: 'geheel', tekst: 'Het hele verzoek' }],
      },
      { naam: 'doorgestuurd-binnen', soort: 'dag', label: 'De andere organisatie ontving het op', hulp: 'Vanaf die dag loopt haar eigen termijn.', samenMet: ['doorgestuurd', NOEM_DOORGESTUURD] },
    ],
  },
  {
    titel: 'De organisatie vroeg om verduidelijking',
    velden: [
      { naam: 'vraag', soort: 'dag', label: 'Gevraagd op' },
      { naam: 'vraag-tot', soort: 'dag', label: 'Antwoord uiterlijk', hulp: 'Staat er geen dag in de brief? Laat dit dan leeg. De tijd staat dan niet stil.', samenMet: ['vraag', NOEM_VRAAG] },
      { naam: 'antwoord', soort: 'dag', label: 'Antwoord gegeven op', samenMet: ['vraag', NOEM_VRAAG] },
    ],
  },
  {
    titel: 'Het verzoek was niet compleet',
    velden: [
      { naam: 'aanvulling', soort: 'dag', label: 'De organisatie vroeg om een aanvulling op', hulp: 'Bijvoorbeeld een naam of een handtekening.' },
      { naam: 'aanvulling-tot', soort: 'dag', label: 'Aanvullen uiterlijk', hulp: 'Staat er geen dag in de brief? Laat dit dan leeg. De tijd staat dan niet stil.', samenMet: ['aanvulling', NOEM_AANVULLING] },
      { naam: 'aanvulling-binnen', soort: 'dag', label: 'Aangevuld op', samenMet: ['aanvulling', NOEM_AANVULLING] },
    ],
  },
  {
    titel: 'De organisatie vroeg anderen om hun mening',
    velden: [
      { naam: 'zienswijzen', soort: 'dag', label: 'De verzoeker kreeg daarover bericht op', samenMet: ['zienswijzen-tot', 'Vul ook in tot wanneer anderen konden reageren.'] },
      { naam: 'zienswijzen-tot', soort: 'dag', label: 'Anderen konden reageren tot en met', samenMet: ['zienswijzen', NOEM_BERICHT] },
      { naam: 'zienswijzen-binnen', soort: 'dag', label: 'Alle reacties waren binnen op', samenMet: ['zienswijzen', NOEM_BERICHT] },
    ],
  },
  {
    titel: 'De organisatie vroeg informatie in het buitenland',
    velden: [
      { naam: 'buitenland', soort: 'dag', label: 'De verzoeker kreeg daarover bericht op' },
      { naam: 'buitenland-binnen', soort: 'dag', label: 'De informatie kwam binnen op', samenMet: ['buitenland', NOEM_BERICHT] },
    ],
  },
  {
    titel: 'Er was overmacht, of de verzoeker zorgde voor vertraging',
    velden: [
      { naam: 'overmacht', soort: 'dag', label: 'Overmacht vanaf', hulp: 'Bijvoorbeeld brand of een overstroming in het archief.' },
      { naam: 'overmacht-tot', soort: 'dag', label: 'Overmacht tot en met', samenMet: ['overmacht', 'Vul ook in wanneer de overmacht begon.'] },
      { naam: 'vertraging', soort: 'dag', label: 'Vertraging door de verzoeker vanaf' },
      { naam: 'vertraging-tot', soort: 'dag', label: 'Vertraging door de verzoeker tot en met', samenMet: ['vertraging', 'Vul ook in wanneer de vertraging begon.'] },
    ],
  },
  {
    titel: 'De organisatie nam meer tijd (verdaging)',
    velden: [
      { naam: 'verdaging', soort: 'dag', label: 'Aangekondigd op' },
      { naam: 'weken', soort: 'keuze', label: 'Hoeveel weken?', begin: '2', opties: [{ waarde: '1', tekst: '1 week' }, { waarde: '2', tekst: '2 weken' }] },
    ],
  },
  {
    titel: 'Er is schriftelijk uitstel afgesproken',
    velden: [
      { naam: 'uitstel', soort: 'dag', label: 'Afgesproken op' },
      { naam: 'uitstel-tot', soort: 'dag', label: 'Uitstel tot en met', samenMet: ['uitstel', 'Vul ook in wanneer het uitstel is afgesproken.'] },
      { naam: 'stil-vanaf', soort: 'dag', label: 'Of: de tijd staat stil vanaf', hulp: 'Alleen als u een periode afsprak in plaats van een nieuwe datum.', samenMet: ['stil-tot', 'Vul ook in tot wanneer de tijd stilstaat.'] },
      { naam: 'stil-tot', soort: 'dag', label: 'De tijd staat stil tot en met', samenMet: ['stil-vanaf', 'Vul ook in vanaf wanneer de tijd stilstaat.'] },
    ],
  },
  {
    titel: 'Het verzoek is ingetrokken',
    velden: [{ naam: 'ingetrokken', soort: 'dag', label: 'Ingetrokken op' }],
  },
  {
    titel: 'Er is een besluit',
    velden: [
      { naam: 'besluit', soort: 'dag', label: 'Besluit verstuurd op' },
      { naam: 'bezwaar-verwacht', soort: 'vinkje', label: 'De organisatie verwacht dat iemand anders bezwaar maakt' },
      { naam: 'deelbesluit', soort: 'vinkje', label: 'Het besluit gaat over een deel van het verzoek. Er komt nog een besluit' },
      { naam: 'voorziening', soort: 'dag', label: 'Iemand vroeg de rechter om de openbaarmaking tegen te houden op', samenMet: ['besluit', NOEM_BESLUIT] },
      { naam: 'voorziening-klaar', soort: 'dag', label: 'De rechter deed uitspraak, of de vraag werd ingetrokken, op', samenMet: ['voorziening', 'Vul ook in wanneer het aan de rechter is gevraagd.'] },
      {
        naam: 'voorziening-uitkomst', soort: 'keuze', label: 'Hoe liep dat af?', begin: 'afgewezen',
        opties: [{ waarde: 'afgewezen', tekst: 'De rechter hield het niet tegen' }, { waarde: 'toegewezen', tekst: 'De rechter hield het tegen' }, { waarde: 'ingetrokken', tekst: 'De vraag werd ingetrokken' }],
      },
    ],
  },
  {
    titel: 'Er is bezwaar gemaakt',
    velden: [
      { naam: 'bezwaar', soort: 'dag', label: 'Bezwaar ontvangen op', samenMet: ['besluit', NOEM_BESLUIT] },
      { naam: 'bezwaar-gepost', soort: 'dag', label: 'Bezwaar op de post gedaan op', hulp: 'Alleen als het bezwaar per brief kwam.', samenMet: ['bezwaar', NOEM_BEZWAAR] },
      { naam: 'commissie', soort: 'vinkje', label: 'Een onafhankelijke commissie geeft advies over het bezwaar' },
      { naam: 'herstel', soort: 'dag', label: 'De organisatie vroeg om het bezwaar aan te vullen op', samenMet: ['herstel-tot', 'Vul ook in tot wanneer het bezwaar kon worden aangevuld.'] },
      { naam: 'herstel-tot', soort: 'dag', label: 'Het bezwaar aanvullen uiterlijk', samenMet: ['herstel', 'Vul ook in wanneer om de aanvulling is gevraagd.'] },
      { naam: 'hersteld', soort: 'dag', label: 'Het bezwaar is aangevuld op', samenMet: ['herstel', 'Vul ook in wanneer om de aanvulling is gevraagd.'] },
      { naam: 'bezwaar-verdaging', soort: 'dag', label: 'De organisatie nam meer tijd voor het bezwaar op', samenMet: ['bezwaar', NOEM_BEZWAAR] },
      { naam: 'bezwaar-weken', soort: 'getal', label: 'Aantal weken extra voor het bezwaar', hulp: 'Leeg is 6 weken.', samenMet: ['bezwaar-verdaging', 'Vul ook in wanneer de organisatie dat liet weten.'] },
      { naam: 'bezwaar-besluit', soort: 'dag', label: 'Besluit op het bezwaar verstuurd op', samenMet: ['bezwaar', NOEM_BEZWAAR] },
      { naam: 'beroep-uitspraak', soort: 'dag', label: 'De rechtbank stuurde de uitspraak op het beroep op', samenMet: ['bezwaar-besluit', 'Vul ook in wanneer het besluit op het bezwaar is verstuurd.'] },
    ],
  },
  {
    titel: 'Het Adviescollege openbaarheid bemiddelt',
    velden: [
      { naam: 'bemiddeling', soort: 'dag', label: 'Klacht gestuurd op', samenMet: ['besluit', NOEM_BESLUIT] },
      { naam: 'bemiddeling-klaar', soort: 'dag', label: 'Advies, of bericht dat er geen advies komt, op', samenMet: ['bemiddeling', 'Vul ook in wanneer de klacht is gestuurd.'] },
    ],
  },
  {
    titel: 'De organisatie is te laat',
    velden: [
      { naam: 'te-laat-bericht', soort: 'dag', label: 'De organisatie kreeg bericht dat zij te laat is op', hulp: 'Dat bericht heet een ingebrekestelling.' },
      { naam: 'uitspraak', soort: 'dag', label: 'De rechter stuurde een uitspraak op' },
      { naam: 'uitspraak-weken', soort: 'getal', label: 'Aantal weken dat de rechter gaf', hulp: 'Leeg is 2 weken.' },
    ],
  },
] as const satisfies readonly Groep[];

export type Veldnaam = 'ontvangen' | (typeof GROEPEN)[number]['velden'][number]['naam'];
export type Ingevuld = Readonly<Record<Veldnaam, string>>;

/** Every field after receipt, with its own type again. */
type Veld = Rekenveld & { readonly naam: Veldnaam };
export const REKENVELDEN: readonly Veld[] = GROEPEN.flatMap(({ velden }): readonly Veld[] => velden);
export const VELDEN: readonly Veldnaam[] = ['ontvangen', ...REKENVELDEN.map(({ naam }) => naam)];
