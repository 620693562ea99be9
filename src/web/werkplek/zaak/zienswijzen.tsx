// Views of third parties as the handler reads them: per party on the page of the case, per document beside its assessment.
import { oordeeltekst } from '../../../wet/weigeringsgronden/teksten.ts';
import { STANDPUNT, type Stukantwoord, type Stukweergave, type Zienswijzeweergave } from '../../loket/zienswijzeweergave.ts';
import { Datum } from '../../ui/datum.tsx';
import { Kop } from '../../ui/kop.tsx';

const Antwoord = ({ antwoord }: { readonly antwoord: Stukantwoord | null }) =>
  antwoord === null ? (
    <>geen antwoord</>
  ) : (
    <>
      {STANDPUNT[antwoord.standpunt].toLowerCase()}
      {antwoord.reden === null ? null : <blockquote class="woo-regels">{antwoord.reden}</blockquote>}
    </>
  );

export const Zienswijzevanpartij = ({ zienswijze: { stukken, algemeen } }: { readonly zienswijze: Zienswijzeweergave }) => (
  <>
    {stukken.length === 0 ? null : (
      <ul>
        {stukken.map(({ naam, passage, antwoord }) => (
          <li>
            {naam}
            {passage === null ? null : ` (${passage})`}: <Antwoord antwoord={antwoord} />
          </li>
        ))}
      </ul>
    )}
    {algemeen === null ? null : <blockquote class="woo-regels">{algemeen}</blockquote>}
  </>
);

export interface Documentzienswijze {
  readonly naam: string;
  readonly ontvangenOp: Temporal.PlainDate | null;
  /** What we said that we would do, when we asked. */
  readonly voornemen: Stukweergave['voornemen'];
  readonly passage: string | null;
  readonly antwoord: Stukantwoord | null;
}

/** Weigh these before you judge (Woo 4.4 lid 3; Awb 3:46). */
export const Zienswijzenoverdocument = ({ zienswijzen }: { readonly zienswijzen: readonly Documentzienswijze[] }) =>
  zienswijzen.length === 0 ? null : (
    <section class="woo-blok" aria-labelledby="zienswijzen">
      <Kop n={3} id="zienswijzen">
        Zienswijzen over dit document
      </Kop>
      <ul>
        {zienswijzen.map(({ naam, ontvangenOp, voornemen, passage, antwoord }) => (
          <li>
            {naam}, gevraagd over ‘{oordeeltekst(voornemen).toLowerCase()}’{passage === null ? null : ` en alleen over: ${passage}`}:{' '}
            {ontvangenOp === null ? (
              'nog niet ontvangen'
            ) : (
              <>
                <Antwoord antwoord={antwoord} /> (<Datum datum={ontvangenOp} />)
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
