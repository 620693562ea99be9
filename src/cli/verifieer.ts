// The command `verifieer`: proves that the log is whole, or says where it is not.
import { existsSync } from 'node:fs';
import type { Anchor } from '../eventstore/chain.ts';
import { verifyServer } from '../eventstore/eventstoredb/verify.ts';
import { verifyLog } from '../eventstore/sqlite/verify.ts';
import { LogCorrupt, StoreUnavailable } from '../kern/errors.ts';
import { logbestand } from '../log.ts';
import { instellingen } from './instellingen.ts';
import { voortgang } from './voortgang.ts';

function ankerVan(argumenten: readonly string[]): Anchor | null | undefined {
  const plaats = argumenten.indexOf('--anker');
  if (plaats === -1) return undefined;
  const gelezen = /^(\d+):([0-9a-f]{64})$/.exec(argumenten[plaats + 1] ?? '');
  return gelezen === null ? null : { position: Number(gelezen[1]), hash: gelezen[2] ?? '' };
}

/** @param argumenten `--anker positie:hash` of an earlier run also finds out a log that lost its end */
export async function verifieer(argumenten: readonly string[]): Promise<number> {
  const config = instellingen();
  if (config === null) return 1;
  const anker = ankerVan(argumenten);
  if (anker === null) {
    console.error('Schrijf het anker als positie:hash, zoals verifieer het eerder toonde.');
    return 2;
  }
  const file = logbestand(config);
  if (config.eventstore === undefined && !existsSync(file)) {
    console.error(`Er is geen log in ${config.map}. Noem de map met WOOSTROOM_MAP.`);
    return 1;
  }
  const regel = voortgang();
  const metAnker = anker === undefined ? {} : { anchor: anker };
  const toon = (gedaan: number, totaal?: number): void => regel.toon(`Controleren: ${gedaan}${totaal === undefined ? '' : ` van ${totaal}`} gebeurtenissen`);
  try {
    const { events, streams, position, hash, zegels } =
      config.eventstore === undefined
        ? { ...verifyLog(file, { ...metAnker, onProgress: toon }), zegels: null }
        : await verifyServer({ url: config.eventstore, prefix: config.eventstorePrefix }, { ...metAnker, onProgress: toon });
    regel.klaar();
    console.log(`Het log is heel: ${events} gebeurtenissen in ${streams} stromen.`);
    if (zegels !== null) console.log(zegels === 0 ? 'Het log is nog niet verzegeld.' : `Het past bij ${zegels === 1 ? '1 zegel' : `alle ${zegels} zegels`}.`);
    console.log(`Bewaar dit anker op een andere plaats: ${position}:${hash}`);
    return 0;
  } catch (error) {
    if (!(error instanceof LogCorrupt || error instanceof StoreUnavailable)) throw error;
    regel.klaar();
    console.error(error.message);
    return 1;
  }
}
