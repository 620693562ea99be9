// What can be asked about one Woo-verzoek and about lists of them, for handler and requester.
// Text of people stays sealed here (`Verzegeld`); only a view unseals it. After erasure those fields are null.
import type { Bijlage, BriefVerwijzing } from '../../src/kern/bestand.ts';
import type { IsoDate, IsoInstant } from '../../src/kern/date.ts';
import type { Actor, Position, Revision } from '../../src/kern/event.ts';
import type { BerichtId, BesluitId, DerdeId, EventId, MedewerkerId, PersoonId, Verzegeld, VerzoekId } from '../../src/kern/ids.ts';
import type {
  AanvullingGevraagd,
  AanvullingOntvangen,
  BerichtGeplaatst,
  Besluituitkomst,
  ContactGelegd,
  Contactwijze,
  DeelplanAfgewezen,
  Kanaal,
  Kwalificatie,
  OverlegGevoerd,
  PreciseringGevraagd,
  PreciseringOntvangen,
  VerzoekEvent,
  VerzoekOntvangen,
  ZienswijzeOntvangen,
  ZienswijzeVerwerkt,
  Zienswijzeantwoord,
  ZienswijzenGevraagd,
  Zienswijzestuk,
  ZoekopdrachtUitgezet,
} from '../../src/verzoek/events.ts';
import type { Afsluitreden } from '../../src/verzoek/afsluiting.ts';
import type { Verzegeldveld } from '../../src/verzoek/velden.ts';

export type Afsluiting =
  | { readonly door: 'besluit'; readonly op: IsoDate; readonly uitkomst: Besluituitkomst }
  | { readonly door: Exclude<Afsluitreden, 'besluit'>; readonly op: IsoDate };

/** The head of a case. */
export interface Verzoekkop {
  readonly verzoekId: VerzoekId;
  readonly nummer: string;
  readonly organisatie: string;
  readonly kanaal: Kanaal;
  readonly ontvangenOp: IsoDate;
  /** Title for the work list, free of personal data; null until a handler gives one. */
  readonly werktitel: string | null;
  readonly behandelaar: MedewerkerId | null;
  readonly contactwijze: Contactwijze;
  readonly persoonId: PersoonId;
  readonly volgcodeHash: string;
  readonly ontvangstBevestigdOp: IsoDate | null;
  /** What a person said it is; null until then. */
  readonly kwalificatie: Kwalificatie | null;
  /** Null while the request is open. */
  readonly afsluiting: Afsluiting | null;
  /** Day on which the requester's key was destroyed (AVG art. 17); then every sealed field is null. */
  readonly gewistOp: IsoDate | null;
  /** Messages that the other side has not opened yet. */
  readonly ongelezen: { readonly voorBehandelaar: number; readonly voorVerzoeker: number };
  /** Revision of the stream: the `verwacht` of the next command. */
  readonly revision: Revision;
  readonly position: Position;
}

/** One case with what the requester wrote, sealed. */
export interface Verzoekdossier extends Verzoekkop {
  readonly verzoeker: Verzegeld | null;
  readonly onderwerp: Verzegeld | null;
  readonly tekst: Verzegeld | null;
  readonly bijlagen: readonly Bijlage[];
}

type MetTekst =
  | VerzoekOntvangen
  | PreciseringGevraagd
  | PreciseringOntvangen
  | ZienswijzenGevraagd
  | ZienswijzeOntvangen
  | ZienswijzeVerwerkt
  | BerichtGeplaatst
  | ContactGelegd
  | AanvullingGevraagd
  | AanvullingOntvangen
  | OverlegGevoerd
  | DeelplanAfgewezen
  | ZoekopdrachtUitgezet;
type Ander = Exclude<VerzoekEvent, MetTekst>;

