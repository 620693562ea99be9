// What a client of the API may be allowed to do. A key has only the scopes that it was given.

export const SCOPES = {
  'publicaties:lezen': 'ook publicaties lezen die nog niet openbaar zijn',
  'publicaties:schrijven': 'publicaties voorbereiden en documenten toevoegen',
  'publicaties:publiceren': 'publicaties plannen, openbaar maken en intrekken',
  'verzoeken:indienen': 'een Woo-verzoek indienen namens iemand',
  'verzoeken:lezen': 'de verzoeken volgen die met deze koppeling zijn ingediend',
} as const;

export type Scope = keyof typeof SCOPES;

export const ALLE_SCOPES = Object.keys(SCOPES) as readonly Scope[];

export const isScope = (value: string): value is Scope => Object.hasOwn(SCOPES, value);
