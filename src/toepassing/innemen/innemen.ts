// Taking one file of a case in: its text, its reading version, what it says of itself, and the files inside it.
import type { DocumentCommand } from '../../document/commands.ts';
import { documentDecider } from '../../document/decide.ts';
import type { Documentsoort, Herkomst } from '../../document/events.ts';
import type { Ouder } from '../../document/familie.ts';
import type { GegevenLeesversie, Mailsleutels } from '../../document/ingenomen.ts';
import type { AanwezigDocument } from '../../document/state.ts';
import { onderwerpVan } from '../../documentverwerking/gelijkenis/index.ts';
import { InnameGeweigerd, type Ingenomen, type Leesversie, type Lid, type Mailkoppen } from '../../documentverwerking/innemen/port.ts';
import { vandaag } from '../../kern/clock.ts';
import { toIsoDate, toIsoInstant } from '../../kern/date.ts';
import { ValidationFailed } from '../../kern/errors.ts';
import type { ArchiefId, CommandId, DocumentId, LeveringId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { leveringDecider } from '../../levering/decide.ts';
import { uitgepakteLeden } from '../../levering/state.ts';
import { leveringVeld } from '../../levering/events.ts';
import { VERWIJDERD } from '../../privacy/vault.ts';
import { lidkenmerk, neemAan } from './aannemen.ts';
import { bestandsnaamVeld, dossierPersoon, reeksVan } from '../beoordelen/documenten.ts';
import { bewaarTekst } from './documenttekst.ts';
import type { Omgeving } from '../omgeving.ts';
import { soortVoorstel } from './soortvoorstel.ts';

/** The order under which the result is recorded: derived from what asked for it, so that it is recorded once. */
export interface Aanleiding {
  readonly commandId: CommandId;
  readonly causationId: string;
  readonly correlationId: string;
}

/** The fields of a document's sealed name: also its proposed title and its heads. */
export const voorstelVeld = (documentId: DocumentId): string => `document-${documentId}/voorstel`;
export const mailkoppenVeld = (documentId: DocumentId): string => `document-${documentId}/mailkoppen`;

const redenVan = (error: ValidationFailed): string => error.fouten.map(({ uitleg }) => uitleg).join(' ');

/** @throws StoreUnavailable; a file that cannot be taken in is recorded, not thrown */
export async function neemDocumentIn(omgeving: Omgeving, documentId: DocumentId, aanleiding: Aanleiding, signal?: AbortSignal): Promise<void> {
  const { blobs, handler, innemer, vault } = omgeving;
  const { state } = await handler.load(documentDecider, documentId);
  if (state.status === 'onbekend' || state.status === 'afgevoerd') return;
  if (state.status !== 'ontvangen' && !state.opnieuw) return;
  const naam = vault.unseal(state.gegevens.bestandsnaam, bestandsnaamVeld(documentId)) ?? VERWIJDERD;
  let command: DocumentCommand;
  try {
    const ingenomen = await innemer.neemIn(await blobs.read(state.gegevens.blob), naam, signal === undefined ? {} : { signal });
    const leden = await neemLedenAan(omgeving, documentId, state, ingenomen.leden);
    command = await innamecommando(omgeving, documentId, state.gegevens.herkomst, ingenomen, leden);
  } catch (error) {
    if (!(error instanceof ValidationFailed)) throw error;
    command = { type: 'MeldOnleesbaar', reden: redenVan(error), ...(error instanceof InnameGeweigerd && error.reden === 'besmet' ? { besmet: true } : {}) };
  }
  await handler.handle(documentDecider, documentId, command, { actor: 'systeem', ...aanleiding });
}

/** Every file inside the document becomes a document of the family; ids are derived, so a second try finds the first. */
async function neemLedenAan(omgeving: Omgeving, documentId: DocumentId, { gegevens }: AanwezigDocument, leden: readonly Lid[]): Promise<number> {
  const { herkomst, levering } = gegevens;
  const leveringId = levering ?? derivedId<LeveringId>('levering', documentId);
  if (levering === undefined && leden.length > 0) {
    await omgeving.handler.handle(leveringDecider, leveringId, { type: 'BeginLevering', herkomst, zoekopdrachtId: null }, { actor: 'systeem', commandId: derivedId<CommandId>('begin', leveringId) });
  }
  let aantal = 0;
  for (const [index, { naam, rol, bytes }] of leden.entries()) {
    const ouder: Ouder = { documentId, rol };
    const { soort } = await neemAan(omgeving, { naam, bytes, vindplek: null, ouder, diepte: 0 }, { herkomst, leveringId, kenmerk: lidkenmerk(documentId, index, bytes) }, 'systeem');
    if (soort === 'document') aantal += 1;
  }
  return aantal;
}

/** What was found in a file, as the command that records it. @param leden files inside it that became documents of their own */
export async function innamecommando(omgeving: Omgeving, documentId: DocumentId, herkomst: Herkomst, ingenomen: Ingenomen, leden: number): Promise<DocumentCommand> {
  const { blobs, clock, vault } = omgeving;
  const { bevindingen, engine, gelezenUitBeeld, mail, mediatype, soort, taal, titel, virusscan } = ingenomen;
  // A file of which nothing can be read still has a place to judge it: one page, without text.
  const paginas = ingenomen.paginas.length === 0 ? [{ nummer: 1, tekst: '' }] : ingenomen.paginas;
  const toekomst = ingenomen.datum !== null && Temporal.PlainDate.compare(ingenomen.datum, vandaag(clock)) > 0;
  return {
    type: 'LegInnameVast',
    tekst: {
      paginas: paginas.length,
      tekst: await bewaarTekst(blobs, paginas.map(({ tekst }) => tekst)),
      zonderTekst: paginas.filter(({ tekst }) => tekst.trim() === '').map(({ nummer }) => nummer),
      bevindingen,
      engine,
    },
    inname: {
      bestandssoort: soort,
      mediatype,
      leesversie: await bewaarLeesversie(omgeving, ingenomen.leesversie),
      taal,
      gelezenUitBeeld,
      leden,
      voorstel: {
        titel: titel === null || titel.trim() === '' ? null : await vault.seal(dossierPersoon(herkomst), voorstelVeld(documentId), titel.trim().slice(0, 300)),
        soort: soortVoorstel(ingenomen) satisfies Documentsoort | null,
        // Nothing was written tomorrow: the clock of the sender was wrong.
        datum: ingenomen.datum === null || toekomst ? null : toIsoDate(ingenomen.datum),
      },
      mail: mail === null ? null : await mailsleutels(omgeving, documentId, herkomst, mail),
      virusscan: virusscan.soort === 'schoon' ? virusscan.scanner : null,
      engine,
    },
  };
}

async function bewaarLeesversie({ blobs }: Omgeving, leesversie: Leesversie): Promise<GegevenLeesversie> {
  switch (leesversie.soort) {
    case 'zelf':
      return leesversie;
    case 'gemaakt': {
      const { hash, bytes } = await blobs.put(leesversie.pdf);
      return { soort: 'gemaakt', blob: hash, bytes, maker: leesversie.maker };
    }
    case 'geen':
      return leesversie;
  }
}

/** What tells which conversation a mail belongs to, without saying who wrote what to whom. */
async function mailsleutels({ geheimen, vault }: Omgeving, documentId: DocumentId, herkomst: Herkomst, mail: Mailkoppen): Promise<Mailsleutels> {
  const { messageId, inReplyTo, references, onderwerp, verzondenOp, van, aan, cc } = mail;
  const bericht = (id: string): string => geheimen.kenmerk(`mailbericht/${reeksVan(herkomst)}`, id.trim().toLowerCase());
  const normaal = onderwerpVan(onderwerp).kern;
  return {
    bericht: messageId === null ? null : bericht(messageId),
    verwijzingen: [...new Set([...references, ...(inReplyTo === null ? [] : [inReplyTo])].map(bericht))],
    onderwerp: normaal === '' ? null : geheimen.kenmerk(`mailonderwerp/${reeksVan(herkomst)}`, normaal),
    verzondenOp: verzondenOp === null ? null : toIsoInstant(verzondenOp),
    koppen: await vault.seal(dossierPersoon(herkomst), mailkoppenVeld(documentId), JSON.stringify({ onderwerp, van, aan, cc })),
  };
}

const teVeel = (grens: number): ValidationFailed =>
  new ValidationFailed([{ veld: 'bestand', uitleg: `Met wat hierin zit, worden het meer dan ${grens} bestanden uit één levering. Pak het zelf uit en voeg de bestanden in delen toe.` }]);

/** Every member of an archive finds its place. @throws StoreUnavailable; an archive that cannot be opened is recorded, not thrown */
export async function pakUit(omgeving: Omgeving, leveringId: LeveringId, archiefId: ArchiefId, aanleiding: Aanleiding, signal?: AbortSignal): Promise<void> {
  const { blobs, config, handler, innemer, vault } = omgeving;
  const { state } = await handler.load(leveringDecider, leveringId);
  const archief = state.status === 'onbekend' ? undefined : state.archieven.get(archiefId);
  if (state.status === 'onbekend' || archief?.stand !== 'wacht') return;
  const { bestandsnaam, blob, diepte, ouder, vindplek } = archief.gegevens;
  const open = (tekst: typeof bestandsnaam): string => vault.unseal(tekst, leveringVeld(leveringId)) ?? VERWIJDERD;
  const naam = open(bestandsnaam);
  const daarin = vindplek === undefined ? naam : `${open(vindplek)}/${naam}`;
  const meld = (command: Parameters<typeof leveringDecider.decide>[0]) => handler.handle(leveringDecider, leveringId, command, { actor: 'systeem', ...aanleiding });
  try {
    const { leden } = await innemer.neemIn(await blobs.read(blob), naam, signal === undefined ? {} : { signal });
    if (uitgepakteLeden(state) + leden.length > config.maxBestandenPerLevering) throw teVeel(config.maxBestandenPerLevering);
    for (const [index, lid] of leden.entries()) {
      signal?.throwIfAborted();
      const bestand = { naam: lid.naam, bytes: lid.bytes, vindplek: daarin, ouder: ouder === undefined ? null : ({ documentId: ouder.documentId, rol: 'archieflid' } as const), diepte: diepte + 1 };
      await neemAan(omgeving, bestand, { herkomst: state.herkomst, leveringId, kenmerk: lidkenmerk(archiefId, index, lid.bytes) }, 'systeem');
    }
    await meld({ type: 'MeldUitgepakt', archiefId, leden: leden.length });
  } catch (error) {
    if (!(error instanceof ValidationFailed)) throw error;
    await meld({ type: 'WeigerArchief', archiefId, reden: redenVan(error) });
  }
}
