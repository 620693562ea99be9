// The door of this room.
export type * from './model.ts';
export type * from './port.ts';
export { labelstand, type Labelstand } from './label.ts';
export { createLakmachine, type Lakmachineopties } from './machine.ts';
export { planLakken, type Uitgewerkt } from './plannen.ts';
export { STROOK } from './strook.ts';
export { createZoeker, vindTekst, vouw, type Vindregel, type Vondst } from './vinden.ts';
