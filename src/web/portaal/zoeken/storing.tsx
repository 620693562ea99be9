// Searching does not work now: said on the search page itself, with the question kept and the ways that do work.
import { Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Pagina, type Kader } from '../../ui/pagina.tsx';
import { zoekPad, type Zoekvraag } from './vraag.ts';
import { Zoekbalk } from './zoekbalk.tsx';

/** The ways to the same documents that ask nothing of the search engine. */
const AndereWegen = () => (
  <ul>
    <li>
      Kies een <Link href="/categorieen">categorie</Link>: daar staan alle dossiers en documenten.
    </li>
    <li>
      Kies een <Link href="/onderwerpen">onderwerp</Link>.
    </li>
    <li>
      Bekijk op de <Link href="/">startpagina</Link> wat het laatst is gepubliceerd.
    </li>
  </ul>
);

export const Zoekstoring = ({ kader, vraag }: { readonly kader: Kader; readonly vraag: Zoekvraag }) => (
  <Pagina kader={kader} gezicht="publiek" titel="Zoeken lukt nu niet" huidig="/zoeken" kruimels={[{ href: '/', tekst: 'Home' }]} nietIndexeren>
    <Kop n={1}>Zoeken in openbare informatie</Kop>
    <form method="get" action="/zoeken" role="search" novalidate>
      <Zoekbalk q={vraag.q} />
    </form>
    <Melding toon="let-op">
      <p>
        <strong>Zoeken lukt nu even niet.</strong> Onze zoekmachine antwoordt niet. Dit ligt niet aan u. De documenten zijn er wel.
      </p>
      <p>
        Wacht een minuut en <Link href={zoekPad(vraag)}>zoek dan opnieuw</Link>. Of vind wat u zoekt op een andere manier:
      </p>
      <AndereWegen />
    </Melding>
  </Pagina>
);
