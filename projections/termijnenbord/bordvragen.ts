// The board itself in SQL: two ordered parts, running and suspended, as one list.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { MedewerkerId } from '../../src/kern/ids.ts';
import { bevat, getal, type Rij } from '../motor/rij.ts';
import type { Bordfilter, Urgentie } from './model.ts';
import type { Dagen } from './rijen.ts';

const STIL = '(stil_vanaf <= :v AND stil_tot >= :v)';
const ZOEK = `(:werkstap IS NULL OR werkstap = :werkstap)
  AND (:zoek IS NULL OR nummer LIKE :zoek ESCAPE '\\' OR werktitel LIKE :zoek ESCAPE '\\')`;

/** Sorts after every date. */
const NA_ALLES = '~';

type Waarden = Readonly<Record<string, string | number | null>>;

/** One part of the board: how many rows match, and a slice of them in order. */
export interface Deel {
  readonly tel: StatementSync;
  readonly snede: StatementSync;
}

/** Orders and counts on the index alone; only the rows of the slice are fetched from the table. */
function deel(db: DatabaseSync, index: string, voorwaarde: string, volgorde: string): Deel {
  const van = `FROM bord INDEXED BY ${index} WHERE open = 1 AND ${voorwaarde} AND ${ZOEK}`;
  const tel = db.prepare(`SELECT count(*) AS aantal ${van}`);
  const snede = db.prepare(
    `SELECT b.staat FROM (SELECT rowid AS rij, ${volgorde}, nummer ${van} ORDER BY ${volgorde}, nummer LIMIT :limit OFFSET :offset) k
     CROSS JOIN bord b ON b.rowid = k.rij ORDER BY k.${volgorde}, k.nummer`,
  );
  for (const statement of [tel, snede]) statement.setAllowUnknownNamedParameters(true);
  return { tel, snede };
}

/** From which day, and before which day, an urgency holds for what is running. */
function bereik(urgentie: Urgentie | undefined, { v, morgen, naWeek }: Dagen): readonly [van: string, voor: string] {
  switch (urgentie) {
    case 'te-laat':
      return ['', v];
    case 'vandaag':
      return [v, morgen];
    case 'week':
      return [morgen, naWeek];
    case 'later':
      return [naWeek, NA_ALLES];
    case 'stil':
    case undefined:
      return ['', NA_ALLES];
  }
}

export interface Bordvragen {
  tel(dagen: Dagen, filter: Bordfilter): number;
  snede(dagen: Dagen, filter: Bordfilter, offset: number, limit: number): readonly Rij[];
}

export function bordvragen(db: DatabaseSync): Bordvragen {
  const loopt = `uiterste >= :van AND uiterste < :voor AND NOT ${STIL}`;
  const stil = `stil_tot <> '' AND ${STIL}`;
  const vanWie = 'behandelaar IS :behandelaar';
  const lopend = deel(db, 'bord_op_datum', loopt, 'uiterste');
  const lopendVan = deel(db, 'bord_per_behandelaar', `${vanWie} AND ${loopt}`, 'uiterste');
  const stilstaand = deel(db, 'bord_stil', stil, 'stil_tot');
  const stilstaandVan = deel(db, 'bord_stil', `${vanWie} AND ${stil}`, 'stil_tot');

  const delen = ({ behandelaar, urgentie }: Bordfilter): readonly Deel[] => {
    const van = behandelaar === undefined ? [lopend, stilstaand] : [lopendVan, stilstaandVan];
    if (urgentie === undefined) return van;
    return urgentie === 'stil' ? van.slice(1) : van.slice(0, 1);
  };
  const waarden = (dagen: Dagen, filter: Bordfilter): Waarden => {
    const [van, voor] = bereik(filter.urgentie, dagen);
    return {
      v: dagen.v,
      van,
      voor,
      behandelaar: persoon(filter.behandelaar),
      werkstap: filter.werkstap ?? null,
      zoek: filter.zoek === undefined || filter.zoek.trim() === '' ? null : bevat(filter.zoek),
    };
  };
  const aantal = ({ tel }: Deel, met: Waarden): number => getal(tel.get(met) ?? {}, 'aantal');

  return {
    tel(dagen, filter) {
      const met = waarden(dagen, filter);
      return delen(filter).reduce((som, each) => som + aantal(each, met), 0);
    },
    snede(dagen, filter, offset, limit) {
      const met = waarden(dagen, filter);
      const rijen: Rij[] = [];
      let overslaan = offset;
      for (const each of delen(filter)) {
        if (rijen.length >= limit) break;
        const deze = each.snede.all({ ...met, limit: limit - rijen.length, offset: overslaan });
        rijen.push(...deze);
        if (rijen.length < limit && deze.length === 0) overslaan = Math.max(0, overslaan - aantal(each, met));
        else overslaan = 0;
      }
      return rijen;
    },
  };
}

/** `niemand` in a filter is an empty column in the table. */
export const persoon = (behandelaar: MedewerkerId | 'niemand' | undefined): MedewerkerId | null =>
  behandelaar === undefined || behandelaar === 'niemand' ? null : behandelaar;
