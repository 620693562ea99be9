// The days that differ, one per row, and the same rows as a file.
import type { AndereZaak, Regelvergelijking } from '../../../../toepassing/regels/vergelijken.ts';
import type { Tabel } from '../../../../uitvoer/tabel.ts';
import type { Datumsoort, Datumverschil } from '../../../../wet/vergelijken/model.ts';
import { basistekst, DATUMNAAM, waaromtekst } from '../../../../wet/vergelijken/teksten.ts';

export interface Verschilrij extends AndereZaak {
  readonly datum: Datumverschil;
}

/** All kinds, or only one. */
export const rijenVan = ({ anders }: Pick<Regelvergelijking, 'anders'>, soort: Datumsoort | ''): readonly Verschilrij[] =>
  anders.flatMap((zaak) => zaak.verschil.verschillen.filter((each) => soort === '' || each.soort === soort).map((datum) => ({ ...zaak, datum })));

export const verschiltabel = (rijen: readonly Verschilrij[]): Tabel<Verschilrij> => ({
  naam: 'andere regels',
  rijen,
  kolommen: [
    { titel: 'Nummer', soort: 'tekst', waarde: ({ zaak }) => zaak.nummer },
    { titel: 'Werktitel', soort: 'tekst', waarde: ({ zaak }) => zaak.werktitel, breedte: 40 },
    { titel: 'Afgerond', soort: 'jaNee', waarde: ({ zaak }) => zaak.afgesloten },
    { titel: 'Welke datum', soort: 'tekst', waarde: ({ datum }) => DATUMNAAM[datum.soort], breedte: 36 },
    { titel: 'Bij', soort: 'tekst', waarde: ({ datum }) => datum.over, breedte: 28 },
    { titel: 'Nu', soort: 'datum', waarde: ({ datum }) => datum.van?.datum ?? null },
    { titel: 'Onder de andere regels', soort: 'datum', waarde: ({ datum }) => datum.naar?.datum ?? null },
    { titel: 'Dagen verschil', soort: 'getal', waarde: ({ datum }) => datum.dagen },
    { titel: 'Waarom nu', soort: 'tekst', waarde: ({ datum }) => waaromtekst(datum.van), breedte: 60 },
    { titel: 'Waarom onder de andere regels', soort: 'tekst', waarde: ({ datum }) => waaromtekst(datum.naar), breedte: 60 },
    { titel: 'Te laat nu', soort: 'jaNee', waarde: ({ verschil }) => verschil.teLaat.van },
    { titel: 'Te laat onder de andere regels', soort: 'jaNee', waarde: ({ verschil }) => verschil.teLaat.naar },
    { titel: 'Regels nu', soort: 'tekst', waarde: ({ verschil }) => basistekst(verschil.basis.van), breedte: 60 },
    { titel: 'Andere regels', soort: 'tekst', waarde: ({ verschil }) => basistekst(verschil.basis.naar), breedte: 60 },
  ],
});
