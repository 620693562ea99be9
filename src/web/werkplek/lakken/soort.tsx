// All open suggestions of one kind in a document: what and where, before they are redacted at once.
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import type { Lakvoorstel } from '../../../toepassing/lakken/lakvoorstellen.ts';
import { Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import type { Werk } from '../kader.tsx';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';
import { aantalLakken, voorstelsoort } from './teksten.ts';

interface Props {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly document: Inventarisdocument;
  readonly basis: `/${string}`;
  readonly pagina: number;
  readonly soort: string;
  readonly voorstellen: readonly Lakvoorstel[];
  readonly overgeslagen: number;
  /** Digest of what is shown here: only that is redacted. */
  readonly gezien: string;
  readonly fouten: readonly Invoerfout[];
  readonly opdracht: string;
}

interface Regel {
  readonly tekst: string;
  readonly gronden: readonly string[];
  readonly paginas: readonly number[];
  readonly aantal: number;
}

/** The same words on the same ground once, with all pages. */
const regelsVan = (voorstellen: readonly Lakvoorstel[]): readonly Regel[] =>
  [...Map.groupBy(voorstellen, ({ tekst, gronden }) => `${tekst}|${gronden.join(' ')}`).values()].flatMap((gelijk) => {
    const [eerste] = gelijk;
    return eerste === undefined ? [] : [{ tekst: eerste.tekst, gronden: eerste.gronden, paginas: [...new Set(gelijk.map(({ keuze }) => keuze.pagina))], aantal: gelijk.length }];
  });

export const Soortpagina = ({ werk, zaak, document, basis, pagina, soort, voorstellen, overgeslagen, gezien, fouten, opdracht }: Props) => (
  <Zaakkader werk={werk} zaak={zaak} tab="documenten" fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={2}>{`Voorstellen van één soort: ${voorstelsoort(soort)}`}</Kop>
    <p>
      Document {document.volgnummer}. {document.titel}. Kijk of alles hieronder weg moet. Moet iets leesbaar blijven? Ga dan terug en beslis per voorstel.
    </p>
    {voorstellen.length === 0 ? (
      <Melding toon="info">
        <p>Er zijn geen voorstellen van deze soort meer.</p>
      </Melding>
    ) : (
      <Tabel
        bijschrift="Wat wordt gelakt"
        rijen={regelsVan(voorstellen)}
        sleutel={({ tekst, gronden }) => `${tekst}|${gronden.join(' ')}`}
        kolommen={[
          { kop: 'Woorden', rijkop: true, cel: ({ tekst }) => tekst },
          { kop: 'Gronden', cel: ({ gronden }) => gronden.join(', ') },
          {
            kop: 'Pagina’s',
            cel: ({ paginas }) =>
              paginas.map((n, index) => (
                <>
                  {index === 0 ? '' : ', '}
                  <Link href={`${basis}?pagina=${n}`}>{String(n)}</Link>
                </>
              )),
          },
          { kop: 'Aantal', getal: true, cel: ({ aantal }) => aantal },
        ]}
      />
    )}
    {overgeslagen === 0 ? null : (
      <Melding toon="let-op">
        <p>Dit document is lang. Op nog {overgeslagen} pagina’s staan ook voorstellen van deze soort. Die ziet u als u dit daarna nog een keer doet.</p>
      </Melding>
    )}
    {voorstellen.length === 0 ? null : (
      <Formulier actie={`${basis}/voorstellen/soort/bevestigen`} verborgen={{ opdracht, pagina, soort, gezien }}>
        <Knop>Zet {aantalLakken(voorstellen.length)}</Knop>
      </Formulier>
    )}
    <Knoppen>
      <KnopLink href={`${basis}?pagina=${pagina}`} gewicht="licht">
        Terug naar de pagina
      </KnopLink>
    </Knoppen>
  </Zaakkader>
);
