// Pages that show every component in believable use: for the accessibility and layout tests, and for looking at.
import type { AssetPaden } from '../../../src/web/ui/assets.ts';
import { leesConfiguratie } from '../../../src/configuratie.ts';
import { BevestigVoorstel } from '../../../src/web/ui/bevestigvoorstel.tsx';
import { Datum } from '../../../src/web/ui/datum.tsx';
import { Foutenoverzicht, Formulier, Knop, KnopLink, Knoppen } from '../../../src/web/ui/formulier/formulier.tsx';
import { Keuzelijst, Radio, Vinkje } from '../../../src/web/ui/formulier/keuze.tsx';
import { Bestandsveld, Datumveld, Tekstgebied, Tekstvak } from '../../../src/web/ui/formulier/tekst.tsx';
import { Gegevenslijst } from '../../../src/web/ui/gegevenslijst.tsx';
import { Alinea, Kop } from '../../../src/web/ui/kop.tsx';
import { Label, type Toon } from '../../../src/web/ui/label.tsx';
import type { Icoonnaam } from '../../../src/web/ui/icoon.tsx';
import { Leeg } from '../../../src/web/ui/leeg.tsx';
import { Link } from '../../../src/web/ui/link.tsx';
import { Markering } from '../../../src/web/ui/markering.tsx';
import { Melding } from '../../../src/web/ui/melding.tsx';
import { maakKader, Pagina } from '../../../src/web/ui/pagina.tsx';
import { Paginering } from '../../../src/web/ui/paginering.tsx';
import { Tabel } from '../../../src/web/ui/tabel.tsx';
import { Tegels } from '../../../src/web/ui/tegels.tsx';
import { Tijdlijn } from '../../../src/web/ui/tijdlijn.tsx';
import { WaaromDezeDatum } from '../../../src/web/ui/waaromdezedatum.tsx';

const d = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const kader = (assets: AssetPaden) => maakKader(leesConfiguratie({}), assets);

const UITLEG = {
  stappen: [
    { datum: d('2026-10-05'), zin: 'Verzoek ontvangen. De termijn van 4 weken begint de dag erna.', artikel: 'art. 4.4 lid 1 Woo' },
    { datum: d('2026-10-21'), zin: 'Verdaagd met 2 weken. De reden is aan de verzoeker verteld.', artikel: 'art. 4.4 lid 2 Woo' },
    { datum: d('2026-10-26'), zin: 'De termijn staat stil: zienswijze gevraagd aan 2 belanghebbenden.', artikel: 'art. 4.4 lid 3 Woo' },
    { datum: d('2026-11-09'), zin: 'De termijn loopt weer, na 14 dagen stilstand.' },
  ],
  uitkomst: { datum: d('2026-11-30'), zin: 'Uiterste beslisdatum.', artikel: 'Algemene termijnenwet' },
};

