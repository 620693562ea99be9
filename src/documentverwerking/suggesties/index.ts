// The door of this room: suggestions of what may have to be redacted. A person always decides.
export { ONDERGRENS } from './model.ts';
export type * from './model.ts';
export { modelvoorsteller, type Modelopties } from './modelvoorsteller.ts';
export { plaatser, type Plaatser, type Regelvlak } from './plaats.ts';
export type * from './port.ts';
export { regelvoorsteller } from './regelvoorsteller.ts';
export { samen } from './samen.ts';
export { stelVoor } from './voorstellen.ts';
