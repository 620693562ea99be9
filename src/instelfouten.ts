// What is wrong with settings, in words: names that do not exist, values that do not fit, files that cannot be read.
import type { z } from 'zod';
import type { Invoerfout } from './kern/errors.ts';
import { typingDistance } from './zoeken/vraag/distance.ts';

/** A name longer off than this is no typing error. */
const TYPEFOUTEN = 3;

/** A setting that is not there does nothing, and nobody would notice: mails that never leave, files that are never scanned. */
function bestaatNiet(veld: string, naam: string, namen: readonly string[]): Invoerfout {
  const [beste] = namen.map((each) => [typingDistance(naam.toLowerCase(), each.toLowerCase(), TYPEFOUTEN), each] as const).toSorted(([een], [ander]) => een - ander);
  const bedoelt = beste !== undefined && beste[0] <= Math.min(TYPEFOUTEN, naam.length / 3) ? ` Bedoelt u ${beste[1]}?` : '';
  return { veld, uitleg: `Deze instelling bestaat niet.${bedoelt}` };
}

/** What Kubernetes adds by itself for a service whose name begins with ours. */
const vanKubernetes = (naam: string, waarde: string): boolean => /_SERVICE_(HOST|PORT)\w*$|_PORT_\d+_(TCP|UDP|SCTP)\w*$/.test(naam) || (naam.endsWith('_PORT') && /^(tcp|udp|sctp):\/\//.test(waarde));

/** Variables that begin as ours and are not. @param namen every variable that there is */
export function onbekendeVariabelen(env: Readonly<Record<string, string | undefined>>, namen: readonly string[]): readonly Invoerfout[] {
  const bekend = new Set(namen);
  return Object.entries(env).flatMap(([naam, waarde = '']) =>
    !naam.startsWith('WOOSTROOM_') || bekend.has(naam) || vanKubernetes(naam, waarde) ? [] : [bestaatNiet(naam, naam, namen)],
  );
}

/**
 * @param naamVan the name under which somebody set it, of a path in the settings
 * @param namenOnder the names that exist at such a path
 */
export function uitZod(issues: readonly z.core.$ZodIssue[], naamVan: (pad: string) => string, namenOnder: (pad: readonly PropertyKey[]) => readonly string[]): readonly Invoerfout[] {
  return issues.flatMap((issue): readonly Invoerfout[] => {
    const pad = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') return [{ veld: naamVan(pad), uitleg: issue.message }];
    return issue.keys.map((naam) => bestaatNiet(naamVan(pad) === pad ? [...issue.path, naam].join('.') : `${naamVan(pad)} (${naam})`, naam, namenOnder(issue.path)));
  });
}

const codeVan = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined);

/** Where in the text JSON ends to be JSON, when the engine says so. */
function waarMis({ message }: SyntaxError): string {
  const [, regel, teken] = /line (\d+) column (\d+)/.exec(message) ?? [];
  return regel === undefined ? '' : `, bij regel ${regel}, teken ${teken ?? '1'}`;
}

/** Why a file could not be used. */
export function waaromOnleesbaar(bestand: string, error: unknown): string {
  if (error instanceof SyntaxError) return `Het bestand ${bestand} is geen geldige JSON${waarMis(error)}.`;
  switch (codeVan(error)) {
    case 'ENOENT':
      return `Het bestand ${bestand} is er niet.`;
    case 'EACCES':
    case 'EPERM':
      return `Het bestand ${bestand} mag niet worden gelezen. Geef het account waaronder Woostroom draait het recht om het te lezen.`;
    case 'EISDIR':
      return `${bestand} is een map, geen bestand.`;
    default:
      return `Het bestand ${bestand} is niet te lezen. ${error instanceof Error ? error.message : String(error)}`;
  }
}
