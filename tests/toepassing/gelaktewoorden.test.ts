// Words under redactions are read where they stand, once, and no page waits long for them.
import type { Paginazicht } from '../../src/documentverwerking/lakken/index.ts';
import type { BlobHash } from '../../src/kern/ids.ts';
import { createGelaktewoorden, type Plek } from '../../src/toepassing/lakken/gelaktewoorden.ts';

const zicht = (nummer: number, tekst: string): Paginazicht => ({
  nummer,
  breedte: 595,
  hoogte: 842,
  woorden: [{ tekst, vlak: { x: 10, y: 10, breedte: 50, hoogte: 12 }, regel: 0, sluitAan: false, schuin: false, verticaal: false, zichtbaar: true }],
}) as unknown as Paginazicht;
const plek = (pagina: number): Plek => ({
  bestand: 'a'.repeat(64) as BlobHash,
  pagina,
  vlakken: [{ x: 9, y: 9, breedte: 52, hoogte: 14 }],
  gronden: ['5.1.2.e'],
  tekstkenmerk: `k${pagina}`,
});

describe('words under redactions', () => {
  it('are read once, however often they are asked for', async () => {
    const gelezen: number[] = [];
    const woorden = createGelaktewoorden({ van: (_, pagina) => Promise.resolve(zicht((gelezen.push(pagina), pagina), `woord${pagina}`)) });
    await woorden.van([plek(1), plek(2)]);
    expect(await woorden.van([plek(2), plek(1)])).toEqual({ woorden: [{ tekst: 'woord2', gronden: ['5.1.2.e'] }, { tekst: 'woord1', gronden: ['5.1.2.e'] }], bezig: false });
    expect(gelezen).toEqual([1, 2]);
  });

  it('are left out when their page cannot be read', async () => {
    const woorden = createGelaktewoorden({ van: (_, pagina) => (pagina === 1 ? Promise.reject(new Error('stuk')) : Promise.resolve(zicht(pagina, 'goed'))) });
    expect(await woorden.van([plek(1), plek(2)])).toEqual({ woorden: [{ tekst: 'goed', gronden: ['5.1.2.e'] }], bezig: false });
  });

  it('come later when reading takes long: the page says so and goes on', async () => {
    let lees: (zicht: Paginazicht) => void = () => undefined;
    const traag = new Promise<Paginazicht>((resolve) => (lees = resolve));
    const woorden = createGelaktewoorden({ van: (_, pagina) => (pagina === 1 ? traag : Promise.resolve(zicht(pagina, 'snel'))) }, { geduldMs: 20 });
    expect(await woorden.van([plek(1), plek(2)])).toEqual({ woorden: [{ tekst: 'snel', gronden: ['5.1.2.e'] }], bezig: true });
    lees(zicht(1, 'traag'));
    expect((await woorden.van([plek(1), plek(2)])).woorden.map(({ tekst }) => tekst)).toEqual(['traag', 'snel']);
  });
});
