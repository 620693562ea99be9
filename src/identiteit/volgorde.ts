// The order in which an administrator sees people and clients.

/** What is still in use first, and then by name, to the letter. */
export const opNaam =
  <T extends { readonly naam: string }>(isUitGebruik: (een: T) => boolean) =>
  (a: T, b: T): number =>
    Number(isUitGebruik(a)) - Number(isUitGebruik(b)) || (a.naam < b.naam ? -1 : Number(a.naam > b.naam));
