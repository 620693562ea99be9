// The watched folder: a series of publications that another system put there is taken in (docs/how-to/actief-openbaar-maken.md).
import type { Omgeving } from '../toepassing/omgeving.ts';
import type { Wachttijd } from '../toepassing/publicaties/concept.ts';
import { verwerkReeksmap } from '../toepassing/publicaties/reeks/map.ts';
import type { Taak } from './rooster.ts';

export const reeksmap = (omgeving: Omgeving, map: string, nietVoor: Wachttijd): Taak => ({
  naam: 'reeksmap',
  wanneer: '* * * * *',
  voerUit: (signal) => verwerkReeksmap(omgeving, map, nietVoor, signal),
});
