// Which file belongs to which row: by the document number its name begins with. What fits nowhere, twice or badly is told, never dropped.
import type { Rapportrij } from './model.ts';

/** A file as it was delivered, alone or in an archive. */
export interface Aangeboden {
  readonly naam: string;
  /** Why it can be no document; null when it can. B1 Dutch. */
  readonly bezwaar: string | null;
}

export type Koppelmelding =
  /** What macOS and Windows put into archives unasked. */
  | { readonly soort: 'systeembestand'; readonly ernst: 'let-op'; readonly bestand: string }
  | { readonly soort: 'geen-rij'; readonly ernst: 'fout'; readonly bestand: string; readonly lijktOp: string | null }
  | { readonly soort: 'meer-rijen'; readonly ernst: 'fout'; readonly bestand: string; readonly rijen: readonly number[] }
  | { readonly soort: 'dubbel-bestand'; readonly ernst: 'fout'; readonly bestand: string; readonly rij: number; readonly naast: string }
  | { readonly soort: 'verkeerde-soort'; readonly ernst: 'fout'; readonly bestand: string; readonly uitleg: string }
  | { readonly soort: 'niet-nodig'; readonly ernst: 'let-op'; readonly bestand: string; readonly rij: number; readonly waarom: string }
  | { readonly soort: 'ontbreekt'; readonly ernst: 'fout'; readonly rij: number; readonly documentnummer: string };

export interface Koppeling {
  /** Place of the file in the list that was offered, by row. */
  readonly perRij: ReadonlyMap<number, number>;
  readonly meldingen: readonly Koppelmelding[];
}

