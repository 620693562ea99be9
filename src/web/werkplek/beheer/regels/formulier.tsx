// The form in which another answer, other days or another rule set is chosen. It asks only: GET, and nothing is kept.
import { aangewezenDagen } from '../../../../wet/feestdagen/anders.ts';
import { lezingen as vragen, type LezingCode } from '../../../../wet/termijnen/lezingen.ts';
import { lezingenNu, type Grondslag } from '../../../../toepassing/regels/keuze.ts';
import { regelsets } from '../../../../wet/termijnen/regelset.ts';
import { datumtekst } from '../../../ui/datumtekst.ts';
import { Knop, Knoppen, KnopLink } from '../../../ui/formulier/formulier.tsx';
import { Keuzelijst, Vinkjes } from '../../../ui/formulier/keuze.tsx';
import { Tekstgebied } from '../../../ui/formulier/tekst.tsx';
import type { Fouten } from '../../../ui/formulier/veld.tsx';
import { Kop } from '../../../ui/kop.tsx';
import { Tabel } from '../../../ui/tabel.tsx';
import { PAD, type Regelinvoer } from './vraag.ts';

interface Props {
  readonly grondslag: Grondslag;
  readonly invoer: Regelinvoer;
  readonly fouten: Fouten;
}

const codes = Object.keys(vragen) as readonly LezingCode[];
const keuzesVan = (code: LezingCode): Readonly<Record<string, string>> => vragen[code].keuzes;

const Lezingen = ({ grondslag, invoer, fouten }: Props) => {
  const nu = lezingenNu(grondslag);
  return (
    <Tabel
      bijschrift="Lezingen: hoe wij de wet lezen waar de bronnen verschillen"
      rijen={codes}
      sleutel={(code) => code}
      kolommen={[
        { kop: 'Nummer', rijkop: true, smal: true, cel: (code) => code },
        {
          kop: 'Vraag',
          cel: (code) => (
            <>
              {vragen[code].vraag} <span class="woo-artikel">({vragen[code].artikel})</span>
            </>
          ),
        },
        { kop: 'Ons antwoord nu', cel: (code) => `${keuzesVan(code)[nu[code]] ?? ''} (${nu[code]})` },
        {
          kop: 'Vergelijk met',
          cel: (code) => (
            <Keuzelijst
              naam={code}
              label={`Vergelijk ${code} met`}
              labelVerborgen
              leeg="Zoals nu"
              waarde={invoer.lezingen[code] ?? ''}
              fouten={fouten}
              opties={Object.entries(keuzesVan(code))
                .filter(([antwoord]) => antwoord !== nu[code])
                .map(([antwoord, tekst]) => ({ waarde: antwoord, tekst: `${tekst} (${antwoord})` }))}
            />
          ),
        },
      ]}
    />
  );
};

export const Regelformulier = (props: Props) => {
  const { grondslag, invoer, fouten } = props;
  return (
    <form method="get" action={PAD} noValidate aria-labelledby="kiezen">
      <Kop n={2} id="kiezen">
        Vergelijk met andere regels
      </Kop>
      <Kop n={3} id="lezingen">
        Lezingen
      </Kop>
      <Lezingen {...props} />
      <Kop n={3}>Vrije dagen en zaken</Kop>
      <div class="woo-form">
        <Tekstgebied
          naam="erbij"
          label="Dagen die ook vrij zouden zijn"
          magLeeg
          regels={3}
          hulp="Eén datum per regel, bijvoorbeeld 24-12-2026."
          waarde={invoer.erbij}
          fouten={fouten}
        />
        <Vinkjes
          naam="weg"
          label="Aangewezen dagen die een gewone werkdag zouden zijn"
          magLeeg
          waarden={invoer.weg}
          fouten={fouten}
          opties={aangewezenDagen(grondslag.feestdagen).map((waarde) => ({ waarde, tekst: datumtekst(Temporal.PlainDate.from(waarde), 'dag') }))}
        />
        {regelsets.length > 1 || invoer.regelset !== '' ? (
          <Keuzelijst naam="regelset" label="Regelset" leeg="Die van de dag van ontvangst" waarde={invoer.regelset} fouten={fouten} opties={regelsets.map(({ id }) => ({ waarde: id, tekst: id }))} />
        ) : null}
        <Keuzelijst naam="zaken" label="Welke zaken" leeg="Alle zaken, ook afgeronde" waarde={invoer.zaken} opties={[{ waarde: 'lopend', tekst: 'Alleen lopende zaken' }]} />
        <Knoppen>
          <Knop naam="vergelijk" waarde="ja">
            Vergelijk
          </Knop>
          <KnopLink href={PAD} gewicht="licht">
            Begin opnieuw
          </KnopLink>
        </Knoppen>
      </div>
    </form>
  );
};
