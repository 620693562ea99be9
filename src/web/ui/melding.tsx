// A notice on a page: what happened or what to mind. One `role=status` per page at most (WCAG 4.1.3).
import type { ComponentChildren } from 'preact';
import { Icoon, type Icoonnaam } from './icoon.tsx';
import type { Toon } from './label.tsx';
import { Kop } from './kop.tsx';

const ICOON: Readonly<Record<Toon, Icoonnaam>> = { neutraal: 'info', info: 'info', goed: 'vink', 'let-op': 'let-op', fout: 'kruis' };

interface MeldingProps {
  readonly toon?: Toon | undefined;
  readonly titel?: string | undefined;
  /** Announce it: only for the outcome of what the person just did. */
  readonly status?: boolean | undefined;
  readonly children?: ComponentChildren | undefined;
}

export const Melding = ({ toon = 'info', titel, status, children }: MeldingProps) => (
  <div class={`woo-melding woo-toon--${toon}`} role={status === true ? 'status' : undefined}>
    <Icoon naam={ICOON[toon]} />
    <div>
      {titel === undefined ? null : <Kop n={2}>{titel}</Kop>}
      {children}
    </div>
  </div>
);