/** What may follow on a number in the name of its file. A digit after a dash or a dot could be the rest of another number. */
const VERVOLG = /^([\s_(]|[-.](?!\d))/;

/** A file comes with what is public and not held back (suspended rows get theirs in a later report). */
export const heeftBestandNodig = ({ oordeel, opgeschort, dubbel, gronden }: Rapportrij): boolean =>
  !opgeschort && (oordeel === 'openbaar' || (oordeel === 'deels_openbaar' && !(dubbel && gronden.length === 0)));

const stamVan = (naam: string): string => {
  const kaal = naam.replaceAll('\\', '/').split('/').at(-1) ?? naam;
  return kaal.replace(/\.[a-z0-9]{1,5}$/i, '').trim().toLowerCase();
};

interface Sleutels {
  /** Rows by every name that a file of theirs can have: the whole number, and the id. */
  readonly rijen: ReadonlyMap<string, readonly Rapportrij[]>;
  readonly lengtes: readonly number[];
}

function sleutelsVan(rijen: readonly Rapportrij[]): Sleutels {
  const per = new Map<string, Rapportrij[]>();
  for (const rij of rijen) {
    for (const sleutel of new Set([rij.documentnummer, rij.id])) {
      if (sleutel === null) continue;
      const al = per.get(sleutel);
      if (al === undefined) per.set(sleutel, [rij]);
      else al.push(rij);
    }
  }
  return { rijen: per, lengtes: [...new Set([...per.keys()].map(({ length }) => length))].sort((a, b) => b - a) };
}

/** The rows whose number is the longest beginning of this name. */
function rijenVan(stam: string, { rijen, lengtes }: Sleutels): readonly Rapportrij[] {
  for (const lengte of lengtes) {
    if (lengte > stam.length || (lengte < stam.length && !VERVOLG.test(stam.slice(lengte)))) continue;
    const gevonden = rijen.get(stam.slice(0, lengte));
    if (gevonden !== undefined) return gevonden;
  }
  return [];
}

/** A number that the name begins with, but that could be a part of another one: only worth mentioning. */
function lijktOp(stam: string, { rijen, lengtes }: Sleutels): string | null {
  const lengte = lengtes.find((each) => each < stam.length && /^[-.]/.test(stam.slice(each)) && rijen.has(stam.slice(0, each)));
  return lengte === undefined ? null : stam.slice(0, lengte);
}

const waaromNiet = ({ oordeel, opgeschort }: Rapportrij): string => {
  if (opgeschort) return 'het document is opgeschort';
  if (oordeel === 'reeds_openbaar') return 'het document was al openbaar';
  return oordeel === 'niet_openbaar' ? 'het document is niet openbaar' : 'het oordeel is nog niet duidelijk';
};

/** @param systeembestanden names of what only a computer put into a set */
export function koppel(rijen: readonly Rapportrij[], bestanden: readonly Aangeboden[], systeembestanden: readonly string[] = []): Koppeling {
  const sleutels = sleutelsVan(rijen);
  const perRij = new Map<number, number>();
  const meldingen: Koppelmelding[] = [];
  bestanden.forEach(({ naam, bezwaar }, at) => {
    const stam = stamVan(naam);
    const [rij, ...andere] = rijenVan(stam, sleutels);
    if (rij === undefined) meldingen.push({ soort: 'geen-rij', ernst: 'fout', bestand: naam, lijktOp: lijktOp(stam, sleutels) });
    else if (andere.length > 0) meldingen.push({ soort: 'meer-rijen', ernst: 'fout', bestand: naam, rijen: [rij, ...andere].map((each) => each.rij) });
    else if (!heeftBestandNodig(rij)) meldingen.push({ soort: 'niet-nodig', ernst: 'let-op', bestand: naam, rij: rij.rij, waarom: waaromNiet(rij) });
    else if (bezwaar !== null) meldingen.push({ soort: 'verkeerde-soort', ernst: 'fout', bestand: naam, uitleg: bezwaar });
    else {
      const al = perRij.get(rij.rij);
      if (al === undefined) perRij.set(rij.rij, at);
      else meldingen.push({ soort: 'dubbel-bestand', ernst: 'fout', bestand: naam, rij: rij.rij, naast: bestanden[al]?.naam ?? '' });
    }
  });
  for (const rij of rijen) {
    if (rij.documentnummer !== null && heeftBestandNodig(rij) && !perRij.has(rij.rij)) meldingen.push({ soort: 'ontbreekt', ernst: 'fout', rij: rij.rij, documentnummer: rij.documentnummer });
  }
  for (const bestand of systeembestanden) meldingen.push({ soort: 'systeembestand', ernst: 'let-op', bestand });
  return { perRij, meldingen };
}

/** One sentence in B1 Dutch: what it is, and what to do now. */
export function koppelzin(melding: Koppelmelding): string {
  switch (melding.soort) {
    case 'systeembestand':
      return `Het bestand "${melding.bestand}" is van het systeem van uw computer. Wij slaan het over.`;
    case 'geen-rij':
      return melding.lijktOp === null
        ? `Het bestand "${melding.bestand}" hoort bij geen enkele rij. Laat de naam beginnen met het documentnummer, of haal het bestand weg.`
        : `Het bestand "${melding.bestand}" hoort bij geen enkele rij. Het lijkt op document ${melding.lijktOp}, maar het nummer kan ook langer zijn. Hernoem het bestand als het daarbij hoort.`;
    case 'meer-rijen':
      return `Het bestand "${melding.bestand}" past bij meer rijen: ${melding.rijen.join(', ')}. Zet de matter of de publicatiecontext voor het nummer in de naam.`;
    case 'dubbel-bestand':
      return `Het bestand "${melding.bestand}" hoort bij rij ${melding.rij}, net als "${melding.naast}". Haal een van de twee weg.`;
    case 'verkeerde-soort':
      return `Het bestand "${melding.bestand}" kunnen wij niet opnemen. ${melding.uitleg}`;
    case 'niet-nodig':
      return `Het bestand "${melding.bestand}" hoort bij rij ${melding.rij}, maar ${melding.waarom}. Wij nemen het niet op.`;
    case 'ontbreekt':
      return `Bij rij ${melding.rij} (document ${melding.documentnummer}) ontbreekt het bestand. Voeg een bestand toe waarvan de naam begint met ${melding.documentnummer}.`;
  }
}
