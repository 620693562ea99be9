// A set of files that came with a report, packed or loose: their names and kinds, and what only a computer put there.
import { bestandssoortVan, type Bestandssoort } from '../herkennen.ts';
import { createOntlederpoel, type Ontlederpoel } from './ontleedproces.ts';
import { isHulpbestand } from './ontleden/archief/archief.ts';
import type { Uitpakgrenzen } from './ontleden/protocol.ts';

export interface Setlid {
  readonly naam: string;
  readonly bytes: Uint8Array;
  /** Why it can be no document of a publication; null when it can. B1 Dutch. */
  readonly bezwaar: string | null;
}

export interface Uploadset {
  readonly leden: readonly Setlid[];
  /** What only a computer put there; with their folders, as an archive names them. */
  readonly systeembestanden: readonly string[];
}

export interface Uploadsetlezer {
  /** @throws InnameGeweigerd when an archive cannot be unpacked; StoreUnavailable when no process can be started */
  lees(bestanden: readonly { readonly naam: string; readonly bytes: Uint8Array }[]): Promise<Uploadset>;
  close(): Promise<void>;
}

const GRENZEN: Uitpakgrenzen = { maxLeden: 50_000, maxUitgepakt: 2 * 1024 ** 3, maxVerhouding: 100 };

function bezwaarTegen(soort: Bestandssoort): string | null {
  switch (soort) {
    case 'leeg':
      return 'Het bestand is leeg.';
    case 'programma':
      return 'Het is een programma en geen document.';
    case 'geluid-of-beeld':
      return 'Het is een geluids- of filmbestand.';
    case 'onbekend':
      return 'Wij herkennen de soort niet.';
    case 'zip':
    case '7z':
    case 'archief':
    case 'mbox':
      return 'Het is zelf weer een ingepakt bestand. Pak het eerst uit.';
    case 'office-versleuteld':
      return 'Het is beveiligd met een wachtwoord.';
    case 'pdf':
    case 'docx':
    case 'xlsx':
    case 'pptx':
    case 'odt':
    case 'ods':
    case 'odp':
    case 'opendocument':
    case 'doc':
    case 'xls':
    case 'ppt':
    case 'office-oud':
    case 'msg':
    case 'eml':
    case 'html':
    case 'rtf':
    case 'csv':
    case 'tekst':
    case 'afbeelding':
      return null;
  }
}

const lid = (naam: string, bytes: Uint8Array): Setlid => ({ naam, bytes, bezwaar: bezwaarTegen(bestandssoortVan(bytes, naam)) });

async function pakUit(ontleders: Ontlederpoel, naam: string, bytes: Uint8Array): Promise<Uploadset> {
  if (isHulpbestand(naam)) return { leden: [], systeembestanden: [naam] };
  const bestandssoort = bestandssoortVan(bytes, naam);
  if (bestandssoort !== 'zip' && bestandssoort !== '7z') return { leden: [lid(naam, bytes)], systeembestanden: [] };
  const { resultaat, delen } = await ontleders.plaats({ soort: 'ontleed', bestandssoort, naam, bytes, grenzen: GRENZEN });
  return { leden: delen.map((deel) => lid(deel.naam, deel.bytes)), systeembestanden: resultaat.ontleding.overgeslagen ?? [] };
}

export function createUploadsetlezer({ timeoutMs = 120_000 }: { readonly timeoutMs?: number } = {}): Uploadsetlezer {
  const ontleders = createOntlederpoel({ timeoutMs, totaalMs: 2 * timeoutMs, maxMemoryMb: 1024 }, 1);
  return {
    async lees(bestanden) {
      const delen: Uploadset[] = [];
      for (const { naam, bytes } of bestanden) delen.push(await pakUit(ontleders, naam, bytes));
      return { leden: delen.flatMap(({ leden }) => leden), systeembestanden: delen.flatMap(({ systeembestanden }) => systeembestanden) };
    },
    close: () => ontleders.close(),
  };
}
