// What the form promises about attachments: together at most so many megabytes. Anybody may send it, so it is held to that.
import type { CommandId } from '../../../src/kern/ids.ts';
import { newId } from '../../../src/kern/uuid.ts';
import { openKantoor, type Kantoor } from '../werkplek/kantoor.ts';

let kantoor: Kantoor;
beforeAll(async () => {
  kantoor = await openKantoor();
});
afterAll(() => kantoor.sluit());

const MB = 1_048_576;
const aanvraag = { onderwerp: 'Het plein', tekst: 'Alles over het plein.', contact: 'post', postadres: 'Straat 1, Voorbeeldstad', naam: '' };

async function dienIn(...megabytes: readonly number[]) {
  const verzoek = kantoor.gast.post('/mijn/indienen').set('Sec-Fetch-Site', 'same-origin').field({ ...aanvraag, indienId: newId<CommandId>() });
  megabytes.forEach((mb, nummer) => void verzoek.attach('bijlagen', Buffer.alloc(mb * MB, 1), `bijlage${nummer}.bin`));
  return verzoek;
}

test('attachments that fit together go along', async () => {
  expect((await dienIn(9, 9)).status).toBe(303);
});

test('attachments that are each small enough and together too large are refused, and what was typed is kept', async () => {
  const voor = kantoor.app.lezen.dossiers.aantallen().totaal;
  const antwoord = await dienIn(11, 11);
  expect(antwoord.status).toBe(422);
  expect(antwoord.text).toContain('Samen mogen de bestanden ten hoogste 20 MB zijn');
  expect(kantoor.app.lezen.dossiers.aantallen().totaal).toBe(voor);
});

test('a refused attachment leaves the answers in the form', async () => {
  const { text } = await dienIn(11, 11);
  expect(text).toContain('value="Het plein"');
  expect(text).toContain('Alles over het plein.');
});
