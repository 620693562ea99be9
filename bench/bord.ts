// How long the first page of the deadline board takes with very many open requests: through the real events, file and questions.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProjectionHost, termijnenbord } from '../projections/index.ts';
import type { Bordvraag, Termijnenbord } from '../projections/termijnenbord/model.ts';
import { createMemoryEventStore } from '../src/eventstore/memory.ts';
import { fixedClock } from '../src/kern/clock.ts';
import { toIsoDate } from '../src/kern/date.ts';
import { streamName, type DomainEvent } from '../src/kern/event.ts';
import type { DerdeId, MedewerkerId, PersoonId, Verzegeld } from '../src/kern/ids.ts';
import type { VerzoekEvent } from '../src/verzoek/events.ts';
import { alsNieuw } from '../tests/support/geschiedenis/index.ts';
import { toeval, type Toeval } from '../tests/support/geschiedenis/toeval.ts';

const VANDAAG = Temporal.PlainDate.from('2026-11-23');
const BRIEF = { blob: 'b' as never, bytes: 1, verzegeldVoor: null, titel: 'Brief' };

/** One open request: received in the last eight weeks, sometimes extended or suspended; two in five are late or close to it. */
function openVerzoek(t: Toeval, n: number): readonly VerzoekEvent[] {
  const op = VANDAAG.subtract({ days: t.heel(56) });
  const zegel = 'v1.verzegeld' as Verzegeld;
  const persoonId = t.id<PersoonId>();
  const ontvangen: VerzoekEvent = {
    type: 'VerzoekOntvangen',
    data: {
      nummer: `WOO-2026-${String(n).padStart(6, '0')}`, kanaal: 'portaal', ontvangenOp: toIsoDate(op), organisatie: 'Gemeente Voorbeeld', persoonId,
      verzoeker: zegel, contactwijze: 'e-mail', onderwerp: zegel, tekst: zegel, bijlagen: [], volgcodeHash: `h${n}`, werktitel: `Verzoek over thema ${t.heel(5000)}`,
    },
  };
  const behandelaar = `mw-${t.heel(40)}` as MedewerkerId;
  const toegewezen: VerzoekEvent = { type: 'VerzoekToegewezen', data: { behandelaar } };
  const verdaagd: VerzoekEvent = { type: 'BeslissingVerdaagd', data: { aangekondigdOp: toIsoDate(op.add({ days: 10 })), weken: 2, reden: 'omvang', toelichting: 'Veel.', brief: BRIEF } };
  const zienswijzen: VerzoekEvent = {
    type: 'ZienswijzenGevraagd',
    data: {
      verzoekerGeinformeerdOp: toIsoDate(op.add({ days: 5 })), uiterlijk: toIsoDate(op.add({ days: 33 })), briefAanVerzoeker: BRIEF,
      derden: [{ derdeId: t.id<DerdeId>(), persoonId, naam: zegel, brief: BRIEF }],
    },
  };
  return [ontvangen, ...(t.kans(0.9) ? [toegewezen] : []), ...(t.kans(0.4) ? [verdaagd] : []), ...(t.kans(0.2) ? [zienswijzen] : [])];
}

export interface Borduitslag {
  readonly verzoeken: number;
  readonly metingen: readonly { readonly naam: string; readonly p50: number; readonly p95: number }[];
}

const metingen: readonly (readonly [naam: string, werk: (bord: Termijnenbord) => unknown])[] = [
  ['first page of 50', (bord) => bord.pagina(vraag())],
  ['page 1,000', (bord) => bord.pagina(vraag({ offset: 50_000 }))],
  ['first page of one handler', (bord) => bord.pagina(vraag({ filter: { behandelaar: 'mw-7' as MedewerkerId } }))],
  ['first page of what is late', (bord) => bord.pagina(vraag({ filter: { urgentie: 'te-laat' } }))],
  ['first page of what stands still', (bord) => bord.pagina(vraag({ filter: { urgentie: 'stil' } }))],
  ['search by part of a title', (bord) => bord.pagina(vraag({ filter: { zoek: 'thema 49' } }))],
  ['tiles', (bord) => bord.tegels(VANDAAG)],
  ['deadline watch', (bord) => bord.telaatOfNabij(VANDAAG, 5)],
];

const vraag = (anders: Partial<Bordvraag> = {}): Bordvraag => ({ vandaag: VANDAAG, filter: {}, offset: 0, limit: 50, ...anders });

function meet(werk: () => unknown, keer = 15): { readonly p50: number; readonly p95: number } {
  werk();
  const duren = Array.from({ length: keer }, () => {
    const begin = performance.now();
    werk();
    return performance.now() - begin;
  }).sort((a, b) => a - b);
  return { p50: duren[Math.floor(keer / 2)] ?? 0, p95: duren[Math.floor(keer * 0.95)] ?? 0 };
}

export async function meetBord(verzoeken = 100_000): Promise<Borduitslag> {
  const map = await mkdtemp(join(tmpdir(), 'woostroom-bench-'));
  const store = createMemoryEventStore({ clock: fixedClock('2026-11-23T09:00:00Z') });
  const host = createProjectionHost({ store, dir: map, projections: [termijnenbord] });
  try {
    const t = toeval(3);
    for (let n = 1; n <= verzoeken; n++) {
      const events: readonly DomainEvent[] = openVerzoek(t, n);
      const nieuw = events.map((event, plaats) => alsNieuw({ stream: streamName('verzoek', ''), event: event as VerzoekEvent, actor: 'systeem' }, n * 10 + plaats));
      await store.append(streamName('verzoek', t.id()), 'no-stream', nieuw);
    }
    await host.start();
    const bord = host.lees(termijnenbord);
    return { verzoeken, metingen: metingen.map(([naam, werk]) => ({ naam, ...meet(() => werk(bord)) })) };
  } finally {
    await host.close();
    await store.close();
    await rm(map, { recursive: true, force: true });
  }
}

export async function drukBordAf(print: (line: string) => void = console.log): Promise<void> {
  const { verzoeken, metingen: uitslagen } = await meetBord();
  print(`deadline board with ${verzoeken.toLocaleString('en')} open requests (goal: first page < 50 ms)`);
  for (const { naam, p50, p95 } of uitslagen) print(`  ${naam.padEnd(34)} p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${p95.toFixed(1).padStart(7)} ms`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await drukBordAf();
