// By when something must be published without a request, and from when it may be (Woo 3.3 lid 4 and 5). Pure; the reason comes along.
import { berekenPublicatietermijn } from '../naspel/niet-tijdig.ts';
import { korteDatum, langeDatum } from '../termijnen/datumtekst.ts';
import type { Rekenopties } from '../termijnen/regelset.ts';
import { uitlegregels } from '../termijnen/uitleg.ts';
import { categorieVan, type CategorieCode } from '../informatiecategorieen/categorieen.ts';

type PlainDate = Temporal.PlainDate;

/** What makes the moment another one than two weeks after adoption or receipt (Woo 3.3 lid 5). */
export const BIJZONDER = ['gewoon', 'tegelijk', 'agenda', 'extern-onderzoek', 'herstelsanctie'] as const;
export type Bijzonder = (typeof BIJZONDER)[number];

/** For which categories the law knows that other moment. */
const VOOR: Readonly<Record<Exclude<Bijzonder, 'gewoon'>, readonly CategorieCode[]>> = { tegelijk: ['2b', '2c', '2i'], agenda: ['2d'], 'extern-onderzoek': ['2j'], herstelsanctie: ['2k'] };
/** Where no other moment is left: what is spread among the members is public that same day (lid 5 onder c). */
const ALTIJD_TEGELIJK: readonly CategorieCode[] = ['2b', '2c'];

/** The terms that the law knows for a category. Research is only somebody else's when it was received. */
export const termijnenVan = (categorie: CategorieCode, aanleiding: Plichtfeiten['aanleiding']): readonly Bijzonder[] =>
  BIJZONDER.filter((bijzonder) => {
    if (bijzonder === 'gewoon') return !ALTIJD_TEGELIJK.includes(categorie);
    return VOOR[bijzonder].includes(categorie) && (bijzonder !== 'extern-onderzoek' || aanleiding === 'ontvangen');
  });

export interface Plichtfeiten {
  readonly categorie: string;
  readonly aanleiding: 'vastgesteld' | 'ontvangen';
  /** Adopted, received, spread, the day of the meeting, or the day on which the sanction became irrevocable. */
  readonly op: PlainDate;
  readonly bijzonder: Bijzonder;
  /** Interested parties were asked for their view on this day (lid 5 onder h). */
  readonly zienswijzenGevraagdOp: PlainDate | null;
  /** An objection is expected: parties were told on this day (lid 5 onder i, lid 7). */
  readonly bezwaarVerwachtOp: PlainDate | null;
}

export interface Plichtstap {
  readonly datum: PlainDate;
  readonly zin: string;
  readonly artikel: string;
}
export interface Plichttermijn {
  /** Last day; null where the law has no fixed term. */
  readonly uiterlijk: PlainDate | null;
  /** Not before this day; null when nothing waits. */
  readonly vroegst: PlainDate | null;
  readonly stappen: readonly Plichtstap[];
}

const later = (een: PlainDate, ander: PlainDate): PlainDate => (Temporal.PlainDate.compare(een, ander) >= 0 ? een : ander);

const EIGEN_WEKEN: Readonly<Partial<Record<Bijzonder, { readonly weken: number; readonly artikel: string }>>> = {
  'extern-onderzoek': { weken: 4, artikel: 'Woo art. 3.3 lid 5 onder f' },
  herstelsanctie: { weken: 2, artikel: 'Woo art. 3.3 lid 5 onder g' },
};

/** What the day counts from was, in words. */
function beginVan({ aanleiding, bijzonder }: Plichtfeiten): string {
  if (bijzonder === 'extern-onderzoek') return 'Onderzoek van een ander ontvangen';
  if (bijzonder === 'herstelsanctie') return 'Herstelsanctie onherroepelijk';
  return aanleiding === 'ontvangen' ? 'Ontvangen' : 'Vastgesteld';
}

