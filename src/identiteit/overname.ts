// What `identiteit.db` held, the file in which accounts and clients stood before the shared bookkeeping.
// Sessions, tokens and attempts are not taken over: people log in once more.
import type { DatabaseSync } from 'node:sqlite';
import type { Over } from '../gedeeld/overname.ts';
import { zoalsGezocht } from './accounts.ts';

type Rij = Readonly<Record<string, unknown>>;

const woorden = (tekst: unknown): readonly string[] => String(tekst).split(' ').filter((woord) => woord !== '');

/** An `Oudboek`. */
export function* oudeIdentiteit(db: DatabaseSync): Generator<Over> {
  const alle = (tabel: string): readonly Rij[] => db.prepare(`SELECT * FROM ${tabel}`).all();
  for (const { id, naam, email, rollen, wachtwoord, moet_wijzigen, geblokkeerd } of alle('medewerkers')) {
    const account = { naam, email, rollen: woorden(rollen), wachtwoord, moetWijzigen: moet_wijzigen === 1, geblokkeerd: geblokkeerd === 1 };
    yield ['medewerkeradres', zoalsGezocht(String(email)), { doe: 'bewaar', waarde: { id } }];
    yield ['medewerker', String(id), { doe: 'bewaar', waarde: account }];
  }
  for (const { medewerker, hash, gemaakt } of alle('agendasleutels')) yield ['agendasleutel', String(medewerker), { doe: 'bewaar', waarde: { gemaakt }, groep: String(hash) }];
  for (const { id, hash, naam, scopes, gemaakt, gemaakt_door, verloopt, laatst, ingetrokken } of alle('koppelingen')) {
    const koppeling = { naam, hash, scopes: woorden(scopes), gemaakt, gemaaktDoor: gemaakt_door, verloopt, laatst, ingetrokken };
    yield ['koppeling', String(id), { doe: 'bewaar', waarde: koppeling, groep: String(hash) }];
  }
  for (const { koppeling, verzoek } of alle('koppelingverzoeken')) yield ['koppelingverzoek', `${String(koppeling)}/${String(verzoek)}`, { doe: 'bewaar', waarde: {}, groep: String(koppeling) }];
  for (const [index, { koppeling, ...regel }] of alle('koppelinglog').entries()) {
    yield ['koppelinglog', `${String(regel['op']).padStart(15, '0')}/${String(index).padStart(9, '0')}`, { doe: 'bewaar', waarde: regel, groep: String(koppeling) }];
  }
}
