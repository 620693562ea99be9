// The words of procedures for handlers: terms, parties, outcomes, and what happened.
import type { Bezwaardossier, Verzuimdossier } from '../../../../projections/rechtsgangen/model.ts';
import type { Bezwaaruitkomst, Gevolg, Nietgehoord } from '../../../bezwaar/events.ts';
import type { Datumregel } from '../../../toepassing/rechtsgang/zetten.ts';

export const TERMIJN: Readonly<Record<Datumregel['code'], string>> = {
  'bezwaar-maken': 'Bezwaar maken kan tot en met',
  herstellen: 'Bezwaarmaker vult aan tot en met',
  beslissen: 'Beslissen op bezwaar uiterlijk',
  'nieuw-besluit': 'Nieuw besluit op bezwaar uiterlijk',
  beroep: 'In beroep gaan kan tot en met',
  'hoger-beroep': 'Hoger beroep kan tot en met',
  'alsnog-beslissen': 'Alsnog beslissen uiterlijk',
  uitspraak: 'Uitspraak van de rechter verwacht uiterlijk',
  'uitspraak-volgen': 'Beslissen volgens de uitspraak uiterlijk',
  openbaar: 'Documenten openbaar vanaf',
};

/** What stands in the place of a day that nobody knows. */
export const GEEN_DATUM: Readonly<Partial<Record<Datumregel['code'], string>>> = {
  'bezwaar-maken': 'nog niet bekend: het Adviescollege bemiddelt',
  beslissen: 'nog niet bekend: het Adviescollege bemiddelt',
  openbaar: 'geen dag: de procedure bij de rechter houdt openbaarmaking tegen',
};

export const BEZWAARUITKOMST: Readonly<Record<Bezwaaruitkomst, string>> = {
  'niet-ontvankelijk': 'niet-ontvankelijk',
  ongegrond: 'ongegrond',
  'gedeeltelijk-gegrond': 'gedeeltelijk gegrond',
  gegrond: 'gegrond',
};
export const GEVOLG: Readonly<Record<Gevolg, string>> = {
  geen: 'Er verandert niets aan de documenten',
  'meer-openbaar': 'Er wordt meer openbaar',
  'minder-openbaar': 'Er wordt minder openbaar',
};
export const NIET_GEHOORD: Readonly<Record<Nietgehoord, string>> = {
  'kennelijk-niet-ontvankelijk': 'Het bezwaar is duidelijk niet-ontvankelijk (onder a)',
  'kennelijk-ongegrond': 'Het bezwaar is duidelijk ongegrond (onder b)',
  'wil-niet': 'De bezwaarmaker wil niet gehoord worden (onder c)',
  'reageert-niet': 'De bezwaarmaker reageerde niet op tijd op de vraag (onder d)',
  'krijgt-gelijk': 'De bezwaarmaker krijgt helemaal gelijk, zonder nadeel voor anderen (onder e)',
};
export const INSTANTIE = { rechtbank: 'rechtbank', 'raad-van-state': 'Raad van State' } as const;

type Gebeurtenis = Bezwaardossier['verloop'][number]['event'] | Verzuimdossier['verloop'][number]['event'];

/** One line of the course of a procedure. */
export function verloopzin(event: Gebeurtenis): string {
  switch (event.type) {
    case 'RechtsgangGeopend':
      return 'Procedure begonnen';
    case 'BemiddelingGevraagd':
      return 'Klacht bij het Adviescollege';
    case 'BemiddelingAfgerond':
      return { advies: 'Advies van het Adviescollege', 'geen-advies': 'Het Adviescollege geeft geen advies', opgelost: 'De bemiddeling loste het op' }[event.data.hoe];
    case 'BezwaarOntvangen':
      return event.data.gepostOp === null ? 'Bezwaar ontvangen' : `Bezwaar ontvangen, gepost op ${event.data.gepostOp}`;
    case 'BezwaarBevestigd':
      return 'Ontvangst van het bezwaar bevestigd';
    case 'TijdigheidBeoordeeld':
      return event.data.verschoonbaar ? 'Te laat, met een goede reden' : 'Te laat, zonder goede reden';
    case 'HerstelGevraagd':
      return 'Om aanvulling van het bezwaar gevraagd';
    case 'BezwaarHersteld':
      return 'Aanvulling van het bezwaar ontvangen';
    case 'CommissieIngesteld':
      return 'Adviescommissie ingesteld: 12 weken om te beslissen';
    case 'BezwaarVerdaagd':
      return `Verdaagd met ${event.data.weken} ${event.data.weken === 1 ? 'week' : 'weken'}. ${event.data.toelichting}`;
    case 'BezwaaruitstelOvereengekomen':
      return 'Uitstel afgesproken';
    case 'BezwaarOpgeschort':
      return { buitenland: 'Termijn staat stil: wachten op het buitenland', 'vertraging-verzoeker': 'Termijn staat stil: vertraging door de bezwaarmaker', overmacht: 'Termijn staat stil: overmacht' }[event.data.grond];
    case 'BezwaaropschortingGeeindigd':
      return 'Laatste dag van de stilstand';
    case 'HoorzittingUitgeschreven':
      return 'Uitnodiging voor de hoorzitting verstuurd';
    case 'Gehoord':
      return 'Hoorzitting gehouden';
    case 'VanHorenAfgezien':
      return `Niet gehoord. ${NIET_GEHOORD[event.data.reden]}`;
    case 'BezwaarBeslist':
      return `Besluit op bezwaar: ${BEZWAARUITKOMST[event.data.uitkomst]}. ${GEVOLG[event.data.gevolg]}`;
    case 'BezwaarIngetrokken':
      return 'Bezwaar ingetrokken';
    case 'BeroepIngesteld':
      return `Beroep bij de ${INSTANTIE[event.data.instantie]}${event.data.kenmerk === null ? '' : `, kenmerk ${event.data.kenmerk}`}`;
    case 'BeroepBeslist':
      return `Uitspraak van de ${INSTANTIE[event.data.instantie]}: ${event.data.uitkomst}${event.data.weken === null ? '' : `, nieuw besluit binnen ${event.data.weken} weken`}`;
    case 'RechtsgangGesloten':
      return 'Procedure afgesloten';
    case 'IngebrekestellingOntvangen':
      return event.data.geldig ? 'Ingebrekestelling ontvangen' : event.data.reden === 'te-vroeg' ? 'Ingebrekestelling ontvangen: te vroeg' : 'Ingebrekestelling ontvangen: er was al beslist';
    case 'IngebrekestellingBeantwoord':
      return 'Ingebrekestelling beantwoord';
    case 'BeroepNietTijdigIngesteld':
      return `Beroep tegen niet op tijd beslissen${event.data.kenmerk === null ? '' : `, kenmerk ${event.data.kenmerk}`}`;
    case 'UitspraakNietTijdigGedaan': {
      const { uitkomst, weken, dwangsom } = event.data;
      const bedrag = dwangsom === null ? '' : `, dwangsom ${dwangsom.perDag} euro per dag, hoogstens ${dwangsom.maximum} euro`;
      return `Uitspraak: ${uitkomst}${uitkomst === 'gegrond' ? `, beslissen binnen ${weken ?? 2} weken${bedrag}` : ''}`;
    }
    case 'AlsnogBeslist':
      return 'Alsnog beslist';
    case 'IngebrekestellingIngetrokken':
      return 'Ingebrekestelling ingetrokken';
  }
}
