// Publishing again what was withdrawn: every gate is passed anew, with the files as they may go out now.
import { vandaag } from '../../kern/clock.ts';
import { RuleViolated } from '../../kern/errors.ts';
import type { BesluitId, DocumentId, PublicatieId } from '../../kern/ids.ts';
import type { AangebodenStuk, Wachtdag } from '../../publicatie/commands.ts';
import { publicatieDecider } from '../../publicatie/decide.ts';
import type { IngetrokkenStuk, Publicatie } from '../../publicatie/state.ts';
import { nietIngetrokken, onbekendStuk } from '../../publicatie/weigeringen.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { besluitstukkenNu } from './publiceren.ts';
import { besluitruimte } from './besluitruimte.ts';
import { verzegelReden, type Waarom } from './redenen.ts';
import { vrijgaveNu } from './stukken.ts';

type Nodig = Pick<Omgeving, 'handler' | 'clock' | 'vault'>;

/** The letter and the request of a decision are no documents of their own: they come from the decision. */
async function stukNu(omgeving: Nodig, bron: { readonly soort: 'besluit'; readonly besluitId: BesluitId } | { readonly soort: 'actief' }, { documentId, uit, gegevens }: IngetrokkenStuk): Promise<AangebodenStuk> {
  const uitBesluit = bron.soort === 'besluit' && gegevens.rol !== 'document' ? (await besluitstukkenNu(omgeving, bron.besluitId)).find((stuk) => stuk.documentId === documentId) : undefined;
  if (uitBesluit !== undefined && uit === documentId) return { ...uitBesluit, ...gegevens };
  // After a replacement the file comes from another document; the piece keeps its own id, and with it its address.
  return { ...gegevens, ...(await vrijgaveNu(omgeving, uit, uit === documentId ? bron.soort : 'actief')), documentId };
}

const grafsteen = (publicatie: Publicatie, documentId: DocumentId): IngetrokkenStuk | null =>
  'stukken' in publicatie ? (publicatie.stukken.find((stuk): stuk is IngetrokkenStuk => stuk.ingetrokken && stuk.documentId === documentId) ?? null) : null;

/** @param nietVoor see `Wachtdag` @throws RuleViolated */
export async function herpubliceerStuk(omgeving: Nodig, publicatieId: PublicatieId, documentId: DocumentId, waarom: Waarom, nietVoor: Wachtdag, opdracht: Opdracht): Promise<Gedaan> {
  const eerder = await omgeving.handler.eerder(publicatieDecider, publicatieId, opdracht.commandId);
  if (eerder !== null) return eerder;
  const { state } = await omgeving.handler.load(publicatieDecider, publicatieId);
  const steen = grafsteen(state, documentId);
  if (steen === null || !('stukken' in state)) throw new RuleViolated([onbekendStuk]);
  const stuk = await stukNu(omgeving, state.bron, steen);
  const reden = await verzegelReden(omgeving, publicatieId, waarom);
  return omgeving.handler.handle(publicatieDecider, publicatieId, { type: 'HerpubliceerStuk', vandaag: vandaag(omgeving.clock), stuk, besluit: await besluitruimte(omgeving, state), nietVoor, ...reden }, opdracht);
}

/** @param zonder pieces that do not come back @param nietVoor see `Wachtdag` @throws RuleViolated */
export async function herpubliceer(omgeving: Nodig, publicatieId: PublicatieId, zonder: readonly DocumentId[], waarom: Waarom, nietVoor: Wachtdag, opdracht: Opdracht): Promise<Gedaan> {
  const eerder = await omgeving.handler.eerder(publicatieDecider, publicatieId, opdracht.commandId);
  if (eerder !== null) return eerder;
  const { state } = await omgeving.handler.load(publicatieDecider, publicatieId);
  if (state.status !== 'ingetrokken') throw new RuleViolated([nietIngetrokken]);
  const { gegevens } = state.voorheen;
  const terug = state.voorheen.stukken.filter(({ documentId }) => !zonder.includes(documentId));
  const stukken = await Promise.all(terug.map((steen) => stukNu(omgeving, state.bron, steen)));
  const reden = await verzegelReden(omgeving, publicatieId, waarom);
  return omgeving.handler.handle(publicatieDecider, publicatieId, { type: 'HerpubliceerPublicatie', vandaag: vandaag(omgeving.clock), gegevens, stukken, besluit: await besluitruimte(omgeving, state), nietVoor, ...reden }, opdracht);
}
