// Many publications in one go: the list and its files, and what became of each row.
import type { Invoerfout } from '../../../kern/errors.ts';
import type { Reeksregel } from '../../../toepassing/publicaties/reeks/publiceer.ts';
import { UITKOMST } from '../../../toepassing/publicaties/reeks/verslag.ts';
import { Formulier, Foutenoverzicht, Knop } from '../../ui/formulier/formulier.tsx';
import { Bestandsveld } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Label, type Toon } from '../../ui/label.tsx';
import { Link } from '../../ui/link.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { Werkpagina, type Werk } from '../kader.tsx';
import { BASIS } from './woorden.ts';

interface Props {
  readonly werk: Werk;
  readonly fouten: readonly Invoerfout[];
  /** Null before a list was sent. */
  readonly verslag: readonly Reeksregel[] | null;
  readonly opdracht: string;
  readonly maxMb: number;
}

const TOON: Readonly<Record<Reeksregel['uitkomst'], Toon>> = { gepubliceerd: 'goed', gepland: 'goed', concept: 'let-op', was_er_al: 'neutraal', geweigerd: 'fout' };

const adresVan = ({ uitkomst, publicatieId }: Reeksregel): `/${string}` | null => (publicatieId === null ? null : uitkomst === 'concept' ? `${BASIS}/concepten/${publicatieId}` : `${BASIS}/${publicatieId}`);

const Verslag = ({ regels }: { readonly regels: readonly Reeksregel[] }) => (
  <Tabel
    bijschrift="Wat er met elke regel gebeurde"
    bijschriftZichtbaar
    rijen={regels}
    sleutel={({ regel }) => String(regel)}
    kolommen={[
      { kop: 'Regel', getal: true, smal: true, cel: ({ regel }) => regel },
      {
        kop: 'Kenmerk',
        rijkop: true,
        cel: (rij) => {
          const adres = adresVan(rij);
          return adres === null ? rij.kenmerk : <Link href={adres}>{rij.kenmerk}</Link>;
        },
      },
      { kop: 'Uitkomst', cel: ({ uitkomst }) => <Label toon={TOON[uitkomst]}>{UITKOMST[uitkomst]}</Label> },
      { kop: 'Uitleg', cel: ({ uitleg }) => uitleg.join(' ') },
    ]}
  />
);

export const Reekspagina = ({ werk, fouten, verslag, opdracht, maxMb }: Props) => (
  <Werkpagina werk={werk} titel="Veel publicaties tegelijk" huidig={BASIS} kruimels={[{ href: BASIS, tekst: 'Publiceren' }]} fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={1}>Veel publicaties tegelijk</Kop>
    {verslag === null ? null : <Verslag regels={verslag} />}
    <Alinea lead>Maak een lijst met één regel per publicatie. Een regel met een dag bij ‘openbaar op’ wordt gepland, of komt meteen op de site als die dag vandaag of eerder is. Een regel zonder dag blijft een concept.</Alinea>
    <p>
      <Link href={`${BASIS}/reeks/sjabloon.csv`}>Download een lege lijst met een voorbeeld (CSV)</Link>
    </p>
    <Alinea>Gaat er iets mis? Verbeter de lijst en stuur hem nog eens. Wat er al is, doen wij niet dubbel: het kenmerk zegt welke publicatie het is.</Alinea>
    <Formulier actie={`${BASIS}/reeks`} bestanden verborgen={{ opdracht }}>
      <Bestandsveld naam="bestanden" label="De lijst en de bestanden" hulp={`Eén CSV-bestand en alle bestanden die erin staan, samen ten hoogste ${maxMb} MB`} meerdere fouten={fouten} />
      <Knop>Publiceer de lijst</Knop>
    </Formulier>
  </Werkpagina>
);
