// The same words elsewhere: in this document, in what is like it, in the whole request. First counted, then redacted at once.
import type { Vlak } from '../../document/lakken/events.ts';
import { createZoeker, vouw } from '../../documentverwerking/lakken/index.ts';
import { RuleViolated } from '../../kern/errors.ts';
import type { BlobHash, DocumentId, MedewerkerId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { openTekst } from '../innemen/documenttekst.ts';
import { isBedekt, uitVondst, type Lakkeuze } from './lakkeuze.ts';
import { plaatsLakken } from './lakken.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';

/** What is needed of a document to look in it. */
export interface Doorzoekbaar {
  readonly documentId: DocumentId;
  /** The PDF that is shown; null while there is none. */
  readonly leesversie: { readonly blob: BlobHash } | null;
  readonly tekst: { readonly blob: BlobHash; readonly zonderTekst: readonly number[] } | null;
}

export interface Vindplaats<D extends Doorzoekbaar> {
  readonly document: D;
  /** Not redacted yet. */
  readonly nieuw: readonly Lakkeuze[];
  /** Redacted already. */
  readonly gelakt: number;
}

export interface Overal<D extends Doorzoekbaar> {
  readonly vindplaatsen: readonly Vindplaats<D>[];
  /** Documents in which nobody could look: not read, or no PDF. */
  readonly nietDoorzocht: readonly D[];
  /** Pages without text, by number of the document: a scan is only found by eye. */
  readonly zonderTekst: readonly { readonly document: D; readonly paginas: readonly number[] }[];
}

/** Pages that may hold the words: their stored text, folded, holds the folded words. */
async function kandidaten({ blobs }: Pick<Omgeving, 'blobs'>, document: Doorzoekbaar, gevouwen: string): Promise<readonly number[]> {
  if (document.tekst === null) return [];
  const paginas = await openTekst(blobs, document.tekst.blob);
  return paginas.flatMap((tekst, index) => (vouw(tekst).includes(gevouwen) ? [index + 1] : []));
}

/**
 * Where these words stand in these documents, whatever their case, accents and line breaks.
 * @param gelaktOp what is redacted already on a page
 */
export async function vindOveral<D extends Doorzoekbaar>(
  omgeving: Pick<Omgeving, 'blobs' | 'zichten'>,
  gelaktOp: (documentId: DocumentId, pagina: number) => readonly Vlak[],
  documenten: readonly D[],
  tekst: string,
): Promise<Overal<D>> {
  const gevouwen = vouw(tekst);
  const vindplaatsen: Vindplaats<D>[] = [];
  for (const document of gevouwen === '' ? [] : documenten) {
    if (document.leesversie === null) continue;
    const nieuw: Lakkeuze[] = [];
    let gelakt = 0;
    for (const pagina of await kandidaten(omgeving, document, gevouwen)) {
      const zicht = await omgeving.zichten.van(document.leesversie.blob, pagina);
      const aanwezig = gelaktOp(document.documentId, pagina);
      for (const vondst of createZoeker(zicht)(tekst)) {
        const keuze = uitVondst(zicht, vondst);
        if (isBedekt(keuze, aanwezig)) gelakt += 1;
        else nieuw.push(keuze);
      }
    }
    if (nieuw.length + gelakt > 0) vindplaatsen.push({ document, nieuw, gelakt });
  }
  return {
    vindplaatsen,
    nietDoorzocht: documenten.filter(({ leesversie }) => leesversie === null),
    zonderTekst: documenten.flatMap((document) => (document.tekst === null || document.tekst.zonderTekst.length === 0 ? [] : [{ document, paginas: document.tekst.zonderTekst }])),
  };
}

/** A document in which nothing was redacted, and why. */
export interface Geweigerd<D extends Doorzoekbaar> {
  readonly document: D;
  readonly redenen: readonly string[];
}

export interface OveralGelakt<D extends Doorzoekbaar> {
  /** The last of them; null when nothing was done. */
  readonly gedaan: Gedaan | null;
  readonly gelukt: readonly Vindplaats<D>[];
  readonly geweigerd: readonly Geweigerd<D>[];
}

/**
 * Redacts all of it, document by document: one that refuses does not stop the others. Sent again it does the rest, because
 * what is redacted is not redacted twice.
 */
export async function lakOveral<D extends Doorzoekbaar>(
  omgeving: Pick<Omgeving, 'handler' | 'geheimen' | 'lakmachine'>,
  { vindplaatsen }: Overal<D>,
  gronden: readonly string[],
  door: MedewerkerId,
  opdracht: Opdracht,
): Promise<OveralGelakt<D>> {
  let gedaan: Gedaan | null = null;
  const gelukt: Vindplaats<D>[] = [];
  const geweigerd: Geweigerd<D>[] = [];
  for (const plaats of vindplaatsen) {
    const { document, nieuw } = plaats;
    if (nieuw.length === 0) continue;
    const lakken = nieuw.map((keuze) => ({ keuze, gronden, bron: 'tekst', voorstel: null }) as const);
    const context = { actor: opdracht.actor, commandId: derivedId<Opdracht['commandId']>('lakoveral', opdracht.commandId, document.documentId) };
    try {
      gedaan = await plaatsLakken(omgeving, document.documentId, lakken, door, context);
      gelukt.push(plaats);
    } catch (error) {
      if (!(error instanceof RuleViolated)) throw error;
      geweigerd.push({ document, redenen: error.weigeringen.map(({ uitleg, watNu }) => `${uitleg} ${watNu}`) });
    }
  }
  return { gedaan, gelukt, geweigerd };
}
