// The same words elsewhere: in this document, in what is like it, in the whole request. First counted, then redacted at once.
import type { Lakwerken } from '../../projections/lakwerk/model.ts';
import type { Inventarisdocument } from '../../projections/inventarislijst/model.ts';
import { createZoeker, vouw } from '../documentverwerking/lakken/index.ts';
import type { DocumentId, MedewerkerId } from '../kern/ids.ts';
import { derivedId } from '../kern/uuid.ts';
import { openTekst } from './documenttekst.ts';
import { isBedekt, uitVondst, type Lakkeuze } from './lakkeuze.ts';
import { plaatsLakken } from './lakken.ts';
import type { Gedaan, Omgeving, Opdracht } from './omgeving.ts';

export interface Vindplaats {
  readonly document: Inventarisdocument;
  /** Not redacted yet. */
  readonly nieuw: readonly Lakkeuze[];
  /** Redacted already. */
  readonly gelakt: number;
}

export interface Overal {
  readonly vindplaatsen: readonly Vindplaats[];
  /** Documents in which nobody could look: not read, or no PDF. */
  readonly nietDoorzocht: readonly Inventarisdocument[];
  /** Pages without text, by number of the document: a scan is only found by eye. */
  readonly zonderTekst: readonly { readonly document: Inventarisdocument; readonly paginas: readonly number[] }[];
}

/** Pages that may hold the words: their stored text, folded, holds the folded words. */
async function kandidaten({ blobs }: Pick<Omgeving, 'blobs'>, document: Inventarisdocument, gevouwen: string): Promise<readonly number[]> {
  if (document.tekst === null) return [];
  const paginas = await openTekst(blobs, document.tekst.blob);
  return paginas.flatMap((tekst, index) => (vouw(tekst).includes(gevouwen) ? [index + 1] : []));
}

/** Where these words stand in these documents, whatever their case, accents and line breaks. */
export async function vindOveral(omgeving: Pick<Omgeving, 'blobs' | 'zichten'>, lakwerk: Lakwerken, documenten: readonly Inventarisdocument[], tekst: string): Promise<Overal> {
  const gevouwen = vouw(tekst);
  const vindplaatsen: Vindplaats[] = [];
  for (const document of gevouwen === '' ? [] : documenten) {
    if (document.leesversie === null) continue;
    const nieuw: Lakkeuze[] = [];
    let gelakt = 0;
    for (const pagina of await kandidaten(omgeving, document, gevouwen)) {
      const zicht = await omgeving.zichten.van(document.leesversie, pagina);
      const aanwezig = lakwerk.opPagina(document.documentId, pagina).flatMap(({ vlakken }) => vlakken);
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

/**
 * Redacts all of it, document by document. Sent again it does the rest: what was redacted is not redacted twice.
 * @returns the last of them; null when there was nothing to do
 */
export async function lakOveral(
  omgeving: Pick<Omgeving, 'handler' | 'geheimen' | 'lakmachine'>,
  { vindplaatsen }: Overal,
  gronden: readonly string[],
  door: MedewerkerId,
  opdracht: Opdracht,
): Promise<Gedaan | null> {
  let laatste: Gedaan | null = null;
  for (const { document, nieuw } of vindplaatsen) {
    if (nieuw.length === 0) continue;
    const lakken = nieuw.map((keuze) => ({ keuze, gronden, bron: 'tekst', voorstel: null }) as const);
    const context = { actor: opdracht.actor, commandId: derivedId<Opdracht['commandId']>('lakoveral', opdracht.commandId, document.documentId) };
    laatste = await plaatsLakken(omgeving, document.documentId satisfies DocumentId, lakken, door, context);
  }
  return laatste;
}
