// The addresses for fetching files, of a publication and of one piece: asking, looking how far they are, stopping one and trying one again.
import { Router, type Request } from 'express';
import { NotFound, RuleViolated, ValidationFailed, type Invoerfout } from '../../../../kern/errors.ts';
import type { Position } from '../../../../kern/event.ts';
import type { CommandId, DocumentId, OphalingId, PublicatieId } from '../../../../kern/ids.ts';
import { derivedId, newId } from '../../../../kern/uuid.ts';
import type { Opdracht } from '../../../../toepassing/omgeving.ts';
import { haalOpnieuwOp, stopOphaling, vraagOphaling } from '../../../../toepassing/publicaties/ophalen.ts';
import { meld } from '../../../http/sessie.ts';
import { veldenVan } from '../../../http/velden.ts';
import { render } from '../../../ui/render.tsx';
import { eis, medewerkerVan, opdrachtVan, werkVan, type Werkdeps } from '../../deps.ts';
import { doelVan, ophaaldoelVan, regelsVan, type Doel } from './ophaaldoel.ts';
import { Ophaalpagina } from './ophalen.tsx';
import { STUK } from '../stuk/stukgemeen.tsx';
import { BASIS } from '../woorden.ts';

const OPHALEN = `${BASIS}/ophalen/:publicatieId`;
const VERVANGEN = `${STUK}/vervangen/ophalen`;
/** Addresses in one form. */
const MEEST = 100;

/** What an address names; `documentId` only where the file of a piece is replaced. A type, because Express wants an index on it. */
type Adres = { publicatieId: string; documentId?: string; ophalingId?: string };

export function publicatieophaalroutes(deps: Werkdeps): Router {
  const { omgeving, lezen, ophaalwerk } = deps;
  const { config } = omgeving;
  const router = Router();

  /** @throws NotFound */
  const bedoeld = ({ params: { publicatieId, documentId } }: Request<Adres>): Doel => doelVan(deps, publicatieId as PublicatieId, documentId === undefined ? null : (documentId as DocumentId));

  const pagina = async (request: Request<Adres>, doel: Doel, adressen = '', fouten: readonly Invoerfout[] = []): Promise<string> =>
    render(<Ophaalpagina werk={werkVan(deps, request)} {...doel} regels={await regelsVan(deps, doel)} adressen={adressen} fouten={fouten} opdracht={newId<string>()} maxMb={config.maxUploadMb} />);

  /** @throws ValidationFailed with what is wrong with each line, before anything is asked for */
  function adressenUit(getypt: string, { soort }: Doel): readonly string[] {
    const adressen = [...new Set(getypt.split(/\s+/).filter((regel) => regel !== ''))];
    const fouten = adressen.flatMap((adres) => {
      const bezwaar = omgeving.ophaler.bezwaar(adres);
      return bezwaar === null ? [] : [{ veld: 'adres', uitleg: `‘${adres.slice(0, 100)}’: ${bezwaar}` }];
    });
    if (adressen.length === 0) fouten.push({ veld: 'adres', uitleg: 'Vul een adres in.' });
    if (soort === 'vervangen' && adressen.length > 1) fouten.push({ veld: 'adres', uitleg: 'Een stuk heeft één bestand. Geef één adres.' });
    if (adressen.length > MEEST) fouten.push({ veld: 'adres', uitleg: `Geef hoogstens ${MEEST} adressen tegelijk. Hebt u er meer? Gebruik dan een lijst.` });
    if (fouten.length > 0) throw new ValidationFailed(fouten);
    return adressen;
  }

  /** One of this publication. @throws NotFound */
  function ophalingVan({ params }: Request<Adres>): OphalingId {
    const ophaling = lezen.ophalingen.vind((params.ophalingId ?? '') as OphalingId);
    if (ophaling?.publicatieId !== params.publicatieId) throw new NotFound('deze ophaling');
    return ophaling.ophalingId;
  }

  for (const pad of [OPHALEN, VERVANGEN]) {
    router.get(pad, async (request: Request<Adres>, response) => {
      eis(deps, request, 'zaak.lezen');
      response.send(await pagina(request, bedoeld(request)));
    });

    router.post(pad, async (request: Request<Adres>, response) => {
      eis(deps, request, 'publicatie.uitvoeren');
      const doel = bedoeld(request);
      const velden = veldenVan(request);
      try {
        const { actor, commandId } = opdrachtVan(deps, request, velden);
        let laatste: Position | null = null;
        for (const adres of adressenUit(velden.een('adres'), doel)) {
          const eigen: Opdracht = { actor, commandId: derivedId<CommandId>('ophalen', commandId, adres) };
          const { position } = await vraagOphaling(omgeving, doel.publicatieId, { adres, doel: ophaaldoelVan(doel) }, medewerkerVan(deps, request).id, eigen);
          laatste = position;
        }
        if (laatste !== null) await lezen.wachtOp(laatste);
        response.redirect(303, doel.pad);
      } catch (error) {
        if (!(error instanceof ValidationFailed)) throw error;
        response.status(422).send(await pagina(request, doel, velden.een('adres'), error.fouten));
      }
    });

    for (const doe of ['stoppen', 'opnieuw'] as const) {
      router.post(`${pad}/:ophalingId/${doe}`, async (request: Request<Adres>, response) => {
        eis(deps, request, 'publicatie.uitvoeren');
        const doel = bedoeld(request);
        const ophalingId = ophalingVan(request);
        const opdracht = opdrachtVan(deps, request, veldenVan(request));
        try {
          const { position } = doe === 'stoppen' ? await stopOphaling(omgeving, ophaalwerk, ophalingId, opdracht) : await haalOpnieuwOp(omgeving, ophalingId, opdracht);
          await lezen.wachtOp(position);
        } catch (error) {
          if (!(error instanceof RuleViolated)) throw error;
          meld(request, error.weigeringen[0].uitleg);
        }
        response.redirect(303, doel.pad);
      });
    }
  }

  return router;
}
