// What every adapter of the shared bookkeeping promises, as one suite; for several nodes it runs on two that share a log.
import * as fc from '../support/eigenschap.ts';
import { LAAT, WIS, type Gedeeld } from '../../src/gedeeld/port.ts';

export interface Gedeeldproef {
  /** Two nodes of one installation; the same one twice when there is only one. */
  readonly een: Gedeeld;
  readonly ander: Gedeeld;
  /** Stops the first node and starts it again on what it left. */
  herstart(): Promise<Gedeeld>;
  sluit(): Promise<void>;
}

const SOORT = 'proef';
const zet = (gedeeld: Gedeeld, sleutel: string, waarde: unknown, meer: { readonly groep?: string; readonly verloopt?: Temporal.Instant } = {}): Promise<void> =>
  gedeeld.wijzig(SOORT, sleutel, () => ({ doe: 'bewaar', waarde, ...meer }));

export function gedeeldContract(naam: string, maak: () => Promise<Gedeeldproef>): void {
  describe(`gedeelde boekhouding: ${naam}`, () => {
    let proef: Gedeeldproef;
    beforeEach(async () => {
      proef = await maak();
    });
    afterEach(() => proef.sluit());

    it('what is written on one node is found on the other, at once by asking and by itself after a moment', async () => {
      await zet(proef.een, 'a', { n: 1 });
      expect(proef.een.lees(SOORT, 'a')?.waarde).toEqual({ n: 1 });
      expect((await proef.ander.zoek(SOORT, 'a'))?.waarde).toEqual({ n: 1 });
      await zet(proef.een, 'a', { n: 2 });
      await proef.ander.vers();
      expect(proef.ander.lees(SOORT, 'a')?.waarde).toEqual({ n: 2 });
      await zet(proef.een, 'b', { n: 3 });
      await proef.ander.tot(proef.een.stand);
      expect(proef.ander.lees(SOORT, 'b')?.waarde).toEqual({ n: 3 });
    });

    it('a record of one kind is nothing under another, and what was never there is nothing', async () => {
      await zet(proef.een, 'a', 1);
      expect(proef.een.lees('iets-anders', 'a')).toBeNull();
      expect(await proef.een.zoek('iets-anders', 'a')).toBeNull();
      expect(await proef.ander.zoek(SOORT, 'nooit')).toBeNull();
    });

    it('what is deleted is gone everywhere, and may come anew', async () => {
      await zet(proef.een, 'a', 1);
      await proef.ander.vers();
      await proef.ander.wijzig(SOORT, 'a', () => WIS);
      expect(proef.ander.lees(SOORT, 'a')).toBeNull();
      expect(await proef.ander.zoek(SOORT, 'a')).toBeNull();
      await proef.een.vers();
      expect(proef.een.lees(SOORT, 'a')).toBeNull();
      await zet(proef.een, 'a', 2);
      expect((await proef.ander.zoek(SOORT, 'a'))?.waarde).toBe(2);
    });

    it('writers side by side on both nodes lose nothing', async () => {
      const plus = (gedeeld: Gedeeld): Promise<void> => gedeeld.wijzig(SOORT, 'teller', (nu) => ({ doe: 'bewaar', waarde: Number(nu?.waarde ?? 0) + 1 }));
      await Promise.all(Array.from({ length: 20 }, (_, n) => plus(n % 2 === 0 ? proef.een : proef.ander)));
      expect((await proef.een.zoek(SOORT, 'teller'))?.waarde).toBeDefined();
      await proef.een.vers();
      expect(proef.een.lees(SOORT, 'teller')?.waarde).toBe(20);
    });

    it('of many who use something up, on both nodes, one does', async () => {
      await zet(proef.een, 'link', { gebruikt: false });
      await proef.ander.vers();
      const gebruik = async (gedeeld: Gedeeld): Promise<boolean> => {
        let gelukt = false;
        await gedeeld.wijzig(SOORT, 'link', (nu) => {
          gelukt = !(nu?.waarde as { readonly gebruikt: boolean }).gebruikt;
          return gelukt ? { doe: 'bewaar', waarde: { gebruikt: true } } : LAAT;
        });
        return gelukt;
      };
      const uitkomsten = await Promise.all([proef.een, proef.ander, proef.een, proef.ander].map(gebruik));
      expect(uitkomsten.filter(Boolean)).toHaveLength(1);
    });

    it('leaving a thing as it is is judged on what it is now, not on what was known', async () => {
      await zet(proef.een, 'a', 'oud');
      await proef.ander.vers();
      await zet(proef.een, 'a', 'nieuw');
      const gezien: unknown[] = [];
      await proef.ander.wijzig(SOORT, 'a', (nu) => {
        gezien.push(nu?.waarde);
        return LAAT;
      });
      expect(gezien.at(-1)).toBe('nieuw');
    });

    it('records are found by their group, in the order of their keys, in pieces and from the end', async () => {
      for (const sleutel of ['c', 'a', 'b']) await zet(proef.een, sleutel, sleutel, { groep: 'g' });
      await zet(proef.een, 'd', 'd', { groep: 'ander' });
      await proef.ander.vers();
      const sleutels = (keuze?: Parameters<Gedeeld['groep']>[2]): readonly string[] => proef.ander.groep(SOORT, 'g', keuze).map(({ sleutel }) => sleutel);
      expect(sleutels()).toEqual(['a', 'b', 'c']);
      expect(sleutels({ na: 'a', aantal: 1 })).toEqual(['b']);
      expect(sleutels({ aflopend: true, aantal: 2 })).toEqual(['c', 'b']);
      expect(proef.ander.alle(SOORT).map(({ sleutel }) => sleutel)).toEqual(['a', 'b', 'c', 'd']);
    });

    it('what expired is let go of, on every node; what was renewed stays', async () => {
      const nu = Temporal.Instant.from('2026-03-10T09:00:00Z');
      await zet(proef.een, 'oud', 1, { verloopt: nu });
      await zet(proef.een, 'nieuw', 1, { verloopt: nu.add({ seconds: 1 }) });
      await zet(proef.een, 'blijft', 1);
      await proef.een.ruimOp(nu);
      await proef.ander.vers();
      for (const gedeeld of [proef.een, proef.ander]) expect(gedeeld.alle(SOORT).map(({ sleutel }) => sleutel)).toEqual(['blijft', 'nieuw']);
    });

    it('who listens hears of every change, also by the other node', async () => {
      const gehoord: unknown[] = [];
      proef.ander.luister(SOORT, (sleutel, waarde) => gehoord.push([sleutel, waarde]));
      await zet(proef.een, 'a', 1);
      await proef.ander.vers();
      await proef.ander.wijzig(SOORT, 'a', () => WIS);
      expect(gehoord).toEqual([
        ['a', 1],
        ['a', null],
      ]);
    });

    it('a restart forgets nothing and hears what was written meanwhile', async () => {
      await zet(proef.een, 'a', 1);
      await zet(proef.een, 'b', 1);
      const weer = await proef.herstart();
      await weer.vers();
      expect(weer.lees(SOORT, 'a')?.waarde).toBe(1);
      await weer.wijzig(SOORT, 'b', () => WIS);
      const nogmaals = await proef.herstart();
      await nogmaals.vers();
      expect(nogmaals.alle(SOORT).map(({ sleutel }) => sleutel)).toEqual(['a']);
    });

    it('whatever is done on whichever node, all nodes end up with the same', async () => {
      const daad = fc.record({ node: fc.boolean(), sleutel: fc.constantFrom('x', 'y', 'z'), waarde: fc.option(fc.integer(), { nil: null }) });
      await fc.assert(
        fc.asyncProperty(fc.array(daad, { maxLength: 12 }), async (daden) => {
          const verwacht = new Map<string, number>();
          for (const each of proef.een.alle(SOORT)) verwacht.set(each.sleutel, Number(each.waarde));
          for (const { node, sleutel, waarde } of daden) {
            await (node ? proef.een : proef.ander).wijzig(SOORT, sleutel, () => (waarde === null ? WIS : { doe: 'bewaar', waarde }));
            if (waarde === null) verwacht.delete(sleutel);
            else verwacht.set(sleutel, waarde);
          }
          for (const gedeeld of [proef.een, proef.ander]) {
            await gedeeld.vers();
            expect(new Map(gedeeld.alle(SOORT).map(({ sleutel, waarde }) => [sleutel, waarde]))).toEqual(verwacht);
          }
        }),
        { numRuns: 25 },
      );
    });
  });
}
