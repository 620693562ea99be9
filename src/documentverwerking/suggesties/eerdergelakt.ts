// Finds what a person redacted before: the same words, and the name that was confirmed by it in its other forms.
import { kies, openbaarfilter } from './keuze.ts';
import { NATIONAAL_NUMMER, PERSOONLIJK, type EerderGelakt, type Suggestie, type Tekstpagina } from './model.ts';
import { naamvinder, type Vinder } from './naamvinder.ts';
import { leesNaam } from './persoonsnaam.ts';
import { woordenVan } from './woorden.ts';
import { zinnenboom } from './zinnen.ts';

const VERSIE = '2';
/** Shorter phrases that were redacted before are found everywhere and mean nothing. */
const KORTSTE_ZIN = 4;
/** A person decided about exactly these words: that says a little more than a rule about names. */
const ZEKER = 0.96;

/** Redacted to protect a person, and written as a name: somebody confirmed that this person is in the case. */
const isNaam = ({ tekst, gronden }: EerderGelakt): boolean => gronden.includes(PERSOONLIJK) && !gronden.includes(NATIONAAL_NUMMER) && leesNaam(tekst) !== null;

export function eerderGelaktvinder(gelakt: readonly EerderGelakt[]): Vinder {
  const zinnen = zinnenboom<readonly string[]>();
  for (const { tekst, gronden } of gelakt) {
    if (tekst.replace(/[^\p{L}\d]/gu, '').length >= KORTSTE_ZIN) zinnen.voegToe(tekst, gronden);
  }
  const namen = naamvinder([], gelakt.filter(isNaam).map(({ tekst }) => ({ naam: tekst, bron: 'bevestigd' })));
  return (pagina) => [
    ...[...zinnen.vind(woordenVan(pagina.tekst))].map(({ zin, woorden }): Suggestie => {
      const [van, tot] = [woorden[0]?.van ?? 0, woorden.at(-1)?.tot ?? 0];
      return { soort: 'eerder-gelakt', regel: 'eerder-gelakt', versie: VERSIE, pagina: pagina.nummer, van, tot, tekst: pagina.tekst.slice(van, tot), score: ZEKER, gronden: zin };
    }),
    ...namen(pagina).map((suggestie): Suggestie => ({ ...suggestie, soort: 'eerder-gelakt', regel: `eerder-gelakt-${suggestie.regel}`, versie: VERSIE })),
  ];
}

/** What was proposed for a page, together with what was redacted before: one suggestion per place, nothing that is public already. */
export const vulAan = (pagina: Tekstpagina, suggesties: readonly Suggestie[], vinder: Vinder, openbaar: readonly string[]): readonly Suggestie[] =>
  kies([...suggesties, ...vinder(pagina)], pagina.tekst).filter(openbaarfilter(openbaar));
