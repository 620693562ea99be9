// Which addresses on the network an administrator may let this server ask: only what is public, or the site itself.
// Judged at the moment of connecting, on the number that is really connected to: a name that changes its mind gains nothing.
import { lookup as zoekOp } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const afgesloten = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) afgesloten.addSubnet(net, bits, 'ipv4');
/** Of IPv6 only the part that is given out to the world counts, without its parts for tunnels and examples. */
const wereld = new BlockList();
wereld.addSubnet('2000::', 3, 'ipv6');
const bijzonder = new BlockList();
for (const [net, bits] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const) bijzonder.addSubnet(net, bits, 'ipv6');

/** A number on the public internet. */
export function isOpenbaar(ip: string): boolean {
  switch (isIP(ip)) {
    case 4:
      return !afgesloten.check(ip, 'ipv4');
    case 6:
      return wereld.check(ip, 'ipv6') && !bijzonder.check(ip, 'ipv6');
    default:
      return false;
  }
}

export class NietToegestaan extends Error {}

const zelfdePlek = (a: URL, b: URL | null): boolean => b !== null && a.origin === b.origin;
const POORTEN = new Set(['', '80', '443']);

/** Why an address may not be asked, before anything goes over the network; null when it may. */
export function bezwaarTegen(adres: URL, eigen: URL | null): string | null {
  if (adres.protocol !== 'https:' && adres.protocol !== 'http:') return 'Alleen adressen met https of http zijn te controleren.';
  if (adres.username !== '' || adres.password !== '') return 'In het adres mag geen naam of wachtwoord staan.';
  if (zelfdePlek(adres, eigen)) return null;
  if (!POORTEN.has(adres.port)) return 'Het adres mag geen eigen poort hebben.';
  const kaal = adres.hostname.replace(/^\[|\]$/g, '');
  return isIP(kaal) !== 0 && !isOpenbaar(kaal) ? 'Dit adres ligt niet op het openbare internet.' : null;
}

/** Looking up a name for a connection, that gives no address behind the firewall; for the site itself any. */
export const opzoeker =
  (adres: URL, eigen: URL | null): LookupFunction =>
  (naam, opties, klaar) => {
    zoekOp(naam, { ...opties, all: true }, (fout, adressen) => {
      if (fout !== null) {
        klaar(fout, '', 0);
        return;
      }
      const [eerste] = adressen;
      if (eerste === undefined || (!zelfdePlek(adres, eigen) && adressen.some(({ address }) => !isOpenbaar(address)))) {
        klaar(new NietToegestaan('Dit adres ligt niet op het openbare internet.'), '', 0);
        return;
      }
      if (opties.all === true) klaar(null, adressen);
      else klaar(null, eerste.address, eerste.family);
    });
  };
