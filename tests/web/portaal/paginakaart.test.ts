// The site map of pages when there is more than one file may hold: an index, and every dossier in one of its parts.
import { publicaties } from '../../../projections/index.ts';
import { createPaginakaart, deelPad } from '../../../src/web/portaal/paginakaart.ts';
import { gegeven, inStroom } from '../../support/leesmodel.ts';
import { openbaar, stuk } from './opstelling.ts';

const ADRES = 'https://open.voorbeeldstad.example';
const vijf = gegeven(publicaties, [1, 2, 3, 4, 5].flatMap((nummer) => openbaar(`WOO-2026-000${nummer}`, [stuk(`d${nummer}`)]).map((event) => inStroom('publicatie', `p${nummer}`)(event))));

const adressen = (tekst: string | null): readonly string[] => [...(tekst ?? '').matchAll(/<loc>([^<]+)</g)].map(([, adres = '']) => adres);
const dossiers = (tekst: string | null): readonly string[] => adressen(tekst).filter((adres) => adres.includes('/dossiers/'));

it('is one file while everything fits, with the pages that are always there', () => {
  const kaart = createPaginakaart(ADRES, vijf, 5);
  expect(kaart.geheel()).toContain('<urlset ');
  expect(dossiers(kaart.geheel())).toHaveLength(5);
  expect(adressen(kaart.geheel())).toContain(`${ADRES}/`);
  expect(kaart.deel(1)).toBeNull();
});

it('is an index of parts beyond that: every dossier once, the fixed pages once', () => {
  const kaart = createPaginakaart(ADRES, vijf, 2);
  expect(kaart.geheel()).toContain('<sitemapindex ');
  expect(adressen(kaart.geheel())).toEqual([1, 2, 3].map((nummer) => `${ADRES}${deelPad(nummer)}`));
  const delen = [1, 2, 3].map((nummer) => kaart.deel(nummer));
  expect(delen.map((deel) => dossiers(deel).length)).toEqual([2, 2, 1]);
  expect(new Set(delen.flatMap(dossiers)).size).toBe(5);
  expect(delen.map((deel) => adressen(deel).includes(`${ADRES}/`))).toEqual([true, false, false]);
  expect([0, 4, 1.5, Number.NaN].map((nummer) => kaart.deel(nummer))).toEqual([null, null, null, null]);
});
