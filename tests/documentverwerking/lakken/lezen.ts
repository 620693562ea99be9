// Reads a redacted file with what did not make it: pdf.js for the text, and our own eyes for every byte.
import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export async function tekstVan(bytes: Uint8Array): Promise<string> {
  const taak = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  try {
    const document = await taak.promise;
    const paginas: string[] = [];
    for (let nummer = 1; nummer <= document.numPages; nummer++) {
      const { items } = await (await document.getPage(nummer)).getTextContent();
      paginas.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }
    return paginas.join('\n').replace(/\s+/g, ' ');
  } finally {
    await taak.destroy();
  }
}

/** The file, and each of its streams unpacked, as bytes in a string. */
export function allesIn(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes).toString('latin1');
  const stromen = [...file.matchAll(/\/FlateDecode[^>]*\/Length (\d+)>>\nstream\n/g)].map((match) => {
    const begin = match.index + match[0].length;
    return inflateSync(bytes.subarray(begin, begin + Number(match[1]))).toString('latin1');
  });
  return [file, ...stromen];
}

/** The ways in which a word can be written in a PDF. */
export function vormenVan(woord: string): readonly string[] {
  const utf16 = Buffer.from(woord, 'utf16le').swap16();
  return [woord, utf16.toString('latin1'), utf16.toString('hex'), Buffer.from(woord, 'latin1').toString('hex'), Buffer.from(woord, 'utf16le').toString('latin1')];
}
