// The rows of a report that is read in, with their filters: row number, number, title, date, judgement, grounds, family, file, remarks.
import { grondlabel, grondnotatie, oordeelwoord } from '../../../productierapport/index.ts';
import { Datum } from '../../ui/datum.tsx';
import { Knop } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Label } from '../../ui/label.tsx';
import { Link, metVraag } from '../../ui/link.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import type { Beeldrij } from './beeld.ts';
import { alsVraag, TOON, type Inleesvraag } from './vraag.ts';

const OORDELEN = ['openbaar', 'deels_openbaar', 'reeds_openbaar', 'niet_openbaar'] as const;

function bestandswoorden({ bestand, bestandNodig, rij }: Beeldrij): string {
  if (bestand === null && rij.oordeel === null) return 'Nog niet duidelijk';
  if (bestand === null) return bestandNodig ? 'Ontbreekt' : rij.opgeschort ? 'Komt later' : 'Geen bestand nodig';
  if (bestand.uitkomst === null) return bestand.naam;
  if (bestand.uitkomst.bestand === null) return `${bestand.naam}: kan niet openbaar`;
  return bestand.uitkomst.bestand.bewijs === undefined ? `${bestand.naam}: nagekeken` : `${bestand.naam}: elders gelakt, schone kopie met bewijs`;
}

export const Rijen = ({ rijen, gevonden }: { readonly rijen: readonly Beeldrij[]; readonly gevonden: number }) => (
  <Tabel
    bijschrift={`Rijen van het rapport, op volgorde (${gevonden})`}
    bijschriftZichtbaar
    rijen={rijen}
    sleutel={({ rij }) => String(rij.rij)}
    toon={({ fouten, waarschuwingen }) => (fouten.length > 0 ? 'fout' : waarschuwingen.length > 0 ? 'let-op' : undefined)}
    kolommen={[
      { kop: 'Rij', getal: true, smal: true, cel: ({ rij }) => <span id={`rij-${rij.rij}`}>{rij.rij}</span> },
      { kop: 'Nummer', rijkop: true, cel: ({ rij }) => rij.documentnummer ?? <span class="woo-zacht">Onbekend</span> },
      { kop: 'Document', cel: ({ rij }) => rij.titel },
      { kop: 'Datum', cel: ({ rij }) => (rij.datum === null ? null : <Datum datum={rij.datum} vorm="kort" />) },
      {
        kop: 'Oordeel',
        cel: ({ rij, mee }) => (
          <>
            {rij.oordeel === null ? <Label toon="fout">Onbekend</Label> : oordeelwoord(rij.oordeel)}
            {mee ? null : <> ({rij.opgeschort ? 'opgeschort' : 'dubbel'})</>}
          </>
        ),
      },
      { kop: 'Gronden', cel: ({ rij }) => rij.gronden.map((grond) => <abbr title={grondlabel(grond)}>{grondnotatie(grond)} </abbr>) },
      { kop: 'Familie en gesprek', cel: ({ rij }) => [rij.familie === null ? null : `familie ${rij.familie}`, rij.thread === null ? null : `gesprek ${rij.thread}`].filter((deel) => deel !== null).join(', ') },
      { kop: 'Bestand', cel: bestandswoorden },
      {
        kop: 'Meldingen',
        cel: ({ fouten, waarschuwingen }) =>
          fouten.length + waarschuwingen.length === 0 ? null : (
            <details class="woo-uitleg">
              <summary>{[fouten.length > 0 ? `${fouten.length} fout` : null, waarschuwingen.length > 0 ? `${waarschuwingen.length} let op` : null].filter((deel) => deel !== null).join(', ')}</summary>
              {[...fouten, ...waarschuwingen].map((uitleg) => (
                <p>{uitleg}</p>
              ))}
            </details>
          ),
      },
    ]}
  />
);

export const Filters = ({ pad, vraag }: { readonly pad: `/${string}`; readonly vraag: Inleesvraag }) => (
  <form method="get" action={pad} class="woo-filters" role="search" aria-label="Rijen filteren">
    <Keuzelijst naam="toon" label="Toon" leeg="Alle rijen" waarde={vraag.toon ?? ''} opties={Object.entries(TOON).map(([waarde, tekst]) => ({ waarde, tekst }))} />
    <Keuzelijst naam="oordeel" label="Oordeel" leeg="Alle" waarde={vraag.oordeel ?? ''} opties={OORDELEN.map((waarde) => ({ waarde, tekst: oordeelwoord(waarde) }))} />
    <Tekstvak naam="zoek" label="Zoek in rijen" waarde={vraag.zoek ?? ''} soort="search" breedte="kort" />
    <Knop gewicht="tweede">Filteren</Knop>
    <p class="woo-filters__rechts">
      <Link href={metVraag(`${pad}/rijen.csv`, alsVraag(vraag))}>CSV</Link>
      <Link href={metVraag(`${pad}/rijen.xlsx`, alsVraag(vraag))}>Excel</Link>
      <Link href={metVraag(`${pad}/rijen.ods`, alsVraag(vraag))}>ODS</Link>
    </p>
  </form>
);
