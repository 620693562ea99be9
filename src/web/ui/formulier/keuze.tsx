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

interface KeuzesProps extends VeldProps {
  readonly type: 'radio' | 'checkbox';
  readonly opties: readonly Optie[];
  readonly gekozen: (waarde: string) => boolean;
}

const Keuzes = ({ type, opties, gekozen, ...veld }: KeuzesProps) => (
  <Groep {...veld}>
    <div class="woo-keuzes">
      {opties.map(({ waarde, tekst, hulp }, index) => {
        const id = optieId(veld.id ?? veld.naam, index);
        return (
          <div class="woo-keuze">
            <input type={type} id={id} name={veld.naam} value={waarde} checked={gekozen(waarde)} aria-describedby={hulp === undefined ? undefined : `${id}-optie-hulp`} />
            <label for={id}>{tekst}</label>
            {hulp === undefined ? null : <Hulp id={`${id}-optie`}>{hulp}</Hulp>}
          </div>
        );
      })}
    </div>
  </Groep>
);

interface RadioProps extends VeldProps {
  readonly opties: readonly Optie[];
  readonly waarde?: string | undefined;
}

export const Radio = ({ waarde: gekozen, ...rest }: RadioProps) => <Keuzes type="radio" gekozen={(waarde) => waarde === gekozen} {...rest} />;

interface VinkjesProps extends VeldProps {
  readonly opties: readonly Optie[];
  readonly waarden?: readonly string[] | undefined;
}

/** Several checkboxes under one question. */
export const Vinkjes = ({ waarden = [], ...rest }: VinkjesProps) => <Keuzes type="checkbox" gekozen={(waarde) => waarden.includes(waarde)} {...rest} />;

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
