// The assessment grid: filter, documents to choose, one judgement for all of them, and a page beside it.
import type { Beoordelingsrij, Beoordelingssortering, Bulkhandeling } from '../../../../projections/beoordeling/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import { weigeringsgronden } from '../../../wet/weigeringsgronden/gronden.ts';
import { Datum } from '../../ui/datum.tsx';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Formulier, Foutenoverzicht, Knop, Knoppen, Verborgen } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst, Vinkje } from '../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Label } from '../../ui/label.tsx';
import { Leeg } from '../../ui/leeg.tsx';
import { Link, type Pad } from '../../ui/link.tsx';
import { Paginering } from '../../ui/paginering.tsx';
import { Tabel, type Kolom } from '../../ui/tabel.tsx';
import { familietekst } from '../documenten/bestandswoorden.ts';
import type { Collega } from '../bord/bord.tsx';
import { magDit, type Werk } from '../kader.tsx';
import { Oordeelvelden, type Oordeelinvoer } from '../documenten/oordeelvelden.tsx';
import { DOCUMENTSOORT, OORDEEL, OORDEELTOON } from '../teksten.ts';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';
import { Afgebrokenopdracht, type Afgebroken } from './afgebroken.tsx';
import { Kijkvenster, type Bekeken } from './kijkvenster.tsx';
import { BIJZONDER, LEGE_ROOSTERVRAAG, roosterpad, type Roostervraag } from './roostervraag.ts';
import { Sneltoetsen } from './sneltoetsen.tsx';
import type { Beoordelingsvoortgang } from './voortgang.ts';
import { Voortgang } from './voortgangsblok.tsx';
import { VERWANTSCHAP, VERWANTVELDEN } from './verwanten.ts';

export interface Roosterprops {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly vraag: Roostervraag;
  readonly rijen: readonly Beoordelingsrij[];
  readonly totaal: number;
  readonly perPagina: number;
  /** The page that is shown beside the grid. */
  readonly bekeken: Bekeken | null;
  readonly voortgang: Beoordelingsvoortgang;
  /** What this person can undo. */
  readonly ongedaan: Bulkhandeling | null;
  /** One's own orders that were broken off. */
  readonly afgebroken: readonly Afgebroken[];
  readonly collegas: readonly Collega[];
  readonly gekozen: ReadonlySet<string>;
  readonly invoer: Oordeelinvoer;
  readonly fouten: readonly Invoerfout[];
  readonly opdracht: string;
}

export const roosterbasis = (zaak: Zaak) => `/werk/zaken/${zaak.dossier.nummer}/beoordelen` as const;

const opties = (teksten: Readonly<Record<string, string>>) => Object.entries(teksten).map(([waarde, tekst]) => ({ waarde, tekst }));

const Filter = ({ basis, vraag: { filter, sortering, aflopend }, collegas }: { readonly basis: Pad; readonly vraag: Roostervraag; readonly collegas: readonly Collega[] }) => (
  <form method="get" action={basis} class="woo-filters" role="search" aria-label="Documenten filteren">
    <Keuzelijst naam="oordeel" id="filter-oordeel" label="Oordeel" leeg="Alle" waarde={filter.oordeel ?? ''} opties={[{ waarde: 'geen', tekst: 'Nog niet beoordeeld' }, ...opties(OORDEEL)]} />
    <Keuzelijst naam="soort" label="Soort" leeg="Alle" waarde={filter.soort ?? ''} opties={opties(DOCUMENTSOORT)} />
    <Keuzelijst naam="grond" label="Grond" leeg="Alle" waarde={filter.grond ?? ''} opties={weigeringsgronden.map(({ code, label }) => ({ waarde: code, tekst: `${code} ${label}` }))} />
    <Keuzelijst naam="beoordelaar" label="Beoordelaar" leeg="Iedereen" waarde={filter.beoordelaar ?? ''} opties={collegas.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} />
    <Keuzelijst naam="bijzonder" label="Bijzonder" leeg="Alle" waarde={filter.bijzonder ?? ''} opties={opties(BIJZONDER)} />
    <Tekstvak naam="paginasVan" label="Pagina’s vanaf" waarde={String(filter.paginasVan ?? '')} breedte="kort" />
    <Tekstvak naam="paginasTot" label="Pagina’s tot en met" waarde={String(filter.paginasTot ?? '')} breedte="kort" />
    <Tekstvak naam="familie" label="Familie van document" waarde={String(filter.familie ?? '')} breedte="kort" />
    <Datumveld naam="van" label="Datum van" waarde={filter.van === undefined ? '' : datumtekst(fromIsoDate(filter.van), 'cijfers')} />
    <Datumveld naam="tot" label="Datum tot en met" waarde={filter.totEnMet === undefined ? '' : datumtekst(fromIsoDate(filter.totEnMet), 'cijfers')} />
    <Tekstvak naam="zoek" label="In de titel" waarde={filter.zoek ?? ''} soort="search" breedte="kort" />
    <Verborgen velden={{ sorteer: sortering === 'volgnummer' ? undefined : sortering, richting: aflopend ? 'af' : undefined }} />
    <Knop gewicht="tweede">Filteren</Knop>
  </form>
);

