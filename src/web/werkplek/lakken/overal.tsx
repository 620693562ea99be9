// The same words elsewhere: how often and where, before anything is redacted.
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import type { Geweigerd, Overal } from '../../../toepassing/lakken/lakoveral.ts';
import { Formulier, Knop, KnopLink, Knoppen, Verborgen } from '../../ui/formulier/formulier.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import type { Werk } from '../kader.tsx';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';
import { BEREIKEN, type Bereik, type Bereikdocumenten } from './bereik.ts';
import { aantalDocumenten, aantalLakken } from './teksten.ts';

interface Props {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly basis: `/${string}`;
  readonly pagina: number;
  readonly teksten: readonly string[];
  readonly gronden: readonly string[];
  readonly bereik: Bereik;
  readonly bereiken: Bereikdocumenten;
  readonly overal: Overal<Inventarisdocument>;
  /** Documents that refused just now; the others were redacted. */
  readonly geweigerd: readonly Geweigerd<Inventarisdocument>[];
  readonly opdracht: string;
}

const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);

/** What it means for a document beside the boxes: whatever was offered, approved or made is void. */
const gevolg = ({ lakstand: { fase } }: Inventarisdocument): string => (fase.stap === 'bezig' ? 'Geen' : 'Moet opnieuw worden gecontroleerd');

const Geweigerden = ({ geweigerd }: Pick<Props, 'geweigerd'>) =>
  geweigerd.length === 0 ? null : (
    <Melding toon="fout" titel={`In ${aantalDocumenten(geweigerd.length)} is niets gelakt`}>
      <ul>
        {geweigerd.map(({ document, redenen }) => (
          <li>
            {document.volgnummer}. {document.titel}: {redenen.join(' ')}
          </li>
        ))}
      </ul>
    </Melding>
  );

export const Overalpagina = ({ werk, zaak, basis, pagina, teksten, gronden, bereik, bereiken, overal, geweigerd, opdracht }: Props) => {
  const { vindplaatsen, nietDoorzocht, zonderTekst } = overal;
  const nieuw = som(vindplaatsen.map((plaats) => plaats.nieuw.length));
  const gelakt = som(vindplaatsen.map((plaats) => plaats.gelakt));
  const lijst = `/werk/zaken/${zaak.dossier.nummer}/documenten` as const;
  const keuze = (
    <>
      {teksten.map((tekst) => (
        <Verborgen velden={{ tekst }} />
      ))}
      {gronden.map((grond) => (
        <Verborgen velden={{ grond }} />
      ))}
    </>
  );
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="documenten">
      <Geweigerden geweigerd={geweigerd} />
      <Kop n={2}>{`Overal lakken: ${teksten.map((tekst) => `“${tekst}”`).join(' en ')}`}</Kop>
      <p>
        Grond: {gronden.join(', ')}. Wij zochten in {BEREIKEN[bereik]} ({aantalDocumenten(bereiken.get(bereik)?.length ?? 0)}), zonder te letten op hoofdletters, accenten en afbrekingen.
      </p>
      <Knoppen>
        {[...bereiken]
          .filter(([ander]) => ander !== bereik)
          .map(([ander, documenten]) => (
            <Formulier actie={`${basis}/overal`} verborgen={{ opdracht, pagina, bereik: ander }}>
              {keuze}
              <Knop gewicht="licht">
                Zoek in {BEREIKEN[ander]} ({documenten.length})
              </Knop>
            </Formulier>
          ))}
      </Knoppen>
      {vindplaatsen.length === 0 ? (
        <Melding toon="info">
          <p>Deze woorden staan nergens.</p>
        </Melding>
      ) : (
        <Tabel
          bijschrift="Waar deze woorden staan"
          rijen={vindplaatsen}
          sleutel={({ document }) => document.documentId}
          kolommen={[
            { kop: 'Nr.', smal: true, getal: true, cel: ({ document }) => document.volgnummer },
            { kop: 'Document', rijkop: true, cel: ({ document }) => <Link href={`${lijst}/${document.documentId}/lakken`}>{document.titel}</Link> },
            { kop: 'Pagina’s', cel: (plaats) => [...new Set(plaats.nieuw.map((each) => each.pagina))].join(', ') || 'Al gelakt' },
            { kop: 'Nieuw', getal: true, cel: (plaats) => plaats.nieuw.length },
            { kop: 'Al gelakt', getal: true, cel: (plaats) => plaats.gelakt },
            { kop: 'Gevolg', cel: (plaats) => (plaats.nieuw.length === 0 ? 'Geen' : gevolg(plaats.document)) },
          ]}
        />
      )}
      {nietDoorzocht.length === 0 ? null : (
        <Melding toon="let-op">
          <p>In deze documenten konden wij niet zoeken: {nietDoorzocht.map(({ volgnummer }) => volgnummer).join(', ')}.</p>
        </Melding>
      )}
      {zonderTekst.length === 0 ? null : (
        <Melding toon="let-op">
          <p>
            Op deze pagina’s staat geen tekst die de computer kan lezen. Kijk daar zelf:{' '}
            {zonderTekst.map(({ document, paginas }) => `document ${document.volgnummer}, pagina ${paginas.join(', ')}`).join('; ')}.
          </p>
        </Melding>
      )}
      {nieuw === 0 ? (
        <p>Er valt niets meer te lakken{gelakt > 0 ? `: ${aantalLakken(gelakt)} staan er al` : ''}.</p>
      ) : (
        <Formulier actie={`${basis}/overal/bevestigen`} verborgen={{ opdracht, pagina, bereik }}>
          {keuze}
          <Knop>
            Zet {aantalLakken(nieuw)} in {aantalDocumenten(vindplaatsen.filter((plaats) => plaats.nieuw.length > 0).length)}
          </Knop>
        </Formulier>
      )}
      <Knoppen>
        <KnopLink href={`${basis}?pagina=${pagina}`} gewicht="licht">
          Terug naar de pagina
        </KnopLink>
      </Knoppen>
    </Zaakkader>
  );
};
