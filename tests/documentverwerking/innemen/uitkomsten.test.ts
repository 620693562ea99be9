// Every shared file of other makers taken in; what came of it stands in the docs. `WOOSTROOM_SCHRIJF=1` writes that page anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { neemFamilieIn, type Familielid } from '../../../src/documentverwerking/innemen/index.ts';
import { bestandssoortVan } from '../../../src/documentverwerking/herkennen.ts';
import { gedeeld, gedeeldeBestandenOnder, itMetData } from '../../support/gedeelde-data.ts';
import { proefinnemer, type Proefinnemer } from './proefinnemer.ts';

const PAGINA = new URL('../../../docs/reference/inname-uitkomsten.md', import.meta.url);
const MAPPEN = ['mail', 'msg', 'office', 'inventory', 'pdf'] as const;
/** Files that no reader finishes: whether time or memory ends first depends on the machine (tests/documentverwerking/pdfium-engine.test.ts). */
const BOMMEN = 'pdf/bombs/';
const GEEN_DOCUMENT = /\.(md|py|json)$/;

let proef: Proefinnemer;
beforeAll(() => {
  proef = proefinnemer({ timeoutMs: 60_000 });
});
afterAll(() => proef.close());

interface Telling {
  bestanden: number;
  paginas: number;
  leesversies: number;
  blokkeert: number;
  readonly geweigerd: Map<string, number>;
  readonly bevindingen: Map<string, number>;
}
const telOp = (aantallen: Map<string, number>, naam: string): void => void aantallen.set(naam, (aantallen.get(naam) ?? 0) + 1);

function tel(tellingen: Map<string, Telling>, { naam, bytes, uitkomst, leden }: Familielid): void {
  const soort = bestandssoortVan(bytes, naam);
  const telling = tellingen.get(soort) ?? { bestanden: 0, paginas: 0, leesversies: 0, blokkeert: 0, geweigerd: new Map(), bevindingen: new Map() };
  tellingen.set(soort, telling);
  telling.bestanden += 1;
  if (uitkomst.soort === 'geweigerd') {
    telOp(telling.geweigerd, 'reden' in uitkomst.fout ? String(uitkomst.fout.reden) : 'anders');
    return;
  }
  const { paginas, leesversie, bevindingen } = uitkomst.ingenomen;
  telling.paginas += paginas.length;
  if (leesversie.soort !== 'geen') telling.leesversies += 1;
  if (bevindingen.some(({ ernst }) => ernst === 'blokkeert')) telling.blokkeert += 1;
  for (const { soort: each } of bevindingen) telOp(telling.bevindingen, each);
  for (const lid of leden) tel(tellingen, lid);
}

const opgeteld = (aantallen: Map<string, number>): string =>
  [...aantallen].sort(([a], [b]) => a.localeCompare(b, 'nl')).map(([naam, aantal]) => `${naam} ${aantal}`).join(', ') || '–';

function bladzijde(perMap: ReadonlyMap<string, ReadonlyMap<string, Telling>>): string {
  const delen = [...perMap].map(([map, tellingen]) => {
    const rijen = [...tellingen].sort(([a], [b]) => a.localeCompare(b, 'nl')).map(
      ([soort, { bestanden, paginas, leesversies, blokkeert, geweigerd, bevindingen }]) =>
        `| ${soort} | ${bestanden} | ${leesversies} | ${paginas} | ${opgeteld(geweigerd)} | ${blokkeert} | ${opgeteld(bevindingen)} |`,
    );
    return `## ${map}\n\n| soort | bestanden | leesversie | pagina's | geweigerd | blokkeert | gevonden |\n|---|---|---|---|---|---|---|\n${rijen.join('\n')}\n`;
  });
  return `# Uitkomsten van de inname

Wat Woostroom vindt in testbestanden van andere makers: mails, Outlook-berichten, Office-bestanden, productierapporten met hun zips, en PDF's.
Een test neemt ze allemaal op en vergelijkt de uitkomst met deze pagina; \`WOOSTROOM_SCHRIJF=1\` schrijft haar opnieuw. Bestanden in mails en zips
tellen mee bij hun eigen soort. De soort volgt uit de inhoud, niet uit de naam. LibreOffice was er niet, en beelden zijn niet gelezen (OCR uit).
De zes PDF-bommen staan er niet bij: die kosten elk hooguit één proces, en een eigen test bewaakt dat.

- **leesversie**: bij zoveel bestanden is er een PDF om te beoordelen en te lakken; bij PDF's het bestand zelf.
- **pagina's**: van de leesversie; zonder leesversie een tekst per werkblad, dia of document.
- **geweigerd**: met de reden. Zo'n bestand wordt niet opgenomen; de andere wel.
- **blokkeert**: bij zoveel bestanden staat iets wat eerst opgelost moet worden voor het openbaar kan.

${delen.join('\n')}`;
}

itMetData(
  'all of them are taken in or refused with a reason, as the docs say',
  async () => {
    const perMap = new Map<string, Map<string, Telling>>();
    for (const map of MAPPEN) {
      const tellingen = new Map<string, Telling>();
      perMap.set(map, tellingen);
      for (const pad of gedeeldeBestandenOnder(map)) {
        if (pad.startsWith(BOMMEN) || GEEN_DOCUMENT.test(pad)) continue;
        tel(tellingen, await neemFamilieIn(proef.innemer, gedeeld(pad), basename(pad)));
      }
    }
    const nu = bladzijde(perMap);
    if (process.env['WOOSTROOM_SCHRIJF'] === '1') writeFileSync(PAGINA, nu);
    expect(nu).toBe(readFileSync(PAGINA, 'utf8'));
  },
  600_000,
);
