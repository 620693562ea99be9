// Not deciding in time: notice of default, the two weeks after it, and the terms of court and body (Awb 6:12, 8:55d; Woo 8.2, 8.4).
import { naarDag, naarDatum, vergelijk } from '../dagnummer.ts';
import type { Termijn } from '../termijnen/model.ts';
import type { Rekenopties } from '../termijnen/regelset.ts';
import { rekenbasis, rekenregels } from '../termijnen/regelset.ts';
import { gewoneTermijn } from '../termijnen/stap.ts';
import { feestdagwaarschuwingen } from '../termijnen/waarschuwingen.ts';
import type { Ingebrekestelling } from './model.ts';

type PlainDate = Temporal.PlainDate;

/**
 * T19. A notice on or before the last day is premature and has no effect, and so is one about a decision that was announced;
 * T22: no automatic penalty (Woo 8.2).
 * @param beslistOp when the decision was announced; null while there is none
 */
export function berekenIngebrekestelling(op: PlainDate, beslistermijnEinde: PlainDate, opties: Rekenopties = {}, beslistOp: PlainDate | null = null): Ingebrekestelling {
  const regels = rekenregels(opties, op);
  const { termen, wettelijkeDwangsom } = regels.regelset;
  const alBeslist = beslistOp !== null && vergelijk(beslistOp, op) <= 0;
  const zonder = { basis: rekenbasis(regels), op, dwangsomEuro: wettelijkeDwangsom.euro };
  const reden = alBeslist ? ('al-beslist' as const) : vergelijk(op, beslistermijnEinde) <= 0 ? ('te-vroeg' as const) : null;
  if (reden !== null) return { ...zonder, reden, geldig: false, hersteltermijn: null, hersteltermijnEinde: null, beroepVanaf: null, waarschuwingen: [] };
  // R10: two weeks is a term in a law, so the weekend rule applies.
  const regel = { ...termen.T19, weekendregel: termen.T19.weekendregel && regels.lezingen.R10 === 'ja' };
  const hersteltermijn = gewoneTermijn('T19', regel, naarDag(op), [{ soort: 'ingebrekestelling', op }], regels);
  return {
    ...zonder,
    reden,
    geldig: true,
    hersteltermijn,
    hersteltermijnEinde: hersteltermijn.einde,
    beroepVanaf: naarDatum(naarDag(hersteltermijn.einde) + 1),
    waarschuwingen: feestdagwaarschuwingen([hersteltermijn], regels.feestdagen),
  };
}

/** T21: last day after the court's ruling was sent. R11: no weekend rule, a ruling is not a law. */
export function berekenRechterlijkeTermijn(verzondenOp: PlainDate, weken: number | null = null, opties: Rekenopties = {}): Termijn {
  const regels = rekenregels(opties, verzondenOp);
  const { T21 } = regels.regelset.termen;
  const regel = { ...T21, weken: weken ?? T21.weken, weekendregel: regels.lezingen.R11 === 'ja' };
  return gewoneTermijn('T21', regel, naarDag(verzondenOp), [{ soort: 'uitspraak-niet-tijdig', op: verzondenOp, weken }], regels);
}

/** T20: by when the court should rule on an appeal against not deciding. Binds the court, not the body: for information. */
export function berekenUitspraaktermijn(beroepVolledigOp: PlainDate, metZitting: boolean, opties: Rekenopties = {}): Termijn {
  const regels = rekenregels(opties, beroepVolledigOp);
  const { termen, rechter } = regels.regelset;
  const regel = metZitting ? { ...termen.T20, weken: rechter.wekenMetZitting } : termen.T20;
  return gewoneTermijn('T20', regel, naarDag(beroepVolledigOp), [{ soort: 'beroep-ingesteld', op: beroepVolledigOp, instantie: 'rechtbank' }], regels);
}

/** T23: last day to publish a document actively, counted from adoption or receipt (Woo 3.3 lid 4–5). */
export function berekenPublicatietermijn(op: PlainDate, weken: number | null = null, opties: Rekenopties = {}): Termijn {
  const regels = rekenregels(opties, op);
  const { T23 } = regels.regelset.termen;
  return gewoneTermijn('T23', { ...T23, weken: weken ?? T23.weken }, naarDag(op), [{ soort: 'vastgesteld', op, weken }], regels);
}
