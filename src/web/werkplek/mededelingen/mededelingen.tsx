// The ledger of notices on a page: what had to be told, to whom, by when, whether it was sent, and what to do when it was not.
import type { Mededeling, Mededelingsoort, Uiterlijk, Verzending } from '../../../verzoek/mededelingen/model.ts';
import { staatOpen } from '../../../verzoek/mededelingen/model.ts';
import type { Stapsoort } from '../../../toepassing/stappen/index.ts';
import { Datum, Moment } from '../../ui/datum.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Label, type Toon } from '../../ui/label.tsx';
import { Link, type Pad } from '../../ui/link.tsx';
import { Tabel, type Kolom } from '../../ui/tabel.tsx';

export const MEDEDELING: Readonly<Record<Mededelingsoort, string>> = {
  ontvangstbevestiging: 'Ontvangst bevestigen',
  melding: 'Mail dat er iets nieuws klaarstaat',
  'zienswijzen-gevraagd': 'Melden dat zienswijzen zijn gevraagd',
  'einde-opschorting': 'Melden dat de termijn weer loopt',
  'te-laat': 'Melden dat het later wordt',
  doorzending: 'Melden dat het verzoek is doorgestuurd',
  'besluit-derde': 'Besluit aan de belanghebbende',
  overmacht: 'Melden dat er overmacht is',
  buitenland: 'Melden dat informatie uit het buitenland nodig is',
  verdaging: 'Verdaging melden',
};

export const VERZENDING: Readonly<Record<Verzending['soort'], string>> = {
  verstuurd: 'Verstuurd',
  mislukt: 'Mail mislukt',
  'te-doen': 'Nog te doen',
  'niet-verstuurd': 'Niet verstuurd',
};
const TOON: Readonly<Record<Verzending['soort'], Toon>> = { verstuurd: 'goed', mislukt: 'fout', 'te-doen': 'let-op', 'niet-verstuurd': 'fout' };
const ICOON = { verstuurd: 'vink', mislukt: 'kruis', 'te-doen': 'klok', 'niet-verstuurd': 'kruis' } as const;

/** The step with which it is told; the others are told in the act that makes the duty, or go by themselves. */
const STAP: Readonly<Partial<Record<Mededelingsoort, Stapsoort>>> = {
  ontvangstbevestiging: 'ontvangst-bevestigen',
  'einde-opschorting': 'einde-opschorting-melden',
  'te-laat': 'te-laat-melden',
};

interface Actie {
  readonly tekst: string;
  readonly href: Pad;
}

/** What a person has to do about a notice that was not sent; null when there is nothing to do but wait, or nothing any more. */
export function watNu({ soort, verzending }: Mededeling, nummer: string): Actie | null {
  const zaak = `/werk/zaken/${nummer}` as const;
  if (verzending.soort === 'verstuurd') return null;
  if (soort === 'melding') {
    return verzending.soort === 'te-doen' ? null : { tekst: 'Bel of schrijf de verzoeker, controleer het mailadres en leg het contact vast', href: `${zaak}/stap/contact-vastleggen` };
  }
  if (soort === 'besluit-derde') return { tekst: 'Stuur de belanghebbende het besluit', href: `${zaak}/besluit` };
  const stap = STAP[soort];
  return stap === undefined || verzending.soort === 'niet-verstuurd' ? null : { tekst: MEDEDELING[soort], href: `${zaak}/stap/${stap}` };
}

/** Only for notices that wait by themselves or that nobody can send any more. */
function uitleg({ soort, verzending }: Mededeling): string | null {
  if (verzending.soort === 'te-doen' && soort === 'melding') return 'De mail gaat vanzelf.';
  if (verzending.soort === 'mislukt') return verzending.reden;
  return verzending.soort === 'niet-verstuurd' ? 'In het dossier staat geen bewijs van verzending.' : null;
}

export const uiterlijktekst = (uiterlijk: Uiterlijk) => {
  switch (uiterlijk.soort) {
    case 'direct':
      return <>Zo snel mogelijk</>;
    case 'dag':
      return <Datum datum={uiterlijk.dag} vorm="kort" />;
    case 'moment':
      return <Moment moment={uiterlijk.moment} />;
  }
};

