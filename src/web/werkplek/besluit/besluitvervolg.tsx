// What happens next with a decision: control, signature, announcement, delivery and publication, each with what it will do.
import type { Besluit } from '../../../../projections/besluiten/model.ts';
import type { Publicatie } from '../../../../projections/publicaties/model.ts';
import { misbruikNaTermijn } from '../../../besluit/misbruik.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { Datum } from '../../ui/datum.tsx';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Formulier, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Datumveld, Tekstgebied } from '../../ui/formulier/tekst.tsx';
import { Alinea } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { magDit, type Werk } from '../kader.tsx';
import { Misbruikvelden } from './misbruikvelden.tsx';

/** The court's procedure blocks it: nothing is given or published, by nobody (Woo 4.4 lid 5). */
const Tegengehouden = ({ basis }: { readonly basis: `/${string}` }) => (
  <Melding toon="let-op" titel="Verstrekken en publiceren mag nu niet">
    <p>
      Bij de rechter loopt een voorlopige voorziening, of de rechter wees die toe (artikel 4.4, vijfde lid, Woo). Leg de afloop vast bij{' '}
      <Link href={`${basis.slice(0, basis.indexOf('/besluit/'))}/rechtsgang` as `/${string}`}>bezwaar en beroep</Link>.
    </p>
  </Melding>
);

/** Until it is signed somebody can still choose what goes out of it. */
const Websitelink = ({ basis }: { readonly basis: `/${string}` }) => (
  <KnopLink href={`${basis}/website`} gewicht="licht">
    Versie voor de website
  </KnopLink>
);

