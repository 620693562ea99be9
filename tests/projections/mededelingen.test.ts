// The ledger of notices as a read model: decisions come into it, and the overview looks only where something can be unsent.
import { mededelingen } from '../../projections/index.ts';
import type { BesluitEvent } from '../../src/besluit/events.ts';
import { toIsoDate } from '../../src/kern/date.ts';
import type { DerdeId, VerzoekId } from '../../src/kern/ids.ts';
import { IN_PORTAAL } from '../../src/verzoek/mededelingen/stand.ts';
import type { VerzoekCommand } from '../../src/verzoek/commands.ts';
import type { VerzoekEvent } from '../../src/verzoek/events.ts';
import { MELDBAAR } from '../../src/processen/notificaties.ts';
import { gegeven, inStroom, type Feit } from '../support/leesmodel.ts';
import * as v from '../verzoek/voorbeelden.ts';

const nu = (dag: string): Temporal.Instant => Temporal.Instant.from(`${dag}T09:00:00Z`);
const verzoek = inStroom<VerzoekEvent>('verzoek', 'v1');
const besluit = inStroom<BesluitEvent>('besluit', 'b1');
const id = 'v1' as VerzoekId;
const zaak = (...commands: readonly VerzoekCommand[]): readonly Feit[] => v.na(...commands).map((event) => verzoek(event));

const opgesteld = besluit({ type: 'BesluitOpgesteld', data: { verzoekId: id, opsteller: v.anna, inhoud: {} as never } });
const bekend = (...derden: readonly string[]): Feit =>
  besluit({
    type: 'BesluitBekendgemaakt',
    data: { bekendgemaaktOp: toIsoDate(v.VANDAAG), verstrekkenVanaf: toIsoDate(v.VANDAAG), derden: derden.map((derdeId) => ({ derdeId: derdeId as DerdeId, brief: v.derde(derdeId).brief })) },
  });

it('a decision that reached one of two third parties leaves the other in the overview, with its request', () => {
  const model = gegeven(mededelingen, [...zaak(v.wijsToe(), v.bevestig(), v.vraagZienswijzen()), opgesteld, bekend('d1')]);
  expect(model.open(nu('2026-11-25'), { soort: 'besluit-derde' })).toMatchObject([{ nummer: 'WOO-2026-0001', behandelaar: v.anna, aan: { soort: 'derde', derdeId: 'd2' }, verzending: { soort: 'niet-verstuurd' } }]);
  expect(model.vanVerzoek(id, nu('2026-11-25')).filter(({ soort }) => soort === 'besluit-derde')).toHaveLength(2);
});

it('the overview finds a request only from the day on which something is due', () => {
  const post = zaak().map((feit) => (feit.event.type === 'VerzoekOntvangen' ? { ...feit, event: { ...feit.event, data: { ...feit.event.data, kanaal: 'post', contactwijze: 'post' } } } : feit));
  const model = gegeven(mededelingen, post);
  expect(model.open(nu('2026-11-30'), {})).toEqual([]);
  expect(model.open(nu('2026-12-01'), {}).map(({ soort }) => soort)).toEqual(['te-laat']);
});

it('filters by handler, by part of the number, and by what came of it', () => {
  const model = gegeven(mededelingen, zaak(v.wijsToe()));
  const aantal = (filter: Parameters<typeof model.open>[1]): number => model.open(nu('2026-11-24'), filter).length;
  expect([aantal({}), aantal({ behandelaar: v.anna }), aantal({ behandelaar: 'niemand' }), aantal({ zoek: '0001' }), aantal({ zoek: '9' }), aantal({ verzending: 'te-doen' }), aantal({ verzending: 'mislukt' })]).toEqual([1, 1, 0, 1, 0, 1, 0]);
});

it('nothing is known of a request that does not exist', () => {
  expect(gegeven(mededelingen, []).vanVerzoek(id, nu('2026-11-24'))).toEqual([]);
});

it('a mail is demanded for exactly what the mailer sends one for; that a plan was accepted puts nothing in the portal', () => {
  expect([...IN_PORTAAL].sort()).toEqual(MELDBAAR.filter((type) => type !== 'DeelplanAanvaard').sort());
});
