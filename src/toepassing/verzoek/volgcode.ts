// The follow code of a request: made again from the number of times it was renewed, never kept.
import type { VerzoekId } from '../../kern/ids.ts';
import { laadVerzoek } from './berichten.ts';
import type { Omgeving } from '../omgeving.ts';

/** The code in force, or the one that takes its place at the next renewal. @throws NotFound */
export async function geefVolgcode({ geheimen, handler }: Pick<Omgeving, 'geheimen' | 'handler'>, verzoekId: VerzoekId, welke: 'huidig' | 'nieuw'): Promise<string> {
  const { volgcodes } = await laadVerzoek({ handler }, verzoekId);
  return geheimen.volgcode(verzoekId, welke === 'huidig' ? volgcodes : volgcodes + 1);
}
