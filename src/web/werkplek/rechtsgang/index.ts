// The screens of all steps in procedures, and which make sense when. A new kind of step: one line in the table.
import type { Voorzieningrij } from '../../../../projections/besluiten/model.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import type { VerzoekId } from '../../../kern/ids.ts';
import { isVoorbij, type Ontvangen } from '../../../ingebrekestelling/state.ts';
import type { Geopend } from '../../../bezwaar/state.ts';
import { nieuwBesluitNodig } from '../../../bezwaar/termijnen.ts';
import { RECHTSGANGSTAPSOORTEN, type Rechtsgangstap, type Rechtsgangstapsoort } from '../../../toepassing/rechtsgang/index.ts';
import { createInvoerlezer, type Stapinvoer } from '../stappen/invoer.ts';
import * as aanname from './aannameschermen.tsx';
import * as behandeling from './behandelschermen.tsx';
import * as rechter from './rechterschermen.tsx';
import type { Rechtsgangscherm } from './scherm.ts';
import * as verzuim from './verzuimschermen.tsx';

const SCHERMEN: { readonly [S in Rechtsgangstap as S['soort']]: Rechtsgangscherm<S> } = {
  'bezwaar-registreren': aanname.bezwaarRegistreren,
  'bemiddeling-melden': aanname.bemiddelingMelden,
  'bemiddeling-afronden': aanname.bemiddelingAfronden,
  'bezwaar-bevestigen': aanname.bezwaarBevestigen,
  'tijdigheid-beoordelen': aanname.tijdigheidBeoordelen,
  'herstel-vragen': aanname.herstelVragen,
  'herstel-ontvangen': aanname.herstelOntvangen,
  'commissie-instellen': behandeling.commissieInstellen,
  'bezwaar-verdagen': behandeling.bezwaarVerdagen,
  'bezwaar-uitstellen': behandeling.bezwaarUitstellen,
  'bezwaar-opschorten': behandeling.bezwaarOpschorten,
  'bezwaaropschorting-beeindigen': behandeling.bezwaaropschortingBeeindigen,
  'hoorzitting-uitschrijven': behandeling.hoorzittingUitschrijven,
  'hoorzitting-vastleggen': behandeling.hoorzittingVastleggen,
  'van-horen-afzien': behandeling.vanHorenAfzien,
  'bezwaar-beslissen': behandeling.bezwaarBeslissen,
  'bezwaar-intrekken': behandeling.bezwaarIntrekken,
  'beroep-melden': rechter.beroepMelden,
  'beroep-uitspraak': rechter.beroepUitspraak,
  'rechtsgang-sluiten': rechter.rechtsgangSluiten,
  'voorziening-melden': rechter.voorzieningMelden,
  'voorziening-einde': rechter.voorzieningEinde,
  'voorziening-vervallen': rechter.voorzieningVervallen,
  'bekendmaking-rechtzetten': rechter.bekendmakingRechtzetten,
  'ingebrekestelling-registreren': verzuim.ingebrekestellingRegistreren,
  'ingebrekestelling-beantwoorden': verzuim.ingebrekestellingBeantwoorden,
  'beroep-niet-tijdig': verzuim.beroepNietTijdig,
  'uitspraak-niet-tijdig': verzuim.uitspraakNietTijdig,
  'ingebrekestelling-intrekken': verzuim.ingebrekestellingIntrekken,
};

const tabel: Readonly<Record<string, unknown>> = SCHERMEN;

/** The screen of one kind of step, as far as no step is read with it. */
export const schermVan = (soort: Rechtsgangstapsoort): Rechtsgangscherm<Rechtsgangstap> => tabel[soort] as Rechtsgangscherm<Rechtsgangstap>;
export const isRechtsgangstap = (value: string): value is Rechtsgangstapsoort => RECHTSGANGSTAPSOORTEN.some((soort) => soort === value);

const als = (wel: boolean, ...soorten: readonly Rechtsgangstapsoort[]): readonly Rechtsgangstapsoort[] => (wel ? soorten : []);

