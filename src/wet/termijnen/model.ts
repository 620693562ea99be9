// The language of the legal clock: dated facts in, dates with their derivation out. Stable: other rooms build on it.

type PlainDate = Temporal.PlainDate;

/** A dated fact the clock counts with. Their order in a list means nothing; their dates do (law.md §2.5). */
export type Feit =
  | { readonly soort: 'ontvangen'; readonly op: PlainDate }
  /** Sent on to another body (Woo 4.2): the whole request, or the part that body has. */
  | { readonly soort: 'doorgezonden'; readonly op: PlainDate; readonly ontvangenDoorBevoegde: PlainDate; readonly omvang: 'geheel' | 'deel' }
  | { readonly soort: 'verdaagd'; readonly op: PlainDate; readonly weken: number; readonly gemotiveerd: boolean }
  /** `verzoekerGeinformeerdOp` null: the requester was never told, so nothing stands still. */
  | { readonly soort: 'zienswijzen_gevraagd'; readonly verzoekerGeinformeerdOp: PlainDate | null; readonly uiterlijk: PlainDate; readonly derden: readonly string[] }
  | { readonly soort: 'zienswijze_ontvangen'; readonly op: PlainDate; readonly derde: string }
  /** `uiterlijk` null: no term was set, so nothing stands still (ABRvS 21-9-2016). */
  | { readonly soort: 'aanvulling_gevraagd'; readonly op: PlainDate; readonly uiterlijk: PlainDate | null; readonly grondslag: 'Woo 4.1 lid 5' | 'Awb 4:5' }
  | { readonly soort: 'aanvulling_ontvangen'; readonly op: PlainDate }
  | { readonly soort: 'uitstel_tot'; readonly op: PlainDate; readonly tot: PlainDate; readonly schriftelijk: boolean }
  | { readonly soort: 'uitstel_periode'; readonly op: PlainDate; readonly van: PlainDate; readonly tot: PlainDate; readonly schriftelijk: boolean }
  | { readonly soort: 'vertraging_verzoeker'; readonly van: PlainDate; readonly tot: PlainDate }
  | { readonly soort: 'overmacht'; readonly van: PlainDate; readonly tot: PlainDate }
  | { readonly soort: 'buitenland_gevraagd'; readonly op: PlainDate }
  | { readonly soort: 'buitenland_ontvangen'; readonly op: PlainDate };

export type Opschortingsgrond = 'zienswijzen' | 'aanvulling' | 'instemming' | 'vertraging_verzoeker' | 'overmacht' | 'buitenland';

/** Days on which the clock stands still, both ends included. */
export interface Opschorting {
  readonly grond: Opschortingsgrond;
  readonly artikel: string;
  readonly van: PlainDate;
  readonly tot: PlainDate;
  readonly dagen: number;
  /** The end is an answer that came; otherwise it is the last possible day, and an earlier answer moves it. */
  readonly beantwoord: boolean;
}

/** One step of the reasoning. Data, not text: `src/wet/termijnen/uitleg.ts` makes the sentences. */
export type Stap =
  | { readonly soort: 'start'; readonly artikel: string; readonly op: PlainDate; readonly doorgezonden: boolean }
  | { readonly soort: 'termijn'; readonly artikel: string; readonly weken: number; readonly van: PlainDate; readonly tot: PlainDate }
  | { readonly soort: 'opschorting'; readonly artikel: string; readonly opschorting: Opschorting }
  | { readonly soort: 'verdaging'; readonly artikel: string; readonly op: PlainDate; readonly weken: number }
  | { readonly soort: 'zonder_gevolg'; readonly artikel: string; readonly op: PlainDate; readonly reden: ZonderGevolg }
  | { readonly soort: 'geteld'; readonly artikel: string; readonly tot: PlainDate }
  | { readonly soort: 'weekend_of_feestdag'; readonly artikel: string; readonly van: PlainDate; readonly naar: PlainDate; readonly overgeslagen: readonly { readonly datum: PlainDate; readonly reden: string }[] }
  | { readonly soort: 'uitstel'; readonly artikel: string; readonly op: PlainDate; readonly tot: PlainDate }
  | { readonly soort: 'wachten'; readonly artikel: string; readonly van: PlainDate; readonly tot: PlainDate }
  | { readonly soort: 'uitkomst'; readonly artikel: string; readonly datum: PlainDate };

/** Why something that happened changes no date. */
export type ZonderGevolg =
  | 'verdaging_te_laat'
  | 'verdaging_tweede_keer'
  | 'verdaging_te_lang'
  | 'verdaging_zonder_reden'
  | 'verdaging_voor_ontvangst'
  | 'uitstel_te_laat'
  | 'uitstel_niet_schriftelijk'
  | 'uitstel_niet_later'
  | 'verzoeker_niet_geinformeerd'
  | 'geen_termijn_gesteld'
  | 'opschorting_na_afloop';

export interface Waarschuwing {
  readonly code: 'feestdagen_onbekend' | 'precisering_te_laat_gevraagd';
  readonly artikel: string;
  readonly uitleg: string;
}

export interface Termijn {
  /** Before weekends and holidays count. */
  readonly nominaal: PlainDate;
  /** The last day. */
  readonly einde: PlainDate;
}

export interface Termijnberekening {
  /** Day 0: receipt by the (competent) body. */
  readonly begin: PlainDate;
  /** Four weeks with suspensions: until here an extension can be announced. */
  readonly eersteTermijn: Termijn;
  /** With extension and suspensions, without what was agreed. */
  readonly wettelijk: Termijn;
  /** The last day to decide and announce. */
  readonly beslissenUiterlijk: PlainDate;
  readonly opschortingen: readonly Opschorting[];
  /** Suspended days that lengthened the term; a day counts once. */
  readonly opgeschorteDagen: number;
  /** Per extension, in order of their dates: null when it counts, else why not. */
  readonly verdagingen: readonly { readonly op: PlainDate; readonly weken: number; readonly geweigerd: ZonderGevolg | null }[];
  readonly uitstellen: readonly { readonly op: PlainDate; readonly tot: PlainDate; readonly geweigerd: ZonderGevolg | null }[];
  /** T3 and T6. */
  readonly preciserenUiterlijk: PlainDate;
  readonly misbruikUiterlijk: PlainDate;
  /** T4 or T5; null when nothing was asked. */
  readonly nietBehandelenUiterlijk: PlainDate | null;
  /** The other body's last day for the part that was forwarded. */
  readonly anderOrgaanUiterlijk: PlainDate | null;
  readonly afleiding: readonly Stap[];
  readonly waarschuwingen: readonly Waarschuwing[];
  readonly regels: { readonly regelset: string; readonly feestdagen: string; readonly lezingen: readonly string[] };
}
