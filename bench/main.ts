// `npm run bench`: every measurement in turn, then one table of figures, ratios and goals. Takes some minutes; run it on a calm machine.
import { availableParallelism, loadavg } from 'node:os';
import { meetBeoordelen } from './beoordelen.ts';
import { meetBord } from './bord.ts';
import { benchEventStore } from './eventstore.ts';
import { meetGelijkenis } from './gelijkenis.ts';
import { meetInnemen } from './innemen.ts';
import { meetKlok } from './klok.ts';
import { meetLakken, VERHOUDING } from './lakken.ts';
import { meetPdf } from './pdf.ts';
import { meetProductierapport } from './productierapport.ts';
import { meetProjecties } from './projecties.ts';
import { meetSitemap } from './sitemap.ts';
import { meetWeb } from './web.ts';
import { benchSearch } from './zoeken.ts';

interface Regel {
  readonly naam: string;
  readonly waarde: number;
  readonly eenheid: string;
  readonly verhouding?: { readonly waarde: number; readonly van: string };
  /** Applies to the ratio when there is one, else to the value; absent: measured without a goal. */
  readonly doel?: { readonly grens: number; readonly soort: 'minstens' | 'hoogstens' };
}

const MINDER_IS_BETER = new Set(['ms', 'bytes/event']);
const metingen: readonly (readonly [naam: string, meet: () => Promise<readonly Regel[]>])[] = [
  ['event store', async () =>
    (await benchEventStore()).map(({ name, value, unit, ratio, goal }) => ({
      naam: name, waarde: value, eenheid: unit,
      ...(ratio === undefined ? {} : { verhouding: { waarde: ratio, van: 'raw file' } }),
      doel: { grens: goal, soort: MINDER_IS_BETER.has(unit) ? 'hoogstens' : 'minstens' },
    }))],
  ['read models', async () => {
    const { samenPerSeconde, lezenPerSeconde } = await meetProjecties();
    return [
      { naam: 'rebuild all read models', waarde: samenPerSeconde, eenheid: 'events/s', doel: { grens: 50_000, soort: 'minstens' } },
      { naam: 'the same, against reading the log', waarde: samenPerSeconde, eenheid: 'events/s', verhouding: { waarde: samenPerSeconde / lezenPerSeconde, van: 'reading' } },
    ];
  }],
  ['deadline board', async () =>
    (await meetBord()).metingen.map(({ naam, p95 }, n) => ({
      naam: `board of 100,000, ${naam}, p95`, waarde: p95, eenheid: 'ms', ...(n === 0 ? { doel: { grens: 50, soort: 'hoogstens' as const } } : {}),
    }))],
  ['judging documents', async () => {
    const { metingen: vragen, bulkPerSeconde, eenVoorEenPerSeconde } = await meetBeoordelen();
    return [
      ...vragen.map(({ naam, p95 }) => ({ naam: `10,000 documents, ${naam}, p95`, waarde: p95, eenheid: 'ms', doel: { grens: 50, soort: 'hoogstens' as const } })),
      {
        naam: 'judged in bulk, 500 documents', waarde: bulkPerSeconde, eenheid: 'documents/s',
        verhouding: { waarde: bulkPerSeconde / eenVoorEenPerSeconde, van: 'one by one' }, doel: { grens: 1, soort: 'minstens' as const },
      },
    ];
  }],
  ['taking in', async () => {
    const { bestanden, perSeconde, beginMb, piekMb } = await meetInnemen();
    return [
      { naam: `${bestanden} small files taken in`, waarde: perSeconde, eenheid: 'files/s' },
      { naam: 'memory while taking in', waarde: piekMb, eenheid: 'MB', verhouding: { waarde: piekMb / beginMb, van: 'its beginning' }, doel: { grens: 1.5, soort: 'hoogstens' as const } },
    ];
  }],
  ['legal clock', async () => {
    const { zakenPerSeconde, metNaspelPerSeconde } = meetKlok();
    return [
      { naam: 'legal clock: the request and its decisions', waarde: zakenPerSeconde, eenheid: 'cases/s' },
      { naam: 'legal clock: with objection, appeal and default', waarde: metNaspelPerSeconde, eenheid: 'cases/s', doel: { grens: 50_000, soort: 'minstens' } },
    ];
  }],
  ['search', async () => {
    const { embedded, baseline } = await benchSearch(10_000);
    return [
      { naam: 'search in 10,000 pages, p50', waarde: embedded.p50, eenheid: 'ms', verhouding: { waarde: embedded.p50 / baseline.p50, van: 'naive' } },
      { naam: 'search in 10,000 pages, p95', waarde: embedded.p95, eenheid: 'ms', verhouding: { waarde: embedded.p95 / baseline.p95, van: 'naive' } },
    ];
  }],
  ['pdf', async () => {
    const { gelezenPaginasPerSeconde, pdftotextPaginasPerSeconde, gemaaktPerSeconde } = await meetPdf();
    return [
      { naam: 'pdf: letters made', waarde: gemaaktPerSeconde, eenheid: 'files/s' },
      {
        naam: 'pdf: text read', waarde: gelezenPaginasPerSeconde, eenheid: 'pages/s',
        ...(pdftotextPaginasPerSeconde === null ? {} : { verhouding: { waarde: gelezenPaginasPerSeconde / pdftotextPaginasPerSeconde, van: 'pdftotext' } }),
      },
    ];
  }],
  ['production reports', async () =>
    (await meetProductierapport()).map(({ vorm, rijenPerSeconde }) => ({ naam: `report of 50,000 rows, ${vorm}`, waarde: rijenPerSeconde, eenheid: 'rows/s', doel: { grens: 5000, soort: 'minstens' as const } }))],
  ['redaction', async () =>
    (await meetLakken()).flatMap(({ soort, paginas, paginasPerCpuSeconde, anderPerCpuSeconde, piekMb, kbPerPagina }) => {
      const naam = `redaction with its proof, ${paginas} pages (${soort})`;
      const doel = VERHOUDING[soort];
      return [
        ...(paginasPerCpuSeconde === null
          ? []
          : [{
              naam, waarde: paginasPerCpuSeconde, eenheid: 'pages per second of processor',
              ...(anderPerCpuSeconde === null
                ? {}
                : {
                    verhouding: { waarde: paginasPerCpuSeconde / anderPerCpuSeconde, van: 'mupdf' },
                    ...(doel === null ? {} : { doel: { grens: doel, soort: 'minstens' as const } }),
                  }),
            }]),
        { naam: `${naam}: size`, waarde: kbPerPagina, eenheid: 'KB/page', ...(soort === 'brief' ? { doel: { grens: 170, soort: 'hoogstens' as const } } : {}) },
        ...(piekMb === null ? [] : [{ naam: `${naam}: largest process`, waarde: piekMb, eenheid: 'MB', doel: { grens: 400, soort: 'hoogstens' as const } }]),
      ];
    })],
  ['likeness', async () => {
    const { documentenPerSeconde, laatsteTegenEerste, overzichtMs, tekensPerSeconde, tegenAfdruk } = await meetGelijkenis();
    return [
      { naam: 'likeness: 50,000 documents of one case', waarde: documentenPerSeconde, eenheid: 'documents/s', verhouding: { waarde: laatsteTegenEerste, van: 'first tenth' }, doel: { grens: 2.5, soort: 'hoogstens' } },
      { naam: 'likeness: everything of that case at once', waarde: overzichtMs, eenheid: 'ms' },
      { naam: 'suggestions: all rules', waarde: tekensPerSeconde, eenheid: 'signs/s', verhouding: { waarde: tegenAfdruk, van: 'fingerprint' }, doel: { grens: 0.25, soort: 'minstens' } },
    ];
  }],
  ['sitemaps', async () => {
    const { geschrevenPerSeconde, gelezenPerSeconde, bytesPerDocument, schrijvenMb, lezenMb, intrekkenMs } = await meetSitemap();
    return [
      { naam: 'sitemaps, a million documents: written', waarde: geschrevenPerSeconde, eenheid: 'documents/s' },
      { naam: 'sitemaps: memory while writing', waarde: schrijvenMb, eenheid: 'MB', doel: { grens: 300, soort: 'hoogstens' as const } },
      { naam: 'sitemaps: read out', waarde: gelezenPerSeconde, eenheid: 'documents/s' },
      { naam: 'sitemaps: memory while reading', waarde: lezenMb, eenheid: 'MB', doel: { grens: 150, soort: 'hoogstens' as const } },
      { naam: 'sitemaps: size', waarde: bytesPerDocument, eenheid: 'bytes/document' },
      { naam: 'sitemaps: one withdrawal', waarde: intrekkenMs, eenheid: 'ms', doel: { grens: 100, soort: 'hoogstens' as const } },
    ];
  }],
  ['web', async () => {
    const { leegPerSeconde, paginas } = await meetWeb();
    return [
      { naam: 'web: empty express handler', waarde: leegPerSeconde, eenheid: 'pages/s' },
      ...paginas.map(({ naam, perSeconde, verhouding }) => ({ naam: `web: ${naam}`, waarde: perSeconde, eenheid: 'pages/s', verhouding: { waarde: verhouding, van: 'empty' } })),
    ];
  }],
];

