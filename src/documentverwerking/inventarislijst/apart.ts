// A long list is set in a thread of its own, one at a time: who asks waits, everybody else does not.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { StoreUnavailable } from '../../kern/errors.ts';
import type { Uitvoerbestand } from '../../uitvoer/index.ts';
import { voerLijstUit, type Lijstvorm } from './index.ts';
import type { Inventarislijst } from './model.ts';
import { alsTekst } from './regels.ts';
import type { Lijsttaak } from './werker.ts';

/** A list of this many lines is made before anybody notices; starting a thread takes longer. */
const KORT = 200;

async function inDraad(taak: Lijsttaak): Promise<Uitvoerbestand> {
  const draad = new Worker(new URL('./werker.ts', import.meta.url), { workerData: taak, resourceLimits: { maxOldGenerationSizeMb: 1024 } });
  try {
    const [bestand] = (await once(draad, 'message')) as readonly unknown[];
    // What `werker.ts` sends.
    return bestand as Uitvoerbestand;
  } catch (error) {
    throw new StoreUnavailable('Deze lijst maken lukt nu niet. Probeer het later opnieuw.', { cause: error });
  } finally {
    await draad.terminate();
  }
}

let vorige: Promise<unknown> = Promise.resolve();

/** @throws StoreUnavailable the thread failed */
export function voerApartUit(inventaris: Inventarislijst, vorm: Lijstvorm): Promise<Uitvoerbestand> {
  if (inventaris.regels.length <= KORT) return voerLijstUit(inventaris, vorm);
  const taak: Lijsttaak = { lijst: alsTekst(inventaris), vorm };
  const werk = vorige.then(() => inDraad(taak));
  vorige = werk.catch(() => undefined);
  return werk;
}
