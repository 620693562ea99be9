// Erasing a person, end to end, through a whole Woostroom: what was readable before is nowhere afterwards (AVG art. 17).
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { verifyLog } from '../../src/eventstore/sqlite/verify.ts';
import type { CommandId, MedewerkerId, PersoonId } from '../../src/kern/ids.ts';
import { derivedId, newId } from '../../src/kern/uuid.ts';
import { vandaag } from '../../src/kern/clock.ts';
import { plaatsBericht } from '../../src/toepassing/verzoek/berichten.ts';
import { dienIn, type Ingediend } from '../../src/toepassing/verzoek/indienen.ts';
import { zetStap } from '../../src/toepassing/verzoek/stapzetten.ts';
import { verzoekDecider } from '../../src/verzoek/decide.ts';
import { openKantoor, type Collega, type Kantoor } from '../web/werkplek/kantoor.ts';

const NAAM = 'Zwanenburg-Quispel';
const EMAIL = 'j.quispel@particulier.example';
const ZIN = 'het rietveld achter mijn schuur';
const ANTWOORD = 'de sloot naast de vlierstruik';
const BESTAND = 'schouwfoto-quispel.pdf';
const BIJLAGE = 'Kadastraal perceel K1234 van mijn moeder.';
const ALLES = [NAAM, EMAIL, ZIN, ANTWOORD, BESTAND, BIJLAGE] as const;

let kantoor: Kantoor;
let collega: Collega;
let zaak: Ingediend;
let paginas: readonly string[];
const opdracht = () => ({ actor: 'systeem' as const, commandId: newId<CommandId>() });
const nieuw = (tekst: string, van: 'verzoeker' | 'behandelaar') => ({ van, tekst, bijlagen: [], antwoordVoor: null });

const bestanden = (map: string): readonly string[] =>
  readdirSync(map, { recursive: true }).map((naam) => join(map, String(naam))).filter((pad) => statSync(pad).isFile());

/** Which plain words stand in which file, outside the outbox; encodings in which a text might be stored are tried too. */
function gevonden(): readonly string[] {
  const { map } = kantoor.app.config;
  return bestanden(map).filter((pad) => !pad.startsWith(join(map, 'uitbak'))).flatMap((pad) => {
    const bytes = readFileSync(pad);
    const vormen = (tekst: string) => [Buffer.from(tekst), Buffer.from(tekst, 'utf16le'), Buffer.from(Buffer.from(tekst).toString('base64').slice(0, -4))];
    return ALLES.filter((tekst) => vormen(tekst).some((vorm) => bytes.includes(vorm))).map((tekst) => `${tekst} in ${pad}`);
  });
}
const uitbak = (): readonly string[] => bestanden(join(kantoor.app.config.map, 'uitbak')).filter((pad) => pad.includes(zaak.nummer));
const leesAllePaginas = async (): Promise<string> =>
  (await Promise.all(paginas.map(async (pad) => (await collega.agent.get(pad)).text))).join('\n');

beforeAll(async () => {
  kantoor = await openKantoor();
  collega = await kantoor.collega('Anna', ['coordinator', 'behandelaar']);
  const { omgeving } = kantoor.app;
  zaak = await dienIn(
    omgeving,
    {
      kanaal: 'portaal', ontvangenOp: null, verzoeker: { naam: NAAM, email: EMAIL, postadres: null }, onderwerp: `Stukken over ${ZIN}`,
      tekst: `Graag alles over ${ZIN}.`, bijlagen: [{ naam: BESTAND, mediatype: 'application/pdf', bytes: Buffer.from(BIJLAGE) }], werktitel: null,
    },
    { actor: 'verzoeker', commandId: newId<CommandId>() },
  );
  await plaatsBericht(omgeving, zaak.verzoekId, nieuw(`Ik bedoel ook ${ANTWOORD}.`, 'verzoeker'), opdracht());
  await plaatsBericht(omgeving, zaak.verzoekId, nieuw(`U vroeg naar ${ANTWOORD}.`, 'behandelaar'), opdracht());
  await omgeving.handler.handle(verzoekDecider, zaak.verzoekId, { type: 'WijsToe', behandelaar: collega.id as MedewerkerId }, opdracht());
  await kantoor.rust();
  paginas = [`/werk/zaken/${zaak.nummer}`, `/werk/zaken/${zaak.nummer}/berichten`, `/werk/zaken/${zaak.nummer}/logboek`, '/werk', '/werk/termijnen'];
}, 60_000);
afterAll(async () => kantoor.sluit());

it('before: readable for who may read it, in clear in no file but the outbox', async () => {
  const tekst = await leesAllePaginas();
  for (const woord of [NAAM, EMAIL, ZIN, ANTWOORD]) expect(tekst).toContain(woord);
  expect(uitbak().length).toBeGreaterThan(0);
  expect(uitbak().some((pad) => readFileSync(pad).includes(EMAIL))).toBe(true);
  expect(gevonden()).toEqual([]);
});

it('before: the requester reads it too, and may have a link mailed', async () => {
  const stuur = (pad: string, velden: Readonly<Record<string, string>>) => kantoor.gast.post(pad).set('Sec-Fetch-Site', 'same-origin').type('form').send(velden);
  const vooraf = uitbak().length;
  await stuur('/mijn/link', { nummer: zaak.nummer, email: EMAIL });
  expect(uitbak()).toHaveLength(vooraf + 1);
  await stuur('/mijn', { nummer: zaak.nummer, volgcode: zaak.volgcode }).expect(303);
  const { text } = await kantoor.gast.get(`/mijn/${zaak.nummer}`).expect(200);
  for (const woord of [ZIN, ANTWOORD]) expect(text).toContain(woord);
});

it('after: withdrawn and erased, nobody reads it any more, and the log is still whole', async () => {
  const { config, omgeving } = kantoor.app;
  await zetStap(omgeving, zaak.verzoekId, { soort: 'intrekken', op: vandaag(omgeving.clock) }, opdracht());
  // Not waited for: the mail about the withdrawal and the erasure may meet.
  await omgeving.handler.handle(verzoekDecider, zaak.verzoekId, { type: 'WisPersoonsgegevens', vandaag: vandaag(omgeving.clock), reden: 'Verzoek van de betrokkene.' }, opdracht());
  await kantoor.rust();

  const tekst = `${await leesAllePaginas()}\n${(await kantoor.gast.get(`/mijn/${zaak.nummer}`)).text}`;
  for (const woord of ALLES) expect(tekst).not.toContain(woord);
  expect(tekst).toContain(zaak.nummer);
  expect(uitbak()).toEqual([]);
  expect(gevonden()).toEqual([]);
  expect(omgeving.vault.isDestroyed(derivedId<PersoonId>('persoon', zaak.verzoekId))).toBe(true);
  const { position } = verifyLog(join(config.map, 'log.db'));
  expect(position).toBe(await omgeving.store.head());
});

it('and nothing new about this person comes in', async () => {
  await expect(plaatsBericht(kantoor.app.omgeving, zaak.verzoekId, nieuw('Toch nog iets.', 'verzoeker'), opdracht())).rejects.toThrow();
});
