// The worked date computations of the domain specification, read from ../shared/domain when that folder is there.
// They are facts of law, not ours to copy; our own examples are in voorbeelden.test.ts.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { berekenZaak, zaakSchema } from '../../../src/wet/uitwisseling/uitvoer.ts';

interface Vector {
  readonly id: string;
  readonly description: string;
  readonly inputs: readonly unknown[];
  readonly expected: Readonly<Record<string, unknown>>;
}

const bestand = join(process.cwd(), '..', 'shared', 'domain', 'deadline-vectors.json');
const aanwezig = existsSync(bestand);
const vectoren: readonly Vector[] = aanwezig ? JSON.parse(readFileSync(bestand, 'utf8')) : [];

describe('the worked computations of the domain specification', () => {
  if (!aanwezig) {
    console.warn(`OVERGESLAGEN: ${bestand} is er niet; de voorbeeldberekeningen van het domein zijn niet getoetst.`);
    it.skip('SKIPPED: ../shared/domain/deadline-vectors.json is absent', () => undefined);
    return;
  }

  it('are all there', () => expect(vectoren.length).toBeGreaterThanOrEqual(107));

  it.each(vectoren.map((vector) => [vector.id, vector.description, vector] as const))('%s: %s', (_id, _omschrijving, vector) => {
    const berekend = berekenZaak(zaakSchema.parse({ id: vector.id, inputs: vector.inputs }));
    expect(berekend).toMatchObject(vector.expected);
  });
});
