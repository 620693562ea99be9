// Which addresses may be asked. Judged twice: on what the address says, and on the number that is really connected to.
import { lookup as zoekOp } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isOpenbaar } from '../diwoo/oogst/netgrens.ts';

export interface Grens {
  /** Names of hosts that may be asked, `*.voorbeeld.nl` for all below it; none: every host on the public internet. */
  readonly van: readonly string[];
  /** Origins (`https://dms.intern.example`) that the body itself trusts: they may lie on its own network and use http or a port. */
  readonly intern: readonly string[];
}

/** Finds the numbers of a name, as `node:dns` does. */
export type Opzoeken = (naam: string, opties: { readonly all: true }, klaar: (fout: NodeJS.ErrnoException | null, adressen: readonly { readonly address: string; readonly family: number }[] | undefined) => void) => void;

/** The connection was not made: the address is not for us to ask. */
export class NietToegestaan extends Error {}

export const BINNEN = 'Dit adres ligt niet op het openbare internet. Zulke adressen vragen wij niet op.';

const isIntern = ({ intern }: Grens, { origin }: URL): boolean => intern.some((each) => new URL(each).origin === origin);

function past(naam: string, patroon: string): boolean {
  const p = patroon.toLowerCase();
  return p.startsWith('*.') ? naam.endsWith(p.slice(1)) : naam === p;
}

/** Why an address may not be asked, before anything goes over the network; null when it may. */
export function bezwaarTegen(adres: URL, grens: Grens): string | null {
  if (adres.username !== '' || adres.password !== '') return 'In het adres mag geen naam of wachtwoord staan.';
  if (isIntern(grens, adres)) return null;
  if (adres.protocol !== 'https:') return 'Het adres moet beginnen met https://.';
  if (adres.port !== '') return 'Het adres mag geen eigen poort hebben.';
  const naam = adres.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '').toLowerCase();
  if (isIP(naam) !== 0 && !isOpenbaar(naam)) return BINNEN;
  if (grens.van.length > 0 && !grens.van.some((patroon) => past(naam, patroon))) return 'Van deze site halen wij geen bestanden op. Vraag uw beheerder om de site toe te voegen.';
  return null;
}

/** Whether a connection to this number may stay. */
export const magVerbinden = (adres: URL, grens: Grens, nummer: string): boolean => isIntern(grens, adres) || isOpenbaar(nummer.replace(/^::ffff:/i, ''));

/**
 * Looks a name up for one connection. One number that is not public refuses them all; only numbers that were looked at are handed over,
 * so a name that answers something else a moment later gains nothing.
 */
export const opzoeker =
  (adres: URL, grens: Grens, opzoeken: Opzoeken = zoekOp): LookupFunction =>
  (naam, opties, klaar) => {
    opzoeken(naam, { all: true }, (fout, adressen = []) => {
      const [eerste] = adressen;
      if (fout !== null || eerste === undefined) klaar(fout ?? Object.assign(new Error('geen adres'), { code: 'ENOTFOUND' }), '', 0);
      else if (adressen.some(({ address }) => !magVerbinden(adres, grens, address))) klaar(new NietToegestaan(BINNEN), '', 0);
      else if (opties.all === true) klaar(null, [...adressen]);
      else klaar(null, eerste.address, eerste.family);
    });
  };
