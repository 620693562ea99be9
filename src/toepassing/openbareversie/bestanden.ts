// The files that everybody gets with a decision: kept as they are, with their text, sealed for nobody.
import type { OpenbaarBestand } from '../../besluit/events.ts';
import type { Goedgekeurd } from '../../besluit/state.ts';
import { maakDocument } from '../../documentverwerking/brieven/document.ts';
import { datumtekst } from '../../documentverwerking/brieven/datum.ts';
import { alineasVan } from '../../documentverwerking/brieven/sjablonen/vaste-delen.ts';
import { laadVerzoek } from '../verzoek/berichten.ts';
import { leesDocumenttekst } from '../innemen/documenttekst.ts';
import type { Omgeving } from '../omgeving.ts';
import { leesKeuzes } from './lees.ts';

export async function bewaarOpenbaar({ blobs, pdf }: Pick<Omgeving, 'blobs' | 'pdf'>, bytes: Uint8Array, titel: string): Promise<OpenbaarBestand> {
  const { hash } = await blobs.put(bytes);
  const { paginas, tekst } = await leesDocumenttekst(blobs, pdf, hash);
  return { blob: hash, bytes: bytes.byteLength, verzegeldVoor: null, titel, paginas, tekst };
}

/** The request as somebody confirmed that everybody may read it; null when it is not published. */
export async function bewaarVerzoek(omgeving: Omgeving, besluit: Goedgekeurd, op: Temporal.PlainDate): Promise<OpenbaarBestand | null> {
  const tekst = leesKeuzes(omgeving, besluit)?.verzoektekst ?? null;
  if (tekst === null) return null;
  const { organisatie } = omgeving.config;
  const { nummer, ontvangenOp } = await laadVerzoek(omgeving, besluit.verzoekId);
  const titel = `Het verzoek ${nummer}`;
  const bytes = await maakDocument({
    titel,
    auteur: organisatie.naam,
    datum: op,
    huisstijl: organisatie,
    gegevens: [
      ['Ontvangen op', datumtekst(ontvangenOp)],
      ['Gegevens van de verzoeker', 'weggelaten'],
    ],
    blokken: alineasVan(tekst),
  });
  return bewaarOpenbaar(omgeving, bytes, titel);
}
