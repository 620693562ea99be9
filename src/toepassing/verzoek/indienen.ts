// Filing or registering a request: number, follow code, sealing, and the receipt.
import type { Bijlage } from '../../kern/bestand.ts';
import { vandaag } from '../../kern/clock.ts';
import { RuleViolated } from '../../kern/errors.ts';
import type { CommandId, PersoonId, VerzoekId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { nummerDecider, nummertekst } from '../../nummering/decide.ts';
import { hashVolgcode } from '../../privacy/geheimen.ts';
import { verzoekDecider } from '../../verzoek/decide.ts';
import type { OntvangVerzoek } from '../../verzoek/commands.ts';
import type { Contactwijze, Kanaal } from '../../verzoek/events.ts';
import { veldVan } from '../../verzoek/velden.ts';
import type { Verzoeker } from '../../verzoek/verzoeker.ts';
import { bevestigOntvangst } from './ontvangst.ts';
import { geefNummer } from '../nummer.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';

/** A file as it came in. */
export interface Upload {
  readonly naam: string;
  readonly mediatype: string;
  readonly bytes: Uint8Array;
}

export interface Aanvraag {
  readonly kanaal: Kanaal;
  /** Legal day of receipt; null for now (Awb 2:20: the moment it reached our system). */
  readonly ontvangenOp: Temporal.PlainDate | null;
  readonly verzoeker: Verzoeker;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly bijlagen: readonly Upload[];
  readonly werktitel: string | null;
}

export interface Ingediend extends Gedaan {
  readonly verzoekId: VerzoekId;
  readonly nummer: string;
  readonly volgcode: string;
}

const contactwijzeVan = (verzoeker: Verzoeker): Contactwijze =>
  verzoeker.email !== null ? 'e-mail' : verzoeker.postadres !== null ? 'post' : 'geen';

/** The request that one submit leads to: sending the same form twice gives the same one. */
export const verzoekIdVan = (commandId: CommandId): VerzoekId => derivedId('verzoek', commandId);

/** Seals uploads for the person who sent them. */
export async function bewaarBijlagen(
  omgeving: Omgeving,
  verzoekId: VerzoekId,
  persoonId: PersoonId,
  uploads: readonly Upload[],
): Promise<readonly Bijlage[]> {
  return Promise.all(
    uploads.map(async ({ naam, mediatype, bytes }) => {
      const sealed = await omgeving.vault.sealBytes(persoonId, veldVan(verzoekId, 'bijlage'), bytes);
      const { hash } = await omgeving.blobs.put(sealed);
      return {
        blob: hash,
        bytes: bytes.byteLength,
        naam: await omgeving.vault.seal(persoonId, veldVan(verzoekId, 'bijlagenaam'), naam),
        mediatype,
        verzegeldVoor: persoonId,
      };
    }),
  );
}

/**
 * Files a request (requester) or registers one that came another way (handler). Idempotent by command id.
 * A request from the portal gets its receipt at once (Awb 2:17); for the others the handler confirms.
 * @throws RuleViolated when the date of receipt is impossible
 */
export const dienIn = (omgeving: Omgeving, aanvraag: Aanvraag, opdracht: Opdracht): Promise<Ingediend> =>
  omgeving.tegelijk.eens(`verzoek ${opdracht.commandId}`, () => dienNuIn(omgeving, aanvraag, opdracht));

async function dienNuIn(omgeving: Omgeving, aanvraag: Aanvraag, opdracht: Opdracht): Promise<Ingediend> {
  const { config, clock, geheimen, handler, vault } = omgeving;
  const verzoekId = verzoekIdVan(opdracht.commandId);
  const persoonId: PersoonId = derivedId('persoon', verzoekId);
  const volgcode = geheimen.volgcode(verzoekId, 0);
  const heden = vandaag(clock);
  const ontvangenOp = aanvraag.ontvangenOp ?? heden;
  const eerder = await handler.load(verzoekDecider, verzoekId);
  if (eerder.state.ontvangen) {
    const position = eerder.position;
    return { verzoekId, nummer: eerder.state.nummer, volgcode, position, revision: eerder.revision };
  }
  const seal = (veld: 'verzoeker' | 'onderwerp' | 'tekst', text: string) => vault.seal(persoonId, veldVan(verzoekId, veld), text);
  const zonderNummer: Omit<OntvangVerzoek, 'nummer'> = {
    type: 'OntvangVerzoek',
    vandaag: heden,
    kanaal: aanvraag.kanaal,
    ontvangenOp,
    organisatie: config.organisatie.uri,
    persoonId,
    verzoeker: await seal('verzoeker', JSON.stringify(aanvraag.verzoeker)),
    contactwijze: contactwijzeVan(aanvraag.verzoeker),
    onderwerp: await seal('onderwerp', aanvraag.onderwerp),
    tekst: await seal('tekst', aanvraag.tekst),
    bijlagen: await bewaarBijlagen(omgeving, verzoekId, persoonId, aanvraag.bijlagen),
    volgcodeHash: hashVolgcode(volgcode),
    werktitel: aanvraag.werktitel,
  };
  // A refused request must not use up a number.
  const proef = await handler.dryRun(verzoekDecider, verzoekId, { ...zonderNummer, nummer: '' });
  if (!proef.uitkomst.ok) throw new RuleViolated(proef.uitkomst.weigeringen);

  const reeks = `${config.organisatie.nummerprefix}-${ontvangenOp.year}`;
  await geefNummer(handler, reeks, verzoekId, opdracht);
  const nummer = nummertekst(reeks, (await handler.load(nummerDecider, reeks)).state, verzoekId);
  const gedaan = await handler.handle(verzoekDecider, verzoekId, { ...zonderNummer, nummer }, opdracht);
  const bevestigd = aanvraag.kanaal === 'portaal' ? await bevestigOntvangst(omgeving, verzoekId) : null;
  return { verzoekId, nummer, volgcode, position: bevestigd?.position ?? gedaan.position, revision: bevestigd?.revision ?? gedaan.revision };
}
