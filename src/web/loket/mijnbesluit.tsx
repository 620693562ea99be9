// What the requester was decided: the letter, every document with what may be seen of it and why not, and where everybody finds it.
import { Datum } from '../ui/datum.tsx';
import { KnopLink, Knoppen } from '../ui/formulier/formulier.tsx';
import { Gegevenslijst } from '../ui/gegevenslijst.tsx';
import { Kop } from '../ui/kop.tsx';
import { Link, veiligPad, type Pad } from '../ui/link.tsx';

type PlainDate = Temporal.PlainDate;

interface Documentweergave {
  readonly nummer: number;
  readonly titel: string;
  readonly oordeel: string;
  readonly pad: Pad | null;
  /** Why it is not given, or not whole: the grounds in words. */
  readonly redenen: readonly string[];
  /** Where it was public already. */
  readonly vindplaats: string | null;
}

export interface Besluitweergave {
  readonly titel: string;
  readonly datum: PlainDate;
  readonly brief: Pad | null;
  readonly openbaarmaking: string;
  readonly bezwaarTotEnMet: PlainDate;
  readonly documenten: readonly Documentweergave[];
  /** Decision, list and documents as one file; null while nothing was given, or when it is too much for that. */
  readonly alles: Pad | null;
  readonly verstrektOp: PlainDate | null;
  /** The same on the public site; null when it is not there (any more). */
  readonly opDeSite: { readonly pad: Pad; readonly sinds: PlainDate } | null;
}

const Vindplaats = ({ adres }: { readonly adres: string }) => {
  const pad = veiligPad(adres);
  return <p class="woo-zacht">Staat al op {pad === null ? adres : <Link href={pad}>{adres}</Link>}</p>;
};

const Documentregel = ({ nummer, titel, oordeel, pad, redenen, vindplaats }: Documentweergave) => (
  <li>
    {nummer}. {pad === null ? titel : <Link href={pad}>{titel}</Link>} <span class="woo-zacht">({oordeel})</span>
    {redenen.length === 0 ? null : <p class="woo-zacht">Reden: {redenen.join('; ')}</p>}
    {vindplaats === null ? null : <Vindplaats adres={vindplaats} />}
  </li>
);

export const Besluit = ({ titel, datum, brief, openbaarmaking, bezwaarTotEnMet, documenten, alles, verstrektOp, opDeSite }: Besluitweergave) => (
  <section class="woo-blok">
    <Kop n={3}>{titel}</Kop>
    <Gegevenslijst
      gegevens={[
        { naam: 'Datum van het besluit', waarde: <Datum datum={datum} /> },
        { naam: 'Documenten', waarde: verstrektOp === null ? openbaarmaking : <>Verstrekt op <Datum datum={verstrektOp} /></> },
        { naam: 'Bezwaar maken kan tot en met', waarde: <Datum datum={bezwaarTotEnMet} vorm="dag" /> },
        opDeSite !== null && {
          naam: 'Voor iedereen te lezen',
          waarde: (
            <>
              <Link href={opDeSite.pad}>Op onze website</Link>, sinds <Datum datum={opDeSite.sinds} />
            </>
          ),
        },
      ]}
    />
    {brief === null ? null : (
      <Knoppen>
        <KnopLink href={brief}>Lees ons besluit (PDF)</KnopLink>
        {alles === null ? null : (
          <KnopLink href={alles} gewicht="tweede">
            Bewaar het besluit met alle documenten (zip)
          </KnopLink>
        )}
      </Knoppen>
    )}
    {documenten.length === 0 ? null : (
      <ul class="woo-documenten">
        {documenten.map((document) => (
          <Documentregel {...document} />
        ))}
      </ul>
    )}
  </section>
);
