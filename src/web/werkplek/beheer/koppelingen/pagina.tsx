// The pages of clients of the API: the list, one client with what it did, and a key that is shown once.
import type { Koppeling } from '../../../../identiteit/koppelingen.ts';
import type { Logregel } from '../../../../identiteit/koppelinglog.ts';
import type { Medewerker } from '../../../../identiteit/model.ts';
import { ALLE_SCOPES, SCOPES, type Scope } from '../../../../identiteit/scopes.ts';
import type { Invoerfout } from '../../../../kern/errors.ts';
import type { MedewerkerId } from '../../../../kern/ids.ts';
import { Moment } from '../../../ui/datum.tsx';
import { datumtekst } from '../../../ui/datumtekst.ts';
import { Formulier, Foutenoverzicht, Knop, Knoppen } from '../../../ui/formulier/formulier.tsx';
import { Vinkjes } from '../../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstvak } from '../../../ui/formulier/tekst.tsx';
import { Gegevenslijst } from '../../../ui/gegevenslijst.tsx';
import { Alinea, Kop } from '../../../ui/kop.tsx';
import { Label } from '../../../ui/label.tsx';
import { Link } from '../../../ui/link.tsx';
import { Melding } from '../../../ui/melding.tsx';
import { Pagina, type Kader } from '../../../ui/pagina.tsx';
import { Tabel } from '../../../ui/tabel.tsx';

export const LIJST = '/beheer/koppelingen';

const scopeopties = ALLE_SCOPES.map((scope) => ({ waarde: scope, tekst: scope, hulp: `Mag ${SCOPES[scope]}.` }));

/** `verloopt` is the first moment that it does not work: the day before is the last. */
const laatsteDag = (verloopt: Temporal.Instant): string => datumtekst(verloopt.subtract({ seconds: 1 }).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate());

type Toestand = 'werkt' | 'verlopen' | 'ingetrokken';

const Toestandlabel = ({ toestand }: { readonly toestand: Toestand }) => {
  switch (toestand) {
    case 'werkt':
      return (
        <Label toon="goed" icoon="vink">
          Werkt
        </Label>
      );
    case 'verlopen':
      return (
        <Label toon="let-op" icoon="klok">
          Verlopen
        </Label>
      );
    case 'ingetrokken':
      return (
        <Label toon="fout" icoon="slot">
          Ingetrokken
        </Label>
      );
  }
};

export interface Getoond {
  readonly koppeling: Koppeling;
  readonly toestand: Toestand;
}

interface Lijstprops {
  readonly kader: Kader;
  readonly ik: Medewerker;
  readonly koppelingen: readonly Getoond[];
  readonly fouten: readonly Invoerfout[];
  readonly ingevuld: { readonly naam: string; readonly scopes: readonly Scope[]; readonly totEnMet: string };
  readonly nieuw: { readonly koppeling: Koppeling; readonly sleutel: string } | null;
  readonly gedaan: string | null;
}

const Eenmalig = ({ koppeling, sleutel }: NonNullable<Lijstprops['nieuw']>) => (
  <Melding toon="goed" titel={`De koppeling voor ${koppeling.naam} is klaar`} status>
    <p>Geef het kenmerk en de sleutel door aan wie het systeem beheert. U ziet de sleutel hier maar één keer. Wij bewaren hem niet.</p>
    <dl class="woo-gegevens">
      <div>
        <dt>Kenmerk</dt>
        <dd>
          <code>{koppeling.id}</code>
        </dd>
      </div>
      <div>
        <dt>Sleutel</dt>
        <dd>
          <code class="woo-eenmalig woo-sleutel">{sleutel}</code>
        </dd>
      </div>
    </dl>
  </Melding>
);

