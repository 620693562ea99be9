// Reads the objects of a PDF that PDFium itself wrote: enough grammar (ISO 32000-1 §7.3) to find dictionaries and their keys.
// Not a general PDF parser: on anything unexpected it throws, and the caller fails closed.

/** A value. Names are `/Naam`, strings and references are only marked: their content is not needed here. */
export type Waarde = null | boolean | number | string | Tekst | Verwijzing | readonly Waarde[] | Woordenboek;
/** A string; `leeg` is all that matters of it. */
export interface Tekst {
  readonly soort: 'tekst';
  readonly leeg: boolean;
}
export interface Verwijzing {
  readonly soort: 'verwijzing';
  readonly object: number;
}
export type Woordenboek = ReadonlyMap<string, Waarde>;

const MAX_DIEPTE = 200;
const REGEL = /[\s\0]/;
const EINDE = /[\s\0()<>[\]{}/%]/;

export const isWoordenboek = (waarde: Waarde | undefined): waarde is Woordenboek => waarde instanceof Map;

class Lezer {
  readonly #text: string;
  at = 0;
  constructor(text: string) {
    this.#text = text;
  }

  skipSpace(): void {
    for (;;) {
      const char = this.#text[this.at];
      if (char === '%') this.at = this.#eol();
      else if (char !== undefined && REGEL.test(char)) this.at += 1;
      else return;
    }
  }

  #eol(): number {
    const rest = /[\r\n]/g;
    rest.lastIndex = this.at;
    return rest.exec(this.#text)?.index ?? this.#text.length;
  }

  has(token: string): boolean {
    return this.#text.startsWith(token, this.at);
  }

  word(): string {
    const start = this.at;
    for (;;) {
      const char = this.#text[this.at];
      if (char === undefined || EINDE.test(char)) return this.#text.slice(start, this.at);
      this.at += 1;
    }
  }

  value(depth: number): Waarde {
    if (depth > MAX_DIEPTE) throw new SyntaxError('too deep');
    this.skipSpace();
    if (this.has('<<')) return this.#dictionary(depth);
    const char = this.#text[this.at];
    switch (char) {
      case '[':
        return this.#array(depth);
      case '/':
        this.at += 1;
        return `/${this.word()}`;
      case '(':
        return this.#string();
      case '<':
        return this.#hex();
      case undefined:
        throw new SyntaxError('end of file');
    }
    const word = this.word();
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    if (!/^[+-]?[\d.]+$/.test(word)) throw new SyntaxError('unknown token');
    return this.#numberOrReference(word);
  }

  #numberOrReference(word: string): Waarde {
    const reference = /\s+\d+\s+R(?![A-Za-z])/y;
    reference.lastIndex = this.at;
    if (!/^\d+$/.test(word) || !reference.test(this.#text)) return Number.parseFloat(word);
    this.at = reference.lastIndex;
    return { soort: 'verwijzing', object: Number(word) };
  }

  #dictionary(depth: number): Woordenboek {
    this.at += 2;
    const entries = new Map<string, Waarde>();
    for (;;) {
      this.skipSpace();
      if (this.has('>>')) {
        this.at += 2;
        return entries;
      }
      if (!this.has('/')) throw new SyntaxError('key expected');
      this.at += 1;
      const key = this.word();
      entries.set(key, this.value(depth + 1));
    }
  }

  #array(depth: number): readonly Waarde[] {
    this.at += 1;
    const items: Waarde[] = [];
    for (;;) {
      this.skipSpace();
      if (this.has(']')) {
        this.at += 1;
        return items;
      }
      items.push(this.value(depth + 1));
    }
  }

  #string(): Tekst {
    const start = this.at + 1;
    for (let depth = 0; ; this.at += 1) {
      const char = this.#text[this.at];
      if (char === undefined) throw new SyntaxError('open string');
      if (char === '\\') this.at += 1;
      else if (char === '(') depth += 1;
      else if (char === ')') {
        depth -= 1;
        if (depth === 0) break;
      }
    }
    this.at += 1;
    return { soort: 'tekst', leeg: this.at - 1 === start };
  }

  #hex(): Tekst {
    const end = this.#text.indexOf('>', this.at);
    if (end < 0) throw new SyntaxError('open string');
    const leeg = this.#text.slice(this.at + 1, end).trim() === '';
    this.at = end + 1;
    return { soort: 'tekst', leeg };
  }
}

/**
 * Every object of a file written by PDFium, streams skipped by their length.
 * @throws SyntaxError on anything PDFium does not write
 */
export function* objectenVan(file: Uint8Array): Generator<{ readonly nummer: number; readonly waarde: Waarde; readonly stream: boolean }> {
  const lezer = new Lezer(Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1'));
  for (;;) {
    lezer.skipSpace();
    if (lezer.has('xref') || lezer.has('trailer') || lezer.has('startxref')) return;
    const nummer = Number(lezer.word());
    lezer.skipSpace();
    lezer.word();
    lezer.skipSpace();
    if (!Number.isInteger(nummer) || lezer.word() !== 'obj') throw new SyntaxError('object expected');
    const waarde = lezer.value(0);
    lezer.skipSpace();
    const stream = lezer.has('stream');
    if (stream) {
      const length = isWoordenboek(waarde) ? waarde.get('Length') : undefined;
      if (typeof length !== 'number') throw new SyntaxError('stream without length');
      lezer.at += 'stream'.length;
      lezer.at += lezer.has('\r\n') ? 2 : 1;
      lezer.at += length;
      lezer.skipSpace();
      if (lezer.word() !== 'endstream') throw new SyntaxError('end of stream expected');
      lezer.skipSpace();
    }
    if (lezer.word() !== 'endobj') throw new SyntaxError('end of object expected');
    yield { nummer, waarde, stream };
  }
}
