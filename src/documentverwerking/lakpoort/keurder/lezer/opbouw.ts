// Walks through all objects of a file from its trailer, by the list of what may be there, and gives what the examination needs of it.
import { createHash } from 'node:crypto';
import type { Bestand } from './bestand.ts';
import { isReeks, isTekst, isWoordenboek, Ongrammaticaal, tekstVan, Verwijzing, type Waarde, type Woordenboek } from './grammatica.ts';
import { ROLLEN, TOEGESTAAN, type Gang, type Rol } from './rollen.ts';
import { leesSkelet, type Skelet, type Voorwerp } from './skelet.ts';

export interface Stroom {
  readonly velden: Woordenboek;
  readonly van: number;
  readonly tot: number;
}

export interface Paginaopbouw {
  readonly breedte: number;
  readonly hoogte: number;
  readonly inhoud: Stroom;
  readonly beeldnaam: string;
  readonly beeld: Stroom;
  /** Name in the resources → number of the font object. */
  readonly lettertypen: ReadonlyMap<string, number>;
  /** Marked content that the structure tree has of this page. */
  readonly merken: readonly number[];
}

export interface Lettertypeopbouw {
  readonly velden: Woordenboek;
  readonly afstammeling: Woordenboek;
  readonly naarUnicode: Stroom;
}

export interface Opbouw {
  readonly paginas: readonly Paginaopbouw[];
  readonly lettertypen: ReadonlyMap<number, Lettertypeopbouw>;
  readonly taal: string;
  readonly info: ReadonlyMap<string, string>;
  readonly xmp: Stroom;
  /** ActualText and Alt of the structure tree, each once. */
  readonly omschrijvingen: ReadonlySet<string>;
  /** Streams that are no picture, no page and no XMP: fonts, maps, the colour profile. */
  readonly overig: readonly Stroom[];
}

const MAX_PAGINAS = 10_000;
const HAP = 256 * 1024;
const EENMALIG: ReadonlySet<Rol> = new Set(['paginaboom', 'pagina', 'inhoud', 'beeld', 'element', 'ouders', 'ouderboom', 'structuurwortel']);

export class Afwijking extends Error {
  override readonly name = 'Afwijking';
}

class Wandeling {
  readonly #skelet: Skelet;
  readonly #rol: Uint8Array;
  readonly #wachtNummer: number[] = [];
  readonly #wachtRol: number[] = [];
  readonly #wachtOuder: number[] = [];
  readonly paginas: number[] = [];
  readonly genoemd: number[] = [];
  readonly elementen: number[] = [];
  readonly merken = new Map<number, number[]>();
  readonly omschrijvingen = new Set<string>();
  readonly overig: Stroom[] = [];
  xmp: Stroom | null = null;

  constructor(skelet: Skelet) {
    this.#skelet = skelet;
    this.#rol = new Uint8Array(skelet.aantal + 1);
  }

  rolVan(nummer: number): Rol | undefined {
    return ROLLEN[(this.#rol[nummer] ?? 0) - 1];
  }

  #plan(nummer: number, rol: Rol, ouder: number): boolean {
    if (nummer > this.#skelet.aantal) return false;
    this.#wachtNummer.push(nummer);
    this.#wachtRol.push(ROLLEN.indexOf(rol));
    this.#wachtOuder.push(ouder);
    return true;
  }

  #toets(waarde: Waarde, rol: Rol, gang: Gang, stroom: boolean): void {
    if (rol === 'ouders') {
      if (!isReeks(waarde) || !waarde.every((each) => gang.isElement(each))) throw new Afwijking(rol);
      return;
    }
    const { velden, verplicht, stroom: isStroom } = TOEGESTAAN[rol];
    if (!isWoordenboek(waarde) || stroom !== isStroom) throw new Afwijking(rol);
    for (const [sleutel, each] of waarde) {
      // `Object.hasOwn`: a key of the file is never looked up on the prototype.
      const toets = Object.hasOwn(velden, sleutel) ? velden[sleutel] : undefined;
      if (toets?.(each, gang) !== true) throw new Afwijking(`${rol}: ${sleutel}`);
    }
    for (const sleutel of verplicht) if (!waarde.has(sleutel)) throw new Afwijking(`${rol}: ${sleutel}`);
    if (rol === 'element') this.#onthoudElement(waarde);
  }

  #onthoudElement(waarde: Woordenboek): void {
    for (const sleutel of ['ActualText', 'Alt']) {
      const tekst = waarde.get(sleutel);
      if (isTekst(tekst)) this.omschrijvingen.add(tekstVan(tekst));
    }
    const k = waarde.get('K');
    for (const kind of isReeks(k) ? k : [k]) {
      const merk = typeof kind === 'number' ? { pagina: waarde.get('Pg'), mcid: kind } : isWoordenboek(kind) && kind.has('MCID') ? { pagina: kind.get('Pg'), mcid: kind.get('MCID') } : null;
      if (merk === null) continue;
      if (!(merk.pagina instanceof Verwijzing) || typeof merk.mcid !== 'number') throw new Afwijking('element: K');
      const merken = this.merken.get(merk.pagina.nummer);
      if (merken === undefined) this.merken.set(merk.pagina.nummer, [merk.mcid]);
      else merken.push(merk.mcid);
    }
  }

