// The daily round along all alerts: how far the last one came. A stream of its own, `attenderronde-alle`: one event a day.
import { gebeurd, type Decider } from '../kern/decider.ts';
import { fromIsoDate, toIsoDate, type IsoDate } from '../kern/date.ts';
import type { Position } from '../kern/event.ts';

/** Everybody was told what became public up to this place in the log. */
export interface AttenderrondeAfgerond {
  readonly type: 'AttenderrondeAfgerond';
  readonly data: { readonly op: IsoDate; readonly tot: Position };
}
export interface RondAttenderenAf {
  readonly type: 'RondAttenderenAf';
  readonly vandaag: Temporal.PlainDate;
  readonly tot: Position;
}
/** Null before the first round. */
export type Ronde = { readonly op: Temporal.PlainDate; readonly tot: Position } | null;

export const rondeDecider: Decider<RondAttenderenAf, AttenderrondeAfgerond, Ronde> = {
  category: 'attenderronde',
  initial: null,
  evolve: (_ronde, { data }) => ({ op: fromIsoDate(data.op), tot: data.tot }),
  decide: ({ vandaag, tot }, ronde) =>
    ronde !== null && (tot < ronde.tot || ronde.op.equals(vandaag)) ? gebeurd() : gebeurd({ type: 'AttenderrondeAfgerond', data: { op: toIsoDate(vandaag), tot } }),
};
