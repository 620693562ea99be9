// How many public pages a second, side by side with an express handler that does nothing. Client and server share one process,
// so the figures are low for both; the ratio is what counts.
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, createServer, get, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import express from 'express';
import { createWoostroom } from '../src/app.ts';
import { leesConfiguratie } from '../src/configuratie.ts';
import { systemClock, vandaag } from '../src/kern/clock.ts';
import type { CommandId, MedewerkerId } from '../src/kern/ids.ts';
import { newId } from '../src/kern/uuid.ts';
import { maakDocument } from '../src/documentverwerking/brieven/document.ts';
import { neemUploadsOp } from '../src/toepassing/publicaties/actief.ts';
import { publiceerActief } from '../src/toepassing/publicaties/publiceren.ts';

export interface Webuitslag {
  readonly leegPerSeconde: number;
  readonly paginas: readonly { readonly naam: string; readonly perSeconde: number; readonly verhouding: number }[];
}

const VERZOEKEN = 1_500;
const TEGELIJK = 16;

async function luister(app: RequestListener): Promise<{ readonly server: Server; readonly poort: number }> {
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('geen poort');
  return { server, poort: address.port };
}

const vraag = (agent: Agent, port: number, path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    get({ agent, host: '127.0.0.1', port, path }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${path}: ${response.statusCode}`));
      response.resume().once('end', resolve);
    }).once('error', reject);
  });

/** Requests per second over connections that stay open. */
async function meet(poort: number, pad: string, aantal: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: TEGELIJK });
  let nog = aantal;
  const werker = async (): Promise<void> => {
    while (nog-- > 0) await vraag(agent, poort, pad);
  };
  const begin = performance.now();
  await Promise.all(Array.from({ length: TEGELIJK }, werker));
  agent.destroy();
  return (aantal / (performance.now() - begin)) * 1000;
}

/** Ten small publications, then each page in turn after a warming-up. */
export async function meetWeb(): Promise<Webuitslag> {
  const map = await mkdtemp(join(tmpdir(), 'bench-web-'));
  const app = createWoostroom(leesConfiguratie({}, { map, omgeving: 'test', logniveau: 'silent' }));
  const leeg = await luister(express().disable('x-powered-by').get('/', (_, response) => void response.send('ja')));
  await app.start();
  const onze = await luister(await app.http());
  try {
    const datum = vandaag(systemClock);
    const gepubliceerd: string[] = [];
    for (let n = 1; n <= 10; n++) {
      const bytes = await maakDocument({ titel: `Verslag ${n}`, auteur: 'Gemeente Voorbeeldstad', datum, blokken: [{ soort: 'alinea', tekst: `Over de bomen langs de weg, deel ${n}.` }] });
      const opdracht = { actor: 'systeem', commandId: newId<CommandId>() } as const;
      const documenten = await neemUploadsOp(app.omgeving, [{ naam: 'v.pdf', mediatype: 'application/pdf', bytes }], { titelVan: () => `Verslag ${n}`, datum }, 'bench' as MedewerkerId, opdracht);
      gepubliceerd.push(...documenten);
      const { position } = await publiceerActief(app.omgeving, { categorie: '2e', titel: `Verslag ${n}`, samenvatting: 'Over bomen.', datum, openbaarOp: datum, documenten }, opdracht);
      await app.lezen.wachtOp(position);
    }
    const documentId = gepubliceerd[0] ?? '';
    const paden = [
      ['home page', '/'],
      ['search page', '/zoeken?q=bomen'],
      ['search page, filtered', '/zoeken?q=bomen&jaar=2026&sorteer=nieuwste'],
      ['category page', '/categorieen/2e'],
      ['document page', `/documenten/${documentId}`],
    ] as const;
    await meet(leeg.poort, '/', 300);
    for (const [, pad] of paden) await meet(onze.poort, pad, 200);
    const leegPerSeconde = await meet(leeg.poort, '/', VERZOEKEN * 2);
    const paginas = [];
    for (const [naam, pad] of paden) {
      const perSeconde = await meet(onze.poort, pad, VERZOEKEN);
      paginas.push({ naam, perSeconde, verhouding: perSeconde / leegPerSeconde });
    }
    return { leegPerSeconde, paginas };
  } finally {
    for (const { server } of [leeg, onze]) await new Promise<void>((resolve) => void server.close(() => resolve()));
    await app.close();
    await rm(map, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await meetWeb());