export const Zoekpagina = ({ assets }: { readonly assets: AssetPaden }) => (
  <Pagina kader={kader(assets)} gezicht="publiek" titel="Zoeken" huidig="/zoeken" kruimels={[{ href: '/', tekst: 'Home' }]}>
    <Kop n={1}>Zoeken in openbare informatie</Kop>
    <form method="get" action="/zoeken" role="search" class="woo-zoek">
      <div class="woo-zoek__rij">
        <Tekstvak naam="q" soort="search" label="Waar zoekt u naar?" waarde="herinrichting stationsplein" />
        <Knop>Zoeken</Knop>
      </div>
      <p class="woo-zoek__tip">
        Tip: zet een precieze zin tussen aanhalingstekens: “kap bomen”. <Link href="/uitleg">Meer zoektips</Link>
      </p>
    </form>
    <div class="woo-kolommen">
      <section aria-label="Filters">
        <details class="woo-facetten" open>
          <summary>Filters</summary>
          {[
            ['Soort', ['Besluit', 38], ['Document', 246]] as const,
            ['Openbaarheid', ['Openbaar', 97], ['Deels openbaar', 121], ['Niet openbaar', 44]] as const,
          ].map(([naam, ...opties]) => (
            <details class="woo-facet" open>
              <summary>{naam}</summary>
              <fieldset>
                <legend class="woo-sr">{naam}</legend>
                <ul class="woo-kaal">
                  {opties.map(([tekst, aantal]) => (
                    <li class="woo-keuze">
                      <input type="checkbox" id={tekst} name="f" value={tekst} checked={tekst === 'Document'} />
                      <label for={tekst}>{tekst}</label>
                      <span class="woo-keuze__aantal">{aantal}</span>
                    </li>
                  ))}
                </ul>
              </fieldset>
            </details>
          ))}
          <Knop gewicht="tweede">Filters toepassen</Knop>
        </details>
      </section>
      <section aria-labelledby="resultaten">
        <div class="woo-balk">
          <Kop n={2} id="resultaten">
            211 resultaten
          </Kop>
          <Keuzelijst naam="sorteer" label="Sorteren op" opties={[{ waarde: 'r', tekst: 'Relevantie' }, { waarde: 'd', tekst: 'Nieuwste eerst' }]} />
        </div>
        <ul class="woo-pillen" aria-label="Actieve filters">
          <li>
            <a class="woo-pil" href="/zoeken">
              Document <span aria-hidden="true">×</span>
              <span class="woo-sr"> (filter weghalen)</span>
            </a>
          </li>
        </ul>
        <ol class="woo-treffers">
          {([
            ['Besluit op Woo-verzoek over de herinrichting van het Stationsplein', 'Deels openbaar', 'let-op', 'half'],
            ['Verkeersonderzoek Stationsplein en omgeving', 'Openbaar', 'goed', 'vink'],
            ['Concept-raamovereenkomst aannemer', 'Niet openbaar', 'fout', 'kruis'],
          ] as const satisfies readonly (readonly [string, string, Toon, Icoonnaam])[]).map(([titel, oordeel, toon, icoon]) => (
            <li class="woo-treffer">
              <Kop n={3}>
                <Link href="/publicaties/1">{titel}</Link>
              </Kop>
              <p class="woo-treffer__meta">
                <Label icoon="document">Woo-besluit</Label>
                <Label toon={toon} icoon={icoon}>
                  {oordeel}
                </Label>
                <span>Gemeente Voorbeeldstad</span>
                <Datum datum={d('2026-10-12')} />
                <span>64 pagina’s</span>
              </p>
              <p class="woo-treffer__tekst">
                <Markering
                  stukken={[
                    { text: '… moeten voor de ', hit: false },
                    { text: 'herinrichting', hit: true },
                    { text: ' van het ', hit: false },
                    { text: 'Stationsplein', hit: true },
                    { text: ' veertien bomen weg, vóór het broedseizoen. De aannemer vraagt of de vergunning op tijd komt …', hit: false },
                  ]}
                />
              </p>
              <p class="woo-treffer__bij">
                Pagina 3 · Hoort bij <Link href="/dossiers/1">Herinrichting Stationsplein</Link>
              </p>
            </li>
          ))}
        </ol>
        <Paginering huidig={2} aantal={22} pad={(pagina) => `/zoeken?pagina=${pagina}`} />
      </section>
    </div>
  </Pagina>
);