/** An event of the case without sealed text or names; discriminated by `type`, so that a view can word each kind. */
export type Tijdlijnfeit =
  | Ander
  | { readonly type: 'VerzoekOntvangen'; readonly data: Pick<VerzoekOntvangen['data'], 'nummer' | 'kanaal' | 'ontvangenOp' | 'contactwijze'> }
  | { readonly type: 'PreciseringGevraagd'; readonly data: Omit<PreciseringGevraagd['data'], 'vraag'> }
  | { readonly type: 'PreciseringOntvangen'; readonly data: Omit<PreciseringOntvangen['data'], 'tekst'> }
  | {
      readonly type: 'ZienswijzenGevraagd';
      readonly data: Omit<ZienswijzenGevraagd['data'], 'derden'> & { readonly derden: readonly DerdeId[] };
    }
  | {
      readonly type: 'ZienswijzeOntvangen';
      readonly data: Omit<ZienswijzeOntvangen['data'], 'algemeen' | 'antwoorden'> & { readonly antwoorden: readonly Omit<Zienswijzeantwoord, 'toelichting'>[] };
    }
  | { readonly type: 'ZienswijzeVerwerkt'; readonly data: Omit<ZienswijzeVerwerkt['data'], 'reden'> }
  | { readonly type: 'ContactGelegd'; readonly data: Omit<ContactGelegd['data'], 'verslag'> }
  | { readonly type: 'AanvullingGevraagd'; readonly data: Omit<AanvullingGevraagd['data'], 'vraag'> }
  | { readonly type: 'AanvullingOntvangen'; readonly data: Omit<AanvullingOntvangen['data'], 'tekst'> }
  | { readonly type: 'OverlegGevoerd'; readonly data: Omit<OverlegGevoerd['data'], 'verslag'> }
  | { readonly type: 'DeelplanAfgewezen'; readonly data: Omit<DeelplanAfgewezen['data'], 'tegenvoorstel'> }
  | { readonly type: 'ZoekopdrachtUitgezet'; readonly data: Omit<ZoekopdrachtUitgezet['data'], 'naam'> }
  | { readonly type: 'BerichtGeplaatst'; readonly data: Omit<BerichtGeplaatst['data'], 'tekst' | 'bijlagen'> };

/** One entry of the timeline, in the order in which things were recorded. */
export interface Tijdlijnregel {
  readonly eventId: EventId;
  readonly revision: Revision;
  /** The legal date; null for what has none (a title given, a message read). */
  readonly datum: IsoDate | null;
  readonly recordedAt: IsoInstant;
  readonly actor: Actor;
  readonly feit: Tijdlijnfeit;
}

export type Briefsoort =
  | 'ontvangstbevestiging'
  | 'volgcode'
  | 'precisering'
  | 'zienswijze-derde'
  | 'zienswijze-verzoeker'
  | 'einde-opschorting'
  | 'verdaging'
  | 'uitstel'
  | 'intrekking'
  | 'aanvulling'
  | 'ander-regime'
  | 'informeel'
  | 'doorzending'
  | 'doorzending-orgaan'
  | 'opschorting'
  | 'deelplan'
  | 'te-laat'
  | 'samenvoeging'
  | 'splitsing'
  | 'correctie'
  | 'besluit'
  | 'besluit-derde'
  | 'besluit-openbaar';

export interface Brief extends BriefVerwijzing {
  readonly eventId: EventId;
  readonly soort: Briefsoort;
  readonly datum: IsoDate;
  /** The third party the letter is for; null when it is for the requester or for everybody. */
  readonly derdeId: DerdeId | null;
}

export interface Precisering {
  readonly gevraagdOp: IsoDate;
  readonly uiterlijk: IsoDate;
  readonly vraag: Verzegeld | null;
  readonly ontvangenOp: IsoDate | null;
  readonly antwoord: Verzegeld | null;
}

