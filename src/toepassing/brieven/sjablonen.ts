// The texts of letters: changing one, going back, and the words of a version.
import { ingebouwd, type Sjablooncode } from '../../documentverwerking/brieven/sjablonen/register.ts';
import type { Sjabloontekst, Sjabloonwoorden } from '../../documentverwerking/brieven/sjablonen/sjabloon.ts';
import type { Revision } from '../../kern/event.ts';
import { sjabloonDecider } from '../../sjabloon/decide.ts';
import { inGebruik, type Sjabloonstand } from '../../sjabloon/state.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';

/** Version 1 has no event and every event makes one version: version 2 is revision 0 of the stream. */
const revisieVan = (versie: number): Revision => (versie - 2) as Revision;

/** An order about a text, by somebody who was looking at version `gezien` of it. */
export interface Sjabloonopdracht extends Omit<Opdracht, 'verwacht'> {
  readonly gezien: number;
  readonly reden: string;
}

/** @throws RuleViolated with every fault; VersionConflict when the text is not at `gezien` any more */
export const wijzigSjabloon = ({ handler }: Pick<Omgeving, 'handler'>, code: Sjablooncode, woorden: Sjabloonwoorden, { gezien, reden, ...opdracht }: Sjabloonopdracht): Promise<Gedaan> =>
  handler.handle(sjabloonDecider, code, { type: 'WijzigSjabloon', code, ...woorden, reden }, { ...opdracht, verwacht: revisieVan(gezien) });

/** @throws RuleViolated, VersionConflict as above */
export const herstelSjabloon = ({ handler }: Pick<Omgeving, 'handler'>, code: Sjablooncode, { gezien, reden, ...opdracht }: Sjabloonopdracht): Promise<Gedaan> =>
  handler.handle(sjabloonDecider, code, { type: 'HerstelSjabloon', code, reden }, { ...opdracht, verwacht: revisieVan(gezien) });

/** The words that a version had, also when they would not do any more. */
export const woordenVan = (code: Sjablooncode, { versie, eigen }: Sjabloonstand): Sjabloontekst => ({ ...ingebouwd(code), ...eigen, versie });

/** The words that letters are made with when this is the newest version. */
export const woordenInGebruik = inGebruik;
