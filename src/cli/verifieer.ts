// The command `verifieer`: proves that the log is whole, or says where it is not.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Anchor } from '../eventstore/chain.ts';
import { verifyLog } from '../eventstore/sqlite/verify.ts';
import { LogCorrupt } from '../kern/errors.ts';
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
  const file = join(config.map, 'log.db');
  if (!existsSync(file)) {
    console.error(`Er is geen log in ${config.map}. Noem de map met WOOSTROOM_MAP.`);
    return 1;
  }
  const regel = voortgang();
  try {
    const uitkomst = verifyLog(file, {
      ...(anker === undefined ? {} : { anchor: anker }),
      onProgress: (gedaan, totaal) => regel.toon(`Controleren: ${gedaan} van ${totaal} gebeurtenissen`),
    });
    regel.klaar();
    console.log(`Het log is heel: ${uitkomst.events} gebeurtenissen in ${uitkomst.streams} stromen.`);
    console.log(`Bewaar dit anker op een andere plaats: ${uitkomst.position}:${uitkomst.hash}`);
    return 0;
  } catch (error) {
    if (!(error instanceof LogCorrupt)) throw error;
    regel.klaar();
    console.error(error.message);
    return 1;
  }
}
