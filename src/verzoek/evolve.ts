// How each event changes the state of a Woo-verzoek. An event that cannot follow changes nothing but the count.
import type { Decider } from '../kern/decider.ts';
import { fromIsoDate } from '../kern/date.ts';
import { geregistreerd } from './correcties.ts';
import type { VerzoekEvent } from './events.ts';
import { evolveCorrectie } from './evolve-correctie.ts';
import { afsluitingDoor } from './afsluiting.ts';
import { geenFeiten, metGebeurtenis } from './feiten.ts';
import { bewakingssleutel, type Afsluiting, type LopendVerzoek, type Verzoek } from './state.ts';

type Vervolg = Exclude<VerzoekEvent, { type: 'VerzoekOntvangen' }>;

const plus = <T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> => new Set(set).add(value);
const met = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V | undefined): ReadonlyMap<K, V> =>
  value === undefined ? map : new Map(map).set(key, value);

const afsluiting = ({ door, op }: NonNullable<ReturnType<typeof afsluitingDoor>>, event: VerzoekEvent): Afsluiting => ({
  door,
  op: fromIsoDate(op),
  besluit: event.type === 'BesluitOpVerzoekBekendgemaakt' ? event.data.besluitId : null,
});

/** The count, the facts of the clock, the dates that can be corrected and whether it ended: the same for every event. */
function metAlgemeen(verzoek: LopendVerzoek, event: VerzoekEvent): LopendVerzoek {
  const revisie = verzoek.revisie + 1;
  const feitenstand = metGebeurtenis(verzoek.feitenstand, event, revisie);
  const einde = afsluitingDoor(event);
  return {
    ...verzoek,
    revisie,
    feitenstand,
    feiten: feitenstand.feiten,
    geregistreerd: met(verzoek.geregistreerd, revisie, geregistreerd(event) ?? undefined),
    afsluiting: einde === null || (einde.door === 'besluit' && verzoek.afsluiting?.door === 'besluit') ? verzoek.afsluiting : afsluiting(einde, event),
  };
}

