// Confirming: from rows and files to one planned publication. One deed; the publication follows from it, and until it is whole nobody outside sees it.
import type { Documentsoort } from '../../document/events.ts';
import { inlezingDecider } from '../../inlezing/decide.ts';
import type { BekendeInlezing, Bevestigd, Klaar } from '../../inlezing/state.ts';
import { fromIsoDate, toIsoDate } from '../../kern/date.ts';
import { RuleViolated } from '../../kern/errors.ts';
import type { DocumentId, InlezingId, MedewerkerId, PublicatieId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { grondnotatie, type Rapportrij } from '../../productierapport/index.ts';
import type { AangebodenStuk } from '../../publicatie/commands.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { openNagekeken, openUitkomst, type Nagekeken } from './opslag.ts';
import { bereidGeplandVoor, haalHalveWeg, haalVorigeWeg, magVervangen, proefPublicatie, voorbereidTot, type TePlannen } from './publicatie.ts';

/** One publication per report: the same id, so that each finds the other. */
export const publicatieVanInlezing = (inlezingId: InlezingId): PublicatieId => derivedId('publicatie', inlezingId);

const SOORT: Readonly<Partial<Record<NonNullable<Rapportrij['bronsoort']>, Documentsoort>>> = { email: 'e-mail', note: 'notitie' };

/** Rows that stand on the public list now: not what is held back, and not doubles of others. */
export const komtInPublicatie = ({ opgeschort, dubbel, gronden }: Pick<Rapportrij, 'opgeschort' | 'dubbel' | 'gronden'>): boolean => !opgeschort && !(dubbel && gronden.length === 0);

/** The row that brought this one, and the first of its conversation: by the numbers that the report gives. */
function verbandenVan(rijen: readonly { readonly rij: Rapportrij; readonly volgnummer: number }[]): (rij: Rapportrij) => Pick<AangebodenStuk, 'bijlageBij' | 'gesprek'> {
  const hoofd = new Map(rijen.flatMap(({ rij, volgnummer }) => (rij.familie !== null && rij.id === String(rij.familie) ? [[rij.familie, volgnummer] as const] : [])));
  const draad = new Map<number, number>();
  for (const { rij, volgnummer } of rijen) if (rij.thread !== null && !draad.has(rij.thread)) draad.set(rij.thread, volgnummer);
  return ({ id, familie, thread }) => {
    const bijlageBij = familie === null || id === String(familie) ? undefined : hoofd.get(familie);
    const gesprek = thread === null ? undefined : draad.get(thread);
    return { ...(bijlageBij === undefined ? {} : { bijlageBij }), ...(gesprek === undefined ? {} : { gesprek }) };
  };
}

function stukVan(inlezingId: InlezingId, rij: Rapportrij, volgnummer: number, bestand: Nagekeken['bestand'], verband: Pick<AangebodenStuk, 'bijlageBij' | 'gesprek'>): AangebodenStuk {
  const { oordeel } = rij;
  if (oordeel === null) throw new TypeError(`row ${rij.rij} was confirmed without a judgement`);
  const geheim = oordeel === 'deels_openbaar' || oordeel === 'niet_openbaar';
  return {
    documentId: derivedId<DocumentId>('stuk', inlezingId, rij.documentnummer ?? '', bestand?.blob ?? ''),
    rol: 'document',
    volgnummer,
    titel: rij.titel ?? '',
    soort: SOORT[rij.bronsoort ?? 'unknown'] ?? 'overig',
    datum: rij.datum === null ? null : toIsoDate(rij.datum),
    ...verband,
    oordeel,
    gronden: geheim ? rij.gronden.map((grond) => (grond.wet === 'woo' ? grond.code : grondnotatie(grond))) : [],
    motivering: geheim ? rij.toelichting : null,
    vindplaats: oordeel === 'reeds_openbaar' ? (rij.links.length > 0 ? rij.links.join(' ') : rij.toelichting) : null,
    bestand: bestand === null ? null : { ...metBewijs(bestand), mediatype: 'application/pdf' },
    blokkades: [],
  };
}

const metBewijs = ({ bewijs, ...bestand }: NonNullable<Nagekeken['bestand']>) => ({ ...bestand, ...(bewijs === undefined ? {} : { bewijs }) });

/** The publication as the rows and files of this report make it. */
export async function publicatieUit({ blobs, config }: Pick<Omgeving, 'blobs' | 'config'>, inlezingId: InlezingId, { gegevens, gelezen, nagekeken }: Klaar | Bevestigd): Promise<TePlannen> {
  const { rijen } = await openUitkomst(blobs, gelezen.uitkomst);
  const bestanden = new Map((await openNagekeken(blobs, nagekeken)).map((bestand) => [bestand.rij, bestand.bestand]));
  const opDeLijst = rijen.filter(komtInPublicatie).map((rij, at) => ({ rij, volgnummer: at + 1 }));
  const verbandVan = verbandenVan(opDeLijst);
  const besluit = bestanden.get(null) ?? null;
  const besluitstuk: readonly AangebodenStuk[] =
    besluit === null
      ? []
      : [
          {
            documentId: derivedId<DocumentId>('besluit', inlezingId),
            rol: 'besluit',
            volgnummer: 0,
            titel: `Besluit: ${gegevens.titel}`,
            soort: 'besluit',
            datum: gegevens.datum,
            oordeel: 'openbaar',
            gronden: [],
            motivering: null,
            vindplaats: null,
            bestand: { ...metBewijs(besluit), mediatype: 'application/pdf' },
            blokkades: [],
          },
        ];
  return {
    categorie: gegevens.categorie,
    organisatie: config.organisatie.uri,
    titel: gegevens.titel,
    samenvatting: gegevens.samenvatting,
    datum: fromIsoDate(gegevens.datum),
    bron: { soort: 'actief' },
    stukken: [...besluitstuk, ...opDeLijst.map(({ rij, volgnummer }) => stukVan(inlezingId, rij, volgnummer, bestanden.get(rij.rij) ?? null, verbandVan(rij)))],
    openbaarOp: fromIsoDate(gegevens.openbaarOp),
  };
}

/**
 * Confirms; making the publication follows by itself. Whether the law allows it is asked first, so nothing is recorded when it does not.
 * @throws RuleViolated with every reason why not
 */
export async function bevestigInlezing(omgeving: Omgeving, inlezingId: InlezingId, door: MedewerkerId, opdracht: Opdracht): Promise<Gedaan & { readonly publicatieId: PublicatieId }> {
  const { handler } = omgeving;
  const publicatieId = publicatieVanInlezing(inlezingId);
  const command = { type: 'BevestigInlezing', publicatieId, door } as const;
  const { uitkomst, voor } = await handler.dryRun(inlezingDecider, inlezingId, command);
  if (!uitkomst.ok) throw new RuleViolated(uitkomst.weigeringen);
  if (voor.status !== 'onbekend' && voor.status !== 'bevestigd') await magVervangen(omgeving, voor.gegevens.vorige);
  if (voor.status === 'klaar') await proefPublicatie(omgeving, publicatieId, await publicatieUit(omgeving, inlezingId, voor));
  const { position, revision } = await handler.handle(inlezingDecider, inlezingId, command, opdracht);
  return { position, revision, publicatieId };
}

/** The publication is not made any further. @throws RuleViolated when nobody confirmed it */
export const stopOvername = ({ handler }: Pick<Omgeving, 'handler'>, inlezingId: InlezingId, door: MedewerkerId, opdracht: Opdracht): Promise<Gedaan> => handler.handle(inlezingDecider, inlezingId, { type: 'StopOvername', door }, opdracht);

/** On from where it stopped. @throws RuleViolated when nobody confirmed it */
export const hervatOvername = ({ handler }: Pick<Omgeving, 'handler'>, inlezingId: InlezingId, door: MedewerkerId, opdracht: Opdracht): Promise<Gedaan> => handler.handle(inlezingDecider, inlezingId, { type: 'HervatOvername', door }, opdracht);

/** Makes the publication of a confirmed report, as long as nobody stops it; done before, it does nothing new. Also what follows after a crash. */
export async function maakPublicatie(omgeving: Omgeving, inlezingId: InlezingId, actor: Opdracht['actor'], causationId: string, signal?: AbortSignal): Promise<void> {
  const { handler } = omgeving;
  const { state } = await handler.load(inlezingDecider, inlezingId);
  if (state.status !== 'bevestigd' || state.overname === 'gestopt') return;
  const opdracht = { actor, commandId: derivedId<Opdracht['commandId']>('publicatie', inlezingId), causationId };
  const magDoor = async (): Promise<boolean> => {
    signal?.throwIfAborted();
    const { state: nu } = await handler.load(inlezingDecider, inlezingId);
    return nu.status === 'bevestigd' && nu.overname === 'loopt';
  };
  await bereidGeplandVoor(omgeving, state.publicatieId, await publicatieUit(omgeving, inlezingId, state), opdracht, magDoor, () => haalVorigeWeg(omgeving, state.gegevens.vorige, opdracht));
}

/** Takes away what was prepared for a report that was rejected halfway. */
export const ruimOvernameOp = (omgeving: Omgeving, inlezingId: InlezingId, actor: Opdracht['actor'], causationId: string): Promise<void> =>
  haalHalveWeg(omgeving, publicatieVanInlezing(inlezingId), { actor, commandId: derivedId<Opdracht['commandId']>('overname-weg', inlezingId), causationId });

export interface Overnamestand {
  /** Pieces that are in the publication, and that come into it. */
  readonly stukken: number;
  readonly totaal: number;
}

/** How far the publication of a confirmed report is; null when it is planned, or was never to be made. */
export async function overnamestand(omgeving: Pick<Omgeving, 'handler' | 'blobs'>, inlezing: BekendeInlezing): Promise<Overnamestand | null> {
  if (inlezing.status !== 'bevestigd') return null;
  const stukken = await voorbereidTot(omgeving, inlezing.publicatieId);
  if (stukken === null) return null;
  const { rijen, bestanden } = await openUitkomst(omgeving.blobs, inlezing.gelezen.uitkomst);
  return { stukken, totaal: rijen.filter(komtInPublicatie).length + (bestanden.some(({ rij }) => rij === null) ? 1 : 0) };
}
