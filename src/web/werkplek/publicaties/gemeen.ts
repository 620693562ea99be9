// What the routes of a publication share: finding it, its words, and answering a refusal with the page it came from.
import type { Response } from 'express';
import type { Publicatie, Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { NotFound } from '../../../kern/errors.ts';
import type { DocumentId, PublicatieId } from '../../../kern/ids.ts';
import type { AangebodenGegevens } from '../../../publicatie/commands.ts';
import { alsExtra } from '../../../publicatie/gegevens.ts';
import { documentPad, dossiernummer, dossierPad } from '../../portaal/paden.ts';
import type { Pad } from '../../ui/link.tsx';
import type { Werkdeps } from '../deps.ts';
import { misVan, type Mis } from '../mis.ts';
import { BASIS } from './woorden.ts';

export const EEN = `${BASIS}/:publicatieId`;

/** @throws NotFound */
export function publicatieVan({ lezen }: Pick<Werkdeps, 'lezen'>, id: string): Publicatie {
  const publicatie = lezen.publicaties.opId(id as PublicatieId);
  if (publicatie === null) throw new NotFound(`publicatie ${id}`);
  return publicatie;
}

/** @throws NotFound */
export function stukVan({ lezen }: Pick<Werkdeps, 'lezen'>, { publicatieId }: Publicatie, documentId: string): Publicatiestuk {
  const stuk = lezen.publicaties.stukken(publicatieId).find((each) => each.documentId === documentId);
  if (stuk === undefined) throw new NotFound(`stuk ${documentId}`);
  return stuk;
}

/** What everybody may read of the title of a document, by its id. */
export const titelsVan =
  ({ lezen }: Pick<Werkdeps, 'lezen'>) =>
  (documentId: DocumentId): string | null =>
    lezen.publicaties.openbaarDocument(documentId)[0]?.titel ?? null;

export const padVan = ({ publicatieId }: Pick<Publicatie, 'publicatieId'>): `/${string}` => `${BASIS}/${publicatieId}`;
export const verwijzing = (publicatie: Publicatie): { readonly titel: string; readonly pad: Pad } => ({ titel: publicatie.titel, pad: padVan(publicatie) });

const zichtbaar = ({ openbaarOp }: Publicatie): boolean => openbaarOp !== null;
export const openbaarPadVan = (publicatie: Publicatie): Pad | null => (zichtbaar(publicatie) ? dossierPad(dossiernummer(publicatie)) : null);
export const stukPadVan = (publicatie: Publicatie, { documentId }: Publicatiestuk): Pad | null => (zichtbaar(publicatie) ? documentPad(documentId) : null);

export const gegevensVan = (publicatie: Publicatie): AangebodenGegevens => ({
  categorie: publicatie.categorie,
  organisatie: publicatie.organisatie,
  titel: publicatie.titel,
  samenvatting: publicatie.samenvatting,
  datum: fromIsoDate(publicatie.datum),
  ...alsExtra(publicatie),
});

/** A reason that is too short is shown at its field, everything else above the form. */
function bijReden({ fouten, weigeringen, verouderd }: Mis): Mis {
  const reden = weigeringen.filter(({ veld }) => veld === 'reden');
  return { fouten: [...fouten, ...reden.map(({ uitleg, watNu }) => ({ veld: 'reden', uitleg: `${uitleg} ${watNu}` }))], weigeringen: weigeringen.filter((weigering) => !reden.includes(weigering)), verouderd };
}

/**
 * Does it, or answers with the page and what is wrong with it.
 * @param waarin what somebody else may have changed meanwhile: "deze publicatie"
 */
export async function probeer(response: Response, waarin: string, doe: () => Promise<void>, pagina: (mis: Mis) => string | Promise<string>): Promise<void> {
  try {
    await doe();
  } catch (error) {
    const { status, ...mis } = misVan(error, waarin);
    response.status(status).send(await pagina(bijReden(mis)));
  }
}
