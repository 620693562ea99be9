// A file that was not rebuilt cannot pass. It is still examined by both engines, so that the report tells what is left in it.
import type { Keurstand } from './keur.ts';

export async function keurVreemd({ oordeel, uitTweede }: Keurstand): Promise<void> {
  for (const soort of await uitTweede.ernaast()) oordeel.fout('V7', null, `In het bestand zitten nog ${soort}.`);
}
