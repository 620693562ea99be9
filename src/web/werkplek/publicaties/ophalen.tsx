// Fetching files of a publication from an address: asking for them, how far each is, and what became of it.
import type { Ophaling } from '../../../../projections/ophalingen/model.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import type { Ophaalvoortgang } from '../../../ophalen/index.ts';
import { Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Tekstgebied } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Label, type Toon } from '../../ui/label.tsx';
import { Link } from '../../ui/link.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { bytesVan } from '../../ui/voortgang.ts';
import { magDit, Werkpagina, type Werk } from '../kader.tsx';
import { BASIS } from './woorden.ts';

/** One file as the page shows it. */
export interface Ophaalregel extends Pick<Ophaling, 'ophalingId' | 'stand' | 'documentId'> {
  readonly adres: string;
  /** Why it did not come. */
  readonly reden: string | null;
  readonly voortgang: Ophaalvoortgang | null;
  /** It waits until somebody looks at what it would become. */
  readonly teBekijken: boolean;
}

interface Props {
  readonly werk: Werk;
  readonly van: { readonly titel: string; readonly pad: `/${string}` };
  readonly pad: `/${string}`;
  /** What is fetched becomes part of the concept at once; else somebody looks at it first. */
  readonly concept: boolean;
  readonly regels: readonly Ophaalregel[];
  /** As it was typed. */
  readonly adressen: string;
  readonly fouten: readonly Invoerfout[];
  readonly opdracht: string;
  readonly maxMb: number;
}

const STAND: Readonly<Record<Ophaling['stand'], { readonly tekst: string; readonly toon: Toon }>> = {
  wacht: { tekst: 'Wordt opgehaald', toon: 'neutraal' },
  gelukt: { tekst: 'Opgehaald', toon: 'goed' },
  mislukt: { tekst: 'Niet gelukt', toon: 'fout' },
  gestopt: { tekst: 'Gestopt', toon: 'let-op' },
};

const Uitleg = ({ stand, reden, voortgang, teBekijken }: Ophaalregel) => {
  if (stand === 'wacht') {
    if (voortgang === null || voortgang.bytes === 0) return <>Nog niet begonnen.</>;
    return <>{bytesVan(voortgang.bytes, voortgang.totaal)}</>;
  }
  if (stand === 'gelukt') return <>{teBekijken ? 'Bekijk eerst wat erbij komt.' : 'Staat bij de stukken.'}</>;
  return <>{reden}</>;
};

const Regelknop = ({ regel, pad, opdracht }: { readonly regel: Ophaalregel } & Pick<Props, 'pad' | 'opdracht'>) => {
  const knop = (doe: 'stoppen' | 'opnieuw', tekst: string) => (
    <Formulier actie={`${pad}/${regel.ophalingId}/${doe}`} verborgen={{ opdracht }}>
      <Knop gewicht="tweede">
        {tekst}
        <span class="woo-sr">: {regel.adres}</span>
      </Knop>
    </Formulier>
  );
  switch (regel.stand) {
    case 'wacht':
      return knop('stoppen', 'Stop');
    case 'mislukt':
    case 'gestopt':
      return knop('opnieuw', 'Probeer opnieuw');
    case 'gelukt':
      return null;
  }
};

const Regels = ({ werk, regels, pad, opdracht }: Pick<Props, 'werk' | 'regels' | 'pad' | 'opdracht'>) => (
  <Tabel
    bijschrift="Bestanden die wij ophalen"
    bijschriftZichtbaar
    rijen={regels}
    sleutel={({ ophalingId }) => ophalingId}
    kolommen={[
      { kop: 'Adres', rijkop: true, cel: ({ adres }) => <span class="woo-breek">{adres}</span> },
      { kop: 'Stand', cel: ({ stand }) => <Label toon={STAND[stand].toon}>{STAND[stand].tekst}</Label> },
      { kop: 'Uitleg', cel: (regel) => <Uitleg {...regel} /> },
      ...(magDit(werk, 'publicatie.uitvoeren') ? [{ kop: 'Wat u kunt doen', kopVerborgen: true, cel: (regel: Ophaalregel) => <Regelknop regel={regel} pad={pad} opdracht={opdracht} /> }] : []),
    ]}
  />
);

export const Ophaalpagina = ({ werk, van, pad, concept, regels, adressen, fouten, opdracht, maxMb }: Props) => {
  const bezig = regels.some(({ stand }) => stand === 'wacht');
  const klaar = regels.filter(({ teBekijken }) => teBekijken).flatMap(({ documentId }) => documentId ?? []);
  return (
    <Werkpagina
      werk={werk}
      titel="Bestanden ophalen van een adres"
      huidig={BASIS}
      kruimels={[
        { href: BASIS, tekst: 'Publiceren' },
        { href: van.pad, tekst: van.titel },
      ]}
      eilanden={['verversen']}
      fout={fouten.length > 0}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop n={1}>Bestanden ophalen van een adres</Kop>
      <Alinea lead>
        Staat een bestand al op een andere site? Geef het adres. Wij halen het op en kijken het na, net als een bestand dat u zelf stuurt.
        {concept ? ' Daarna staat het bij de stukken van dit concept.' : ' Daarna ziet u eerst wat erbij komt.'}
      </Alinea>
      <div id="ophalingen" data-ververs={bezig ? '2' : undefined}>
        {regels.length === 0 ? null : <Regels werk={werk} regels={regels} pad={pad} opdracht={opdracht} />}
        {bezig ? (
          <p role="status">
            U kunt deze pagina sluiten. Wij gaan door. <Link href={pad}>Ververs deze pagina</Link>
          </p>
        ) : null}
        {klaar.length === 0 ? null : (
          <Knoppen>
            <KnopLink href={`${van.pad}/toevoegen?${new URLSearchParams(klaar.map((documentId) => ['document', documentId])).toString()}`}>Bekijk wat erbij komt</KnopLink>
          </Knoppen>
        )}
      </div>
      {magDit(werk, 'publicatie.uitvoeren') ? (
        <Formulier actie={pad} verborgen={{ opdracht }}>
          <Tekstgebied naam="adres" label="Adressen" hulp={`Eén adres per regel. Elk adres begint met https:// en is te openen zonder in te loggen. Een bestand is ten hoogste ${maxMb} MB.`} waarde={adressen} regels={4} fouten={fouten} />
          <Knop>Haal op</Knop>
        </Formulier>
      ) : null}
      <p>
        <Link href={van.pad}>Terug naar {concept ? 'het concept' : 'de publicatie'}</Link>
      </p>
    </Werkpagina>
  );
};
