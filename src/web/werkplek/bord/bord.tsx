// Werkvoorraad and Termijnen: open requests in the order of the law, each with the reason for its date.
import type { Bordfilter, Bordrij, Tegels as Tegelstand } from '../../../../projections/termijnenbord/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import type { Recht } from '../../../kern/decider.ts';
import { berekenTermijnen } from '../../../wet/termijnen/bereken.ts';
import { samenvatting } from '../../../wet/termijnen/uitleg.ts';
import { uitlegBeslisdatum } from '../../ui/afleiding.ts';
import { Datum } from '../../ui/datum.tsx';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Knop } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Label } from '../../ui/label.tsx';
import { Leeg } from '../../ui/leeg.tsx';
import { Link, metVraag, type Pad } from '../../ui/link.tsx';
import { Paginering } from '../../ui/paginering.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { Tegels } from '../../ui/tegels.tsx';
import { WaaromDezeDatum } from '../../ui/waaromdezedatum.tsx';
import { Werkpagina, magDit, type Werk } from '../kader.tsx';
import { Bordplichten } from '../plichten/bordtabel.tsx';
import type { Plichtzicht } from '../plichten/rijen.ts';
import { Rechtsgangtabel } from '../rechtsgang/bordtabel.tsx';
import type { Termijnrij } from '../rechtsgang/termijnrijen.ts';
import { AANZET, URGENTIE, WERKSTAP } from '../teksten.ts';
import { TOON, Urgentielabel } from './urgentie.tsx';

export interface Collega {
  readonly id: string;
  readonly naam: string;
}

interface Bordprops {
  readonly werk: Werk;
  readonly titel: string;
  readonly pad: '/werk' | '/werk/termijnen';
  readonly rijen: readonly Bordrij[];
  readonly totaal: number;
  readonly pagina: number;
  readonly perPagina: number;
  readonly tegels: Tegelstand;
  readonly filter: Bordfilter;
  readonly collegas: readonly Collega[];
  readonly volgende: Temporal.PlainDate | null;
  /** Only on Werkvoorraad: decisions that wait for this person. */
  readonly teDoen: readonly { readonly tekst: string; readonly pad: Pad }[];
  readonly opdracht: string;
  /** Terms of procedures that fit the filter. */
  readonly rechtsgangen: readonly Termijnrij[];
  /** Open duties of active disclosure, the most urgent ones; none where the filter is about requests only. */
  readonly plichten: { readonly rijen: readonly Plichtzicht[]; readonly totaal: number };
}

/** What to do next, as a link to where it is done. */
function VolgendeActie({ rij }: { readonly rij: Bordrij }) {
  const zaak = `/werk/zaken/${rij.nummer}` as const;
  const { totaal, beoordeeld } = rij.documenten;
  switch (rij.werkstap) {
    case 'beoordelen':
      return <Link href={`${zaak}/documenten`}>{`Beoordeel verder (${beoordeeld} van ${totaal})`}</Link>;
    case 'zoeken':
      return <Link href={`${zaak}/documenten`}>Voeg documenten toe</Link>;
    case 'besluit':
    case 'controle':
    case 'ondertekenen':
    case 'bekendmaken':
    case 'verstrekken':
      return <Link href={`${zaak}/besluit`}>{WERKSTAP[rij.werkstap]}</Link>;
    case 'intake':
      return <Link href={zaak}>Bekijk het verzoek</Link>;
    case 'precisering':
    case 'zienswijzen':
    case 'afgerond':
      return <>{AANZET[rij.aanZet]}</>;
  }
}

const Waarom = ({ rij, recht }: { readonly rij: Bordrij; readonly recht: Recht }) => {
  const termijnen = berekenTermijnen(rij.feiten, recht);
  return <WaaromDezeDatum {...uitlegBeslisdatum(termijnen, 'behandelaar')} samenvatting={samenvatting(termijnen)} bij={`waarom deze datum bij ${rij.nummer}`} />;
};

const vraagVan = (filter: Bordfilter): Record<string, string | undefined> => ({
  behandelaar: filter.behandelaar,
  stap: filter.werkstap,
  urgentie: filter.urgentie,
  zoek: filter.zoek,
});

const Filters = ({ pad, filter, collegas }: Pick<Bordprops, 'pad' | 'filter' | 'collegas'>) => (
  <form method="get" action={pad} class="woo-filters" role="search" aria-label="Zaken filteren">
    <Keuzelijst
      naam="behandelaar"
      label="Behandelaar"
      leeg="Alle"
      waarde={filter.behandelaar ?? ''}
      opties={[{ waarde: 'niemand', tekst: 'Nog niet toegewezen' }, ...collegas.map(({ id, naam }) => ({ waarde: id, tekst: naam }))]}
    />
    <Keuzelijst naam="stap" label="Stap" leeg="Alle stappen" waarde={filter.werkstap ?? ''} opties={Object.entries(WERKSTAP).map(([waarde, tekst]) => ({ waarde, tekst }))} />
    <Keuzelijst naam="urgentie" label="Termijn" leeg="Alle" waarde={filter.urgentie ?? ''} opties={Object.entries(URGENTIE).map(([waarde, tekst]) => ({ waarde, tekst }))} />
    <Tekstvak naam="zoek" label="Zoek in zaken" waarde={filter.zoek ?? ''} soort="search" breedte="kort" />
    <Knop gewicht="tweede">Filteren</Knop>
    <p class="woo-filters__rechts">
      <Link href={metVraag('/werk/termijnen.csv', vraagVan(filter))}>CSV</Link>
      <Link href={metVraag('/werk/termijnen.xlsx', vraagVan(filter))}>Excel</Link>
      <Link href={metVraag('/werk/termijnen.ods', vraagVan(filter))}>ODS</Link>
      <Link href="/werk/profiel#agenda">Agenda-feed (iCal)</Link>
    </p>
  </form>
);

