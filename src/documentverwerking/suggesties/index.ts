// The door of this room: suggestions of what may have to be redacted. A person always decides.
export { eerderGelaktvinder, vulAan } from './eerdergelakt.ts';
export { bereik, precisie } from './meting.ts';
export { NATIONAAL_NUMMER, ONDERGRENS, PERSOONLIJK } from './model.ts';
export type * from './model.ts';
export type { Vinder } from './naamvinder.ts';
export { modelvoorsteller, type Modelopties } from './modelvoorsteller.ts';
export { plaatser, type Plaatser, type Regelvlak } from './plaats.ts';
export type * from './port.ts';
export { regelvoorsteller } from './regelvoorsteller.ts';
export { samen } from './samen.ts';
export { stelVoor } from './voorstellen.ts';
