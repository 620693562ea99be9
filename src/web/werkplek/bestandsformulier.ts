// Reading a form with files: each file stands on its own, together they have one limit.
import type { Request } from 'express';
import { ValidationFailed } from '../../kern/errors.ts';
import { MB } from '../../kern/omvang.ts';
import type { Upload } from '../../toepassing/verzoek/indienen.ts';
import { alleBytes, leesUploads } from '../http/uploads.ts';
import type { Velden } from '../http/velden.ts';

export const MAX_BESTANDEN = 200;

export interface GeweigerdBestand {
  readonly naam: string;
  readonly uitleg: string;
}

export interface Bestandsuploads {
  readonly velden: Velden;
  /** In the order of the form, also those that were refused. */
  readonly bestanden: readonly (Upload | GeweigerdBestand)[];
}

export const isUpload = (bestand: Upload | GeweigerdBestand): bestand is Upload => 'bytes' in bestand;

/** Every fault of a file in one line. */
export const uitlegVan = ({ fouten }: ValidationFailed): string => fouten.map(({ uitleg }) => uitleg).join(' ');

/**
 * @param maxVelden for a form with many fields; without it the usual bound
 * @throws ValidationFailed when the files together are too large, or the form cannot be read
 */
export const leesBestanden = (request: Request, maxMb: number, maxVelden?: number): Promise<Bestandsuploads> =>
  leesUploads<Upload | GeweigerdBestand>(request, {
    maxBytes: maxMb * MB,
    maxSamen: maxMb * MB,
    maxBestanden: MAX_BESTANDEN,
    ...(maxVelden === undefined ? {} : { maxVelden }),
    elkApart: true,
    ontvang: async ({ naam, mediatype, bytes }) => {
      try {
        return { naam, mediatype, bytes: await alleBytes(bytes) };
      } catch (error) {
        if (!(error instanceof ValidationFailed)) throw error;
        return { naam, uitleg: uitlegVan(error) };
      }
    },
  });
