// Following a search by mail, as its reader meets it: asked, confirmed from the mailbox, told once a day, stopped and forgotten.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixedClock } from '../../../src/kern/clock.ts';
import type { CommandId, MedewerkerId, PublicatieId } from '../../../src/kern/ids.ts';
import { newId } from '../../../src/kern/uuid.ts';
import { neemUploadsOp } from '../../../src/toepassing/publicaties/actief.ts';
import { attendeerronde } from '../../../src/toepassing/attenderen.ts';
import { voegDocumentToe } from '../../../src/toepassing/publicaties/bestand.ts';
import { pdfBestand } from '../../support/bestanden.ts';
import { openKantoor, VANDAAG, type Kantoor } from '../werkplek/kantoor.ts';
import { publiceerStuk } from '../werkplek/publicaties/publiceerstuk.ts';

let kantoor: Kantoor;

beforeAll(async () => {
  kantoor = await openKantoor();
});
afterAll(() => kantoor.sluit());

const stuur = (pad: string, velden: Readonly<Record<string, string>> = {}) =>
  kantoor.gast.post(pad).set('Sec-Fetch-Site', 'same-origin').type('form').send(new URLSearchParams(velden).toString());
const vraag = (email: string, zoekvraag: string, opdracht = newId<string>()) => stuur('/volgen', { email, zoekvraag, opdracht });

/** Mails in the outbox, newest name last; lines that were folded for the post are whole again. */
function mails(): readonly string[] {
  const map = join(kantoor.app.config.map, 'uitbak');
  try {
    return readdirSync(map).filter((naam) => naam.startsWith('volgen-')).map((naam) => readFileSync(join(map, naam), 'utf8').replaceAll('=\r\n', '').replaceAll('=3D', '='));
  } catch {
    return [];
  }
}
const mailAan = (email: string, onderwerp: RegExp): readonly string[] => mails().filter((mail) => mail.includes(`To: ${email}`) && onderwerp.test(mail));
const linkIn = (mail: string): string => /http:\/\/localhost(\/volgen\/[\w-]+\/[\w-]+)/.exec(mail)?.[1] ?? 'geen link';

const publiceer = (titel: string): Promise<PublicatieId> =>
  publiceerStuk(kantoor, { titel, samenvatting: `Alles over ${titel}.`, tekst: `Verslag over ${titel}.` });
/** A piece more in what is public already. */
async function voegToe(publicatieId: PublicatieId, titel: string): Promise<void> {
  const opdracht = (): { readonly actor: 'systeem'; readonly commandId: CommandId } => ({ actor: 'systeem', commandId: newId() });
  const { naam, bytes } = await pdfBestand('erbij.pdf', `Verslag over ${titel}.`);
  const [documentId] = await neemUploadsOp(kantoor.app.omgeving, [{ naam, mediatype: 'application/pdf', bytes }], { titelVan: () => titel, datum: null }, newId<MedewerkerId>(), opdracht());
  if (documentId === undefined) throw new Error('het stuk kwam er niet in');
  await voegDocumentToe(kantoor.app.omgeving, publicatieId, { documentId, rol: 'document', volgnummer: null, titel, soort: 'overig', datum: null }, () => null, opdracht());
  await kantoor.rust();
  await kantoor.app.projecties.waitFor(await kantoor.app.omgeving.store.head(), { names: ['zoekindex'], timeoutMs: 20_000 });
}
/** The round of so many days from now. */
const ronde = (dagen: number): Promise<void> => {
  const deps = kantoor.app.attenderen;
  const clock = fixedClock(Temporal.PlainDate.from(VANDAAG).add({ days: dagen }).toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '08:00' }).toInstant().toString());
  return attendeerronde({ ...deps, omgeving: { ...deps.omgeving, clock } }, new AbortController().signal);
};
async function volg(email: string, zoekvraag: string): Promise<string> {
  await vraag(email, zoekvraag).expect(303);
  await kantoor.rust();
  const [mail] = mailAan(email, /Wilt u mail/);
  const link = linkIn(mail ?? '');
  await stuur(`${link}/bevestig`).expect(303);
  return link;
}

it('starts at the results of a search, with that search filled in', async () => {
  await publiceer('Baggerwerk');
  const zoeken = await kantoor.gast.get('/zoeken?q=baggerwerk').expect(200);
  expect(zoeken.text).toContain('href="/volgen?q=baggerwerk"');
  const pagina = await kantoor.gast.get('/volgen?q=baggerwerk').expect(200);
  expect(pagina.text).toContain('U volgt: “baggerwerk”');
  expect(pagina.headers['cache-control']).toContain('no-store');
});

it('refuses what is no address, and keeps what was typed', async () => {
  const antwoord = await vraag('geen adres', 'q=brug').expect(422);
  expect(antwoord.text).toContain('Vul een e-mailadres in');
  expect(antwoord.text).toContain('value="geen adres"');
});

it('mails nothing before the mailbox confirmed, and opening the link confirms nothing', async () => {
  await vraag('een@lezer.example', 'q=dijkversterking').expect(303);
  await kantoor.rust();
  const [mail] = mailAan('een@lezer.example', /Wilt u mail/);
  await kantoor.gast.get(linkIn(mail ?? '')).expect(200);
  await publiceer('Dijkversterking');
  await ronde(1);
  expect(mailAan('een@lezer.example', /Dit is nieuw/)).toEqual([]);
});

