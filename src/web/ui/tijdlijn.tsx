// What happened and what comes, in order.
import type { ComponentChildren } from 'preact';
import { Datum } from './datum.tsx';
import { type Datumvorm } from './datumtekst.ts';

export interface Gebeurtenis {
  readonly datum?: Temporal.PlainDate | undefined;
  readonly tekst: ComponentChildren;
  readonly artikel?: string | undefined;
  /** `gebeurd` is a full dot, `komt` an open one, `stil` a grey one (the term stands still). */
  readonly stand: 'gebeurd' | 'komt' | 'stil';
}

export const Tijdlijn = ({ gebeurtenissen, vorm = 'lang' }: { readonly gebeurtenissen: readonly Gebeurtenis[]; readonly vorm?: Datumvorm | undefined }) => (
  <ol class="woo-tijdlijn">
    {gebeurtenissen.map(({ datum, tekst, artikel, stand }) => (
      <li data-stand={stand}>
        {datum === undefined ? null : (
          <span class="woo-tijdlijn__wanneer">
            <Datum datum={datum} vorm={vorm} />
          </span>
        )}
        <span>{tekst}</span>
        {artikel === undefined ? null : <span class="woo-artikel"> ({artikel})</span>}
      </li>
    ))}
  </ol>
);

/** In the order in which things happened in law; what has no date of its own stands where it was recorded. */
export const opDatum = <Regel extends { readonly datum: string | null; readonly recordedAt: string }>(regels: readonly Regel[]): readonly Regel[] => {
  const dag = ({ datum, recordedAt }: Regel): string => datum ?? recordedAt.slice(0, 10);
  return regels.toSorted((a, b) => dag(a).localeCompare(dag(b)));
};
