// The door of this room. What makes a `SafePdf` (bewijs.ts) does not go through it.
export type * from './port.ts';
export { createLakpoort } from './poort.ts';
