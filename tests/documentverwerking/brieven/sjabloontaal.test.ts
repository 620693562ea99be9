// The language of templates: what a body may write, what is refused and on which line, and that a text that passes can be filled.
import * as fc from '../../support/eigenschap.ts';
import { DATUMNAAM } from '../../../src/documentverwerking/brieven/sjablonen/datumnamen.ts';
import { vulSjabloon } from '../../../src/documentverwerking/brieven/sjablonen/invullen.ts';
import { ingebouwd, SJABLONEN, SJABLOONCODES } from '../../../src/documentverwerking/brieven/sjablonen/register.ts';
import { leeshulp, toetsSjabloon, type Sjabloon, type Veld } from '../../../src/documentverwerking/brieven/sjablonen/sjabloon.ts';
import { leesTekst } from '../../../src/documentverwerking/brieven/sjablonen/taal.ts';
import { verschil } from '../../../src/documentverwerking/brieven/sjablonen/verschil.ts';
import { voorbeeldbrief, voorbeeldwaarden } from '../../../src/documentverwerking/brieven/sjablonen/voorbeeld.ts';
import { createVulling, OntbrekendVeld, type Waarden } from '../../../src/documentverwerking/brieven/sjablonen/waarden.ts';
import { brieftekst, teksten } from './brieftekst.ts';
import { hoofd, huisstijl } from './voorbeelden.ts';

const dag = Temporal.PlainDate.from('2026-10-06');
const veld = (soort: Veld['soort'], verplicht = false): Veld => ({ soort, uitleg: 'Uitleg.', voorbeeld: 'voorbeeld', ...(verplicht ? { verplicht: true } : {}) });
const velden = { naam: veld('tekst'), datum: veld('tekst', true), vragen: veld('blok'), haast: veld('keuze') } as const;
const DATUM = '{datum}';

const fouten = (tekst: string, onderwerp = 'Onderwerp', van: Pick<Sjabloon, 'velden'> = { velden }) => toetsSjabloon(van, { onderwerp, tekst }).map(({ regel, uitleg }) => `${regel}: ${uitleg}`);
const gevuld = (tekst: string, waarden: Waarden) => createVulling(waarden).blokken(leesTekst(tekst).knopen);

describe('reading a template', () => {
  it('knows headings, paragraphs, emphasis and lists', () => {
    expect(gevuld('## Kop\n\nEen zin\nop twee regels.\n\n**Let op.**\n\n- een\n- twee\nslot', {})).toEqual([
      { soort: 'kop', niveau: 2, tekst: 'Kop' },
      { soort: 'alinea', tekst: 'Een zin op twee regels.' },
      { soort: 'alinea', tekst: 'Let op.', nadruk: true },
      { soort: 'lijst', punten: ['een', 'twee'] },
      { soort: 'alinea', tekst: 'slot' },
    ]);
  });

  it('fills fields in sentences, headings, lists and emphasis, and blocks on their own line', () => {
    const blok = [{ soort: 'kop', niveau: 3, tekst: 'Vragen' }] as const;
    expect(gevuld('## Dag {naam}\n\n**{naam}!**\n\n- {naam}\n\n[[vragen]]', { naam: 'Zoë', vragen: blok })).toEqual([
      { soort: 'kop', niveau: 2, tekst: 'Dag Zoë' },
      { soort: 'alinea', tekst: 'Zoë!', nadruk: true },
      { soort: 'lijst', punten: ['Zoë'] },
      ...blok,
    ]);
  });

  it('takes one side of a choice, also inside another choice', () => {
    const tekst = '{{#als a}}\nja\n\n{{#als b}}\nen b\n{{/als}}\n{{#anders}}\nnee\n{{/als}}';
    const zinnen = (a: boolean, b: boolean) => gevuld(tekst, { a, b }).map((blok) => (blok.soort === 'alinea' ? blok.tekst : ''));
    expect([zinnen(true, true), zinnen(true, false), zinnen(false, true)]).toEqual([['ja', 'en b'], ['ja'], ['nee']]);
  });

  it('never reads what is filled in as language', () => {
    expect(gevuld('{naam}', { naam: '**{datum}** [[vragen]] ## kop' })).toEqual([{ soort: 'alinea', tekst: '**{datum}** [[vragen]] ## kop' }]);
  });

  it.each([
    ['a text', '{naam}', {}],
    ['blocks', '[[vragen]]', { vragen: 'tekst' }],
    ['a choice', '{{#als haast}}\nx\n{{/als}}', { haast: 'ja' }],
  ])('does not make a letter without %s that it was promised', (_wat, tekst, waarden) => {
    expect(() => gevuld(tekst, waarden)).toThrow(OntbrekendVeld);
  });
});

