// What a date in a letter is called where letters are listed. The codes are stored with every letter, for ever: add, never rename.

export const DATUMNAAM = {
  ontvangen: 'Ontvangen',
  'beslissen-uiterlijk': 'Besluit uiterlijk',
  'besluit-verwacht': 'Besluit verwacht',
  'eerder-genoemd': 'Eerder genoemd, geldt niet meer',
  'reactie-uiterlijk': 'Antwoord uiterlijk',
  overeengekomen: 'Akkoord gegeven',
  ingetrokken: 'Ingetrokken',
  afgedaan: 'Afgedaan',
  'stilstand-vanaf': 'Stil vanaf',
  'stilstand-verwacht-tot': 'Stil, verwacht tot en met',
  'deel-uiterlijk': 'Deelbesluit uiterlijk',
  bekendgemaakt: 'Bekendgemaakt',
  'laatste-dag-bezwaar': 'Bezwaar kon tot en met',
  hoorzitting: 'Hoorzitting',
  'stukken-insturen-tot': 'Stukken insturen tot en met',
  'alsnog-beslissen-uiterlijk': 'Alsnog beslissen uiterlijk',
  'beroep-vanaf': 'Beroep mogelijk vanaf',
  'openbaar-vanaf': 'Documenten vanaf',
} as const;

export type Datumnaam = keyof typeof DATUMNAAM;

const namen: ReadonlyMap<string, string> = new Map(Object.entries(DATUMNAAM));
/** For what was stored: a name that this program does not know is shown as it is. */
export const datumnaam = (naam: string): string => namen.get(naam) ?? naam;
