// Fields that are typed in: one line, several lines, a date, a file.
import { Veld, verwijzingen, type VeldProps } from './veld.tsx';

interface TekstvakProps extends VeldProps {
  readonly waarde?: string | undefined;
  readonly soort?: 'text' | 'email' | 'tel' | 'search' | 'password' | undefined;
  /** HTML `autocomplete` token (WCAG 1.3.5): name, email, tel, street-address, postal-code, current-password … */
  readonly autocomplete?: string | undefined;
  readonly breedte?: 'heel' | 'half' | 'kort' | undefined;
  readonly maximum?: number | undefined;
  /** Id of a `Namenlijst` to choose from while typing. */
  readonly lijst?: string | undefined;
}

const BREEDTE = { heel: '', half: ' woo-invoer--half', kort: ' woo-invoer--kort' } as const;

export const Tekstvak = ({ waarde, soort = 'text', autocomplete, breedte = 'heel', maximum, lijst, ...veld }: TekstvakProps) => (
  <Veld {...veld}>
    <input
      {...verwijzingen(veld)}
      class={`utrecht-textbox utrecht-textbox--html-input${BREEDTE[breedte]}`}
      type={soort}
      value={waarde}
      autocomplete={autocomplete}
      maxLength={maximum}
      list={lijst}
      // What people paste or spell (codes, addresses) must stay as it is.
      spellcheck={soort === 'text' ? undefined : false}
    />
  </Veld>
);

interface TekstgebiedProps extends VeldProps {
  readonly waarde?: string | undefined;
  readonly regels?: number | undefined;
  readonly maximum?: number | undefined;
}

export const Tekstgebied = ({ waarde = '', regels = 6, maximum, ...veld }: TekstgebiedProps) => (
  <Veld {...veld}>
    <textarea {...verwijzingen(veld)} class="utrecht-textarea utrecht-textarea--html-textarea" rows={regels} maxLength={maximum} value={waarde} />
  </Veld>
);

interface DatumveldProps extends VeldProps {
  /** What was typed, or a date in `dd-mm-jjjj` (`datumtekst(datum, 'cijfers')`). */
  readonly waarde?: string | undefined;
}

/**
 * A date as text: browsers show `<input type=date>` in the language of the browser, not of the page.
 * Read it with `leesDatum`, which takes 01-02-2026, 1-2-26 and 1 februari 2026.
 */
export const Datumveld = ({ waarde, hulp = 'Bijvoorbeeld 31-12-2026', ...rest }: DatumveldProps) => {
  const veld = { ...rest, hulp };
  return (
    <Veld {...veld}>
      <input
        {...verwijzingen(veld)}
        class="utrecht-textbox utrecht-textbox--html-input woo-invoer--kort woo-invoer--cijfers"
        type="text"
        placeholder="dd-mm-jjjj"
        autocomplete="off"
        value={waarde}
      />
    </Veld>
  );
};

interface BestandsveldProps extends VeldProps {
  readonly meerdere?: boolean | undefined;
}

export const Bestandsveld = ({ meerdere, ...veld }: BestandsveldProps) => (
  <Veld {...veld}>
    <input {...verwijzingen(veld)} class="woo-bestand" type="file" multiple={meerdere === true} />
  </Veld>
);
