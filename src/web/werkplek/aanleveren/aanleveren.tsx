// Bringing documents into a case: a form that works as it is, and the place where the island takes over (folders, resume, progress).
import type { Invoerfout } from '../../../kern/errors.ts';
import type { LeveringId } from '../../../kern/ids.ts';
import { Formulier, Knop } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { Bestandsveld } from '../../ui/formulier/tekst.tsx';
import type { Pad } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Moment } from '../../ui/datum.tsx';
import type { Zoekopdrachtkeuze } from './zoekopdrachten.ts';

/** A delivery of the one who looks that is not complete. */
export interface OpenLevering {
  readonly leveringId: LeveringId;
  readonly begonnenOp: Temporal.Instant;
  readonly bestanden: number;
  readonly klaar: number;
}

interface Props {
  readonly basis: Pad;
  readonly zoekopdrachten: readonly Zoekopdrachtkeuze[];
  readonly open: readonly OpenLevering[];
  readonly fouten: readonly Invoerfout[];
  readonly opdracht: string;
  readonly maxMb: number;
}

const Onaf = ({ basis, levering }: { readonly basis: Pad; readonly levering: OpenLevering }) => (
  <Melding toon="let-op" titel="Een levering is nog niet af">
    <p>
      U begon op <Moment moment={levering.begonnenOp} />. Er zijn {levering.klaar} van {levering.bestanden} bestanden binnen. Kies dezelfde bestanden of dezelfde map opnieuw: dan gaan wij verder waar het stopte.
    </p>
    <Formulier actie={`${basis}/leveringen/${levering.leveringId}/klaar`}>
      <Knop gewicht="tweede">Sluit deze levering af</Knop>
    </Formulier>
  </Melding>
);

export const Aanleveren = ({ basis, zoekopdrachten, open, fouten, opdracht, maxMb }: Props) => (
  <section aria-label="Documenten toevoegen" class="woo-aanleveren" data-aanleveren={`${basis}/leveringen`} data-verder={open[0]?.leveringId}>
    {open.map((levering) => (
      <Onaf basis={basis} levering={levering} />
    ))}
    <Formulier actie={basis} bestanden verborgen={{ opdracht }}>
      {zoekopdrachten.length === 0 ? null : (
        <Keuzelijst naam="zoekopdracht" label="Uit welke zoekopdracht komen de bestanden?" magLeeg leeg="Geen, of dat weet ik niet" opties={zoekopdrachten.map(({ id, tekst }) => ({ waarde: id, tekst }))} />
      )}
      <div data-zonder-script>
        <Bestandsveld naam="bestanden" label="Documenten toevoegen" hulp={`Alle soorten bestanden, samen ten hoogste ${maxMb} MB. Zip-bestanden pakken wij uit.`} meerdere fouten={fouten} />
        <Knop>Voeg toe</Knop>
      </div>
    </Formulier>
    <div data-eiland data-max-mb={maxMb} />
  </section>
);
