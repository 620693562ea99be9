// The documents of a publication as a table: number, title, date, kind, judgement, grounds, size.
import type { Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { grondtekst } from '../../../wet/weigeringsgronden/teksten.ts';
import { Datum } from '../../ui/datum.tsx';
import { Link } from '../../ui/link.tsx';
import { Tabel, type Kolom } from '../../ui/tabel.tsx';
import { Oordeellabel } from '../oordeellabel.tsx';
import { documentPad } from '../paden.ts';
import { DOCUMENTSOORT, paginatekst } from '../woorden.ts';

const KOLOMMEN: readonly Kolom<Publicatiestuk>[] = [
  { kop: 'Nr.', getal: true, smal: true, cel: ({ volgnummer }) => volgnummer },
  { kop: 'Document', rijkop: true, cel: ({ documentId, titel }) => <Link href={documentPad(documentId)}>{titel}</Link> },
  { kop: 'Datum', cel: ({ datum }) => (datum === null ? 'Zonder datum' : <Datum datum={fromIsoDate(datum)} />) },
  { kop: 'Soort', cel: ({ soort }) => DOCUMENTSOORT[soort] },
  { kop: 'Openbaarheid', cel: ({ oordeel, intrekking }) => (intrekking === null ? <Oordeellabel oordeel={oordeel} /> : 'Van de site gehaald') },
  {
    kop: 'Reden',
    cel: ({ gronden }) =>
      gronden.length === 0 ? (
        '–'
      ) : (
        <ul class="woo-kaal">
          {gronden.map((grond) => (
            <li>
              {grondtekst(grond)} <span class="woo-artikel">({grond})</span>
            </li>
          ))}
        </ul>
      ),
  },
  { kop: 'Omvang', cel: ({ bestand }) => (bestand === null ? 'Geen bestand' : paginatekst(bestand.paginas)) },
];

export const Documententabel = ({ stukken, bijschrift }: { readonly stukken: readonly Publicatiestuk[]; readonly bijschrift: string }) => (
  <Tabel bijschrift={bijschrift} kolommen={KOLOMMEN} rijen={stukken} sleutel={({ documentId }) => documentId} />
);
