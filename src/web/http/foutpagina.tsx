// The page that a person sees when something went wrong.
import { Alinea, Kop } from '../ui/kop.tsx';
import { Link } from '../ui/link.tsx';
import { Melding } from '../ui/melding.tsx';
import type { Gezicht } from '../ui/gezichten.ts';
import { Pagina, type Ingelogd, type Kader } from '../ui/pagina.tsx';
import type { Fouttekst } from './foutteksten.ts';
import { VerstuurOpnieuw, type Opnieuw } from './opnieuw.tsx';

interface Props {
  readonly kader: Kader;
  readonly gezicht: Gezicht;
  readonly ingelogd: Ingelogd | undefined;
  readonly fout: Fouttekst;
  /** A form that can be sent again after logging in. */
  readonly opnieuw: Opnieuw | null;
  readonly aanvraagId: string;
}

export const Foutpagina = ({ kader, gezicht, ingelogd, fout, opnieuw, aanvraagId }: Props) => (
  <Pagina kader={kader} gezicht={gezicht} ingelogd={ingelogd} titel={fout.titel} nietIndexeren>
    <Kop n={1}>{fout.titel}</Kop>
    {fout.weigeringen === undefined ? (
      <Alinea lead>{fout.uitleg}</Alinea>
    ) : (
      fout.weigeringen.map(({ uitleg, watNu, artikel }) => (
        <Melding toon="fout">
          <p>
            {uitleg}
            {artikel === undefined ? null : <span class="woo-artikel"> ({artikel})</span>}
          </p>
          <p>{watNu}</p>
        </Melding>
      ))
    )}
    {fout.fouten === undefined ? null : (
      <Melding toon="fout">
        <ul>
          {fout.fouten.map(({ uitleg }) => (
            <li>{uitleg}</li>
          ))}
        </ul>
      </Melding>
    )}
    {opnieuw !== null ? <VerstuurOpnieuw {...opnieuw} /> : fout.weigeringen === undefined ? <Alinea>{fout.watNu}</Alinea> : null}
    <Alinea>
      {gezicht === 'werk' ? (
        <Link href="/werk">Naar de werkvoorraad</Link>
      ) : (
        <>
          <Link href="/">Naar de startpagina</Link> of <Link href="/zoeken">zoek in openbare documenten</Link>
        </>
      )}
    </Alinea>
    {fout.status >= 500 ? <Alinea klas="woo-zacht">Nummer van deze fout: {aanvraagId}</Alinea> : null}
  </Pagina>
);
