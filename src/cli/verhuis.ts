// The command `verhuis`: copies the embedded log to a server, with proof. Can be broken off and given again.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { neemSlot } from '../../projections/motor/slot.ts';
import { moveLog, type Moving } from '../eventstore/eventstoredb/move.ts';
import { LogCorrupt, RuleViolated, StoreUnavailable, ValidationFailed } from '../kern/errors.ts';
import { logbestand } from '../log.ts';
import { instellingen } from './instellingen.ts';
import { voortgang } from './voortgang.ts';

const GEBRUIK = 'Gebruik: woostroom verhuis --van sqlite --naar esdb://… [--prefix woostroom.] [--proef]';

const STAPPEN: Readonly<Record<Moving['stap'], string>> = {
  'bron-controleren': 'Het log controleren',
  vergelijken: 'Kijken wat er al staat',
  verhuizen: 'Verhuizen',
  'doel-controleren': 'De server controleren',
};

interface Gevraagd {
  readonly naar: string;
  readonly prefix: string | undefined;
  /** Only to see how long it takes and that it works: the old log goes on. */
  readonly proef: boolean;
}

function gevraagdVan(argumenten: readonly string[]): Gevraagd | null {
  try {
    const { values } = parseArgs({ args: [...argumenten], options: { van: { type: 'string' }, naar: { type: 'string' }, prefix: { type: 'string' }, proef: { type: 'boolean', default: false } } });
    return values.van === 'sqlite' && values.naar !== undefined ? { naar: values.naar, prefix: values.prefix, proef: values.proef } : null;
  } catch {
    return null;
  }
}

/** Nothing may be recorded in the old log while it is copied: a running program holds the overviews. */
function houdStil(map: string): { vrij(): void } {
  const leesmodellen = join(map, 'leesmodellen');
  return existsSync(leesmodellen) ? neemSlot(leesmodellen) : { vrij: () => undefined };
}

/** @returns 0 when the log is on the server and proven to be the same, 1 when not, 2 when the command is not understood */
export async function verhuis(argumenten: readonly string[]): Promise<number> {
  const gevraagd = gevraagdVan(argumenten);
  if (gevraagd === null) {
    console.error(GEBRUIK);
    return 2;
  }
  const config = instellingen({ eventstore: gevraagd.naar, ...(gevraagd.prefix === undefined ? {} : { eventstorePrefix: gevraagd.prefix }) });
  if (config === null) return 1;
  const file = logbestand(config);
  if (!existsSync(file)) {
    console.error(`Er is geen log in ${config.map}. Noem de map met WOOSTROOM_MAP.`);
    return 1;
  }
  const regel = voortgang();
  try {
    const slot = houdStil(config.map);
    try {
      const { events, streams, hash, moved } = await moveLog({
        file,
        seal: !gevraagd.proef,
        server: { url: gevraagd.naar, prefix: config.eventstorePrefix, patienceMs: 60_000 },
        onProgress: ({ stap, gedaan, totaal }) => regel.toon(`${STAPPEN[stap]}: ${gedaan} van ${totaal} gebeurtenissen`),
      });
      regel.klaar();
      console.log(`Het log is verhuisd: ${events} gebeurtenissen in ${streams} stromen${moved === events ? '' : `, waarvan ${moved} deze keer`}.`);
      console.log('De gebeurtenissen, hun volgorde, hun tijden en de keten zijn op de server dezelfde. Dat is gecontroleerd.');
      console.log(`Bewaar dit anker op een andere plaats: ${events}:${hash}`);
      console.log(
        gevraagd.proef
          ? 'Dit was een proef: het oude log gaat verder. Geef de opdracht straks opnieuw, zonder --proef; dan komt erbij wat er intussen is gebeurd.'
          : 'Stel nu WOOSTROOM_EVENTSTORE in en start Woostroom. In het oude bestand log.db kan niets meer komen; bewaar het als reservekopie.',
      );
      return 0;
    } finally {
      slot.vrij();
    }
  } catch (error) {
    regel.klaar();
    if (error instanceof RuleViolated) for (const { uitleg, watNu } of error.weigeringen) console.error(`${uitleg} ${watNu}`);
    else if (error instanceof LogCorrupt || error instanceof StoreUnavailable || error instanceof ValidationFailed) console.error(error.message);
    else throw error;
    return 1;
  }
}
