// One of everything that leaves the house as PDF, with invented facts.
import { maakDocument } from '../../src/documentverwerking/brieven/document.ts';
import { maakBrief } from '../../src/documentverwerking/brieven/maak.ts';
import { ingebouwd, SJABLOONCODES } from '../../src/documentverwerking/brieven/sjablonen/register.ts';
import { voorbeeldbrief } from '../../src/documentverwerking/brieven/sjablonen/voorbeeld.ts';
import { BRIEVEN, huisstijl } from '../documentverwerking/brieven/voorbeelden.ts';

export interface Stuk {
  readonly naam: string;
  readonly bytes: Uint8Array;
}

const DAG = Temporal.PlainDate.from('2026-10-06');

async function* brieven(): AsyncGenerator<Stuk> {
  for (const code of SJABLOONCODES) yield { naam: `sjabloon-${code}`, bytes: await maakBrief(voorbeeldbrief(code, ingebouwd(code), huisstijl, DAG)) };
  for (const [naam, inhoud] of Object.entries(BRIEVEN)) yield { naam: `brief-${naam}`, bytes: await maakBrief(inhoud) };
  yield {
    naam: 'verslag',
    bytes: await maakDocument({ titel: 'Verslag & “slot”\u0007', auteur: 'Gemeente Voorbeeldstad', datum: DAG, gegevens: [['Kenmerk', 'Z-1']], blokken: [{ soort: 'alinea', tekst: 'Ťažký, ĳ, ﬁ, 🙂.' }] }),
  };
}

/** @param _map a folder for files that need one while they are made */
export async function* stukken(_map: string): AsyncGenerator<Stuk> {
  yield* brieven();
}
