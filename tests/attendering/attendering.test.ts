// An alert as a specification: asked for, confirmed, told, stopped.
import { attenderingDecider } from '../../src/attendering/decide.ts';
import type { AttenderingEvent } from '../../src/attendering/events.ts';
import { rondeDecider } from '../../src/attendering/ronde.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { Position } from '../../src/kern/event.ts';
import type { PersoonId, Verzegeld } from '../../src/kern/ids.ts';
import { given } from '../support/decider.ts';

const vandaag = Temporal.PlainDate.from('2026-11-28');
const op = '2026-11-28' as IsoDate;
const wens = { persoonId: 'p1' as PersoonId, kenmerk: 'k', adreskenmerk: 'a', email: 'e' as Verzegeld, zoekvraag: 'z' as Verzegeld };
const gevraagd: AttenderingEvent = { type: 'AttenderingAangevraagd', data: { ...wens, aangevraagdOp: op } };
const bevestigd: AttenderingEvent = { type: 'AttenderingBevestigd', data: { bevestigdOp: op, vanaf: 7 as Position } };
const gestopt: AttenderingEvent = { type: 'AttenderingGestopt', data: { gestoptOp: op, reden: 'lezer' } };

describe('an alert', () => {
  it('is asked for', () => {
    given(attenderingDecider, []).when({ type: 'VraagAttenderingAan', vandaag, ...wens }).then([gevraagd]);
  });
  it('is confirmed once, however often the button is pressed', () => {
    given(attenderingDecider, [gevraagd]).when({ type: 'BevestigAttendering', vandaag, vanaf: 7 as Position }).then([bevestigd]);
    given(attenderingDecider, [gevraagd, bevestigd]).when({ type: 'BevestigAttendering', vandaag, vanaf: 9 as Position }).then([]);
  });
  it('cannot be confirmed when it was never asked for, or stopped', () => {
    given(attenderingDecider, []).when({ type: 'BevestigAttendering', vandaag, vanaf: 7 as Position }).refuses('attendering_onbekend');
    given(attenderingDecider, [gevraagd, gestopt]).when({ type: 'BevestigAttendering', vandaag, vanaf: 7 as Position }).refuses('attendering_gestopt');
  });
  it('records a mail only forward, and only while it runs', () => {
    const mail = { type: 'MeldVerstuurd', vandaag, tot: 9 as Position, treffers: 2 } as const;
    given(attenderingDecider, [gevraagd, bevestigd]).when(mail).then([{ type: 'AttenderingVerstuurd', data: { verstuurdOp: op, tot: 9 as Position, treffers: 2 } }]);
    given(attenderingDecider, [gevraagd, bevestigd]).when({ ...mail, tot: 7 as Position }).then([]);
    given(attenderingDecider, [gevraagd, bevestigd, gestopt]).when(mail).then([]);
  });
  it('stops for good, also before it was confirmed', () => {
    given(attenderingDecider, [gevraagd]).when({ type: 'StopAttendering', vandaag, reden: 'lezer' }).then([gestopt]);
    given(attenderingDecider, [gevraagd, gestopt]).when({ type: 'StopAttendering', vandaag, reden: 'lezer' }).then([]);
  });
});

describe('the daily round', () => {
  it('is recorded once a day', () => {
    const gedaan = { type: 'AttenderrondeAfgerond', data: { op, tot: 9 as Position } } as const;
    given(rondeDecider, []).when({ type: 'RondAttenderenAf', vandaag, tot: 9 as Position }).then([gedaan]);
    given(rondeDecider, [gedaan]).when({ type: 'RondAttenderenAf', vandaag, tot: 12 as Position }).then([]);
  });
});
