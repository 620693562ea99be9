// The addresses of the editor: seeing a page, and every deed on it. A deed is recorded at once and shows the page again.
import { Router, type Request, type Response } from 'express';
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import { NotFound, ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import { newId } from '../../../kern/uuid.ts';
import type { MedewerkerId } from '../../../kern/ids.ts';
import { VERWIJDERD } from '../../../privacy/vault.ts';
import { createGelaktewoorden } from '../../../toepassing/lakken/gelaktewoorden.ts';
import { createVoorstelboek, type Lakvoorstel } from '../../../toepassing/lakken/lakvoorstellen.ts';
import { uitVlak, uitWoorden } from '../../../toepassing/lakken/lakkeuze.ts';
import { biedLakkenAan, draaiOm, kijkLakkenNa, lakopmerkingVeld, plaatsLakken, plaatsLakopmerking, trekLakgoedkeuringIn, trekLakkenIn, verwerpVoorstellen, vraagSchoneKopie, wijzigLakgronden } from '../../../toepassing/lakken/lakken.ts';
import type { Gedaan, Opdracht } from '../../../toepassing/omgeving.ts';
import { stapelVan } from '../../../document/lakken/ongedaan.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { meld } from '../../http/sessie.ts';
import { veldenVan, vraagVan, type Velden } from '../../http/velden.ts';
import { metVraag } from '../../ui/link.tsx';
import { render } from '../../ui/render.tsx';
import { eis, medewerkerVan, opdrachtVan, werkVan, zaakVan, type Werkdeps } from '../deps.ts';
import type { Zaak } from '../zaak/zaak.tsx';
import { controleroutes } from './controleroutes.ts';
import { alsFouten, eigenOpdracht, isToonbaar, LAKKEN, lakdocumentVan, type Toonbaar } from './document.ts';
import { grondenUit, lakIdUit, paginaUit, verwerpredenUit, vlakUit, voorstelkeuzeUit, woordenUit } from './invoer.ts';
import { Zonderbeeld } from './zonderbeeld.tsx';
import { overalroutes } from './overalroutes.ts';
import { Lakpagina } from './pagina.tsx';
import { paginastand } from './stand.ts';
import { soortroutes } from './soortroutes.ts';
import { voorstellenOp } from './voorstelbron.ts';
import { aantalLakken } from './teksten.ts';

/** One deed: what is asked, of which document, by whom. */
interface Daad {
  readonly zaak: Zaak;
  readonly document: Toonbaar;
  readonly velden: Velden;
  readonly wie: MedewerkerId;
  readonly opdracht: Opdracht;
}
/** What a deed says afterwards; null when there was nothing to do. */
type Uitkomst = { readonly gedaan: Gedaan | null; readonly melding: string };

export function lakroutes(deps: Werkdeps): Router {
  const { beelden, omgeving, lezen, lakvoortgang } = deps;
  const { blobs, vault } = omgeving;
  const bronnen = { omgeving, lakwerk: lezen.lakwerk, gelijkenis: lezen.gelijkenis, voorstelboek: createVoorstelboek(omgeving.voorsteller), gelaktewoorden: createGelaktewoorden(omgeving.zichten) };
  const router = Router();

  /** The remark with which the redactions came back. */
  function terugVan({ documentId, lakstand }: Inventarisdocument): string | null {
    const { fase } = lakstand;
    return fase.stap !== 'bezig' || fase.terug === null ? null : (vault.unseal(fase.terug.opmerking, lakopmerkingVeld(documentId)) ?? VERWIJDERD);
  }

  async function pagina(request: Request, zaak: Zaak, document: Inventarisdocument, velden: Velden, fouten: readonly Invoerfout[] = []): Promise<string> {
    const werk = werkVan(deps, request);
    if (!isToonbaar(document)) return render(Zonderbeeld({ werk, zaak, document }));
    const { documentId } = document;
    const nummer = Math.min(paginaUit(velden), document.tekst?.paginas ?? 1);
    const stand = await paginastand(bronnen, document, nummer, werk.medewerker.id, lakvoortgang.van(documentId), deps.elders());
    const beeld = omgeving.lakmachine.naam;
    return render(
      Lakpagina({
        werk,
        zaak,
        stand,
        buren: lezen.inventaris.buren(documentId),
        weergave: { naast: velden.een('weergave') === 'naast', gronden: grondenUit(velden) },
        terug: terugVan(document),
        anderBeeld: lezen.lakwerk.lakken(documentId).some((lak) => lak.beeld !== beeld || lak.bestand !== document.leesversie.blob),
        woorden: fouten.length > 0 ? velden.alle('woord') : [],
        fouten,
        opdracht: newId<string>(),
      }),
    );
  }

  router.get(LAKKEN, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakVan(deps, request.params.nummer);
    response.send(await pagina(request, zaak, lakdocumentVan(deps, zaak, request.params.documentId), vraagVan(request)));
  });

  router.get(`${LAKKEN}/paginas/:pagina.png`, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const document = lakdocumentVan(deps, zaakVan(deps, request.params.nummer), request.params.documentId);
    const n = /^[1-9]\d{0,5}$/.test(request.params.pagina) ? Number(request.params.pagina) : 0;
    if (!isToonbaar(document) || n === 0 || n > (document.tekst?.paginas ?? 0)) throw new NotFound(`pagina ${request.params.pagina}`);
    response.set('Cache-Control', 'private, max-age=600');
    stuurBestand(response, { bytes: await beelden.van(document.leesversie.blob, n), mediatype: 'image/png', naam: `pagina-${n}.png` });
  });

  router.get(`${LAKKEN}/versie.pdf`, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakVan(deps, request.params.nummer);
    const { lakstand, volgnummer } = lakdocumentVan(deps, zaak, request.params.documentId);
    if (lakstand.fase.stap !== 'bewezen') throw new NotFound('een bewezen versie');
    stuurBestand(response, { bytes: await blobs.read(lakstand.fase.versie.blob), mediatype: 'application/pdf', naam: `${zaak.dossier.nummer}-${volgnummer}.pdf` });
  });

  /** A deed from a form: does it and shows the same page again, or shows the page with why not and what was chosen. */
  function daad(pad: string, doe: (daad: Daad) => Promise<Uitkomst>): void {
    router.post(`${LAKKEN}${pad}`, async (request: Request<{ nummer: string; documentId: string }>, response: Response) => {
      eis(deps, request, 'document.lakken');
      const zaak = zaakVan(deps, request.params.nummer);
      const document = lakdocumentVan(deps, zaak, request.params.documentId);
      if (!isToonbaar(document)) throw new NotFound('pagina’s van dit document');
      const velden = veldenVan(request);
      try {
        const { gedaan, melding } = await doe({ zaak, document, velden, wie: medewerkerVan(deps, request).id, opdracht: opdrachtVan(deps, request, velden) });
        if (gedaan !== null) await lezen.wachtOp(gedaan.position);
        meld(request, melding);
      } catch (error) {
        const fouten = alsFouten(error);
        const status = error instanceof ValidationFailed ? 422 : 409;
        response.status(status).send(await pagina(request, zaak, lakdocumentVan(deps, zaak, document.documentId), velden, fouten));
        return;
      }
      const basis = `/werk/zaken/${zaak.dossier.nummer}/documenten/${document.documentId}/lakken` as const;
      response.redirect(303, metVraag(basis, { pagina: paginaUit(velden), weergave: velden.misschien('weergave') ?? undefined, grond: grondenUit(velden) }));
    });
  }

  daad('/woorden', async ({ document, velden, wie, opdracht }) => {
    const zicht = await omgeving.zichten.van(document.leesversie.blob, paginaUit(velden));
    const keuzes = uitWoorden(zicht, woordenUit(velden));
    const gronden = grondenUit(velden);
    const teLakken = keuzes.map((keuze) => ({ keuze, gronden, bron: 'tekst', voorstel: null }) as const);
    const gedaan = await plaatsLakken(omgeving, document.documentId, teLakken, wie, eigenOpdracht(opdracht, 'woorden', zicht.nummer, ...velden.alle('woord'), ...gronden));
    return { gedaan, melding: `${aantalLakken(keuzes.length)} gezet.` };
  });

  daad('/vlak', async ({ document, velden, wie, opdracht }) => {
    const zicht = await omgeving.zichten.van(document.leesversie.blob, paginaUit(velden));
    const vlak = vlakUit(velden);
    const gronden = grondenUit(velden);
    const teLakken = [{ keuze: uitVlak(zicht, vlak), gronden, bron: 'vlak', voorstel: null }] as const;
    const gedaan = await plaatsLakken(omgeving, document.documentId, teLakken, wie, eigenOpdracht(opdracht, 'vlak', JSON.stringify(vlak), ...gronden));
    return { gedaan, melding: 'Het vlak is gelakt.' };
  });

  daad('/gronden', async ({ document, velden, wie, opdracht }) => {
    const gronden = grondenUit(velden);
    const was = velden.een('was').split(' ');
    const gedaan = await wijzigLakgronden(omgeving, document.documentId, [lakIdUit(velden)], gronden, was, wie, eigenOpdracht(opdracht, 'gronden', lakIdUit(velden), ...gronden));
    return { gedaan, melding: 'De grond is bewaard.' };
  });

  daad('/weg', async ({ document, velden, wie, opdracht }) => {
    const gedaan = await trekLakkenIn(omgeving, document.documentId, [lakIdUit(velden)], wie, eigenOpdracht(opdracht, 'weg', lakIdUit(velden)));
    return { gedaan, melding: 'De lak is weg.' };
  });

  daad('/voorstellen', async ({ document, velden, wie, opdracht }) => {
    const zicht = await omgeving.zichten.van(document.leesversie.blob, paginaUit(velden));
    const { wat, sleutels } = voorstelkeuzeUit(velden);
    const gekozen = new Set(sleutels);
    const deze = (await voorstellenOp(bronnen, document, zicht)).voorstellen.filter(({ sleutel }) => gekozen.has(sleutel));
    const eigen = eigenOpdracht(opdracht, wat, ...[...gekozen].sort());
    if (deze.length === 0) throw new ValidationFailed([{ veld: 'voorstel', uitleg: 'Kies ten minste één voorstel.' }]);
    if (wat === 'verwerp') {
      const voorstellen = deze.map(({ keuze, herkomst }) => ({ pagina: keuze.pagina, vlakken: keuze.vlakken, voorstel: herkomst }));
      return { gedaan: await verwerpVoorstellen(omgeving, document.documentId, voorstellen, verwerpredenUit(velden), wie, eigen), melding: 'De voorstellen zijn niet gelakt.' };
    }
    const teLakken = deze.map(({ keuze, gronden, herkomst }: Lakvoorstel) => ({ keuze, gronden, bron: 'voorstel', voorstel: herkomst }) as const);
    return { gedaan: await plaatsLakken(omgeving, document.documentId, teLakken, wie, eigen), melding: `${aantalLakken(deze.length)} gezet.` };
  });

  daad('/opmerking', async ({ document, velden, wie, opdracht }) => ({
    gedaan: await plaatsLakopmerking(omgeving, document.documentId, { pagina: paginaUit(velden), lakId: velden.misschien('lak') === null ? null : lakIdUit(velden), tekst: velden.een('opmerking') }, wie, opdracht),
    melding: 'De opmerking is geplaatst.',
  }));

  for (const [pad, welke, leeg] of [['/ongedaan', 'terug', 'Er is niets om ongedaan te maken.'], ['/opnieuw', 'opnieuw', 'Er is niets om opnieuw te doen.']] as const) {
    daad(pad, async ({ document: { documentId }, wie, opdracht }) => {
      const teDraaien = stapelVan(lezen.lakwerk.daden(documentId, wie), lezen.lakwerk.lakken(documentId))[welke];
      if (teDraaien === null) return { gedaan: null, melding: leeg };
      return { gedaan: await draaiOm(omgeving, documentId, teDraaien, wie, opdracht), melding: welke === 'terug' ? 'Dat is ongedaan gemaakt.' : 'Dat is opnieuw gedaan.' };
    });
  }

  daad('/nagekeken', async ({ document, wie, opdracht }) => ({ gedaan: await kijkLakkenNa(omgeving, document.documentId, wie, opdracht), melding: 'De lakken gelden voor de pagina’s zoals u ze nu ziet.' }));
  daad('/aanbieden', async ({ document, wie, opdracht }) => ({ gedaan: await biedLakkenAan(omgeving, document.documentId, wie, opdracht), melding: 'De lakken zijn ter controle aangeboden.' }));
  daad('/intrekken', async ({ document, wie, opdracht }) => ({ gedaan: await trekLakgoedkeuringIn(omgeving, document.documentId, wie, opdracht), melding: 'De goedkeuring is ingetrokken.' }));
  daad('/schoon', async ({ document, wie, opdracht }) => ({ gedaan: await vraagSchoneKopie(omgeving, document.documentId, wie, opdracht), melding: 'De schone kopie wordt gemaakt.' }));

  router.use(overalroutes(deps), soortroutes(deps, bronnen), controleroutes(deps, bronnen));
  return router;
}
