// The addresses of the texts of letters: list and exports, one letter, its example, saving, going back, and each version.
import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { maakBrief } from '../../../documentverwerking/brieven/maak.ts';
import type { BriefInhoud } from '../../../documentverwerking/brieven/model.ts';
import { isSjablooncode, SJABLONEN, SJABLOONCODES, type Sjablooncode } from '../../../documentverwerking/brieven/sjablonen/register.ts';
import { toetsSjabloon, type Sjabloonfout } from '../../../documentverwerking/brieven/sjablonen/sjabloon.ts';
import { verschil } from '../../../documentverwerking/brieven/sjablonen/verschil.ts';
import { NotFound, RuleViolated, VersionConflict, type Invoerfout } from '../../../kern/errors.ts';
import { newId } from '../../../kern/uuid.ts';
import type { Gedaan } from '../../../toepassing/omgeving.ts';
import { herstelSjabloon, wijzigSjabloon, type Sjabloonopdracht } from '../../../toepassing/brieven/sjablonen.ts';
import { UITVOERVORMEN, voerUit } from '../../../uitvoer/index.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { commandIdVan } from '../../http/opdracht.ts';
import { meld } from '../../http/sessie.ts';
import { veldenVan, vraagVan } from '../../http/velden.ts';
import { render } from '../../ui/render.tsx';
import { eis, medewerkerVan, werkVan, type Werkdeps } from '../deps.ts';
import { intussen } from '../mis.ts';
import { LIJST, past, Sjablonenpagina, sjabloontabel, type Sjabloonrij } from './sjablonen.tsx';
import { Sjabloonpagina, type Sjabloonvoorbeeld } from './sjabloon.tsx';
import { invoerVan, type Sjablooninvoer } from './sjabloonformulier.tsx';
import { alsEenTekst, sjabloonstand } from './sjabloonstand.ts';
import { AAN } from './sjabloonteksten.ts';
import { Sjabloonversiepagina } from './sjabloonversie.tsx';

const EEN = `${LIJST}/:code`;

const keuze = <T extends string>(...van: readonly [T, ...T[]]) => z.enum(van).optional().catch(undefined);
const filterSchema = z.object({ aan: z.enum(Object.keys(AAN) as [keyof typeof AAN]).optional().catch(undefined), stand: keuze('standaard', 'eigen'), zoek: z.string().max(100).optional().catch(undefined) });
const versieSchema = z.coerce.number().int().min(1).max(100_000).catch(0);

const INTUSSEN = intussen('deze brief', 'Uw tekst staat er nog. Bekijk het voorbeeld opnieuw: dan ziet u wat er verschilt.');

const alsFout = ({ veld, regel, uitleg }: Sjabloonfout): Invoerfout => ({ veld, uitleg: regel === 0 ? uitleg : `Regel ${regel}: ${uitleg}` });

interface Toestand {
  readonly invoer?: Sjablooninvoer;
  readonly fouten?: readonly Invoerfout[];
  readonly tekstfouten?: readonly Sjabloonfout[];
  readonly voorbeeld?: Sjabloonvoorbeeld;
  readonly opdracht?: string;
}

