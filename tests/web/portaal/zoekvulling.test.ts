// The index is being filled, for the first time or because its engine was emptied: the page says so, and no list goes out that leaves out.
import request from 'supertest';
import { START } from '../../../src/kern/event.ts';
import { openbaar, stuk, zetOp, type Opstelling } from './opstelling.ts';

const MELDING = 'De zoekmachine wordt nu gevuld.';
const stand = { position: START, vult: true };
let opstelling: Opstelling;
const lees = (pad: string) => request(opstelling.app).get(pad);

beforeAll(async () => {
  opstelling = await zetOp({ vulling: stand });
  await opstelling.gebeur('p1', openbaar('WOO-2026-0001', [stuk('bomen', { titel: 'Kap van bomen' })]));
});
afterAll(async () => opstelling.close());
afterEach(() => Object.assign(stand, { position: START, vult: true }));

it('what is found is shown, with a word that more will come', async () => {
  const { text } = await lees('/zoeken?q=bomen').expect(200);
  expect(text).toContain(MELDING);
  expect(text).toContain('/documenten/bomen');
});

it.each(['/zoeken.atom?q=bomen', '/zoeken.csv?q=bomen', '/zoeken.xlsx', '/zoeken.ods'])('%s waits', async (pad) => {
  await lees(pad).expect(503);
});

it('an answer from before where the index was brought comes from one that was emptied', async () => {
  Object.assign(stand, { position: 99, vult: false });
  expect((await lees('/zoeken?q=bomen').expect(200)).text).toContain(MELDING);
  await lees('/zoeken.csv').expect(503);
});

it('says nothing of it when the index is as far as it was brought', async () => {
  Object.assign(stand, { vult: false });
  expect((await lees('/zoeken?q=bomen').expect(200)).text).not.toContain(MELDING);
  await lees('/zoeken.csv').expect(200);
  await lees('/zoeken.atom').expect(200);
});
