// The addresses for fetching files of a publication: asking, looking how far they are, stopping one and trying one again.
import { Router, type Request } from 'express';
import type { Ophaling } from '../../../../projections/ophalingen/model.ts';
import { NotFound, RuleViolated, ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import type { IsoDate } from '../../../kern/date.ts';
import type { Position } from '../../../kern/event.ts';
import type { CommandId, OphalingId, PublicatieId } from '../../../kern/ids.ts';
import { derivedId, newId } from '../../../kern/uuid.ts';
import type { Opdracht } from '../../../toepassing/omgeving.ts';
import { haalOpnieuwOp, openOphaling, openReden, stopOphaling, vraagOphaling, type Ophaaldoel } from '../../../toepassing/publicaties/ophalen.ts';
import { meld } from '../../http/sessie.ts';
import { veldenVan } from '../../http/velden.ts';
import { render } from '../../ui/render.tsx';
import { eis, medewerkerVan, opdrachtVan, werkVan, type Werkdeps } from '../deps.ts';
import { Ophaalpagina, type Ophaalregel } from './ophalen.tsx';
import { BASIS } from './woorden.ts';

const OPHALEN = `${BASIS}/ophalen/:publicatieId` as const;
/** Addresses in one form. */
const MEEST = 100;

export const ophaalPad = (publicatieId: PublicatieId | string): `/${string}` => `${BASIS}/ophalen/${publicatieId}`;

/** What is fetched for: a concept, or something that is planned or public. */
interface Doel {
  readonly publicatieId: PublicatieId;
  readonly titel: string;
  readonly datum: IsoDate | null;
  readonly concept: boolean;
  readonly pad: `/${string}`;
  /** Documents that are a piece of it already. */
  readonly stukken: ReadonlySet<string>;
}

export function publicatieophaalroutes(deps: Werkdeps): Router {
  const { omgeving, lezen, ophaalwerk } = deps;
  const { config } = omgeving;
  const router = Router();

  /** @throws NotFound */
  function doelVan(request: Request<{ publicatieId: string }>): Doel {
    const publicatieId = request.params.publicatieId as PublicatieId;
    const concept = lezen.publicaties.concept(publicatieId);
    if (concept !== null) {
      const { titel, datum, stukken } = concept.inhoud;
      return { publicatieId, titel, datum, concept: true, pad: `${BASIS}/concepten/${publicatieId}`, stukken: new Set(stukken.map(({ documentId }) => documentId)) };
    }
    const publicatie = lezen.publicaties.opId(publicatieId);
    if (publicatie === null) throw new NotFound(`publicatie ${publicatieId}`);
    const { titel, datum } = publicatie;
    return { publicatieId, titel, datum, concept: false, pad: `${BASIS}/${publicatieId}`, stukken: new Set(lezen.publicaties.stukken(publicatieId).map(({ documentId }) => documentId)) };
  }

  const regelVan =
    ({ concept, stukken }: Doel) =>
    ({ ophalingId, stand, documentId, gegevens, reden }: Ophaling): Ophaalregel => {
      const { adres, doel } = openOphaling(omgeving, ophalingId, gegevens);
      const teBekijken = !concept && doel.soort === 'klaarzetten' && documentId !== null && !stukken.has(documentId);
      return { ophalingId, stand, documentId, adres, reden: reden === null ? null : openReden(omgeving, ophalingId, reden), voortgang: ophaalwerk.voortgang(ophalingId), teBekijken };
    };

  const pagina = (request: Request, doel: Doel, adressen = '', fouten: readonly Invoerfout[] = []): string =>
    render(
      <Ophaalpagina
        werk={werkVan(deps, request)}
        van={{ titel: doel.titel, pad: doel.pad }}
        pad={ophaalPad(doel.publicatieId)}
        concept={doel.concept}
        regels={lezen.ophalingen.vanPublicatie(doel.publicatieId).map(regelVan(doel))}
        adressen={adressen}
        fouten={fouten}
        opdracht={newId<string>()}
        maxMb={config.maxUploadMb}
      />,
    );

  router.get(OPHALEN, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    response.send(pagina(request, doelVan(request)));
  });

  const doelVoor = ({ concept, titel, datum }: Doel): Ophaaldoel =>
    concept ? { soort: 'toevoegen', stuk: { rol: 'document', volgnummer: null, titel, soort: 'overig', datum } } : { soort: 'klaarzetten', titel, datum };

  /** @throws ValidationFailed with what is wrong with each line, before anything is asked for */
  function adressenUit(getypt: string): readonly string[] {
    const adressen = [...new Set(getypt.split(/\s+/).filter((regel) => regel !== ''))];
    const fouten = adressen.flatMap((adres) => {
      const bezwaar = omgeving.ophaler.bezwaar(adres);
      return bezwaar === null ? [] : [{ veld: 'adres', uitleg: `‘${adres.slice(0, 100)}’: ${bezwaar}` }];
    });
    if (adressen.length === 0) fouten.push({ veld: 'adres', uitleg: 'Vul een adres in.' });
    if (adressen.length > MEEST) fouten.push({ veld: 'adres', uitleg: `Geef hoogstens ${MEEST} adressen tegelijk. Hebt u er meer? Gebruik dan een lijst.` });
    if (fouten.length > 0) throw new ValidationFailed(fouten);
    return adressen;
  }

  router.post(OPHALEN, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const doel = doelVan(request);
    const velden = veldenVan(request);
    try {
      const { actor, commandId } = opdrachtVan(deps, request, velden);
      let laatste: Position | null = null;
      for (const adres of adressenUit(velden.een('adres'))) {
        const eigen: Opdracht = { actor, commandId: derivedId<CommandId>('ophalen', commandId, adres) };
        const { position } = await vraagOphaling(omgeving, doel.publicatieId, { adres, doel: doelVoor(doel) }, medewerkerVan(deps, request).id, eigen);
        laatste = position;
      }
      if (laatste !== null) await lezen.wachtOp(laatste);
      response.redirect(303, ophaalPad(doel.publicatieId));
    } catch (error) {
      if (!(error instanceof ValidationFailed)) throw error;
      response.status(422).send(pagina(request, doel, velden.een('adres'), error.fouten));
    }
  });

  /** One of this publication. @throws NotFound */
  function ophalingVan(request: Request<{ publicatieId: string; ophalingId: string }>): OphalingId {
    const ophaling = lezen.ophalingen.vind(request.params.ophalingId as OphalingId);
    if (ophaling?.publicatieId !== request.params.publicatieId) throw new NotFound('deze ophaling');
    return ophaling.ophalingId;
  }

  for (const doe of ['stoppen', 'opnieuw'] as const) {
    router.post(`${OPHALEN}/:ophalingId/${doe}`, async (request, response) => {
      eis(deps, request, 'publicatie.uitvoeren');
      const ophalingId = ophalingVan(request);
      const opdracht = opdrachtVan(deps, request, veldenVan(request));
      try {
        const { position } = doe === 'stoppen' ? await stopOphaling(omgeving, ophaalwerk, ophalingId, opdracht) : await haalOpnieuwOp(omgeving, ophalingId, opdracht);
        await lezen.wachtOp(position);
      } catch (error) {
        if (!(error instanceof RuleViolated)) throw error;
        meld(request, error.weigeringen[0].uitleg);
      }
      response.redirect(303, ophaalPad(request.params.publicatieId));
    });
  }

  return router;
}
