// A list can be gone through page by page while it grows: nothing twice, nothing left out of what was there at the start.
import * as fc from '../../support/eigenschap.ts';
import { leesCursor, maakCursor } from '../../../src/web/api/huis/cursor.ts';
import { z } from 'zod';
import { openApi, type Apihuis } from './opstelling.ts';
import { datum, openbaar } from '../portaal/opstelling.ts';

describe('a cursor', () => {
  const sleutel = z.tuple([z.string(), z.int()]);

  it('gives back what was put in, whatever it is', () => {
    fc.assert(fc.property(fc.string(), fc.integer(), (tekst, getal) => expect(leesCursor(maakCursor('nieuwste', [tekst, getal]), 'nieuwste', sleutel)).toEqual([tekst, getal])));
  });

  it('of anything else is refused, never a fault of ours', () => {
    fc.assert(fc.property(fc.string(), (tekst) => expect(() => leesCursor(tekst, 'nieuwste', sleutel)).toThrow('cursor')));
    expect(() => leesCursor(maakCursor('gewijzigd', ['a', 1]), 'nieuwste', sleutel)).toThrow('cursor');
    expect(() => leesCursor(maakCursor('nieuwste', [1, 'a']), 'nieuwste', sleutel)).toThrow('cursor');
  });
});

describe('going through the list', () => {
  let huis: Apihuis;
  beforeAll(async () => {
    huis = await openApi();
  });
  afterAll(() => huis.sluit());

  const publiceer = async (id: string, dag: string) => {
    const [voorbereid, , ...rest] = openbaar(`WOO-${id}`, []);
    await huis.gebeur(id, [voorbereid!, ...rest.map((event) => (event.type === 'PublicatieOpenbaarGemaakt' ? { ...event, data: { openbaarOp: datum(dag) } } : event))]);
  };

  it.each(['-gepubliceerdOp', 'laatstGewijzigdOp', 'registratie'])('sorted by %s', async (sorteer) => {
    let nummer = 0;
    await fc.assertEvenVaak(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 2 }),
        fc.integer({ min: 1, max: 5 }),
        async (vooraf, tussendoor, pageSize) => {
          const dag = (n: number) => `2026-10-${String(n).padStart(2, '0')}`;
          for (const n of vooraf) await publiceer(`${sorteer}-${(nummer += 1)}`, dag(n));
          const bij_begin = new Set<string>((await huis.haal(`/publicaties?sorteer=${sorteer}&pageSize=100`)).body.results.map(({ uuid }: { readonly uuid: string }) => uuid));
          const gezien: string[] = [];
          const erbij = [...tussendoor];
          for (let pad: string | undefined = `/publicaties?sorteer=${sorteer}&pageSize=${pageSize}`; pad !== undefined; ) {
            const { body, headers } = await huis.haal(pad);
            gezien.push(...body.results.map(({ uuid }: { readonly uuid: string }) => uuid));
            const n = erbij.pop();
            if (n !== undefined) await publiceer(`${sorteer}-${(nummer += 1)}`, dag(n));
            const next: string | undefined = body._links.next?.href;
            expect(headers['link']?.includes('rel="next"')).toBe(next !== undefined);
            pad = next?.split('/api/v1')[1];
          }
          expect(new Set(gezien).size).toBe(gezien.length);
          expect([...bij_begin].filter((uuid) => !gezien.includes(uuid))).toEqual([]);
        },
      ),
      { numRuns: 4 },
    );
  }, 120_000);
});
