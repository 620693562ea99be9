// One duty: registering it, why it is due when it is, and what can be done with it.
import type { Publicatie } from '../../../../projections/publicaties/model.ts';
import type { Weigering } from '../../../kern/decider.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import type { Velden } from '../../http/velden.ts';
import { Datum } from '../../ui/datum.tsx';
import { Formulier, Foutenoverzicht, Knop } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst, Radio, Vinkje } from '../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Gegevenslijst } from '../../ui/gegevenslijst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Label } from '../../ui/label.tsx';
import { Link } from '../../ui/link.tsx';
import { Afleidingslijst } from '../../ui/waaromdezedatum.tsx';
import { magDit, Werkpagina, type Werk } from '../kader.tsx';
import { BASIS, CATEGORIEEN } from '../publicaties/woorden.ts';
import { Weigeringen } from '../weigeringen.tsx';
import type { Plichtzicht } from './rijen.ts';
import { BIJZONDER, PAD, STAND, tijdtekst, tijdtoon } from './woorden.ts';

const KRUIMEL = [{ href: PAD, tekst: 'Uit onszelf openbaar maken' }] as const;

interface Nieuwprops {
  readonly werk: Werk;
  readonly velden: Velden;
  readonly fouten: readonly Invoerfout[];
  readonly weigeringen: readonly Weigering[];
  readonly opdracht: string;
}

