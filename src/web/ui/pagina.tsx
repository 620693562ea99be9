// The frame of every page: title, skip link, mark, menu, breadcrumbs, main, footer.
import type { ComponentChildren } from 'preact';
import type { Configuratie, Organisatie } from '../../configuratie.ts';
import type { Rol } from '../../identiteit/rollen.ts';
import type { AssetPaden } from './assets.ts';
import { DIENST, menu, type Gezicht } from './gezichten.ts';
import { Link, type Pad } from './link.tsx';
import { STROMEN } from './merkteken.ts';
import { Voet } from './voet.tsx';

/** What every page needs to know and no page changes. Made once, by `maakKader`. */
export interface Kader {
  readonly organisatie: Organisatie;
  readonly assets: AssetPaden;
  readonly demo: boolean;
}

export const maakKader = (config: Pick<Configuratie, 'organisatie' | 'omgeving'>, assets: AssetPaden): Kader => ({
  organisatie: config.organisatie,
  assets,
  demo: config.omgeving === 'demo',
});

export interface Kruimel {
  readonly href: Pad;
  readonly tekst: string;
}

/** Who is logged in on /werk, as far as a page shows it. */
export interface Ingelogd {
  readonly naam: string;
  readonly rollen: readonly Rol[];
}

interface PaginaProps {
  readonly kader: Kader;
  readonly gezicht: Gezicht;
  /** Without the name of the organisation; that is added. */
  readonly titel: string;
  /** Path of the menu item that this page belongs to. */
  readonly huidig?: Pad | undefined;
  readonly ingelogd?: Ingelogd | undefined;
  /** From the home page down to the page above this one; the page itself is its `titel`. */
  readonly kruimels?: readonly Kruimel[] | undefined;
  /** The form came back with faults: the title starts with "Fout: ". */
  readonly fout?: boolean | undefined;
  /** Names of islands in `eilanden/`. */
  readonly eilanden?: readonly string[] | undefined;
  /** Address of an Atom feed with what this page lists. */
  readonly feed?: { readonly href: Pad; readonly titel: string } | undefined;
  /** Keep this page out of search engines (personal pages, results). */
  readonly nietIndexeren?: boolean | undefined;
  readonly banner?: ComponentChildren | undefined;
  readonly children: ComponentChildren;
}

const Merk = ({ naam, dienst, href }: { readonly naam: string; readonly dienst: string; readonly href: Pad }) => (
  <a class="woo-merk" href={href}>
    <svg class="woo-merk__teken" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <rect width="40" height="40" rx="8" fill="#0b5b5f" />
      <path d={STROMEN} fill="none" stroke="#fff" stroke-width="3.4" stroke-linecap="round" />
    </svg>
    <span>
      {naam}
      <span class="woo-merk__dienst">{dienst}</span>
    </span>
  </a>
);

const Menu = ({ gezicht, huidig, ingelogd }: Pick<PaginaProps, 'gezicht' | 'huidig' | 'ingelogd'>) => (
  <nav aria-label="Hoofdmenu">
    <ul class="woo-nav">
      {(gezicht === 'werk' && ingelogd === undefined ? [] : menu(gezicht, ingelogd?.rollen ?? [])).map(({ href, tekst, rechts }) => (
        <li class={rechts === true ? 'woo-nav__rechts' : undefined}>
          <a href={href} aria-current={href === huidig ? 'page' : undefined}>
            {tekst}
          </a>
        </li>
      ))}
      {ingelogd === undefined ? null : (
        <>
          <li class="woo-nav__rechts">
            <a href="/werk/profiel" aria-current={huidig === '/werk/profiel' ? 'page' : undefined}>
              {ingelogd.naam}
            </a>
          </li>
          <li>
            <form method="post" action="/werk/uitloggen">
              <button class="woo-nav__knop" type="submit">
                Uitloggen
              </button>
            </form>
          </li>
        </>
      )}
    </ul>
  </nav>
);

const Bovenkant = ({ kader, gezicht, huidig, ingelogd }: PaginaProps) => {
  const merk = <Merk naam={kader.organisatie.naam} dienst={DIENST[gezicht]} href={gezicht === 'werk' ? '/werk' : '/'} />;
  const nav = <Menu gezicht={gezicht} huidig={huidig} ingelogd={ingelogd} />;
  if (gezicht === 'werk') {
    return (
      <header class="utrecht-nav-bar woo-werkbalk">
        <div class="utrecht-nav-bar__content">
          {merk}
          {nav}
        </div>
      </header>
    );
  }
  return (
    <header>
      <div class="utrecht-page-header">
        <div class="utrecht-page-header__content">{merk}</div>
      </div>
      <div class="utrecht-nav-bar">
        <div class="utrecht-nav-bar__content">{nav}</div>
      </div>
    </header>
  );
};

const Kruimels = ({ kruimels, titel }: { readonly kruimels: readonly Kruimel[]; readonly titel: string }) => (
  <nav class="woo-kruimels" aria-label="Kruimelpad">
    <ol>
      {kruimels.map(({ href, tekst }) => (
        <li>
          <Link href={href}>{tekst}</Link>
        </li>
      ))}
      <li>
        <span aria-current="page">{titel}</span>
      </li>
    </ol>
  </nav>
);

export const Pagina = (props: PaginaProps) => {
  const { kader, gezicht, titel, kruimels, fout, eilanden = [], feed, nietIndexeren, banner, children } = props;
  const { assets, organisatie } = kader;
  return (
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${fout === true ? 'Fout: ' : ''}${titel} – ${organisatie.naam}`}</title>
        <link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href={assets.lettertype} />
        <link rel="stylesheet" href={assets.stijl} />
        <link rel="icon" href={assets.merkteken} type="image/svg+xml" />
        {feed === undefined ? null : <link rel="alternate" type="application/atom+xml" href={feed.href} title={feed.titel} />}
        {nietIndexeren === true || gezicht !== 'publiek' ? <meta name="robots" content="noindex" /> : null}
        {['formulier', ...eilanden].map((naam) => (
          <script type="module" src={assets.eilanden[naam]} />
        ))}
      </head>
      <body class={`woo-thema utrecht-document utrecht-page-layout${gezicht === 'werk' ? ' woo-breed' : ''}`}>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          Naar de inhoud
        </a>
        {kader.demo ? (
          <div class="woo-banner">
            <p>Dit is een demo met een verzonnen gemeente. Vul geen echte gegevens in.</p>
          </div>
        ) : null}
        {banner === undefined ? null : (
          <div class="woo-banner">
            <div>{banner}</div>
          </div>
        )}
        <Bovenkant {...props} />
        <main class="utrecht-page-body" id="inhoud" tabIndex={-1}>
          <div class="utrecht-page-body__content">
            {kruimels === undefined ? null : <Kruimels kruimels={kruimels} titel={titel} />}
            {children}
          </div>
        </main>
        <Voet gezicht={gezicht} organisatie={organisatie} />
      </body>
    </html>
  );
};
