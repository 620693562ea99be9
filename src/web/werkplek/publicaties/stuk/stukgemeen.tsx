// What the addresses of one piece share: which piece is meant, its page, and where its file stands besides.
import type { Request } from 'express';
import type { Publicatie, Publicatiestuk } from '../../../../../projections/publicaties/model.ts';
import { newId } from '../../../../kern/uuid.ts';
import type { Velden } from '../../../http/velden.ts';
import { render } from '../../../ui/render.tsx';
import { werkVan, type Werkdeps } from '../../deps.ts';
import { stukgegevens } from '../../../../publicatie/stukken.ts';
import { gezienVan, NIETS_MIS, type Mis } from '../../mis.ts';
import { EEN, padVan, publicatieVan, stukPadVan, stukVan, titelsVan } from '../gemeen.ts';
import { stukverschillen } from '../gegevensverschil.ts';
import { leesStukgegevens } from '../invoer.ts';
import { Stukpagina } from './stuk.tsx';

export const STUK = `${EEN}/stukken/:documentId`;

export const stukpadVan = (publicatie: Publicatie, { documentId }: Pick<Publicatiestuk, 'documentId'>): `/${string}` => `${padVan(publicatie)}/stukken/${documentId}`;

/** The publication and the piece of an address, and where the page of that piece is. @throws NotFound */
export function vindStuk(deps: Werkdeps, params: { readonly publicatieId: string; readonly documentId: string }): readonly [Publicatie, Publicatiestuk, `/${string}`] {
  const publicatie = publicatieVan(deps, params.publicatieId);
  const stuk = stukVan(deps, publicatie, params.documentId);
  return [publicatie, stuk, stukpadVan(publicatie, stuk)];
}

/** The page of a piece; with `velden` as it was typed. */
export const toonStuk = (deps: Werkdeps, request: Request, publicatie: Publicatie, stuk: Publicatiestuk, velden?: Velden, mis: Mis = NIETS_MIS): string =>
  render(
    <Stukpagina
      werk={werkVan(deps, request)}
      publicatie={publicatie}
      stuk={stuk}
      openbaarPad={stukPadVan(publicatie, stuk)}
      velden={velden}
      titelVan={titelsVan(deps)}
      {...mis}
      verschil={mis.verouderd && velden !== undefined ? stukverschillen(stuk, leesStukgegevens(velden, stukgegevens(stuk), '', deps.omgeving.config.adres, [])) : []}
      verwacht={velden === undefined ? publicatie.revision : gezienVan(velden, mis, publicatie.revision)}
      opdracht={newId<string>()}
      maxMb={deps.omgeving.config.maxUploadMb}
    />,
  );

/** Other publications that show the same bytes. */
export const eldersVan = ({ lezen }: Werkdeps, { publicatieId }: Publicatie, { bestand }: Publicatiestuk): readonly Publicatie[] => (bestand === null ? [] : lezen.publicaties.elders(bestand.blob, publicatieId));
