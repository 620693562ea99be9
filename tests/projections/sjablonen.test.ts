// The texts of letters as a read model: every version with who, when and why.
import { sjablonen } from '../../projections/index.ts';
import type { SjabloonEvent } from '../../src/sjabloon/events.ts';
import { gegeven, inStroom } from '../support/leesmodel.ts';
import { anna } from './voorbeelden.ts';

const van = (code: string) => inStroom<SjabloonEvent>('sjabloon', code);
const gewijzigd = (versie: number, tekst: string): SjabloonEvent => ({ type: 'SjabloonGewijzigd', data: { versie, onderwerp: 'Onderwerp', tekst, reden: `reden ${versie}` } });

describe('the texts of letters', () => {
  const model = gegeven(sjablonen, [
    van('verdaging')(gewijzigd(2, 'een'), `medewerker:${anna}`),
    van('besluit')(gewijzigd(2, 'anders'), `medewerker:${anna}`),
    van('verdaging')(gewijzigd(3, 'twee'), `medewerker:${anna}`),
    van('verdaging')({ type: 'SjabloonHersteld', data: { versie: 4, reden: 'terug' } }, `medewerker:${anna}`),
  ]);

  test('keep every version, newest first, with who, when and why', () => {
    expect(model.versies('verdaging')).toEqual([
      { code: 'verdaging', versie: 4, eigen: null, reden: 'terug', door: `medewerker:${anna}`, recordedAt: '2026-11-23T08:04:00Z' },
      { code: 'verdaging', versie: 3, eigen: { onderwerp: 'Onderwerp', tekst: 'twee' }, reden: 'reden 3', door: `medewerker:${anna}`, recordedAt: '2026-11-23T08:03:00Z' },
      { code: 'verdaging', versie: 2, eigen: { onderwerp: 'Onderwerp', tekst: 'een' }, reden: 'reden 2', door: `medewerker:${anna}`, recordedAt: '2026-11-23T08:01:00Z' },
    ]);
    expect(model.versies('intrekking')).toEqual([]);
  });

  test('name the newest of each letter that was ever changed', () => {
    expect(model.nieuwste().map(({ code, versie }) => [code, versie])).toEqual([
      ['besluit', 2],
      ['verdaging', 4],
    ]);
  });
});
