// Takes over `identiteit.db`, the file in which accounts and clients stood before the shared bookkeeping: once, at the first start after.
// Sessions, tokens and attempts are not taken over: people log in once more.
import { existsSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Gedeeld, Wijziging } from '../gedeeld/port.ts';

type Rij = Readonly<Record<string, unknown>>;
type Over = readonly [soort: string, sleutel: string, wijziging: Exclude<Wijziging, { doe: 'laat' }>];

const woorden = (tekst: unknown): readonly string[] => String(tekst).split(' ').filter((woord) => woord !== '');

function* rijen(db: DatabaseSync): Generator<Over> {
  const alle = (tabel: string): readonly Rij[] => db.prepare(`SELECT * FROM ${tabel}`).all();
  for (const { id, naam, email, rollen, wachtwoord, moet_wijzigen, geblokkeerd } of alle('medewerkers')) {
    const account = { naam, email, rollen: woorden(rollen), wachtwoord, moetWijzigen: moet_wijzigen === 1, geblokkeerd: geblokkeerd === 1 };
    yield ['medewerkeradres', String(email).trim().toLowerCase(), { doe: 'bewaar', waarde: { id } }];
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

/** Does nothing when there is no such file. Twice is once: what is there already stays. The old file goes when everything is over. */
export async function neemOver(file: string, gedeeld: Gedeeld): Promise<void> {
  if (!existsSync(file)) return;
  const db = new DatabaseSync(file);
  try {
    for (const [soort, sleutel, wijziging] of [...rijen(db)]) await gedeeld.wijzig(soort, sleutel, (nu) => (nu === null ? wijziging : { doe: 'laat' }));
  } finally {
    db.close();
  }
  for (const eind of ['', '-wal', '-shm']) rmSync(`${file}${eind}`, { force: true });
}
