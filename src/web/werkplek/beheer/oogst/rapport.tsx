// The report of one harvest check: how far it is, and then per step what was found, what is wrong and what to do.
import { overal, standVan, telErnst, type Overal, type Rapport, type Samengevat, type Stap } from '../../../../diwoo/oogst/rapport.ts';
import type { Controle } from '../../../../toepassing/oogstcontroles.ts';
import type { Tabel as Uitvoertabel } from '../../../../uitvoer/index.ts';
import { Moment } from '../../../ui/datum.tsx';
import { Alinea, Kop } from '../../../ui/kop.tsx';
import { Label } from '../../../ui/label.tsx';
import { Link } from '../../../ui/link.tsx';
import { Melding } from '../../../ui/melding.tsx';
import { Tabel } from '../../../ui/tabel.tsx';
import { Werkpagina, type Werk } from '../../kader.tsx';
import { controlePad, PAD } from './paden.ts';
import { meervoud, STAND, STAP } from './teksten.ts';

const Voorbeelden = ({ voorbeelden }: Pick<Overal, 'voorbeelden'>) =>
  voorbeelden.length === 0 ? null : (
    <details class="woo-uitleg">
      <summary>Bijvoorbeeld</summary>
      <ul>
        {voorbeelden.map((voorbeeld) => (
          <li>{voorbeeld}</li>
        ))}
      </ul>
    </details>
  );

/** What is wrong, once for the whole site: the same fault in every sitemap asks for one thing to do. */
const Bevindingen = ({ bevindingen }: { readonly bevindingen: readonly Overal[] }) =>
  bevindingen.length === 0 ? null : (
    <section>
      <Kop n={2}>Wat u kunt doen</Kop>
      <Tabel
        bijschrift="Wat er mis is of beter kan, de fouten eerst"
        rijen={bevindingen}
        sleutel={({ code, element }) => `${code} ${element}`}
        kolommen={[
          { kop: 'Oordeel', smal: true, cel: ({ ernst }) => <Label toon={STAND[ernst].toon}>{STAND[ernst].tekst}</Label> },
          { kop: 'Wat wij vonden', rijkop: true, cel: ({ uitleg, voorbeelden }) => <>{uitleg}<Voorbeelden voorbeelden={voorbeelden} /></> },
          { kop: 'Wat u kunt doen', cel: ({ watNu }) => watNu },
          { kop: 'Hoe vaak', getal: true, cel: ({ aantal }) => aantal },
          { kop: 'Bij', cel: ({ bij }) => (bij.length === 1 ? bij[0] : meervoud(bij.length, 'bestand', 'bestanden')) },
        ]}
      />
    </section>
  );

const Stappen = ({ stappen }: Pick<Rapport, 'stappen'>) => (
  <section>
    <Kop n={2}>Stap voor stap</Kop>
    <Tabel
      bijschrift="Wat wij bekeken, in de volgorde van de oogster"
      rijen={stappen}
      sleutel={({ soort, adres }) => `${soort} ${adres}`}
      kolommen={[
        { kop: 'Stap', rijkop: true, cel: ({ soort }) => STAP[soort] },
        { kop: 'Adres', cel: ({ adres }) => adres },
        { kop: 'Gevonden', cel: ({ gevonden }) => gevonden },
        { kop: 'Oordeel', cel: (stap) => <Stapoordeel stap={stap} /> },
      ]}
    />
  </section>
);

const Stapoordeel = ({ stap }: { readonly stap: Stap }) => {
  const stand = STAND[standVan(stap)];
  return (
    <>
      <Label toon={stand.toon}>{stand.tekst}</Label>
      {stap.bevindingen.map(({ uitleg }) => (
        <p>{uitleg}</p>
      ))}
    </>
  );
};

function samenvatting(rapport: Rapport): { readonly toon: 'goed' | 'let-op' | 'fout'; readonly titel: string; readonly tekst: string } {
  const fouten = telErnst(rapport, 'fout');
  const letOp = telErnst(rapport, 'let_op');
  if (fouten > 0) return { toon: 'fout', titel: 'Deze site kan niet goed worden geoogst', tekst: `Wij vonden ${meervoud(fouten, 'fout', 'fouten')}. Hieronder staat wat u kunt doen.` };
  if (letOp > 0) return { toon: 'let-op', titel: 'Deze site kan worden geoogst', tekst: `Er zijn geen fouten. Wel kunnen dingen beter: ${letOp} keer.` };
  return { toon: 'goed', titel: 'Deze site kan worden geoogst', tekst: 'Wij vonden geen fouten.' };
}

