// A report as JSON for other programs; docs/reference/productierapport.md describes it.
import { z } from 'zod';
import { grondnotatie } from './gronden.ts';
import type { Kolomplek, Melding, Rapport, Rapportrij } from './model.ts';

const melding = z.strictObject({
  /** Null: about the whole file. */
  rij: z.int().nullable(),
  kolom: z.string().nullable(),
  kop: z.string().nullable(),
  veld: z.string().nullable(),
  code: z.string(),
  waarde: z.string().nullable(),
  uitleg: z.string(),
  toegestaan: z.string().nullable(),
  watNu: z.string(),
});

export const rapportschema = z.strictObject({
  kolommen: z.array(z.strictObject({ kolom: z.string(), kop: z.string(), veld: z.string().nullable() })),
  rijen: z.array(
    z.strictObject({
      rij: z.int(),
      id: z.string().nullable(),
      documentnummer: z.string().nullable(),
      matter: z.string().nullable(),
      publicatiecontext: z.string().nullable(),
      titel: z.string().nullable(),
      oordeel: z.enum(['openbaar', 'deels openbaar', 'reeds openbaar', 'niet openbaar']).nullable(),
      gronden: z.array(z.string()),
      dubbel: z.boolean(),
      datum: z.iso.date().nullable(),
      familie: z.int().nullable(),
      thread: z.int().nullable(),
      bronsoort: z.string().nullable(),
      opgeschort: z.boolean(),
      links: z.array(z.string()),
      toelichting: z.string().nullable(),
      zaaknummers: z.array(z.string()),
      gerelateerd: z.array(z.string()),
    }),
  ),
  fouten: z.array(melding),
  waarschuwingen: z.array(melding),
});
export type Rapportjson = z.infer<typeof rapportschema>;

const meldingjson = ({ rij, kolom, code, waarde, uitleg, toegestaan, watNu }: Melding): Rapportjson['fouten'][number] => ({
  rij,
  kolom: kolom?.letter ?? null,
  kop: kolom === null || kolom.kop === '' ? null : kolom.kop,
  veld: kolom?.veld ?? null,
  code,
  waarde,
  uitleg,
  toegestaan,
  watNu,
});

const OORDEEL = { openbaar: 'openbaar', deels_openbaar: 'deels openbaar', reeds_openbaar: 'reeds openbaar', niet_openbaar: 'niet openbaar' } as const;

const rijjson = ({ oordeel, gronden, datum, links, zaaknummers, gerelateerd, ...rij }: Rapportrij): Rapportjson['rijen'][number] => ({
  ...rij,
  oordeel: oordeel === null ? null : OORDEEL[oordeel],
  gronden: gronden.map(grondnotatie),
  datum: datum?.toString() ?? null,
  links: [...links],
  zaaknummers: [...zaaknummers],
  gerelateerd: [...gerelateerd],
});

const kolomjson = ({ letter, kop, veld }: Kolomplek): Rapportjson['kolommen'][number] => ({ kolom: letter, kop, veld });

export const alsJson = ({ kolommen, rijen, fouten, waarschuwingen }: Rapport): Rapportjson => ({
  kolommen: kolommen.map(kolomjson),
  rijen: rijen.map(rijjson),
  fouten: fouten.map(meldingjson),
  waarschuwingen: waarschuwingen.map(meldingjson),
});
