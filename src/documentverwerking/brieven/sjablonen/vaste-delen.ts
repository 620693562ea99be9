// Parts that every letter has in common: salutation, dates, why this date, where to ask, signature.
import type { Rekenbasis } from '../../../wet/termijnen/model.ts';
import { datumMetDag, datumtekst } from '../datum.ts';
import type { Blok, Huisstijl, Ondertekening } from '../model.ts';
import type { Datumnaam } from './datumnamen.ts';
import type { MetDatum } from './waarden.ts';

/** The last day to decide, and the sentences that explain it (src/wet/termijnen). */
export interface Datumuitleg {
  readonly uiterlijk: Temporal.PlainDate;
  readonly zinnen: readonly string[];
  /** With which law it was computed; stored with the letter. */
  readonly rekenbasis?: Rekenbasis;
}

export const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst });
export const kop = (tekst: string): Blok => ({ soort: 'kop', niveau: 2, tekst });
export const lijst = (...punten: readonly string[]): Blok => ({ soort: 'lijst', punten });

/** Texts of people keep their paragraphs: an empty line parts them. */
export const alineasVan = (tekst: string): readonly Blok[] =>
  tekst
    .split(/\n\s*\n/)
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '')
    .map(alinea);

export const aanhefVoor = (naam: string | null): string => (naam === null || naam.trim() === '' ? 'Beste heer of mevrouw,' : `Beste ${naam.trim()},`);

/** A date in a sentence: "5 oktober 2026". */
export const op = (naam: Datumnaam, datum: Temporal.PlainDate): MetDatum => ({ inhoud: datumtekst(datum), datums: [{ naam, datum }] });
/** A date that somebody must act on: "maandag 5 oktober 2026". */
export const opDag = (naam: Datumnaam, datum: Temporal.PlainDate): MetDatum => ({ inhoud: datumMetDag(datum), datums: [{ naam, datum }] });
/** Blocks that name a date. */
export const metDatum = (blokken: readonly Blok[], naam: Datumnaam, ...datums: readonly Temporal.PlainDate[]): MetDatum => ({
  inhoud: blokken,
  datums: datums.map((datum) => ({ naam, datum })),
});

/** First the date, then why. */
export const waaromDezeDatum = ({ uiterlijk, zinnen, rekenbasis }: Datumuitleg): MetDatum => ({
  inhoud: [
    kop('Wanneer krijgt u ons besluit?'),
    { soort: 'alinea', tekst: `U krijgt ons besluit uiterlijk op ${datumMetDag(uiterlijk)}.`, nadruk: true },
    ...(zinnen.length === 0 ? [] : [alinea('Zo komen wij aan deze datum:'), lijst(...zinnen)]),
  ],
  datums: [{ naam: 'beslissen-uiterlijk', datum: uiterlijk }],
  rekenbasis,
});

export const vragen = ({ contactpersoon, telefoon, email }: Huisstijl, nummer: string): readonly Blok[] => [
  kop('Hebt u vragen?'),
  alinea(`Bel of mail dan onze ${contactpersoon}. Het telefoonnummer is ${telefoon}. Het e-mailadres is ${email}. Noem daarbij het nummer ${nummer}.`),
];

/** Signed for the body that decides, without a person's name: a notice needs none. */
export const namensOrgaan = ({ bestuursorgaan }: Huisstijl): Ondertekening => ({
  groet: 'Met vriendelijke groet,',
  namens: [`namens ${bestuursorgaan}`],
});
