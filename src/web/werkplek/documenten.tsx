// The documents of a case: upload, and the inventory as it grows with its gaps.
import type { Inventarisaantallen, Inventarisdocument } from '../../../projections/inventarislijst/model.ts';
import { fromIsoDate } from '../../kern/date.ts';
import type { Invoerfout } from '../../kern/errors.ts';
import { Datum } from '../ui/datum.tsx';
import { Formulier, Foutenoverzicht, Knop } from '../ui/formulier/formulier.tsx';
import { Bestandsveld } from '../ui/formulier/tekst.tsx';
import { Kop } from '../ui/kop.tsx';
import { Label } from '../ui/label.tsx';
import { Leeg } from '../ui/leeg.tsx';
import { Link } from '../ui/link.tsx';
import { Melding } from '../ui/melding.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { magDit, type Werk } from './kader.tsx';
import { DOCUMENTSOORT, GAT, OORDEEL, OORDEELTOON } from './teksten.ts';
import { Zaakkader, type Zaak } from './zaak.tsx';

interface Documentenprops {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly magToevoegen: boolean;
  readonly documenten: readonly Inventarisdocument[];
  readonly aantallen: Inventarisaantallen;
  readonly fouten: readonly Invoerfout[];
  /** Per file that was refused, why; the others are in. */
  readonly geweigerd: readonly { readonly naam: string; readonly uitleg: string }[];
  readonly opdracht: string;
  readonly maxMb: number;
}

export const Documenten = ({ werk, zaak, magToevoegen, documenten, aantallen, fouten, geweigerd, opdracht, maxMb }: Documentenprops) => {
  const basis = `/werk/zaken/${zaak.dossier.nummer}/documenten` as const;
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="documenten" fout={fouten.length + geweigerd.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      {geweigerd.length === 0 ? null : (
        <Melding toon="fout" titel="Deze bestanden zijn niet toegevoegd" status>
          <ul>
            {geweigerd.map(({ naam, uitleg }) => (
              <li>
                <strong>{naam}</strong>: {uitleg}
              </li>
            ))}
          </ul>
        </Melding>
      )}
      {magDit(werk, 'document.uploaden') && magToevoegen ? (
        <Formulier actie={basis} bestanden verborgen={{ opdracht }} klas="woo-rij woo-rij--onder">
          <Bestandsveld naam="bestanden" label="Documenten toevoegen" hulp={`PDF-bestanden, samen ten hoogste ${maxMb} MB. De tekst van elke pagina wordt gelezen.`} meerdere soorten="application/pdf,.pdf" fouten={fouten} />
          <Knop>Voeg toe</Knop>
        </Formulier>
      ) : null}
      <Kop n={2}>{`Inventarislijst (${aantallen.beoordeeld} van ${aantallen.totaal} beoordeeld)`}</Kop>
      {documenten.length === 0 ? (
        <Leeg titel="Er zijn nog geen documenten">
          <p>Voeg PDF-bestanden toe. Zijn er geen documenten? Leg dat vast in het besluit.</p>
        </Leeg>
      ) : (
        <>
          <p>
            <Link href={`/werk/zaken/${zaak.dossier.nummer}/beoordelen`}>Beoordeel meer documenten tegelijk</Link>. Download de lijst: <Link href={`${basis}.pdf`}>PDF</Link>, <Link href={`${basis}.csv`}>CSV</Link>, <Link href={`${basis}.xlsx`}>Excel</Link>, <Link href={`${basis}.ods`}>ODS</Link>
          </p>
          <Tabel
            bijschrift="Documenten in deze zaak, op nummer"
            rijen={documenten}
            sleutel={({ documentId }) => documentId}
            kolommen={[
              { kop: 'Nr.', smal: true, getal: true, cel: ({ volgnummer }) => volgnummer },
              { kop: 'Document', rijkop: true, cel: ({ documentId, titel }) => <Link href={`${basis}/${documentId}`}>{titel}</Link> },
              { kop: 'Soort', cel: ({ soort }) => DOCUMENTSOORT[soort] },
              { kop: 'Datum', cel: ({ datum }) => (datum === null ? <span class="woo-zacht">Onbekend</span> : <Datum datum={fromIsoDate(datum)} vorm="kort" />) },
              { kop: 'Pagina’s', getal: true, cel: ({ tekst }) => tekst?.paginas ?? '' },
              {
                kop: 'Oordeel',
                cel: ({ beoordeling, gaten }) => (
                  <>
                    {beoordeling === null ? null : <Label toon={OORDEELTOON[beoordeling.oordeel]}>{OORDEEL[beoordeling.oordeel]}</Label>}
                    {gaten.map((gat) => (
                      <div class="woo-gat">{GAT[gat]}</div>
                    ))}
                  </>
                ),
              },
              { kop: 'Gronden', cel: ({ beoordeling }) => beoordeling?.gronden.join(', ') ?? '' },
            ]}
          />
        </>
      )}
    </Zaakkader>
  );
};
