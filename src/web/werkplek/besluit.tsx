// The decision of a case: draft, four eyes, signature, announcement, delivery and publication, each with what it will do.
import type { Besluit, Besluithandeling } from '../../../projections/besluiten/model.ts';
import type { Publicatie } from '../../../projections/publicaties/model.ts';
import { fromIsoDate, fromIsoInstant } from '../../kern/date.ts';
import type { Weigering } from '../../kern/decider.ts';
import type { Invoerfout } from '../../kern/errors.ts';
import { Datum, datumtekst, Moment } from '../ui/datum.tsx';
import { Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../ui/formulier/formulier.tsx';
import { Radio, Vinkje } from '../ui/formulier/keuze.tsx';
import { Datumveld, Tekstgebied, Tekstvak } from '../ui/formulier/tekst.tsx';
import { Gegevenslijst } from '../ui/gegevenslijst.tsx';
import { Alinea, Kop } from '../ui/kop.tsx';
import { Label } from '../ui/label.tsx';
import { Link } from '../ui/link.tsx';
import { Melding } from '../ui/melding.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Briefherkomst } from './briefherkomst.tsx';
import { magDit, type Werk } from './kader.tsx';
import { misbruikNaTermijn } from '../../besluit/misbruik.ts';
import { Misbruikvelden } from './misbruikvelden.tsx';
import { BESLUITSTAND, OORDEEL, UITKOMST } from './teksten.ts';
import { Zaakkader, type Zaak } from './zaak.tsx';

export interface Besluitinvoer {
  readonly uitkomst: string;
  readonly titel: string;
  readonly samenvatting: string;
  readonly overwegingen: string;
  readonly deel: string;
  readonly van: string;
  readonly bezwaarVerwacht: string;
  readonly documenten: string;
}

interface Besluitprops {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly besluiten: readonly { readonly besluit: Besluit; readonly handelingen: readonly Besluithandeling[]; readonly publicatie: Publicatie | null }[];
  readonly invoer: Besluitinvoer;
  readonly fouten: readonly Invoerfout[];
  readonly weigeringen: readonly Weigering[];
  readonly opdracht: string;
  /** Which decision is being edited; null for a new one. */
  readonly bewerkt: string | null;
  readonly magNieuw: boolean;
}

const HANDELING: Readonly<Record<Besluithandeling['soort'], string>> = {
  BesluitOpgesteld: 'Opgesteld',
  BesluitGewijzigd: 'Gewijzigd',
  BesluitTerControleAangeboden: 'Ter controle aangeboden',
  BesluitGoedgekeurd: 'Goedgekeurd',
  BesluitTeruggegeven: 'Teruggegeven',
  BesluitOndertekend: 'Ondertekend',
  BesluitBekendgemaakt: 'Bekendgemaakt',
  VoorzieningGevraagd: 'Voorlopige voorziening gevraagd: vastgelegd',
  VoorzieningUitgesproken: 'Uitspraak over voorlopige voorziening: vastgelegd',
  VoorzieningIngetrokken: 'Intrekking van voorlopige voorziening: vastgelegd',
  VoorzieningVervallen: 'Einde van voorlopige voorziening: vastgelegd',
  BekendmakingGecorrigeerd: 'Dag van bekendmaking rechtgezet',
  DocumentenVerstrekt: 'Documenten verstrekt',
};

const Besluitformulier = ({ zaak, besluiten, invoer, fouten, opdracht, bewerkt }: Besluitprops) => {
  const basis = `/werk/zaken/${zaak.dossier.nummer}/besluit` as const;
  return (
    <Formulier actie={bewerkt === null ? basis : `${basis}/${bewerkt}/wijzig`} verborgen={{ opdracht, verwacht: besluiten.find(({ besluit }) => besluit.besluitId === bewerkt)?.besluit.revision }}>
      <Radio naam="uitkomst" label="Uitkomst" waarde={invoer.uitkomst} opties={Object.entries(UITKOMST).map(([waarde, tekst]) => ({ waarde, tekst }))} fouten={fouten} />
      <Tekstvak naam="titel" label="Titel voor de website" hulp="Zonder persoonsgegevens" waarde={invoer.titel} fouten={fouten} />
      <Tekstgebied naam="samenvatting" label="Samenvatting" hulp="In gewone taal, zonder persoonsgegevens" waarde={invoer.samenvatting} regels={4} fouten={fouten} />
      <Tekstgebied naam="overwegingen" label="Overwegingen" hulp="Hoe is gezocht, en waarom dit besluit? Een lege regel begint een nieuwe alinea." waarde={invoer.overwegingen} regels={10} fouten={fouten} />
      <Tekstvak naam="documenten" label="Documenten" hulp="Nummers van de inventarislijst, bijvoorbeeld 1-12, 15. Leeg betekent: alle documenten." waarde={invoer.documenten} magLeeg fouten={fouten} />
      <div class="woo-rij">
        <Tekstvak naam="deel" label="Deelbesluit nummer" waarde={invoer.deel} breedte="kort" magLeeg fouten={fouten} />
        <Tekstvak naam="van" label="van in totaal" waarde={invoer.van} breedte="kort" magLeeg fouten={fouten} />
      </div>
      <Vinkje naam="bezwaarVerwacht" label="Een belanghebbende heeft waarschijnlijk bezwaar" hulp="Dan wachten wij twee weken met verstrekken en publiceren (artikel 4.4, vijfde lid)." aan={invoer.bezwaarVerwacht === 'ja'} fouten={fouten} />
      <Knop>{bewerkt === null ? 'Bewaar concept' : 'Bewaar wijziging'}</Knop>
    </Formulier>
  );
};

/** The court's procedure blocks it: nothing is given or published, by nobody (Woo 4.4 lid 5). */
const Tegengehouden = ({ basis }: { readonly basis: `/${string}` }) => (
  <Melding toon="let-op" titel="Verstrekken en publiceren mag nu niet">
    <p>
      Bij de rechter loopt een voorlopige voorziening, of de rechter wees die toe (artikel 4.4, vijfde lid, Woo). Leg de afloop vast bij{' '}
      <Link href={`${basis.slice(0, basis.indexOf('/besluit/'))}/rechtsgang` as `/${string}`}>bezwaar en beroep</Link>.
    </p>
  </Melding>
);

/** The one thing to do next with this decision, for who may do it. */
const Vervolg = ({ werk, basis, besluit, publicatie, opdracht, misbruikTot }: { readonly misbruikTot: Temporal.PlainDate; readonly werk: Werk; readonly basis: `/${string}`; readonly besluit: Besluit; readonly publicatie: Publicatie | null; readonly opdracht: string }) => {
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
          </Knoppen>
        </Formulier>
      ) : (
        <Alinea>Wacht op controle door een collega.</Alinea>
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
          </Knoppen>
        </Formulier>
      ) : (
        <Alinea>Wacht op ondertekening door de beslisser.</Alinea>
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

const EenBesluit = ({ werk, zaak, item: { besluit, handelingen, publicatie }, opdracht }: { readonly werk: Werk; readonly zaak: Zaak; readonly item: Besluitprops['besluiten'][number]; readonly opdracht: string }) => {
  const basis = `/werk/zaken/${zaak.dossier.nummer}/besluit/${besluit.besluitId}` as const;
  const { inhoud } = besluit;
  return (
    <section class="woo-blok" aria-labelledby={`b-${besluit.besluitId}`}>
      <Kop n={2} id={`b-${besluit.besluitId}`}>
        {inhoud.titel}
        {inhoud.deel === null ? '' : ` (deel ${inhoud.deel.nummer} van ${inhoud.deel.van})`}
      </Kop>
      <Gegevenslijst
        gegevens={[
          { naam: 'Stand', waarde: <Label>{BESLUITSTAND[besluit.stand]}</Label> },
          { naam: 'Uitkomst', waarde: UITKOMST[inhoud.uitkomst] },
          { naam: 'Samenvatting', waarde: inhoud.samenvatting },
          { naam: 'Overwegingen', waarde: <span class="woo-regels">{inhoud.overwegingen}</span> },
          { naam: 'Opgesteld door', waarde: werk.naamVan(besluit.opsteller) },
          besluit.goedgekeurdDoor !== null && { naam: 'Gecontroleerd door', waarde: werk.naamVan(besluit.goedgekeurdDoor) },
          besluit.opmerking !== null && { naam: 'Opmerking', waarde: besluit.opmerking },
          besluit.brief !== null && { naam: 'Brief', waarde: <><Link href={`${basis}/brief`}>Besluit aan de verzoeker (PDF)</Link><Briefherkomst werk={werk} vermeldt={besluit.brief.vermeldt} bij="besluit" /></> },
          besluit.openbareBrief !== null && { naam: 'Openbare versie', waarde: <Link href={`${basis}/openbaar`}>Besluit voor de website (PDF)</Link> },
        ]}
      />
      {besluit.inventaris.length === 0 ? null : (
        <details class="woo-uitleg">
          <summary>Inventarislijst bij dit besluit ({besluit.inventaris.length})</summary>
          <Tabel
            bijschrift="Documenten in dit besluit"
            rijen={besluit.inventaris}
            sleutel={({ documentId }) => documentId}
            kolommen={[
              { kop: 'Nr.', getal: true, smal: true, cel: ({ volgnummer }) => volgnummer },
              { kop: 'Document', rijkop: true, cel: ({ titel }) => titel },
              { kop: 'Oordeel', cel: ({ oordeel }) => OORDEEL[oordeel] },
              { kop: 'Gronden', cel: ({ gronden }) => gronden.join(', ') },
            ]}
          />
        </details>
      )}
      <Vervolg misbruikTot={zaak.termijnen.misbruikVoor.einde} werk={werk} basis={basis} besluit={besluit} publicatie={publicatie} opdracht={opdracht} />
      <details class="woo-uitleg">
        <summary>Wie deed wat?</summary>
        <ul>
          {handelingen.map(({ soort, actor, recordedAt }) => (
            <li>
              {HANDELING[soort]} door {actor.startsWith('medewerker:') ? werk.naamVan(actor.slice('medewerker:'.length)) : 'het systeem'}, <Moment moment={fromIsoInstant(recordedAt)} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
};

export const Besluitpagina = (props: Besluitprops) => {
  const { werk, zaak, besluiten, fouten, weigeringen, opdracht, bewerkt } = props;
  const nieuw = bewerkt === null && props.magNieuw;
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="besluit" fout={fouten.length + weigeringen.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      {weigeringen.length === 0 ? null : (
        <Melding toon="fout" titel="Dit kan niet" status>
          {weigeringen.map(({ uitleg, watNu, artikel }) => (
            <p>
              {uitleg} {artikel === undefined ? null : <span class="woo-artikel">({artikel})</span>} {watNu}
            </p>
          ))}
        </Melding>
      )}
      {besluiten.map((item) => (
        <EenBesluit werk={werk} zaak={zaak} item={item} opdracht={opdracht} />
      ))}
      {magDit(werk, 'besluit.opstellen') && (nieuw || bewerkt !== null) ? (
        <section aria-labelledby="schrijf">
          <Kop n={2} id="schrijf">
            {bewerkt === null ? 'Schrijf het besluit' : 'Wijzig het besluit'}
          </Kop>
          <Besluitformulier {...props} />
        </section>
      ) : null}
    </Zaakkader>
  );
};
