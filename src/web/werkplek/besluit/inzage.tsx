// The private links of a decision: which there are, making one, withdrawing one.
import type { Besluit } from '../../../../projections/besluiten/model.ts';
import type { Inzagelink } from '../../../../projections/inzages/model.ts';
import type { Weigering } from '../../../kern/decider.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import type { InzageId } from '../../../kern/ids.ts';
import { LANGST_DAGEN } from '../../../inzage/decide.ts';
import { Datum } from '../../ui/datum.tsx';
import { Formulier, Foutenoverzicht, Knop, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Datumveld } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { magDit, type Werk } from '../kader.tsx';
import { Weigeringen } from '../weigeringen.tsx';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';

interface Props {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly besluit: Besluit;
  readonly links: readonly Inzagelink[];
  /** Full address of a link. */
  readonly adresVan: (inzageId: InzageId) => string;
  readonly geldigTotEnMet: string;
  readonly fouten: readonly Invoerfout[];
  readonly weigeringen: readonly Weigering[];
  readonly opdracht: string;
}

const werkt = ({ ingetrokkenOp, geldigTotEnMet }: Inzagelink, vandaag: Temporal.PlainDate): boolean =>
  ingetrokkenOp === null && Temporal.PlainDate.compare(vandaag, fromIsoDate(geldigTotEnMet)) <= 0;

const Stand = ({ link, werk }: { readonly link: Inzagelink; readonly werk: Werk }) => {
  if (link.ingetrokkenOp !== null) return <>Ingetrokken op <Datum datum={fromIsoDate(link.ingetrokkenOp)} /></>;
  return werkt(link, werk.vandaag) ? <>Werkt tot en met <Datum datum={fromIsoDate(link.geldigTotEnMet)} /></> : <>Verlopen op <Datum datum={fromIsoDate(link.geldigTotEnMet)} /></>;
};

export const Inzagebeheer = ({ werk, zaak, besluit, links, adresVan, geldigTotEnMet, fouten, weigeringen, opdracht }: Props) => {
  const besluiten = `/werk/zaken/${zaak.dossier.nummer}/besluit` as const;
  const basis = `${besluiten}/${besluit.besluitId}/inzage` as const;
  const mag = magDit(werk, 'besluit.opstellen');
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="besluit">
      <Foutenoverzicht fouten={fouten} />
      <Weigeringen weigeringen={weigeringen} />
      <Kop n={2}>Link voor inzage: {besluit.inhoud.titel}</Kop>
      <Alinea>
        Met deze link ziet de verzoeker het besluit en de documenten al voordat iedereen ze ziet. Wie de link heeft, kan erbij. Geef de link daarom alleen aan de verzoeker. Wat wordt ingetrokken, is ook via de link meteen weg.
      </Alinea>
      {links.length === 0 ? (
        <p>Er is nog geen link.</p>
      ) : (
        <Tabel<Inzagelink>
          bijschrift="Links voor inzage, nieuwste eerst"
          rijen={links}
          sleutel={({ inzageId }) => inzageId}
          kolommen={[
            { kop: 'Gemaakt op', rijkop: true, cel: ({ gegevenOp }) => <Datum datum={fromIsoDate(gegevenOp)} /> },
            { kop: 'Door', cel: ({ door }) => werk.naamVan(door.startsWith('medewerker:') ? door.slice('medewerker:'.length) : null) },
            { kop: 'Stand', cel: (link) => <Stand link={link} werk={werk} /> },
            { kop: 'Link', cel: (link) => (werkt(link, werk.vandaag) && mag ? <code>{adresVan(link.inzageId)}</code> : '–') },
            {
              kop: 'Intrekken',
              kopVerborgen: true,
              cel: (link) =>
                werkt(link, werk.vandaag) && mag ? (
                  <Formulier actie={`${basis}/${link.inzageId}/intrekken`} verborgen={{ opdracht }}>
                    <Knop gewicht="tweede">Trek in</Knop>
                  </Formulier>
                ) : null,
            },
          ]}
        />
      )}
      {mag && besluit.stand === 'verstrekt' ? (
        <Formulier actie={basis} verborgen={{ opdracht }}>
          <Datumveld naam="geldigTotEnMet" label="De link werkt tot en met" hulp={`Hoogstens ${LANGST_DAGEN} dagen vanaf vandaag`} waarde={geldigTotEnMet} fouten={fouten} />
          <Knoppen>
            <Knop>Maak een link</Knop>
          </Knoppen>
        </Formulier>
      ) : null}
      {besluit.stand === 'verstrekt' ? null : <Alinea>Een link kan pas als de documenten aan de verzoeker zijn verstrekt. (Artikel 4.4, vijfde lid, Woo)</Alinea>}
      <p>
        <Link href={besluiten}>Terug naar het besluit</Link>
      </p>
    </Zaakkader>
  );
};