/** What can be done in an objection now; what asks for work first. What the law forbids is refused with its article when tried. */
export function stappenInBezwaar(staat: Geopend, opTijd: boolean | null): readonly Rechtsgangstapsoort[] {
  const { ontvangenOp, bevestigdOp, beslist, ingetrokkenOp, geslotenOp, herstel, opschortingen, bemiddeling, gehoord, zittingOp, beroepen, commissie, verschoonbaar } = staat;
  if (geslotenOp !== null) return [];
  const inBehandeling = ontvangenOp !== null && beslist === null && ingetrokkenOp === null;
  const inBeroep = beroepen.some(({ uitspraak }) => uitspraak === null);
  const opnieuw = nieuwBesluitNodig(staat) !== null;
  const staatStil = [...opschortingen.values()].some(({ totEnMet }) => totEnMet === null);
  return [
    ...als(inBehandeling && bevestigdOp === null, 'bezwaar-bevestigen'),
    ...als(inBehandeling && opTijd === false && verschoonbaar === null, 'tijdigheid-beoordelen'),
    ...als(bemiddeling !== null && bemiddeling.afgerondOp === null, 'bemiddeling-afronden'),
    ...als(inBehandeling && herstel !== null && herstel.hersteldOp === null, 'herstel-ontvangen'),
    ...als(inBehandeling && staatStil, 'bezwaaropschorting-beeindigen'),
    ...als(inBeroep, 'beroep-uitspraak'),
    ...als((inBehandeling && gehoord !== null) || opnieuw, 'bezwaar-beslissen'),
    ...als(inBehandeling && gehoord === null && zittingOp !== null, 'hoorzitting-vastleggen', 'hoorzitting-uitschrijven', 'van-horen-afzien'),
    ...als(inBehandeling && gehoord === null && zittingOp === null, 'hoorzitting-uitschrijven', 'hoorzitting-vastleggen', 'van-horen-afzien'),
    ...als(inBehandeling && (herstel === null || herstel.hersteldOp !== null), 'herstel-vragen'),
    ...als(inBehandeling && !commissie, 'commissie-instellen'),
    ...als(inBehandeling, 'bezwaar-verdagen', 'bezwaar-uitstellen'),
    ...als(inBehandeling && !staatStil, 'bezwaar-opschorten'),
    ...als(inBehandeling && gehoord === null, 'bezwaar-beslissen'),
    ...als(inBehandeling, 'bezwaar-intrekken', 'ingebrekestelling-registreren'),
    ...als(beslist !== null && !inBeroep && !opnieuw, 'beroep-melden'),
    ...als((beslist !== null && !inBeroep && !opnieuw) || ingetrokkenOp !== null || (ontvangenOp === null && bemiddeling?.afgerondOp != null), 'rechtsgang-sluiten'),
  ];
}

export function stappenInVerzuim(staat: Ontvangen): readonly Rechtsgangstapsoort[] {
  const { beantwoordOp, beroep, uitspraak, ingetrokkenOp } = staat;
  if (ingetrokkenOp !== null) return [];
  return [
    ...als(beantwoordOp === null, 'ingebrekestelling-beantwoorden'),
    ...als(beroep !== null && uitspraak === null, 'uitspraak-niet-tijdig'),
    ...als(beroep === null, 'beroep-niet-tijdig'),
    ...als(!isVoorbij(staat), 'ingebrekestelling-intrekken'),
  ];
}

/** What can be done about a decision that was announced. */
export const stappenBijBesluit = (voorzieningen: readonly Voorzieningrij[]): readonly Rechtsgangstapsoort[] => [
  ...als(voorzieningen.some(({ hoe }) => hoe === null), 'voorziening-einde'),
  ...als(voorzieningen.some(({ hoe, vervallenOp }) => hoe === 'toegewezen' && vervallenOp === null), 'voorziening-vervallen'),
  'bezwaar-registreren',
  'voorziening-melden',
  'bemiddeling-melden',
  'bekendmaking-rechtzetten',
];

export type GelezenRechtsgangstap = { readonly ok: true; readonly stap: Rechtsgangstap } | { readonly ok: false; readonly fouten: readonly Invoerfout[] };

const geenVerzoek = (): VerzoekId | null => null;

/** The step that was meant, or every fault at once. */
export function leesRechtsgangstap(soort: Rechtsgangstapsoort, bij: string, invoer: Stapinvoer): GelezenRechtsgangstap {
  const fouten: Invoerfout[] = [];
  const lezer = createInvoerlezer(invoer, fouten, geenVerzoek);
  const op = lezer.datum('op');
  const eigen: object = schermVan(soort).lees(lezer);
  // The table pairs each kind with the fields of that kind.
  const stap = { ...eigen, soort, op, bij } as unknown as Rechtsgangstap;
  return fouten.length === 0 ? { ok: true, stap } : { ok: false, fouten };
}
