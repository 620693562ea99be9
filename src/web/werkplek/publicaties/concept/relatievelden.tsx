// The fields of the relations of a piece: a table of those that are there, to take away, and one with rows for new ones.
import type { Invoerfout } from '../../../../kern/errors.ts';
import type { DocumentId } from '../../../../kern/ids.ts';
import type { Stukrelatie } from '../../../../publicatie/inhoud.ts';
import type { Velden } from '../../../http/velden.ts';
import { Knop, Knoppen } from '../../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../../ui/formulier/keuze.tsx';
import { Tekstvak } from '../../../ui/formulier/tekst.tsx';
import { Groep } from '../../../ui/formulier/veld.tsx';
import { Link, veiligPad } from '../../../ui/link.tsx';
import { Tabel } from '../../../ui/tabel.tsx';
import { doeltekst, MEESTE_RIJEN, NOG_EEN_RIJ, relatierijen, relatiesleutel, relatieveld, vraagtRij, type Relatierij } from './relatieinvoer.ts';
import { RELATIE } from '../woorden.ts';

export interface Relatieprops {
  readonly relaties: readonly Stukrelatie[];
  /** What was typed; without it nothing was. */
  readonly velden?: Velden | undefined;
  /** Behind every name, to tell the pieces of one form apart. */
  readonly achter: string;
  readonly fouten: readonly Invoerfout[];
  /** What a document of this site is called; null when nobody outside may know it. */
  readonly titelVan: (documentId: DocumentId) => string | null;
}

const SOORTEN = Object.entries(RELATIE).map(([waarde, tekst]) => ({ waarde, tekst }));

const naamVan = (relatie: Stukrelatie, titelVan: Relatieprops['titelVan']): string => ('documentId' in relatie.naar ? titelVan(relatie.naar.documentId) : null) ?? doeltekst(relatie);

/** A document that nobody outside may know has no page to go to. */
const Doel = ({ relatie, titelVan }: { readonly relatie: Stukrelatie } & Pick<Relatieprops, 'titelVan'>) => {
  const open = 'adres' in relatie.naar || titelVan(relatie.naar.documentId) !== null;
  const href = open ? veiligPad(doeltekst(relatie)) : null;
  const naam = naamVan(relatie, titelVan);
  return <span class="woo-breek">{href === null ? naam : <Link href={href}>{naam}</Link>}</span>;
};

const Bestaande = ({ relaties, velden, achter, titelVan }: Omit<Relatieprops, 'fouten'>) => {
  const veld = relatieveld.weg(achter);
  const weg = velden?.alle(veld) ?? [];
  return (
    <Tabel
      bijschrift="Relaties die er zijn"
      bijschriftZichtbaar
      rijen={relaties}
      sleutel={relatiesleutel}
      kolommen={[
        { kop: 'Relatie', cel: ({ soort }) => RELATIE[soort] },
        { kop: 'Ander document', rijkop: true, cel: (relatie) => <Doel relatie={relatie} titelVan={titelVan} /> },
        {
          kop: 'Haal weg',
          smal: true,
          cel: (relatie) => <input type="checkbox" name={veld} value={relatiesleutel(relatie)} checked={weg.includes(relatiesleutel(relatie))} aria-label={`Haal weg: ${RELATIE[relatie.soort]} ${naamVan(relatie, titelVan)}`} />,
        },
      ]}
    />
  );
};

interface Genummerd extends Relatierij {
  readonly nr: number;
  /** It was just asked for: who works with a keyboard or a screen reader goes on there. */
  readonly nieuw: boolean;
}

const Nieuwe = ({ rijen, achter, fouten }: { readonly rijen: readonly Genummerd[] } & Pick<Relatieprops, 'achter' | 'fouten'>) => (
  <Tabel
    bijschrift="Relaties erbij"
    bijschriftZichtbaar
    rijen={rijen}
    sleutel={({ nr }) => String(nr)}
    kolommen={[
      { kop: 'Rij', rijkop: true, smal: true, getal: true, cel: ({ nr }) => nr },
      { kop: 'Relatie', cel: ({ nr, soort, nieuw }) => <Keuzelijst naam={relatieveld.soort(nr, achter)} label={`Relatie in rij ${nr}`} labelVerborgen leeg="Geen" waarde={soort} opties={SOORTEN} focus={nieuw} fouten={fouten} /> },
      { kop: 'Adres van het andere document', cel: ({ nr, naar }) => <Tekstvak naam={relatieveld.naar(nr, achter)} label={`Adres in rij ${nr}`} labelVerborgen waarde={naar} fouten={fouten} /> },
    ]}
  />
);

/** Everything about the relations of one piece; it is saved with the rest of the form. */
export const Relatievelden = (props: Relatieprops) => {
  const { relaties, velden, achter, fouten } = props;
  const typt = velden !== undefined && vraagtRij(velden, achter);
  const getoond = relatierijen(velden, achter);
  const rijen = getoond.map((rij, index): Genummerd => ({ ...rij, nr: index + 1, nieuw: typt && index === getoond.length - 1 }));
  return (
    <Groep naam={relatieveld.groep(achter)} label="Relaties met andere documenten" hulp="Het adres van een document op deze site, of een adres elders dat met https:// begint. Een rij die leeg blijft, telt niet mee." magLeeg>
      {relaties.length === 0 ? null : <Bestaande {...props} />}
      <Nieuwe rijen={rijen} achter={achter} fouten={fouten} />
      {rijen.length >= MEESTE_RIJEN ? null : (
        <Knoppen>
          <Knop gewicht="tweede" naam={NOG_EEN_RIJ} waarde={relatieveld.groep(achter)}>
            Nog een rij
          </Knop>
        </Knoppen>
      )}
    </Groep>
  );
};
