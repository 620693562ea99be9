// Choosing a moment takes the write lock for an instant: whoever writes then waits, and does not fail.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openBoek } from '../../src/gedeeld/boek.ts';
import type { PersoonId } from '../../src/kern/ids.ts';
import type { Position } from '../../src/kern/event.ts';
import { openSleutels } from '../../src/privacy/sleutels.ts';
import { openProcesboek } from '../../src/processen/boek/schijf.ts';
import { newFolder } from '../support/folder.ts';

const folder = await newFolder();
afterAll(() => folder.remove());

/** Another process that holds the file as choosing a moment does, only much longer; resolves when it has it. */
async function houdVast(file: string): Promise<{ readonly klaar: Promise<unknown> }> {
  const code = `const { DatabaseSync } = require('node:sqlite'); const db = new DatabaseSync(process.argv[1], { timeout: 5000 });
    db.exec('BEGIN IMMEDIATE'); process.stdout.write('vast', () => setTimeout(() => { db.exec('ROLLBACK'); db.close(); }, 300));`;
  const proces = spawn(process.execPath, ['-e', code, file]);
  const klaar = once(proces, 'close');
  await once(proces.stdout, 'data');
  return { klaar };
}

it('the book of processes', async () => {
  const boek = openProcesboek(folder.file('processen.db'));
  const { klaar } = await houdVast(folder.file('processen.db'));
  await boek.zet('ontvangst', 3 as Position, 0);
  expect(boek.stand('ontvangst')).toBe(3);
  await klaar;
  boek.close();
});

it('accounts and other bookkeeping', async () => {
  const boek = openBoek(folder.file('gedeeld.db'), 'FULL');
  const { klaar } = await houdVast(folder.file('gedeeld.db'));
  boek.zet({ soort: 'proef', sleutel: 'een', groep: null, verloopt: null, versie: 0, stroom: null, waarde: 1 });
  expect(boek.lees('proef', 'een')?.waarde).toBe(1);
  await klaar;
  boek.close();
});

it('the keys of persons, also when one is destroyed', async () => {
  const sleutels = openSleutels(folder.file('sleutels.db'), new Uint8Array(32));
  const persoon = 'iemand' as PersoonId;
  await sleutels.maak(persoon);
  const { klaar } = await houdVast(folder.file('sleutels.db'));
  await sleutels.vernietig(persoon);
  expect(sleutels.zoek(persoon).stand).toBe('vernietigd');
  await klaar;
  await sleutels.sluit();
});
