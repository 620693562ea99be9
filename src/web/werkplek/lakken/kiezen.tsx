// Choosing what to redact: the text of the page as words with checkboxes, the ground, and a box by its measures.
// Works with the keyboard alone and without JavaScript; the island only makes the same form quicker.
import type { Woord } from '../../../documentverwerking/lakken/index.ts';
import type { Lak } from '../../../document/lakken/state.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import { Formulier, Knop, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Foutmelding, foutBij } from '../../ui/formulier/veld.tsx';
import { Kop } from '../../ui/kop.tsx';
import type { Paginastand } from './stand.ts';
import { grondkeuzes } from './teksten.ts';

interface Regel {
  readonly nummer: number;
  readonly woorden: readonly { readonly index: number; readonly woord: Woord }[];
}

/** Words by line, in reading order. */
function regelsVan(woorden: readonly Woord[]): readonly Regel[] {
  const regels: { nummer: number; woorden: { index: number; woord: Woord }[] }[] = [];
  woorden.forEach((woord, index) => {
    const laatste = regels.at(-1);
    if (laatste?.nummer === woord.regel) laatste.woorden.push({ index, woord });
    else regels.push({ nummer: woord.regel, woorden: [{ index, woord }] });
  });
  return regels;
}

const Tekstwoord = ({ index, woord, lak, gekozen }: { readonly index: number; readonly woord: Woord; readonly lak: Lak | undefined; readonly gekozen: boolean }) =>
  lak === undefined ? (
    <label class="woo-lakwoord">
      <input type="checkbox" name="woord" value={index} checked={gekozen} />
      <span>{woord.tekst}</span>
      {woord.zichtbaar ? null : <span class="woo-sr"> (niet zichtbaar op de pagina)</span>}
    </label>
  ) : (
    <span class="woo-lakwoord woo-lakwoord--gelakt">
      <s>{woord.tekst}</s>
      <span class="woo-sr"> (gelakt, {lak.gronden.join(', ')})</span>
    </span>
  );

interface Grondprops {
  readonly vanOordeel: readonly string[];
  readonly gekozen: readonly string[];
  readonly fouten: readonly Invoerfout[];
}

/** The ground may be chosen before or after the words. Those of the judgement stand open; the others are folded away. */
const Grondkeuze = ({ vanOordeel, gekozen, fouten }: Grondprops) => {
  const keuzes = grondkeuzes(vanOordeel);
  const fout = foutBij(fouten, 'gronden') ?? foutBij(fouten, 'grond');
  const vinkje = ({ code, label }: (typeof keuzes)[number]) => (
    <div class="woo-keuze">
      <input type="checkbox" id={`grond-${code}`} name="grond" value={code} checked={gekozen.includes(code)} />
      <label for={`grond-${code}`}>{`${code} ${label}`}</label>
    </div>
  );
  const andere = keuzes.filter(({ inOordeel }) => !inOordeel);
  return (
    <fieldset class={fout === undefined ? 'woo-veld' : 'woo-veld woo-veld--fout'} id="gronden">
      <legend class="utrecht-form-label">Op welke grond?</legend>
      {fout === undefined ? null : <Foutmelding id="gronden">{fout}</Foutmelding>}
      <div class="woo-keuzes">{keuzes.filter(({ inOordeel }) => inOordeel).map(vinkje)}</div>
      <details class="woo-uitleg" open={vanOordeel.length === 0 || andere.some(({ code }) => gekozen.includes(code))}>
        <summary>Gronden die niet in het oordeel staan</summary>
        <div class="woo-keuzes">{andere.map(vinkje)}</div>
      </details>
    </fieldset>
  );
};

interface Props extends Grondprops {
  readonly stand: Paginastand;
  readonly basis: `/${string}`;
  readonly opdracht: string;
  readonly naast: boolean;
  /** Words that were chosen when the form came back. */
  readonly woorden: readonly string[];
}

export const Kiezen = ({ stand, basis, opdracht, naast, woorden, ...grond }: Props) => {
  const { zicht, bedekt, pagina } = stand;
  const gekozen = new Set(woorden);
  return (
    <Formulier actie={`${basis}/woorden`} klas="woo-lakkeuze" verborgen={{ opdracht, pagina, weergave: naast ? 'naast' : undefined }}>
      <Grondkeuze {...grond} />
      <Knoppen>
        <Knop>Lak de gekozen woorden</Knop>
        <Knop gewicht="tweede" naar={`${basis}/overal`}>
          Lak ze overal
        </Knop>
      </Knoppen>
      <fieldset class="woo-veld woo-laktekst" id="woord">
        <legend class="utrecht-form-label">Tekst van pagina {pagina}: kies de woorden</legend>
        {zicht.woorden.length === 0 ? <p>Op deze pagina staat geen tekst die de computer kan lezen. Teken een vlak over wat weg moet.</p> : null}
        {regelsVan(zicht.woorden).map(({ woorden: regel }) => (
          <p class="woo-laktekst__regel">
            {regel.map(({ index, woord }) => (
              <Tekstwoord index={index} woord={woord} lak={bedekt.get(index)} gekozen={gekozen.has(String(index))} />
            ))}
          </p>
        ))}
      </fieldset>
      <details class="woo-uitleg" open={grond.fouten.some(({ veld }) => veld === 'vlakken')}>
        <summary>Een vlak lakken met maten</summary>
        <div id="vlakken">
          <Kop n={4}>Vlak</Kop>
          <p>
            De pagina is {Math.round(zicht.breedte)} punten breed en {Math.round(zicht.hoogte)} punten hoog. Een punt is ruim een derde millimeter.
          </p>
          <Tekstvak naam="x" label="Vanaf links" breedte="kort" />
          <Tekstvak naam="y" label="Vanaf boven" breedte="kort" />
          <Tekstvak naam="breedte" label="Breedte" breedte="kort" />
          <Tekstvak naam="hoogte" label="Hoogte" breedte="kort" />
          <Knop gewicht="tweede" naar={`${basis}/vlak`}>
            Lak dit vlak
          </Knop>
        </div>
      </details>
    </Formulier>
  );
};
