// The command `herbouw`: makes read models anew from the log, on a system that is stopped.
import { createProjectionHost, leesmodellenVoor, maakCijfers, maakMededelingen, maakOpenbaarmaking, maakSitemaps, maakTermijnenbord } from '../../projections/index.ts';
import { join } from 'node:path';
import { systemClock } from '../kern/clock.ts';
import { openLog } from '../log.ts';
import { rechtVan } from '../recht.ts';
import { vastBestandPad } from '../web/portaal/paden.ts';
import { NotFound } from '../kern/errors.ts';
import { instellingen } from './instellingen.ts';
import { voortgang } from './voortgang.ts';

/** @param argumenten names of read models; none for all */
export async function herbouw(argumenten: readonly string[]): Promise<number> {
  const config = instellingen();
  if (config === null) return 1;
  const recht = rechtVan(config);
  const leesmodellen = leesmodellenVoor(maakTermijnenbord(recht), maakMededelingen(recht), maakCijfers(recht), maakOpenbaarmaking(recht), maakSitemaps({ adres: config.adres, organisatie: config.organisatie, bestandPad: vastBestandPad }));
  const store = openLog(config, systemClock);
  const host = createProjectionHost({ store, dir: join(config.map, 'leesmodellen'), projections: leesmodellen });
  const regel = voortgang();
  const namen = argumenten.length === 0 ? leesmodellen.map(({ name }) => name) : argumenten;
  try {
    for (const naam of namen) {
      await host.rebuild(naam, { onProgress: ({ position, head }) => regel.toon(`${naam}: ${head === 0 ? 100 : Math.floor((100 * position) / head)} %`) });
      regel.klaar();
      console.log(`${naam} is opnieuw opgebouwd.`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    regel.klaar();
    console.error(`Dit overzicht bestaat niet. Kies uit: ${leesmodellen.map(({ name }) => name).join(', ')}.`);
    return 2;
  } finally {
    await host.close();
    await store.close();
  }
}
