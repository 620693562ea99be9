// Which duties to tell something follow from what happened, each with its proof when there is one. Pure; says nothing about today.
import { dateInAmsterdam, fromIsoDate, fromIsoInstant } from '../../kern/date.ts';
import type { DerdeId } from '../../kern/ids.ts';
import { uurtermijnEinde } from '../../wet/feestdagen/algemene-termijnenwet.ts';
import { aantalWeken, datumZonderDag, opsomming } from '../../wet/termijnen/datumtekst.ts';
import type { Opschorting, Opschortingsgrond, Termijnberekening } from '../../wet/termijnen/model.ts';
import { grondnaam } from '../../wet/termijnen/teksten.ts';
import type { Geadresseerde, Mededeling, Uiterlijk, Verzending } from './model.ts';
import type { Boeking, Boekingsoort, Mededelingenstand } from './stand.ts';

type PlainDate = Temporal.PlainDate;
type Bewijs = Extract<Verzending, { soort: 'verstuurd' | 'mislukt' }>;

/** A duty, and its proof: null when nothing was sent. */
export type Plicht = Omit<Mededeling, 'verzending'> & { readonly bewijs: Bewijs | null };

const VERZOEKER: Geadresseerde = { soort: 'verzoeker' };
const DIRECT: Uiterlijk = { soort: 'direct' };
/** Awb 2:10 lid 1. */
const UREN_VOOR_MELDING = 48;

/** Every kind of sending keeps the dates it is proved by (stand.ts): a missing one is a bug. */
function dagVan({ datums, type }: Boeking, veld: string): PlainDate {
  const datum = datums[veld];
  if (datum === undefined) throw new Error(`${type} heeft geen ${veld}`);
  return fromIsoDate(datum);
}
const opTijd = (op: PlainDate, uiterlijk: Uiterlijk): boolean => uiterlijk.soort !== 'dag' || Temporal.PlainDate.compare(op, uiterlijk.dag) <= 0;
const metBrief = ({ eventId }: Boeking, op: PlainDate, uiterlijk: Uiterlijk = DIRECT): Bewijs => ({ soort: 'verstuurd', op, langs: 'brief', bron: eventId, opTijd: opTijd(op, uiterlijk) });

/** Awb 2:17, 4:3a: what came by an electronic channel is confirmed. */
function ontvangst({ kanaal, boekingen }: Mededelingenstand, { ontvangenOp }: Termijnberekening): readonly Plicht[] {
  if (kanaal !== 'portaal' && kanaal !== 'e-mail') return [];
  const bevestigd = boekingen.find(({ type }) => type === 'OntvangstBevestigd');
  return [
    {
      soort: 'ontvangstbevestiging',
      artikel: 'Awb art. 2:17 en 4:3a',
      aan: VERZOEKER,
      ontstaanOp: ontvangenOp,
      waarom: `Het verzoek kwam ${kanaal === 'portaal' ? 'via de website' : 'per e-mail'} binnen.`,
      uiterlijk: DIRECT,
      bewijs: bevestigd === undefined ? null : metBrief(bevestigd, dagVan(bevestigd, 'verzondenOp')),
    },
  ];
}

const NIEUW: Readonly<Partial<Record<Boekingsoort, string>>> = {
  BerichtGeplaatst: 'Er is een bericht bij het verzoek gezet.',
  BesluitBekendgemaakt: 'Het besluit is bij het verzoek gezet.',
  DocumentenVerstrekt: 'De documenten zijn bij het verzoek gezet.',
};

/** Awb 2:10: who asked for mail hears within 48 hours that something is in the portal. Weekends count. */
function meldingen({ contactwijze, boekingen, mails, gewist, persoonId }: Mededelingenstand): readonly Plicht[] {
  if (contactwijze !== 'e-mail') return [];
  return boekingen.flatMap(({ inPortaal, type, eventId, vastgelegdOp }): readonly Plicht[] => {
    const mail = mails[eventId];
    if (!inPortaal || (mail === undefined && gewist.includes(persoonId))) return [];
    const moment = fromIsoInstant(vastgelegdOp);
    const voor = uurtermijnEinde(moment, UREN_VOOR_MELDING);
    const bewijs = (): Bewijs | null => {
      if (mail === undefined) return null;
      const om = fromIsoInstant(mail.op);
      const op = dateInAmsterdam(om);
      return mail.gelukt ? { soort: 'verstuurd', op, langs: 'mail', bron: eventId, opTijd: Temporal.Instant.compare(om, voor) <= 0 } : { soort: 'mislukt', op, reden: mail.reden };
    };
    return [
      {
        soort: 'melding',
        artikel: 'Awb art. 2:10 lid 1',
        aan: VERZOEKER,
        ontstaanOp: dateInAmsterdam(moment),
        waarom: NIEUW[type] ?? 'Er is een brief bij het verzoek gezet.',
        uiterlijk: { soort: 'moment', moment: voor },
        bewijs: bewijs(),
      },
    ];
  });
}

