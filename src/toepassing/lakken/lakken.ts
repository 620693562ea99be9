// Redacting as people do it: pointing, taking back, judging suggestions, remarks. Every deed is recorded at once.
import type { Lakbron, Verwerpreden, Voorstelherkomst } from '../../document/lakken/events.ts';
import type { TePlaatsenLak, TeVerwerpenVoorstel } from '../../document/lakken/commands.ts';
import type { Lakdaad } from '../../document/lakken/ongedaan.ts';
import { documentDecider } from '../../document/decide.ts';
import { leesversieVan } from '../../document/leesversie.ts';
import type { Herkomst } from '../../document/events.ts';
import { vouw } from '../../documentverwerking/lakken/index.ts';
import { NotFound, ValidationFailed } from '../../kern/errors.ts';
import type { DocumentId, LakId, LakopmerkingId, MedewerkerId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { dossierPersoon } from '../beoordelen/documenten.ts';
import type { Lakkeuze } from './lakkeuze.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';

type Handelt = Pick<Omgeving, 'handler'>;

/** What one deed wants redacted, and how it came to be chosen. */
export interface TeLakken {
  readonly keuze: Lakkeuze;
  readonly gronden: readonly string[];
  readonly bron: Lakbron;
  readonly voorstel: Voorstelherkomst | null;
}

/** Case of which redacted words can be compared. */
const zaakVan = (herkomst: Herkomst): string => (herkomst.soort === 'verzoek' ? herkomst.verzoekId : herkomst.organisatie);

/** Where a remark about redactions is sealed for. */
export const lakopmerkingVeld = (documentId: DocumentId): string => `document-${documentId}/lakopmerking`;

async function laad({ handler }: Handelt, documentId: DocumentId) {
  const { state } = await handler.load(documentDecider, documentId);
  if (state.status === 'onbekend') throw new NotFound(`document ${documentId}`);
  return state;
}

/** The same deed on the same place is the same redaction, however often the form is sent. */
const lakIdVan = (opdracht: Opdracht, documentId: DocumentId, { pagina, vlakken }: Lakkeuze): LakId =>
  derivedId('lak', opdracht.commandId, documentId, pagina, JSON.stringify(vlakken));

/**
 * Places redactions in one document: all of them or none.
 * @throws RuleViolated no ground, outside the page, another file than was shown
 */
export async function plaatsLakken(
  omgeving: Pick<Omgeving, 'handler' | 'geheimen' | 'lakmachine'>,
  documentId: DocumentId,
  teLakken: readonly TeLakken[],
  door: MedewerkerId,
  opdracht: Opdracht,
): Promise<Gedaan> {
  const document = await laad(omgeving, documentId);
  const zaak = zaakVan(document.gegevens.herkomst);
  const kenmerk = (tekst: string | null): string | null => {
    const gevouwen = tekst === null ? '' : vouw(tekst);
    return gevouwen === '' ? null : omgeving.geheimen.kenmerk(`lak/${zaak}`, gevouwen);
  };
  const lakken = teLakken.map(({ keuze, gronden, bron, voorstel }): TePlaatsenLak => {
    const { tekst, ...plaats } = keuze;
    return { lakId: lakIdVan(opdracht, documentId, keuze), ...plaats, gronden, bron, tekstkenmerk: kenmerk(tekst), voorstel };
  });
  const bestand = leesversieVan(document)?.blob ?? document.gegevens.blob;
  return omgeving.handler.handle(documentDecider, documentId, { type: 'PlaatsLakken', lakken, bestand, beeld: omgeving.lakmachine.naam, door }, opdracht);
}

export const trekLakkenIn = ({ handler }: Handelt, documentId: DocumentId, lakIds: readonly LakId[], door: MedewerkerId, opdracht: Opdracht): Promise<Gedaan> =>
  handler.handle(documentDecider, documentId, { type: 'TrekLakkenIn', lakIds, door }, opdracht);

export const wijzigLakgronden = ({ handler }: Handelt, documentId: DocumentId, lakIds: readonly LakId[], gronden: readonly string[], was: readonly string[], door: MedewerkerId, opdracht: Opdracht): Promise<Gedaan> =>
  handler.handle(documentDecider, documentId, { type: 'WijzigLakgronden', lakIds, gronden, was, door }, opdracht);

export const verwerpVoorstellen = (
  { handler }: Handelt,
  documentId: DocumentId,
  voorstellen: readonly TeVerwerpenVoorstel[],
  reden: Verwerpreden | null,
  door: MedewerkerId,
  opdracht: Opdracht,
): Promise<Gedaan> => handler.handle(documentDecider, documentId, { type: 'VerwerpVoorstellen', voorstellen, reden, door }, opdracht);

/** A text that goes into the log: sealed for the case, because remarks name people. @throws ValidationFailed empty or too long */
async function verzegel({ handler, vault }: Pick<Omgeving, 'handler' | 'vault'>, documentId: DocumentId, tekst: string) {
  if (tekst.trim() === '') throw new ValidationFailed([{ veld: 'opmerking', uitleg: 'Vul een opmerking in.' }]);
  if (tekst.length > 4_000) throw new ValidationFailed([{ veld: 'opmerking', uitleg: 'De opmerking is te lang. Gebruik ten hoogste 4000 tekens.' }]);
  const { gegevens } = await laad({ handler }, documentId);
  return vault.seal(dossierPersoon(gegevens.herkomst), lakopmerkingVeld(documentId), tekst.trim());
}

export async function plaatsLakopmerking(
  omgeving: Pick<Omgeving, 'handler' | 'vault'>,
  documentId: DocumentId,
  { pagina, lakId, tekst }: { readonly pagina: number; readonly lakId: LakId | null; readonly tekst: string },
  door: MedewerkerId,
  opdracht: Opdracht,
): Promise<Gedaan> {
  const opmerkingId = derivedId<LakopmerkingId>('lakopmerking', opdracht.commandId);
  const verzegeld = await verzegel(omgeving, documentId, tekst);
  return omgeving.handler.handle(documentDecider, documentId, { type: 'PlaatsLakopmerking', opmerkingId, pagina, lakId, tekst: verzegeld, door }, opdracht);
}

/** Turns a deed around: what it placed goes, what it took back comes, grounds are what they were. */
export async function draaiOm(
  omgeving: Pick<Omgeving, 'handler' | 'zichten'>,
  documentId: DocumentId,
  daad: Lakdaad,
  door: MedewerkerId,
  { actor, commandId }: Opdracht,
): Promise<Gedaan | null> {
  const context = { actor, commandId, causationId: daad.opdracht };
  const weg = daad.wijzigingen.flatMap(({ soort, lak }) => (soort === 'geplaatst' ? [lak.lakId] : []));
  if (weg.length > 0) return omgeving.handler.handle(documentDecider, documentId, { type: 'TrekLakkenIn', lakIds: weg, door }, context);
  const terug = daad.wijzigingen.flatMap(({ soort, lak }) => (soort === 'ingetrokken' ? [lak] : []));
  const [eerste] = terug;
  if (eerste !== undefined) {
    const lakken = await Promise.all(
      terug.map(async ({ door: _, auteurs: __, bestand, beeld: ___, ...lak }): Promise<TePlaatsenLak> => {
        const { breedte, hoogte } = await omgeving.zichten.van(bestand, lak.pagina);
        return { ...lak, blad: { breedte, hoogte } };
      }),
    );
    return omgeving.handler.handle(documentDecider, documentId, { type: 'PlaatsLakken', lakken, bestand: eerste.bestand, beeld: eerste.beeld, door }, context);
  }
  const gronden = daad.wijzigingen.find((wijziging) => wijziging.soort === 'gronden');
  if (gronden === undefined) return null;
  const lakIds = daad.wijzigingen.map(({ lak }) => lak.lakId);
  return omgeving.handler.handle(documentDecider, documentId, { type: 'WijzigLakgronden', lakIds, gronden: gronden.was, door }, context);
}

export const biedLakkenAan = ({ handler, lakmachine }: Pick<Omgeving, 'handler' | 'lakmachine'>, documentId: DocumentId, door: MedewerkerId, opdracht: Opdracht): Promise<Gedaan> =>
  handler.handle(documentDecider, documentId, { type: 'BiedLakkenAan', beeld: lakmachine.naam, door }, opdracht);

export const keurLakkenGoed = ({ handler, lakmachine }: Pick<Omgeving, 'handler' | 'lakmachine'>, documentId: DocumentId, door: MedewerkerId, opdracht: Opdracht): Promise<Gedaan> =>
  handler.handle(documentDecider, documentId, { type: 'KeurLakkenGoed', beeld: lakmachine.naam, door }, opdracht);

export async function stuurLakkenTerug(omgeving: Pick<Omgeving, 'handler' | 'vault'>, documentId: DocumentId, opmerking: string, door: MedewerkerId, opdracht: Opdracht): Promise<Gedaan> {
  const verzegeld = await verzegel(omgeving, documentId, opmerking);
  return omgeving.handler.handle(documentDecider, documentId, { type: 'StuurLakkenTerug', opmerking: verzegeld, door }, opdracht);
}

export const trekLakgoedkeuringIn = ({ handler }: Handelt, documentId: DocumentId, door: MedewerkerId, opdracht: Opdracht): Promise<Gedaan> =>
  handler.handle(documentDecider, documentId, { type: 'TrekLakgoedkeuringIn', door }, opdracht);

/** Somebody saw every page of the file as it is shown now. */
export async function kijkLakkenNa({ handler, lakmachine }: Pick<Omgeving, 'handler' | 'lakmachine'>, documentId: DocumentId, door: MedewerkerId, opdracht: Opdracht): Promise<Gedaan> {
  const document = await laad({ handler }, documentId);
  const bestand = leesversieVan(document)?.blob ?? document.gegevens.blob;
  return handler.handle(documentDecider, documentId, { type: 'KijkLakkenNa', bestand, beeld: lakmachine.naam, door }, opdracht);
}

export const vraagSchoneKopie = ({ handler, lakmachine }: Pick<Omgeving, 'handler' | 'lakmachine'>, documentId: DocumentId, door: MedewerkerId, opdracht: Opdracht): Promise<Gedaan> =>
  handler.handle(documentDecider, documentId, { type: 'VraagSchoneKopie', beeld: lakmachine.naam, door }, opdracht);
