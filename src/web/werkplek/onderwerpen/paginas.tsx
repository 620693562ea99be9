// Topics at the desk: the list, a new one, and one with its words, its timeline and what it needs.
import type { Onderwerp, Tijdlijnpunt } from '../../../../projections/onderwerpen/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import { Datum } from '../../ui/datum.tsx';
import { Formulier, Foutenoverzicht, Knop, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstgebied, Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Label } from '../../ui/label.tsx';
import { Leeg } from '../../ui/leeg.tsx';
import { Link } from '../../ui/link.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import type { Tabel as Uitvoertabel } from '../../../uitvoer/tabel.ts';
import { Werkpagina, type Werk } from '../kader.tsx';
import { Uitvoerlinks } from '../uitvoerlinks.tsx';
import { Tussendoor, type Verschil } from '../verschil.tsx';

export const BASIS = '/werk/onderwerpen';
export interface Onderwerpinvoer {
  readonly soort: string;
  readonly naam: string;
  readonly samenvatting: string;
}
export interface Puntinvoer {
  readonly datum: string;
  readonly titel: string;
  readonly tekst: string;
  readonly adres: string;
}

const SOORTEN = [
  { waarde: 'onderwerp', tekst: 'Onderwerp' },
  { waarde: 'dossier', tekst: 'Maatschappelijk dossier (artikel 3.1 Woo)' },
] as const;

const Woordvelden = ({ invoer, fouten }: { readonly invoer: Onderwerpinvoer; readonly fouten: readonly Invoerfout[] }) => (
  <>
    <Keuzelijst naam="soort" label="Wat is het?" opties={SOORTEN} waarde={invoer.soort} fouten={fouten} />
    <Tekstvak naam="naam" label="Naam" waarde={invoer.naam} maximum={120} fouten={fouten} />
    <Tekstgebied naam="samenvatting" label="Waar gaat het over?" hulp="Twee of drie korte zinnen voor iedereen. Geen namen van personen." waarde={invoer.samenvatting} regels={4} fouten={fouten} />
  </>
);

/** Only the words that differ. */
export const onderwerpverschil = (nu: Onderwerp, invoer: Onderwerpinvoer): readonly Verschil[] =>
  [
    { veld: 'Wat is het?', oud: nu.soort, nieuw: invoer.soort },
    { veld: 'Naam', oud: nu.naam, nieuw: invoer.naam },
    { veld: 'Waar gaat het over?', oud: nu.samenvatting, nieuw: invoer.samenvatting },
  ].filter(({ oud, nieuw }) => oud !== nieuw);

export const onderwerptabel = (rijen: readonly Onderwerp[]): Uitvoertabel<Onderwerp> => ({
  naam: 'onderwerpen',
  rijen,
  kolommen: [
    { titel: 'Onderwerp', soort: 'tekst', waarde: ({ naam }) => naam, breedte: 50 },
    { titel: 'Adres', soort: 'tekst', waarde: ({ onderwerpId }) => `/onderwerpen/${onderwerpId}`, breedte: 50 },
    { titel: 'Soort', soort: 'tekst', waarde: ({ soort }) => soort },
    { titel: 'Uitgelicht', soort: 'jaNee', waarde: ({ uitgelicht }) => uitgelicht },
    { titel: 'Gesloten', soort: 'jaNee', waarde: ({ gesloten }) => gesloten },
    { titel: 'Publicaties', soort: 'getal', waarde: ({ publicaties }) => publicaties },
  ],
});

interface Lijstprops {
  readonly werk: Werk;
  readonly onderwerpen: readonly Onderwerp[];
  readonly invoer: Onderwerpinvoer;
  readonly fouten: readonly Invoerfout[];
  readonly opdracht: string;
}

export const Onderwerpbeheer = ({ werk, onderwerpen, invoer, fouten, opdracht }: Lijstprops) => (
  <Werkpagina werk={werk} titel="Onderwerpen" huidig={BASIS} fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={1}>Onderwerpen</Kop>
    <Alinea>Een onderwerp brengt publicaties bij elkaar op één pagina van de website. Bij een publicatie kiest u bij welke onderwerpen zij hoort.</Alinea>
    {onderwerpen.length === 0 ? (
      <Leeg titel="Er zijn nog geen onderwerpen" />
    ) : (
      <>
        <Uitvoerlinks pad={BASIS} />
        <Tabel<Onderwerp>
          bijschrift="Onderwerpen: eerst wat is uitgelicht, dan op naam"
          rijen={onderwerpen}
          sleutel={({ onderwerpId }) => onderwerpId}
          kolommen={[
            { kop: 'Onderwerp', rijkop: true, cel: ({ onderwerpId, naam }) => <Link href={`${BASIS}/${onderwerpId}`}>{naam}</Link> },
            { kop: 'Soort', cel: ({ soort }) => (soort === 'dossier' ? 'Maatschappelijk dossier' : 'Onderwerp') },
            { kop: 'Stand', cel: ({ uitgelicht, gesloten }) => (gesloten ? <Label>Gesloten</Label> : uitgelicht ? <Label>Uitgelicht</Label> : null) },
            { kop: 'Publicaties', getal: true, cel: ({ publicaties }) => publicaties },
          ]}
        />
      </>
    )}
    <Kop n={2}>Nieuw onderwerp</Kop>
    <Formulier actie={BASIS} verborgen={{ opdracht }}>
      <Woordvelden invoer={invoer} fouten={fouten} />
      <Knop>Maak het onderwerp</Knop>
    </Formulier>
  </Werkpagina>
);

