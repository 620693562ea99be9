// Many publications in one go: sending the list with its files, the lists that were sent, and what becomes of every row.
import type { Reeks } from '../../../../../projections/reeksen/model.ts';
import type { Invoerfout } from '../../../../kern/errors.ts';
import { fromIsoInstant } from '../../../../kern/date.ts';
import type { ReeksId } from '../../../../kern/ids.ts';
import type { Beeldregel, Reeksbeeld } from '../../../../toepassing/publicaties/reeks/reeks.ts';
import { uitkomstwoord } from '../../../../toepassing/publicaties/reeks/verslag.ts';
import { Moment } from '../../../ui/datum.tsx';
import { Formulier, Foutenoverzicht, Knop, Knoppen } from '../../../ui/formulier/formulier.tsx';
import { Bestandsveld } from '../../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../../ui/kop.tsx';
import { Label, type Toon } from '../../../ui/label.tsx';
import { Link, metVraag } from '../../../ui/link.tsx';
import { Melding } from '../../../ui/melding.tsx';
import { Paginering } from '../../../ui/paginering.tsx';
import { Tabel } from '../../../ui/tabel.tsx';
import { bytesVan } from '../../../ui/voortgang.ts';
import { magDit, Werkpagina, type Werk } from '../../kader.tsx';
import { Uitvoerlinks } from '../../uitvoerlinks.tsx';
import { BASIS } from '../woorden.ts';

export const REEKS = `${BASIS}/reeks` as const;

const STAND: Readonly<Record<Reeks['stand'], { readonly tekst: string; readonly toon: Toon }>> = {
  bezig: { tekst: 'Bezig', toon: 'neutraal' },
  gestopt: { tekst: 'Gestopt', toon: 'let-op' },
  klaar: { tekst: 'Klaar', toon: 'goed' },
};

interface Props {
  readonly werk: Werk;
  readonly fouten: readonly Invoerfout[];
  readonly reeksen: readonly Reeks[];
  readonly opdracht: string;
  readonly maxMb: number;
  readonly samenMb: number;
}

const Gestuurd = ({ werk, reeksen }: Pick<Props, 'werk' | 'reeksen'>) => (
  <>
    <Kop n={2}>Lijsten die al gestuurd zijn</Kop>
    <Tabel
      bijschrift="Lijsten, nieuwste eerst"
      rijen={reeksen}
      sleutel={({ reeksId }) => reeksId}
      kolommen={[
        { kop: 'Gestuurd', rijkop: true, cel: ({ reeksId, begonnenOp }) => <Link href={`${REEKS}/${reeksId}`}><Moment moment={fromIsoInstant(begonnenOp)} /></Link> },
        { kop: 'Door', cel: ({ door }) => werk.naamVan(door) },
        { kop: 'Stand', cel: ({ stand }) => <Label toon={STAND[stand].toon}>{STAND[stand].tekst}</Label> },
        { kop: 'Gedaan', cel: ({ gedaan, rijen }) => `${gedaan} van ${rijen}` },
        { kop: 'Niet gelukt', getal: true, cel: ({ geweigerd }) => geweigerd },
      ]}
    />
  </>
);

