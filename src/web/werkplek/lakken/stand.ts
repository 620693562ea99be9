// Everything the editor of one page shows, collected for this answer.
import type { Gelijkenissen } from '../../../../projections/gelijkenis/model.ts';
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import type { Lakopmerking, Lakwerken } from '../../../../projections/lakwerk/model.ts';
import type { Lak } from '../../../document/lakken/state.ts';
import { stapelVan, type Stapel } from '../../../document/lakken/ongedaan.ts';
import type { Paginazicht } from '../../../documentverwerking/lakken/index.ts';
import type { Suggestiecontext } from '../../../documentverwerking/suggesties/index.ts';
import type { Versievoortgang } from '../../../toepassing/lakversie.ts';
import { opPagina, type Lakvoorstel, type Voorstelboek } from '../../../toepassing/lakvoorstellen.ts';
import { tekstOnder, woordenOnder } from '../../../toepassing/lakkeuze.ts';
import { lakopmerkingVeld } from '../../../toepassing/lakken.ts';
import { openTekst } from '../../../toepassing/documenttekst.ts';
import { openMailkoppen, personenVan } from '../../../toepassing/mailkoppen.ts';
import type { Omgeving } from '../../../toepassing/omgeving.ts';
import type { DocumentId, MedewerkerId } from '../../../kern/ids.ts';
import { VERWIJDERD } from '../../../privacy/vault.ts';

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
}

type Paginavoorstellen = Pick<Paginastand, 'voorstellen' | 'storingen'>;

interface Bronnen {
  readonly omgeving: Pick<Omgeving, 'blobs' | 'config' | 'zichten' | 'vault'>;
  readonly gelijkenis: Gelijkenissen;
  readonly lakwerk: Lakwerken;
  readonly voorstelboek: Voorstelboek;
}

export const leesbareOpmerkingen = ({ omgeving, lakwerk }: Pick<Bronnen, 'omgeving' | 'lakwerk'>, { documentId }: Inventarisdocument): readonly Leesbareopmerking[] =>
  lakwerk.opmerkingen(documentId).map((opmerking) => ({ ...opmerking, tekst: omgeving.vault.unseal(opmerking.tekst, lakopmerkingVeld(documentId)) ?? VERWIJDERD }));

/** Who wrote to whom around this document, and what the body tells everybody itself. */
function contextVan({ omgeving: { config, vault }, gelijkenis }: Pick<Bronnen, 'omgeving' | 'gelijkenis'>, documentId: DocumentId): Suggestiecontext {
  const personen = gelijkenis.koppenRond(documentId).flatMap((mail) => {
    const koppen = openMailkoppen(vault, mail.documentId, mail.koppen);
    return koppen === null ? [] : personenVan(koppen);
  });
  const eenKeer = new Map(personen.map((persoon) => [`${persoon.naam}|${persoon.adres ?? ''}`, persoon]));
  return { personen: [...eenKeer.values()], openbaar: [config.organisatie.email, config.organisatie.telefoon] };
}

export async function voorstellenOp({ omgeving, gelijkenis, lakwerk, voorstelboek }: Bronnen, document: Inventarisdocument, zicht: Paginazicht): Promise<Paginavoorstellen> {
  if (document.tekst === null) return { voorstellen: [], storingen: [] };
  const teksten = await openTekst(omgeving.blobs, document.tekst.blob);
  const { suggesties, storingen } = await voorstelboek.van(document.tekst.blob, teksten, contextVan({ omgeving, gelijkenis }, document.documentId));
  const gelakt = lakwerk.opPagina(document.documentId, zicht.nummer).flatMap(({ vlakken }) => vlakken);
  return { voorstellen: opPagina(suggesties, zicht, teksten[zicht.nummer - 1] ?? '', gelakt, lakwerk.verworpen(document.documentId, zicht.nummer)), storingen };
}

/** @throws PdfGeweigerd the page cannot be read */
export async function paginastand(
  bronnen: Bronnen,
  document: Inventarisdocument & { readonly leesversie: NonNullable<Inventarisdocument['leesversie']> },
  pagina: number,
  wie: MedewerkerId,
  voortgang: Versievoortgang | null,
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
    bedekt,
    ...(await voorstellenOp(bronnen, document, zicht)),
    perPagina: lakwerk.aantallen(documentId),
    opmerkingen: leesbareOpmerkingen(bronnen, document).filter((opmerking) => opmerking.pagina === pagina),
    stapel: stapelVan(lakwerk.daden(documentId, wie), lakwerk.lakken(documentId)),
    voortgang,
  };
}
