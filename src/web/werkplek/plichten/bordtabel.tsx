// Duties in a table: on the deadline board (the open ones) and on their own page, with the reason behind each date.
import { fromIsoDate } from '../../../kern/date.ts';
import type { Tabel as Uitvoertabel } from '../../../uitvoer/tabel.ts';
import { Datum } from '../../ui/datum.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Label } from '../../ui/label.tsx';
import { Link } from '../../ui/link.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { WaaromDezeDatum } from '../../ui/waaromdezedatum.tsx';
import type { Plichtzicht } from './rijen.ts';
import { PAD, STAND, tijdtekst, tijdtoon } from './woorden.ts';

export const Plichttabel = ({ bijschrift, rijen }: { readonly bijschrift: string; readonly rijen: readonly Plichtzicht[] }) => (
  <Tabel
    bijschrift={bijschrift}
    bijschriftZichtbaar
    rijen={rijen}
    sleutel={({ plichtId }) => plichtId}
    toon={(rij) => (rij.tijd === 'te-laat' && rij.stand === 'open' ? 'fout' : undefined)}
    kolommen={[
      {
        kop: 'Uiterste dag',
        cel: (rij) => (
          <>
            <strong>{rij.uiterlijk === null ? 'geen vaste dag' : <Datum datum={fromIsoDate(rij.uiterlijk)} vorm="kort" />}</strong>
            <br />
            <Label toon={tijdtoon(rij)}>{tijdtekst(rij)}</Label>
          </>
        ),
      },
      { kop: 'Stuk', rijkop: true, cel: ({ plichtId, naam }) => <Link href={`${PAD}/plichten/${plichtId}`}>{naam}</Link> },
      { kop: 'Categorie', cel: ({ categorie }) => categorie },
      { kop: 'Stand', cel: ({ stand }) => <Label toon={STAND[stand].toon}>{STAND[stand].tekst}</Label> },
      { kop: 'Waarom', cel: ({ naam, uitleg }) => <WaaromDezeDatum {...uitleg} bij={`bij ${naam}`} /> },
    ]}
  />
);

export const Bordplichten = ({ rijen, totaal }: { readonly rijen: readonly Plichtzicht[]; readonly totaal: number }) =>
  rijen.length === 0 ? null : (
    <section aria-labelledby="openbaarmaking">
      <Kop n={2} id="openbaarmaking">
        Uit onszelf openbaar maken
      </Kop>
      <Plichttabel bijschrift={`Nog te publiceren, op volgorde van de termijn (${totaal})`} rijen={rijen} />
      <p>
        <Link href={PAD}>Alle plichten</Link> · <Link href={`${PAD}.csv?stand=te-doen`}>CSV</Link> · <Link href={`${PAD}.xlsx?stand=te-doen`}>Excel</Link> · <Link href={`${PAD}.ods?stand=te-doen`}>ODS</Link>
      </p>
    </section>
  );

/** The same rows as a file. */
export const plichtuitvoer = (rijen: readonly Plichtzicht[]): Uitvoertabel<Plichtzicht> => ({
  naam: 'openbaarmaking',
  rijen,
  kolommen: [
    { titel: 'Stuk', soort: 'tekst', waarde: ({ naam }) => naam, breedte: 50 },
    { titel: 'Categorie', soort: 'tekst', waarde: ({ categorie }) => categorie },
    { titel: 'Aanleiding', soort: 'tekst', waarde: ({ aanleiding }) => aanleiding },
    { titel: 'Op', soort: 'datum', waarde: ({ op }) => fromIsoDate(op) },
    { titel: 'Niet voor', soort: 'datum', waarde: ({ vroegst }) => (vroegst === null ? null : fromIsoDate(vroegst)) },
    { titel: 'Uiterlijk', soort: 'datum', waarde: ({ uiterlijk }) => (uiterlijk === null ? null : fromIsoDate(uiterlijk)) },
    { titel: 'Stand', soort: 'tekst', waarde: ({ stand }) => STAND[stand].tekst, breedte: 28 },
    { titel: 'Termijn', soort: 'tekst', waarde: tijdtekst, breedte: 24 },
    { titel: 'Openbaar op', soort: 'datum', waarde: ({ openbaarOp }) => (openbaarOp === null ? null : fromIsoDate(openbaarOp)) },
    { titel: 'Waarom', soort: 'tekst', waarde: ({ uitleg }) => uitleg.stappen.map(({ zin, artikel }) => `${zin} (${artikel ?? ''})`).join(' '), breedte: 60 },
  ],
});
