// Takes in one file of any kind: told by its content, scanned, taken apart in a process of its own, read as pages of text.
import type { Bevinding } from '../../document/events.ts';
import { ValidationFailed } from '../../kern/errors.ts';
import { namenInCfb } from '../cfb.ts';
import { bestandssoortVan, mediatypeVan, type Bestandssoort } from '../herkennen.ts';
import type { PdfEngine, PdfPagina } from '../pdf.ts';
import { createBeeldpoel } from './beeldproces.ts';
import type { Kantoor } from './kantoor.ts';
import { archiefversie, kantoorFaalt, kantoorTeTraag, KANTOORSOORTEN, OUDE_KANTOORSOORTEN, zonderKantoor } from './leesversies.ts';
import { createOcr } from './ocr.ts';
import { createOntlederpoel } from './ontleedproces.ts';
import { bevindingenVan } from './ontleden/bevindingen.ts';
import type { Mailgegevens, Ontleding, Uitpakgrenzen } from './ontleden/protocol.ts';
import { geweigerd, type Ingenomen, type Innamefout, type Innemer, type Leesversie, type Lid, type Mailkoppen, type Virusuitslag } from './port.ts';
import { taalVan } from './taal.ts';
import type { Virusscanner } from './virusscan.ts';

export interface Innemeropties {
  /** Reads PDFs, and the reading versions that are made. It stays open when the ingester closes. */
  readonly pdf: PdfEngine;
  /** Turns office files into PDF; null when there is none. */
  readonly kantoor?: Kantoor | null;
  readonly virusscanner?: Virusscanner | null;
  /** Read the words of pages that are only a picture. */
  readonly ocr?: boolean;
  readonly maxBytes?: number;
  readonly uitpakken?: Partial<Uitpakgrenzen>;
  /** Longest time for taking one file apart (milliseconds). */
  readonly timeoutMs?: number;
  /** How many files are taken apart at the same time. */
  readonly processes?: number;
}

/** What a file turned out to be, before its pages are read. */
interface Bekeken {
  readonly leesversie: Leesversie;
  /** When there is no reading version. */
  readonly teksten: readonly string[];
  readonly titel: string | null;
  readonly datum: Temporal.PlainDate | null;
  readonly taal: string | null;
  readonly mail: Mailkoppen | null;
  readonly bevindingen: readonly Bevinding[];
  readonly leden: readonly Lid[];
}

const UITPAKKEN: Uitpakgrenzen = { maxLeden: 5000, maxUitgepakt: 2 * 1024 ** 3, maxVerhouding: 100 };
const EIGEN = 'Woostroom';
const NIET_INGESTELD = { soort: 'niet-gescand', uitleg: 'Dit bestand is niet op virussen gescand. Er is geen virusscanner ingesteld.' } as const;
const LEEG = { teksten: [], titel: null, datum: null, taal: null, mail: null, bevindingen: [], leden: [] } as const;

/** What is refused before anybody looks inside. */
const NOOIT: Partial<Record<Bestandssoort, Innamefout>> = {
  leeg: 'leeg',
  onbekend: 'onbekend',
  programma: 'programma',
  'geluid-of-beeld': 'geluid-of-beeld',
  archief: 'archief',
  'office-versleuteld': 'wachtwoord',
};
/** Findings that only say how the office suite writes its PDFs. */
const VAN_DE_MAKER = new Set(['eigenschappen', 'metagegevens', 'vervangende-tekst', 'koppelingen', 'onzichtbare-tekst']);

const naarKoppen = ({ verzondenOp, ...koppen }: Mailgegevens): Mailkoppen => ({ ...koppen, verzondenOp: verzondenOp === null ? null : Temporal.Instant.from(verzondenOp) });

function dagVan(datum: string | null): Temporal.PlainDate | null {
  try {
    return datum === null ? null : Temporal.PlainDate.from(datum);
  } catch {
    return null;
  }
}

const bekekenUit = (ontleding: Ontleding, leesversie: Leesversie, leden: readonly Lid[]): Bekeken => ({
  leesversie,
  teksten: ontleding.teksten,
  titel: ontleding.titel,
  datum: dagVan(ontleding.datum),
  taal: ontleding.taal,
  mail: ontleding.mail === null ? null : naarKoppen(ontleding.mail),
  bevindingen: ontleding.bevindingen,
  leden,
});

/** Each kind once, what blocks first. */
function samen(bevindingen: readonly Bevinding[]): readonly Bevinding[] {
  const enkel = bevindingen.filter((each, at) => bevindingen.findIndex(({ soort }) => soort === each.soort) === at);
  return [...enkel.filter(({ ernst }) => ernst === 'blokkeert'), ...enkel.filter(({ ernst }) => ernst === 'let-op')];
}

const zonderPagina = (teksten: readonly string[]): readonly PdfPagina[] => teksten.map((tekst, index) => ({ nummer: index + 1, breedte: 0, hoogte: 0, tekst }));
const met = (signal: AbortSignal | undefined): { readonly signal?: AbortSignal } => (signal === undefined ? {} : { signal });

