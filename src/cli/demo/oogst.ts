// What the publicist of the demo did after publishing: told of reports, notes and minutes that their date is the day they were adopted.
// The newest is left, so that the list of what is not harvested has something to show.
import { vulAan } from '../../toepassing/publicaties/aanvullen.ts';
import { door, opdracht, type Vulling } from './vulling.ts';

const MEEST = 1000;

/** Needs read models that are up to date. */
export async function vulHandelingen({ app, omgeving, staf }: Vulling): Promise<void> {
  const { sitemaps, publicaties } = app.lezen;
  const [, ...rest] = sitemaps.opmerkingen({ inQuarantaine: true, code: 'handeling_onbekend' }, 0, MEEST).opmerkingen;
  await vulAan(omgeving, (publicatieId) => publicaties.stukken(publicatieId), rest, 'vastgesteld', opdracht(door(staf.coordinator), 'oogst', 'handelingen'));
}
