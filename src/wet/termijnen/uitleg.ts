// "Waarom deze datum?": a derivation as lines of text for one reader, as one paragraph for a letter, or as half a line for the board.
import { aantalDagen, korteDatum, langeDatum } from './datumtekst.ts';
import type { Stap, Termijn, TermijnCode, Termijnberekening } from './model.ts';
import { voorBehandelaar } from './zinnen-behandelaar.ts';
import { slotVoorVerzoeker, voorVerzoeker } from './zinnen-verzoeker.ts';

export type Lezer = 'verzoeker' | 'behandelaar';

/** One line of an explanation. `datum` is the last day as it stands after this step. */
export interface Uitlegregel {
  readonly datum: Temporal.PlainDate;
  readonly tekst: string;
  /** "Woo art. 4.4 lid 1"; a face shows it after the sentence, in brackets. */
  readonly artikel: string;
  readonly stap: Stap;
}

/** The steps of a derivation as lines of text, in the order of reasoning. */
export function uitlegregels(afleiding: readonly Stap[], code: TermijnCode, lezer: Lezer): readonly Uitlegregel[] {
  const zinnen = lezer === 'verzoeker' ? voorVerzoeker : voorBehandelaar;
  return afleiding.map((stap) => ({
    datum: stap.naar,
    tekst: zinnen[stap.soort](stap, code),
    artikel: stap.artikel,
    stap,
  }));
}

/** The explanation as one paragraph: for the requester in plain sentences, for the handler with the articles. */
export function uitleg(termijn: Termijn, lezer: Lezer): string {
  const regels = uitlegregels(termijn.afleiding, termijn.code, lezer);
  const zinnen = regels.map(({ tekst, artikel }) => (lezer === 'verzoeker' ? tekst : `${tekst.slice(0, -1)} (${artikel}).`));
  if (lezer === 'verzoeker' && regels.length > 2) zinnen.push(slotVoorVerzoeker[termijn.code](langeDatum(termijn.einde)));
  return zinnen.join(' ');
}

/** Half a line for the board: "4 weken + 2 verdaagd + 14 dagen stilstand". */
export function samenvatting({ beslistermijn, opschortingen }: Termijnberekening): string {
  let weken = 0;
  let verdaagd = 0;
  let stil = 0;
  let verschoven = 0;
  for (const stap of beslistermijn.afleiding) {
    if (stap.soort === 'termijn') weken += stap.weken;
    else if (stap.soort === 'verdaging') verdaagd += stap.weken;
    else if (stap.soort === 'stilstand') stil += stap.dagen;
    else if (stap.soort === 'weekendregel') verschoven += stap.dagen;
  }
  const delen = [`${weken} weken`];
  if (verdaagd > 0) delen.push(`${verdaagd} verdaagd`);
  if (stil > 0) delen.push(`${aantalDagen(stil)} stilstand`);
  else if (opschortingen.some(({ heeftEffect }) => heeftEffect)) delen.push('stilstand');
  if (beslistermijn.afgesproken !== null) return `${delen.join(' + ')}, afgesproken: ${korteDatum(beslistermijn.afgesproken)}`;
  if (verschoven > 0) delen.push(verschoven === 1 ? '1 vrije dag' : `${verschoven} vrije dagen`);
  return delen.join(' + ');
}
