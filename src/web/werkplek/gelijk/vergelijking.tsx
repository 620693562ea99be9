// Two documents laid beside each other: their words, with what the one has and the other has not. In signs and words, not only in colour.
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import type { Verschil, Verschildeel } from '../../../documentverwerking/gelijkenis/index.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { Datum } from '../../ui/datum.tsx';
import { Gegevenslijst } from '../../ui/gegevenslijst.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import type { Werk } from '../kader.tsx';
import { DOCUMENTSOORT, OORDEEL } from '../teksten.ts';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';

interface Props {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly eerste: Inventarisdocument;
  readonly tweede: Inventarisdocument;
  readonly verschil: Verschil;
  /** Show what is the same in full as well. */
  readonly alles: boolean;
}

/** Words that are the same are shortened to this many at each end. */
const OMGEVING = 25;

const aantalWoorden = (tekst: string): number => tekst.match(/\S+/g)?.length ?? 0;

function ingekort(tekst: string): readonly [string, number, string] | null {
  const woorden = tekst.match(/\S+\s*/g) ?? [];
  const weg = woorden.length - 2 * OMGEVING;
  return weg < OMGEVING ? null : [woorden.slice(0, OMGEVING).join(''), weg, woorden.slice(-OMGEVING).join('')];
}

const Gelijk = ({ tekst, alles }: { readonly tekst: string; readonly alles: boolean }) => {
  const kort = alles ? null : ingekort(tekst);
  if (kort === null) return <>{tekst}</>;
  const [begin, weg, einde] = kort;
  return (
    <>
      {begin}
      <span class="woo-zacht">[… {weg} gelijke woorden …]</span> {einde}
    </>
  );
};

const Deel = ({ deel: { soort, tekst }, nummers: [een, ander], alles }: { readonly deel: Verschildeel; readonly nummers: readonly [number, number]; readonly alles: boolean }) => {
  switch (soort) {
    case 'gelijk':
      return <Gelijk tekst={tekst} alles={alles} />;
    case 'weg':
      return (
        <del>
          <span class="woo-sr">Alleen in nr. {een}: </span>
          <span aria-hidden="true">[− </span>
          {tekst.trimEnd()}
          <span aria-hidden="true"> −]</span>
          <span class="woo-sr">, tot hier.</span>{' '}
        </del>
      );
    case 'erbij':
      return (
        <ins>
          <span class="woo-sr">Alleen in nr. {ander}: </span>
          <span aria-hidden="true">[+ </span>
          {tekst.trimEnd()}
          <span aria-hidden="true"> +]</span>
          <span class="woo-sr">, tot hier.</span>{' '}
        </ins>
      );
  }
};

function telling(delen: readonly Verschildeel[], soort: Verschildeel['soort']): number {
  return delen.filter((deel) => deel.soort === soort).reduce((som, { tekst }) => som + aantalWoorden(tekst), 0);
}

const woorden = (aantal: number): string => (aantal === 1 ? '1 woord' : `${aantal} woorden`);

const Kant = ({ document, basis }: { readonly document: Inventarisdocument; readonly basis: `/${string}` }) => (
  <section>
    <Kop n={3}>{`Nr. ${document.volgnummer}`}</Kop>
    <Gegevenslijst
      gegevens={[
        { naam: 'Document', waarde: <Link href={`${basis}/${document.documentId}`}>{document.titel}</Link> },
        { naam: 'Soort', waarde: DOCUMENTSOORT[document.soort] },
        { naam: 'Datum', waarde: document.datum === null ? 'Onbekend' : <Datum datum={fromIsoDate(document.datum)} /> },
        { naam: 'Pagina’s', waarde: document.tekst?.paginas ?? 'Nog niet gelezen' },
        { naam: 'Oordeel', waarde: document.beoordeling === null ? 'Nog geen oordeel' : OORDEEL[document.beoordeling.oordeel] },
      ]}
    />
  </section>
);

export const Vergelijking = ({ werk, zaak, eerste, tweede, verschil: { delen, afgekapt }, alles }: Props) => {
  const basis = `/werk/zaken/${zaak.dossier.nummer}/documenten` as const;
  const pad = `${basis}/${eerste.documentId}/vergelijk/${tweede.documentId}` as const;
  const [gelijk, weg, erbij] = [telling(delen, 'gelijk'), telling(delen, 'weg'), telling(delen, 'erbij')];
  const zonderTekst = [eerste, tweede].filter(({ tekst }) => tekst === null).map(({ volgnummer }) => volgnummer);
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="documenten">
      <p>
        <Link href={`${basis}/gelijk`}>Terug naar de gelijke documenten</Link>
      </p>
      <Kop n={2}>{`Nr. ${eerste.volgnummer} naast nr. ${tweede.volgnummer}`}</Kop>
      <div class="woo-paar">
        <Kant document={eerste} basis={basis} />
        <Kant document={tweede} basis={basis} />
      </div>
      <Kop n={3}>Verschil in de tekst</Kop>
      {zonderTekst.length > 0 ? (
        <Melding toon="let-op">
          <p>Van nr. {zonderTekst.join(' en nr. ')} is nog geen tekst gelezen. Vergelijk de beelden van de pagina’s zelf.</p>
        </Melding>
      ) : (
        <>
          <p>
            {weg + erbij === 0
              ? 'De woorden in deze documenten zijn gelijk. Let op: plaatjes en handgeschreven tekst vergelijken wij niet.'
              : `Gelijk: ${woorden(gelijk)}. Alleen in nr. ${eerste.volgnummer}: ${woorden(weg)}. Alleen in nr. ${tweede.volgnummer}: ${woorden(erbij)}.`}
          </p>
          {afgekapt ? (
            <Melding toon="let-op">
              <p>Deze documenten zijn te lang om helemaal te vergelijken. U ziet alleen het begin.</p>
            </Melding>
          ) : null}
          <p>
            Tussen <del>[− en −]</del> staat wat alleen in nr. {eerste.volgnummer} staat. Tussen <ins>[+ en +]</ins> staat wat alleen in nr. {tweede.volgnummer} staat.{' '}
            {alles ? <Link href={pad}>Toon alleen de verschillen</Link> : <Link href={`${pad}?alles=ja`}>Toon ook alle gelijke woorden</Link>}
          </p>
          <div class="woo-woordverschil">
            {delen.map((deel) => (
              <Deel deel={deel} nummers={[eerste.volgnummer, tweede.volgnummer]} alles={alles} />
            ))}
          </div>
        </>
      )}
    </Zaakkader>
  );
};
