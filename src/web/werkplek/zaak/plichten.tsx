// What is due beside the decision, whose turn it was on every day, and until when the documents must be kept.
import type { Bezwaardossier } from '../../../../projections/rechtsgangen/model.ts';
import { aandachtspunten, beurten, bewaarplicht, dagenPerBeurt, type Beurt, type Bewaarplicht, type Feit, type Rekenopties, type Termijnberekening, type Waarschuwing, type Wie } from '../../../wet/index.ts';
import { aantalDagen } from '../../../wet/termijnen/datumtekst.ts';
import { Datum } from '../../ui/datum.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { watNu, type Mededelingenvanzaak } from '../mededelingen/mededelingen.tsx';

export interface Plichten {
  /** Promises that have passed. What must be told is in the ledger of notices. */
  readonly toezeggingen: readonly Waarschuwing[];
  readonly beurten: readonly Beurt[];
  readonly dagen: Readonly<Record<Wie, number>>;
  readonly bewaren: Bewaarplicht;
}

/** From the facts of the case and of every procedure against its decisions. */
export function plichtenVan(feiten: readonly Feit[], termijnen: Termijnberekening, heden: Temporal.PlainDate, recht: Rekenopties, rechtsgangen: readonly Bezwaardossier[]): Plichten {
  const procedures = rechtsgangen.map(({ stand: { besluitId, feiten: eigen, geslotenOp, ingetrokkenOp } }) => ({ besluit: besluitId, feiten: eigen, open: geslotenOp === null && ingetrokkenOp === null }));
  const lijst = beurten(feiten, termijnen, heden, recht, procedures);
  return {
    toezeggingen: aandachtspunten(termijnen, { vandaag: heden }).filter(({ code }) => code === 'toezegging-voorbij'),
    beurten: lijst,
    dagen: dagenPerBeurt(lijst),
    bewaren: bewaarplicht(feiten, termijnen, recht, procedures),
  };
}

const WIE: Readonly<Record<Wie, string>> = { wij: 'Wij', verzoeker: 'De verzoeker', derde: 'Een belanghebbende', 'ander-orgaan': 'Een andere overheid', rechter: 'De rechter' };

/** What a person can do now, in one line each; the reasons and dates are in the ledger. */
export const TeDoen = ({ toezeggingen, mededelingen: { nummer, lijst } }: Pick<Plichten, 'toezeggingen'> & { readonly mededelingen: Mededelingenvanzaak }) => {
  const acties = lijst.flatMap((mededeling) => {
    const actie = watNu(mededeling, nummer);
    return actie === null ? [] : [{ ...actie, artikel: mededeling.artikel }];
  });
  return toezeggingen.length + acties.length === 0 ? null : (
    <Melding toon="let-op" titel="Dit moet nog">
      <ul>
        {toezeggingen.map(({ tekst, artikel }) => (
          <li>
            {tekst} <span class="woo-artikel">({artikel})</span>
          </li>
        ))}
        {acties.map(({ tekst, href, artikel }) => (
          <li>
            <Link href={href}>{tekst}</Link> <span class="woo-artikel">({artikel})</span>
          </li>
        ))}
      </ul>
    </Melding>
  );
};

export const Plichtenoverzicht = ({ beurten: lijst, dagen, bewaren }: Plichten) => (
  <section aria-labelledby="plichten">
    <Kop n={2} id="plichten">
      Wie was aan zet?
    </Kop>
    <Alinea>
      {Object.entries(WIE)
        .flatMap(([wie, naam]) => (dagen[wie as Wie] === 0 ? [] : [`${naam}: ${aantalDagen(dagen[wie as Wie])}`]))
        .join('. ')}
      .
    </Alinea>
    <details class="woo-uitleg">
      <summary>Dag voor dag</summary>
      <Tabel
        bijschrift="Wie er aan zet was, oudste eerst"
        rijen={lijst}
        sleutel={({ van }) => van.toString()}
        kolommen={[
          { kop: 'Van', cel: ({ van }) => <Datum datum={van} vorm="kort" />, smal: true },
          { kop: 'Tot en met', cel: ({ totEnMet }) => <Datum datum={totEnMet} vorm="kort" />, smal: true },
          { kop: 'Wie', rijkop: true, cel: ({ wie }) => WIE[wie] },
          { kop: 'Waarom', cel: ({ waarom, artikel }) => <>{waarom} <span class="woo-artikel">({artikel})</span></> },
        ]}
      />
    </details>
    <Alinea>
      De documenten moet u bewaren {bewaren.totEnMet === null ? 'tot nader order' : <>tot en met <Datum datum={bewaren.totEnMet} vorm="dag" /></>}. {bewaren.waarom}{' '}
      <span class="woo-artikel">({bewaren.artikel})</span>
    </Alinea>
  </section>
);
