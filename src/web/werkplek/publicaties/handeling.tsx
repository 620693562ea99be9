// Pages that say what a deed will do and ask for it: change, add, withdraw, publish again. One frame for all of them.
import type { ComponentChildren } from 'preact';
import type { Weigering } from '../../../kern/decider.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import { Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Kop } from '../../ui/kop.tsx';
import type { Pad } from '../../ui/link.tsx';
import { Werkpagina, type Werk } from '../kader.tsx';
import { Weigeringen } from '../weigeringen.tsx';
import { BASIS } from './woorden.ts';

interface Props {
  readonly werk: Werk;
  readonly titel: string;
  /** The publication, and where its page is. */
  readonly van: { readonly titel: string; readonly pad: Pad };
  readonly actie: Pad;
  readonly verborgen: Readonly<Record<string, string | number | undefined>>;
  readonly bestanden?: boolean;
  readonly knop: string;
  readonly gevaar?: boolean;
  readonly fouten: readonly Invoerfout[];
  readonly weigeringen: readonly Weigering[];
  /** What will happen, above the form. */
  readonly gevolg: ComponentChildren;
  readonly children?: ComponentChildren;
}

export const Handelingpagina = ({ werk, titel, van, actie, verborgen, bestanden = false, knop, gevaar = false, fouten, weigeringen, gevolg, children }: Props) => (
  <Werkpagina
    werk={werk}
    titel={titel}
    huidig={BASIS}
    kruimels={[
      { href: BASIS, tekst: 'Publiceren' },
      { href: van.pad, tekst: van.titel },
    ]}
    fout={fouten.length + weigeringen.length > 0}
  >
    <Foutenoverzicht fouten={fouten} />
    <Weigeringen weigeringen={weigeringen} />
    <Kop n={1}>{titel}</Kop>
    {gevolg}
    <Formulier actie={actie} verborgen={verborgen} bestanden={bestanden}>
      {children}
      <Knoppen>
        <Knop gewicht={gevaar ? 'gevaar' : 'eerste'}>{knop}</Knop>
        <KnopLink gewicht="tweede" href={van.pad}>
          Annuleer
        </KnopLink>
      </Knoppen>
    </Formulier>
  </Werkpagina>
);
