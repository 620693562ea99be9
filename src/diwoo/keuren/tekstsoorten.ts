// The plain values of the schemas: dates, moments, addresses and the few words of the sitemap protocol.
import type { Tekstsoort } from './schema.ts';

const DAG = String.raw`-?(?:[1-9]\d{3,}|0\d{3})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const ZONE = String.raw`(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?`;
const DATUM = new RegExp(`^(${DAG})${ZONE}$`);
const MOMENT = new RegExp(String.raw`^(${DAG})T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?)${ZONE}$`);
const FREQUENTIES = new Set(['always', 'hourly', 'daily', 'weekly', 'monthly', 'yearly', 'never']);
const GETAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** White space around and within counts as one space, where the schemas say so. */
const ingekort = (waarde: string): string => waarde.replaceAll(/[\t\n\r ]+/g, ' ').trim();

function bestaat(dag: string | undefined): boolean {
  const [jaar = 0, maand = 0, dagVanMaand = 0] = (dag ?? '').replace(/^-/, '').split('-').map(Number);
  const schrikkel = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
  const lengte = [31, schrikkel ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][maand - 1] ?? 0;
  return jaar > 0 && dagVanMaand <= lengte;
}
const isDatum = (waarde: string): boolean => bestaat(DATUM.exec(waarde)?.[1]);
const isMoment = (waarde: string): boolean => bestaat(MOMENT.exec(waarde)?.[1]);
/** As far as the schema goes: nearly everything is an address to it, but not what cannot be escaped or begins with half a scheme. */
const isAdres = (waarde: string): boolean => !/[ <>"{}|\\^`\p{Cc}]/u.test(waarde) && !/%(?![0-9a-fA-F]{2})/.test(waarde) && (!/^[^/?#]*:/.test(waarde) || /^[a-z][a-z0-9+.-]*:/i.test(waarde));

/** What is wrong with a value of this kind, in words; null when nothing is. */
export function tekstfout(soort: Tekstsoort, ruw: string): string | null {
  const waarde = ingekort(ruw);
  switch (soort) {
    case 'tekst':
      return null;
    case 'datum':
      return isDatum(waarde) ? null : 'Dit is geen datum. Schrijf hem als 2026-11-02, zonder tijd.';
    case 'moment':
      return isMoment(waarde) ? null : 'Dit is geen datum met tijd. Schrijf hem als 2026-11-02T09:00:00+01:00.';
    case 'datum_of_moment':
      return isDatum(waarde) || isMoment(waarde) ? null : 'Dit is geen datum. Schrijf hem als 2026-11-02 of als 2026-11-02T09:00:00+01:00.';
    case 'adres':
      return isAdres(waarde) ? null : 'Dit is geen adres.';
    case 'loc':
      return waarde.length >= 12 && waarde.length <= 2048 && isAdres(waarde) ? null : 'Dit is geen adres van 12 tot en met 2048 tekens.';
    case 'frequentie':
      return FREQUENTIES.has(ruw) ? null : 'Kies always, hourly, daily, weekly, monthly, yearly of never.';
    case 'voorrang':
      return GETAL.test(waarde) && Number(waarde) >= 0 && Number(waarde) <= 1 ? null : 'Dit is geen getal van 0.0 tot en met 1.0.';
  }
}
