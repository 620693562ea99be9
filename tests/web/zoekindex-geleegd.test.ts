// The search index of a running Woostroom is emptied: every face says so, nothing later hides it, and it is filled again by itself.
import { publiceerStuk } from './werkplek/publicaties/publiceerstuk.ts';
import { openKantoor, type Kantoor } from './werkplek/kantoor.ts';

let kantoor: Kantoor;
beforeAll(async () => {
  kantoor = await openKantoor();
});
afterAll(() => kantoor.sluit());

const MELDING = 'De zoekmachine wordt nu gevuld.';
const publiceer = (titel: string) => publiceerStuk(kantoor, { titel, samenvatting: 'Over de sluis.', tekst: 'De sluis is gemeten.' });

it('is told to who searches, kept from who cannot see it, and made whole by what comes next', async () => {
  await publiceer('Eerste meting');
  expect((await kantoor.gast.get('/zoeken?q=sluis').expect(200)).text).toContain('Eerste meting');
  await kantoor.gast.get('/api/v1/zoeken?q=sluis').expect(200);

  // As by somebody who starts an empty search server under us.
  const { admin } = kantoor.app.zoek;
  await admin.openBuild();
  await admin.promote();

  const leeg = await kantoor.gast.get('/zoeken?q=sluis').expect(200);
  expect(leeg.text).toContain(MELDING);
  expect(leeg.text).not.toContain('Eerste meting');
  for (const pad of ['/zoeken.csv?q=sluis', '/zoeken.atom?q=sluis']) expect((await kantoor.gast.get(pad).expect(503)).text).toContain('Een lijst zou niet volledig zijn.');
  const api = await kantoor.gast.get('/api/v1/zoeken?q=sluis').expect(503);
  expect(api.headers['content-type']).toContain('application/problem+json');
  expect(api.body).toMatchObject({ title: 'De zoekmachine wordt nu gevuld', detail: expect.stringContaining('Een lijst zou niet volledig zijn.') });

  await publiceer('Tweede meting');
  const vol = await kantoor.gast.get('/zoeken?q=sluis').expect(200);
  for (const titel of ['Eerste meting', 'Tweede meting']) expect(vol.text).toContain(titel);
  expect(vol.text).not.toContain(MELDING);
  await kantoor.gast.get('/zoeken.csv?q=sluis').expect(200);
  expect((await kantoor.gast.get('/api/v1/zoeken?q=sluis').expect(200)).body.count).toBeGreaterThanOrEqual(2);
});
