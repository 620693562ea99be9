// Is this assessment of a document (or passage) complete and possible under Woo chapter 5? Answers with every fault at once.
import { vergelijk } from '../dagnummer.ts';
import type { Lezingen } from '../termijnen/lezingen.ts';
import { beoordelingsfouten } from './fouten.ts';
import type { Weigeringsgrond } from './gronden.ts';
import { grondVan } from './gronden.ts';
import type { Oordeel } from './oordelen.ts';
import { oordelen } from './oordelen.ts';

type PlainDate = Temporal.PlainDate;

export interface TeToetsen {
  readonly oordeel: Oordeel;
  /** Codes in any usual spelling. */
  readonly gronden: readonly string[];
  readonly motivering?: string | null;
  /** Why an old ground still outweighs after five years (Woo 5.3). */
  readonly tijdsverloop?: string | null;
  /** Where it is public already, or (for `dubbel`) the number of the document that was assessed. */
  readonly vindplaats?: string | null;
  /** For 5.1.4: the day on which the information will be disclosed. */
  readonly openbaarOp?: PlainDate | null;
  readonly documentdatum?: PlainDate | null;
  /** Receipt of the request (reading R16); null when there is no request, then the age is not tested. */
  readonly ontvangstVerzoek: PlainDate | null;
  /** Day of the decision, or while there is none the day of the assessment. Counts under the other reading of R16 only. */
  readonly besluitOp?: PlainDate | null;
  /** Default: the day of receipt. */
  readonly lezingen?: Partial<Pick<Lezingen, 'R16'>>;
  readonly milieuInformatie?: boolean;
  /** Business data (5.1.1.c) in environmental information: the interest is seriously harmed (Woo 5.1 lid 6). */
  readonly ernstigGeschaad?: boolean;
  /** Information on emissions into the environment (Woo 5.1 lid 7). */
  readonly emissies?: boolean;
  /** Whether all grounds are about the same passage. Default: only when nothing of the document is public. */
  readonly zelfdePassage?: boolean;
}

/** What is wrong: fits a refusal of a command. `uitleg` and `watNu` are B1 Dutch. */
export interface Beoordelingsfout {
  readonly code: string;
  readonly veld: 'oordeel' | 'gronden' | 'motivering' | 'tijdsverloop' | 'vindplaats' | 'openbaarOp' | 'ernstigGeschaad';
  readonly artikel: string;
  readonly uitleg: string;
  readonly watNu: string;
}

const leeg = (tekst: string | null | undefined): boolean => tekst === undefined || tekst === null || tekst.trim() === '';
const inLid = (grond: Weigeringsgrond, begin: string): boolean => grond.code.startsWith(begin);

/** Woo 5.3: older than five years on the day that counts (reading R16). Exactly five years is not older. */
export const isOuderDanVijfJaar = (documentdatum: PlainDate, peildag: PlainDate): boolean => vergelijk(documentdatum.add({ years: 5 }), peildag) < 0;

/** Reading R16: the day from which the five years are counted back; null when it is not known. */
export const peildagVijfJaar = ({ ontvangstVerzoek, besluitOp = null, lezingen }: Pick<TeToetsen, 'ontvangstVerzoek' | 'besluitOp' | 'lezingen'>): PlainDate | null =>
  lezingen?.R16 === 'besluit' && ontvangstVerzoek !== null ? (besluitOp ?? ontvangstVerzoek) : ontvangstVerzoek;

/** What the value itself needs. */
function oordeelfouten(b: TeToetsen): readonly Beoordelingsfout[] {
  const metGronden = b.gronden.length > 0;
  switch (oordelen[b.oordeel].nodig) {
    case 'gronden':
      return metGronden ? [] : [beoordelingsfouten.grondOntbreekt];
    case 'vindplaats':
      return [...(metGronden ? [beoordelingsfouten.grondTeveel] : []), ...(leeg(b.vindplaats) ? [beoordelingsfouten.vindplaatsOntbreekt] : [])];
    case 'reden':
      return [...(metGronden ? [beoordelingsfouten.grondTeveel] : []), ...(leeg(b.motivering) ? [beoordelingsfouten.redenBuitenVerzoek] : [])];
    case 'verwijzing':
      return [...(metGronden ? [beoordelingsfouten.grondTeveel] : []), ...(leeg(b.vindplaats) ? [beoordelingsfouten.verwijzingOntbreekt] : [])];
    case 'niets':
      return metGronden ? [beoordelingsfouten.grondTeveel] : [];
  }
}

