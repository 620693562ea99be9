// Makes one list in a thread of its own, and ends.
import { parentPort, workerData } from 'node:worker_threads';
import type { Lijstvorm } from './index.ts';
import { voerLijstUit } from './index.ts';
import { uitTekst } from './regels.ts';

export interface Lijsttaak {
  readonly lijst: string;
  readonly vorm: Lijstvorm;
}

const { lijst, vorm } = workerData as Lijsttaak;
parentPort?.postMessage(await voerLijstUit(uitTekst(lijst), vorm));
