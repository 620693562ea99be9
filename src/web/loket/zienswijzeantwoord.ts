// Reading the answer of a third party: per document and in general, every fault at once.
import type { Invoerfout } from '../../kern/errors.ts';
import type { Documentantwoord } from '../../toepassing/stappen/zienswijzen.ts';
import { redenVeld, standpuntVeld } from './zienswijzestukken.tsx';
import type { Stukweergave } from './zienswijzeweergave.ts';

export interface Antwoord {
  readonly tekst: string;
  readonly antwoorden: readonly Documentantwoord[];
  readonly fouten: readonly Invoerfout[];
}

const LEEG: Invoerfout = { veld: 'zienswijze', uitleg: 'Uw zienswijze is leeg. Schrijf op wat u vindt, ook als u geen bezwaar hebt.' };

function leesStuk({ documentId, naam }: Stukweergave, getypt: (veld: string) => string): { readonly antwoord: Documentantwoord | null; readonly fout: Invoerfout | null } {
  const [standpunt, reden] = [getypt(standpuntVeld(documentId)), getypt(redenVeld(documentId))];
  const fout = (veld: string, uitleg: string) => ({ antwoord: null, fout: { veld, uitleg } });
  if (standpunt === 'akkoord' || (standpunt === 'bezwaar' && reden !== '')) return { antwoord: { documentId, standpunt, reden }, fout: null };
  if (standpunt === 'bezwaar') return fout(redenVeld(documentId), `U hebt bezwaar bij ‘${naam}’. Schrijf op waarom.`);
  if (standpunt !== 'geen') return fout(standpuntVeld(documentId), `Kies wat u vindt van ‘${naam}’.`);
  return reden === '' ? { antwoord: null, fout: null } : fout(standpuntVeld(documentId), `U schreef iets op bij ‘${naam}’. Kies dan akkoord of bezwaar.`);
}

/** Only the documents of this party are looked at: whatever else was sent does not count. */
export function leesAntwoord(stukken: readonly Stukweergave[], getypt: (veld: string) => string): Antwoord {
  const tekst = getypt('zienswijze');
  const gelezen = stukken.map((stuk) => leesStuk(stuk, getypt));
  const antwoorden = gelezen.flatMap(({ antwoord }) => (antwoord === null ? [] : [antwoord]));
  const fouten = gelezen.flatMap(({ fout }) => (fout === null ? [] : [fout]));
  return { tekst, antwoorden, fouten: fouten.length === 0 && antwoorden.length === 0 && tekst === '' ? [LEEG] : fouten };
}
