// Everything of a dossier in one zip, made while it is sent: nothing is kept on disk, and nothing stays in it after a withdrawal.
import { createHash } from 'node:crypto';
import type { Publicaties, Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import type { BlobStore } from '../../../bestanden/port.ts';
import { NotFound } from '../../../kern/errors.ts';
import type { BlobHash } from '../../../kern/ids.ts';
import type { Uitvoerbestand } from '../../../uitvoer/index.ts';
import { zipstroom } from '../../../uitvoer/zip.ts';
import { bestandsnaam } from '../paden.ts';
import { zichtbareStukken, type Dossier } from './dossier.ts';

/** A file that goes into the bundle, under the name it gets there. */
export interface Bundelbestand {
  readonly naam: string;
  readonly blob: BlobHash;
  readonly bytes: number;
}

const PER_ROL: Readonly<Record<Publicatiestuk['rol'], (stuk: Publicatiestuk) => string>> = {
  besluit: () => 'besluit',
  verzoek: () => 'verzoek',
  document: ({ volgnummer }) => `documenten/${String(volgnummer).padStart(5, '0')}`,
  bijlage: ({ volgnummer }) => `bijlagen/${String(volgnummer).padStart(5, '0')}`,
};

/** The files that everybody may have now, part after part, each under a name that is not there yet. */
export function bundelVan({ delen }: Dossier): readonly Bundelbestand[] {
  const namen = new Set<string>();
  return delen.flatMap((deel, index) => {
    const map = delen.length === 1 ? '' : `deel-${index + 1}/`;
    return zichtbareStukken(deel).flatMap((stuk): Bundelbestand[] => {
      if (stuk.bestand === null || stuk.intrekking !== null) return [];
      const { blob, bytes, mediatype } = stuk.bestand;
      const kort = `${map}${PER_ROL[stuk.rol](stuk)}`;
      const naam = [`${kort}-${bestandsnaam(stuk.titel, mediatype)}`, `${kort}-${stuk.documentId}-${bestandsnaam('', mediatype)}`].find((each) => !namen.has(each));
      if (naam === undefined) return [];
      namen.add(naam);
      return [{ naam, blob, bytes }];
    });
  });
}

/** The same files under the same names with the same list: the same mark, so that a reader need not fetch it again. */
export const merkVan = (bestanden: readonly Bundelbestand[], lijst: Uint8Array): string => {
  const hash = createHash('sha256').update(lijst);
  for (const { naam, blob } of bestanden) hash.update(`${naam}\n${blob}\n`);
  return `"${hash.digest('base64url').slice(0, 27)}"`;
};

interface Bronnen {
  readonly blobs: Pick<BlobStore, 'open'>;
  readonly publicaties: Pick<Publicaties, 'magOpgehaald'>;
}

/**
 * The zip, piece by piece, the list first. The register is asked again when it is the turn of a file: what was withdrawn meanwhile breaks the zip
 * off, so that nobody gets it and nobody takes half for whole.
 * @throws NotFound a file is not public any more
 */
export function bundelstroom(bestanden: readonly Bundelbestand[], lijst: Pick<Uitvoerbestand, 'bestandsnaam' | 'bytes'>, datum: Temporal.PlainDate, { blobs, publicaties }: Bronnen): AsyncGenerator<Uint8Array> {
  async function* vooraf(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(lijst.bytes);
  }
  async function* inhoud(blob: BlobHash): AsyncGenerator<Uint8Array> {
    if (publicaties.magOpgehaald(blob) === null) throw new NotFound('dit bestand');
    yield* blobs.open(blob);
  }
  return zipstroom([{ naam: lijst.bestandsnaam, inhoud: vooraf() }, ...bestanden.map(({ naam, blob }) => ({ naam, inhoud: inhoud(blob) }))], datum);
}
