// Headings: the level is the structure, never the size.
import type { ComponentChildren } from 'preact';

interface KopProps {
  readonly n: 1 | 2 | 3 | 4;
  readonly id?: string | undefined;
  readonly klas?: string | undefined;
  readonly children: ComponentChildren;
}

export const Kop = ({ n, id, klas, children }: KopProps) => {
  const Heading = `h${n}` as const;
  return (
    <Heading id={id} class={['nl-heading', `nl-heading--level-${n}`, klas].filter(Boolean).join(' ')}>
      {children}
    </Heading>
  );
};

/** A paragraph in running text; `lead` for the one under the title. */
export const Alinea = ({ lead, klas, children }: { readonly lead?: boolean | undefined; readonly klas?: string | undefined; readonly children: ComponentChildren }) => (
  <p class={['nl-paragraph', lead === true ? 'woo-lead' : 'woo-tekst', klas].filter(Boolean).join(' ')}>{children}</p>
);
