// Draws new cases for every property, many times more than `npm test` does, and tells the seed of what fails.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const MAAL = '30';
const UUR_MS = String(3_600_000);

const { values, positionals } = parseArgs({ options: { maal: { type: 'string', default: MAAL } }, allowPositionals: true });
const suites = globSync('tests/**/*.test.{ts,tsx}').filter((pad) => readFileSync(pad, 'utf8').includes('support/eigenschap.ts') && positionals.every((deel) => pad.includes(deel)));
console.log(`${suites.length} suites, ${values.maal} times as many cases`);
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--testTimeout', UUR_MS, '--runTestsByPath', ...suites],
  { stdio: 'inherit', env: { ...process.env, EIGENSCHAPPEN_MAAL: values.maal } },
);
process.exitCode = status ?? 1;
