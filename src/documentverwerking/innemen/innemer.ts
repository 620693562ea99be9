// Takes in one file of any kind: told by its content, scanned, taken apart in a process of its own, read as pages of text.
import type { Bevinding } from '../../document/events.ts';
import { ValidationFailed } from '../../kern/errors.ts';
import { namenInCfb } from '../cfb.ts';
import { bestandssoortVan, mediatypeVan, type Bestandssoort } from '../herkennen.ts';
import type { PdfEngine, PdfPagina } from '../pdf.ts';
import { createBeeldpoel } from './beeldproces.ts';
import type { Kantoor } from './kantoor.ts';
import { archiefversie, nietOmgezet, type OudeKantoorsoort } from './leesversies.ts';
import { createOcr, nietGelezenBevinding, type Ocr } from './ocr.ts';
import { createOntlederpoel } from './ontleedproces.ts';
import { bevindingenVan } from './ontleden/bevindingen.ts';
import type { Kantoorsoort, Mailgegevens, Ontleding, Ontleedtaak, Uitpakgrenzen } from './ontleden/protocol.ts';
import { geweigerd, type Ingenomen, type Innemer, type Leesversie, type Lid, type Mailkoppen, type Virusuitslag } from './port.ts';
import { taalVan } from './taal.ts';
import type { Virusscanner } from './virusscan.ts';

