// Conversations: by their heads, and where those lack by subject and people, or by what is quoted. And which mail must be read.
import * as fc from '../../support/eigenschap.ts';
import { draden, onderwerpVan, teBeoordelen, tekstafdrukVan, type Mail } from '../../../src/documentverwerking/gelijkenis/index.ts';
import { tekst } from './teksten.ts';

const DAG = 86_400_000;
const mail = (document: string, anders: Partial<Omit<Mail<string>, 'document' | 'monster'>> & { readonly tekst?: string } = {}): Mail<string> => {
  const { tekst: inhoud = '', ...koppen } = anders;
  return {
    document,
    bericht: null,
    verwijzingen: [],
    onderwerp: null,
    reactie: false,
    deelnemers: [],
    verzondenOp: null,
    ...koppen,
    monster: tekstafdrukVan([inhoud]).monster,
  };
};
const namen = (mails: readonly Mail<string>[]): readonly (readonly string[])[] => draden(mails).map((draad) => draad.map(({ document }) => document));

describe('the subject of a mail', () => {
  it.each([
    ['RE: Vergunning Dorpsstraat', 'vergunning dorpsstraat', true],
    ['Antw.: FW: re: Vergunning  Dorpsstraat', 'vergunning dorpsstraat', true],
    ['Antw: FW: re[2]: Vergunning  Dorpsstraat ', 'vergunning dorpsstraat', true],
    ['[EXTERN] Doorst: Vergunning Dorpsstraat', 'vergunning dorpsstraat', true],
    ['Betr: vergunning', 'vergunning', true],
    ['{Spam?} SV: Rép: Vergunning', 'vergunning', true],
    ['RE: [Zaak 12] Vergunning', '[zaak 12] vergunning', true],
    ['Vergunning Dorpsstraat', 'vergunning dorpsstraat', false],
    ['Regels: hoe nu verder', 'regels: hoe nu verder', false],
    ['', '', false],
  ])('%s', (ruw, kern, reactie) => {
    expect(onderwerpVan(ruw)).toEqual({ kern, reactie });
  });

  it('is the same after any number of prefixes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('RE: ', 'Fwd:', 'Antw: ', 'FW : ', 'Doorst: ', '[Extern] '), { maxLength: 12 }), (voor) => {
        expect(onderwerpVan(`${voor.join('')}Besluit over de haven`).kern).toBe('besluit over de haven');
      }),
    );
  });
});

describe('a conversation by its heads', () => {
  it('follows replies, and references to a message that nobody has', () => {
    expect(
      namen([
        mail('vraag', { bericht: 'a', verzondenOp: 1 }),
        mail('antwoord', { bericht: 'b', verwijzingen: ['a'], verzondenOp: 2 }),
        mail('los', { bericht: 'z', verzondenOp: 3 }),
        mail('tak 1', { bericht: 'c', verwijzingen: ['weg'], verzondenOp: 4 }),
        mail('tak 2', { bericht: 'd', verwijzingen: ['weg', 'c'], verzondenOp: 5 }),
      ]),
    ).toEqual([['vraag', 'antwoord'], ['los'], ['tak 1', 'tak 2']]);
  });

  it('does not depend on the order in which mails come in', () => {
    const ketting = Array.from({ length: 12 }, (_, i) =>
      mail(`m${i}`, { bericht: `id${i}`, verwijzingen: i % 4 === 0 ? [] : [`id${i - 1}`], verzondenOp: i }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(ketting, { minLength: 12, maxLength: 12 }), (geschud) => {
        expect(namen(geschud)).toEqual(namen(ketting));
      }),
    );
    expect(namen(ketting).map((draad) => draad.length)).toEqual([4, 4, 4]);
  });

  it('gives every mail exactly once', () => {
    const willekeurig = fc.record({ id: fc.option(fc.nat(6)), reactieOp: fc.option(fc.nat(6)), onderwerp: fc.constantFrom(null, 'a', 'b'), wie: fc.nat(2), dag: fc.nat(90) });
    fc.assert(
      fc.property(fc.array(willekeurig, { maxLength: 25 }), (lijst) => {
        const mails = lijst.map(({ id, reactieOp, onderwerp, wie, dag }, i) =>
          mail(`m${i}`, {
            bericht: id === null ? null : `x${id}`,
            verwijzingen: reactieOp === null ? [] : [`x${reactieOp}`],
            onderwerp,
            reactie: i % 2 === 0,
            deelnemers: [`p${wie}`],
            verzondenOp: dag * DAG,
          }),
        );
        expect(namen(mails).flat().sort()).toEqual(mails.map(({ document }) => document).sort());
      }),
    );
  });
});

