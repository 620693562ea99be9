// What stands in the folder of an installation on one machine: what is copied, what can be built again, and what is nobody's.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const LOG = 'log.db';
export const SLEUTELS = join('sleutels', 'sleutels.db');
export const HOOFDSLEUTEL = join('sleutels', 'hoofdsleutel');
export const BESTANDEN = 'bestanden';
export const UITBAK = 'uitbak';

/**
 * Copied as they were at one instant: how far each process was, accounts and orders under way, and the log.
 * The last three are from before these were one file; a start takes them over.
 */
export const BOEKEN = ['processen.db', 'gedeeld.db', LOG, 'identiteit.db', 'bulkopdrachten.db', 'inloglinks.db'] as const;

/** Folders in which files come in, each with its own register. */
export const AANLEVERINGEN = ['aanlevering', 'inleesuploads'] as const;
export const BESTANDSDELEN = 'bestandsdelen';

/** Built again from the log, or never complete; and what the demo remembers. */
const NIET_NODIG = ['leesmodellen', 'zoeken', 'werk', 'demo.gevuld'] as const;

const BEKEND: ReadonlySet<string> = new Set([...BOEKEN, ...AANLEVERINGEN, BESTANDSDELEN, ...NIET_NODIG, 'sleutels', BESTANDEN, UITBAK]);

/** What stands in the folder that we did not put there: an administrator keeps it himself. */
export const vreemdIn = (map: string): readonly string[] => readdirSync(map).filter((naam) => !BEKEND.has(naam.replace(/-(?:wal|shm|journal)$/, '')));
