// Families: a mail with its attachments, an archive with its entries, however deep.

export interface Lidmaatschap<Id> {
  readonly document: Id;
  /** The document it came out of; null when it came by itself. */
  readonly container: Id | null;
}

export interface Familie<Id> {
  /** What came in by itself. */
  readonly hoofd: Id;
  /** Everything that came out of it, a container before what it holds. */
  readonly leden: readonly { readonly document: Id; readonly container: Id; readonly diepte: number }[];
}

/** Families of two or more, in the order of their heads. A container that is not here (taken out of the case) makes its members heads. */
export function families<Id extends string>(documenten: readonly Lidmaatschap<Id>[]): readonly Familie<Id>[] {
  const bekend = new Set(documenten.map(({ document }) => document));
  const kinderen = Map.groupBy(
    documenten.filter(({ container }) => container !== null && bekend.has(container)),
    ({ container }) => container,
  );
  const isHoofd = ({ container }: Lidmaatschap<Id>): boolean => container === null || !bekend.has(container);
  return documenten.filter(isHoofd).flatMap(({ document: hoofd }) => {
    const leden: { document: Id; container: Id; diepte: number }[] = [];
    const open = [...(kinderen.get(hoofd) ?? [])].reverse().map(({ document }) => ({ document, container: hoofd, diepte: 1 }));
    for (let lid = open.pop(); lid !== undefined; lid = open.pop()) {
      const { document, diepte } = lid;
      leden.push(lid);
      open.push(...[...(kinderen.get(document) ?? [])].reverse().map((kind) => ({ document: kind.document, container: document, diepte: diepte + 1 })));
    }
    return leden.length === 0 ? [] : [{ hoofd, leden }];
  });
}
