// The terms of all procedures on the deadline board: who has to act by when, in the order of the law.
import type { Bordfilter, Urgentie } from '../../../../projections/termijnenbord/model.ts';
import { termijnenVan } from '../../../bezwaar/termijnen.ts';
import { verzuimtermijnen } from '../../../ingebrekestelling/termijnen.ts';
import type { Recht } from '../../../kern/decider.ts';
import type { MedewerkerId, VerzoekId } from '../../../kern/ids.ts';
import { naarDatumregels, type Datumregel } from '../../../toepassing/rechtsgang/zetten.ts';
import type { Leesmodellen } from '../../leesmodellen.ts';

type PlainDate = Temporal.PlainDate;

export interface Termijnrij {
  readonly verzoekId: VerzoekId;
  readonly nummer: string;
  readonly werktitel: string | null;
  readonly behandelaar: MedewerkerId | null;
  readonly soort: 'Bezwaar' | 'Ingebrekestelling';
  readonly wie: 'wij' | 'ander' | 'rechter';
  readonly regel: Datumregel;
  /** Days left; negative when late; null while no day is known. */
  readonly rest: number | null;
  readonly urgentie: Urgentie;
  /** Key of the procedure on the tab of the case. */
  readonly id: string;
  /** Grows with every event of the procedure. */
  readonly versie: number;
}

function urgentieVan(rest: number | null): Urgentie {
  if (rest === null) return 'stil';
  if (rest < 0) return 'te-laat';
  return rest === 0 ? 'vandaag' : rest <= 7 ? 'week' : 'later';
}

/** Every term that runs in a procedure, in the order of the law; without a day last. */
export function termijnrijen({ rechtsgangen, bord }: Pick<Leesmodellen, 'rechtsgangen' | 'bord'>, vandaag: PlainDate, recht: Recht): readonly Termijnrij[] {
  const { bezwaren, ingebrekestellingen } = rechtsgangen.open();
  const rij = (verzoekId: VerzoekId, soort: Termijnrij['soort'], id: string, versie: number) => (wie: Termijnrij['wie'], regel: Datumregel): readonly Termijnrij[] => {
    const zaak = bord.opId(verzoekId, vandaag);
    if (zaak === null) return [];
    const rest = regel.datum === null ? null : vandaag.until(regel.datum).days;
    // What somebody else let pass is no work and no lateness of ours.
    if (wie === 'ander' && rest !== null && rest < 0) return [];
    const { nummer, werktitel, behandelaar } = zaak;
    return [{ verzoekId, nummer, werktitel, behandelaar, soort, wie, regel, rest, urgentie: urgentieVan(rest), id, versie }];
  };
  const alle = [
    ...bezwaren.flatMap(({ bezwaarId, stand, bekendgemaaktOp, verloop }) => {
      const maak = rij(stand.verzoekId, 'Bezwaar', bezwaarId, verloop.length);
      return termijnenVan(stand, bekendgemaaktOp, recht).flatMap((termijn) => naarDatumregels([termijn]).flatMap((regel) => maak(termijn.wie, regel)));
    }),
    ...ingebrekestellingen.flatMap(({ ingebrekestellingId, stand, verloop }) => {
      const maak = rij(stand.verzoekId, 'Ingebrekestelling', ingebrekestellingId, verloop.length);
      return verzuimtermijnen(stand, recht).flatMap((termijn) => naarDatumregels([termijn]).flatMap((regel) => maak(termijn.wie, regel)));
    }),
  ];
  return alle.sort((x, y) => (x.rest ?? Infinity) - (y.rest ?? Infinity) || x.nummer.localeCompare(y.nummer));
}

/** Those that fit the filter of the board. */
export function passend(rijen: readonly Termijnrij[], filter: Bordfilter): readonly Termijnrij[] {
  const zoek = filter.zoek?.trim().toLowerCase() ?? '';
  return rijen.filter(
    ({ behandelaar, urgentie, nummer, werktitel }) =>
      (filter.behandelaar === undefined || (filter.behandelaar === 'niemand' ? behandelaar === null : behandelaar === filter.behandelaar)) &&
      (filter.urgentie === undefined || filter.urgentie === urgentie) &&
      filter.werkstap === undefined &&
      (zoek === '' || nummer.toLowerCase().includes(zoek) || (werktitel ?? '').toLowerCase().includes(zoek)),
  );
}
