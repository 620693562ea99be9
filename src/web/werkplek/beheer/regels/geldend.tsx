// What holds now: the versions of the law as data, its terms, and the holidays with their decrees.
import { aangewezenDagen } from '../../../../wet/feestdagen/anders.ts';
import type { Feestdaggegevens } from '../../../../wet/feestdagen/gegevens.ts';
import { maakFeestdagtabel } from '../../../../wet/feestdagen/tabel.ts';
import { informatiecategorieenversie } from '../../../../wet/informatiecategorieen/categorieen.ts';
import { lezingenversie } from '../../../../wet/termijnen/lezingen.ts';
import { alleTermen, regelsetOp, regelsets, type Plicht, type Termijnregel } from '../../../../wet/termijnen/regelset.ts';
import type { Wetsversie } from '../../../../wet/versie.ts';
import { weigeringsgrondenversie } from '../../../../wet/weigeringsgronden/gronden.ts';
import { aantalWeken, opsomming } from '../../../../wet/termijnen/datumtekst.ts';
import { Datum } from '../../../ui/datum.tsx';
import { datumtekst } from '../../../ui/datumtekst.ts';
import { Alinea, Kop } from '../../../ui/kop.tsx';
import { Tabel } from '../../../ui/tabel.tsx';

interface Versierij extends Wetsversie {
  readonly wat: string;
}

const dag = (tekst: string): Temporal.PlainDate => Temporal.PlainDate.from(tekst);
const versies: readonly Versierij[] = [
  ...regelsets.map((regels) => ({ ...regels, wat: 'Termijnen' })),
  { ...lezingenversie, wat: 'Lezingen' },
  { ...weigeringsgrondenversie, wat: 'Weigeringsgronden' },
  { ...informatiecategorieenversie, wat: 'Informatiecategorieën' },
];

/** Years as stretches: "2014 t/m 2022 en 2029 t/m 2099". */
export function jarenreeks(jaren: readonly number[]): string {
  const reeksen: [number, number][] = [];
  for (const jaar of jaren.toSorted((x, y) => x - y)) {
    const laatste = reeksen.at(-1);
    if (laatste !== undefined && laatste[1] === jaar - 1) laatste[1] = jaar;
    else if (laatste?.[1] !== jaar) reeksen.push([jaar, jaar]);
  }
  return opsomming(reeksen.map(([van, tot]) => (van === tot ? String(van) : `${String(van)} t/m ${String(tot)}`)));
}

const Versies = () => (
  <Tabel
    bijschrift="Regelsets en andere versies van de regels, met geldigheid en bron"
    rijen={versies}
    sleutel={({ id }) => id}
    kolommen={[
      { kop: 'Wat', cel: ({ wat }) => wat },
      { kop: 'Versie', rijkop: true, cel: ({ id }) => id },
      {
        kop: 'Geldig',
        cel: ({ geldigVanaf, geldigTotEnMet }) => `vanaf ${datumtekst(dag(geldigVanaf))}${geldigTotEnMet === null ? '' : ` tot en met ${datumtekst(dag(geldigTotEnMet))}`}`,
      },
      { kop: 'Bron', cel: ({ bron }) => bron },
    ]}
  />
);

const lengte = (regel: Termijnregel | Plicht): string => ('weken' in regel ? aantalWeken(regel.weken) : regel.wanneer);

const Termen = ({ vandaag }: { readonly vandaag: Temporal.PlainDate }) => {
  const regels = regelsetOp(vandaag);
  return (
    <Tabel
      bijschrift={`Termijnen van regelset ${regels.id}`}
      rijen={alleTermen(regels)}
      sleutel={([code]) => code}
      kolommen={[
        { kop: 'Nummer', rijkop: true, smal: true, cel: ([code]) => code },
        { kop: 'Termijn', cel: ([, { naam }]) => naam },
        { kop: 'Hoe lang', cel: ([, regel]) => lengte(regel) },
        { kop: 'Na', cel: ([, { begin }]) => begin },
        { kop: 'Gestopt of verlengd door', cel: ([, { gestoptDoor }]) => (gestoptDoor.length === 0 ? 'niets' : opsomming(gestoptDoor)) },
        { kop: 'Weekendregel', cel: ([, regel]) => ('weekendregel' in regel && regel.weekendregel ? 'ja' : 'nee') },
        { kop: 'Artikel', cel: ([, { artikel }]) => artikel },
      ]}
    />
  );
};

const Feestdagen = ({ gegevens, vandaag }: { readonly gegevens: Feestdaggegevens; readonly vandaag: Temporal.PlainDate }) => {
  const tabel = maakFeestdagtabel(gegevens);
  const alleJaren = Array.from({ length: gegevens.totEnMetJaar - gegevens.vanJaar + 1 }, (_, i) => gegevens.vanJaar + i);
  const zonder = alleJaren.filter((jaar) => !tabel.besluitBekend(jaar));
  return (
    <>
      <Alinea>
        Tabel {gegevens.versie}. {gegevens.bron}.
      </Alinea>
      <Tabel
        bijschrift="Besluiten die dagen met een feestdag gelijkstellen"
        rijen={gegevens.besluiten}
        sleutel={({ bron }) => bron}
        kolommen={[
          { kop: 'Besluit', rijkop: true, cel: ({ bron }) => bron },
          { kop: 'Jaren', cel: ({ jaren }) => jarenreeks(jaren) },
          { kop: 'Aangewezen dagen', cel: ({ dagen }) => (dagen.length === 0 ? 'geen' : opsomming(dagen.map((tekst) => datumtekst(dag(tekst), 'kort')))) },
        ]}
      />
      <Alinea>
        {zonder.length === 0
          ? 'Voor alle jaren in de tabel is er een besluit.'
          : `Voor deze jaren staat er geen besluit in de tabel: ${jarenreeks(zonder)}. Een termijn die dan eindigt, kan nog verschuiven.`}
      </Alinea>
      {[vandaag.year, vandaag.year + 1].map((jaar) => (
        <Tabel
          bijschrift={`Vrije dagen in ${String(jaar)}`}
          bijschriftZichtbaar
          rijen={tabel.vanJaar(jaar)}
          sleutel={({ datum }) => datum.toString()}
          kolommen={[
            { kop: 'Dag', rijkop: true, cel: ({ datum }) => <Datum datum={datum} vorm="kort" /> },
            { kop: 'Waarom vrij', cel: ({ naam }) => naam },
            { kop: 'Artikel', cel: ({ artikel }) => artikel },
          ]}
        />
      ))}
    </>
  );
};

/** Rule sets, terms and holidays as they are used; the readings stand in the form. */
export const Geldend = ({ gegevens, vandaag }: { readonly gegevens: Feestdaggegevens; readonly vandaag: Temporal.PlainDate }) => (
  <>
    <section aria-labelledby="versies">
      <Kop n={2} id="versies">
        Welke versies gelden
      </Kop>
      <Versies />
    </section>
    <section aria-labelledby="feestdagen">
      <Kop n={2} id="feestdagen">
        Feestdagen
      </Kop>
      <Feestdagen gegevens={gegevens} vandaag={vandaag} />
      <Alinea>{`${String(aangewezenDagen(gegevens).length)} dagen zijn bij besluit aangewezen. De andere vrije dagen noemt de wet zelf.`}</Alinea>
    </section>
    <section aria-labelledby="termijnen">
      <Kop n={2} id="termijnen">
        Termijnen
      </Kop>
      <Termen vandaag={vandaag} />
    </section>
  </>
);
