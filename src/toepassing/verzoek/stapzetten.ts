// Previewing and taking a step: old date, new date, article and letters first; the same code then really does it.
import { vandaag } from '../../kern/clock.ts';
import { toIsoDate } from '../../kern/date.ts';
import { streamName } from '../../kern/event.ts';
import type { VerzoekEvent } from '../../verzoek/events.ts';
import type { Weigering } from '../../kern/decider.ts';
import type { CommandId, DerdeId, PersoonId, Verzegeld, VerzoekId } from '../../kern/ids.ts';
import { RuleViolated } from '../../kern/errors.ts';
import type { Revision } from '../../kern/event.ts';
import { derivedId } from '../../kern/uuid.ts';
import { verzoekDecider } from '../../verzoek/decide.ts';
import { veldVan } from '../../verzoek/velden.ts';
import { berekenTermijnen } from '../../wet/termijnen/bereken.ts';
import type { Termijnberekening } from '../../wet/termijnen/model.ts';
import { laadVerzoek } from './berichten.ts';
import { bewaarBrief, PROEFBRIEF } from '../brieven/brieven.ts';
import { maakBriefkop } from '../brieven/briefkop.ts';
import { hashVolgcode } from '../../privacy/geheimen.ts';
import { geefVolgcode } from './volgcode.ts';
import { nummerDecider, nummertekst } from '../../nummering/decide.ts';
import { datumuitleg } from './datumuitleg.ts';
import { geefNummer } from '../nummer.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { type Briefomstandigheden, type Stap, type Stapbrieven, type Stapregel, type Staptekst, type UitgewerkteDerde, type Uitwerking, type Voorgelegd, regelVan } from '../stappen/index.ts';
import { legVoor } from '../beoordelen/voorleggen.ts';

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

export const briefGewijzigd: Weigering = {
  code: 'brief_gewijzigd',
  uitleg: 'De tekst van de brief is veranderd nadat u het voorstel bekeek. Er is nog niets verstuurd.',
  watNu: 'Bekijk het gevolg opnieuw en lees de brief. Bevestig daarna.',
};

/** `sjablonen` is what the person read, as `sjabloonversies` gave it. */
export interface Stapopdracht extends Opdracht {
  readonly sjablonen?: string | undefined;
}

const LEEG = '' as Verzegeld;

