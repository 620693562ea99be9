// Every step in a procedure. A new kind of step: one line in the union, one in the table.
import {
  bezwaarRegistreren,
  bemiddelingMelden,
  bemiddelingAfronden,
  bezwaarBevestigen,
  tijdigheidBeoordelen,
  herstelVragen,
  herstelOntvangen,
  commissieInstellen,
  bezwaarVerdagen,
  bezwaarUitstellen,
  bezwaarOpschorten,
  bezwaaropschortingBeeindigen,
  hoorzittingUitschrijven,
  hoorzittingVastleggen,
  vanHorenAfzien,
  bezwaarBeslissen,
  bezwaarIntrekken,
  type BezwaarRegistreren,
  type BemiddelingMelden,
  type BemiddelingAfronden,
  type BezwaarBevestigen,
  type TijdigheidBeoordelen,
  type HerstelVragen,
  type HerstelOntvangen,
  type CommissieInstellen,
  type BezwaarVerdagen,
  type BezwaarUitstellen,
  type BezwaarOpschorten,
  type BezwaaropschortingBeeindigen,
  type HoorzittingUitschrijven,
  type HoorzittingVastleggen,
  type VanHorenAfzien,
  type BezwaarBeslissen,
  type BezwaarIntrekken,
} from './bezwaar.ts';
import {
  beroepMelden,
  beroepUitspraak,
  rechtsgangSluiten,
  voorzieningMelden,
  voorzieningEinde,
  voorzieningVervallen,
  bekendmakingRechtzetten,
  ingebrekestellingRegistreren,
  ingebrekestellingBeantwoorden,
  beroepNietTijdig,
  uitspraakNietTijdig,
  ingebrekestellingIntrekken,
  type BeroepMelden,
  type BeroepUitspraak,
  type RechtsgangSluiten,
  type VoorzieningMelden,
  type VoorzieningEinde,
  type VoorzieningVervallen,
  type BekendmakingRechtzetten,
  type IngebrekestellingRegistreren,
  type IngebrekestellingBeantwoorden,
  type BeroepNietTijdig,
  type UitspraakNietTijdig,
  type IngebrekestellingIntrekken,
} from './rechter.ts';
import type { Rechtsgangregel } from './stap.ts';

export type * from './stap.ts';

export type Rechtsgangstap =
  | BezwaarRegistreren
  | BemiddelingMelden
  | BemiddelingAfronden
  | BezwaarBevestigen
  | TijdigheidBeoordelen
  | HerstelVragen
  | HerstelOntvangen
  | CommissieInstellen
  | BezwaarVerdagen
  | BezwaarUitstellen
  | BezwaarOpschorten
  | BezwaaropschortingBeeindigen
  | HoorzittingUitschrijven
  | HoorzittingVastleggen
  | VanHorenAfzien
  | BezwaarBeslissen
  | BezwaarIntrekken
  | BeroepMelden
  | BeroepUitspraak
  | RechtsgangSluiten
  | VoorzieningMelden
  | VoorzieningEinde
  | VoorzieningVervallen
  | BekendmakingRechtzetten
  | IngebrekestellingRegistreren
  | IngebrekestellingBeantwoorden
  | BeroepNietTijdig
  | UitspraakNietTijdig
  | IngebrekestellingIntrekken;

export type Rechtsgangstapsoort = Rechtsgangstap['soort'];

const STAPPEN: { readonly [S in Rechtsgangstap as S['soort']]: Rechtsgangregel<S> } = {
  'bezwaar-registreren': bezwaarRegistreren,
  'bemiddeling-melden': bemiddelingMelden,
  'bemiddeling-afronden': bemiddelingAfronden,
  'bezwaar-bevestigen': bezwaarBevestigen,
  'tijdigheid-beoordelen': tijdigheidBeoordelen,
  'herstel-vragen': herstelVragen,
  'herstel-ontvangen': herstelOntvangen,
  'commissie-instellen': commissieInstellen,
  'bezwaar-verdagen': bezwaarVerdagen,
  'bezwaar-uitstellen': bezwaarUitstellen,
  'bezwaar-opschorten': bezwaarOpschorten,
  'bezwaaropschorting-beeindigen': bezwaaropschortingBeeindigen,
  'hoorzitting-uitschrijven': hoorzittingUitschrijven,
  'hoorzitting-vastleggen': hoorzittingVastleggen,
  'van-horen-afzien': vanHorenAfzien,
  'bezwaar-beslissen': bezwaarBeslissen,
  'bezwaar-intrekken': bezwaarIntrekken,
  'beroep-melden': beroepMelden,
  'beroep-uitspraak': beroepUitspraak,
  'rechtsgang-sluiten': rechtsgangSluiten,
  'voorziening-melden': voorzieningMelden,
  'voorziening-einde': voorzieningEinde,
  'voorziening-vervallen': voorzieningVervallen,
  'bekendmaking-rechtzetten': bekendmakingRechtzetten,
  'ingebrekestelling-registreren': ingebrekestellingRegistreren,
  'ingebrekestelling-beantwoorden': ingebrekestellingBeantwoorden,
  'beroep-niet-tijdig': beroepNietTijdig,
  'uitspraak-niet-tijdig': uitspraakNietTijdig,
  'ingebrekestelling-intrekken': ingebrekestellingIntrekken,
};

export const RECHTSGANGSTAPSOORTEN = Object.keys(STAPPEN) as readonly Rechtsgangstapsoort[];

const tabel: Readonly<Record<string, unknown>> = STAPPEN;

/** The rules of a step. The table pairs each kind with its own rules; TypeScript cannot follow that through a union. */
export const regelVan = (soort: Rechtsgangstapsoort): Rechtsgangregel<Rechtsgangstap> => tabel[soort] as Rechtsgangregel<Rechtsgangstap>;
