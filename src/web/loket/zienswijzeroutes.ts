// /zienswijze: a third party answers with the code of its letter. No session and no cookie; the code is never in an address.
import { Router } from 'express';
import { vandaag } from '../../kern/clock.ts';
import { fromIsoDate } from '../../kern/date.ts';
import { RuleViolated, type Invoerfout } from '../../kern/errors.ts';
import { newId } from '../../kern/uuid.ts';
import { hashVolgcode } from '../../privacy/geheimen.ts';
import { zetStap } from '../../toepassing/stapzetten.ts';
import { commandIdVan } from '../http/opdracht.ts';
import { hoogstens } from '../http/snelheid.ts';
import { veldenVan } from '../http/velden.ts';
import { render } from '../ui/render.tsx';
import type { Loketdeps } from './deps.ts';
import { lezer } from './weergave.ts';
import { Antwoordpagina, Codepagina } from './zienswijze.tsx';

const ONBEKEND: Invoerfout = { veld: 'code', uitleg: 'Deze code kennen wij niet. Kijk op uw brief. U mag ons ook bellen.' };
const LEEG: Invoerfout = { veld: 'zienswijze', uitleg: 'Uw zienswijze is leeg. Schrijf op wat u vindt, ook als u geen bezwaar hebt.' };

export function zienswijzeroutes({ kader, omgeving, lezen }: Loketdeps): Router {
  const router = Router();

  /** The page of the party with this code, or null when nobody has it (or its data were erased). */
  function pagina(code: string, fouten: readonly Invoerfout[] = [], tekst = ''): string | null {
    const gevonden = code === '' ? null : lezen.dossiers.derdeOpCode(hashVolgcode(code));
    const dossier = gevonden === null ? null : lezen.dossiers.opId(gevonden.verzoekId);
    if (gevonden === null || dossier === null || gevonden.derde.naam === null) return null;
    const { verzoekId, derde } = gevonden;
    const uiterlijk = fromIsoDate(derde.uiterlijk);
    return render(
      Antwoordpagina({
        kader,
        code,
        opdracht: newId<string>(),
        nummer: dossier.nummer,
        naam: lezer(omgeving, verzoekId)('derde', derde.naam),
        uiterlijk,
        teLaat: Temporal.PlainDate.compare(vandaag(omgeving.clock), uiterlijk) > 0,
        ontvangenOp: derde.ontvangenOp === null ? null : fromIsoDate(derde.ontvangenOp),
        afgesloten: dossier.afsluiting !== null,
        tekst,
        fouten,
      }),
    );
  }

  router.get('/zienswijze', (_request, response) => {
    response.send(render(Codepagina({ kader, fouten: [] })));
  });

  router.post('/zienswijze', hoogstens(20, 5), (request, response) => {
    const html = pagina(veldenVan(request).een('code'));
    if (html === null) response.status(422).send(render(Codepagina({ kader, fouten: [ONBEKEND] })));
    else response.send(html);
  });

  router.post('/zienswijze/antwoord', hoogstens(20, 5), async (request, response) => {
    const velden = veldenVan(request);
    const code = velden.een('code');
    const tekst = velden.een('zienswijze');
    const gevonden = code === '' ? null : lezen.dossiers.derdeOpCode(hashVolgcode(code));
    if (gevonden === null) {
      response.status(422).send(render(Codepagina({ kader, fouten: [ONBEKEND] })));
      return;
    }
    if (tekst === '') {
      response.status(422).send(pagina(code, [LEEG]));
      return;
    }
    try {
      const stap = { soort: 'zienswijze-ontvangen', op: vandaag(omgeving.clock), derdeId: gevonden.derde.derdeId, langs: 'portaal', tekst } as const;
      const { position } = await zetStap(omgeving, gevonden.verzoekId, stap, { actor: 'derde', commandId: commandIdVan(velden) });
      await lezen.wachtOp(position);
      response.send(pagina(code));
    } catch (error) {
      if (!(error instanceof RuleViolated)) throw error;
      response.status(409).send(pagina(code, error.weigeringen.map(({ uitleg, watNu }) => ({ veld: '', uitleg: `${uitleg} ${watNu}` })), tekst));
    }
  });

  return router;
}
