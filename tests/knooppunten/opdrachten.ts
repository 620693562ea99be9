// What the test asks of a node, and what the node tells.

type Vraag =
  | { readonly wat: 'collega'; readonly email: string; readonly wachtwoord: string }
  | { readonly wat: 'oud'; readonly naam: string }
  | { readonly wat: 'wis'; readonly nummer: string }
  | { readonly wat: 'naam'; readonly nummer: string }
  | { readonly wat: 'rust' }
  | { readonly wat: 'stop' };
export type Opdracht = Vraag & { readonly nr: number };
export type Verslag = { readonly nr: number; readonly antwoord: unknown } | { readonly nr: number; readonly fout: string };

export type { Vraag };
