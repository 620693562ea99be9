// Everything the editor of one page shows, collected for this answer.
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import type { Lakopmerking } from '../../../../projections/lakwerk/model.ts';
import type { Lak } from '../../../document/lakken/state.ts';
import { stapelVan, type Stapel } from '../../../document/lakken/ongedaan.ts';
import type { Lakvlak, Paginazicht } from '../../../documentverwerking/lakken/index.ts';
import { zoalsGelakt, type Versievoortgang } from '../../../toepassing/lakken/lakversie.ts';
import type { Lakvoorstel } from '../../../toepassing/lakken/lakvoorstellen.ts';
import { tekstOnder, woordenOnder } from '../../../toepassing/lakken/lakkeuze.ts';
import { lakopmerkingVeld } from '../../../toepassing/lakken/lakken.ts';
import type { MedewerkerId } from '../../../kern/ids.ts';
import { VERWIJDERD } from '../../../privacy/vault.ts';
import type { Toonbaar } from './document.ts';
import { voorstellenOp, type Bronnen } from './voorstelbron.ts';

/** A redaction as the screen shows it: with the words that stand there, which are in no event. */
export interface Paginalak {
  readonly lak: Lak;
  /** Empty when it covers no word. */
  readonly tekst: string;
}

export interface Leesbareopmerking extends Omit<Lakopmerking, 'tekst'> {
  readonly tekst: string;
}

export interface Paginastand {
  readonly document: Inventarisdocument;
  readonly pagina: number;
  readonly paginas: number;
  readonly zicht: Paginazicht;
  readonly lakken: readonly Paginalak[];
  /** The boxes of this page as the published file will have them. */
  readonly vlakken: readonly Lakvlak[];
  /** Index of a word → the redaction over it. */
  readonly bedekt: ReadonlyMap<number, Lak>;
  readonly voorstellen: readonly Lakvoorstel[];
  /** Who could not be asked for suggestions now, as sentences. */
  readonly storingen: readonly string[];
  /** How many redactions each page has. */
  readonly perPagina: ReadonlyMap<number, number>;
  readonly opmerkingen: readonly Leesbareopmerking[];
  readonly stapel: Stapel;
  readonly voortgang: Versievoortgang | null;
  readonly elders: boolean;
}

export const leesbareOpmerkingen = ({ omgeving, lakwerk }: Pick<Bronnen, 'omgeving' | 'lakwerk'>, { documentId }: Inventarisdocument): readonly Leesbareopmerking[] =>
  lakwerk.opmerkingen(documentId).map((opmerking) => ({ ...opmerking, tekst: omgeving.vault.unseal(opmerking.tekst, lakopmerkingVeld(documentId)) ?? VERWIJDERD }));

/** @throws PdfGeweigerd the page cannot be read */
export async function paginastand(
  bronnen: Bronnen,
  document: Toonbaar,
  pagina: number,
  wie: MedewerkerId,
  voortgang: Versievoortgang | null,
  elders: boolean,
): Promise<Paginastand> {
  const { omgeving, lakwerk } = bronnen;
  const { documentId } = document;
  const zicht = await omgeving.zichten.van(document.leesversie.blob, pagina);
  const lakken = lakwerk.opPagina(documentId, pagina);
  const bedekt = new Map(lakken.flatMap((lak) => woordenOnder(zicht, lak.vlakken).map((index) => [index, lak] as const)));
  return {
    document,
    pagina,
    paginas: document.tekst?.paginas ?? 0,
    zicht,
    lakken: lakken.map((lak) => ({ lak, tekst: tekstOnder(zicht, lak.vlakken) })),
    vlakken: zoalsGelakt(zicht, lakken),
    bedekt,
    ...(await voorstellenOp(bronnen, document, zicht)),
    perPagina: lakwerk.aantallen(documentId),
    opmerkingen: leesbareOpmerkingen(bronnen, document).filter((opmerking) => opmerking.pagina === pagina),
    stapel: stapelVan(lakwerk.daden(documentId, wie), lakwerk.lakken(documentId)),
    voortgang,
    elders,
  };
}
