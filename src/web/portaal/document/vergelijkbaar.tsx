// Documents about the same as one document, best first.
import type { SearchHit } from '../../../zoeken/port.ts';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Pagina, type Kader } from '../../ui/pagina.tsx';
import { documentPad } from '../paden.ts';
import type { Namen } from '../woorden.ts';
import { Treffers } from '../zoeken/treffer.tsx';
import type { PubliekDocument } from './document.ts';

interface Props {
  readonly kader: Kader;
  readonly namen: Namen;
  readonly document: PubliekDocument;
  /** Null: the search engine does not answer now. */
  readonly hits: readonly SearchHit[] | null;
}

export const Vergelijkbaarpagina = ({ kader, namen, document: { stuk }, hits }: Props) => (
  <Pagina
    kader={kader}
    gezicht="publiek"
    titel={`Lijkt op ${stuk.titel}`}
    huidig="/zoeken"
    kruimels={[
      { href: '/', tekst: 'Home' },
      { href: documentPad(stuk.documentId), tekst: stuk.titel },
    ]}
    nietIndexeren
  >
    <Kop n={1}>Documenten die hierop lijken</Kop>
    <Alinea lead>
      Deze documenten gebruiken veel dezelfde woorden als <Link href={documentPad(stuk.documentId)}>{stuk.titel}</Link>.
    </Alinea>
    {hits === null ? (
      <Melding toon="let-op">
        <p>Onze zoekmachine antwoordt nu niet. Wacht een minuut en open deze pagina dan opnieuw.</p>
      </Melding>
    ) : hits.length === 0 ? (
      <p>Wij vonden geen document dat hierop lijkt.</p>
    ) : (
      <>
        <Kop n={2}>Gevonden</Kop>
        <Treffers hits={hits} namen={namen} naam="Documenten die hierop lijken" />
      </>
    )}
  </Pagina>
);
