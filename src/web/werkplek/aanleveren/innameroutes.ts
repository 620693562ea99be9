// The addresses of the queue of ingest: looking at it, trying again, and taking over what files propose.
import { Router, type Request } from 'express';
import type { Inventarisdocument, Inventarisfilter } from '../../../../projections/inventarislijst/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { START } from '../../../kern/event.ts';
import type { LeveringId, MedewerkerId, Verzegeld } from '../../../kern/ids.ts';
import { newId } from '../../../kern/uuid.ts';
import { leveringVeld } from '../../../levering/events.ts';
import { VERWIJDERD } from '../../../privacy/vault.ts';
import type { Innamewerk } from '../../../processen/innamewerk.ts';
import { neemVoorstellenOver, vraagOpnieuw, type Overname } from '../../../toepassing/innemen/innamebeheer.ts';
import { meld } from '../../http/sessie.ts';
import { veldenVan } from '../../http/velden.ts';
import { render } from '../../ui/render.tsx';
import { eis, medewerkerVan, opdrachtVan, werkVan, zaakVan, type Werkdeps } from '../deps.ts';
import { bestandsnaamVan } from '../documenten/documentnamen.ts';
import { Innamepagina, type Innamebeeld, type Innamerij } from './inname.tsx';
import type { Zaak } from '../zaak/zaak.tsx';
import { herkomstVan } from '../documenten/zaakdocument.ts';
import { zoekopdrachtenVan } from './zoekopdrachten.ts';

const INNAME = '/werk/zaken/:nummer/documenten/inname';
/** Rows of one list on the page; the counts tell about all. */
const RIJEN = 100;
/** As many as a read model gives at once. */
const ALLES = 1000;

