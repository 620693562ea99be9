// A delivery from beginning to end: announcing files, taking their bytes in piece by piece, and saying what became of each.
import type { Aanleverbestand, Aanlevering, Uitkomst } from '../../aanlevering/index.ts';
import { ValidationFailed } from '../../kern/errors.ts';
import type { Position } from '../../kern/event.ts';
import type { CommandId, LeveringId, MedewerkerId, VerzoekId, ZoekopdrachtId } from '../../kern/ids.ts';
import { START } from '../../kern/event.ts';
import { MB } from '../../kern/omvang.ts';
import { derivedId } from '../../kern/uuid.ts';
import { leveringDecider } from '../../levering/decide.ts';
import { leveringVeld } from '../../levering/events.ts';
import { VERWIJDERD } from '../../privacy/vault.ts';
import { neemAan, type Aanname } from './aannemen.ts';
import { dossierPersoon } from '../beoordelen/documenten.ts';
import type { Upload } from '../verzoek/indienen.ts';
import type { Omgeving, Opdracht } from '../omgeving.ts';

/** A file as the sender announces it. */
export interface Aankondiging {
  /** With the folders it lies in, parted by "/". */
  readonly pad: string;
  readonly bytes: number;
  /** When it was changed last, in milliseconds since 1970, as far as the sender knows. */
  readonly gewijzigd: number;
}

export interface Gevraagd {
  readonly leveringId: LeveringId;
  readonly verzoekId: VerzoekId;
  readonly zoekopdrachtId: ZoekopdrachtId | null;
  readonly door: MedewerkerId;
}

const herkomstVan = (verzoekId: VerzoekId) => ({ soort: 'verzoek', verzoekId }) as const;
const actorVan = (door: MedewerkerId): Opdracht['actor'] => `medewerker:${door}`;

/** Opens a delivery; the same one again goes on with it. @throws RuleViolated when it belongs to another case */
export async function beginLevering({ aanleveringen, clock, handler }: Omgeving, { leveringId, verzoekId, zoekopdrachtId, door }: Gevraagd): Promise<Position> {
  const { position } = await handler.handle(
    leveringDecider,
    leveringId,
    { type: 'BeginLevering', herkomst: herkomstVan(verzoekId), zoekopdrachtId },
    { actor: actorVan(door), commandId: derivedId<CommandId>('begin', leveringId) },
  );
  aanleveringen.begin({ leveringId, verzoekId, door, begonnenOp: clock.now() });
  return position;
}

/** The parts of a path without what could climb out of it or break a screen. */
export const delenVan = (pad: string): readonly string[] =>
  pad
    .split(/[\\/]/)
    // eslint-disable-next-line no-control-regex -- that is what is taken out
    .map((deel) => deel.replaceAll(/[\u0000-\u001f\u007f]/g, '').normalize('NFC').trim().slice(0, 200))
    .filter((deel) => deel !== '' && deel !== '.' && deel !== '..');

/** Why a file is refused before a byte was sent; null when it is not. */
export function waaromNiet({ bytes }: Aankondiging, maxMb: number): string | null {
  if (bytes === 0) return 'Dit bestand is leeg. Er staat niets in.';
  return bytes > maxMb * MB ? `Dit bestand is te groot. Een bestand mag hoogstens ${maxMb} MB zijn.` : null;
}

/**
 * Announces files. What was announced before is found again, with the bytes that are safe already: that is how a delivery resumes.
 * @throws ValidationFailed when the delivery would have too many files
 */
export async function meldAan(omgeving: Omgeving, { leveringId, verzoekId, door }: Aanlevering, aankondigingen: readonly Aankondiging[]): Promise<readonly Aanleverbestand[]> {
  const { aanleveringen, config, geheimen, vault } = omgeving;
  if (aanleveringen.telling(leveringId).bestanden + aankondigingen.length > config.maxBestandenPerLevering) {
    throw new ValidationFailed([{ veld: 'bestanden', uitleg: `Dit zijn te veel bestanden voor één keer. Voeg er hoogstens ${config.maxBestandenPerLevering} tegelijk toe.` }]);
  }
  const persoon = dossierPersoon(herkomstVan(verzoekId));
  const aanmeldingen = await Promise.all(
    aankondigingen.map(async (aankondiging) => {
      const pad = delenVan(aankondiging.pad).join('/') || 'bestand';
      return {
        kenmerk: geheimen.kenmerk(`aanlevering/${leveringId}`, [pad, aankondiging.bytes, aankondiging.gewijzigd].join('\u0000')),
        pad: await vault.seal(persoon, leveringVeld(leveringId), pad),
        bytes: aankondiging.bytes,
        geweigerd: waaromNiet(aankondiging, config.maxUploadMb),
      };
    }),
  );
  const bestanden = aanleveringen.meldAan(leveringId, aanmeldingen);
  for (const { kenmerk, pad, uitkomst } of bestanden) {
    if (uitkomst?.soort !== 'geweigerd') continue;
    const bestandsnaam = pad;
    await omgeving.handler.handle(leveringDecider, leveringId, { type: 'WeigerBestand', bestandsnaam, reden: uitkomst.uitleg }, { actor: actorVan(door), commandId: derivedId<CommandId>('weiger', leveringId, kenmerk) });
  }
  return bestanden;
}

/** The path of a file as it was announced. */
export const padVan = ({ vault }: Pick<Omgeving, 'vault'>, leveringId: LeveringId, { pad }: Pick<Aanleverbestand, 'pad'>): string => vault.unseal(pad, leveringVeld(leveringId)) ?? VERWIJDERD;

export interface Ontvangen {
  readonly bestand: Aanleverbestand;
  /** Where the log stands when the file became something; START while bytes are awaited. */
  readonly position: Position;
}

