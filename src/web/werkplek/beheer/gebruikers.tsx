// The pages of user administration: the list, one person, and a one-time password that is shown once.
import { ROLLEN, ROLNAAM, ROLUITLEG, type Rol } from '../../../identiteit/rollen.ts';
import type { Medewerker } from '../../../identiteit/model.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import { Moment } from '../../ui/datum.tsx';
import { Formulier, Foutenoverzicht, Knop, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Vinkjes } from '../../ui/formulier/keuze.tsx';
import { Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Label } from '../../ui/label.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Pagina, type Kader } from '../../ui/pagina.tsx';
import { Tabel } from '../../ui/tabel.tsx';

/** How staff logs in here, as far as these pages show it. */
export interface Toegangswijze {
  /** The organisation's own login; null when there is none. */
  readonly organisatie: { readonly naam: string; readonly geeftRollen: boolean } | null;
  /** Whether somebody with these roles may use a password. */
  readonly magWachtwoord: (rollen: readonly Rol[]) => boolean;
}

interface Basis {
  readonly kader: Kader;
  readonly toegangswijze: Toegangswijze;
  readonly ik: Medewerker;
  readonly fouten: readonly Invoerfout[];
}

const rolopties = ROLLEN.map((rol) => ({ waarde: rol, tekst: ROLNAAM[rol], hulp: ROLUITLEG[rol] }));

const rolnamen = (rollen: readonly Rol[]): string => rollen.map((rol) => ROLNAAM[rol]).join(', ');

const Eenmalig = ({ naam, wachtwoord }: { readonly naam: string; readonly wachtwoord: string }) => (
  <Melding toon="goed" titel={`Wachtwoord voor ${naam}`} status>
    <p>Geef dit wachtwoord door. Het werkt één keer: daarna kiest {naam} zelf een wachtwoord. U ziet het hier maar één keer.</p>
    <p>
      <code class="woo-eenmalig">{wachtwoord}</code>
    </p>
  </Melding>
);

const ZonderWachtwoord = ({ naam, organisatie }: { readonly naam: string; readonly organisatie: string }) => (
  <Melding toon="goed" titel={`Account voor ${naam}`} status>
    <p>
      {naam} kan nu inloggen met {organisatie}. Bij de eerste keer zoeken wij het account bij het e-mailadres. Een wachtwoord is niet nodig.
    </p>
  </Melding>
);

/** Since when, and how to undo it. */
const Koppeling = ({ medewerker, organisatie }: { readonly medewerker: Medewerker; readonly organisatie: string }) => (
  <>
    <Kop n={2}>Inloggen met {organisatie}</Kop>
    {medewerker.gekoppeldOp === null ? (
      <Alinea>
        {medewerker.naam} is nog niet gekoppeld. Dat gebeurt bij de eerste keer inloggen, met het e-mailadres {medewerker.email}.
      </Alinea>
    ) : (
      <Formulier actie={`/beheer/gebruikers/${medewerker.id}/ontkoppelen`}>
        <Alinea>
          Gekoppeld sinds <Moment moment={medewerker.gekoppeldOp} />. Kreeg {medewerker.naam} een andere inlog? Haal dan de koppeling weg. {medewerker.naam} wordt overal uitgelogd, en wordt bij de volgende keer opnieuw
          gekoppeld.
        </Alinea>
        <Knop gewicht="tweede">Koppeling weghalen</Knop>
      </Formulier>
    )}
  </>
);

interface Lijst extends Basis {
  readonly medewerkers: readonly Medewerker[];
  readonly ingevuld: { readonly naam: string; readonly email: string; readonly rollen: readonly string[] };
  readonly gedaan: string | null;
  /** Just made; without a password for who has no use for one. */
  readonly nieuw: { readonly naam: string; readonly wachtwoord: string | null } | null;
}

