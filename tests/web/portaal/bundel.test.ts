// Everything of a dossier in one zip: what everybody may have now, under names that tell what it is, and nothing else.
import request from 'supertest';
import { unzipSync } from 'fflate';
import type { Stuk } from '../../../src/publicatie/events.ts';
import { datum, documentId, openbaar, stuk, zetOp, type Opstelling } from './opstelling.ts';

const NUMMER = 'WOO-2026-0007';
let opstelling: Opstelling;
let rapport: NonNullable<Stuk['bestand']>;
let mail: NonNullable<Stuk['bestand']>;

/** The answer as bytes; supertest would read it as text. */
const haal = (pad: string) =>
  request(opstelling.app)
    .get(pad)
    .buffer(true)
    .parse((response, klaar) => {
      const delen: Buffer[] = [];
      response.on('data', (deel: Buffer) => delen.push(deel)).on('end', () => klaar(null, Buffer.concat(delen)));
    });

beforeAll(async () => {
  opstelling = await zetOp();
  rapport = await opstelling.bewaar(['Het rapport.']);
  mail = await opstelling.bewaar(['De mail.']);
  const besluit = await opstelling.bewaar(['Besluit op uw Woo-verzoek.']);
  await opstelling.gebeur('p7', openbaar(NUMMER, [
    stuk('besluitbrief7', { rol: 'besluit', volgnummer: 0, titel: 'Besluit', soort: 'besluit', bestand: besluit }),
    stuk('rapport7', { volgnummer: 1, titel: 'Verslag', bestand: rapport }),
    stuk('mail7', { volgnummer: 2, titel: 'Verslag', bestand: mail }),
    stuk('contract7', { volgnummer: 3, titel: 'Contract', oordeel: 'niet_openbaar', gronden: ['5.1.1.c'] }),
  ]));
});
afterAll(async () => opstelling.close());

it('has the decision, each document under its number, and the inventory list', async () => {
  const response = await haal(`/dossiers/${NUMMER}/alles.zip`).expect(200);
  expect(response.headers['content-type']).toBe('application/zip');
  expect(response.headers['content-disposition']).toBe('attachment; filename="woo-2026-0007.zip"');
  const leden = unzipSync(response.body as Buffer);
  expect(Object.keys(leden)).toEqual([expect.stringMatching(/^inventarislijst.*\.csv$/), 'besluit-besluit.pdf', 'documenten/00001-verslag.pdf', 'documenten/00002-verslag.pdf']);
  expect(leden['documenten/00001-verslag.pdf']?.length).toBe(rapport.bytes);
});

it('is offered on the dossier page with its size', async () => {
  const { text } = await request(opstelling.app).get(`/dossiers/${NUMMER}`).expect(200);
  expect(text).toContain(`href="/dossiers/${NUMMER}/alles.zip"`);
  expect(text).toContain('3 bestanden');
});

it('need not be fetched again while nothing changed', async () => {
  const response = await request(opstelling.app).head(`/dossiers/${NUMMER}/alles.zip`).expect(200);
  await request(opstelling.app).get(`/dossiers/${NUMMER}/alles.zip`).set('If-None-Match', String(response.headers['etag'])).expect(304);
});

it('loses a document that is withdrawn, and answers 410 when all of it is', async () => {
  const voor = await request(opstelling.app).head(`/dossiers/${NUMMER}/alles.zip`).expect(200);
  await opstelling.gebeur('p7', [{ type: 'StukIngetrokken', data: { documentId: documentId('mail7'), ingetrokkenOp: datum('2026-11-20'), reden: 'Er stond een naam in.' } }]);
  const response = await haal(`/dossiers/${NUMMER}/alles.zip`).set('If-None-Match', String(voor.headers['etag'])).expect(200);
  expect(Object.keys(unzipSync(response.body as Buffer))).not.toContain('documenten/00002-verslag.pdf');
  await opstelling.gebeur('p7', [{ type: 'PublicatieIngetrokken', data: { ingetrokkenOp: datum('2026-11-21'), reden: 'Alles moest weg.' } }]);
  await request(opstelling.app).get(`/dossiers/${NUMMER}/alles.zip`).expect(410);
});

it('does not exist for what is not public', async () => {
  await request(opstelling.app).get('/dossiers/WOO-2026-9999/alles.zip').expect(404);
});
