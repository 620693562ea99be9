// The queue of ingest of one case: what waits, what goes on now, what failed and why, and what was delivered when.
import type { Archief, Levering } from '../../../../projections/leveringen/model.ts';
import type { Inventarisaantallen } from '../../../../projections/inventarislijst/model.ts';
import { fromIsoInstant } from '../../../kern/date.ts';
import { Moment } from '../../ui/datum.tsx';
import { Formulier, Knop } from '../../ui/formulier/formulier.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Link, type Pad } from '../../ui/link.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { magDit, type Werk } from '../kader.tsx';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';

export interface Innamerij {
  readonly sleutel: string;
  readonly naam: string;
  readonly href: Pad | null;
  readonly uitleg: string;
  /** Fields with which the file is asked for once more; null when that makes no sense. */
  readonly opnieuw: Readonly<Record<string, string>> | null;
}

export interface Innamebeeld {
  readonly aantallen: Inventarisaantallen;
  readonly bezig: readonly Innamerij[];
  readonly wachtend: readonly Innamerij[];
  readonly mislukt: readonly Innamerij[];
  readonly zonderPdf: readonly Innamerij[];
  readonly nietToegevoegd: readonly Innamerij[];
  readonly archieven: readonly Archief[];
  readonly leveringen: readonly (Levering & { readonly doorNaam: string; readonly zoekopdracht: string | null })[];
  /** Expected time until the queue is empty (seconds); null when nothing is known. */
  readonly nogSeconden: number | null;
  /** Kinds and dates that files propose and nobody took over. */
  readonly voorstellen: number;
}

interface Props {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly beeld: Innamebeeld;
  readonly opdracht: string;
}

function duur(seconden: number): string {
  if (seconden < 60) return 'minder dan een minuut';
  const minuten = Math.ceil(seconden / 60);
  if (minuten === 1) return '1 minuut';
  return minuten < 90 ? `${minuten} minuten` : `${Math.round(minuten / 60)} uur`;
}

const Voortgang = ({ beeld: { aantallen, archieven, bezig, nogSeconden } }: Pick<Props, 'beeld'>) => {
  const { wacht } = aantallen.perStand;
  const uitTePakken = archieven.filter(({ stand }) => stand === 'wacht').length;
  const klaar = aantallen.totaal - wacht;
  return (
    <>
      <p role="status">
        {klaar} van {aantallen.totaal} bestanden zijn gelezen.
        {wacht + uitTePakken === 0 ? ' De rij is leeg.' : ` Er wachten ${wacht} bestanden${uitTePakken === 0 ? '' : ` en ${uitTePakken} ingepakte bestanden`}; met ${bezig.length} zijn wij nu bezig.`}
        {nogSeconden === null || wacht + uitTePakken === 0 ? '' : ` Dat duurt nog ongeveer ${duur(nogSeconden)}.`}
      </p>
      <progress class="woo-voortgang" max={Math.max(1, aantallen.totaal)} value={klaar} aria-label="Voortgang van het lezen" />
    </>
  );
};

const Naam = ({ naam, href }: Innamerij) => (href === null ? <>{naam}</> : <Link href={href}>{naam}</Link>);

const Lijst = ({ titel, basis, rijen, opdracht, mag }: { readonly titel: string; readonly basis: Pad; readonly rijen: readonly Innamerij[]; readonly opdracht: string; readonly mag: boolean }) =>
  rijen.length === 0 ? null : (
    <>
      <Kop n={2}>{titel}</Kop>
      <Tabel
        bijschrift={titel}
        rijen={rijen}
        sleutel={({ sleutel }) => sleutel}
        kolommen={[
          { kop: 'Bestand', rijkop: true, cel: (rij) => <Naam {...rij} /> },
          { kop: 'Uitleg', cel: ({ uitleg }) => uitleg },
          {
            kop: 'Opnieuw',
            kopVerborgen: true,
            cel: ({ naam, opnieuw }) =>
              opnieuw === null || !mag ? null : (
                <Formulier actie={`${basis as `/${string}`}/opnieuw`} verborgen={{ opdracht, ...opnieuw }}>
                  <Knop gewicht="tweede">
                    Probeer opnieuw<span class="woo-sr">: {naam}</span>
                  </Knop>
                </Formulier>
              ),
          },
        ]}
      />
    </>
  );

