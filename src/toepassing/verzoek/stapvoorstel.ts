// Previewing a step: old date, new date, article and letters, with nothing recorded, stored or sent.
import { vandaag } from '../../kern/clock.ts';
import { toIsoDate } from '../../kern/date.ts';
import type { Weigering } from '../../kern/decider.ts';
import { streamName, type Revision } from '../../kern/event.ts';
import type { CommandId, DerdeId, PersoonId, Verzegeld, VerzoekId } from '../../kern/ids.ts';
import { verzoekDecider } from '../../verzoek/decide.ts';
import type { VerzoekEvent } from '../../verzoek/events.ts';
import { berekenTermijnen } from '../../wet/termijnen/bereken.ts';
import type { Termijnberekening } from '../../wet/termijnen/model.ts';
import { legVoor } from '../beoordelen/voorleggen.ts';
import { maakBriefkop } from '../brieven/briefkop.ts';
import { PROEFBRIEF } from '../brieven/brieven.ts';
import type { Omgeving } from '../omgeving.ts';
import { regelVan, type Briefomstandigheden, type Stap, type Stapbrieven, type Uitwerking, type Voorgelegd } from '../stappen/index.ts';
import { laadVerzoek } from './berichten.ts';
import { datumuitleg } from './datumuitleg.ts';

export interface Voorstel {
  readonly artikel: string;
  readonly voor: Termijnberekening;
  readonly na: Termijnberekening;
  readonly brieven: Stapbrieven;
  /** What the step asks third parties about. */
  readonly documenten: readonly Voorgelegd[];
  /** It is already so: nothing would be recorded, and the letters are not sent. */
  readonly alZo: boolean;
  /** Empty when the step is allowed. */
  readonly weigeringen: readonly Weigering[];
  /** Those of them about documents: the decider of the request does not know documents. */
  readonly stukfouten: readonly Weigering[];
  /** What the handler was looking at: to be sent along with the confirmation. */
  readonly revision: Revision;
}

/** The letters by template and version, as `verdaging:2`: a preview says what the confirmation must be about. */
export const sjabloonversies = ({ verzoeker, derden = [], orgaan }: Stapbrieven): string =>
  [...new Set([verzoeker, ...derden, orgaan].flatMap((brief) => (brief === undefined ? [] : [`${brief.sjabloon.code}:${brief.sjabloon.versie}`])))].join(' ');

const LEEG = '' as Verzegeld;

/** What a step that is only tried out seals and stores: nothing. */
export const proefuitwerking = (stap: Stap, heden: Temporal.PlainDate, documenten: readonly Voorgelegd[]): Uitwerking => ({
  vandaag: heden,
  commandId: 'proef' as CommandId,
  brief: PROEFBRIEF,
  briefAanOrgaan: PROEFBRIEF,
  tekst: LEEG,
  teksten: (regelVan(stap).teksten?.(stap) ?? []).map(() => LEEG),
  documenten,
  persoon: { persoonId: '' as PersoonId, naam: null },
  nieuwNummer: '',
  volgcodeHash: '',
  derden: (regelVan(stap).derden?.(stap) ?? []).map((_, index) => ({ derdeId: `proef-${index}` as DerdeId, persoonId: '' as PersoonId, naam: LEEG, brief: PROEFBRIEF, codeHash: '', passages: new Map() })),
});

/** What letters name that a step only tried out does not use up yet: a pattern or a word stands in its place. */
export type Uitgegeven = Pick<Briefomstandigheden, 'volgcode' | 'nieuwNummer' | 'derdecode'>;
export const NIETS_UITGEGEVEN: Uitgegeven = { volgcode: null, nieuwNummer: 'met een nieuw nummer', derdecode: () => 'XXXX-XXXX-XXXX-XXXX-XXXX' };

/** Which last days the letters to the requester named so far. */
async function genoemdeDatums({ store }: Pick<Omgeving, 'store'>, verzoekId: VerzoekId): Promise<(dag: Temporal.PlainDate) => boolean> {
  const events = (await store.readStream(streamName(verzoekDecider.category, verzoekId), {})) as unknown as readonly VerzoekEvent[];
  const genoemd = new Set(
    events.flatMap(({ data }) => ('brief' in data ? (data.brief?.vermeldt?.datums ?? []).filter(({ naam }) => naam === 'beslissen-uiterlijk').map(({ datum }) => datum) : [])),
  );
  return (dag) => genoemd.has(toIsoDate(dag));
}

/** What taking this step would do. Nothing is recorded, stored or sent. */
export async function stelVoor(omgeving: Omgeving, verzoekId: VerzoekId, stap: Stap, uitgegeven: Uitgegeven = NIETS_UITGEGEVEN): Promise<Voorstel> {
  const { clock, config, handler } = omgeving;
  const heden = vandaag(clock);
  const regel = regelVan(stap);
  const huidig = await laadVerzoek(omgeving, verzoekId);
  const { documenten, weigeringen } = await legVoor(handler, verzoekId, regel.documenten?.(stap) ?? []);
  // What could not be asked about is told first; its number is then rightly unknown to the rest.
  const stukfouten = weigeringen.length > 0 ? weigeringen : (regel.keur?.(stap, documenten) ?? []);
  const proef = await handler.dryRun(verzoekDecider, verzoekId, regel.command(stap, proefuitwerking(stap, heden, documenten)));
  const voor = berekenTermijnen(huidig.feiten, { ...omgeving.recht, peildatum: heden });
  const na = proef.na.ontvangen ? berekenTermijnen(proef.na.feiten, { ...omgeving.recht, peildatum: heden }) : voor;
  const kop = await maakBriefkop(omgeving, verzoekId, stap.op);
  return {
    artikel: regel.artikel,
    voor,
    na,
    brieven: regel.brieven(stap, { kop, termijn: datumuitleg(na), voor, na, ontvangenOp: huidig.ontvangenOp, adresSite: config.adres, documenten, datumGenoemd: await genoemdeDatums(omgeving, verzoekId), ...uitgegeven }),
    documenten,
    alZo: proef.uitkomst.ok && proef.uitkomst.events.length === 0,
    stukfouten,
    weigeringen: [...stukfouten, ...(proef.uitkomst.ok ? [] : proef.uitkomst.weigeringen)],
    revision: proef.revision,
  };
}