const proefuitwerking = (stap: Stap, heden: Temporal.PlainDate, documenten: readonly Voorgelegd[]): Uitwerking => ({
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
type Uitgegeven = Pick<Briefomstandigheden, 'volgcode' | 'nieuwNummer' | 'derdecode'>;
const NIETS_UITGEGEVEN: Uitgegeven = { volgcode: null, nieuwNummer: 'met een nieuw nummer', derdecode: () => 'XXXX-XXXX-XXXX-XXXX-XXXX' };

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

/** The party at this place in a step, the same when the step is taken again. */
const derdeIdVan = (commandId: CommandId, index: number): DerdeId => derivedId('derde', commandId, index);

/** The data subject behind a third party: its key seals its name, its letters and what it wrote. */
export const persoonVanDerde = (derdeId: DerdeId): PersoonId => derivedId('persoon', derdeId);

/** Everything of a step that must be sealed and stored before the command can name it. */
async function werkUit(omgeving: Omgeving, verzoekId: VerzoekId, stap: Stap, { brieven, documenten }: Voorstel, commandId: CommandId, { nieuwNummer, volgcode }: Pick<Uitgegeven, 'nieuwNummer' | 'volgcode'>): Promise<Uitwerking> {
  const { clock, vault, geheimen } = omgeving;
  const { persoonId } = await laadVerzoek(omgeving, verzoekId);
  const regel = regelVan(stap);
  const derden = await Promise.all(
    (regel.derden?.(stap) ?? []).map(async ({ naam, over = [] }, index): Promise<UitgewerkteDerde> => {
      const derdeId = derdeIdVan(commandId, index);
      const derde = persoonVanDerde(derdeId);
      const inhoud = brieven.derden?.[index];
      const passages = over.flatMap(({ volgnummer, passage }) => (passage === null ? [] : [{ volgnummer, passage }]));
      return {
        derdeId,
        persoonId: derde,
        naam: await vault.seal(derde, veldVan(verzoekId, 'derde'), naam),
        brief: inhoud === undefined ? PROEFBRIEF : await bewaarBrief(omgeving, verzoekId, derde, inhoud),
        codeHash: hashVolgcode(geheimen.derdecode(derdeId)),
        passages: new Map(await Promise.all(passages.map(async ({ volgnummer, passage }) => [volgnummer, await vault.seal(derde, veldVan(verzoekId, 'passage'), passage)] as const))),
      };
    }),
  );
  const verzegel = ({ veld, tekst, voorDerde }: Staptekst): Promise<Verzegeld> =>
    vault.seal(voorDerde === undefined ? persoonId : persoonVanDerde(voorDerde), veldVan(verzoekId, veld), tekst);
  const naam = regel.persoon?.(stap).trim() ?? '';
  const ander: PersoonId = derivedId('persoon', commandId, 'ander');
  return {
    nieuwNummer,
    volgcodeHash: volgcode === null ? '' : hashVolgcode(volgcode),
    persoon: { persoonId: ander, naam: naam === '' ? null : await vault.seal(ander, veldVan(verzoekId, 'zoeker'), naam) },
    vandaag: vandaag(clock),
    commandId,
    brief: brieven.verzoeker === undefined ? PROEFBRIEF : await bewaarBrief(omgeving, verzoekId, persoonId, brieven.verzoeker),
    briefAanOrgaan: brieven.orgaan === undefined ? PROEFBRIEF : await bewaarBrief(omgeving, verzoekId, persoonId, brieven.orgaan),
    tekst: await verzegel(regel.tekst?.(stap) ?? { veld: 'bericht', tekst: '' }),
    teksten: await Promise.all((regel.teksten?.(stap) ?? []).map(verzegel)),
    documenten,
    derden,
  };
}

/** The code that the letter of a step tells; null when it tells none. */
async function volgcodeVoor(omgeving: Omgeving, verzoekId: VerzoekId, { volgcode }: Pick<Stapregel<Stap>, 'volgcode'>): Promise<string | null> {
  return volgcode === undefined ? null : geefVolgcode(omgeving, verzoekId, volgcode);
}

/** Documents refuse on their own: nothing is recorded then, whatever the decider of the request would say. */
function eisVoorgelegd({ stukfouten, weigeringen }: Voorstel): void {
  const [eerste, ...meer] = weigeringen;
  if (stukfouten.length > 0 && eerste !== undefined) throw new RuleViolated([eerste, ...meer]);
}

/** The number of the request that a step makes, in the series of the year in which the whole was received. */
async function nummerVoorDeel({ config, handler }: Omgeving, verzoekId: VerzoekId, opdracht: Opdracht): Promise<string> {
  const { ontvangenOp } = await laadVerzoek({ handler }, verzoekId);
  const reeks = `${config.organisatie.nummerprefix}-${ontvangenOp.year}`;
  const deel: VerzoekId = derivedId('verzoek', opdracht.commandId);
  await geefNummer(handler, reeks, deel, opdracht);
  return nummertekst(reeks, (await handler.load(nummerDecider, reeks)).state, deel);
}

/**
 * Takes the step: letters into the file, then one command. Asked twice at once (a double click; the receipt, which is
 * also made up for) the second waits for the first: a letter made again is one that no event would name.
 * @throws RuleViolated with every reason when the law does not allow it; nothing is stored then
 * or when the letters have other words by now than the person read
 * @throws VersionConflict when somebody else changed the request since `opdracht.verwacht`
 */
export const zetStap = (omgeving: Omgeving, verzoekId: VerzoekId, stap: Stap, opdracht: Stapopdracht): Promise<Gedaan> =>
  omgeving.tegelijk.eens(`stap ${verzoekId} ${opdracht.commandId}`, () => zetNu(omgeving, verzoekId, stap, opdracht));

async function zetNu(omgeving: Omgeving, verzoekId: VerzoekId, stap: Stap, { sjablonen, ...opdracht }: Stapopdracht): Promise<Gedaan> {
  const eerder = await omgeving.handler.eerder(verzoekDecider, verzoekId, opdracht.commandId);
  if (eerder !== null) return eerder;
  const regel = regelVan(stap);
  const volgcode = await volgcodeVoor(omgeving, verzoekId, regel);
  const eisGelezen = ({ brieven }: Voorstel): void => {
    if (sjablonen !== undefined && sjablonen !== sjabloonversies(brieven)) throw new RuleViolated([briefGewijzigd]);
  };
  let voorstel = await stelVoor(omgeving, verzoekId, stap, { ...NIETS_UITGEGEVEN, volgcode });
  eisVoorgelegd(voorstel);
  if (voorstel.alZo) return omgeving.handler.load(verzoekDecider, verzoekId);
  if (voorstel.weigeringen.length > 0) {
    // Refused, or done meanwhile on another node: the handler tells which. Bound to the revision that was tried,
    // so that a step without letters can never slip through when the request changes in between.
    const proef = regel.command(stap, proefuitwerking(stap, vandaag(omgeving.clock), voorstel.documenten));
    return omgeving.handler.handle(verzoekDecider, verzoekId, proef, { verwacht: voorstel.revision, ...opdracht });
  }
  eisGelezen(voorstel);
  // Only a step that is allowed uses up a number.
  const nieuwNummer = regel.maaktVerzoek === true ? await nummerVoorDeel(omgeving, verzoekId, opdracht) : '';
  // The letters again, now with what only a step that is taken has: the new number, the codes of third parties.
  if (nieuwNummer !== '' || regel.derden !== undefined) {
    const derdecode = (index: number): string => omgeving.geheimen.derdecode(derdeIdVan(opdracht.commandId, index));
    voorstel = await stelVoor(omgeving, verzoekId, stap, { volgcode, nieuwNummer, derdecode });
    eisVoorgelegd(voorstel);
    eisGelezen(voorstel);
  }
  const uitwerking = await werkUit(omgeving, verzoekId, stap, voorstel, opdracht.commandId, { nieuwNummer, volgcode });
  return omgeving.handler.handle(verzoekDecider, verzoekId, regel.command(stap, uitwerking), opdracht);
}
