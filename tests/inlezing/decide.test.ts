// A production report that is read in: nothing can be confirmed before all is known and right, and every step may be done twice.
import type { BlobHash, MedewerkerId, PublicatieId } from '../../src/kern/ids.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import { inlezingDecider } from '../../src/inlezing/decide.ts';
import type { BestandenNagekeken, InlezingAfgewezen, InlezingBegonnen, InlezingBevestigd, InlezingMislukt, RapportGelezen } from '../../src/inlezing/events.ts';
import { given } from '../support/decider.ts';

const hash = (teken: string): BlobHash => teken.repeat(64) as BlobHash;
const door = 'petra' as MedewerkerId;
const publicatieId = 'publicatie-1' as PublicatieId;
const gegevens: InlezingBegonnen['data'] = {
  rapport: hash('a'), set: hash('b'), categorie: '2i', titel: 'Besluit', samenvatting: 'Stukken.', datum: '2026-03-02' as IsoDate, openbaarOp: '2026-03-20' as IsoDate, door,
};
const begonnen: InlezingBegonnen = { type: 'InlezingBegonnen', data: gegevens };
const gelezen = (fouten = 0, bestanden = 2): RapportGelezen => ({ type: 'RapportGelezen', data: { uitkomst: hash('c'), rijen: 3, fouten, bestanden } });
const nagekeken = (vanaf: number, tot: number, gebreken = 0): BestandenNagekeken => ({ type: 'BestandenNagekeken', data: { vanaf, tot, gebreken, uitkomst: hash('d') } });
const bevestigd: InlezingBevestigd = { type: 'InlezingBevestigd', data: { publicatieId, door } };
const afgewezen: InlezingAfgewezen = { type: 'InlezingAfgewezen', data: { door } };
const mislukt: InlezingMislukt = { type: 'InlezingMislukt', data: { reden: 'Niet te lezen.' } };
const bevestig = { type: 'BevestigInlezing', publicatieId, door } as const;

it('begins with a title and a summary, once', () => {
  given(inlezingDecider, []).when({ type: 'BeginInlezing', gegevens }).then([begonnen]);
  given(inlezingDecider, [begonnen]).when({ type: 'BeginInlezing', gegevens }).then([]);
  given(inlezingDecider, []).when({ type: 'BeginInlezing', gegevens: { ...gegevens, titel: ' ', samenvatting: '' } }).refuses('tekst_ontbreekt', 'tekst_ontbreekt');
});

it('is confirmed when everything is known and right', () => {
  given(inlezingDecider, [begonnen, gelezen(), nagekeken(0, 2)]).when(bevestig).then([bevestigd]);
  given(inlezingDecider, [begonnen, gelezen(0, 0)]).when(bevestig).then([bevestigd]);
});

it('is not confirmed while something is unknown or wrong', () => {
  given(inlezingDecider, []).when(bevestig).refuses('inlezing_onbekend');
  given(inlezingDecider, [begonnen]).when(bevestig).refuses('inlezing_niet_klaar');
  given(inlezingDecider, [begonnen, gelezen(), nagekeken(0, 1)]).when(bevestig).refuses('inlezing_niet_klaar');
  given(inlezingDecider, [begonnen, gelezen(1, 0)]).when(bevestig).refuses('inlezing_met_fouten');
  given(inlezingDecider, [begonnen, gelezen(), nagekeken(0, 2, 1)]).when(bevestig).refuses('inlezing_met_fouten');
  given(inlezingDecider, [begonnen, mislukt]).when(bevestig).refuses('inlezing_mislukt');
  given(inlezingDecider, [begonnen, gelezen(0, 0), afgewezen]).when(bevestig).refuses('inlezing_afgewezen');
});

it('is confirmed once, for one publication', () => {
  const klaar = [begonnen, gelezen(0, 0), bevestigd] as const;
  given(inlezingDecider, [...klaar]).when(bevestig).then([]);
  given(inlezingDecider, [...klaar]).when({ ...bevestig, publicatieId: 'publicatie-2' as PublicatieId }).refuses('inlezing_al_bevestigd');
  given(inlezingDecider, [...klaar]).when({ type: 'WijsInlezingAf', door }).refuses('inlezing_al_bevestigd');
  const gestopt = { type: 'OvernameGestopt', data: { door } } as const;
  const hervat = { type: 'OvernameHervat', data: { door } } as const;
  given(inlezingDecider, [...klaar]).when({ type: 'StopOvername', door }).then([gestopt]);
  given(inlezingDecider, [...klaar, gestopt]).when({ type: 'StopOvername', door }).then([]);
  given(inlezingDecider, [...klaar, gestopt]).when({ type: 'HervatOvername', door }).then([hervat]);
  given(inlezingDecider, [...klaar]).when({ type: 'HervatOvername', door }).then([]);
  given(inlezingDecider, [...klaar, gestopt]).when({ type: 'WijsInlezingAf', door }).then([afgewezen]);
  given(inlezingDecider, [...klaar, gestopt, hervat]).when({ type: 'WijsInlezingAf', door }).refuses('inlezing_al_bevestigd');
  given(inlezingDecider, [begonnen]).when({ type: 'StopOvername', door }).refuses('inlezing_niet_bevestigd');
});

it('is rejected at any moment before that, once', () => {
  given(inlezingDecider, [begonnen]).when({ type: 'WijsInlezingAf', door }).then([afgewezen]);
  given(inlezingDecider, [begonnen, afgewezen]).when({ type: 'WijsInlezingAf', door }).then([]);
});

it('takes every step once, in order: what was done before a crash is nothing new', () => {
  given(inlezingDecider, [begonnen, gelezen()]).when({ type: 'LegRapportVast', gelezen: gelezen().data }).then([]);
  given(inlezingDecider, [begonnen, gelezen()]).when({ type: 'MeldNagekeken', nagekeken: nagekeken(0, 1).data }).then([nagekeken(0, 1)]);
  given(inlezingDecider, [begonnen, gelezen(), nagekeken(0, 1)]).when({ type: 'MeldNagekeken', nagekeken: nagekeken(0, 1).data }).then([]);
  given(inlezingDecider, [begonnen, gelezen()]).when({ type: 'MeldNagekeken', nagekeken: nagekeken(1, 2).data }).then([]);
  given(inlezingDecider, [begonnen, afgewezen]).when({ type: 'MeldMislukt', reden: 'x' }).then([]);
});
