// Taking a step: what was previewed, then letters into the file, then one command.
import { vandaag } from '../../kern/clock.ts';
import type { Weigering } from '../../kern/decider.ts';
import { RuleViolated } from '../../kern/errors.ts';
import type { VerzoekId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { nummerDecider, nummertekst } from '../../nummering/decide.ts';
import { verzoekDecider } from '../../verzoek/decide.ts';
import { geefNummer } from '../nummer.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { regelVan, type Stap, type Stapregel } from '../stappen/index.ts';
import { laadVerzoek } from './berichten.ts';
import { derdeIdVan, werkUit } from './stapuitwerking.ts';
import { NIETS_UITGEGEVEN, proefuitwerking, sjabloonversies, stelVoor, type Voorstel } from './stapvoorstel.ts';
import { geefVolgcode } from './volgcode.ts';

export const briefGewijzigd: Weigering = {
  code: 'brief_gewijzigd',
  uitleg: 'De tekst van de brief is veranderd nadat u het voorstel bekeek. Er is nog niets verstuurd.',
  watNu: 'Bekijk het gevolg opnieuw en lees de brief. Bevestig daarna.',
};

/** `sjablonen` is what the person read, as `sjabloonversies` gave it. */
export interface Stapopdracht extends Opdracht {
  readonly sjablonen?: string | undefined;
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
  const gezien = opdracht.verwacht ?? voorstel.revision;
  if (voorstel.alZo && gezien === voorstel.revision) {
    const { position, revision } = await omgeving.handler.load(verzoekDecider, verzoekId);
    return { position, revision };
  }
  if (voorstel.alZo || voorstel.weigeringen.length > 0) {
    // Refused, done meanwhile on another node, or asked by who looked at an older state: the handler tells which. Bound to the revision that was tried,
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
