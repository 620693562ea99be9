// The brake on guessing: counts attempts per account and per address, kept, so that a restart or another node does not reset it.
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { LAAT, type Gedeeld } from '../gedeeld/port.ts';
import { createVak } from '../gedeeld/vak.ts';
import type { Clock } from '../kern/clock.ts';

/** Within this time… */
const VENSTER_MINUTEN = 15;
/** …so many wrong passwords for one account from one address… */
const PER_ACCOUNT_EN_ADRES = 5;
/** …for one account from anywhere (more, so that a stranger does not easily lock somebody out)… */
const PER_ACCOUNT = 25;
/** …and from one address for any account. */
const PER_ADRES = 50;

export interface Pogingen {
  /**
   * Counts this attempt beforehand, so that many at once cannot slip through.
   * @returns minutes to wait; 0 when the attempt may go on
   */
  begin(account: string, adres: string): Promise<number>;
  /** The password was right: this pair starts with a clean slate. */
  gelukt(account: string, adres: string): Promise<void>;
}

/** @param geheim 32 bytes: no address can be read from what is kept, and none tried against it */
export function createPogingen(gedeeld: Gedeeld, clock: Clock, geheim: Uint8Array): Pogingen {
  const pogingen = createVak(gedeeld, 'poging', z.object({ op: z.array(z.number()) }));
  const sleutel = (soort: string, ...delen: readonly string[]): string =>
    createHmac('sha256', geheim).update([soort, ...delen].join('\u0000')).digest('base64url');
  const sleutels = (account: string, adres: string) => {
    const name = account.trim().toLowerCase();
    return [
      { waarde: sleutel('account+adres', name, adres), grens: PER_ACCOUNT_EN_ADRES },
      { waarde: sleutel('account', name), grens: PER_ACCOUNT },
      { waarde: sleutel('adres', adres), grens: PER_ADRES },
    ] as const;
  };

  return {
    async begin(account, adres) {
      const now = clock.now();
      const since = now.epochMilliseconds - VENSTER_MINUTEN * 60_000;
      const recent = (op: readonly number[] = []): number[] => op.filter((each) => each > since);
      const wachten = (op: readonly number[], grens: number): number => (op.length < grens ? 0 : Math.ceil(((op[0] ?? now.epochMilliseconds) - since) / 60_000));
      // Looked at first: an attempt that one brake refuses must not use up the others.
      const minuten = Math.max(...sleutels(account, adres).map(({ waarde, grens }) => wachten(recent(pogingen.lees(waarde)?.op), grens)));
      if (minuten > 0) return minuten;
      for (const { waarde, grens } of sleutels(account, adres)) {
        let vol = 0;
        await pogingen.wijzig(waarde, (nu) => {
          const op = recent(nu?.op);
          vol = wachten(op, grens);
          if (vol > 0) return LAAT;
          return { doe: 'bewaar', waarde: { op: [...op, now.epochMilliseconds] }, verloopt: now.add({ minutes: VENSTER_MINUTEN }) };
        });
        // Others came in between our look and our count.
        if (vol > 0) return vol;
      }
      return 0;
    },
    async gelukt(account, adres) {
      const [paar, eigen] = sleutels(account, adres);
      await pogingen.wis(paar.waarde);
      await pogingen.wis(eigen.waarde);
    },
  };
}
