// The door of this room: suggestions of what may have to be redacted. A person always decides.
export { ONDERGRENS } from './model.ts';
export type * from './model.ts';
export { stelVoor } from './voorstellen.ts';
