// The command `lakcontrole`: examines any file as the redaction of another, and says what is wrong or that it is proven.
import { readFileSync, statSync } from 'node:fs';
import { createLakpoort } from '../documentverwerking/lakpoort/index.ts';
import { leesLakbestand } from './lakopdrachten.ts';

const GEBRUIK = 'Gebruik: woostroom lakcontrole ORIGINEEL.pdf UIT.pdf LAK.json [--lees-beeld]';
const LEES_BEELD = '--lees-beeld';

function leesOrigineel(bestand: string): Uint8Array | null {
  try {
    return readFileSync(bestand);
  } catch {
    return null;
  }
}

const isBestand = (bestand: string): boolean => statSync(bestand, { throwIfNoEntry: false })?.isFile() === true;

/** @returns 0 with a proof, 1 with faults, 2 when there is nothing to examine */
export async function lakcontrole(argumenten: readonly string[]): Promise<number> {
  const namen = argumenten.filter((each) => each !== LEES_BEELD);
  const [origineel, bestand, lak] = namen;
  if (origineel === undefined || bestand === undefined || lak === undefined || namen.length !== 3 || namen.some((each) => each.startsWith('--'))) {
    console.error(GEBRUIK);
    return 2;
  }
  const gelezen = leesLakbestand(lak);
  const bron = leesOrigineel(origineel);
  const onleesbaar = [...(bron === null ? [origineel] : []), ...(isBestand(bestand) ? [] : [bestand])];
  for (const naam of onleesbaar) console.error(`Het bestand ${naam} is niet te lezen. Controleer de naam.`);
  if (!gelezen.ok) for (const { plaats, uitleg } of gelezen.fouten) console.error(`${lak}${plaats}: ${uitleg}`);
  if (bron === null || !gelezen.ok || onleesbaar.length > 0) return 2;
  const poort = createLakpoort();
  try {
    const { goed, rapport } = await poort.keur({ bron, bestand, opdrachten: gelezen.opdrachten, opties: null }, { leesBeeld: namen.length < argumenten.length });
    process.stdout.write(`${JSON.stringify(rapport, null, 2)}\n`);
    return goed ? 0 : 1;
  } finally {
    await poort.close();
  }
}