/** The one thing to do next with this decision, for who may do it. */
export const Vervolg = ({ werk, basis, besluit, publicatie, opdracht, misbruikTot }: { readonly misbruikTot: Temporal.PlainDate; readonly werk: Werk; readonly basis: `/${string}`; readonly besluit: Besluit; readonly publicatie: Publicatie | null; readonly opdracht: string }) => {
  const vandaag = <Datum datum={werk.vandaag} vorm="dag" />;
  switch (besluit.stand) {
    case 'concept':
      return magDit(werk, 'besluit.opstellen') ? (
        <Formulier actie={`${basis}/controle`} verborgen={{ opdracht, verwacht: besluit.revision }}>
          <Knoppen>
            <Knop>Bied aan ter controle</Knop>
            <KnopLink href={`${basis}/wijzig`} gewicht="tweede">
              Wijzig
            </KnopLink>
          </Knoppen>
        </Formulier>
      ) : null;
    case 'ter_controle':
      return magDit(werk, 'besluit.goedkeuren') ? (
        <Formulier actie={`${basis}/goedkeuren`} verborgen={{ opdracht, verwacht: besluit.revision }}>
          <Alinea>Een ander dan de opsteller controleert: {werk.naamVan(besluit.opsteller)} stelde dit besluit op.</Alinea>
          <Tekstgebied naam="opmerking" label="Opmerking" hulp="Verplicht als u teruggeeft" waarde="" regels={3} magLeeg />
          <Knoppen>
            <Knop>Keur goed</Knop>
            <Knop gewicht="tweede" naar={`${basis}/teruggeven`}>
              Geef terug
            </Knop>
            <KnopLink href={`${basis}/voorbeeld`} gewicht="licht">
              Lees de brief
            </KnopLink>
            <Websitelink basis={basis} />
          </Knoppen>
        </Formulier>
      ) : (
        <Alinea>
          Wacht op controle door een collega. <Link href={`${basis}/website`}>Lees intussen de versie voor de website</Link>.
        </Alinea>
      );
    case 'goedgekeurd':
      return magDit(werk, 'besluit.ondertekenen') ? (
        <Formulier actie={`${basis}/ondertekenen`} verborgen={{ opdracht, verwacht: besluit.revision }}>
          <Datumveld naam="op" label="Ondertekend op" waarde={datumtekst(werk.vandaag, 'cijfers')} />
          <Knoppen>
            <Knop>Onderteken</Knop>
            <KnopLink href={`${basis}/voorbeeld`} gewicht="tweede">
              Lees eerst de brief
            </KnopLink>
            <Websitelink basis={basis} />
          </Knoppen>
        </Formulier>
      ) : (
        <Alinea>
          Wacht op ondertekening door de beslisser. <Link href={`${basis}/website`}>Lees de versie voor de website</Link>.
        </Alinea>
      );
    case 'ondertekend':
      return magDit(werk, 'besluit.opstellen') || magDit(werk, 'besluit.ondertekenen') ? (
        <Formulier actie={`${basis}/bekendmaken`} verborgen={{ opdracht, verwacht: besluit.revision }}>
          <Melding titel="Wat gebeurt er als u bekendmaakt?">
            <p>
              De verzoeker krijgt het besluit. De bezwaartermijn begint.{' '}
              {besluit.inhoud.bezwaarVerwacht ? 'De documenten volgen na twee weken (artikel 4.4, vijfde lid, Woo).' : <>Maakt u vandaag ({vandaag}) bekend, dan mogen de documenten er meteen bij (artikel 4.4, vijfde lid, Woo).</>}
            </p>
          </Melding>
          <Datumveld naam="op" label="Verzonden op" waarde={datumtekst(werk.vandaag, 'cijfers')} />
          {misbruikNaTermijn(besluit.inhoud.uitkomst, werk.vandaag, misbruikTot) ? <Misbruikvelden vandaag={werk.vandaag} laatsteDag={misbruikTot} /> : null}
          <Knop>Maak bekend</Knop>
        </Formulier>
      ) : null;
    case 'bekendgemaakt':
    case 'verstrekt':
      return (
        <>
          {besluit.verstrekkenVanaf === null ? <Tegengehouden basis={basis} /> : null}
          {besluit.stand === 'bekendgemaakt' ? (
            <Formulier actie={`${basis}/verstrekken`} verborgen={{ opdracht, verwacht: besluit.revision }}>
              {besluit.verstrekkenVanaf === null ? null : (
                <Alinea>
                  Verstrekken kan vanaf <Datum datum={fromIsoDate(besluit.verstrekkenVanaf)} vorm="dag" />. Op die dag gebeurt het vanzelf.
                </Alinea>
              )}
              {magDit(werk, 'besluit.opstellen') && besluit.verstrekkenVanaf !== null ? <Knop gewicht="tweede">Verstrek de documenten nu</Knop> : null}
            </Formulier>
          ) : null}
          {besluit.stand === 'verstrekt' && publicatie?.stand !== 'openbaar' ? (
            <Alinea>
              <Link href={`${basis}/inzage`}>Geef de verzoeker een link voor inzage</Link>
            </Alinea>
          ) : null}
          {publicatie !== null ? (
            <Alinea>
              {publicatie.stand === 'openbaar' ? <Link href={`/dossiers/${publicatie.bron.soort === 'besluit' ? publicatie.bron.nummer : publicatie.publicatieId}`}>Bekijk de publicatie</Link> : null}
              {publicatie.stand === 'gepland' && publicatie.geplandOp !== null && besluit.verstrekkenVanaf !== null ? <>Wordt openbaar op <Datum datum={fromIsoDate(publicatie.geplandOp)} vorm="dag" />.</> : null}
              {publicatie.stand === 'ingetrokken' ? 'De publicatie is ingetrokken.' : null}
            </Alinea>
          ) : magDit(werk, 'publicatie.uitvoeren') && besluit.verstrekkenVanaf !== null ? (
            <Formulier actie={`${basis}/publiceren`} verborgen={{ opdracht }}>
              <Alinea>Op de website komen: het besluit zonder naam en adres van de verzoeker, de inventarislijst en de openbare documenten.</Alinea>
              <Knop>Publiceer</Knop>
            </Formulier>
          ) : null}
        </>
      );
  }
};
