// Procedures on the deadline board, below the requests: the same order of law, the reason behind each date, a link to the procedure.
import { Datum } from '../../ui/datum.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Link, metVraag } from '../../ui/link.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { WaaromDezeDatum } from '../../ui/waaromdezedatum.tsx';
import type { Tabel as Uitvoertabel } from '../../../uitvoer/tabel.ts';
import { Urgentielabel, TOON } from '../bord/urgentie.tsx';
import type { Werk } from '../kader.tsx';
import { URGENTIE } from '../teksten.ts';
import { uitlegVanRegel } from './stap.tsx';
import { GEEN_DATUM, TERMIJN } from './teksten.ts';
import type { Termijnrij } from './termijnrijen.ts';

const AAN_ZET: Readonly<Record<Termijnrij['wie'], string>> = { wij: 'wij', ander: 'de ander', rechter: 'de rechter' };

export const Rechtsgangtabel = ({ werk, rijen, vraag }: { readonly werk: Werk; readonly rijen: readonly Termijnrij[]; readonly vraag: Readonly<Record<string, string | undefined>> }) =>
  rijen.length === 0 ? null : (
    <section aria-labelledby="rechtsgangen">
      <Kop n={2} id="rechtsgangen">
        Bezwaar, beroep en ingebrekestelling
      </Kop>
      <Tabel
        bijschrift="Procedures, op volgorde van de termijn"
        rijen={rijen}
        sleutel={({ id, regel }) => `${id}-${regel.code}`}
        toon={({ urgentie, wie }) => (wie === 'wij' ? TOON[urgentie] : undefined)}
        kolommen={[
          {
            kop: 'Uiterste dag',
            cel: ({ regel, rest, urgentie, wie }) => (
              <>
                <strong>{regel.datum === null ? (GEEN_DATUM[regel.code] ?? 'geen dag') : <Datum datum={regel.datum} vorm="kort" />}</strong>
                {rest === null || wie !== 'wij' ? null : (
                  <>
                    <br />
                    <Urgentielabel urgentie={urgentie} rest={rest} stil={null} />
                  </>
                )}
              </>
            ),
          },
          {
            kop: 'Zaak',
            rijkop: true,
            cel: ({ nummer, werktitel, id }) => (
              <>
                <Link href={`/werk/zaken/${nummer}/rechtsgang#${id}`}>{nummer}</Link>
                <br />
                {werktitel ?? <span class="woo-zacht">Nog geen werktitel</span>}
              </>
            ),
          },
          { kop: 'Wat', cel: ({ soort, regel }) => `${soort}: ${TERMIJN[regel.code].toLowerCase()}` },
          {
            kop: 'Waarom deze datum?',
            cel: ({ regel, nummer }) => {
              const uitleg = uitlegVanRegel(regel);
              return uitleg === null ? '' : <WaaromDezeDatum {...uitleg} bij={`${TERMIJN[regel.code]} bij ${nummer}`} />;
            },
          },
          { kop: 'Aan zet', cel: ({ wie }) => AAN_ZET[wie] },
          { kop: 'Behandelaar', cel: ({ behandelaar }) => werk.naamVan(behandelaar) },
        ]}
      />
      <p>
        {(['csv', 'xlsx', 'ods'] as const).map((vorm) => (
          <>
            <Link href={metVraag(`/werk/procedures.${vorm}`, vraag)}>Procedures als {vorm.toUpperCase()}</Link>{' '}
          </>
        ))}
      </p>
    </section>
  );

export const rechtsgangtabel = (rijen: readonly Termijnrij[], naamVan: (id: string | null) => string): Uitvoertabel<Termijnrij> => ({
  naam: 'procedures',
  rijen,
  kolommen: [
    { titel: 'Nummer', soort: 'tekst', waarde: ({ nummer }) => nummer },
    { titel: 'Werktitel', soort: 'tekst', waarde: ({ werktitel }) => werktitel, breedte: 40 },
    { titel: 'Procedure', soort: 'tekst', waarde: ({ soort }) => soort },
    { titel: 'Wat', soort: 'tekst', waarde: ({ regel }) => TERMIJN[regel.code], breedte: 40 },
    { titel: 'Uiterste dag', soort: 'datum', waarde: ({ regel }) => regel.datum },
    { titel: 'Dagen over', soort: 'getal', waarde: ({ rest }) => rest },
    { titel: 'Urgentie', soort: 'tekst', waarde: ({ urgentie }) => URGENTIE[urgentie] },
    { titel: 'Aan zet', soort: 'tekst', waarde: ({ wie }) => AAN_ZET[wie] },
    { titel: 'Behandelaar', soort: 'tekst', waarde: ({ behandelaar }) => naamVan(behandelaar) },
  ],
});