describe('a text that a body wrote', () => {
  it('passes when every field is known and the duties stand in it', () => {
    expect(fouten(`${DATUM}\n\n{{#als haast}}\n\n{naam}\n\n{{/als}}\n\n[[vragen]]`, 'Over {naam}')).toEqual([]);
  });

  it.each([
    [`${DATUM}\n\nDag {nam}`, '3: "nam" bestaat niet in deze brief. Kies een veld uit de lijst.'],
    [`${DATUM}\n\n{vragen}`, '3: "vragen" hoort op een eigen regel, als [[…]].'],
    [`${DATUM}\n[[naam]]`, '2: "naam" hoort in een zin, als {…}.'],
    [`${DATUM}\n{{#als naam}}\nx\n{{/als}}`, '2: "naam" hoort in een zin, als {…}.'],
    [`${DATUM}\nZie [[vragen]] hieronder`, '2: Een blok moet op een eigen regel staan, zonder andere tekst.'],
    [`${DATUM} {{#als haast}}`, '1: Een keuze moet op een eigen regel staan, zonder andere tekst.'],
    [`${DATUM}\n\n{ naam }`, '3: Hier staat een losse accolade. Schrijf een veld zo: {naam}, zonder spaties.'],
    [`${DATUM}\n\n- een\n- {naam`, '4: Hier staat een losse accolade. Schrijf een veld zo: {naam}, zonder spaties.'],
    [`${DATUM} is **heel** laat`, '1: Vet kan alleen voor een hele alinea. Zet ** aan het begin en aan het eind van de alinea.'],
    [`${DATUM}\n\n# Kop`, '3: Een kop begint met ## en een spatie.'],
    [`${DATUM}\n\n###`, '3: Een kop begint met ## en een spatie.'],
    [`${DATUM}\n\n- een\n-\n- drie`, '4: Dit punt van de lijst is leeg.'],
    [`${DATUM}\n\n{{#als haast}}`, '3: De keuze {{#als haast}} heeft geen einde. Zet er {{/als}} onder.'],
    [`${DATUM}\n\n{{/als}}`, '3: Hier staat {{/als}} zonder {{#als …}} ervoor.'],
    [`${DATUM}\n\n{{#anders}}`, '3: Hier staat {{#anders}} zonder {{#als …}} ervoor.'],
    [`${DATUM}\n\n{{#indien haast}}`, '3: Dit begrijpen wij niet: {{#indien haast}}'],
    [`${DATUM}\n\n{constructor}`, '3: "constructor" bestaat niet in deze brief. Kies een veld uit de lijst.'],
    ['Geen datum.', '0: "datum" moet altijd in deze brief staan: Uitleg.'],
    [`{{#als haast}}\n${DATUM}\n{{/als}}`, '0: "datum" moet altijd in deze brief staan: Uitleg.'],
    [`${DATUM}${'\n'.repeat(501)}x`, '0: Dit zijn te veel regels. Er passen er 500.'],
    [`${DATUM} ${'x'.repeat(20_000)}`, '0: Dit is te lang. Er passen 20000 tekens in.'],
  ])('is refused with the line: %j', (tekst, uitleg) => {
    expect(fouten(tekst)).toEqual([uitleg]);
  });

  it.each([
    ['', '0: Het onderwerp is leeg.'],
    ['een\ntwee', '0: Het onderwerp is één regel.'],
    ['[[vragen]]', '0: Een blok moet op een eigen regel staan, zonder andere tekst.'],
    ['{vragen}', '0: "vragen" hoort op een eigen regel, als [[…]].'],
    ['x'.repeat(151), '0: Dit is te lang. Er passen 150 tekens in.'],
  ])('has a subject of one line: %j', (onderwerp, uitleg) => {
    expect(fouten(DATUM, onderwerp)).toEqual([uitleg]);
  });

  it('may keep a duty in both sides of a choice', () => {
    expect(fouten(`{{#als haast}}\n${DATUM}\n{{#anders}}\nop ${DATUM}\n{{/als}}`)).toEqual([]);
  });

  it('must keep what belongs to one side of a choice in that side, whatever else is chosen', () => {
    const bij = { velden: { haast: veld('keuze'), extra: veld('keuze'), naam: { ...veld('tekst'), verplicht: { keuze: 'haast', is: false } } } } as const;
    const fout = '0: "naam" moet in deze brief staan bij de keuze haast (nee): Uitleg.';
    expect(fouten('{{#als haast}}\nx\n{{#anders}}\n{naam}\n{{/als}}', 'x', bij)).toEqual([]);
    expect(fouten('{naam}', 'x', bij)).toEqual([]);
    expect(fouten('{{#als haast}}\n{naam}\n{{/als}}', 'x', bij)).toEqual([fout]);
    expect(fouten('{{#als haast}}\nx\n{{#anders}}\n{{#als extra}}\n{naam}\n{{/als}}\n{{/als}}', 'x', bij)).toEqual([fout]);
  });

  it('tells all faults at once, from the first line to the last', () => {
    expect(fouten('# kop\n{{/als}}\n{nam}').map((fout) => fout.slice(0, 1))).toEqual(['1', '2', '3', '0']);
  });

  it('gets a hint for a long sentence, by line, and the law in brackets does not count', () => {
    const lang = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig';
    expect(leeshulp(`## Kop\n\n${lang} (Artikel 4.4, tweede lid, Woo).\n\n- kort\n- ${lang} eenentwintig.`)).toEqual([
      { regel: 6, uitleg: 'Een zin van 21 woorden: "een twee drie vier vijf zes …". Maak er twee zinnen van.' },
    ]);
  });
});

