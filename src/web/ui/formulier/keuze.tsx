// Fields that are chosen: a list, radio buttons, checkboxes.
import type { ComponentChildren } from 'preact';
import { Foutmelding, Groep, Hulp, Veld, foutBij, verwijzingen, type VeldProps } from './veld.tsx';

export interface Optie {
  readonly waarde: string;
  readonly tekst: string;
  readonly hulp?: ComponentChildren | undefined;
}

interface KeuzelijstProps extends VeldProps {
  readonly opties: readonly Optie[];
  readonly waarde?: string | undefined;
  /** Text of the empty choice; without it the first option is chosen. */
  readonly leeg?: string | undefined;
  /** The page begins here: only for what the person just asked for. At most one per page. */
  readonly focus?: boolean | undefined;
}

export const Keuzelijst = ({ opties, waarde, leeg, focus, ...veld }: KeuzelijstProps) => (
  <Veld {...veld}>
    <select {...verwijzingen(veld)} class="utrecht-select utrecht-select--html-select" autofocus={focus === true}>
      {leeg === undefined ? null : <option value="">{leeg}</option>}
      {opties.map((optie) => (
        <option value={optie.waarde} selected={optie.waarde === waarde}>
          {optie.tekst}
        </option>
      ))}
    </select>
  </Veld>
);

/** The first input carries the name of the field as its id, so that the error summary leads to it. */
const optieId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);

interface RadioProps extends VeldProps {
  readonly opties: readonly Optie[];
  readonly waarde?: string | undefined;
}

export const Radio = ({ opties, waarde, ...veld }: RadioProps) => {
  const basis = veld.id ?? veld.naam;
  return (
    <Groep {...veld}>
      <div class="woo-keuzes">
        {opties.map((optie, index) => {
          const id = optieId(basis, index);
          return (
            <div class="woo-keuze">
              <input
                type="radio"
                id={id}
                name={veld.naam}
                value={optie.waarde}
                checked={optie.waarde === waarde}
                aria-describedby={optie.hulp === undefined ? undefined : `${id}-optie-hulp`}
              />
              <label for={id}>{optie.tekst}</label>
              {optie.hulp === undefined ? null : <Hulp id={`${id}-optie`}>{optie.hulp}</Hulp>}
            </div>
          );
        })}
      </div>
    </Groep>
  );
};

interface VinkjesProps extends VeldProps {
  readonly opties: readonly Optie[];
  readonly waarden?: readonly string[] | undefined;
}

/** Several checkboxes under one question. */
export const Vinkjes = ({ opties, waarden = [], ...veld }: VinkjesProps) => {
  const basis = veld.id ?? veld.naam;
  return (
    <Groep {...veld}>
      <div class="woo-keuzes">
        {opties.map((optie, index) => {
          const id = optieId(basis, index);
          return (
            <div class="woo-keuze">
              <input
                type="checkbox"
                id={id}
                name={veld.naam}
                value={optie.waarde}
                checked={waarden.includes(optie.waarde)}
                aria-describedby={optie.hulp === undefined ? undefined : `${id}-optie-hulp`}
              />
              <label for={id}>{optie.tekst}</label>
              {optie.hulp === undefined ? null : <Hulp id={`${id}-optie`}>{optie.hulp}</Hulp>}
            </div>
          );
        })}
      </div>
    </Groep>
  );
};

interface VinkjeProps extends VeldProps {
  readonly aan?: boolean | undefined;
  readonly waarde?: string | undefined;
}

/** One checkbox: a statement that is true or not. Never checked beforehand where it asks consent. */
export const Vinkje = ({ aan, waarde = 'ja', ...veld }: VinkjeProps) => {
  const { naam, id = naam, label, hulp, fouten } = veld;
  const fout = foutBij(fouten, naam);
  return (
    <div class={fout === undefined ? 'woo-veld' : 'woo-veld woo-veld--fout'}>
      {fout === undefined ? null : <Foutmelding id={id}>{fout}</Foutmelding>}
      <div class="woo-keuze">
        <input {...verwijzingen(veld)} type="checkbox" value={waarde} checked={aan === true} />
        <label for={id}>{label}</label>
        {hulp === undefined ? null : <Hulp id={id}>{hulp}</Hulp>}
      </div>
    </div>
  );
};
