// Where one letter stands: its versions, the words in use, and the example of a text.
import type { BriefInhoud } from '../../../documentverwerking/brieven/model.ts';
import { SJABLONEN, type Sjablooncode } from '../../../documentverwerking/brieven/sjablonen/register.ts';
import { leeshulp, toetsSjabloon, type Sjabloontekst } from '../../../documentverwerking/brieven/sjablonen/sjabloon.ts';
import { verschil } from '../../../documentverwerking/brieven/sjablonen/verschil.ts';
import { voorbeeldbrief } from '../../../documentverwerking/brieven/sjablonen/voorbeeld.ts';
import { vandaag } from '../../../kern/clock.ts';
import { NotFound } from '../../../kern/errors.ts';
import { woordenInGebruik, woordenVan } from '../../../toepassing/brieven/sjablonen.ts';
import type { Werkdeps } from '../deps.ts';
import type { Sjabloonvoorbeeld } from './sjabloon.tsx';
import type { Sjablooninvoer } from './sjabloonformulier.tsx';

/** Subject and text as one, to compare two versions line by line. */
export const alsEenTekst = ({ onderwerp, tekst }: Pick<Sjabloontekst, 'onderwerp' | 'tekst'>): string => `Onderwerp: ${onderwerp}\n\n${tekst}`;

export function sjabloonstand({ lezen, omgeving }: Pick<Werkdeps, 'lezen' | 'omgeving'>) {
  /** Where a letter stands now. */
  function standVan(code: Sjablooncode) {
    const versies = lezen.sjablonen.versies(code);
    const nieuwste = versies[0] ?? { versie: 1, eigen: null };
    return { versies, versie: nieuwste.versie, inGebruik: woordenInGebruik(code, nieuwste), nieuwste: woordenVan(code, nieuwste) };
  }

  /** One version by number; `gegevens` is null for the text of the program. @throws NotFound */
  function versieVan(code: Sjablooncode, versie: number) {
    const gegevens = lezen.sjablonen.versies(code).find((each) => each.versie === versie) ?? null;
    if (gegevens === null && versie !== 1) throw new NotFound(`versie ${versie}`);
    return { gegevens, woorden: woordenVan(code, gegevens ?? { versie: 1, eigen: null }) };
  }

  /** The example of a text; null when the text has faults. */
  const briefVan = (code: Sjablooncode, woorden: Sjabloontekst, nee: readonly string[] = []): BriefInhoud | null =>
    toetsSjabloon(SJABLONEN[code], woorden).length > 0 ? null : voorbeeldbrief(code, woorden, omgeving.config.organisatie, vandaag(omgeving.clock), nee);

  /** What a text that is being typed comes to; null when it has faults. */
  function voorbeeldVan(code: Sjablooncode, { nee, onderwerp, tekst }: Sjablooninvoer): Sjabloonvoorbeeld | null {
    const { versie, inGebruik } = standVan(code);
    const woorden = { onderwerp, tekst, versie: versie + 1 };
    const brief = briefVan(code, woorden, nee);
    return brief === null ? null : { brief, verschil: verschil(alsEenTekst(inGebruik), alsEenTekst(woorden)), hulp: leeshulp(tekst) };
  }

  return { standVan, versieVan, briefVan, voorbeeldVan };
}
