// From settings to the law as this body applies it: other readings (R1–R17) and holiday decrees that came after this release.
import type { Configuratie } from './configuratie.ts';
import type { Recht } from './kern/decider.ts';
import { feestdaggegevens, type Feestdaggegevens } from './wet/feestdagen/gegevens.ts';
import { feestdagtabel, maakFeestdagtabel, type Feestdagtabel } from './wet/feestdagen/tabel.ts';
import { gekozenLezingen, lezingenSchema, type Lezingen } from './wet/termijnen/lezingen.ts';
import { regelset } from './wet/termijnen/regelset.ts';

/** The holidays with the decrees of this body. With decrees of its own it has a version of its own: every result names it. */
export function feestdaggegevensVan({ feestdagbesluiten }: Pick<Configuratie, 'feestdagbesluiten'>): Feestdaggegevens {
  if (feestdagbesluiten.length === 0) return feestdaggegevens;
  const eigen = feestdagbesluiten.flatMap(({ dagen }) => dagen).sort();
  return {
    ...feestdaggegevens,
    versie: `${feestdaggegevens.versie}+${eigen.length === 0 ? 'geen' : eigen.join('+')}`,
    besluiten: [...feestdaggegevens.besluiten, ...feestdagbesluiten],
  };
}

const feestdagenVan = (config: Configuratie): Feestdagtabel => (config.feestdagbesluiten.length === 0 ? feestdagtabel : maakFeestdagtabel(feestdaggegevensVan(config)));

const gekozen = ({ lezingen }: Configuratie): Lezingen => lezingenSchema.parse({ ...gekozenLezingen, ...lezingen });

export const rechtVan = (config: Configuratie): Recht => ({ feestdagen: feestdagenVan(config), lezingen: gekozen(config) });

/**
 * A short text that differs when a date could differ: part of the name of every read model that keeps dates, so that a body
 * that chooses another reading gets its board built again at the next start.
 */
export function rechtsmerk({ feestdagen = feestdagtabel, lezingen = {}, regelset: regels = regelset }: Recht): string {
  const anders = Object.entries(lezingen)
    .filter(([code, keuze]) => regels.lezingen[code as keyof Lezingen] !== keuze)
    .map(([code, keuze]) => `${code}-${keuze}`)
    .sort();
  return [...(regels.id === regelset.id ? [] : [regels.id]), ...(feestdagen.versie === feestdagtabel.versie ? [] : [feestdagen.versie]), ...anders].join('.');
}
