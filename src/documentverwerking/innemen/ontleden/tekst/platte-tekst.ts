// Kinds that are text themselves: plain text, tables in text, web pages, RTF. Each becomes a reading version of our own.
import type { Blok } from '../../../brieven/model.ts';
import type { Lid } from '../../port.ts';
import { taalVan } from '../../taal.ts';
import { bevindingenVan, type Bevindingsoort } from '../bevindingen.ts';
import { csvAlsBlokken, csvBevindingen, leesCsv } from './csv.ts';
import { coderingVan, leesHtml } from './html.ts';
import { alineasVan, woordenVan, zetLeesversie } from '../leesversie.ts';
import type { Ontleding } from '../protocol.ts';
import { leesRtf } from './rtftekst.ts';
import { leesTekst, leesTekstAls } from './tekst.ts';

interface Inhoud {
  readonly blokken: readonly Blok[];
  readonly titel: string | null;
  readonly bevindingen: readonly Bevindingsoort[];
  readonly liggend?: boolean;
}

const zonderExtensie = (naam: string): string => naam.replace(/\.[a-z0-9]{1,5}$/i, '');

function zet(naam: string, { blokken, titel, bevindingen, liggend = false }: Inhoud): Ontleding {
  const taal = taalVan(woordenVan(blokken));
  const gezet = zetLeesversie({ titel: titel ?? zonderExtensie(naam), datum: null, blokken, taal, liggend });
  return { pdf: gezet.pdf, teksten: [], titel, datum: null, taal, mail: null, bevindingen: bevindingenVan([...bevindingen, ...gezet.bevindingen]) };
}

/** A short first paragraph of one line is what people call such a text. */
function eersteRegel(blokken: readonly Blok[]): string | null {
  const kop = blokken.find((blok) => blok.soort === 'kop');
  if (kop !== undefined) return kop.tekst;
  const [eerste] = blokken;
  const regel = eerste?.soort === 'alinea' ? (eerste.tekst.split('\n')[0]?.trim() ?? '') : '';
  return regel !== '' && regel.length <= 100 ? regel : null;
}

export function ontleedTekst(bytes: Uint8Array, naam: string): Ontleding {
  const blokken = alineasVan(leesTekst(bytes));
  return zet(naam, { blokken, titel: eersteRegel(blokken), bevindingen: [] });
}

export function ontleedCsv(bytes: Uint8Array, naam: string): Ontleding {
  const rijen = leesCsv(leesTekst(bytes));
  return zet(naam, { blokken: csvAlsBlokken(rijen), titel: null, bevindingen: csvBevindingen(rijen), liggend: true });
}

export function ontleedHtml(bytes: Uint8Array, naam: string): Ontleding {
  const { titel, blokken, bevindingen } = leesHtml(leesTekstAls(bytes, coderingVan(bytes)));
  return zet(naam, { blokken, titel: titel ?? eersteRegel(blokken), bevindingen });
}

export function ontleedRtf(bytes: Uint8Array, naam: string, geefLid: (lid: Lid) => void): Ontleding {
  const { tekst, titel, leden, bevindingen } = leesRtf(bytes);
  leden.forEach(geefLid);
  const blokken = alineasVan(tekst);
  return zet(naam, { blokken, titel: titel ?? eersteRegel(blokken), bevindingen });
}
