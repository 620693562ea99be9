// The addresses of Werkvoorraad and Termijnen: lists, filters in the URL, exports, and doing something to many at once.
import { Router, type Request } from 'express';
import type { Besluit } from '../../../../projections/besluiten/model.ts';
import type { Bordfilter, Tegels } from '../../../../projections/termijnenbord/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { RuleViolated, ValidationFailed } from '../../../kern/errors.ts';
import type { CommandId, MedewerkerId, VerzoekId } from '../../../kern/ids.ts';
import { derivedId, newId } from '../../../kern/uuid.ts';
import type { Medewerker } from '../../../identiteit/index.ts';
import { mag } from '../../../identiteit/rollen.ts';
import { voerUit } from '../../../uitvoer/index.ts';
import { verzoekDecider } from '../../../verzoek/decide.ts';
import type { VerzoekCommand } from '../../../verzoek/commands.ts';
import { commandIdVan } from '../../http/opdracht.ts';
import { meld } from '../../http/sessie.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { veldenVan } from '../../http/velden.ts';
import { eigenPad } from '../../ui/link.tsx';
import { render } from '../../ui/render.tsx';
import { Bord } from './bord.tsx';
import { filterVan, tabelVan } from './bordvraag.ts';
import { collegas, eis, medewerkerVan, werkVan, type Werkdeps } from '../deps.ts';
import { zichtVan, type Plichtzicht } from '../plichten/rijen.ts';
import type { Werk } from '../kader.tsx';
import { rechtsgangtabel } from '../rechtsgang/bordtabel.tsx';
import { passend, termijnrijen, type Termijnrij } from '../rechtsgang/termijnrijen.ts';

const PER_PAGINA = 50;

/** What the body has to do in procedures counts on the tiles like a decision on a request. */
function metRechtsgangen(tegels: Tegels, rijen: readonly Termijnrij[]): Tegels {
  const tel = (urgentie: Termijnrij['urgentie']): number => rijen.filter((rij) => rij.wie === 'wij' && rij.urgentie === urgentie).length;
  const [teLaat, vandaag, binnenWeek, later, stil] = [tel('te-laat'), tel('vandaag'), tel('week'), tel('later'), tel('stil')];
  return {
    teLaat: tegels.teLaat + teLaat,
    vandaag: tegels.vandaag + vandaag,
    binnenWeek: tegels.binnenWeek + binnenWeek,
    loopt: tegels.loopt + teLaat + vandaag + binnenWeek + later,
    stil: tegels.stil + stil,
  };
}

