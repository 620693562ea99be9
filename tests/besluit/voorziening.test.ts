// Interim relief and the corrected day of announcement: the brake on disclosure (Woo 4.4 lid 5, Awb 8:81).
import * as fc from '../support/eigenschap.ts';
import { besluitDecider } from '../../src/besluit/decide.ts';
import type { BesluitCommand } from '../../src/besluit/commands.ts';
import type { BesluitEvent } from '../../src/besluit/events.ts';
import type { VoorzieningId } from '../../src/kern/ids.ts';
import { given } from '../support/decider.ts';
import { aanbod, aangeboden, bekendgemaakt, dag, goedgekeurd, iso, onderteken, ondertekend, opgesteld, regel } from './voorbeelden.ts';

const v1 = 'v1' as VoorzieningId;
const besluit = (...events: readonly BesluitEvent[]) => given(besluitDecider, events);
const klaar = [opgesteld({ bezwaarVerwacht: true }), aangeboden(), goedgekeurd, ondertekend] as const;
// Announced on Tuesday 1 December 2026: two full weeks, so from Wednesday 16 December.
const bekend = [...klaar, bekendgemaakt('2026-12-01', '2026-12-16')] as const;
const vraag = (op: string, id = v1): BesluitCommand => ({ type: 'RegistreerVoorziening', vandaag: dag('2027-06-01'), voorzieningId: id, op: dag(op), door: 'derde', kenmerk: ' UTR 26/1 ' });
const einde = (hoe: 'toegewezen' | 'afgewezen' | 'ingetrokken', op: string, id = v1): BesluitCommand => ({ type: 'RegistreerVoorzieningEinde', vandaag: dag('2027-06-01'), voorzieningId: id, op: dag(op), hoe });
const vervalt = (op: string): BesluitCommand => ({ type: 'RegistreerVoorzieningVervallen', vandaag: dag('2027-06-01'), voorzieningId: v1, op: dag(op), waardoor: 'bezwaar-voorbij' });
const verstrek = (op: string): BesluitCommand => ({ type: 'VerstrekDocumenten', vandaag: dag(op), verstrektOp: dag(op), bestanden: [aanbod(regel(1, 'openbaar'))] });
const gevraagd = (op: string): BesluitEvent => ({ type: 'VoorzieningGevraagd', data: { voorzieningId: v1, op: iso(op), door: 'derde', kenmerk: 'UTR 26/1', verstrekkenVanaf: null } });
const uitspraak = (hoe: 'toegewezen' | 'afgewezen', op: string, vanaf: string | null): BesluitEvent => ({
  type: 'VoorzieningUitgesproken',
  data: { voorzieningId: v1, op: iso(op), uitspraak: hoe, verstrekkenVanaf: vanaf === null ? null : iso(vanaf) },
});

describe('a question to the court', () => {
  it('blocks from that day, whatever the day of disclosure was', () => {
    besluit(...bekend).when(vraag('2026-12-10')).then([gevraagd('2026-12-10')]);
    besluit(...bekend, gevraagd('2026-12-10')).when(verstrek('2027-01-20')).refuses('voorziening_houdt_openbaarmaking_tegen');
  });

  it('is recorded once', () => besluit(...bekend, gevraagd('2026-12-10')).when(vraag('2026-12-10')).then([]));

  it('needs a decision that works, and a day between announcement and today', () => {
    besluit(...klaar).when(vraag('2026-12-10')).refuses('besluit_niet_bekendgemaakt');
    besluit(...bekend).when(vraag('2026-11-30')).refuses('datum_te_vroeg');
    besluit(...bekend).when(vraag('2027-06-02')).refuses('datum_in_de_toekomst');
  });

  it('that was refused or withdrawn lets go on that day, and never before the two weeks', () => {
    besluit(...bekend, gevraagd('2026-12-10')).when(einde('afgewezen', '2027-01-12')).then([uitspraak('afgewezen', '2027-01-12', '2027-01-12')]);
    besluit(...bekend, gevraagd('2026-12-03')).when(einde('ingetrokken', '2026-12-07')).then([{ type: 'VoorzieningIngetrokken', data: { voorzieningId: v1, op: iso('2026-12-07'), verstrekkenVanaf: iso('2026-12-16') } }]);
  });

  it('that was granted keeps blocking until what was granted stopped working (Awb 8:85, 8:87)', () => {
    const toegewezen = [...bekend, gevraagd('2026-12-10'), uitspraak('toegewezen', '2027-01-12', null)] as const;
    besluit(...bekend, gevraagd('2026-12-10')).when(einde('toegewezen', '2027-01-12')).then([uitspraak('toegewezen', '2027-01-12', null)]);
    besluit(...toegewezen).when(verstrek('2027-05-01')).refuses('voorziening_houdt_openbaarmaking_tegen');
    besluit(...toegewezen).when(vervalt('2027-04-01')).then([{ type: 'VoorzieningVervallen', data: { voorzieningId: v1, op: iso('2027-04-01'), waardoor: 'bezwaar-voorbij', verstrekkenVanaf: iso('2027-04-01') } }]);
    besluit(...toegewezen).when(vervalt('2027-01-11')).refuses('datum_te_vroeg');
    besluit(...bekend, gevraagd('2026-12-10')).when(vervalt('2027-04-01')).refuses('voorziening_niet_toegewezen');
  });

  it('ends once, and only when it was asked', () => {
    const klaarMetRechter = [...bekend, gevraagd('2026-12-10'), uitspraak('afgewezen', '2027-01-12', '2027-01-12')] as const;
    besluit(...klaarMetRechter).when(einde('afgewezen', '2027-01-12')).then([]);
    besluit(...klaarMetRechter).when(einde('toegewezen', '2027-01-12')).refuses('voorziening_al_afgelopen');
    besluit(...bekend).when(einde('afgewezen', '2027-01-12')).refuses('voorziening_onbekend');
    besluit(...bekend, gevraagd('2026-12-10')).when(einde('afgewezen', '2026-12-09')).refuses('datum_te_vroeg');
  });

  it('of somebody else blocks by itself', () => {
    const ander = 'v2' as VoorzieningId;
    const twee: BesluitEvent = { type: 'VoorzieningGevraagd', data: { voorzieningId: ander, op: iso('2026-12-11'), door: 'verzoeker', kenmerk: null, verstrekkenVanaf: null } };
    besluit(...bekend, gevraagd('2026-12-10'), twee).when(einde('afgewezen', '2027-01-12')).then([uitspraak('afgewezen', '2027-01-12', null)]);
  });
});

