// Production reports that were read in, as a list: how far each is, and which publication it became.
import { inlezingen } from '../../projections/index.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import { streamName } from '../../src/kern/event.ts';
import type { BlobHash, MedewerkerId, PublicatieId } from '../../src/kern/ids.ts';
import type { InlezingEvent } from '../../src/inlezing/events.ts';
import { gegeven } from '../support/leesmodel.ts';

const hash = 'a'.repeat(64) as BlobHash;
const door = 'petra' as MedewerkerId;
const in_ = (id: string) => (event: InlezingEvent) => ({ stream: streamName('inlezing', id), event, actor: 'medewerker:petra' as const });
const begonnen = (titel: string): InlezingEvent => ({ type: 'InlezingBegonnen', data: { rapport: hash, set: hash, categorie: '2i', titel, samenvatting: 's', datum: '2026-03-02' as IsoDate, openbaarOp: '2026-03-20' as IsoDate, door } });
const gelezen = (fouten: number, bestanden: number): InlezingEvent => ({ type: 'RapportGelezen', data: { uitkomst: hash, rijen: 12, fouten, bestanden } });
const nagekeken = (vanaf: number, tot: number, gebreken: number): InlezingEvent => ({ type: 'BestandenNagekeken', data: { vanaf, tot, gebreken, uitkomst: hash } });

test('each report tells how far it is and how many faults there are', () => {
  const lijst = gegeven(inlezingen, [
    in_('a')(begonnen('Eerste')),
    in_('b')(begonnen('Tweede')),
    in_('c')(begonnen('Derde')),
    in_('d')(begonnen('Vierde')),
    in_('a')(gelezen(0, 8)),
    in_('a')(nagekeken(0, 5, 1)),
    in_('b')(gelezen(3, 0)),
    in_('c')({ type: 'InlezingMislukt', data: { reden: 'Leeg.' } }),
    in_('d')(gelezen(0, 2)),
    in_('d')(nagekeken(0, 2, 0)),
    in_('d')({ type: 'InlezingBevestigd', data: { publicatieId: 'p1' as PublicatieId, door } }),
  ]);
  expect(lijst.nieuwste(10).map(({ titel, stand, rijen, fouten, publicatieId }) => [titel, stand, rijen, fouten, publicatieId]).sort()).toEqual([
    ['Derde', 'mislukt', 0, 0, null],
    ['Eerste', 'nakijken', 12, 1, null],
    ['Tweede', 'klaar', 12, 3, null],
    ['Vierde', 'bevestigd', 12, 0, 'p1'],
  ]);
  expect(lijst.nieuwste(2)).toHaveLength(2);
  expect(lijst.vanPublicatie('p1' as PublicatieId)).toBe('d');
  expect(lijst.vanPublicatie('p2' as PublicatieId)).toBeNull();
});

test('a rejected report stays on the list as such', () => {
  const lijst = gegeven(inlezingen, [in_('a')(begonnen('Eerste')), in_('a')(gelezen(0, 0)), in_('a')({ type: 'InlezingAfgewezen', data: { door } })]);
  expect(lijst.nieuwste(1)).toMatchObject([{ stand: 'afgewezen' }]);
});
