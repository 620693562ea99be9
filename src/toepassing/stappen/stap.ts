// What every step with legal effect has in common: the article it rests on, the command it sends, the letters it writes.
import type { BriefInhoud } from '../../documentverwerking/brieven/model.ts';
import type { Briefkop, Datumuitleg } from '../../documentverwerking/brieven/sjablonen/verzoeker.ts';
import type { BriefVerwijzing } from '../../kern/bestand.ts';
import type { Weigering } from '../../kern/decider.ts';
import type { CommandId, DerdeId, DocumentId, PersoonId, Verzegeld } from '../../kern/ids.ts';
import type { VerzoekCommand } from '../../verzoek/commands.ts';
import type { Zienswijzestuk } from '../../verzoek/events.ts';
import type { Verzegeldveld } from '../../verzoek/velden.ts';
import type { Termijnberekening } from '../../wet/termijnen/model.ts';

type PlainDate = Temporal.PlainDate;

/** `op` is the legal date: the day it happens or happened. */
export interface Basisstap {
  readonly soort: string;
  readonly op: PlainDate;
}

/** A document that a party is asked about by its number, or only a passage of it. */
export interface Deelvraag {
  readonly volgnummer: number;
  /** Which passages are about this party, in the handler's words; null: the whole document. */
  readonly passage: string | null;
}

/** A third party as the handler fills it in. */
export interface NieuweDerde {
  readonly naam: string;
  readonly adres: string;
  /** Absent: every document that the step asks about. */
  readonly over?: readonly Deelvraag[];
}

/** A document that a step asks about, as the handler saw it. */
export interface Gekozendocument {
  readonly documentId: DocumentId;
  /** The revision that was on the screen: what changed since must be looked at again. */
  readonly revision: number;
}

/** A document that a step asks about, with what the body intends. */
export interface Voorgelegd extends Pick<Zienswijzestuk, 'documentId' | 'voornemen' | 'gronden'> {
  readonly volgnummer: number;
  readonly titel: string;
  readonly datum: PlainDate | null;
}

/** Personal text and under which field it is sealed: for the requester, or for a third party. */
export interface Staptekst {
  readonly veld: Verzegeldveld;
  readonly tekst: string;
  readonly voorDerde?: DerdeId;
}

export interface Briefomstandigheden {
  /** What `documenten` of the step became. */
  readonly documenten: readonly Voorgelegd[];
  readonly kop: Briefkop;
  /** The date after this step, with its reasoning. */
  readonly termijn: Datumuitleg;
  /** The computation before and after, for letters that say what changed. */
  readonly voor: Termijnberekening;
  readonly na: Termijnberekening;
  readonly ontvangenOp: PlainDate;
  /** Null while the step is only tried out, and for steps that give none. */
  readonly volgcode: string | null;
  readonly adresSite: string;
  /** Whether a letter to the requester ever named this day as the last one. */
  readonly datumGenoemd: (dag: PlainDate) => boolean;
  /** The code of the party at this place in `derden`; a pattern while the step is only tried out. */
  readonly derdecode: (index: number) => string;
  /** The number of a request that the step makes; a word for it while it is only tried out. */
  readonly nieuwNummer: string;
}

/** The letters of a step. Those to third parties stand in the order of `derden`. */
export interface Stapbrieven {
  readonly verzoeker?: BriefInhoud;
  readonly derden?: readonly BriefInhoud[];
  /** To another body, without a personal addressee. */
  readonly orgaan?: BriefInhoud;
}

export interface UitgewerkteDerde {
  readonly derdeId: DerdeId;
  readonly persoonId: PersoonId;
  readonly naam: Verzegeld;
  readonly brief: BriefVerwijzing;
  readonly codeHash: string;
  /** The passages that it is asked about, sealed, by the number of their document. */
  readonly passages: ReadonlyMap<number, Verzegeld>;
}

/** What a step needs besides its own fields: everything sealed and stored. */
export interface Uitwerking {
  readonly vandaag: PlainDate;
  /** Ids that the step makes are derived from it, so that doing it again makes the same ones. */
  readonly commandId: CommandId;
  /** The letter to the requester. */
  readonly brief: BriefVerwijzing;
  readonly briefAanOrgaan: BriefVerwijzing;
  /** Sealed text of the step: the question, the answer, the report. Sealed empty text when there is none. */
  readonly tekst: Verzegeld;
  /** The `teksten` of the step, sealed, in their order. */
  readonly teksten: readonly Verzegeld[];
  readonly derden: readonly UitgewerkteDerde[];
  readonly documenten: readonly Voorgelegd[];
  /** Somebody else whom the step names (who searches): sealed with a key of that person's own. */
  readonly persoon: { readonly persoonId: PersoonId; readonly naam: Verzegeld | null };
  /** The number of a request that the step makes; empty while it is only tried out. */
  readonly nieuwNummer: string;
  /** The hash of the follow code that the step gives; empty while it is only tried out, and for steps that give none. */
  readonly volgcodeHash: string;
}

/** One kind of step. */
export interface Stapregel<S extends Basisstap> {
  /** The article it rests on, as shown before it is confirmed. */
  readonly artikel: string;
  command(stap: S, uitwerking: Uitwerking): VerzoekCommand;
  brieven(stap: S, omstandigheden: Briefomstandigheden): Stapbrieven;
  /** The personal text of the step; absent when it has none. */
  tekst?(stap: S): Staptekst;
  /** More personal texts, each sealed apart. */
  teksten?(stap: S): readonly Staptekst[];
  /** Documents of this request that the step asks about; absent when it asks about none. */
  documenten?(stap: S): readonly Gekozendocument[];
  /** What is wrong with these documents for this step; absent when nothing can be. */
  keur?(stap: S, documenten: readonly Voorgelegd[]): readonly Weigering[];
  /** Third parties that the step writes to; absent when it writes to none. */
  derden?(stap: S): readonly NieuweDerde[];
  /** The name of somebody else in the step; empty for none. */
  persoon?(stap: S): string;
  /** The letter tells the follow code: the one in force, or a new one in its place. */
  readonly volgcode?: 'huidig' | 'nieuw';
  /** The step makes a new request, which gets a number. */
  readonly maaktVerzoek?: true;
}

export const geenBrieven = (): Stapbrieven => ({});
