// The public face on real pieces: a log in memory, the read model, the search index, the blob store and the PDF engine.
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { mkdir } from 'node:fs/promises';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { cijfers } from '../../../projections/cijfers/index.ts';
import { onderwerpen } from '../../../projections/onderwerpen/index.ts';
import { openbaarmaking } from '../../../projections/openbaarmaking/index.ts';
import { publicaties } from '../../../projections/publicaties/index.ts';
import { maakSitemaps } from '../../../projections/sitemap/index.ts';
import { createProjectionHost } from '../../../projections/motor/host.ts';
import { createZoekindex } from '../../../projections/zoekindex/index.ts';
import { createMemoryBlobStore } from '../../../src/bestanden/memory.ts';
import { leesConfiguratie } from '../../../src/configuratie.ts';
import { createPdfEngine } from '../../../src/documentverwerking/pdfium-engine.ts';
import { createMemoryEventStore } from '../../../src/eventstore/memory.ts';
import { fixedClock } from '../../../src/kern/clock.ts';
import type { IsoDate } from '../../../src/kern/date.ts';
import { NotFound, StoreUnavailable } from '../../../src/kern/errors.ts';
import { streamName, type Position } from '../../../src/kern/event.ts';
import type { BesluitId, DocumentId, VerzoekId } from '../../../src/kern/ids.ts';
import type { PublicatieEvent, PublicatieVoorbereid, Stuk } from '../../../src/publicatie/events.ts';
import { openTekst } from '../../../src/toepassing/innemen/documenttekst.ts';
import { bouwAssets } from '../../../src/web/ui/assets.ts';
import { maakKader } from '../../../src/web/ui/pagina.tsx';
import { documentPad, dossierPad, vastBestandPad } from '../../../src/web/portaal/paden.ts';
import { createPortaal } from '../../../src/web/portaal/portaal.ts';
import { createEmbeddedSearch } from '../../../src/zoeken/ingebed/engine.ts';
import type { SearchEngine } from '../../../src/zoeken/port.ts';
import { createZoeker, type Vulling } from '../../../src/zoeken/volledigheid.ts';
import { newEvent } from '../../support/events.ts';
import { newFolder } from '../../support/folder.ts';

export const datum = (value: string): IsoDate => value as IsoDate;
export const documentId = (value: string): DocumentId => value as DocumentId;

/** A PDF with one line of text per page. */
export async function maakPdf(regels: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const regel of regels) pdf.addPage([595, 842]).drawText(regel, { x: 50, y: 780, size: 12, font });
  return pdf.save();
}

export interface Opstelling {
  readonly app: Express;
  /** Writes the events and waits until page and search have them. */
  gebeur(publicatieId: string, events: readonly PublicatieEvent[]): Promise<void>;
  bewaar(regels: readonly string[]): Promise<NonNullable<Stuk['bestand']>>;
  readonly zoek: SearchEngine['reader'];
  close(): Promise<void>;
}

/** @param eigen an engine that need not answer: nobody waits for it @param vulling how far the index is said to be; default as it is */
export async function zetOp({ zoek: eigen, vulling }: { readonly zoek?: SearchEngine; readonly vulling?: ReturnType<Vulling> } = {}): Promise<Opstelling> {
  const folder = await newFolder();
  await mkdir(folder.file('lees'));
  const clock = fixedClock('2026-11-24T10:00:00Z');
  const config = { ...leesConfiguratie({}), adres: 'https://open.voorbeeldstad.example' };
  const store = createMemoryEventStore({ clock });
  const blobs = createMemoryBlobStore();
  const engine = eigen ?? createEmbeddedSearch({ file: folder.file('zoek.sqlite') });
  const pdf = createPdfEngine({ processes: 1 });
  const paden = { dossier: (publicatieId: string, nummer: string | null) => dossierPad(nummer ?? publicatieId), document: documentPad };
  const index = createZoekindex({ store, engine, paden, leesTekst: (tekst) => openTekst(blobs, tekst) });
  const sitemaps = maakSitemaps({ adres: config.adres, organisatie: config.organisatie, bestandPad: vastBestandPad });
  const host = createProjectionHost({ store, dir: folder.file('lees'), projections: [publicaties, onderwerpen, sitemaps, cijfers, openbaarmaking], asyncProjections: [index] });
  await host.start();

  const app = express();
  // As in the application: a handler that reads the query through express reads nothing.
  app.set('query parser', false);
  app.use(createPortaal({ config, kader: maakKader(config, (await bouwAssets()).paden), zoek: createZoeker(engine.reader, () => vulling ?? host.volgstand('zoekindex')), publicaties: host.lees(publicaties), onderwerpen: host.lees(onderwerpen), sitemaps: host.lees(sitemaps), cijfers: host.lees(cijfers), openbaarmaking: host.lees(openbaarmaking), blobs, pdf, clock, recht: {} }));
  // The application has its own page for this; here only the status matters.
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (error instanceof NotFound) response.status(404).send(error.wat);
    else if (error instanceof StoreUnavailable) response.status(503).send('later');
    else next(error);
  });

  return {
    app,
    zoek: engine.reader,
    async gebeur(publicatieId, events) {
      let position: Position | null = null;
      for (const { type, data } of events) {
        ({ position } = await store.append(streamName('publicatie', publicatieId), 'any', [newEvent(type, { ...data })]));
      }
      if (position !== null) await host.waitFor(position, { names: ['publicaties', 'sitemap', ...(eigen === undefined ? ['zoekindex'] : [])], timeoutMs: 20_000 });
    },
    async bewaar(regels) {
      const bytes = await maakPdf(regels);
      const gelezen = await pdf.lees(bytes);
      const tekst = await blobs.put(new TextEncoder().encode(JSON.stringify({ paginas: gelezen.paginas.map((pagina) => pagina.tekst) })));
      const bestand = await blobs.put(bytes);
      return { blob: bestand.hash, bytes: bestand.bytes, mediatype: 'application/pdf', paginas: gelezen.paginas.length, tekst: tekst.hash };
    },
    async close() {
      await host.close();
      await engine.close();
      await pdf.close();
      await store.close();
      await folder.remove();
    },
  };
}

export const stuk = (id: string, rest: Partial<Stuk> = {}): Stuk => ({
  documentId: documentId(id),
  rol: 'document',
  volgnummer: 1,
  titel: `Document ${id}`,
  soort: 'rapport',
  datum: datum('2025-03-18'),
  oordeel: 'openbaar',
  gronden: [],
  motivering: null,
  vindplaats: null,
  bestand: null,
  ...rest,
});

/** Prepared, planned and public on 12 October 2026, as the answer to a request. */
export const openbaar = (nummer: string, stukken: readonly Stuk[], rest: Partial<PublicatieVoorbereid['data']> = {}): readonly PublicatieEvent[] => [
  {
    type: 'PublicatieVoorbereid',
    data: {
      categorie: '2i',
      organisatie: leesConfiguratie({}).organisatie.uri,
      titel: 'Herinrichting van het Stationsplein',
      samenvatting: 'Het college maakt drie documenten openbaar over de herinrichting van het Stationsplein.',
      datum: datum('2026-10-12'),
      bron: { soort: 'besluit', besluitId: `b-${nummer}` as BesluitId, verzoekId: `v-${nummer}` as VerzoekId, nummer },
      stukken,
      ...rest,
    },
  },
  { type: 'PublicatieGepland', data: { openbaarOp: datum('2026-10-12') } },
  { type: 'PublicatieOpenbaarGemaakt', data: { openbaarOp: datum('2026-10-12') } },
];
