// Reads the content of a rebuilt page by a short list of operators (ISO 32000-1 Annex A): one picture, and text whose place is certain.
import { zetGlieven, type Glief } from './glieven.ts';
import { isNaam, isTekst, Lezer, Ongrammaticaal, type Waarde } from './grammatica.ts';
import type { Lettertype } from './lettertype.ts';
import { leesMerk, type Merk } from './merk.ts';

/** What one Tj shows. */
export interface Tekststuk {
  readonly glieven: readonly Glief[];
  readonly zichtbaar: boolean;
  /** Marked content number; null in an artifact. */
  readonly merk: number | null;
  /** What a screen reader says instead (ActualText of its marked content). */
  readonly omschrijving: string | null;
  /** Brightness of the fill colour, 0 black to 1 white. */
  readonly kleur: number;
  readonly lettertype: number;
}
export interface Paginainhoud {
  readonly stukken: readonly Tekststuk[];
  readonly merken: readonly number[];
}

interface Tekststand {
  lettertype: number;
  grootte: number;
  schaal: number;
  modus: number;
  kleur: number;
  m: readonly number[];
  regel: readonly number[];
}

const isGetal = (waarde: Waarde): waarde is number => typeof waarde === 'number';
const ZICHTBAAR = 0;
const ONZICHTBAAR = 3;

interface Vraag {
  readonly breedte: number;
  readonly hoogte: number;
  readonly beeldnaam: string;
  readonly lettertypen: ReadonlyMap<string, number>;
  readonly letters: ReadonlyMap<number, Lettertype>;
}

/** Carries out the operators of one page, in order; what is not allowed at that moment ends it. */
class Uitvoering {
  readonly stukken: Tekststuk[] = [];
  readonly merken: number[] = [];
  readonly #vraag: Vraag;
  #operanden: Waarde[] = [];
  #stand: Tekststand | null = null;
  #merk: Merk | null = null;
  #schaal: readonly Waarde[] | null = null;
  #diepte = 0;
  #beelden = 0;
  #letter: Pick<Tekststand, 'lettertype' | 'grootte' | 'schaal' | 'modus' | 'kleur'> = { lettertype: 0, grootte: 0, schaal: 1, modus: 0, kleur: 0 };

  constructor(vraag: Vraag) {
    this.#vraag = vraag;
  }

  operand(waarde: Waarde): void {
    if (this.#operanden.push(waarde) > 8) throw new Ongrammaticaal('too many operands');
  }

  #getallen(aantal: number): readonly number[] {
    const operanden = this.#operanden;
    if (operanden.length !== aantal || !operanden.every(isGetal)) throw new Ongrammaticaal('operands');
    return operanden;
  }

