#!/usr/bin/env node
// Starts the `woostroom` command on the Node that this project pins, whatever Node called it.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const node = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node');
const { status } = spawnSync(node, ['--import', import.meta.resolve('tsx'), join(root, 'src', 'cli', 'main.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
