// Reading the form with which a production report comes in: every fault at once.
import type { Request } from 'express';
import type { BlobStore } from '../../../bestanden/port.ts';
import { ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import type { PublicatieId } from '../../../kern/ids.ts';
import { MB } from '../../../kern/omvang.ts';
import type { Inleesbestand, InTeLezen } from '../../../toepassing/inlezen/beginnen.ts';
import { informatiecategorieen } from '../../../wet/informatiecategorieen/categorieen.ts';
import { leesUploads } from '../../http/uploads.ts';
import type { Velden } from '../../http/velden.ts';
import { leesDatumOfNiets } from '../datumvelden.ts';
import { MAX_BESTANDEN } from '../bestandsformulier.ts';
import type { Inleesinvoer } from './formulier.tsx';

/** All files of one report together: they go to the store as they come, so only the disk minds. */
export const MAX_SAMEN_MB = 2048;
export const categorieen = informatiecategorieen.map(({ code, naam }) => ({ code, naam: `${code}: ${naam}` }));
const LEEG = { titel: 'Vul een titel in.', samenvatting: 'Schrijf een samenvatting.', datum: 'Vul de datum van het besluit in.', openbaarOp: 'Vul in op welke dag dit openbaar wordt.' } as const;

export interface Gestuurd {
  readonly velden: Velden;
  readonly per: ReadonlyMap<string, readonly Inleesbestand[]>;
}

export const invoerVan = (velden: Velden): Inleesinvoer => ({
  categorie: velden.een('categorie'),
  titel: velden.een('titel'),
  samenvatting: velden.een('samenvatting'),
  datum: velden.een('datum'),
  openbaarOp: velden.een('openbaarOp'),
  vorige: velden.een('vorige'),
});

/** Files are kept while they come in; of a form that is refused, nothing refers to them. @throws UploadGeweigerd */
export async function leesFormulier(request: Request, blobs: Pick<BlobStore, 'put'>, maxMb: number): Promise<Gestuurd> {
  const { velden, bestanden } = await leesUploads(request, {
    maxBytes: maxMb * MB,
    maxSamen: MAX_SAMEN_MB * MB,
    maxBestanden: MAX_BESTANDEN,
    ontvang: async ({ veld, naam, bytes }) => ({ veld, bestand: { naam, blob: (await blobs.put(bytes)).hash } }),
  });
  const per = Map.groupBy(bestanden, ({ veld }) => veld);
  return { velden, per: new Map([...per].map(([veld, lijst]) => [veld, lijst.map(({ bestand }) => bestand)])) };
}

/** @throws ValidationFailed with every fault at once */
export function leesGevraagd({ velden, per }: Gestuurd, heden: Temporal.PlainDate): InTeLezen {
  const fouten: Invoerfout[] = [];
  const { categorie, titel, samenvatting, vorige } = invoerVan(velden);
  const [rapport] = per.get('rapport') ?? [];
  if (rapport === undefined) fouten.push({ veld: 'rapport', uitleg: 'Kies het productierapport.' });
  if (!categorieen.some(({ code }) => code === categorie)) fouten.push({ veld: 'categorie', uitleg: 'Kies een informatiecategorie.' });
  for (const [veld, uitleg] of Object.entries(LEEG)) if (velden.een(veld) === '') fouten.push({ veld, uitleg });
  const datum = leesDatumOfNiets(velden, 'datum', fouten);
  const openbaarOp = leesDatumOfNiets(velden, 'openbaarOp', fouten);
  if (datum !== null && Temporal.PlainDate.compare(datum, heden) > 0) fouten.push({ veld: 'datum', uitleg: 'De datum van het besluit ligt in de toekomst. Vul de dag in waarop het is genomen.' });
  if (rapport === undefined || datum === null || openbaarOp === null || fouten.length > 0) throw new ValidationFailed(fouten);
  return {
    rapport,
    bestanden: per.get('bestanden') ?? [],
    besluit: per.get('besluit')?.[0] ?? null,
    vorige: vorige === '' ? null : (vorige as PublicatieId),
    categorie,
    titel,
    samenvatting,
    datum,
    openbaarOp,
  };
}
