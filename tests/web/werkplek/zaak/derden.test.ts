// What a handler types about third parties: names, addresses, and which documents or passages are about whom.
import { leesDerden } from '../../../../src/web/werkplek/stappen/derden.ts';

const over = (regel: string) => leesDerden(`Bouw BV\nKade 1\n${regel}`)[0]?.over;

describe('third parties as typed', () => {
  it('are parted by an empty line, a name first and the address below it', () => {
    expect(leesDerden('Bouw BV\nKade 1\n1234 AB Stad\n\n\n  Jan de Vries \nLaan 2')).toEqual([
      { naam: 'Bouw BV', adres: 'Kade 1\n1234 AB Stad' },
      { naam: 'Jan de Vries', adres: 'Laan 2' },
    ]);
    expect(leesDerden(' \n\n ')).toEqual([]);
  });

  it.each([
    ['document 3', [{ volgnummer: 3, passage: null }]],
    ['Documenten: 2, 4-6 en 9', [2, 4, 5, 6, 9].map((volgnummer) => ({ volgnummer, passage: null }))],
    ['document 3: pagina 2, het tarief', [{ volgnummer: 3, passage: 'pagina 2, het tarief' }]],
    ['document 3: pagina 2\ndocument 3: pagina 5', [{ volgnummer: 3, passage: 'pagina 2\npagina 5' }]],
    ['document 3\ndocument 3: pagina 5', [{ volgnummer: 3, passage: null }]],
  ])('are asked about what stands below the address: %j', (regel, vragen) => expect(over(regel)).toEqual(vragen));

  it.each(['Documentenlaan 3', 'Documenta 12', 'document drie'])('an address that looks like it stays an address: %j', (regel) => {
    expect(leesDerden(`Bouw BV\n${regel}`)).toEqual([{ naam: 'Bouw BV', adres: regel }]);
  });

  it('a range without an end in sight stays small', () => expect(over('document 1-99999')?.length).toBeLessThan(1000));
});
