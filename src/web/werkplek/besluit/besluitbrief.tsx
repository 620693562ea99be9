// The letter of a decision before it is signed: what the requester gets, and what comes on the website.
import type { Besluit } from '../../../../projections/besluiten/model.ts';
import type { Tekenbrieven } from '../../../toepassing/besluit/tekenbrief.ts';
import { Datum } from '../../ui/datum.tsx';
import { KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Briefweergave } from '../briefweergave.tsx';
import type { Werk } from '../kader.tsx';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';

interface Props {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly besluit: Besluit;
  readonly brieven: Tekenbrieven;
}

export const Besluitbriefpagina = ({ werk, zaak, besluit, brieven }: Props) => {
  const besluiten = `/werk/zaken/${zaak.dossier.nummer}/besluit` as const;
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="besluit">
      <Kop n={2}>De brief: {besluit.inhoud.titel}</Kop>
      <Alinea>
        Zo wordt de brief als de beslisser vandaag ondertekent (<Datum datum={werk.vandaag} vorm="dag" />). Er is nog niets verstuurd. In de PDF staat ook de inventarislijst.
      </Alinea>
      <Knoppen>
        <KnopLink href={`${besluiten}/${besluit.besluitId}/voorbeeld.pdf`} gewicht="tweede">
          Bekijk als PDF
        </KnopLink>
        <KnopLink href={`${besluiten}/${besluit.besluitId}/website`} gewicht="tweede">
          Kies wat op de website komt
        </KnopLink>
        <KnopLink href={besluiten} gewicht="licht">
          Terug naar het besluit
        </KnopLink>
      </Knoppen>
      <Briefweergave brief={brieven.aanVerzoeker} />
      <details class="woo-uitleg">
        <summary>De versie voor de website</summary>
        <Briefweergave brief={brieven.openbaar} />
      </details>
    </Zaakkader>
  );
};
