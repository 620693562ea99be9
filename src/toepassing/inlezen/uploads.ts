// Files that come with a production report, piece by piece: a broken line costs a piece, and who comes back goes on where it stopped.
import type { Aanleverbestand, Aanlevering } from '../../aanlevering/index.ts';
import { ValidationFailed } from '../../kern/errors.ts';
import type { LeveringId, MedewerkerId, PersoonId, VerzoekId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { VERWIJDERD } from '../../privacy/vault.ts';
import { delenVan, waaromNiet, type Aankondiging } from '../innemen/aanleveren.ts';
import type { Omgeving } from '../omgeving.ts';
import type { Inleesbestand } from './beginnen.ts';

type Nodig = Pick<Omgeving, 'inleesuploads' | 'vault'>;

const PERSOON: PersoonId = derivedId('dossier', 'inleesuploads');
const veld = (leveringId: LeveringId): string => `inleesupload-${leveringId}/pad`;
/** Stands in the place of a case: all that one person brings. */
const vanPersoon = (door: MedewerkerId): VerzoekId => derivedId('inleesuploads', door);

/** The delivery with this id, when it is of this person and not used yet. */
export function vindUploads({ inleesuploads }: Pick<Omgeving, 'inleesuploads'>, leveringId: string, door: MedewerkerId): Aanlevering | null {
  const levering = inleesuploads.vind(leveringId as LeveringId);
  return levering !== null && levering.door === door && levering.open ? levering : null;
}

/** Files that another node took in would be left out without a word. @throws ValidationFailed when nothing is known here of a delivery that was named */
export function eisUploadsHier({ inleesuploads }: Pick<Omgeving, 'inleesuploads'>, leveringId: string): void {
  if (leveringId === '' || inleesuploads.vind(leveringId as LeveringId) !== null) return;
  throw new ValidationFailed([{ veld: 'bestanden', uitleg: 'De bestanden die u had gestuurd, zijn op deze server niet bekend. Kies ze opnieuw. Wat u invulde, staat er nog.' }]);
}

/** What this person began to send last and did not use yet. */
export const openUploads = ({ inleesuploads }: Pick<Omgeving, 'inleesuploads'>, door: MedewerkerId): Aanlevering | null => inleesuploads.openVan(vanPersoon(door)).at(-1) ?? null;

/** Opens a delivery; the same one again goes on with it. */
export function beginUploads({ inleesuploads, clock }: Pick<Omgeving, 'inleesuploads' | 'clock'>, leveringId: LeveringId, door: MedewerkerId): void {
  inleesuploads.begin({ leveringId, verzoekId: vanPersoon(door), door, begonnenOp: clock.now() });
}

/** Announces files. What was announced before is found again, with the bytes that are safe already. @throws ValidationFailed when there are too many */
export async function meldUploadsAan({ inleesuploads, config, geheimen, vault }: Nodig & Pick<Omgeving, 'config' | 'geheimen'>, { leveringId }: Aanlevering, aankondigingen: readonly Aankondiging[]): Promise<readonly Aanleverbestand[]> {
  if (inleesuploads.telling(leveringId).bestanden + aankondigingen.length > config.maxBestandenPerLevering) {
    throw new ValidationFailed([{ veld: 'bestanden', uitleg: `Dit zijn te veel bestanden voor één rapport. Stuur er hoogstens ${config.maxBestandenPerLevering}, of doe ze in een zip.` }]);
  }
  const aanmeldingen = await Promise.all(
    aankondigingen.map(async (aankondiging) => {
      const pad = delenVan(aankondiging.pad).join('/') || 'bestand';
      return {
        kenmerk: geheimen.kenmerk(`inleesupload/${leveringId}`, [pad, aankondiging.bytes, aankondiging.gewijzigd].join('\u0000')),
        pad: await vault.seal(PERSOON, veld(leveringId), pad),
        bytes: aankondiging.bytes,
        geweigerd: waaromNiet(aankondiging, config.maxUploadMb),
      };
    }),
  );
  return inleesuploads.meldAan(leveringId, aanmeldingen);
}

export const uploadPad = ({ vault }: Pick<Omgeving, 'vault'>, leveringId: LeveringId, { pad }: Pick<Aanleverbestand, 'pad'>): string => vault.unseal(pad, veld(leveringId)) ?? VERWIJDERD;

/** Takes a piece of a file in; a file that is complete goes to the store. @throws NotFound */
export function ontvangUploaddeel({ blobs, inleesuploads }: Pick<Omgeving, 'blobs' | 'inleesuploads'>, { leveringId }: Aanlevering, nr: number, vanaf: number, bytes: AsyncIterable<Uint8Array>): Promise<Aanleverbestand> {
  return inleesuploads.opBeurt(leveringId, nr, async () => {
    const bestand = await inleesuploads.ontvang(leveringId, nr, vanaf, bytes);
    if (bestand.uitkomst !== null || bestand.ontvangen < bestand.bytes) return bestand;
    const { hash } = await blobs.put(inleesuploads.inhoud(leveringId, nr));
    await inleesuploads.rondAf(leveringId, nr, { soort: 'bewaard', blob: hash });
    return inleesuploads.bestand(leveringId, nr) ?? bestand;
  });
}

/** One file less to come, or that goes along. */
export const stopUpload = ({ inleesuploads }: Pick<Omgeving, 'inleesuploads'>, { leveringId }: Aanlevering, nr: number): Promise<void> => inleesuploads.opBeurt(leveringId, nr, () => inleesuploads.rondAf(leveringId, nr, { soort: 'gestopt' }));

/** The files that came, under the names of their sender. @throws ValidationFailed while some are still coming */
export function gekomenBestanden(omgeving: Nodig, { leveringId }: Aanlevering): readonly Inleesbestand[] {
  const bestanden = omgeving.inleesuploads.bestanden(leveringId);
  const komen = bestanden.filter(({ uitkomst }) => uitkomst === null).length;
  if (komen > 0) {
    const wat = komen === 1 ? 'Er is nog 1 bestand niet helemaal binnen.' : `Er zijn nog ${komen} bestanden niet helemaal binnen.`;
    throw new ValidationFailed([{ veld: 'bestanden', uitleg: `${wat} Kies dezelfde bestanden opnieuw, dan gaan wij verder waar het stopte. Of laat weg wat niet meer komt.` }]);
  }
  return bestanden.flatMap((bestand) => (bestand.uitkomst?.soort === 'bewaard' ? [{ naam: delenVan(uploadPad(omgeving, leveringId, bestand)).at(-1) ?? 'bestand', blob: bestand.uitkomst.blob }] : []));
}

/** Used, or not wanted any more. */
export const sluitUploads = ({ inleesuploads }: Pick<Omgeving, 'inleesuploads'>, { leveringId }: Pick<Aanlevering, 'leveringId'>): Promise<void> => inleesuploads.sluit(leveringId);

/** What nobody goes on with is let go. */
export async function ruimInleesuploadsOp({ inleesuploads, clock, config }: Pick<Omgeving, 'inleesuploads' | 'clock' | 'config'>): Promise<void> {
  for (const leveringId of inleesuploads.verlaten(clock.now().subtract({ hours: 24 * config.uploadBewaardagen }))) await inleesuploads.sluit(leveringId);
}
