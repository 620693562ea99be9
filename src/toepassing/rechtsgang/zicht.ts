// What a step in a procedure looks at: loaded from the log itself, so that a preview and the step see the same.
import { besluitDecider } from '../../besluit/decide.ts';
import { isWerkend } from '../../besluit/state.ts';
import { bezwaarDecider } from '../../bezwaar/decide.ts';
import type { Geopend } from '../../bezwaar/state.ts';
import { berekeningVan } from '../../bezwaar/termijnen.ts';
import { ingebrekestellingDecider } from '../../ingebrekestelling/decide.ts';
import { vandaag } from '../../kern/clock.ts';
import { NotFound } from '../../kern/errors.ts';
import type { BesluitId, BezwaarId, CommandId, MedewerkerId, VerzoekId } from '../../kern/ids.ts';
import { berekenTermijnen } from '../../wet/termijnen/bereken.ts';
import { laadVerzoek } from '../verzoek/berichten.ts';
import type { Omgeving } from '../omgeving.ts';
import { regelVan, type Besluitzicht, type Rechtsgangstap, type Zicht } from './index.ts';
import { partijVan } from './partij.ts';

/** The key of a notice about the request itself. */
export const OVER_HET_VERZOEK = 'verzoek';

async function besluitzicht({ handler }: Omgeving, verzoekId: VerzoekId, besluitId: BesluitId): Promise<Besluitzicht> {
  const { state } = await handler.load(besluitDecider, besluitId);
  if (!isWerkend(state) || state.verzoekId !== verzoekId) throw new NotFound('dit bekendgemaakte besluit');
  const { inhoud, bekendgemaaktOp, opsteller, laatsteBewerker, ondertekendDoor } = state;
  return { besluitId, titel: inhoud.titel, bekendgemaaktOp, primairDoor: [...new Set([opsteller, laatsteBewerker, ondertekendDoor])] };
}

async function bezwaarzicht(omgeving: Omgeving, verzoekId: VerzoekId, bezwaarId: BezwaarId): Promise<{ readonly bezwaar: Geopend; readonly besluit: Besluitzicht }> {
  const { state } = await omgeving.handler.load(bezwaarDecider, bezwaarId);
  if (state.status === 'onbekend' || state.verzoekId !== verzoekId) throw new NotFound('deze procedure');
  return { bezwaar: state, besluit: await besluitzicht(omgeving, verzoekId, state.besluitId) };
}

/** By when an objection had to be decided as it stands on that day, and when it was. */
function beslissenOpBezwaar({ recht }: Omgeving, bezwaar: Geopend, { bekendgemaaktOp }: Besluitzicht, op: Temporal.PlainDate): Zicht['beslissen'] {
  const uiterlijk = berekeningVan(bezwaar, bekendgemaaktOp, { ...recht, peildatum: op }).beslissenUiterlijk;
  return uiterlijk === null ? null : { uiterlijk, beslistOp: bezwaar.beslist?.op ?? bezwaar.ingetrokkenOp };
}

export interface Opdrachtgever {
  readonly door: MedewerkerId;
  readonly commandId: CommandId;
  /** Only tried out: nothing is sealed, so nobody new gets a key. */
  readonly proef: boolean;
}

/** @throws NotFound when what the step is about does not belong to this case */
export async function leesZicht(omgeving: Omgeving, verzoekId: VerzoekId, stap: Rechtsgangstap, { door, commandId, proef }: Opdrachtgever): Promise<Zicht> {
  const verzoek = await laadVerzoek(omgeving, verzoekId);
  const regel = regelVan(stap.soort);
  const basis: Zicht = {
    vandaag: vandaag(omgeving.clock), verzoekId, nummer: verzoek.nummer, commandId, door,
    besluit: null, bezwaarId: null, bezwaar: null, ingebrekestelling: null, beslissen: null, partij: null,
  };
  switch (regel.bij) {
    case 'besluit': {
      const ingevuld = regel.partij?.(stap);
      return {
        ...basis,
        besluit: await besluitzicht(omgeving, verzoekId, stap.bij as BesluitId),
        partij: ingevuld === undefined ? null : await partijVan(omgeving, verzoekId, ingevuld, commandId, proef),
      };
    }
    case 'bezwaar':
      return { ...basis, bezwaarId: stap.bij as BezwaarId, ...(await bezwaarzicht(omgeving, verzoekId, stap.bij as BezwaarId)) };
    case 'ingebrekestelling': {
      const { state } = await omgeving.handler.load(ingebrekestellingDecider, stap.bij);
      if (state.status === 'onbekend' || state.verzoekId !== verzoekId) throw new NotFound('deze ingebrekestelling');
      return { ...basis, ingebrekestelling: state };
    }
    case 'verzoek-of-bezwaar': {
      if (stap.bij === OVER_HET_VERZOEK) {
        const { beslistermijn, afgerondOp } = berekenTermijnen(verzoek.feiten, { ...omgeving.recht, peildatum: stap.op });
        return { ...basis, beslissen: { uiterlijk: beslistermijn.einde, beslistOp: afgerondOp } };
      }
      const { bezwaar, besluit } = await bezwaarzicht(omgeving, verzoekId, stap.bij as BezwaarId);
      return { ...basis, bezwaarId: stap.bij as BezwaarId, bezwaar, besluit, beslissen: beslissenOpBezwaar(omgeving, bezwaar, besluit, stap.op) };
    }
  }
}
