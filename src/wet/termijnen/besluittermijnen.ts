// What follows from an announced decision: when the information may be disclosed (T12) and how long objection is open (T14).
// The law: Woo 4.4 lid 5, Awb 6:7 and 6:8. For what cannot be undone the later date is taken (reading R9).
import { naarDag, naarDatum, vergelijk } from '../dagnummer.ts';
import type { BesluitBekendgemaakt, Feit, VoorzieningGevraagd } from './feiten.ts';
import type { Besluittermijnen, Openbaarmaking, Stap, Termijn } from './model.ts';
import type { Rekenopties, Rekenregels } from './regelset.ts';
import { rekenregels } from './regelset.ts';
import { gewoneTermijn, stap } from './stap.ts';

const ARTIKEL = 'Woo art. 4.4 lid 5';

/** Facts about another decision do not count; a fact without a key belongs to every decision. */
const hoortBij = (feit: { readonly besluit?: string }, besluit: BesluitBekendgemaakt): boolean =>
  feit.besluit === undefined || besluit.besluit === undefined || feit.besluit === besluit.besluit;

/** It names this decision itself: then it blocks also when the day of announcement was put right to a later one. */
const zekerVan = (feit: { readonly besluit?: string }, { besluit }: BesluitBekendgemaakt): boolean => feit.besluit !== undefined && feit.besluit === besluit;

/** Equal dates: an order that does not depend on how the facts were recorded. */
const tekstorde = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
const opId = (x: Feit, y: Feit): number => tekstorde(x.id ?? '', y.id ?? '');

interface Afloop {
  readonly dag: number;
  readonly toegewezen: boolean;
  readonly feit: Feit;
}

/** Two on one day: one that grants goes before one that does not. */
const gaatVoor = (x: Omit<Afloop, 'dag'>, y: Omit<Afloop, 'dag'>): boolean => (x.toegewezen === y.toegewezen ? opId(x.feit, y.feit) < 0 : x.toegewezen);

/** Ruling on, or withdrawal of, one request for interim relief; null while it is pending. */
function afloop(verzoek: VoorzieningGevraagd, feiten: readonly Feit[]): Afloop | null {
  let eerste: Afloop | null = null;
  for (const feit of feiten) {
    if (feit.soort !== 'voorziening-uitgesproken' && feit.soort !== 'voorziening-ingetrokken') continue;
    const dag = naarDag(feit.op);
    const past = feit.bij === undefined ? dag >= naarDag(verzoek.op) : feit.bij === verzoek.id;
    if (!past || !hoortBijVerzoek(feit, verzoek)) continue;
    const toegewezen = feit.soort === 'voorziening-uitgesproken' && feit.uitspraak === 'toegewezen';
    if (eerste === null || dag < eerste.dag || (dag === eerste.dag && gaatVoor({ toegewezen, feit }, eerste))) eerste = { dag, toegewezen, feit };
  }
  return eerste;
}

/** The day on which what was granted stopped working; null while it works. */
function vervallen(verzoek: VoorzieningGevraagd, { dag }: Afloop, feiten: readonly Feit[]): Pick<Afloop, 'dag' | 'feit'> | null {
  let eerste: Pick<Afloop, 'dag' | 'feit'> | null = null;
  for (const feit of feiten) {
    if (feit.soort !== 'voorziening-vervallen' || naarDag(feit.op) < dag) continue;
    if (feit.bij === undefined ? !hoortBijVerzoek(feit, verzoek) : feit.bij !== verzoek.id) continue;
    if (eerste === null || naarDag(feit.op) < eerste.dag) eerste = { dag: naarDag(feit.op), feit };
  }
  return eerste;
}

const hoortBijVerzoek = (feit: { readonly besluit?: string }, verzoek: VoorzieningGevraagd): boolean =>
  feit.besluit === undefined || verzoek.besluit === undefined || feit.besluit === verzoek.besluit;

/** R9: two full weeks with the weekend rule, or exactly fourteen days. */
function wachttijd(besluit: BesluitBekendgemaakt, regels: Rekenregels): Termijn {
  const dag0 = naarDag(besluit.op);
  const regel = regels.regelset.termen.T12;
  const precies = regels.lezingen.R9 === 'precies';
  return gewoneTermijn('T12', precies ? { ...regel, weekendregel: false } : regel, dag0, [besluit], regels);
}

