// What a person sees while files go up: where to drop them, how far it is, what went wrong per file, and how to stop or go on.
import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { omvangtekst } from '../../omvang.ts';
import { uitSleep, uitVeld, type Gekozen } from './kiezen.ts';
import type { Stand } from './protocol.ts';
import type { Voortgang, Verzending } from './verzender.ts';

interface Props {
  readonly maxMb: number;
  readonly voortgang: Voortgang | null;
  /** Where to look when all is in; null when the form around it goes on from there. */
  readonly lijst: string | null;
  readonly kies: (gekozen: readonly Gekozen[]) => void;
  readonly pauzeer: () => void;
  readonly gaDoor: () => void;
  readonly sluitAf: () => void;
  readonly laatWeg: (nr: number) => void;
}

/** Rows on the screen; the counts above tell about all. */
const RIJEN = 100;

const WOORD: Readonly<Record<Stand, string>> = { komt: 'Wacht', document: 'Toegevoegd', archief: 'Wordt uitgepakt', dubbel: 'Stond er al', geweigerd: 'Niet toegevoegd', gestopt: 'Niet verstuurd', bewaard: 'Binnen' };
/** What needs eyes first, then what is going on, then the rest. */
const VOORRANG: readonly Stand[] = ['geweigerd', 'komt', 'dubbel', 'gestopt', 'archief', 'document', 'bewaard'];
/** The rows to show, without sorting tens of thousands of them. */
const zichtbaar = (bestanden: readonly Verzending[]): readonly Verzending[] => VOORRANG.flatMap((stand) => bestanden.filter((bestand) => bestand.stand === stand).slice(0, RIJEN)).slice(0, RIJEN);

function duur(seconden: number): string {
  if (seconden < 60) return 'minder dan een minuut';
  const minuten = Math.round(seconden / 60);
  return minuten < 60 ? `${minuten} ${minuten === 1 ? 'minuut' : 'minuten'}` : `${Math.round(minuten / 60)} uur`;
}

const veilig = ({ bytes, ontvangen, stand }: Verzending): number => (stand === 'komt' ? ontvangen : bytes);

function Samenvatting({ voortgang }: { readonly voortgang: Voortgang }) {
  const { bestanden, snelheid, toestand } = voortgang;
  const totaal = bestanden.reduce((som, { bytes }) => som + bytes, 0);
  const klaar = bestanden.reduce((som, bestand) => som + veilig(bestand), 0);
  const aantal = (stand: Stand): number => bestanden.filter((bestand) => bestand.stand === stand).length;
  const nog = snelheid === null || snelheid === 0 || toestand !== 'bezig' ? null : (totaal - klaar) / snelheid;
  const delen = (['document', 'archief', 'dubbel', 'geweigerd', 'gestopt'] as const).filter((stand) => aantal(stand) > 0).map((stand) => `${aantal(stand)} ${WOORD[stand].toLowerCase()}`);
  return (
    <>
      <p role="status" class="woo-aanleveren__stand">
        {bestanden.length - aantal('komt')} van {bestanden.length} bestanden binnen, {omvangtekst(klaar)} van {omvangtekst(totaal)}
        {nog === null ? '' : `, nog ongeveer ${duur(nog)}`}
        {delen.length === 0 ? '' : `: ${delen.join(', ')}`}.
      </p>
      <progress class="woo-voortgang" max={Math.max(1, totaal)} value={klaar} aria-label="Voortgang van alle bestanden" />
    </>
  );
}

const Rij = ({ bestand, laatWeg }: { readonly bestand: Verzending; readonly laatWeg: (nr: number) => void }) => (
  <li class="woo-aanleveren__rij" data-stand={bestand.stand}>
    <span class="woo-aanleveren__naam">{bestand.pad}</span>
    {bestand.stand === 'komt' ? (
      <>
        <progress class="woo-voortgang" max={bestand.bytes} value={bestand.ontvangen} aria-label={`Voortgang van ${bestand.pad}`} />
        <button type="button" class="nl-button nl-button--subtle" onClick={() => laatWeg(bestand.nr)}>
          Laat weg<span class="woo-sr">: {bestand.pad}</span>
        </button>
      </>
    ) : (
      <span>
        <strong>{WOORD[bestand.stand]}</strong>
        {bestand.uitleg === null || bestand.stand === 'archief' ? null : <>. {bestand.href === null ? bestand.uitleg : <a class="nl-link" href={bestand.href}>{bestand.uitleg}</a>}</>}
      </span>
    )}
  </li>
);

