// What the documents say about terms and readings is what the code does.
import { readFileSync } from 'node:fs';
import { lezingen } from '../../src/wet/termijnen/lezingen.ts';
import { alleTermen, regelset } from '../../src/wet/termijnen/regelset.ts';

const rijen = (bestand: string): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(bestand, 'utf8')
      .split('\n')
      .flatMap((rij) => {
        const code = /^\| ([TR]\d+b?) \|/.exec(rij)?.[1];
        return code === undefined ? [] : [[code, rij] as const];
      }),
  );

describe('the documents about the clock', () => {
  const termijnen = rijen('docs/reference/termijnen.md');

  it.each(Object.entries(regelset.termen))('%s has its length and article', (code, { weken, artikel, weekendregel }) => {
    expect(termijnen.get(code)).toContain(`| ${String(weken)} weeks |`);
    expect(termijnen.get(code)).toContain(`| ${artikel} | ${weekendregel ? 'yes' : 'no'} |`);
  });

  it.each(Object.entries(regelset.plichten))('%s has its article and no weekend rule', (code, { artikel }) => {
    expect(termijnen.get(code)).toContain(`| ${artikel} | – |`);
  });

  it('lists T1 to T23, and nothing else', () => {
    expect([...termijnen.keys()]).toEqual(alleTermen(regelset).map(([code]) => code));
    expect(termijnen.size).toBe(23);
  });

  it.each(Object.entries(lezingen))('%s has its question, article and both answers', (code, { vraag, artikel, keuzes }) => {
    const antwoorden = Object.entries(keuzes).map(([keuze, betekenis]) => `\`${keuze}\`: ${betekenis}`);
    expect(rijen('docs/reference/lezingen.md').get(code)).toBe(`| ${[code, vraag, artikel, ...antwoorden].join(' | ')} |`);
  });

  it('the explanation lists every reading', () => {
    expect([...rijen('docs/explanation/waarom-deze-datum.md').keys()]).toEqual(Object.keys(lezingen));
  });
});