describe('whatever somebody types', () => {
  const stuk = fc.oneof(
    fc.constantFrom('{datum}', '{naam}', '{nam}', '[[vragen]]', '[[naam]]', '{{#als haast}}', '{{#anders}}', '{{/als}}', '## Kop', '# ', '- punt', '-', '**vet**', '**', '{', '}}', '', 'Een zin.'),
    fc.string({ maxLength: 12 }),
  );
  const getypt = fc.array(fc.tuple(stuk, fc.constantFrom('\n', '\n\n', ' ', '')), { maxLength: 14 }).map((stukken) => stukken.flat().join(''));
  const ookGoed = fc.array(fc.constantFrom('{datum}', 'Dag {naam}.', '[[vragen]]', '## Kop {naam}', '- punt\n- {naam}', '**{datum}**', '{{#als haast}}\n\n{naam}\n\n{{#anders}}\n\n[[vragen]]\n\n{{/als}}'), { maxLength: 8 }).map((delen) => [DATUM, ...delen].join('\n\n'));
  const waarden: Waarden = { naam: 'Zoë', datum: 'morgen', vragen: [{ soort: 'alinea', tekst: 'vraag' }], haast: true };

  it('reading never throws, and what passes is filled without throwing and without a sign of the language in it', () => {
    let goed = 0;
    fc.assert(
      fc.property(fc.oneof(getypt, ookGoed), fc.boolean(), (tekst, haast) => {
        if (toetsSjabloon({ velden }, { onderwerp: 'x', tekst }).length > 0) return;
        goed += 1;
        const blokken = gevuld(tekst, { ...waarden, haast });
        const woorden = blokken.flatMap((blok) => ('tekst' in blok ? [blok.tekst] : blok.soort === 'lijst' ? blok.punten : []));
        expect(woorden.join('\n')).not.toMatch(/\{|\}|\[\[|\]\]|\*\*/);
      }),
      { numRuns: 2_000 },
    );
    expect(goed).toBeGreaterThan(500);
  });
});