const AGENDA = { begin: 'Dag van de vergadering.', zin: 'De agenda staat op de site voordat de vergadering begint.', artikel: 'Woo art. 3.3 lid 5 onder d' };
const MET_HET_BESLUIT = { begin: 'Het besluit op het verzoek is genomen.', zin: 'Openbaar op dezelfde dag.', artikel: 'Woo art. 3.3 lid 5 onder e' };
const MET_DE_VERSPREIDING = { begin: 'Verspreid onder de deelnemers.', zin: 'Openbaar op dezelfde dag.', artikel: 'Woo art. 3.3 lid 5 onder c' };

/** The term of the duty itself, before anybody else was heard. */
function basis(feiten: Plichtfeiten, opties: Rekenopties): Plichttermijn {
  const { categorie, op, bijzonder } = feiten;
  if (bijzonder === 'tegelijk' || bijzonder === 'agenda') {
    const { begin, zin, artikel } = bijzonder === 'agenda' ? AGENDA : categorie === '2i' ? MET_HET_BESLUIT : MET_DE_VERSPREIDING;
    return { uiterlijk: op, vroegst: null, stappen: [{ datum: op, zin: begin, artikel }, { datum: op, zin, artikel }] };
  }
  const eigen = EIGEN_WEKEN[bijzonder];
  const soort = categorieVan(categorie);
  if (eigen === undefined && (soort?.termijnWeken ?? null) === null) {
    return { uiterlijk: null, vroegst: null, stappen: [{ datum: op, zin: `${beginVan(feiten)}. ${soort?.bijzonder ?? 'Er is geen vaste termijn.'}`, artikel: soort?.artikel ?? 'Woo art. 3.3' }] };
  }
  const termijn = berekenPublicatietermijn(op, eigen?.weken ?? soort?.termijnWeken ?? null, opties);
  const artikel = eigen?.artikel ?? 'Woo art. 3.3 lid 4';
  // The clock only knows that something began; what it was is known here.
  const [, ...verder] = uitlegregels(termijn.afleiding, termijn.code, 'behandelaar');
  const stappen = verder.map(({ datum, tekst, artikel: van }) => ({ datum, zin: tekst, artikel: van.startsWith('Woo') ? artikel : van }));
  return { uiterlijk: termijn.einde, vroegst: null, stappen: [{ datum: op, zin: `${beginVan(feiten)}: ${korteDatum(op)} (dag 0).`, artikel }, ...stappen] };
}

/** Two weeks for somebody else: the last day moves along when the wait is longer, because the law forbids what is earlier. */
function wacht(termijn: Plichttermijn, vanaf: PlainDate | null, wat: string, artikel: string, opties: Rekenopties): Plichttermijn {
  if (vanaf === null) return termijn;
  const einde = berekenPublicatietermijn(vanaf, 2, opties).einde;
  const dagErna = einde.add({ days: 1 });
  const vroegst = termijn.vroegst === null ? dagErna : later(termijn.vroegst, dagErna);
  const uiterlijk = termijn.uiterlijk === null ? null : later(termijn.uiterlijk, vroegst);
  return {
    uiterlijk,
    vroegst,
    stappen: [
      ...termijn.stappen,
      { datum: vanaf, zin: `${wat}: twee weken, t/m ${langeDatum(einde)}. Eerder mag het niet openbaar worden.`, artikel },
      ...(uiterlijk !== null && termijn.uiterlijk !== null && !uiterlijk.equals(termijn.uiterlijk) ? [{ datum: uiterlijk, zin: 'De laatste dag schuift mee.', artikel }] : []),
    ],
  };
}

export function berekenPlicht(feiten: Plichtfeiten, opties: Rekenopties = {}): Plichttermijn {
  const gehoord = wacht(basis(feiten, opties), feiten.zienswijzenGevraagdOp, 'Belanghebbenden gevraagd om hun mening', 'Woo art. 3.3 lid 5 onder h', opties);
  return wacht(gehoord, feiten.bezwaarVerwachtOp, 'Bezwaar verwacht, belanghebbenden ingelicht', 'Woo art. 3.3 lid 5 onder i', opties);
}
