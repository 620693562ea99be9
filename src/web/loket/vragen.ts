// What the body asked the requester and still waits for: an answer, a supplement, or a word on a plan. From the read models.
import type { Brief, Tijdlijnregel, Verzoekdossiers } from '../../../projections/verzoekdossier/model.ts';
import { fromIsoDate, type IsoDate } from '../../kern/date.ts';
import type { EventId, VerzoekId, Verzegeld } from '../../kern/ids.ts';
import { feitId } from '../../verzoek/correcties.ts';
import { openstaandeVraag } from '../../verzoek/openstaand.ts';
import type { Verzegeldveld } from '../../verzoek/velden.ts';
import type { Feit, Termijnberekening } from '../../wet/termijnen/model.ts';
import type { Voorstelweergave } from './voorstel.tsx';

type PlainDate = Temporal.PlainDate;
type Open = (veld: Verzegeldveld, verzegeld: Verzegeld | null) => string;

export interface Vraagweergave {
  /** Where the answer goes: `/mijn/<nummer>/<actie>`. */
  readonly actie: 'antwoord' | 'aanvulling';
  readonly tekst: string;
  readonly uiterlijk: PlainDate;
}

/** The question that stops the clock now, if any: what is to be made precise (Woo 4.1 lid 5) or supplied (Awb 4:5). */
export function openVraag(dossiers: Verzoekdossiers, verzoekId: VerzoekId, feiten: readonly Feit[], open: Open): Vraagweergave | null {
  const vraag = openstaandeVraag(feiten);
  const { id, uiterlijk, grondslag } = vraag ?? {};
  if (id === undefined || uiterlijk == null) return null;
  if (grondslag === 'Woo 4.1 lid 5') {
    const precisering = dossiers.preciseringen(verzoekId).find(({ ontvangenOp }) => ontvangenOp === null);
    return precisering === undefined ? null : { actie: 'antwoord', tekst: open('vraag', precisering.vraag), uiterlijk };
  }
  const tekst = dossiers.verzegeld(verzoekId).find(({ revision }) => feitId(revision) === id);
  return tekst === undefined ? null : { actie: 'aanvulling', tekst: open('aanvulling', tekst.tekst), uiterlijk };
}

/** The plan that waits for the requester's word. None after the last day: consent would then mend nothing (reading R6b). */
export function openVoorstel(regels: readonly Tijdlijnregel[], { beslistermijn, basis }: Termijnberekening, heden: PlainDate): Voorstelweergave | null {
  if (Temporal.PlainDate.compare(heden, beslistermijn.einde) > 0 && basis.lezingen.R6b === 'nee') return null;
  const beantwoord = new Set(regels.flatMap(({ feit }) => (feit.type === 'DeelplanAanvaard' || feit.type === 'DeelplanAfgewezen' ? [feit.data.planId] : [])));
  const plan = regels.findLast(({ feit }) => feit.type === 'DeelplanVoorgesteld' && !beantwoord.has(feit.data.planId))?.feit;
  if (plan?.type !== 'DeelplanVoorgesteld') return null;
  const fasen = plan.data.fasen.map((fase) => ({ ...fase, uiterlijk: fromIsoDate(fase.uiterlijk) }));
  const wordt = fasen.at(-1)?.uiterlijk;
  return wordt === undefined ? null : { planId: plan.data.planId, fasen, nu: beslistermijn.einde, wordt };
}

export interface Rechtgezet {
  readonly op: PlainDate;
  readonly oud: PlainDate;
  readonly reden: string;
}

/** Is this last day named in a letter of one of these events? Of a letter from before its dates were kept, it is taken that it is. */
const genoemd = (brieven: readonly Brief[], events: ReadonlySet<EventId>, datum: IsoDate): boolean =>
  brieven.some(
    ({ eventId, vermeldt }) => events.has(eventId) && (vermeldt === undefined || vermeldt.datums.some((een) => een.naam === 'beslissen-uiterlijk' && een.datum === datum)),
  );

/**
 * Last days that were told and no longer hold because something was registered wrongly: they stay visible. A day that stood in no
 * letter yet was never told, so there is nothing to take back.
 * @param brieven the letters to the requester
 */
export function rechtgezet(regels: readonly Tijdlijnregel[], brieven: readonly Brief[]): readonly Rechtgezet[] {
  const eerder = new Set<EventId>();
  return regels.flatMap(({ eventId, feit }): readonly Rechtgezet[] => {
    const correctie = feit.type === 'DatumGecorrigeerd' || feit.type === 'RegistratieVervallen' ? feit.data : null;
    const gezet = correctie !== null && correctie.oudeUiterste !== correctie.nieuweUiterste && genoemd(brieven, eerder, correctie.oudeUiterste);
    eerder.add(eventId);
    return gezet ? [{ op: fromIsoDate(correctie.verzondenOp), oud: fromIsoDate(correctie.oudeUiterste), reden: correctie.reden }] : [];
  });
}
