// Finds names in all their forms in the text of a page.
import { PERSOONLIJK, type BekendePersoon, type Suggestie, type Tekstpagina } from './model.ts';
import { naamvormen, type Naamvorm } from './naamvormen.ts';
import { leesNaam, naamUitAdres, type Persoonsnaam } from './persoonsnaam.ts';
import { woordenVan, type Tekstwoord } from './woorden.ts';
import { zinnenboom, type Zinnenboom } from './zinnen.ts';

const VERSIE = '1';

/** Finds on one page what it was made for. */
export type Vinder = (pagina: Tekstpagina) => readonly Suggestie[];

/** @param namen as they were read in the document itself @param personen who are known around it */
export function naamvinder(namen: readonly (Persoonsnaam | null)[], personen: readonly BekendePersoon[]): Vinder {
  const boom = namenboom(namen, personen);
  return (pagina) => [...naamsuggesties(pagina, woordenVan(pagina.tekst), boom)];
}

export const naamsuggestie = (pagina: Tekstpagina, regel: string, van: number, tot: number, score: number): Suggestie => ({
  soort: 'naam', regel, versie: VERSIE, pagina: pagina.nummer, van, tot, tekst: pagina.tekst.slice(van, tot), score, gronden: [PERSOONLIJK],
});

const bereik = (woorden: readonly Tekstwoord[]): { readonly van: number; readonly tot: number } => ({
  van: woorden[0]?.van ?? 0,
  tot: woorden.at(-1)?.tot ?? 0,
});

function namenboom(namen: readonly (Persoonsnaam | null)[], personen: readonly BekendePersoon[]): Zinnenboom<Naamvorm> {
  const boom = zinnenboom<Naamvorm>();
  const gezien = new Set<string>();
  const voegToe = (naam: Persoonsnaam | null, bevestigd: boolean): void => {
    if (naam === null) return;
    for (const vorm of naamvormen(naam, bevestigd)) {
      const sleutel = `${vorm.tekst}|${vorm.regel}`;
      if (gezien.has(sleutel)) continue;
      gezien.add(sleutel);
      boom.voegToe(vorm.tekst, vorm);
    }
  };
  for (const naam of namen) voegToe(naam, false);
  for (const { naam, adres, bron } of personen) {
    voegToe(leesNaam(naam), bron === 'bevestigd');
    if (adres !== undefined) voegToe(naamUitAdres(adres), bron === 'bevestigd');
  }
  return boom;
}

function* naamsuggesties(pagina: Tekstpagina, woorden: readonly Tekstwoord[], namen: Zinnenboom<Naamvorm>): Generator<Suggestie> {
  for (const { zin, woorden: deel, af } of namen.vind(woorden)) {
    if (!past(zin, deel) || !aaneen(pagina.tekst, deel)) continue;
    if (zin.regel === 'naam-achternaam' && zin.score <= 0.5 && beginVanZin(pagina.tekst, woorden[af])) continue;
    const { van, tot } = bereik(deel);
    yield naamsuggestie(pagina, zin.regel, van, tot, zin.score);
  }
}

const isHoofdletter = (woord: Tekstwoord | undefined): boolean => woord !== undefined && /^\p{Lu}/u.test(woord.vorm);

function past({ hoofdletter, regel }: Naamvorm, woorden: readonly Tekstwoord[]): boolean {
  if (regel === 'naam-paraaf') return woorden.every(({ vorm }) => /^\p{Lu}[\p{L}]{0,5}$/u.test(vorm) && /\p{Lu}$/u.test(vorm));
  switch (hoofdletter) {
    case 'geen':
      return true;
    case 'eerste':
      return isHoofdletter(woorden[0]);
    case 'laatste':
      return isHoofdletter(woorden.at(-1));
    case 'alles':
      return woorden.every((woord) => isHoofdletter(woord) || woord.vorm.length <= 3);
  }
}

/** Words of one name stand next to each other: a blank, a point, a comma or a line end between them, no sentence. */
function aaneen(text: string, woorden: readonly Tekstwoord[]): boolean {
  return woorden.every((woord, i) => {
    const vorige = woorden[i - 1];
    return vorige === undefined || /^[.,_’'()-]{0,2}\s{0,3}\(?$/.test(text.slice(vorige.tot, woord.van).replace(/\n[ \t]{1,40}/, '\n'));
  });
}

function beginVanZin(text: string, woord: Tekstwoord | undefined): boolean {
  const voor = text.slice(Math.max(0, (woord?.van ?? 0) - 3), woord?.van ?? 0).trimEnd();
  return voor === '' || /[.!?:\n•-]$/.test(voor);
}
