// The address of a topic, made of its first name. Letters, digits and dashes only.
import type { OnderwerpId } from '../kern/ids.ts';

const LANGST = 60;

/** "Herinrichting Stationsplein (fase 2)" → `herinrichting-stationsplein-fase-2`; null when nothing of it can stand in an address. */
export function slugVan(naam: string): OnderwerpId | null {
  const slug = naam
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LANGST)
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? null : (slug as OnderwerpId);
}
