// Files of a form are taken in as documents for a publication: nobody outside sees them yet.
import type { Request } from 'express';
import type { Publicatie } from '../../../../../projections/publicaties/model.ts';
import { fromIsoDate } from '../../../../kern/date.ts';
import { ValidationFailed } from '../../../../kern/errors.ts';
import type { DocumentId } from '../../../../kern/ids.ts';
import { neemUploadsOp } from '../../../../toepassing/publicaties/actief.ts';
import type { Upload } from '../../../../toepassing/verzoek/indienen.ts';
import { isUpload, type Bestandsuploads } from '../../bestandsformulier.ts';
import { medewerkerVan, opdrachtVan, type Werkdeps } from '../../deps.ts';

/** @throws ValidationFailed naming what is wrong with the files, or that there is none */
function uploadsVan({ bestanden }: Bestandsuploads): readonly Upload[] {
  const fouten = bestanden.flatMap((bestand) => (isUpload(bestand) ? [] : [{ veld: 'bestanden', uitleg: bestand.uitleg }]));
  if (bestanden.length === 0) fouten.push({ veld: 'bestanden', uitleg: 'Kies een bestand.' });
  if (fouten.length > 0) throw new ValidationFailed(fouten);
  return bestanden.filter(isUpload);
}

/**
 * Reads the files and judges them public, with the title and the day of the publication until somebody says better.
 * @throws ValidationFailed naming what is wrong with each file
 */
export const neemStukkenOp = (deps: Werkdeps, request: Request, { titel, datum }: Publicatie, uploads: Bestandsuploads): Promise<readonly DocumentId[]> =>
  neemUploadsOp(deps.omgeving, uploadsVan(uploads), { titelVan: () => titel, datum: fromIsoDate(datum) }, medewerkerVan(deps, request).id, opdrachtVan(deps, request, uploads.velden));
