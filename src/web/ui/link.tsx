// Links. The addresses they may go to are in `pad.ts`, which needs no JSX.
import type { ComponentChildren } from 'preact';
import type { Pad } from './pad.ts';

export { eigenPad, metVraag, veiligPad, type Pad } from './pad.ts';

interface LinkProps {
  readonly href: Pad;
  readonly children: ComponentChildren;
  readonly klas?: string | undefined;
  readonly huidig?: boolean | undefined;
  readonly rel?: string | undefined;
  /** Offers the target as a file to keep. */
  readonly download?: boolean | undefined;
}

export const Link = ({ href, children, klas, huidig, rel, download }: LinkProps) => (
  <a
    class={klas === undefined ? 'nl-link' : `nl-link ${klas}`}
    href={href}
    rel={rel}
    download={download}
    aria-current={huidig === true ? 'page' : undefined}
  >
    {children}
  </a>
);
