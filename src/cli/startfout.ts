// Why a command could not do its work, when an administrator can do something about it: a sentence instead of a list of calls.
import { LogCorrupt, StoreUnavailable, ValidationFailed } from '../kern/errors.ts';
import { resultCode } from '../kern/sqlitefout.ts';
import { toonFouten } from './instellingen.ts';

const READONLY = 8;
const FULL = 13;
const CANTOPEN = 14;

const VOL = 'De schijf is vol. Maak ruimte en probeer het opnieuw.';
const ALLEEN_LEZEN = 'Woostroom kan hier niet schrijven: de schijf of een bestand is alleen te lezen.';

/** Under which account we are, where a system has such a thing. */
const account = (): string => (process.getuid === undefined ? '' : ` Woostroom draait nu als gebruiker ${process.getuid()}.`);

function vanSysteem(code: unknown, path: unknown): string | null {
  const waar = typeof path === 'string' ? path : 'de map van Woostroom';
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return `Woostroom heeft geen toegang tot ${waar}. Maak het account waaronder Woostroom draait eigenaar van WOOSTROOM_MAP en alles daarin.${account()}`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${waar} kan niet worden gemaakt: op die plaats staat al een bestand. Noem een andere map met WOOSTROOM_MAP.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return VOL;
    case 'EROFS':
      return `${ALLEEN_LEZEN} Het gaat om ${waar}.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return 'Deze machine heeft het adres in WOOSTROOM_HOST niet. Laat die instelling weg om op alle adressen te luisteren.';
    default:
      return null;
  }
}

function vanSqlite(error: unknown): string | null {
  switch (resultCode(error)) {
    case READONLY:
      return ALLEEN_LEZEN;
    case FULL:
      return VOL;
    case CANTOPEN:
      return `Een bestand in WOOSTROOM_MAP kan niet worden geopend. Mag het account waaronder Woostroom draait daar lezen en schrijven?${account()}`;
    case null:
    default:
      return null;
  }
}

/** What to tell, or null for a fault that is ours. */
function uitlegVan(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const eigen = ('code' in error ? vanSysteem(error.code, 'path' in error ? error.path : undefined) : null) ?? vanSqlite(error);
  if (error instanceof StoreUnavailable || error instanceof LogCorrupt) return [error.message, uitlegVan(error.cause)].filter((deel) => deel !== null).join(' ');
  return eigen;
}

/** Does the work of a command. @returns its exit code; 1 after having said what an administrator can mend */
export async function metUitleg(werk: () => Promise<number>): Promise<number> {
  try {
    return await werk();
  } catch (error) {
    if (error instanceof ValidationFailed) {
      toonFouten(error);
      return 1;
    }
    const uitleg = uitlegVan(error);
    if (uitleg === null) throw error;
    console.error(uitleg);
    return 1;
  }
}