function kolommenVan(basis: `/${string}`, vraag: Roostervraag, { magBeoordelen, gekozen, naamVan }: { readonly magBeoordelen: boolean; readonly gekozen: ReadonlySet<string>; readonly naamVan: Werk['naamVan'] }): readonly Kolom<Beoordelingsrij>[] {
  const sorteer = (sortering: Beoordelingssortering): Kolom<Beoordelingsrij>['sorteer'] => {
    const nu = vraag.sortering === sortering;
    return { href: roosterpad(basis, { ...vraag, sortering, aflopend: nu && !vraag.aflopend, pagina: 1 }), richting: nu ? (vraag.aflopend ? 'aflopend' : 'oplopend') : null };
  };
  const documentpad = (documentId: string): Pad => `${basis.replace(/beoordelen$/, 'documenten')}/${documentId}` as Pad;
  return [
    ...(magBeoordelen
      ? [
          {
            kop: 'Kies',
            kopVerborgen: true,
            smal: true,
            cel: ({ documentId, volgnummer, revision }: Beoordelingsrij) => (
              <input type="checkbox" name="kies" value={`${documentId}:${revision}`} checked={gekozen.has(documentId)} aria-label={`Kies document ${volgnummer}`} />
            ),
          },
        ]
      : []),
    { kop: 'Nr.', smal: true, getal: true, sorteer: sorteer('volgnummer'), cel: ({ volgnummer }) => volgnummer },
    {
      kop: 'Document',
      rijkop: true,
      sorteer: sorteer('titel'),
      cel: ({ documentId, titel, leesstand, blokkades, zonderPdf, exemplaren, ouder, volgnummer }) => (
        <>
          <Link href={documentpad(documentId)}>{titel}</Link>{' '}
          <a class="nl-link woo-bekijk" href={roosterpad(basis, { ...vraag, bekijk: documentId, blad: 1 })} data-bekijk={documentId}>
            Bekijk<span class="woo-sr"> document {volgnummer} hiernaast</span>
          </a>
          {ouder === null ? null : <div class="woo-zacht">{familietekst({ ouder })}</div>}
          {leesstand === 'gelezen' ? null : <div class="woo-gat">{leesstand === 'onleesbaar' ? 'het bestand is niet te lezen' : 'de tekst wordt nog gelezen'}</div>}
          {zonderPdf ? <div class="woo-gat">nog geen PDF</div> : null}
          {blokkades === 0 ? null : <div class="woo-gat">verborgen gegevens</div>}
          {exemplaren === 1 ? null : <div class="woo-zacht">{exemplaren} keer hetzelfde bestand</div>}
        </>
      ),
    },
    {
      kop: 'Familie',
      smal: true,
      getal: true,
      sorteer: sorteer('familie'),
      cel: ({ familie }) => <Link href={roosterpad(basis, { ...LEGE_ROOSTERVRAAG, filter: { familie } })}>{familie}</Link>,
    },
    { kop: 'Soort', sorteer: sorteer('soort'), cel: ({ soort }) => DOCUMENTSOORT[soort] },
    { kop: 'Datum', sorteer: sorteer('datum'), cel: ({ datum }) => (datum === null ? <span class="woo-zacht">Onbekend</span> : <Datum datum={fromIsoDate(datum)} vorm="kort" />) },
    { kop: 'Pagina’s', getal: true, sorteer: sorteer('paginas'), cel: ({ paginas }) => paginas ?? '' },
    {
      kop: 'Oordeel',
      sorteer: sorteer('oordeel'),
      cel: ({ oordeel, gronden }) => (
        <>
          {oordeel === null ? <span class="woo-zacht">Nog niet</span> : <Label toon={OORDEELTOON[oordeel]}>{OORDEEL[oordeel]}</Label>}
          {gronden.length === 0 ? null : <div>{gronden.join(', ')}</div>}
        </>
      ),
    },
    { kop: 'Beoordelaar', sorteer: sorteer('beoordelaar'), cel: ({ beoordelaar }) => (beoordelaar === null ? '' : naamVan(beoordelaar)) },
  ];
}

interface Roostertabelprops extends Pick<Roosterprops, 'zaak' | 'vraag' | 'rijen' | 'gekozen'> {
  readonly magBeoordelen: boolean;
  readonly naamVan: Werk['naamVan'];
}

