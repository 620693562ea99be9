// Writing the data of publications: making a concept, changing it or what it became, and throwing a concept away.
import { bewaarConcept, gooiConceptWeg, nieuwConcept } from '../../../toepassing/publicaties/concept.ts';
import { wijzigPublicatie } from '../../../toepassing/publicaties/wijzigen.ts';
import { ValidationFailed } from '../../../kern/errors.ts';
import { publicatieId } from '../../portaal/ids.ts';
import type { Api } from '../deps.ts';
import { pointerVan } from '../huis/invoer.ts';
import { operatie, type Operatie } from '../operatie.ts';
import { geenParams, geenVraag, uuidParam } from '../schemas/gemeen.ts';
import { publicatie, publicatiegegevens } from '../schemas/publicatie.ts';
import { gegevensUit, inhoudUit } from './publicatiegegevens.ts';
import { geeftPublicatie, gerichtOpBekend, naAfloop, order, vereisPubliceren } from './publicatieopdracht.ts';

export function publicatiebeheer(api: Api): readonly Operatie[] {
  const { lezen, omgeving } = api;
  const { config } = omgeving;

  /** @throws ValidationFailed naming each topic that is not there: the publication would be about nothing that anybody can find */
  function vereisOnderwerpen(gevraagd: readonly string[], was: readonly string[] = []): void {
    const fouten = gevraagd.flatMap((onderwerp, index) =>
      was.includes(onderwerp) || lezen.onderwerpen.vind(onderwerp) !== null
        ? []
        : [{ veld: `onderwerpen.${index}`, uitleg: `Wij kennen het onderwerp ‘${onderwerp}’ niet. De kenmerken staan bij /onderwerpen.`, pointer: pointerVan(['onderwerpen', index]) }],
    );
    if (fouten.length > 0) throw new ValidationFailed(fouten);
  }

  return [
    operatie({
      methode: 'post',
      pad: '/publicaties',
      operationId: 'publicatieMaken',
      tag: 'Publicaties',
      samenvatting: 'Een concept maken',
      uitleg: 'Niemand buiten de organisatie ziet het. Voeg daarna documenten toe en kies een dag.',
      wie: 'publicaties:schrijven',
      params: geenParams,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: publicatiegegevens },
      uitvoer: { soort: 'json', status: 201, schema: publicatie, beschrijving: 'Het concept.' },
      fouten: [401, 403, 409, 413, 415, 422],
      herhaalbaar: true,
      async doe({ body, toegang, request }) {
        vereisOnderwerpen(body.onderwerpen);
        const opdracht = await order(api, toegang, request, body);
        const id = nieuwConcept(opdracht);
        const gedaan = await bewaarConcept(omgeving, id, inhoudUit(body, config.organisatie.uri, null), opdracht);
        return { ...(await naAfloop(api, id, gedaan)), locatie: `/publicaties/${id}` };
      },
    }),
    operatie({
      methode: 'put',
      pad: '/publicaties/{uuid}',
      operationId: 'publicatieWijzigen',
      tag: 'Publicaties',
      samenvatting: 'De gegevens van een publicatie wijzigen',
      uitleg: 'Stuur alles, ook wat gelijk blijft. Is het geen concept meer, dan is het recht publicaties:publiceren nodig. De documenten blijven zoals ze zijn.',
      wie: 'publicaties:schrijven',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: publicatiegegevens },
      ...geeftPublicatie('De publicatie na de wijziging.'),
      async doe({ params, body, toegang, request }) {
        const id = publicatieId(params.uuid);
        const concept = lezen.publicaties.concept(id);
        vereisPubliceren(toegang, concept);
        vereisOnderwerpen(body.onderwerpen, (concept?.inhoud ?? lezen.publicaties.opId(id))?.onderwerpen);
        const opdracht = await gerichtOpBekend(api, toegang, request, id, body);
        if (concept !== null) return naAfloop(api, id, await bewaarConcept(omgeving, id, inhoudUit(body, config.organisatie.uri, concept.inhoud), opdracht));
        const gegevens = gegevensUit(body, config.organisatie.uri, lezen.publicaties.opId(id) ?? {});
        return naAfloop(api, id, await wijzigPublicatie(omgeving, id, gegevens, opdracht));
      },
    }),
    operatie({
      methode: 'delete',
      pad: '/publicaties/{uuid}',
      operationId: 'conceptWeggooien',
      tag: 'Publicaties',
      samenvatting: 'Een concept weggooien',
      uitleg: 'Alleen een concept. Wat openbaar is, trekt u in.',
      wie: 'publicaties:schrijven',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'leeg', status: 204, beschrijving: 'Het concept is weg.' },
      fouten: [401, 403, 404, 409, 412, 422, 428],
      herhaalbaar: true,
      voorwaardelijk: true,
      async doe({ params, toegang, request }) {
        const id = publicatieId(params.uuid);
        const { position } = await gooiConceptWeg(omgeving, id, await gerichtOpBekend(api, toegang, request, id, null));
        await lezen.wachtOp(position);
        return null;
      },
    }),
  ];
}
