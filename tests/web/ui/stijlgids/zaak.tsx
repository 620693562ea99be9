// A case: its tabs, a step to confirm, messages, data and its course.
import type { AssetPaden } from '../../../../src/web/ui/assets.ts';
import { BevestigVoorstel } from '../../../../src/web/ui/bevestigvoorstel.tsx';
import { Datum } from '../../../../src/web/ui/datum.tsx';
import { Formulier, Knop, Knoppen } from '../../../../src/web/ui/formulier/formulier.tsx';
import { Gegevenslijst } from '../../../../src/web/ui/gegevenslijst.tsx';
import { Kop } from '../../../../src/web/ui/kop.tsx';
import { Label } from '../../../../src/web/ui/label.tsx';
import { Leeg } from '../../../../src/web/ui/leeg.tsx';
import { Link } from '../../../../src/web/ui/link.tsx';
import { Melding } from '../../../../src/web/ui/melding.tsx';
import { Pagina } from '../../../../src/web/ui/pagina.tsx';
import { Tijdlijn } from '../../../../src/web/ui/tijdlijn.tsx';
import { d, INGELOGD, kader } from './omlijsting.ts';

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