it('tells once of what became public after the confirmation, with a link that stops it', async () => {
  await publiceer('Wegwerkzaamheden oud');
  const link = await volg('twee@lezer.example', 'q=wegwerkzaamheden&sorteer=oudste&pagina=3');
  await publiceer('Wegwerkzaamheden nieuw');
  await publiceer('Iets anders');
  await ronde(2);
  await ronde(2);
  await ronde(3);
  const nieuws = mailAan('twee@lezer.example', /Dit is nieuw/);
  expect(nieuws).toHaveLength(1);
  expect(nieuws[0]).toContain('Wegwerkzaamheden nieuw');
  expect(nieuws[0]).not.toContain('Wegwerkzaamheden oud');
  expect(nieuws[0]).not.toContain('Iets anders');
  expect(nieuws[0]).toMatch(/List-Unsubscribe:\s+</);
  expect(nieuws[0]).toContain(`<http://localhost${link}/stop>`);
});

it('does not mail the same wish twice, and says the same to who asks', async () => {
  const eerste = await vraag('drie@lezer.example', 'q=a').expect(303);
  const tweede = await vraag('DRIE@lezer.example', 'q=a&pagina=2').expect(303);
  await kantoor.rust();
  expect(tweede.headers['location']).toBe(eerste.headers['location']);
  expect(mailAan('drie@lezer.example', /Wilt u mail/)).toHaveLength(1);
});

it('lets nobody fill the mailbox of another', async () => {
  for (const q of ['b', 'c', 'd', 'e', 'f']) await vraag('vier@lezer.example', `q=${q}`).expect(303);
  await kantoor.rust();
  expect(mailAan('vier@lezer.example', /Wilt u mail/)).toHaveLength(3);
});

it('stops with one click from a mail program, and then the address is gone from log and outbox', async () => {
  const link = await volg('vijf@lezer.example', 'q=riool');
  const antwoord = await kantoor.gast.post(`${link}/stop`).type('form').send('List-Unsubscribe=One-Click').expect(200);
  expect(antwoord.text).toBe('U krijgt geen mail meer.');
  await kantoor.gast.get(link).expect(410);
  await publiceer('Riool');
  await ronde(4);
  expect(mails().some((mail) => mail.includes('vijf@lezer.example'))).toBe(false);
  await stuur(`${link}/bevestig`);
  await kantoor.gast.get(link).expect(410);
});

it('stops with one click from a mail program that sends a form with parts (RFC 8058 §3.2), without leading it anywhere', async () => {
  const link = await volg('acht@lezer.example', 'q=sluis');
  const antwoord = await kantoor.gast.post(`${link}/stop`).field('List-Unsubscribe', 'One-Click').expect(200);
  expect(antwoord.text).toBe('U krijgt geen mail meer.');
  await kantoor.gast.get(link).expect(410);
});

it('says in words all of what is followed, and leaves out a date that cannot be read', async () => {
  const wat = async (zoekvraag: string): Promise<string> => /U volgt: [^<]*?\. Is er/.exec((await kantoor.gast.get(`/volgen?${zoekvraag}`).expect(200)).text)?.[0] ?? 'niets';
  expect(await wat('q=brug&van=1-3-2025&zonder-datum=ook')).toBe('U volgt: “brug”, vanaf 1 maart 2025, ook zonder datum. Is er');
  expect(await wat('q=brug&van=31-02-2025')).toBe('U volgt: “brug”. Is er');
  expect(await wat('q=brug&letterlijk=ja')).toBe('U volgt: “brug”, precies zo geschreven. Is er');
  expect((await kantoor.gast.get('/volgen?q=brug&van=31-02-2025')).text).toContain('value="q=brug"');
});

it('forgets who never answered', async () => {
  await vraag('zes@lezer.example', 'q=haven').expect(303);
  await kantoor.rust();
  const link = linkIn(mailAan('zes@lezer.example', /Wilt u mail/)[0] ?? '');
  await ronde(5);
  await kantoor.gast.get(link).expect(410);
});

it('knows no link that it did not make', async () => {
  await kantoor.gast.get(`/volgen/${newId<string>()}/AAAAAAAAAAAAAAAAAAAAAA`).expect(404);
});

it('tells once of a piece that came later to what was public, and not again of what was there', async () => {
  const publicatieId = await publiceer('Kadeherstel oud');
  await volg('zeven@lezer.example', 'q=kadeherstel');
  await ronde(10);
  expect(mailAan('zeven@lezer.example', /Dit is nieuw/)).toEqual([]);
  await voegToe(publicatieId, 'Kadeherstel erbij');
  await ronde(11);
  await ronde(12);
  const nieuws = mailAan('zeven@lezer.example', /Dit is nieuw/);
  expect(nieuws).toHaveLength(1);
  expect(nieuws[0]).toContain('Subject: Er is iets nieuws openbaar');
  expect(nieuws[0]).toContain('Kadeherstel erbij');
  expect(nieuws[0]).not.toContain('Kadeherstel oud');
});
