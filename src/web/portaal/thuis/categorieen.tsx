// Browsing by information category of Woo art. 3.3: all of them, and one.
import type { Publicatiepagina, Telling } from '../../../../projections/publicaties/model.ts';
import { fromIsoDate, type IsoDate } from '../../../kern/date.ts';
import type { Informatiecategorie } from '../../../wet/informatiecategorieen/categorieen.ts';
import type { Nalevingsrij } from '../../naleving.ts';
import { Datum } from '../../ui/datum.tsx';
import { getaltekst } from '../../ui/getal.ts';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Leeg } from '../../ui/leeg.tsx';
import { Link, metVraag } from '../../ui/link.tsx';
import { Pagina, type Kader } from '../../ui/pagina.tsx';
import { BuitenDeLijst, Paginering } from '../../ui/paginering.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { categoriePad } from '../paden.ts';
import { Publicatielijst } from '../publicatielijst.tsx';
import type { Namen } from '../woorden.ts';

export const PUBLICATIES_PER_PAGINA = 20;

interface LijstProps {
  readonly kader: Kader;
  readonly namen: Namen;
  readonly tellingen: readonly (Telling & { readonly laatst: IsoDate })[];
  readonly naleving: readonly Nalevingsrij[];
}

const Waar = ({ plaats }: Pick<Nalevingsrij, 'plaats'>) => {
  switch (plaats.soort) {
    case 'hier':
      return <>Op deze site</>;
    case 'overzicht':
      return <>Op deze site, als overzicht</>;
    case 'elders':
      return (
        <>
          Niet hier: zie <a class="nl-link" href={plaats.adres}>{new URL(plaats.adres).host}</a>. {plaats.reden}
        </>
      );
    case 'niet_van_toepassing':
      return <>Onze organisatie maakt dit niet. {plaats.reden}</>;
  }
};

const Sinds = ({ vanKracht }: Pick<Nalevingsrij, 'vanKracht'>) => (vanKracht === null ? <>Nog niet verplicht</> : <Datum datum={vanKracht} />);

export const Categorieenpagina = ({ kader, namen, tellingen, naleving }: LijstProps) => {
  const telling = new Map(tellingen.map((one) => [one.waarde, one]));
  return (
    <Pagina kader={kader} gezicht="publiek" titel="Categorieën" huidig="/categorieen" kruimels={[{ href: '/', tekst: 'Home' }]}>
      <Kop n={1}>Categorieën</Kop>
      <Alinea lead>De wet noemt soorten informatie die de overheid zelf openbaar maakt. (Artikel 3.3 Woo)</Alinea>
      <Tabel<Nalevingsrij>
        bijschrift="Informatiecategorieën in de volgorde van de wet"
        rijen={naleving}
        sleutel={({ categorie }) => categorie.code}
        kolommen={[
          {
            kop: 'Categorie',
            rijkop: true,
            cel: ({ categorie: { code } }) => (telling.has(code) ? <Link href={categoriePad(code)}>{namen.categorie(code)}</Link> : namen.categorie(code)),
          },
          { kop: 'Wat is het?', cel: ({ categorie }) => categorie.uitleg },
          { kop: 'Waar?', cel: Waar },
          { kop: 'Publicaties', getal: true, cel: ({ openbaar }) => getaltekst(openbaar) },
          {
            kop: 'Laatst aangevuld',
            cel: ({ categorie }) => {
              const laatst = telling.get(categorie.code)?.laatst;
              return laatst === undefined ? 'Nog niets' : <Datum datum={fromIsoDate(laatst)} />;
            },
          },
        ]}
      />
      <Kop n={2}>Houden wij ons aan de wet?</Kop>
      <Alinea>Als een stuk onder een categorie valt, moet het meestal binnen twee weken openbaar zijn. Hier staat hoe vaak dat moest, en hoe vaak het te laat was. De plicht geldt niet voor oudere stukken. (Artikel 3.3 en 10.2a Woo)</Alinea>
      <Tabel<Nalevingsrij>
        bijschrift="Wat wij openbaar moesten maken, per categorie"
        rijen={naleving.filter(({ vanKracht, cijfers }) => vanKracht !== null || cijfers.plichten > 0)}
        sleutel={({ categorie }) => categorie.code}
        kolommen={[
          { kop: 'Categorie', rijkop: true, cel: ({ categorie }) => namen.categorie(categorie.code) },
          { kop: 'Verplicht sinds', cel: Sinds },
          { kop: 'Verwacht', getal: true, cel: ({ cijfers }) => getaltekst(cijfers.plichten) },
          { kop: 'Gepubliceerd', getal: true, cel: ({ cijfers }) => getaltekst(cijfers.gepubliceerd) },
          { kop: 'Gemeld als niet openbaar', getal: true, cel: ({ cijfers }) => getaltekst(cijfers.gemeld) },
          { kop: 'Te laat', getal: true, cel: ({ cijfers }) => getaltekst(cijfers.teLaat) },
        ]}
      />
      <p>
        Neem deze cijfers mee: <Link href="/categorieen/naleving.csv">CSV</Link>, <Link href="/categorieen/naleving.xlsx">Excel</Link>, <Link href="/categorieen/naleving.ods">ODS</Link>.
      </p>
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

/** How many pages the list of a category has; an empty one has one. */
export const categoriepaginas = ({ totaal }: Pick<Publicatiepagina, 'totaal'>): number => Math.max(1, Math.ceil(totaal / PUBLICATIES_PER_PAGINA));

export const Categoriepagina = ({ kader, namen, categorie, gevonden, pagina }: CategorieProps) => {
  const aantal = categoriepaginas(gevonden);
  const pad = (nummer: number) => metVraag(categoriePad(categorie.code), { pagina: nummer === 1 ? undefined : nummer });
  return (
    <Pagina
      kader={kader}
      gezicht="publiek"
      titel={pagina === 1 ? namen.categorie(categorie.code) : `${namen.categorie(categorie.code)}, pagina ${pagina}`}
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
            Volg deze categorie <Link href={metVraag('/volgen', { categorie: categorie.code })}>per mail</Link> of{' '}
            <Link href={metVraag('/publicaties.atom', { categorie: categorie.code })}>met Atom</Link>
          </p>
          {pagina > aantal ? (
            <BuitenDeLijst pagina={pagina} aantal={aantal} pad={pad} />
          ) : (
            <>
              <Publicatielijst publicaties={gevonden.publicaties} namen={namen} naam="Publicaties" niveau={2} />
              <Paginering huidig={pagina} aantal={aantal} pad={pad} />
            </>
          )}
        </>
      )}
    </Pagina>
  );
};