export interface Derde {
  readonly derdeId: DerdeId;
  readonly persoonId: PersoonId;
  readonly naam: Verzegeld | null;
  readonly gevraagdOp: IsoDate;
  readonly uiterlijk: IsoDate;
  /** Null until the party answered. */
  readonly ontvangenOp: IsoDate | null;
  readonly brief: BriefVerwijzing;
  /** What this party is asked about; the passages are in `verzegeld` under `<derdeId>/<documentId>`. */
  readonly stukken: readonly Omit<Zienswijzestuk, 'passage'>[];
}

/** A sealed text of the event with this revision. Null after erasure. */
export interface VerzegeldeTekst {
  readonly revision: Revision;
  readonly veld: Verzegeldveld;
  /** Tells several texts of one event apart; empty when there is one. */
  readonly sleutel: string;
  readonly tekst: Verzegeld | null;
}

export interface Bericht {
  readonly berichtId: BerichtId;
  readonly van: 'verzoeker' | 'behandelaar';
  readonly geplaatstOp: IsoDate;
  readonly recordedAt: IsoInstant;
  readonly tekst: Verzegeld | null;
  readonly bijlagen: readonly Bijlage[];
  readonly antwoordVoor: IsoDate | null;
  /** When the other side opened it; null while unread. */
  readonly gelezenOp: IsoInstant | null;
}

/** A decision on this case, as far as the case needs it; the rest is in `besluiten`. */
export interface Dossierbesluit {
  readonly besluitId: BesluitId;
  readonly titel: string;
  readonly uitkomst: Besluituitkomst;
  readonly deel: { readonly nummer: number; readonly van: number } | null;
  readonly ondertekendOp: IsoDate | null;
  readonly bekendgemaaktOp: IsoDate | null;
  readonly verstrektOp: IsoDate | null;
  /** The sealed letter to the requester; null until signed. */
  readonly brief: BriefVerwijzing | null;
  readonly openbareBrief: BriefVerwijzing | null;
}

export interface Verzoekfilter {
  readonly behandelaar?: MedewerkerId | 'niemand';
  readonly kanaal?: Kanaal;
  readonly stand?: 'open' | 'afgesloten';
  /** Part of the number or of the work title. */
  readonly zoek?: string;
}

export interface Verzoekpagina {
  readonly verzoeken: readonly Verzoekkop[];
  readonly totaal: number;
}

export interface Verzoekdossiers {
  opId(verzoekId: VerzoekId): Verzoekdossier | null;
  opNummer(nummer: string): Verzoekdossier | null;
  /** By the SHA-256 of the follow code in force. */
  opVolgcode(volgcodeHash: string): Verzoekdossier | null;
  tijdlijn(verzoekId: VerzoekId): readonly Tijdlijnregel[];
  /** Oldest first. */
  berichten(verzoekId: VerzoekId): readonly Bericht[];
  brieven(verzoekId: VerzoekId): readonly Brief[];
  preciseringen(verzoekId: VerzoekId): readonly Precisering[];
  derden(verzoekId: VerzoekId): readonly Derde[];
  /** By the SHA-256 of the code of a third party. */
  derdeOpCode(codeHash: string): { readonly verzoekId: VerzoekId; readonly derde: Derde } | null;
  /** Texts sealed in events: contact reports, supplements, views. */
  verzegeld(verzoekId: VerzoekId): readonly VerzegeldeTekst[];
  besluiten(verzoekId: VerzoekId): readonly Dossierbesluit[];
  /** Requests of one data subject, newest first. */
  vanPersoon(persoonId: PersoonId): readonly Verzoekkop[];
  /** Newest receipt first. `limit` at most 1000. */
  lijst(filter: Verzoekfilter, offset: number, limit: number): Verzoekpagina;
  aantallen(): { readonly totaal: number; readonly open: number; readonly zonderBehandelaar: number };
  /** How many open requests each handler has; most first. */
  perBehandelaar(): readonly { readonly behandelaar: MedewerkerId | null; readonly open: number }[];
}
