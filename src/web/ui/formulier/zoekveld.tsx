// Choosing from a long list by typing a part of a name. The browser offers the names; without that it is a field to type in.
import { Groep, verwijzingen, type VeldProps } from './veld.tsx';

/** The names of a list, once per page; fields refer to it by its id. */
export const Namenlijst = ({ id, namen }: { readonly id: string; readonly namen: readonly string[] }) => (
  <datalist id={id}>
    {namen.map((naam) => (
      <option value={naam} />
    ))}
  </datalist>
);

interface ZoekveldenProps extends VeldProps {
  /** Id of the `Namenlijst`. */
  readonly lijst: string;
  readonly waarden: readonly string[];
}

/** Empty lines under what is filled in: saving gives new ones. */
const LEGE_REGELS = 2;

/** Several choices from one list under one question: a line each, all with the same name. */
export const Zoekvelden = ({ lijst, waarden, ...veld }: ZoekveldenProps) => {
  const basis = veld.id ?? veld.naam;
  const { name, ...beschrijving } = verwijzingen(veld);
  return (
    <Groep {...veld}>
      <div class="woo-keuzes">
        {[...waarden.filter((waarde) => waarde !== ''), ...Array.from({ length: LEGE_REGELS }, () => '')].map((waarde, index) => (
          <input
            {...beschrijving}
            id={index === 0 ? basis : `${basis}-${index + 1}`}
            name={name}
            class="utrecht-textbox utrecht-textbox--html-input"
            type="text"
            list={lijst}
            value={waarde}
            autocomplete="off"
            aria-label={`${veld.label}, regel ${index + 1}`}
          />
        ))}
      </div>
    </Groep>
  );
};