function evolveLopend(voor: LopendVerzoek, event: Vervolg): LopendVerzoek {
  const staat = metAlgemeen(voor, event);
  const { revisie } = staat;
  switch (event.type) {
    case 'WerktitelGegeven':
      return { ...staat, werktitel: event.data.werktitel };
    case 'VolgcodeVernieuwd':
      return { ...staat, volgcodeHash: event.data.volgcodeHash, volgcodes: staat.volgcodes + 1 };
    case 'VerzoekToegewezen':
      return { ...staat, behandelaar: event.data.behandelaar };
    case 'OntvangstBevestigd':
      return { ...staat, ontvangstBevestigdOp: fromIsoDate(event.data.verzondenOp) };
    case 'VerzoekGekwalificeerd':
      return { ...staat, kwalificatie: event.data.soort };
    case 'IdentiteitVastgesteld':
      return { ...staat, identiteitVastgesteldOp: fromIsoDate(event.data.vastgesteldOp) };
    case 'MilieuInformatieAangemerkt':
      return { ...staat, milieu: { milieu: event.data.milieu, emissies: event.data.emissies } };
    case 'ContactGelegd':
    case 'OverlegGevoerd':
      return { ...staat, contacten: plus(staat.contacten, event.data.contactId) };
    case 'PreciseringGevraagd':
      return { ...staat, precisering: { revisie, uiterlijk: fromIsoDate(event.data.uiterlijk), beantwoord: false } };
    case 'PreciseringOntvangen':
      return staat.precisering === null ? staat : { ...staat, precisering: { ...staat.precisering, beantwoord: true } };
    case 'AanvullingGevraagd':
      return { ...staat, aanvulling: { revisie, uiterlijk: fromIsoDate(event.data.uiterlijk), beantwoord: false } };
    case 'AanvullingOntvangen':
      return staat.aanvulling === null ? staat : { ...staat, aanvulling: { ...staat.aanvulling, beantwoord: true } };
    case 'VerzoekDoorgezonden': {
      const { omvang, doorgezondenOp, aan, deel } = event.data;
      return { ...staat, doorzendingen: met(staat.doorzendingen, revisie, { omvang, op: fromIsoDate(doorgezondenOp), aan, deel, ontvangenOp: null }) };
    }
    case 'DoorzendingOntvangen': {
      const { doorzending, ontvangenOp } = event.data;
      const eerder = staat.doorzendingen.get(doorzending);
      return { ...staat, doorzendingen: met(staat.doorzendingen, doorzending, eerder && { ...eerder, ontvangenOp: fromIsoDate(ontvangenOp) }) };
    }
    case 'ZienswijzenGevraagd': {
      const derden = new Set(event.data.derden.map((derde) => derde.derdeId));
      const stukken = new Map(event.data.derden.map((derde) => [derde.derdeId, new Set(derde.stukken?.map(({ documentId }) => documentId))]));
      return { ...staat, zienswijzen: [...staat.zienswijzen, { revisie, uiterlijk: fromIsoDate(event.data.uiterlijk), gevraagd: derden, open: derden, stukken }] };
    }
    case 'ZienswijzeOntvangen':
      return {
        ...staat,
        zienswijzen: staat.zienswijzen.map((ronde) => ({
          ...ronde,
          open: new Set([...ronde.open].filter((derde) => derde !== event.data.derdeId)),
        })),
      };
    case 'ZienswijzeVerwerkt':
      return { ...staat, verwerkteZienswijzen: plus(staat.verwerkteZienswijzen, event.data.derdeId) };
    case 'OpschortingIngegaan': {
      const { grond, vanaf } = event.data;
      return { ...staat, opschortingen: met(staat.opschortingen, revisie, { grond, vanaf: fromIsoDate(vanaf), beeindigd: false }) };
    }
    case 'OpschortingGeeindigd': {
      const { opschorting } = event.data;
      const eerder = staat.opschortingen.get(opschorting);
      return { ...staat, opschortingen: met(staat.opschortingen, opschorting, eerder && { ...eerder, beeindigd: true }) };
    }
    case 'DeelplanVoorgesteld': {
      const { planId, voorgesteldOp, fasen } = event.data;
      const laatste = fasen.at(-1);
      if (laatste === undefined) return staat;
      const plan = { voorgesteldOp: fromIsoDate(voorgesteldOp), tot: fromIsoDate(laatste.uiterlijk), stand: 'voorgesteld' as const };
      return { ...staat, plannen: met(staat.plannen, planId, plan) };
    }
    case 'DeelplanAanvaard':
    case 'DeelplanAfgewezen': {
      const { planId } = event.data;
      const eerder = staat.plannen.get(planId);
      const stand = event.type === 'DeelplanAanvaard' ? ('aanvaard' as const) : ('afgewezen' as const);
      return { ...staat, plannen: met(staat.plannen, planId, eerder && { ...eerder, stand }) };
    }
    case 'TermijnoverschrijdingGemeld':
      return { ...staat, overschrijdingGemeld: fromIsoDate(event.data.verwachtOp) };
    case 'ZoekopdrachtUitgezet': {
      const { zoekopdrachtId, uitgezetOp, uiterlijk } = event.data;
      const opdracht = { uitgezetOp: fromIsoDate(uitgezetOp), uiterlijk: fromIsoDate(uiterlijk), afgerondOp: null, herinnerdOp: null };
      return { ...staat, zoekopdrachten: met(staat.zoekopdrachten, zoekopdrachtId, opdracht) };
    }
    case 'ZoekopdrachtHerinnerd': {
      const { zoekopdrachtId, op } = event.data;
      const eerder = staat.zoekopdrachten.get(zoekopdrachtId);
      return { ...staat, zoekopdrachten: met(staat.zoekopdrachten, zoekopdrachtId, eerder && { ...eerder, herinnerdOp: fromIsoDate(op) }) };
    }
    case 'ZoekopdrachtAfgerond': {
      const { zoekopdrachtId, afgerondOp } = event.data;
      const eerder = staat.zoekopdrachten.get(zoekopdrachtId);
      return { ...staat, zoekopdrachten: met(staat.zoekopdrachten, zoekopdrachtId, eerder && { ...eerder, afgerondOp: fromIsoDate(afgerondOp) }) };
    }
    case 'VerzoekGevoegd':
      return { ...staat, gevoegd: plus(staat.gevoegd, event.data.verzoekId) };
    case 'VerzoekGesplitst':
      return { ...staat, gesplitst: plus(staat.gesplitst, event.data.naar) };
    case 'VerzoekAfgesplitst':
      return { ...staat, afgesplitstVan: event.data.van };
    case 'VoorzieningOpVerzoekVerwerkt':
      return staat;
    case 'RechtsgangBegonnen':
      return { ...staat, rechtsgangen: met(staat.rechtsgangen, event.data.rechtsgangId, { soort: event.data.soort, eindeOp: null }) };
    case 'RechtsgangGeeindigd': {
      const { rechtsgangId, op } = event.data;
      const eerder = staat.rechtsgangen.get(rechtsgangId);
      return { ...staat, rechtsgangen: met(staat.rechtsgangen, rechtsgangId, eerder && { ...eerder, eindeOp: fromIsoDate(op) }) };
    }
    case 'BerichtGeplaatst':
      return { ...staat, berichten: new Map(staat.berichten).set(event.data.berichtId, event.data.van) };
    case 'BerichtGelezen':
      return { ...staat, gelezen: plus(staat.gelezen, event.data.berichtId) };
    case 'BesluitOpVerzoekBekendgemaakt':
      return { ...staat, besluiten: plus(staat.besluiten, event.data.besluitId) };
    case 'BekendmakingOpVerzoekGecorrigeerd':
      return staat.afsluiting?.besluit === event.data.besluitId ? { ...staat, afsluiting: { ...staat.afsluiting, op: fromIsoDate(event.data.bekendgemaaktOp) } } : staat;
    case 'TermijnNaderde':
      return { ...staat, bewaakt: plus(staat.bewaakt, bewakingssleutel('nadert', event.data.datum)) };
    case 'TermijnVerstreek':
      return { ...staat, bewaakt: plus(staat.bewaakt, bewakingssleutel('verstreken', event.data.datum)) };
    case 'HerinneringGestuurd':
      return { ...staat, herinnerdOp: fromIsoDate(event.data.datum) };
    case 'NotificatieVerstuurd':
      return { ...staat, gemeld: plus(staat.gemeld, event.data.bron) };
    case 'NotificatieMislukt':
      return { ...staat, nietGemeld: plus(staat.nietGemeld, event.data.bron) };
    case 'PersoonsgegevensGewist':
      return { ...staat, gewist: true };
    case 'EindeOpschortingGemeld':
      return { ...staat, eindeGemeld: fromIsoDate(event.data.nieuweDatum) };
    case 'DatumGecorrigeerd':
    case 'RegistratieVervallen':
      return evolveCorrectie(staat, event);
    case 'BeslissingVerdaagd':
    case 'UitstelOvereengekomen':
    case 'VerzoekInformeelAfgedaan':
    case 'VerzoekIngetrokken':
    case 'VerzoekSamengevoegd':
      return staat;
  }
}

