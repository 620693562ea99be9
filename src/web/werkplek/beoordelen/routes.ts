// The addresses of the assessment grid: looking, trying a judgement on many, doing it, undoing it.
import { createHash } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import type { Beoordelingsrij } from '../../../../projections/beoordeling/model.ts';
import { vandaag } from '../../../kern/clock.ts';
import { NotFound, ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import type { Revision } from '../../../kern/event.ts';
import type { CommandId } from '../../../kern/ids.ts';
import { derivedId, newId } from '../../../kern/uuid.ts';
import { mag } from '../../../identiteit/rollen.ts';
import { beoordeelBulk, maakOngedaan, stelBulkVoor, type Bulkuitslag, type Bulkvoortgang, type Gekozen } from '../../../toepassing/bulkbeoordeling.ts';
import { openTekst } from '../../../toepassing/documenttekst.ts';
import type { Bulkopdracht, Bulkopdrachten } from '../../../toepassing/bulkopdrachten.ts';
import { UITVOERVORMEN, voerUit } from '../../../uitvoer/index.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { commandIdVan } from '../../http/opdracht.ts';
import { meld } from '../../http/sessie.ts';
import { maakVelden, veldenVan, vraagVan, type Velden } from '../../http/velden.ts';
import { eigenPad, metVraag, type Pad } from '../../ui/link.tsx';
import { render, renderDeel } from '../../ui/render.tsx';
import { leesBeoordeling } from '../beoordelingformulier.ts';
import { collegas, eis, medewerkerVan, naamVan, werkVan, zaakVan, type Werkdeps } from '../deps.ts';
import { LEEG_OORDEEL, type Oordeelinvoer } from '../oordeelvelden.tsx';
import type { Zaak } from '../zaak.tsx';
import type { Afgebroken } from './afgebroken.tsx';
import { Bezig } from './bezig.tsx';
import { createLopend, type Stand } from './lopend.ts';
import { Kijkvenster, type Bekeken } from './kijkvenster.tsx';
import { Rooster, Roostertabel } from './rooster.tsx';
import { leesRoostervraag, roostertabel, type Roostervraag } from './roostervraag.ts';
import { Bulkvoorstel, stuks, type Regelweergave } from './voorstel.tsx';
import { VERWANTVELDEN, verwantenVan } from './verwanten.ts';
import { voortgangVan } from './voortgang.ts';

const PAD = '/werk/zaken/:nummer/beoordelen';
const PER_PAGINA = 100;
const MAX_RIJEN = 20_000;
const NIETS_GEKOZEN: Invoerfout = { veld: '', uitleg: 'U koos geen documenten. Vink er een of meer aan.' };

/** Fields of the judgement that the confirmation sends again. */
const OORDEELVELDEN = ['oordeel', 'motivering', 'tijdsverloop', 'vindplaats', 'openbaarOp', 'ernstigGeschaad'] as const;

const getypt = (velden: Velden): Oordeelinvoer => ({ ...LEEG_OORDEEL, ...velden.alsObject(), gronden: velden.alle('gronden') });

/** What a preview was about: another list, or a document that changed, gives another one. */
const vingerafdruk = (rijen: readonly Beoordelingsrij[]): string =>
  createHash('sha256').update(rijen.map(({ documentId, revision }) => `${documentId}:${revision}`).sort().join('\n')).digest('hex').slice(0, 32);

/** What was ticked is bound to what was on the screen; the rest to what is here now, which the preview shows. */
const zoalsGezien = (rijen: readonly Beoordelingsrij[], gezien: ReadonlyMap<string, Revision>): readonly Gekozen[] =>
  rijen.map(({ documentId, revision }) => ({ documentId, revision: gezien.get(documentId) ?? revision }));

export function beoordeelroutes(deps: Werkdeps, bulkopdrachten: Bulkopdrachten, logger: Pick<Logger, 'error'>): Router {
  const { lezen, omgeving } = deps;
  const router = Router();
  const lopend = createLopend((error) => logger.error({ err: error }, 'oordeel over veel documenten mislukt'));
  const herkomstVan = (zaak: Zaak) => ({ soort: 'verzoek', verzoekId: zaak.dossier.verzoekId }) as const;
  const basisVan = (zaak: Zaak) => `/werk/zaken/${zaak.dossier.nummer}/beoordelen` as const;

  /** What is shown beside the grid; null when it is no document of this case. */
  async function bekekenVan(zaak: Zaak, documentId: string | null, blad: number): Promise<Bekeken | null> {
    const [rij] = documentId === null ? [] : lezen.beoordelingen.opIds(herkomstVan(zaak), [documentId as Beoordelingsrij['documentId']]);
    if (rij === undefined) return null;
    const tekst = lezen.inventaris.opId(rij.documentId)?.tekst ?? null;
    const teksten = tekst === null ? [] : await openTekst(omgeving.blobs, tekst.blob);
    return { rij, teksten, blad: Math.max(1, Math.min(blad, teksten.length)) };
  }

  const paginaVan = (zaak: Zaak, vraag: Roostervraag) => lezen.beoordelingen.pagina(herkomstVan(zaak), { ...vraag, offset: (vraag.pagina - 1) * PER_PAGINA, limit: PER_PAGINA });

  async function rooster(request: Request, zaak: Zaak, velden: Velden, { gekozen = new Set<string>(), invoer = LEEG_OORDEEL, fouten = [] as readonly Invoerfout[] } = {}): Promise<string> {
    const vraag = leesRoostervraag(velden);
    const { rijen, totaal } = paginaVan(zaak, vraag);
    const alle = lezen.inventaris.aantallen(herkomstVan(zaak)).totaal;
    return render(
      Rooster({
        werk: werkVan(deps, request),
        zaak,
        vraag,
        rijen,
        totaal,
        perPagina: PER_PAGINA,
        bekeken: await bekekenVan(zaak, vraag.bekijk, vraag.blad),
        voortgang: voortgangVan(alle, lezen.beoordelingen.perDag(herkomstVan(zaak)), vandaag(omgeving.clock)),
        ongedaan: lezen.beoordelingen.laatsteBulk(herkomstVan(zaak), medewerkerVan(deps, request).id),
        afgebroken: mag(medewerkerVan(deps, request).rollen, 'document.beoordelen')
          ? bulkopdrachten.open(zaak.dossier.verzoekId, medewerkerVan(deps, request).id).filter(({ sleutel }) => !isBezig(sleutel)).map((opdracht) => afgebrokenVan(zaak, opdracht))
          : [],
        collegas: collegas(deps),
        gekozen,
        invoer,
        fouten,
        opdracht: newId<CommandId>(),
      }),
    );
  }

  const terugVan = (zaak: Zaak, velden: Velden): Pad => {
    const pad = eigenPad(velden.een('terug'), basisVan(zaak));
    return pad === basisVan(zaak) || pad.startsWith(`${basisVan(zaak)}?`) ? pad : basisVan(zaak);
  };
  const vraagIn = (pad: Pad): Velden => maakVelden(new URL(pad, 'http://x').searchParams);

  /** The documents that a form is about, as they are now: what was ticked, or the whole list of the filter, with what is related when asked. */
  function gekozenRijen(zaak: Zaak, velden: Velden): { readonly rijen: readonly Beoordelingsrij[]; readonly gezien: ReadonlyMap<string, Revision> } {
    const herkomst = herkomstVan(zaak);
    const aangevinkt = velden.alle('kies').map((waarde) => waarde.split(':'));
    const gezien = new Map(aangevinkt.map(([id = '', revision = '']) => [id, Number(revision) as Revision]));
    const basis =
      velden.een('alles') === 'ja'
        ? lezen.beoordelingen.pagina(herkomst, { ...leesRoostervraag(vraagIn(terugVan(zaak, velden))), offset: 0, limit: MAX_RIJEN }).rijen
        : lezen.beoordelingen.opIds(herkomst, [...gezien.keys()] as Beoordelingsrij['documentId'][]);
    return { rijen: [...basis, ...verwantenVan(lezen, herkomst, basis, velden)], gezien };
  }

  router.get(PAD, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    response.send(await rooster(request, zaakVan(deps, request.params.nummer), vraagVan(request)));
  });

  /** The rows as they are now: 304 while nothing changed, so asking often costs little. */
  router.get(`${PAD}/rijen`, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakVan(deps, request.params.nummer);
    const vraag = leesRoostervraag(vraagVan(request));
    const { rijen } = paginaVan(zaak, vraag);
    response.set('Cache-Control', 'private, no-cache');
    response.send(renderDeel(Roostertabel({ zaak, vraag, rijen, gekozen: new Set(), magBeoordelen: mag(medewerkerVan(deps, request).rollen, 'document.beoordelen'), naamVan: naamVan(deps) })));
  });

  router.get(`${PAD}/bekijk/:documentId`, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakVan(deps, request.params.nummer);
    const vraag = leesRoostervraag(vraagVan(request));
    const bekeken = await bekekenVan(zaak, request.params.documentId, vraag.blad);
    if (bekeken === null) throw new NotFound('document');
    response.send(renderDeel(Kijkvenster({ ...bekeken, nummer: zaak.dossier.nummer, vraag })));
  });

  for (const vorm of UITVOERVORMEN) {
    router.get(`${PAD}.${vorm}`, async (request, response) => {
      eis(deps, request, 'zaak.lezen');
      const zaak = zaakVan(deps, request.params.nummer);
      const { rijen } = lezen.beoordelingen.pagina(herkomstVan(zaak), { ...leesRoostervraag(vraagVan(request)), offset: 0, limit: MAX_RIJEN });
      const { bytes, mediatype, bestandsnaam } = await voerUit(roostertabel(zaak.dossier.nummer, rijen, werkVan(deps, request).naamVan), vorm);
      stuurBestand(response, { bytes, mediatype, naam: bestandsnaam, alsBijlage: true });
    });
  }

  async function toonVoorstel(request: Request, response: Response, zaak: Zaak, velden: Velden, veranderd: boolean): Promise<void> {
    const { rijen, gezien } = gekozenRijen(zaak, velden);
    const terug = terugVan(zaak, velden);
    const opnieuw = async (fouten: readonly Invoerfout[]): Promise<void> => {
      response.status(422).send(await rooster(request, zaak, vraagIn(terug), { gekozen: new Set(gezien.keys()), invoer: getypt(velden), fouten }));
    };
    try {
      const beoordeling = leesBeoordeling(velden);
      if (rijen.length === 0) {
        await opnieuw([NIETS_GEKOZEN]);
        return;
      }
      const gekozen = veranderd ? rijen : zoalsGezien(rijen, gezien);
      const regels = await stelBulkVoor(omgeving, zaak.dossier.verzoekId, gekozen, beoordeling, medewerkerVan(deps, request).id);
      const perDocument = new Map(regels.map((regel) => [regel.documentId, regel]));
      const weergave = rijen.flatMap((rij): Regelweergave[] => {
        const regel = perDocument.get(rij.documentId);
        return regel === undefined ? [] : [{ rij, regel }];
      });
      const alles = velden.een('alles') === 'ja';
      const kiezen = gekozen.filter(({ documentId }) => alles || gezien.has(documentId));
      response.status(veranderd ? 409 : 200).send(
        render(
          Bulkvoorstel({
            werk: werkVan(deps, request),
            zaak,
            regels: weergave,
            beoordeling,
            terug,
            veranderd,
            velden: [
              ['opdracht', velden.een('opdracht')],
              ['terug', terug],
              ...VERWANTVELDEN.map((naam) => [naam, velden.een(naam)] as const),
              ['gezien', vingerafdruk(rijen)],
              ...(alles ? [['alles', 'ja'] as const] : kiezen.map(({ documentId, revision }) => ['kies', `${documentId}:${revision}`] as const)),
              ...OORDEELVELDEN.map((naam) => [naam, velden.een(naam)] as const),
              ...velden.alle('gronden').map((grond) => ['gronden', grond] as const),
            ],
          }),
        ),
      );
    } catch (error) {
      if (!(error instanceof ValidationFailed)) throw error;
      await opnieuw([...(rijen.length === 0 ? [NIETS_GEKOZEN] : []), ...error.fouten]);
    }
  }

  router.post(`${PAD}/voorstel`, async (request, response) => {
    eis(deps, request, 'document.beoordelen');
    await toonVoorstel(request, response, zaakVan(deps, request.params.nummer), veldenVan(request), false);
  });

  const vanMij = (request: Request, zaak: Zaak) => ({ verzoekId: zaak.dossier.verzoekId, door: medewerkerVan(deps, request).id }) as const;

  const gedaanTekst = ({ werk }: Bulkopdracht, aantal: number): string =>
    werk.soort === 'beoordelen' ? `Uw oordeel is bewaard bij ${stuks(aantal)}.` : `${stuks(aantal)} ${aantal === 1 ? 'heeft' : 'hebben'} weer het oordeel van daarvoor.`;

  const doeOpdracht = ({ verzoekId, door, commandId, gekozen, werk }: Bulkopdracht, voortgang: Bulkvoortgang): Promise<Bulkuitslag> => {
    const opdracht = { actor: `medewerker:${door}`, commandId } as const;
    return werk.soort === 'beoordelen'
      ? beoordeelBulk(omgeving, verzoekId, gekozen, werk.beoordeling, door, opdracht, voortgang)
      : maakOngedaan(omgeving, verzoekId, werk.ongedaan, gekozen, door, opdracht, voortgang);
  };

  /** Runs the order, shows its progress when it takes long, and tells what could not be done. Broken off, it stays to be gone on with. */
  async function voer(request: Request, response: Response, zaak: Zaak, velden: Velden, opdracht: Bulkopdracht): Promise<void> {
    const terug = terugVan(zaak, velden);
    const stand = await lopend.start(opdracht.sleutel, opdracht.gekozen.length, async (voortgang) => {
      await bulkopdrachten.bewaar(opdracht, omgeving.clock.now());
      const uitslag = await doeOpdracht(opdracht, voortgang);
      await bulkopdrachten.sluit(opdracht.sleutel);
      if (uitslag.position !== null) await lezen.wachtOp(uitslag.position);
      return uitslag;
    });
    if (stand.soort === 'klaar' && !stand.gestopt && stand.uitslag.regels.every(({ uitkomst }) => uitkomst !== 'kan_niet')) {
      meld(request, gedaanTekst(opdracht, stand.uitslag.regels.filter(({ uitkomst }) => uitkomst === 'kan').length));
      response.redirect(303, terug);
    } else response.redirect(303, metVraag(`${basisVan(zaak)}/bezig/${opdracht.sleutel}`, { terug }));
  }

  /** An order that stopped halfway: which documents it reached, and which not. */
  function afgebrokenVan(zaak: Zaak, opdracht: Bulkopdracht): Afgebroken {
    const gedaan = new Set(lezen.beoordelingen.vanBulk(herkomstVan(zaak), opdracht.commandId).map(({ documentId }) => documentId));
    const rijen = lezen.beoordelingen.opIds(herkomstVan(zaak), opdracht.gekozen.map(({ documentId }) => documentId));
    return { sleutel: opdracht.sleutel, werk: opdracht.werk, gedaan: rijen.filter(({ documentId }) => gedaan.has(documentId)), open: rijen.filter(({ documentId }) => !gedaan.has(documentId)) };
  }
  const isBezig = (sleutel: string): boolean => lopend.stand(sleutel)?.soort === 'bezig';
  const eigenOpdracht = (request: Request, zaak: Zaak, sleutel: string): Bulkopdracht | null => {
    const opdracht = bulkopdrachten.vind(sleutel);
    return opdracht?.verzoekId === zaak.dossier.verzoekId && opdracht.door === medewerkerVan(deps, request).id ? opdracht : null;
  };

  router.post(`${PAD}/bevestig`, async (request, response) => {
    eis(deps, request, 'document.beoordelen');
    const zaak = zaakVan(deps, request.params.nummer);
    const velden = veldenVan(request);
    const { rijen, gezien } = gekozenRijen(zaak, velden);
    const beoordeling = leesBeoordeling(velden);
    // Of its contents too: who goes back in the browser and chooses otherwise gives another order with the same hidden id.
    const commandId = derivedId<CommandId>('bulkoordeel', commandIdVan(velden), JSON.stringify(beoordeling));
    const sleutel = derivedId<string>('bulkgang', commandId, velden.een('gezien'));
    const bekend = lopend.stand(sleutel) !== null;
    if (!bekend && vingerafdruk(rijen) !== velden.een('gezien')) {
      await toonVoorstel(request, response, zaak, velden, true);
      return;
    }
    await voer(request, response, zaak, velden, { sleutel, ...vanMij(request, zaak), commandId, gekozen: zoalsGezien(rijen, gezien), werk: { soort: 'beoordelen', beoordeling } });
  });

  router.post(`${PAD}/ongedaan`, async (request, response) => {
    eis(deps, request, 'document.beoordelen');
    const zaak = zaakVan(deps, request.params.nummer);
    const velden = veldenVan(request);
    const { id } = medewerkerVan(deps, request);
    const ongedaan = velden.een('ongedaan') as CommandId;
    // Only one's own last order: what a colleague did is undone by that colleague.
    const eigen = lezen.beoordelingen.laatsteBulk(herkomstVan(zaak), id)?.opdracht === ongedaan;
    if (!eigen && lopend.stand(commandIdVan(velden)) === null) {
      meld(request, 'Er is niets meer om ongedaan te maken. Kijk in de lijst hoe het er nu voor staat.');
      response.redirect(303, terugVan(zaak, velden));
      return;
    }
    const gekozen = lezen.beoordelingen.vanBulk(herkomstVan(zaak), ongedaan).map(({ documentId, revision }) => ({ documentId, revision }));
    const commandId = commandIdVan(velden);
    await voer(request, response, zaak, velden, { sleutel: commandId, ...vanMij(request, zaak), commandId, gekozen, werk: { soort: 'ongedaan', ongedaan } });
  });

  router.get(`${PAD}/bezig/:sleutel`, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakVan(deps, request.params.nummer);
    const stand: Stand | null = lopend.stand(request.params.sleutel);
    if (stand?.soort === 'bezig') response.set('Refresh', '2');
    const regels = stand?.soort === 'klaar' ? stand.uitslag.regels : [];
    const rijen = new Map(lezen.beoordelingen.opIds(herkomstVan(zaak), regels.map(({ documentId }) => documentId)).map((rij) => [rij.documentId, rij]));
    const weergave = regels.flatMap((regel): Regelweergave[] => {
      const rij = rijen.get(regel.documentId);
      return rij === undefined ? [] : [{ rij, regel }];
    });
    const pad = `${basisVan(zaak)}/bezig/${request.params.sleutel}` as const;
    const opdracht = stand === null || stand.soort === 'mislukt' ? eigenOpdracht(request, zaak, request.params.sleutel) : null;
    const afgebroken = opdracht === null ? null : afgebrokenVan(zaak, opdracht);
    response.send(render(Bezig({ werk: werkVan(deps, request), zaak, stand, afgebroken, regels: weergave, basis: basisVan(zaak), pad, terug: terugVan(zaak, vraagVan(request)) })));
  });

  router.post(`${PAD}/bezig/:sleutel/verder`, async (request, response) => {
    eis(deps, request, 'document.beoordelen');
    const zaak = zaakVan(deps, request.params.nummer);
    const velden = veldenVan(request);
    const opdracht = eigenOpdracht(request, zaak, request.params.sleutel);
    if (opdracht !== null) {
      await voer(request, response, zaak, velden, opdracht);
      return;
    }
    meld(request, 'Deze opdracht is al klaar.');
    response.redirect(303, terugVan(zaak, velden));
  });

  router.post(`${PAD}/bezig/:sleutel/laat`, async (request, response) => {
    eis(deps, request, 'document.beoordelen');
    const zaak = zaakVan(deps, request.params.nummer);
    const opdracht = eigenOpdracht(request, zaak, request.params.sleutel);
    if (opdracht !== null && !isBezig(opdracht.sleutel)) await bulkopdrachten.sluit(opdracht.sleutel);
    meld(request, 'De rest van uw opdracht is vervallen. Wat al bewaard was, is bewaard.');
    response.redirect(303, terugVan(zaak, veldenVan(request)));
  });

  router.post(`${PAD}/bezig/:sleutel/stop`, (request, response) => {
    eis(deps, request, 'document.beoordelen');
    const zaak = zaakVan(deps, request.params.nummer);
    lopend.stop(request.params.sleutel);
    response.redirect(303, metVraag(`${basisVan(zaak)}/bezig/${request.params.sleutel}`, { terug: terugVan(zaak, veldenVan(request)) }));
  });

  return router;
}
