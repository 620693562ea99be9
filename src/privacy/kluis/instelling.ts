// What must hold together of the settings that say where wrapped keys lie.
import type { Configuratie } from '../../configuratie.ts';
import type { Invoerfout } from '../../kern/errors.ts';

type Velden = Pick<Configuratie, 's3Sleutelemmer' | 's3Emmer' | 'eventstore' | 'gedeeldeMap'>;

/** Keys in a bucket: only where several nodes share them, and apart from the files, whose backups are kept longer. Faults by the name of each setting. */
export function kluisBezwaren({ s3Sleutelemmer, s3Emmer, eventstore, gedeeldeMap }: Partial<Velden>): readonly Invoerfout[] {
  if (s3Sleutelemmer === undefined) return [];
  return [
    ...(s3Sleutelemmer === s3Emmer ? [{ veld: 's3Sleutelemmer', uitleg: 'neem voor de sleutels een andere bucket dan voor de bestanden: hun back-ups moeten kort blijven' }] : []),
    ...(eventstore === undefined && gedeeldeMap === undefined ? [{ veld: 's3Sleutelemmer', uitleg: 'alleen voor meer knooppunten (WOOSTROOM_EVENTSTORE); op één machine staan de sleutels in haar map' }] : []),
  ];
}
