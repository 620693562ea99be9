// Duties of active disclosure: what a body does with a category, and each duty from the day it arose.
import { categorieDecider } from '../../categorie/instelling.ts';
import type { Plaats } from '../../categorie/events.ts';
import { categorieIdVan, plichtVanBesluit, type PlichtId } from '../../categorie/ids.ts';
import { plichtDecider, type LegPlichtVast, type PlichtCommand } from '../../categorie/plicht.ts';
import { vandaag } from '../../kern/clock.ts';
import { fromIsoDate, type IsoDate } from '../../kern/date.ts';
import type { BesluitId, PersoonId, PublicatieId, Verzegeld } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { categorieVan, geldtSinds, vanKrachtSinds } from '../../wet/informatiecategorieen/categorieen.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { publicatieVan } from './publiceren.ts';

type Nodig = Pick<Omgeving, 'handler' | 'clock' | 'config'>;

/** @throws RuleViolated when the day is later than the law allows */
export function stelCategorieIn({ handler, config }: Pick<Omgeving, 'handler' | 'config'>, categorie: string, vanaf: IsoDate | null, plaats: Plaats, opdracht: Opdracht): Promise<Gedaan> {
  const soort = categorieVan(categorie);
  const wettelijk = soort === null ? null : vanKrachtSinds(soort, config.categoriebesluiten);
  return handler.handle(categorieDecider, categorieIdVan(config.organisatie.uri, categorie), { type: 'StelCategorieIn', organisatie: config.organisatie.uri, categorie, vanaf, wettelijk, plaats }, opdracht);
}

/** Since when the category is in force for this body, and where its information is. */
async function stand({ handler, config }: Pick<Omgeving, 'handler' | 'config'>, categorie: string): Promise<{ readonly vanKracht: Temporal.PlainDate | null; readonly plaats: Plaats }> {
  const { state } = await handler.load(categorieDecider, categorieIdVan(config.organisatie.uri, categorie));
  const soort = categorieVan(categorie);
  const eigen = state === null || state.vanaf === null ? null : fromIsoDate(state.vanaf);
  return { vanKracht: soort === null ? null : geldtSinds(soort, config.categoriebesluiten, eigen), plaats: state?.plaats ?? { soort: 'hier' } };
}

export interface NieuwePlicht extends Pick<LegPlichtVast, 'categorie' | 'aanleiding' | 'op' | 'bijzonder'> {
  readonly titel: string;
  /** It names people: then it is sealed. */
  readonly persoonlijk: boolean;
}

const sleutelVan = (plichtId: PlichtId): PersoonId => derivedId('dossier', 'plicht', plichtId);
const plaatsVan = (plichtId: PlichtId): string => `plicht-${plichtId}/titel`;

/** The duty that this order registers. */
export const nieuwePlicht = ({ commandId }: Pick<Opdracht, 'commandId'>): PlichtId => derivedId('plicht', commandId);

/** @throws RuleViolated before the category was in force (Woo 10.2a), or where it is published elsewhere */
export async function registreerPlicht(omgeving: Nodig & Pick<Omgeving, 'vault'>, { titel, persoonlijk, ...plicht }: NieuwePlicht, opdracht: Opdracht): Promise<Gedaan & { readonly plichtId: PlichtId }> {
  const { handler, clock, config, vault } = omgeving;
  const plichtId = nieuwePlicht(opdracht);
  const woorden = persoonlijk && titel.trim() !== '' ? { verzegeld: await vault.seal(sleutelVan(plichtId), plaatsVan(plichtId), titel.trim()) } : { open: titel.trim() };
  const gedaan = await handler.handle(plichtDecider, plichtId, { type: 'LegPlichtVast', vandaag: vandaag(clock), organisatie: config.organisatie.uri, ...plicht, titel: woorden, ...(await stand(omgeving, plicht.categorie)) }, opdracht);
  return { plichtId, position: gedaan.position, revision: gedaan.revision };
}

/** Null when it was erased. */
export const openPlichttitel = ({ vault }: Pick<Omgeving, 'vault'>, plichtId: PlichtId, verzegeld: Verzegeld): string | null => vault.unseal(verzegeld, plaatsVan(plichtId));

/** What happens to a duty that is there. @throws RuleViolated */
export const opPlicht = ({ handler }: Pick<Omgeving, 'handler'>, plichtId: PlichtId, command: Exclude<PlichtCommand, LegPlichtVast>, opdracht: Opdracht): Promise<Gedaan> =>
  handler.handle(plichtDecider, plichtId, command, opdracht);

export const koppelPlicht = (omgeving: Pick<Omgeving, 'handler'>, plichtId: PlichtId, publicatieId: PublicatieId, opdracht: Opdracht): Promise<Gedaan> => opPlicht(omgeving, plichtId, { type: 'KoppelPlicht', publicatieId }, opdracht);

/**
 * An announced decision on a request must itself be published: in category 2i where that is in force, else under art. 3.1, without a term.
 * Tied at once to the publication of that decision.
 */
export async function plichtUitBesluit(omgeving: Nodig, besluit: { readonly besluitId: BesluitId; readonly titel: string; readonly bekendgemaaktOp: Temporal.PlainDate; readonly bezwaarVerwacht: boolean }, opdracht: Opdracht): Promise<void> {
  const { handler, clock, config } = omgeving;
  const { besluitId, titel, bekendgemaaktOp, bezwaarVerwacht } = besluit;
  const plichtId = plichtVanBesluit(besluitId);
  const heden = vandaag(clock);
  const stap = (wat: string): Opdracht => ({ actor: opdracht.actor, commandId: derivedId(wat, opdracht.commandId), causationId: opdracht.commandId });
  const woo = await stand(omgeving, '2i');
  const geldt = woo.vanKracht !== null && Temporal.PlainDate.compare(bekendgemaaktOp, woo.vanKracht) >= 0;
  const categorie = geldt ? '2i' : '3.1';
  const { vanKracht, plaats } = geldt ? woo : await stand(omgeving, '3.1');
  if (plaats.soort === 'elders' || plaats.soort === 'niet_van_toepassing' || vanKracht === null || Temporal.PlainDate.compare(bekendgemaaktOp, vanKracht) < 0) return;
  await handler.handle(
    plichtDecider,
    plichtId,
    { type: 'LegPlichtVast', vandaag: heden, organisatie: config.organisatie.uri, categorie, aanleiding: 'vastgesteld', op: bekendgemaaktOp, bijzonder: 'gewoon', titel: { open: titel }, besluitId, vanKracht, plaats },
    opdracht,
  );
  if (bezwaarVerwacht) await opPlicht(omgeving, plichtId, { type: 'VerwachtBezwaarBijPlicht', vandaag: heden, meegedeeldOp: bekendgemaaktOp }, stap('bezwaar'));
  await koppelPlicht(omgeving, plichtId, publicatieVan(besluitId), stap('koppel'));
}
