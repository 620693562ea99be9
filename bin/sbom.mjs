#!/usr/bin/env node
// The list of everything that is in the program, as CycloneDX JSON on standard output. The same packages give the same bytes:
// what npm adds of its own each time (a random number and the time) is left out.
import { spawnSync } from 'node:child_process';

const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--omit', 'dev'], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
if (status !== 0) {
  process.stderr.write(stderr);
  process.exit(status ?? 1);
}
const { serialNumber: _, ...bom } = JSON.parse(stdout);
const { timestamp: __, ...metadata } = bom.metadata;
const naam = (component) => `${component.name}@${component.version}`;
const components = bom.components.toSorted((a, b) => (naam(a) < naam(b) ? -1 : 1));
process.stdout.write(`${JSON.stringify({ ...bom, metadata: { ...metadata, component: { ...metadata.component, name: 'woostroom' } }, components }, null, 2)}\n`);
