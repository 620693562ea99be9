// From a letter that leaves the requester out to one in which nothing points to the requester but what somebody let stand. Pure.
import type { Besluitinhoud, Inventarisregel, OpenbareTeksten } from '../../besluit/events.ts';
import type { BriefInhoud } from '../../documentverwerking/brieven/model.ts';
import { metTeksten, tekstenVan } from '../../documentverwerking/brieven/teksten.ts';
import { maakZoeker, vervang, type BekendePersoon, type Vondstsoort } from '../../privacy/vondsten.ts';
import { sleutelVan, type Keuzes } from './keuzes.ts';

/** A text that may point to the requester, and where it stands. */
export interface Gevonden {
  readonly tekst: string;
  readonly soort: Vondstsoort;
  readonly aantal: number;
  /** Some words around it, of the first places. */
  readonly zinnen: readonly string[];
}

export interface Openbaargemaakt {
  readonly brief: BriefInhoud;
  /** Null when nothing of what is published beside the letter differs. */
  readonly teksten: OpenbareTeksten | null;
  readonly gevonden: readonly Gevonden[];
  /** Nobody said yet whether it goes or stays; it is left out until then. */
  readonly onbeslist: readonly Gevonden[];
}

const RONDOM = 60;
const MEESTE_ZINNEN = 3;

interface Bron {
  readonly brief: BriefInhoud;
  readonly inhoud: Pick<Besluitinhoud, 'titel' | 'samenvatting'>;
  readonly inventaris: readonly Pick<Inventarisregel, 'documentId' | 'titel' | 'motivering' | 'vindplaats'>[];
}

/** What is published beside the letter. */
const losseTeksten = ({ inhoud, inventaris }: Bron): readonly string[] => [
  inhoud.titel,
  inhoud.samenvatting,
  ...inventaris.flatMap(({ titel, motivering, vindplaats }) => [titel, motivering ?? '', vindplaats ?? '']),
];

/** @param keuzes null when nobody chose yet */
export function maakOpenbaar(bron: Bron, persoon: BekendePersoon, keuzes: Keuzes): Openbaargemaakt {
  const eigen = keuzes.keuzes.filter(({ soort }) => soort === 'eigen').map(({ tekst }) => tekst);
  const zoeker = maakZoeker(persoon, eigen);
  const perSleutel = new Map(keuzes.keuzes.map((keuze) => [sleutelVan(keuze), keuze]));
  const zet = (tekst: string): string => vervang(tekst, zoeker.vind(tekst), (vondst) => perSleutel.get(sleutelVan(vondst))?.hoe === 'blijft');

  const gevonden = new Map<string, Gevonden>();
  for (const tekst of new Set([...tekstenVan(bron.brief), ...losseTeksten(bron)])) {
    for (const vondst of zoeker.vind(tekst)) {
      const sleutel = sleutelVan(vondst);
      const eerder = gevonden.get(sleutel);
      const zin = tekst.slice(Math.max(0, vondst.van - RONDOM), vondst.tot + RONDOM).trim();
      const zinnen = [...(eerder?.zinnen ?? []), zin].slice(0, MEESTE_ZINNEN);
      gevonden.set(sleutel, { tekst: eerder?.tekst ?? vondst.tekst, soort: vondst.soort, aantal: (eerder?.aantal ?? 0) + 1, zinnen });
    }
  }
  const alle = [...gevonden.values()];
  return {
    brief: metTeksten(bron.brief, zet),
    teksten: tekstenZonder(bron, zet),
    gevonden: alle,
    onbeslist: alle.filter((each) => each.soort !== 'eigen' && !perSleutel.has(sleutelVan(each))),
  };
}

function tekstenZonder({ inhoud, inventaris }: Bron, zet: (tekst: string) => string): OpenbareTeksten | null {
  const ofNiets = (tekst: string | null): string | null => (tekst === null ? null : zet(tekst));
  const stukken = inventaris.flatMap(({ documentId, titel, motivering, vindplaats }) => {
    const na = { documentId, titel: zet(titel), motivering: ofNiets(motivering), vindplaats: ofNiets(vindplaats) };
    return na.titel === titel && na.motivering === motivering && na.vindplaats === vindplaats ? [] : [na];
  });
  const na = { titel: zet(inhoud.titel), samenvatting: zet(inhoud.samenvatting), stukken };
  return na.titel === inhoud.titel && na.samenvatting === inhoud.samenvatting && stukken.length === 0 ? null : na;
}

/** The request with what points to the requester left out: a proposal for who publishes it. */
export function zonderVerzoeker(tekst: string, persoon: BekendePersoon): string {
  return vervang(tekst, maakZoeker(persoon).vind(tekst), () => false);
}

/** Texts that point to the requester and that nobody let stand. */
export function nogGenoemd(tekst: string, persoon: BekendePersoon, keuzes: Keuzes): readonly string[] {
  const blijft = new Set(keuzes.keuzes.filter(({ hoe }) => hoe === 'blijft').map(sleutelVan));
  return [...new Set(maakZoeker(persoon).vind(tekst).filter((vondst) => !blijft.has(sleutelVan(vondst))).map((vondst) => vondst.tekst))];
}
