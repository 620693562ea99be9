// Long lists are made beside the server: the same file, while other work goes on, and once for the same content.
import { setImmediate as beurt } from 'node:timers/promises';
import { voerApartUit } from '../../../src/documentverwerking/inventarislijst/apart.ts';
import { LIJSTVORMEN, voerLijstUit, type Inventarislijst, type Lijstregel } from '../../../src/documentverwerking/inventarislijst/index.ts';
import { alsTekst, uitTekst } from '../../../src/documentverwerking/inventarislijst/regels.ts';
import { createLijsten } from '../../../src/toepassing/besluit/lijsten.ts';

const DAG = Temporal.PlainDate.from('2026-10-06');
const regel = (volgnummer: number): Lijstregel => ({
  volgnummer, bijlageBij: null, gesprek: volgnummer % 3 === 0 ? volgnummer : null, zelfdeAls: null, titel: `Brief ${volgnummer} “ĳ” =1+1`, soort: 'brief', datum: volgnummer % 2 === 0 ? DAG : null,
  paginas: 2, oordeel: 'openbaar', gronden: [], motivering: null, vindplaats: null, adres: null,
});
const lijst = (aantal: number): Inventarislijst => ({ voor: 'iedereen', huisstijl: { naam: 'Gemeente Voorbeeldstad', kleur: '#0b4a7a' }, nummer: 'WOO-2026-0012', onderwerp: null, datum: DAG, regels: Array.from({ length: aantal }, (_, index) => regel(index + 1)) });

it('comes back from its text as it was', () => {
  expect(uitTekst(alsTekst(lijst(5)))).toEqual(lijst(5));
});

it.each(LIJSTVORMEN.filter((vorm) => vorm !== 'xlsx'))('gives the same %s as without a thread', async (vorm) => {
  const lang = lijst(300);
  const [hier, apart] = [await voerLijstUit(lang, vorm), await voerApartUit(lang, vorm)];
  expect(apart.bestandsnaam).toBe(hier.bestandsnaam);
  expect(Buffer.from(apart.bytes)).toEqual(Buffer.from(hier.bytes));
}, 60_000);

it('lets the server go on meanwhile', async () => {
  const bezig = new Set(['lijst']);
  const werk = voerApartUit(lijst(2_000), 'pdf').finally(() => bezig.clear());
  let beurten = 0;
  while (bezig.size > 0) {
    await beurt();
    beurten += 1;
  }
  expect((await werk).bytes.byteLength).toBeGreaterThan(50_000);
  expect(beurten).toBeGreaterThan(1_000);
}, 60_000);

it('is made once for the same content, and anew when one line differs', async () => {
  const lijsten = createLijsten();
  const [een, twee] = await Promise.all([lijsten.van(lijst(3), 'pdf'), lijsten.van(lijst(3), 'pdf')]);
  expect(twee).toBe(een);
  expect(await lijsten.van(lijst(3), 'pdf')).toBe(een);
  expect(await lijsten.van(lijst(3), 'csv')).not.toBe(een);
  expect(await lijsten.van(lijst(4), 'pdf')).not.toBe(een);
});
