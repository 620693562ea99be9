// What the clock warns of, each with its article.
import type { Waarschuwing } from '../../../wet/termijnen/model.ts';
import { Melding } from '../../ui/melding.tsx';

export const Waarschuwingen = ({ waarschuwingen }: { readonly waarschuwingen: readonly Waarschuwing[] }) => (
  <>
    {waarschuwingen.map(({ tekst, artikel }) => (
      <Melding toon="let-op">
        <p>
          {tekst} <span class="woo-artikel">({artikel})</span>
        </p>
      </Melding>
    ))}
  </>
);
