// The deadline board: tiles, filters, a table that sorts and chooses, and the reason for a date.
import type { AssetPaden } from '../../../../src/web/ui/assets.ts';
import { Datum } from '../../../../src/web/ui/datum.tsx';
import { Knop, KnopLink } from '../../../../src/web/ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../../../src/web/ui/formulier/keuze.tsx';
import { Tekstvak } from '../../../../src/web/ui/formulier/tekst.tsx';
import { Kop } from '../../../../src/web/ui/kop.tsx';
import { Label, type Toon } from '../../../../src/web/ui/label.tsx';
import type { Icoonnaam } from '../../../../src/web/ui/icoon.tsx';
import { Link } from '../../../../src/web/ui/link.tsx';
import { Pagina } from '../../../../src/web/ui/pagina.tsx';
import { Tabel } from '../../../../src/web/ui/tabel.tsx';
import { Tegels } from '../../../../src/web/ui/tegels.tsx';
import { WaaromDezeDatum } from '../../../../src/web/ui/waaromdezedatum.tsx';
import { d, INGELOGD, kader } from './omlijsting.ts';

const UITLEG = {
  stappen: [
    { datum: d('2026-10-05'), zin: 'Verzoek ontvangen. De termijn van 4 weken begint de dag erna.', artikel: 'art. 4.4 lid 1 Woo' },
    { datum: d('2026-10-21'), zin: 'Verdaagd met 2 weken. De reden is aan de verzoeker verteld.', artikel: 'art. 4.4 lid 2 Woo' },
    { datum: d('2026-10-26'), zin: 'De termijn staat stil: zienswijze gevraagd aan 2 belanghebbenden.', artikel: 'art. 4.4 lid 3 Woo' },
    { datum: d('2026-11-09'), zin: 'De termijn loopt weer, na 14 dagen stilstand.' },
  ],
  uitkomst: { datum: d('2026-11-30'), zin: 'Uiterste beslisdatum.', artikel: 'Algemene termijnenwet' },
};

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
