// From the register to what the API shows: a publication and its documents.
import type { z } from 'zod';
import type { Publicatie, Publicatiestand, Publicatiestuk } from '../../../../projections/publicaties/model.ts';
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
export const etagVan = ({ publicatieId, revision }: Publicatie): string => `"${publicatieId}.${revision}"`;

export function toonPublicatie(van: Publicatie, { api, portaal }: Adressen): z.input<typeof publicatie> {
  const { publicatieId, bron, intrekking } = van;
  const pagina = portaal(dossierPad(dossiernummer(van)));
  return {
    uuid: publicatieId,
    urlPublicatieExtern: pagina.href,
    publicatiestatus: STATUS[van.stand],
    officieleTitel: van.titel,
    omschrijving: van.samenvatting,
    informatieCategorieen: [categorieVan(van.categorie)?.uri ?? van.categorie],
    publisher: van.organisatie,
    kenmerken: bron.soort === 'besluit' ? [{ kenmerk: bron.nummer, bron: van.organisatie }] : [],
    informatieDatum: van.datum,
    geplandOp: van.geplandOp,
    gepubliceerdOp: van.openbaarOp,
    ingetrokkenOp: intrekking?.op ?? null,
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
    weigeringsgronden: stuk.gronden.map((code) => {
      const grond = grondVan(code);
      return { code, artikel: grond?.artikel ?? null, omschrijving: grond?.label ?? code };
    }),
    motivering: stuk.motivering,
    vindplaats: stuk.vindplaats,
    publicatiestatus: intrekking === null ? STATUS[van.stand] : 'ingetrokken',
    ingetrokkenOp: intrekking?.op ?? null,
    redenIntrekking: intrekking?.reden ?? null,
    bestandsnaam: bestand === null ? null : bestandsnaam(stuk.titel, bestand.mediatype),
    bestandsformaat: bestand?.mediatype ?? null,
    bestandsomvang: bestand?.bytes ?? null,
    aantalPaginas: bestand?.paginas ?? null,
    sha256: bestand?.blob ?? null,
    _links: {
      self: api(`/documenten/${documentId}`),
      publicatie: api(`/publicaties/${publicatieId}`),
      portaal: portaal(documentPad(documentId)),
      ...(bestand === null ? {} : { download: api(`/documenten/${documentId}/download`) }),
    },
  };
}
