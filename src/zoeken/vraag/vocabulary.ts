// What the planner asks an index about its words. Each engine answers in its own way.

export interface KnownForm {
  readonly form: string;
  /** Documents it stands in. */
  readonly documents: number;
}

export interface NearForm extends KnownForm {
  /** Typing errors away. */
  readonly distance: number;
}

export interface Vocabulary {
  readonly stem: (form: string) => string;
  /** Does any document have this stem, as a word, as part of a compound or as a reference? */
  hasTerm(stem: string): boolean;
  /** Documents with exactly this folded form. */
  documents(form: string): number;
  /** Forms that begin so, most frequent first. */
  beginningWith(prefix: string, limit: number): readonly KnownForm[];
  /** The nearest forms within the errors forgiven, all at the same least distance, most frequent first; never with digits. */
  near(form: string, limit: number): readonly NearForm[];
}
