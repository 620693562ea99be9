// What an action would do, before it is done: old date → new date, the article, and the letter that goes out.
import type { ComponentChildren } from 'preact';
import { Datum } from './datum.tsx';
import { Kop } from './kop.tsx';

export interface Voorstel {
  readonly titel: string;
  /** Name of the date that moves: "Uiterste beslisdatum". */
  readonly datumnaam?: string | undefined;
  readonly oud: Temporal.PlainDate | null;
  /** `null` when there is no date any more, such as while the term stands still; then `nieuwTekst` says so. */
  readonly nieuw: Temporal.PlainDate | null;
  readonly nieuwTekst?: string | undefined;
  readonly uitleg: string;
  readonly artikel: string;
  /** The letter as the addressee will read it, by paragraph. */
  readonly brief?: { readonly aan: string; readonly onderwerp: string; readonly alineas: readonly string[] } | undefined;
}

interface Props extends Voorstel {
  /** The form that confirms, with its buttons. */
  readonly children: ComponentChildren;
}

const Nieuw = ({ nieuw, nieuwTekst }: Pick<Voorstel, 'nieuw' | 'nieuwTekst'>) =>
  nieuw === null ? <>{nieuwTekst ?? 'geen datum'}</> : <Datum datum={nieuw} vorm="kort" />;

export const BevestigVoorstel = ({ titel, datumnaam = 'Uiterste beslisdatum', oud, nieuw, nieuwTekst, uitleg, artikel, brief, children }: Props) => {
  const gelijk = oud !== null && nieuw !== null && oud.equals(nieuw);
  return (
    <section class="woo-voorstel" aria-labelledby="voorstel">
      <Kop n={2} id="voorstel">
        {titel}
      </Kop>
      <dl class="woo-voorstel__data">
        {oud === null || gelijk ? null : (
          <>
            <div class="woo-voorstel__oud">
              <dt>{datumnaam} nu</dt>
              <dd>
                <Datum datum={oud} vorm="kort" />
              </dd>
            </div>
            <span class="woo-voorstel__pijl" aria-hidden="true">
              →
            </span>
          </>
        )}
        <div class="woo-voorstel__nieuw">
          <dt>{gelijk ? `${datumnaam} blijft` : `${datumnaam} wordt`}</dt>
          <dd>
            <Nieuw nieuw={nieuw} nieuwTekst={nieuwTekst} />
          </dd>
        </div>
      </dl>
      <p>
        {uitleg} <span class="woo-artikel">({artikel})</span>
      </p>
      {brief === undefined ? null : (
        <details class="woo-uitleg" open>
          <summary>De brief aan {brief.aan}</summary>
          <div class="woo-brief">
            <p>
              <strong>{brief.onderwerp}</strong>
            </p>
            {brief.alineas.map((alinea) => (
              <p>{alinea}</p>
            ))}
          </div>
        </details>
      )}
      {children}
    </section>
  );
};
