// Messages between requester and body, and the texts that travel sealed.
import { vandaag } from '../../kern/clock.ts';
import { NotFound, ValidationFailed } from '../../kern/errors.ts';
import type { BerichtId, VerzoekId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { verzoekDecider } from '../../verzoek/decide.ts';
import type { LopendVerzoek } from '../../verzoek/state.ts';
import { veldVan } from '../../verzoek/velden.ts';
import { bewaarBijlagen, type Upload } from './indienen.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';

/** The request as the log has it now. @throws NotFound */
export async function laadVerzoek({ handler }: Pick<Omgeving, 'handler'>, verzoekId: VerzoekId): Promise<LopendVerzoek> {
  const { state } = await handler.load(verzoekDecider, verzoekId);
  if (!state.ontvangen) throw new NotFound('dit verzoek');
  return state;
}

export interface NieuwBericht {
  readonly van: 'verzoeker' | 'behandelaar';
  readonly tekst: string;
  readonly bijlagen: readonly Upload[];
  readonly antwoordVoor: Temporal.PlainDate | null;
}

/** Longest message, in characters: an event stays small; longer texts go as an attachment. */
export const LANGSTE_BERICHT = 20_000;

/** @throws ValidationFailed when the message is empty or too long */
export async function plaatsBericht(omgeving: Omgeving, verzoekId: VerzoekId, bericht: NieuwBericht, opdracht: Opdracht): Promise<Gedaan> {
  const { clock, handler, vault } = omgeving;
  const tekst = bericht.tekst.trim();
  if (tekst === '') throw new ValidationFailed([{ veld: 'tekst', uitleg: 'Uw bericht is leeg. Schrijf wat u wilt zeggen.' }]);
  if (tekst.length > LANGSTE_BERICHT) {
    throw new ValidationFailed([{ veld: 'tekst', uitleg: `Uw bericht is te lang. Er passen ${LANGSTE_BERICHT} tekens in. Stuur de rest als bijlage.` }]);
  }
  const { persoonId } = await laadVerzoek(omgeving, verzoekId);
  const berichtId: BerichtId = derivedId('bericht', opdracht.commandId);
  return handler.handle(
    verzoekDecider,
    verzoekId,
    {
      type: 'PlaatsBericht',
      vandaag: vandaag(clock),
      berichtId,
      van: bericht.van,
      tekst: await vault.seal(persoonId, veldVan(verzoekId, 'bericht'), tekst),
      bijlagen: await bewaarBijlagen(omgeving, verzoekId, persoonId, bericht.bijlagen),
      antwoordVoor: bericht.antwoordVoor,
    },
    opdracht,
  );
}