/** The rows alone: a page that is open fetches them again to show what colleagues did meanwhile. */
export const Roostertabel = ({ zaak, vraag, rijen, ...kolommen }: Roostertabelprops) => (
  <Tabel
    bijschrift="Documenten om te beoordelen"
    rijen={rijen}
    sleutel={({ documentId }) => documentId}
    kolommen={kolommenVan(roosterbasis(zaak), vraag, kolommen)}
  />
);

export const Rooster = (props: Roosterprops) => {
  const { werk, zaak, vraag, rijen, totaal, perPagina, bekeken, voortgang, ongedaan, afgebroken, collegas, gekozen, invoer, fouten, opdracht } = props;
  const basis = roosterbasis(zaak);
  const magBeoordelen = magDit(werk, 'document.beoordelen');
  const uitvoer = (vorm: string): Pad => roosterpad(`${basis}.${vorm}`, { ...vraag, pagina: 1, bekijk: null });
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="documenten" fout={fouten.length > 0} eilanden={['selectie', 'beoordelen', 'rijen']}>
      <Foutenoverzicht fouten={fouten} />
      <div class="woo-balk">
        <Kop n={2}>Documenten beoordelen</Kop>
        <Link href={`/werk/zaken/${zaak.dossier.nummer}/documenten`}>Naar de inventarislijst</Link>
      </div>
      {afgebroken.map((each) => (
        <Afgebrokenopdracht afgebroken={each} basis={basis} terug={roosterpad(basis, vraag)} />
      ))}
      <Voortgang werk={werk} voortgang={voortgang} beslissenUiterlijk={zaak.termijnen.beslistermijn.einde} />
      <Filter basis={basis} vraag={vraag} collegas={collegas} />
      <p>
        {totaal === 1 ? '1 document' : `${totaal} documenten`} in deze lijst. Download: <Link href={uitvoer('csv')}>CSV</Link>, <Link href={uitvoer('xlsx')}>Excel</Link>, <Link href={uitvoer('ods')}>ODS</Link>
      </p>
      {ongedaan === null || !magBeoordelen ? null : (
        <Formulier actie={`${basis}/ongedaan`} verborgen={{ opdracht, ongedaan: ongedaan.opdracht, terug: roosterpad(basis, vraag) }} klas="woo-rij">
          <Knop gewicht="tweede">{`Maak uw laatste oordeel over ${ongedaan.aantal === 1 ? '1 document' : `${ongedaan.aantal} documenten`} ongedaan`}</Knop>
        </Formulier>
      )}
      {rijen.length === 0 ? (
        <Leeg titel="Geen documenten gevonden">
          <p>
            Pas het filter aan, of <Link href={basis}>toon alle documenten</Link>.
          </p>
        </Leeg>
      ) : (
        <div class="woo-rooster">
          <aside aria-label="Document bekijken" data-kijkvenster data-basis={`${basis}/bekijk`} aria-live="polite">
            {bekeken === null ? <p class="woo-zacht">Kies “Bekijk” bij een document. De pagina’s en de tekst staan dan hier.</p> : <Kijkvenster {...bekeken} nummer={zaak.dossier.nummer} vraag={vraag} />}
          </aside>
          <form method="post" action={`${basis}/voorstel`} noValidate data-selectie data-rooster>
            <Verborgen velden={{ opdracht, terug: roosterpad(basis, { ...vraag, bekijk: null }) }} />
            {magBeoordelen ? <Sneltoetsen /> : null}
            <p data-nieuws role="status" class="woo-zacht" />
            <div data-rijen={roosterpad(`${basis}/rijen`, { ...vraag, bekijk: null })}>
              <Roostertabel zaak={zaak} vraag={vraag} rijen={rijen} gekozen={gekozen} magBeoordelen={magBeoordelen} naamVan={werk.naamVan} />
            </div>
            <Paginering huidig={vraag.pagina} aantal={Math.ceil(totaal / perPagina)} pad={(pagina) => roosterpad(basis, { ...vraag, pagina })} />
            {magBeoordelen ? (
              <section aria-labelledby="kop-oordeel" class="woo-blok woo-form">
                <Kop n={2} id="kop-oordeel">
                  Oordeel over wat u kiest
                </Kop>
                <p data-aantal role="status">
                  Vink documenten aan om ze samen te beoordelen.
                </p>
                <Vinkje naam="alles" label={`Alle ${totaal} documenten van deze lijst`} hulp="Ook die op andere bladzijden." magLeeg />
                {VERWANTVELDEN.map((naam) => (
                  <Vinkje naam={naam} label={VERWANTSCHAP[naam]} magLeeg />
                ))}
                <Oordeelvelden invoer={invoer} fouten={fouten} />
                <Knoppen>
                  <Knop>Bekijk wat er gebeurt</Knop>
                </Knoppen>
              </section>
            ) : null}
          </form>
        </div>
      )}
    </Zaakkader>
  );
};
