// What can be asked of a series of numbers.

export interface GeefNummer {
  readonly type: 'GeefNummer';
  /** Id of the request that needs a number. */
  readonly voor: string;
}

export type NummerCommand = GeefNummer;
