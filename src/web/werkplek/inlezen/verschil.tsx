// What a later report changes, compared with the one that the publication was made of.
import type { Rapportverschil } from '../../../productierapport/index.ts';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Tabel } from '../../ui/tabel.tsx';

interface Verschilrij {
  readonly sleutel: string;
  readonly wat: string;
  readonly titel: string;
  readonly uitleg: string;
}

/** More than anybody reads on a page; the export has all rows. */
const OP_DE_PAGINA = 200;

const rijenVan = ({ nieuw, gewijzigd, weg }: Rapportverschil): readonly Verschilrij[] => [
  ...weg.map(({ documentnummer, titel, rij }) => ({ sleutel: `weg ${documentnummer ?? ''}`, wat: 'Staat er niet meer in', titel: titel ?? '', uitleg: `Document ${documentnummer ?? ''} stond in rij ${rij} van het vorige rapport.` })),
  ...gewijzigd.map(({ nu, velden }) => ({
    sleutel: `anders ${nu.documentnummer ?? ''}`,
    wat: `Gewijzigd (rij ${nu.rij})`,
    titel: nu.titel ?? '',
    uitleg: velden.map(({ kop, was, nu: wordt }) => `${kop}: van “${was}” naar “${wordt}”.`).join(' '),
  })),
  ...nieuw.map(({ documentnummer, titel, rij }) => ({ sleutel: `nieuw ${documentnummer ?? ''}`, wat: `Nieuw (rij ${rij})`, titel: titel ?? '', uitleg: `Document ${documentnummer ?? ''}.` })),
];

export const Verschil = ({ verschil }: { readonly verschil: Rapportverschil }) => {
  const rijen = rijenVan(verschil);
  return (
    <section aria-labelledby="verschil">
      <Kop n={2} id="verschil">
        Vergeleken met het vorige rapport
      </Kop>
      <Alinea>
        {verschil.nieuw.length} nieuw, {verschil.gewijzigd.length} gewijzigd, {verschil.weg.length} weg, {verschil.gelijk} gelijk gebleven.
      </Alinea>
      {rijen.length === 0 ? null : (
        <Tabel
          bijschrift="Verschillen met het vorige rapport"
          rijen={rijen.slice(0, OP_DE_PAGINA)}
          sleutel={({ sleutel }) => sleutel}
          kolommen={[
            { kop: 'Wat', rijkop: true, cel: ({ wat }) => wat },
            { kop: 'Document', cel: ({ titel }) => titel },
            { kop: 'Uitleg', cel: ({ uitleg }) => uitleg },
          ]}
        />
      )}
      {rijen.length > OP_DE_PAGINA ? <Alinea>U ziet de eerste {OP_DE_PAGINA} verschillen.</Alinea> : null}
    </section>
  );
};
