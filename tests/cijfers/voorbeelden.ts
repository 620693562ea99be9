// A request in the figures, to be varied by each test: received on 1 July 2026, decided after 30 days.
import type { Cijferzaak } from '../../src/cijfers/model.ts';
import type { VerzoekId } from '../../src/kern/ids.ts';

export const dag = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
export const Q3 = { van: dag('2026-07-01'), tot: dag('2026-09-30') };

export const zaak = (nummer: string, anders: Partial<Cijferzaak> = {}): Cijferzaak => ({
  verzoekId: `v-${nummer}` as VerzoekId, nummer, werktitel: null, ontvangenOp: dag('2026-07-01'), einde: { door: 'besluit', op: dag('2026-07-31') },
  uitkomst: 'openbaar', deelbesluiten: 0, gronden: {}, bezwaren: [], uiterste: dag('2026-07-29'), bruto: 30, netto: 30, klasse: 'te-laat', ...anders,
});
export const open = (nummer: string, ontvangenOp: string): Cijferzaak =>
  zaak(nummer, { ontvangenOp: dag(ontvangenOp), einde: null, uitkomst: null, bruto: null, netto: null, klasse: null });
