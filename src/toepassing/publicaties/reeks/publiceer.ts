// A series of publications in one go, by upload, by folder or by another system: each row for itself, nothing lost or twice.
import { vandaag } from '../../../kern/clock.ts';
import { RuleViolated, ValidationFailed } from '../../../kern/errors.ts';
import type { Position } from '../../../kern/event.ts';
import type { CommandId, MedewerkerId, PublicatieId } from '../../../kern/ids.ts';
import { derivedId } from '../../../kern/uuid.ts';
import { publicatieDecider } from '../../../publicatie/decide.ts';
import { neemUploadsOp } from '../actief.ts';
import type { Upload } from '../../verzoek/indienen.ts';
import type { Omgeving, Opdracht } from '../../omgeving.ts';
import { planConcept, type Wachttijd } from '../concept.ts';
import { haalUpload } from '../ophalen.ts';
import { maakConcept, stukkentitel, zetConceptRecht } from './concept.ts';
import { isAdres, type Manifest, type Reeksrij } from './manifest.ts';

export type Reeksuitkomst = 'gepubliceerd' | 'gepland' | 'concept' | 'was_er_al' | 'geweigerd';
export interface Reeksregel {
  readonly regel: number;
  readonly kenmerk: string;
  readonly uitkomst: Reeksuitkomst;
  readonly publicatieId: PublicatieId | null;
  /** Why it was refused, or stayed a concept. */
  readonly uitleg: readonly string[];
}
export interface Reeksverslag {
  /** In the order of the list. */
  readonly regels: readonly Reeksregel[];
  readonly position: Position | null;
}

/** Why a file is not there, in B1 Dutch. */
export interface Ontbreekt {
  readonly ontbreekt: string;
}

export interface Reeks {
  readonly manifest: Manifest;
  /** Which system or person sends it: a `kenmerk` is unique within it, also in a later series. */
  readonly afzender: string;
  /** Whose numbers these are, in words that everybody may read. */
  readonly bron: string;
  /** A concept of an earlier list may have been tied to a duty meanwhile. */
  readonly nietVoor: Wachttijd;
  /** The file with this name, or at this address; or why there is none. */
  readonly bestand: (naam: string, rij: Reeksrij) => Promise<Upload | Ontbreekt>;
}

/** @param erbij bytes of the file with this name that came along; null when there is none */
export const bestandsbron =
  (omgeving: Pick<Omgeving, 'ophaler'>, erbij: (naam: string) => Promise<Uint8Array | null>, opties: Parameters<typeof haalUpload>[2]): Reeks['bestand'] =>
  async (naam) => {
    if (isAdres(naam)) {
      const gehaald = await haalUpload(omgeving, naam, opties);
      return 'gelukt' in gehaald ? { ontbreekt: gehaald.reden } : gehaald;
    }
    const bytes = await erbij(naam);
    return bytes === null ? { ontbreekt: 'Dit bestand is er niet bij.' } : { naam, mediatype: 'application/octet-stream', bytes };
  };

const redenen = (error: unknown): readonly string[] => {
  if (error instanceof ValidationFailed) return error.fouten.map(({ uitleg }) => uitleg);
  if (error instanceof RuleViolated) return error.weigeringen.map(({ uitleg, watNu }) => `${uitleg} ${watNu}`);
  throw error;
};

/** The same row of the same sender is the same publication, whenever it is sent. */
export const reekspublicatie = (afzender: string, kenmerk: string): PublicatieId => derivedId('publicatie', 'reeks', afzender, kenmerk);

/** One row, for itself. Done before, or halfway: it goes on where it stopped. */
export async function doeRij(omgeving: Omgeving, { afzender, bron, nietVoor, bestand }: Omit<Reeks, 'manifest'>, rij: Reeksrij, door: MedewerkerId, actor: Opdracht['actor']): Promise<Reeksregel & { readonly position: Position | null }> {
  const publicatieId = reekspublicatie(afzender, rij.kenmerk);
  const uit = (uitkomst: Reeksuitkomst, position: Position | null, uitleg: readonly string[] = []) => ({ regel: rij.regel, kenmerk: rij.kenmerk, uitkomst, publicatieId: uitkomst === 'geweigerd' ? null : publicatieId, uitleg, position });
  const { state } = await omgeving.handler.load(publicatieDecider, publicatieId);
  if (state.status !== 'onbekend' && state.status !== 'concept' && state.status !== 'voorbereid') return uit('was_er_al', null);
  const stap = (wat: string): Opdracht => ({ actor, commandId: derivedId<CommandId>('reeks', publicatieId, wat) });
  let position: Position | null = null;
  let uitleg: readonly string[] = [];
  try {
    if (state.status === 'onbekend') {
      const uploads: Upload[] = [];
      const weg: string[] = [];
      // One after the other: a row may have many large files.
      for (const naam of rij.bestanden) {
        const gevonden = await bestand(naam, rij);
        if ('ontbreekt' in gevonden) weg.push(`‘${naam}’: ${gevonden.ontbreekt}`);
        else uploads.push(gevonden);
      }
      if (weg.length > 0) return uit('geweigerd', null, weg);
      const documenten = await neemUploadsOp(omgeving, uploads, { titelVan: (index) => stukkentitel(rij, index, uploads.length), datum: rij.datum }, door, stap('stukken'));
      ({ position } = await maakConcept(omgeving, publicatieId, rij, bron, documenten, stap('concept')));
    } else {
      const recht = await zetConceptRecht(omgeving, publicatieId, rij, bron, stap('concept').commandId, actor);
      uitleg = recht.uitleg;
      position = recht.gedaan?.position ?? null;
    }
  } catch (error) {
    return uit('geweigerd', position, redenen(error));
  }
  if (rij.openbaarOp === null) return uit('concept', position, uitleg);
  try {
    ({ position } = await planConcept(omgeving, publicatieId, rij.openbaarOp, nietVoor(publicatieId), stap(`plan-${rij.openbaarOp.toString()}`)));
  } catch (error) {
    return uit('concept', position, [...uitleg, ...redenen(error)]);
  }
  return uit(Temporal.PlainDate.compare(rij.openbaarOp, vandaag(omgeving.clock)) > 0 ? 'gepland' : 'gepubliceerd', position, uitleg);
}

/**
 * Publishes, plans or keeps as a concept what each row says. Sent again after a crash, or by mistake, it goes on where it stopped:
 * what is there already is left alone. A row that cannot be done is told and does not stop the others.
 */
export async function publiceerReeks(omgeving: Omgeving, reeks: Reeks, door: MedewerkerId, actor: Opdracht['actor'], signal?: AbortSignal): Promise<Reeksverslag> {
  const { rijen, fouten } = reeks.manifest;
  const regels: Reeksregel[] = fouten.map(({ regel, kenmerk, uitleg }) => ({ regel, kenmerk, uitkomst: 'geweigerd', publicatieId: null, uitleg }));
  let laatste: Position | null = null;
  for (const rij of rijen) {
    signal?.throwIfAborted();
    const { position, ...regel } = await doeRij(omgeving, reeks, rij, door, actor);
    laatste = position ?? laatste;
    regels.push(regel);
  }
  return { regels: regels.sort((a, b) => a.regel - b.regel), position: laatste };
}
