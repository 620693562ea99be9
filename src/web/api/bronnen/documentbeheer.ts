// Documents of a publication: how they hang together, taken out of a concept, withdrawn and published again.
import { haalUitConcept } from '../../../toepassing/publicaties/bestand.ts';
import { herpubliceerStuk } from '../../../toepassing/publicaties/herpubliceren.ts';
import { trekStukIn } from '../../../toepassing/publicaties/intrekken.ts';
import { zetRelaties } from '../../../toepassing/publicaties/relaties.ts';
import { ValidationFailed } from '../../../kern/errors.ts';
import type { Stukgegevens } from '../../../publicatie/inhoud.ts';
import { wijzigStukgegevens } from '../../../toepassing/publicaties/stukgegevens.ts';
import { documentId, publicatieId } from '../../portaal/ids.ts';
import type { Api } from '../deps.ts';
import { pointerVan } from '../huis/invoer.ts';
import { operatie, type Operatie } from '../operatie.ts';
import { documentgegevens, relaties } from '../schemas/document.ts';
import { geenVraag, stukParams } from '../schemas/gemeen.ts';
import { documentherpublicatie, intrekking } from '../schemas/publicatie.ts';
import { geeftPublicatie, gericht, naAfloop, vereisPubliceren } from './publicatieopdracht.ts';
import { gewijzigdStuk, relatiesVan, waaromVan } from './stuk.ts';

export function documentbeheer(api: Api): readonly Operatie[] {
  const { lezen, omgeving } = api;

  return [
    operatie({
      methode: 'put',
      pad: '/publicaties/{uuid}/documenten/{document}',
      operationId: 'documentWijzigen',
      tag: 'Documenten',
      samenvatting: 'De gegevens van een document wijzigen',
      uitleg: 'Stuur alles, ook wat gelijk blijft. Het bestand vervangt u apart, de relaties ook. Is het geen concept meer, dan is het recht publicaties:publiceren nodig.',
      wie: 'publicaties:schrijven',
      params: stukParams,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: documentgegevens },
      ...geeftPublicatie('De publicatie.'),
      async doe({ params, body, toegang, request }) {
        const id = publicatieId(params.uuid);
        vereisPubliceren(toegang, lezen.publicaties.concept(id));
        const anders = (was: Stukgegevens, inConcept: boolean): Stukgegevens => {
          const vast = (['rol', 'volgnummer'] as const).filter((veld) => !inConcept && body[veld] !== undefined && body[veld] !== was[veld]);
          if (vast.length > 0) throw new ValidationFailed(vast.map((veld) => ({ veld, uitleg: 'Dit ligt vast: de publicatie is geen concept meer.', pointer: pointerVan([veld]) })));
          return gewijzigdStuk(was, body);
        };
        return naAfloop(api, id, await wijzigStukgegevens(omgeving, id, documentId(params.document), anders, await gericht(api, toegang, request, id, body)));
      },
    }),
    operatie({
      methode: 'put',
      pad: '/publicaties/{uuid}/documenten/{document}/relaties',
      operationId: 'documentRelaties',
      tag: 'Documenten',
      samenvatting: 'Zeggen hoe een document met andere samenhangt',
      uitleg: 'Stuur alle relaties, ook wat gelijk blijft. Is het geen concept meer, dan is het recht publicaties:publiceren nodig.',
      wie: 'publicaties:schrijven',
      params: stukParams,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: relaties },
      ...geeftPublicatie('De publicatie.'),
      async doe({ params, body, toegang, request }) {
        const id = publicatieId(params.uuid);
        const concept = lezen.publicaties.concept(id);
        vereisPubliceren(toegang, concept);
        const gedaan = await zetRelaties(omgeving, id, documentId(params.document), relatiesVan(body.relaties), await gericht(api, toegang, request, id, body));
        return naAfloop(api, id, gedaan);
      },
    }),
    operatie({
      methode: 'delete',
      pad: '/publicaties/{uuid}/documenten/{document}',
      operationId: 'documentUitConcept',
      tag: 'Documenten',
      samenvatting: 'Een document uit een concept halen',
      uitleg: 'Alleen uit een concept. Wat openbaar is, trekt u in.',
      wie: 'publicaties:schrijven',
      params: stukParams,
      vraag: geenVraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'leeg', status: 204, beschrijving: 'Het document hoort niet meer bij het concept.' },
      fouten: [401, 403, 404, 409, 412, 422, 428],
      herhaalbaar: true,
      voorwaardelijk: true,
      async doe({ params, toegang, request }) {
        const id = publicatieId(params.uuid);
        const { position } = await haalUitConcept(omgeving, id, documentId(params.document), await gericht(api, toegang, request, id, params.document));
        await lezen.wachtOp(position);
        return null;
      },
    }),
    operatie({
      methode: 'post',
      pad: '/publicaties/{uuid}/documenten/{document}/intrekking',
      operationId: 'documentIntrekken',
      tag: 'Documenten',
      samenvatting: 'Eén document intrekken',
      uitleg: 'Werkt meteen. De titel en de reden blijven op de lijst staan.',
      wie: 'publicaties:publiceren',
      params: stukParams,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: intrekking },
      ...geeftPublicatie('De publicatie.'),
      async doe({ params, body, toegang, request }) {
        const id = publicatieId(params.uuid);
        const waarom = waaromVan(body);
        return naAfloop(api, id, await trekStukIn(omgeving, id, documentId(params.document), waarom, await gericht(api, toegang, request, id, waarom)));
      },
    }),
    operatie({
      methode: 'post',
      pad: '/publicaties/{uuid}/documenten/{document}/herpublicatie',
      operationId: 'documentHerpubliceren',
      tag: 'Documenten',
      samenvatting: 'Een ingetrokken document opnieuw openbaar maken',
      wie: 'publicaties:publiceren',
      params: stukParams,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: documentherpublicatie },
      ...geeftPublicatie('De publicatie.'),
      async doe({ params, body: { reden, interneReden }, toegang, request }) {
        const id = publicatieId(params.uuid);
        const waarom = { reden, intern: interneReden };
        return naAfloop(api, id, await herpubliceerStuk(omgeving, id, documentId(params.document), waarom, lezen.openbaarmaking.nietVoor(id), await gericht(api, toegang, request, id, waarom)));
      },
    }),
  ];
}
