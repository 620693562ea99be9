// Makes the redacted file anew: per page a picture with its boxes, the words that stay, labels and structure. Nothing of the source
// comes along but checked words and painted pixels (redaction.md §0). Runs in a reader process.
import { setImmediate } from 'node:timers/promises';
import type { Invoerfout } from '../../../kern/errors.ts';
import { bedIn } from '../../brieven/inbedding.ts';
import { PROFIELNAAM, srgbProfiel } from '../../brieven/kleurprofiel.ts';
import { lettersVoor } from '../../brieven/lettertype.ts';
import { ascii, tekstwaarde, verwijs, type Nummer } from '../../brieven/schrijver.ts';
import { metRuimte, type Pdfium, type Pointer } from '../../lezer/pdfium.ts';
import type { Deel, Laktaak, Lakuitkomst } from '../../lezer/protocol.ts';
import type { PdfFout } from '../../pdf.ts';
import { foutenInOpdrachten, nietGevonden, type Paginamaat } from '../fouten.ts';
import type { Lakopdracht, Lakvlak } from '../model.ts';
import { planPagina } from '../plannen.ts';
import { strookhoogte, strooktekst } from '../strook.ts';
import { ziePagina } from '../zien/zicht.ts';
import { maakBlad, type Blad } from './bladbeeld.ts';
import { schrijfGlyphloos } from './glyphloos.ts';
import { alsTekst, leesvolgorde } from './leesvolgorde.ts';
import { schrijfInhoud, type Druk, type Merk } from './paginainhoud.ts';
import { createStroomschrijver, type Stroomschrijver } from './stroomschrijver.ts';
import { MAKER, xmp } from './xmp.ts';

/** redaction.md §5. */
const GROOTSTE_PAGINA = 14_400;

const punt = (waarde: number): string => String(Math.round(waarde * 100) / 100);

/** Sizes of all pages as shown, without reading them; null when one has no usable size. */
function matenVan(pdfium: Pdfium, document: Pointer, aantal: number): readonly Paginamaat[] | null {
  return metRuimte(pdfium, 8, (room) => {
    const maten: Paginamaat[] = [];
    for (let index = 0; index < aantal; index++) {
      if (!pdfium.FPDF_GetPageSizeByIndexF(document, index, room)) return null;
      const [breedte = 0, hoogte = 0] = pdfium.pdfium.HEAPF32.subarray(room >> 2, (room >> 2) + 2);
      if (!(breedte > 0 && hoogte > 0 && breedte <= GROOTSTE_PAGINA && hoogte <= GROOTSTE_PAGINA)) return null;
      maten.push({ nummer: index + 1, breedte, hoogte });
    }
    return maten;
  });
}

interface Genummerd {
  readonly opdracht: Lakopdracht;
  readonly at: number;
}

/** The orders that matter on a page, in their own order: those for places on it, and those for texts. */
function perPagina(opdrachten: readonly Lakopdracht[]): (pagina: number) => readonly Genummerd[] {
  const genummerd = opdrachten.map((opdracht, at) => ({ opdracht, at }));
  const teksten = genummerd.filter(({ opdracht }) => opdracht.soort === 'tekst');
  const vlakken = Map.groupBy(genummerd, ({ opdracht }) => (opdracht.soort === 'vlak' ? opdracht.pagina : null));
  return (pagina) => {
    const hier = vlakken.get(pagina) ?? [];
    return teksten.length === 0 ? hier : [...hier, ...teksten].sort((a, b) => a.at - b.at);
  };
}

/** Orders for a text that stand nowhere, of a document that will not be made because of other faults. */
async function ookNietGevonden(pdfium: Pdfium, document: Pointer, { opdrachten, opties }: Laktaak, aantal: number, fouten: readonly Invoerfout[]): Promise<readonly Invoerfout[]> {
  const teksten = opdrachten.flatMap((opdracht, at) => (opdracht.soort === 'tekst' && !fouten.some(({ veld }) => veld === `opdrachten.${at}.tekst`) ? [{ opdracht, at }] : []));
  const over = new Set(teksten.map((_, plek) => plek));
  for (let nummer = 1; nummer <= aantal && over.size > 0; nummer++) {
    const gezien = ziePagina(pdfium, document, nummer);
    if (gezien === null) continue;
    for (const plek of planPagina(gezien.zicht, teksten.map(({ opdracht }) => opdracht), opties).gevonden) over.delete(plek);
    await setImmediate();
  }
  return teksten.filter((_, plek) => over.has(plek)).map(({ at }) => nietGevonden(at));
}

