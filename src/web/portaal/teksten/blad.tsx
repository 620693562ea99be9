// The shape of a page that only explains: title, text, in the public frame.
import type { ComponentChildren } from 'preact';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Pagina, type Kader } from '../../ui/pagina.tsx';

export interface TekstProps {
  readonly kader: Kader;
}

interface BladProps extends TekstProps {
  readonly titel: string;
  readonly inleiding: string;
  readonly children: ComponentChildren;
}

export const Blad = ({ kader, titel, inleiding, children }: BladProps) => (
  <Pagina kader={kader} gezicht="publiek" titel={titel} kruimels={[{ href: '/', tekst: 'Home' }]}>
    <Kop n={1}>{titel}</Kop>
    <Alinea lead>{inleiding}</Alinea>
    <div class="woo-tekst">{children}</div>
  </Pagina>
);
