// Documents in the steps about views: choosing what parties are asked about, and what a party answered by post.
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import type { DerdeId, DocumentId } from '../../../kern/ids.ts';
import type { Gekozendocument } from '../../../toepassing/stappen/stap.ts';
import type { Documentantwoord } from '../../../toepassing/stappen/zienswijzen.ts';
import { VOORNEMENS } from '../../../toepassing/beoordelen/voorleggen.ts';
import { grondtekst, oordeeltekst } from '../../../wet/weigeringsgronden/teksten.ts';
import { STUK_WEG } from '../../loket/zienswijzeweergave.ts';
import { Keuzelijst, Vinkje } from '../../ui/formulier/keuze.tsx';
import { Tekstgebied } from '../../ui/formulier/tekst.tsx';
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
    <Groep naam="documenten" label="Over welke documenten vraagt u het?" hulp="Een belanghebbende ziet alle documenten die u kiest, of alleen de nummers die u onder zijn adres zet. Kiest u niets? Dan stelt u een algemene vraag. Alleen beoordeelde documenten staan hier." magLeeg fouten={fouten}>
      {opties.map((document) => (
        <Vinkje naam={`${VELD}${document.documentId}`} label={omschrijving(document)} waarde={String(document.revision)} aan={(invoer[`${VELD}${document.documentId}`] ?? '') !== ''} magLeeg fouten={fouten} />
      ))}
    </Groep>
  );
};

export const leesStukkeuze = (lezer: Invoerlezer): readonly Gekozendocument[] =>
  lezer.met(VELD).map(([documentId, revision]) => ({ documentId: documentId as DocumentId, revision: Number(revision) }));

const STANDPUNTEN = [
  { waarde: 'akkoord', tekst: 'Akkoord' },
  { waarde: 'bezwaar', tekst: 'Bezwaar' },
] as const;

const standpuntVeld = (derdeId: string, documentId = ''): string => `standpunt_${derdeId}_${documentId}`;
const redenVeld = (derdeId: string, documentId = ''): string => `reden_${derdeId}_${documentId}`;

/** Per party that did not answer yet, the documents that it was asked about: without JavaScript the page cannot know who will be chosen. */
export const Stukantwoorden = ({ bij: { derden, documenten }, invoer, fouten }: Velden) =>
  derden
    .filter(({ ontvangenOp, stukken }) => ontvangenOp === null && stukken.length > 0)
    .map(({ derdeId, leesbareNaam, stukken }) => (
      <Groep naam={`antwoorden_${derdeId}`} label={`Per document: ${leesbareNaam}`} hulp="Vul dit alleen in voor de belanghebbende die u hierboven koos." magLeeg fouten={fouten}>
        {stukken.map(({ documentId }) => {
          const document = documenten.find((each) => each.documentId === documentId);
          const naam = document === undefined ? STUK_WEG : `${document.volgnummer}. ${document.titel}`;
          const [standpunt, reden] = [standpuntVeld(derdeId, documentId), redenVeld(derdeId, documentId)];
          return (
            <>
              <Keuzelijst naam={standpunt} label={naam} leeg="Geen antwoord" waarde={invoer[standpunt] ?? ''} opties={STANDPUNTEN} magLeeg fouten={fouten} />
              <Tekstgebied naam={reden} label={`Reden bij ${naam}`} waarde={invoer[reden] ?? ''} regels={2} magLeeg fouten={fouten} />
            </>
          );
        })}
      </Groep>
    ));

/** The answers of this party. What was filled in with another party is told, never dropped in silence. */
export function leesStukantwoorden(lezer: Invoerlezer, derdeId: DerdeId): readonly Documentantwoord[] {
  const eigen = lezer.met(standpuntVeld(derdeId));
  const redenen = lezer.met(redenVeld(derdeId));
  if (lezer.met('standpunt_').length > eigen.length || lezer.met('reden_').length > redenen.length) {
    lezer.fout('derdeId', 'U vulde ook iets in bij een andere belanghebbende. Leg elke zienswijze apart vast.');
  }
  for (const [documentId] of redenen) {
    if (!eigen.some(([id]) => id === documentId)) lezer.fout(standpuntVeld(derdeId, documentId), 'Kies ook akkoord of bezwaar.');
  }
  return eigen.map(([documentId]) => ({
    documentId: documentId as DocumentId,
    standpunt: lezer.keuze(standpuntVeld(derdeId, documentId), ['akkoord', 'bezwaar'], 'Kies akkoord of bezwaar.'),
    reden: lezer.vrij(redenVeld(derdeId, documentId)),
  }));
}
