// The inventory list of a case as a file to take along: what stands on the screen, with what is still to be done.
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import type { Organisatie } from '../../../configuratie.ts';
import type { Inventarislijst } from '../../../documentverwerking/inventarislijst/index.ts';
import { verbanden, type Samenhang } from '../../../documentverwerking/inventarislijst/verband.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import type { DocumentId } from '../../../kern/ids.ts';
import { GAT } from '../teksten.ts';

interface Werklijstgegevens {
  readonly huisstijl: Organisatie;
  readonly nummer: string;
  readonly datum: Temporal.PlainDate;
  readonly documenten: readonly Inventarisdocument[];
  readonly samenhang: Samenhang;
  /** Where whoever has this list sees the document: on the website once it is there, else in the case. */
  readonly adresVan: (documentId: DocumentId) => string;
}

export function werklijst({ documenten, samenhang, adresVan, ...kop }: Werklijstgegevens): Inventarislijst {
  const verbandVan = verbanden(documenten, samenhang);
  return {
    ...kop,
    voor: 'werk',
    // The subject of a request is in the requester's own words: it stays in the case.
    onderwerp: null,
    regels: documenten.map(({ documentId, volgnummer, titel, soort, datum, tekst, beoordeling, gaten }) => ({
      ...verbandVan(documentId),
      volgnummer,
      titel,
      soort,
      datum: datum === null ? null : fromIsoDate(datum),
      paginas: tekst?.paginas ?? null,
      oordeel: beoordeling?.oordeel ?? null,
      gronden: beoordeling?.gronden ?? [],
      motivering: beoordeling?.motivering ?? null,
      vindplaats: beoordeling?.vindplaats ?? null,
      adres: adresVan(documentId),
      gaten: gaten.map((gat) => GAT[gat]),
    })),
  };
}
