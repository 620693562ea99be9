// From the register to what the API shows: a publication and its documents.
import type { z } from 'zod';
import type { Concept, Publicatie, Publicatiestand, Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import type { DocumentId, PublicatieId } from '../../../kern/ids.ts';
import type { AangebodenStuk } from '../../../publicatie/commands.ts';
import type { Extragegevens, Stukgegevens } from '../../../publicatie/inhoud.ts';
import { categorieVan } from '../../../wet/informatiecategorieen/categorieen.ts';
import { grondVan } from '../../../wet/weigeringsgronden/gronden.ts';
import { bestandsnaam, documentPad, dossiernummer, dossierPad } from '../../portaal/paden.ts';
import type { document } from '../schemas/document.ts';
import type { publicatie, Publicatiestatus } from '../schemas/publicatie.ts';
import type { Adressen } from './adressen.ts';

const STATUS: Readonly<Record<Publicatiestand, Publicatiestatus>> = { voorbereid: 'concept', gepland: 'gepland', openbaar: 'gepubliceerd', ingetrokken: 'ingetrokken' };

/** The state of the register behind a status of the API. */
export const STAND: Readonly<Record<Publicatiestatus, Publicatiestand>> = { concept: 'voorbereid', gepland: 'gepland', gepubliceerd: 'openbaar', ingetrokken: 'ingetrokken' };

/** Changes with every change of the publication, of its documents too. */
export const etagVan = ({ publicatieId, revision }: Pick<Publicatie, 'publicatieId' | 'revision'>): string => `"${publicatieId}.${revision}"`;

const handelingen = ({ handelingen: acts }: Pick<Stukgegevens, 'handelingen'>) => ({
  ontvangstdatum: acts?.ontvangen ?? null,
  datumOndertekend: acts?.ondertekend ?? null,
  vastgesteldOp: acts?.vastgesteld ?? null,
});

/** How a document hangs together with others, and in which words of the official lists it is described. */
const samenhang = ({ documentsoort, taal, relaties = [] }: Stukgegevens) => ({
  documentsoortTooi: documentsoort ?? null,
  taal: taal ?? null,
  relaties: relaties.map(({ soort, naar }) => ({ soort, document: 'documentId' in naar ? naar.documentId : null, adres: 'adres' in naar ? naar.adres : null })),
});

/** What may be said of a publication and need not be. */
const extra = ({ verkorteTitel, verantwoordelijke, opsteller, onderwerpen, trefwoorden, themas, geldigheid, ...meer }: Extragegevens) => ({
  verkorteTitel: verkorteTitel ?? null,
  verantwoordelijke: verantwoordelijke ?? null,
  opsteller: opsteller ?? null,
  onderwerpen: [...(onderwerpen ?? [])],
  trefwoorden: [...(trefwoorden ?? [])],
  themas: [...(themas ?? [])],
  datumBeginGeldigheid: geldigheid?.vanaf ?? null,
  datumEindeGeldigheid: geldigheid?.tot ?? null,
  medeverantwoordelijken: [...(meer.medeverantwoordelijken ?? [])],
  naamOpsteller: meer.naamOpsteller ?? null,
  alternatieveTitels: [...(meer.alternatieveTitels ?? [])],
  ...handelingen(meer),
  nietOpenbaar: meer.nietOpenbaar === undefined ? null : { omvang: meer.nietOpenbaar.omvang, weigeringsgronden: [...meer.nietOpenbaar.gronden], motivering: meer.nietOpenbaar.motivering },
});

export function toonConcept({ publicatieId, inhoud, gewijzigdOp }: Concept, { api, portaal }: Adressen): z.input<typeof publicatie> {
  return {
    uuid: publicatieId,
    urlPublicatieExtern: portaal(dossierPad(publicatieId)).href,
    publicatiestatus: 'concept',
    officieleTitel: inhoud.titel,
    omschrijving: inhoud.samenvatting,
    ...extra(inhoud),
    informatieCategorieen: inhoud.categorie === null ? [] : [categorieVan(inhoud.categorie)?.uri ?? inhoud.categorie],
    publisher: inhoud.organisatie,
    kenmerken: [...(inhoud.kenmerken ?? [])],
    informatieDatum: inhoud.datum,
    geplandOp: inhoud.openbaarOp,
    gepubliceerdOp: null,
    ingetrokkenOp: null,
    redenVerwijderingVervanging: null,
    redenIntrekking: null,
    laatstGewijzigdOp: gewijzigdOp,
    aantalDocumenten: inhoud.stukken.length,
    aantalPaginas: 0,
    _links: { self: api(`/publicaties/${publicatieId}`), documenten: api(`/publicaties/${publicatieId}/documenten`), portaal: portaal(dossierPad(publicatieId)) },
  };
}

/** A piece of a concept, as its file may go out at this moment. */
export function toonConceptstuk(stuk: AangebodenStuk, publicatieId: PublicatieId, { api, portaal }: Adressen): z.input<typeof document> {
  const { documentId, bestand } = stuk;
  return {
    uuid: documentId,
    publicatie: publicatieId,
    officieleTitel: stuk.titel,
    documentsoort: stuk.soort,
    rol: stuk.rol,
    volgnummer: stuk.volgnummer,
    bijlageBij: stuk.bijlageBij ?? null,
    gesprek: stuk.gesprek ?? null,
    creatiedatum: stuk.datum,
    oordeel: stuk.oordeel,
    weigeringsgronden: stuk.gronden.map(toonGrond),
    motivering: stuk.motivering,
    vindplaats: stuk.vindplaats,
    publicatiestatus: 'concept',
    ingetrokkenOp: null,
    redenVerwijderingVervanging: null,
    redenIntrekking: null,
    vervangenOp: null,
    ...handelingen(stuk),
    ...samenhang(stuk),
    belemmeringen: [...stuk.blokkades],
    bestandsnaam: bestand === null ? null : bestandsnaam(stuk.titel, bestand.mediatype),
    bestandsformaat: bestand?.mediatype ?? null,
    bestandsomvang: bestand?.bytes ?? null,
    aantalPaginas: bestand?.paginas ?? null,
    sha256: bestand?.blob ?? null,
    _links: { self: api(stukPad(publicatieId, documentId)), publicatie: api(`/publicaties/${publicatieId}`), portaal: portaal(documentPad(documentId)) },
  };
}

/** Where a document is found as part of its publication: also when nobody else may know of it. */
const stukPad = (publicatieId: PublicatieId, documentId: DocumentId): string => `/publicaties/${publicatieId}/documenten/${documentId}`;

function toonGrond(code: string) {
  const grond = grondVan(code);
  return { code, artikel: grond?.artikel ?? null, omschrijving: grond?.label ?? code };
}

export function toonPublicatie(van: Publicatie, { api, portaal }: Adressen): z.input<typeof publicatie> {
  const { publicatieId, bron, intrekking } = van;
  const pagina = portaal(dossierPad(dossiernummer(van)));
  return {
    uuid: publicatieId,
    urlPublicatieExtern: pagina.href,
    publicatiestatus: STATUS[van.stand],
    officieleTitel: van.titel,
    omschrijving: van.samenvatting,
    ...extra(van),
    informatieCategorieen: [categorieVan(van.categorie)?.uri ?? van.categorie],
    publisher: van.organisatie,
    kenmerken: [...(bron.soort === 'besluit' ? [{ kenmerk: bron.nummer, bron: van.organisatie }] : []), ...(van.kenmerken ?? [])],
    informatieDatum: van.datum,
    geplandOp: van.geplandOp,
    gepubliceerdOp: van.openbaarOp,
    ingetrokkenOp: intrekking?.op ?? null,
    redenVerwijderingVervanging: intrekking?.correctie ?? null,
    redenIntrekking: intrekking?.reden ?? null,
    laatstGewijzigdOp: van.gewijzigdOp,
    aantalDocumenten: van.stukken.totaal,
    aantalPaginas: van.stukken.paginas,
    _links: { self: api(`/publicaties/${publicatieId}`), documenten: api(`/publicaties/${publicatieId}/documenten`), portaal: pagina },
  };
}

/** @param van the publication that the piece is in: when that was withdrawn, so was the piece */
export function toonDocument(stuk: Publicatiestuk, van: Publicatie, { api, portaal }: Adressen): z.input<typeof document> {
  const { documentId, publicatieId } = stuk;
  const intrekking = van.intrekking ?? stuk.intrekking;
  const bestand = intrekking === null ? stuk.bestand : null;
  return {
    uuid: documentId,
    publicatie: publicatieId,
    officieleTitel: stuk.titel,
    documentsoort: stuk.soort,
    rol: stuk.rol,
    volgnummer: stuk.volgnummer,
    bijlageBij: stuk.bijlageBij ?? null,
    gesprek: stuk.gesprek ?? null,
    creatiedatum: stuk.datum,
    oordeel: stuk.oordeel,
    weigeringsgronden: stuk.gronden.map(toonGrond),
    motivering: stuk.motivering,
    vindplaats: stuk.vindplaats,
    publicatiestatus: intrekking === null ? STATUS[van.stand] : 'ingetrokken',
    ingetrokkenOp: intrekking?.op ?? null,
    redenVerwijderingVervanging: (intrekking ?? stuk.vervanging)?.correctie ?? null,
    redenIntrekking: intrekking?.reden ?? null,
    vervangenOp: stuk.vervanging?.op ?? null,
    ...handelingen(stuk),
    ...samenhang(stuk),
    belemmeringen: [],
    bestandsnaam: bestand === null ? null : bestandsnaam(stuk.titel, bestand.mediatype),
    bestandsformaat: bestand?.mediatype ?? null,
    bestandsomvang: bestand?.bytes ?? null,
    aantalPaginas: bestand?.paginas ?? null,
    sha256: bestand?.blob ?? null,
    _links: {
      self: api(van.openbaarOp === null ? stukPad(publicatieId, documentId) : `/documenten/${documentId}`),
      publicatie: api(`/publicaties/${publicatieId}`),
      portaal: portaal(documentPad(documentId)),
      ...(bestand === null || van.openbaarOp === null ? {} : { download: api(`/documenten/${documentId}/download`) }),
    },
  };
}
