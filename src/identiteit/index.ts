// The room's door: everything about identity on one SQLite file.
import type { Clock } from '../kern/clock.ts';
import { createAanmelden, type Aanmelden } from './aanmelden.ts';
import { createAgendasleutels, type Agendasleutels } from './agendasleutels.ts';
import { createApitokens, type Apitokens } from './apitokens.ts';
import { openDatabank, vastGeheim } from './databank.ts';
import { createKoppelingen, type Koppelingen } from './koppelingen.ts';
import { createKoppelinglog, type Koppelinglog } from './koppelinglog.ts';
import { createMedewerkers, type Medewerkers } from './medewerkers.ts';
import { createPogingen } from './pogingen.ts';
import { createSessies, type Sessies } from './sessies.ts';
import { KOSTEN, type Kosten } from './wachtwoord.ts';

export type { Antwoord, Medewerker } from './model.ts';

export interface Identiteit {
  readonly medewerkers: Medewerkers;
  readonly aanmelden: Aanmelden;
  readonly sessies: Sessies;
  readonly agendasleutels: Agendasleutels;
  readonly koppelingen: Koppelingen;
  readonly apitokens: Apitokens;
  readonly koppelinglog: Koppelinglog;
  /** Signs session cookies; stays the same as long as the file does. */
  readonly sessiegeheim: string;
  close(): void;
}

interface Options {
  /** Path of `identiteit.db`, or `:memory:`. */
  readonly file: string;
  readonly clock: Clock;
  /** Cost of password hashes; lower only in tests. */
  readonly kosten?: Kosten;
}

export function createIdentiteit({ file, clock, kosten = KOSTEN }: Options): Identiteit {
  const db = openDatabank(file);
  const koppelingen = createKoppelingen(db, clock);
  return {
    medewerkers: createMedewerkers(db, kosten),
    aanmelden: createAanmelden(db, createPogingen(db, clock), kosten),
    sessies: createSessies(db, clock),
    agendasleutels: createAgendasleutels(db, clock),
    koppelingen,
    apitokens: createApitokens(db, clock, koppelingen),
    koppelinglog: createKoppelinglog(db, clock),
    sessiegeheim: vastGeheim(db, 'sessies').toString('base64url'),
    close: () => db.close(),
  };
}
