// Two versions beside each other, field by field: before something changes, and when somebody else was first.
import { Tabel } from '../ui/tabel.tsx';

export interface Verschil {
  readonly veld: string;
  readonly oud: string;
  readonly nieuw: string;
}

interface Props {
  readonly bijschrift: string;
  readonly rijen: readonly Verschil[];
  readonly nu: string;
  readonly wordt: string;
}

export const Verschiltabel = ({ bijschrift, rijen, nu, wordt }: Props) => (
  <Tabel
    bijschrift={bijschrift}
    bijschriftZichtbaar
    rijen={rijen}
    sleutel={({ veld }) => veld}
    kolommen={[
      { kop: 'Gegeven', rijkop: true, cel: ({ veld }) => veld },
      { kop: nu, cel: ({ oud }) => (oud === '' ? 'Leeg' : oud) },
      { kop: wordt, cel: ({ nieuw }) => (nieuw === '' ? 'Leeg' : nieuw) },
    ]}
  />
);

/** What somebody else saved beside what this person typed; nothing when nobody was first. */
export const Tussendoor = ({ rijen }: Pick<Props, 'rijen'>) => (rijen.length === 0 ? null : <Verschiltabel bijschrift="Wat een ander bewaarde, en wat u invulde" rijen={rijen} nu="Nu bewaard" wordt="Wat u invulde" />);
