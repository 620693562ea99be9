// The brake on guessing: counts attempts per account and per address, in the file, so that a restart does not reset it.
import { createHmac } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../kern/clock.ts';
import { vastGeheim } from './databank.ts';

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
  begin(account: string, adres: string): number;
  /** The password was right: this pair starts with a clean slate. */
  gelukt(account: string, adres: string): void;
}

export function createPogingen(db: DatabaseSync, clock: Clock): Pogingen {
  const geheim = vastGeheim(db, 'pogingen');
  // Keyed: the file shows no address, and none can be tried against it.
  const sleutel = (soort: string, ...delen: readonly string[]): string =>
    createHmac('sha256', geheim).update([soort, ...delen].join('\u0000')).digest('base64url');
  const tel = db.prepare('SELECT count(*) AS aantal, min(op) AS eerste FROM pogingen WHERE sleutel = ? AND op > ?');
  const schrijf = db.prepare('INSERT INTO pogingen (sleutel, op) VALUES (?, ?)');
  const wis = db.prepare('DELETE FROM pogingen WHERE sleutel = ?');
  const ruimOp = db.prepare('DELETE FROM pogingen WHERE op <= ?');
  const sleutels = (account: string, adres: string) => {
    const name = account.trim().toLowerCase();
    return [
      { waarde: sleutel('account+adres', name, adres), grens: PER_ACCOUNT_EN_ADRES },
      { waarde: sleutel('account', name), grens: PER_ACCOUNT },
      { waarde: sleutel('adres', adres), grens: PER_ADRES },
    ] as const;
  };

  return {
    begin(account, adres) {
      const now = clock.now().epochMilliseconds;
      const since = now - VENSTER_MINUTEN * 60_000;
      ruimOp.run(since);
      const wachten = sleutels(account, adres).map(({ waarde, grens }) => {
        const row = tel.get(waarde, since);
        if (Number(row?.['aantal'] ?? 0) < grens) return 0;
        return Math.ceil((Number(row?.['eerste'] ?? now) - since) / 60_000);
      });
      const minuten = Math.max(...wachten);
      if (minuten === 0) for (const { waarde } of sleutels(account, adres)) schrijf.run(waarde, now);
      return minuten;
    },
    gelukt(account, adres) {
      const [paar, eigen] = sleutels(account, adres);
      wis.run(paar.waarde);
      wis.run(eigen.waarde);
    },
  };
}
