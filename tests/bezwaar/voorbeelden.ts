// A procedure against a decision announced on Monday 2 November 2026: objection until Monday 14 December 2026 (T14).
import type { BezwaarCommand } from '../../src/bezwaar/commands.ts';
import { bezwaarDecider } from '../../src/bezwaar/decide.ts';
import type { BezwaarEvent, Partij } from '../../src/bezwaar/events.ts';
import type { Geopend } from '../../src/bezwaar/state.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { BesluitId, BlobHash, MedewerkerId, PersoonId, VerzoekId, Verzegeld } from '../../src/kern/ids.ts';
import { given } from '../support/decider.ts';

export const dag = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
export const iso = (text: string): IsoDate => text as IsoDate;
export const BEKENDGEMAAKT = dag('2026-11-02');
export const VANDAAG = dag('2027-12-31');
export const zegel = 'verzegeld' as Verzegeld;
export const brief = { blob: 'a'.repeat(64) as BlobHash, bytes: 10, verzegeldVoor: 'p1' as PersoonId, titel: 'Brief' };
export const partij: Partij = { soort: 'verzoeker', persoonId: 'p1' as PersoonId };
export const aanhef = { verzoekId: 'v1' as VerzoekId, nummer: 'WOO-2026-0001', besluitId: 'b1' as BesluitId, partij };
export const dirk = 'dirk' as MedewerkerId;
export const els = 'els' as MedewerkerId;

type Zonder<C> = C extends BezwaarCommand ? Omit<C, 'vandaag' | 'bekendgemaaktOp'> : never;
export const opdracht = (command: Zonder<BezwaarCommand>, vandaag = VANDAAG): BezwaarCommand => ({ ...command, vandaag, bekendgemaaktOp: BEKENDGEMAAKT });

export const geopend: BezwaarEvent = { type: 'RechtsgangGeopend', data: aanhef };
export const ontvangen = (op: string, gepostOp: string | null = null): BezwaarEvent => ({ type: 'BezwaarOntvangen', data: { ontvangenOp: iso(op), gepostOp: gepostOp === null ? null : iso(gepostOp), gronden: zegel } });
export const gehoord = (op = '2026-12-20'): BezwaarEvent => ({ type: 'Gehoord', data: { op: iso(op), verslag: zegel } });
export const beslist = (op: string, anders: Partial<Extract<BezwaarEvent, { type: 'BezwaarBeslist' }>['data']> = {}): BezwaarEvent => ({
  type: 'BezwaarBeslist',
  data: { bekendgemaaktOp: iso(op), uitkomst: 'ongegrond', gevolg: 'geen', door: els, brief, ...anders },
});
export const beroep = (op: string, instantie: 'rechtbank' | 'raad-van-state' = 'rechtbank'): BezwaarEvent => ({ type: 'BeroepIngesteld', data: { instantie, op: iso(op), kenmerk: null } });
export const uitspraak = (op: string, anders: Partial<Extract<BezwaarEvent, { type: 'BeroepBeslist' }>['data']> = {}): BezwaarEvent => ({
  type: 'BeroepBeslist',
  data: { instantie: 'rechtbank', op: iso(op), uitkomst: 'ongegrond', weken: null, ...anders },
});

export const procedure = (...events: readonly BezwaarEvent[]) => given(bezwaarDecider, events);
export function staat(...events: readonly BezwaarEvent[]): Geopend {
  const bezwaar = procedure(geopend, ...events).state();
  if (bezwaar.status !== 'geopend') throw new Error('not opened');
  return bezwaar;
}