/** What was told in the same act that made the duty: the letter is its proof. */
const BIJ_DE_DAAD: Readonly<Partial<Record<Boekingsoort, (boeking: Boeking, termijnen: Termijnberekening) => Omit<Plicht, 'aan'> | null>>> = {
  ZienswijzenGevraagd(boeking) {
    const op = dagVan(boeking, 'verzoekerGeinformeerdOp');
    const aantal = boeking.derden?.length ?? 0;
    const waarom = `Wij vroegen ${aantal === 1 ? 'een belanghebbende' : `${aantal} belanghebbenden`} om een zienswijze.`;
    return { soort: 'zienswijzen-gevraagd', artikel: 'Woo art. 4.4 lid 3', ontstaanOp: op, waarom, uiterlijk: DIRECT, bewijs: metBrief(boeking, op) };
  },
  VerzoekDoorgezonden(boeking) {
    const op = dagVan(boeking, 'doorgezondenOp');
    return { soort: 'doorzending', artikel: 'Woo art. 4.2 lid 1', ontstaanOp: op, waarom: 'Het verzoek, of een deel ervan, ging naar een andere organisatie.', uiterlijk: DIRECT, bewijs: metBrief(boeking, op) };
  },
  BeslissingVerdaagd(boeking, { eersteTermijn }) {
    const op = dagVan(boeking, 'aangekondigdOp');
    const uiterlijk = { soort: 'dag', dag: eersteTermijn.einde } as const;
    return { soort: 'verdaging', artikel: 'Woo art. 4.4 lid 2', ontstaanOp: op, waarom: `De beslissing is verdaagd met ${aantalWeken(boeking.weken ?? 0)}.`, uiterlijk, bewijs: metBrief(boeking, op, uiterlijk) };
  },
  // Awb 4:15 lid 1 b and lid 3; delay by the requester asks for no notice when it begins.
  OpschortingIngegaan(boeking) {
    const gemeldOp = dagVan(boeking, 'gemeldOp');
    const rest = { uiterlijk: DIRECT, bewijs: metBrief(boeking, gemeldOp) } as const;
    if (boeking.grond === 'overmacht') return { soort: 'overmacht', artikel: 'Awb art. 4:15 lid 3', ontstaanOp: dagVan(boeking, 'vanaf'), waarom: 'Door overmacht staat de termijn stil.', ...rest };
    if (boeking.grond !== 'buitenland') return null;
    return { soort: 'buitenland', artikel: 'Awb art. 4:15 lid 1 onder b', ontstaanOp: gemeldOp, waarom: 'Wij vroegen informatie aan een overheid in het buitenland.', ...rest };
  },
};

const bijDeDaad = ({ boekingen }: Mededelingenstand, termijnen: Termijnberekening): readonly Plicht[] =>
  boekingen.flatMap((boeking) => {
    const plicht = BIJ_DE_DAAD[boeking.type]?.(boeking, termijnen) ?? null;
    return plicht === null ? [] : [{ ...plicht, aan: VERZOEKER }];
  });

function eindeArtikel({ delen }: Opschorting): string {
  const gronden = new Set<Opschortingsgrond>(delen.flatMap(({ eindeMelden, grond }) => (eindeMelden ? [grond] : [])));
  const zienswijzen = gronden.delete('zienswijzen');
  return [...(zienswijzen ? ['Woo art. 4.4 lid 4'] : []), ...(gronden.size > 0 ? ['Awb art. 4:15 lid 4'] : [])].join('; ');
}

