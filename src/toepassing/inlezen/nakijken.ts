// Examines one file that another system made ready: what it hides, and for a partly public one a clean copy with proof.
import { mkdtemp, rm } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kandidaat, Lakopties } from '../../documentverwerking/lakken/index.ts';
import { ValidationFailed } from '../../kern/errors.ts';
import type { BlobHash } from '../../kern/ids.ts';
import { bewaarTekst } from '../innemen/documenttekst.ts';
import type { Omgeving } from '../omgeving.ts';
import type { Nagekeken, Nakijkbestand } from './opslag.ts';

type Bestand = NonNullable<Nagekeken['bestand']>;
type Nodig = Pick<Omgeving, 'blobs' | 'innemer' | 'lakmachine' | 'lakpoort'>;

const uitlegVan = ({ fouten }: ValidationFailed): readonly string[] => fouten.map(({ uitleg }) => uitleg);
const json = (waarde: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(waarde));

/**
 * The file made anew from what can be seen, with nothing redacted by us, and proven: whatever a reader does not see is gone.
 * Whether enough was redacted is for the other system; `elders_gelakt` says so for ever.
 */
async function schoneKopie({ blobs, lakmachine, lakpoort }: Nodig, bron: Uint8Array, opties: Lakopties, signal: AbortSignal): Promise<Bestand | readonly string[]> {
  const map = await mkdtemp(join(tmpdir(), 'inlezen-'));
  try {
    const kandidaat: Kandidaat = await lakmachine.lak(bron, [], opties, join(map, 'kopie.pdf'), { signal });
    const keuring = await lakpoort.keur({ bron, bestand: kandidaat.bestand, opdrachten: [], opties, plan: kandidaat.plan }, { signal });
    if (!keuring.goed) {
      const fouten = keuring.rapport.fouten.map(({ pagina, uitleg }) => (pagina === null ? uitleg : `Pagina ${pagina}: ${uitleg}`));
      return fouten.length === 0 ? ['De controle kon niet alles bekijken. Daarom is er geen bewijs dat er niets verborgen is.'] : fouten;
    }
    const { hash, bytes } = await blobs.put(createReadStream(keuring.pdf.bestand));
    if (hash !== keuring.pdf.sha256) return ['Het bestand veranderde na de controle.'];
    const [tekst, rapport] = await Promise.all([bewaarTekst(blobs, kandidaat.tekst), blobs.put(json(keuring.pdf.rapport))]);
    return { blob: hash, bytes, paginas: keuring.pdf.paginas, tekst, bewijs: { soort: 'elders_gelakt', rapport: rapport.hash } };
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}

/** @throws StoreUnavailable when no process can be started; what is wrong with the file is in the outcome */
export async function kijkNa(omgeving: Nodig, { rij, naam, blob, titel, elders }: Nakijkbestand, signal: AbortSignal): Promise<Nagekeken> {
  const { blobs, innemer } = omgeving;
  const mis = (gebreken: readonly string[], letOp: readonly string[] = []): Nagekeken => ({ rij, naam, bestand: null, gebreken: [...gebreken], letOp: [...letOp] });
  const goed = (bestand: Bestand, letOp: readonly string[]): Nagekeken => ({ rij, naam, bestand, gebreken: [], letOp: [...letOp] });
  try {
    const bytes = await blobs.read(blob);
    const { bevindingen, leden, leesversie, paginas, taal } = await innemer.neemIn(bytes, naam, { signal });
    const letOp = [
      ...bevindingen.filter(({ ernst }) => ernst === 'let-op').map(({ uitleg }) => uitleg),
      ...(leden.length === 0 ? [] : [`In dit bestand zitten ${leden.length} andere bestanden. Die worden niet openbaar.`]),
    ];
    const blokkades = bevindingen.filter(({ ernst }) => ernst === 'blokkeert').map(({ uitleg }) => uitleg);
    if (leesversie.soort === 'geen') return mis([`Van dit bestand is geen PDF te maken. ${leesversie.uitleg}`, ...blokkades], letOp);
    if (blokkades.length > 0) return mis(blokkades, letOp);
    const bron = leesversie.soort === 'zelf' ? bytes : leesversie.pdf;
    if (elders) {
      const kopie = await schoneKopie(omgeving, bron, { raster: 12, dpi: 200, titel, taal: taal ?? 'nl-NL', kenmerk: null }, signal);
      return 'blob' in kopie ? goed(kopie, letOp) : mis(kopie, letOp);
    }
    const pdf: { readonly hash: BlobHash; readonly bytes: number } = leesversie.soort === 'zelf' ? { hash: blob, bytes: bytes.byteLength } : await blobs.put(leesversie.pdf);
    return goed({ blob: pdf.hash, bytes: pdf.bytes, paginas: paginas.length, tekst: await bewaarTekst(blobs, paginas.map(({ tekst }) => tekst)) }, letOp);
  } catch (error) {
    if (error instanceof ValidationFailed) return mis(uitlegVan(error));
    throw error;
  }
}
