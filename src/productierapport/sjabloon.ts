// Rows back to a table in the format they came in: the template to fill in, and a report as it was understood. Reading it gives the same rows.
import type { Cel, Kolom, Tabel } from '../uitvoer/index.ts';
import { kolommen } from './kolommen.ts';
import { grondnotatie } from './gronden.ts';
import type { Rapportrij, Veld } from './model.ts';
import { oordeelwoord } from './oordeel.ts';

const DATUM: Kolom<Rapportrij>['soort'] = 'datum';

export function waardeVan(veld: Veld, rij: Rapportrij): Cel {
  switch (veld) {
    case 'id':
      return rij.id;
    case 'document':
      return rij.titel;
    case 'beoordeling':
      return rij.oordeel === null ? null : oordeelwoord(rij.oordeel);
    case 'grond':
      return [...rij.gronden.map(grondnotatie), ...(rij.dubbel ? ['dubbel'] : [])].join('; ');
    case 'matter':
      return rij.matter;
    case 'publicatiecontext':
      return rij.publicatiecontext;
    case 'datum':
      return rij.datum;
    case 'familie':
      return rij.familie === null ? null : String(rij.familie);
    case 'thread':
      return rij.thread === null ? null : String(rij.thread);
    case 'bronsoort':
      return rij.bronsoort;
    case 'opgeschort':
      return rij.opgeschort ? 'ja' : '';
    case 'link':
      return rij.links.join(' | ');
    case 'toelichting':
      return rij.toelichting;
    case 'zaaknummer':
      return rij.zaaknummers.join('; ');
    case 'gerelateerd':
      return rij.gerelateerd.join('; ');
  }
}

/** Numbers are written as text: a spreadsheet takes zeros off numbers, and makes dates of `2025-01`. */
export const rapporttabel = (naam: string, rijen: readonly Rapportrij[]): Tabel<Rapportrij> => ({
  naam,
  kolommen: kolommen.map(({ veld, kop }) => ({ titel: kop, soort: veld === 'datum' ? DATUM : 'tekst', breedte: veld === 'document' || veld === 'toelichting' ? 40 : 18, waarde: (rij) => waardeVan(veld, rij) })),
  rijen,
});

const leeg = { matter: '2026-01', publicatiecontext: null, gronden: [], dubbel: false, datum: null, familie: null, thread: null, bronsoort: null, opgeschort: false, links: [], toelichting: null, zaaknummers: [], gerelateerd: [] } as const;

/** Four rows that show each judgement; they pass our own checks (tests/productierapport). */
export const voorbeeldrijen: readonly Rapportrij[] = [
  { ...leeg, rij: 2, id: '1001', documentnummer: '2026-01-1001', titel: 'Verslag overleg fietspad', oordeel: 'openbaar', datum: Temporal.PlainDate.from('2026-03-05'), familie: 1001, bronsoort: 'doc', zaaknummers: ['2026-123'] },
  { ...leeg, rij: 3, id: '1002', documentnummer: '2026-01-1002', titel: 'E-mail over de planning', oordeel: 'deels_openbaar', gronden: [{ wet: 'woo', code: '5.1.2.e' }], datum: Temporal.PlainDate.from('2026-03-06'), familie: 1001, thread: 77, bronsoort: 'email', gerelateerd: ['2026-01-1001'] },
  { ...leeg, rij: 4, id: '1003', documentnummer: '2026-01-1003', titel: 'Advies van de landsadvocaat', oordeel: 'niet_openbaar', gronden: [{ wet: 'woo', code: '5.2.1' }], datum: Temporal.PlainDate.from('2026-03-09'), toelichting: 'Bevat persoonlijke beleidsopvattingen.' },
  { ...leeg, rij: 5, id: '1004', documentnummer: '2026-01-1004', titel: 'Raadsbesluit fietspad', oordeel: 'reeds_openbaar', datum: Temporal.PlainDate.from('2026-02-24'), links: ['https://raad.voorbeeldstad.example/besluiten/2026-14'] },
];
