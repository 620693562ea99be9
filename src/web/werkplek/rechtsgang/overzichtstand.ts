// What the tab "Bezwaar en beroep" shows of a case, put together from the read models and the clock.
import type { Besluit } from '../../../../projections/besluiten/model.ts';
import type { Partij } from '../../../bezwaar/events.ts';
import { berekeningVan, termijnenVan, waarschuwingenVan } from '../../../bezwaar/termijnen.ts';
import { verbeurdeDwangsom, verzuimtermijnen } from '../../../ingebrekestelling/termijnen.ts';
import { publicatieVan } from '../../../toepassing/publicaties/publiceren.ts';
import { naarDatumregels, type Datumregel } from '../../../toepassing/rechtsgang/zetten.ts';
import { lezer } from '../../loket/weergave.ts';
import type { Werkdeps } from '../deps.ts';
import type { Werk } from '../kader.tsx';
import type { Zaak } from '../zaak/zaak.tsx';
import { stappenBijBesluit, stappenInBezwaar, stappenInVerzuim } from './index.ts';
import type { Besluitregel, Bezwaarregel, Verzuimregel } from './overzicht.tsx';

/** A decision that discloses nothing has no day of disclosure. */
const wordtOpenbaar = ({ inventaris }: Besluit): boolean => inventaris.some(({ oordeel }) => oordeel === 'openbaar' || oordeel === 'deels_openbaar');

/** Who a party is, in words for handlers. */
function partijnaam({ lezen, omgeving }: Werkdeps, { dossier }: Zaak, partij: Partij): string {
  const open = lezer(omgeving, dossier.verzoekId);
  switch (partij.soort) {
    case 'verzoeker':
      return 'de verzoeker';
    case 'derde':
      return open('derde', lezen.dossiers.derden(dossier.verzoekId).find(({ derdeId }) => derdeId === partij.derdeId)?.naam ?? null);
    case 'ander':
      return open('bezwaarmaker', partij.naam).split('\n')[0] ?? '';
  }
}

function besluitregels({ lezen }: Werkdeps, { dossier, termijnen }: Zaak): readonly Besluitregel[] {
  return lezen.besluiten
    .vanVerzoek(dossier.verzoekId)
    .filter(({ bekendgemaaktOp }) => bekendgemaaktOp !== null)
    .map((besluit) => {
      const klok = termijnen.besluiten.find(({ feit }) => feit.besluit === besluit.besluitId);
      const voorzieningen = lezen.besluiten.voorzieningen(besluit.besluitId);
      const regels: readonly Datumregel[] =
        klok === undefined
          ? []
          : [
              ...(wordtOpenbaar(besluit) || voorzieningen.length > 0 ? [{ code: 'openbaar' as const, datum: klok.openbaarmaking.vroegste, afleiding: { stappen: klok.openbaarmaking.afleiding, code: 'T12' as const } }] : []),
              { code: 'bezwaar-maken', datum: klok.bezwaar.einde, afleiding: { stappen: klok.bezwaar.afleiding, code: 'T14' } },
            ];
      const openbaar = besluit.stand === 'verstrekt' || lezen.publicaties.opId(publicatieVan(besluit.besluitId))?.stand === 'openbaar';
      return { besluit, termijnen: regels, voorzieningen, stappen: stappenBijBesluit(voorzieningen), openbaar };
    });
}

/** Decisions that were announced, procedures against them, and notices of default; oldest first. */
export function overzichtVan(deps: Werkdeps, zaak: Zaak, { recht, vandaag }: Werk): { readonly besluiten: readonly Besluitregel[]; readonly bezwaren: readonly Bezwaarregel[]; readonly verzuimen: readonly Verzuimregel[] } {
  const { rechtsgangen } = deps.lezen;
  const { verzoekId } = zaak.dossier;
  const besluiten = besluitregels(deps, zaak);
  return {
    besluiten,
    bezwaren: rechtsgangen.bezwarenVan(verzoekId).map((dossier) => {
      const { stand, bekendgemaaktOp } = dossier;
      return {
        dossier,
        wie: partijnaam(deps, zaak, stand.partij),
        over: besluiten.find(({ besluit }) => besluit.besluitId === stand.besluitId)?.besluit.inhoud.titel ?? '',
        termijnen: naarDatumregels(termijnenVan(stand, bekendgemaaktOp, recht)),
        waarschuwingen: waarschuwingenVan(stand, bekendgemaaktOp, recht),
        stappen: stappenInBezwaar(stand, berekeningVan(stand, bekendgemaaktOp, recht).opTijd),
      };
    }),
    verzuimen: rechtsgangen.ingebrekestellingenVan(verzoekId).map((dossier) => ({
      dossier,
      termijnen: naarDatumregels(verzuimtermijnen(dossier.stand, recht)),
      dwangsom: verbeurdeDwangsom(dossier.stand, vandaag, recht),
      stappen: stappenInVerzuim(dossier.stand),
    })),
  };
}
