// What the raw bytes show that no parser does: earlier revisions, and data before or after the document.
import type { Bevindingsoort } from './bevindingen.ts';

/** Every saved state ends with `startxref`, an offset and `%%EOF` (ISO 32000-1 §7.5.5, §7.5.6). */
const EINDE = /startxref\s+(\d+)\s+%%EOF/g;

export function* bevindingenInBytes(bytes: Uint8Array): Generator<Bevindingsoort> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const ends = [...text.matchAll(EINDE)];
  // A linearized file has one end more, with offset 0, near its head: that is no earlier version (Annex F).
  const linearized = text.slice(0, 1024).includes('/Linearized') && ends[0]?.[1] === '0';
  if (ends.length - (linearized ? 1 : 0) > 1) yield 'eerdere-versies';
  const start = text.indexOf('%PDF-');
  const end = text.lastIndexOf('%%EOF') + '%%EOF'.length;
  if (text.slice(0, start).replace(/^\u00ef\u00bb\u00bf/, '').trim() !== '' || text.slice(end).replaceAll('\0', '').trim() !== '') {
    yield 'buiten-document';
  }
}