const Knop = ({ tekst, gewicht, doe }: { readonly tekst: string; readonly gewicht: 'primary' | 'secondary' | 'subtle'; readonly doe: () => void }) => (
  <button type="button" class={`nl-button nl-button--${gewicht}`} onClick={doe}>
    <span class="nl-button__label">{tekst}</span>
  </button>
);

function Kiezer({ maxMb, kies }: Pick<Props, 'maxMb' | 'kies'>) {
  const bestanden = useRef<HTMLInputElement>(null);
  const map = useRef<HTMLInputElement>(null);
  const [boven, zetBoven] = useState(false);
  const gekozen = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement) || event.target.files === null) return;
    kies(uitVeld(event.target.files));
    event.target.value = '';
  };
  return (
    <div
      class={boven ? 'woo-sleepvak woo-sleepvak--boven' : 'woo-sleepvak'}
      onDragOver={(event) => {
        event.preventDefault();
        zetBoven(true);
      }}
      onDragLeave={() => zetBoven(false)}
      onDrop={(event) => {
        event.preventDefault();
        zetBoven(false);
        if (event.dataTransfer !== null) void uitSleep(event.dataTransfer).then(kies);
      }}
    >
      <p>
        <strong>Sleep bestanden of een map hierheen.</strong> Alle soorten bestanden, elk ten hoogste {maxMb} MB. Zip- en 7z-bestanden pakken wij uit.
      </p>
      <div class="woo-knoppen">
        <Knop tekst="Kies bestanden" gewicht="primary" doe={() => bestanden.current?.click()} />
        <Knop tekst="Kies een map" gewicht="secondary" doe={() => map.current?.click()} />
      </div>
      <input ref={bestanden} type="file" multiple hidden data-kies="bestanden" onChange={gekozen} />
      <input ref={map} type="file" {...{ webkitdirectory: true }} hidden data-kies="map" onChange={gekozen} />
    </div>
  );
}

export function Paneel({ maxMb, voortgang, lijst, kies, pauzeer, gaDoor, sluitAf, laatWeg }: Props) {
  const toestand = voortgang?.toestand ?? null;
  return (
    <>
      <Kiezer maxMb={maxMb} kies={kies} />
      {voortgang === null ? null : (
        <Fragment>
          <Samenvatting voortgang={voortgang} />
          {voortgang.melding === null ? null : (
            <p role="alert" class="woo-aanleveren__melding">
              {voortgang.melding}
            </p>
          )}
          <div class="woo-knoppen">
            {toestand === 'bezig' || toestand === 'wacht-op-server' ? <Knop tekst="Pauzeer" gewicht="secondary" doe={pauzeer} /> : null}
            {toestand === 'pauze' ? <Knop tekst="Ga door" gewicht="primary" doe={gaDoor} /> : null}
            {toestand === 'klaar' ? null : <Knop tekst="Sluit af zonder de rest" gewicht="subtle" doe={sluitAf} />}
            {toestand === 'klaar' && lijst !== null ? (
              <a class="nl-button nl-button--primary" href={lijst}>
                <span class="nl-button__label">Bekijk de inname</span>
              </a>
            ) : null}
          </div>
          <ul class="woo-aanleveren__lijst">
            {zichtbaar(voortgang.bestanden).map((bestand) => (
              <Rij key={bestand.nr} bestand={bestand} laatWeg={laatWeg} />
            ))}
          </ul>
          {voortgang.bestanden.length > RIJEN ? <p>En nog {voortgang.bestanden.length - RIJEN} bestanden.</p> : null}
        </Fragment>
      )}
    </>
  );
}
