// Going through the register in a fixed order while it changes: each page begins after the last line of the one before.
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { getal, tekst, type Rij } from '../motor/rij.ts';
import type { Conceptpagina, Doorloopfilter, Doorloopvraag, Doorlooppagina } from './model.ts';
import { naarConcept, naarPublicatie } from './rijen.ts';

/** How each order sorts, and which part of a row is its key. `sleutel` is unique, so no line is given twice or left out. */
const VOLGORDEN = {
  nieuwste: { orde: 'p.openbaar_op DESC, p.openbaar_sinds DESC', na: '(p.openbaar_op, p.openbaar_sinds) < (:na0, :na1)', van: (rij: Rij) => [tekst(rij, 'openbaar_op'), getal(rij, 'openbaar_sinds')] },
  gewijzigd: { orde: 'p.gewijzigd_op, p.id', na: '(p.gewijzigd_op, p.id) > (:na0, :na1)', van: (rij: Rij) => [getal(rij, 'gewijzigd_op'), tekst(rij, 'id')] },
  vastgelegd: { orde: 'p.begin', na: 'p.begin > :na0', van: (rij: Rij) => [getal(rij, 'begin')] },
} as const;

/** Each part only when it is asked for, so that the index of the order can be used. */
const VOORWAARDEN: Readonly<Record<keyof Doorloopfilter, string>> = {
  standen: 'p.stand IN (SELECT value FROM json_each(:standen))',
  ooitOpenbaar: 'p.openbaar_op IS NOT NULL',
  categorieen: 'p.categorie IN (SELECT value FROM json_each(:categorieen))',
  organisatie: 'p.organisatie = :organisatie',
  nummer: 'p.nummer = :nummer',
  openbaarVanaf: 'p.openbaar_op >= :openbaarVanaf',
  openbaarTotEnMet: 'p.openbaar_op <= :openbaarTotEnMet',
  gewijzigdVanaf: 'p.gewijzigd_op >= :gewijzigdVanaf',
};

function waarden(filter: Doorloopfilter): Readonly<Record<string, SQLInputValue>> {
  const { standen, categorieen, organisatie, nummer, openbaarVanaf, openbaarTotEnMet, gewijzigdVanaf } = filter;
  return {
    ...(standen && { standen: JSON.stringify(standen) }),
    ...(categorieen && { categorieen: JSON.stringify(categorieen) }),
    ...(organisatie !== undefined && { organisatie }),
    ...(nummer !== undefined && { nummer }),
    ...(openbaarVanaf !== undefined && { openbaarVanaf }),
    ...(openbaarTotEnMet !== undefined && { openbaarTotEnMet }),
    ...(gewijzigdVanaf !== undefined && { gewijzigdVanaf: Temporal.Instant.from(gewijzigdVanaf).epochMilliseconds }),
  };
}

const MEEST = 1000;

/** @param select what gives the columns of a publication, without a condition */
export function doorlopen(db: DatabaseSync, select: string): (vraag: Doorloopvraag) => Doorlooppagina {
  const bekend = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  return ({ filter, volgorde, na, limit }) => {
    const { orde, na: vanaf, van } = VOLGORDEN[volgorde];
    const voorwaarden = Object.entries(VOORWAARDEN).flatMap(([naam, sql]) => (filter[naam as keyof Doorloopfilter] === undefined ? [] : [sql]));
    // What never became public has no place in an order by that day.
    if (volgorde === 'nieuwste') voorwaarden.push('p.openbaar_op IS NOT NULL');
    if (na !== null) voorwaarden.push(vanaf);
    const sql = `${select} ${voorwaarden.length === 0 ? '' : `WHERE ${voorwaarden.join(' AND ')}`} ORDER BY ${orde} LIMIT :limit`;
    const statement = bekend.get(sql) ?? db.prepare(sql);
    bekend.set(sql, statement);
    const aantal = Math.min(limit, MEEST);
    // One more than asked tells whether there is a next page.
    const rijen = statement.all({ ...waarden(filter), ...Object.fromEntries((na ?? []).map((deel, i) => [`na${i}`, deel])), limit: aantal + 1 });
    const pagina = rijen.slice(0, aantal);
    const laatste = rijen.length > aantal ? pagina.at(-1) : undefined;
    return { publicaties: pagina.map(naarPublicatie), volgende: laatste === undefined ? null : van(laatste) };
  };
}

/** Concepts stand in a table of their own, so they are gone through by themselves. */
export function conceptenNa(db: DatabaseSync): (na: number | null, limit: number) => Conceptpagina {
  const statement = db.prepare('SELECT * FROM concept WHERE begin > :na ORDER BY begin LIMIT :limit');
  return (na, limit) => {
    const aantal = Math.min(limit, MEEST);
    const rijen = statement.all({ na: na ?? -1, limit: aantal + 1 });
    const pagina = rijen.slice(0, aantal);
    const laatste = rijen.length > aantal ? pagina.at(-1) : undefined;
    return { concepten: pagina.map(naarConcept), volgende: laatste === undefined ? null : getal(laatste, 'begin') };
  };
}
