// The case as the screens of steps look at it, opened for this answer.
import { vandaag } from '../../../kern/clock.ts';
import { lezer } from '../../loket/weergave.ts';
import type { Werkdeps } from '../deps.ts';
import type { Stapzaak } from '../stappen/index.ts';
import type { Zaak } from '../zaak/zaak.tsx';

export function stapzaakVan({ lezen, omgeving }: Pick<Werkdeps, 'lezen' | 'omgeving'>, zaak: Zaak): Stapzaak {
  const { verzoekId } = zaak.dossier;
  const open = lezer(omgeving, verzoekId);
  return {
    zaak,
    derden: lezen.dossiers.derden(verzoekId).map((derde) => ({ ...derde, leesbareNaam: open('derde', derde.naam) })),
    tijdlijn: lezen.dossiers.tijdlijn(verzoekId),
    documenten: lezen.inventaris.vanVerzoek(verzoekId),
    vandaag: vandaag(omgeving.clock),
  };
}
