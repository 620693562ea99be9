// Numbers as Dutch people write them. One formatter for all: `toLocaleString` takes twenty times as long, and a search page
// writes a number for every value of every filter.
const HEEL = new Intl.NumberFormat('nl-NL');
const EEN_DECIMAAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** "1.234". */
export const getaltekst = (getal: number): string => HEEL.format(getal);

/** "4,1"; a whole number without decimals. */
export const decimaaltekst = (getal: number): string => EEN_DECIMAAL.format(getal);
