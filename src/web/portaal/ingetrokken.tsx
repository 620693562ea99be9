// The tombstone: what was here, since when it is gone and why. Nothing of its content.
import type { Intrekking } from '../../../projections/publicaties/model.ts';
import { fromIsoDate } from '../../kern/date.ts';
import type { Organisatie } from '../../configuratie.ts';
import { Datum } from '../ui/datum.tsx';
import { Link } from '../ui/link.tsx';
import { Melding } from '../ui/melding.tsx';

interface Props {
  readonly wat: 'publicatie' | 'document';
  readonly intrekking: Intrekking;
  readonly organisatie: Pick<Organisatie, 'contactpersoon'>;
}

export const Grafsteen = ({ wat, intrekking, organisatie }: Props) => (
  <>
    <Melding toon="let-op" titel={wat === 'publicatie' ? 'Deze publicatie staat niet meer op de site' : 'Dit document staat niet meer op de site'}>
      <p>
        Van de site gehaald op <Datum datum={fromIsoDate(intrekking.op)} />.
      </p>
      <p>Reden: {intrekking.reden}</p>
    </Melding>
    <p>
      Hebt u hier een vraag over? <Link href="/contact">Neem contact op met de {organisatie.contactpersoon}</Link>.
    </p>
  </>
);

/** The file is another one than before, and why: who read the old one must be able to know. */
export const Vervangen = ({ vervanging }: { readonly vervanging: Intrekking }) => (
  <Melding toon="info" titel="Dit bestand is vervangen">
    <p>
      Sinds <Datum datum={fromIsoDate(vervanging.op)} /> staat hier een ander bestand. Reden: {vervanging.reden}
    </p>
  </Melding>
);