describe('a conversation without heads', () => {
  const vraag = mail('vraag', { onderwerp: 'haven', deelnemers: ['jan', 'fatima'], verzondenOp: 0 });
  const reactie = (document: string, dag: number, deelnemers: readonly string[]): Mail<string> =>
    mail(document, { onderwerp: 'haven', reactie: true, deelnemers, verzondenOp: dag * DAG });

  it('is the same subject with somebody in common within thirty days', () => {
    expect(namen([vraag, reactie('antwoord', 3, ['fatima', 'jan']), reactie('doorgestuurd', 30, ['jan', 'piet'])])).toEqual([
      ['vraag', 'antwoord', 'doorgestuurd'],
    ]);
  });

  it('is another one after thirty days, with other people, or when neither is an answer', () => {
    expect(namen([vraag, reactie('laat', 31, ['jan', 'fatima'])])).toHaveLength(2);
    expect(namen([vraag, reactie('anderen', 1, ['piet', 'kees'])])).toHaveLength(2);
    expect(namen([vraag, { ...reactie('weekbericht', 7, ['jan', 'fatima']), reactie: false }])).toHaveLength(2);
  });

  it('is joined when the whole text of one stands in another, but not for a greeting alone', () => {
    const eerste = tekst(5, 60);
    expect(namen([mail('eerste', { tekst: eerste, verzondenOp: 1 }), mail('tweede', { tekst: `${tekst(6, 40)} > ${eerste}`, verzondenOp: 2 })])).toEqual([
      ['eerste', 'tweede'],
    ]);
    const groet = 'met vriendelijke groet de afdeling juridische zaken van ons';
    expect(namen([mail('a', { tekst: groet }), mail('b', { tekst: `${tekst(7, 50)} ${groet}` })])).toHaveLength(2);
  });
});

describe('the mail to assess', () => {
  const [een, twee, drie] = [tekst(11, 80), tekst(12, 60), tekst(13, 50)];

  it('is the longest, which contains the others', () => {
    const draad = [
      mail('vraag', { tekst: een, verzondenOp: 1 }),
      mail('antwoord', { tekst: `${twee} ${een}`, verzondenOp: 2 }),
      mail('slot', { tekst: `${drie} ${twee} ${een}`, verzondenOp: 3 }),
    ];
    expect(teBeoordelen(draad)).toEqual([{ document: 'slot', gedekt: ['vraag', 'antwoord'] }]);
  });

  it('is the longest also when each mail has heads of its own, and a reader quotes with marks', () => {
    const vraag = `E-mail\nKop Inhoud\nVan Jan <jan@x.nl>\nAan fatima@x.nl;\npiet@x.nl\nVerzonden 2 maart 2026 om 09:00\nOnderwerp Haven\nKan de haven morgen open voor\nde schepen uit het noorden?`;
    const antwoord = `E-mail\nKop Inhoud\nVan Fatima <fatima@x.nl>\nAan Jan\nVerzonden 3 maart 2026\nOnderwerp RE: Haven\nDat kan, mits de sluis open is.\n-----Oorspronkelijk bericht-----\nVan: Jan\nVerzonden: maandag\n> Kan de haven morgen\n> open voor de schepen uit het noorden?`;
    const draad = [mail('vraag', { tekst: vraag, verzondenOp: 1 }), mail('antwoord', { tekst: antwoord, verzondenOp: 2 })];
    expect(teBeoordelen(draad)).toEqual([{ document: 'antwoord', gedekt: ['vraag'] }]);
  });

  it('are two where the conversation branches: what stands in no other mail must be read', () => {
    const draad = [
      mail('vraag', { tekst: een, verzondenOp: 1 }),
      mail('tak', { tekst: `${twee} ${een}`, verzondenOp: 2 }),
      mail('andere tak', { tekst: `${drie} ${een}`, verzondenOp: 3 }),
    ];
    expect(teBeoordelen(draad)).toEqual([
      { document: 'tak', gedekt: ['vraag'] },
      { document: 'andere tak', gedekt: [] },
    ]);
  });

  it('is not covered by a mail that changed what it quotes', () => {
    const vervalst = een.split(' ').map((woord, i) => (i % 8 === 0 ? 'anders' : woord)).join(' ');
    expect(teBeoordelen([mail('echt', { tekst: een }), mail('vervalst', { tekst: `${vervalst} ${twee}` })]).map(({ gedekt }) => gedekt)).toEqual([[], []]);
  });

  it('covers every mail once, and only by one that says all of it', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.integer({ min: 20, max: 26 }), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 10 }), (opbouw) => {
        const draad = opbouw.map((zaden, i) => mail(`m${i}`, { tekst: zaden.map((zaad) => tekst(zaad, 60)).join(' '), verzondenOp: i }));
        const koppen = teBeoordelen(draad);
        expect(koppen.flatMap(({ document, gedekt }) => [document, ...gedekt]).sort()).toEqual(draad.map(({ document }) => document).sort());
        const zaden = (document: string): readonly number[] => opbouw[Number(document.slice(1))] ?? [];
        for (const { document, gedekt } of koppen) for (const lid of gedekt) expect(zaden(document)).toEqual(expect.arrayContaining([...zaden(lid)]));
      }),
      { numRuns: 60 },
    );
  });
});