export function createInnemer({
  pdf,
  kantoor = null,
  virusscanner = null,
  ocr: metOcr = true,
  maxBytes = 200 * 1024 * 1024,
  uitpakken = {},
  timeoutMs = 120_000,
  processes = 2,
}: Innemeropties): Innemer {
  const grenzen = { timeoutMs, totaalMs: 2 * timeoutMs, maxMemoryMb: 1024 };
  const ontleders = createOntlederpoel(grenzen, processes);
  const beelden = createBeeldpoel(grenzen, 1);
  const ocr = metOcr ? createOcr({ pdf }) : null;
  const naam = [EIGEN, pdf.naam, kantoor?.naam, ocr?.naam].filter((each) => each !== undefined).join(', ');

  async function ontleed(bytes: Uint8Array, soort: Bestandssoort, bestandsnaam: string, signal: AbortSignal | undefined): Promise<{ readonly ontleding: Ontleding; readonly leden: readonly Lid[] }> {
    const taak = { soort: 'ontleed', bestandssoort: soort, naam: bestandsnaam, bytes, grenzen: { ...UITPAKKEN, ...uitpakken } } as const;
    const { resultaat, delen } = await ontleders.plaats(taak, signal);
    return { ontleding: resultaat.ontleding, leden: delen };
  }

  async function zetOm(bytes: Uint8Array, soort: Bestandssoort, signal: AbortSignal | undefined): Promise<Leesversie> {
    if (kantoor === null) return zonderKantoor(soort);
    const omzetting = await kantoor.zetOm(bytes, soort, signal);
    if (omzetting.soort === 'gelukt') return { soort: 'gemaakt', pdf: omzetting.pdf, maker: kantoor.naam };
    return omzetting.reden === 'te-zwaar' ? kantoorTeTraag(soort) : kantoorFaalt(soort);
  }

  async function bekijk(bytes: Uint8Array, soort: Bestandssoort, bestandsnaam: string, mediatype: string, signal: AbortSignal | undefined): Promise<Bekeken> {
    if (soort === 'pdf') return { ...LEEG, leesversie: { soort: 'zelf' } };
    if (soort === 'afbeelding') {
      const { resultaat } = await beelden.plaats({ soort: 'beeld', bytes, mediatype }, signal);
      return { ...LEEG, leesversie: { soort: 'gemaakt', pdf: resultaat.pdf, maker: EIGEN }, datum: dagVan(resultaat.datum), bevindingen: bevindingenVan(resultaat.bevindingen) };
    }
    // Nobody but the office suite looks into these, so nobody can tell what they hide.
    if (OUDE_KANTOORSOORTEN.has(soort)) return { ...LEEG, leesversie: await zetOm(bytes, soort, signal), bevindingen: bevindingenVan(['niet-onderzocht']) };
    const { ontleding, leden } = await ontleed(bytes, soort, bestandsnaam, signal);
    if (KANTOORSOORTEN.has(soort)) return bekekenUit(ontleding, await zetOm(bytes, soort, signal), leden);
    return bekekenUit(ontleding, ontleding.pdf === null ? archiefversie(soort) : { soort: 'gemaakt', pdf: ontleding.pdf, maker: EIGEN }, leden);
  }

  /** Reads the reading version; of one that an office suite made and that cannot be read, there is none. */
  async function leesPaginas(bytes: Uint8Array, soort: Bestandssoort, bekeken: Bekeken, signal: AbortSignal | undefined): Promise<Bekeken & Pick<Ingenomen, 'paginas' | 'gelezenUitBeeld'>> {
    const { leesversie } = bekeken;
    if (leesversie.soort === 'geen') return { ...bekeken, paginas: zonderPagina(bekeken.teksten), gelezenUitBeeld: [] };
    const bron = leesversie.soort === 'zelf' ? bytes : leesversie.pdf;
    try {
      const gelezen = await pdf.lees(bron, met(signal));
      const { paginas, gelezenUitBeeld } = ocr === null ? { paginas: gelezen.paginas, gelezenUitBeeld: [] } : await ocr.lees(bron, gelezen.paginas, signal);
      const taal = bekeken.taal ?? (leesversie.soort === 'gemaakt' && leesversie.maker === EIGEN && gelezenUitBeeld.length === 0 ? null : taalVan(paginas.slice(0, 20).map(({ tekst }) => tekst).join('\n')));
      if (leesversie.soort === 'zelf') {
        return { ...bekeken, paginas, gelezenUitBeeld, taal, titel: gelezen.titel ?? null, datum: gelezen.aangemaaktOp ?? null, bevindingen: gelezen.verborgen };
      }
      const erbij = leesversie.maker === EIGEN ? [] : gelezen.verborgen.filter(({ soort: each }) => !VAN_DE_MAKER.has(each));
      return { ...bekeken, paginas, gelezenUitBeeld, taal, bevindingen: samen([...bekeken.bevindingen, ...erbij]) };
    } catch (error) {
      if (!(error instanceof ValidationFailed) || leesversie.soort === 'zelf' || leesversie.maker === EIGEN) throw error;
      return { ...bekeken, leesversie: kantoorFaalt(soort), paginas: zonderPagina(bekeken.teksten), gelezenUitBeeld: [] };
    }
  }

  async function scan(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<Virusuitslag> {
    const uitslag = virusscanner === null ? NIET_INGESTELD : await virusscanner.scan(bytes, signal);
    if (uitslag.soort === 'besmet') throw geweigerd('besmet');
    return uitslag;
  }

  return {
    naam,
    async neemIn(bytes, bestandsnaam, { signal } = {}) {
      const soort = bestandssoortVan(bytes, bestandsnaam);
      if (soort === 'leeg') throw geweigerd('leeg');
      if (bytes.byteLength > maxBytes) throw geweigerd('te-groot');
      const virusscan = await scan(bytes, signal);
      const nooit = NOOIT[soort];
      if (nooit !== undefined) throw geweigerd(nooit);
      if (soort === 'office-oud' && namenInCfb(bytes) === null) throw geweigerd('beschadigd');
      const mediatype = mediatypeVan(bytes, soort);
      const { teksten: _, ...gelezen } = await leesPaginas(bytes, soort, await bekijk(bytes, soort, bestandsnaam, mediatype, signal), signal);
      return { soort, mediatype, ...gelezen, virusscan, engine: naam };
    },
    async close() {
      await Promise.all([ontleders.close(), beelden.close(), ocr?.close()]);
    },
  };
}
