// The addresses of the decision of a case: writing it, four eyes, signature, announcement, delivery and publication.
import { Router, type Request } from 'express';
import type { Besluit } from '../../../../projections/besluiten/model.ts';
import { langGeledenGebleken, type Gebleken } from '../../../besluit/misbruik.ts';
import { mag, ROLNAAM, type Handeling } from '../../../identiteit/rollen.ts';
import { vandaag } from '../../../kern/clock.ts';
import { NotFound, RuleViolated, type Invoerfout } from '../../../kern/errors.ts';
import type { BesluitId, CommandId } from '../../../kern/ids.ts';
import type { Weigering } from '../../../kern/decider.ts';
import { derivedId, newId } from '../../../kern/uuid.ts';
import { biedTerControleAan, geefTerug, keurGoed, maakBekend, onderteken, stelBesluitOp, verstrek, wijzigBesluit } from '../../../toepassing/besluit/besluiten.ts';
import { openBrief } from '../../../toepassing/brieven/brieven.ts';
import type { Gedaan, Opdracht } from '../../../toepassing/omgeving.ts';
import { publiceerBesluit } from '../../../toepassing/publicaties/publiceren.ts';
import type { Medewerker } from '../../../identiteit/index.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { httpFout } from '../../http/httpfout.ts';
import { meld } from '../../http/sessie.ts';
import { veldenVan, type Velden } from '../../http/velden.ts';
import { render } from '../../ui/render.tsx';
import { leesDatumVan } from '../datumvelden.ts';
import { Besluitpagina, type Besluitinvoer } from './besluit.tsx';
import { magNieuwBesluit } from './besluitruimte.ts';
import { invoerVanBesluit, invoerVanVelden, leesBesluit, nieuweInvoer } from './besluitformulier.ts';
import { eis, medewerkerVan, opdrachtVan, werkVan, zaakVan, type Werkdeps } from '../deps.ts';
import { misVan } from '../mis.ts';
import type { Zaak } from '../zaak/zaak.tsx';

const LIJST = '/werk/zaken/:nummer/besluit';
const EEN = `${LIJST}/:besluitId`;

const alEenBesluit: Weigering = {
  code: 'al_een_besluit',
  uitleg: 'Over dit verzoek is al een besluit geschreven, of het verzoek is afgerond.',
  watNu: 'Wijzig het besluit dat er is. Beslist u in delen? Vul dan in elk besluit het nummer van het deel in.',
};

interface Toestand {
  readonly fouten?: readonly Invoerfout[];
  readonly weigeringen?: readonly Weigering[];
  readonly invoer?: Besluitinvoer;
  readonly bewerkt?: BesluitId;
}

/** What a step on a decision is given. */
interface Stap {
  readonly zaak: Zaak;
  readonly besluit: Besluit;
  readonly medewerker: Medewerker;
  readonly velden: Velden;
  readonly opdracht: Opdracht;
}

/** One form on a page is not another, also when both carry the id of that page; nor is a form that was filled in otherwise. */
const eigen = (opdracht: Opdracht, ...wat: readonly string[]): Opdracht => ({ ...opdracht, commandId: derivedId<CommandId>(...wat, opdracht.commandId) });

/** When and how misuse appeared; null when no day was filled in. @throws ValidationFailed */
const leesGebleken = (velden: Velden): Gebleken | null => (velden.misschien('geblekenOp') === null ? null : { op: leesDatumVan(velden, 'geblekenOp'), toelichting: velden.een('gebleken') });

/** Woo 4.6 says "without delay": what appeared long ago is allowed here, and said. */
function waarschuwingMisbruik(velden: Velden): string | null {
  const gebleken = leesGebleken(velden);
  if (gebleken === null || !langGeledenGebleken(gebleken.op, leesDatumVan(velden, 'op'))) return null;
  return 'Let op: het misbruik bleek meer dan twee weken eerder. De wet wil dat u direct besluit (Woo art. 4.6).';
}

/** What was thrown, as something to show on the page; anything else goes on to the error page. */
function alsToestand(error: unknown): readonly [status: number, toestand: Toestand] {
  const { status, ...mis } = misVan(error, 'dit besluit');
  return [status, mis];
}

