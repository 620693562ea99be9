// Topics and societal dossiers for the public: all of them, and one with its timeline.
import type { Onderwerp, Tijdlijnpunt } from '../../../../projections/onderwerpen/model.ts';
import type { Publicatie } from '../../../../projections/publicaties/model.ts';
import { fromIsoDate, type IsoDate } from '../../../kern/date.ts';
import { Datum } from '../../ui/datum.tsx';
import { getaltekst } from '../../ui/getal.ts';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Leeg } from '../../ui/leeg.tsx';
import { Link, metVraag, veiligPad } from '../../ui/link.tsx';
import { Pagina, type Kader, type Kruimel } from '../../ui/pagina.tsx';
import { dossiernummer, dossierPad, onderwerpFeedPad, onderwerpPad } from '../paden.ts';
import { stukkentekst, type Namen } from '../woorden.ts';

const HOME: Kruimel = { href: '/', tekst: 'Home' };
const aantaltekst = (aantal: number): string => `${getaltekst(aantal)} ${aantal === 1 ? 'publicatie' : 'publicaties'}`;

export const Onderwerplijst = ({ onderwerpen, niveau }: { readonly onderwerpen: readonly Onderwerp[]; readonly niveau: 2 | 3 }) => (
  <ul class="woo-treffers" aria-label="Onderwerpen">
    {onderwerpen.map(({ onderwerpId, naam, samenvatting, publicaties }) => (
      <li class="woo-treffer">
        <Kop n={niveau}>
          <Link href={onderwerpPad(onderwerpId)}>{naam}</Link>
        </Kop>
        <p class="woo-treffer__meta">
          <span>{aantaltekst(publicaties)}</span>
        </p>
        <p class="woo-treffer__tekst">{samenvatting.split(/\n\s*\n/)[0]}</p>
      </li>
    ))}
  </ul>
);

export const Onderwerpenpagina = ({ kader, onderwerpen }: { readonly kader: Kader; readonly onderwerpen: readonly Onderwerp[] }) => (
  <Pagina kader={kader} gezicht="publiek" titel="Onderwerpen" huidig="/onderwerpen" kruimels={[HOME]}>
    <Kop n={1}>Onderwerpen</Kop>
    <Alinea lead>Per onderwerp staat bij elkaar wat wij openbaar maakten, en wat er wanneer gebeurde. (Artikel 3.1 Woo)</Alinea>
    {onderwerpen.length === 0 ? (
      <Leeg titel="Er zijn nog geen onderwerpen.">
        <p>
          <Link href="/zoeken">Zoek in alle informatie</Link> of <Link href="/categorieen">blader per categorie</Link>.
        </p>
      </Leeg>
    ) : (
      <Onderwerplijst onderwerpen={onderwerpen} niveau={2} />
    )}
  </Pagina>
);

/** Something on the timeline: what happened, or what was published. */
export type Regel =
  | { readonly soort: 'gebeurtenis'; readonly datum: IsoDate; readonly punt: Tijdlijnpunt }
  | { readonly soort: 'publicatie'; readonly datum: IsoDate; readonly publicatie: Publicatie };

/** Newest first; on one day what happened comes before what was published about it. */
export function tijdlijnVan(punten: readonly Tijdlijnpunt[], publicaties: readonly Publicatie[]): readonly Regel[] {
  const regels: readonly Regel[] = [
    ...punten.map((punt): Regel => ({ soort: 'gebeurtenis', datum: punt.datum, punt })),
    ...publicaties.map((publicatie): Regel => ({ soort: 'publicatie', datum: publicatie.datum, publicatie })),
  ];
  return regels.toSorted((a, b) => b.datum.localeCompare(a.datum) || a.soort.localeCompare(b.soort));
}

const Gebeurtenis = ({ punt: { titel, tekst, adres } }: { readonly punt: Tijdlijnpunt }) => {
  const pad = adres === null ? null : veiligPad(adres);
  return (
    <>
      <strong>{titel}</strong>
      {tekst === '' ? null : <p>{tekst}</p>}
      {pad === null ? null : (
        <p>
          <Link href={pad}>{`Meer over: ${titel}`}</Link>
        </p>
      )}
    </>
  );
};
const Gepubliceerd = ({ publicatie, namen }: { readonly publicatie: Publicatie; readonly namen: Namen }) => (
  <>
    <strong>
      <Link href={dossierPad(dossiernummer(publicatie))}>{publicatie.titel}</Link>
    </strong>
    <p>{`${namen.categorie(publicatie.categorie)}, ${stukkentekst(publicatie.stukken.totaal)}.`}</p>
  </>
);

interface Props {
  readonly kader: Kader;
  readonly namen: Namen;
  readonly onderwerp: Onderwerp;
  readonly regels: readonly Regel[];
}

export const Onderwerppagina = ({ kader, namen, onderwerp, regels }: Props) => {
  const { onderwerpId, naam, samenvatting, gesloten } = onderwerp;
  return (
    <Pagina
      kader={kader}
      gezicht="publiek"
      titel={naam}
      huidig="/onderwerpen"
      kruimels={[HOME, { href: '/onderwerpen', tekst: 'Onderwerpen' }]}
      feed={{ href: onderwerpFeedPad(onderwerpId), titel: `Nieuw over ${naam}` }}
    >
      <Kop n={1}>{naam}</Kop>
      {samenvatting.split(/\n\s*\n/).map((alinea, index) => (
        <Alinea lead={index === 0}>{alinea}</Alinea>
      ))}
      {gesloten ? <p>Dit onderwerp is afgesloten. Er komt niets meer bij.</p> : null}
      <p>
        <Link href={metVraag('/zoeken', { onderwerp: onderwerpId })}>Zoek in dit onderwerp</Link> · Volg dit onderwerp <Link href={metVraag('/volgen', { onderwerp: onderwerpId })}>per mail</Link> of{' '}
        <Link href={onderwerpFeedPad(onderwerpId)}>met Atom</Link>
      </p>
      <Kop n={2}>Wat gebeurde er, en wat is openbaar?</Kop>
      {regels.length === 0 ? (
        <p>Hier staat nog niets.</p>
      ) : (
        <ol class="woo-tijdlijn" reversed>
          {regels.map((regel) => (
            <li data-stand="gebeurd">
              <span class="woo-tijdlijn__wanneer">
                <Datum datum={fromIsoDate(regel.datum)} />
              </span>
              <div>{regel.soort === 'gebeurtenis' ? <Gebeurtenis punt={regel.punt} /> : <Gepubliceerd publicatie={regel.publicatie} namen={namen} />}</div>
            </li>
          ))}
        </ol>
      )}
    </Pagina>
  );
};