/** Woo 4.4 lid 4, Awb 4:15 lid 4: every time the clock runs again, with the new date. A decision of the next day comes before it. */
function eindeStilstand({ boekingen }: Mededelingenstand, { opschortingen, afgerondOp }: Termijnberekening): readonly Plicht[] {
  return opschortingen.flatMap((opschorting): readonly Plicht[] => {
    const { heeftEffect, totEnMet, delen } = opschorting;
    if (!heeftEffect || totEnMet === null || !delen.some(({ eindeMelden }) => eindeMelden)) return [];
    const ontstaanOp = totEnMet.add({ days: 1 });
    if (afgerondOp !== null && Temporal.PlainDate.compare(afgerondOp, ontstaanOp) <= 0) return [];
    const gemeld = boekingen.find((boeking) => boeking.type === 'EindeOpschortingGemeld' && Temporal.PlainDate.compare(dagVan(boeking, 'verzondenOp'), totEnMet) >= 0);
    const waarom = `De termijn stond stil (${opsomming([...new Set(delen.map(({ grond }) => grondnaam[grond]))])}) tot en met ${datumZonderDag(totEnMet)}.`;
    const bewijs = gemeld === undefined ? null : metBrief(gemeld, dagVan(gemeld, 'verzondenOp'));
    return [{ soort: 'einde-opschorting', artikel: eindeArtikel(opschorting), aan: VERZOEKER, ontstaanOp, waarom, uiterlijk: DIRECT, bewijs }];
  });
}

/** Awb 4:14 lid 1: the term passed without a decision, or it was told before that it would. */
function teLaat({ boekingen }: Mededelingenstand, { beslistermijn: { einde }, afgerondOp, opschortingen }: Termijnberekening): readonly Plicht[] {
  const gemeld = boekingen.find(({ type }) => type === 'TermijnoverschrijdingGemeld');
  const op = gemeld === undefined ? null : dagVan(gemeld, 'verzondenOp');
  const inTijd = afgerondOp !== null && Temporal.PlainDate.compare(afgerondOp, einde) <= 0;
  const staatStil = afgerondOp === null && opschortingen.some(({ heeftEffect, totEnMet }) => heeftEffect && totEnMet === null);
  if (op === null && (inTijd || staatStil)) return [];
  const voorbij = einde.add({ days: 1 });
  const ontstaanOp = op !== null && (inTijd || Temporal.PlainDate.compare(op, voorbij) < 0) ? op : voorbij;
  const waarom = inTijd ? 'Wij verwachtten dat de termijn niet werd gehaald.' : `De laatste dag om te beslissen is ${datumZonderDag(einde)}. Die dag wordt of werd niet gehaald.`;
  return [{ soort: 'te-laat', artikel: 'Awb art. 4:14 lid 1', aan: VERZOEKER, ontstaanOp, waarom, uiterlijk: DIRECT, bewijs: gemeld === undefined || op === null ? null : metBrief(gemeld, op) }];
}

/** Woo 4.4 lid 6 (T13): everybody who was asked for a view gets the decision on the day of the requester. Who was erased cannot. */
function besluitAanDerden({ boekingen, gewist }: Mededelingenstand): readonly Plicht[] {
  const gevraagd = new Map<DerdeId, boolean>();
  return boekingen.flatMap((boeking): readonly Plicht[] => {
    const { type, derden = [] } = boeking;
    if (type === 'ZienswijzenGevraagd') {
      for (const { derdeId, persoonId } of derden) gevraagd.set(derdeId, persoonId !== null && gewist.includes(persoonId));
      return [];
    }
    if (type !== 'BesluitBekendgemaakt') return [];
    const dag = dagVan(boeking, 'bekendgemaaktOp');
    const uiterlijk = { soort: 'dag', dag } as const;
    const gemeld = new Set(derden.map(({ derdeId }) => derdeId));
    return [...gevraagd].flatMap(([derdeId, isGewist]): readonly Plicht[] =>
      isGewist && !gemeld.has(derdeId)
        ? []
        : [{ soort: 'besluit-derde', artikel: 'Woo art. 4.4 lid 6', aan: { soort: 'derde', derdeId }, ontstaanOp: dag, waarom: 'Het besluit is bekendgemaakt aan de verzoeker.', uiterlijk, bewijs: gemeld.has(derdeId) ? metBrief(boeking, dag) : null }],
    );
  });
}

/** Every duty to tell something, also those that arise later if nothing else happens. */
export const plichtenUit = (stand: Mededelingenstand, termijnen: Termijnberekening): readonly Plicht[] => [
  ...ontvangst(stand, termijnen),
  ...bijDeDaad(stand, termijnen),
  ...eindeStilstand(stand, termijnen),
  ...teLaat(stand, termijnen),
  ...besluitAanDerden(stand),
  ...meldingen(stand),
];
