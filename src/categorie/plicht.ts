// One duty to publish something without a request. Whether it is met or late is never in it: that follows from the publication and the clock.
import { gebeurd, geweigerd, type Decider, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { fromIsoDate, toIsoDate } from '../kern/date.ts';
import type { BesluitId, PublicatieId } from '../kern/ids.ts';
import { eerderDan, inDeToekomst, leeg, tenzij } from '../kern/weigeringen.ts';
import { datumZonderDag } from '../wet/termijnen/datumtekst.ts';
import { categorieVan } from '../wet/informatiecategorieen/categorieen.ts';
import { termijnenVan, type Bijzonder } from '../wet/openbaarmaking/plichttermijn.ts';
import type { Plaats, PlichtEvent, PlichtOntstaan } from './events.ts';

type PlainDate = Temporal.PlainDate;

export interface LegPlichtVast {
  readonly type: 'LegPlichtVast';
  readonly vandaag: PlainDate;
  readonly organisatie: string;
  readonly categorie: string;
  readonly aanleiding: 'vastgesteld' | 'ontvangen';
  readonly op: PlainDate;
  readonly bijzonder: Bijzonder;
  readonly titel: PlichtOntstaan['data']['titel'];
  readonly besluitId?: BesluitId;
  /** Since when the category is in force for this body; null: not in force. */
  readonly vanKracht: PlainDate | null;
  readonly plaats: Plaats;
}
export interface VraagZienswijzenBijPlicht {
  readonly type: 'VraagZienswijzenBijPlicht';
  readonly vandaag: PlainDate;
  readonly gevraagdOp: PlainDate;
}
export interface VerwachtBezwaarBijPlicht {
  readonly type: 'VerwachtBezwaarBijPlicht';
  readonly vandaag: PlainDate;
  readonly meegedeeldOp: PlainDate;
}
export interface KoppelPlicht {
  readonly type: 'KoppelPlicht';
  readonly publicatieId: PublicatieId;
}
export interface LaatPlichtVervallen {
  readonly type: 'LaatPlichtVervallen';
  readonly vandaag: PlainDate;
  readonly reden: string;
}
export type PlichtCommand = LegPlichtVast | VraagZienswijzenBijPlicht | VerwachtBezwaarBijPlicht | KoppelPlicht | LaatPlichtVervallen;

interface Bestaand {
  readonly op: PlainDate;
  readonly publicatieId: PublicatieId | null;
  readonly zienswijzenGevraagdOp: PlainDate | null;
  readonly bezwaarVerwachtOp: PlainDate | null;
}
export type Plicht = { readonly status: 'onbekend' } | ({ readonly status: 'open' } & Bestaand) | { readonly status: 'vervallen' };

function evolve(plicht: Plicht, event: PlichtEvent): Plicht {
  if (event.type === 'PlichtOntstaan') return plicht.status === 'onbekend' ? { status: 'open', op: fromIsoDate(event.data.op), publicatieId: null, zienswijzenGevraagdOp: null, bezwaarVerwachtOp: null } : plicht;
  if (plicht.status !== 'open') return plicht;
  switch (event.type) {
    case 'ZienswijzenBijPlichtGevraagd':
      return { ...plicht, zienswijzenGevraagdOp: fromIsoDate(event.data.gevraagdOp) };
    case 'BezwaarBijPlichtVerwacht':
      return { ...plicht, bezwaarVerwachtOp: fromIsoDate(event.data.meegedeeldOp) };
    case 'PlichtGekoppeld':
      return { ...plicht, publicatieId: event.data.publicatieId };
    case 'PlichtVervallen':
      return { status: 'vervallen' };
  }
}

const nietVanKracht = (categorie: string): Weigering => ({
  code: 'categorie_niet_van_kracht',
  veld: 'categorie',
  artikel: 'Woo art. 10.3',
  uitleg: `De plicht voor categorie ${categorie} geldt hier nog niet.`,
  watNu: 'Kies categorie 3.1 als u het toch openbaar maakt. Daar hoort geen vaste termijn bij.',
});
const geenTerugwerking = (vanaf: PlainDate): Weigering => ({
  code: 'geen_terugwerkende_kracht',
  veld: 'op',
  artikel: 'Woo art. 10.2a',
  uitleg: `De plicht geldt hier sinds ${datumZonderDag(vanaf)}. Dit stuk is van daarvoor.`,
  watNu: 'Kies categorie 3.1 als u het toch openbaar maakt.',
});
const nietHier: Weigering = { code: 'categorie_niet_hier', veld: 'categorie', uitleg: 'Deze categorie maken wij hier niet openbaar.', watNu: 'Pas de instelling van de categorie aan als dat niet meer klopt.' };
const onbekendeCategorie: Weigering = { code: 'categorie_onbekend', veld: 'categorie', artikel: 'Woo art. 3.1 en 3.3', uitleg: 'Deze informatiecategorie staat niet in de wet.', watNu: 'Kies een categorie uit de lijst.' };
/** The term that was chosen is not one that the law has for this category; a wrong one would give a wrong day. */
function termijnPast({ categorie, aanleiding, bijzonder }: LegPlichtVast): Weigering | null {
  const soort = categorieVan(categorie);
  if (soort === null || termijnenVan(soort.code, aanleiding).includes(bijzonder)) return null;
  if (bijzonder === 'gewoon') return { ...TERMIJN, artikel: 'Woo art. 3.3 lid 5 onder c', uitleg: `Stukken in categorie ${categorie} worden openbaar op de dag dat zij onder de deelnemers zijn verspreid.`, watNu: 'Kies ‘tegelijk’, en vul de dag van verspreiding in.' };
  if (bijzonder === 'extern-onderzoek' && soort.code === '2j') return { ...TERMIJN, artikel: 'Woo art. 3.3 lid 5 onder f', uitleg: 'De vier weken gelden voor onderzoek dat u van een ander ontving.', watNu: 'Kies dat u het ontving, of kies de gewone termijn.' };
  return { ...TERMIJN, artikel: 'Woo art. 3.3 lid 5', uitleg: `De wet kent deze termijn niet voor categorie ${categorie}.`, watNu: 'Kies een andere termijn, of een andere categorie.' };
}
const TERMIJN = { code: 'termijn_past_niet', veld: 'bijzonder' } as const;
const onbekendePlicht: Weigering = { code: 'plicht_onbekend', uitleg: 'Deze plicht bestaat niet.', watNu: 'Ga terug naar de lijst met plichten.' };
const isVervallen: Weigering = { code: 'plicht_vervallen', uitleg: 'Deze plicht is vervallen.', watNu: 'Leg de plicht opnieuw vast als dat een vergissing was.' };

function legVast(command: LegPlichtVast): Uitkomst<PlichtEvent> {
  const { organisatie, categorie, aanleiding, op, bijzonder, titel, besluitId, vanKracht, plaats, vandaag } = command;
  return tenzij(
    [
      categorieVan(categorie) === null ? onbekendeCategorie : null,
      vanKracht === null ? nietVanKracht(categorie) : Temporal.PlainDate.compare(op, vanKracht) < 0 ? geenTerugwerking(vanKracht) : null,
      plaats.soort === 'elders' || plaats.soort === 'niet_van_toepassing' ? nietHier : null,
      termijnPast(command),
      // An agenda is published before its meeting: that day lies ahead.
      bijzonder === 'agenda' ? null : inDeToekomst('op', 'De dag waarop de plicht ontstond', op, vandaag),
      'open' in titel ? leeg('titel', 'De titel', titel.open) : null,
    ],
    () => [{ type: 'PlichtOntstaan', data: { organisatie, categorie, aanleiding, op: toIsoDate(op), bijzonder, titel, ...(besluitId === undefined ? {} : { besluitId }) } }],
  );
}

function decide(command: PlichtCommand, plicht: Plicht): Uitkomst<PlichtEvent> {
  if (command.type === 'LegPlichtVast') return plicht.status === 'onbekend' ? legVast(command) : gebeurd();
  if (plicht.status === 'onbekend') return geweigerd(onbekendePlicht);
  if (plicht.status === 'vervallen') return command.type === 'LaatPlichtVervallen' ? gebeurd() : geweigerd(isVervallen);
  switch (command.type) {
    case 'VraagZienswijzenBijPlicht':
      if (plicht.zienswijzenGevraagdOp?.equals(command.gevraagdOp) === true) return gebeurd();
      return tenzij(tijd('gevraagdOp', 'De dag waarop u om de mening vroeg', command.gevraagdOp, command.vandaag, plicht), () => [{ type: 'ZienswijzenBijPlichtGevraagd', data: { gevraagdOp: toIsoDate(command.gevraagdOp) } }]);
    case 'VerwachtBezwaarBijPlicht':
      if (plicht.bezwaarVerwachtOp?.equals(command.meegedeeldOp) === true) return gebeurd();
      return tenzij(tijd('meegedeeldOp', 'De dag van de mededeling', command.meegedeeldOp, command.vandaag, plicht), () => [{ type: 'BezwaarBijPlichtVerwacht', data: { meegedeeldOp: toIsoDate(command.meegedeeldOp) } }]);
    case 'KoppelPlicht':
      return plicht.publicatieId === command.publicatieId ? gebeurd() : gebeurd({ type: 'PlichtGekoppeld', data: { publicatieId: command.publicatieId } });
    case 'LaatPlichtVervallen':
      return tenzij([leeg('reden', 'De reden', command.reden)], () => [{ type: 'PlichtVervallen', data: { vervallenOp: toIsoDate(command.vandaag), reden: command.reden.trim() } }]);
  }
}

const tijd = (veld: string, wat: string, op: PlainDate, vandaag: PlainDate, plicht: Bestaand): readonly (Weigering | null)[] => [
  inDeToekomst(veld, wat, op, vandaag),
  eerderDan(veld, wat, op, 'de dag waarop de plicht ontstond', plicht.op),
];

/** A duty: category `plicht`, stored for ever. */
export const plichtDecider: Decider<PlichtCommand, PlichtEvent, Plicht> = { category: 'plicht', initial: { status: 'onbekend' }, evolve, decide };
