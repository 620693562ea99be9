// Finds the people that are known in a case, in all forms of their names, and the phrases that were redacted before.
import { PERSOONLIJK, type BekendePersoon, type Suggestie, type Suggestiecontext, type Tekstpagina } from './model.ts';
import { naamvormen, type Naamvorm } from './naamvormen.ts';
import { namenOpPagina } from './personen.ts';
import { leesNaam, leesNaamNaAanhef, naamUitAdres, type Persoonsnaam } from './persoonsnaam.ts';
import { NAAMREGELS } from './regels/namen.ts';
import { woordenVan, type Tekstwoord } from './woorden.ts';
import { zinnenboom, type Zinnenboom } from './zinnen.ts';
import { zoek } from './zoeken.ts';

const VERSIE = '1';
/** Shorter phrases that were redacted before are found everywhere and mean nothing. */
const KORTSTE_ZIN = 4;

export type Bekendenvinder = (pagina: Tekstpagina) => readonly Suggestie[];

/** A finder over all pages of one document: names found on one page are offered on every page. */
export function bekendenvinder(paginas: readonly Tekstpagina[], context: Suggestiecontext): Bekendenvinder {
  const plekken = new Map(paginas.map((pagina) => [pagina.nummer, namenOpPagina(pagina.tekst)]));
  const genoemd = paginas.flatMap((pagina) => zoek(pagina, NAAMREGELS).map(({ tekst }) => leesNaamNaAanhef(tekst)));
  const namen = namenboom([...[...plekken.values()].flat().map(({ naam }) => naam), ...genoemd], context.personen ?? []);
  const zinnen = zinnenboom<readonly string[]>();
  for (const { tekst, gronden } of context.eerderGelakt ?? []) {
    if (tekst.replace(/[^\p{L}\d]/gu, '').length >= KORTSTE_ZIN) zinnen.voegToe(tekst, gronden);
  }
  return (pagina) => {
    const woorden = woordenVan(pagina.tekst);
    const suggestie = maker(pagina);
    return [
      ...(plekken.get(pagina.nummer) ?? []).map(({ regel, van, tot, naam }) => suggestie('naam', regel, van, tot, naam === null ? 0.7 : 0.95, [PERSOONLIJK])),
      ...naamsuggesties(pagina, woorden, namen),
      ...[...zinnen.vind(woorden)].map((vondst) => {
        const { van, tot } = bereik(vondst.woorden);
        return suggestie('eerder-gelakt', 'eerder-gelakt', van, tot, 0.85, vondst.zin);
      }),
    ];
  };
}

const maker =
  (pagina: Tekstpagina) =>
  (soort: Suggestie['soort'], regel: string, van: number, tot: number, score: number, gronden: readonly string[]): Suggestie => ({
    soort, regel, versie: VERSIE, pagina: pagina.nummer, van, tot, tekst: pagina.tekst.slice(van, tot), score, gronden,
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
    yield maker(pagina)('naam', zin.regel, van, tot, zin.score, [PERSOONLIJK]);
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
