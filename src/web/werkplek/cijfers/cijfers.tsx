// The figures for handlers: a period as known on a day, every number a link to its cases, and the oldest open cases with a forecast.
import type { Cijfers } from '../../../cijfers/cijfers.ts';
import { STROMEN, type Wat } from '../../../cijfers/keuze.ts';
import { MINSTENS } from '../../../cijfers/prognose.ts';
import { BETEKENIS, BEZWAARUITKOMST, CIJFERUITKOMST, DUUR, dagental, grondnaam, KLASSE, procent, STROOM, watNaam } from '../../cijferteksten.ts';
import { Balkje } from '../../ui/balkje.tsx';
import { Datum } from '../../ui/datum.tsx';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Foutenoverzicht, Knop } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { Datumveld } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Leeg } from '../../ui/leeg.tsx';
import { Link, metVraag } from '../../ui/link.tsx';
import { Tabel, type Kolom } from '../../ui/tabel.tsx';
import { alsVraag, eindeNaam, verwachtOp, type Cijferrij, type Cijfervraag } from './cijfervraag.ts';
import { Werkpagina, type Werk } from '../kader.tsx';

export const CIJFERPAD = '/werk/cijfers';

export interface Regel {
  readonly naam: string;
  readonly wat: Wat;
  readonly aantal: number;
  readonly erbij?: string;
}

const KWARTALEN = ['1', '2', '3', '4'].map((waarde) => ({ waarde, tekst: `Kwartaal ${waarde}` }));

const periodetekst = ({ periode, peil }: Cijfervraag): string =>
  periode === null ? '' : `Van ${datumtekst(periode.van)} tot en met ${datumtekst(periode.tot)}, met wat bekend was op ${datumtekst(peil)}.`;

const Vraagformulier = ({ vraag, jaren }: { readonly vraag: Cijfervraag; readonly jaren: readonly number[] }) => (
  <form method="get" action={CIJFERPAD} class="woo-filters" aria-label="Periode kiezen" novalidate>
    <Keuzelijst naam="jaar" label="Jaar" waarde={String(vraag.jaar)} opties={jaren.map((jaar) => ({ waarde: String(jaar), tekst: String(jaar) }))} />
    <Keuzelijst naam="kwartaal" label="Deel van het jaar" leeg="Hele jaar" waarde={vraag.kwartaal === null ? '' : String(vraag.kwartaal)} opties={KWARTALEN} />
    <Datumveld naam="peil" label="Zoals bekend op" hulp="Leeg is vandaag" waarde={vraag.getypt} fouten={vraag.fouten} />
    <Knop gewicht="tweede">Toon</Knop>
  </form>
);

interface Tellingprops {
  readonly kop: string;
  readonly vraag: Cijfervraag;
  readonly regels: readonly Regel[];
  /** The longest bar. */
  readonly van: number;
  /** The numbers are parts of `van`: then a share means something. */
  readonly aandeel?: boolean;
}

const Tellingen = ({ kop, vraag, regels, van, aandeel }: Tellingprops) => (
  <section>
    <Kop n={2}>{kop}</Kop>
    <Tabel
      bijschrift={kop}
      rijen={regels}
      sleutel={({ wat }) => wat}
      kolommen={[
        { kop: 'Wat', rijkop: true, cel: ({ naam, erbij }) => (erbij === undefined ? naam : <>{naam} <span class="woo-zacht">{erbij}</span></>) },
        {
          kop: 'Aantal',
          getal: true,
          smal: true,
          cel: ({ aantal, wat, naam }) => (
            <Link href={metVraag(`${CIJFERPAD}/zaken`, { ...alsVraag(vraag), wat })}>
              {aantal}
              <span class="woo-sr"> zaken: {naam}</span>
            </Link>
          ),
        },
        ...(aandeel === true ? [{ kop: 'Aandeel', getal: true, smal: true, cel: ({ aantal }: Regel) => procent(aantal, van) }] : []),
        { kop: 'Verhouding', kopVerborgen: true, smal: true, cel: ({ aantal }) => <Balkje aantal={aantal} van={van} /> },
      ]}
    />
  </section>
);

