// Characters that SpreadsheetML writes by their number, because XML cannot hold them (ECMA-376 part 1, 22.9.2.19, ST_Xstring).

const NUMMER = /_x([\da-fA-F]{4})_/g;

/**
 * A text of a cell as Excel shows it: `_x000D_` is a carriage return, `_x005F_x0041_` the text `_x0041_`.
 * @param tekst one whole `t` or `v` element: Excel does not look over the edge of a run
 */
export const leesXstring = (tekst: string): string =>
  tekst.includes('_x') ? tekst.replace(NUMMER, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).toWellFormed() : tekst;
