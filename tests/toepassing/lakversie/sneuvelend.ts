// A Woostroom that has one document redacted and approved, and says how far its version is. It is killed somewhere on the way,
// or kills itself at the step and the page that it is told: from outside that comes too late on a fast machine.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createWoostroom } from '../../../src/app.ts';
import { leesConfiguratie } from '../../../src/configuratie.ts';
import { fixedClock } from '../../../src/kern/clock.ts';
import type { CommandId, DocumentId, MedewerkerId } from '../../../src/kern/ids.ts';
import { derivedId } from '../../../src/kern/uuid.ts';
import { documentDecider } from '../../../src/document/decide.ts';
import { beoordeel, ontvangDocument } from '../../../src/toepassing/beoordelen/documenten.ts';
import { uitVlak } from '../../../src/toepassing/lakken/lakkeuze.ts';
import { biedLakkenAan, keurLakkenGoed, plaatsLakken } from '../../../src/toepassing/lakken/lakken.ts';

const [map = '', stuk = '', paginas = '0', sterfBij = '', sterfNa = '0'] = process.argv.slice(2);
const [anna, bart] = ['0b8f5f0e-4f6b-4c58-9a55-0f2f3c1d0003' as MedewerkerId, '0b8f5f0e-4f6b-4c58-9a55-0f2f3c1d0004' as MedewerkerId];
const zeg = (regel: string): void => void process.stdout.write(`${regel}\n`);

const app = createWoostroom(leesConfiguratie({}, { map, omgeving: 'test', logniveau: 'silent', ocr: 'uit' }), { clock: fixedClock('2026-03-10T09:00:00Z') });
await app.start();
const { omgeving } = app;
const opdracht = (wat: string) => ({ actor: 'systeem', commandId: derivedId<CommandId>('sneuvelend', wat) }) as const;
const documentId: DocumentId = derivedId('document', opdracht('ontvang').commandId);

/** Every command has an id of its own: after a kill it is done once, or was done. */
async function bereidVoor(): Promise<void> {
  const upload = { naam: 'stuk.pdf', mediatype: 'application/pdf', bytes: readFileSync(stuk) };
  await ontvangDocument(omgeving, { herkomst: { soort: 'actief', organisatie: 'gm0000' }, upload, titel: null, soort: 'brief', datum: null }, opdracht('ontvang'));
  await app.processen.waitFor(await omgeving.store.head());
  const oordeel = { oordeel: 'deels_openbaar', gronden: ['5.1.2.e'], motivering: 'De naam weegt zwaarder dan openbaarheid.', tijdsverloop: null, vindplaats: null, openbaarOp: null } as const;
  await beoordeel(omgeving, documentId, null, oordeel, anna, opdracht('beoordeel'));
  const { state } = await omgeving.handler.load(documentDecider, documentId);
  if (state.status !== 'gelezen') throw new Error(`document is ${state.status}`);
  const zicht = await omgeving.zichten.van(state.gegevens.blob, 1);
  const lakken = Array.from({ length: Number(paginas) }, (_, index) => ({
    keuze: { ...uitVlak(zicht, { x: 110, y: 70, breedte: 140, hoogte: 22 }), pagina: index + 1 },
    gronden: ['5.1.2.e'],
    bron: 'vlak',
    voorstel: null,
  }) as const);
  await plaatsLakken(omgeving, documentId, lakken, anna, opdracht('plaats'));
  await biedLakkenAan(omgeving, documentId, anna, opdracht('bied aan'));
  await keurLakkenGoed(omgeving, documentId, bart, opdracht('keur goed'));
}

const { state } = await omgeving.handler.load(documentDecider, documentId);
if (state.status === 'onbekend') await bereidVoor();
let gezegd = '';
for (;;) {
  const nu = (await omgeving.handler.load(documentDecider, documentId)).state;
  const fase = nu.status === 'gelezen' ? nu.lakwerk.fase.stap : nu.status;
  const voortgang = app.lakvoortgang.van(documentId);
  const stap = fase === 'te_maken' ? (voortgang?.stap ?? 'wacht') : fase;
  if (stap !== gezegd) zeg((gezegd = stap));
  if (stap === sterfBij && (voortgang?.pagina ?? 0) >= Number(sterfNa)) process.kill(process.pid, 'SIGKILL');
  if (fase !== 'te_maken') break;
  await sleep(2);
}
await app.processen.waitFor(await omgeving.store.head());
zeg('klaar');
await app.close();
