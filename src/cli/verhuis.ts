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

const GEBRUIK = 'Gebruik: woostroom verhuis --van sqlite --naar esdb://… [--prefix woostroom.]';

const STAPPEN: Readonly<Record<Moving['stap'], string>> = {
  'bron-controleren': 'Het log controleren',
  vergelijken: 'Kijken wat er al staat',
  verhuizen: 'Verhuizen',
  'doel-controleren': 'De server controleren',
};

interface Gevraagd {
  readonly naar: string;
  readonly prefix: string | undefined;
}

function gevraagdVan(argumenten: readonly string[]): Gevraagd | null {
  try {
    const { values } = parseArgs({ args: [...argumenten], options: { van: { type: 'string' }, naar: { type: 'string' }, prefix: { type: 'string' } } });
    return values.van === 'sqlite' && values.naar !== undefined ? { naar: values.naar, prefix: values.prefix } : null;
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
        server: { url: gevraagd.naar, prefix: config.eventstorePrefix, patienceMs: 60_000 },
        onProgress: ({ stap, gedaan, totaal }) => regel.toon(`${STAPPEN[stap]}: ${gedaan} van ${totaal} gebeurtenissen`),
      });
      regel.klaar();
      console.log(`Het log is verhuisd: ${events} gebeurtenissen in ${streams} stromen${moved === events ? '' : `, waarvan ${moved} deze keer`}.`);
      console.log('De gebeurtenissen, hun volgorde, hun tijden en de keten zijn op de server dezelfde. Dat is gecontroleerd.');
      console.log(`Bewaar dit anker op een andere plaats: ${events}:${hash}`);
      console.log('Stel nu WOOSTROOM_EVENTSTORE in en start Woostroom. Bewaar het oude bestand log.db als reservekopie.');
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
