// A form that was sent after the session had ended: what was filled in stays on the page, to be sent once more after logging in.
import { finished } from 'node:stream/promises';
import type { Request } from 'express';
import { MB } from '../../kern/omvang.ts';
import { Formulier, Knop, Knoppen } from '../ui/formulier/formulier.tsx';
import { Bestandsveld } from '../ui/formulier/tekst.tsx';
import { Kop } from '../ui/kop.tsx';
import { eigenPad, metVraag, type Pad } from '../ui/pad.ts';
import type { Fouttekst } from './foutteksten.ts';
import { leesUploads, UploadGeweigerd } from './uploads.ts';
import type { Velden } from './velden.ts';

/** What was sent, and where one logs in for it. */
export interface Opnieuw {
  readonly actie: Pad;
  readonly inloggen: Pad;
  readonly velden: readonly (readonly [naam: string, waarde: string])[];
  /** Null for a form without files; else the fields whose files must be chosen again. */
  readonly bestandsvelden: readonly string[] | null;
}

/** Never back on a page: what somebody else at this screen may not read. */
const GEHEIM = /wachtwoord|volgcode|geheim/i;

const inlogpad = (pad: string): Pad => {
  const nummer = /^\/mijn\/([^/]+)/.exec(pad)?.[1];
  return nummer === undefined ? '/werk/inloggen' : metVraag('/mijn', { nummer: decodeURIComponent(nummer) });
};

/** Files are read past, and only so much of them: nobody is logged in here. */
const MEEST = 25 * MB;

async function gelezen(request: Request): Promise<Pick<Opnieuw, 'velden' | 'bestandsvelden'>> {
  const gekozen = new Set<string>();
  const uit = (velden: Velden): Opnieuw['velden'] => Object.keys(velden.alsObject()).flatMap((naam) => velden.alle(naam).map((waarde) => [naam, waarde] as const));
  const bestandsvelden = request.is('multipart/form-data') === false ? null : [];
  try {
    const { velden } = await leesUploads(request, {
      maxBytes: MEEST,
      maxBestanden: 100,
      maxSamen: MEEST,
      ontvang: ({ veld, bytes }) => {
        gekozen.add(veld);
        return finished(bytes.resume());
      },
    });
    return { velden: uit(velden), bestandsvelden: bestandsvelden === null ? null : [...gekozen] };
  } catch (error) {
    return { velden: error instanceof UploadGeweigerd ? uit(error.velden) : [], bestandsvelden: [...gekozen] };
  }
}

/**
 * The form that was sent, when it can be sent again: without secrets, its files to be chosen anew.
 * Its `opdracht` goes along, so that sending it twice is sending it once.
 */
export async function opnieuwVan(request: Request, fout: Fouttekst): Promise<Opnieuw | null> {
  if (fout.status !== 401 || request.method !== 'POST') return null;
  const formulier = await gelezen(request);
  if (formulier.velden.length === 0 || formulier.velden.some(([naam]) => GEHEIM.test(naam))) return null;
  return { actie: eigenPad(request.originalUrl, '/'), inloggen: inlogpad(request.path), ...formulier };
}

export const VerstuurOpnieuw = ({ actie, inloggen, velden, bestandsvelden }: Opnieuw) => (
  <section>
    <Kop n={2}>Wat u invulde, is er nog</Kop>
    <ol>
      <li>
        <a class="nl-link" href={inloggen} target="_blank" rel="noopener">
          Log opnieuw in (opent in een nieuw tabblad)
        </a>
      </li>
      <li>Kom terug naar deze pagina en verstuur wat u invulde nog een keer.</li>
    </ol>
    <Formulier actie={actie} bestanden={bestandsvelden !== null}>
      {velden.map(([naam, waarde]) => (
        <input type="hidden" name={naam} value={waarde} />
      ))}
      {bestandsvelden?.map((naam) => <Bestandsveld naam={naam} label="Kies uw bestanden opnieuw" meerdere />)}
      <Knoppen>
        <Knop>Verstuur opnieuw</Knop>
      </Knoppen>
    </Formulier>
  </section>
);
