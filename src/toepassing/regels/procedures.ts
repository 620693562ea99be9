// The days of a case that come from its procedures: objections and notices of default, as far as they still run.
import type { Geopend } from '../../bezwaar/state.ts';
import { termijnenVan, type Rechtsgangtermijn } from '../../bezwaar/termijnen.ts';
import type { Ontvangen } from '../../ingebrekestelling/state.ts';
import { verzuimtermijnen } from '../../ingebrekestelling/termijnen.ts';
import type { Recht } from '../../kern/decider.ts';
import type { BezwaarId, IngebrekestellingId, VerzoekId } from '../../kern/ids.ts';
import { korteDatum } from '../../wet/termijnen/datumtekst.ts';
import type { Datumsoort, Regeldatum } from '../../wet/vergelijken/model.ts';
import { vanTermijn } from '../../wet/vergelijken/datums.ts';

export interface Bezwaarstand {
  readonly bezwaarId: BezwaarId;
  readonly stand: Geopend;
  readonly bekendgemaaktOp: Temporal.PlainDate;
}

export interface Verzuimstand {
  readonly ingebrekestellingId: IngebrekestellingId;
  readonly stand: Ontvangen;
}

/** Procedures that are not over. */
export interface Procedures {
  readonly bezwaren: readonly Bezwaarstand[];
  readonly ingebrekestellingen: readonly Verzuimstand[];
}

export const GEEN_PROCEDURES: Procedures = { bezwaren: [], ingebrekestellingen: [] };

/** Procedures by the case they are about. */
export function perZaak({ bezwaren, ingebrekestellingen }: Procedures): ReadonlyMap<VerzoekId, Procedures> {
  const kaart = new Map<VerzoekId, Procedures>();
  const van = (id: VerzoekId): Procedures => kaart.get(id) ?? GEEN_PROCEDURES;
  for (const each of bezwaren) kaart.set(each.stand.verzoekId, { ...van(each.stand.verzoekId), bezwaren: [...van(each.stand.verzoekId).bezwaren, each] });
  for (const each of ingebrekestellingen) kaart.set(each.stand.verzoekId, { ...van(each.stand.verzoekId), ingebrekestellingen: [...van(each.stand.verzoekId).ingebrekestellingen, each] });
  return kaart;
}

/** Our own decision on an objection is another day than the decision on the request. */
const soortVan = (code: Rechtsgangtermijn['code']): Datumsoort => (code === 'beslissen' ? 'beslissen-op-bezwaar' : code);

/** The days of the procedures of one case under this law. */
export function proceduredatums({ bezwaren, ingebrekestellingen }: Procedures, recht: Recht): readonly Regeldatum[] {
  return [
    ...bezwaren.flatMap(({ bezwaarId, stand, bekendgemaaktOp }) => {
      const over = stand.ontvangenOp === null ? 'bemiddeling' : `bezwaar van ${korteDatum(stand.ontvangenOp)}`;
      return termijnenVan(stand, bekendgemaaktOp, recht).map(({ code, termijn, datum }): Regeldatum =>
        termijn === null ? { soort: soortVan(code), bij: bezwaarId, over, datum, code: null, afleiding: [], toelichting: 'Deze dag volgt niet uit de regels.' } : vanTermijn(soortVan(code), termijn, bezwaarId, over),
      );
    }),
    ...ingebrekestellingen.flatMap(({ ingebrekestellingId, stand }) =>
      verzuimtermijnen(stand, recht).map(({ code, termijn }) => vanTermijn(code, termijn, ingebrekestellingId, `ingebrekestelling van ${korteDatum(stand.ontvangenOp)}`)),
    ),
  ];
}
