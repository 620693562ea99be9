// How good the suggestions are: per rule what people followed and rejected, per ground what was missed.
import type { Gemist } from '../../../../../projections/voorstellen/model.ts';
import type { Invoerfout } from '../../../../kern/errors.ts';
import { Foutenoverzicht, Knop } from '../../../ui/formulier/formulier.tsx';
import { Datumveld } from '../../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../../ui/kop.tsx';
import { Leeg } from '../../../ui/leeg.tsx';
import { Link, metVraag } from '../../../ui/link.tsx';
import { Tabel } from '../../../ui/tabel.tsx';
import { Werkpagina, type Werk } from '../../kader.tsx';
import { procent, type Voorstelrij } from './rijen.ts';

export const PAD = '/beheer/voorstellen';

/** As typed; empty is open. */
export interface Periodevraag {
  readonly van: string;
  readonly tot: string;
}

interface Props {
  readonly werk: Werk;
  readonly vraag: Periodevraag;
  readonly fouten: readonly Invoerfout[];
  readonly rijen: readonly Voorstelrij[];
  readonly gemist: Gemist;
}

const Deel = ({ waarde }: { readonly waarde: number | null }) => {
  const heel = procent(waarde);
  return heel === null ? <span class="woo-zacht">Onbekend</span> : <>{heel} %</>;
};

const Formulier = ({ vraag, fouten }: Pick<Props, 'vraag' | 'fouten'>) => (
  <form method="get" action={PAD} class="woo-filters" aria-label="Periode kiezen" novalidate>
    <Datumveld naam="van" label="Van" hulp="Leeg is vanaf het begin" waarde={vraag.van} fouten={fouten} />
    <Datumveld naam="tot" label="Tot en met" hulp="Leeg is tot vandaag" waarde={vraag.tot} fouten={fouten} />
    <Knop gewicht="tweede">Toon</Knop>
    <p class="woo-filters__rechts">
      <Link href={metVraag(`${PAD}.csv`, { ...vraag })}>CSV</Link>
      <Link href={metVraag(`${PAD}.xlsx`, { ...vraag })}>Excel</Link>
      <Link href={metVraag(`${PAD}.ods`, { ...vraag })}>ODS</Link>
    </p>
  </form>
);

const Betekenis = ({ gemist }: Pick<Props, 'gemist'>) => (
  <section>
    <Kop n={2}>Wat betekenen deze cijfers?</Kop>
    <dl class="woo-tekst">
      <dt>
        <strong>Beoordeeld</strong>
      </dt>
      <dd>Suggesties die een collega overnam of verwierp. Een suggestie waar niemand naar keek, telt niet mee.</dd>
      <dt>
        <strong>Precisie</strong>
      </dt>
      <dd>Welk deel van de beoordeelde suggesties goed was.</dd>
      <dt>
        <strong>Gemist</strong>
      </dt>
      <dd>Woorden die een collega zelf lakte om persoonsgegevens te beschermen, zonder dat er een suggestie was. Wij weten de grond en niet de soort. Daarom staat dit getal alleen bij de totalen. Woorden die al eerder waren gelakt, tellen in de totalen niet mee.</dd>
      <dt>
        <strong>Bereik</strong>
      </dt>
      <dd>Welk deel van wat gelakt moest worden, als suggestie was gevonden.</dd>
    </dl>
    {gemist.getekend === 0 ? null : (
      <Alinea>
        {gemist.getekend === 1 ? 'Ook is er 1 vlak met de hand getekend.' : `Ook zijn er ${gemist.getekend} vlakken met de hand getekend.`} Dat zijn vaak plaatjes of handtekeningen. De regels lezen alleen tekst. Daarom tellen die vlakken niet als gemist.
      </Alinea>
    )}
  </section>
);

export const Voorstellenpagina = ({ werk, vraag, fouten, rijen, gemist }: Props) => (
  <Werkpagina werk={werk} titel="Suggesties" huidig={PAD} fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={1}>Hoe goed zijn de suggesties?</Kop>
    <Alinea>Bij het lakken doet het systeem suggesties. Een mens beslist. Hier ziet u hoe vaak de suggestie goed was, en hoe vaak er een ontbrak.</Alinea>
    <Formulier vraag={vraag} fouten={fouten} />
    {rijen.every(({ beoordeeld, gemist: zonder }) => beoordeeld === 0 && (zonder ?? 0) === 0) ? (
      <Leeg titel="Nog niets te tellen">
        <p>In deze periode is geen suggestie overgenomen of verworpen.</p>
      </Leeg>
    ) : (
      <Tabel
        bijschrift="Suggesties per soort en regel, met onderaan de totalen per grond"
        bijschriftZichtbaar
        rijen={rijen}
        sleutel={({ soort, regel, versie }) => `${soort} ${regel ?? ''} ${versie ?? ''}`}
        kolommen={[
          { kop: 'Soort', rijkop: true, cel: ({ soort }) => soort },
          { kop: 'Regel of model', cel: ({ regel, versie }) => (regel === null ? 'Alle' : `${regel}, versie ${versie ?? ''}`) },
          { kop: 'Beoordeeld', getal: true, cel: ({ beoordeeld }) => beoordeeld },
          { kop: 'Overgenomen', getal: true, cel: ({ overgenomen }) => overgenomen },
          { kop: 'Verworpen', getal: true, cel: ({ verworpen, redenen }) => (redenen === '' ? verworpen : <>{verworpen}<br /><span class="woo-zacht">{redenen}</span></>) },
          { kop: 'Gemist', getal: true, cel: ({ gemist: zonder }) => zonder ?? '' },
          { kop: 'Precisie', getal: true, cel: (rij) => <Deel waarde={rij.precisie} /> },
          { kop: 'Bereik', getal: true, cel: ({ regel, bereik }) => (regel === null ? <Deel waarde={bereik} /> : '') },
        ]}
      />
    )}
    <Betekenis gemist={gemist} />
  </Werkpagina>
);
