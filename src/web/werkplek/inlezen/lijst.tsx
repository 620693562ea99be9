// Production reports that were read in, for the page of publications.
import type { Inlezing } from '../../../../projections/inlezingen/model.ts';
import { fromIsoInstant } from '../../../kern/date.ts';
import { Moment } from '../../ui/datum.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Label } from '../../ui/label.tsx';
import { Link } from '../../ui/link.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import type { Werk } from '../kader.tsx';
import { BASIS } from './formulier.tsx';
import { STAND } from './voorbeeld.tsx';

export const Inlezingenlijst = ({ werk, inlezingen }: { readonly werk: Werk; readonly inlezingen: readonly Inlezing[] }) =>
  inlezingen.length === 0 ? null : (
    <>
      <Kop n={2}>Productierapporten</Kop>
      <Tabel
        bijschrift="Productierapporten die zijn ingelezen, nieuwste eerst"
        rijen={inlezingen}
        sleutel={({ inlezingId }) => inlezingId}
        kolommen={[
          { kop: 'Rapport', rijkop: true, cel: ({ inlezingId, titel }) => <Link href={`${BASIS}/${inlezingId}`}>{titel}</Link> },
          { kop: 'Stand', cel: ({ stand }) => <Label toon={stand === 'klaar' ? 'let-op' : stand === 'mislukt' ? 'fout' : 'neutraal'}>{STAND[stand]}</Label> },
          { kop: 'Ingelezen', cel: ({ begonnenOp }) => <Moment moment={fromIsoInstant(begonnenOp)} /> },
          { kop: 'Door', cel: ({ door }) => werk.naamVan(door) },
          { kop: 'Rijen', getal: true, cel: ({ rijen }) => rijen },
          { kop: 'Fouten', getal: true, cel: ({ fouten }) => fouten },
        ]}
      />
    </>
  );
