// The door: a spreadsheet of any kind that can be read here, as rows of cells; read in a process without rights.
import { ValidationFailed } from '../../kern/errors.ts';
import { bestandssoortVan } from '../herkennen.ts';
import { startProces } from '../proces.ts';
import { createProcessenpoel } from '../processenpoel.ts';
import type { Rooster, Roosterrij } from './model.ts';
import type { Roosterfout, Roosterresultaat, Roostertaak } from './protocol.ts';

export { kolomletter, type Cel, type Rooster, type Roostermelding, type Roosterrij } from './model.ts';

export type Roosterreden = Roosterfout | 'leeg' | 'xls' | 'geen-rekenblad';

const ALS_XLSX = 'Open het in Excel of LibreOffice, kies "Opslaan als" en dan Excel-werkmap (.xlsx). Upload dat bestand.';
const UITLEG: Readonly<Record<Roosterreden, string>> = {
  leeg: 'Dit bestand is leeg. Er staat niets in. Kies een ander bestand.',
  xls: `Dit is een oud Excel-bestand (.xls). Dat kunnen wij hier niet lezen. ${ALS_XLSX}`,
  'geen-rekenblad': 'Dit is geen rekenblad. Wij lezen Excel (.xlsx), OpenDocument (.ods) en tekst met komma’s of puntkomma’s (.csv). Kies een ander bestand.',
  'geen-blad': `In dit bestand staat geen werkblad dat wij kunnen lezen. ${ALS_XLSX}`,
  beschadigd: 'Dit bestand is beschadigd. Wij kunnen het niet lezen. Vraag een nieuw exemplaar en upload dat.',
  wachtwoord: 'Dit bestand is beveiligd met een wachtwoord. Haal het wachtwoord eraf en upload het opnieuw.',
  bom: 'Dit bestand wordt bij het uitpakken veel te groot. Dat is onveilig, dus wij lezen het niet. Haal lege rijen en opmaak weg en sla het opnieuw op.',
  'te-veel-leden': 'Dit bestand zit vreemd in elkaar. Wij kunnen het niet lezen. Sla het opnieuw op en upload dat.',
  'te-groot': 'Dit bestand is te groot. Verdeel de rijen over twee bestanden.',
  'te-zwaar': 'Dit bestand kost te veel tijd of geheugen om te lezen. Haal lege rijen en opmaak weg, of sla het op als CSV.',
  'onbekende-inpakking': 'Dit bestand is ingepakt op een manier die wij niet kennen. Sla het opnieuw op en upload dat.',
};

/** The file cannot be read as a spreadsheet; `reden` says why, the message is B1 Dutch. */
export class RoosterOnleesbaar extends ValidationFailed {
  readonly reden: Roosterreden;
  constructor(reden: Roosterreden) {
    super([{ veld: 'bestand', uitleg: UITLEG[reden] }]);
    this.reden = reden;
  }
}

export interface Roosterlezer {
  /**
   * @param naam a hint: nothing in a file tells a table with commas from a text with commas
   * @throws RoosterOnleesbaar; StoreUnavailable when no process can be started
   */
  lees(bytes: Uint8Array, naam: string, options?: { readonly maxRijen?: number; readonly signal?: AbortSignal }): Promise<Rooster>;
  close(): Promise<void>;
}

const MAX_BYTES = 100 * 1024 * 1024;
const MAX_PROCES_MB = 3072;

function soortVan(bytes: Uint8Array, naam: string): Roostertaak['bestandssoort'] {
  const soort = bestandssoortVan(bytes, naam);
  if (soort === 'xlsx' || soort === 'ods' || soort === 'csv') return soort;
  // A table whose first kilobyte is one column, or that was named .txt.
  if (soort === 'tekst' && /\.(csv|tsv|txt)$/i.test(naam)) return 'csv';
  if (soort === 'leeg' || soort === 'xls') throw new RoosterOnleesbaar(soort);
  throw new RoosterOnleesbaar(soort === 'office-versleuteld' ? 'wachtwoord' : 'geen-rekenblad');
}

export function createRoosterlezer({ timeoutMs = 60_000, processes = 1 }: { readonly timeoutMs?: number; readonly processes?: number } = {}): Roosterlezer {
  const grenzen = { timeoutMs, totaalMs: 2 * timeoutMs, maxMemoryMb: 1024 };
  const geweigerd = (reden: Roosterreden): RoosterOnleesbaar => new RoosterOnleesbaar(reden);
  const poel = createProcessenpoel<Roostertaak, Roosterresultaat, readonly Roosterrij[]>({
    start: () =>
      startProces<Roostertaak, Roosterfout, Roosterresultaat, readonly Roosterrij[]>(
        {
          hoofd: new URL('./lezer.ts', import.meta.url),
          nodeOpties: [`--max-old-space-size=${grenzen.maxMemoryMb}`],
          maxProcesMb: MAX_PROCES_MB,
          startfout: 'Rekenbladen lezen lukt nu niet. Probeer het later opnieuw.',
          geweigerd,
          teZwaar: () => geweigerd('te-zwaar'),
        },
        grenzen,
      ),
    processes,
    teZwaar: () => geweigerd('te-zwaar'),
    gesloten: 'Rekenbladen lezen is gestopt. Probeer het later opnieuw.',
  });
  return {
    async lees(bytes, naam, { maxRijen = 50_001, signal } = {}) {
      const bestandssoort = soortVan(bytes, naam);
      if (bytes.byteLength > MAX_BYTES) throw geweigerd('te-groot');
      const { resultaat, delen } = await poel.plaats({ soort: 'rooster', bestandssoort, bytes, maxRijen }, signal);
      return { ...resultaat.rooster, rijen: delen.flat() };
    },
    close: () => poel.close(),
  };
}
