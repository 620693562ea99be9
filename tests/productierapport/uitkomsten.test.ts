// Every shared production report and upload set read; what came of it stands in the docs. `WOOSTROOM_SCHRIJF=1` writes that page anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createUploadsetlezer } from '../../src/documentverwerking/innemen/uploadset.ts';
import { createRoosterlezer, type Roosterlezer } from '../../src/documentverwerking/rooster/index.ts';
import { koppel, leesRapport, type Rapport } from '../../src/productierapport/index.ts';
import { gedeeld, gedeeldeBestandenOnder, itMetData } from '../support/gedeelde-data.ts';
import { kort, VANDAAG } from './voorbeelden.ts';

const PAGINA = new URL('../../docs/reference/productierapport-uitkomsten.md', import.meta.url);
const INLEIDING = `# Uitkomsten van productierapporten

Wat Woostroom leest in productierapporten en uploadsets zoals ministeries die aanleveren, en wat er niet aan klopt. Een test leest ze allemaal en
vergelijkt de uitkomst met deze pagina; \`WOOSTROOM_SCHRIJF=1\` schrijft haar opnieuw. Een melding is rij, kolom en soort, zoals het rekenblad ze toont.
`;

/** The same remark on many rows is told once, with how often. */
function samen(meldingen: readonly string[]): string {
  const perSoort = Map.groupBy(meldingen, (melding) => melding.split(' ').at(-1) ?? '');
  return [...perSoort.values()].map((lijst) => `${lijst[0] ?? ''}${lijst.length > 1 ? ` (${lijst.length}×)` : ''}`).join('<br>') || '–';
}
const regel = (naam: string, { rijen, fouten, waarschuwingen }: Rapport): string => `| ${naam} | ${rijen.length} | ${samen(fouten.map(kort))} | ${samen(waarschuwingen.map(kort))} |`;

/** Which set goes with which report, as their own tests pair them. */
const PAREN = [
  ['productierapport - 10 openbaar.xlsx', 'documenten - 10.zip'],
  ['productierapport - 10 openbaar.xlsx', 'documenten - 10+1.zip'],
  ['productierapport - 10 openbaar.xlsx', 'documenten - 10-1.zip'],
  ['productierapport - 2 openbaar.xlsx', 'documenten - 2.zip'],
  ['productierapport - 2 andere.xlsx', 'documenten - 2 andere.zip'],
  ['productierapport - 8 openbaar 2 niet openbaar.xlsx', 'documenten - 8.zip'],
  ['relations.xlsx', 'relations.zip'],
  ['halieborabotttejetoe-productierapport.xlsx', '3453455.pdf'],
  ['productierapport - 2 openbaar.xlsx', 'extractor-Archive.7z'],
] as const;

async function bladzijde(lezer: Roosterlezer): Promise<string> {
  const lees = async (pad: string): Promise<Rapport> => leesRapport(await lezer.lees(gedeeld(pad), basename(pad)), { vandaag: VANDAAG });
  const rapporten: string[] = [];
  for (const pad of gedeeldeBestandenOnder('inventory').filter((each) => /\.(xlsx|csv)$/.test(each))) rapporten.push(regel(pad.replace('inventory/', ''), await lees(pad)));
  const sets = createUploadsetlezer();
  const regels: string[] = [];
  try {
    for (const [rapport, set] of PAREN) {
      const { leden, systeembestanden } = await sets.lees([{ naam: set, bytes: gedeeld(`inventory/upload-sets/${set}`) }]);
      const { perRij, meldingen } = koppel((await lees(`inventory/e2e/${rapport}`)).rijen, leden, systeembestanden);
      const woorden = meldingen.map((melding) => `${melding.soort === 'ontbreekt' ? `rij ${melding.rij}` : melding.bestand} ${melding.soort}`);
      regels.push(`| ${set} | ${rapport} | ${perRij.size} | ${samen(woorden)} |`);
    }
  } finally {
    await sets.close();
  }
  return `${INLEIDING}
## Rapporten

| bestand | rijen | fouten | waarschuwingen |
|---|---|---|---|
${rapporten.join('\n')}

## Uploadsets

| set | rapport | gekoppeld | meldingen |
|---|---|---|---|
${regels.join('\n')}
`;
}

itMetData('all of them are read as the docs say', async () => {
  const lezer = createRoosterlezer();
  try {
    const nu = await bladzijde(lezer);
    if (process.env['WOOSTROOM_SCHRIJF'] === '1') writeFileSync(PAGINA, nu);
    expect(nu).toBe(readFileSync(PAGINA, 'utf8'));
  } finally {
    await lezer.close();
  }
});
