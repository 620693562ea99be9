// The private link to what a requester was given: making it, opening it, and what it may show now.
import { besluitDecider } from '../../besluit/decide.ts';
import { isWerkend, type WerkendBesluit } from '../../besluit/state.ts';
import { inzageDecider, isOpen } from '../../inzage/decide.ts';
import { vandaag } from '../../kern/clock.ts';
import type { BesluitId, BlobHash, DocumentId, InzageId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { zelfdeGeheim } from '../../privacy/geheimen.ts';
import { publicatieDecider } from '../../publicatie/decide.ts';
import { laadVerzoek } from '../verzoek/berichten.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { publicatieVan, voorIedereen } from '../publicaties/publiceren.ts';

/** The part of the address that cannot be guessed: made from a random id and the master key, kept nowhere. */
export const inzagecode = ({ geheimen }: Pick<Omgeving, 'geheimen'>, inzageId: InzageId): string => geheimen.kenmerk('inzage/link', inzageId);
export const inzagePad = (omgeving: Pick<Omgeving, 'geheimen'>, inzageId: InzageId): `/inzage/${string}` => `/inzage/${inzageId}/${inzagecode(omgeving, inzageId)}`;

/** Is this the code of that link? */
export const inzagecodeKlopt = (omgeving: Pick<Omgeving, 'geheimen'>, inzageId: InzageId, code: string): boolean => zelfdeGeheim(code, inzagecode(omgeving, inzageId));

/** @throws RuleViolated before the documents were given, and on a day that is gone or too far */
export async function geefInzage({ clock, handler }: Pick<Omgeving, 'clock' | 'handler'>, besluitId: BesluitId, geldigTotEnMet: Temporal.PlainDate, opdracht: Opdracht): Promise<Gedaan & { readonly inzageId: InzageId }> {
  const { state } = await handler.load(besluitDecider, besluitId);
  const inzageId: InzageId = derivedId('inzage', opdracht.commandId);
  const verstrektOp = state.status === 'verstrekt' ? state.verstrektOp : null;
  const verzoekId = state.status === 'onbekend' ? null : state.verzoekId;
  if (verzoekId === null) throw new TypeError('geen besluit');
  const gedaan = await handler.handle(inzageDecider, inzageId, { type: 'GeefInzage', vandaag: vandaag(clock), besluitId, verzoekId, verstrektOp, geldigTotEnMet }, opdracht);
  return { ...gedaan, inzageId };
}

export const trekInzageIn = ({ clock, handler }: Pick<Omgeving, 'clock' | 'handler'>, inzageId: InzageId, opdracht: Opdracht): Promise<Gedaan> =>
  handler.handle(inzageDecider, inzageId, { type: 'TrekInzageIn', vandaag: vandaag(clock) }, opdracht);

export interface Inzagedocument {
  readonly documentId: DocumentId;
  readonly volgnummer: number;
  readonly titel: string;
  readonly oordeel: WerkendBesluit['inventaris'][number]['oordeel'];
  /** Null when there is no file, or it may not be seen any more. */
  readonly bestand: { readonly blob: BlobHash; readonly bytes: number } | null;
}
export type Inzageblik =
  | { readonly open: false; readonly reden: 'onbekend' | 'verlopen' | 'ingetrokken' }
  | {
      readonly open: true;
      readonly nummer: string;
      readonly titel: string;
      readonly samenvatting: string;
      readonly bekendgemaaktOp: Temporal.PlainDate;
      /** The letter of the decision for everybody. */
      readonly brief: BlobHash;
      readonly documenten: readonly Inzagedocument[];
      readonly geldigTotEnMet: Temporal.PlainDate;
      /** Planned day for everybody; null when none is known. */
      readonly openbaarOp: Temporal.PlainDate | null;
    };

/** What was taken off the site, or off the way there, is not shown by a link either. */
async function ingetrokkenStukken({ handler }: Pick<Omgeving, 'handler'>, besluitId: BesluitId): Promise<{ readonly openbaarOp: Temporal.PlainDate | null; readonly weg: (documentId: DocumentId) => boolean }> {
  const { state } = await handler.load(publicatieDecider, publicatieVan(besluitId));
  switch (state.status) {
    case 'onbekend':
    case 'concept':
    case 'weggegooid':
    case 'voorbereid':
      return { openbaarOp: null, weg: () => false };
    case 'ingetrokken':
      return { openbaarOp: null, weg: () => true };
    case 'gepland':
    case 'openbaar': {
      const weg = new Set(state.stukken.filter(({ ingetrokken }) => ingetrokken).map(({ documentId }) => documentId));
      return { openbaarOp: state.openbaarOp, weg: (documentId) => weg.has(documentId) };
    }
  }
}

/** What the link shows today, asked of the log itself: a withdrawal of link, document or publication works at once. */
export async function kijkIn(omgeving: Pick<Omgeving, 'clock' | 'handler'>, inzageId: InzageId): Promise<Inzageblik> {
  const { clock, handler } = omgeving;
  const { state: inzage } = await handler.load(inzageDecider, inzageId);
  if (inzage.status !== 'gegeven') return { open: false, reden: inzage.status };
  if (!isOpen(inzage, vandaag(clock))) return { open: false, reden: 'verlopen' };
  const { state: besluit } = await handler.load(besluitDecider, inzage.besluitId);
  if (!isWerkend(besluit) || besluit.status !== 'verstrekt') return { open: false, reden: 'onbekend' };
  const { nummer } = await laadVerzoek(omgeving, inzage.verzoekId);
  const { openbaarOp, weg } = await ingetrokkenStukken(omgeving, inzage.besluitId);
  const gegeven = new Map((besluit.bestanden ?? []).map((bestand) => [bestand.documentId, bestand]));
  // Whoever has the link need not be the requester: the words are those for everybody.
  const { inhoud, inventaris } = voorIedereen(besluit);
  const documenten = inventaris
    .filter(({ oordeel }) => oordeel !== 'dubbel' && oordeel !== 'buiten_verzoek')
    .map(({ documentId, volgnummer, titel, oordeel }): Inzagedocument => {
      const bestand = weg(documentId) ? undefined : gegeven.get(documentId);
      return { documentId, volgnummer, titel, oordeel, bestand: bestand === undefined ? null : { blob: bestand.blob, bytes: bestand.bytes } };
    });
  return { open: true, nummer, titel: inhoud.titel, samenvatting: inhoud.samenvatting, bekendgemaaktOp: besluit.bekendgemaaktOp, brief: besluit.openbareBrief.blob, documenten, geldigTotEnMet: inzage.geldigTotEnMet, openbaarOp };
}
