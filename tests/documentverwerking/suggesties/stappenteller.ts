// A regular expression engine that backtracks as real ones do and counts its steps: the work of a pattern, without a clock.

type Knoop =
  | { readonly soort: 'teken'; readonly past: (teken: string) => boolean }
  | { readonly soort: 'rij'; readonly delen: readonly Knoop[] }
  | { readonly soort: 'keuze'; readonly takken: readonly Knoop[] }
  | { readonly soort: 'herhaal'; readonly deel: Knoop; readonly min: number; readonly max: number; readonly lui: boolean }
  | { readonly soort: 'blik'; readonly deel: Knoop; readonly terug: boolean; readonly niet: boolean }
  | { readonly soort: 'grens'; readonly teken: '^' | '$' | 'b' };

export interface Geteld {
  readonly stappen: number;
  /** Begin and end of each match, as the real engine gives them: proof that this one does the same work. */
  readonly treffers: readonly (readonly [number, number])[];
}

export function telStappen(patroon: RegExp, text: string): Geteld {
  const boom = ontleed(patroon);
  const tekens = [...text];
  if (tekens.length !== text.length) throw new Error('alleen voor tekst zonder surrogaatparen');
  let stappen = 0;
  const isWoord = (teken: string | undefined): boolean => teken !== undefined && /\w/.test(teken);

  const loop = (knoop: Knoop, i: number, stap: 1 | -1, verder: (i: number) => number | null): number | null => {
    stappen += 1;
    switch (knoop.soort) {
      case 'teken': {
        const teken = tekens[stap === 1 ? i : i - 1];
        return teken !== undefined && knoop.past(teken) ? verder(i + stap) : null;
      }
      case 'rij': {
        const delen = stap === 1 ? knoop.delen : [...knoop.delen].reverse();
        const vanaf = (n: number, plek: number): number | null => {
          const deel = delen[n];
          return deel === undefined ? verder(plek) : loop(deel, plek, stap, (na) => vanaf(n + 1, na));
        };
        return vanaf(0, i);
      }
      case 'keuze': {
        for (const tak of knoop.takken) {
          const einde = loop(tak, i, stap, verder);
          if (einde !== null) return einde;
        }
        return null;
      }
      case 'herhaal': {
        const nogEens = (n: number, plek: number): number | null => {
          const meer = (): number | null => (n < knoop.max ? loop(knoop.deel, plek, stap, (na) => (na === plek ? null : nogEens(n + 1, na))) : null);
          if (n < knoop.min) return meer();
          return knoop.lui ? (verder(plek) ?? meer()) : (meer() ?? verder(plek));
        };
        return nogEens(0, i);
      }
      case 'blik': {
        const gezien = loop(knoop.deel, i, knoop.terug ? -1 : 1, (na) => na) !== null;
        return gezien === knoop.niet ? null : verder(i);
      }
      case 'grens': {
        const [voor, na] = [isWoord(tekens[i - 1]), isWoord(tekens[i])];
        const hier = { '^': i === 0, $: i === tekens.length, b: voor !== na }[knoop.teken];
        return hier ? verder(i) : null;
      }
    }
  };

  const treffers: (readonly [number, number])[] = [];
  for (let i = 0; i <= tekens.length; i += 1) {
    const einde = loop(boom, i, 1, (na) => na);
    if (einde === null) continue;
    treffers.push([i, einde]);
    if (einde > i) i = einde - 1;
  }
  return { stappen, treffers };
}

function ontleed({ source, flags }: RegExp): Knoop {
  let plek = 0;
  const opties = flags.replace(/[gy]/g, '');
  const kijk = (text: string): boolean => source.startsWith(text, plek);
  const neem = (text: string): boolean => {
    if (!kijk(text)) return false;
    plek += text.length;
    return true;
  };
  const klasse = (bron: string): Knoop => {
    const een = new RegExp(`^(?:${bron})$`, opties);
    const bekend = new Map<string, boolean>();
    return {
      soort: 'teken',
      past(teken) {
        let past = bekend.get(teken);
        if (past === undefined) bekend.set(teken, (past = een.test(teken)));
        return past;
      },
    };
  };

  const keuze = (): Knoop => {
    const takken = [rij()];
    while (neem('|')) takken.push(rij());
    return takken.length === 1 ? (takken[0] ?? { soort: 'rij', delen: [] }) : { soort: 'keuze', takken };
  };
  const rij = (): Knoop => {
    const delen: Knoop[] = [];
    while (plek < source.length && !kijk('|') && !kijk(')')) delen.push(herhaald(atoom()));
    return { soort: 'rij', delen };
  };
  const herhaald = (deel: Knoop): Knoop => {
    const maat = /^(?:[?*+]|\{(\d+)(,(\d*))?\})/.exec(source.slice(plek));
    if (maat === null) return deel;
    plek += maat[0].length;
    const lui = neem('?');
    const oneindig = Number.POSITIVE_INFINITY;
    if (maat[0] === '?') return { soort: 'herhaal', deel, min: 0, max: 1, lui };
    if (maat[0] === '*') return { soort: 'herhaal', deel, min: 0, max: oneindig, lui };
    if (maat[0] === '+') return { soort: 'herhaal', deel, min: 1, max: oneindig, lui };
    const min = Number(maat[1]);
    return { soort: 'herhaal', deel, min, max: maat[2] === undefined ? min : maat[3] === '' ? oneindig : Number(maat[3]), lui };
  };
  const groep = (): Knoop => {
    const deel = keuze();
    if (!neem(')')) throw new Error(`haakje mist op ${plek} in ${source}`);
    return deel;
  };
  const atoom = (): Knoop => {
    if (neem('^')) return { soort: 'grens', teken: '^' };
    if (neem('$')) return { soort: 'grens', teken: '$' };
    if (neem('\\b')) return { soort: 'grens', teken: 'b' };
    if (neem('(?=')) return { soort: 'blik', deel: groep(), terug: false, niet: false };
    if (neem('(?!')) return { soort: 'blik', deel: groep(), terug: false, niet: true };
    if (neem('(?<=')) return { soort: 'blik', deel: groep(), terug: true, niet: false };
    if (neem('(?<!')) return { soort: 'blik', deel: groep(), terug: true, niet: true };
    const opening = /^\((?:\?:|\?<[a-z]+>)?/i.exec(source.slice(plek));
    if (opening !== null) {
      plek += opening[0].length;
      return groep();
    }
    const bron = /^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\.|.)/is.exec(source.slice(plek))?.[0];
    if (bron === undefined) throw new Error(`onbekend teken op ${plek} in ${source}`);
    plek += bron.length;
    return klasse(bron);
  };

  const boom = keuze();
  if (plek !== source.length) throw new Error(`niet alles gelezen: ${source.slice(plek)}`);
  return boom;
}
