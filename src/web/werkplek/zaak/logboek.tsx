// The audit trail of a case: every event, when it was recorded, its legal date and who did it.
import { Datum, Moment } from '../../ui/datum.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import type { Werk } from '../kader.tsx';
import { Zaakkader, type Zaak } from './zaak.tsx';

interface Regel {
  readonly moment: Temporal.Instant;
  readonly datum: Temporal.PlainDate | null;
  readonly type: string;
  readonly actor: string;
  readonly waar: string;
}

export const Logboekpagina = ({ werk, zaak, regels }: { readonly werk: Werk; readonly zaak: Zaak; readonly regels: readonly Regel[] }) => (
  <Zaakkader werk={werk} zaak={zaak} tab="logboek">
    <Kop n={2}>Logboek</Kop>
    <Alinea>Alles wat in deze zaak is vastgelegd. Een regel verandert nooit: een correctie is een nieuwe regel.</Alinea>
    <Tabel
      bijschrift="Gebeurtenissen, oudste eerst"
      rijen={regels}
      sleutel={({ waar }) => waar}
      kolommen={[
        { kop: 'Vastgelegd', cel: ({ moment }) => <Moment moment={moment} /> },
        { kop: 'Geldt op', cel: ({ datum }) => (datum === null ? '' : <Datum datum={datum} vorm="kort" />) },
        { kop: 'Gebeurtenis', rijkop: true, cel: ({ type }) => type },
        { kop: 'Wie', cel: ({ actor }) => werk.wie(actor) },
        { kop: 'Stroom', cel: ({ waar }) => waar },
      ]}
    />
  </Zaakkader>
);
