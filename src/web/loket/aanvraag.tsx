// The pages of filing a request: start, three steps, confirmation.
import type { Organisatie } from '../../configuratie.ts';
import type { Invoerfout } from '../../kern/errors.ts';
import { Datum } from '../ui/datum.tsx';
import { Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../ui/formulier/formulier.tsx';
import { Bestandsveld, Tekstgebied, Tekstvak } from '../ui/formulier/tekst.tsx';
import { Radio } from '../ui/formulier/keuze.tsx';
import { Gegevenslijst } from '../ui/gegevenslijst.tsx';
import { Alinea, Kop } from '../ui/kop.tsx';
import { Link, type Pad } from '../ui/link.tsx';
import { Melding } from '../ui/melding.tsx';
import { Pagina, type Kader } from '../ui/pagina.tsx';
import { WaaromDezeDatum, type Uitleg } from '../ui/waaromdezedatum.tsx';
import { verzoekerVan, type Ingevuld } from './aanvraagformulier.ts';

export interface Suggestie {
  readonly titel: string;
  readonly url: Pad;
  readonly fragment: string;
}

const frame = { gezicht: 'loket', huidig: '/woo-verzoek' } as const;
const KRUIMELS = [{ href: '/', tekst: 'Home' }] as const;
const NAAR_BEGIN = [...KRUIMELS, { href: '/woo-verzoek', tekst: 'Woo-verzoek doen' }] as const;
const ACTIE = '/woo-verzoek/stap';

export const Startpagina = ({ kader }: { readonly kader: Kader }) => (
  <Pagina kader={kader} {...frame} titel="Woo-verzoek doen" kruimels={KRUIMELS}>
    <Kop n={1}>Woo-verzoek doen</Kop>
    <Alinea lead>Wilt u informatie van {kader.organisatie.naam} die nog niet openbaar is? Dan kunt u daarom vragen. Dat recht staat in de Wet open overheid (Woo).</Alinea>
    <ul class="woo-tekst">
      <li>Iedereen mag een Woo-verzoek doen. U hoeft niet te zeggen waarom u de informatie wilt.</li>
      <li>Het is gratis. U heeft geen account en geen DigiD nodig.</li>
      <li>U krijgt binnen 4 weken ons besluit. Soms duurt het langer. U ziet dan altijd waarom.</li>
    </ul>
    <Knoppen>
      <KnopLink href="/woo-verzoek/vraag">Begin met uw verzoek</KnopLink>
    </Knoppen>
    <Alinea>
      Misschien is de informatie al openbaar. <Link href="/zoeken">Zoek eerst in openbare documenten</Link>. Dat hoeft niet.
    </Alinea>
    <Kop n={2}>Liever niet op deze site?</Kop>
    <AndereWegen organisatie={kader.organisatie} />
  </Pagina>
);

const AndereWegen = ({ organisatie }: { readonly organisatie: Organisatie }) => (
  <Gegevenslijst
    gegevens={[
      { naam: 'Post', waarde: organisatie.postadres.join(', ') },
      { naam: 'Balie', waarde: organisatie.adres.join(', ') },
      { naam: 'Telefoon', waarde: organisatie.telefoon },
      { naam: 'E-mail', waarde: <Link href={`mailto:${organisatie.email}`}>{organisatie.email}</Link> },
    ]}
  />
);

interface Stapprops {
  readonly kader: Kader;
  readonly ingevuld: Ingevuld;
  readonly fouten: readonly Invoerfout[];
}

const verborgen = ({ indienId, ...rest }: Ingevuld, ...zonder: readonly (keyof Ingevuld)[]): Record<string, string> =>
  Object.fromEntries(Object.entries({ ...rest, indienId }).filter(([naam]) => !zonder.some((veld) => veld === naam)));

const AlOpenbaar = ({ suggesties }: { readonly suggesties: readonly Suggestie[] }) => (
  <section aria-labelledby="al-openbaar" class="woo-suggesties">
    <Kop n={2} id="al-openbaar">
      Misschien staat uw antwoord hier al in
    </Kop>
    <ul>
      {suggesties.map(({ titel, url, fragment }) => (
        <li>
          <Link href={url}>{titel}</Link>
          {fragment === '' ? null : <p>{fragment}</p>}
        </li>
      ))}
    </ul>
    <p>Zit het er niet bij? Ga dan gewoon verder met uw verzoek.</p>
  </section>
);

export const Vraagstap = ({ kader, ingevuld, fouten, suggesties }: Stapprops & { readonly suggesties: readonly Suggestie[] | null }) => (
  <Pagina kader={kader} {...frame} titel="Uw vraag" kruimels={NAAR_BEGIN} fout={fouten.length > 0} eilanden={['suggesties']} nietIndexeren>
    <Foutenoverzicht fouten={fouten} />
    <p class="woo-stap">Stap 1 van 3</p>
    <Kop n={1}>Uw vraag</Kop>
    <Formulier actie={ACTIE} verborgen={{ ...verborgen(ingevuld, 'onderwerp', 'tekst'), stap: 'vraag' }}>
      <Tekstvak naam="onderwerp" label="Waar gaat uw verzoek over?" hulp="Bijvoorbeeld: herinrichting van het Stationsplein" waarde={ingevuld.onderwerp} fouten={fouten} />
      <Tekstgebied
        naam="tekst"
        label="Welke informatie wilt u hebben?"
        hulp="Noem het onderwerp of de documenten, en als u het weet de periode. U hoeft niet te zeggen waarom u het wilt weten."
        waarde={ingevuld.tekst}
        regels={8}
        fouten={fouten}
      />
      <div id="suggesties" aria-live="polite">
        {suggesties === null ? null : suggesties.length === 0 ? <Melding>Wij vonden geen openbare documenten die hierop lijken. Ga verder met uw verzoek.</Melding> : <AlOpenbaar suggesties={suggesties} />}
      </div>
      <Knoppen>
        <Knop naam="actie" waarde="verder">
          Verder
        </Knop>
        <Knop gewicht="tweede" naam="actie" waarde="suggesties">
          Kijk of het al openbaar is
        </Knop>
      </Knoppen>
    </Formulier>
  </Pagina>
);

export const Contactstap = ({ kader, ingevuld, fouten }: Stapprops) => (
  <Pagina kader={kader} {...frame} titel="Hoe bereiken wij u?" kruimels={NAAR_BEGIN} fout={fouten.length > 0} nietIndexeren>
    <Foutenoverzicht fouten={fouten} />
    <p class="woo-stap">Stap 2 van 3</p>
    <Kop n={1}>Hoe bereiken wij u?</Kop>
    <Alinea>Wij gebruiken deze gegevens alleen voor uw verzoek. Ze komen nooit op internet.</Alinea>
    <Formulier actie={ACTIE} verborgen={{ ...verborgen(ingevuld, 'naam', 'contact', 'email', 'postadres'), stap: 'contact' }}>
      <Tekstvak naam="naam" label="Uw naam" hulp="Dit staat boven onze brieven. Een andere naam mag ook." waarde={ingevuld.naam} autocomplete="name" magLeeg fouten={fouten} breedte="half" />
      <Radio
        naam="contact"
        label="Hoe mogen wij u bereiken?"
        opties={[
          { waarde: 'e-mail', tekst: 'Per e-mail', hulp: 'U krijgt een mail als er iets nieuws is. U leest het op deze site.' },
          { waarde: 'post', tekst: 'Per post' },
        ]}
        waarde={ingevuld.contact}
        fouten={fouten}
      />
      <Tekstvak naam="email" label="E-mailadres" hulp="Alleen als u per e-mail kiest" soort="email" waarde={ingevuld.email} autocomplete="email" breedte="half" fouten={fouten} />
      <Tekstgebied naam="postadres" label="Adres" hulp="Alleen als u per post kiest: straat en huisnummer, postcode en plaats" regels={3} waarde={ingevuld.postadres} fouten={fouten} />
      <Knoppen>
        <Knop naam="actie" waarde="verder">
          Verder
        </Knop>
        <Knop gewicht="licht" naam="actie" waarde="naar-vraag">
          Terug
        </Knop>
      </Knoppen>
    </Formulier>
  </Pagina>
);

export const Controlestap = ({ kader, ingevuld, fouten, maxMb, uiterlijk }: Stapprops & { readonly maxMb: number; readonly uiterlijk: Temporal.PlainDate }) => {
  const verzoeker = verzoekerVan(ingevuld);
  return (
    <Pagina kader={kader} {...frame} titel="Controleer uw verzoek" kruimels={NAAR_BEGIN} fout={fouten.length > 0} nietIndexeren>
      <Foutenoverzicht fouten={fouten} />
      <p class="woo-stap">Stap 3 van 3</p>
      <Kop n={1}>Controleer uw verzoek</Kop>
      <Gegevenslijst
        gegevens={[
          { naam: 'Onderwerp', waarde: ingevuld.onderwerp },
          { naam: 'Uw vraag', waarde: <span class="woo-regels">{ingevuld.tekst}</span> },
          { naam: 'Naam', waarde: verzoeker.naam ?? 'Niet ingevuld' },
          verzoeker.email !== null && { naam: 'E-mail', waarde: verzoeker.email },
          verzoeker.postadres !== null && { naam: 'Adres', waarde: <span class="woo-regels">{verzoeker.postadres}</span> },
        ]}
      />
      <Formulier actie="/mijn/indienen" bestanden verborgen={verborgen(ingevuld)}>
        <Bestandsveld naam="bijlagen" label="Bijlagen" hulp={`Samen ten hoogste ${maxMb} MB`} meerdere magLeeg fouten={fouten} />
        <Melding titel="Wat gebeurt er als u verstuurt?">
          <p>
            U krijgt meteen een nummer en een ontvangstbewijs. Als u vandaag verstuurt, krijgt u uiterlijk <Datum datum={uiterlijk} vorm="dag" /> ons besluit.
          </p>
        </Melding>
        <Knoppen>
          <Knop>Verstuur uw verzoek</Knop>
          <Knop gewicht="licht" naar="/woo-verzoek/stap" naam="actie" waarde="naar-vraag">
            Wijzig uw vraag
          </Knop>
          <Knop gewicht="licht" naar="/woo-verzoek/stap" naam="actie" waarde="naar-contact">
            Wijzig uw gegevens
          </Knop>
        </Knoppen>
      </Formulier>
    </Pagina>
  );
};

interface Bevestigingsprops {
  readonly kader: Kader;
  readonly nummer: string;
  /** Null once it is not to be shown any more. */
  readonly volgcode: string | null;
  readonly uiterlijk: Temporal.PlainDate;
  readonly uitleg: Uitleg;
  readonly bewijs: Pad | null;
  readonly perMail: boolean;
}

export const Bevestiging = ({ kader, nummer, volgcode, uiterlijk, uitleg, bewijs, perMail }: Bevestigingsprops) => (
  <Pagina kader={kader} {...frame} titel="Wij hebben uw verzoek ontvangen" kruimels={KRUIMELS} nietIndexeren>
    <Kop n={1}>Wij hebben uw verzoek ontvangen</Kop>
    <Gegevenslijst
      gegevens={[
        { naam: 'Nummer', waarde: <strong>{nummer}</strong> },
        volgcode !== null && { naam: 'Volgcode', waarde: <strong class="woo-code">{volgcode}</strong> },
        { naam: 'Ons besluit uiterlijk', waarde: <Datum datum={uiterlijk} vorm="dag" /> },
      ]}
    />
    <WaaromDezeDatum {...uitleg} open />
    <Kop n={2}>Bewaar uw volgcode</Kop>
    <Alinea>
      Met het nummer en de volgcode opent u uw verzoek. De code staat ook op uw ontvangstbewijs.{' '}
      {perMail ? 'U krijgt ook een mail. Kwijt? Dan sturen wij een nieuwe link naar uw e-mailadres.' : 'Bewaar het ontvangstbewijs goed.'}
    </Alinea>
    <Knoppen>
      {bewijs === null ? null : <KnopLink href={bewijs}>Download uw ontvangstbewijs (PDF)</KnopLink>}
      <KnopLink href={`/mijn/${nummer}`} gewicht="tweede">
        Bekijk uw verzoek
      </KnopLink>
    </Knoppen>
  </Pagina>
);