function openbaarmaking(besluit: BesluitBekendgemaakt, feiten: readonly Feit[], regels: Rekenregels): Openbaarmaking {
  const bekend = naarDag(besluit.op);
  const wacht = besluit.bezwaarVerwacht ? wachttijd(besluit, regels) : null;
  const afleiding: Stap[] = [];
  let vroegste = bekend;
  if (wacht === null) {
    afleiding.push(stap('tegelijk', ARTIKEL, bekend, bekend, { feiten: [besluit] }));
  } else {
    const einde = naarDag(wacht.einde);
    vroegste = regels.lezingen.R9 === 'precies' ? einde : einde + 1;
    afleiding.push(...wacht.afleiding);
    if (vroegste > einde) afleiding.push(stap('dag-erna', ARTIKEL, einde, vroegste));
  }

  const alOpenbaar = feiten.reduce(
    (eerst, feit) => (feit.soort === 'openbaargemaakt' && hoortBij(feit, besluit) ? Math.min(eerst, naarDag(feit.op)) : eerst),
    Infinity,
  );
  let voorziening: Openbaarmaking['voorziening'] = 'geen';
  const verzoeken = feiten
    .filter((feit) => feit.soort === 'voorziening-gevraagd')
    .filter((feit) => hoortBij(feit, besluit) && (zekerVan(feit, besluit) || naarDag(feit.op) >= bekend) && naarDag(feit.op) <= alOpenbaar)
    .sort((x, y) => naarDag(x.op) - naarDag(y.op) || opId(x, y));
  for (const verzoek of verzoeken) {
    const uitspraak = afloop(verzoek, feiten);
    const weg = uitspraak?.toegewezen === true ? vervallen(verzoek, uitspraak, feiten) : null;
    const einde = weg === null ? uitspraak : { ...weg, toegewezen: false };
    if (einde === null || einde.toegewezen) {
      afleiding.push(stap('voorziening', ARTIKEL, vroegste, vroegste, { feiten: einde === null ? [verzoek] : [verzoek, einde.feit] }));
      if (einde?.toegewezen === true) voorziening = 'toegewezen';
      else if (voorziening !== 'toegewezen') voorziening = 'loopt';
      continue;
    }
    if (voorziening === 'geen') voorziening = 'voorbij';
    const naar = Math.max(vroegste, einde.dag);
    afleiding.push(stap('voorziening', ARTIKEL, vroegste, naar, { feiten: [verzoek, einde.feit] }));
    vroegste = naar;
  }
  const geblokkeerd = voorziening === 'loopt' || voorziening === 'toegewezen';
  return { wachttijd: wacht, vroegste: geblokkeerd ? null : naarDatum(vroegste), afleiding, voorziening };
}

const opBekendmaking = (x: BesluitBekendgemaakt, y: BesluitBekendgemaakt): number =>
  naarDag(x.op) - naarDag(y.op) || tekstorde(x.besluit ?? x.id ?? '', y.besluit ?? y.id ?? '') || opId(x, y);

/** The terms of every announced decision among the facts, in order of announcement. Needs no receipt. */
export function berekenBesluittermijnen(feiten: readonly Feit[], opties: Rekenopties = {}): readonly Besluittermijnen[] {
  const begin = feiten.flatMap((feit) => (feit.soort === 'ontvangst' ? [feit.ontvangenOp] : feit.soort === 'besluit-bekendgemaakt' ? [feit.op] : []));
  const [eerste] = begin.sort(vergelijk);
  return eerste === undefined ? [] : besluittermijnen(feiten, rekenregels(opties, eerste));
}

export function besluittermijnen(feiten: readonly Feit[], regels: Rekenregels): readonly Besluittermijnen[] {
  const besluiten = feiten.filter((feit) => feit.soort === 'besluit-bekendgemaakt');
  if (besluiten.length === 0) return [];
  return besluiten.sort(opBekendmaking).map((feit) => {
    const bezwaar = gewoneTermijn('T14', regels.regelset.termen.T14, naarDag(feit.op), [feit], regels);
    return {
      feit,
      openbaarmaking: openbaarmaking(feit, feiten, regels),
      bezwaar: { ...bezwaar, eersteDag: naarDatum(naarDag(feit.op) + 1) },
    };
  });
}

/**
 * First day on which the information of a decision may be disclosed (Woo 4.4 lid 5). Null: blocked by interim relief, or
 * no such decision. `besluit` is the key of the decision; without it the last announced one is meant.
 */
export function vroegsteOpenbaarmaking(
  berekening: { readonly besluiten: readonly Besluittermijnen[] },
  besluit?: string,
): Temporal.PlainDate | null {
  const gezocht =
    besluit === undefined
      ? berekening.besluiten[berekening.besluiten.length - 1]
      : berekening.besluiten.find(({ feit }) => feit.besluit === besluit);
  return gezocht?.openbaarmaking.vroegste ?? null;
}
