// The documents that third parties are asked about, as the log has them now: what is frozen into the question must not lag.
import { documentDecider } from '../../document/decide.ts';
import type { Weigering } from '../../kern/decider.ts';
import type { CommandHandler } from '../../kern/handle.ts';
import type { VerzoekId } from '../../kern/ids.ts';
import type { Zienswijzestuk } from '../../verzoek/events.ts';
import type { Gekozendocument, Voorgelegd } from '../stappen/stap.ts';

/** Judgements about which a party can have an interest; what is public already or outside the request asks nothing. */
export const VOORNEMENS = ['openbaar', 'deels_openbaar', 'niet_openbaar'] as const satisfies readonly Zienswijzestuk['voornemen'][];
const isVoornemen = (oordeel: string | undefined): oordeel is Zienswijzestuk['voornemen'] => VOORNEMENS.some((each) => each === oordeel);

const nietVanZaak: Weigering = {
  code: 'document_niet_van_zaak',
  artikel: 'Woo art. 4.4 lid 3',
  uitleg: 'Een gekozen document hoort niet of niet meer bij dit verzoek.',
  watNu: 'Kies de documenten opnieuw.',
};
const veranderd = (nummer: number): Weigering => ({
  code: 'document_veranderd',
  uitleg: `Document ${nummer} is veranderd nadat u het koos. Er is nog niets verstuurd.`,
  watNu: 'Kijk of het voorstel nog klopt. Bekijk daarna het gevolg opnieuw.',
});
const zonderVoornemen = (nummer: number): Weigering => ({
  code: 'document_zonder_voornemen',
  artikel: 'Woo art. 4.4 lid 3',
  uitleg: `Document ${nummer} heeft geen oordeel waarover een belanghebbende iets kan vinden.`,
  watNu: 'Beoordeel het document eerst als openbaar, deels openbaar of niet openbaar.',
});

/** Each chosen document with what we intend, in the order of their numbers, and every reason why one cannot be asked about. */
export async function legVoor(
  handler: CommandHandler,
  verzoekId: VerzoekId,
  gekozen: readonly Gekozendocument[],
): Promise<{ readonly documenten: readonly Voorgelegd[]; readonly weigeringen: readonly Weigering[] }> {
  const documenten: Voorgelegd[] = [];
  const weigeringen: Weigering[] = [];
  for (const { documentId, revision: gezien } of gekozen) {
    const { state, revision } = await handler.load(documentDecider, documentId);
    if (state.status === 'onbekend' || state.status === 'afgevoerd' || state.gegevens.herkomst.soort !== 'verzoek' || state.gegevens.herkomst.verzoekId !== verzoekId) {
      weigeringen.push(nietVanZaak);
      continue;
    }
    const { volgnummer, titel, datum } = state.gegevens;
    const voornemen = state.beoordeling?.oordeel;
    if (revision !== gezien) weigeringen.push(veranderd(volgnummer));
    else if (!isVoornemen(voornemen)) weigeringen.push(zonderVoornemen(volgnummer));
    else documenten.push({ documentId, volgnummer, titel, datum, voornemen, gronden: state.beoordeling?.gronden ?? [] });
  }
  return { documenten: documenten.sort((a, b) => a.volgnummer - b.volgnummer), weigeringen };
}
