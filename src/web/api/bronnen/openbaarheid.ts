// Whether and since when everybody sees a publication: checking, planning its day, withdrawing, and publishing again.
import { vandaag } from '../../../kern/clock.ts';
import { fromIsoDate, toIsoDate, type IsoDate } from '../../../kern/date.ts';
import type { DocumentId } from '../../../kern/ids.ts';
import { bekijkConcept, planConcept } from '../../../toepassing/publicaties/concept.ts';
import { herpubliceer } from '../../../toepassing/publicaties/herpubliceren.ts';
import { trekPublicatieIn } from '../../../toepassing/publicaties/intrekken.ts';
import { documentId, publicatieId } from '../../portaal/ids.ts';
import type { Api } from '../deps.ts';
import { apiveld } from '../huis/veldnamen.ts';
import { operatie, type Operatie } from '../operatie.ts';
import { geenVraag, uuidParam } from '../schemas/gemeen.ts';
import { controle, controlevraag, herpublicatie, intrekking, planning } from '../schemas/publicatie.ts';
import { geeftPublicatie, gerichtOpBekend, naAfloop } from './publicatieopdracht.ts';

const dagUit = (dag: string | null | undefined, heden: Temporal.PlainDate): Temporal.PlainDate => (dag === null || dag === undefined ? heden : fromIsoDate(dag as IsoDate));

export function openbaarheidsbeheer(api: Api): readonly Operatie[] {
  const { lezen, omgeving } = api;
  const { clock } = omgeving;

  return [
    operatie({
      methode: 'get',
      pad: '/publicaties/{uuid}/controle',
      operationId: 'publicatieControleren',
      tag: 'Publicaties',
      samenvatting: 'Vooraf kijken of een concept openbaar kan',
      uitleg: 'Geeft alles wat in de weg staat, met het artikel. Er verandert niets.',
      wie: 'publicaties:schrijven',
      params: uuidParam,
      vraag: controlevraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'json', status: 200, schema: controle, beschrijving: 'Wat er zou gebeuren.' },
      fouten: [401, 403, 404],
      async doe({ params, vraag }) {
        const { weigeringen, openbaarOp } = await bekijkConcept(omgeving, publicatieId(params.uuid), dagUit(vraag.gepubliceerdOp, vandaag(clock)), lezen.openbaarmaking.nietVoor(publicatieId(params.uuid)));
        const belemmeringen = weigeringen.map(({ code, uitleg, watNu, artikel, veld }) => ({ code, uitleg, watNu, artikel: artikel ?? null, veld: veld === undefined ? null : apiveld('/publicaties', veld) }));
        return { body: { kan: belemmeringen.length === 0, gepubliceerdOp: toIsoDate(openbaarOp), belemmeringen } };
      },
    }),
    operatie({
      methode: 'post',
      pad: '/publicaties/{uuid}/planning',
      operationId: 'publicatiePlannen',
      tag: 'Publicaties',
      samenvatting: 'Een concept openbaar maken, nu of op een dag',
      uitleg: 'Alles wat ontbreekt of niet naar buiten mag, krijgt u in één keer terug.',
      wie: 'publicaties:publiceren',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: planning },
      ...geeftPublicatie('De publicatie, gepland of openbaar.'),
      async doe({ params, body, toegang, request }) {
        const id = publicatieId(params.uuid);
        return naAfloop(api, id, await planConcept(omgeving, id, dagUit(body.gepubliceerdOp, vandaag(clock)), lezen.openbaarmaking.nietVoor(id), await gerichtOpBekend(api, toegang, request, id, body)));
      },
    }),
    operatie({
      methode: 'post',
      pad: '/publicaties/{uuid}/intrekking',
      operationId: 'publicatieIntrekken',
      tag: 'Publicaties',
      samenvatting: 'Een publicatie intrekken',
      uitleg: 'Werkt meteen: op de site, in de zoekmachine en in deze API. De titel en de reden blijven staan.',
      wie: 'publicaties:publiceren',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: intrekking },
      ...geeftPublicatie('De ingetrokken publicatie.'),
      async doe({ params, body: { reden, interneReden, redenVerwijderingVervanging }, toegang, request }) {
        const id = publicatieId(params.uuid);
        const waarom = { reden, intern: interneReden, correctie: redenVerwijderingVervanging };
        return naAfloop(api, id, await trekPublicatieIn(omgeving, id, waarom, await gerichtOpBekend(api, toegang, request, id, waarom)));
      },
    }),
    operatie({
      methode: 'post',
      pad: '/publicaties/{uuid}/herpublicatie',
      operationId: 'publicatieHerpubliceren',
      tag: 'Publicaties',
      samenvatting: 'Een ingetrokken publicatie opnieuw openbaar maken',
      uitleg: 'Alles gaat opnieuw langs elke controle. Een bestand dat om privacy is weggehaald, komt niet terug.',
      wie: 'publicaties:publiceren',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: herpublicatie },
      ...geeftPublicatie('De publicatie.'),
      async doe({ params, body: { reden, interneReden, zonderDocumenten }, toegang, request }) {
        const id = publicatieId(params.uuid);
        const zonder: readonly DocumentId[] = zonderDocumenten.map(documentId);
        const waarom = { reden, intern: interneReden };
        return naAfloop(api, id, await herpubliceer(omgeving, id, zonder, waarom, lezen.openbaarmaking.nietVoor(id), await gerichtOpBekend(api, toegang, request, id, { ...waarom, zonder })));
      },
    }),
  ];
}
