// Announcing "not handled because of misuse" long after receipt: the form asks when it appeared, and the law's answer comes back.
import type { CommandId } from '../../../../src/kern/ids.ts';
import { newId } from '../../../../src/kern/uuid.ts';
import { dienIn } from '../../../../src/toepassing/verzoek/indienen.ts';
import { openKantoor, VANDAAG, type Collega, type Kantoor } from '../kantoor.ts';

let kantoor: Kantoor;
let bea: Collega;
let besluiten: string;
let besluit: string;

beforeAll(async () => {
  kantoor = await openKantoor();
  bea = await kantoor.collega('Bea Behandelaar', ['behandelaar']);
  const jurist = await kantoor.collega('Joris Jurist', ['jurist']);
  const beslisser = await kantoor.collega('Dirk de Wit', ['beslisser']);
  const { verzoekId, nummer, position } = await dienIn(
    kantoor.app.omgeving,
    {
      kanaal: 'post', ontvangenOp: Temporal.PlainDate.from(VANDAAG).subtract({ days: 40 }), verzoeker: { naam: 'B. Aanvrager', email: null, postadres: 'Dijk 1' },
      onderwerp: 'De sluis', tekst: 'Alles.', bijlagen: [], werktitel: 'Sluis',
    },
    { actor: 'systeem', commandId: newId<CommandId>() },
  );
  await kantoor.app.lezen.wachtOp(position);
  besluiten = `/werk/zaken/${nummer}/besluit`;
  const inhoud = { uitkomst: 'niet_behandeld_misbruik', titel: 'Niet behandeld', samenvatting: 'Geen behandeling.', overwegingen: 'Het verzoek is bedoeld om te hinderen.' };
  await bea.post(besluiten, { opdracht: await bea.opdracht(besluiten), ...inhoud }).expect(303);
  besluit = `${besluiten}/${kantoor.app.lezen.besluiten.vanVerzoek(verzoekId)[0]?.besluitId ?? ''}`;
  for (const [wie, naam] of [[bea, 'controle'], [jurist, 'goedkeuren'], [beslisser, 'ondertekenen']] as const) {
    await wie.post(`${besluit}/${naam}`, { opdracht: crypto.randomUUID(), op: VANDAAG }).expect(303);
  }
});
afterAll(() => kantoor.sluit());

const bekendmaken = (velden: Readonly<Record<string, string>>) => bea.post(`${besluit}/bekendmaken`, { opdracht: crypto.randomUUID(), op: VANDAAG, ...velden });

it('asks for the day and how it appeared, and says what the law wants', async () => {
  const { text } = await bea.agent.get(besluiten).expect(200);
  for (const stuk of ['Op welke dag bleek het misbruik?', 'name="geblekenOp"', 'name="gebleken"', 'Woo art. 4.6']) expect(text).toContain(stuk);
});
it('refuses without the day, with one before receipt, and with one to come', async () => {
  expect((await bekendmaken({}).expect(409)).text).toContain('Vul in op welke dag het misbruik bleek');
  expect((await bekendmaken({ geblekenOp: '1-1-2026', gebleken: 'Mail.' }).expect(409)).text).toContain('Dat is eerder dan de dag van ontvangst');
  expect((await bekendmaken({ geblekenOp: '11-3-2026', gebleken: 'Mail.' }).expect(409)).text).toContain('ligt in de toekomst');
  await bekendmaken({ geblekenOp: 'gisteren', gebleken: 'Mail.' }).expect(422);
});
it('lets it pass with a warning when it appeared more than two weeks ago', async () => {
  await bekendmaken({ geblekenOp: '20-2-2026', gebleken: 'Uit een mail.' }).expect(303);
  expect((await bea.agent.get(besluiten).expect(200)).text).toContain('Let op: het misbruik bleek meer dan twee weken eerder.');
});
