// From a public piece to a document of the standard, or the reasons why it cannot be one. Pure: nothing is looked up or made up.
import { categorieVan, type Informatiecategorie } from '../wet/informatiecategorieen/categorieen.ts';
import type { IsoInstant } from '../kern/date.ts';
import type { DocumentId } from '../kern/ids.ts';
import { schrijfbaar, type Bronpublicatie, type Bronstuk } from './bron.ts';
import { kernVan } from './kern.ts';
import type { Bevinding, DiwooDocument, Documentrelatie, Minstens1, Verwijzing, Waarde } from './model.ts';
import { organisatiewaarde, type Naamgever, type Organisatiewaarde } from './organisatie.ts';
import { verbandenVan, type Samenhang } from './samenhang.ts';
import { correctiereden, documentsoortVan, NEDERLANDS, relatierol, waardeVan, WOO_BESLUIT, WOO_VERZOEK } from './waarden.ts';
import { schoon } from './xml.ts';

export interface Omstandigheden {
  readonly naamVan: Naamgever;
  /** The lasting https address of a piece's file. */
  readonly locVan: (stuk: Bronstuk) => string;
  /** Any other document that is in a sitemap now; null when it is not. */
  readonly elders: (documentId: DocumentId) => Verwijzing | null;
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

function soortVan({ rol, soort, documentsoort }: Bronstuk, { bron }: Bronpublicatie): Waarde | null {
  const gekozen = documentsoort === undefined ? null : waardeVan('documentsoortlijst', documentsoort);
  if (gekozen !== null) return gekozen;
  if (bron.soort === 'besluit' && rol === 'besluit') return WOO_BESLUIT;
  if (bron.soort === 'besluit' && rol === 'verzoek') return WOO_VERZOEK;
  return documentsoortVan(soort);
}

/** The mark that all documents of one case share: the number of the request, or else the publication itself. */
const aggregatiekenmerk = ({ bron, publicatieId }: Bronpublicatie): string => (bron.soort === 'besluit' ? bron.nummer : publicatieId);

function identifiersVan(stuk: Bronstuk, publicatie: Bronpublicatie, vanGeheel: boolean): readonly string[] {
  const kenmerk = aggregatiekenmerk(publicatie);
  const eigen = stuk.rol === 'document' || stuk.rol === 'bijlage' ? `${kenmerk}/${stuk.volgnummer}` : kenmerk;
  const elders = vanGeheel ? (publicatie.kenmerken ?? []).map((each) => schoon(each.kenmerk)).filter((each) => each !== '') : [];
  return [...new Set([eigen, stuk.documentId, ...elders])];
}

function geldigheidVan({ geldigheid }: Bronpublicatie): DiwooDocument['geldigheid'] {
  const begin = schrijfbaar(geldigheid?.vanaf ?? null);
  const einde = schrijfbaar(geldigheid?.tot ?? null);
  return begin === null && einde === null ? null : { begin, einde };
}

/** Relations that a person told, to documents that can be found. */
function verteldeRelaties({ relaties = [] }: Bronstuk, { leesbaar }: Samenhang, { elders, locVan }: Omstandigheden): readonly Documentrelatie[] {
  const vind = (documentId: DocumentId): Verwijzing | null => {
    const hier = leesbaar.find((each) => each.documentId === documentId);
    return hier === undefined ? elders(documentId) : { label: schoon(hier.titel), loc: locVan(hier) };
  };
  return relaties.flatMap(({ soort, naar }) => {
    const doel = 'documentId' in naar ? vind(naar.documentId) : naar.adres.startsWith('https://') ? { label: naar.adres, loc: naar.adres } : null;
    return doel === null ? [] : [{ rol: relatierol[soort], naar: doel }];
  });
}

const uniek = (relaties: readonly Documentrelatie[]): readonly Documentrelatie[] => [...new Map(relaties.map((each) => [`${each.rol} ${each.naar.loc}`, each])).values()];
const gevuld = (teksten: readonly string[] = []): readonly string[] => teksten.map(schoon).filter((tekst) => tekst !== '');

/**
 * @param gehelen the public publications that hold this document, the first to be public first: that one is where it belongs,
 *   the others only add their category. The standard wants every document once.
 */
export function beeldAf(documentId: DocumentId, gehelen: Minstens1<Samenhang>, lastmod: IsoInstant, omstandigheden: Omstandigheden): Afbeelding {
  const [geheel] = gehelen;
  const { publicatie } = geheel;
  const stuk = geheel.stukken.get(documentId);
  if (stuk === undefined) throw new Error(`Publication ${publicatie.publicatieId} does not hold ${documentId}`);
  const noem = (uri: string) => organisatiewaarde(uri, omstandigheden.naamVan, publicatie.datum);
  const organisatie = noem(publicatie.organisatie);
  const verantwoordelijke = noem(publicatie.verantwoordelijke ?? publicatie.organisatie);
  const opsteller = publicatie.opsteller !== undefined ? noem(publicatie.opsteller) : stuk.rol === 'besluit' ? organisatie : null;
  const kern = kernVan(stuk, publicatie, organisatie.waarde);
  const mede = (publicatie.medeverantwoordelijken ?? []).map(noem);
  const waarschuwingen = uniekeBevindingen([organisatie, verantwoordelijke, opsteller, ...mede]);
  if (!('format' in kern)) return { document: null, bevindingen: [...kern, ...waarschuwingen] };
  const { verbanden, bevindingen } = verbandenVan(stuk, geheel, omstandigheden.locVan);
  const vanGeheel = verbanden.isHoofdstuk || geheel.hoofdstuk === null;
  const documentsoort = soortVan(stuk, publicatie);
  return {
    bevindingen: [...waarschuwingen, ...bevindingen],
    document: {
      loc: omstandigheden.locVan(stuk),
      lastmod,
      identifiers: identifiersVan(stuk, publicatie, vanGeheel),
      publisher: organisatie.waarde,
      verantwoordelijke: verantwoordelijke.waarde,
      medeverantwoordelijken: mede.map(({ waarde }) => waarde),
      opsteller: opsteller?.waarde ?? null,
      naamOpsteller: gevuld([publicatie.naamOpsteller ?? ''])[0] ?? null,
      officieleTitel: kern.titel,
      verkorteTitels: verbanden.isHoofdstuk && publicatie.verkorteTitel !== undefined ? gevuld([publicatie.verkorteTitel]) : [],
      alternatieveTitels: verbanden.isHoofdstuk ? gevuld(publicatie.alternatieveTitels) : [],
      omschrijvingen: verbanden.isHoofdstuk ? gevuld([publicatie.samenvatting]) : [],
      informatiecategorieen: categorieenVan(gehelen),
      documentsoorten: documentsoort === null ? [] : [documentsoort],
      themas: (publicatie.themas ?? []).flatMap((uri) => waardeVan('themalijst', uri) ?? []),
      trefwoorden: gevuld(publicatie.trefwoorden),
      creatiedatum: schrijfbaar(stuk.datum),
      geldigheid: vanGeheel ? geldigheidVan(publicatie) : null,
      language: stuk.taal === undefined ? NEDERLANDS : (waardeVan('taallijst', stuk.taal) ?? { label: stuk.taal, uri: null }),
      format: kern.format,
      aggregatiekenmerk: aggregatiekenmerk(publicatie),
      isPartOf: verbanden.isPartOf,
      hasParts: verbanden.hasParts,
      documenthandelingen: kern.handelingen,
      documentrelaties: uniek([...verbanden.relaties, ...verteldeRelaties(stuk, geheel, omstandigheden)]),
      redenVerwijderingVervanging: stuk.correctie === undefined ? null : correctiereden(stuk.correctie),
    },
  };
}

const uniekeBevindingen = (organisaties: readonly (Organisatiewaarde | null)[]): readonly Bevinding[] => [
  ...new Map(organisaties.flatMap((each) => (each?.bevinding == null ? [] : [[each.bevinding.uitleg, each.bevinding] as const]))).values(),
];
