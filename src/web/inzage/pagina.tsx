// The pages behind a private link: the decision and its documents, or that the link does not work any more.
import type { Inzageblik, Inzagedocument } from '../../toepassing/besluit/inzage.ts';
import { Datum } from '../ui/datum.tsx';
import { Gegevenslijst } from '../ui/gegevenslijst.tsx';
import { Alinea, Kop } from '../ui/kop.tsx';
import { Link, type Pad } from '../ui/link.tsx';
import { Melding } from '../ui/melding.tsx';
import { Pagina, type Kader } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Oordeellabel } from '../portaal/oordeellabel.tsx';
import { omvangtekst } from '../ui/omvang.ts';

const frame = { gezicht: 'loket', huidig: '/mijn', nietIndexeren: true } as const;
const kruimels = [{ href: '/', tekst: 'Home' }] as const;

interface Props {
  readonly kader: Kader;
  readonly blik: Extract<Inzageblik, { open: true }>;
  readonly pad: `/inzage/${string}`;
}

const Bestand = ({ document, pad }: { readonly document: Inzagedocument; readonly pad: Props['pad'] }) =>
  document.bestand === null ? <>Geen bestand</> : <Link href={`${pad}/documenten/${document.documentId}` satisfies Pad}>{`Download document ${document.volgnummer} (PDF, ${omvangtekst(document.bestand.bytes)})`}</Link>;

export const Inzagepagina = ({ kader, blik, pad }: Props) => {
  const { bekendgemaaktOp, documenten, geldigTotEnMet, nummer, openbaarOp, samenvatting, titel } = blik;
  return (
    <Pagina kader={kader} {...frame} titel={titel} kruimels={kruimels}>
      <Kop n={1}>{titel}</Kop>
      <Alinea lead>{samenvatting}</Alinea>
      <Melding titel="Alleen voor wie deze link heeft">
        <p>
          {openbaarOp === null ? 'Deze documenten staan nog niet op onze website.' : <>Deze documenten staan vanaf <Datum datum={openbaarOp} vorm="dag" /> op onze website.</>} Deze link werkt tot en met <Datum datum={geldigTotEnMet} vorm="dag" />.
        </p>
      </Melding>
      <Gegevenslijst
        gegevens={[
          { naam: 'Verzoek', waarde: nummer },
          { naam: 'Besluit van', waarde: <Datum datum={bekendgemaaktOp} /> },
          { naam: 'Het besluit', waarde: <Link href={`${pad}/besluit`}>Lees het besluit (PDF)</Link> },
        ]}
      />
      <Kop n={2}>Documenten</Kop>
      {documenten.length === 0 ? (
        <p>Bij dit besluit horen geen documenten.</p>
      ) : (
        <Tabel<Inzagedocument>
          bijschrift="Documenten op volgorde van nummer"
          rijen={documenten}
          sleutel={({ documentId }) => documentId}
          kolommen={[
            { kop: 'Nummer', cel: ({ volgnummer }) => volgnummer, smal: true },
            { kop: 'Titel', rijkop: true, cel: ({ titel }) => titel },
            { kop: 'Openbaarheid', cel: ({ oordeel }) => <Oordeellabel oordeel={oordeel} /> },
            { kop: 'Bestand', cel: (document) => <Bestand document={document} pad={pad} /> },
          ]}
        />
      )}
    </Pagina>
  );
};

const WAAROM = {
  onbekend: 'Deze link laat niets meer zien.',
  verlopen: 'De link is verlopen.',
  ingetrokken: 'De link is ingetrokken.',
} as const;

export const Geslotenpagina = ({ kader, reden }: { readonly kader: Kader; readonly reden: keyof typeof WAAROM }) => (
  <Pagina kader={kader} {...frame} titel="Deze link werkt niet meer" kruimels={kruimels}>
    <Kop n={1}>Deze link werkt niet meer</Kop>
    <Alinea lead>{WAAROM[reden]}</Alinea>
    <p>
      Vraag een nieuwe link aan de behandelaar van uw verzoek. Of kijk of de documenten al <Link href="/zoeken">op onze website staan</Link>.
    </p>
  </Pagina>
);
