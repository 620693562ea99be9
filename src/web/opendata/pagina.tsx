// /open-data: what everybody may take along, in which form, and under which licence.
import { Kop } from '../ui/kop.tsx';
import { Link } from '../ui/link.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Blad, type TekstProps } from '../portaal/teksten/blad.tsx';

const BESTANDEN = [
  { naam: 'Alle publicaties met hun documenten', pad: '/open-data/publicaties.ndjson.gz', vorm: 'NDJSON, ingepakt met gzip: één publicatie per regel' },
  { naam: 'Alle publicaties als tabel', pad: '/open-data/publicaties.csv', vorm: 'CSV' },
  { naam: 'Alle documenten als tabel', pad: '/open-data/documenten.csv', vorm: 'CSV' },
  { naam: 'Catalogus (DCAT)', pad: '/catalogus.jsonld', vorm: 'JSON-LD' },
  { naam: 'Catalogus (DCAT)', pad: '/catalogus.ttl', vorm: 'Turtle' },
] as const;

export const OpenDatapagina = ({ kader, adres }: TekstProps & { readonly adres: string }) => (
  <Blad kader={kader} titel="Open data" inleiding="U mag de informatie op deze site gratis gebruiken en delen.">
    <Kop n={2}>Alles in één keer</Kop>
    <p>Deze bestanden maken wij op het moment dat u ze ophaalt. Ze zijn dus altijd actueel.</p>
    <Tabel
      bijschrift="Bestanden om op te halen"
      rijen={BESTANDEN}
      sleutel={({ pad }) => pad}
      kolommen={[
        { kop: 'Wat', rijkop: true, cel: ({ naam, pad }) => <a class="nl-link" href={pad}>{`${naam} (${pad.split('.').slice(1).join('.')})`}</a> },
        { kop: 'Vorm', cel: ({ vorm }) => vorm },
      ]}
    />
    <pre class="woo-voorbeeld">
      <code>{`curl "${adres}/open-data/publicaties.ndjson.gz" | gunzip | head -1`}</code>
    </pre>
    <Kop n={2}>Bijblijven</Kop>
    <p>
      Halen wij iets van de site? Dan blijft de titel in de lijst staan, met de datum en de reden, zonder inhoud. Bewaart u een kopie, haal het daar dan ook weg. Wat er sinds uw vorige keer is
      veranderd, vraagt u aan de <Link href="/api">API</Link>:
    </p>
    <pre class="woo-voorbeeld">
      <code>{`curl "${adres}/api/v1/publicaties?sorteer=laatstGewijzigdOp&gewijzigdVanaf=2026-01-01T00:00:00Z&publicatiestatus=gepubliceerd&publicatiestatus=ingetrokken"`}</code>
    </pre>
    <ul>
      <li>
        <Link href="/publicaties.atom">Nieuwe publicaties (Atom)</Link>
      </li>
      <li>
        <Link href="/zoeken.atom">Nieuwe documenten (Atom)</Link>. Voeg een zoekvraag toe om alleen uw onderwerp te volgen. Of volg <Link href="/volgen">per mail</Link>.
      </li>
    </ul>
    <Kop n={2}>Een deel</Kop>
    <ul>
      <li>Elke lijst met zoekresultaten, als CSV, Excel of ODS.</li>
      <li>Elke inventarislijst, als CSV, Excel of ODS.</li>
      <li>
        <a class="nl-link" href="/sitemap.xml">
          Alle adressen van publicaties (sitemap)
        </a>
      </li>
    </ul>
    <Kop n={2}>Wat mag u ermee?</Kop>
    <p>
      Alles. Op de lijsten en beschrijvingen geldt <Link href="https://creativecommons.org/publicdomain/zero/1.0/deed.nl">CC0 1.0</Link>: u hoeft niets te vragen en ons niet te noemen. In een
      document kan werk van anderen staan, zoals een foto of een kaart. Daarop kunnen die anderen rechten hebben.
    </p>
    <Kop n={2}>Termijnen berekenen</Kop>
    <p>
      Wanneer moet een besluit er zijn, en waarom? Op <Link href="/termijn-berekenen">Termijn berekenen</Link> rekent u het na. Met een programma kan het ook: zie de <Link href="/api#groep-Termijnen">API</Link>. Wij bewaren niets.
    </p>
    <Kop n={2}>Adressen blijven werken</Kop>
    <p>Het adres van een dossier of document verandert niet. Halen wij iets van de site? Dan staat op hetzelfde adres sinds wanneer en waarom.</p>
  </Blad>
);
