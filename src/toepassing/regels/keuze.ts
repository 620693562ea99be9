// Which other rules to compare with: what was asked, tested as a whole, as the law to compute with. Nothing here is stored.
import type { Recht } from '../../kern/decider.ts';
import type { Invoerfout } from '../../kern/errors.ts';
import { aangewezenDagen, metAndereDagen } from '../../wet/feestdagen/anders.ts';
import type { Feestdaggegevens } from '../../wet/feestdagen/gegevens.ts';
import { maakFeestdagtabel } from '../../wet/feestdagen/tabel.ts';
import { naarDag } from '../../wet/dagnummer.ts';
import { korteDatum } from '../../wet/termijnen/datumtekst.ts';
import { lezingen as vragen, type LezingCode, type Lezingen } from '../../wet/termijnen/lezingen.ts';
import { regelset as laatste, regelsets, type Regelset } from '../../wet/termijnen/regelset.ts';

type PlainDate = Temporal.PlainDate;

/** What holds now. */
export interface Grondslag {
  readonly recht: Recht;
  /** The data behind the holiday table of `recht`. */
  readonly feestdagen: Feestdaggegevens;
  /** Default: all that the law ever had. */
  readonly regelsets?: readonly Regelset[];
}

/** As it was asked. */
export interface Gevraagd {
  /** Number of the reading and its answer, untested. */
  readonly lezingen: readonly (readonly [code: string, antwoord: string])[];
  readonly erbij: readonly PlainDate[];
  readonly weg: readonly PlainDate[];
  /** Id of a rule set; null for the one of the day of receipt. */
  readonly regelset: string | null;
}

/** Only what is otherwise than now. */
export interface Regelkeuze {
  readonly lezingen: Partial<Lezingen>;
  readonly erbij: readonly PlainDate[];
  readonly weg: readonly PlainDate[];
  readonly regelset: Regelset | null;
}

/** More added days than any decree ever had; a limit for what an address may ask. */
const MEESTE_DAGEN = 60;

/** The readings that are used now. */
export const lezingenNu = ({ recht }: Pick<Grondslag, 'recht'>): Lezingen => ({ ...(recht.regelset ?? laatste).lezingen, ...recht.lezingen });

const isCode = (code: string): code is LezingCode => Object.hasOwn(vragen, code);

function leesLezingen(gevraagd: Gevraagd['lezingen'], nu: Lezingen): { readonly keuze: Partial<Lezingen>; readonly fouten: readonly Invoerfout[] } {
  const fouten: Invoerfout[] = [];
  const keuze = new Map<LezingCode, string>();
  for (const [code, antwoord] of gevraagd) {
    if (!isCode(code)) {
      fouten.push({ veld: '', uitleg: `De lezing "${code}" bestaat niet. Kies uit: ${Object.keys(vragen).join(', ')}.` });
    } else if (!Object.hasOwn(vragen[code].keuzes, antwoord)) {
      fouten.push({ veld: code, uitleg: `Het antwoord "${antwoord}" bestaat niet bij ${code}. Kies uit: ${Object.keys(vragen[code].keuzes).join(', ')}.` });
    } else if (keuze.has(code) && keuze.get(code) !== antwoord) {
      fouten.push({ veld: code, uitleg: `Voor ${code} staan er twee antwoorden. Kies er één.` });
    } else keuze.set(code, antwoord);
  }
  // The schema of the readings and the table of questions have the same answers: a test compares them.
  return { keuze: Object.fromEntries([...keuze].filter(([code, antwoord]) => nu[code] !== antwoord)), fouten };
}

function dagfouten({ erbij, weg }: Gevraagd, { recht, feestdagen }: Grondslag): readonly Invoerfout[] {
  const tabel = recht.feestdagen ?? maakFeestdagtabel(feestdagen);
  const aangewezen = aangewezenDagen(feestdagen);
  const teVeel = erbij.length > MEESTE_DAGEN ? [{ veld: 'erbij', uitleg: `Dit zijn ${erbij.length} dagen. Noem er hoogstens ${MEESTE_DAGEN}.` }] : [];
  const nieuw = erbij.slice(0, MEESTE_DAGEN).flatMap((dag) => {
    const { vanJaar, totEnMetJaar } = feestdagen;
    if (dag.year < vanJaar || dag.year > totEnMetJaar) return [{ veld: 'erbij', uitleg: `${korteDatum(dag)}: kies een dag van ${vanJaar} tot en met ${totEnMetJaar}.` }];
    const vrij = tabel.vrij(naarDag(dag));
    return vrij === null ? [] : [{ veld: 'erbij', uitleg: `${korteDatum(dag)} is al een vrije dag: ${vrij}. Kies een andere dag.` }];
  });
  const oud = weg.filter((dag) => !aangewezen.includes(dag.toString())).map((dag) => ({ veld: 'weg', uitleg: `${korteDatum(dag)} is geen dag die bij besluit is aangewezen. Kies een dag uit de lijst.` }));
  return [...teVeel, ...nieuw, ...oud];
}

/** The choice, and every fault at once. With a fault the choice may not be used. */
export function leesKeuze(gevraagd: Gevraagd, grondslag: Grondslag): { readonly keuze: Regelkeuze; readonly fouten: readonly Invoerfout[] } {
  const bekend = grondslag.regelsets ?? regelsets;
  const set = gevraagd.regelset === null ? null : (bekend.find(({ id }) => id === gevraagd.regelset) ?? null);
  const gelezen = leesLezingen(gevraagd.lezingen, lezingenNu(grondslag));
  const fouten = [
    ...(gevraagd.regelset !== null && set === null ? [{ veld: 'regelset', uitleg: `De regelset "${gevraagd.regelset}" bestaat niet. Kies uit: ${bekend.map(({ id }) => id).join(', ')}.` }] : []),
    ...gelezen.fouten,
    ...dagfouten(gevraagd, grondslag),
  ];
  return { keuze: { lezingen: gelezen.keuze, erbij: gevraagd.erbij, weg: gevraagd.weg, regelset: set }, fouten };
}

/** Nothing is otherwise than now. */
export const isZoalsNu = ({ lezingen, erbij, weg, regelset }: Regelkeuze): boolean => Object.keys(lezingen).length + erbij.length + weg.length === 0 && regelset === null;

/** The law with this choice. */
export function rechtMet({ recht, feestdagen }: Grondslag, { lezingen, erbij, weg, regelset }: Regelkeuze): Recht {
  const dagen = erbij.length + weg.length === 0 ? {} : { feestdagen: maakFeestdagtabel(metAndereDagen(feestdagen, { erbij, weg })) };
  return { ...recht, ...(regelset === null ? {} : { regelset }), ...dagen, lezingen: { ...recht.lezingen, ...lezingen } };
}
