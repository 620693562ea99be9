// Filling in for many pieces what their date says, so that they come into the sitemaps: the choice under the list, and the preview.
import { fromIsoDate } from '../../../../kern/date.ts';
import { DADEN, type Aanvulling, type Daad } from '../../../../toepassing/publicaties/aanvullen.ts';
import { documentPad } from '../../../portaal/paden.ts';
import { Datum } from '../../../ui/datum.tsx';
import { Formulier, Knop, KnopLink, Knoppen } from '../../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../../ui/formulier/keuze.tsx';
import { Alinea, Kop } from '../../../ui/kop.tsx';
import { Link } from '../../../ui/link.tsx';
import { Tabel } from '../../../ui/tabel.tsx';
import { Werkpagina, type Werk } from '../../kader.tsx';
import { AANVULLEN, DOCUMENTEN, PAD } from './paden.ts';
import { meervoud } from './teksten.ts';

const DAAD: Readonly<Record<Daad, string>> = { vastgesteld: 'vastgesteld', ondertekend: 'ondertekend', ontvangen: 'ontvangen' };
const WAAROM_NIET: Readonly<Record<Exclude<Aanvulling['uitkomst']['soort'], 'wordt'>, string>> = {
  'zonder-datum': 'Kan niet: dit stuk heeft geen datum. Vul die eerst in bij het stuk.',
  'al-bekend': 'Blijft zoals het is: de dag is al bekend.',
  toekomst: 'Kan niet: de datum van dit stuk ligt in de toekomst.',
  weg: 'Kan niet: dit stuk staat niet meer op de site.',
};

/** One ticked row as the form sends it. */
export const sleutelVan = ({ publicatieId, documentId }: Pick<Aanvulling, 'publicatieId' | 'documentId'>): string => `${publicatieId}/${documentId}`;

export const Aanvulbalk = () => (
  <div class="woo-bulk">
    <span data-aantal role="status">Vink documenten aan om ze samen aan te vullen.</span>
    <Keuzelijst naam="daad" label="Op de datum van het stuk is het" opties={DADEN.map((daad) => ({ waarde: daad, tekst: DAAD[daad] }))} />
    <Knop gewicht="tweede" naar={AANVULLEN}>
      Bekijk wat er gebeurt
    </Knop>
  </div>
);

interface Props {
  readonly werk: Werk;
  readonly daad: Daad;
  readonly aanvullingen: readonly Aanvulling[];
  readonly opdracht: string;
}

export const Aanvulpagina = ({ werk, daad, aanvullingen, opdracht }: Props) => {
  const aantal = aanvullingen.filter(({ uitkomst }) => uitkomst.soort === 'wordt').length;
  return (
    <Werkpagina
      werk={werk}
      titel="Aanvullen"
      huidig={PAD}
      kruimels={[
        { href: PAD, tekst: 'Oogst' },
        { href: DOCUMENTEN, tekst: 'Documenten' },
      ]}
    >
      <Kop n={1}>Aanvullen: {DAAD[daad]} op de datum van het stuk</Kop>
      <Alinea lead>
        {aantal === 0 ? 'Er is niets om aan te vullen.' : `U vult ${meervoud(aantal, 'document', 'documenten')} aan. Dat staat meteen op de site en in de sitemaps.`} Klopt een dag niet? Vul dat stuk dan zelf in. Verzin geen
        datum.
      </Alinea>
      <Tabel
        bijschrift="Wat er gebeurt"
        rijen={aanvullingen}
        sleutel={sleutelVan}
        kolommen={[
          { kop: 'Document', rijkop: true, cel: ({ documentId, titel }) => <Link href={documentPad(documentId)}>{titel === '' ? 'Zonder titel' : titel}</Link> },
          {
            kop: 'Wordt',
            cel: ({ uitkomst }) =>
              uitkomst.soort === 'wordt' ? (
                <>
                  {DAAD[daad]} op <Datum datum={fromIsoDate(uitkomst.op)} />
                </>
              ) : (
                WAAROM_NIET[uitkomst.soort]
              ),
          },
        ]}
      />
      <Formulier actie={AANVULLEN} verborgen={{ opdracht, daad, bevestigd: 'ja' }}>
        {aanvullingen.map((each) => (
          <input type="hidden" name="kies" value={sleutelVan(each)} />
        ))}
        <Knoppen>
          {aantal === 0 ? null : <Knop>Vul {meervoud(aantal, 'document', 'documenten')} aan</Knop>}
          <KnopLink gewicht="tweede" href={DOCUMENTEN}>
            Annuleer
          </KnopLink>
        </Knoppen>
      </Formulier>
    </Werkpagina>
  );
};
