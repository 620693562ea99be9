// Third parties as a handler types them: a name, an address, and below it which documents or passages are about this party.
import type { Deelvraag, NieuweDerde } from '../../../toepassing/stappen/stap.ts';

const NUMMERS = String.raw`\d{1,5}(?:\s*-\s*\d{1,5})?`;
/** `document 3`, `documenten 2, 4-6 en 9`, `document 3: pagina 2`. */
const REGEL = new RegExp(String.raw`^document(?:en)?:?\s+(${NUMMERS}(?:\s*(?:,|en)\s*${NUMMERS})*)(?:\s*:\s*(.+))?$`, 'i');
/** A range that nobody types on purpose; its numbers would all be refused anyway. */
const MAX_REEKS = 500;

function* nummersIn(tekst: string): Generator<number> {
  for (const deel of tekst.split(/,|en/i)) {
    const [van = 0, tot = van] = deel.split('-').map(Number);
    for (let nummer = van; nummer <= Math.min(tot, van + MAX_REEKS); nummer += 1) yield nummer;
  }
}

/** A document named twice: the passages together, and the whole document when it was named without one. */
function samen(vragen: readonly Deelvraag[]): readonly Deelvraag[] {
  const perNummer = new Map<number, string | null>();
  for (const { volgnummer, passage } of vragen) {
    const eerder = perNummer.get(volgnummer);
    perNummer.set(volgnummer, eerder === undefined ? passage : eerder === null || passage === null ? null : `${eerder}\n${passage}`);
  }
  return [...perNummer].map(([volgnummer, passage]) => ({ volgnummer, passage }));
}

function derdeUit(regels: readonly string[]): readonly NieuweDerde[] {
  const [naam = '', ...rest] = regels;
  if (naam === '') return [];
  const adres: string[] = [];
  const over: Deelvraag[] = [];
  for (const regel of rest) {
    const [, nummers, passage] = REGEL.exec(regel) ?? [];
    if (nummers === undefined) adres.push(regel);
    else for (const volgnummer of nummersIn(nummers)) over.push({ volgnummer, passage: passage?.trim() ?? null });
  }
  return [{ naam, adres: adres.join('\n'), ...(over.length === 0 ? {} : { over: samen(over) }) }];
}

/** One party per paragraph: the name on the first line, the address and the documents on the lines below it. */
export const leesDerden = (tekst: string): readonly NieuweDerde[] =>
  tekst
    .split(/\n\s*\n/)
    .map((alinea) => alinea.trim().split('\n').map((regel) => regel.trim()))
    .flatMap(derdeUit);
