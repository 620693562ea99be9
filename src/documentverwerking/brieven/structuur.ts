// The structure tree that lets a screen reader read the document in order (ISO 32000-1 §14.7, §14.8; PDF/UA).
import { tekstwaarde, verwijs, type Nummer, type Schrijver } from './schrijver.ts';

export type Rol = 'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD' | 'Link' | 'Figure';

/** A place in a page's content that belongs to a node. */
interface Merk {
  readonly pagina: number;
  readonly mcid: number;
}

/** A place on a page that can be clicked. */
interface Aanwijzing {
  readonly pagina: number;
  readonly link: number;
}

export interface Knoop {
  readonly rol: Rol;
  readonly kinderen: (Knoop | Merk | Aanwijzing)[];
  /** Alternative text of a figure. */
  readonly alt?: string;
  /** A list with numbers instead of bullets. */
  readonly genummerd?: boolean;
  /** A header cell of its row instead of its column. */
  readonly rijkop?: boolean;
}

/** A new node, as the last child of `ouder`. */
export const knoop = (rol: Rol, ouder?: Knoop, kenmerken: Pick<Knoop, 'alt' | 'genummerd' | 'rijkop'> = {}): Knoop => {
  const nieuw: Knoop = { rol, kinderen: [], ...kenmerken };
  ouder?.kinderen.push(nieuw);
  return nieuw;
};

/** What the tree needs of a page that is drawn. */
export interface Structuurblad {
  readonly nummer: Nummer;
  /** The node of each MCID, in order. */
  readonly merken: readonly Knoop[];
  /** The annotation of each link, its number as a parent key, and its node. */
  readonly links: readonly { readonly annotatie: Nummer; readonly sleutel: number; readonly knoop: Knoop }[];
}

function kenmerken({ rol, alt, genummerd, rijkop }: Knoop): string {
  const tekst = alt === undefined ? '' : `/Alt${tekstwaarde(alt)}`;
  if (rol === 'TH') return `${tekst}/A<</O/Table/Scope/${rijkop === true ? 'Row' : 'Column'}>>`;
  if (rol === 'L') return `${tekst}/A<</O/List/ListNumbering/${genummerd === true ? 'Decimal' : 'Disc'}>>`;
  return tekst;
}

/** Writes the tree under `root`, and the number tree from marked content and links to nodes. */
export function schrijfStructuur(schrijver: Schrijver, root: Knoop, bladen: readonly Structuurblad[]): Nummer {
  const boom = schrijver.nummer();
  const nummers = new Map<Knoop, Nummer>();

  const pagina = (index: number): string => verwijs(bladen[index]?.nummer ?? 0);
  const schrijf = (node: Knoop, ouder: Nummer): Nummer => {
    const eigen = schrijver.nummer();
    nummers.set(node, eigen);
    const kids = node.kinderen.map((kind) => {
      if ('rol' in kind) return verwijs(schrijf(kind, eigen));
      if ('mcid' in kind) return `<</Type/MCR/Pg ${pagina(kind.pagina)}/MCID ${kind.mcid}>>`;
      return `<</Type/OBJR/Pg ${pagina(kind.pagina)}/Obj ${verwijs(bladen[kind.pagina]?.links[kind.link]?.annotatie ?? 0)}>>`;
    });
    return schrijver.object(`<</Type/StructElem/S/${node.rol}/P ${verwijs(ouder)}/K[${kids.join(' ')}]${kenmerken(node)}>>`, eigen);
  };

  const document = schrijf(root, boom);
  const nummerVan = (node: Knoop): string => verwijs(nummers.get(node) ?? document);
  const perBlad = bladen.map(({ merken }, index) => `${index} ${verwijs(schrijver.object(`[${merken.map(nummerVan).join(' ')}]`))}`);
  const perLink = bladen.flatMap(({ links }) => links.map(({ sleutel, knoop: node }) => `${sleutel} ${nummerVan(node)}`));
  const ouders = schrijver.object(`<</Nums[${[...perBlad, ...perLink].join(' ')}]>>`);
  return schrijver.object(`<</Type/StructTreeRoot/K[${verwijs(document)}]/ParentTree ${verwijs(ouders)}/ParentTreeNextKey ${perBlad.length + perLink.length}>>`, boom);
}
