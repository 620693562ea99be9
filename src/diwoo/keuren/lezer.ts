// Reads a sitemap or an index of anybody, entry by entry, within limits: no file of others can fill the memory.
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Knoop } from './boom.ts';

export type Gelezen = { readonly soort: 'wortel'; readonly wortel: Knoop } | { readonly soort: 'kind'; readonly knoop: Knoop } | { readonly soort: 'tekst'; readonly regel: number } | { readonly soort: 'onleesbaar'; readonly uitleg: string; readonly regel: number };

/** Far above any real entry, far below what would hurt. */
const MEESTE_ELEMENTEN = 400_000;
const MEESTE_TEKENS = 16_000_000;
const DIEPSTE = 24;
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

interface Bouwsel extends Knoop {
  readonly attributen: Map<string, string>;
  readonly kinderen: Bouwsel[];
  tekst: string;
}

class TeGroot extends Error {}

function begin(tag: SaxesTagNS, regel: number): Bouwsel {
  const attributen = new Map<string, string>();
  for (const { prefix, local, uri, name, value } of Object.values(tag.attributes)) {
    const isPlaatsVanSchema = uri === XSI && local.endsWith('chemaLocation');
    if (prefix !== 'xmlns' && name !== 'xmlns' && !isPlaatsVanSchema) attributen.set(uri === '' ? local : name, value);
  }
  return { ns: tag.uri, naam: tag.local, attributen, kinderen: [], tekst: '', regel };
}

/**
 * The root, then each of its children when it is complete, and where loose text stands between them. Ends after the first fault of form: what follows it says nothing.
 * @param delen the bytes of the file, in any pieces
 */
export async function* leesXml(delen: AsyncIterable<Uint8Array>): AsyncGenerator<Gelezen> {
  const parser = new SaxesParser({ xmlns: true });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const klaar: Gelezen[] = [];
  const open: Bouwsel[] = [];
  let elementen = 0;
  let tekens = 0;
  let mis: string | null = null;
  const tekst = (deel: string): void => {
    const top = open.at(-1);
    if (top === undefined) return;
    tekens += deel.length;
    if (tekens > MEESTE_TEKENS) throw new TeGroot();
    if (open.length > 1) top.tekst += deel;
    else if (deel.trim() !== '') klaar.push({ soort: 'tekst', regel: parser.line });
  };
  parser.on('error', (error) => {
    mis ??= error.message;
  });
  parser.on('doctype', () => {
    mis ??= 'een DOCTYPE is niet toegestaan';
  });
  parser.on('opentag', (tag) => {
    const knoop = begin(tag, parser.line);
    elementen += 1;
    if (open.length === 1) [elementen, tekens] = [1, 0];
    if (elementen > MEESTE_ELEMENTEN || open.length > DIEPSTE) throw new TeGroot();
    if (open.length === 0) klaar.push({ soort: 'wortel', wortel: knoop });
    else if (open.length > 1) open.at(-1)?.kinderen.push(knoop);
    open.push(knoop);
  });
  parser.on('text', tekst);
  parser.on('cdata', tekst);
  parser.on('closetag', () => {
    const knoop = open.pop();
    if (knoop !== undefined && open.length === 1) klaar.push({ soort: 'kind', knoop });
  });

  const voer = (werk: () => void): Gelezen | null => {
    try {
      werk();
    } catch (error) {
      if (error instanceof TeGroot) mis ??= 'een onderdeel is te groot om te lezen';
      else if (error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') mis ??= 'de tekens zijn niet als UTF-8 te lezen';
      else throw error;
    }
    return mis === null ? null : { soort: 'onleesbaar', uitleg: mis, regel: parser.line };
  };
  for await (const deel of delen) {
    const onleesbaar = voer(() => parser.write(decoder.decode(deel, { stream: true })));
    yield* klaar.splice(0);
    if (onleesbaar !== null) {
      yield onleesbaar;
      return;
    }
  }
  const onleesbaar = voer(() => parser.write(decoder.decode()).close());
  yield* klaar.splice(0);
  if (onleesbaar !== null) yield onleesbaar;
}
