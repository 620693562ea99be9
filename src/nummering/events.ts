// Numbers that were given out. Names and JSON are stored for ever: add, never change.

export interface NummerGegeven {
  readonly type: 'NummerGegeven';
  readonly data: {
    readonly volgnummer: number;
    /** Id of what got the number; asking again for it gives the same one. */
    readonly voor: string;
  };
}
export type NummerEvent = NummerGegeven;
