// What can happen in a series of numbers. Names and JSON are stored for ever: add, never change.

export interface NummerGegeven {
  readonly type: 'NummerGegeven';
  readonly data: {
    readonly volgnummer: number;
    /** What the number is for: the id of a request. */
    readonly voor: string;
  };
}

export type NummerEvent = NummerGegeven;
