// The addresses of the public face. Made in one place, because they are promises: a published address keeps working.
import type { Publicatie } from '../../../projections/publicaties/model.ts';
import { extensieVan } from '../../diwoo/waarden.ts';
import type { DocumentId, OnderwerpId, PublicatieId } from '../../kern/ids.ts';
import type { Lijstvorm } from '../../documentverwerking/inventarislijst/index.ts';

type EigenPad = `/${string}`;

/** The number people know a publication by: the request's number, or for active disclosure its own id. */
export const dossiernummer = (publicatie: Pick<Publicatie, 'bron' | 'publicatieId'>): string =>
  publicatie.bron.soort === 'besluit' ? publicatie.bron.nummer : publicatie.publicatieId;

export const dossierPad = (nummer: string): EigenPad => `/dossiers/${encodeURIComponent(nummer)}`;
/** Name of one decision on the page of its dossier. */
export const deelAnker = (publicatieId: PublicatieId): string => `deel-${publicatieId}`;
/** One publication: a request that is decided in parts has several on one page. */
export const publicatiePad = (nummer: string, publicatieId: PublicatieId): EigenPad => `${dossierPad(nummer)}#${deelAnker(publicatieId)}`;
export const inventarisPad = (nummer: string, vorm?: Lijstvorm): EigenPad =>
  `${dossierPad(nummer)}/inventarislijst${vorm === undefined ? '' : `.${vorm}`}`;

/** Everything of a dossier that has a file, in one zip. */
export const bundelPad = (nummer: string): EigenPad => `${dossierPad(nummer)}/alles.zip`;

export const documentPad = (documentId: DocumentId): EigenPad => `/documenten/${encodeURIComponent(documentId)}`;

/** Documents about the same as this one. */
export const vergelijkbaarPad = (documentId: DocumentId): EigenPad => `${documentPad(documentId)}/vergelijkbaar`;

/** A long document is shown in parts of so many pages. */
export const BLADEN_PER_KEER = 200;
/** First page of the part that this page is in. */
export const eersteBlad = (pagina: number): number => Math.floor((pagina - 1) / BLADEN_PER_KEER) * BLADEN_PER_KEER + 1;

/** Where a page is on a document page with this path: image and text beside each other. */
export function opPagina(pad: string, pagina: number): string {
  const eerste = eersteBlad(pagina);
  return `${pad}${eerste === 1 ? '' : `?vanaf=${eerste}`}#pagina-${pagina}`;
}
export const paginabeeldPad = (documentId: DocumentId, pagina: number): EigenPad => `${documentPad(documentId)}/paginas/${pagina}.png`;

/** A title as a file name: letters, digits and dashes only, so that it is safe in an address and in a header. */
export function bestandsnaam(titel: string, mediatype: string): string {
  const slug = titel
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replaceAll(/^-+|-+$/g, '');
  return `${slug === '' ? 'document' : slug}.${extensieVan(mediatype) ?? 'bin'}`;
}

export const bestandPad = (documentId: DocumentId, titel: string, mediatype: string): EigenPad =>
  `${documentPad(documentId)}/bestand/${bestandsnaam(titel, mediatype)}`;

/** The address under which others keep the file: without its title, because a title may have to change and this address may not. */
export const vastBestandPad = (documentId: DocumentId, mediatype: string): EigenPad => bestandPad(documentId, 'document', mediatype);

export const onderwerpPad = (onderwerpId: OnderwerpId): EigenPad => `/onderwerpen/${encodeURIComponent(onderwerpId)}`;
export const onderwerpFeedPad = (onderwerpId: OnderwerpId): EigenPad => `${onderwerpPad(onderwerpId)}.atom`;

export const categoriePad = (code: string): EigenPad => `/categorieen/${encodeURIComponent(code)}`;
