// From a public piece to a document of the standard, or the reasons why it cannot be one. Pure: nothing is looked up or made up.
import { categorieVan, type Informatiecategorie } from '../wet/informatiecategorieen/categorieen.ts';
import type { IsoInstant } from '../kern/date.ts';
import type { DocumentId } from '../kern/ids.ts';
import { schrijfbaar, type Bronpublicatie, type Bronstuk } from './bron.ts';
import { kernVan } from './kern.ts';
import type { Bevinding, DiwooDocument, Minstens1, Waarde } from './model.ts';
import { organisatiewaarde, type Naamgever } from './organisatie.ts';
import { verbandenVan, type Samenhang } from './samenhang.ts';
import { documentsoortVan, NEDERLANDS, waardeVan, WOO_BESLUIT, WOO_VERZOEK } from './waarden.ts';
import { schoon } from './xml.ts';

export interface Omstandigheden {
  readonly naamVan: Naamgever;
  /** The lasting https address of a piece's file. */
  readonly locVan: (stuk: Bronstuk) => string;
}

export interface Afbeelding {
  /** Null in quarantine: `bevindingen` then says why. */
  readonly document: DiwooDocument | null;
  readonly bevindingen: readonly Bevinding[];
}

/** Everything published outside the law's list is a best effort under art. 3.1. */
function categorieenVan(gehelen: readonly Samenhang[]): Minstens1<Waarde> {
  const uris = [...new Set(gehelen.map(({ publicatie }) => (categorieVan(publicatie.categorie) ?? ARTIKEL_3_1).uri))];
  const [eerste, ...meer] = uris.flatMap((uri) => waardeVan('informatiecategorielijst', uri) ?? []);
  if (eerste === undefined) throw new Error(`No category of the standard for ${uris.join(', ')}`);
  return [eerste, ...meer];
}

function vereist(code: string): Informatiecategorie {
  const categorie = categorieVan(code);
  if (categorie === null) throw new Error(`The law's list has no ${code}`);
  return categorie;
}
const ARTIKEL_3_1 = vereist('3.1');

function soortVan({ rol, soort }: Bronstuk, { bron }: Bronpublicatie): Waarde | null {
  if (bron.soort === 'besluit' && rol === 'besluit') return WOO_BESLUIT;
  if (bron.soort === 'besluit' && rol === 'verzoek') return WOO_VERZOEK;
  return documentsoortVan(soort);
}

/** The mark that all documents of one case share: the number of the request, or else the publication itself. */
const kenmerkVan = ({ bron, publicatieId }: Bronpublicatie): string => (bron.soort === 'besluit' ? bron.nummer : publicatieId);

function identifiersVan(stuk: Bronstuk, publicatie: Bronpublicatie): readonly string[] {
  const kenmerk = kenmerkVan(publicatie);
  const eigen = stuk.rol === 'document' || stuk.rol === 'bijlage' ? `${kenmerk}/${stuk.volgnummer}` : kenmerk;
  return [eigen, stuk.documentId];
}

/**
 * @param gehelen the public publications that hold this document, the first to be public first: that one is where it belongs,
 *   the others only add their category. The standard wants every document once.
 */
export function beeldAf(documentId: DocumentId, gehelen: Minstens1<Samenhang>, lastmod: IsoInstant, omstandigheden: Omstandigheden): Afbeelding {
  const [geheel] = gehelen;
  const { publicatie } = geheel;
  const stuk = geheel.stukken.get(documentId);
  if (stuk === undefined) throw new Error(`Publication ${publicatie.publicatieId} does not hold ${documentId}`);
  const organisatie = organisatiewaarde(publicatie.organisatie, omstandigheden.naamVan, publicatie.datum);
  const kern = kernVan(stuk, publicatie, organisatie.waarde);
  const waarschuwingen = organisatie.bevinding === null ? [] : [organisatie.bevinding];
  if (!('format' in kern)) return { document: null, bevindingen: [...kern, ...waarschuwingen] };
  const { verbanden, bevindingen } = verbandenVan(stuk, geheel, omstandigheden.locVan);
  const documentsoort = soortVan(stuk, publicatie);
  const samenvatting = schoon(publicatie.samenvatting);
  return {
    bevindingen: [...waarschuwingen, ...bevindingen],
    document: {
      loc: omstandigheden.locVan(stuk),
      lastmod,
      identifiers: identifiersVan(stuk, publicatie),
      publisher: organisatie.waarde,
      verantwoordelijke: organisatie.waarde,
      medeverantwoordelijken: [],
      opsteller: stuk.rol === 'besluit' ? organisatie.waarde : null,
      naamOpsteller: null,
      officieleTitel: kern.titel,
      verkorteTitels: [],
      alternatieveTitels: [],
      omschrijvingen: verbanden.isHoofdstuk && samenvatting !== '' ? [samenvatting] : [],
      informatiecategorieen: categorieenVan(gehelen),
      documentsoorten: documentsoort === null ? [] : [documentsoort],
      themas: [],
      trefwoorden: [],
      creatiedatum: schrijfbaar(stuk.datum),
      geldigheid: null,
      language: NEDERLANDS,
      format: kern.format,
      aggregatiekenmerk: kenmerkVan(publicatie),
      isPartOf: verbanden.isPartOf,
      hasParts: verbanden.hasParts,
      documenthandelingen: kern.handelingen,
      documentrelaties: verbanden.relaties,
      redenVerwijderingVervanging: null,
    },
  };
}
