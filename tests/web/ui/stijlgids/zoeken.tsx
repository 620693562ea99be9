// A page of results: searching, filters, hits with what was found, and paging.
import type { AssetPaden } from '../../../../src/web/ui/assets.ts';
import { Datum } from '../../../../src/web/ui/datum.tsx';
import { Knop } from '../../../../src/web/ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../../../src/web/ui/formulier/keuze.tsx';
import { Tekstvak } from '../../../../src/web/ui/formulier/tekst.tsx';
import { Kop } from '../../../../src/web/ui/kop.tsx';
import { Label, type Toon } from '../../../../src/web/ui/label.tsx';
import type { Icoonnaam } from '../../../../src/web/ui/icoon.tsx';
import { Link } from '../../../../src/web/ui/link.tsx';
import { Markering } from '../../../../src/web/ui/markering.tsx';
import { Pagina } from '../../../../src/web/ui/pagina.tsx';
import { Paginering } from '../../../../src/web/ui/paginering.tsx';
import { d, kader } from './omlijsting.ts';

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
                <Label icoon="map">Agenda’s en besluitenlijsten bestuurscolleges</Label>
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
