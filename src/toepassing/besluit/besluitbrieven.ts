// What the file of a request gives to the letters of its decision: who searched where, and the letters to third parties.
import type { Gemeld, Inventarisregel } from '../../besluit/events.ts';
import { documentDecider } from '../../document/decide.ts';
import { alinea, kop } from '../../documentverwerking/brieven/sjablonen/vaste-delen.ts';
import { uitkomstblokken, type Zoekactie } from '../../documentverwerking/brieven/sjablonen/besluit.ts';
import { besluitAanDerde, stukbesluiten, type Stukbesluit } from '../../documentverwerking/brieven/sjablonen/derde.ts';
import type { Blok } from '../../documentverwerking/brieven/model.ts';
import type { EventStore } from '../../eventstore/port.ts';
import { fromIsoDate } from '../../kern/date.ts';
import { streamName } from '../../kern/event.ts';
import type { DerdeId, VerzoekId } from '../../kern/ids.ts';
import { verzoekDecider } from '../../verzoek/decide.ts';
import type { Besluituitkomst, GevraagdeDerde, VerzoekEvent, ZienswijzeVerwerkt } from '../../verzoek/events.ts';
import { veldVan } from '../../verzoek/velden.ts';
import { bewaarBrief } from '../brieven/brieven.ts';
import type { Omgeving } from '../omgeving.ts';
import { leesSjabloonboek } from '../brieven/sjabloonboek.ts';

type Gebeurtenis = VerzoekEvent & { readonly revision: number };

/** What happened on the request, without what was declared void: that never happened. */
async function gebeurtenissen(store: EventStore, verzoekId: VerzoekId): Promise<readonly VerzoekEvent[]> {
  const alle = (await store.readStream(streamName(verzoekDecider.category, verzoekId), {})) as unknown as readonly Gebeurtenis[];
  const vervallen = new Set(alle.flatMap((event) => (event.type === 'RegistratieVervallen' ? [event.data.revisie] : [])));
  return alle.filter(({ revision }) => !vervallen.has(revision));
}

/** The finished search assignments, for the decision (Awb 3:46; law.md §6.2): functions, never names. */
export async function zoekactiesVan({ store }: Pick<Omgeving, 'store'>, verzoekId: VerzoekId): Promise<readonly Zoekactie[]> {
  const events = await gebeurtenissen(store, verzoekId);
  return events.flatMap((uit): readonly Zoekactie[] => {
    if (uit.type !== 'ZoekopdrachtUitgezet') return [];
    const { zoekopdrachtId, afdeling, functie } = uit.data;
    const klaar = events.find((event) => event.type === 'ZoekopdrachtAfgerond' && event.data.zoekopdrachtId === zoekopdrachtId);
    return klaar?.type === 'ZoekopdrachtAfgerond' ? [{ afdeling, functie, ...klaar.data }] : [];
  });
}

const GEVOLGD: Readonly<Record<ZienswijzeVerwerkt['data']['gevolgd'], string>> = {
  geheel: 'Wij hebben uw zienswijze gevolgd.',
  deels: 'Wij hebben uw zienswijze voor een deel gevolgd.',
  niet: 'Wij hebben uw zienswijze niet gevolgd.',
};

interface Bekendmaking {
  readonly verzoekId: VerzoekId;
  readonly nummer: string;
  readonly titel: string;
  readonly uitkomst: Besluituitkomst;
  readonly op: Temporal.PlainDate;
  /** First day of disclosure; null when nothing waits. */
  readonly openbaarVanaf: Temporal.PlainDate | null;
  /** The list that was decided on. */
  readonly inventaris: readonly Inventarisregel[];
}

/** Per document that the party was asked about: what the decision says, and what the party had said. */
async function besluitenOver({ handler }: Pick<Omgeving, 'handler'>, { stukken = [], derdeId }: GevraagdeDerde, inventaris: readonly Inventarisregel[], events: readonly VerzoekEvent[]): Promise<readonly Stukbesluit[]> {
  const ontvangen = events.findLast((event) => event.type === 'ZienswijzeOntvangen' && event.data.derdeId === derdeId);
  const antwoorden = ontvangen?.type === 'ZienswijzeOntvangen' ? (ontvangen.data.antwoorden ?? []) : [];
  const besluiten = await Promise.all(
    stukken.map(async ({ documentId }): Promise<Stukbesluit | null> => {
      const standpunt = antwoorden.find((each) => each.documentId === documentId)?.standpunt ?? null;
      const regel = inventaris.find((each) => each.documentId === documentId);
      if (regel !== undefined) return { ...regel, datum: regel.datum === null ? null : fromIsoDate(regel.datum), standpunt };
      const { state } = await handler.load(documentDecider, documentId);
      return state.status === 'onbekend' ? null : { ...state.gegevens, gronden: [], oordeel: null, standpunt };
    }),
  );
  return besluiten.filter((besluit) => besluit !== null).sort((a, b) => a.volgnummer - b.volgnummer);
}

/**
 * The decision to everybody who was asked for a view, at the same moment as to the requester (Woo 4.4 lid 6, T13): what was
 * decided, what was done with the view, and the remedies. Sealed for each; who was erased gets none.
 */
export async function derdenbrieven(omgeving: Omgeving, { verzoekId, nummer, titel, uitkomst, op, openbaarVanaf, inventaris }: Bekendmaking): Promise<readonly Gemeld[]> {
  const { vault, config, store } = omgeving;
  const boek = await leesSjabloonboek(omgeving);
  const events = await gebeurtenissen(store, verzoekId);
  const open = (verzegeld: Parameters<typeof vault.unseal>[0], veld: 'derde' | 'zienswijze'): string | null => vault.unseal(verzegeld, veldVan(verzoekId, veld));

  function reactie(derdeId: DerdeId): readonly Blok[] {
    const verwerkt = events.findLast((event) => event.type === 'ZienswijzeVerwerkt' && event.data.derdeId === derdeId);
    if (verwerkt?.type !== 'ZienswijzeVerwerkt') return [];
    const reden = open(verwerkt.data.reden, 'zienswijze');
    return [kop('Wat deden wij met uw zienswijze?'), alinea(GEVOLGD[verwerkt.data.gevolgd]), ...(reden === null ? [] : [alinea(reden)])];
  }

  const gevraagd = events.flatMap((event): readonly GevraagdeDerde[] => (event.type === 'ZienswijzenGevraagd' ? event.data.derden : []));
  const brieven = await Promise.all(
    gevraagd.map(async (derde): Promise<Gemeld | null> => {
      const { derdeId, persoonId, naam: verzegeld } = derde;
      const naam = open(verzegeld, 'derde');
      if (naam === null) return null;
      const hoofd = { huisstijl: config.organisatie, boek, datum: op, nummer, naam, adresregels: [], onderwerp: titel };
      const inhoud = besluitAanDerde(hoofd, { uitkomst: [...uitkomstblokken(uitkomst, true), ...stukbesluiten(await besluitenOver(omgeving, derde, inventaris, events))], reactie: reactie(derdeId), openbaarVanaf });
      return { derdeId, brief: await bewaarBrief(omgeving, verzoekId, persoonId, inhoud) };
    }),
  );
  return brieven.filter((brief) => brief !== null);
}
