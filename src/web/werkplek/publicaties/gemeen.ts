// What the routes of a publication share: finding it, its words, and answering a refusal with the page it came from.
import type { Response } from 'express';
import type { Publicatie, Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import type { Weigering } from '../../../kern/decider.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { NotFound, RuleViolated, ValidationFailed, VersionConflict, type Invoerfout } from '../../../kern/errors.ts';
import type { DocumentId, PublicatieId } from '../../../kern/ids.ts';
import type { AangebodenGegevens } from '../../../publicatie/commands.ts';
import { alsExtra } from '../../../publicatie/gegevens.ts';
import { documentPad, dossiernummer, dossierPad } from '../../portaal/paden.ts';
import type { Pad } from '../../ui/link.tsx';
import type { Werkdeps } from '../deps.ts';
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

export interface Mis {
  readonly fouten: readonly Invoerfout[];
  readonly weigeringen: readonly Weigering[];
}
export const NIETS_MIS: Mis = { fouten: [], weigeringen: [] };
const INTUSSEN: Invoerfout = { veld: '', uitleg: 'Deze publicatie is intussen veranderd. Kijk of het nog klopt. Doe het dan opnieuw.' };

/** What went wrong as the page shows it, or the error again when it is of another kind. */
export function misVan(error: unknown): Mis & { readonly status: 409 | 422 } {
  if (error instanceof ValidationFailed) return { fouten: error.fouten, weigeringen: [], status: 422 };
  if (error instanceof VersionConflict) return { fouten: [INTUSSEN], weigeringen: [], status: 409 };
  if (!(error instanceof RuleViolated)) throw error;
  // A reason that is too short is shown at its field, everything else above the form.
  const bijReden = error.weigeringen.filter(({ veld }) => veld === 'reden');
  return {
    fouten: bijReden.map(({ uitleg, watNu }) => ({ veld: 'reden', uitleg: `${uitleg} ${watNu}` })),
    weigeringen: error.weigeringen.filter((weigering) => !bijReden.includes(weigering)),
    status: 409,
  };
}

/** Does it, or answers with the page and what is wrong with it. */
export async function probeer(response: Response, doe: () => Promise<void>, pagina: (mis: Mis) => string | Promise<string>): Promise<void> {
  try {
    await doe();
  } catch (error) {
    const mis = misVan(error);
    response.status(mis.status).send(await pagina(mis));
  }
}
