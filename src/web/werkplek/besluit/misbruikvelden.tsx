// Announcing "not handled because of misuse" after the two weeks of Woo 4.6: when it appeared, and how.
import { Datum } from '../../ui/datum.tsx';
import { Datumveld, Tekstgebied } from '../../ui/formulier/tekst.tsx';
import { Melding } from '../../ui/melding.tsx';

export const Misbruikvelden = ({ vandaag, laatsteDag }: { readonly vandaag: Temporal.PlainDate; readonly laatsteDag: Temporal.PlainDate }) => (
  <>
    <Melding toon="let-op" titel="De twee weken voor misbruik zijn voorbij">
      <p>
        Niet behandelen wegens misbruik kon tot en met <Datum datum={laatsteDag} vorm="dag" />. Nu kan het alleen nog direct nadat het misbruik blijkt. Bleek het voor <Datum datum={vandaag.subtract({ days: 14 })} vorm="dag" />? Dan is dat moeilijk vol te houden. Neem dan liever een besluit over de inhoud.{' '}
        <span class="woo-artikel">(Woo art. 4.6)</span>
      </p>
    </Melding>
    <Datumveld naam="geblekenOp" label="Op welke dag bleek het misbruik?" waarde="" />
    <Tekstgebied naam="gebleken" label="Waaruit bleek het?" hulp="Zonder namen van mensen. Dit blijft bij het besluit bewaard." waarde="" regels={3} />
  </>
);
