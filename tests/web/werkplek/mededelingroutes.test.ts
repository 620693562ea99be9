// The ledger of notices in the handlers' face: on the page of a case, and everywhere what was not sent, with filters and files.
import type { CommandId } from '../../../src/kern/ids.ts';
import { newId } from '../../../src/kern/uuid.ts';
import { dienIn } from '../../../src/toepassing/verzoek/indienen.ts';
import { openKantoor, VANDAAG, type Collega, type Kantoor } from './kantoor.ts';

let kantoor: Kantoor;
let anna: Collega;
/** By the website: confirmed and mailed by itself. */
let nieuw: string;
/** By post, long ago: the term has passed and nobody told. */
let laat: string;

beforeAll(async () => {
  kantoor = await openKantoor();
  anna = await kantoor.collega('Anna Behandelaar', ['behandelaar']);
  nieuw = (await kantoor.zaak()).nummer;
  const oud = await dienIn(
    kantoor.app.omgeving,
    {
      kanaal: 'post', ontvangenOp: Temporal.PlainDate.from(VANDAAG).subtract({ days: 60 }), verzoeker: { naam: 'B. Aanvrager', email: null, postadres: 'Dijk 1' },
      onderwerp: 'De sluis', tekst: 'Alles over de sluis.', bijlagen: [], werktitel: 'Sluis',
    },
    { actor: 'systeem', commandId: newId<CommandId>() },
  );
  laat = oud.nummer;
  await kantoor.rust();
});
afterAll(() => kantoor.sluit());

const haal = async (pad: string): Promise<string> => (await anna.agent.get(pad).expect(200)).text;

it('shows on the case what was sent, with the letter as proof', async () => {
  const pagina = await haal(`/werk/zaken/${nieuw}`);
  expect(pagina).toContain('Wat moesten wij melden?');
  expect(pagina).toContain('Awb art. 2:17 en 4:3a');
  expect(pagina).toMatch(/Verstuurd<\/span> <a class="nl-link" href="\/werk\/zaken\/[^"]+\/brieven\/[^"]+">Brief van<\/a>/);
  expect(pagina).toContain('1 mail dat er iets nieuws klaarstaat');
  const brief = /href="(\/werk\/zaken\/[^"]+soort=ontvangstbevestiging[^"]*)">Brief van/.exec(pagina)?.[1]?.replaceAll('&amp;', '&') ?? '';
  await anna.agent.get(brief).expect(200).expect('content-type', 'application/pdf');
});

it('what must still be told is a link to the step, said once; the facts are in the ledger', async () => {
  const pagina = await haal(`/werk/zaken/${laat}`);
  expect(pagina).toMatch(new RegExp(`Dit moet nog</h2><ul><li><a class="nl-link" href="/werk/zaken/${laat}/stap/te-laat-melden">Melden dat het later wordt`));
  expect(pagina).toContain('Nog te doen');
  expect(pagina.split('De laatste dag om te beslissen is')).toHaveLength(2);
});

it('lists everywhere what was not sent, and nothing that was', async () => {
  const pagina = await haal('/werk/mededelingen');
  expect(pagina).toContain(`/werk/zaken/${laat}#mededelingen`);
  expect(pagina).not.toContain(`/werk/zaken/${nieuw}#mededelingen`);
  expect(pagina).toContain('href="/werk/mededelingen"');
});

it('filters by address, and an address that makes no sense is still a list', async () => {
  expect(await haal('/werk/mededelingen?soort=te-laat&stand=te-doen&behandelaar=niemand&zoek=sluis')).toContain(`/werk/zaken/${laat}#`);
  for (const vraag of ['soort=melding', 'stand=mislukt', 'zoek=brug', `behandelaar=${anna.id}`]) expect(await haal(`/werk/mededelingen?${vraag}`)).toContain('Niets gevonden');
  expect(await haal('/werk/mededelingen?soort=onzin&stand=onzin&pagina=x')).toContain(`/werk/zaken/${laat}#`);
});

it('gives the same rows as CSV, XLSX and ODS', async () => {
  const csv = await anna.agent.get('/werk/mededelingen.csv?soort=te-laat').expect(200).buffer(true).parse((res, klaar) => {
    const delen: Buffer[] = [];
    res.on('data', (deel: Buffer) => delen.push(deel));
    res.on('end', () => klaar(null, Buffer.concat(delen).toString('utf8')));
  });
  const text = String(csv.body);
  expect(text.split('\r\n')).toHaveLength(3);
  expect(text).toContain(`${laat};Sluis;Melden dat het later wordt;Awb art. 4:14 lid 1;Verzoeker;`);
  for (const vorm of ['xlsx', 'ods']) await anna.agent.get(`/werk/mededelingen.${vorm}`).expect(200).expect('content-disposition', new RegExp(`mededelingen.${vorm}`));
});

it('is not for who may not read cases, nor for who is not logged in', async () => {
  const beheerder = await kantoor.collega('Bea Beheer', ['beheerder']);
  await beheerder.agent.get('/werk/mededelingen').expect(403);
  await kantoor.gast.get('/werk/mededelingen').expect(303);
});