export const NieuwePlichtpagina = ({ werk, velden, fouten, weigeringen, opdracht }: Nieuwprops) => (
  <Werkpagina werk={werk} titel="Plicht vastleggen" huidig={PAD} kruimels={KRUIMEL} fout={fouten.length + weigeringen.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Weigeringen weigeringen={weigeringen} />
    <Kop n={1}>Plicht vastleggen</Kop>
    <Alinea lead>Is een stuk vastgesteld of ontvangen dat onder een categorie van de wet valt? Leg het hier vast. Wij rekenen uit wanneer het openbaar moet zijn.</Alinea>
    <Formulier actie={`${PAD}/nieuw`} verborgen={{ opdracht }}>
      <Tekstvak naam="titel" label="Wat is het?" waarde={velden.een('titel')} fouten={fouten} />
      <Vinkje naam="persoonlijk" label="In de titel staat een persoon" hulp="Dan bewaren wij de titel versleuteld" aan={velden.een('persoonlijk') === 'ja'} fouten={fouten} />
      <Keuzelijst naam="categorie" label="Informatiecategorie" leeg="Kies een categorie" waarde={velden.een('categorie')} opties={CATEGORIEEN} fouten={fouten} />
      <Radio
        naam="aanleiding"
        label="Hoe begon het?"
        waarde={velden.een('aanleiding') || 'vastgesteld'}
        opties={[
          { waarde: 'vastgesteld', tekst: 'Wij stelden het vast' },
          { waarde: 'ontvangen', tekst: 'Wij ontvingen het van een ander' },
        ]}
        fouten={fouten}
      />
      <Datumveld naam="op" label="Op welke dag?" hulp="De dag van vaststelling of ontvangst. Bij een agenda: de dag van de vergadering. Bij ‘tegelijk’: de dag van verspreiding of van het besluit. Bij een herstelsanctie: de dag waarop zij onherroepelijk werd." waarde={velden.een('op')} fouten={fouten} />
      <Keuzelijst naam="bijzonder" label="Welke termijn geldt?" waarde={velden.een('bijzonder') || 'gewoon'} opties={Object.entries(BIJZONDER).map(([waarde, tekst]) => ({ waarde, tekst }))} fouten={fouten} />
      <Knop>Leg vast</Knop>
    </Formulier>
  </Werkpagina>
);

interface Props {
  readonly werk: Werk;
  readonly plicht: Plichtzicht;
  readonly publicatie: Publicatie | null;
  /** Address of the concept it is tied to, when it is still one. */
  readonly concept: `/${string}` | null;
  readonly velden: Velden;
  readonly fouten: readonly Invoerfout[];
  readonly weigeringen: readonly Weigering[];
  readonly opdracht: string;
  /** What this person is looking at. */
  readonly verwacht: number;
}

/** A concept can be thrown away and a publication withdrawn: then the duty asks for another one. That of a decision comes by itself. */
const zoektPublicatie = ({ plicht, publicatie, concept }: Pick<Props, 'plicht' | 'publicatie' | 'concept'>): boolean => plicht.besluitId === null && (plicht.stand === 'weg' || (publicatie === null && concept === null));

const Handelingen = (props: Props) => {
  const { plicht, velden, fouten, opdracht, verwacht } = props;
  const basis = `${PAD}/plichten/${plicht.plichtId}` as const;
  const verborgen = { opdracht, verwacht };
  return (
    <>
      {zoektPublicatie(props) ? (
        <section aria-labelledby="publiceren">
          <Kop n={2} id="publiceren">
            Publiceren of melden
          </Kop>
          {plicht.stand === 'weg' ? <Alinea>De publicatie bij deze plicht is ingetrokken. Publiceer haar opnieuw, of kies een andere.</Alinea> : null}
          <Alinea>Maak een publicatie. Wordt het niet openbaar? Dan maakt u in die publicatie een melding (Woo art. 3.3 lid 8).</Alinea>
          <Formulier actie={`${basis}/concept`} verborgen={verborgen}>
            <Knop>Begin een publicatie</Knop>
          </Formulier>
          <Formulier actie={`${basis}/koppelen`} verborgen={verborgen}>
            <Tekstvak naam="publicatie" label="Of koppel een publicatie die er al is" hulp="Plak het adres van de publicatie" waarde={velden.een('publicatie')} fouten={fouten} />
            <Knop gewicht="tweede">Koppel</Knop>
          </Formulier>
        </section>
      ) : null}
      {plicht.besluitId !== null && plicht.stand === 'open' ? <Alinea>Deze plicht hoort bij een besluit. Zij is nagekomen zodra dat besluit op de website staat.</Alinea> : null}
      <section aria-labelledby="derden">
        <Kop n={2} id="derden">
          Belanghebbenden
        </Kop>
        <Alinea>Komt het stuk van een ander, of verwacht u bezwaar? Dan wacht de wet twee weken. Wij schuiven de datum dan mee.</Alinea>
        <Formulier actie={`${basis}/zienswijzen`} verborgen={verborgen}>
          <Datumveld naam="gevraagdOp" label="Mening gevraagd op (lid 5 onder h)" waarde={velden.een('gevraagdOp')} fouten={fouten} />
          <Knop gewicht="tweede">Leg vast dat u om de mening vroeg</Knop>
        </Formulier>
        <Formulier actie={`${basis}/bezwaar`} verborgen={verborgen}>
          <Datumveld naam="meegedeeldOp" label="Openbaarmaking meegedeeld op (lid 5 onder i)" waarde={velden.een('meegedeeldOp')} fouten={fouten} />
          <Knop gewicht="tweede">Leg vast dat u bezwaar verwacht</Knop>
        </Formulier>
      </section>
      <details class="woo-uitleg">
        <summary>Dit was toch geen plicht</summary>
        <Formulier actie={`${basis}/vervallen`} verborgen={verborgen}>
          <Tekstvak naam="reden" label="Waarom niet?" waarde={velden.een('reden')} fouten={fouten} />
          <Knop gewicht="gevaar">Laat de plicht vervallen</Knop>
        </Formulier>
      </details>
    </>
  );
};

export const Plichtpagina = (props: Props) => {
  const { werk, plicht, publicatie, concept, fouten, weigeringen } = props;
  return (
    <Werkpagina werk={werk} titel={plicht.naam} huidig={PAD} kruimels={KRUIMEL} fout={fouten.length + weigeringen.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Weigeringen weigeringen={weigeringen} />
      <Kop n={1}>{plicht.naam}</Kop>
      <Gegevenslijst
        gegevens={[
          { naam: 'Stand', waarde: <Label toon={STAND[plicht.stand].toon}>{STAND[plicht.stand].tekst}</Label> },
          { naam: 'Termijn', waarde: <Label toon={tijdtoon(plicht)}>{tijdtekst(plicht)}</Label> },
          { naam: 'Categorie', waarde: plicht.categorie },
          plicht.uiterlijk !== null && { naam: 'Uiterste dag', waarde: <Datum datum={fromIsoDate(plicht.uiterlijk)} vorm="dag" /> },
          plicht.vroegst !== null && { naam: 'Niet eerder dan', waarde: <Datum datum={fromIsoDate(plicht.vroegst)} vorm="dag" /> },
          publicatie !== null && { naam: 'Publicatie', waarde: <Link href={`${BASIS}/${publicatie.publicatieId}`}>{publicatie.titel}</Link> },
          concept !== null && { naam: 'Publicatie', waarde: <Link href={concept}>Werk verder aan het concept</Link> },
          plicht.vervallenReden !== null && { naam: 'Waarom vervallen', waarde: plicht.vervallenReden },
        ]}
      />
      <Kop n={2}>Waarom deze datum?</Kop>
      <Afleidingslijst {...plicht.uitleg} />
      {magDit(werk, 'publicatie.uitvoeren') && (plicht.stand === 'open' || plicht.stand === 'weg') ? <Handelingen {...props} /> : null}
    </Werkpagina>
  );
};
