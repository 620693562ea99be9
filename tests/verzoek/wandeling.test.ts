// A request keeps its promises on any road.
import * as fc from '../support/eigenschap.ts';
import { verzoekDecider } from '../../src/verzoek/decide.ts';
import type { VerzoekCommand } from '../../src/verzoek/commands.ts';
import { verzoektypen } from '../../src/verzoek/typen.ts';
import type { BerichtId, BesluitId, VoorzieningId } from '../../src/kern/ids.ts';
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
    fc.constantFrom(v.kwalificeer(), v.kwalificeer({ soort: 'eigen-informatie' }), v.identiteit(), v.milieu(), v.milieu({ milieu: false }), v.contact(), v.overleg(), v.plan(), v.akkoord(), v.wijsAf(), v.zoek(), v.herinnerZoek(), v.gezocht()),
    paar.map(([op, uiterlijk, nu]) => v.vraagAanvulling({ vandaag: nu, verzondenOp: op, uiterlijk })),
    paar.map(([op, , nu]) => v.aanvulling({ vandaag: nu, ontvangenOp: op })),
    paar.map(([op, , nu]) => v.zendDoor({ vandaag: nu, doorgezondenOp: op, omvang: 'deel', deel: 'het water' })),
    fc.tuple(fc.integer({ min: 0, max: 12 }), dagen).map(([doorzending, op]) => v.doorzendingOntvangen({ doorzending, ontvangenOp: op })),
    fc.tuple(fc.constantFrom('overmacht' as const, 'buitenland' as const, 'vertraging-verzoeker' as const), dagen).map(([grond, op]) => v.schortOp({ grond, vanaf: op, gemeldOp: op, verwachtTot: op.add({ days: 5 }) })),
    fc.tuple(fc.integer({ min: 0, max: 12 }), dagen).map(([opschorting, op]) => v.beeindig({ opschorting, op })),
    paar.map(([op, verwacht, nu]) => v.meldLaat({ vandaag: nu, verzondenOp: op, verwachtOp: verwacht.add({ days: 30 }) })),
    fc.constantFrom(v.neemOp(), v.splits(), v.neemOver([]), v.rechtsgang(), v.eindeRechtsgang(), v.verwerk(), v.verwerk('d2')),
    fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom('ontvangenOp', 'verzondenOp', 'uiterlijk', 'op', 'aangekondigdOp'), dagen).map(([revisie, veld, op]) => v.corrigeer(revisie, veld, op.toString())),
    fc.integer({ min: 0, max: 12 }).map((revisie) => v.vervallen(revisie)),
    fc.tuple(fc.constantFrom('gevraagd', 'toegewezen', 'afgewezen', 'ingetrokken', 'vervallen'), dagen).map(([wat, op]): VerzoekCommand => ({ type: 'VerwerkVoorziening', besluitId: 'b1' as BesluitId, voorzieningId: 'r1' as VoorzieningId, wat, op })),
    dagen.map((op): VerzoekCommand => ({ type: 'VerwerkBekendmakingscorrectie', besluitId: 'b1' as BesluitId, bekendgemaaktOp: op })),
  );
  const slot = fc.constantFrom(v.trekIn(), v.besluit(), v.besluit({ deel: { nummer: 1, van: 2 } }), v.wis(), v.informeel(), v.zendDoor(), v.voegSamen(), v.kwalificeer({ soort: 'vraag' }));
  // The road goes by what must come first: what can be ended, answered or reminded.
  const goedeWeg = [
    v.ontvang(), v.wijsToe(), v.vraagZienswijzen(), v.zienswijze('d1'), v.zienswijze('d2'), v.kwalificeer({ soort: 'eigen-informatie' }),
    v.zendDoor({ omvang: 'deel', deel: 'het water' }), v.schortOp(), v.plan(), v.zoek(), v.rechtsgang(),
  ];
  const geteld = wandel(verzoekDecider, fc.oneof({ weight: 25, arbitrary: stappen }, { weight: 1, arbitrary: slot }), goedeWeg, 3000);
  expect(verzoektypen.filter((type) => !geteld.has(type))).toEqual([]);
});
