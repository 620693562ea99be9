// Families: what came out of what.
import * as fc from '../../support/eigenschap.ts';
import { families, type Lidmaatschap } from '../../../src/documentverwerking/gelijkenis/index.ts';

describe('a family', () => {
  it('is a container with everything in it, however deep', () => {
    expect(
      families([
        { document: 'zip', container: null },
        { document: 'mail', container: 'zip' },
        { document: 'bijlage', container: 'mail' },
        { document: 'los', container: null },
        { document: 'foto', container: 'zip' },
      ]),
    ).toEqual([
      {
        hoofd: 'zip',
        leden: [
          { document: 'mail', container: 'zip', diepte: 1 },
          { document: 'bijlage', container: 'mail', diepte: 2 },
          { document: 'foto', container: 'zip', diepte: 1 },
        ],
      },
    ]);
  });

  it('goes on from its members when the container was taken out of the case', () => {
    expect(families([{ document: 'bijlage', container: 'weg' }, { document: 'daarin', container: 'bijlage' }])).toMatchObject([
      { hoofd: 'bijlage', leden: [{ document: 'daarin' }] },
    ]);
  });

  it('holds no document twice, whatever the links', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(15)), { maxLength: 16 }), (containers) => {
        const lijst: Lidmaatschap<string>[] = containers.map((container, i) => ({ document: `d${i}`, container: container === null ? null : `d${container}` }));
        const alle = families(lijst).flatMap(({ hoofd, leden }) => [hoofd, ...leden.map(({ document }) => document)]);
        expect(new Set(alle).size).toBe(alle.length);
      }),
    );
  });
});
