// Fields that several screens about the court share.
import { Tekstvak } from '../../ui/formulier/tekst.tsx';
import type { Invoerlezer } from '../stappen/invoer.ts';
import type { Rechtsgangvelden } from './scherm.ts';

export const Kenmerk = ({ invoer, fouten }: Rechtsgangvelden) => <Tekstvak naam="kenmerk" label="Nummer van de rechter" waarde={invoer['kenmerk'] ?? ''} breedte="half" magLeeg fouten={fouten} />;
/** Null when the court named none. */
export const leesWeken = (lezer: Invoerlezer): number | null => (lezer.vrij('weken') === '' ? null : lezer.getal('weken', 'Vul een heel getal in, of laat het veld leeg.'));
