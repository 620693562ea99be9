// The relations of a piece in its form: which of those that are there go, and rows for new ones. All of it is saved at once.
import type { Invoerfout } from '../../../../kern/errors.ts';
import type { Stukrelatie } from '../../../../publicatie/inhoud.ts';
import type { Velden } from '../../../http/velden.ts';
import { documentId as naarDocumentId } from '../../../portaal/ids.ts';
import { documentPad } from '../../../portaal/paden.ts';
import { isRelatiesoort } from '../woorden.ts';

/** Rows for new relations in a form that nobody typed in yet. */
const LEGE_RIJEN = 3;
/** As many as a client of the API may send at once. */
export const MEESTE_RIJEN = 100;

/** Name of the button that asks for one row more; its value says for which piece. */
export const NOG_EEN_RIJ = 'nogEenRij';

/** Names of the fields; `achter` tells the pieces of one form apart. Each row has its own, so that a fault leads to its field. */
export const relatieveld = {
  groep: (achter: string): string => `relaties${achter}`,
  weg: (achter: string): string => `relatieWeg${achter}`,
  soort: (nr: number, achter: string): string => `relatieSoort${nr}${achter}`,
  naar: (nr: number, achter: string): string => `relatieNaar${nr}${achter}`,
};

export interface Relatierij {
  /** As it was typed: nothing is known of it yet. */
  readonly soort: string;
  readonly naar: string;
}
const LEEG: Relatierij = { soort: '', naar: '' };

/** Where a relation leads, as the forms show it. */
export const doeltekst = ({ naar }: Stukrelatie): string => ('adres' in naar ? naar.adres : documentPad(naar.documentId));

/** Says which relation is meant by what it is, not by its place: somebody else may have changed the list meanwhile. */
export const relatiesleutel = (relatie: Stukrelatie): string => `${relatie.soort} ${doeltekst(relatie)}`;

function getypteRijen(velden: Velden, achter: string): readonly Relatierij[] {
  const rijen: Relatierij[] = [];
  for (let nr = 1; nr <= MEESTE_RIJEN && velden.alle(relatieveld.naar(nr, achter)).length > 0; nr += 1) {
    rijen.push({ soort: velden.een(relatieveld.soort(nr, achter)), naar: velden.een(relatieveld.naar(nr, achter)) });
  }
  return rijen;
}

/** Whether one row more was asked for, for this piece or, without `achter`, for any: then nothing is saved. */
export const vraagtRij = (velden: Velden, achter?: string): boolean => (achter === undefined ? velden.misschien(NOG_EEN_RIJ) !== null : velden.een(NOG_EEN_RIJ) === relatieveld.groep(achter));

/** The rows that the form shows: what was typed and the one that was asked for, or empty ones. */
export function relatierijen(velden: Velden | undefined, achter: string): readonly Relatierij[] {
  const getypt = velden === undefined ? [] : getypteRijen(velden, achter);
  if (velden === undefined || getypt.length === 0) return Array.from({ length: LEGE_RIJEN }, () => LEEG);
  return vraagtRij(velden, achter) ? [...getypt, LEEG].slice(0, MEESTE_RIJEN) : getypt;
}

/** The address of a document here, whole or only its path, or an https address elsewhere; null when it is neither. */
function doelUit(tekst: string, eigenAdres: string): Stukrelatie['naar'] | null {
  if (!URL.canParse(tekst, eigenAdres) || !/^(https?:\/\/|\/)/.test(tekst)) return null;
  const url = new URL(tekst, eigenAdres);
  const hier = url.host === new URL(eigenAdres).host ? /^\/documenten\/([^/]+)$/.exec(url.pathname)?.[1] : undefined;
  if (hier !== undefined) return { documentId: naarDocumentId(decodeURIComponent(hier)) };
  return tekst.startsWith('https://') ? { adres: tekst } : null;
}

/** One row: an empty one is no relation, half a one is a fault at the half that lacks. */
function leesRij({ soort, naar: tekst }: Relatierij, nr: number, achter: string, eigenAdres: string, fouten: Invoerfout[]): Stukrelatie | null {
  if (tekst === '' && soort === '') return null;
  const naar = doelUit(tekst, eigenAdres);
  if (naar !== null && isRelatiesoort(soort)) return { soort, naar };
  if (!isRelatiesoort(soort)) fouten.push({ veld: relatieveld.soort(nr, achter), uitleg: `Rij ${nr}: kies wat voor relatie het is.` });
  if (tekst === '') fouten.push({ veld: relatieveld.naar(nr, achter), uitleg: `Rij ${nr}: vul het adres van het andere document in. Of kies bij de relatie ‘Geen’.` });
  else if (naar === null) fouten.push({ veld: relatieveld.naar(nr, achter), uitleg: `Rij ${nr}: vul het adres van een document op deze site in, of een adres dat met https:// begint.` });
  return null;
}

/**
 * The relations as the form leaves them: without what was ticked, with what was typed. One that is there already is not added again,
 * so sending the same form twice changes nothing the second time.
 */
export function leesRelaties(velden: Velden, was: readonly Stukrelatie[], achter: string, eigenAdres: string, fouten: Invoerfout[]): readonly Stukrelatie[] {
  const weg = new Set(velden.alle(relatieveld.weg(achter)));
  const erbij = getypteRijen(velden, achter).map((rij, index) => leesRij(rij, index + 1, achter, eigenAdres, fouten)).filter((each) => each !== null);
  const alle = [...was.filter((relatie) => !weg.has(relatiesleutel(relatie))), ...erbij];
  return [...new Map(alle.map((relatie) => [relatiesleutel(relatie), relatie])).values()];
}