interface Detailprops {
  readonly werk: Werk;
  readonly onderwerp: Onderwerp;
  readonly punten: readonly Tijdlijnpunt[];
  readonly invoer: Onderwerpinvoer;
  readonly punt: Puntinvoer;
  readonly fouten: readonly Invoerfout[];
  readonly opdracht: string;
  /** What this person is looking at. */
  readonly verwacht: number;
  /** What stands saved beside what was typed, when somebody else was first. */
  readonly verschil: readonly Verschil[];
}

const Tijdlijnbeheer = ({ onderwerp, punten, opdracht }: Pick<Detailprops, 'onderwerp' | 'punten' | 'opdracht'>) =>
  punten.length === 0 ? (
    <p>Er staat nog niets op de tijdlijn, behalve de publicaties.</p>
  ) : (
    <Tabel<Tijdlijnpunt>
      bijschrift="Wat er gebeurde, nieuwste eerst"
      rijen={punten}
      sleutel={({ puntId }) => puntId}
      kolommen={[
        { kop: 'Dag', cel: ({ datum }) => <Datum datum={fromIsoDate(datum)} vorm="kort" />, smal: true },
        { kop: 'Wat gebeurde er?', rijkop: true, cel: ({ titel }) => titel },
        {
          kop: 'Weghalen',
          kopVerborgen: true,
          cel: ({ puntId, titel }) => (
            <Formulier actie={`${BASIS}/${onderwerp.onderwerpId}/tijdlijn/${puntId}/weg`} verborgen={{ opdracht }}>
              <Knop gewicht="licht">
                Haal weg<span class="woo-sr">{`: ${titel}`}</span>
              </Knop>
            </Formulier>
          ),
        },
      ]}
    />
  );

export const Onderwerpdetail = ({ werk, onderwerp, punten, invoer, punt, fouten, opdracht, verwacht, verschil }: Detailprops) => {
  const basis = `${BASIS}/${onderwerp.onderwerpId}` as const;
  return (
    <Werkpagina werk={werk} titel={onderwerp.naam} huidig={BASIS} kruimels={[{ href: BASIS, tekst: 'Onderwerpen' }]} fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Kop n={1}>{onderwerp.naam}</Kop>
      <p>
        <Link href={`/onderwerpen/${onderwerp.onderwerpId}`}>Bekijk de pagina op de website</Link>. Het adres blijft hetzelfde, ook als u de naam verandert.
      </p>
      <Formulier actie={`${basis}/uitlichten`} verborgen={{ opdracht, aan: onderwerp.uitgelicht ? 'nee' : 'ja' }}>
        <Knoppen>
          {onderwerp.gesloten ? null : <Knop gewicht="tweede">{onderwerp.uitgelicht ? 'Niet meer op de voorpagina' : 'Zet op de voorpagina'}</Knop>}
          <Knop gewicht="licht" naar={`${basis}/${onderwerp.gesloten ? 'heropenen' : 'sluiten'}`}>
            {onderwerp.gesloten ? 'Heropen' : 'Sluit af'}
          </Knop>
        </Knoppen>
      </Formulier>
      <Kop n={2}>Tijdlijn</Kop>
      <Tijdlijnbeheer onderwerp={onderwerp} punten={punten} opdracht={opdracht} />
      {onderwerp.gesloten ? null : (
        <Formulier actie={`${basis}/tijdlijn`} verborgen={{ opdracht }}>
          <Datumveld naam="datum" label="Dag" waarde={punt.datum} fouten={fouten} />
          <Tekstvak naam="titel" label="Wat gebeurde er?" waarde={punt.titel} maximum={160} fouten={fouten} />
          <Tekstgebied naam="tekst" label="Toelichting" waarde={punt.tekst} regels={3} magLeeg fouten={fouten} />
          <Tekstvak naam="adres" label="Adres van een webpagina" hulp="Begint met https:// of met /" waarde={punt.adres} magLeeg fouten={fouten} />
          <Knop>Zet op de tijdlijn</Knop>
        </Formulier>
      )}
      <Kop n={2}>Naam en uitleg</Kop>
      <Tussendoor rijen={verschil} />
      <Formulier actie={basis} verborgen={{ opdracht, verwacht }}>
        <Woordvelden invoer={invoer} fouten={fouten} />
        <Knop gewicht="tweede">Bewaar</Knop>
      </Formulier>
    </Werkpagina>
  );
};