const getal = (waarde: number): string =>
  waarde.toLocaleString('en', { maximumFractionDigits: waarde < 10 ? 2 : 0 });

function regeltekst({ naam, waarde, eenheid, verhouding, doel }: Regel): string {
  const gemeten = verhouding?.waarde ?? waarde;
  const gehaald = doel === undefined ? ' ' : (doel.soort === 'minstens' ? gemeten >= doel.grens : gemeten <= doel.grens) ? '✓' : '✗';
  const doeltekst = doel === undefined ? '' : `${doel.soort === 'minstens' ? '≥' : '≤'} ${getal(doel.grens)}`;
  const verhoudingtekst = verhouding === undefined ? '' : `${verhouding.waarde.toFixed(2)} × ${verhouding.van}`;
  return `${gehaald} ${naam.padEnd(48)} ${getal(waarde).padStart(10)} ${eenheid.padEnd(12)} ${verhoudingtekst.padEnd(18)} ${doeltekst}`;
}

console.log(`Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1) ?? '?'} before starting`);
const regels: Regel[] = [];
for (const [naam, meet] of metingen) {
  console.error(`… ${naam}`);
  try {
    regels.push(...(await meet()));
  } catch (error) {
    // One measurement that cannot run hides no other, but it is no success either.
    process.exitCode = 1;
    console.error(`✗ ${naam} could not be measured:`, error);
  }
}
for (const regel of regels) console.log(regeltekst(regel));
console.log(`load ${loadavg()[0]?.toFixed(1) ?? '?'} afterwards`);
