// The inventory list that everybody may have as a file.
import type { Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import type { Organisatie } from '../../../configuratie.ts';
import type { Inventarislijst } from '../../../documentverwerking/inventarislijst/index.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { documentPad } from '../paden.ts';
import { documentenVan, type Dossier } from './dossier.ts';

/** All documents of the dossier, part after part. */
export const inventarisVan = (dossier: Dossier): readonly Publicatiestuk[] => dossier.delen.flatMap(documentenVan);

interface Lijstgegevens {
  readonly dossier: Dossier;
  readonly huisstijl: Organisatie;
  /** Address of the site, without a slash at the end. */
  readonly adres: string;
  readonly datum: Temporal.PlainDate;
}

/** Only what everybody may know: it is made of what was published, never of the case. */
export function openbareLijst({ dossier, huisstijl, adres, datum }: Lijstgegevens): Inventarislijst {
  const [{ publicatie }] = dossier.delen;
  return {
    voor: 'iedereen',
    huisstijl,
    nummer: dossier.nummer,
    onderwerp: publicatie.titel,
    datum,
    regels: inventarisVan(dossier).map(({ bijlageBij = null, gesprek = null, zelfdeAls = null, datum: van, documentId, bestand, intrekking, volgnummer, titel, soort, oordeel, gronden, motivering, vindplaats }) => ({
      volgnummer,
      bijlageBij,
      gesprek,
      zelfdeAls,
      titel,
      soort,
      datum: van === null ? null : fromIsoDate(van),
      paginas: bestand?.paginas ?? null,
      oordeel,
      gronden,
      motivering,
      vindplaats,
      adres: `${adres}${documentPad(documentId)}`,
      ...(intrekking === null ? {} : { ingetrokken: true as const }),
    })),
  };
}
