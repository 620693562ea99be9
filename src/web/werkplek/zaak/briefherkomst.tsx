// Where a letter that was sent came from: its text and version, the dates in it, and the law they were computed with.
import { datumnaam } from '../../../documentverwerking/brieven/sjablonen/datumnamen.ts';
import { isSjablooncode, SJABLONEN } from '../../../documentverwerking/brieven/sjablonen/register.ts';
import type { Briefvermelding } from '../../../kern/bestand.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { Datum } from '../../ui/datum.tsx';
import { Gegevenslijst } from '../../ui/gegevenslijst.tsx';
import { Link, type Pad } from '../../ui/link.tsx';
import { magDit, type Werk } from '../kader.tsx';

interface Props {
  readonly werk: Pick<Werk, 'medewerker'>;
  readonly vermeldt: Briefvermelding | undefined;
  /** Read out after the summary, so that equal summaries on one page differ. */
  readonly bij: string;
}

export const Briefherkomst = ({ werk, vermeldt, bij }: Props) => {
  if (vermeldt === undefined) return null;
  const { sjabloon, datums, rekenbasis } = vermeldt;
  const tekst = `${isSjablooncode(sjabloon.code) ? SJABLONEN[sjabloon.code].naam : sjabloon.code}, versie ${sjabloon.versie}`;
  return (
    <details class="woo-uitleg">
      <summary>
        Welke tekst en welke datums? <span class="woo-sr">{bij}</span>
      </summary>
      <Gegevenslijst
        gegevens={[
          { naam: 'Tekst', waarde: magDit(werk, 'sjablonen.beheren') ? <Link href={`/beheer/brieven/${sjabloon.code}/versies/${sjabloon.versie}`}>{tekst}</Link> : tekst },
          ...datums.map(({ naam, datum }) => ({ naam: datumnaam(naam), waarde: <Datum datum={fromIsoDate(datum)} vorm="dag" /> })),
          rekenbasis !== null && { naam: 'Regels van de wet', waarde: rekenbasis.regelset },
          rekenbasis !== null && { naam: 'Feestdagen', waarde: rekenbasis.feestdagentabel },
          rekenbasis !== null && { naam: 'Gekozen lezingen', waarde: Object.entries(rekenbasis.lezingen).map(([vraag, antwoord]) => `${vraag}: ${antwoord}`).join(', ') },
        ]}
      />
    </details>
  );
};

export interface Dossierbrief {
  readonly titel: string;
  readonly datum: Temporal.PlainDate;
  readonly pad: Pad;
  readonly vermeldt?: Briefvermelding | undefined;
}

export const Dossierbrieven = ({ werk, brieven }: { readonly werk: Props['werk']; readonly brieven: readonly Dossierbrief[] }) => (
  <ul>
    {brieven.map(({ titel, datum, pad, vermeldt }) => (
      <li>
        <Datum datum={datum} vorm="kort" />: <Link href={pad}>{titel}</Link> (PDF)
        <Briefherkomst werk={werk} vermeldt={vermeldt} bij={titel} />
      </li>
    ))}
  </ul>
);
