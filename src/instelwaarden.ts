// Settings that are more than one word, as they stand in a variable.
import { z } from 'zod';

/** A list in the file, or with commas in a variable. */
export const uitLijst = z.union([z.string().transform((tekst) => tekst.split(',').map((deel) => deel.trim()).filter((deel) => deel !== '')), z.array(z.string())]);

/** "R8=ja,R9=precies" as an object; what is not a pair stays visible as a faulty key. */
export const uitParen = (tekst: string): Readonly<Record<string, string>> =>
  Object.fromEntries(tekst.split(',').map((paar) => paar.trim()).filter((paar) => paar !== '').map((paar) => [paar.split('=')[0]?.trim() ?? paar, paar.slice(paar.indexOf('=') + 1).trim()]));

/** The same with more roles for one group: "woo-hoofd=coordinator+beslisser". */
export const uitGroepen = (tekst: string): Readonly<Record<string, readonly string[]>> => Object.fromEntries(Object.entries(uitParen(tekst)).map(([groep, rollen]) => [groep, rollen.split('+').map((rol) => rol.trim())]));
