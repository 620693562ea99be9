// The assessment grid: filter, documents to choose, one judgement for all of them, and a page beside it.
import type { Beoordelingsrij, Beoordelingssortering, Bulkhandeling } from '../../../../projections/beoordeling/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import { weigeringsgronden } from '../../../wet/weigeringsgronden/gronden.ts';
import { Datum, datumtekst } from '../../ui/datum.tsx';
import { Formulier, Foutenoverzicht, Knop, Knoppen, Verborgen } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst, Vinkje } from '../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Label } from '../../ui/label.tsx';
import { Leeg } from '../../ui/leeg.tsx';
import { Link, type Pad } from '../../ui/link.tsx';
import { Paginering } from '../../ui/paginering.tsx';
import { Tabel, type Kolom } from '../../ui/tabel.tsx';
import type { Collega } from '../bord.tsx';
import { magDit, type Werk } from '../kader.tsx';
import { Oordeelvelden, type Oordeelinvoer } from '../oordeelvelden.tsx';
import { DOCUMENTSOORT, OORDEEL, OORDEELTOON } from '../teksten.ts';
import { Zaakkader, type Zaak } from '../zaak.tsx';
import { BIJZONDER, roosterpad, type Roostervraag } from './roostervraag.ts';
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
  readonly voortgang: Beoordelingsvoortgang;
  /** What this person can undo. */
  readonly ongedaan: Bulkhandeling | null;
  readonly collegas: readonly Collega[];
  readonly gekozen: ReadonlySet<string>;
  readonly invoer: Oordeelinvoer;
  readonly fouten: readonly Invoerfout[];
  readonly opdracht: string;
}

const opties = (teksten: Readonly<Record<string, string>>) => Object.entries(teksten).map(([waarde, tekst]) => ({ waarde, tekst }));

const Filter = ({ basis, vraag: { filter, sortering, aflopend }, collegas }: { readonly basis: Pad; readonly vraag: Roostervraag; readonly collegas: readonly Collega[] }) => (
  <form method="get" action={basis} class="woo-filters" role="search" aria-label="Documenten filteren">
    <Keuzelijst naam="oordeel" id="filter-oordeel" label="Oordeel" leeg="Alle" waarde={filter.oordeel ?? ''} opties={[{ waarde: 'geen', tekst: 'Nog niet beoordeeld' }, ...opties(OORDEEL)]} />
    <Keuzelijst naam="soort" label="Soort" leeg="Alle" waarde={filter.soort ?? ''} opties={opties(DOCUMENTSOORT)} />
    <Keuzelijst naam="grond" label="Grond" leeg="Alle" waarde={filter.grond ?? ''} opties={weigeringsgronden.map(({ code, label }) => ({ waarde: code, tekst: `${code} ${label}` }))} />
    <Keuzelijst naam="beoordelaar" label="Beoordelaar" leeg="Iedereen" waarde={filter.beoordelaar ?? ''} opties={collegas.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} />
    <Keuzelijst naam="bijzonder" label="Bijzonder" leeg="Alle" waarde={filter.bijzonder ?? ''} opties={opties(BIJZONDER)} />
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
      cel: ({ documentId, titel, leesstand, blokkades, zonderPdf, exemplaren, volgnummer }) => (
        <>
          <Link href={documentpad(documentId)}>{titel}</Link>{' '}
          <a class="nl-link woo-bekijk" href={roosterpad(basis, { ...vraag, bekijk: documentId })} data-bekijk={documentId}>
            Bekijk<span class="woo-sr"> document {volgnummer} hiernaast</span>
          </a>
          {leesstand === 'gelezen' ? null : <div class="woo-gat">{leesstand === 'onleesbaar' ? 'het bestand is niet te lezen' : 'de tekst wordt nog gelezen'}</div>}
          {zonderPdf ? <div class="woo-gat">nog geen PDF</div> : null}
          {blokkades === 0 ? null : <div class="woo-gat">verborgen gegevens</div>}
          {exemplaren === 1 ? null : <div class="woo-zacht">{exemplaren} keer hetzelfde bestand</div>}
        </>
      ),
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

const Kijkvenster = ({ basis, rij }: { readonly basis: `/${string}`; readonly rij: Beoordelingsrij }) => {
  const document = `${basis.replace(/beoordelen$/, 'documenten')}/${rij.documentId}` as Pad;
  return (
    <>
      <Kop n={2} id="kijkvenster">{`${rij.volgnummer}. ${rij.titel}`}</Kop>
      {rij.paginas === null ? <p>De tekst van dit document is nog niet gelezen.</p> : rij.zonderPdf ? <p>Van dit bestand is geen PDF. Open het document om de tekst te lezen.</p> : <img src={`${document}/paginas/1.png`} alt={`Pagina 1 van document ${rij.volgnummer}`} width="600" class="woo-pagina__beeld" />}
      <p>
        <Link href={document}>Open het hele document</Link>
        {rij.paginas === null ? '' : `, ${rij.paginas === 1 ? '1 pagina' : `${rij.paginas} pagina’s`}`}
      </p>
    </>
  );
};

export const Rooster = (props: Roosterprops) => {
  const { werk, zaak, vraag, rijen, totaal, perPagina, voortgang, ongedaan, collegas, gekozen, invoer, fouten, opdracht } = props;
  const basis = `/werk/zaken/${zaak.dossier.nummer}/beoordelen` as const;
  const magBeoordelen = magDit(werk, 'document.beoordelen');
  const bekeken = rijen.find(({ documentId }) => documentId === vraag.bekijk);
  const uitvoer = (vorm: string): Pad => roosterpad(`${basis}.${vorm}`, { ...vraag, pagina: 1, bekijk: null });
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="documenten" fout={fouten.length > 0} eilanden={['selectie', 'beoordelen']}>
      <Foutenoverzicht fouten={fouten} />
      <div class="woo-balk">
        <Kop n={2}>Documenten beoordelen</Kop>
        <Link href={`/werk/zaken/${zaak.dossier.nummer}/documenten`}>Naar de inventarislijst</Link>
      </div>
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
          <aside aria-label="Document bekijken" data-kijkvenster data-basis={`/werk/zaken/${zaak.dossier.nummer}/documenten`} aria-live="polite">
            {bekeken === undefined ? <p class="woo-zacht">Kies “Bekijk” bij een document. De eerste pagina staat dan hier.</p> : <Kijkvenster basis={basis} rij={bekeken} />}
          </aside>
          <form method="post" action={`${basis}/voorstel`} noValidate data-selectie data-rooster>
            <Verborgen velden={{ opdracht, terug: roosterpad(basis, { ...vraag, bekijk: null }) }} />
            {magBeoordelen ? <Sneltoetsen /> : null}
            <Tabel bijschrift="Documenten om te beoordelen" rijen={rijen} sleutel={({ documentId }) => documentId} kolommen={kolommenVan(basis, vraag, { magBeoordelen, gekozen, naamVan: werk.naamVan })} />
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
