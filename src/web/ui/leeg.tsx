// An empty list that says so, and what to do next.
import type { ComponentChildren } from 'preact';
import { Kop } from './kop.tsx';

export const Leeg = ({ titel, children }: { readonly titel: string; readonly children?: ComponentChildren }) => (
  <div class="woo-leeg">
    <Kop n={2}>{titel}</Kop>
    {children}
  </div>
);
