// Which file belongs to which row: by the number its name begins with.
import { koppel, koppelzin, type Aangeboden } from '../../src/productierapport/index.ts';
import { rapport } from './voorbeelden.ts';

const bestanden = (...namen: readonly string[]): readonly Aangeboden[] => namen.map((naam) => ({ naam, bezwaar: null }));
function gekoppeld(ids: readonly string[], ...namen: readonly string[]) {
  const { perRij, meldingen } = koppel(rapport(...ids.map((ID) => ({ ID }))).rijen, bestanden(...namen));
  return { perRij: Object.fromEntries([...perRij].map(([rij, at]) => [rij, namen[at]])), meldingen: meldingen.map((melding) => ('bestand' in melding ? `${melding.soort} ${melding.bestand}` : `${melding.soort} rij ${melding.rij}`)) };
}

it('goes by the id or the whole number, with or without words after it', () => {
  expect(gekoppeld(['1001', '1002', '1003', '1004'], '1001.pdf', '2026-01-1002.pdf', 'map/1003 Verslag.PDF', '1004_def.docx')).toEqual({
    perRij: { 2: '1001.pdf', 3: '2026-01-1002.pdf', 4: 'map/1003 Verslag.PDF', 5: '1004_def.docx' },
    meldingen: [],
  });
});

it('lets the longest number win, also with dots and dashes', () => {
  expect(gekoppeld(['12', '12-34', '12.5'], '12-34.pdf', '12.5.pdf', '12.pdf').perRij).toEqual({ 2: '12.pdf', 3: '12-34.pdf', 4: '12.5.pdf' });
});

it('does not take a part of another number for a number', () => {
  expect(gekoppeld(['12'], '12-34.pdf', '123.pdf')).toEqual({ perRij: {}, meldingen: ['geen-rij 12-34.pdf', 'geen-rij 123.pdf', 'ontbreekt rij 2'] });
  expect(gekoppeld(['1234abc7'], '1234abc7-89xyz.pdf').perRij).toEqual({});
});

it('names what fits nowhere, twice, or was made by the system', () => {
  expect(gekoppeld(['1', '2'], '1.pdf', '1.docx', '9.pdf')).toEqual({ perRij: { 2: '1.pdf' }, meldingen: ['dubbel-bestand 1.docx', 'geen-rij 9.pdf', 'ontbreekt rij 3'] });
  expect(koppel([], [], ['__MACOSX/._1.pdf']).meldingen.map(koppelzin)).toEqual(['Het bestand "__MACOSX/._1.pdf" is van het systeem van uw computer. Wij slaan het over.']);
});

it('says when an id is in more series', () => {
  const { rijen } = rapport({ ID: '1', Matter: 'A' }, { ID: '1', Matter: 'B' });
  const { perRij, meldingen } = koppel(rijen, bestanden('1.pdf', 'b-1.pdf'));
  expect([...perRij]).toEqual([[3, 1]]);
  expect(meldingen.map(({ soort }) => soort)).toEqual(['meer-rijen', 'ontbreekt']);
});

it('asks no file for what is not public, already public or suspended, and takes none', () => {
  const { rijen } = rapport({ Beoordeling: 'niet openbaar', Beoordelingsgrond: '5.1.2e' }, { Beoordeling: 'reeds openbaar', Beoordelingsgrond: '', 'Publieke Link': 'https://voorbeeld.example' }, { Beoordelingsgrond: '', Opgeschort: 'ja' });
  const { perRij, meldingen } = koppel(rijen, bestanden('1001.pdf', '1002.pdf', '1003.pdf'));
  expect(perRij.size).toBe(0);
  expect(meldingen.map(({ soort }) => soort)).toEqual(['niet-nodig', 'niet-nodig', 'niet-nodig']);
});

it('refuses a file of the wrong kind with its reason', () => {
  const [melding, ...meer] = koppel(rapport({}).rijen, [{ naam: '1001.exe', bezwaar: 'Het is een programma en geen document.' }]).meldingen;
  expect(melding === undefined ? '' : koppelzin(melding)).toBe('Het bestand "1001.exe" kunnen wij niet opnemen. Het is een programma en geen document.');
  expect(meer.map(({ soort }) => soort)).toEqual(['ontbreekt']);
});