export const Reeksformulier = ({ werk, fouten, reeksen, opdracht, maxMb, samenMb }: Props) => (
  <Werkpagina werk={werk} titel="Veel publicaties tegelijk" huidig={BASIS} kruimels={[{ href: BASIS, tekst: 'Publiceren' }]} fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={1}>Veel publicaties tegelijk</Kop>
    <Alinea lead>Maak een lijst met één regel per publicatie. Een regel met een dag bij ‘openbaar op’ wordt gepland, of komt meteen op de site als die dag vandaag of eerder is. Een regel zonder dag blijft een concept.</Alinea>
    <Alinea>
      Nog geen lijst? Begin met ons voorbeeld: <Link href={`${REEKS}/sjabloon.xlsx`}>Excel</Link>, <Link href={`${REEKS}/sjabloon.ods`}>ODS</Link> of <Link href={`${REEKS}/sjabloon.csv`}>CSV</Link>.
    </Alinea>
    <Alinea>In de kolom ‘bestanden’ staan de namen van bestanden die u meestuurt, of adressen die beginnen met https://. Die bestanden halen wij zelf op. Zet een | tussen meer bestanden.</Alinea>
    <Alinea>Vul bij ‘ontvangen op’, ‘ondertekend op’ of ‘vastgesteld op’ in wanneer dat echt gebeurde. Zonder zo’n dag komt een stuk niet in de landelijke index.</Alinea>
    <Alinea>Gaat er iets mis? Verbeter de lijst en stuur hem nog eens. Wat er al is, doen wij niet dubbel: het kenmerk zegt welke publicatie het is. Een concept uit de lijst verbeteren wij, zolang niemand er zelf aan werkte.</Alinea>
    <Formulier actie={REEKS} bestanden verborgen={{ opdracht }}>
      <Bestandsveld naam="lijst" label="De lijst" hulp="Excel (.xlsx), OpenDocument (.ods) of CSV. De koppen staan op de eerste regel." fouten={fouten} />
      <Bestandsveld naam="bestanden" label="De bestanden" hulp={`De bestanden die in de lijst staan. Elk ten hoogste ${maxMb} MB, samen ten hoogste ${samenMb} MB.`} meerdere magLeeg fouten={fouten} />
      <Knop>Publiceer de lijst</Knop>
    </Formulier>
    {reeksen.length === 0 ? null : <Gestuurd werk={werk} reeksen={reeksen} />}
  </Werkpagina>
);

const TOON: Readonly<Record<NonNullable<Beeldregel['uitkomst']>, Toon>> = { gepubliceerd: 'goed', gepland: 'goed', concept: 'let-op', was_er_al: 'neutraal', geweigerd: 'fout' };

const adresVan = ({ uitkomst, publicatieId }: Beeldregel): `/${string}` | null => (publicatieId === null ? null : uitkomst === 'concept' ? `${BASIS}/concepten/${publicatieId}` : `${BASIS}/${publicatieId}`);

const Regels = ({ regels }: { readonly regels: readonly Beeldregel[] }) => (
  <Tabel
    bijschrift="Wat er met elke regel gebeurde"
    bijschriftZichtbaar
    rijen={regels}
    sleutel={({ regel }) => String(regel)}
    kolommen={[
      { kop: 'Regel', getal: true, smal: true, cel: ({ regel }) => regel },
      {
        kop: 'Kenmerk',
        rijkop: true,
        cel: (rij) => {
          const adres = adresVan(rij);
          return adres === null ? rij.kenmerk : <Link href={adres}>{rij.kenmerk}</Link>;
        },
      },
      { kop: 'Uitkomst', cel: ({ uitkomst }) => <Label toon={uitkomst === null ? 'neutraal' : TOON[uitkomst]}>{uitkomstwoord(uitkomst)}</Label> },
      { kop: 'Uitleg', cel: ({ uitleg }) => uitleg.join(' ') },
    ]}
  />
);

interface Stand {
  readonly werk: Werk;
  readonly reeksId: ReeksId;
  readonly beeld: Reeksbeeld;
  readonly toon: 'fouten' | undefined;
  readonly pagina: number;
  readonly perPagina: number;
  readonly opdracht: string;
}

function slot({ gegevens: { rijen, fouten }, geweigerd }: Reeksbeeld['reeks']): string {
  const mis = fouten + geweigerd;
  if (mis > 0) return `Alle regels zijn bekeken. ${mis === 1 ? '1 regel is' : `${mis} regels zijn`} niet gelukt.`;
  return rijen === 0 ? 'Er was geen regel om te doen.' : 'Alle regels zijn gedaan.';
}

