// One piece as staff see it: what it says of itself, its file, and what can be done with it.
import type { Publicatie, Publicatiestuk } from '../../../../../projections/publicaties/model.ts';
import { fromIsoDate } from '../../../../kern/date.ts';
import type { Weigering } from '../../../../kern/decider.ts';
import type { Invoerfout } from '../../../../kern/errors.ts';
import type { Velden } from '../../../http/velden.ts';
import { Datum } from '../../../ui/datum.tsx';
import { Enterknop, Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../../../ui/formulier/formulier.tsx';
import { Bestandsveld } from '../../../ui/formulier/tekst.tsx';
import { Gegevenslijst } from '../../../ui/gegevenslijst.tsx';
import { Alinea, Kop } from '../../../ui/kop.tsx';
import { Link, type Pad } from '../../../ui/link.tsx';
import { magDit, Werkpagina, type Werk } from '../../kader.tsx';
import { OORDEEL } from '../../teksten.ts';
import { Tussendoor, type Verschil } from '../../verschil.tsx';
import { Weigeringen } from '../../weigeringen.tsx';
import type { Relatieprops } from '../concept/relatievelden.tsx';
import { Soortnamen, Stukvelden } from '../concept/velden.tsx';
import { BASIS, ROL } from '../woorden.ts';

interface Props {
  readonly werk: Werk;
  readonly publicatie: Publicatie;
  readonly stuk: Publicatiestuk;
  readonly openbaarPad: Pad | null;
  readonly velden?: Velden | undefined;
  readonly titelVan: Relatieprops['titelVan'];
  readonly fouten: readonly Invoerfout[];
  readonly weigeringen: readonly Weigering[];
  /** What stands saved beside what was typed, when somebody else was first. */
  readonly verschil: readonly Verschil[];
  readonly opdracht: string;
  /** What this person is looking at. */
  readonly verwacht: number;
  readonly maxMb: number;
}

const Vervang = ({ actie, opdracht, maxMb, fouten }: { readonly actie: `/${string}` } & Pick<Props, 'opdracht' | 'maxMb' | 'fouten'>) => (
  <section aria-labelledby="vervangen">
    <Kop n={2} id="vervangen">
      Bestand vervangen
    </Kop>
    <Alinea>Het adres van het document blijft hetzelfde. Wij laten eerst zien wat er verandert. Pas daarna kiest u of het doorgaat.</Alinea>
    <Alinea>
      Staat het nieuwe bestand al op een andere site? <Link href={`${actie}/ophalen`}>Haal het op van zijn adres</Link>.
    </Alinea>
    <Formulier actie={actie} bestanden verborgen={{ opdracht }}>
      <Bestandsveld naam="bestanden" label="Nieuw bestand" hulp={`Eén bestand dat helemaal openbaar mag zijn, ten hoogste ${maxMb} MB. Wij publiceren er een PDF van.`} fouten={fouten} />
      <Knoppen>
        <Knop gewicht="tweede">Bekijk de vervanging</Knop>
        <KnopLink gewicht="licht" href={actie}>
          Neem de nieuwste gelakte versie van dit document
        </KnopLink>
      </Knoppen>
    </Formulier>
  </section>
);

export const Stukpagina = ({ werk, publicatie, stuk, openbaarPad, velden, titelVan, fouten, weigeringen, verschil, opdracht, verwacht, maxMb }: Props) => {
  const van = `${BASIS}/${publicatie.publicatieId}` as const;
  const basis = `${van}/stukken/${stuk.documentId}` as const;
  const levend = publicatie.stand !== 'ingetrokken';
  const aanwezig = levend && stuk.intrekking === null;
  const mag = { wijzigen: magDit(werk, 'publicatie.uitvoeren'), intrekken: magDit(werk, 'publicatie.intrekken') };
  return (
    <Werkpagina
      werk={werk}
      titel={stuk.titel}
      huidig={BASIS}
      kruimels={[
        { href: BASIS, tekst: 'Publiceren' },
        { href: van, tekst: publicatie.titel },
      ]}
      fout={fouten.length + weigeringen.length > 0}
    >
      <Foutenoverzicht fouten={fouten} />
      <Weigeringen weigeringen={weigeringen} />
      <Kop n={1}>{stuk.titel}</Kop>
      <Gegevenslijst
        gegevens={[
          stuk.volgnummer > 0 && { naam: 'Nummer', waarde: stuk.volgnummer },
          { naam: 'Rol', waarde: ROL[stuk.rol] },
          { naam: 'Oordeel', waarde: OORDEEL[stuk.oordeel] },
          { naam: 'Bestand', waarde: stuk.bestand === null ? 'Geen bestand' : `${stuk.bestand.paginas} ${stuk.bestand.paginas === 1 ? 'bladzijde' : 'bladzijden'}` },
          stuk.vervanging !== null && { naam: 'Vervangen', waarde: <><Datum datum={fromIsoDate(stuk.vervanging.op)} />: {stuk.vervanging.reden}</> },
          stuk.intrekking !== null && { naam: 'Ingetrokken', waarde: <><Datum datum={fromIsoDate(stuk.intrekking.op)} />: {stuk.intrekking.reden}</> },
          openbaarPad !== null && { naam: 'Op de site', waarde: <Link href={openbaarPad}>Bekijk wat iedereen ziet</Link> },
        ]}
      />
      {levend && stuk.intrekking !== null && mag.wijzigen ? (
        <Knoppen>
          <KnopLink href={`${basis}/herpubliceren`}>Publiceer dit stuk opnieuw</KnopLink>
        </Knoppen>
      ) : null}
      {aanwezig && mag.intrekken ? (
        <Knoppen>
          <KnopLink gewicht="tweede" href={`${basis}/intrekken`}>
            Trek dit stuk in
          </KnopLink>
        </Knoppen>
      ) : null}
      {aanwezig && mag.wijzigen ? (
        <>
          {stuk.bestand === null ? null : <Vervang actie={`${basis}/vervangen`} opdracht={opdracht} maxMb={maxMb} fouten={fouten} />}
          <section aria-labelledby="gegevens">
            <Kop n={2} id="gegevens">
              Gegevens van dit stuk
            </Kop>
            {publicatie.stand === 'openbaar' ? <Alinea>Wat u hier wijzigt, staat meteen op de site.</Alinea> : null}
            <Tussendoor rijen={verschil} />
            <Formulier actie={`${basis}/wijzigen`} verborgen={{ opdracht, verwacht }}>
              <Enterknop />
              <Soortnamen />
              <Stukvelden stuk={stuk} velden={velden} achter="" fouten={fouten} titelVan={titelVan} />
              <Knop>Bewaar de gegevens</Knop>
            </Formulier>
          </section>
        </>
      ) : null}
    </Werkpagina>
  );
};