export function sjabloonroutes(deps: Werkdeps): Router {
  const { lezen, omgeving } = deps;
  const { standVan, versieVan, briefVan, voorbeeldVan } = sjabloonstand(deps);
  const router = Router();

  /** The letter of an address, for who may change letters. @throws NotFound, 403 */
  function codeVan(request: Request): Sjablooncode {
    eis(deps, request, 'sjablonen.beheren');
    const code = String(request.params['code']);
    if (!isSjablooncode(code)) throw new NotFound(`brief ${code}`);
    return code;
  }

  function toon(request: Request, code: Sjablooncode, { invoer, fouten = [], tekstfouten = [], voorbeeld, opdracht }: Toestand): string {
    const { versies, versie, inGebruik, nieuwste } = standVan(code);
    return render(
      Sjabloonpagina({
        werk: werkVan(deps, request),
        code,
        versie,
        inGebruik,
        versies,
        invoer: invoer ?? { onderwerp: nieuwste.onderwerp, tekst: nieuwste.tekst, reden: '', nee: [] },
        fouten,
        tekstfouten,
        voorbeeld: voorbeeld ?? null,
        opdracht: opdracht ?? newId<string>(),
      }),
    );
  }

  const stuurPdf = async (response: Response, code: Sjablooncode, brief: BriefInhoud): Promise<void> => {
    stuurBestand(response, { bytes: await maakBrief(brief), mediatype: 'application/pdf', naam: `voorbeeld-${code}.pdf` });
  };

  const filterVan = (request: Request) => filterSchema.parse(Object.fromEntries(Object.entries(vraagVan(request).alsObject()).filter(([, waarde]) => waarde !== '')));

  function rijenVan(request: Request): readonly Sjabloonrij[] {
    const nieuwste = new Map(lezen.sjablonen.nieuwste().map((versie) => [versie.code, versie]));
    const filter = filterVan(request);
    return SJABLOONCODES.map((code) => ({ code, nieuwste: nieuwste.get(code) ?? null })).filter((rij) => past(rij, filter));
  }

  router.get(LIJST, (request, response) => {
    eis(deps, request, 'sjablonen.beheren');
    response.send(render(Sjablonenpagina({ werk: werkVan(deps, request), rijen: rijenVan(request), filter: filterVan(request) })));
  });

  for (const vorm of UITVOERVORMEN) {
    router.get(`${LIJST}.${vorm}`, async (request, response) => {
      eis(deps, request, 'sjablonen.beheren');
      const bestand = await voerUit(sjabloontabel(rijenVan(request), werkVan(deps, request).naamVan), vorm);
      stuurBestand(response, { bytes: bestand.bytes, mediatype: bestand.mediatype, naam: bestand.bestandsnaam, alsBijlage: true });
    });
  }

  router.get(EEN, (request, response) => {
    const code = codeVan(request);
    const begin = versieSchema.parse(vraagVan(request).een('begin'));
    if (begin === 0) {
      response.send(toon(request, code, {}));
      return;
    }
    const { onderwerp, tekst } = versieVan(code, begin).woorden;
    response.send(toon(request, code, { invoer: { onderwerp, tekst, reden: '', nee: [] } }));
  });

  router.post(`${EEN}/voorbeeld`, (request, response) => {
    const code = codeVan(request);
    const invoer = invoerVan(veldenVan(request), code);
    const voorbeeld = voorbeeldVan(code, invoer);
    if (voorbeeld !== null) {
      response.send(toon(request, code, { invoer, voorbeeld }));
      return;
    }
    const tekstfouten = toetsSjabloon(SJABLONEN[code], invoer);
    response.status(422).send(toon(request, code, { invoer, tekstfouten, fouten: tekstfouten.map(alsFout) }));
  });

  router.post(`${EEN}/voorbeeld.pdf`, async (request, response) => {
    const code = codeVan(request);
    const invoer = invoerVan(veldenVan(request), code);
    const voorbeeld = voorbeeldVan(code, invoer);
    if (voorbeeld !== null) {
      await stuurPdf(response, code, voorbeeld.brief);
      return;
    }
    const tekstfouten = toetsSjabloon(SJABLONEN[code], invoer);
    response.status(422).send(toon(request, code, { invoer, tekstfouten, fouten: tekstfouten.map(alsFout) }));
  });

  /** Carries out an order and tells it, or shows the page again with what was typed and why not. */
  async function voerUitOp(request: Request, response: Response, code: Sjablooncode, veldReden: string, doe: (opdracht: Sjabloonopdracht) => Promise<Gedaan>, toestand: Toestand, gedaan: (versie: number) => string): Promise<void> {
    const velden = veldenVan(request);
    const opdracht = commandIdVan(velden);
    try {
      const { position } = await doe({ actor: `medewerker:${medewerkerVan(deps, request).id}`, commandId: opdracht, gezien: versieSchema.parse(velden.een('gezien')), reden: velden.een(veldReden) });
      await lezen.wachtOp(position);
    } catch (error) {
      if (error instanceof VersionConflict) response.status(409).send(toon(request, code, { ...toestand, fouten: [INTUSSEN] }));
      else if (error instanceof RuleViolated) {
        const fouten = error.weigeringen.map(({ veld = '', uitleg, watNu }) => ({ veld: veld === 'reden' ? veldReden : veld, uitleg: `${uitleg} ${watNu}` }));
        response.status(409).send(toon(request, code, { ...toestand, fouten, opdracht }));
      } else throw error;
      return;
    }
    meld(request, gedaan(standVan(code).versie));
    response.redirect(303, `${LIJST}/${code}`);
  }

  router.post(EEN, async (request, response) => {
    const code = codeVan(request);
    const invoer = invoerVan(veldenVan(request), code);
    const { onderwerp, tekst } = invoer;
    const voorbeeld = voorbeeldVan(code, invoer);
    const toestand: Toestand = voorbeeld === null ? { invoer, tekstfouten: toetsSjabloon(SJABLONEN[code], invoer) } : { invoer, voorbeeld };
    await voerUitOp(request, response, code, 'reden', (opdracht) => wijzigSjabloon(omgeving, code, { onderwerp, tekst }, opdracht), toestand, (versie) => `Bewaard als versie ${versie}. Nieuwe brieven krijgen deze tekst.`);
  });

  router.post(`${EEN}/herstel`, async (request, response) => {
    const code = codeVan(request);
    const { nieuwste } = standVan(code);
    const toestand: Toestand = { invoer: { onderwerp: nieuwste.onderwerp, tekst: nieuwste.tekst, reden: veldenVan(request).een('redenHerstel'), nee: [] } };
    await voerUitOp(request, response, code, 'redenHerstel', (opdracht) => herstelSjabloon(omgeving, code, opdracht), toestand, (versie) => `De standaardtekst is weer in gebruik, als versie ${versie}.`);
  });

  router.get(`${EEN}/versies/:versie.pdf`, async (request, response) => {
    const code = codeVan(request);
    const brief = briefVan(code, versieVan(code, versieSchema.parse(request.params.versie)).woorden);
    if (brief === null) throw new NotFound('dit voorbeeld');
    await stuurPdf(response, code, brief);
  });

  router.get(`${EEN}/versies/:versie`, (request, response) => {
    const code = codeVan(request);
    const versie = versieSchema.parse(request.params.versie);
    const { gegevens, woorden } = versieVan(code, versie);
    const verschillen = versie === 1 ? null : verschil(alsEenTekst(versieVan(code, versie - 1).woorden), alsEenTekst(woorden));
    response.send(render(Sjabloonversiepagina({ werk: werkVan(deps, request), code, gegevens, woorden, verschil: verschillen, brief: briefVan(code, woorden) })));
  });

  return router;
}