/** Takes a piece of a file in; when it is the last one, the file finds its place in the case. @throws NotFound */
export function ontvangDeel(omgeving: Omgeving, levering: Aanlevering, nr: number, vanaf: number, bytes: AsyncIterable<Uint8Array>): Promise<Ontvangen> {
  const { aanleveringen } = omgeving;
  const { leveringId } = levering;
  return aanleveringen.opBeurt(leveringId, nr, async () => {
    const bestand = await aanleveringen.ontvang(leveringId, nr, vanaf, bytes);
    if (bestand.uitkomst !== null || bestand.ontvangen < bestand.bytes) return { bestand, position: START };
    // Numbers on the inventory list follow the order in which the files were announced.
    await aanleveringen.naEerdere(leveringId, nr);
    const position = await plaats(omgeving, levering, bestand);
    return { bestand: aanleveringen.bestand(leveringId, nr) ?? bestand, position };
  });
}

const uitkomstVan = (aanname: Aanname): Uitkomst => {
  switch (aanname.soort) {
    case 'document':
    case 'dubbel':
      return { soort: aanname.soort, documentId: aanname.documentId, volgnummer: aanname.volgnummer };
    case 'archief':
      return { soort: 'archief' };
    case 'geweigerd':
      return { soort: 'geweigerd', uitleg: aanname.uitleg };
  }
};

async function alleBytes(bron: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const delen: Uint8Array[] = [];
  for await (const deel of bron) delen.push(deel);
  return Buffer.concat(delen);
}

/** A complete file finds its place. Done twice, after a crash in between, it is done once. */
async function plaats(omgeving: Omgeving, { leveringId, verzoekId, door }: Aanlevering, bestand: Aanleverbestand): Promise<Position> {
  const { aanleveringen } = omgeving;
  const delen = padVan(omgeving, leveringId, bestand).split('/');
  const aanname = await neemAan(
    omgeving,
    {
      naam: delen.at(-1) ?? 'bestand',
      vindplek: delen.length > 1 ? delen.slice(0, -1).join('/') : null,
      bytes: await alleBytes(aanleveringen.inhoud(leveringId, bestand.nr)),
      ouder: null,
      diepte: 0,
    },
    { herkomst: herkomstVan(verzoekId), leveringId, kenmerk: bestand.kenmerk },
    actorVan(door),
  );
  await aanleveringen.rondAf(leveringId, bestand.nr, uitkomstVan(aanname));
  return aanname.position;
}

/** Nothing more comes: what is not complete is let go, and the delivery says how many came. */
export async function sluitLevering({ aanleveringen, handler }: Omgeving, { leveringId, door }: Aanlevering): Promise<Position> {
  await aanleveringen.sluit(leveringId);
  const { bestanden, gestopt } = aanleveringen.telling(leveringId);
  const { position } = await handler.handle(
    leveringDecider,
    leveringId,
    { type: 'RondLeveringAf', ontvangen: bestanden - gestopt, nietGekomen: gestopt },
    { actor: actorVan(door), commandId: derivedId<CommandId>('afgerond', leveringId) },
  );
  return position;
}

/** One file less to come. */
export const stopBestand = ({ aanleveringen }: Omgeving, { leveringId }: Aanlevering, nr: number): Promise<void> =>
  aanleveringen.opBeurt(leveringId, nr, () => aanleveringen.rondAf(leveringId, nr, { soort: 'gestopt' }));

/** Files that were complete when the server stopped find their place, and deliveries that nobody goes on with are closed. */
export async function hervatAanleveringen(omgeving: Omgeving, signal: AbortSignal): Promise<void> {
  const { aanleveringen, clock, config } = omgeving;
  for (const { levering, nr } of aanleveringen.compleet()) {
    if (signal.aborted) return;
    await aanleveringen.opBeurt(levering.leveringId, nr, async () => {
      const bestand = aanleveringen.bestand(levering.leveringId, nr);
      if (bestand?.uitkomst === null) await plaats(omgeving, levering, bestand);
    });
  }
  for (const leveringId of aanleveringen.verlaten(clock.now().subtract({ hours: 24 * config.uploadBewaardagen }))) {
    const levering = aanleveringen.vind(leveringId);
    if (levering !== null) await sluitLevering(omgeving, levering);
  }
}

/** What was done before stands earlier in the log than what was done now. */
const laatste = (een: Position, ander: Position): Position => (een > ander ? een : ander);

/** A whole delivery at once, as a form without JavaScript sends it. The same form again gives the same delivery. */
export async function leverIn(
  omgeving: Omgeving,
  gevraagd: Gevraagd,
  uploads: readonly Upload[],
): Promise<{ readonly position: Position; readonly uitkomsten: readonly { readonly naam: string; readonly aanname: Aanname }[] }> {
  const { leveringId, verzoekId, door } = gevraagd;
  let position = await beginLevering(omgeving, gevraagd);
  const uitkomsten: { naam: string; aanname: Aanname }[] = [];
  for (const [index, { naam, bytes }] of uploads.entries()) {
    const kenmerk = omgeving.geheimen.kenmerk(`aanlevering/${leveringId}`, [index, naam, bytes.byteLength].join('\u0000'));
    const aanname = await neemAan(omgeving, { naam, bytes, vindplek: null, ouder: null, diepte: 0 }, { herkomst: herkomstVan(verzoekId), leveringId, kenmerk }, actorVan(door));
    position = laatste(position, aanname.position);
    uitkomsten.push({ naam, aanname });
  }
  position = laatste(position, await sluitLevering(omgeving, { leveringId, verzoekId, door, begonnenOp: omgeving.clock.now(), open: true }));
  return { position, uitkomsten };
}
