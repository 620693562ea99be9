// A Woostroom that brings every file of a folder into one case and tells what was confirmed. It is killed somewhere on the way, many times.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createWoostroom } from '../../src/app.ts';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { fixedClock } from '../../src/kern/clock.ts';
import { beginLevering, meldAan, ontvangDeel, sluitLevering } from '../../src/toepassing/innemen/aanleveren.ts';
import { DEEL, DOOR, LEVERING, VERZOEK } from './sneuvelend.ts';

const [map = '', bron = ''] = process.argv.slice(2);
const zeg = (regel: string): void => void process.stdout.write(`${regel}\n`);

const app = createWoostroom(leesConfiguratie({}, { map, omgeving: 'test', logniveau: 'silent', ocr: 'uit' }), { clock: fixedClock('2026-03-10T09:00:00Z') });
await app.start();
const { omgeving } = app;

await beginLevering(omgeving, { leveringId: LEVERING, verzoekId: VERZOEK, zoekopdrachtId: null, door: DOOR });
const levering = omgeving.aanleveringen.vind(LEVERING);
if (levering === null) throw new Error('de levering is weg');
const namen = readdirSync(bron).sort();
const inhoud = namen.map((naam) => readFileSync(join(bron, naam)));
const standen = await meldAan(omgeving, levering, namen.map((naam, index) => ({ pad: naam, bytes: inhoud[index]?.byteLength ?? 0, gewijzigd: 0 })));
for (const { nr, bytes, ontvangen, uitkomst } of standen) zeg(`stand ${nr} ${uitkomst === null ? ontvangen : bytes}`);

for (const { nr } of standen) {
  for (;;) {
    const nu = omgeving.aanleveringen.bestand(LEVERING, nr);
    if (nu === null || nu.uitkomst !== null) break;
    const deel = inhoud[nr - 1]?.subarray(nu.ontvangen, nu.ontvangen + DEEL) ?? new Uint8Array();
    const { bestand } = await ontvangDeel(omgeving, levering, nr, nu.ontvangen, (async function* () {
      yield deel;
    })());
    zeg(`bevestigd ${nr} ${bestand.ontvangen}`);
  }
}
await sluitLevering(omgeving, levering);
zeg('binnen');
for (let voor = -1, na = await omgeving.store.head(); voor !== na; na = await omgeving.store.head()) {
  voor = na;
  await app.processen.waitFor(na);
  await sleep(50);
}
zeg('klaar');
await app.close();
