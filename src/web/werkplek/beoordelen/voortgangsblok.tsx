// How far the assessment is, as text and as a table: beside the legal date, so that who is behind sees it in time.
import { Datum } from '../../ui/datum.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import type { Werk } from '../kader.tsx';
import type { Beoordelingsvoortgang } from './voortgang.ts';

interface Props {
  readonly werk: Werk;
  readonly voortgang: Beoordelingsvoortgang;
  readonly beslissenUiterlijk: Temporal.PlainDate;
}

const perDag = (aantal: number): string => (aantal >= 10 ? String(Math.round(aantal)) : aantal.toFixed(1).replace('.', ','));

const Verwachting = ({ voortgang: { totaal, beoordeeld, perWerkdag, klaarOp }, beslissenUiterlijk }: Omit<Props, 'werk'>) => {
  if (totaal === 0) return null;
  if (beoordeeld >= totaal) return <p>Alle {totaal} documenten zijn beoordeeld.</p>;
  if (perWerkdag === null) return <p>{`${beoordeeld} van ${totaal} beoordeeld. In de laatste twee weken is er niets beoordeeld, dus wij kunnen geen verwachting geven.`}</p>;
  const laat = klaarOp === null || Temporal.PlainDate.compare(klaarOp, beslissenUiterlijk) > 0;
  return (
    <p>
      {`${beoordeeld} van ${totaal} beoordeeld, ${perDag(perWerkdag)} per werkdag. `}
      {klaarOp === null ? 'Zo bent u de komende jaren niet klaar. ' : (
        <>
          Zo bent u klaar op <Datum datum={klaarOp} vorm="dag" />.{' '}
        </>
      )}
      {laat ? <strong>Dat is na de uiterste beslisdatum. </strong> : null}
    </p>
  );
};

export const Voortgang = ({ werk, voortgang, beslissenUiterlijk }: Props) => (
  <>
    <Verwachting voortgang={voortgang} beslissenUiterlijk={beslissenUiterlijk} />
    {voortgang.perBeoordelaar.length === 0 ? null : (
      <details class="woo-uitleg">
        <summary>Wie beoordeelde hoeveel?</summary>
        <Tabel
          bijschrift="Beoordeelde documenten per persoon"
          rijen={voortgang.perBeoordelaar}
          sleutel={({ beoordelaar }) => beoordelaar}
          kolommen={[
            { kop: 'Beoordelaar', rijkop: true, cel: ({ beoordelaar }) => werk.naamVan(beoordelaar) },
            { kop: 'Documenten', getal: true, cel: ({ aantal }) => aantal },
            { kop: 'Laatste dag', cel: ({ laatsteDag }) => <Datum datum={laatsteDag} vorm="kort" /> },
          ]}
        />
      </details>
    )}
  </>
);