/** Readers find a page among thousands without opening those before it: pages hang in branches of this many. */
const BLADEN_PER_TAK = 64;

interface Tak {
  readonly nummer: Nummer;
  readonly bladen: string[];
}

class Bestandsbouw {
  readonly #pdf: Stroomschrijver;
  readonly #druk: Druk;
  readonly #bladen: Nummer;
  readonly #wortel: Nummer;
  readonly #documentelement: Nummer;
  readonly #takken: Tak[] = [];
  readonly #alineas: string[] = [];
  readonly #ouders: string[] = [];
  #gelaagd: Nummer | null = null;
  #gedrukt: Nummer | null = null;

  constructor(pdf: Stroomschrijver) {
    this.#pdf = pdf;
    const { gewoon } = lettersVoor();
    this.#druk = { letter: gewoon, inkt: bedIn(gewoon, 'WOOSTL') };
    this.#bladen = pdf.nummer();
    this.#wortel = pdf.nummer();
    this.#documentelement = pdf.nummer();
  }

  /** @returns the text that stays readable */
  voegToe({ zicht, vlakken, beeld, breedtePx, hoogtePx }: Blad, strook: string | null, extra: number): string {
    const pdf = this.#pdf;
    const alineas = leesvolgorde(zicht, vlakken);
    const hoogte = zicht.hoogte + extra;
    const { inhoud, alineas: merken, merken: aantal } = schrijfInhoud({ breedte: zicht.breedte, hoogte, alineas, strook }, this.#druk);
    const letters = [
      ...(alineas.some((alinea) => alinea.some(({ delen }) => delen.some(({ soort }) => soort === 'tekst'))) ? [`/G ${verwijs((this.#gelaagd ??= pdf.nummer()))}`] : []),
      ...(vlakken.length > 0 || strook !== null ? [`/F ${verwijs((this.#gedrukt ??= pdf.nummer()))}`] : []),
    ];
    const plaatje = pdf.stroom(beeld.bytes, `/Type/XObject/Subtype/Image/Width ${breedtePx}/Height ${hoogtePx}${beeld.kenmerken}`, false);
    const inhoudsstroom = pdf.stroom(inhoud);
    const blad = pdf.nummer();
    const tak = this.#takVoorBlad();
    const sleutel = this.#ouders.length;
    pdf.object(
      `<</Type/Page/Parent ${verwijs(tak.nummer)}/MediaBox[0 0 ${punt(zicht.breedte)} ${punt(hoogte)}]/Resources<</XObject<</I ${verwijs(plaatje)}>>` +
        `${letters.length === 0 ? '' : `/Font<<${letters.join('')}>>`}>>/Contents ${verwijs(inhoudsstroom)}/StructParents ${sleutel}/Tabs/S>>`,
      blad,
    );
    tak.bladen.push(verwijs(blad));
    this.#ouders.push(`${sleutel} ${verwijs(this.#schrijfAlineas(merken, aantal, blad))}`);
    return alsTekst(alineas);
  }

  #takVoorBlad(): Tak {
    const laatste = this.#takken.at(-1);
    if (laatste !== undefined && laatste.bladen.length < BLADEN_PER_TAK) return laatste;
    const tak = { nummer: this.#pdf.nummer(), bladen: [] };
    this.#takken.push(tak);
    return tak;
  }

  #schrijfAlineas(alineas: readonly (readonly Merk[])[], aantal: number, blad: Nummer): Nummer {
    const pdf = this.#pdf;
    const ouders: string[] = Array.from({ length: aantal }, () => 'null');
    for (const merken of alineas) {
      const alinea = pdf.nummer();
      const kinderen = merken.map(({ mcid, vervangt }) => {
        ouders[mcid] = verwijs(alinea);
        if (vervangt === null) return String(mcid);
        const vak = verwijs(
          pdf.object(`<</Type/StructElem/S/Span/P ${verwijs(alinea)}/Pg ${verwijs(blad)}/K ${mcid}/ActualText${tekstwaarde(vervangt)}>>`),
        );
        ouders[mcid] = vak;
        return vak;
      });
      pdf.object(`<</Type/StructElem/S/P/P ${verwijs(this.#documentelement)}/Pg ${verwijs(blad)}/K[${kinderen.join(' ')}]>>`, alinea);
      this.#alineas.push(verwijs(alinea));
    }
    return pdf.object(`[${ouders.join(' ')}]`);
  }

