// The form itself: how it is sent, what goes along unseen, its buttons, and the summary of what is wrong.
import type { ComponentChildren } from 'preact';
import { Kop } from '../kop.tsx';
import { Link, type Pad } from '../link.tsx';
import type { Fouten } from './veld.tsx';

/** Hidden fields; undefined ones are left out. Never for a secret or a decision that the server can make itself. */
export const Verborgen = ({ velden }: { readonly velden: Readonly<Record<string, string | number | undefined>> }) => (
  <>
    {Object.entries(velden).map(([naam, waarde]) => (waarde === undefined ? null : <input type="hidden" name={naam} value={waarde} />))}
  </>
);

interface FormulierProps {
  readonly actie: Pad;
  readonly verborgen?: Readonly<Record<string, string | number | undefined>> | undefined;
  /** With files. */
  readonly bestanden?: boolean | undefined;
  readonly klas?: string | undefined;
  readonly children: ComponentChildren;
}

/** A form that changes something: POST, checked by the server only, so that every fault is told at once and in our words. */
export const Formulier = ({ actie, verborgen = {}, bestanden, klas, children }: FormulierProps) => (
  <form
    method="post"
    action={actie}
    noValidate
    class={['woo-form', klas].filter(Boolean).join(' ')}
    enctype={bestanden === true ? 'multipart/form-data' : undefined}
  >
    <Verborgen velden={verborgen} />
    {children}
  </form>
);

type Gewicht = 'eerste' | 'tweede' | 'licht' | 'gevaar';
const GEWICHT: Readonly<Record<Gewicht, string>> = {
  eerste: 'nl-button--primary',
  tweede: 'nl-button--secondary',
  licht: 'nl-button--subtle',
  gevaar: 'nl-button--primary nl-button--negative',
};

interface KnopProps {
  /** `eerste` for the one thing to do, at most one per form; `gevaar` for what cannot be undone. */
  readonly gewicht?: Gewicht | undefined;
  readonly naam?: string | undefined;
  readonly waarde?: string | undefined;
  /** Sends the form to another address. */
  readonly naar?: Pad | undefined;
  /** Ties the button to a form elsewhere on the page. */
  readonly formulier?: string | undefined;
  readonly children: ComponentChildren;
}

export const Knop = ({ gewicht = 'eerste', naam, waarde, naar, formulier, children }: KnopProps) => (
  <button class={`nl-button ${GEWICHT[gewicht]}`} type="submit" name={naam} value={waarde} formAction={naar} form={formulier}>
    <span class="nl-button__label">{children}</span>
  </button>
);

/**
 * What Enter in a field does, for a form in which another button comes before the one that sends it: browsers take the first.
 * Unseen and out of the tab order: the real button says the same.
 */
export const Enterknop = ({ naam, waarde }: Pick<KnopProps, 'naam' | 'waarde'>) => <button type="submit" class="woo-sr" tabIndex={-1} aria-hidden="true" name={naam} value={waarde} />;

/** A link that looks like a button: for starting something, never for changing it. */
export const KnopLink = ({ href, gewicht = 'eerste', children }: { readonly href: Pad; readonly gewicht?: Gewicht | undefined; readonly children: ComponentChildren }) => (
  <a class={`nl-button ${GEWICHT[gewicht]}`} href={href}>
    <span class="nl-button__label">{children}</span>
  </a>
);

export const Knoppen = ({ children }: { readonly children: ComponentChildren }) => <div class="woo-knoppen">{children}</div>;

/**
 * All faults at the top of `<main>`, above the title; the browser puts the focus on it (`autofocus`, no JavaScript needed).
 * Each line leads to its field: the field's id is the name in the fault.
 */
export const Foutenoverzicht = ({ fouten }: { readonly fouten: Fouten }) =>
  fouten.length === 0 ? null : (
    <div class="woo-foutenoverzicht" role="alert" aria-labelledby="fouten-kop" tabIndex={-1} id="fouten" autofocus>
      <Kop n={2} id="fouten-kop">
        {fouten.length === 1 ? 'Pas 1 ding aan' : `Pas ${fouten.length} dingen aan`}
      </Kop>
      <ul>
        {fouten.map(({ veld, uitleg }) => (
          <li>{veld === '' ? uitleg : <Link href={`#${veld}`}>{uitleg}</Link>}</li>
        ))}
      </ul>
    </div>
  );
