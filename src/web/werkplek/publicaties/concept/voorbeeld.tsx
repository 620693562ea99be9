// What planning a concept would do, before it is done: when, what everybody will see, and everything that stands in the way.
import type { Weigering } from '../../../../kern/decider.ts';
import { fromIsoDate } from '../../../../kern/date.ts';
import type { Invoerfout } from '../../../../kern/errors.ts';
import type { AangebodenStuk } from '../../../../publicatie/commands.ts';
import type { BereidPublicatieVoor } from '../../../../publicatie/commands.ts';
import { verteldeHandelingen } from '../../../../publicatie/handelingen.ts';
import type { Conceptinhoud } from '../../../../publicatie/inhoud.ts';
import { categorieVan } from '../../../../wet/informatiecategorieen/categorieen.ts';
import { oordelen } from '../../../../wet/weigeringsgronden/oordelen.ts';
import { Datum } from '../../../ui/datum.tsx';
import { Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../../../ui/formulier/formulier.tsx';
import { Datumveld } from '../../../ui/formulier/tekst.tsx';
import { Gegevenslijst } from '../../../ui/gegevenslijst.tsx';
import { Alinea, Kop } from '../../../ui/kop.tsx';
import { Melding } from '../../../ui/melding.tsx';
import { Tabel } from '../../../ui/tabel.tsx';
import { Werkpagina, type Werk } from '../../kader.tsx';
import { Weigeringen } from '../../weigeringen.tsx';
import { BASIS, ROL } from '../woorden.ts';

interface Props {
  readonly werk: Werk;
  readonly publicatieId: string;
  /** As it stands in the concept; what nobody filled in is not in what would be prepared as such. */
  readonly inhoud: Conceptinhoud;
  readonly voorbereiding: BereidPublicatieVoor;
  readonly openbaarOp: Temporal.PlainDate;
  readonly weigeringen: readonly Weigering[];
  readonly fouten: readonly Invoerfout[];
  readonly dag: string;
  readonly opdracht: string;
  /** What this person saw: it goes out like this or not at all. */
  readonly verwacht: number;
}

const Gevolg = ({ werk, openbaarOp }: Pick<Props, 'werk' | 'openbaarOp'>) =>
  Temporal.PlainDate.compare(openbaarOp, werk.vandaag) <= 0 ? (
    <Alinea lead>Als u bevestigt, staat dit meteen op de site. Iedereen kan het dan lezen.</Alinea>
  ) : (
    <Alinea lead>
      Als u bevestigt, komt dit op <Datum datum={openbaarOp} vorm="dag" /> vanzelf op de site. Tot die dag ziet niemand buiten de organisatie het.
    </Alinea>
  );

/** The national index leaves out what nobody told a day of. That is no reason to wait with publishing it. */
const ZonderHandeling = ({ voorbereiding }: Pick<Props, 'voorbereiding'>) => {
  const zonder = voorbereiding.stukken.filter((stuk) => stuk.bestand !== null && Object.keys(verteldeHandelingen(stuk, voorbereiding)).length === 0).length;
  return zonder === 0 ? null : (
    <Melding toon="let-op">
      <p>
        {zonder === 1 ? 'Van 1 stuk is niet ingevuld wanneer het is' : `Van ${zonder} stukken is niet ingevuld wanneer zij zijn`} ontvangen, ondertekend of vastgesteld. Zonder zo’n dag komt een stuk wel op onze site, maar niet in de landelijke index. Weet u de dag? Vul hem in bij het concept.
      </p>
    </Melding>
  );
};

const bestandVan = ({ bestand, oordeel }: AangebodenStuk): string =>
  bestand === null ? (oordelen[oordeel].bestand === 'geen' ? 'Alleen een regel op de lijst' : 'Nog geen bestand') : `${bestand.paginas} ${bestand.paginas === 1 ? 'bladzijde' : 'bladzijden'}`;

export const Voorbeeldpagina = ({ werk, publicatieId, inhoud, voorbereiding, openbaarOp, weigeringen, fouten, dag, opdracht, verwacht }: Props) => {
  const basis = `${BASIS}/concepten/${publicatieId}` as const;
  const { titel, samenvatting, stukken, nietOpenbaar } = voorbereiding;
  return (
    <Werkpagina
      werk={werk}
      titel={`Bekijk: ${titel}`}
      huidig={BASIS}
      kruimels={[
        { href: BASIS, tekst: 'Publiceren' },
        { href: basis, tekst: titel },
      ]}
      fout={fouten.length > 0}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop n={1}>Dit komt op de site</Kop>
      <Weigeringen weigeringen={weigeringen} />
      {weigeringen.length === 0 ? <Gevolg werk={werk} openbaarOp={openbaarOp} /> : null}
      <ZonderHandeling voorbereiding={voorbereiding} />
      <Gegevenslijst
        gegevens={[
          { naam: 'Titel', waarde: titel },
          { naam: 'Samenvatting', waarde: samenvatting === '' ? 'Nog leeg' : samenvatting },
          { naam: 'Categorie', waarde: inhoud.categorie === null ? 'Nog niet gekozen' : (categorieVan(inhoud.categorie)?.naam ?? inhoud.categorie) },
          { naam: 'Datum van de informatie', waarde: inhoud.datum === null ? 'Nog niet ingevuld' : <Datum datum={fromIsoDate(inhoud.datum)} /> },
          nietOpenbaar !== undefined && { naam: 'Niet openbaar', waarde: `${nietOpenbaar.motivering} (${nietOpenbaar.gronden.join(', ')})` },
        ]}
      />
      {stukken.length === 0 ? (
        <Alinea>Er zitten geen stukken bij.</Alinea>
      ) : (
        <Tabel
          bijschrift="Stukken die iedereen ziet"
          bijschriftZichtbaar
          rijen={stukken}
          sleutel={({ documentId }) => documentId}
          kolommen={[
            { kop: 'Nr.', getal: true, smal: true, cel: ({ volgnummer }) => volgnummer },
            { kop: 'Stuk', rijkop: true, cel: (stuk) => stuk.titel },
            { kop: 'Rol', cel: ({ rol }) => ROL[rol] },
            { kop: 'Oordeel', cel: ({ oordeel }) => oordelen[oordeel].label },
            { kop: 'Bestand', cel: bestandVan },
          ]}
        />
      )}
      <Formulier actie={`${basis}/plannen`} verborgen={{ opdracht, verwacht }}>
        <Datumveld naam="openbaarOp" label="Openbaar op" hulp="Vandaag, of een latere dag" waarde={dag} fouten={fouten} />
        <Knoppen>
          {weigeringen.length === 0 ? <Knop>Bevestig en publiceer op deze dag</Knop> : null}
          <KnopLink gewicht="tweede" href={basis}>
            Terug naar het concept
          </KnopLink>
        </Knoppen>
      </Formulier>
    </Werkpagina>
  );
};
