// Documents in the steps about views: choosing what parties are asked about, and what a party answered by post.
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import type { DocumentId } from '../../../kern/ids.ts';
import type { Gekozendocument } from '../../../toepassing/stappen/stap.ts';
import { VOORNEMENS } from '../../../toepassing/stappen/voorleggen.ts';
import { grondtekst, oordeeltekst } from '../../../wet/weigeringsgronden/teksten.ts';
import { Vinkje } from '../../ui/formulier/keuze.tsx';
import { Groep } from '../../ui/formulier/veld.tsx';
import type { Invoerlezer } from './invoer.ts';
import type { Velden } from './scherm.ts';

/** What can be asked about: judged, and with a judgement that a party can have an interest in. */
const voorTeLeggen = ({ beoordeling }: Inventarisdocument): boolean => VOORNEMENS.some((voornemen) => voornemen === beoordeling?.oordeel);

const omschrijving = ({ volgnummer, titel, beoordeling }: Inventarisdocument): string =>
  [
    `${volgnummer}. ${titel}`,
    beoordeling === null ? '' : oordeeltekst(beoordeling.oordeel),
    (beoordeling?.gronden ?? []).map((code) => `${code} ${grondtekst(code)}`).join(', '),
  ]
    .filter((deel) => deel !== '')
    .join(', ');

const VELD = 'stuk-';

interface Keuzeprops extends Pick<Velden, 'invoer' | 'fouten'> {
  readonly documenten: readonly Inventarisdocument[];
}

/** The boxes carry the revision that is on the screen: a judgement that changes in between is not asked about unseen. */
export const Stukkeuze = ({ documenten, invoer, fouten }: Keuzeprops) => {
  const opties = documenten.filter(voorTeLeggen);
  return opties.length === 0 ? null : (
    <Groep naam="documenten" label="Over welke documenten vraagt u het?" hulp="Alle belanghebbenden van deze stap krijgen dezelfde documenten. Kiest u niets? Dan stelt u een algemene vraag. Alleen beoordeelde documenten staan hier." magLeeg fouten={fouten}>
      {opties.map((document) => (
        <Vinkje naam={`${VELD}${document.documentId}`} label={omschrijving(document)} waarde={String(document.revision)} aan={(invoer[`${VELD}${document.documentId}`] ?? '') !== ''} magLeeg fouten={fouten} />
      ))}
    </Groep>
  );
};

export const leesStukkeuze = (lezer: Invoerlezer): readonly Gekozendocument[] =>
  lezer.met(VELD).map(([documentId, revision]) => ({ documentId: documentId as DocumentId, revision: Number(revision) }));