export const evolve: Decider<never, VerzoekEvent, Verzoek>['evolve'] = (verzoek, event) => {
  if (event.type !== 'VerzoekOntvangen') return verzoek.ontvangen ? evolveLopend(verzoek, event) : verzoek;
  return metAlgemeen(
    {
      ontvangen: true,
      revisie: -1,
      nummer: event.data.nummer,
      ontvangenOp: fromIsoDate(event.data.ontvangenOp),
      persoonId: event.data.persoonId,
      contactwijze: event.data.contactwijze,
      werktitel: event.data.werktitel,
      behandelaar: null,
      volgcodeHash: event.data.volgcodeHash,
      ontvangstBevestigdOp: null,
      feiten: [],
      feitenstand: geenFeiten,
      kwalificatie: null,
      identiteitVastgesteldOp: null,
      milieu: { milieu: false, emissies: false },
      contacten: new Set(),
      precisering: null,
      aanvulling: null,
      zienswijzen: [],
      verwerkteZienswijzen: new Set(),
      doorzendingen: new Map(),
      opschortingen: new Map(),
      plannen: new Map(),
      zoekopdrachten: new Map(),
      volgcodes: 0,
      gevoegd: new Set(),
      gesplitst: new Set(),
      afgesplitstVan: null,
      rechtsgangen: new Map(),
      eindeGemeld: null,
      overschrijdingGemeld: null,
      berichten: new Map(),
      gelezen: new Set(),
      besluiten: new Set(),
      afsluiting: null,
      gewist: false,
      gemeld: new Set(),
      nietGemeld: new Set(),
      bewaakt: new Set(),
      herinnerdOp: null,
      geregistreerd: new Map(),
    },
    event,
  );
};
