// Labels for a state: always a word, an icon beside it, colour only as a third sign.
import type { ComponentChildren } from 'preact';
import { Icoon, type Icoonnaam } from './icoon.tsx';

export type Toon = 'neutraal' | 'goed' | 'let-op' | 'fout' | 'info';

interface LabelProps {
  readonly toon?: Toon | undefined;
  readonly icoon?: Icoonnaam | undefined;
  readonly children: ComponentChildren;
}

export const Label = ({ toon = 'neutraal', icoon, children }: LabelProps) => (
  <span class={`woo-label woo-toon--${toon}`}>
    {icoon === undefined ? null : <Icoon naam={icoon} />}
    {children}
  </span>
);
