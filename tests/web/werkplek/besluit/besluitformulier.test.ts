// Which documents a decision is about, as people type it.
import * as fc from '../../../support/eigenschap.ts';
import type { DocumentId } from '../../../../src/kern/ids.ts';
import { ValidationFailed } from '../../../../src/kern/errors.ts';
import { invoerVanBesluit, leesBesluit } from '../../../../src/web/werkplek/besluit/besluitformulier.ts';

const genummerd = (nummers: readonly number[]) => nummers.map((volgnummer) => ({ volgnummer, documentId: `d${volgnummer}` as DocumentId }));
const INVOER = { uitkomst: 'openbaar', titel: 'Titel', samenvatting: '', overwegingen: '', deel: '', van: '', bezwaarVerwacht: '', documenten: '' };
const lees = (documenten: string, nummers: readonly number[]) => leesBesluit({ ...INVOER, documenten }, genummerd(nummers)).documenten.map((id) => Number(id.slice(1)));

describe('documenten in een besluit', () => {
  it.each([
    ['', [1, 2, 3]],
    ['2', [2]],
    ['1-2', [1, 2]],
    ['1 t/m 2 en 3', [1, 2, 3]],
    ['3; 1', [1, 3]],
    ['1–2,\n2-3', [1, 2, 3]],
    ['2-900', [2, 3]],
  ])('leest "%s" als %j', (tekst, verwacht) => {
    expect(lees(tekst, [1, 2, 3])).toEqual(verwacht);
  });

  it.each(['4', '0', '1-', 'een', '3-2', '-1', '1.5'])('weigert "%s" en zegt waarom', (tekst) => {
    expect(() => lees(tekst, [1, 2, 3])).toThrow(ValidationFailed);
  });

  it('weigert een half deel', () => {
    expect(() => leesBesluit({ ...INVOER, deel: '1' }, [])).toThrow(/aantal delen/);
    expect(leesBesluit({ ...INVOER, deel: '1', van: '2' }, []).deel).toEqual({ nummer: 1, van: 2 });
  });

  it('leest terug wat het toonde, welke nummers er ook zijn en welke ook zijn gekozen', () => {
    const gekozenUit = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }).chain((alle) => fc.tuple(fc.constant(alle.toSorted((a, b) => a - b)), fc.subarray(alle, { minLength: 1 })));
    fc.assert(
      fc.property(gekozenUit, ([alle, gekozen]) => {
        const documenten = genummerd(alle);
        const inhoud = { uitkomst: 'openbaar', titel: 'Titel', samenvatting: '', overwegingen: '', deel: null, bezwaarVerwacht: false, documenten: genummerd(gekozen).map(({ documentId }) => documentId) } as const;
        const invoer = invoerVanBesluit({ inhoud }, documenten);
        expect(lees(invoer.documenten, alle)).toEqual(gekozen.toSorted((a, b) => a - b));
      }),
    );
  });
});