export function bordroutes(deps: Werkdeps): Router {
  const { lezen, omgeving } = deps;
  const router = Router();

  /** What waits for this person besides the own cases: requests without a handler, decisions to check or to sign. */
  function wachtOp({ id, rollen }: Medewerker, nummerVan: (verzoekId: VerzoekId) => string): Parameters<typeof Bord>[0]['teDoen'] {
    const besluit = (wat: string) => (each: Besluit) => {
      const nummer = nummerVan(each.verzoekId);
      return { tekst: `${wat}: ${each.inhoud.titel} (${nummer})`, pad: `/werk/zaken/${nummer}/besluit` as const };
    };
    const { zonderBehandelaar } = lezen.dossiers.aantallen();
    return [
      ...(mag(rollen, 'zaak.toewijzen') && zonderBehandelaar > 0
        ? [{ tekst: zonderBehandelaar === 1 ? '1 verzoek heeft nog geen behandelaar' : `${zonderBehandelaar} verzoeken hebben nog geen behandelaar`, pad: '/werk/termijnen?behandelaar=niemand' as const }]
        : []),
      ...(mag(rollen, 'besluit.goedkeuren') ? lezen.besluiten.terControle().filter(({ opsteller }) => opsteller !== id) : []).map(besluit('Controleer')),
      ...(mag(rollen, 'besluit.ondertekenen') ? lezen.besluiten.teOndertekenen() : []).map(besluit('Onderteken')),
    ];
  }

  /** Duties have no handler and no work step: they stand on everybody's board as long as it is not narrowed to requests. */
  function plichtenOp(pad: '/werk' | '/werk/termijnen', { vandaag, recht }: Werk, { behandelaar, werkstap, urgentie, zoek }: Bordfilter): { readonly rijen: readonly Plichtzicht[]; readonly totaal: number } {
    if (pad !== '/werk/termijnen' || behandelaar !== undefined || werkstap !== undefined || urgentie === 'stil') return { rijen: [], totaal: 0 };
    const { rijen, totaal } = lezen.openbaarmaking.plichten(vandaag, { stand: 'te-doen', ...(urgentie === 'te-laat' ? { teLaat: true } : {}), ...(zoek === undefined ? {} : { zoek }) }, 0, PER_PAGINA);
    return { rijen: rijen.map((rij) => zichtVan(rij, omgeving, recht)), totaal };
  }

  function toon(request: Request, pad: '/werk' | '/werk/termijnen'): string {
    const werk = werkVan(deps, request);
    const { medewerker, vandaag } = werk;
    const gevraagd = filterVan(request);
    // The work list is one's own until another handler is asked for; the deadline board is everybody's.
    const eigen = pad === '/werk' && gevraagd.filter.behandelaar === undefined && mag(medewerker.rollen, 'zaak.behandelen');
    const filter: Bordfilter = eigen ? { ...gevraagd.filter, behandelaar: medewerker.id } : gevraagd.filter;
    const { rijen, totaal } = lezen.bord.pagina({ vandaag, filter, offset: (gevraagd.pagina - 1) * PER_PAGINA, limit: PER_PAGINA });
    const volgende = lezen.bord.volgendeDatum(vandaag, filter.behandelaar === 'niemand' ? undefined : filter.behandelaar);
    const nummerVan = (verzoekId: VerzoekId): string => lezen.dossiers.opId(verzoekId)?.nummer ?? '';
    const procedures = termijnrijen(lezen, vandaag, werk.recht);
    const teDoen = pad === '/werk' ? wachtOp(medewerker, nummerVan) : [];
    return render(
      Bord({
        werk,
        titel: pad === '/werk' ? 'Werkvoorraad' : 'Termijnen',
        pad,
        rijen,
        totaal,
        pagina: gevraagd.pagina,
        perPagina: PER_PAGINA,
        tegels: metRechtsgangen(lezen.bord.tegels(vandaag, filter.behandelaar), passend(procedures, filter.behandelaar === undefined ? {} : { behandelaar: filter.behandelaar })),
        filter,
        collegas: collegas(deps),
        volgende: volgende === null ? null : fromIsoDate(volgende),
        teDoen,
        opdracht: newId<CommandId>(),
        rechtsgangen: passend(procedures, filter),
        plichten: plichtenOp(pad, werk, filter),
      }),
    );
  }

  router.get('/werk', (request, response) => {
    response.send(toon(request, '/werk'));
  });
  router.get('/werk/termijnen', (request, response) => {
    eis(deps, request, 'zaak.lezen');
    response.send(toon(request, '/werk/termijnen'));
  });

  for (const vorm of ['csv', 'xlsx', 'ods'] as const) {
    router.get(`/werk/termijnen.${vorm}`, async (request, response) => {
      eis(deps, request, 'zaak.lezen');
      const { naamVan, recht, vandaag } = werkVan(deps, request);
      const { filter } = filterVan(request);
      const bestand = await voerUit(tabelVan([...lezen.bord.alles(vandaag, filter)], naamVan, recht), vorm);
      stuurBestand(response, { bytes: bestand.bytes, mediatype: bestand.mediatype, naam: bestand.bestandsnaam, alsBijlage: true });
    });
  }

  for (const vorm of ['csv', 'xlsx', 'ods'] as const) {
    router.get(`/werk/procedures.${vorm}`, async (request, response) => {
      eis(deps, request, 'zaak.lezen');
      const { naamVan, recht, vandaag } = werkVan(deps, request);
      const bestand = await voerUit(rechtsgangtabel(passend(termijnrijen(lezen, vandaag, recht), filterVan(request).filter), naamVan), vorm);
      stuurBestand(response, { bytes: bestand.bytes, mediatype: bestand.mediatype, naam: bestand.bestandsnaam, alsBijlage: true });
    });
  }

  /** The same command on every chosen case; what cannot be done is told, the rest is done. */
  async function opAlle(request: Request, command: (verzoekId: VerzoekId) => VerzoekCommand, gelukt: (aantal: number) => string): Promise<void> {
    const velden = veldenVan(request);
    const opdracht = commandIdVan(velden);
    const zaken = velden.alle('kies').filter((id) => lezen.dossiers.opId(id as VerzoekId) !== null) as VerzoekId[];
    if (zaken.length === 0) throw new ValidationFailed([{ veld: '', uitleg: 'U heeft geen zaken aangevinkt. Vink eerst een of meer zaken aan.' }]);
    const actor = `medewerker:${medewerkerVan(deps, request).id}` as const;
    const redenen: string[] = [];
    let gedaan = 0;
    for (const verzoekId of zaken) {
      try {
        const { position } = await omgeving.handler.handle(verzoekDecider, verzoekId, command(verzoekId), { actor, commandId: derivedId(opdracht, verzoekId) });
        await lezen.wachtOp(position);
        gedaan += 1;
      } catch (error) {
        if (!(error instanceof RuleViolated)) throw error;
        redenen.push(`${lezen.dossiers.opId(verzoekId)?.nummer ?? ''}: ${error.weigeringen.map(({ uitleg }) => uitleg).join(' ')}`);
      }
    }
    meld(request, [gedaan === 0 ? null : gelukt(gedaan), ...redenen].filter((zin) => zin !== null).join(' '));
  }
  const terug = (request: Request) => eigenPad(new URL(request.get('referer') ?? '/werk/termijnen', 'http://x').pathname, '/werk/termijnen');

  router.post('/werk/termijnen/toewijzen', async (request, response) => {
    eis(deps, request, 'zaak.toewijzen');
    const behandelaar = collegas(deps).find(({ id }) => id === veldenVan(request).een('behandelaar'));
    if (behandelaar === undefined) throw new ValidationFailed([{ veld: 'behandelaar', uitleg: 'Kies een collega om de zaken aan toe te wijzen.' }]);
    await opAlle(
      request,
      () => ({ type: 'WijsToe', behandelaar: behandelaar.id as MedewerkerId }),
      (aantal) => `${aantal === 1 ? '1 zaak' : `${aantal} zaken`} toegewezen aan ${behandelaar.naam}.`,
    );
    response.redirect(303, terug(request));
  });

  router.post('/werk/termijnen/herinneren', async (request, response) => {
    eis(deps, request, 'zaak.behandelen');
    const { vandaag } = werkVan(deps, request);
    await opAlle(
      request,
      () => ({ type: 'Herinner', vandaag }),
      (aantal) => `Herinnering gestuurd bij ${aantal === 1 ? '1 zaak' : `${aantal} zaken`}.`,
    );
    response.redirect(303, terug(request));
  });

  return router;
}