const Duren = ({ cijfers }: { readonly cijfers: Cijfers }) => (
  <section>
    <Kop n={2}>Hoe lang duurde een besluit?</Kop>
    {cijfers.bruto === null || cijfers.netto === null ? (
      <Alinea>In deze periode is niets besloten.</Alinea>
    ) : (
      <Tabel
        bijschrift="Duur van verzoeken met een besluit"
        rijen={[{ naam: 'Hele duur', duur: cijfers.bruto }, { naam: 'Duur zonder stilstand', duur: cijfers.netto }]}
        sleutel={({ naam }) => naam}
        kolommen={[{ kop: 'Duur', rijkop: true, cel: ({ naam }) => naam }, ...DUUR.map(({ kop, waarde }) => ({ kop, getal: true, cel: ({ duur }: { readonly duur: NonNullable<Cijfers['bruto']> }) => dagental(waarde(duur)) }))]}
      />
    )}
  </section>
);

const Prognosecel = ({ rij }: { readonly rij: Cijferrij }) => {
  const { prognose } = rij;
  if (prognose === null) return null;
  if (prognose.soort === 'te-weinig') return <>Te weinig om te vergelijken: {prognose.aantal} van de {MINSTENS}.</>;
  return (
    <>
      {Math.round(100 * prognose.kans)} % kans op tijd.
      <br />
      In 80 % van de {prognose.aantal} vergelijkbare zaken binnen {prognose.binnen} dagen: {datumtekst(verwachtOp(rij) ?? rij.uiterste, 'kort')}.
    </>
  );
};

const zaakkolom: Kolom<Cijferrij> = {
  kop: 'Zaak',
  rijkop: true,
  cel: ({ nummer, werktitel }) => (
    <>
      <Link href={`/werk/zaken/${nummer}`}>{nummer}</Link>
      <br />
      {werktitel ?? <span class="woo-zacht">Nog geen werktitel</span>}
    </>
  ),
};
const ontvangenkolom: Kolom<Cijferrij> = { kop: 'Ontvangen', cel: ({ ontvangenOp }) => <Datum datum={ontvangenOp} vorm="kort" /> };
const uiterstekolom: Kolom<Cijferrij> = { kop: 'Uiterste dag', cel: ({ uiterste }) => <Datum datum={uiterste} vorm="kort" /> };
const prognosekolom: Kolom<Cijferrij> = { kop: 'Verwachting', cel: (rij) => <Prognosecel rij={rij} /> };

const Betekenis = () => (
  <section>
    <Kop n={2}>Wat betekenen deze cijfers?</Kop>
    <dl class="woo-tekst">
      {BETEKENIS.map(({ term, uitleg }) => (
        <>
          <dt>
            <strong>{term}</strong>
          </dt>
          <dd>{uitleg}</dd>
        </>
      ))}
    </dl>
    <Alinea>
      De verwachting vergelijkt een open zaak met alle besloten zaken die minstens zo lang duurden. Zij telt alleen en weet niets van de inhoud. Bij minder dan {MINSTENS} vergelijkbare zaken
      geven wij geen verwachting.
    </Alinea>
  </section>
);

interface Cijferprops {
  readonly werk: Werk;
  readonly vraag: Cijfervraag;
  readonly jaren: readonly number[];
  /** Null when the period had not begun. */
  readonly cijfers: Cijfers | null;
  readonly oudste: readonly Cijferrij[];
}