describe('a wrong day of announcement', () => {
  const recht = (op: string, reden = 'De brief ging een dag later weg.'): BesluitCommand => ({ type: 'CorrigeerBekendmaking', vandaag: dag('2026-12-20'), bekendgemaaktOp: dag(op), reden });
  const gecorrigeerd: BesluitEvent = { type: 'BekendmakingGecorrigeerd', data: { bekendgemaaktOp: iso('2026-12-02'), reden: 'De brief ging een dag later weg.', verstrekkenVanaf: iso('2026-12-17') } };

  it('moves the first day of disclosure along', () => {
    besluit(...bekend).when(recht('2026-12-02')).then([gecorrigeerd]);
    besluit(...bekend, gecorrigeerd).when(verstrek('2026-12-16')).refuses('verstrekken_te_vroeg');
    besluit(...bekend, gecorrigeerd).when(recht('2026-12-02')).then([]);
  });

  it('is refused before the signature, in the future, or without a reason', () => {
    besluit(...bekend).when(recht('2026-11-26')).refuses('datum_te_vroeg');
    besluit(...bekend).when(recht('2026-12-21')).refuses('datum_in_de_toekomst');
    besluit(...bekend).when(recht('2026-12-02', ' ')).refuses('tekst_ontbreekt');
    besluit(...klaar).when(recht('2026-12-02')).refuses('besluit_niet_bekendgemaakt');
  });
});

it('documents are never given while a question to the court is open or granted, in whatever order things are recorded', () => {
  const dagen = fc.integer({ min: 0, max: 60 }).map((n) => dag('2026-12-01').add({ days: n }));
  const stap = fc.oneof(
    dagen.map((op): BesluitCommand => ({ type: 'RegistreerVoorziening', vandaag: dag('2027-06-01'), voorzieningId: v1, op, door: 'derde', kenmerk: null })),
    fc.tuple(fc.constantFrom('toegewezen', 'afgewezen', 'ingetrokken'), dagen).map(([hoe, op]): BesluitCommand => ({ type: 'RegistreerVoorzieningEinde', vandaag: dag('2027-06-01'), voorzieningId: v1, op, hoe })),
    dagen.map((op): BesluitCommand => ({ type: 'RegistreerVoorzieningVervallen', vandaag: dag('2027-06-01'), voorzieningId: v1, op, waardoor: 'opgeheven' })),
    dagen.map((op): BesluitCommand => ({ type: 'CorrigeerBekendmaking', vandaag: dag('2027-06-01'), bekendgemaaktOp: op, reden: 'Fout.' })),
    dagen.map((op): BesluitCommand => ({ type: 'VerstrekDocumenten', vandaag: op, verstrektOp: op, bestanden: [aanbod(regel(1, 'openbaar'))] })),
  );
  let verstrekt = 0;
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 12 }), (stappen) => {
      let state = bekend.reduce<ReturnType<typeof besluitDecider.evolve>>((na, event) => besluitDecider.evolve(na, event), besluitDecider.initial);
      for (const command of stappen) {
        const voor = state;
        const uitkomst = besluitDecider.decide(command, state, {});
        if (!uitkomst.ok) continue;
        for (const event of uitkomst.events) {
          if (event.type === 'DocumentenVerstrekt' && 'voorzieningen' in voor) {
            verstrekt += 1;
            expect(voor.voorzieningen.every(({ einde: hoe, vervallenOp }) => hoe !== null && (hoe.hoe !== 'toegewezen' || vervallenOp !== null))).toBe(true);
            expect(Temporal.PlainDate.compare(dag(event.data.verstrektOp), voor.bekendgemaaktOp.add({ days: 15 }))).toBeGreaterThanOrEqual(0);
          }
          state = besluitDecider.evolve(state, event);
        }
      }
    }),
    { numRuns: 2_000 },
  );
  expect(verstrekt).toBeGreaterThan(20);
});

it('signing is not touched by what comes after', () => besluit(...klaar).when(onderteken()).then([]));
