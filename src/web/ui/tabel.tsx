// Tables that stay tables for a screen reader when CSS makes cards of the rows on a narrow screen: hence the explicit roles.
import type { ComponentChildren } from 'preact';
import { Icoon } from './icoon.tsx';
import type { Toon } from './label.tsx';
import type { Pad } from './link.tsx';

export interface Kolom<Rij> {
  readonly kop: string;
  readonly cel: (rij: Rij) => ComponentChildren;
  /** The cell that names the row. At most one column. */
  readonly rijkop?: boolean | undefined;
  /** Right-aligned figures. */
  readonly getal?: boolean | undefined;
  /** As narrow as its content. */
  readonly smal?: boolean | undefined;
  /** The heading is for screen readers only (a column of checkboxes, of actions). */
  readonly kopVerborgen?: boolean | undefined;
  /** Sorting is a link, so that it has an address and works without JavaScript. */
  readonly sorteer?: { readonly href: Pad; readonly richting: 'oplopend' | 'aflopend' | null } | undefined;
}

interface Props<Rij> {
  /** Says what the table holds and how it is ordered. */
  readonly bijschrift: string;
  readonly bijschriftZichtbaar?: boolean | undefined;
  readonly kolommen: readonly Kolom<Rij>[];
  readonly rijen: readonly Rij[];
  readonly sleutel: (rij: Rij) => string;
  readonly toon?: (rij: Rij) => Toon | undefined;
}

const ARIA = { oplopend: 'ascending', aflopend: 'descending' } as const;
const klassen = <Rij,>(kolom: Kolom<Rij>): string | undefined =>
  [kolom.getal === true && 'woo-tabel__getal', kolom.smal === true && 'woo-tabel__smal'].filter(Boolean).join(' ') || undefined;

function Kolomkop<Rij>({ kolom }: { readonly kolom: Kolom<Rij> }) {
  const { kop, sorteer, kopVerborgen } = kolom;
  const richting = sorteer?.richting ?? null;
  return (
    <th role="columnheader" scope="col" class={klassen(kolom)} aria-sort={richting === null ? undefined : ARIA[richting]}>
      {sorteer !== undefined ? (
        <a class="woo-sorteer" href={sorteer.href}>
          {kop}
          <Icoon naam={richting === null ? 'sorteer' : richting === 'oplopend' ? 'omhoog' : 'omlaag'} />
        </a>
      ) : kopVerborgen === true ? (
        <span class="woo-sr">{kop}</span>
      ) : (
        kop
      )}
    </th>
  );
}

function Cel<Rij>({ kolom, rij }: { readonly kolom: Kolom<Rij>; readonly rij: Rij }) {
  if (kolom.rijkop === true) {
    return (
      <th role="rowheader" scope="row" class={klassen(kolom)}>
        {kolom.cel(rij)}
      </th>
    );
  }
  return (
    <td role="cell" class={klassen(kolom)} data-kop={kolom.kopVerborgen === true ? undefined : kolom.kop}>
      <div class="woo-tabel__inhoud">{kolom.cel(rij)}</div>
    </td>
  );
}

export function Tabel<Rij>({ bijschrift, bijschriftZichtbaar, kolommen, rijen, sleutel, toon }: Props<Rij>) {
  return (
    <table class="woo-tabel" role="table">
      <caption class={bijschriftZichtbaar === true ? undefined : 'woo-sr'}>{bijschrift}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {kolommen.map((kolom) => (
            <Kolomkop kolom={kolom} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rijen.map((rij) => {
          const kleur = toon?.(rij);
          return (
            <tr role="row" key={sleutel(rij)} data-toon={kleur} class={kleur === undefined ? undefined : `woo-toon--${kleur}`}>
              {kolommen.map((kolom) => (
                <Cel kolom={kolom} rij={rij} />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
