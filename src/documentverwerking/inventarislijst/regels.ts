// The list as text and back: for a thread of its own, and for a key that says the content.
import type { Inventarislijst, Lijstregel, Werkregel } from './model.ts';

type MetTekstdatum<T> = Omit<T, 'datum'> & { readonly datum: string | null };

const dagVan = (datum: string | null): Temporal.PlainDate | null => (datum === null ? null : Temporal.PlainDate.from(datum));
const metDag = <T extends Lijstregel>({ datum, ...regel }: MetTekstdatum<T>) => ({ ...regel, datum: dagVan(datum) });

/** Only what the list uses: of the style name, colour and font. The same list gives the same text. */
export function alsTekst({ huisstijl: { naam, kleur, lettertype }, voor, nummer, onderwerp, datum, regels }: Inventarislijst): string {
  return JSON.stringify({ voor, huisstijl: { naam, kleur, lettertype }, nummer, onderwerp, datum, regels });
}

/** @param tekst made by `alsTekst` of this same program */
export function uitTekst(tekst: string): Inventarislijst {
  const { datum, regels, ...rest } = JSON.parse(tekst) as Omit<Inventarislijst, 'datum' | 'regels'> & { readonly datum: string; readonly regels: readonly MetTekstdatum<Werkregel>[] };
  return { ...rest, datum: Temporal.PlainDate.from(datum), regels: regels.map((regel) => metDag<Werkregel>(regel)) };
}