export function innameroutes(deps: Werkdeps, werk: Innamewerk): Router {
  const { lezen, omgeving } = deps;
  const { config, vault } = omgeving;
  const router = Router();

  const documenten = (zaak: Zaak, filter: Inventarisfilter, aantal: number): readonly Inventarisdocument[] => lezen.inventaris.pagina(herkomstVan(zaak), filter, 'volgnummer', 0, aantal).documenten;

  const documentrij = (zaak: Zaak, document: Inventarisdocument, uitleg: string, opnieuw: boolean): Innamerij => ({
    sleutel: document.documentId,
    naam: `${document.volgnummer}. ${bestandsnaamVan(vault, document)}`,
    href: `/werk/zaken/${zaak.dossier.nummer}/documenten/${document.documentId}`,
    uitleg,
    opnieuw: opnieuw ? { document: document.documentId } : null,
  });
  const naamIn = (leveringId: LeveringId, naam: Verzegeld): string => vault.unseal(naam, leveringVeld(leveringId)) ?? VERWIJDERD;

  function beeldVan(zaak: Zaak): Innamebeeld {
    const { verzoekId } = zaak.dossier;
    const nu = werk.bezig();
    const elders = deps.elders();
    const aantallen = lezen.inventaris.aantallen(herkomstVan(zaak));
    const archieven = lezen.leveringen.archieven(verzoekId);
    const zoekopdrachten = zoekopdrachtenVan(lezen.dossiers, verzoekId);
    const wachtend = documenten(zaak, { stand: 'wacht' }, RIJEN);
    const archiefrij = ({ archiefId, bestandsnaam, leveringId, reden }: (typeof archieven)[number], uitleg: string): Innamerij => ({
      sleutel: archiefId,
      naam: naamIn(leveringId, bestandsnaam),
      href: null,
      uitleg: reden ?? uitleg,
      opnieuw: reden === null ? null : { archief: archiefId },
    });
    const gemiddeld = werk.gemiddeldMs();
    return {
      aantallen,
      archieven,
      bezig: [
        ...archieven.filter(({ archiefId }) => nu.has(archiefId)).map((archief) => archiefrij(archief, 'Wordt uitgepakt.')),
        ...lezen.inventaris.opIds(wachtend.map(({ documentId }) => documentId).filter((id) => nu.has(id))).map((document) => documentrij(zaak, document, 'Wordt gelezen.', false)),
      ],
      wachtend: [
        ...archieven.filter(({ archiefId, stand }) => stand === 'wacht' && !nu.has(archiefId)).map((archief) => archiefrij(archief, elders ? 'Wordt op een ander knooppunt uitgepakt, of wacht daar.' : 'Wacht op uitpakken.')),
        ...wachtend.filter(({ documentId }) => !nu.has(documentId)).map((document) => documentrij(zaak, document, elders ? 'Wordt op een ander knooppunt gelezen, of wacht daar.' : 'Wacht op lezen.', false)),
      ],
      mislukt: [
        ...archieven.filter(({ stand }) => stand === 'geweigerd').map((archief) => archiefrij(archief, '')),
        ...documenten(zaak, { stand: 'onleesbaar' }, RIJEN).map((document) => documentrij(zaak, document, document.onleesbaar ?? '', true)),
      ],
      zonderPdf: documenten(zaak, { stand: 'zonder-pdf' }, RIJEN).map((document) => documentrij(zaak, document, document.zonderLeesversie ?? '', true)),
      nietToegevoegd: lezen.leveringen.nietToegevoegd(verzoekId, RIJEN).map(({ bestandsnaam, leveringId, wat }, index): Innamerij => {
        const dubbel = wat.soort === 'dubbel' ? lezen.inventaris.opId(wat.documentId) : null;
        return {
          sleutel: String(index),
          naam: naamIn(leveringId, bestandsnaam),
          href: dubbel === null ? null : `/werk/zaken/${zaak.dossier.nummer}/documenten/${dubbel.documentId}`,
          uitleg: wat.soort === 'geweigerd' ? wat.reden : `Stond al in de zaak${dubbel === null ? '' : ` als document ${dubbel.volgnummer}`}.`,
          opnieuw: null,
        };
      }),
      leveringen: lezen.leveringen.vanVerzoek(verzoekId).map((levering) => ({
        ...levering,
        doorNaam: levering.door.startsWith('medewerker:') ? deps.identiteit.medewerkers.naam(levering.door.slice('medewerker:'.length) as MedewerkerId) : 'Het systeem',
        zoekopdracht: zoekopdrachten.find(({ id }) => id === levering.zoekopdrachtId)?.tekst ?? null,
      })),
      nogSeconden: gemiddeld === null || elders ? null : (aantallen.perStand.wacht * gemiddeld) / config.innamewerkers / 1_000,
      // Looks at every document: not while the page is asked for every few seconds.
      voorstellen: aantallen.perStand.wacht === 0 ? overnamesVan(zaak).length : 0,
    };
  }

  /** What files say of their kind and date, where that differs from what is known and nobody described the document. */
  function overnamesVan(zaak: Zaak): readonly Overname[] {
    return lezen.inventaris.vanVerzoek(zaak.dossier.verzoekId).flatMap(({ datum, documentId, soort, titel, voorstel }): readonly Overname[] => {
      if (voorstel === null) return [];
      const beter = { soort: voorstel.soort ?? soort, datum: voorstel.datum ?? datum };
      if (beter.soort === soort && beter.datum === datum) return [];
      return [{ documentId, titel, soort: beter.soort, datum: beter.datum === null ? null : fromIsoDate(beter.datum) }];
    });
  }

  router.get(INNAME, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakVan(deps, request.params.nummer);
    response.send(render(Innamepagina({ werk: werkVan(deps, request), zaak, beeld: beeldVan(zaak), opdracht: newId<string>() })));
  });

  async function klaar(request: Request<{ nummer: string }>, response: { redirect(status: number, naar: string): void }, position: typeof START, zin: string): Promise<void> {
    if (position > START) await lezen.wachtOp(position);
    meld(request, zin);
    response.redirect(303, `/werk/zaken/${request.params.nummer}/documenten/inname`);
  }

  router.post(`${INNAME}/opnieuw`, async (request, response) => {
    eis(deps, request, 'document.uploaden');
    const zaak = zaakVan(deps, request.params.nummer);
    const velden = veldenVan(request);
    const alles = velden.een('alles') === 'ja';
    // Only what belongs to this case and failed: an id from elsewhere finds nothing.
    const mislukt = [...documenten(zaak, { stand: 'onleesbaar' }, ALLES), ...documenten(zaak, { stand: 'zonder-pdf' }, ALLES)];
    const archieven = lezen.leveringen.archieven(zaak.dossier.verzoekId).filter(({ stand }) => stand === 'geweigerd');
    const gekozen = {
      documenten: mislukt.filter(({ documentId, onleesbaar }) => (alles ? onleesbaar !== null : documentId === velden.een('document'))).map(({ documentId }) => documentId),
      archieven: archieven.filter(({ archiefId }) => alles || archiefId === velden.een('archief')),
    };
    const position = await vraagOpnieuw(omgeving, gekozen, medewerkerVan(deps, request).id, opdrachtVan(deps, request, velden));
    const aantal = gekozen.documenten.length + gekozen.archieven.length;
    await klaar(request, response, position, aantal === 1 ? 'Het bestand staat weer in de rij.' : `${aantal} bestanden staan weer in de rij.`);
  });

  router.post(`${INNAME}/voorstellen`, async (request, response) => {
    eis(deps, request, 'document.beoordelen');
    const zaak = zaakVan(deps, request.params.nummer);
    const { position, aantal } = await neemVoorstellenOver(omgeving, overnamesVan(zaak), opdrachtVan(deps, request, veldenVan(request)));
    await klaar(request, response, position, `Bij ${aantal} documenten zijn soort en datum overgenomen.`);
  });

  return router;
}
