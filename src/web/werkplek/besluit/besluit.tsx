// The decision of a case: the form that drafts it, and every decision with its letter, its list and who did what.
import type { Besluit, Besluithandeling } from '../../../../projections/besluiten/model.ts';
import type { Publicatie } from '../../../../projections/publicaties/model.ts';
import { fromIsoInstant } from '../../../kern/date.ts';
import type { Weigering } from '../../../kern/decider.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import { Moment } from '../../ui/datum.tsx';
import { Formulier, Foutenoverzicht, Knop } from '../../ui/formulier/formulier.tsx';
import { Radio, Vinkje } from '../../ui/formulier/keuze.tsx';
import { Tekstgebied, Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Gegevenslijst } from '../../ui/gegevenslijst.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Label } from '../../ui/label.tsx';
import { Link } from '../../ui/link.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { Vervolg } from './besluitvervolg.tsx';
import { Briefherkomst } from '../zaak/briefherkomst.tsx';
import { magDit, type Werk } from '../kader.tsx';
import { BESLUITSTAND, OORDEEL, UITKOMST } from '../teksten.ts';
import { Weigeringen } from '../weigeringen.tsx';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';

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
  OpenbareVersieBevestigd: 'Versie voor de website bevestigd',
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
      <Weigeringen weigeringen={weigeringen} />
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
