// Every row of every table of a SQLite file, as text: two files with the same dump say the same.
import { DatabaseSync } from 'node:sqlite';

export function dump(file: string): string {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const tabellen = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all().map(({ name }) => String(name));
    return tabellen
      .map((tabel) => {
        const rijen = db.prepare(`SELECT * FROM ${tabel}`).all().map((rij) => JSON.stringify(rij));
        return `${tabel}\n${rijen.sort().join('\n')}`;
      })
      .join('\n\n');
  } finally {
    db.close();
  }
}
