// The command `termijnen` as a person or another program uses it: JSON in, JSON out, faults by case and place.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, type Folder } from '../support/folder.ts';
import { start } from './opdracht.ts';

let map: Folder;
beforeEach(async () => {
  map = await newFolder();
});
afterEach(() => map.remove());

const voer = (argumenten: readonly string[], env: Readonly<Record<string, string>> = {}) => start('cli/main.ts', ['termijnen', ...argumenten], { WOOSTROOM_MAP: map.file('data'), ...env }).klaar;
const bestand = (inhoud: unknown): string => {
  const naam = map.file('zaken.json');
  writeFileSync(naam, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  return naam;
};
const ZAAK = { id: 'brug', inputs: [{ event: 'request.received', date: '2026-11-02' }, { event: 'extension.announced', date: '2026-11-20', weeks: 2 }] };

it('prints one result for each case, in order', async () => {
  const { code, uit } = await voer([bestand([ZAAK, { ...ZAAK, id: 'weg' }])]);
  const resultaten = JSON.parse(uit);
  expect(code).toBe(0);
  expect(resultaten.map(({ id }: { id: string }) => id)).toEqual(['brug', 'weg']);
  expect(resultaten[0].computed).toMatchObject({ decisionDue: '2026-12-14', extensionsAccepted: [true] });
  expect(resultaten[0].uitleg).toBeUndefined();
});

it('reads standard input, and explains when asked', async () => {
  const lopend = start('cli/main.ts', ['termijnen', '-', '--uitleg'], { WOOSTROOM_MAP: map.file('data') });
  lopend.proces.stdin?.end(JSON.stringify([ZAAK]));
  const { code, uit } = await lopend.klaar;
  const [{ uitleg }] = JSON.parse(uit);
  expect(code).toBe(0);
  expect(uitleg.dates.decisionDue).toMatchObject({ date: '2026-12-14', article: 'Woo art. 4.4 lid 1' });
  expect(uitleg.dates.decisionDue.steps.map(({ days }: { days: number }) => days)).toEqual([0, 28, 14]);
  expect(uitleg.rules).toMatchObject({ ruleSet: expect.any(String), holidayTable: expect.any(String), readings: { R3: 'een-keer' } });
});

it('computes under the readings that a body chose, and says so', async () => {
  const zaak = { id: 'x', inputs: [{ event: 'decision.published', date: '2026-12-11', thirdPartyObjectionExpected: true }] };
  const { uit } = await voer([bestand([zaak]), '--uitleg'], { WOOSTROOM_LEZINGEN: 'R9=precies' });
  const [{ computed, uitleg }] = JSON.parse(uit);
  expect(computed.disclosureEarliest).toBe('2026-12-25');
  expect(uitleg.rules.readings.R9).toBe('precies');
});

it('tells every fault with its case and place, and computes nothing', async () => {
  const { code, uit, fout } = await voer([bestand([{ id: 'a', inputs: [{ event: 'request.received', date: '2026-02-30' }, { event: 'verzonnen' }] }, { id: 'b' }])]);
  expect([code, uit]).toEqual([1, '']);
  expect(fout).toContain('a: [0].inputs[0].date: Dit is geen bestaande datum');
  expect(fout).toContain('a: [0].inputs[1].event: Deze gebeurtenis is onbekend. Bekend zijn: request.received');
  expect(fout).toContain('b: [1].inputs');
});

it.each([
  ['no file', [], 2, 'Gebruik'],
  ['an unknown flag', ['x.json', '--snel'], 2, 'Gebruik'],
  ['a file that is not there', ['/nergens/x.json'], 1, 'niet te lezen'],
])('%s is refused in words', async (_wat, argumenten, code, tekst) => {
  const uitkomst = await voer(argumenten);
  expect(uitkomst.code).toBe(code);
  expect(uitkomst.fout).toContain(tekst);
});

it('broken JSON is refused in words', async () => {
  const { code, fout } = await voer([bestand('[{')]);
  expect(code).toBe(1);
  expect(fout).toContain('geen geldige JSON');
});

const vectoren = join(process.cwd(), '..', 'shared', 'domain', 'deadline-vectors.json');
if (existsSync(vectoren)) {
  it('answers the worked computations of the domain specification', async () => {
    const verwacht: { id: string; expected: object }[] = JSON.parse(readFileSync(vectoren, 'utf8'));
    const { uit } = await voer([vectoren]);
    const berekend = new Map<string, object>(JSON.parse(uit).map(({ id, computed }: { id: string; computed: object }) => [id, computed]));
    for (const { id, expected } of verwacht) expect({ id, ...berekend.get(id) }).toMatchObject({ id, ...expected });
  });
} else {
  console.warn(`OVERGESLAGEN: ${vectoren} is er niet; de opdracht is niet op de voorbeeldberekeningen getoetst.`);
  it.skip('SKIPPED: ../shared/domain/deadline-vectors.json is absent', () => undefined);
}