const Uitkomst = ({ id, rapport }: { readonly id: string; readonly rapport: Rapport }) => {
  const { toon, titel, tekst } = samenvatting(rapport);
  const { documenten, sitemaps, bestanden } = rapport.aantallen;
  return (
    <>
      <Melding toon={toon} titel={titel}>
        <p>{tekst}</p>
        <p>
          Bekeken: {meervoud(sitemaps, 'sitemap', 'sitemaps')}, {meervoud(documenten, 'document', 'documenten')}, {meervoud(bestanden, 'bestand geprobeerd', 'bestanden geprobeerd')}.
        </p>
      </Melding>
      <p>
        Bewaar dit rapport: <Link href={`${controlePad(id)}.csv`}>CSV</Link> · <Link href={`${controlePad(id)}.xlsx`}>Excel</Link> · <Link href={`${controlePad(id)}.ods`}>ODS</Link>
      </p>
      <Bevindingen bevindingen={overal(rapport)} />
      <Stappen stappen={rapport.stappen} />
    </>
  );
};

const Inhoud = ({ controle: { id, stand } }: { readonly controle: Controle }) => {
  switch (stand.soort) {
    case 'loopt': {
      const { sitemaps, documenten, bestanden } = stand.aantallen;
      return (
        <Melding titel="De controle loopt">
          <p>
            Tot nu toe: {meervoud(sitemaps, 'sitemap', 'sitemaps')}, {meervoud(documenten, 'document', 'documenten')}, {meervoud(bestanden, 'bestand', 'bestanden')}. Nu: {stand.bezigMet}
          </p>
        </Melding>
      );
    }
    case 'mislukt':
      return (
        <Melding toon="fout" titel="De controle is mislukt">
          <p>Dat ligt aan Woostroom zelf. Probeer het nog eens. Gaat het weer mis? Meld het dan aan de beheerder.</p>
        </Melding>
      );
    case 'klaar':
      return <Uitkomst id={id} rapport={stand.rapport} />;
  }
};

export const Rapportpagina = ({ werk, controle }: { readonly werk: Werk; readonly controle: Controle }) => (
  <Werkpagina werk={werk} titel={`Oogstcontrole van ${controle.basis}`} huidig={PAD} kruimels={[{ href: PAD, tekst: 'Oogst' }]} eilanden={['verversen']}>
    <Kop n={1}>Oogstcontrole</Kop>
    <Alinea>
      {controle.basis}, begonnen op <Moment moment={controle.begonnenOp} />. <Link href={controlePad(controle.id)}>Ververs deze pagina</Link>
    </Alinea>
    <div id="rapport" data-ververs={controle.stand.soort === 'loopt' ? '2' : undefined}>
      <Inhoud controle={controle} />
    </div>
  </Werkpagina>
);

interface Rapportrij {
  readonly stap: Stap;
  readonly bevinding: Samengevat | null;
}

/** One row per finding; a step without any has a row too. */
export function rapporttabel(rapport: Rapport): Uitvoertabel<Rapportrij> {
  const rijen = rapport.stappen.flatMap((stap): Rapportrij[] => (stap.bevindingen.length === 0 ? [{ stap, bevinding: null }] : stap.bevindingen.map((bevinding) => ({ stap, bevinding }))));
  return {
    naam: `oogstcontrole ${new URL(rapport.basis).hostname}`,
    rijen,
    kolommen: [
      { titel: 'Stap', soort: 'tekst', breedte: 16, waarde: ({ stap }) => STAP[stap.soort] },
      { titel: 'Adres', soort: 'tekst', breedte: 60, waarde: ({ stap }) => stap.adres },
      { titel: 'Gevonden', soort: 'tekst', breedte: 34, waarde: ({ stap }) => stap.gevonden },
      { titel: 'Oordeel', soort: 'tekst', breedte: 10, waarde: ({ bevinding }) => STAND[bevinding?.ernst ?? 'goed'].tekst },
      { titel: 'Hoe vaak', soort: 'getal', waarde: ({ bevinding }) => bevinding?.aantal ?? null },
      { titel: 'Uitleg', soort: 'tekst', breedte: 70, waarde: ({ bevinding }) => bevinding?.uitleg ?? null },
      { titel: 'Wat u kunt doen', soort: 'tekst', breedte: 60, waarde: ({ bevinding }) => bevinding?.watNu ?? null },
      { titel: 'Voorbeelden', soort: 'tekst', breedte: 80, waarde: ({ bevinding }) => bevinding?.voorbeelden.join(' | ') ?? null },
    ],
  };
}
