// Settings out of the environment, and secrets out of files as containers hand them over.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { ValidationFailed } from '../../src/kern/errors.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'instellingen-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('settings', () => {
  const bestand = (inhoud: string): string => {
    const pad = join(folder, 'geheim');
    writeFileSync(pad, inhoud);
    return pad;
  };

  const foutenVan = (env: Readonly<Record<string, string>>): ValidationFailed['fouten'] => {
    try {
      leesConfiguratie(env);
    } catch (error) {
      if (error instanceof ValidationFailed) return error.fouten;
      throw error;
    }
    return [];
  };

  it('read a secret from a file, without the line end that an editor puts there', () => {
    expect(leesConfiguratie({ WOOSTROOM_MEILI_SLEUTEL_BESTAND: bestand('uit het bestand\n') }).meiliSleutel).toBe('uit het bestand');
  });

  it('let the variable itself win over the file', () => {
    expect(leesConfiguratie({ WOOSTROOM_MEILI_SLEUTEL: 'zelf', WOOSTROOM_MEILI_SLEUTEL_BESTAND: bestand('bestand') }).meiliSleutel).toBe('zelf');
  });

  it('do not start without a secret whose file is not there, and name it beside what else is wrong', () => {
    const weg = join(folder, 'weg');
    expect(foutenVan({ WOOSTROOM_S3_SLEUTEL_BESTAND: weg, WOOSTROOM_MEILI_URL: 'geen adres' })).toEqual([
      { veld: 'WOOSTROOM_S3_SLEUTEL_BESTAND', uitleg: expect.stringContaining(weg) },
      { veld: 'WOOSTROOM_MEILI_URL', uitleg: expect.any(String) },
    ]);
  });

  it('say which file of settings cannot be read', () => {
    for (const file of [join(folder, 'weg'), bestand('{ half')]) expect(foutenVan({ WOOSTROOM_CONFIGURATIE: file })).toEqual([{ veld: 'WOOSTROOM_CONFIGURATIE', uitleg: expect.stringContaining(file) }]);
  });

  it('name a wrong value from a file by its variable', () => {
    expect(foutenVan({ WOOSTROOM_MEILI_URL_BESTAND: bestand('geen adres') }).map(({ veld }) => veld)).toEqual(['WOOSTROOM_MEILI_URL']);
  });

  it('search and keep files embedded unless a server is named', () => {
    expect(leesConfiguratie({})).toMatchObject({ meiliVoorvoegsel: 'woostroom', s3Padstijl: 'aan' });
    expect(leesConfiguratie({}).meiliUrl).toBeUndefined();
    expect(leesConfiguratie({}).s3Emmer).toBeUndefined();
  });
});
