// What can happen to the text of a letter. Names and JSON are stored for ever: add, never change.
// The stream says which letter: `sjabloon-<code>`. Version 1 is the text that comes with the program and has no event.

export interface SjabloonGewijzigd {
  readonly type: 'SjabloonGewijzigd';
  readonly data: {
    readonly versie: number;
    readonly onderwerp: string;
    readonly tekst: string;
    readonly reden: string;
  };
}

/** Back to the text that comes with the program; that is a new version too. */
export interface SjabloonHersteld {
  readonly type: 'SjabloonHersteld';
  readonly data: { readonly versie: number; readonly reden: string };
}

export type SjabloonEvent = SjabloonGewijzigd | SjabloonHersteld;