const Voortgang = ({ beeld: { reeks, voortgang } }: Pick<Stand, 'beeld'>) => {
  const { gedaan, gegevens, status } = reeks;
  if (status === 'klaar') return <p role="status">{slot(reeks)}</p>;
  return (
    <>
      <p role="status">
        {gedaan} van {gegevens.rijen} regels zijn gedaan.
        {status === 'bezig' && voortgang !== null && voortgang.bytes > 0 ? ` Wij halen een bestand op: ${bytesVan(voortgang.bytes, voortgang.totaal)}.` : ''}
      </p>
      <progress class="woo-voortgang" max={gegevens.rijen} value={gedaan} aria-label="Voortgang van de lijst" />
    </>
  );
};

const Sturen = ({ werk, reeksId, beeld: { reeks }, opdracht }: Pick<Stand, 'werk' | 'reeksId' | 'beeld' | 'opdracht'>) => {
  if (!magDit(werk, 'publicatie.uitvoeren')) return null;
  const knop = (doe: 'stoppen' | 'verder', tekst: string, gewicht: 'eerste' | 'tweede') => (
    <Knoppen>
      <Formulier actie={`${REEKS}/${reeksId}/${doe}`} verborgen={{ opdracht }}>
        <Knop gewicht={gewicht}>{tekst}</Knop>
      </Formulier>
    </Knoppen>
  );
  switch (reeks.status) {
    case 'bezig':
      return knop('stoppen', 'Stop', 'tweede');
    case 'gestopt':
      return knop('verder', 'Ga verder', 'eerste');
    case 'klaar':
      return reeks.geweigerd > 0 ? knop('verder', 'Probeer wat niet lukte opnieuw', 'tweede') : null;
  }
};

export const Reekspagina = (stand: Stand) => {
  const { werk, reeksId, beeld, toon, pagina, perPagina } = stand;
  const { reeks, naam, opmerkingen, regels } = beeld;
  const pad = `${REEKS}/${reeksId}` as const;
  const bezig = reeks.status === 'bezig';
  const mis = regels.filter(({ uitkomst, uitleg }) => uitkomst === 'geweigerd' || uitleg.length > 0);
  const getoond = toon === 'fouten' ? mis : regels;
  const titel = `Lijst: ${naam}`;
  return (
    <Werkpagina werk={werk} titel={titel} huidig={BASIS} kruimels={[{ href: BASIS, tekst: 'Publiceren' }, { href: REEKS, tekst: 'Veel publicaties tegelijk' }]} eilanden={['verversen']}>
      <Kop n={1}>{titel}</Kop>
      <div id="reeks" data-ververs={bezig ? '2' : undefined}>
        <p>
          <Label toon={STAND[reeks.status].toon}>{STAND[reeks.status].tekst}</Label>
        </p>
        <Voortgang beeld={beeld} />
        {bezig ? (
          <p>
            U kunt deze pagina sluiten. Wij gaan door. <Link href={pad}>Ververs deze pagina</Link>
          </p>
        ) : null}
        {reeks.status === 'gestopt' ? (
          <Melding toon="let-op" titel={reeks.door === null ? 'Er ging bij ons iets mis' : 'Deze lijst is gestopt'}>
            <p>Wat al gedaan is, blijft zo. U kunt verdergaan waar het stopte.</p>
          </Melding>
        ) : null}
        {opmerkingen.length === 0 ? null : (
          <Melding toon="let-op" titel="Let op">
            {opmerkingen.map((opmerking) => (
              <p>{opmerking}</p>
            ))}
          </Melding>
        )}
        <Sturen {...stand} />
        <p>
          {toon === 'fouten' ? <Link href={pad}>Toon alle {regels.length} regels</Link> : mis.length === 0 ? null : <Link href={metVraag(pad, { toon: 'fouten' })}>Toon alleen de {mis.length === 1 ? 'regel' : `${mis.length} regels`} met een opmerking</Link>}
        </p>
        <Uitvoerlinks pad={`${pad}/verslag`} />
        <Regels regels={getoond.slice((pagina - 1) * perPagina, pagina * perPagina)} />
        <Paginering huidig={pagina} aantal={Math.max(1, Math.ceil(getoond.length / perPagina))} pad={(n) => metVraag(pad, { toon, pagina: n === 1 ? undefined : n })} />
      </div>
    </Werkpagina>
  );
};
