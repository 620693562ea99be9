// A document of a publication as a client describes it and as we keep it.
import type { z } from 'zod';
import type { IsoDate } from '../../../kern/date.ts';
import type { Handelingen, Stukgegevens, Stukrelatie } from '../../../publicatie/inhoud.ts';
import type { Correctiereden } from '../../../toepassing/publicaties/redenen.ts';
import { documentId } from '../../portaal/ids.ts';
import type { documentgegevens, nieuwDocument } from '../schemas/document.ts';
import type { intrekking } from '../schemas/publicatie.ts';

type Nieuw = Omit<z.output<typeof nieuwDocument>, 'bestandsnaam' | 'bestandsomvang' | 'sha256'>;

const handelingenVan = (d: Pick<Nieuw, 'ontvangstdatum' | 'datumOndertekend' | 'vastgesteldOp'>): Handelingen => ({
  ...(d.ontvangstdatum === null ? {} : { ontvangen: d.ontvangstdatum as IsoDate }),
  ...(d.datumOndertekend === null ? {} : { ondertekend: d.datumOndertekend as IsoDate }),
  ...(d.vastgesteldOp === null ? {} : { vastgesteld: d.vastgesteldOp as IsoDate }),
});

/** What a client says of a piece over what it was: what the API does not speak of stays. */
export function gewijzigdStuk({ gesprek, zelfdeAls, relaties, ...was }: Stukgegevens, d: z.output<typeof documentgegevens>): Stukgegevens {
  const handelingen = handelingenVan(d);
  return {
    rol: d.rol ?? was.rol,
    volgnummer: d.volgnummer ?? was.volgnummer,
    titel: d.officieleTitel,
    soort: d.documentsoort,
    datum: d.creatiedatum as IsoDate | null,
    ...(d.bijlageBij === null ? {} : { bijlageBij: d.bijlageBij }),
    ...(gesprek === undefined ? {} : { gesprek }),
    ...(zelfdeAls === undefined ? {} : { zelfdeAls }),
    ...(Object.keys(handelingen).length === 0 ? {} : { handelingen }),
    ...(d.documentsoortTooi === null ? {} : { documentsoort: d.documentsoortTooi }),
    ...(d.taal === null ? {} : { taal: d.taal }),
    ...(relaties === undefined ? {} : { relaties }),
  };
}

/** A piece as a client describes it. */
export function stukVan(d: Nieuw): Omit<Stukgegevens, 'volgnummer'> & { readonly volgnummer: number | null } {
  const handelingen = handelingenVan(d);
  return {
    rol: d.rol,
    volgnummer: d.volgnummer,
    titel: d.officieleTitel,
    soort: d.documentsoort,
    datum: d.creatiedatum as IsoDate | null,
    ...(d.bijlageBij === null ? {} : { bijlageBij: d.bijlageBij }),
    ...(Object.keys(handelingen).length === 0 ? {} : { handelingen }),
    ...(d.documentsoortTooi === null ? {} : { documentsoort: d.documentsoortTooi }),
    ...(d.taal === null ? {} : { taal: d.taal }),
    ...(d.relaties.length === 0 ? {} : { relaties: relatiesVan(d.relaties) }),
  };
}

/** How a piece hangs together with others. The schema lets exactly one of the two through. */
export const relatiesVan = (gegeven: Nieuw['relaties']): readonly Stukrelatie[] =>
  gegeven.flatMap(({ soort, document, adres }): readonly Stukrelatie[] =>
    document !== null ? [{ soort, naar: { documentId: documentId(document) } }] : adres !== null ? [{ soort, naar: { adres } }] : [],
  );

/** Why a file is replaced or a document withdrawn, as a client says it. */
export const waaromVan = (body: z.output<typeof intrekking>): Correctiereden => ({ reden: body.reden, intern: body.interneReden, correctie: body.redenVerwijderingVervanging });
