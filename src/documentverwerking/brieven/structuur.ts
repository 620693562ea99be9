// The structure tree that lets a screen reader read the document in order (ISO 32000-1 §14.7, §14.8; PDF/UA).
import { PDFHexString, PDFName, type PDFContext, type PDFDict, type PDFRef } from 'pdf-lib';

export type Rol = 'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD' | 'Figure';

/** A place in a page's content that belongs to a node. */
interface Merk {
  readonly pagina: number;
  readonly mcid: number;
}

export interface Knoop {
  readonly rol: Rol;
  readonly kinderen: (Knoop | Merk)[];
  /** Alternative text of a figure. */
  readonly alt?: string;
  /** A list with numbers instead of bullets. */
  readonly genummerd?: boolean;
}

/** A new node, as the last child of `ouder`. */
export const knoop = (rol: Rol, ouder?: Knoop, kenmerken: Pick<Knoop, 'alt' | 'genummerd'> = {}): Knoop => {
  const nieuw: Knoop = { rol, kinderen: [], ...kenmerken };
  ouder?.kinderen.push(nieuw);
  return nieuw;
};

/**
 * Writes the tree under `root` and the number tree from marked content to nodes.
 * @param marked per page, the node of each MCID in order
 */
export function schrijfStructuur(
  context: PDFContext,
  root: Knoop,
  pages: readonly PDFRef[],
  marked: readonly (readonly Knoop[])[],
): PDFRef {
  const treeRef = context.nextRef();
  const refs = new Map<Knoop, PDFRef>();

  const schrijf = (node: Knoop, parent: PDFRef): PDFRef => {
    const ref = context.nextRef();
    refs.set(node, ref);
    const dict: PDFDict = context.obj({ Type: 'StructElem', S: node.rol, P: parent });
    const kids = node.kinderen.map((kind) => {
      if ('rol' in kind) return schrijf(kind, ref);
      const page = pages[kind.pagina];
      return page === undefined ? kind.mcid : context.obj({ Type: 'MCR', Pg: page, MCID: kind.mcid });
    });
    dict.set(PDFName.of('K'), context.obj(kids));
    if (node.alt !== undefined) dict.set(PDFName.of('Alt'), PDFHexString.fromText(node.alt));
    if (node.rol === 'TH') dict.set(PDFName.of('A'), context.obj({ O: 'Table', Scope: 'Column' }));
    if (node.rol === 'L') dict.set(PDFName.of('A'), context.obj({ O: 'List', ListNumbering: node.genummerd === true ? 'Decimal' : 'Disc' }));
    context.assign(ref, dict);
    return ref;
  };

  const document = schrijf(root, treeRef);
  const nums = marked.flatMap((nodes, page) => [page, context.register(context.obj(nodes.map((node) => refs.get(node) ?? document)))]);
  context.assign(
    treeRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: [document],
      ParentTree: context.register(context.obj({ Nums: nums })),
      ParentTreeNextKey: marked.length,
    }),
  );
  return treeRef;
}