  #gang(nummer: number, ouder: number): Gang {
    const gang: Gang = {
      nummer,
      ouder,
      volg: (waarde, rol) => {
        if (waarde instanceof Verwijzing) return this.#plan(waarde.nummer, rol, nummer);
        if (!isWoordenboek(waarde) || TOEGESTAAN[rol].stroom || EENMALIG.has(rol)) return false;
        this.#toets(waarde, rol, gang, false);
        return true;
      },
      volgTak: (waarde) => {
        if (!(waarde instanceof Verwijzing) || waarde.nummer > this.#skelet.aantal) return false;
        const tak = this.#skelet.voorwerp(waarde.nummer).waarde;
        return isWoordenboek(tak) && this.#plan(waarde.nummer, tak.get('Type') === '/Page' ? 'pagina' : 'paginaboom', nummer);
      },
      isPagina: (waarde) => waarde instanceof Verwijzing && this.genoemd.push(waarde.nummer) > 0,
      isElement: (waarde) => waarde instanceof Verwijzing && this.elementen.push(waarde.nummer) > 0,
    };
    return gang;
  }

  #bezoek(nummer: number, rol: Rol, ouder: number): void {
    const eerder = this.rolVan(nummer);
    if (eerder !== undefined) {
      if (eerder !== rol || EENMALIG.has(rol)) throw new Afwijking(`${rol}: used twice`);
      return;
    }
    this.#rol[nummer] = ROLLEN.indexOf(rol) + 1;
    const { waarde, stroom } = this.#skelet.voorwerp(nummer);
    const begin = this.#wachtNummer.length;
    this.#toets(waarde, rol, this.#gang(nummer, ouder), stroom !== null);
    // Children in the order in which they stand: pages are counted in that order.
    keerOm(this.#wachtNummer, begin);
    keerOm(this.#wachtRol, begin);
    keerOm(this.#wachtOuder, begin);
    if (rol === 'pagina') {
      if (this.paginas.push(nummer) > MAX_PAGINAS) throw new Afwijking('pages');
    } else if (stroom !== null && isWoordenboek(waarde) && rol !== 'beeld' && rol !== 'inhoud') {
      const deel = { velden: waarde, ...stroom };
      if (rol === 'xmp') this.xmp = deel;
      else this.overig.push(deel);
    }
  }

  loop(begin: Waarde | undefined, rol: Rol): void {
    if (!(begin instanceof Verwijzing) || !this.#plan(begin.nummer, rol, 0)) throw new Afwijking('trailer');
    for (;;) {
      const nummer = this.#wachtNummer.pop();
      const volgende = ROLLEN[this.#wachtRol.pop() ?? 0];
      const ouder = this.#wachtOuder.pop();
      if (nummer === undefined || volgende === undefined || ouder === undefined) return;
      this.#bezoek(nummer, volgende, ouder);
    }
  }

  /** Everything was reached, and what was said to be a page or an element is one. */
  sluitAf(): void {
    for (let nummer = 1; nummer < this.#rol.length; nummer++) if (this.#rol[nummer] === 0) throw new Afwijking(`object ${nummer} is not used`);
    if (this.genoemd.some((nummer) => this.rolVan(nummer) !== 'pagina')) throw new Afwijking('element: Pg');
    if (this.elementen.some((nummer) => this.rolVan(nummer) !== 'element')) throw new Afwijking('ParentTree');
  }
}

function keerOm(reeks: number[], begin: number): void {
  for (let a = begin, b = reeks.length - 1; a < b; a++, b--) {
    const x = reeks[a] ?? 0;
    reeks[a] = reeks[b] ?? 0;
    reeks[b] = x;
  }
}

function volgVerwijzing(skelet: Skelet, waarde: Waarde | undefined): Voorwerp {
  if (waarde instanceof Verwijzing) return skelet.voorwerp(waarde.nummer);
  return { waarde: waarde ?? null, stroom: null };
}

function woordenboekVan(skelet: Skelet, waarde: Waarde | undefined): Woordenboek {
  const { waarde: gevonden } = volgVerwijzing(skelet, waarde);
  if (!isWoordenboek(gevonden)) throw new Afwijking('dictionary');
  return gevonden;
}

function stroomVan(skelet: Skelet, waarde: Waarde | undefined): Stroom {
  const { waarde: velden, stroom } = volgVerwijzing(skelet, waarde);
  if (!isWoordenboek(velden) || stroom === null) throw new Afwijking('stream');
  return { velden, ...stroom };
}

function paginaVan(skelet: Skelet, nummer: number, merken: readonly number[]): Paginaopbouw {
  const velden = woordenboekVan(skelet, new Verwijzing(nummer));
  const doos = velden.get('MediaBox');
  const [links, onder, breedte, hoogte] = isReeks(doos) ? doos : [];
  if (links !== 0 || onder !== 0 || typeof breedte !== 'number' || typeof hoogte !== 'number') throw new Afwijking('pagina: MediaBox');
  if (!(breedte > 0 && breedte <= 14_400 && hoogte > 0 && hoogte <= 14_400)) throw new Afwijking('pagina: MediaBox');
  const bronnen = woordenboekVan(skelet, velden.get('Resources'));
  const beelden = [...woordenboekVan(skelet, bronnen.get('XObject'))];
  const [beeld] = beelden;
  if (beeld === undefined || beelden.length !== 1) throw new Afwijking('pagina: XObject');
  const lettertypen = [...(bronnen.has('Font') ? woordenboekVan(skelet, bronnen.get('Font')) : [])].map(([naam, waarde]): [string, number] => {
    if (!(waarde instanceof Verwijzing)) throw new Afwijking('pagina: Font');
    return [naam, waarde.nummer];
  });
  return {
    breedte,
    hoogte,
    inhoud: stroomVan(skelet, velden.get('Contents')),
    beeldnaam: beeld[0],
    beeld: stroomVan(skelet, beeld[1]),
    lettertypen: new Map(lettertypen),
    merken,
  };
}

function lettertypeVan(skelet: Skelet, nummer: number): Lettertypeopbouw {
  const velden = woordenboekVan(skelet, new Verwijzing(nummer));
  const af = velden.get('DescendantFonts');
  return { velden, afstammeling: woordenboekVan(skelet, isReeks(af) ? af[0] : undefined), naarUnicode: stroomVan(skelet, velden.get('ToUnicode')) };
}

function infoVan(skelet: Skelet): ReadonlyMap<string, string> {
  if (!skelet.trailer.has('Info')) return new Map();
  return new Map([...woordenboekVan(skelet, skelet.trailer.get('Info'))].map(([sleutel, waarde]) => [sleutel, isTekst(waarde) ? tekstVan(waarde) : '']));
}

function identiteitVan(bestand: Bestand, tot: number): Buffer {
  const hash = createHash('sha256');
  for (let at = 0; at < tot; at += HAP) hash.update(bestand.lees(at, Math.min(tot, at + HAP)));
  return hash.digest().subarray(0, 16);
}

/** @throws Afwijking or Ongrammaticaal at the first thing that a rebuilt file would not have */
export function leesOpbouw(bestand: Bestand): Opbouw {
  const skelet = leesSkelet(bestand);
  const { trailer, aantal } = skelet;
  const id = trailer.get('ID');
  for (const sleutel of trailer.keys()) if (!['Size', 'Root', 'Info', 'ID'].includes(sleutel)) throw new Afwijking(`trailer: ${sleutel}`);
  if (trailer.get('Size') !== aantal + 1) throw new Afwijking('trailer: Size');
  if (id !== undefined) {
    // Of everything before it: an identity of another making could be anything, a name too.
    const eigen = identiteitVan(bestand, skelet.tabel);
    if (!isReeks(id) || id.length !== 2 || !id.every((each) => isTekst(each) && eigen.equals(each))) throw new Afwijking('trailer: ID');
  }

  const wandeling = new Wandeling(skelet);
  wandeling.loop(trailer.get('Root'), 'catalogus');
  if (trailer.has('Info')) wandeling.loop(trailer.get('Info'), 'info');
  wandeling.sluitAf();

  const catalogus = woordenboekVan(skelet, trailer.get('Root'));
  const taal = catalogus.get('Lang');
  const paginas = wandeling.paginas.map((nummer) => paginaVan(skelet, nummer, wandeling.merken.get(nummer) ?? []));
  const lettertypen = new Map([...new Set(paginas.flatMap((pagina) => [...pagina.lettertypen.values()]))].map((nummer) => [nummer, lettertypeVan(skelet, nummer)]));
  if (wandeling.xmp === null || !isTekst(taal) || paginas.length === 0) throw new Afwijking('catalogus');
  return { paginas, lettertypen, taal: tekstVan(taal), info: infoVan(skelet), xmp: wandeling.xmp, omschrijvingen: wandeling.omschrijvingen, overig: wandeling.overig };
}

export const isAfwijking = (error: unknown): error is Afwijking | Ongrammaticaal => error instanceof Afwijking || error instanceof Ongrammaticaal;
