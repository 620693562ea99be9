// The door of this room.
export type * from './model.ts';
export type * from './port.ts';
