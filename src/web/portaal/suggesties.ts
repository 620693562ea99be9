// While somebody describes what they want to know: public documents about the same. Free text, best overlap first.
import type { SearchReader } from '../../zoeken/port.ts';
import { bijStoring } from '../../zoeken/storing.ts';
import { opPagina } from './paden.ts';
import { veiligPad, type Pad } from '../ui/link.tsx';

export interface Suggestie {
  readonly titel: string;
  /** Path on the portal; to the page with the passage when there is one. */
  readonly url: Pad;
  /** The passage as plain text; empty when only the title matches. */
  readonly fragment: string;
}

const AANTAL = 5;
/** Fewer letters than this say nothing about a subject. */
const KORTSTE_TEKST = 4;
const LANGSTE_TEKST = 2000;

/** At most five documents that look like `tekst`; none for a text that says too little; null when the search engine does not answer. */
export async function suggesties(zoek: SearchReader, tekst: string): Promise<readonly Suggestie[] | null> {
  const q = tekst.trim().slice(0, LANGSTE_TEKST);
  if (q.length < KORTSTE_TEKST) return [];
  const result = await bijStoring(null, () => zoek.search({ q, match: 'any', pageSize: AANTAL, spelling: 'off', snippets: { perDocument: 1, chars: 160 } }));
  return result === null ? null : result.hits.flatMap(({ document, pages, summary }) => {
    const page = pages[0];
    const url = veiligPad(page === undefined ? document.url : opPagina(document.url, page.page));
    const pieces = page?.snippet ?? summary ?? [];
    return url === null ? [] : [{ titel: document.title, url, fragment: pieces.map(({ text }) => text).join('') }];
  });
}