/** Environmental information and emissions: some grounds fall away (Woo 5.1 lid 5–7). */
function milieufouten(gronden: readonly Weigeringsgrond[], b: TeToetsen): readonly Beoordelingsfout[] {
  const fouten: Beoordelingsfout[] = [];
  const milieu = b.milieuInformatie === true || b.emissies === true;
  if (milieu && gronden.some(({ code }) => code === '5.1.5')) fouten.push(beoordelingsfouten.restgrondBijMilieu);
  if (b.emissies === true) {
    const [eerste] = gronden.filter((grond) => inLid(grond, '5.1.1') || inLid(grond, '5.1.2'));
    if (eerste !== undefined) fouten.push(beoordelingsfouten.grondBijEmissies(eerste));
  } else if (milieu && gronden.some(({ code }) => code === '5.1.1.c')) {
    if (b.ernstigGeschaad !== true) fouten.push(beoordelingsfouten.geenErnstigeSchade);
    if (leeg(b.motivering)) fouten.push(beoordelingsfouten.motiveringBijMilieu);
  }
  // Opinions in environmental information are always weighed (5.2 lid 4), also when they concern emissions.
  if (milieu && leeg(b.motivering) && gronden.some(({ code }) => code === '5.2.1' || code === '5.2.2')) fouten.push(beoordelingsfouten.opvattingBijMilieu);
  if (b.milieuInformatie === false && b.emissies !== true && gronden.some(({ code }) => code === '5.2.4')) fouten.push(beoordelingsfouten.geenMilieuInformatie);
  return fouten;
}

/** The residual ground is for what no other ground protects (Woo 5.1 lid 5). */
const restgrondNaastAndere = (gronden: readonly Weigeringsgrond[]): boolean =>
  gronden.some(({ soort }) => soort === 'restgrond') && gronden.some((grond) => inLid(grond, '5.1.1') || inLid(grond, '5.1.2'));

function grondfouten(gronden: readonly Weigeringsgrond[], b: TeToetsen): readonly Beoordelingsfout[] {
  const fouten: Beoordelingsfout[] = [];
  const zelfdePassage = b.zelfdePassage ?? b.oordeel === 'niet_openbaar';
  if (zelfdePassage && restgrondNaastAndere(gronden)) fouten.push(beoordelingsfouten.restgrondSamen);
  const zonderReden = gronden.find(({ motiveringNodig }) => motiveringNodig);
  if (zonderReden !== undefined && leeg(b.motivering)) fouten.push(beoordelingsfouten.motiveringOntbreekt(zonderReden));
  if (gronden.some(({ soort }) => soort === 'tijdelijk') && (b.openbaarOp ?? null) === null) fouten.push(beoordelingsfouten.datumOntbreekt);
  const peildag = peildagVijfJaar(b);
  const oud = b.documentdatum !== undefined && b.documentdatum !== null && peildag !== null && isOuderDanVijfJaar(b.documentdatum, peildag);
  const [oudeGrond] = gronden.filter(({ tijdsverloopNodig }) => tijdsverloopNodig);
  if (oud && oudeGrond !== undefined && leeg(b.tijdsverloop)) fouten.push(beoordelingsfouten.tijdsverloopOntbreekt(oudeGrond));
  return fouten;
}

/** Tests one assessment against Woo chapter 5. An empty list means it is complete and possible. */
export function toetsBeoordeling(b: TeToetsen): readonly Beoordelingsfout[] {
  const gelezen = b.gronden.map((tekst) => ({ tekst, grond: grondVan(tekst) }));
  const onbekend = gelezen.filter(({ grond }) => grond === null).map(({ tekst }) => beoordelingsfouten.grondOnbekend(tekst));
  const gronden = gelezen.flatMap(({ grond }) => (grond === null ? [] : [grond]));
  return [...onbekend, ...oordeelfouten(b), ...grondfouten(gronden, b), ...milieufouten(gronden, b)];
}

/** The grounds of one passage, by themselves: known, at least one, and possible together. Reasons belong to the document. */
export function toetsPassage(codes: readonly string[]): readonly Beoordelingsfout[] {
  const gelezen = codes.map((tekst) => ({ tekst, grond: grondVan(tekst) }));
  const onbekend = gelezen.filter(({ grond }) => grond === null).map(({ tekst }) => beoordelingsfouten.grondOnbekend(tekst));
  const gronden = gelezen.flatMap(({ grond }) => (grond === null ? [] : [grond]));
  return [...onbekend, ...(codes.length === 0 ? [beoordelingsfouten.grondOntbreekt] : []), ...(restgrondNaastAndere(gronden) ? [beoordelingsfouten.restgrondSamen] : [])];
}