const Verstuurd = ({ mededeling, actie, brief }: { readonly mededeling: Mededeling; readonly actie: Actie | null; readonly brief: Pad | null }) => {
  const { verzending } = mededeling;
  const waarom = uitleg(mededeling);
  return (
    <>
      <Label toon={verzending.soort === 'verstuurd' && !verzending.opTijd ? 'let-op' : TOON[verzending.soort]} icoon={ICOON[verzending.soort]}>
        {verzending.soort === 'verstuurd' && !verzending.opTijd ? 'Te laat verstuurd' : VERZENDING[verzending.soort]}
      </Label>
      {verzending.soort === 'verstuurd' ? (
        <>
          {' '}
          {verzending.langs === 'mail' ? 'Mail van' : brief === null ? 'Brief van' : <Link href={brief}>Brief van</Link>} <Datum datum={verzending.op} vorm="kort" />
        </>
      ) : null}
      {waarom === null ? null : <p class="woo-zacht">{waarom}</p>}
      {actie === null ? null : <p><Link href={actie.href}>{actie.tekst}</Link></p>}
    </>
  );
};

interface Weergave<M> {
  readonly aan: (mededeling: M) => string;
  readonly brief?: (mededeling: M) => Pad | null;
  /** Left out where what is to be done stands elsewhere on the page. */
  readonly actie?: (mededeling: M) => Actie | null;
}

/** The columns that the case and the overview share. */
export const kolommenVan = <M extends Mededeling>({ aan, brief, actie }: Weergave<M>): readonly Kolom<M>[] => [
  {
    kop: 'Mededeling',
    rijkop: true,
    cel: ({ soort, artikel }) => (
      <>
        {MEDEDELING[soort]} <span class="woo-artikel">({artikel})</span>
      </>
    ),
  },
  { kop: 'Aan', cel: aan },
  {
    kop: 'Waarom',
    cel: ({ waarom, ontstaanOp }) => (
      <>
        {waarom} Sinds <Datum datum={ontstaanOp} vorm="kort" />.
      </>
    ),
  },
  { kop: 'Uiterlijk', cel: ({ uiterlijk }) => uiterlijktekst(uiterlijk) },
  { kop: 'Verstuurd?', cel: (mededeling) => <Verstuurd mededeling={mededeling} actie={actie?.(mededeling) ?? null} brief={brief?.(mededeling) ?? null} /> },
];

export interface Mededelingenvanzaak {
  readonly nummer: string;
  readonly lijst: readonly Mededeling[];
  /** The name of a third party. */
  readonly naamVan: (derdeId: string) => string;
  /** Where the letter can be read. */
  readonly briefVan: (mededeling: Mededeling) => Pad | null;
}

/** Mails that arrived are many and alike: they stand apart, folded. */
export const Mededelingenregister = ({ lijst, naamVan, briefVan }: Mededelingenvanzaak) => {
  const isGewoneMail = (mededeling: Mededeling): boolean => mededeling.soort === 'melding' && !staatOpen(mededeling);
  const mails = lijst.filter(isGewoneMail);
  const rest = lijst.filter((mededeling) => !isGewoneMail(mededeling));
  const kolommen = kolommenVan({ aan: ({ aan }) => (aan.soort === 'verzoeker' ? 'Verzoeker' : naamVan(aan.derdeId)), brief: briefVan });
  const sleutel = (mededeling: Mededeling): string => `${mededeling.soort} ${String(lijst.indexOf(mededeling))}`;
  return (
    <section aria-labelledby="mededelingen">
      <Kop n={2} id="mededelingen">
        Wat moesten wij melden?
      </Kop>
      {rest.length === 0 ? <Alinea>De wet vroeg nog geen mededelingen in deze zaak.</Alinea> : <Tabel bijschrift="Mededelingen die de wet vraagt, oudste eerst" rijen={rest} sleutel={sleutel} kolommen={kolommen} />}
      {mails.length === 0 ? null : (
        <details class="woo-uitleg">
          <summary>{mails.length === 1 ? '1 mail dat er iets nieuws klaarstaat' : `${mails.length} mails dat er iets nieuws klaarstaat`}</summary>
          <Tabel bijschrift="Mails aan de verzoeker, oudste eerst" rijen={mails} sleutel={sleutel} kolommen={kolommen} />
        </details>
      )}
    </section>
  );
};