const Leveringen = ({ leveringen }: Pick<Innamebeeld, 'leveringen'>) =>
  leveringen.length === 0 ? null : (
    <>
      <Kop n={2}>Leveringen</Kop>
      <Tabel
        bijschrift="Leveringen in deze zaak, de nieuwste eerst"
        rijen={leveringen}
        sleutel={({ leveringId }) => leveringId}
        kolommen={[
          { kop: 'Begonnen', rijkop: true, cel: ({ begonnenOp }) => <Moment moment={fromIsoInstant(begonnenOp)} /> },
          { kop: 'Door', cel: ({ doorNaam }) => doorNaam },
          { kop: 'Zoekopdracht', cel: ({ zoekopdracht }) => zoekopdracht ?? <span class="woo-zacht">Niet opgegeven</span> },
          { kop: 'Ontvangen', getal: true, cel: ({ afgerond }) => afgerond?.ontvangen ?? <span class="woo-zacht">Loopt nog</span> },
          { kop: 'Stond er al', getal: true, cel: ({ dubbel }) => dubbel },
          { kop: 'Geweigerd', getal: true, cel: ({ geweigerd }) => geweigerd },
          { kop: 'Ingepakt', getal: true, cel: ({ archieven }) => archieven },
        ]}
      />
    </>
  );

export const Innamepagina = ({ werk, zaak, beeld, opdracht }: Props) => {
  const documenten = `/werk/zaken/${zaak.dossier.nummer}/documenten` as const;
  const basis = `${documenten}/inname` as const;
  const mag = magDit(werk, 'document.uploaden');
  const loopt = beeld.aantallen.perStand.wacht + beeld.bezig.length + beeld.archieven.filter(({ stand }) => stand === 'wacht').length > 0;
  const lijst = { basis, opdracht, mag };
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="documenten" eilanden={['verversen']}>
      <Kop n={2}>Inname van bestanden</Kop>
      <p>
        <Link href={documenten}>Naar de documenten</Link> · <Link href={basis}>Ververs deze pagina</Link>
      </p>
      <div id="inname" data-ververs={loopt ? '3' : undefined}>
        <Voortgang beeld={beeld} />
        {mag && beeld.mislukt.length > 1 ? (
          <Formulier actie={`${basis}/opnieuw`} verborgen={{ opdracht, alles: 'ja' }}>
            <Knop gewicht="tweede">Probeer alles wat mislukte opnieuw</Knop>
          </Formulier>
        ) : null}
        <Lijst titel="Niet te lezen" rijen={beeld.mislukt} {...lijst} />
        <Lijst titel="Gelezen, maar nog zonder PDF" rijen={beeld.zonderPdf} {...lijst} />
        <Lijst titel="Nu bezig" rijen={beeld.bezig} {...lijst} />
        <Lijst titel="In de rij" rijen={beeld.wachtend} {...lijst} />
        {magDit(werk, 'document.beoordelen') && beeld.voorstellen > 0 ? (
          <>
            <Kop n={2}>Voorstellen uit de bestanden</Kop>
            <Alinea>
              Bij {beeld.voorstellen} documenten zegt het bestand zelf welke soort en datum het heeft. Titels neemt u per document over: daarin kunnen namen staan.
            </Alinea>
            <Formulier actie={`${basis}/voorstellen`} verborgen={{ opdracht }}>
              <Knop gewicht="tweede">Neem soort en datum over</Knop>
            </Formulier>
          </>
        ) : null}
        <Lijst titel="Niet toegevoegd" rijen={beeld.nietToegevoegd} {...lijst} />
        <Leveringen leveringen={beeld.leveringen} />
      </div>
    </Zaakkader>
  );
};
