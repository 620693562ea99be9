// What can be asked of the text of a letter.
import type { Sjablooncode } from '../documentverwerking/brieven/sjablonen/register.ts';

/** Puts another text in place. Letters that were sent keep the words they had. */
export interface WijzigSjabloon {
  readonly type: 'WijzigSjabloon';
  readonly code: Sjablooncode;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly reden: string;
}

/** Puts the text of the program back. */
export interface HerstelSjabloon {
  readonly type: 'HerstelSjabloon';
  readonly code: Sjablooncode;
  readonly reden: string;
}

export type SjabloonCommand = WijzigSjabloon | HerstelSjabloon;
