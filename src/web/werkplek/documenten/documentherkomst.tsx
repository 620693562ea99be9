// Where a document came from: its file, its family, the folders around it, what it proposes, and why there may be no PDF of it.
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { Datum } from '../../ui/datum.tsx';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Formulier, Knop } from '../../ui/formulier/formulier.tsx';
import { Gegevenslijst } from '../../ui/gegevenslijst.tsx';
import { Link, metVraag } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { bestandssoorttekst, familietekst } from './bestandswoorden.ts';
import { DOCUMENTSOORT } from '../teksten.ts';

/** What only the page could open: names and titles are sealed. */
export interface Herkomstnamen {
  readonly bestandsnaam: string;
  readonly vindplek: string | null;
  readonly voorgesteldeTitel: string | null;
}

interface Props {
  readonly lijst: `/${string}`;
  readonly document: Inventarisdocument;
  readonly namen: Herkomstnamen;
  readonly opdracht: string;
  readonly magBeschrijven: boolean;
}

/** What the file says of itself, to be taken over by a person. */
const Voorstel = ({ lijst, document, namen, opdracht }: Props) => {
  const { datum, documentId, revision, soort, titel, voorstel } = document;
  if (voorstel === null || (namen.voorgesteldeTitel === null && voorstel.soort === null && voorstel.datum === null)) return null;
  const beter = { titel: namen.voorgesteldeTitel ?? titel, soort: voorstel.soort ?? soort, datum: voorstel.datum ?? datum };
  return (
    <Melding toon="info" titel="Voorstel uit het bestand">
      <Gegevenslijst
        gegevens={[
          { naam: 'Titel', waarde: beter.titel },
          { naam: 'Soort', waarde: DOCUMENTSOORT[beter.soort] },
          { naam: 'Datum', waarde: beter.datum === null ? 'Onbekend' : <Datum datum={fromIsoDate(beter.datum)} /> },
        ]}
      />
      <p>Klopt dit? Let op: de titel komt op de openbare lijst. Staat er een naam in? Pas de titel dan eerst aan.</p>
      <Formulier
        actie={`${lijst}/${documentId}/beschrijving`}
        verborgen={{ opdracht, verwacht: revision, titel: beter.titel, soort: beter.soort, datum: beter.datum === null ? '' : datumtekst(fromIsoDate(beter.datum), 'cijfers') }}
      >
        <Knop gewicht="tweede">Neem het voorstel over</Knop>
      </Formulier>
    </Melding>
  );
};

export const Documentherkomst = (props: Props) => {
  const { lijst, document, namen, magBeschrijven } = props;
  const familie = familietekst(document);
  return (
    <>
      {document.zonderLeesversie === null ? null : (
        <Melding toon="let-op" titel="Van dit bestand is geen PDF">
          <p>{document.zonderLeesversie}</p>
          <p>U kunt het beoordelen op zijn tekst. Publiceren kan pas als er een PDF is.</p>
        </Melding>
      )}
      <Gegevenslijst
        gegevens={[
          {
            naam: 'Bestand',
            waarde: document.besmet ? `${namen.bestandsnaam}. U kunt dit bestand niet downloaden: de virusscanner vond er iets in.` : <Link href={`${lijst}/${document.documentId}/bestand`}>{namen.bestandsnaam}</Link>,
          },
          document.bestandssoort !== null && { naam: 'Soort bestand', waarde: bestandssoorttekst(document.bestandssoort) },
          familie !== null && document.ouder !== null && { naam: 'Hoort bij', waarde: <Link href={`${lijst}/${document.ouder.documentId}`}>{familie}</Link> },
          namen.vindplek !== null && { naam: 'Gevonden in', waarde: namen.vindplek },
          { naam: 'Familie', waarde: <Link href={metVraag(lijst, { familie: document.familie })}>Toon de hele familie</Link> },
          { naam: 'Pagina’s', waarde: document.tekst?.paginas ?? 'Nog niet gelezen' },
        ]}
      />
      {magBeschrijven ? <Voorstel {...props} /> : null}
    </>
  );
};
