#!/usr/bin/env node
// The list of everything that is in the program, as CycloneDX JSON on standard output. The same packages give the same bytes:
// what npm adds of its own each time (a random number and the time) is left out.
// npm is shown a lock file without what only development needs: its own `--omit dev` also leaves out what the program shares with a tool.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const lees = (bestand) => JSON.parse(readFileSync(new URL(`../${bestand}`, import.meta.url), 'utf8'));
const { devDependencies: _, ...pakket } = lees('package.json');
const slot = lees('package-lock.json');
// Of a package for several kinds of machine only the one for this machine was installed.
const aanwezig = ([map, { dev, devOptional }]) => map !== '' && dev !== true && devOptional !== true && existsSync(new URL(`../${map}`, import.meta.url));
const { devDependencies: __, ...wortel } = slot.packages[''];
const packages = { '': wortel, ...Object.fromEntries(Object.entries(slot.packages).filter(aanwezig)) };

const map = mkdtempSync(join(tmpdir(), 'sbom-'));
try {
  writeFileSync(join(map, 'package.json'), JSON.stringify(pakket));
  writeFileSync(join(map, 'package-lock.json'), JSON.stringify({ ...slot, packages }));
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'], { cwd: map, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  if (status !== 0) {
    process.stderr.write(stderr);
    process.exitCode = status ?? 1;
  } else {
    const { serialNumber: ___, ...bom } = JSON.parse(stdout);
    const { timestamp: ____, ...metadata } = bom.metadata;
    const naam = (component) => `${component.name}@${component.version}`;
    const components = bom.components.toSorted((a, b) => (naam(a) < naam(b) ? -1 : 1));
    process.stdout.write(`${JSON.stringify({ ...bom, metadata: { ...metadata, component: { ...metadata.component, name: 'woostroom' } }, components }, null, 2)}\n`);
  }
} finally {
  rmSync(map, { recursive: true });
}
