// From the stored state to a row of the board as it is on a given day.
import { fromIsoDate, toIsoDate, type IsoDate } from '../../src/kern/date.ts';
import type { Recht } from '../../src/kern/decider.ts';
import { tekst, type Rij } from '../motor/rij.ts';
import type { Bordrij, Urgentie } from './model.ts';
import { klokOp } from './klok.ts';
import { uitJson, type Klok, type Staat } from './staat.ts';
import { aanZet, faseVan, werkstapVan } from './werkstap.ts';

type PlainDate = Temporal.PlainDate;

/** The days that divide the board, in stored form. */
export interface Dagen {
  readonly v: IsoDate;
  readonly morgen: IsoDate;
  /** First day that is more than seven days away. */
  readonly naWeek: IsoDate;
}
export const dagenVan = (vandaag: PlainDate): Dagen => ({
  v: toIsoDate(vandaag),
  morgen: toIsoDate(vandaag.add({ days: 1 })),
  naWeek: toIsoDate(vandaag.add({ days: 8 })),
});

function urgentieVan(uiterste: IsoDate, stil: boolean, { v, naWeek }: Dagen): Urgentie {
  if (stil) return 'stil';
  if (uiterste < v) return 'te-laat';
  if (uiterste === v) return 'vandaag';
  return uiterste < naWeek ? 'week' : 'later';
}

/** A suspension that is not going on today is not shown: it is in the derivation. */
const stilVandaag = ({ stil }: Klok, v: IsoDate): Bordrij['stil'] =>
  stil !== null && stil.vanaf <= v && (stil.tot === null || v <= stil.tot) ? stil : null;

export function naarRij(staat: Staat, vandaag: PlainDate, recht: Recht): Bordrij {
  const dagen = dagenVan(vandaag);
  const klok = klokOp(staat, vandaag, recht);
  const stil = stilVandaag(klok, dagen.v);
  const werkstap = werkstapVan(staat);
  const { uiterste, eersteEinde } = klok;
  return {
    verzoekId: staat.id,
    nummer: staat.nummer,
    organisatie: staat.organisatie,
    werktitel: staat.werktitel,
    kanaal: staat.kanaal,
    behandelaar: staat.behandelaar,
    ontvangenOp: staat.ontvangenOp,
    uitersteDatum: uiterste,
    eersteTermijnEinde: eersteEinde,
    rest: vandaag.until(fromIsoDate(uiterste)).days,
    urgentie: urgentieVan(uiterste, stil !== null, dagen),
    stil,
    fase: faseVan(staat),
    werkstap,
    uitkomst: staat.uitkomst,
    aanZet: aanZet(staat, werkstap, dagen.v),
    documenten: staat.documenten,
    ongelezen: staat.ongelezen,
    herinnerdOp: staat.herinnerdOp,
    feiten: staat.feitenstand.feiten,
    revision: staat.revision,
    position: staat.position,
  };
}

export const naarBordrij = (rij: Rij, vandaag: PlainDate, recht: Recht): Bordrij => naarRij(uitJson(tekst(rij, 'staat')), vandaag, recht);