  #getal(): number {
    return this.#getallen(1)[0] ?? 0;
  }

  #tekst(): Tekststand {
    if (this.#stand === null) throw new Ongrammaticaal('text operator outside a text object');
    return this.#stand;
  }

  operator(naam: string): void {
    this.#voer(naam);
    this.#operanden = [];
  }

  #voer(naam: string): void {
    switch (naam) {
      case 'q':
        this.#getallen(0);
        if (this.#diepte > 0 || this.#stand !== null) throw new Ongrammaticaal('q');
        this.#diepte = 1;
        return;
      case 'Q':
        this.#getallen(0);
        if (this.#diepte !== 1 || this.#stand !== null) throw new Ongrammaticaal('Q');
        this.#diepte = 0;
        this.#schaal = null;
        return;
      case 'cm':
        this.#getallen(6);
        if (this.#diepte !== 1 || this.#schaal !== null) throw new Ongrammaticaal('cm');
        this.#schaal = this.#operanden;
        return;
      case 'Do':
        this.#beeld();
        return;
      case 'BMC':
      case 'BDC':
        this.#open(naam);
        return;
      case 'EMC':
        this.#getallen(0);
        if (this.#merk === null || this.#stand !== null) throw new Ongrammaticaal('EMC');
        this.#merk = null;
        return;
      case 'BT':
        this.#getallen(0);
        if (this.#stand !== null || this.#merk === null || this.#diepte > 0) throw new Ongrammaticaal('BT');
        this.#stand = { ...this.#letter, m: [1, 0, 0, 1, 0, 0], regel: [1, 0, 0, 1, 0, 0] };
        return;
      case 'ET':
        this.#getallen(0);
        this.#letter = this.#tekst();
        this.#stand = null;
        return;
      case 'Tr': {
        const modus = this.#getal();
        if (modus !== ZICHTBAAR && modus !== ONZICHTBAAR) throw new Ongrammaticaal('Tr');
        this.#tekst().modus = modus;
        return;
      }
      case 'Tz':
        this.#tekst().schaal = this.#getal() / 100;
        return;
      case 'Tf':
        this.#lettertype();
        return;
      case 'Tm':
        this.#tekst().m = this.#tekst().regel = this.#getallen(6);
        return;
      case 'Td': {
        const [x = 0, y = 0] = this.#getallen(2);
        const stand = this.#tekst();
        const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = stand.regel;
        stand.m = stand.regel = [a, b, c, d, x * a + y * c + e, x * b + y * d + f];
        return;
      }
      case 'Tj':
        this.#toon();
        return;
      case 'g':
        this.#letter = { ...this.#letter, kleur: this.#getal() };
        if (this.#stand !== null) this.#stand.kleur = this.#letter.kleur;
        return;
      case 'rg': {
        const [r = 0, g = 0, b = 0] = this.#getallen(3);
        if (this.#stand !== null) this.#stand.kleur = 0.3 * r + 0.59 * g + 0.11 * b;
        return;
      }
      default:
        throw new Ongrammaticaal(`operator ${naam.slice(0, 10)}`);
    }
  }

  #beeld(): void {
    const [naam] = this.#operanden;
    const { breedte, hoogte, beeldnaam } = this.#vraag;
    const verwacht = [breedte, 0, 0, hoogte, 0, 0];
    const heel = this.#schaal?.every((waarde, plaats) => typeof waarde === 'number' && Math.abs(waarde - (verwacht[plaats] ?? 0)) < 0.01);
    if (naam !== `/${beeldnaam}` || this.#operanden.length !== 1 || heel !== true || this.#beelden > 0 || this.#stukkenVoorBeeld()) throw new Ongrammaticaal('Do');
    this.#beelden += 1;
  }

  /** Text under the picture would be covered by it: nothing in a rebuilt page is covered. */
  #stukkenVoorBeeld(): boolean {
    return this.stukken.length > 0;
  }

  #open(naam: 'BMC' | 'BDC'): void {
    if (this.#merk !== null || this.#stand !== null) throw new Ongrammaticaal(naam);
    const merk = leesMerk(naam, this.#operanden);
    if (merk.nummer !== null) this.merken.push(merk.nummer);
    this.#merk = merk;
  }

  #lettertype(): void {
    const [naam, grootte] = this.#operanden;
    const nummer = isNaam(naam) ? this.#vraag.lettertypen.get(naam.slice(1)) : undefined;
    if (nummer === undefined || typeof grootte !== 'number' || this.#operanden.length !== 2) throw new Ongrammaticaal('Tf');
    const stand = this.#tekst();
    stand.lettertype = nummer;
    stand.grootte = grootte;
  }

  #toon(): void {
    const [reeks] = this.#operanden;
    const stand = this.#tekst();
    const letter = this.#vraag.letters.get(stand.lettertype);
    if (!isTekst(reeks) || this.#operanden.length !== 1 || letter === undefined || reeks.length % 2 !== 0) throw new Ongrammaticaal('Tj');
    const { glieven, m } = zetGlieven(reeks, letter, stand, this.#vraag.hoogte);
    stand.m = m;
    this.stukken.push({ glieven, zichtbaar: stand.modus === ZICHTBAAR, merk: this.#merk?.nummer ?? null, omschrijving: this.#merk?.omschrijving ?? null, kleur: stand.kleur, lettertype: stand.lettertype });
  }

  sluitAf(): void {
    if (this.#operanden.length > 0 || this.#diepte > 0 || this.#stand !== null || this.#merk !== null) throw new Ongrammaticaal('open at the end');
    if (this.#beelden !== 1) throw new Ongrammaticaal('no picture');
  }
}

const isOperand = (code: number | undefined): boolean =>
  code === undefined || (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e || code === 0x28 || code === 0x3c || code === 0x5b || code === 0x2f;

/** @throws Ongrammaticaal on an operator, an order or a value that a rebuilt page does not need */
export function leesInhoud(bytes: Uint8Array, vraag: Vraag): Paginainhoud {
  const lezer = new Lezer(bytes);
  const uitvoering = new Uitvoering(vraag);
  for (;;) {
    lezer.spatie();
    if (lezer.op) break;
    if (isOperand(bytes[lezer.at])) uitvoering.operand(lezer.waarde());
    else {
      const woord = lezer.woord();
      if (woord === '') throw new Ongrammaticaal('operator');
      uitvoering.operator(woord);
    }
  }
  uitvoering.sluitAf();
  const { stukken, merken } = uitvoering;
  return { stukken, merken };
}

