// Figures in the handlers' face: a period as known on a day, and the list behind every number as a page and as a file.
import type { CommandId } from '../../../src/kern/ids.ts';
import { newId } from '../../../src/kern/uuid.ts';
import { dienIn } from '../../../src/toepassing/verzoek/indienen.ts';
import { openKantoor, type Collega, type Kantoor } from './kantoor.ts';

let kantoor: Kantoor;
let anna: Collega;
let nieuw: string;
/** Received in the year before, by post. */
let oud: string;

beforeAll(async () => {
  kantoor = await openKantoor();
  anna = await kantoor.collega('Anna Behandelaar', ['behandelaar']);
  nieuw = (await kantoor.zaak()).nummer;
  const vraag = {
    kanaal: 'post', ontvangenOp: Temporal.PlainDate.from('2025-12-01'), verzoeker: { naam: 'B. Aanvrager', email: null, postadres: 'Dijk 1' },
    onderwerp: 'De sluis', tekst: 'Alles over de sluis.', bijlagen: [], werktitel: 'Sluis',
  } as const;
  oud = (await dienIn(kantoor.app.omgeving, vraag, { actor: 'systeem', commandId: newId<CommandId>() })).nummer;
  await kantoor.rust();
});
afterAll(() => kantoor.sluit());

const haal = async (pad: string, status = 200): Promise<string> => (await anna.agent.get(pad).expect(status)).text;
/** The number in the row of this figure. */
const aantal = (pagina: string, wat: string): number => Number(new RegExp(`wat=${wat}">(\\d+)<span`).exec(pagina)?.[1]);

it('counts a period, with a link from every number to its cases', async () => {
  const pagina = await haal('/werk/cijfers?jaar=2026');
  expect([aantal(pagina, 'ontvangen'), aantal(pagina, 'open'), aantal(pagina, 'besloten'), aantal(pagina, 'klasse-te-laat')]).toEqual([1, 2, 0, 0]);
  expect(pagina).toContain('Van 1 januari 2026 tot en met 10 maart 2026');
  expect(pagina).toContain('href="/werk/cijfers/zaken?jaar=2026&amp;wat=open"');
  expect(pagina).toContain('Te weinig om te vergelijken: 0 van de 20.');
  expect(pagina).toContain('Wat betekenen deze cijfers?');
  expect(pagina).not.toMatch(/style="|<script(?! type="module")/);
});

it('the list behind a number holds as many cases', async () => {
  const ontvangen = await haal('/werk/cijfers/zaken?jaar=2025&kwartaal=4&wat=ontvangen');
  expect(ontvangen).toContain(`/werk/zaken/${oud}"`);
  expect(ontvangen).not.toContain(`/werk/zaken/${nieuw}"`);
  expect(await haal('/werk/cijfers/zaken?jaar=2026&wat=besloten')).toContain('Geen zaken');
});

it('knows on an earlier day only what had been recorded by then, and says so when the period had not begun', async () => {
  expect(aantal(await haal('/werk/cijfers?jaar=2025&peil=2026-03-09'), 'open')).toBe(0);
  expect(aantal(await haal('/werk/cijfers?jaar=2025&peil=10-03-2026'), 'open')).toBe(1);
  expect(await haal('/werk/cijfers?jaar=2026&kwartaal=4')).toContain('Deze periode was nog niet begonnen');
});

it('an address that makes no sense still shows figures; a day that cannot be read is told', async () => {
  expect(aantal(await haal('/werk/cijfers?jaar=x&kwartaal=9&wat=onzin'), 'open')).toBe(2);
  expect(await haal('/werk/cijfers?peil=31-2-2026', 422)).toContain('geen dag 31');
});

it('gives the list as CSV, XLSX and ODS', async () => {
  const { body } = await anna.agent.get('/werk/cijfers/zaken.csv?jaar=2026&wat=open').expect(200).expect('content-disposition', /cijfers-open\.csv/).buffer(true).parse((res, klaar) => {
    const delen: Buffer[] = [];
    res.on('data', (deel: Buffer) => delen.push(deel));
    res.on('end', () => klaar(null, Buffer.concat(delen).toString('utf8')));
  });
  expect(String(body)).toContain(`${oud};Sluis;`);
  for (const vorm of ['xlsx', 'ods']) await anna.agent.get(`/werk/cijfers/zaken.${vorm}?wat=open`).expect(200).expect('content-disposition', new RegExp(`cijfers-open.${vorm}`));
});

it('is not for who may not read cases, nor for who is not logged in', async () => {
  const beheerder = await kantoor.collega('Bea Beheer', ['beheerder']);
  for (const pad of ['/werk/cijfers', '/werk/cijfers/zaken', '/werk/cijfers/zaken.csv']) await beheerder.agent.get(pad).expect(403);
  await kantoor.gast.get('/werk/cijfers').expect(303);
});

it('shows everybody the same figures of a year without a case, and no small number', async () => {
  const { text } = await kantoor.gast.get('/cijfers?jaar=2026').expect(200);
  expect(text).toContain('minder dan 5');
  expect(text).not.toContain(nieuw);
  expect(text).not.toContain('/werk/zaken');
  expect(text).toContain('href="/cijfers.csv?jaar=2026"');
  expect((await kantoor.gast.get('/cijfers?jaar=1850&kwartaal=1&peil=2026-01-01').expect(200)).text).toContain('Cijfers over Woo-verzoeken in 2026');
  await kantoor.gast.get('/cijfers.csv?jaar=2025').expect(200).expect('content-disposition', /woo-cijfers-2025\.csv/);
  expect((await kantoor.gast.get('/').expect(200)).text).toContain('href="/cijfers"');
});
