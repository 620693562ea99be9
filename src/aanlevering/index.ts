// Deliveries on their way in: the register and the bytes together, one writer per file at a time.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../kern/clock.ts';
import { NotFound } from '../kern/errors.ts';
import type { LeveringId } from '../kern/ids.ts';
import { createTurns } from '../kern/turns.ts';
import { createDelen } from './delen.ts';
import type { Aanleverbestand, Uitkomst } from './model.ts';
import { openRegister, type Register } from './register.ts';
import { createVoorrang } from './voorrang.ts';

export type * from './model.ts';

export interface Aanleveringen extends Pick<Register, 'begin' | 'vind' | 'openVan' | 'meldAan' | 'bestand' | 'bestanden' | 'telling' | 'compleet'> {
  /**
   * Takes bytes in from this offset; resolves when they are safe. Another offset than the file has takes nothing:
   * the answer says from where to go on.
   * @throws NotFound no such file
   */
  ontvang(leveringId: LeveringId, nr: number, vanaf: number, bytes: AsyncIterable<Uint8Array>): Promise<Aanleverbestand>;
  /** All bytes of a complete file. */
  inhoud(leveringId: LeveringId, nr: number): AsyncIterable<Uint8Array>;
  /** Records what became of the file and lets its bytes go. */
  rondAf(leveringId: LeveringId, nr: number, uitkomst: Uitkomst): Promise<void>;
  /** No more files come; what is not complete is let go. */
  sluit(leveringId: LeveringId): Promise<void>;
  /** Deliveries in which nothing came since then. */
  verlaten(sinds: Temporal.Instant): readonly LeveringId[];
  /** One thing at a time for one file; `naEerdere` then waits for earlier files that are under way. */
  opBeurt<T>(leveringId: LeveringId, nr: number, werk: () => Promise<T>): Promise<T>;
  naEerdere(leveringId: LeveringId, nr: number): Promise<void>;
  close(): void;
}

/** @param map folder of its own, for the register and the bytes */
export function createAanleveringen({ map, clock }: { readonly map: string; readonly clock: Clock }): Aanleveringen {
  mkdirSync(map, { recursive: true, mode: 0o700 });
  const register = openRegister(join(map, 'aanlevering.db'));
  const delen = createDelen(join(map, 'delen'));
  const beurten = createTurns();
  const voorrang = createVoorrang();

  const bestandVan = (leveringId: LeveringId, nr: number): Aanleverbestand => {
    const bestand = register.bestand(leveringId, nr);
    if (bestand === null) throw new NotFound(`bestand ${nr} van levering ${leveringId}`);
    return bestand;
  };

  return {
    ...register,
    opBeurt: (leveringId, nr, werk) => voorrang.tijdens(leveringId, nr, () => beurten.take(`${leveringId}/${nr}`, werk)),
    naEerdere: (leveringId, nr) => voorrang.naEerdere(leveringId, nr),
    async ontvang(leveringId, nr, vanaf, bytes) {
      const bestand = bestandVan(leveringId, nr);
      if (bestand.uitkomst !== null || vanaf !== bestand.ontvangen || vanaf >= bestand.bytes) return bestand;
      const tot = await delen.schrijf(leveringId, nr, vanaf, bestand.bytes, bytes);
      register.zetOntvangen(leveringId, nr, tot, clock.now());
      return bestandVan(leveringId, nr);
    },
    inhoud: (leveringId, nr) => delen.lees(leveringId, nr),
    async rondAf(leveringId, nr, uitkomst) {
      register.zetUitkomst(leveringId, nr, uitkomst);
      await delen.verwijder(leveringId, nr);
    },
    async sluit(leveringId) {
      register.sluit(leveringId);
      if (register.bestanden(leveringId).every(({ uitkomst }) => uitkomst !== null)) await delen.verwijderLevering(leveringId);
    },
  };
}
