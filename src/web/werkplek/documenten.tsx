// The documents of a case: upload, and the inventory as it grows with its gaps.
import type { Inventarisaantallen, Inventarisdocument } from '../../../projections/inventarislijst/model.ts';
import { fromIsoDate } from '../../kern/date.ts';
import type { Invoerfout } from '../../kern/errors.ts';
import { Datum } from '../ui/datum.tsx';
import { Foutenoverzicht } from '../ui/formulier/formulier.tsx';
import { Kop } from '../ui/kop.tsx';
import { Label, type Toon } from '../ui/label.tsx';
import { Leeg } from '../ui/leeg.tsx';
import { Link } from '../ui/link.tsx';
import { Melding } from '../ui/melding.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Aanleveren, type OpenLevering } from './aanleveren.tsx';
import { magDit, type Werk } from './kader.tsx';
import { DOCUMENTSOORT, GAT, OORDEEL } from './teksten.ts';
import { Zaakkader, type Zaak } from './zaak.tsx';
import type { Zoekopdrachtkeuze } from './zoekopdrachten.ts';

const TOON: Readonly<Record<keyof typeof OORDEEL, Toon>> = {
  openbaar: 'goed',
  deels_openbaar: 'let-op',
  niet_openbaar: 'fout',
  reeds_openbaar: 'info',
  buiten_verzoek: 'neutraal',
  dubbel: 'neutraal',
};

interface Documentenprops {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly magToevoegen: boolean;
  readonly documenten: readonly Inventarisdocument[];
  readonly aantallen: Inventarisaantallen;
  readonly fouten: readonly Invoerfout[];
  /** Per file that was refused, why; the others are in. */
  readonly geweigerd: readonly { readonly naam: string; readonly uitleg: string }[];
  readonly zoekopdrachten: readonly Zoekopdrachtkeuze[];
  readonly open: readonly OpenLevering[];
  readonly opdracht: string;
  readonly maxMb: number;
}

export const Documenten = ({ werk, zaak, magToevoegen, documenten, aantallen, fouten, geweigerd, zoekopdrachten, open, opdracht, maxMb }: Documentenprops) => {
  const basis = `/werk/zaken/${zaak.dossier.nummer}/documenten` as const;
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="documenten" fout={fouten.length + geweigerd.length > 0} eilanden={['aanleveren']}>
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
        <Aanleveren basis={basis} zoekopdrachten={zoekopdrachten} open={open} fouten={fouten} opdracht={opdracht} maxMb={maxMb} />
      ) : null}
      <Kop n={2}>{`Inventarislijst (${aantallen.beoordeeld} van ${aantallen.totaal} beoordeeld)`}</Kop>
      {documenten.length === 0 ? (
        <Leeg titel="Er zijn nog geen documenten">
          <p>Voeg bestanden toe. Zijn er geen documenten? Leg dat vast in het besluit.</p>
        </Leeg>
      ) : (
        <>
          <p>
            Download de lijst: <Link href={`${basis}.pdf`}>PDF</Link>, <Link href={`${basis}.csv`}>CSV</Link>, <Link href={`${basis}.xlsx`}>Excel</Link>, <Link href={`${basis}.ods`}>ODS</Link>
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
                cel: ({ beoordeling, documentId, gaten, lakstand, leesversie }) => (
                  <>
                    {beoordeling === null ? null : <Label toon={TOON[beoordeling.oordeel]}>{OORDEEL[beoordeling.oordeel]}</Label>}
                    {gaten.map((gat) => (
                      <div class="woo-gat">{GAT[gat]}</div>
                    ))}
                    {beoordeling?.oordeel === 'deels_openbaar' && leesversie !== null ? <Link href={`${basis}/${documentId}/lakken`}>Lakken ({lakstand.lakken})</Link> : null}
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