const FOUTEN = [
  { veld: 'tekst', uitleg: 'Beschrijf welke informatie u wilt. Gebruik minstens 10 tekens.' },
  { veld: 'email', uitleg: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.' },
  { veld: 'vanaf', uitleg: 'In februari 2026 is geen dag 30. De laatste dag is 28.' },
];

export const Formulierpagina = ({ assets }: { readonly assets: AssetPaden }) => (
  <Pagina kader={kader(assets)} gezicht="loket" titel="Woo-verzoek doen, stap 1 van 3" huidig="/woo-verzoek" fout>
    <Foutenoverzicht fouten={FOUTEN} />
    <p class="woo-stap">Stap 1 van 3: uw vraag</p>
    <Kop n={1}>Welke informatie zoekt u?</Kop>
    <Alinea lead>Iedereen mag een Woo-verzoek doen. U hoeft niet te zeggen waarom u de informatie wilt.</Alinea>
    <Formulier actie="/woo-verzoek" verborgen={{ stap: 1 }} bestanden>
      <Tekstgebied naam="tekst" label="Over welk onderwerp wilt u informatie?" hulp="Schrijf zo precies mogelijk op wat u wilt weten." fouten={FOUTEN} waarde="kort" />
      <div class="woo-naast">
        <Datumveld naam="vanaf" label="Vanaf" magLeeg fouten={FOUTEN} waarde="30-02-2026" />
        <Datumveld naam="tot" label="Tot en met" magLeeg fouten={FOUTEN} />
      </div>
      <Tekstvak naam="email" soort="email" label="E-mailadres" magLeeg breedte="half" hulp="Wij mailen u alleen als er iets verandert." fouten={FOUTEN} waarde="geen-mail" />
      <Radio
        naam="kanaal"
        label="Hoe wilt u bericht krijgen?"
        waarde="mail"
        opties={[
          { waarde: 'mail', tekst: 'Per e-mail', hulp: 'U krijgt alleen een seintje. Het bericht zelf leest u hier.' },
          { waarde: 'post', tekst: 'Per post' },
        ]}
      />
      <Bestandsveld naam="bijlage" label="Bijlage" magLeeg hulp="PDF, hoogstens 100 MB." />
      <Vinkje naam="klopt" label="Ik heb mijn antwoorden nagekeken" />
      <Knoppen>
        <Knop>Verder</Knop>
        <Link href="/woo-verzoek">Terug</Link>
      </Knoppen>
    </Formulier>
  </Pagina>
);

interface Zaak {
  readonly nummer: string;
  readonly onderwerp: string;
  readonly stap: string;
  readonly wie: string;
  readonly datum: Temporal.PlainDate;
  readonly rest: string;
  readonly toon: Toon;
  readonly icoon: Icoonnaam;
}
const zaak = (nummer: string, onderwerp: string, stap: string, wie: string, datum: string, rest: string, toon: Toon, icoon: Icoonnaam): Zaak => ({
  nummer, onderwerp, stap, wie, datum: d(datum), rest, toon, icoon,
});
const ZAKEN = [
  zaak('WOO-2026-0187', 'Contracten inhuur ICT 2024–2025', 'Besluit ondertekenen', 'A. de Vries', '2026-11-18', '5 dagen te laat', 'fout', 'let-op'),
  zaak('WOO-2026-0192', 'Handhaving Havenstraat', 'Verder beoordelen (12 van 40)', 'A. de Vries', '2026-11-23', 'vandaag', 'let-op', 'klok'),
  zaak('WOO-2026-0176', 'Herinrichting Stationsplein', 'Besluit schrijven', 'B. Yilmaz', '2026-11-30', 'nog 7 dagen', 'let-op', 'klok'),
  zaak('WOO-2026-0204', 'Overlast warmtepompen Noord', 'Documenten zoeken', 'C. Jansen', '2026-12-07', 'nog 14 dagen', 'goed', 'vink'),
  zaak('WOO-2026-0206', 'Alle stukken over vergunningen', 'Wacht op verzoeker', 'A. de Vries', '2026-12-09', 'staat stil', 'neutraal', 'pauze'),
];
const INGELOGD = { naam: 'Anouk de Vries', rollen: ['behandelaar', 'beheerder'] } as const;

export const Werkpagina = ({ assets }: { readonly assets: AssetPaden }) => (
  <Pagina kader={kader(assets)} gezicht="werk" titel="Termijnen" huidig="/werk/termijnen" ingelogd={INGELOGD} eilanden={['selectie']}>
    <div class="woo-kop-rij">
      <Kop n={1}>Termijnen</Kop>
      <KnopLink href="/werk/nieuw">Verzoek registreren</KnopLink>
    </div>
    <Tegels
      naam="Samenvatting, kies om te filteren"
      tegels={[
        { getal: 1, tekst: 'Te laat', toon: 'fout', href: '/werk/termijnen?status=laat' },
        { getal: 2, tekst: 'Binnen 7 dagen', toon: 'let-op', href: '/werk/termijnen?status=week', gekozen: true },
        { getal: 1204, tekst: 'Loopt', toon: 'goed', href: '/werk/termijnen?status=loopt' },
        { getal: 1, tekst: 'Staat stil', toon: 'neutraal', href: '/werk/termijnen?status=stil' },
      ]}
    />
    <form class="woo-filters" method="get">
      <Keuzelijst naam="behandelaar" label="Behandelaar" leeg="Iedereen" opties={[{ waarde: 'ik', tekst: 'Alleen van mij' }]} />
      <Keuzelijst naam="stap" label="Stap" leeg="Alle stappen" opties={[{ waarde: 'besluit', tekst: 'Besluit' }]} />
      <Tekstvak naam="z" soort="search" label="Zoek in zaken" klas="woo-veld--breed" />
      <Knop gewicht="tweede">Filteren</Knop>
      <div class="woo-filters__rechts">
        <Link href="/werk/termijnen.ics">Agenda (iCal)</Link>
        <Link href="/werk/termijnen.xlsx">Excel</Link>
        <Link href="/werk/termijnen.csv">CSV</Link>
      </div>
    </form>
    <form method="post" action="/werk/bulk" data-selectie>
      <Tabel
        bijschrift="Zaken, meest dringend eerst"
        rijen={ZAKEN}
        sleutel={(rij) => rij.nummer}
        toon={(rij) => rij.toon}
        kolommen={[
          {
            kop: 'Kiezen',
            kopVerborgen: true,
            smal: true,
            cel: (rij) => <input type="checkbox" name="kies" value={rij.nummer} aria-label={`Kies ${rij.nummer}, ${rij.onderwerp}`} checked={rij.nummer === 'WOO-2026-0192'} />,
          },
          {
            kop: 'Uiterste beslisdatum',
            smal: true,
            sorteer: { href: '/werk/termijnen?sorteer=-datum', richting: 'oplopend' },
            cel: (rij) => (
              <div class="woo-datumcel">
                <Datum datum={rij.datum} vorm="kort" />
                <Label toon={rij.toon} icoon={rij.icoon}>
                  {rij.rest}
                </Label>
              </div>
            ),
          },
          {
            kop: 'Zaak',
            rijkop: true,
            sorteer: { href: '/werk/termijnen?sorteer=nummer', richting: null },
            cel: (rij) => (
              <>
                <Link href={`/werk/zaken/${rij.nummer}`} klas="woo-zaak__nr">
                  {rij.nummer}
                </Link>
                <span class="woo-zaak__onderwerp">{rij.onderwerp}</span>
              </>
            ),
          },
          { kop: 'Volgende stap', cel: (rij) => <Link href={`/werk/zaken/${rij.nummer}/volgende`}>{rij.stap}</Link> },
          {
            kop: 'Waarom deze datum?',
            cel: (rij) => (
              <WaaromDezeDatum {...UITLEG} samenvatting="4 weken + 2 verdaagd + stilstand" bij={`bij ${rij.nummer}`} open={rij.nummer === 'WOO-2026-0176'} />
            ),
          },
          { kop: 'Behandelaar', smal: true, cel: (rij) => rij.wie },
        ]}
      />
      <div class="woo-bulk" role="group" aria-label="Doe iets met de gekozen zaken">
        <span data-aantal role="status">
          Niets gekozen
        </span>
        <Knop gewicht="tweede" naam="actie" waarde="toewijzen">
          Toewijzen
        </Knop>
        <Knop gewicht="tweede" naam="actie" waarde="herinneren">
          Herinneren
        </Knop>
      </div>
    </form>
  </Pagina>
);

export const Zaakpagina = ({ assets }: { readonly assets: AssetPaden }) => (
  <Pagina kader={kader(assets)} gezicht="werk" titel="WOO-2026-0176" huidig="/werk" ingelogd={INGELOGD} kruimels={[{ href: '/werk', tekst: 'Werkvoorraad' }]}>
    <div class="woo-kop-rij">
      <Kop n={1}>WOO-2026-0176 Herinrichting Stationsplein</Kop>
      <Label toon="let-op" icoon="klok">
        nog 7 dagen
      </Label>
    </div>
    <nav aria-label="Onderdelen van de zaak">
      <ul class="woo-tabs">
        {['Verloop', 'Documenten', 'Berichten', 'Besluit', 'Logboek'].map((tab, index) => (
          <li>
            <a href={`/werk/zaken/1/${tab}`} aria-current={index === 0 ? 'page' : undefined}>
              {tab}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <Melding toon="goed" titel="Ontvangst bevestigd" status>
      <p>De brief is op 6 oktober 2026 verstuurd.</p>
    </Melding>
    <div class="woo-twee">
      <div>
        <BevestigVoorstel
          titel="Beslissing verdagen"
          oud={d('2026-11-16')}
          nieuw={d('2026-11-30')}
          uitleg="U krijgt 2 weken extra. Dat kan één keer, en alleen als u het voor 16 november meldt."
          artikel="art. 4.4 lid 2 Woo"
          brief={{ aan: 'de verzoeker', onderwerp: 'Wij hebben 2 weken meer tijd nodig', alineas: ['Beste mevrouw Pietersen,', 'Wij hebben 2 weken meer tijd nodig, omdat het om veel documenten gaat. U krijgt uiterlijk 30 november 2026 ons besluit.'] }}
        >
          <Formulier actie="/werk/zaken/1/verdagen" verborgen={{ verwachteVersie: 4 }}>
            <Knoppen>
              <Knop>Verdagen en brief versturen</Knop>
              <Link href="/werk/zaken/1">Annuleren</Link>
            </Knoppen>
          </Formulier>
        </BevestigVoorstel>
        <Melding toon="fout" titel="Dit kan niet">
          <p>De eerste termijn is al voorbij. Verdagen kan dan niet meer. (art. 4.4 lid 2 Woo)</p>
        </Melding>
        <Leeg titel="Nog geen documenten">
          <p>Voeg de documenten toe die bij dit verzoek horen.</p>
        </Leeg>
      </div>
      <aside class="woo-kaart" aria-label="Gegevens">
        <Gegevenslijst
          gegevens={[
            { naam: 'Ontvangen', waarde: <Datum datum={d('2026-10-05')} vorm="dag" /> },
            { naam: 'Kanaal', waarde: 'Portaal' },
            { naam: 'Behandelaar', waarde: 'Anouk de Vries', actie: <Link href="/werk/zaken/1/toewijzen">Wijzig</Link> },
          ]}
        />
        <Kop n={3}>Verloop</Kop>
        <Tijdlijn
          vorm="kort"
          gebeurtenissen={[
            { datum: d('2026-10-05'), tekst: 'Verzoek ontvangen', stand: 'gebeurd' },
            { datum: d('2026-10-26'), tekst: 'Termijn staat stil: zienswijzen gevraagd', artikel: 'art. 4.4 lid 3 Woo', stand: 'stil' },
            { datum: d('2026-11-30'), tekst: 'Uiterlijk besluit', stand: 'komt' },
          ]}
        />
      </aside>
    </div>
  </Pagina>
);