export const Cijferpagina = ({ werk, vraag, jaren, cijfers, oudste }: Cijferprops) => (
  <Werkpagina werk={werk} titel="Cijfers" huidig={CIJFERPAD} fout={vraag.fouten.length > 0}>
    <Foutenoverzicht fouten={vraag.fouten} />
    <Kop n={1}>Cijfers</Kop>
    <Vraagformulier vraag={vraag} jaren={jaren} />
    {cijfers === null ? (
      <Leeg titel="Deze periode was nog niet begonnen">
        <p>Op {datumtekst(vraag.peil)} was er nog niets te tellen. Kies een eerdere periode of een latere dag.</p>
      </Leeg>
    ) : (
      <>
        <Alinea>{periodetekst(vraag)}</Alinea>
        <Tellingen kop="Verzoeken" vraag={vraag} van={Math.max(...Object.values(cijfers.stromen))} regels={STROMEN.map((wat) => ({ naam: STROOM[wat], wat, aantal: cijfers.stromen[wat] }))} />
        <Tellingen
          kop="Op tijd besloten?"
          vraag={vraag}
          van={cijfers.stromen.besloten}
          aandeel
          regels={[{ naam: 'Op tijd, samen', wat: 'op-tijd', aantal: cijfers.opTijd }, ...cijfers.klassen.map(({ sleutel, wat, aantal }) => ({ naam: KLASSE[sleutel], wat, aantal }))]}
        />
        <Duren cijfers={cijfers} />
        <Tellingen
          kop="Wat werd besloten?"
          vraag={vraag}
          van={cijfers.stromen.besloten}
          aandeel
          regels={[...cijfers.uitkomsten.map(({ sleutel, wat, aantal }) => ({ naam: CIJFERUITKOMST[sleutel], wat, aantal })), { naam: 'Besloten in delen', wat: 'deelbesluiten', aantal: cijfers.metDeelbesluiten }]}
        />
        {cijfers.gronden.length === 0 ? null : (
          <Tellingen
            kop="Gronden om niet openbaar te maken"
            vraag={vraag}
            van={cijfers.stromen.besloten}
          aandeel
            regels={cijfers.gronden.map(({ sleutel, wat, aantal, documenten }) => ({ naam: grondnaam(sleutel), wat, aantal, erbij: documenten === 1 ? '(1 document)' : `(${documenten} documenten)` }))}
          />
        )}
        <Tellingen
          kop="Bezwaar"
          vraag={vraag}
          van={Math.max(cijfers.bezwaren, ...cijfers.bezwaaruitkomsten.map(({ aantal }) => aantal))}
          regels={[{ naam: 'Zaken met een nieuw bezwaar', wat: 'bezwaar', aantal: cijfers.bezwaren }, ...cijfers.bezwaaruitkomsten.map(({ sleutel, wat, aantal }) => ({ naam: `Besluit op bezwaar: ${BEZWAARUITKOMST[sleutel].toLowerCase()}`, wat, aantal }))]}
        />
        <section>
          <Kop n={2}>Oudste open zaken</Kop>
          {oudste.length === 0 ? (
            <Alinea>Aan het einde van deze periode stond niets open.</Alinea>
          ) : (
            <Tabel bijschrift="De oudste open zaken, oudste eerst" rijen={oudste} sleutel={({ verzoekId }) => verzoekId} kolommen={[zaakkolom, ontvangenkolom, uiterstekolom, prognosekolom]} />
          )}
        </section>
        <Betekenis />
      </>
    )}
  </Werkpagina>
);

export const Cijferzaken = ({ werk, vraag, rijen }: { readonly werk: Werk; readonly vraag: Cijfervraag; readonly rijen: readonly Cijferrij[] }) => {
  const query = { ...alsVraag(vraag), wat: vraag.wat };
  return (
    <Werkpagina werk={werk} titel={watNaam(vraag.wat)} huidig={CIJFERPAD} kruimels={[{ href: metVraag(CIJFERPAD, alsVraag(vraag)), tekst: 'Cijfers' }]}>
      <Kop n={1}>{watNaam(vraag.wat)}</Kop>
      <Alinea>{periodetekst(vraag)}</Alinea>
      {rijen.length === 0 ? (
        <Leeg titel="Geen zaken">
          <p>In deze periode telt hier geen zaak mee.</p>
        </Leeg>
      ) : (
        <>
          <p>
            <Link href={metVraag(`${CIJFERPAD}/zaken.csv`, query)}>CSV</Link> <Link href={metVraag(`${CIJFERPAD}/zaken.xlsx`, query)}>Excel</Link>{' '}
            <Link href={metVraag(`${CIJFERPAD}/zaken.ods`, query)}>ODS</Link>
          </p>
          <Tabel
            bijschrift={`Zaken, oudste eerst (${rijen.length})`}
            bijschriftZichtbaar
            rijen={rijen}
            sleutel={({ verzoekId }) => verzoekId}
            kolommen={[
              zaakkolom,
              ontvangenkolom,
              uiterstekolom,
              { kop: 'Einde', cel: (rij) => (rij.einde === null ? 'Open' : <>{eindeNaam(rij)}<br /><Datum datum={rij.einde.op} vorm="kort" /></>) },
              { kop: 'Op tijd', cel: ({ klasse }) => (klasse === null ? '' : KLASSE[klasse]) },
              { kop: 'Duur', getal: true, cel: ({ bruto }) => (bruto === null ? '' : dagental(bruto)) },
              ...(rijen.some(({ prognose }) => prognose !== null) ? [prognosekolom] : []),
            ]}
          />
        </>
      )}
    </Werkpagina>
  );
};