export const Gebruikerspagina = ({ kader, toegangswijze: { organisatie, magWachtwoord }, ik, fouten, medewerkers, ingevuld, gedaan, nieuw }: Lijst) => (
  <Pagina kader={kader} gezicht="werk" titel="Gebruikers" huidig="/beheer/gebruikers" ingelogd={ik} fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={1}>Gebruikers</Kop>
    {nieuw === null ? null : nieuw.wachtwoord === null ? <ZonderWachtwoord naam={nieuw.naam} organisatie={organisatie?.naam ?? ''} /> : <Eenmalig naam={nieuw.naam} wachtwoord={nieuw.wachtwoord} />}
    {gedaan === null ? null : (
      <Melding toon="goed" status>
        <p>{gedaan}</p>
      </Melding>
    )}
    <Tabel
      bijschrift="Medewerkers, op naam; geblokkeerde onderaan"
      rijen={medewerkers}
      sleutel={({ id }) => id}
      kolommen={[
        {
          kop: 'Naam',
          rijkop: true,
          cel: ({ id, naam }) => (id === ik.id ? <strong>{naam} (u)</strong> : <Link href={`/beheer/gebruikers/${id}`}>{naam}</Link>),
        },
        { kop: 'E-mailadres', cel: ({ email }) => email },
        { kop: 'Rollen', cel: ({ rollen }) => rolnamen(rollen) },
        {
          kop: 'Account',
          smal: true,
          cel: ({ geblokkeerd, moetWachtwoordWijzigen, gekoppeldOp, rollen }) =>
            geblokkeerd ? (
              <Label toon="fout" icoon="slot">
                Geblokkeerd
              </Label>
            ) : moetWachtwoordWijzigen && gekoppeldOp === null ? (
              <Label toon="let-op" icoon="klok">
                {magWachtwoord(rollen) ? 'Nog geen eigen wachtwoord' : 'Nog niet ingelogd'}
              </Label>
            ) : (
              <Label toon="goed" icoon="vink">
                Actief
              </Label>
            ),
        },
      ]}
    />
    <Kop n={2}>Medewerker toevoegen</Kop>
    <Formulier actie="/beheer/gebruikers">
      <Tekstvak naam="naam" label="Naam" breedte="half" waarde={ingevuld.naam} fouten={fouten} autocomplete="off" />
      <Tekstvak naam="email" soort="email" label="E-mailadres" breedte="half" waarde={ingevuld.email} fouten={fouten} autocomplete="off" />
      <Vinkjes naam="rollen" label="Rollen" opties={rolopties} waarden={ingevuld.rollen} fouten={fouten} />
      <Knoppen>
        <Knop>Toevoegen</Knop>
      </Knoppen>
    </Formulier>
  </Pagina>
);

interface Een extends Basis {
  readonly medewerker: Medewerker;
}

export const Gebruikerpagina = ({ kader, toegangswijze: { organisatie, magWachtwoord }, ik, fouten, medewerker }: Een) => {
  const pad = `/beheer/gebruikers/${medewerker.id}` as const;
  return (
    <Pagina
      kader={kader}
      gezicht="werk"
      titel={medewerker.naam}
      huidig="/beheer/gebruikers"
      ingelogd={ik}
      fout={fouten.length > 0}
      kruimels={[{ href: '/beheer/gebruikers', tekst: 'Gebruikers' }]}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop n={1}>{medewerker.naam}</Kop>
      <Alinea>{medewerker.email}</Alinea>
      <Formulier actie={`${pad}/rollen`}>
        {organisatie?.geeftRollen === true ? <Alinea>Wie inlogt met {organisatie.naam}, krijgt steeds de rollen van de groepen daar. Wat u hier kiest, geldt tot dan.</Alinea> : null}
        <Vinkjes naam="rollen" label="Rollen" opties={rolopties} waarden={medewerker.rollen} fouten={fouten} />
        <Knoppen>
          <Knop>Rollen opslaan</Knop>
        </Knoppen>
      </Formulier>
      {organisatie === null ? null : <Koppeling medewerker={medewerker} organisatie={organisatie.naam} />}
      {magWachtwoord(medewerker.rollen) ? (
        <>
          <Kop n={2}>Wachtwoord vergeten</Kop>
          <Alinea>U krijgt een nieuw wachtwoord voor één keer. {medewerker.naam} wordt overal uitgelogd.</Alinea>
          <Formulier actie={`${pad}/wachtwoord`}>
            <Knop gewicht="tweede">Nieuw wachtwoord maken</Knop>
          </Formulier>
        </>
      ) : null}
      <Kop n={2}>Toegang</Kop>
      {medewerker.geblokkeerd ? (
        <Formulier actie={`${pad}/deblokkeren`}>
          <Alinea>Dit account is geblokkeerd. Inloggen kan niet.</Alinea>
          <Knop gewicht="tweede">Account weer openen</Knop>
        </Formulier>
      ) : (
        <Formulier actie={`${pad}/blokkeren`}>
          <Alinea>Gaat {medewerker.naam} weg? Blokkeer dan het account. Wat {medewerker.naam} deed, blijft in het logboek staan.</Alinea>
          <Knop gewicht="gevaar">Account blokkeren</Knop>
        </Formulier>
      )}
    </Pagina>
  );
};
