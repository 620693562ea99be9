// A proposer behind HTTP: a model that the body runs itself. Off unless an address is configured; its failure stops nothing.
import { z } from 'zod';
import { ONDERGRENS, PERSOONLIJK, NATIONAAL_NUMMER, type Suggestie, type Suggestiecontext, type Tekstpagina } from './model.ts';
import type { Voorsteller } from './port.ts';

export interface Modelopties {
  /** Pages are sent there as JSON `{ paginas: [{ nummer, tekst }] }`: choose a machine of the body itself. */
  readonly url: URL;
  /** Sent as a bearer token. */
  readonly sleutel?: string;
  readonly timeoutMs: number;
}

/** Longest answer that is read (bytes). */
const MAX_ANTWOORD = 8 * 1024 * 1024;
const STORING = 'Het eigen taalmodel gaf geen goed antwoord. U ziet alleen de suggesties van de vaste regels.';

const soorten = [
  'naam', 'e-mail', 'telefoon', 'bsn', 'iban', 'postcode', 'adres', 'kenteken', 'geboortedatum', 'identiteitsbewijs', 'handtekening',
] as const;

const antwoordSchema = z.object({
  /** Name and version of the model, written down with every suggestion. */
  model: z.object({ naam: z.string().min(1).max(100), versie: z.string().min(1).max(50) }),
  suggesties: z
    .array(
      z.object({
        pagina: z.int().positive(),
        van: z.int().nonnegative(),
        tot: z.int().positive(),
        soort: z.enum(soorten),
        score: z.number().min(0).max(1),
      }),
    )
    .max(100_000),
});

export function modelvoorsteller({ url, sleutel, timeoutMs }: Modelopties): Voorsteller {
  const vraag = async (paginas: readonly Tekstpagina[], signal: AbortSignal): Promise<unknown> => {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json', ...(sleutel === undefined ? {} : { authorization: `Bearer ${sleutel}` }) },
      body: JSON.stringify({ paginas: paginas.map(({ nummer, tekst }) => ({ nummer, tekst })) }),
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`status ${response.status}`);
    }
    return JSON.parse(await leesBegrensd(response));
  };
  return {
    naam: `model op ${url.host}`,
    async stelVoor(paginas, context, { signal } = {}) {
      signal?.throwIfAborted();
      const grens = AbortSignal.timeout(timeoutMs);
      try {
        const antwoord = antwoordSchema.parse(await vraag(paginas, signal === undefined ? grens : AbortSignal.any([grens, signal])));
        return { suggesties: naarSuggesties(antwoord, paginas, context), storingen: [] };
      } catch {
        signal?.throwIfAborted();
        return { suggesties: [], storingen: [STORING] };
      }
    },
  };
}

async function leesBegrensd(response: Response): Promise<string> {
  const delen: Uint8Array[] = [];
  let bytes = 0;
  for await (const deel of response.body ?? []) {
    bytes += deel.byteLength;
    if (bytes > MAX_ANTWOORD) throw new Error('te groot');
    delen.push(deel);
  }
  return Buffer.concat(delen).toString('utf8');
}

/** Only what really stands on a page counts; a place outside the text is dropped. */
function naarSuggesties({ model, suggesties }: z.infer<typeof antwoordSchema>, paginas: readonly Tekstpagina[], context: Suggestiecontext): readonly Suggestie[] {
  const teksten = new Map(paginas.map(({ nummer, tekst }) => [nummer, tekst]));
  return suggesties.flatMap(({ pagina, van, tot, soort, score }) => {
    const tekst = teksten.get(pagina);
    if (tekst === undefined || van >= tot || tot > tekst.length || score < (context.ondergrens ?? ONDERGRENS)) return [];
    const gronden = [soort === 'bsn' ? NATIONAAL_NUMMER : PERSOONLIJK];
    return [{ soort, regel: model.naam, versie: model.versie, pagina, van, tot, tekst: tekst.slice(van, tot), score, gronden }];
  });
}