export const Koppelingenpagina = ({ kader, ik, koppelingen, fouten, ingevuld, nieuw, gedaan }: Lijstprops) => (
  <Pagina kader={kader} gezicht="werk" titel="Koppelingen" huidig={LIJST} ingelogd={ik} fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={1}>Koppelingen</Kop>
    {nieuw === null ? null : <Eenmalig {...nieuw} />}
    {gedaan === null ? null : (
      <Melding toon="goed" status>
        <p>{gedaan}</p>
      </Melding>
    )}
    <Alinea>
      Met een koppeling werkt een ander systeem met deze site. Wat er kan, staat bij <Link href="/api">API</Link>.
    </Alinea>
    {koppelingen.length === 0 ? (
      <Alinea>Er zijn nog geen koppelingen.</Alinea>
    ) : (
      <Tabel
        bijschrift="Koppelingen, op naam; ingetrokken onderaan"
        rijen={koppelingen}
        sleutel={({ koppeling }) => koppeling.id}
        kolommen={[
          { kop: 'Naam', rijkop: true, cel: ({ koppeling: { id, naam } }) => <Link href={`${LIJST}/${id}`}>{naam}</Link> },
          { kop: 'Rechten', cel: ({ koppeling }) => koppeling.scopes.join(', ') },
          { kop: 'Werkt tot en met', smal: true, cel: ({ koppeling }) => laatsteDag(koppeling.verloopt) },
          { kop: 'Laatst gebruikt', smal: true, cel: ({ koppeling: { laatstGebruikt } }) => (laatstGebruikt === null ? 'Nog niet' : <Moment moment={laatstGebruikt} />) },
          { kop: 'Stand', smal: true, cel: ({ toestand }) => <Toestandlabel toestand={toestand} /> },
        ]}
      />
    )}
    <Kop n={2}>Koppeling maken</Kop>
    <Formulier actie={LIJST}>
      <Tekstvak naam="naam" label="Naam van het systeem" breedte="half" waarde={ingevuld.naam} fouten={fouten} autocomplete="off" maximum={100} />
      <Vinkjes naam="scopes" label="Rechten" hulp="Geef niet meer dan het systeem nodig heeft." opties={scopeopties} waarden={ingevuld.scopes} fouten={fouten} />
      <Datumveld naam="totEnMet" label="Laatste dag" hulp="Daarna werkt de sleutel niet meer. Ten hoogste twee jaar vooruit." waarde={ingevuld.totEnMet} fouten={fouten} />
      <Knoppen>
        <Knop>Koppeling maken</Knop>
      </Knoppen>
    </Formulier>
  </Pagina>
);

interface Eenprops extends Getoond {
  readonly kader: Kader;
  readonly ik: Medewerker;
  readonly naamVan: (id: MedewerkerId) => string;
  readonly log: readonly Logregel[];
}

/** What an administrator did is written down by us; the other lines carry the name of an operation. */
const handelingtekst = (handeling: string): string => ({ gemaakt: 'Koppeling gemaakt', ingetrokken: 'Koppeling ingetrokken', token: 'Token opgehaald' })[handeling] ?? handeling;

export const Koppelingpagina = ({ kader, ik, koppeling, toestand, naamVan, log }: Eenprops) => (
  <Pagina kader={kader} gezicht="werk" titel={koppeling.naam} huidig={LIJST} ingelogd={ik} kruimels={[{ href: LIJST, tekst: 'Koppelingen' }]}>
    <Kop n={1}>{koppeling.naam}</Kop>
    <p>
      <Toestandlabel toestand={toestand} />
    </p>
    <Gegevenslijst
      gegevens={[
        { naam: 'Kenmerk', waarde: <code>{koppeling.id}</code> },
        { naam: 'Rechten', waarde: koppeling.scopes.join(', ') },
        { naam: 'Werkt tot en met', waarde: laatsteDag(koppeling.verloopt) },
        { naam: 'Gemaakt', waarde: <><Moment moment={koppeling.gemaakt} /> door {naamVan(koppeling.gemaaktDoor)}</> },
        { naam: 'Laatst gebruikt', waarde: koppeling.laatstGebruikt === null ? 'Nog niet' : <Moment moment={koppeling.laatstGebruikt} /> },
        koppeling.ingetrokken !== null && { naam: 'Ingetrokken', waarde: <Moment moment={koppeling.ingetrokken} /> },
      ]}
    />
    {koppeling.ingetrokken === null ? (
      <>
        <Kop n={2}>Intrekken</Kop>
        <Formulier actie={`${LIJST}/${koppeling.id}/intrekken`}>
          <Alinea>De sleutel werkt dan meteen niet meer. Dat is niet terug te draaien. Wat de koppeling deed, blijft hieronder staan.</Alinea>
          <Knop gewicht="gevaar">Koppeling intrekken</Knop>
        </Formulier>
      </>
    ) : null}
    <Kop n={2}>Wat deze koppeling deed</Kop>
    {log.length === 0 ? (
      <Alinea>Nog niets.</Alinea>
    ) : (
      <Tabel
        bijschrift="De laatste honderd handelingen, nieuwste eerst. Wij bewaren ze een half jaar."
        bijschriftZichtbaar
        rijen={log}
        sleutel={({ op, handeling, onderwerp }) => `${op.epochMilliseconds} ${handeling} ${onderwerp}`}
        kolommen={[
          { kop: 'Wanneer', smal: true, cel: ({ op }) => <Moment moment={op} /> },
          { kop: 'Wat', rijkop: true, cel: ({ handeling }) => handelingtekst(handeling) },
          { kop: 'Waarop', cel: ({ onderwerp }) => <code>{onderwerp}</code> },
          { kop: 'Uitkomst', smal: true, cel: ({ status }) => (status < 400 ? 'Gelukt' : `Geweigerd (${status})`) },
          { kop: 'Namens', cel: ({ persoon, naam, toelichting }) => [naam ?? persoon, toelichting].filter((deel) => deel !== null).join(': ') },
        ]}
      />
    )}
  </Pagina>
);
