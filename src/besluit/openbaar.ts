// The version of a decision for everybody: a person says what must not be in it before it is signed (Woo 5.1 lid 2 onder e; law.md §5.2).
import { gebeurd, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { tenzij } from '../kern/weigeringen.ts';
import type { BevestigOpenbareVersie } from './commands.ts';
import type { BesluitEvent } from './events.ts';
import { isOpen, type BekendBesluit } from './state.ts';
import { alOndertekend, nogNiet } from './weigeringen.ts';

const ARTIKEL = 'Woo art. 5.1 lid 2 onder e';

export const openbareVersieOpen = (onbeslist: number): Weigering | null =>
  onbeslist === 0
    ? null
    : {
        code: 'openbare_versie_niet_bevestigd',
        artikel: ARTIKEL,
        uitleg: `In de versie voor de website ${onbeslist === 1 ? 'staat 1 tekst die' : `staan ${onbeslist} teksten die`} naar de verzoeker kan wijzen. Daarover heeft nog niemand beslist.`,
        watNu: 'Open de versie voor de website. Kies bij elke tekst of die weg moet, en bevestig dat.',
      };

const verzoekNoemtVerzoeker = (aantal: number): Weigering | null =>
  aantal === 0
    ? null
    : {
        code: 'verzoektekst_noemt_verzoeker',
        veld: 'verzoektekst',
        artikel: ARTIKEL,
        uitleg: 'In de tekst van het verzoek staan nog gegevens van de verzoeker.',
        watNu: 'Haal die uit de tekst, of publiceer het verzoek niet.',
      };

/** From the moment the texts are fixed until the signature. Another text asks for another confirmation. */
export function bevestigOpenbareVersie(command: BevestigOpenbareVersie, besluit: BekendBesluit): Uitkomst<BesluitEvent> {
  const { door, keuzes, weg, blijft, metVerzoek, onbeslist, verzoekNoemt } = command;
  const eerder = besluit.status === 'concept' ? null : besluit.openbareVersie;
  if (isOpen(besluit) && eerder?.keuzes === keuzes && eerder.door === door) return gebeurd();
  return tenzij(
    [besluit.status === 'concept' ? nogNiet('ter_controle', besluit) : isOpen(besluit) ? null : alOndertekend, openbareVersieOpen(onbeslist), verzoekNoemtVerzoeker(verzoekNoemt)],
    () => [{ type: 'OpenbareVersieBevestigd', data: { door, keuzes, weg, blijft, metVerzoek } }],
  );
}
