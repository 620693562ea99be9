// A file for a publication that we fetch from an address, for a piece more or for one that is there: asking for it, doing it, and what it became. The same gates as an upload.
import { z } from 'zod';
import { bestandssoortVan } from '../../documentverwerking/herkennen.ts';
import { RuleViolated, ValidationFailed } from '../../kern/errors.ts';
import { fromIsoDate, type IsoDate } from '../../kern/date.ts';
import type { CommandId, DocumentId, MedewerkerId, OphalingId, PublicatieId, Verzegeld } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import type { Ophaalfout, Ophaalopties } from '../../ophalen/index.ts';
import { ophalingDecider } from '../../ophaling/decide.ts';
import { redenTeKort } from '../../publicatie/redenen.ts';
import { neemUploadsOp } from './actief.ts';
import type { Upload } from '../verzoek/indienen.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { neemBestandOp, UPLOADPERSOON, type Bestandsdoel } from './bestand.ts';
import type { Wachttijd } from './concept.ts';
import type { Ophaalwerk } from './ophaalwerk.ts';

/**
 * What a fetched file is for; `klaarzetten`: it waits as a document until somebody looked at what it would become, a piece more or
 * the file of the piece that it `vervangt`.
 */
export type Ophaaldoel = Bestandsdoel | { readonly soort: 'klaarzetten'; readonly titel: string; readonly datum: IsoDate | null; readonly vervangt?: DocumentId };

/** The piece whose file this replaces, or would; null when it becomes a piece of its own. */
export const vervangtStuk = (doel: Ophaaldoel): DocumentId | null => (doel.soort === 'vervangen' ? doel.documentId : doel.soort === 'klaarzetten' ? (doel.vervangt ?? null) : null);

export interface Ophaalgegevens {
  readonly adres: string;
  readonly doel: Ophaaldoel;
}

/** Written by us and sealed meanwhile: what comes back is what went in. */
const bewaard = z.custom<Ophaalgegevens>((value) => z.looseObject({ adres: z.string(), doel: z.looseObject({ soort: z.string() }) }).safeParse(value).success);
const plaats = (id: OphalingId, veld: 'gegevens' | 'reden'): string => `ophaling-${id}/${veld}`;

/** The id of the fetching that this order asks for. */
export const ophalingVan = ({ commandId }: Pick<Opdracht, 'commandId'>): OphalingId => derivedId('ophaling', commandId);

/** Asks for it; fetching follows by itself. @throws ValidationFailed when this address will not be asked; RuleViolated when the reason says too little */
export async function vraagOphaling({ handler, ophaler, vault }: Pick<Omgeving, 'handler' | 'ophaler' | 'vault'>, publicatieId: PublicatieId, gegevens: Ophaalgegevens, door: MedewerkerId, opdracht: Opdracht): Promise<Gedaan & { readonly ophalingId: OphalingId }> {
  const bezwaar = ophaler.bezwaar(gegevens.adres);
  if (bezwaar !== null) throw new ValidationFailed([{ veld: 'adres', uitleg: bezwaar }]);
  // Said before anything is fetched: asking for the same once more would never make it right.
  const tekort = gegevens.doel.soort === 'vervangen' ? redenTeKort(gegevens.doel.waarom.reden) : null;
  if (tekort !== null) throw new RuleViolated([tekort]);
  const ophalingId = ophalingVan(opdracht);
  const gevraagd = { publicatieId, gegevens: await vault.seal(UPLOADPERSOON, plaats(ophalingId, 'gegevens'), JSON.stringify(gegevens)), door };
  const { position, revision } = await handler.handle(ophalingDecider, ophalingId, { type: 'VraagOphaling', gevraagd }, opdracht);
  return { ophalingId, position, revision };
}

export const haalOpnieuwOp = ({ handler }: Pick<Omgeving, 'handler'>, ophalingId: OphalingId, opdracht: Opdracht): Promise<Gedaan> => handler.handle(ophalingDecider, ophalingId, { type: 'HaalOpnieuwOp' }, opdracht);

/** What is under way stops; what comes in all the same does not count. */
export async function stopOphaling({ handler }: Pick<Omgeving, 'handler'>, werk: Pick<Ophaalwerk, 'stop'>, ophalingId: OphalingId, opdracht: Opdracht): Promise<Gedaan> {
  const gedaan = await handler.handle(ophalingDecider, ophalingId, { type: 'StopOphaling' }, opdracht);
  werk.stop(ophalingId);
  return gedaan;
}

export function openOphaling({ vault }: Pick<Omgeving, 'vault'>, ophalingId: OphalingId, gegevens: Verzegeld): Ophaalgegevens {
  return bewaard.parse(JSON.parse(vault.unseal(gegevens, plaats(ophalingId, 'gegevens')) ?? 'null'));
}
export const openReden = ({ vault }: Pick<Omgeving, 'vault'>, ophalingId: OphalingId, reden: Verzegeld): string => vault.unseal(reden, plaats(ophalingId, 'reden')) ?? '';

