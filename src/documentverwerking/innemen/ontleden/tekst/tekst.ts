// Bytes to text when nothing says in which encoding: marks first, then UTF-8 when it fits, else Windows-1252.

export function leesTekst(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Text in an encoding that the file names; when nobody knows that name, as `leesTekst`. */
export function leesTekstAls(bytes: Uint8Array, codering: string | null): string {
  try {
    return codering === null ? leesTekst(bytes) : new TextDecoder(codering).decode(bytes);
  } catch {
    return leesTekst(bytes);
  }
}
