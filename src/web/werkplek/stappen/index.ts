// The screens of all steps. A new kind of step: one line here. Order: as they are offered on the page of a case.
import type { Invoerfout } from '../../../kern/errors.ts';
import type { VerzoekId } from '../../../kern/ids.ts';
import { STAPSOORTEN, type Stap, type Stapsoort } from '../../../toepassing/stappen/index.ts';
import { createInvoerlezer, type Stapinvoer } from './invoer.ts';
import { kwalificeren, identiteitVaststellen, milieuAanmerken, contactVastleggen, informeelAfdoen } from './aanname.tsx';
import { aanvullingVragen, aanvullingOntvangen } from './aanvulling.tsx';
import { doorzenden, doorzendingOntvangen } from './doorzending.tsx';
import { opschorten, opschortingBeeindigen, teLaatMelden } from './opschorting.tsx';
import { overlegVastleggen, deelplanVoorstellen, deelplanAanvaarden, deelplanAfwijzen } from './overleg.tsx';
import { zoekopdrachtUitzetten, zoekopdrachtHerinneren, zoekopdrachtAfronden } from './zoeken.tsx';
import { samenvoegen, splitsen } from './samenhang.tsx';
import { datumRechtzetten, registratieVervallen } from './correctie.tsx';
import { intrekken, ontvangstBevestigen } from './ontvangst.tsx';
import { preciseringOntvangen, preciseringVragen } from './precisering.tsx';
import type { Stapscherm, Stapzaak } from './scherm.ts';
import { volgcodeVernieuwen } from './volgcode.tsx';
import { uitstelAfspreken, verdagen } from './verdaging.tsx';
import { eindeOpschortingMelden, zienswijzenVragen, zienswijzeOntvangen, zienswijzeVerwerken } from './zienswijzen.tsx';

export { leesStapinvoer, type Stapinvoer } from './invoer.ts';
export type { Stapgroep, Stapscherm, Stapzaak } from './scherm.ts';

const SCHERMEN: { readonly [S in Stap as S['soort']]: Stapscherm<S> } = {
  'ontvangst-bevestigen': ontvangstBevestigen,
  kwalificeren,
  'identiteit-vaststellen': identiteitVaststellen,
  'aanvulling-ontvangen': aanvullingOntvangen,
  'opschorting-beeindigen': opschortingBeeindigen,
  'deelplan-aanvaarden': deelplanAanvaarden,
  'zoekopdracht-herinneren': zoekopdrachtHerinneren,
  'zoekopdracht-afronden': zoekopdrachtAfronden,
  'zienswijze-verwerken': zienswijzeVerwerken,
  'precisering-ontvangen': preciseringOntvangen,
  'precisering-vragen': preciseringVragen,
  'zienswijze-ontvangen': zienswijzeOntvangen,
  'einde-opschorting-melden': eindeOpschortingMelden,
  'zienswijzen-vragen': zienswijzenVragen,
  verdagen,
  'uitstel-afspreken': uitstelAfspreken,
  'contact-vastleggen': contactVastleggen,
  'volgcode-vernieuwen': volgcodeVernieuwen,
  'overleg-vastleggen': overlegVastleggen,
  'zoekopdracht-uitzetten': zoekopdrachtUitzetten,
  'aanvulling-vragen': aanvullingVragen,
  opschorten,
  'te-laat-melden': teLaatMelden,
  'deelplan-voorstellen': deelplanVoorstellen,
  'deelplan-afwijzen': deelplanAfwijzen,
  'milieu-aanmerken': milieuAanmerken,
  doorzenden,
  'doorzending-ontvangen': doorzendingOntvangen,
  samenvoegen,
  splitsen,
  'informeel-afdoen': informeelAfdoen,
  intrekken,
  'datum-rechtzetten': datumRechtzetten,
  'registratie-vervallen': registratieVervallen,
};

const tabel: Readonly<Record<string, unknown>> = SCHERMEN;

/** The screen of one kind of step, as far as no step is read with it. */
export const schermVan = (soort: Stapsoort): Stapscherm<Stap> => tabel[soort] as Stapscherm<Stap>;

export const isStapsoort = (value: string): value is Stapsoort => STAPSOORTEN.some((soort) => soort === value);

/** The steps that make sense now, in the order of the table; few when the case has ended. */
export const stappenNu = (bij: Stapzaak): readonly Stapsoort[] =>
  (Object.keys(SCHERMEN) as readonly Stapsoort[]).filter((soort) => (bij.zaak.dossier.afsluiting === null || schermVan(soort).ookNaEinde === true) && schermVan(soort).nu(bij));

export type GelezenStap = { readonly ok: true; readonly stap: Stap } | { readonly ok: false; readonly fouten: readonly Invoerfout[] };

/** The step that was meant, or every fault at once. */
export function leesStap(soort: Stapsoort, invoer: Stapinvoer, zoekVerzoek: (nummer: string) => VerzoekId | null): GelezenStap {
  const fouten: Invoerfout[] = [];
  const lezer = createInvoerlezer(invoer, fouten, zoekVerzoek);
  const op = lezer.datum('op');
  const eigen: object = schermVan(soort).lees(lezer);
  // The table pairs each kind with the fields of that kind.
  const stap = { ...eigen, soort, op } as unknown as Stap;
  return fouten.length === 0 ? { ok: true, stap } : { ok: false, fouten };
}
