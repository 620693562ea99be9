// The home page: start searching, see what is new, browse, ask.
import type { Onderwerp } from '../../../../projections/onderwerpen/model.ts';
import type { Publicatie, Telling } from '../../../../projections/publicaties/model.ts';
import { KnopLink } from '../../ui/formulier/formulier.tsx';
import { getaltekst } from '../../ui/getal.ts';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Leeg } from '../../ui/leeg.tsx';
import { Link } from '../../ui/link.tsx';
import { Pagina, type Kader } from '../../ui/pagina.tsx';
import { Onderwerplijst } from '../onderwerpen/paginas.tsx';
import { categoriePad } from '../paden.ts';
import { Publicatielijst } from '../publicatielijst.tsx';
import type { Namen } from '../woorden.ts';
import { Zoekbalk } from '../zoeken/zoekbalk.tsx';

interface Props {
  readonly kader: Kader;
  readonly namen: Namen;
  readonly nieuwste: readonly Publicatie[];
  readonly categorieen: readonly Telling[];
  /** Topics that were put on the home page. */
  readonly uitgelicht: readonly Onderwerp[];
}

const Verzoek = () => (
  <section class="woo-kaart" aria-labelledby="verzoek">
    <Kop n={2} id="verzoek">
      Staat het er niet bij?
    </Kop>
    <p>Iedereen mag de overheid om informatie vragen. Het is gratis en u hoeft niet te zeggen waarom.</p>
    <p>
      <KnopLink href="/woo-verzoek">Doe een Woo-verzoek</KnopLink>
    </p>
    <p>
      <Link href="/uitleg">Hoe werkt een Woo-verzoek?</Link>
    </p>
  </section>
);

const Categorieen = ({ categorieen, namen }: Pick<Props, 'categorieen' | 'namen'>) => (
  <section aria-labelledby="categorieen">
    <Kop n={2} id="categorieen">
      Bladeren
    </Kop>
    <ul class="woo-kaal">
      {categorieen.map(({ waarde, aantal }) => (
        <li>
          <Link href={categoriePad(waarde)}>{namen.categorie(waarde)}</Link> <span class="woo-keuze__aantal">({getaltekst(aantal)})</span>
        </li>
      ))}
    </ul>
    <p>
      <Link href="/categorieen">Alle categorieën</Link>
    </p>
  </section>
);

export const Thuispagina = ({ kader, namen, nieuwste, categorieen, uitgelicht }: Props) => (
  <Pagina kader={kader} gezicht="publiek" titel="Open informatie" huidig="/" feed={{ href: '/publicaties.atom', titel: 'Nieuwe publicaties' }}>
    <Kop n={1}>{`Open informatie van ${kader.organisatie.naam}`}</Kop>
    <Alinea lead>Hier vindt u besluiten, rapporten en andere documenten. Iedereen mag ze lezen en gebruiken.</Alinea>
    <form method="get" action="/zoeken" role="search">
      <Zoekbalk q="" />
    </form>
    {uitgelicht.length === 0 ? null : (
      <section class="woo-kaart" aria-labelledby="uitgelicht">
        <Kop n={2} id="uitgelicht">
          Uitgelicht
        </Kop>
        <Onderwerplijst onderwerpen={uitgelicht} niveau={3} />
        <p>
          <Link href="/onderwerpen">Alle onderwerpen</Link>
        </p>
      </section>
    )}
    <div class="woo-twee">
      <section aria-labelledby="nieuw">
        <Kop n={2} id="nieuw">
          Nieuw op deze site
        </Kop>
        {nieuwste.length === 0 ? (
          <Leeg titel="Er is nog niets gepubliceerd.">
            <p>
              U kunt wel een <Link href="/woo-verzoek">Woo-verzoek doen</Link> of <Link href="/contact">een vraag stellen</Link>.
            </p>
          </Leeg>
        ) : (
          <>
            <Publicatielijst publicaties={nieuwste} namen={namen} naam="Nieuwste publicaties" niveau={3} />
            <p>
              <Link href="/zoeken?sorteer=gepubliceerd">Alles bekijken</Link> · Volgen: <Link href="/volgen">per mail</Link> of <Link href="/publicaties.atom">met Atom</Link>
            </p>
          </>
        )}
      </section>
      <div>
        <Verzoek />
        {categorieen.length === 0 ? null : <Categorieen categorieen={categorieen} namen={namen} />}
      </div>
    </div>
  </Pagina>
);