const WEBPAGINA: Ophaalfout = { gelukt: false, reden: 'Op dit adres staat een webpagina en geen bestand. Neem het adres van het bestand zelf. Soms is dit de pagina om in te loggen.', tijdelijk: false };

/** The file at this address, or why there is none. Throws only when stopped. */
export async function haalUpload({ ophaler }: Pick<Omgeving, 'ophaler'>, adres: string, opties: Ophaalopties): Promise<Upload | Ophaalfout> {
  const uitkomst = await ophaler.haal(adres, opties);
  if (!uitkomst.gelukt) return uitkomst;
  const { naam, bytes } = uitkomst.bestand;
  // A site that wants somebody to log in first answers with a page: that must never stand in the place of the document.
  return bestandssoortVan(bytes, naam) === 'html' ? WEBPAGINA : { naam, mediatype: 'application/octet-stream', bytes };
}

const alsReden = (error: unknown): string => {
  if (error instanceof ValidationFailed) return error.fouten.map(({ uitleg }) => uitleg).join(' ');
  if (error instanceof RuleViolated) return error.weigeringen.map(({ uitleg, watNu }) => `${uitleg} ${watNu}`).join(' ');
  throw error;
};

async function neemOp(omgeving: Omgeving, nietVoor: Wachttijd, ophalingId: OphalingId, publicatieId: PublicatieId, doel: Ophaaldoel, bestand: Upload, door: MedewerkerId, actor: Opdracht['actor']): Promise<DocumentId> {
  if (doel.soort !== 'klaarzetten') return neemBestandOp(omgeving, { publicatieId, doel, bestand, sleutel: ophalingId }, nietVoor, door, actor);
  const datum = doel.datum === null ? null : fromIsoDate(doel.datum);
  const [documentId] = await neemUploadsOp(omgeving, [bestand], { titelVan: () => doel.titel, datum }, door, { actor, commandId: derivedId<CommandId>('document', ophalingId) });
  if (documentId === undefined) throw new ValidationFailed([{ veld: 'adres', uitleg: 'Het bestand kwam niet goed aan.' }]);
  return documentId;
}

/** Fetches what was asked for. Safe to call again at any moment. @throws StoreUnavailable: then again later */
export async function voerOphalingUit(omgeving: Omgeving, werk: Ophaalwerk, nietVoor: Wachttijd, ophalingId: OphalingId, actor: Opdracht['actor'], causationId: string, signal: AbortSignal): Promise<void> {
  const { handler, vault } = omgeving;
  const stand = async () => (await handler.load(ophalingDecider, ophalingId)).state;
  const context = { actor, commandId: derivedId<CommandId>('opgehaald', causationId), causationId };
  const mislukt = async (reden: string): Promise<unknown> => handler.handle(ophalingDecider, ophalingId, { type: 'MeldNietOpgehaald', reden: await vault.seal(UPLOADPERSOON, plaats(ophalingId, 'reden'), reden) }, context);
  const ophaling = await stand();
  if (ophaling.status !== 'wacht') return;
  const { publicatieId, gegevens, door } = ophaling.gevraagd;
  const { adres, doel } = openOphaling(omgeving, ophalingId, gegevens);
  await werk.tijdens(ophalingId, signal, async (meldVoortgang, stop) => {
    const bestand = await haalUpload(omgeving, adres, { meldVoortgang, signal: stop }).catch((error: unknown) => {
      if (signal.aborted || !stop.aborted) throw error;
      return null;
    });
    // Stopped by a person while it was under way.
    if (bestand === null || (await stand()).status !== 'wacht') return;
    if ('gelukt' in bestand) {
      await mislukt(bestand.reden);
      return;
    }
    try {
      const documentId = await neemOp(omgeving, nietVoor, ophalingId, publicatieId, doel, bestand, door, actor);
      await handler.handle(ophalingDecider, ophalingId, { type: 'MeldOpgehaald', documentId }, context);
    } catch (error) {
      await mislukt(alsReden(error));
    }
  });
}

/** Said when it kept failing for a reason of our own. */
export async function meldOphaalstoring({ handler, vault }: Pick<Omgeving, 'handler' | 'vault'>, ophalingId: OphalingId, causationId: string): Promise<void> {
  const reden = await vault.seal(UPLOADPERSOON, plaats(ophalingId, 'reden'), 'Er ging bij ons iets mis, ook na een paar pogingen. Probeer het later opnieuw.');
  await handler.handle(ophalingDecider, ophalingId, { type: 'MeldNietOpgehaald', reden }, { actor: 'systeem', commandId: derivedId<CommandId>('ophaling-opgegeven', causationId), causationId });
}