const tegelsVan = (pad: Bordprops['pad'], filter: Bordfilter, { teLaat, vandaag, binnenWeek, loopt, stil }: Tegelstand) => {
  const naar = (urgentie: string): Pad => metVraag(pad, { ...vraagVan(filter), urgentie });
  return [
    { getal: teLaat, tekst: 'Te laat', toon: 'fout', href: naar('te-laat'), gekozen: filter.urgentie === 'te-laat' },
    { getal: vandaag + binnenWeek, tekst: 'Vandaag of binnen 7 dagen', toon: 'let-op', href: naar('week'), gekozen: filter.urgentie === 'week' },
    { getal: loopt, tekst: 'Loopt', toon: 'goed', href: metVraag(pad, { ...vraagVan(filter), urgentie: undefined }) },
    { getal: stil, tekst: 'Staat stil (opgeschort)', toon: 'neutraal', href: naar('stil'), gekozen: filter.urgentie === 'stil' },
  ] as const;
};

const Bulkbalk = ({ werk, collegas, opdracht }: Pick<Bordprops, 'werk' | 'collegas' | 'opdracht'>) => (
  <div class="woo-bulk">
    <input type="hidden" name="opdracht" value={opdracht} />
    <span data-aantal role="status">Vink zaken aan om ze samen te bewerken.</span>
    {magDit(werk, 'zaak.toewijzen') ? (
      <>
        <Keuzelijst naam="behandelaar" id="bulk-behandelaar" label="Toewijzen aan" leeg="Kies een collega" opties={collegas.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} />
        <Knop gewicht="tweede" naar="/werk/termijnen/toewijzen">
          Toewijzen
        </Knop>
      </>
    ) : null}
    <Knop gewicht="tweede" naar="/werk/termijnen/herinneren">
      Behandelaar herinneren
    </Knop>
  </div>
);

const Rijen = ({ werk, rijen, collegas, opdracht }: Pick<Bordprops, 'werk' | 'rijen' | 'collegas' | 'opdracht'>) => (
  <form method="post" action="/werk/termijnen/herinneren" data-selectie>
    <Tabel
      bijschrift="Open verzoeken, op volgorde van wettelijke urgentie"
      rijen={rijen}
      sleutel={({ verzoekId }) => verzoekId}
      toon={({ urgentie }) => TOON[urgentie]}
      kolommen={[
        {
          kop: 'Kies',
          kopVerborgen: true,
          smal: true,
          cel: ({ nummer, verzoekId }) => <input type="checkbox" name="kies" value={verzoekId} aria-label={`Kies ${nummer}`} />,
        },
        {
          kop: 'Uiterste beslisdatum',
          cel: (rij) => (
            <>
              <strong>
                <Datum datum={fromIsoDate(rij.uitersteDatum)} vorm="kort" />
              </strong>
              <br />
              <Urgentielabel {...rij} />
            </>
          ),
        },
        {
          kop: 'Zaak',
          rijkop: true,
          cel: ({ nummer, werktitel, ongelezen }) => (
            <>
              <Link href={`/werk/zaken/${nummer}`}>{nummer}</Link>
              <br />
              {werktitel ?? <span class="woo-zacht">Nog geen werktitel</span>}
              {ongelezen === 0 ? null : (
                <>
                  <br />
                  <Label toon="info">{ongelezen === 1 ? '1 nieuw bericht' : `${ongelezen} nieuwe berichten`}</Label>
                </>
              )}
            </>
          ),
        },
        {
          kop: 'Stap en volgende actie',
          cel: (rij) => (
            <>
              {WERKSTAP[rij.werkstap]}
              <br />
              <VolgendeActie rij={rij} />
            </>
          ),
        },
        { kop: 'Waarom deze datum?', cel: (rij) => <Waarom rij={rij} recht={werk.recht} /> },
        { kop: 'Behandelaar', cel: ({ behandelaar }) => werk.naamVan(behandelaar) },
      ]}
    />
    <Bulkbalk werk={werk} collegas={collegas} opdracht={opdracht} />
  </form>
);

export const Bord = (props: Bordprops) => {
  const { werk, titel, pad, rijen, totaal, pagina, perPagina, filter, volgende, teDoen, rechtsgangen } = props;
  return (
    <Werkpagina werk={werk} titel={titel} huidig={pad} eilanden={['selectie']}>
      <Kop n={1}>{titel}</Kop>
      {teDoen.length === 0 ? null : (
        <section aria-labelledby="wacht-op-u">
          <Kop n={2} id="wacht-op-u">
            Wacht op u
          </Kop>
          <ul>
            {teDoen.map(({ tekst, pad: naar }) => (
              <li>
                <Link href={naar}>{tekst}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Tegels naam="Stand van de termijnen" tegels={tegelsVan(pad, filter, props.tegels)} />
      <Filters pad={pad} filter={filter} collegas={props.collegas} />
      {rijen.length === 0 ? (
        <Leeg titel="Niets te doen">
          <p>{volgende === null ? 'Er zijn geen lopende zaken die hierbij passen.' : `De eerstvolgende uiterste datum is ${datumtekst(volgende)}.`}</p>
        </Leeg>
      ) : (
        <Rijen {...props} />
      )}
      <Rechtsgangtabel werk={werk} rijen={rechtsgangen} vraag={vraagVan(filter)} />
      <Bordplichten {...props.plichten} />
      <Paginering huidig={pagina} aantal={Math.max(1, Math.ceil(totaal / perPagina))} pad={(n) => metVraag(pad, { ...vraagVan(filter), pagina: n === 1 ? undefined : n })} />
    </Werkpagina>
  );
};
