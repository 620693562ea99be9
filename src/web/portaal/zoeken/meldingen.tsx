// What the search did differently from what was typed, and what to do when there is nothing.
import type { Correction, SearchResult } from '../../../zoeken/port.ts';
import { Leeg } from '../../ui/leeg.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { heeftFilters, LANGSTE_VRAAG, LEGE_ZOEKVRAAG, vraagtNiets, zoekPad, type Zoekvraag } from './vraag.ts';

/** The question as typed with these words replaced: whole words only, capitals or not. */
export function verbeterd(q: string, corrections: readonly Pick<Correction, 'from' | 'to'>[]): string {
  const to = new Map(corrections.map((correction) => [correction.from.toLowerCase(), correction.to]));
  return q.replaceAll(/[\p{L}\p{N}]+/gu, (word) => to.get(word.toLowerCase()) ?? word);
}

export const Spelling = ({ vraag, corrections }: { readonly vraag: Zoekvraag; readonly corrections: readonly Correction[] }) => {
  const gedaan = corrections.filter(({ applied }) => applied);
  const voorstel = corrections.filter(({ applied }) => !applied);
  return (
    <>
      {gedaan.length === 0 ? null : (
        <Melding>
          <p>
            Resultaten voor <strong>{verbeterd(vraag.q, gedaan)}</strong>.{' '}
            <Link href={zoekPad(vraag, { letterlijk: true })}>Zoek letterlijk naar {vraag.q}</Link>
          </p>
        </Melding>
      )}
      {voorstel.length === 0 ? null : (
        <Melding>
          <p>
            Bedoelde u <Link href={zoekPad(vraag, { q: verbeterd(vraag.q, voorstel), letterlijk: false })}>{verbeterd(vraag.q, voorstel)}</Link>?
          </p>
        </Melding>
      )}
    </>
  );
};

interface Vraagprops {
  readonly vraag: Zoekvraag;
  readonly ingekort: boolean;
  readonly leeg: boolean;
  /** A date was typed that cannot be read. */
  readonly datumTeltNiet: boolean;
}

/** What of the question itself did not count. */
export const Vraagmeldingen = ({ vraag, ingekort, leeg, datumTeltNiet }: Vraagprops) => (
  <>
    {ingekort ? (
      <Melding toon="let-op">
        <p>{`Uw vraag is langer dan ${LANGSTE_VRAAG} tekens. Wij zochten met het begin.`}</p>
      </Melding>
    ) : null}
    {vraagtNiets(vraag) ? (
      <Melding toon="let-op">
        <p>
          {`In “${vraag.q}” staat niets waarnaar wij kunnen zoeken. Daarom ziet u alles. `}
          <Link href="/zoektips">Lees de zoektips</Link>.
        </p>
      </Melding>
    ) : null}
    {datumTeltNiet && !leeg ? (
      <Melding toon="let-op">
        <p>Deze datum telt niet mee. Daarom staan hier ook andere documenten.</p>
      </Melding>
    ) : null}
  </>
);

/** Nothing had every word: said plainly, because the reader thinks otherwise. */
export const Versoepeld = () => (
  <Melding toon="let-op">
    <p>Geen document bevat al uw woorden. Deze documenten bevatten er een paar.</p>
  </Melding>
);

/** The index is being filled. */
export const Onvolledig = () => (
  <Melding toon="let-op">
    <p>De zoekmachine wordt nu gevuld. Er missen nog documenten. Probeer het straks nog eens, of kijk bij de categorieën: daar staat alles.</p>
  </Melding>
);

export const NietsGevonden = ({ vraag, result }: { readonly vraag: Zoekvraag; readonly result: SearchResult }) => (
  <Leeg titel={vraag.q === '' ? 'Wij vonden niets met deze filters.' : `Wij vonden niets voor “${vraag.q}”.`}>
    <p>Dit kunt u proberen:</p>
    <ul>
      {heeftFilters(vraag) ? (
        <li>
          <Link href={zoekPad({ ...LEGE_ZOEKVRAAG, q: vraag.q })}>Zoek zonder filters</Link>
        </li>
      ) : null}
      {result.undated > 0 && vraag.zonderDatum === 'niet' ? (
        <li>
          <Link href={zoekPad(vraag, { zonderDatum: 'ook' })}>{`Zoek ook in documenten zonder datum (${result.undated})`}</Link>
        </li>
      ) : null}
      <li>Controleer of u de woorden goed hebt geschreven.</li>
      <li>Gebruik minder woorden, of een ander woord voor hetzelfde.</li>
      <li>
        Lees de <Link href="/zoektips">zoektips</Link>.
      </li>
    </ul>
    <p>
      Is de informatie nog niet openbaar? U kunt er altijd om vragen. <Link href="/woo-verzoek">Doe een Woo-verzoek</Link>.
    </p>
  </Leeg>
);
