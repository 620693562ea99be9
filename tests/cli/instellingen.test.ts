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

  it('read a secret from a file, without the line end that an editor puts there', () => {
    expect(leesConfiguratie({ WOOSTROOM_MEILI_SLEUTEL_BESTAND: bestand('uit het bestand\n') }).meiliSleutel).toBe('uit het bestand');
  });

  it('let the variable itself win over the file', () => {
    expect(leesConfiguratie({ WOOSTROOM_MEILI_SLEUTEL: 'zelf', WOOSTROOM_MEILI_SLEUTEL_BESTAND: bestand('bestand') }).meiliSleutel).toBe('zelf');
  });

  it('do not start without a secret whose file is not there', () => {
    expect(() => leesConfiguratie({ WOOSTROOM_S3_SLEUTEL_BESTAND: join(folder, 'weg') })).toThrow('ENOENT');
  });

  it('name a wrong value from a file by its variable', () => {
    const fout = (() => {
      try {
        return leesConfiguratie({ WOOSTROOM_MEILI_URL_BESTAND: bestand('geen adres') });
      } catch (error) {
        return error;
      }
    })();
    expect(fout).toBeInstanceOf(ValidationFailed);
    expect((fout as ValidationFailed).fouten.map(({ veld }) => veld)).toEqual(['WOOSTROOM_MEILI_URL']);
  });

  it('search and keep files embedded unless a server is named', () => {
    expect(leesConfiguratie({})).toMatchObject({ meiliVoorvoegsel: 'woostroom', s3Padstijl: 'aan' });
    expect(leesConfiguratie({}).meiliUrl).toBeUndefined();
    expect(leesConfiguratie({}).s3Emmer).toBeUndefined();
  });
});
