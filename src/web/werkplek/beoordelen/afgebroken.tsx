// An order on many documents that a crash or a restart broke off: what was done, what was not, and going on with it or not.
import type { Beoordelingsrij } from '../../../../projections/beoordeling/model.ts';
import type { Bulkwerk } from '../../../toepassing/beoordelen/bulkopdrachten.ts';
import { Formulier, Knop, Knoppen } from '../../ui/formulier/formulier.tsx';
import type { Pad } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { OORDEEL } from '../teksten.ts';
import { stuks } from './voorstel.tsx';

export interface Afgebroken {
  readonly sleutel: string;
  readonly werk: Bulkwerk;
  readonly gedaan: readonly Beoordelingsrij[];
  readonly open: readonly Beoordelingsrij[];
}

interface Props {
  readonly afgebroken: Afgebroken;
  readonly basis: `/${string}`;
  readonly terug: Pad;
}

const Welke = ({ bijschrift, rijen }: { readonly bijschrift: string; readonly rijen: readonly Beoordelingsrij[] }) =>
  rijen.length === 0 ? null : (
    <details class="woo-uitleg">
      <summary>{`${bijschrift} (${rijen.length})`}</summary>
      <Tabel
        bijschrift={bijschrift}
        rijen={rijen}
        sleutel={({ documentId }) => documentId}
        kolommen={[
          { kop: 'Nr.', smal: true, getal: true, cel: ({ volgnummer }) => volgnummer },
          { kop: 'Document', rijkop: true, cel: ({ titel }) => titel },
          { kop: 'Oordeel nu', cel: ({ oordeel }) => (oordeel === null ? 'Nog niet beoordeeld' : OORDEEL[oordeel]) },
        ]}
      />
    </details>
  );

const wat = (werk: Bulkwerk): string => (werk.soort === 'beoordelen' ? `Het oordeel “${OORDEEL[werk.beoordeling.oordeel]}”` : 'Het ongedaan maken');

export const Afgebrokenopdracht = ({ afgebroken: { sleutel, werk, gedaan, open }, basis, terug }: Props) => (
  <Melding toon="let-op" titel="Uw opdracht is niet afgemaakt">
    <p>{`${wat(werk)} is gestopt door een storing: ${gedaan.length} van ${stuks(gedaan.length + open.length)} gedaan. Gaat u verder, dan slaan wij over wat intussen is veranderd.`}</p>
    <Welke bijschrift="Gedaan" rijen={gedaan} />
    <Welke bijschrift="Nog niet gedaan" rijen={open} />
    <Knoppen>
      <Formulier actie={`${basis}/bezig/${sleutel}/verder` as Pad} verborgen={{ terug }}>
        <Knop>Ga verder met de rest</Knop>
      </Formulier>
      <Formulier actie={`${basis}/bezig/${sleutel}/laat` as Pad} verborgen={{ terug }}>
        <Knop gewicht="tweede">Laat de rest zoals die is</Knop>
      </Formulier>
    </Knoppen>
  </Melding>
);
