// A concept: everything that can be filled in, with only the title compulsory, and its pieces.
import type { Onderwerp } from '../../../../../projections/onderwerpen/model.ts';
import type { Invoerfout } from '../../../../kern/errors.ts';
import type { Weigering } from '../../../../kern/decider.ts';
import type { Conceptstuk } from '../../../../publicatie/inhoud.ts';
import type { Velden } from '../../../http/velden.ts';
import { Enterknop, Formulier, Foutenoverzicht, Knop, Knoppen } from '../../../ui/formulier/formulier.tsx';
import { Vinkje } from '../../../ui/formulier/keuze.tsx';
import { Bestandsveld, Datumveld } from '../../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../../ui/kop.tsx';
import { Link } from '../../../ui/link.tsx';
import { Werkpagina, type Werk } from '../../kader.tsx';
import { Tussendoor, type Verschil } from '../../verschil.tsx';
import { Weigeringen } from '../../weigeringen.tsx';
import { toontStuk } from '../invoer.ts';
import { vraagtRij } from './relatieinvoer.ts';
import type { Relatieprops } from './relatievelden.tsx';
import { Gegevensvelden, Soortnamen, Stukvelden } from './velden.tsx';
import { BASIS } from '../woorden.ts';

interface Props {
  readonly werk: Werk;
  /** Null while it was never saved. */
  readonly publicatieId: string | null;
  readonly velden: Velden;
  /** What was typed is not saved: the pieces are shown as typed, not as they are. */
  readonly getypt: boolean;
  readonly stukken: readonly Conceptstuk[];
  readonly onderwerpen: readonly Onderwerp[];
  readonly titelVan: Relatieprops['titelVan'];
  readonly fouten: readonly Invoerfout[];
  readonly weigeringen: readonly Weigering[];
  /** What stands saved beside what was typed, when somebody else saved in between. */
  readonly verschil: readonly Verschil[];
  readonly opdracht: string;
  /** What this person is looking at; absent while it was never saved. */
  readonly verwacht?: number | undefined;
  readonly maxMb: number;
}

const Stukken = ({ stukken, velden, getypt, fouten, titelVan }: Pick<Props, 'stukken' | 'velden' | 'getypt' | 'fouten' | 'titelVan'>) => (
  <section aria-labelledby="stukken">
    <Kop n={2} id="stukken">
      Stukken
    </Kop>
    {stukken.length === 0 ? <Alinea>Er zit nog geen stuk in dit concept.</Alinea> : null}
    {stukken.length === 0 ? null : <Soortnamen />}
    {stukken.map((stuk) => (
      <details class="woo-uitleg" open={stukken.length === 1 || vraagtRij(velden, `-${stuk.documentId}`) || fouten.some(({ veld }) => veld.endsWith(`-${stuk.documentId}`))}>
        <summary>{`${stuk.volgnummer}. ${stuk.titel}`}</summary>
        <Stukvelden stuk={stuk} velden={getypt && toontStuk(velden, stuk) ? velden : undefined} achter={`-${stuk.documentId}`} fouten={fouten} titelVan={titelVan} />
        <Vinkje naam="weg" id={`weg-${stuk.documentId}`} label={`Haal ‘${stuk.titel}’ uit het concept`} waarde={stuk.documentId} aan={getypt && velden.alle('weg').includes(stuk.documentId)} />
      </details>
    ))}
  </section>
);

export const Conceptpagina = (props: Props) => {
  const { werk, publicatieId, velden, stukken, onderwerpen, fouten, weigeringen, verschil, opdracht, verwacht, maxMb } = props;
  const titel = publicatieId === null ? 'Nieuwe publicatie' : `Concept: ${velden.een('titel')}`;
  const adres = publicatieId === null ? (`${BASIS}/nieuw` as const) : (`${BASIS}/concepten/${publicatieId}` as const);
  return (
    <Werkpagina werk={werk} titel={titel} huidig={BASIS} kruimels={[{ href: BASIS, tekst: 'Publiceren' }]} fout={fouten.length + weigeringen.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Weigeringen weigeringen={weigeringen} />
      <Kop n={1}>{titel}</Kop>
      <Alinea lead>Een concept ziet niemand buiten de organisatie. Alleen de titel is verplicht. De rest kijken wij na als u een dag kiest.</Alinea>
      <Tussendoor rijen={verschil} />
      <Formulier actie={adres} bestanden verborgen={{ opdracht, verwacht }}>
        <Enterknop naam="verder" waarde="voorbeeld" />
        <Gegevensvelden velden={velden} fouten={fouten} onderwerpen={onderwerpen} />
        <Datumveld naam="openbaarOp" label="Openbaar op" hulp="De dag die u in gedachten hebt. U kiest hem straks definitief." waarde={velden.een('openbaarOp')} magLeeg fouten={fouten} />
        <Stukken {...props} stukken={stukken} />
        <Bestandsveld naam="bestanden" label="Stukken toevoegen" hulp={`Bestanden die helemaal openbaar mogen zijn, samen ten hoogste ${maxMb} MB. Van elk bestand publiceren wij een PDF.`} meerdere magLeeg fouten={fouten} />
        {publicatieId === null ? null : (
          <p>
            Staat een bestand al op een andere site? <Link href={`${BASIS}/ophalen/${publicatieId}`}>Haal het op van zijn adres</Link>. Bewaar eerst wat u hier hebt gewijzigd.
          </p>
        )}
        <Knoppen>
          <Knop naam="verder" waarde="voorbeeld">
            Bewaar en bekijk wat er gebeurt
          </Knop>
          <Knop gewicht="tweede" naam="verder" waarde="hier">
            Bewaar concept
          </Knop>
        </Knoppen>
      </Formulier>
      {publicatieId === null ? null : (
        <details class="woo-uitleg">
          <summary>Dit concept is niet meer nodig</summary>
          <Formulier actie={`${BASIS}/concepten/${publicatieId}/weggooien`} verborgen={{ opdracht, verwacht }}>
            <Knop gewicht="gevaar">Gooi dit concept weg</Knop>
          </Formulier>
        </details>
      )}
    </Werkpagina>
  );
};
