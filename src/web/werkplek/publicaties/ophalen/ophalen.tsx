// Fetching files of a publication from an address: asking for them, how far each is, and what became of it.
import type { Ophaling } from '../../../../../projections/ophalingen/model.ts';
import type { Invoerfout } from '../../../../kern/errors.ts';
import type { Ophaalvoortgang } from '../../../../ophalen/index.ts';
import { Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../../../ui/formulier/formulier.tsx';
import { Tekstgebied, Tekstvak } from '../../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../../ui/kop.tsx';
import { Label, type Toon } from '../../../ui/label.tsx';
import { Link, metVraag, type Pad } from '../../../ui/link.tsx';
import type { Kruimel } from '../../../ui/pagina.tsx';
import { Tabel } from '../../../ui/tabel.tsx';
import { bytesVan } from '../../../ui/voortgang.ts';
import { magDit, Werkpagina, type Werk } from '../../kader.tsx';
import { BASIS } from '../woorden.ts';

/** One file as the page shows it. */
export interface Ophaalregel extends Pick<Ophaling, 'ophalingId' | 'stand' | 'documentId'> {
  readonly adres: string;
  /** Why it did not come. */
  readonly reden: string | null;
  readonly voortgang: Ophaalvoortgang | null;
  /** Title of the piece whose file it replaces, where that is not the subject of the page. */
  readonly vervangt: string | null;
  /** Only of what came. */
  readonly daarna: Daarna | null;
}

/** What became of a file that came; `te_bekijken` and `te_vervangen` wait until somebody looks at what would happen. */
export type Daarna = { readonly soort: 'bij_stukken' | 'te_bekijken' | 'vervangen' } | { readonly soort: 'te_vervangen'; readonly pad: Pad };

interface Props {
  readonly werk: Werk;
  readonly soort: 'concept' | 'erbij' | 'vervangen';
  readonly kruimels: readonly Kruimel[];
  /** The page where this began. */
  readonly terug: `/${string}`;
  readonly pad: `/${string}`;
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

const WOORDEN: Readonly<Record<Props['soort'], { readonly titel: string; readonly daarna: string; readonly terug: string }>> = {
  concept: { titel: 'Bestanden ophalen van een adres', daarna: 'Daarna staat het bij de stukken van dit concept.', terug: 'het concept' },
  erbij: { titel: 'Bestanden ophalen van een adres', daarna: 'Daarna ziet u eerst wat erbij komt.', terug: 'de publicatie' },
  vervangen: { titel: 'Nieuw bestand ophalen van een adres', daarna: 'Daarna ziet u eerst oud en nieuw naast elkaar, en geeft u de reden.', terug: 'het stuk' },
};

const Gekomen = ({ daarna, adres }: Pick<Ophaalregel, 'adres'> & { readonly daarna: Daarna }) => {
  switch (daarna.soort) {
    case 'bij_stukken':
      return <>Staat bij de stukken.</>;
    case 'te_bekijken':
      return <>Bekijk eerst wat erbij komt.</>;
    case 'vervangen':
      return <>Het bestand is vervangen.</>;
    case 'te_vervangen':
      return (
        <Link href={daarna.pad}>
          Bekijk de vervanging
          <span class="woo-sr">: {adres}</span>
        </Link>
      );
  }
};

const Uitleg = ({ stand, reden, voortgang, daarna, adres }: Ophaalregel) => {
  if (stand === 'wacht') {
    if (voortgang === null || voortgang.bytes === 0) return <>Nog niet begonnen.</>;
    return <>{bytesVan(voortgang.bytes, voortgang.totaal)}</>;
  }
  return daarna === null ? <>{reden}</> : <Gekomen daarna={daarna} adres={adres} />;
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

const Adres = ({ adres, vervangt }: Ophaalregel) => (
  <>
    <span class="woo-breek">{adres}</span>
    {vervangt === null ? null : <div class="woo-zacht">Nieuw bestand voor ‘{vervangt}’</div>}
  </>
);

const Regels = ({ werk, regels, pad, opdracht }: Pick<Props, 'werk' | 'regels' | 'pad' | 'opdracht'>) => (
  <Tabel
    bijschrift="Bestanden die wij ophalen"
    bijschriftZichtbaar
    rijen={regels}
    sleutel={({ ophalingId }) => ophalingId}
    kolommen={[
      { kop: 'Adres', rijkop: true, cel: (regel) => <Adres {...regel} /> },
      { kop: 'Stand', cel: ({ stand }) => <Label toon={STAND[stand].toon}>{STAND[stand].tekst}</Label> },
      { kop: 'Uitleg', cel: (regel) => <Uitleg {...regel} /> },
      ...(magDit(werk, 'publicatie.uitvoeren') ? [{ kop: 'Wat u kunt doen', kopVerborgen: true, cel: (regel: Ophaalregel) => <Regelknop regel={regel} pad={pad} opdracht={opdracht} /> }] : []),
    ]}
  />
);

const Adresveld = ({ soort, adressen, fouten, maxMb }: Pick<Props, 'soort' | 'adressen' | 'fouten' | 'maxMb'>) => {
  const eisen = `begint met https:// en is te openen zonder in te loggen. Een bestand is ten hoogste ${maxMb} MB.`;
  if (soort === 'vervangen') return <Tekstvak naam="adres" label="Adres" hulp={`Het adres ${eisen}`} waarde={adressen} fouten={fouten} />;
  return <Tekstgebied naam="adres" label="Adressen" hulp={`Eén adres per regel. Elk adres ${eisen}`} waarde={adressen} regels={4} fouten={fouten} />;
};

export const Ophaalpagina = (props: Props) => {
  const { werk, soort, kruimels, terug, pad, regels, fouten, opdracht } = props;
  const { titel, ...woorden } = WOORDEN[soort];
  const bezig = regels.some(({ stand }) => stand === 'wacht');
  const klaar = regels.filter(({ daarna }) => daarna?.soort === 'te_bekijken').flatMap(({ documentId }) => documentId ?? []);
  return (
    <Werkpagina werk={werk} titel={titel} huidig={BASIS} kruimels={kruimels} eilanden={['verversen']} fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Kop n={1}>{titel}</Kop>
      <Alinea lead>
        Staat een bestand al op een andere site? Geef het adres. Wij halen het op en kijken het na, net als een bestand dat u zelf stuurt. {woorden.daarna}
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
            <KnopLink href={metVraag(`${terug}/toevoegen`, { document: klaar })}>Bekijk wat erbij komt</KnopLink>
          </Knoppen>
        )}
      </div>
      {magDit(werk, 'publicatie.uitvoeren') ? (
        <Formulier actie={pad} verborgen={{ opdracht }}>
          <Adresveld {...props} />
          <Knop>Haal op</Knop>
        </Formulier>
      ) : null}
      <p>
        <Link href={terug}>Terug naar {woorden.terug}</Link>
      </p>
    </Werkpagina>
  );
};
