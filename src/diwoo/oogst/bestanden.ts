// Asking for some of the files themselves, as the harvester does: there, directly, over https, and of the kind that was said.
import type { Bevinding } from '../model.ts';
import { formatVan } from '../waarden.ts';
import type { Haler, Opgehaald } from './haler.ts';

export interface Proef {
  readonly loc: URL;
  /** URI of the format that the sitemap names. */
  readonly format: string | null;
}

const VRAAG = { maxBytes: 1_048_576, omleidingen: 0 } as const;
const fout = (code: string, uitleg: string, watNu: string): Bevinding => ({ code, ernst: 'fout', uitleg, watNu });

export async function keurBestand(haler: Haler, { loc, format }: Proef): Promise<readonly Bevinding[]> {
  const eerst = await haler.haal(loc, { ...VRAAG, methode: 'HEAD' });
  // Some servers know no HEAD; the harvester asks for the file anyway.
  const nogEens = eerst.gelukt && (eerst.antwoord.status === 405 || eerst.antwoord.status === 501);
  const uitkomst = nogEens ? await haler.haal(loc, { ...VRAAG, methode: 'GET' }) : eerst;
  if (!uitkomst.gelukt) return [fout('bestand_niet_bereikbaar', `Het bestand is niet op te halen. ${uitkomst.reden}`, 'Controleer het adres en de server.')];
  uitkomst.antwoord.laat();
  return oordeel(uitkomst.antwoord, format);
}

function oordeel({ status, mediatype }: Opgehaald, format: string | null): readonly Bevinding[] {
  if (status >= 300 && status < 400) return [fout('bestand_omgeleid', `De server stuurt door naar een ander adres (${status}).`, 'Zet in de sitemap het adres van het bestand zelf.')];
  if (status === 404 || status === 410) return [fout('bestand_weg', `Het bestand is er niet (${status}).`, 'Is het ingetrokken? Haal het dan uit de sitemap.')];
  if (status !== 200) return [fout('bestand_niet_bereikbaar', `De server antwoordt met ${status}.`, 'Zorg dat iedereen het bestand kan ophalen, zonder in te loggen.')];
  const gekregen = mediatype === null ? null : formatVan(mediatype);
  if (format !== null && gekregen !== null && gekregen.uri === format) return [];
  if (gekregen?.label === 'HTML') return [fout('bestand_is_pagina', 'Op dit adres staat een webpagina en niet het bestand.', 'Zet in de sitemap het adres van het bestand zelf.')];
  if (format === null && gekregen !== null) return [];
  return [{ code: 'mediatype_anders', ernst: 'let_op', uitleg: `De server noemt het bestand "${mediatype ?? 'niets'}". Dat past niet bij de sitemap.`, watNu: 'Laat de server het juiste soort bestand noemen (Content-Type).' }];
}
