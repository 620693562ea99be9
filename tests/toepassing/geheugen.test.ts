// What is costly to make: once for all who ask at once, kept while there is room, and never a failure.
import { createGeheugen } from '../../src/toepassing/geheugen.ts';

function proef(opties: { readonly maxGewicht?: number; readonly blijft?: (waarde: string) => boolean } = {}) {
  const gemaakt: string[] = [];
  const geheugen = createGeheugen<string>({ maxGewicht: 10, gewicht: ({ length }) => length, ...opties });
  return {
    gemaakt,
    vraag: (waarde: string, maak: () => Promise<string> = () => Promise.resolve(waarde)) =>
      geheugen.van(waarde, () => {
        gemaakt.push(waarde);
        return maak();
      }),
  };
}

it('makes once for all who ask at once, and for who asks again', async () => {
  const { gemaakt, vraag } = proef();
  expect(await Promise.all([vraag('abc'), vraag('abc')])).toEqual(['abc', 'abc']);
  await vraag('abc');
  expect(gemaakt).toEqual(['abc']);
});

it('lets the longest unused go when there is no room', async () => {
  const { gemaakt, vraag } = proef();
  for (const waarde of ['aaaa', 'bbbb', 'aaaa', 'cccc', 'aaaa', 'bbbb']) await vraag(waarde);
  expect(gemaakt).toEqual(['aaaa', 'bbbb', 'cccc', 'bbbb']);
});

it('what is larger than all the room is given and not kept', async () => {
  const { gemaakt, vraag } = proef();
  for (const waarde of ['a'.repeat(11), 'a'.repeat(11)]) expect(await vraag(waarde)).toHaveLength(11);
  expect(gemaakt).toHaveLength(2);
});

it('keeps no failure, and nothing that may not be given again', async () => {
  const stuk = proef();
  await expect(stuk.vraag('a', () => Promise.reject(new Error('stuk')))).rejects.toThrow('stuk');
  expect(await stuk.vraag('a')).toBe('a');
  const vluchtig = proef({ blijft: () => false });
  for (const waarde of ['a', 'a']) await vluchtig.vraag(waarde);
  expect(vluchtig.gemaakt).toEqual(['a', 'a']);
});
