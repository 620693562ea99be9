// The fields of a judgement: on one document, or on many at once.
import type { Invoerfout } from '../../../kern/errors.ts';
import { weigeringsgronden } from '../../../wet/weigeringsgronden/gronden.ts';
import { oordelen } from '../../../wet/weigeringsgronden/oordelen.ts';
import { Radio, Vinkje, Vinkjes } from '../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstgebied, Tekstvak } from '../../ui/formulier/tekst.tsx';

/** As typed. */
export interface Oordeelinvoer {
  readonly oordeel: string;
  readonly gronden: readonly string[];
  readonly motivering: string;
  readonly tijdsverloop: string;
  readonly vindplaats: string;
  readonly openbaarOp: string;
  /** Never filled in beforehand: who judges again says it again. */
  readonly ernstigGeschaad: string;
}

export const LEEG_OORDEEL: Oordeelinvoer = { oordeel: '', gronden: [], motivering: '', tijdsverloop: '', vindplaats: '', openbaarOp: '', ernstigGeschaad: '' };

export const Oordeelvelden = ({ invoer, fouten }: { readonly invoer: Oordeelinvoer; readonly fouten: readonly Invoerfout[] }) => (
  <>
    <Radio naam="oordeel" label="Oordeel" waarde={invoer.oordeel} opties={Object.entries(oordelen).map(([waarde, { label }]) => ({ waarde, tekst: label }))} fouten={fouten} />
    {/* Most documents are wholly public: who judges those should not pass thirty grounds to reach the button. */}
    <details class="woo-uitleg" data-gronden open={fouten.length > 0 || (invoer.oordeel !== '' && invoer.oordeel !== 'openbaar')}>
      <summary>Gronden, motivering en vindplaats</summary>
      <Vinkjes
        naam="gronden"
        label="Gronden"
        hulp="Alleen bij deels of niet openbaar"
        waarden={invoer.gronden}
        opties={weigeringsgronden.map(({ code, label }) => ({ waarde: code, tekst: `${code} ${label}` }))}
        magLeeg
        fouten={fouten}
      />
      <Vinkje naam="ernstigGeschaad" label="Het bedrijf wordt ernstig geschaad (alleen bij milieu-informatie en grond 5.1.1.c)" aan={invoer.ernstigGeschaad === 'ja'} magLeeg fouten={fouten} />
      <Tekstgebied naam="motivering" label="Motivering" hulp="Verplicht bij artikel 5.1, tweede lid" waarde={invoer.motivering} regels={4} magLeeg fouten={fouten} />
      <Tekstgebied naam="tijdsverloop" label="Waarom weegt de grond nog steeds zwaarder?" hulp="Verplicht als het document ouder is dan vijf jaar (artikel 5.3)" waarde={invoer.tijdsverloop} regels={3} magLeeg fouten={fouten} />
      <Tekstvak naam="vindplaats" label="Vindplaats" hulp="Bij reeds openbaar: het webadres. Bij dubbel: het nummer van het andere document." waarde={invoer.vindplaats} magLeeg fouten={fouten} />
      <Datumveld naam="openbaarOp" label="Openbaar op" hulp="Alleen bij grond 5.1.4" waarde={invoer.openbaarOp} magLeeg fouten={fouten} />
    </details>
  </>
);
