// Takes in one file of any kind: told by its content, scanned, taken apart in a process of its own, read as pages of text.
import type { Bevinding } from '../../document/events.ts';
import { bestandssoortVan, mediatypeVan, type Bestandssoort } from '../herkennen.ts';
import type { PdfEngine, PdfPagina } from '../pdf.ts';
import { createOntlederpoel } from './ontleedproces.ts';
import type { Mailgegevens, Ontleding, Uitpakgrenzen } from './ontleden/protocol.ts';
import { geweigerd, type Ingenomen, type Innamefout, type Innemer, type Leesversie, type Mailkoppen } from './port.ts';
import { taalVan } from './taal.ts';

export interface Innemeropties {
  /** Reads PDFs, and the reading versions that are made. It stays open when the ingester closes. */
  readonly pdf: PdfEngine;
  readonly maxBytes?: number;
  readonly uitpakken?: Partial<Uitpakgrenzen>;
  /** Longest time for one file (milliseconds). */
  readonly timeoutMs?: number;
  /** How many files are taken apart at the same time. */
  readonly processes?: number;
}

const UITPAKKEN: Uitpakgrenzen = { maxLeden: 5000, maxUitgepakt: 2 * 1024 ** 3, maxVerhouding: 100 };
const MAKER = 'Woostroom';

/** What is refused before anybody looks inside. */
const NOOIT: Partial<Record<Bestandssoort, Innamefout>> = {
  leeg: 'leeg',
  onbekend: 'onbekend',
  programma: 'programma',
  'geluid-of-beeld': 'geluid-of-beeld',
  archief: 'archief',
  'office-versleuteld': 'wachtwoord',
};

const naarKoppen = ({ verzondenOp, ...koppen }: Mailgegevens): Mailkoppen => ({ ...koppen, verzondenOp: verzondenOp === null ? null : Temporal.Instant.from(verzondenOp) });

function dagVan(datum: string | null): Temporal.PlainDate | null {
  try {
    return datum === null ? null : Temporal.PlainDate.from(datum);
  } catch {
    return null;
  }
}

const zonderPagina = (teksten: readonly string[]): readonly PdfPagina[] => teksten.map((tekst, index) => ({ nummer: index + 1, breedte: 0, hoogte: 0, tekst }));
const taalVanPaginas = (paginas: readonly PdfPagina[]): string | null => taalVan(paginas.slice(0, 20).map(({ tekst }) => tekst).join('\n'));

export function createInnemer({ pdf, maxBytes = 200 * 1024 * 1024, uitpakken = {}, timeoutMs = 120_000, processes = 2 }: Innemeropties): Innemer {
  const ontleders = createOntlederpoel({ timeoutMs, totaalMs: 2 * timeoutMs, maxMemoryMb: 1024 }, processes);
  const grenzen = { ...UITPAKKEN, ...uitpakken };

  async function leesPdf(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<Pick<Ingenomen, 'leesversie' | 'paginas' | 'titel' | 'datum' | 'bevindingen'>> {
    const { paginas, titel = null, aangemaaktOp = null, verborgen } = await pdf.lees(bytes, signal === undefined ? {} : { signal });
    return { leesversie: { soort: 'zelf' }, paginas, titel, datum: aangemaaktOp, bevindingen: verborgen };
  }

  /** Text per page of what our typesetter made; what the file hides was told by whoever took it apart. */
  async function leesGemaakt({ pdf: gemaakt, teksten }: Ontleding, signal: AbortSignal | undefined): Promise<{ readonly leesversie: Leesversie; readonly paginas: readonly PdfPagina[] }> {
    if (gemaakt === null) return { leesversie: { soort: 'geen', uitleg: 'Van dit bestand kunnen wij hier geen leesversie maken.' }, paginas: zonderPagina(teksten) };
    const { paginas } = await pdf.lees(gemaakt, signal === undefined ? {} : { signal });
    return { leesversie: { soort: 'gemaakt', pdf: gemaakt, maker: MAKER }, paginas };
  }

  return {
    naam: `woostroom-innemer 1, ${pdf.naam}`,
    async neemIn(bytes, naam, { signal } = {}) {
      const soort = bestandssoortVan(bytes, naam);
      const nooit = NOOIT[soort];
      if (nooit !== undefined) throw geweigerd(nooit);
      if (bytes.byteLength > maxBytes) throw geweigerd('te-groot');
      const algemeen = {
        soort,
        mediatype: mediatypeVan(bytes, soort),
        gelezenUitBeeld: [],
        virusscan: { soort: 'niet-gescand', uitleg: 'Er is geen virusscanner ingesteld.' },
        engine: pdf.naam,
      } as const;
      if (soort === 'pdf') {
        const gelezen = await leesPdf(bytes, signal);
        return { ...algemeen, ...gelezen, taal: taalVanPaginas(gelezen.paginas), mail: null, leden: [] };
      }
      const { resultaat, delen } = await ontleders.plaats({ soort: 'ontleed', bestandssoort: soort, naam, bytes, grenzen }, signal);
      const { ontleding } = resultaat;
      const { leesversie, paginas } = await leesGemaakt(ontleding, signal);
      const bevindingen: readonly Bevinding[] = ontleding.bevindingen;
      return {
        ...algemeen,
        leesversie,
        paginas,
        titel: ontleding.titel,
        datum: dagVan(ontleding.datum),
        taal: taalVanPaginas(paginas),
        mail: ontleding.mail === null ? null : naarKoppen(ontleding.mail),
        bevindingen,
        leden: delen,
      };
    },
    close: () => ontleders.close(),
  };
}
