// The addresses of the harvest pages.
export const PAD = '/beheer/oogst';
export const CONTROLES = `${PAD}/controles` as const;
export const DOCUMENTEN = `${PAD}/documenten` as const;
export const AANVULLEN = `${DOCUMENTEN}/aanvullen` as const;
export const controlePad = (id: string): `/${string}` => `${CONTROLES}/${id}`;
