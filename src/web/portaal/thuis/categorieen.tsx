// Browsing by information category of Woo art. 3.3: all of them, and one.
import type { Publicatiepagina, Telling } from '../../../../projections/publicaties/model.ts';
import { fromIsoDate, type IsoDate } from '../../../kern/date.ts';
import { informatiecategorieen, type Informatiecategorie } from '../../../wet/informatiecategorieen/categorieen.ts';
import { Datum } from '../../ui/datum.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Leeg } from '../../ui/leeg.tsx';
import { Link, metVraag } from '../../ui/link.tsx';
import { Pagina, type Kader } from '../../ui/pagina.tsx';
import { Paginering } from '../../ui/paginering.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { categoriePad } from '../paden.ts';
import { Publicatielijst } from '../publicatielijst.tsx';
import type { Namen } from '../woorden.ts';

export const PUBLICATIES_PER_PAGINA = 20;

interface LijstProps {
  readonly kader: Kader;
  readonly namen: Namen;
  readonly tellingen: readonly (Telling & { readonly laatst: IsoDate })[];
}

export const Categorieenpagina = ({ kader, namen, tellingen }: LijstProps) => {
  const telling = new Map(tellingen.map((one) => [one.waarde, one]));
  return (
    <Pagina kader={kader} gezicht="publiek" titel="Categorieën" huidig="/categorieen" kruimels={[{ href: '/', tekst: 'Home' }]}>
      <Kop n={1}>Categorieën</Kop>
      <Alinea lead>De wet noemt soorten informatie die de overheid zelf openbaar maakt. (Artikel 3.3 Woo)</Alinea>
      <Tabel<Informatiecategorie>
        bijschrift="Informatiecategorieën in de volgorde van de wet"
        rijen={informatiecategorieen}
        sleutel={({ code }) => code}
        kolommen={[
          {
            kop: 'Categorie',
            rijkop: true,
            cel: ({ code }) => (telling.has(code) ? <Link href={categoriePad(code)}>{namen.categorie(code)}</Link> : namen.categorie(code)),
          },
          { kop: 'Wat is het?', cel: ({ uitleg }) => uitleg },
          { kop: 'Publicaties', getal: true, cel: ({ code }) => (telling.get(code)?.aantal ?? 0).toLocaleString('nl-NL') },
          {
            kop: 'Laatst aangevuld',
            cel: ({ code }) => {
              const laatst = telling.get(code)?.laatst;
              return laatst === undefined ? 'Nog niets' : <Datum datum={fromIsoDate(laatst)} />;
            },
          },
        ]}
      />
    </Pagina>
  );
};

interface CategorieProps {
  readonly kader: Kader;
  readonly namen: Namen;
  readonly categorie: Informatiecategorie;
  readonly gevonden: Publicatiepagina;
  readonly pagina: number;
}

export const Categoriepagina = ({ kader, namen, categorie, gevonden, pagina }: CategorieProps) => (
  <Pagina
    kader={kader}
    gezicht="publiek"
    titel={namen.categorie(categorie.code)}
    huidig="/categorieen"
    kruimels={[
      { href: '/', tekst: 'Home' },
      { href: '/categorieen', tekst: 'Categorieën' },
    ]}
    feed={{ href: metVraag('/publicaties.atom', { categorie: categorie.code }), titel: `Nieuw: ${categorie.naam}` }}
  >
    <Kop n={1}>{namen.categorie(categorie.code)}</Kop>
    <Alinea lead>
      {categorie.uitleg} <span class="woo-artikel">({categorie.artikel})</span>
    </Alinea>
    {gevonden.totaal === 0 ? (
      <Leeg titel="Hier is nog niets gepubliceerd.">
        <p>
          <Link href="/zoeken">Zoek in alle informatie</Link> of <Link href="/woo-verzoek">doe een Woo-verzoek</Link>.
        </p>
      </Leeg>
    ) : (
      <>
        <p>
          <Link href={metVraag('/zoeken', { categorie: categorie.code })}>Zoek in deze categorie</Link> ·{' '}
          <Link href={metVraag('/publicaties.atom', { categorie: categorie.code })}>Volg deze categorie (Atom)</Link>
        </p>
        <Publicatielijst publicaties={gevonden.publicaties} namen={namen} naam="Publicaties" niveau={2} />
        <Paginering
          huidig={pagina}
          aantal={Math.ceil(gevonden.totaal / PUBLICATIES_PER_PAGINA)}
          pad={(nummer) => metVraag(categoriePad(categorie.code), { pagina: nummer === 1 ? undefined : nummer })}
        />
      </>
    )}
  </Pagina>
);
