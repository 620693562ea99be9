// The frame of every page of the handlers' face, and what each route there knows about who is asking.
import type { ComponentChildren } from 'preact';
import type { Medewerker } from '../../identiteit/index.ts';
import type { Recht } from '../../kern/decider.ts';
import { mag, type Handeling } from '../../identiteit/rollen.ts';
import { Melding } from '../ui/melding.tsx';
import { Pagina, type Kader, type Kruimel } from '../ui/pagina.tsx';
import type { Pad } from '../ui/link.tsx';

/** The page's surroundings: who looks, and what was just done. */
export interface Werk {
  readonly kader: Kader;
  readonly medewerker: Medewerker;
  /** Names of colleagues by id. */
  readonly naamVan: (medewerkerId: string | null) => string;
  /** Who did something, as the log knows them: a colleague, a client of the API by its name, or a role. */
  readonly wie: (actor: string) => string;
  readonly vandaag: Temporal.PlainDate;
  /** The law as this body applies it, with today as the day up to which an open suspension counts. */
  readonly recht: Recht;
  /** What the person just did, to be said once. */
  readonly gedaan: string | null;
}

export const magDit = ({ medewerker }: Pick<Werk, 'medewerker'>, handeling: Handeling): boolean => mag(medewerker.rollen, handeling);

interface Props {
  readonly werk: Werk;
  readonly titel: string;
  readonly huidig: Pad;
  readonly kruimels?: readonly Kruimel[] | undefined;
  readonly fout?: boolean | undefined;
  readonly eilanden?: readonly string[] | undefined;
  readonly children: ComponentChildren;
}

export const Werkpagina = ({ werk, titel, huidig, kruimels, fout, eilanden, children }: Props) => (
  <Pagina kader={werk.kader} gezicht="werk" titel={titel} huidig={huidig} kruimels={kruimels} fout={fout} eilanden={eilanden} ingelogd={werk.medewerker} nietIndexeren>
    {werk.gedaan === null ? null : (
      <Melding toon="goed" status>
        <p>{werk.gedaan}</p>
      </Melding>
    )}
    {children}
  </Pagina>
);
