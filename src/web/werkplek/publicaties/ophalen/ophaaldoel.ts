// What a page of files that we fetch is about: a concept, something that is planned or public, or one piece that gets another file.
import type { Ophaling } from '../../../../../projections/ophalingen/model.ts';
import type { Publicatiestuk } from '../../../../../projections/publicaties/model.ts';
import { NotFound } from '../../../../kern/errors.ts';
import type { IsoDate } from '../../../../kern/date.ts';
import type { DocumentId, PublicatieId } from '../../../../kern/ids.ts';
import { openOphaling, openReden, vervangtStuk, type Ophaaldoel } from '../../../../toepassing/publicaties/ophalen.ts';
import { isGemaaktVan } from '../../../../toepassing/publicaties/wijzigen.ts';
import { metVraag } from '../../../ui/link.tsx';
import type { Kruimel } from '../../../ui/pagina.tsx';
import type { Werkdeps } from '../../deps.ts';
import type { Daarna, Ophaalregel } from './ophalen.tsx';
import { BASIS } from '../woorden.ts';

export interface Doel {
  readonly soort: 'concept' | 'erbij' | 'vervangen';
  readonly publicatieId: PublicatieId;
  /** Of the document that a file becomes, until somebody says better. */
  readonly titel: string;
  readonly datum: IsoDate | null;
  /** The page where this began, and the way to it. */
  readonly terug: `/${string}`;
  readonly kruimels: readonly Kruimel[];
  /** The page of the files that are fetched for it. */
  readonly pad: `/${string}`;
  /** The piece that gets another file; null when files become pieces. */
  readonly stuk: Publicatiestuk | null;
  /** Pieces that are there, by the document they came with. */
  readonly stukken: ReadonlyMap<string, Publicatiestuk | null>;
}

export const ophaalPad = (publicatieId: PublicatieId | string): `/${string}` => `${BASIS}/ophalen/${publicatieId}`;

/** @throws NotFound */
export function doelVan({ lezen }: Werkdeps, publicatieId: PublicatieId, documentId: DocumentId | null): Doel {
  const begin: Kruimel = { href: BASIS, tekst: 'Publiceren' };
  const concept = documentId === null ? lezen.publicaties.concept(publicatieId) : null;
  if (concept !== null) {
    const { titel, datum, stukken } = concept.inhoud;
    const terug = `${BASIS}/concepten/${publicatieId}` as const;
    const er = new Map(stukken.map((each) => [each.documentId, null]));
    return { soort: 'concept', publicatieId, titel, datum, terug, kruimels: [begin, { href: terug, tekst: titel }], pad: ophaalPad(publicatieId), stuk: null, stukken: er };
  }
  const publicatie = lezen.publicaties.opId(publicatieId);
  if (publicatie === null) throw new NotFound(`publicatie ${publicatieId}`);
  const { titel, datum } = publicatie;
  const van = `${BASIS}/${publicatieId}` as const;
  const kruimels = [begin, { href: van, tekst: titel }];
  const stukken = new Map(lezen.publicaties.stukken(publicatieId).map((each) => [each.documentId, each]));
  if (documentId === null) return { soort: 'erbij', publicatieId, titel, datum, terug: van, kruimels, pad: ophaalPad(publicatieId), stuk: null, stukken };
  const stuk = stukken.get(documentId);
  if (stuk === undefined) throw new NotFound(`stuk ${documentId}`);
  const terug = `${van}/stukken/${documentId}` as const;
  return { soort: 'vervangen', publicatieId, titel, datum, terug, kruimels: [...kruimels, { href: terug, tekst: stuk.titel }], pad: `${terug}/vervangen/ophalen`, stuk, stukken };
}

/** What a file becomes that is asked for here. Of what is planned or public somebody looks at it first. */
export function ophaaldoelVan({ soort, titel, datum, stuk }: Doel): Ophaaldoel {
  if (soort === 'concept') return { soort: 'toevoegen', stuk: { rol: 'document', volgnummer: null, titel, soort: 'overig', datum } };
  return { soort: 'klaarzetten', titel, datum, ...(stuk === null ? {} : { vervangt: stuk.documentId }) };
}

/** What became of a file that came. */
async function daarnaVan({ omgeving }: Werkdeps, { soort, publicatieId, stukken }: Doel, doel: Ophaaldoel, documentId: DocumentId): Promise<Daarna> {
  if (doel.soort === 'vervangen') return { soort: 'vervangen' };
  const vervangt = vervangtStuk(doel);
  if (vervangt === null) return { soort: soort === 'concept' || doel.soort === 'toevoegen' || stukken.has(documentId) ? 'bij_stukken' : 'te_bekijken' };
  const stuk = stukken.get(vervangt) ?? null;
  if (stuk !== null && (await isGemaaktVan(omgeving, stuk, documentId))) return { soort: 'vervangen' };
  return { soort: 'te_vervangen', pad: metVraag(`${BASIS}/${publicatieId}/stukken/${vervangt}/vervangen`, { uit: documentId }) };
}

async function regelVan(deps: Werkdeps, doel: Doel, { ophalingId, stand, documentId, gegevens, reden }: Ophaling): Promise<Ophaalregel | null> {
  const { omgeving, ophaalwerk } = deps;
  const { adres, doel: voor } = openOphaling(omgeving, ophalingId, gegevens);
  const vervangt = vervangtStuk(voor);
  if (doel.stuk !== null && vervangt !== doel.stuk.documentId) return null;
  return {
    ophalingId,
    stand,
    documentId,
    adres,
    // On the page of the piece itself it goes without saying.
    vervangt: vervangt === null || doel.stuk !== null ? null : (doel.stukken.get(vervangt)?.titel ?? null),
    reden: reden === null ? null : openReden(omgeving, ophalingId, reden),
    voortgang: ophaalwerk.voortgang(ophalingId),
    daarna: stand === 'gelukt' && documentId !== null ? await daarnaVan(deps, doel, voor, documentId) : null,
  };
}

/** The files that are or were fetched for it, in the order in which they were asked for. */
export async function regelsVan(deps: Werkdeps, doel: Doel): Promise<readonly Ophaalregel[]> {
  const regels = await Promise.all(deps.lezen.ophalingen.vanPublicatie(doel.publicatieId).map((ophaling) => regelVan(deps, doel, ophaling)));
  return regels.filter((regel) => regel !== null);
}
