// The command `herbouw`: makes overviews and the search index anew from the log, on a system that is stopped.
import { createWoostroom } from '../app.ts';
import { instellingen } from './instellingen.ts';
import { voortgang } from './voortgang.ts';

/** @param argumenten names of overviews; none for all */
export async function herbouw(argumenten: readonly string[]): Promise<number> {
  const config = instellingen();
  if (config === null) return 1;
  // Only faults: progress is told in words.
  const app = createWoostroom({ ...config, logniveau: config.logniveau === 'silent' ? 'silent' : 'error' });
  try {
    const { projecties, opslag } = app;
    const bestaan = projecties.namen();
    const namen = argumenten.length === 0 ? bestaan : argumenten;
    const onbekend = namen.filter((naam) => !bestaan.includes(naam));
    if (onbekend.length > 0) {
      console.error(`Dit overzicht bestaat niet: ${onbekend.join(', ')}. Kies uit: ${bestaan.join(', ')}.`);
      return 2;
    }
    // On several nodes the keys of persons come from where all of them look.
    await opslag.gereed();
    const regel = voortgang();
    for (const naam of namen) {
      await projecties.rebuild(naam, { onProgress: ({ position, head }) => regel.toon(`${naam}: ${head === 0 ? 100 : Math.floor((100 * position) / head)} %`) });
      regel.klaar();
      console.log(`${naam} is opnieuw opgebouwd.`);
    }
    return 0;
  } finally {
    await app.close();
  }
}