export function besluitroutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const { blobs, clock } = omgeving;
  const router = Router();

  const bezwarenVan = ({ dossier }: Zaak) => lezen.rechtsgangen.bezwarenVan(dossier.verzoekId);
  const documentenVan = ({ dossier }: Zaak) => lezen.inventaris.vanVerzoek(dossier.verzoekId);

  function pagina(request: Request, zaak: Zaak, { fouten = [], weigeringen = [], invoer, bewerkt }: Toestand = {}): string {
    const besluiten = lezen.besluiten.vanVerzoek(zaak.dossier.verzoekId);
    return render(
      Besluitpagina({
        werk: werkVan(deps, request),
        zaak,
        besluiten: besluiten.map((besluit) => ({ besluit, handelingen: lezen.besluiten.handelingen(besluit.besluitId), publicatie: lezen.publicaties.vanBesluit(besluit.besluitId) })),
        invoer: invoer ?? nieuweInvoer(zaak.dossier.werktitel, documentenVan(zaak)),
        fouten,
        weigeringen,
        magNieuw: magNieuwBesluit(zaak, besluiten, bezwarenVan(zaak)),
        opdracht: newId<string>(),
        bewerkt: bewerkt ?? null,
      }),
    );
  }

  /** The decision of an address, when it is about the case of that address. @throws NotFound */
  function besluitIn({ dossier }: Zaak, id: string): Besluit {
    const besluit = lezen.besluiten.opId(id as BesluitId);
    if (besluit?.verzoekId !== dossier.verzoekId) throw new NotFound(`besluit ${id}`);
    return besluit;
  }

  router.get(LIJST, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    response.send(pagina(request, zaakVan(deps, request.params.nummer)));
  });

  router.post(LIJST, async (request, response) => {
    eis(deps, request, 'besluit.opstellen');
    const zaak = zaakVan(deps, request.params.nummer);
    const invoer = invoerVanVelden(veldenVan(request));
    try {
      const inhoud = leesBesluit(invoer, documentenVan(zaak));
      const opdracht = eigen(opdrachtVan(deps, request, veldenVan(request)), 'opstellen', JSON.stringify(invoer));
      // The same form sent twice is one decision; another form beside an open decision is refused.
      const zelfde = derivedId<BesluitId>('besluit', opdracht.commandId);
      const andere = lezen.besluiten.vanVerzoek(zaak.dossier.verzoekId).filter(({ besluitId }) => besluitId !== zelfde);
      if (!magNieuwBesluit(zaak, andere, bezwarenVan(zaak))) throw new RuleViolated([alEenBesluit]);
      const { position } = await stelBesluitOp(omgeving, zaak.dossier.verzoekId, medewerkerVan(deps, request).id, inhoud, opdracht);
      await lezen.wachtOp(position);
    } catch (error) {
      const [status, toestand] = alsToestand(error);
      response.status(status).send(pagina(request, zaak, { ...toestand, invoer }));
      return;
    }
    meld(request, 'Het concept is bewaard.');
    response.redirect(303, `/werk/zaken/${zaak.dossier.nummer}/besluit`);
  });

  router.get(`${EEN}/wijzig`, (request, response) => {
    eis(deps, request, 'besluit.opstellen');
    const zaak = zaakVan(deps, request.params.nummer);
    const besluit = besluitIn(zaak, request.params.besluitId);
    response.send(pagina(request, zaak, { invoer: invoerVanBesluit(besluit, documentenVan(zaak)), bewerkt: besluit.besluitId }));
  });

  /** Who may announce is who may write or sign: each has the letter at hand. */
  const magEen = (request: Request, handelingen: readonly Handeling[]): void => {
    const { rollen } = medewerkerVan(deps, request);
    if (!handelingen.some((handeling) => mag(rollen, handeling))) throw httpFout(403, 'geen-recht');
  };

  /** A step on a decision: done and told, or the page again with why not. The sentence may depend on what it led to. */
  function stap(naam: string, handelingen: readonly Handeling[], gedaan: (besluit: Besluit, velden: Velden) => string, doe: (gegevens: Stap) => Promise<Gedaan>, getypt?: (velden: Velden, besluit: Besluit) => Toestand): void {
    router.post(`${EEN}/${naam}`, async (request: Request<{ nummer: string; besluitId: string }>, response) => {
      magEen(request, handelingen);
      const zaak = zaakVan(deps, request.params.nummer);
      const besluit = besluitIn(zaak, request.params.besluitId);
      const velden = veldenVan(request);
      try {
        const opdracht = eigen(opdrachtVan(deps, request, velden), naam);
        const { position } = await doe({ zaak, besluit, medewerker: medewerkerVan(deps, request), velden, opdracht });
        await lezen.wachtOp(position);
      } catch (error) {
        const [status, toestand] = alsToestand(error);
        response.status(status).send(pagina(request, zaakVan(deps, request.params.nummer), { ...toestand, ...getypt?.(velden, besluit) }));
        return;
      }
      meld(request, gedaan(besluitIn(zaak, besluit.besluitId), velden));
      response.redirect(303, `/werk/zaken/${zaak.dossier.nummer}/besluit`);
    });
  }

  stap(
    'wijzig',
    ['besluit.opstellen'],
    () => 'De wijziging is bewaard.',
    ({ zaak, besluit, medewerker, velden, opdracht }) => {
      const invoer = invoerVanVelden(velden);
      return wijzigBesluit(omgeving, besluit.besluitId, medewerker.id, leesBesluit(invoer, documentenVan(zaak)), eigen(opdracht, JSON.stringify(invoer)));
    },
    (velden, { besluitId }) => ({ invoer: invoerVanVelden(velden), bewerkt: besluitId }),
  );
  stap('controle', ['besluit.opstellen'], () => 'Het besluit ligt klaar voor controle door een ander.', ({ zaak, besluit, medewerker, opdracht }) =>
    biedTerControleAan(omgeving, besluit.besluitId, medewerker.id, opdracht, lezen.gelijkenis.vanZaak({ soort: 'verzoek', verzoekId: zaak.dossier.verzoekId })),
  );
  stap('goedkeuren', ['besluit.goedkeuren'], () => 'Het besluit is goedgekeurd. De beslisser kan ondertekenen.', ({ besluit, medewerker, velden, opdracht }) =>
    keurGoed(omgeving, besluit.besluitId, medewerker.id, velden.misschien('opmerking'), opdracht),
  );
  stap('teruggeven', ['besluit.goedkeuren'], () => 'Het besluit is terug bij de opsteller.', ({ besluit, medewerker, velden, opdracht }) =>
    geefTerug(omgeving, besluit.besluitId, medewerker.id, velden.een('opmerking'), opdracht),
  );
  stap('ondertekenen', ['besluit.ondertekenen'], () => 'Het besluit is ondertekend. De brief staat klaar.', ({ besluit, medewerker: { id, naam }, velden, opdracht }) => {
    // The letter itself says on whose behalf.
    return onderteken(omgeving, besluit.besluitId, { medewerkerId: id, naam, functie: ROLNAAM.beslisser }, leesDatumVan(velden, 'op'), opdracht);
  });
  stap(
    'bekendmaken',
    ['besluit.opstellen', 'besluit.ondertekenen'],
    (_besluit, velden) => ['Het besluit is bekendgemaakt. De bezwaartermijn loopt.', waarschuwingMisbruik(velden)].filter((zin) => zin !== null).join(' '),
    ({ besluit, velden, opdracht }) => maakBekend(omgeving, besluit.besluitId, leesDatumVan(velden, 'op'), opdracht, leesGebleken(velden)),
  );
  stap('verstrekken', ['besluit.opstellen'], () => 'De verzoeker heeft de documenten.', ({ besluit, opdracht }) => verstrek(omgeving, besluit.besluitId, vandaag(clock), opdracht));
  stap(
    'publiceren',
    ['publicatie.uitvoeren'],
    ({ besluitId }) => (lezen.publicaties.vanBesluit(besluitId)?.stand === 'openbaar' ? 'Het besluit staat op de website.' : 'De publicatie staat gepland. Op de eerste dag die mag, komt alles vanzelf op de website.'),
    ({ besluit, opdracht }) => publiceerBesluit(omgeving, besluit.besluitId, opdracht),
  );

  router.get(`${EEN}/brief`, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakVan(deps, request.params.nummer);
    const { brief } = besluitIn(zaak, request.params.besluitId);
    const bytes = brief === null ? null : await openBrief(omgeving, zaak.dossier.verzoekId, brief);
    if (bytes === null) throw new NotFound('deze brief');
    stuurBestand(response, { bytes, mediatype: 'application/pdf', naam: `${zaak.dossier.nummer}-besluit.pdf` });
  });
  router.get(`${EEN}/openbaar`, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakVan(deps, request.params.nummer);
    const { openbareBrief } = besluitIn(zaak, request.params.besluitId);
    if (openbareBrief === null) throw new NotFound('deze brief');
    stuurBestand(response, { bytes: await blobs.read(openbareBrief.blob), mediatype: 'application/pdf', naam: `${zaak.dossier.nummer}-besluit-openbaar.pdf` });
  });

  return router;
}