describe.each(SJABLOONCODES)('the built-in text of %s', (code) => {
  const { velden: eigen, onderwerp, tekst, artikel } = SJABLONEN[code];
  const keuzes = Object.entries(eigen).flatMap(([naam, { soort }]) => (soort === 'keuze' ? [naam] : []));

  it('passes its own test', () => {
    expect(toetsSjabloon(SJABLONEN[code], { onderwerp, tekst })).toEqual([]);
    expect(artikel).toMatch(/art\. /);
  });

  it('uses every field it declares', () => {
    const ongebruikt = Object.keys(eigen).filter((naam) => !new RegExp(`\\b${naam}\\b`).test(onderwerp + tekst) && naam !== 'nummer');
    expect(ongebruikt).toEqual([]);
  });

  it('is filled with its examples, whatever is chosen, and says where to ask', () => {
    for (const nee of [[], keuzes]) {
      const brief = voorbeeldbrief(code, ingebouwd(code), huisstijl, dag, nee);
      expect(brief.sjabloon).toEqual({ code, versie: 1 });
      expect(brieftekst(brief)).toContain('Hebt u vragen?');
      expect(brieftekst(brief)).not.toMatch(/[{}]|\[\[/);
    }
  });

  it('reads well: no sentence of more than 24 words, hardly any of more than 20', () => {
    const lengtes = teksten(voorbeeldbrief(code, ingebouwd(code), huisstijl, dag)).flatMap((zin) => zin.replace(/\([^)]*\)/g, '').split(/(?<=[.?!:])\s+/)).map((zin) => zin.trim().split(/\s+/).length);
    expect(Math.max(...lengtes)).toBeLessThanOrEqual(24);
    expect(leeshulp(tekst)).toEqual([]);
  });
});

describe('a letter remembers', () => {
  it('its own words and their version', () => {
    const boek = () => ({ versie: 3, onderwerp: 'Meer tijd', tekst: 'Het duurt langer: {weken}.' });
    const brief = vulSjabloon(boek, 'verdaging', { huisstijl, geadresseerde: [], datum: dag, kenmerk: hoofd.nummer, aanhef: 'Beste,', ondertekening: { groet: '', namens: [] } }, voorbeeldwaarden('verdaging'));
    expect(brief.sjabloon).toEqual({ code: 'verdaging', versie: 3 });
    expect(brief.blokken).toEqual([{ soort: 'alinea', tekst: 'Het duurt langer: 2 weken.' }]);
  });

  it('the dates that stand in it, each once, and no date of a side that was not chosen', () => {
    const datum = dag;
    const waarden: Waarden = {
      een: { inhoud: '6 oktober 2026', datums: [{ naam: 'ontvangen', datum }] },
      twee: { inhoud: [], datums: [{ naam: 'beslissen-uiterlijk', datum }], rekenbasis: { regelset: 'r', feestdagentabel: 'f', lezingen: {} as never } },
      nee: false,
    };
    const vulling = createVulling(waarden);
    vulling.blokken(leesTekst('{een} en {een}\n\n{{#als nee}}\n\n[[twee]]\n\n{{/als}}').knopen);
    expect(vulling.genoemd()).toEqual({ datums: [{ naam: 'ontvangen', datum }], rekenbasis: null });
    vulling.blokken(leesTekst('[[twee]]').knopen);
    expect(vulling.genoemd()).toMatchObject({ datums: [{ naam: 'ontvangen' }, { naam: 'beslissen-uiterlijk' }], rekenbasis: { regelset: 'r' } });
  });

  it('with a name for each date in plain words', () => {
    for (const naam of Object.values(DATUMNAAM)) expect(naam).toMatch(/^[A-Z][a-zë, ]+$/);
  });
});

describe('the difference between two texts', () => {
  it('shows what went and what came, and keeps the rest', () => {
    expect(verschil('a\nb\nc\nd', 'a\nx\nc\nd\ne')).toEqual([
      { soort: 'gelijk', tekst: 'a' },
      { soort: 'weg', tekst: 'b' },
      { soort: 'nieuw', tekst: 'x' },
      { soort: 'gelijk', tekst: 'c' },
      { soort: 'gelijk', tekst: 'd' },
      { soort: 'nieuw', tekst: 'e' },
    ]);
  });

  it('gives both texts back, whatever they are', () => {
    const regels = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((delen) => delen.join('\n'));
    fc.assert(
      fc.property(regels, regels, (oud, nieuw) => {
        const uit = verschil(oud, nieuw);
        const zonder = (soort: 'weg' | 'nieuw') => uit.filter((regel) => regel.soort !== soort).map(({ tekst }) => tekst).join('\n');
        expect([zonder('nieuw'), zonder('weg')]).toEqual([oud, nieuw]);
        if (oud === nieuw) expect(uit.every(({ soort }) => soort === 'gelijk')).toBe(true);
      }),
    );
  });
});
