// "Waarom deze datum?": the steps that led to a date, each with its article. Takes plain sentences: the law's clock makes them.
import { Datum } from './datum.tsx';

export interface Afleidingsstap {
  readonly datum?: Temporal.PlainDate | undefined;
  readonly zin: string;
  readonly artikel?: string | undefined;
}

export interface Uitleg {
  readonly stappen: readonly Afleidingsstap[];
  readonly uitkomst: Afleidingsstap;
}

interface Props extends Uitleg {
  /** What is clicked; "Waarom deze datum?" unless told otherwise. */
  readonly samenvatting?: string | undefined;
  /** Read out after the summary, so that equal links on one page differ: "bij WOO-2026-0001". */
  readonly bij?: string | undefined;
  readonly open?: boolean | undefined;
}

const Stap = ({ datum, zin, artikel }: Afleidingsstap) => (
  <>
    {datum === undefined ? null : (
      <>
        <Datum datum={datum} vorm="kort" />
        {': '}
      </>
    )}
    {zin}
    {artikel === undefined ? null : <span class="woo-artikel"> ({artikel})</span>}
  </>
);

/** The steps themselves, always visible. */
export const Afleidingslijst = ({ stappen, uitkomst }: Uitleg) => (
  <ol class="woo-tijdlijn">
    {stappen.map((stap) => (
      <li data-stand="gebeurd">
        <Stap {...stap} />
      </li>
    ))}
    <li data-stand="komt" class="woo-tijdlijn__uitkomst">
      <Stap {...uitkomst} />
    </li>
  </ol>
);

/** The steps behind a summary that opens. */
export const WaaromDezeDatum = ({ stappen, uitkomst, samenvatting = 'Waarom deze datum?', bij, open }: Props) => (
  <details class="woo-uitleg" open={open === true}>
    <summary>
      {samenvatting}
      {bij === undefined ? null : <span class="woo-sr"> {bij}</span>}
    </summary>
    <Afleidingslijst stappen={stappen} uitkomst={uitkomst} />
  </details>
);
