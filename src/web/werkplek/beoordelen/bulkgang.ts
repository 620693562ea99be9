// The course of an order on many documents: kept, carried out, watched when it takes long, and gone on with when it was broken off.
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { mag } from '../../../identiteit/rollen.ts';
import { beoordeelBulk, maakOngedaan, type Bulkuitslag, type Bulkvoortgang } from '../../../toepassing/beoordelen/bulkbeoordeling.ts';
import type { Bulkopdracht, Bulkopdrachten } from '../../../toepassing/beoordelen/bulkopdrachten.ts';
import { meld } from '../../http/sessie.ts';
import type { Velden } from '../../http/velden.ts';
import { metVraag } from '../../ui/link.tsx';
import { medewerkerVan, type Werkdeps } from '../deps.ts';
import type { Zaak } from '../zaak/zaak.tsx';
import { herkomstVan } from '../documenten/zaakdocument.ts';
import { basisVan, terugVan } from './adressen.ts';
import type { Afgebroken } from './afgebroken.tsx';
import { createLopend, type Stand } from './lopend.ts';
import { stuks } from './voorstel.tsx';

/** An order as a form gives it: the case and who asks come with the request. */
export type Nieuweopdracht = Omit<Bulkopdracht, 'verzoekId' | 'door'>;

export interface Bulkgang {
  /** Carries an order out and answers: back to the list when all is done at once, else to its progress. Broken off, it stays to be gone on with. */
  voer(request: Request, response: Response, zaak: Zaak, velden: Velden, opdracht: Nieuweopdracht): Promise<void>;
  stand(sleutel: string): Stand | null;
  isBezig(sleutel: string): boolean;
  stop(sleutel: string): void;
  /** Forgets what was not done of an order. */
  laat(sleutel: string): Promise<void>;
  /** The order under this key, when the one who asks gave it in this case. */
  eigen(request: Request, zaak: Zaak, sleutel: string): Bulkopdracht | null;
  /** Which documents an order that stopped halfway reached, and which not. */
  afgebrokenVan(zaak: Zaak, opdracht: Bulkopdracht): Afgebroken;
  /** The orders of the one who asks that stopped halfway in this case; none for who may not judge. */
  afgebroken(request: Request, zaak: Zaak): readonly Afgebroken[];
}

const gedaanTekst = ({ werk }: Bulkopdracht, aantal: number): string =>
  werk.soort === 'beoordelen' ? `Uw oordeel is bewaard bij ${stuks(aantal)}.` : `${stuks(aantal)} ${aantal === 1 ? 'heeft' : 'hebben'} weer het oordeel van daarvoor.`;

export function createBulkgang(deps: Werkdeps, bulkopdrachten: Bulkopdrachten, logger: Pick<Logger, 'error'>): Bulkgang {
  const { lezen, omgeving } = deps;
  const lopend = createLopend((error) => logger.error({ err: error }, 'oordeel over veel documenten mislukt'));
  const isBezig = (sleutel: string): boolean => lopend.stand(sleutel)?.soort === 'bezig';

  const doe = ({ verzoekId, door, commandId, gekozen, werk }: Bulkopdracht, voortgang: Bulkvoortgang): Promise<Bulkuitslag> => {
    const opdracht = { actor: `medewerker:${door}`, commandId } as const;
    return werk.soort === 'beoordelen'
      ? beoordeelBulk(omgeving, verzoekId, gekozen, werk.beoordeling, door, opdracht, voortgang)
      : maakOngedaan(omgeving, verzoekId, werk.ongedaan, gekozen, door, opdracht, voortgang);
  };

  async function voer(request: Request, response: Response, zaak: Zaak, velden: Velden, nieuw: Nieuweopdracht): Promise<void> {
    const opdracht: Bulkopdracht = { ...nieuw, verzoekId: zaak.dossier.verzoekId, door: medewerkerVan(deps, request).id };
    const terug = terugVan(zaak, velden);
    const stand = await lopend.start(opdracht.sleutel, opdracht.gekozen.length, async (voortgang) => {
      await bulkopdrachten.bewaar(opdracht, omgeving.clock.now());
      const uitslag = await doe(opdracht, voortgang);
      await bulkopdrachten.sluit(opdracht.sleutel);
      if (uitslag.position !== null) await lezen.wachtOp(uitslag.position);
      return uitslag;
    });
    if (stand.soort === 'klaar' && !stand.gestopt && stand.uitslag.regels.every(({ uitkomst }) => uitkomst !== 'kan_niet')) {
      meld(request, gedaanTekst(opdracht, stand.uitslag.regels.filter(({ uitkomst }) => uitkomst === 'kan').length));
      response.redirect(303, terug);
    } else response.redirect(303, metVraag(`${basisVan(zaak)}/bezig/${opdracht.sleutel}`, { terug }));
  }

  function afgebrokenVan(zaak: Zaak, opdracht: Bulkopdracht): Afgebroken {
    const gedaan = new Set(lezen.beoordelingen.vanBulk(herkomstVan(zaak), opdracht.commandId).map(({ documentId }) => documentId));
    const rijen = lezen.beoordelingen.opIds(herkomstVan(zaak), opdracht.gekozen.map(({ documentId }) => documentId));
    return { sleutel: opdracht.sleutel, werk: opdracht.werk, gedaan: rijen.filter(({ documentId }) => gedaan.has(documentId)), open: rijen.filter(({ documentId }) => !gedaan.has(documentId)) };
  }

  return {
    voer,
    stand: (sleutel) => lopend.stand(sleutel),
    isBezig,
    stop: (sleutel) => lopend.stop(sleutel),
    laat: (sleutel) => bulkopdrachten.sluit(sleutel),
    eigen(request, zaak, sleutel) {
      const opdracht = bulkopdrachten.vind(sleutel);
      return opdracht?.verzoekId === zaak.dossier.verzoekId && opdracht.door === medewerkerVan(deps, request).id ? opdracht : null;
    },
    afgebrokenVan,
    afgebroken(request, zaak) {
      const { id, rollen } = medewerkerVan(deps, request);
      if (!mag(rollen, 'document.beoordelen')) return [];
      return bulkopdrachten
        .open(zaak.dossier.verzoekId, id)
        .filter(({ sleutel }) => !isBezig(sleutel))
        .map((opdracht) => afgebrokenVan(zaak, opdracht));
    },
  };
}
