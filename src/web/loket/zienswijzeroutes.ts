// /zienswijze: a third party answers with the code of its letter. No session and no cookie; the code is never in an address.
import { Router } from 'express';
import { vandaag } from '../../kern/clock.ts';
import { fromIsoDate } from '../../kern/date.ts';
import { RuleViolated, type Invoerfout } from '../../kern/errors.ts';
import { newId } from '../../kern/uuid.ts';
import { hashVolgcode } from '../../privacy/geheimen.ts';
import { zetStap } from '../../toepassing/verzoek/stapzetten.ts';
import { openVoorgelegdStuk } from '../../toepassing/beoordelen/voorgelegdstuk.ts';
import { stuurBestand } from '../http/bestand.ts';
import { commandIdVan } from '../http/opdracht.ts';
import { hoogstens } from '../http/snelheid.ts';
import { veldenVan } from '../http/velden.ts';
import { render } from '../ui/render.tsx';
import type { Loketdeps } from './deps.ts';
import { lezer } from './weergave.ts';
import { Antwoordpagina, Codepagina } from './zienswijze.tsx';
import { leesAntwoord } from './zienswijzeantwoord.ts';
import { zienswijzeVan } from './zienswijzeweergave.ts';

const ONBEKEND: Invoerfout = { veld: 'code', uitleg: 'Deze code kennen wij niet. Kijk op uw brief. U mag ons ook bellen.' };
const NIET_TE_OPENEN: Invoerfout = { veld: '', uitleg: 'Dit document kunt u hier niet openen. Wilt u het zien? Bel of mail ons. Onze gegevens staan onderaan deze pagina.' };
const NIETS_GETYPT: (veld: string) => string = () => '';

export function zienswijzeroutes({ kader, omgeving, lezen }: Loketdeps): Router {
  const router = Router();

  /** The party with this code, or null when nobody has it (or its data were erased). */
  function partij(code: string) {
    const gevonden = code === '' ? null : lezen.dossiers.derdeOpCode(hashVolgcode(code));
    const dossier = gevonden === null ? null : lezen.dossiers.opId(gevonden.verzoekId);
    if (gevonden === null || dossier === null || gevonden.derde.naam === null) return null;
    const { verzoekId, derde } = gevonden;
    return { verzoekId, derde, dossier, naam: lezer(omgeving, verzoekId)('derde', gevonden.derde.naam), zienswijze: zienswijzeVan(omgeving, lezen, verzoekId, derde) };
  }

  function pagina(code: string, fouten: readonly Invoerfout[] = [], getypt = NIETS_GETYPT): string {
    const gevonden = partij(code);
    if (gevonden === null) return render(Codepagina({ kader, fouten: [ONBEKEND] }));
    const { derde, dossier, naam, zienswijze } = gevonden;
    const uiterlijk = fromIsoDate(derde.uiterlijk);
    return render(
      Antwoordpagina({
        kader,
        code,
        opdracht: newId<string>(),
        nummer: dossier.nummer,
        naam,
        uiterlijk,
        teLaat: Temporal.PlainDate.compare(vandaag(omgeving.clock), uiterlijk) > 0,
        ontvangenOp: derde.ontvangenOp === null ? null : fromIsoDate(derde.ontvangenOp),
        afgesloten: dossier.afsluiting !== null,
        zienswijze,
        contactpersoon: omgeving.config.organisatie.contactpersoon,
        getypt,
        fouten,
      }),
    );
  }

  router.get('/zienswijze', (_request, response) => {
    response.send(render(Codepagina({ kader, fouten: [] })));
  });

  router.post('/zienswijze', hoogstens(20, 5), (request, response) => {
    const code = veldenVan(request).een('code');
    response.status(partij(code) === null ? 422 : 200).send(pagina(code));
  });

  router.post('/zienswijze/document', hoogstens(60, 5), async (request, response) => {
    const velden = veldenVan(request);
    const code = velden.een('code');
    const gevonden = partij(code);
    if (gevonden === null) {
      response.status(422).send(pagina(code));
      return;
    }
    const { verzoekId, dossier, zienswijze } = gevonden;
    // Only what this party was asked about, and only while the request is open: afterwards the decision says what is public.
    const stuk = dossier.afsluiting === null ? zienswijze.stukken.find(({ documentId, teOpenen }) => teOpenen && documentId === velden.een('document')) : undefined;
    const bytes = stuk === undefined ? null : await openVoorgelegdStuk(omgeving, verzoekId, stuk);
    if (stuk === undefined || bytes === null) response.status(404).send(pagina(code, [NIET_TE_OPENEN]));
    else stuurBestand(response, { bytes, mediatype: 'application/pdf', naam: `${dossier.nummer}-${lezen.inventaris.opId(stuk.documentId)?.volgnummer ?? 'document'}.pdf`, alsBijlage: true });
  });

  router.post('/zienswijze/antwoord', hoogstens(20, 5), async (request, response) => {
    const velden = veldenVan(request);
    const code = velden.een('code');
    const gevonden = partij(code);
    if (gevonden === null) {
      response.status(422).send(pagina(code));
      return;
    }
    const getypt = (veld: string): string => velden.een(veld);
    const { fouten, tekst, antwoorden } = leesAntwoord(gevonden.zienswijze.stukken, getypt);
    // Whoever answered already gets to see what we have, whatever is sent again.
    if (fouten.length > 0 && gevonden.derde.ontvangenOp === null) {
      response.status(422).send(pagina(code, fouten, getypt));
      return;
    }
    try {
      const stap = { soort: 'zienswijze-ontvangen', op: vandaag(omgeving.clock), derdeId: gevonden.derde.derdeId, langs: 'portaal', tekst, antwoorden } as const;
      const { position } = await zetStap(omgeving, gevonden.verzoekId, stap, { actor: 'derde', commandId: commandIdVan(velden) });
      await lezen.wachtOp(position);
      response.send(pagina(code));
    } catch (error) {
      if (!(error instanceof RuleViolated)) throw error;
      response.status(409).send(pagina(code, error.weigeringen.map(({ uitleg, watNu }) => ({ veld: '', uitleg: `${uitleg} ${watNu}` })), getypt));
    }
  });

  return router;
}
