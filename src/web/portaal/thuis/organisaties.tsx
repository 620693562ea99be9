// Entry by body: who publishes here, how much, and how to reach them.
import type { Telling } from '../../../../projections/publicaties/model.ts';
import { getaltekst } from '../../ui/getal.ts';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Link, metVraag } from '../../ui/link.tsx';
import { Pagina, type Kader } from '../../ui/pagina.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import type { Namen } from '../woorden.ts';

interface Props {
  readonly kader: Kader;
  readonly namen: Namen;
  readonly tellingen: readonly Telling[];
}

/** The body of this site is always there, also when it has published nothing yet. */
const metEigen = (tellingen: readonly Telling[], eigen: string): readonly Telling[] => (tellingen.some(({ waarde }) => waarde === eigen) ? tellingen : [{ waarde: eigen, aantal: 0 }, ...tellingen]);

export const Organisatiespagina = ({ kader, namen, tellingen }: Props) => (
  <Pagina kader={kader} gezicht="publiek" titel="Organisaties" huidig="/categorieen" kruimels={[{ href: '/', tekst: 'Home' }]}>
    <Kop n={1}>Organisaties</Kop>
    <Alinea lead>Deze organisaties maken op deze site informatie openbaar.</Alinea>
    <Tabel<Telling>
      bijschrift="Organisaties, meeste publicaties eerst"
      rijen={metEigen(tellingen, kader.organisatie.uri)}
      sleutel={({ waarde }) => waarde}
      kolommen={[
        { kop: 'Organisatie', rijkop: true, cel: ({ waarde }) => <Link href={metVraag('/zoeken', { organisatie: waarde })}>{namen.organisatie(waarde)}</Link> },
        { kop: 'Publicaties', getal: true, cel: ({ aantal }) => getaltekst(aantal) },
        { kop: 'Contact', cel: ({ waarde }) => (waarde === kader.organisatie.uri ? <Link href="/contact">{kader.organisatie.contactpersoon}</Link> : 'Vraag het aan de organisatie zelf') },
      ]}
    />
  </Pagina>
);
