// The files of a request for who it belongs to: exactly what the page of that request offers, and nothing of what was not handed over.
import { z } from 'zod';
import type { Verzoekdossier } from '../../../../projections/verzoekdossier/model.ts';
import { NotFound } from '../../../kern/errors.ts';
import { openBrief } from '../../../toepassing/brieven/brieven.ts';
import { veldVan } from '../../../verzoek/velden.ts';
import { stuurBestand, type TeSturen } from '../../http/bestand.ts';
import { lezer, verstrekteBestanden } from '../../loket/weergave.ts';
import type { Api } from '../deps.ts';
import type { Toegang } from '../huis/toegang.ts';
import { operatie, type Operatie } from '../operatie.ts';
import { geenVraag } from '../schemas/gemeen.ts';
import { verzoekdocumentlijst, type verzoekdocument } from '../schemas/verzoekdocument.ts';

/** A line of the list; `open` gives its file, and null when it was erased. Absent: this requester may not have it. */
interface Regel {
  readonly toon: Omit<z.input<typeof verzoekdocument>, '_links' | 'bestandsformaat'>;
  readonly mediatype: string;
  readonly open?: () => Promise<TeSturen | null>;
}

function regelsVan({ lezen, omgeving }: Api, { verzoekId, nummer }: Verzoekdossier): readonly Regel[] {
  const { blobs, vault } = omgeving;
  const lees = lezer(omgeving, verzoekId);
  const PDF = 'application/pdf';
  const besluiten = lezen.besluiten.vanVerzoek(verzoekId).flatMap((besluit): readonly Regel[] => {
    const { bekendgemaaktOp, brief } = besluit;
    if (bekendgemaaktOp === null) return [];
    const gegeven = new Map(verstrekteBestanden(besluit).map((each) => [each.documentId, each]));
    const letter = async (): Promise<TeSturen | null> => {
      const bytes = brief === null ? null : await openBrief(omgeving, verzoekId, brief);
      return bytes === null ? null : { bytes, mediatype: PDF, naam: `${nummer}-besluit.pdf` };
    };
    return [
      { toon: { uuid: besluit.besluitId, soort: 'besluit', officieleTitel: besluit.inhoud.titel, datum: bekendgemaaktOp, volgnummer: null, oordeel: null }, mediatype: PDF, ...(brief === null ? {} : { open: letter }) },
      ...besluit.inventaris.map(({ documentId, volgnummer, titel, oordeel }): Regel => {
        const bestand = gegeven.get(documentId);
        return {
          toon: { uuid: documentId, soort: 'document', officieleTitel: titel, datum: bekendgemaaktOp, volgnummer, oordeel },
          mediatype: PDF,
          ...(bestand === undefined ? {} : { open: async () => ({ bytes: await blobs.read(bestand.blob), mediatype: PDF, naam: `${nummer}-${volgnummer}.pdf` }) }),
        };
      }),
    ];
  });
  const bijlagen = lezen.dossiers.berichten(verzoekId).flatMap(({ berichtId, geplaatstOp, bijlagen: bij }) =>
    bij.map(({ blob, naam, mediatype }, index): Regel => {
      const titel = lees('bijlagenaam', naam);
      const open = async (): Promise<TeSturen | null> => {
        const bytes = vault.unsealBytes(await blobs.read(blob), veldVan(verzoekId, 'bijlage'));
        return bytes === null ? null : { bytes, mediatype, naam: titel, alsBijlage: true };
      };
      return { toon: { uuid: `${berichtId}-${index + 1}`, soort: 'bijlage', officieleTitel: titel, datum: geplaatstOp, volgnummer: null, oordeel: null }, mediatype, open };
    }),
  );
  return [...besluiten, ...bijlagen];
}

/** @param vind gives the request when it is the caller's own, and throws NotFound else */
export function verzoekdocumentoperaties(api: Api, vind: (toegang: Toegang, nummer: string) => Verzoekdossier): readonly Operatie[] {
  const { adressen } = api;
  const nummer = z.string().describe('Nummer van het verzoek, zoals WOO-2026-0001.');
  return [
    operatie({
      methode: 'get',
      pad: '/verzoeken/{nummer}/documenten',
      operationId: 'verzoekDocumenten',
      tag: 'Verzoeken',
      samenvatting: 'Het besluit, de documenten en de bijlagen bij een verzoek',
      uitleg: 'Wat de verzoeker zelf ziet. Een document heeft een download zodra het is verstrekt. Wat geheim blijft, staat alleen op de lijst.',
      wie: 'eigenaar',
      params: z.object({ nummer }),
      vraag: geenVraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'json', status: 200, schema: verzoekdocumentlijst, beschrijving: 'De hele lijst.' },
      fouten: [401, 403, 404],
      voorbeeld: '/verzoeken/NUMMER/documenten',
      doe({ params, toegang }) {
        const dossier = vind(toegang, params.nummer);
        const basis = `/verzoeken/${dossier.nummer}/documenten` as const;
        const results = regelsVan(api, dossier).map(({ toon, mediatype, open }) => ({
          ...toon,
          bestandsformaat: open === undefined ? null : mediatype,
          _links: open === undefined ? {} : { download: adressen.api(`${basis}/${encodeURIComponent(toon.uuid)}/download`) },
        }));
        return { body: { results, _links: { self: adressen.api(basis) } } };
      },
    }),
    operatie({
      methode: 'get',
      pad: '/verzoeken/{nummer}/documenten/{document}/download',
      operationId: 'verzoekDocumentDownloaden',
      tag: 'Verzoeken',
      samenvatting: 'Een bestand bij een verzoek',
      uitleg: 'Zoals het is verstrekt. Van wat deels geheim is, krijgt u de gelakte versie.',
      wie: 'eigenaar',
      params: z.object({ nummer, document: z.string().describe('Kenmerk uit de lijst.') }),
      vraag: geenVraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'bestand', status: 200, beschrijving: 'Het bestand.' },
      fouten: [401, 403, 404],
      voorbeeld: '/verzoeken/NUMMER/documenten/DOCUMENT/download',
      async doe({ params, toegang, response }) {
        const regel = regelsVan(api, vind(toegang, params.nummer)).find(({ toon }) => toon.uuid === params.document);
        const bestand = (await regel?.open?.()) ?? null;
        if (bestand === null) throw new NotFound('document');
        stuurBestand(response, bestand);
        return null;
      },
    }),
  ];
}
