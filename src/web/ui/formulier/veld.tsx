// One field: label, help, fault, and whatever is filled in. The order and the ids follow WCAG 3.3.1 and 1.3.1.
import type { ComponentChildren } from 'preact';
import type { Invoerfout } from '../../../kern/errors.ts';

export type Fouten = readonly Invoerfout[];

/** What every kind of field takes. `naam` is its name in the form and, without `id`, its id: the error summary links there. */
export interface VeldProps {
  readonly naam: string;
  readonly id?: string | undefined;
  readonly label: string;
  readonly hulp?: ComponentChildren | undefined;
  /** Adds "(mag leeg blijven)": the optional fields are the ones that are marked. */
  readonly magLeeg?: boolean | undefined;
  readonly fouten?: Fouten | undefined;
  /** The label is for screen readers only, such as in a search bar. */
  readonly labelVerborgen?: boolean | undefined;
  readonly klas?: string | undefined;
}

/** The first fault in this field, if any. */
export const foutBij = (fouten: Fouten | undefined, naam: string): string | undefined =>
  fouten?.find(({ veld }) => veld === naam)?.uitleg;

/** Attributes that tie an input to its help and its fault. */
export function verwijzingen({ naam, id = naam, hulp, fouten }: Pick<VeldProps, 'naam' | 'id' | 'hulp' | 'fouten'>) {
  const fout = foutBij(fouten, naam) !== undefined;
  const ids = [hulp === undefined ? '' : `${id}-hulp`, fout ? `${id}-fout` : ''].filter(Boolean).join(' ');
  return { id, name: naam, 'aria-describedby': ids === '' ? undefined : ids, 'aria-invalid': fout ? ('true' as const) : undefined };
}

export const Hulp = ({ id, children }: { readonly id: string; readonly children: ComponentChildren }) => (
  <p class="woo-hulp" id={`${id}-hulp`}>
    {children}
  </p>
);

export const Foutmelding = ({ id, children }: { readonly id: string; readonly children: string }) => (
  <p class="woo-foutmelding" id={`${id}-fout`}>
    <span class="woo-sr">Fout: </span>
    {children}
  </p>
);

export const MagLeeg = () => <span class="woo-veld__mag"> (mag leeg blijven)</span>;

/** Label, help and fault around one input. */
export const Veld = ({ naam, id = naam, label, hulp, magLeeg, fouten, labelVerborgen, klas, children }: VeldProps & { readonly children: ComponentChildren }) => {
  const fout = foutBij(fouten, naam);
  return (
    <div class={['woo-veld', fout !== undefined && 'woo-veld--fout', klas].filter(Boolean).join(' ')}>
      <label class={labelVerborgen === true ? 'woo-sr' : 'utrecht-form-label'} for={id}>
        {label}
        {magLeeg === true ? <MagLeeg /> : null}
      </label>
      {hulp === undefined ? null : <Hulp id={id}>{hulp}</Hulp>}
      {fout === undefined ? null : <Foutmelding id={id}>{fout}</Foutmelding>}
      {children}
    </div>
  );
};

/** A group of inputs that together answer one question (radio buttons, checkboxes, a period). */
export const Groep = ({ naam, id = naam, label, hulp, magLeeg, fouten, klas, children }: VeldProps & { readonly children: ComponentChildren }) => {
  const fout = foutBij(fouten, naam);
  const { 'aria-describedby': beschrijving } = verwijzingen({ naam, id, hulp, fouten });
  return (
    <fieldset class={['woo-veld', fout !== undefined && 'woo-veld--fout', klas].filter(Boolean).join(' ')} aria-describedby={beschrijving}>
      <legend class="utrecht-form-label">
        {label}
        {magLeeg === true ? <MagLeeg /> : null}
      </legend>
      {hulp === undefined ? null : <Hulp id={id}>{hulp}</Hulp>}
      {fout === undefined ? null : <Foutmelding id={id}>{fout}</Foutmelding>}
      {children}
    </fieldset>
  );
};