  sluit({ titel, taal }: Laktaak['opties']): void {
    const pdf = this.#pdf;
    if (this.#gelaagd !== null) schrijfGlyphloos(pdf, this.#gelaagd);
    if (this.#gedrukt !== null) this.#druk.inkt.rondAf(pdf, this.#gedrukt);
    for (const { nummer, bladen } of this.#takken) pdf.object(`<</Type/Pages/Parent ${verwijs(this.#bladen)}/Kids[${bladen.join(' ')}]/Count ${bladen.length}>>`, nummer);
    const aantal = this.#takken.reduce((som, { bladen }) => som + bladen.length, 0);
    pdf.object(`<</Type/Pages/Kids[${this.#takken.map(({ nummer }) => verwijs(nummer)).join(' ')}]/Count ${aantal}>>`, this.#bladen);
    pdf.object(`<</Type/StructElem/S/Document/P ${verwijs(this.#wortel)}/K[${this.#alineas.join(' ')}]>>`, this.#documentelement);
    const ouderboom = pdf.object(`<</Nums[${this.#ouders.join(' ')}]>>`);
    pdf.object(`<</Type/StructTreeRoot/K[${verwijs(this.#documentelement)}]/ParentTree ${verwijs(ouderboom)}/ParentTreeNextKey ${this.#ouders.length}>>`, this.#wortel);
    const metadata = pdf.stroom(Buffer.from(xmp(titel, taal), 'utf8'), '/Type/Metadata/Subtype/XML', false);
    const profiel = pdf.stroom(srgbProfiel(), '/N 3');
    const naam = ascii(PROFIELNAAM);
    const doel = pdf.object(`<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier${naam}/Info${naam}/DestOutputProfile ${verwijs(profiel)}>>`);
    const catalogus = pdf.object(
      `<</Type/Catalog/Pages ${verwijs(this.#bladen)}/Lang${ascii(taal)}/MarkInfo<</Marked true>>/Metadata ${verwijs(metadata)}/OutputIntents[${verwijs(doel)}]` +
        `/StructTreeRoot ${verwijs(this.#wortel)}/ViewerPreferences<</DisplayDocTitle true>>>>`,
    );
    const info = pdf.object(`<</Title${tekstwaarde(titel)}/Producer${ascii(MAKER)}>>`);
    pdf.sluit(catalogus, info);
  }
}

/** Sends the file in pieces. When it answers with faults, or throws, what was sent is void. */
export async function maakGelakt(pdfium: Pdfium, document: Pointer, taak: Laktaak, stuur: (deel: Deel) => Promise<void>): Promise<Lakuitkomst | PdfFout> {
  const { opdrachten, opties, maxPaginas } = taak;
  const aantal = pdfium.FPDF_GetPageCount(document);
  if (aantal <= 0) return 'beschadigd';
  if (aantal > maxPaginas) return 'te-veel-paginas';
  const paginas = matenVan(pdfium, document, aantal);
  if (paginas === null) return 'te-zwaar';
  const fouten = foutenInOpdrachten(opdrachten, paginas);
  if (fouten.length > 0) return { ok: false, fouten: [...fouten, ...(await ookNietGevonden(pdfium, document, taak, aantal, fouten))] };

  const klaar: Uint8Array[] = [];
  const verstuur = async (): Promise<void> => {
    for (const bytes of klaar.splice(0)) await stuur({ soort: 'bytes', bytes });
  };
  const pdf = createStroomschrijver((bytes) => void klaar.push(bytes));
  const bouw = new Bestandsbouw(pdf);
  const vlakken: Lakvlak[] = [];
  const gevonden = new Set<number>();
  const strook = strookhoogte(opties);
  const opdrachtenVan = perPagina(opdrachten);
  for (let nummer = 1; nummer <= aantal; nummer++) {
    const hier = opdrachtenVan(nummer);
    const blad = maakBlad(pdfium, { document, nummer, opdrachten: hier.map(({ opdracht }) => opdracht), opties, strook });
    if (blad === null) return 'beschadigd';
    const tekst = bouw.voegToe(blad, opties.kenmerk === null ? null : strooktekst(opties.kenmerk, nummer, aantal), strook);
    vlakken.push(...blad.vlakken);
    for (const plek of blad.gevonden) gevonden.add(hier[plek]?.at ?? plek);
    await verstuur();
    await stuur({ soort: 'pagina', nummer, van: aantal, tekst });
  }
  const nergens = opdrachten.flatMap(({ soort }, at) => (soort === 'tekst' && !gevonden.has(at) ? [nietGevonden(at)] : []));
  if (nergens.length > 0) return { ok: false, fouten: nergens };
  bouw.sluit(opties);
  await verstuur();
  return { ok: true, plan: { paginas, vlakken } };
}
