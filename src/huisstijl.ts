// The body's own style as settings name it: files on disk become a logo and fonts that letters can use.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { laadLetters, LettertypeOngeschikt } from './documentverwerking/brieven/lettertype.ts';
import { leesLogo, LogoOngeschikt } from './documentverwerking/brieven/logo.ts';
import type { Lettertypekeuze, Logo } from './documentverwerking/brieven/model.ts';
import { ValidationFailed, type Invoerfout } from './kern/errors.ts';

/** WCAG 2.2, relative luminance. */
function helderheid(kleur: string): number {
  const [rood = 0, groen = 0, blauw = 0] = [1, 3, 5].map((at) => {
    const deel = Number.parseInt(kleur.slice(at, at + 2), 16) / 255;
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
}

/** Text on white that people with poor sight can read (WCAG 2.2, 1.4.3). */
const MINSTE_CONTRAST = 4.5;
const contrastOpWit = (kleur: string): number => 1.05 / (helderheid(kleur) + 0.05);

export const huisstijlvelden = {
  /** Colour of headings in letters. */
  kleur: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'Schrijf de kleur als #rrggbb, bijvoorbeeld #0b4a7a.')
    .refine((kleur) => !/^#[0-9a-f]{6}$/i.test(kleur) || contrastOpWit(kleur) >= MINSTE_CONTRAST, 'Deze kleur is te licht voor tekst op wit papier. Kies een donkerder kleur.')
    .optional(),
  /** PNG or JPEG; `omschrijving` is what a screen reader says. */
  logo: z.strictObject({ bestand: z.string().min(1), omschrijving: z.string().min(1) }).optional(),
  /** TTF or OTF. */
  lettertype: z.strictObject({ gewoon: z.string().min(1), vet: z.string().min(1) }).optional(),
} as const;

interface Ingesteld {
  readonly logo?: { readonly bestand: string; readonly omschrijving: string } | undefined;
  readonly lettertype?: Lettertypekeuze | undefined;
}

export interface Huisstijlbestanden {
  readonly logo?: Logo;
  readonly lettertype?: Lettertypekeuze;
}

/**
 * @param map the folder that relative paths start from
 * @throws ValidationFailed with every file that is missing or cannot be used
 */
export function leesHuisstijl({ logo, lettertype }: Ingesteld, map: string): Huisstijlbestanden {
  const fouten: Invoerfout[] = [];
  const probeer = <T>(veld: string, bestand: string, lees: () => T): T | undefined => {
    try {
      return lees();
    } catch (error) {
      const bekend = error instanceof LogoOngeschikt || error instanceof LettertypeOngeschikt;
      fouten.push({ veld: `organisatie.${veld}`, uitleg: bekend ? error.message : `Het bestand ${bestand} is er niet of is niet te lezen.` });
      return undefined;
    }
  };
  const beeld = logo === undefined ? undefined : probeer('logo', logo.bestand, () => leesLogo(readFileSync(resolve(map, logo.bestand)), logo.omschrijving));
  const keuze = lettertype === undefined ? undefined : { gewoon: resolve(map, lettertype.gewoon), vet: resolve(map, lettertype.vet) };
  if (keuze !== undefined) probeer('lettertype', keuze.gewoon, () => laadLetters(keuze));
  if (fouten.length > 0) throw new ValidationFailed(fouten);
  return { ...(beeld === undefined ? {} : { logo: beeld }), ...(keuze === undefined ? {} : { lettertype: keuze }) };
}
