// What one machine kept for itself becomes shared, the first time it starts as one of several nodes: accounts and other bookkeeping, how
// far each process is, and the keys of persons. The log was moved before with its places (`woostroom verhuis`), so places stay what they were.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openBoek } from './gedeeld/boek.ts';
import { haalBoekWeg } from './gedeeld/overname.ts';
import { LAAT, type Gedeeld } from './gedeeld/port.ts';
import { START } from './kern/event.ts';
import { openProcesboek } from './processen/boek/schijf.ts';
import type { Procesboek } from './processen/procesboek.ts';

interface Nodig {
  /** Folder of this machine. */
  readonly map: string;
  readonly gedeeld: Gedeeld;
  readonly procesboek: Procesboek;
  readonly deelSleutels: () => Promise<void>;
}

/** Does nothing on a machine that was never alone. Broken off, it is done again; what is shared already stays as it is. */
export async function neemMachineOver({ map, gedeeld, procesboek, deelSleutels }: Nodig): Promise<void> {
  const [boekfile, procesfile] = [join(map, 'gedeeld.db'), join(map, 'processen.db')];
  if (existsSync(procesfile)) {
    // Before anything reacts: a process that began anew would send every signal to staff once more.
    const oud = openProcesboek(procesfile);
    try {
      for (const naam of oud.namen()) {
        if (procesboek.stand(naam) !== START) continue;
        await procesboek.zet(naam, oud.stand(naam), 0);
        for (const geparkeerd of oud.geparkeerd(naam)) await procesboek.parkeer(naam, geparkeerd, 0);
      }
    } finally {
      oud.close();
    }
    haalBoekWeg(procesfile);
  }
  if (!existsSync(boekfile)) return;
  await deelSleutels();
  const boek = openBoek(boekfile, 'NORMAL');
  try {
    for (const { soort, sleutel, waarde, groep, verloopt } of boek.alles()) {
      const meer = { ...(groep === null ? {} : { groep }), ...(verloopt === null ? {} : { verloopt: Temporal.Instant.fromEpochMilliseconds(verloopt) }) };
      await gedeeld.wijzig(soort, sleutel, (nu) => (nu === null ? { doe: 'bewaar', waarde, ...meer } : LAAT));
    }
  } finally {
    boek.close();
  }
  haalBoekWeg(boekfile);
}
