// The law has versions: the rules of the day of receipt hold, unless a person decides otherwise.
import { feestdaggegevens } from '../../../src/wet/feestdagen/gegevens.ts';
import { maakFeestdagtabel } from '../../../src/wet/feestdagen/tabel.ts';
import { informatiecategorieenversie } from '../../../src/wet/informatiecategorieen/categorieen.ts';
import { berekenTermijnen } from '../../../src/wet/termijnen/bereken.ts';
import { lezingenversie } from '../../../src/wet/termijnen/lezingen.ts';
import { alleTermen, regelset, regelsetOp, regelsets, type Regelset } from '../../../src/wet/termijnen/regelset.ts';
import { weigeringsgrondenversie } from '../../../src/wet/weigeringsgronden/gronden.ts';

const dag = (tekst: string): Temporal.PlainDate => Temporal.PlainDate.from(tekst);
const later: Regelset = {
  ...regelset,
  id: 'woo-verzonnen-2029',
  geldigVanaf: '2029-01-01',
  termen: { ...regelset.termen, T1: { ...regelset.termen.T1, weken: 6 } },
};

describe('rule sets', () => {
  it('the one in force on the day of receipt holds', () => {
    const beide = [regelset, later] as const;
    expect(['2021-01-01', '2022-05-01', '2028-12-31', '2029-01-01'].map((d) => regelsetOp(dag(d), [...beide]).id)).toEqual([regelset.id, regelset.id, regelset.id, later.id]);
  });

  it('a person may decide which law holds', () => {
    const b = berekenTermijnen([{ soort: 'ontvangst', ontvangenOp: dag('2027-09-06') }], { regelset: later });
    expect([b.beslistermijn.einde.toString(), b.basis.regelset]).toEqual(['2027-10-18', 'woo-verzonnen-2029']);
  });

  it('lists T1 to T23, each with its article and its start', () => {
    const termen = alleTermen(regelset);
    expect(termen.map(([code]) => code)).toEqual(Array.from({ length: 23 }, (_, i) => `T${String(i + 1)}`));
    for (const [, { naam, artikel, begin }] of termen) {
      expect(artikel).toMatch(/^(Woo|Awb) art\. /);
      expect(naam.length * begin.length).toBeGreaterThan(0);
    }
  });

  it('has no automatic penalty', () => expect(regelset.wettelijkeDwangsom).toEqual({ euro: 0, artikel: 'Woo art. 8.2' }));
});

it('every piece of law as data has a name, a source and days between which it holds', () => {
  for (const versie of [...regelsets, lezingenversie, weigeringsgrondenversie, informatiecategorieenversie]) {
    expect(versie).toMatchObject({ id: expect.stringMatching(/-\d{4}-\d{2}-\d{2}$/), bron: expect.stringMatching(/./), geldigVanaf: '2022-05-01', geldigTotEnMet: null });
  }
  expect(feestdaggegevens).toMatchObject({ versie: 'atw-2026-11-23', bron: expect.stringMatching(/Atw|Algemene termijnenwet/) });
});

it('a holiday table with a decree of its own gives another date, under another name', () => {
  const eigen = maakFeestdagtabel({
    ...feestdaggegevens,
    versie: 'atw-2026-11-23+2029-05-11',
    besluiten: [...feestdaggegevens.besluiten, { bron: 'proefbesluit', jaren: [2029], dagen: ['2029-05-11'] }],
  });
  const feiten = [{ soort: 'ontvangst', ontvangenOp: dag('2029-04-13') }] as const;
  const [zonder, met] = [berekenTermijnen(feiten), berekenTermijnen(feiten, { feestdagen: eigen })];
  expect([zonder.beslistermijn.einde.toString(), met.beslistermijn.einde.toString()]).toEqual(['2029-05-11', '2029-05-14']);
  expect([zonder.basis.feestdagentabel, met.basis.feestdagentabel]).toEqual(['atw-2026-11-23', 'atw-2026-11-23+2029-05-11']);
  expect([zonder, met].map(({ waarschuwingen }) => waarschuwingen.map(({ code }) => code))).toEqual([['geen-feestdagenbesluit'], []]);
});
