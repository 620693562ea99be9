// The documents on the page of a third party: what we intend with each, the question about it, and afterwards the answer.
import type { Invoerfout } from '../../kern/errors.ts';
import { grondtekst, grondUitleg } from '../../wet/weigeringsgronden/teksten.ts';
import { Datum } from '../ui/datum.tsx';
import { Knop } from '../ui/formulier/formulier.tsx';
import { Radio } from '../ui/formulier/keuze.tsx';
import { Tekstgebied } from '../ui/formulier/tekst.tsx';
import { Gegevenslijst } from '../ui/gegevenslijst.tsx';
import { Kop } from '../ui/kop.tsx';
import { STANDPUNT, type Stukweergave } from './zienswijzeweergave.ts';

/** The form that the buttons "Open het document" belong to: apart, so that opening never sends or loses the answer. */
export const OPENFORMULIER = 'open-stuk';

const VOORNEMEN: Readonly<Record<Stukweergave['voornemen'], string>> = {
  openbaar: 'Helemaal openbaar maken.',
  deels_openbaar: 'Een deel openbaar maken. De rest maken wij zwart.',
  niet_openbaar: 'Niet openbaar maken.',
};

const zonderPunt = (zin: string): string => zin.replace(/\.$/, '');

const Gegevens = ({ stuk: { datum, paginas, voornemen, gronden, passage } }: { readonly stuk: Stukweergave }) => (
  <Gegevenslijst
    gegevens={[
      { naam: 'Datum', waarde: datum === null ? 'Onbekend' : <Datum datum={datum} /> },
      paginas !== null && { naam: 'Pagina’s', waarde: paginas },
      passage !== null && { naam: 'Dit gaat over u', waarde: <span class="woo-regels">{passage}</span> },
      { naam: 'Ons voorstel', waarde: VOORNEMEN[voornemen] },
      gronden.length > 0 && {
        naam: 'Waarom',
        waarde: gronden.map((code) => (
          <p>
            {zonderPunt(grondtekst(code))}. {grondUitleg(code)} <span class="woo-artikel">(Artikel {code} Woo)</span>
          </p>
        )),
      },
    ]}
  />
);

interface Vraagprops {
  readonly stuk: Stukweergave;
  readonly contactpersoon: string;
  /** What was typed, by the name of the field. */
  readonly getypt: (veld: string) => string;
  readonly fouten: readonly Invoerfout[];
}

export const standpuntVeld = (documentId: string): string => `standpunt-${documentId}`;
export const redenVeld = (documentId: string): string => `reden-${documentId}`;

const Openen = ({ stuk: { documentId, naam, voornemen, teOpenen, passage }, contactpersoon }: Pick<Vraagprops, 'stuk' | 'contactpersoon'>) =>
  teOpenen ? (
    <Knop gewicht="tweede" naam="document" waarde={documentId} formulier={OPENFORMULIER}>
      Open het document<span class="woo-sr">: {naam}</span>
    </Knop>
  ) : passage !== null ? (
    <p>Wij vragen u naar een deel van dit document. Wilt u dat deel zien? Vraag het aan onze {contactpersoon}. De gegevens staan onderaan deze pagina.</p>
  ) : voornemen === 'openbaar' ? (
    <p>U kunt dit document hier nu niet openen. Wilt u het zien? Vraag het aan onze {contactpersoon}. De gegevens staan onderaan deze pagina.</p>
  ) : (
    <p>Wilt u zien welke delen wij zwart willen maken of achterhouden? Vraag het document met ons voorstel aan onze {contactpersoon}. De gegevens staan onderaan deze pagina.</p>
  );

const KEUZES = [
  { waarde: 'akkoord', tekst: 'Ik ben akkoord met dit voorstel' },
  { waarde: 'bezwaar', tekst: 'Ik heb bezwaar tegen dit voorstel' },
  { waarde: 'geen', tekst: 'Ik geef hierover geen mening' },
] as const;

/** One document with its question. */
export const Stukvraag = ({ stuk, contactpersoon, getypt, fouten }: Vraagprops) => (
  <section class="woo-blok">
    <Kop n={2}>{stuk.naam}</Kop>
    <Gegevens stuk={stuk} />
    <Openen stuk={stuk} contactpersoon={contactpersoon} />
    <Radio naam={standpuntVeld(stuk.documentId)} label={`Wat vindt u van ons voorstel voor ${stuk.naam.split(':')[0]?.toLowerCase() ?? 'dit document'}?`} waarde={getypt(standpuntVeld(stuk.documentId))} opties={KEUZES} fouten={fouten} />
    <Tekstgebied
      naam={redenVeld(stuk.documentId)}
      label="Waarom?"
      hulp="Nodig als u bezwaar hebt. Om welke delen gaat het, en welk nadeel hebt u?"
      waarde={getypt(redenVeld(stuk.documentId))}
      regels={3}
      magLeeg
      fouten={fouten}
    />
  </section>
);

/** What we received about each document, and in general. */
export const Ontvangen = ({ stukken, algemeen }: { readonly stukken: readonly Stukweergave[]; readonly algemeen: string | null }) => (
  <>
    <Kop n={2}>Dit hebben wij van u ontvangen</Kop>
    <Gegevenslijst
      gegevens={[
        ...stukken.map(({ naam, antwoord }) => ({
          naam,
          waarde:
            antwoord === null ? (
              'U gaf geen mening.'
            ) : (
              <>
                {STANDPUNT[antwoord.standpunt]}
                {antwoord.reden === null ? null : <p class="woo-regels">{antwoord.reden}</p>}
              </>
            ),
        })),
        algemeen !== null && { naam: 'Uw mening', waarde: <span class="woo-regels">{algemeen}</span> },
      ]}
    />
  </>
);
