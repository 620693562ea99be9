// `npm run nacht:api`: the OpenAPI document against the official ruleset of the NLGov API Design Rules. Exits 1 on any error.
// The linter and the rules are fetched when it runs, in a job without secrets, and are no dependency of this program.
// With a path behind it, that ruleset is used: `npm run nacht:api -- ruleset.yaml`. tests/web/api/regels.test.ts holds the rules offline.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createWoostroom } from '../../src/app.ts';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { alleOperaties } from '../../src/web/api/index.ts';
import { maakOpenapi } from '../../src/web/api/openapi.ts';

const LINTER = '@stoplight/spectral-cli@6.16.3';
const OFFICIEEL = 'https://static.developer.overheid.nl/adr/ruleset.yaml';

const map = mkdtempSync(join(tmpdir(), 'woostroom-api-'));
const config = leesConfiguratie({}, { map: join(map, 'data'), omgeving: 'test', logniveau: 'silent', adres: 'https://open.voorbeeldstad.example' });
const { omgeving, lezen, identiteit, zoek, bestandsdelen, ophaalwerk, close } = createWoostroom(config);
try {
  const bestand = join(map, 'openapi.json');
  writeFileSync(bestand, JSON.stringify(maakOpenapi(alleOperaties({ omgeving, lezen, identiteit, zoek: zoek.reader, bestandsdelen, ophaalwerk }), config), null, 2));
  const regels = process.argv[2] === undefined ? OFFICIEEL : resolve(process.argv[2]);
  const { status, error } = spawnSync('npx', ['--yes', LINTER, 'lint', '--fail-severity', 'error', '--ruleset', regels, bestand], { stdio: 'inherit' });
  if (error !== undefined) throw error;
  process.exitCode = status ?? 1;
} finally {
  await close();
  rmSync(map, { recursive: true });
}
