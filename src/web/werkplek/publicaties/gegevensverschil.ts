// What changes in what a publication says of itself, field by field, for who looks before it happens.
import { fromIsoDate, type IsoDate } from '../../../kern/date.ts';
import { zelfde } from '../../../kern/gelijk.ts';
import type { AangebodenGegevens } from '../../../publicatie/commands.ts';
import { alsExtra, alsGegevens } from '../../../publicatie/gegevens.ts';
import type { Conceptinhoud, Extragegevens, Stukgegevens } from '../../../publicatie/inhoud.ts';
import { stukgegevens } from '../../../publicatie/stukken.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import type { Verschil } from '../verschil.tsx';
import { naamVan } from './concept/waardelijsten.ts';

const handelingnamen = { ontvangen: 'Ontvangen op', ondertekend: 'Ondertekend op', vastgesteld: 'Vastgesteld op' };

const NAAM: Readonly<Record<string, string>> = {
  titel: 'Titel', samenvatting: 'Samenvatting', categorie: 'Categorie', datum: 'Datum van de informatie', openbaarOp: 'Openbaar op', verkorteTitel: 'Korte titel', trefwoorden: 'Trefwoorden', kenmerken: 'Kenmerken',
  verantwoordelijke: 'Verantwoordelijke organisatie', opsteller: 'Organisatie die het schreef', geldigheid: 'Geldigheid', alternatieveTitels: 'Andere titels',
  medeverantwoordelijken: 'Ook verantwoordelijk', naamOpsteller: 'Schrijver die niet in de lijst staat', ...handelingnamen, nietOpenbaar: 'Niet openbaar', onderwerpen: 'Onderwerpen', themas: 'Thema’s', soort: 'Soort', documentsoort: 'Documentsoort', taal: 'Taal', rol: 'Rol', bijlageBij: 'Bijlage bij', relaties: 'Relaties',
};

/** Any value of a field in words: lists with commas, objects by their values, values of the official lists by their names. */
function woorden(waarde: unknown): string {
  if (waarde === undefined || waarde === null) return '';
  if (typeof waarde === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(waarde)) return datumtekst(fromIsoDate(waarde as IsoDate), 'cijfers');
  if (typeof waarde === 'string') return naamVan('themalijst', naamVan('organisatielijst', waarde));
  if (Array.isArray(waarde)) return waarde.map(woorden).join(', ');
  return Object.values(waarde).map(woorden).join(' · ');
}

type Gegevens = Readonly<Record<string, unknown>>;

/** Acts as fields of their own, so that each has its name. */
const plat = ({ handelingen, ...rest }: Extragegevens & Gegevens): Gegevens => ({ ...rest, ...handelingen });

const perVeld = (was: Gegevens, wordt: Gegevens): readonly Verschil[] =>
  Object.entries(NAAM)
    .filter(([veld]) => !zelfde(was[veld], wordt[veld]))
    .map(([veld, naam]) => ({ veld: naam, oud: woorden(was[veld]), nieuw: woorden(wordt[veld]) }));

export const verschillen = (oud: AangebodenGegevens, nieuw: AangebodenGegevens): readonly Verschil[] => perVeld(plat({ ...alsGegevens(oud) }), plat({ ...alsGegevens(nieuw) }));

/** What a piece says of itself, as it is and as somebody made it. */
export const stukverschillen = (was: Stukgegevens, wordt: Stukgegevens): readonly Verschil[] => perVeld(plat({ ...stukgegevens(was) }), plat({ ...stukgegevens(wordt) }));

/** What stands in a concept beside what somebody made of it, its pieces too. */
export function conceptverschillen(bewaard: Conceptinhoud, getypt: Conceptinhoud): readonly Verschil[] {
  const plattegrond = ({ stukken: _, categorie, datum, openbaarOp, titel, samenvatting, ...extra }: Conceptinhoud): Gegevens => plat({ titel, samenvatting, categorie, datum, openbaarOp, ...alsExtra(extra) });
  const stukken = bewaard.stukken.flatMap((stuk): readonly Verschil[] => {
    const mijn = getypt.stukken.find(({ documentId }) => documentId === stuk.documentId);
    if (mijn === undefined) return [{ veld: `Stuk ${stuk.volgnummer}`, oud: stuk.titel, nieuw: 'Uit het concept' }];
    return stukverschillen(stuk, mijn).map(({ veld, ...rest }) => ({ veld: `Stuk ${stuk.volgnummer}: ${veld.toLowerCase()}`, ...rest }));
  });
  return [...perVeld(plattegrond(bewaard), plattegrond(getypt)), ...stukken];
}
