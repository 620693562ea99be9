// What the provider says of who logged in, as far as we use it. Read from a token that was verified; nothing here is taken on trust besides.

export interface Verklaring {
  readonly issuer: string;
  /** The person's own mark at that issuer: never given to somebody else, unlike an address. */
  readonly sub: string;
  readonly naam: string | null;
  readonly email: string | null;
  readonly emailBevestigd: boolean;
  /** How firmly they logged in, in the provider's words. */
  readonly acr: string | null;
  readonly groepen: readonly string[];
}

export type Claims = Readonly<Record<string, unknown>>;

/** Names of claims that not every provider calls the same. */
export interface Claimnamen {
  readonly emailbewijs: string;
  readonly groepenclaim: string;
}

const tekst = (waarde: unknown): string | null => (typeof waarde === 'string' && waarde.trim() !== '' ? waarde.trim() : null);

/** Whether two ways of writing name one issuer: with or without the slash after the name of its host. */
export const zelfdeIssuer = (een: string, ander: string): boolean => new URL(een).href === new URL(ander).href;

/** The standard's own claim is `true` or it is not. Entra writes its `xms_edov` now as a boolean, now as "1". */
const bevestigd = (waarde: unknown, claim: string): boolean => waarde === true || (claim !== 'email_verified' && (waarde === 1 || waarde === '1' || waarde === 'true'));

/** Some write one group as a text and not as a list. A text is one group, whatever stands in it. */
function groepenUit(waarde: unknown): readonly string[] {
  if (typeof waarde === 'string') return [waarde];
  return Array.isArray(waarde) ? waarde.filter((groep) => typeof groep === 'string') : [];
}

/**
 * @param token claims of the ID token
 * @param profiel claims of the userinfo endpoint, of the same `sub`; empty when it was not asked
 */
export function verklaringUit(issuer: string, sub: string, token: Claims, profiel: Claims, { emailbewijs, groepenclaim }: Claimnamen): Verklaring {
  // An address and its proof come from one place: a proof of the one says nothing of the other.
  const bron = token[emailbewijs] === undefined && tekst(profiel['email']) !== null ? profiel : token;
  return {
    issuer,
    sub,
    naam: tekst(token['name']) ?? tekst(profiel['name']),
    email: tekst(bron['email']),
    emailBevestigd: bevestigd(bron[emailbewijs], emailbewijs),
    // Only what was signed says how firmly somebody logged in.
    acr: tekst(token['acr']),
    groepen: groepenUit(token[groepenclaim] ?? profiel[groepenclaim]),
  };
}
