// The words of every letter as they are now, from the log: a preview and the letter itself read the same place.
import { ingebouwd, SJABLOONCODES, type Sjabloonboek } from '../../documentverwerking/brieven/sjablonen/register.ts';
import { sjabloonDecider } from '../../sjabloon/decide.ts';
import { inGebruik } from '../../sjabloon/state.ts';
import type { Omgeving } from '../omgeving.ts';

export async function leesSjabloonboek({ handler }: Pick<Omgeving, 'handler'>): Promise<Sjabloonboek> {
  const teksten = await Promise.all(SJABLOONCODES.map(async (code) => [code, inGebruik(code, (await handler.load(sjabloonDecider, code)).state)] as const));
  const boek = new Map(teksten);
  return (code) => boek.get(code) ?? ingebouwd(code);
}
