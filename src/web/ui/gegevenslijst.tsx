// Facts as name and value. Facts without a value are left out, unless a text for "nothing" is given.
import type { ComponentChildren } from 'preact';

export interface Gegeven {
  readonly naam: string;
  readonly waarde: ComponentChildren;
  /** A link or button at the end of the row, such as "Wijzig". */
  readonly actie?: ComponentChildren | undefined;
}

export const Gegevenslijst = ({ gegevens }: { readonly gegevens: readonly (Gegeven | null | false)[] }) => (
  <dl class="woo-gegevens">
    {gegevens
      .filter((gegeven) => gegeven !== null && gegeven !== false)
      .map(({ naam, waarde, actie }) => (
        <div>
          <dt>{naam}</dt>
          <dd>{waarde}</dd>
          {actie === undefined ? null : <dd>{actie}</dd>}
        </div>
      ))}
  </dl>
);
