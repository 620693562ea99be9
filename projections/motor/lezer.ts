// The reading side of a read model: one read-only connection with every question prepared, which survives a rebuild.
import type { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../../src/kern/errors.ts';
import { openLeesbaar } from './bestand.ts';
import type { Projection } from './projectie.ts';

export interface Lezer<Vragen extends object> {
  /** Stays valid when the file behind it is replaced. */
  readonly vragen: Vragen;
  open(file: string): void;
  sluit(): void;
}

export function createLezer<Vragen extends object>(projection: Projection<Vragen>): Lezer<Vragen> {
  let db: DatabaseSync | null = null;
  let huidig: Vragen | null = null;
  const vragen = new Proxy({} as Vragen, {
    get(_target, vraag): unknown {
      if (huidig === null) throw new StoreUnavailable(`Het overzicht ${projection.name} wordt nog opgebouwd.`);
      return Reflect.get(huidig, vraag);
    },
  });
  return {
    vragen,
    open(file) {
      db = openLeesbaar(file);
      huidig = projection.vragen(db);
    },
    sluit() {
      huidig = null;
      db?.close();
      db = null;
    },
  };
}
