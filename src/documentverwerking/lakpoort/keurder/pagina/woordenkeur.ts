// V3 and V9: which words had to go, and whether every word that is left can be seen in the source at that place.
import { ruweWoordenOnder, woordenOnder, type Bronpagina } from './bronpagina.ts';
import { INKT, type Paginabevinding } from './paginabevinding.ts';
import { woordenVan, type Tekens } from '../tekens.ts';
import { vindplaatsen } from './vindplaatsen.ts';
import { brokstukken } from '../vouwen.ts';

/** Words under the boxes, by every reader of the source. Of annotations only what is not shown: the rest has its place already. */
export function wegVan(bevinding: Paginabevinding, bron: Bronpagina): readonly string[] {
  const { bronPdfjs } = bevinding.lezingen;
  const weg = new Set(woordenOnder(bron.tekens, bevinding.vakken));
  if (bronPdfjs === null) return [...weg];
  for (const woord of ruweWoordenOnder(bronPdfjs.tekst, bevinding.vakken)) weg.add(woord);
  const inAantekeningen = ruweWoordenOnder(bronPdfjs.aantekeningen, bevinding.vakken);
  const getoond = inAantekeningen.length === 0 ? null : new Set(woordenVan(bron.tekens).map(({ vouw: woord }) => woord));
  for (const woord of inAantekeningen) if (getoond?.has(woord) === false) weg.add(woord);
  return [...weg];
}

/** V3, V9: every word of the candidate is one that the source shows at that place. */
export function keurWoorden(bevinding: Paginabevinding, bron: Bronpagina, weg: readonly string[]): void {
  const { uit, uitPdfium, uitPdfjs } = bevinding.lezingen;
  const stukken = new Set(weg.flatMap(brokstukken));
  const lange = [...stukken].filter((stuk) => stuk.length >= 4);
  const lijktOp = (woord: string): boolean => stukken.has(woord) || (woord.length >= 4 && lange.some((stuk) => woord.includes(stuk)));
  const bekeken = (tekens: Tekens, eigen: boolean): void => {
    // Another reader gives what is printed too, and may take it together with the word beside it.
    for (const woord of woordenVan(tekens, null, (i) => eigen || !bevinding.isDruk(tekens, i))) {
      const verdacht = lijktOp(woord.vouw);
      const gezien = bron.vergelijk(woord, verdacht);
      if (gezien === 'zelfde') {
        if (eigen && !bevinding.dekking.heeftInkt(woord, INKT)) bevinding.fout('V9', 'In de tekstlaag staat een woord dat niet te zien is.');
      } else if (verdacht) bevinding.fout('V3', 'In de tekst staat een weggelakt woord, of een deel daarvan.');
      else if (gezien === 'anders') bevinding.fout('V9', 'In de tekstlaag staat een woord dat in het origineel niet op die plaats te zien is.');
      else if (!bevinding.dekking.heeftInkt(woord, INKT)) bevinding.fout('V9', 'In de tekstlaag staat een woord dat niet te zien is.');
    }
  };
  bekeken(uit.laag, true);
  bekeken(uitPdfium, false);
  for (const tekens of [uit.laag, uitPdfium, uitPdfjs]) {
    for (const { term } of bevinding.vraag.teksten) if (vindplaatsen(tekens, term).length > 0) bevinding.fout('V3', 'Een tekst die overal weg moet, staat nog in de tekst van deze pagina.');
  }
  if (bron.verloren().length > 0) bevinding.fout('V9', 'Er ontbreken woorden die in het origineel te lezen zijn en niet weg moesten.');
}
