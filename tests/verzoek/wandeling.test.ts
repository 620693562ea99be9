// A request keeps its promises on any road.
import fc from 'fast-check';
import { verzoekDecider } from '../../src/verzoek/decide.ts';
import type { BerichtId } from '../../src/kern/ids.ts';
import { wandel } from '../support/wandeling.ts';
import * as v from './voorbeelden.ts';

it('a request keeps its promises on any road', () => {
  const dagen = fc.integer({ min: -2, max: 40 }).map((n) => v.ONTVANGEN_OP.add({ days: n }));
  const vandaag = fc.constantFrom(v.VANDAAG, v.dag('2026-12-20'));
  const paar = fc.tuple(dagen, dagen, vandaag);
  const stappen = fc.oneof(
    fc.constantFrom(v.ontvang(), v.wijsToe(), v.werktitel('Brug'), v.werktitel(' '), v.vernieuw('b'), v.bevestig(), v.meld(true), v.meld(false)),
    vandaag.map((dag) => v.herinner(dag)),
    paar.map(([op, uiterlijk, nu]) => v.vraag({ vandaag: nu, verzondenOp: op, uiterlijk })),
    paar.map(([op, , nu]) => v.antwoord({ vandaag: nu, ontvangenOp: op })),
    paar.map(([op, uiterlijk, nu]) => v.vraagZienswijzen({ vandaag: nu, verzoekerGeinformeerdOp: op, uiterlijk })),
    fc.tuple(fc.constantFrom('d1', 'd2', 'd9'), dagen).map(([id, op]) => v.zienswijze(id, { ontvangenOp: op })),
    paar.map(([op, , nu]) => v.meldEinde({ vandaag: nu, verzondenOp: op })),
    paar.map(([op, , nu]) => v.verdaag({ vandaag: nu, aangekondigdOp: op })),
    paar.map(([op, tot, nu]) => v.uitstel({ vandaag: nu, overeengekomenOp: op, tot })),
    fc.constantFrom('x', 'y').map((id) => v.plaats({ berichtId: id as BerichtId })),
    fc.constantFrom('x', 'y').map((id) => v.gelezen('verzoeker', id as BerichtId)),
    paar.map(([op, einde]) => v.bewaak(op.toString(), einde)),
    dagen.map((dag) => v.bewaak(dag.toString())),
    fc.constant(v.wis()),
  );
  const slot = fc.constantFrom(v.trekIn(), v.besluit(), v.besluit({ deel: { nummer: 1, van: 2 } }), v.wis());
  const geteld = wandel(verzoekDecider, fc.oneof({ weight: 15, arbitrary: stappen }, { weight: 1, arbitrary: slot }), [v.ontvang(), v.wijsToe(), v.vraagZienswijzen(), v.zienswijze('d1'), v.zienswijze('d2')]);
  expect(geteld.size).toBe(22);
});
