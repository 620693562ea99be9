// The inventory list: every document that was judged, as a page and as a table to keep.
import type { Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import type { Tabel } from '../../../uitvoer/tabel.ts';
import { grondtekst } from '../../../wet/weigeringsgronden/teksten.ts';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Pagina, type Kader } from '../../ui/pagina.tsx';
import { Grafsteen } from '../ingetrokken.tsx';
import { documentPad, dossierPad, inventarisPad } from '../paden.ts';
import { DOCUMENTSOORT, documententekst, OORDEEL } from '../woorden.ts';
import { Documententabel } from './documententabel.tsx';
import { documentenVan, type Dossier } from './dossier.ts';
import { dossierKruimels } from './pagina.tsx';

/** All documents of the dossier, part after part. */
export const inventarisVan = (dossier: Dossier): readonly Publicatiestuk[] => dossier.delen.flatMap(documentenVan);

export const inventaristabel = (dossier: Dossier, adres: string): Tabel<Publicatiestuk> => ({
  naam: `inventarislijst-${dossier.nummer}`,
  rijen: inventarisVan(dossier),
  kolommen: [
    { titel: 'Nummer', soort: 'getal', breedte: 9, waarde: ({ volgnummer }) => volgnummer },
    { titel: 'Titel', soort: 'tekst', breedte: 60, waarde: ({ titel }) => titel },
    { titel: 'Datum', soort: 'datum', waarde: ({ datum }) => (datum === null ? null : fromIsoDate(datum)) },
    { titel: 'Soort', soort: 'tekst', waarde: ({ soort }) => DOCUMENTSOORT[soort] },
    { titel: 'Openbaarheid', soort: 'tekst', waarde: ({ oordeel, intrekking }) => (intrekking === null ? OORDEEL[oordeel].tekst : 'Van de site gehaald') },
    { titel: 'Artikelen', soort: 'tekst', waarde: ({ gronden }) => gronden.join(', ') },
    { titel: 'Redenen', soort: 'tekst', breedte: 48, waarde: ({ gronden }) => gronden.map(grondtekst).join('; ') },
    { titel: 'Toelichting', soort: 'tekst', breedte: 48, waarde: ({ motivering }) => motivering ?? '' },
    { titel: 'Al te vinden op', soort: 'tekst', breedte: 40, waarde: ({ vindplaats }) => vindplaats ?? '' },
    { titel: 'Pagina’s', soort: 'getal', breedte: 9, waarde: ({ bestand }) => bestand?.paginas ?? null },
    { titel: 'Adres', soort: 'tekst', breedte: 60, waarde: ({ documentId }) => `${adres}${documentPad(documentId)}` },
  ],
});

export const Inventarispagina = ({ kader, dossier }: { readonly kader: Kader; readonly dossier: Dossier }) => {
  const stukken = inventarisVan(dossier);
  const [{ publicatie }] = dossier.delen;
  return (
    <Pagina
      kader={kader}
      gezicht="publiek"
      titel="Inventarislijst"
      huidig="/zoeken"
      kruimels={[...dossierKruimels, { href: dossierPad(dossier.nummer), tekst: publicatie.titel }]}
      nietIndexeren={dossier.ingetrokken}
    >
      <Kop n={1}>Inventarislijst</Kop>
      <Alinea lead>
        Dit is de lijst met alle documenten bij <Link href={dossierPad(dossier.nummer)}>{publicatie.titel}</Link>.
      </Alinea>
      {dossier.ingetrokken && publicatie.intrekking !== null ? (
        <Grafsteen wat="publicatie" intrekking={publicatie.intrekking} organisatie={kader.organisatie} />
      ) : stukken.length === 0 ? (
        <p>Er zijn geen documenten gevonden. Ook dat is een uitkomst van het verzoek.</p>
      ) : (
        <>
          <p>
            {`Op de lijst staan ${documententekst(stukken.length)}. `}
            Downloaden als <Link href={inventarisPad(dossier.nummer, 'csv')}>CSV</Link>, <Link href={inventarisPad(dossier.nummer, 'xlsx')}>Excel (XLSX)</Link> of{' '}
            <Link href={inventarisPad(dossier.nummer, 'ods')}>ODS</Link>.
          </p>
          <Documententabel stukken={stukken} bijschrift="Inventarislijst op volgorde van nummer" />
        </>
      )}
    </Pagina>
  );
};
