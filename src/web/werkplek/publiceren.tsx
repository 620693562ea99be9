// Publications as staff see them: what waits, what is public, publishing without a request, and withdrawing with a reason.
import type { Publicatie, Publicatiestuk } from '../../../projections/publicaties/model.ts';
import { fromIsoDate, type IsoDate } from '../../kern/date.ts';
import type { Invoerfout } from '../../kern/errors.ts';
import { Datum } from '../ui/datum.tsx';
import { Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../ui/formulier/keuze.tsx';
import { Bestandsveld, Datumveld, Tekstgebied, Tekstvak } from '../ui/formulier/tekst.tsx';
import { Gegevenslijst } from '../ui/gegevenslijst.tsx';
import { Alinea, Kop } from '../ui/kop.tsx';
import { Label } from '../ui/label.tsx';
import { Leeg } from '../ui/leeg.tsx';
import { Link } from '../ui/link.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { magDit, Werkpagina, type Werk } from './kader.tsx';
import { OORDEEL } from './teksten.ts';

const STAND: Readonly<Record<Publicatie['stand'], string>> = { voorbereid: 'Voorbereid', gepland: 'Gepland', openbaar: 'Openbaar', ingetrokken: 'Ingetrokken' };

interface Lijstprops {
  readonly werk: Werk;
  readonly wachtend: readonly Publicatie[];
  readonly openbaar: readonly Publicatie[];
}

const Dag = ({ op }: { readonly op: IsoDate | null }) => (op === null ? null : <Datum datum={fromIsoDate(op)} vorm="kort" />);

const Lijst = ({ bijschrift, rijen }: { readonly bijschrift: string; readonly rijen: readonly Publicatie[] }) => (
  <Tabel
    bijschrift={bijschrift}
    rijen={rijen}
    sleutel={({ publicatieId }) => publicatieId}
    kolommen={[
      { kop: 'Publicatie', rijkop: true, cel: ({ publicatieId, titel }) => <Link href={`/werk/publiceren/${publicatieId}`}>{titel}</Link> },
      { kop: 'Categorie', cel: ({ categorie }) => categorie },
      { kop: 'Stand', cel: ({ stand }) => <Label>{STAND[stand]}</Label> },
      { kop: 'Datum', cel: ({ openbaarOp, geplandOp }) => <Dag op={openbaarOp ?? geplandOp} /> },
      { kop: 'Stukken', getal: true, cel: ({ stukken }) => stukken.totaal },
    ]}
  />
);

export const Publicaties = ({ werk, wachtend, openbaar }: Lijstprops) => (
  <Werkpagina werk={werk} titel="Publiceren" huidig="/werk/publiceren">
    <Kop n={1}>Publiceren</Kop>
    {magDit(werk, 'publicatie.uitvoeren') ? (
      <Knoppen>
        <KnopLink href="/werk/publiceren/nieuw">Publiceer zonder verzoek</KnopLink>
      </Knoppen>
    ) : null}
    <Kop n={2}>Wacht op een dag</Kop>
    {wachtend.length === 0 ? <Alinea>Er staat niets gepland.</Alinea> : <Lijst bijschrift="Geplande publicaties" rijen={wachtend} />}
    <Kop n={2}>Openbaar</Kop>
    {openbaar.length === 0 ? <Leeg titel="Nog niets gepubliceerd" /> : <Lijst bijschrift="Openbare publicaties, nieuwste eerst" rijen={openbaar} />}
  </Werkpagina>
);

interface Detailprops {
  readonly werk: Werk;
  readonly publicatie: Publicatie;
  readonly stukken: readonly Publicatiestuk[];
  readonly fouten: readonly Invoerfout[];
  readonly opdracht: string;
}

export const Publicatiedetail = ({ werk, publicatie, stukken, fouten, opdracht }: Detailprops) => {
  const basis = `/werk/publiceren/${publicatie.publicatieId}` as const;
  const magIntrekken = magDit(werk, 'publicatie.intrekken') && publicatie.stand === 'openbaar';
  return (
    <Werkpagina werk={werk} titel={publicatie.titel} huidig="/werk/publiceren" kruimels={[{ href: '/werk/publiceren', tekst: 'Publiceren' }]} fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Kop n={1}>{publicatie.titel}</Kop>
      <Gegevenslijst
        gegevens={[
          { naam: 'Stand', waarde: <Label>{STAND[publicatie.stand]}</Label> },
          { naam: 'Categorie', waarde: publicatie.categorie },
          publicatie.openbaarOp !== null && { naam: 'Openbaar sinds', waarde: <Datum datum={fromIsoDate(publicatie.openbaarOp)} vorm="dag" /> },
          publicatie.intrekking !== null && { naam: 'Ingetrokken', waarde: <><Datum datum={fromIsoDate(publicatie.intrekking.op)} />: {publicatie.intrekking.reden}</> },
        ]}
      />
      <Tabel
        bijschrift="Stukken in deze publicatie"
        rijen={stukken}
        sleutel={({ documentId }) => documentId}
        kolommen={[
          { kop: 'Stuk', rijkop: true, cel: ({ documentId, titel }) => (publicatie.stand === 'openbaar' ? <Link href={`/documenten/${documentId}`}>{titel}</Link> : titel) },
          { kop: 'Oordeel', cel: ({ oordeel }) => OORDEEL[oordeel] },
          {
            kop: 'Intrekken',
            cel: ({ documentId, intrekking }) =>
              intrekking !== null ? (
                <>Ingetrokken: {intrekking.reden}</>
              ) : magIntrekken ? (
                <details class="woo-uitleg">
                  <summary>Trek dit stuk in</summary>
                  <Formulier actie={`${basis}/stukken/${documentId}/intrekken`} verborgen={{ opdracht }}>
                    <Tekstvak naam="reden" id={`reden-${documentId}`} label="Reden" hulp="Iedereen kan deze reden lezen" waarde="" />
                    <Knop gewicht="gevaar">Trek dit stuk in</Knop>
                  </Formulier>
                </details>
              ) : (
                ''
              ),
          },
        ]}
      />
      {magIntrekken ? (
        <section aria-labelledby="intrekken">
          <Kop n={2} id="intrekken">
            Hele publicatie intrekken
          </Kop>
          <Alinea>De documenten zijn dan meteen weg: van de site, uit het zoeken en uit de feeds. De titel, de datum en de reden blijven zichtbaar.</Alinea>
          <Formulier actie={`${basis}/intrekken`} verborgen={{ opdracht }}>
            <Tekstvak naam="reden" label="Reden" hulp="Iedereen kan deze reden lezen" waarde="" fouten={fouten} />
            <Knop gewicht="gevaar">Trek de publicatie in</Knop>
          </Formulier>
        </section>
      ) : null}
    </Werkpagina>
  );
};

export interface Publicatieinvoer {
  readonly categorie: string;
  readonly titel: string;
  readonly samenvatting: string;
  readonly datum: string;
  readonly openbaarOp: string;
}

interface Nieuwprops {
  readonly werk: Werk;
  readonly invoer: Publicatieinvoer;
  readonly categorieen: readonly { readonly code: string; readonly naam: string }[];
  readonly fouten: readonly Invoerfout[];
  readonly opdracht: string;
  readonly maxMb: number;
}

export const NieuwePublicatie = ({ werk, invoer, categorieen, fouten, opdracht, maxMb }: Nieuwprops) => (
  <Werkpagina werk={werk} titel="Publiceer zonder verzoek" huidig="/werk/publiceren" kruimels={[{ href: '/werk/publiceren', tekst: 'Publiceren' }]} fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={1}>Publiceer zonder verzoek</Kop>
    <Formulier actie="/werk/publiceren/nieuw" bestanden verborgen={{ opdracht }}>
      <Keuzelijst naam="categorie" label="Informatiecategorie" leeg="Kies een categorie" waarde={invoer.categorie} opties={categorieen.map(({ code, naam }) => ({ waarde: code, tekst: naam }))} fouten={fouten} />
      <Tekstvak naam="titel" label="Titel" hulp="Zonder persoonsgegevens" waarde={invoer.titel} fouten={fouten} />
      <Tekstgebied naam="samenvatting" label="Samenvatting" waarde={invoer.samenvatting} regels={4} fouten={fouten} />
      <Datumveld naam="datum" label="Datum van het stuk" waarde={invoer.datum} fouten={fouten} />
      <Datumveld naam="openbaarOp" label="Openbaar op" waarde={invoer.openbaarOp} fouten={fouten} />
      <Bestandsveld naam="bestanden" label="Documenten" hulp={`Bestanden die helemaal openbaar mogen zijn, samen ten hoogste ${maxMb} MB. Van elk bestand publiceren wij een PDF.`} meerdere fouten={fouten} />
      <Knop>Publiceer</Knop>
    </Formulier>
  </Werkpagina>
);
