// Reading a production report of 50,000 rows: from the bytes of a spreadsheet to rows and faults, in each kind of file.
import { pathToFileURL } from 'node:url';
import { createRoosterlezer } from '../src/documentverwerking/rooster/index.ts';
import { leesRapport, rapporttabel, type Rapportrij } from '../src/productierapport/index.ts';
import { UITVOERVORMEN, voerUit } from '../src/uitvoer/index.ts';

const VANDAAG = Temporal.PlainDate.from('2026-11-28');

export interface Rapportmeting {
  readonly vorm: string;
  readonly rijenPerSeconde: number;
  /** Memory of this process afterwards, against before (megabytes). */
  readonly erbijMb: number;
}

const rij = (at: number): Rapportrij => ({
  rij: at + 2, id: String(at + 1), documentnummer: `2025-01-${at + 1}`, matter: '2025-01', publicatiecontext: null, titel: `Document ${at} over een onderwerp met een lange naam.docx`,
  oordeel: 'deels_openbaar', gronden: [{ wet: 'woo', code: '5.1.2.e' }, { wet: 'woo', code: '5.1.2.i' }], dubbel: false, datum: VANDAAG.subtract({ days: at % 3000 }),
  familie: (at % 500) + 1, thread: (at % 77) + 1, bronsoort: 'doc', opgeschort: false, links: [], toelichting: 'Toelichting op de weigering', zaaknummers: ['777'], gerelateerd: [],
});

export async function meetProductierapport(aantal = 50_000): Promise<readonly Rapportmeting[]> {
  const lezer = createRoosterlezer();
  const rijen = Array.from({ length: aantal }, (_, at) => rij(at));
  const metingen: Rapportmeting[] = [];
  try {
    for (const vorm of UITVOERVORMEN) {
      const { bytes, bestandsnaam } = await voerUit(rapporttabel('rapport', rijen), vorm);
      const voor = process.memoryUsage().rss;
      const begin = performance.now();
      const { rijen: gelezen, fouten } = leesRapport(await lezer.lees(bytes, bestandsnaam), { vandaag: VANDAAG });
      const duur = performance.now() - begin;
      if (gelezen.length !== aantal || fouten.length > 0) throw new Error(`${vorm}: ${gelezen.length} rijen, ${fouten.length} fouten`);
      metingen.push({ vorm, rijenPerSeconde: (aantal * 1000) / duur, erbijMb: Math.max(0, process.memoryUsage().rss - voor) / 1_048_576 });
    }
    return metingen;
  } finally {
    await lezer.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.table(await meetProductierapport());
