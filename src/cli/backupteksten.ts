// What the command `backup` prints.
import { join, resolve } from 'node:path';
import type { Gemaakt } from '../backup/index.ts';
import { HOOFDSLEUTEL } from '../backup/inhoud.ts';
import type { Configuratie } from '../configuratie.ts';
import type { BlobHash } from '../kern/ids.ts';

const STAPPEN = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

function omvang(bytes: number): string {
  const stap = bytes < 1_000 ? 0 : Math.min(STAPPEN.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1_000 ** stap).toFixed(stap === 0 ? 0 : 1).replace('.', ',')} ${STAPPEN[stap] ?? ''}`;
}

const tijd = (moment: Temporal.Instant): string => {
  const hier = moment.toZonedDateTimeISO('Europe/Amsterdam');
  return `${hier.toPlainDate().toString()} ${hier.toPlainTime().toString({ smallestUnit: 'second' })}`;
};

const meervoud = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;

/** Where the master key is that this copy needs. */
const hoofdsleutelplaats = ({ map, sleutel }: Configuratie): string => (sleutel === undefined ? `in ${resolve(map, HOOFDSLEUTEL)}` : 'in uw instellingen (WOOSTROOM_SLEUTEL)');

export const begin = (bezig: string): string => `De kopie heet ${bezig} tot zij af en gecontroleerd is. Stoppen mag (Ctrl+C): dezelfde opdracht gaat daarna verder.`;

export function gemaakt(naar: string, config: Configuratie, { bewezen, bestanden, uploads, mails, moment }: Gemaakt, vreemd: readonly string[]): string {
  const { events, streams, position, hash, personen, gewist, laatste } = bewezen;
  return [
    `De back-up staat in ${resolve(naar)}.`,
    `  log        ${meervoud(events, 'gebeurtenis', 'gebeurtenissen')} in ${meervoud(streams, 'stroom', 'stromen')}, tot en met gebeurtenis ${position}${laatste === null ? '' : ` (vastgelegd op ${tijd(laatste)})`}`,
    `  moment     ${tijd(moment)}: alles wat toen was bevestigd, staat erin`,
    ...(bestanden === null ? [] : [`  bestanden  ${bestanden.aantal}, samen ${omvang(bestanden.bytes)}`]),
    `  sleutels   van ${meervoud(personen, 'persoon', 'personen')}; ${gewist} gewist`,
    `  onderweg   ${meervoud(uploads, 'upload', 'uploads')} die nog niet klaar ${uploads === 1 ? 'was' : 'waren'}; ${meervoud(mails, 'mail', 'mails')} in de uitbak`,
    `Gecontroleerd: de keten van het log klopt, ${bestanden === null ? '' : 'elk bestand dat het log noemt is er en is heel, '}en de hoofdsleutel past op elke sleutel.`,
    '',
    ...(bestanden === null ? [`De bestanden staan in de bucket ${config.s3Emmer ?? ''} en NIET in de back-up. Maak daar nu een kopie van: zie docs/how-to/back-up-en-herstel.md.`] : []),
    ...(vreemd.length === 0 ? [] : [`Niet gekopieerd, want niet van Woostroom: ${vreemd.map((naam) => join(config.map, naam)).join(', ')}. Bewaar zelf wat u daarvan nodig heeft.`]),
    `De hoofdsleutel staat NIET in de back-up. Hij staat ${hoofdsleutelplaats(config)}. Bewaar hem op een andere plaats: zonder hem is geen naam en geen brief uit de back-up te lezen.`,
    `Bewaar ook dit anker op een andere plaats: ${position}:${hash}`,
  ].join('\n');
}

const NOEM = 10;
const opsomming = (hashes: readonly BlobHash[]): string => [...hashes.slice(0, NOEM).map((hash) => `  ${hash}`), ...(hashes.length > NOEM ? [`  en nog ${hashes.length - NOEM}`] : [])].join('\n');

/** What is wrong with files of the installation itself; null when nothing is. */
export function nietHeel({ bewezen: { ontbreekt }, bestanden }: Gemaakt, bezig: string): string | null {
  const beschadigd = bestanden?.beschadigd ?? [];
  const weg = ontbreekt.filter((hash) => !beschadigd.includes(hash));
  if (beschadigd.length === 0 && weg.length === 0) return null;
  return [
    ...(beschadigd.length === 0 ? [] : [`Deze bestanden zijn veranderd sinds ze werden opgeslagen:\n${opsomming(beschadigd)}`]),
    ...(weg.length === 0 ? [] : [`Deze bestanden noemt het log, maar ze zijn er niet:\n${opsomming(weg)}`]),
    `De back-up is daarom niet af. Al het andere staat in ${bezig}. Zet de bestanden terug uit een eerdere back-up en geef de opdracht opnieuw.`,
  ].join('\n');
}
