// The lines of a page as they are read: a line that ended only because the next word did not fit runs on. What is a table, a list or an address stays in lines.

/** Letters differ in width: a line that is this part of the longest one was full. */
const VOL = 0.88;
/** Narrower text is set in columns or lists: there a line end may mean something. */
const SMALSTE = 40;
const BEGIN_VAN_PUNT = /^(?:[•–—*·▪◦-]\s|\(?(?:\d{1,3}|[a-z])[.)]\s)/u;
/** More than one gap in a line: columns. */
const KOLOMMEN = /\S(?: {2,}|\t)\S/u;

const eersteWoord = (regel: string): string => /^\S+/u.exec(regel)?.[0] ?? '';

/** @param tekst of one page, with the line ends of the file @returns the same words in the same order */
export function lopendeTekst(tekst: string): string {
  const regels = tekst.split('\n').map((regel) => regel.trimEnd());
  const breedte = Math.max(0, ...regels.map(({ length }) => length));
  if (breedte < SMALSTE) return regels.join('\n');
  let uit = '';
  for (const [index, regel] of regels.entries()) {
    const vorige = regels[index - 1];
    if (vorige === undefined) {
      uit = regel;
      continue;
    }
    const pastNiet = vorige.length + 1 + eersteWoord(regel).length > breedte * VOL;
    const looptDoor = regel !== '' && vorige !== '' && pastNiet && !vorige.endsWith('-') && !BEGIN_VAN_PUNT.test(regel) && !KOLOMMEN.test(vorige) && !KOLOMMEN.test(regel);
    uit += `${looptDoor ? ' ' : '\n'}${regel}`;
  }
  return uit;
}
