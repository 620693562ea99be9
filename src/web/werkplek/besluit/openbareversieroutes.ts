// The address where somebody reads the version of a decision for everybody and confirms what goes out of it.
import { Router, type Request } from 'express';
import { maakBrief } from '../../../documentverwerking/brieven/maak.ts';
import { mag, type Handeling } from '../../../identiteit/rollen.ts';
import { ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import type { CommandId } from '../../../kern/ids.ts';
import { derivedId, newId } from '../../../kern/uuid.ts';
import type { Weigering } from '../../../kern/decider.ts';
import { bevestigOpenbareVersie } from '../../../toepassing/openbareversie/bevestig.ts';
import { GEEN_KEUZES, keuzesSchema, sleutelVan, type Keuzes } from '../../../toepassing/openbareversie/keuzes.ts';
import { leesKeuzes } from '../../../toepassing/openbareversie/lees.ts';
import { zonderVerzoeker } from '../../../toepassing/openbareversie/maak.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { httpFout } from '../../http/httpfout.ts';
import { meld } from '../../http/sessie.ts';
import { veldenVan, type Velden } from '../../http/velden.ts';
import { render } from '../../ui/render.tsx';
import { medewerkerVan, opdrachtVan, type Werkdeps } from '../deps.ts';
import { misVan } from '../mis.ts';
import { tekenbesluitVan } from './tekenbesluit.ts';
import { Openbareversiepagina, type Keuzeregel, type Openbaarinvoer } from './openbareversie.tsx';
import type { Zaak } from '../zaak/zaak.tsx';

const EEN = '/werk/zaken/:nummer/besluit/:besluitId/website';
/** Who writes, controls or signs a decision knows what may be in it. */
const WIE: readonly Handeling[] = ['besluit.opstellen', 'besluit.goedkeuren', 'besluit.ondertekenen'];

const regels = (tekst: string): readonly string[] => [...new Set(tekst.split('\n').map((regel) => regel.trim()).filter((regel) => regel !== ''))];

/** The choices as the form gives them. @throws ValidationFailed a text that is too long */
function leesVelden(velden: Velden): Keuzes {
  const gevonden: unknown[] = [];
  for (let index = 0; velden.een(`tekst-${index}`) !== ''; index++) {
    gevonden.push({ tekst: velden.een(`tekst-${index}`), soort: velden.een(`soort-${index}`), hoe: velden.een(`hoe-${index}`), reden: velden.een(`reden-${index}`) });
  }
  const eigen = regels(velden.een('eigen')).map((tekst) => ({ tekst, soort: 'eigen', hoe: 'weg', reden: '' }));
  const verzoektekst = velden.een('metVerzoek') === 'ja' ? velden.een('verzoektekst') : null;
  if (verzoektekst === '') throw new ValidationFailed([{ veld: 'verzoektekst', uitleg: 'De tekst van het verzoek is leeg. Vul die in, of haal het vinkje weg.' }]);
  const gelezen = keuzesSchema.safeParse({ keuzes: [...gevonden, ...eigen], verzoektekst });
  if (gelezen.success) return gelezen.data;
  throw new ValidationFailed(gelezen.error.issues.map(({ path: [, index, veld] }) => ({ veld: veld === 'hoe' ? `hoe-${String(index)}` : 'eigen', uitleg: veld === 'hoe' ? 'Kies of deze tekst weg moet of mag blijven.' : 'Een tekst is te lang. Schrijf ten hoogste 500 tekens per regel.' })));
}

const getypt = (velden: Velden): Pick<Openbaarinvoer, 'eigen' | 'metVerzoek' | 'verzoektekst'> => ({ eigen: velden.een('eigen'), metVerzoek: velden.een('metVerzoek') === 'ja', verzoektekst: velden.een('verzoektekst') });

export function openbareversieroutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const router = Router();

  /** The decision and its two versions as they are now. @throws NotFound before it is offered and after it is signed */
  async function versieVan(request: Request<{ nummer: string; besluitId: string }>) {
    const { state, ...rest } = await tekenbesluitVan(deps, request);
    return { ...rest, bewaard: leesKeuzes(omgeving, state), bevestigdDoor: state.openbareVersie === null ? null : rest.werk.naamVan(state.openbareVersie.door) };
  }
  type Versie = Awaited<ReturnType<typeof versieVan>>;

  const verzoekvoorstel = ({ onderwerp, tekst, verzoeker }: Zaak): string => zonderVerzoeker([onderwerp, tekst].filter((deel) => deel !== '').join('\n\n'), verzoeker);

  /** What is asked: what was confirmed before, else the proposal that all of it goes; on top of that what was typed. */
  function invoerVan({ zaak, bewaard, brieven }: Versie, velden: Velden | null): Openbaarinvoer {
    const keuzes = bewaard ?? GEEN_KEUZES;
    const perSleutel = new Map(keuzes.keuzes.map((keuze) => [sleutelVan(keuze), keuze]));
    const vragen = brieven.gevonden
      .filter(({ soort }) => soort !== 'eigen')
      .map((gevonden, index): Keuzeregel => {
        const eerder = perSleutel.get(sleutelVan(gevonden));
        return { ...gevonden, hoe: velden?.een(`hoe-${index}`) ?? eerder?.hoe ?? 'weg', reden: velden?.een(`reden-${index}`) ?? eerder?.reden ?? '' };
      });
    const rest = velden === null ? { eigen: keuzes.keuzes.filter(({ soort }) => soort === 'eigen').map(({ tekst }) => tekst).join('\n'), metVerzoek: keuzes.verzoektekst !== null, verzoektekst: keuzes.verzoektekst ?? verzoekvoorstel(zaak) } : getypt(velden);
    return { regels: vragen, ...rest };
  }

  const magKiezen = (request: Request): boolean => WIE.some((handeling) => mag(medewerkerVan(deps, request).rollen, handeling));

  async function pagina(request: Request<{ nummer: string; besluitId: string }>, velden: Velden | null = null, fouten: readonly Invoerfout[] = [], weigeringen: readonly Weigering[] = []): Promise<string> {
    const versie = await versieVan(request);
    return render(Openbareversiepagina({ ...versie, invoer: invoerVan(versie, velden), magKiezen: magKiezen(request), fouten, weigeringen, opdracht: newId<string>() }));
  }

  router.get(EEN, async (request, response) => {
    response.send(await pagina(request));
  });

  router.get(`${EEN}.pdf`, async (request: Request<{ nummer: string; besluitId: string }>, response) => {
    const { zaak, brieven } = await versieVan(request);
    stuurBestand(response, { bytes: await maakBrief(brieven.openbaar), mediatype: 'application/pdf', naam: `${zaak.dossier.nummer}-besluit-website.pdf` });
  });

  router.post(EEN, async (request, response) => {
    if (!magKiezen(request)) throw httpFout(403, 'geen-recht');
    const { zaak, besluit, werk } = await versieVan(request);
    const velden = veldenVan(request);
    try {
      const keuzes = leesVelden(velden);
      const opdracht = opdrachtVan(deps, request, velden);
      const commandId = derivedId<CommandId>('website', opdracht.commandId, JSON.stringify(keuzes));
      const { position } = await bevestigOpenbareVersie(omgeving, besluit.besluitId, medewerkerVan(deps, request).id, keuzes, werk.vandaag, { ...opdracht, commandId });
      await lezen.wachtOp(position);
    } catch (error) {
      const { status, fouten, weigeringen } = misVan(error, 'dit besluit', 'Kijk of uw keuzes nog kloppen. Bevestig het dan opnieuw.');
      response.status(status).send(await pagina(request, velden, fouten, weigeringen));
      return;
    }
    meld(request, 'De versie voor de website is bevestigd.');
    response.redirect(303, `/werk/zaken/${zaak.dossier.nummer}/besluit/${besluit.besluitId}/website`);
  });

  return router;
}
