// A proposal to decide in parts, for the requester to accept or to decline (Woo 4.2a). Accepting is written consent (Awb 4:15 lid 2 a).
import type { Invoerfout } from '../../kern/errors.ts';
import { Datum } from '../ui/datum.tsx';
import { Formulier, Knop, Knoppen } from '../ui/formulier/formulier.tsx';
import { Tekstgebied } from '../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../ui/kop.tsx';

type PlainDate = Temporal.PlainDate;

export interface Voorstelweergave {
  readonly planId: string;
  readonly fasen: readonly { readonly nummer: number; readonly omschrijving: string; readonly uiterlijk: PlainDate }[];
  /** The last day as it is now, and as it would be after consent. */
  readonly nu: PlainDate;
  readonly wordt: PlainDate;
}

interface Props extends Voorstelweergave {
  readonly pad: `/mijn/${string}`;
  readonly opdracht: string;
  readonly fouten: readonly Invoerfout[];
}

export const Voorstel = ({ planId, fasen, nu, wordt, pad, opdracht, fouten }: Props) => (
  <section class="woo-blok" aria-labelledby="voorstel">
    <Kop n={2} id="voorstel">
      Wij stellen voor om in delen te beslissen
    </Kop>
    <ol>
      {fasen.map(({ omschrijving, uiterlijk }) => (
        <li>
          {omschrijving}: uiterlijk <Datum datum={uiterlijk} vorm="dag" />
        </li>
      ))}
    </ol>
    <Alinea>
      Nu krijgt u ons besluit uiterlijk <Datum datum={nu} vorm="dag" />. Gaat u akkoord, dan krijgt u het laatste deel uiterlijk <Datum datum={wordt} vorm="dag" />. Zegt u niets of
      nee, dan verandert er niets.
    </Alinea>
    <Formulier actie={`${pad}/voorstel`} verborgen={{ opdracht, planId, keuze: 'akkoord' }}>
      <Knoppen>
        <Knop>Ik ga akkoord met dit plan</Knop>
      </Knoppen>
    </Formulier>
    <details class="woo-uitleg" open={fouten.some(({ veld }) => veld === 'tegenvoorstel')}>
      <summary>Ik ga niet akkoord</summary>
      <Formulier actie={`${pad}/voorstel`} verborgen={{ opdracht, planId, keuze: 'nee' }}>
        <Tekstgebied naam="tegenvoorstel" label="Wat zou u wel goed vinden? (mag leeg blijven)" regels={3} fouten={fouten} />
        <Knoppen>
          <Knop gewicht="tweede">Ik ga niet akkoord</Knop>
        </Knoppen>
      </Formulier>
    </details>
  </section>
);
