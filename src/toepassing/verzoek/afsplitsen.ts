// Making the request of a part that was split off: the same requester and days, sealed anew under its own number and code.
import type { Bijlage } from '../../kern/bestand.ts';
import { fromIsoDate } from '../../kern/date.ts';
import { vandaag } from '../../kern/clock.ts';
import type { RecordedEvent } from '../../kern/event.ts';
import { idOf, streamName } from '../../kern/event.ts';
import type { PersoonId, Verzegeld, VerzoekId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { hashVolgcode } from '../../privacy/geheimen.ts';
import { verzoekDecider } from '../../verzoek/decide.ts';
import type { VerzoekEvent, VerzoekGesplitst } from '../../verzoek/events.ts';
import { feitenUit } from '../../verzoek/feiten.ts';
import { veldVan, type Verzegeldveld } from '../../verzoek/velden.ts';
import { eersteGebeurtenis } from '../brieven/briefkop.ts';
import type { CommandContext } from '../../kern/handle.ts';
import type { Omgeving } from '../omgeving.ts';
import { bevestigOntvangst } from './ontvangst.ts';

/** What stands where the words were when the data of the person were erased before the part was made. */
const GEWIST = '[verwijderd]';

/**
 * Opens every sealed word of the whole and seals it for the part. The part has a person of its own: erasing one case never
 * makes the other unreadable.
 */
async function herverzegel({ vault, blobs }: Pick<Omgeving, 'vault' | 'blobs'>, van: VerzoekId, naar: VerzoekId, persoonId: PersoonId) {
  const tekst = async (veld: Verzegeldveld, verzegeld: Verzegeld): Promise<Verzegeld> =>
    vault.seal(persoonId, veldVan(naar, veld), vault.unseal(verzegeld, veldVan(van, veld)) ?? GEWIST);
  const bijlage = async ({ naam, blob, ...rest }: Bijlage): Promise<Bijlage | null> => {
    const bytes = vault.unsealBytes(await blobs.read(blob), veldVan(van, 'bijlage'));
    if (bytes === null) return null;
    const { hash } = await blobs.put(await vault.sealBytes(persoonId, veldVan(naar, 'bijlage'), bytes));
    return { ...rest, blob: hash, naam: await tekst('bijlagenaam', naam), verzegeldVoor: persoonId };
  };
  return { tekst, bijlage };
}

/**
 * Makes the request of the part: received on the day of the whole, with every fact that had moved the clock up to the split, and
 * a receipt with its own follow code. Done again it changes nothing: ids and codes follow from the event.
 */
export async function maakDeelverzoek(omgeving: Omgeving, event: RecordedEvent<VerzoekGesplitst>, opdracht: Omit<CommandContext, 'commandId'>): Promise<void> {
  const { clock, handler, store, vault, geheimen } = omgeving;
  const van: VerzoekId = idOf(event.stream);
  const { naar, naarNummer, omschrijving, op } = event.data;
  const heden = vandaag(clock);
  const persoonId: PersoonId = derivedId('persoon', naar);
  const geheel = await eersteGebeurtenis(store, van);
  const { tekst, bijlage } = await herverzegel(omgeving, van, naar, persoonId);
  const zet = (wat: string): CommandContext => ({ ...opdracht, commandId: derivedId('splitsing', event.id, wat) });

  const { state } = await handler.load(verzoekDecider, naar);
  if (!state.ontvangen) {
    const verzoeker = vault.unseal(geheel.verzoeker, veldVan(van, 'verzoeker')) ?? JSON.stringify({ naam: null, email: null, postadres: null });
    const bijlagen = await Promise.all(geheel.bijlagen.map(bijlage));
    await handler.handle(
      verzoekDecider,
      naar,
      {
        type: 'OntvangVerzoek',
        vandaag: heden,
        nummer: naarNummer,
        kanaal: 'splitsing',
        ontvangenOp: fromIsoDate(geheel.ontvangenOp),
        organisatie: geheel.organisatie,
        persoonId,
        verzoeker: await vault.seal(persoonId, veldVan(naar, 'verzoeker'), verzoeker),
        contactwijze: geheel.contactwijze,
        onderwerp: await tekst('onderwerp', geheel.onderwerp),
        tekst: await tekst('tekst', geheel.tekst),
        bijlagen: bijlagen.filter((kandidaat) => kandidaat !== null),
        volgcodeHash: hashVolgcode(geheimen.volgcode(naar, 0)),
        werktitel: omschrijving,
      },
      zet('ontvangst'),
    );
  }
  const eerder = await store.readStream(streamName(verzoekDecider.category, van), { limit: event.revision + 1 });
  const feiten = feitenUit(eerder.map((gebeurtenis) => ({ event: gebeurtenis as unknown as VerzoekEvent, revisie: gebeurtenis.revision })));
  await handler.handle(verzoekDecider, naar, { type: 'NeemFeitenOver', vandaag: heden, op: fromIsoDate(op), van, vanNummer: geheel.nummer, feiten }, zet('feiten'));
  await bevestigOntvangst(omgeving, naar);
}