export interface Innemeropties {
  /** Reads PDFs, and the reading versions that are made. It stays open when the ingester closes. */
  readonly pdf: PdfEngine;
  /** Turns office files into PDF; null when there is none. */
  readonly kantoor?: Kantoor | null;
  readonly virusscanner?: Virusscanner | null;
  /** Read the words of pages that are only a picture; who reads them, or whether. */
  readonly ocr?: boolean | Ocr;
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

interface Ontleed {
  readonly ontleding: Ontleding;
  readonly leden: readonly Lid[];
}

const UITPAKKEN: Uitpakgrenzen = { maxLeden: 5000, maxUitgepakt: 2 * 1024 ** 3, maxVerhouding: 100 };
const EIGEN = 'Woostroom';
const NIET_INGESTELD = { soort: 'niet-gescand', uitleg: 'Dit bestand is niet op virussen gescand. Er is geen virusscanner ingesteld.' } as const;
const LEEG = { teksten: [], titel: null, datum: null, taal: null, mail: null, bevindingen: [], leden: [] } as const;

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

const bekekenUit = ({ ontleding, leden }: Ontleed, leesversie: Leesversie): Bekeken => ({
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
  const ocr = metOcr === true ? createOcr({ pdf }) : metOcr === false ? null : metOcr;
  const naam = [EIGEN, pdf.naam, kantoor?.naam, ocr?.naam].filter((each) => each !== undefined).join(', ');

  async function ontleed(bytes: Uint8Array, bestandssoort: Ontleedtaak['bestandssoort'], bestandsnaam: string, signal: AbortSignal | undefined): Promise<Ontleed> {
    const { resultaat, delen } = await ontleders.plaats({ soort: 'ontleed', bestandssoort, naam: bestandsnaam, bytes, grenzen: { ...UITPAKKEN, ...uitpakken } }, signal);
    return { ontleding: resultaat.ontleding, leden: delen };
  }

  async function zetOm(bytes: Uint8Array, soort: Kantoorsoort | OudeKantoorsoort, signal: AbortSignal | undefined): Promise<Leesversie> {
    if (kantoor === null) return nietOmgezet(soort, 'geen-kantoor');
    const omzetting = await kantoor.zetOm(bytes, soort, signal);
    if (omzetting.soort === 'mislukt') return nietOmgezet(soort, omzetting.reden);
    try {
      // What nobody can open is no reading version.
      await pdf.lees(omzetting.pdf, met(signal));
      return { soort: 'gemaakt', pdf: omzetting.pdf, maker: kantoor.naam };
    } catch (error) {
      if (error instanceof ValidationFailed) return nietOmgezet(soort, 'onleesbaar');
      throw error;
    }
  }

  async function bekijk(bytes: Uint8Array, soort: Bestandssoort, bestandsnaam: string, signal: AbortSignal | undefined): Promise<Bekeken> {
    switch (soort) {
      case 'leeg':
      case 'onbekend':
      case 'programma':
      case 'geluid-of-beeld':
      case 'archief':
        throw geweigerd(soort);
      case 'office-versleuteld':
        throw geweigerd('wachtwoord');
      case 'pdf':
        return { ...LEEG, leesversie: { soort: 'zelf' } };
      case 'afbeelding': {
        const { resultaat } = await beelden.plaats({ soort: 'beeld', bytes, mediatype: mediatypeVan(bytes, soort) }, signal);
        return { ...LEEG, leesversie: { soort: 'gemaakt', pdf: resultaat.pdf, maker: EIGEN }, datum: dagVan(resultaat.datum), bevindingen: bevindingenVan(resultaat.bevindingen) };
      }
      case 'doc':
      case 'xls':
      case 'ppt':
      case 'office-oud':
        if (namenInCfb(bytes) === null) throw geweigerd('beschadigd');
        // Nobody but the office suite looks into these, so nobody can tell what they hide.
        return { ...LEEG, leesversie: await zetOm(bytes, soort, signal), bevindingen: bevindingenVan(['niet-onderzocht']) };
      case 'docx':
      case 'xlsx':
      case 'pptx':
      case 'odt':
      case 'ods':
      case 'odp':
      case 'opendocument': {
        const gelezen = await ontleed(bytes, soort, bestandsnaam, signal);
        return bekekenUit(gelezen, await zetOm(bytes, soort, signal));
      }
      case 'zip':
      case '7z':
      case 'mbox':
        return bekekenUit(await ontleed(bytes, soort, bestandsnaam, signal), archiefversie(soort));
      case 'eml':
      case 'msg':
      case 'html':
      case 'rtf':
      case 'csv':
      case 'tekst': {
        const gelezen = await ontleed(bytes, soort, bestandsnaam, signal);
        const gemaakt = gelezen.ontleding.pdf;
        if (gemaakt === null) throw new TypeError('a text was taken apart without a reading version');
        return bekekenUit(gelezen, { soort: 'gemaakt', pdf: gemaakt, maker: EIGEN });
      }
    }
  }

  const leesBeelden = async (bron: Uint8Array, paginas: readonly PdfPagina[], signal: AbortSignal | undefined) => {
    if (ocr === null) return { paginas, gelezenUitBeeld: [], niet: [] };
    const { nietGelezen, ...gelezen } = await ocr.lees(bron, paginas, signal);
    return { ...gelezen, niet: nietGelezen.length === 0 ? [] : [nietGelezenBevinding(nietGelezen)] };
  };

  async function leesPaginas(bytes: Uint8Array, bekeken: Bekeken, signal: AbortSignal | undefined): Promise<Bekeken & Pick<Ingenomen, 'paginas' | 'gelezenUitBeeld'>> {
    const { leesversie } = bekeken;
    if (leesversie.soort === 'geen') return { ...bekeken, paginas: zonderPagina(bekeken.teksten), gelezenUitBeeld: [] };
    const bron = leesversie.soort === 'zelf' ? bytes : leesversie.pdf;
    const { titel = null, aangemaaktOp = null, verborgen, ...gelezen } = await pdf.lees(bron, met(signal));
    const { paginas, gelezenUitBeeld, niet } = await leesBeelden(bron, gelezen.paginas, signal);
    // The labels of a reading version are Dutch, whatever its file says.
    const uitPaginas = (): string | null => taalVan(paginas.slice(0, 20).map(({ tekst }) => tekst).join('\n'));
    if (leesversie.soort === 'zelf') return { ...bekeken, paginas, gelezenUitBeeld, taal: uitPaginas(), titel, datum: aangemaaktOp, bevindingen: samen([...verborgen, ...niet]) };
    if (leesversie.maker === EIGEN) return { ...bekeken, paginas, gelezenUitBeeld, taal: bekeken.taal ?? (gelezenUitBeeld.length > 0 ? uitPaginas() : null), bevindingen: samen([...bekeken.bevindingen, ...niet]) };
    const erbij = verborgen.filter(({ soort }) => !VAN_DE_MAKER.has(soort));
    return { ...bekeken, paginas, gelezenUitBeeld, taal: bekeken.taal ?? uitPaginas(), bevindingen: samen([...bekeken.bevindingen, ...erbij, ...niet]) };
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
      const { teksten: _, ...gelezen } = await leesPaginas(bytes, await bekijk(bytes, soort, bestandsnaam, signal), signal);
      return { soort, mediatype: mediatypeVan(bytes, soort), ...gelezen, virusscan, engine: naam };
    },
    async close() {
      await Promise.all([ontleders.close(), beelden.close(), ocr?.close()]);
    },
  };
}
