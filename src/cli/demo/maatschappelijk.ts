// The societal dossier of the demo: a topic with a timeline, which some publications name.
import type { TijdlijnpuntId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { onderwerpDecider } from '../../onderwerp/decide.ts';
import { slugVan } from '../../onderwerp/slug.ts';
import { door, opdracht, type Vulling } from './vulling.ts';

const NAAM = 'Herinrichting van het stationsgebied';
const PUNTEN = [
  { dagenGeleden: 200, titel: 'De raad stelt de plannen vast', tekst: 'Er komt meer ruimte voor fietsers en voetgangers.' },
  { dagenGeleden: 95, titel: 'Bewoners praten mee', tekst: 'Op twee avonden gaven 140 bewoners hun mening.' },
  { dagenGeleden: 10, titel: 'Het werk begint', tekst: 'De busbaan is tot het voorjaar dicht.' },
] as const;

/** Its id, by which publications name it. */
export const DOSSIER = slugVan(NAAM) ?? 'stationsgebied';

export async function vulDossier({ omgeving: { handler }, staf, vandaag }: Vulling): Promise<void> {
  const order = (...stap: readonly (string | number)[]) => opdracht(door(staf.coordinator), 'dossier', ...stap);
  await handler.handle(onderwerpDecider, DOSSIER, { type: 'OpenOnderwerp', vandaag, soort: 'dossier', naam: NAAM, samenvatting: 'De gemeente richt het gebied rond het station opnieuw in. Hier staat wat er gebeurde en welke stukken openbaar zijn.' }, order('openen'));
  for (const [index, { dagenGeleden, titel, tekst }] of PUNTEN.entries()) {
    const puntId = derivedId<TijdlijnpuntId>('demo', 'tijdlijnpunt', index);
    await handler.handle(onderwerpDecider, DOSSIER, { type: 'PlaatsTijdlijnpunt', vandaag, puntId, datum: vandaag.subtract({ days: dagenGeleden }), titel, tekst, adres: null }, order('punt', index));
  }
  await handler.handle(onderwerpDecider, DOSSIER, { type: 'LichtUit', uitgelicht: true }, order('uitlichten'));
}
