// The document page: what it is, whether it can be read, why not, the document itself, and what happened with it.
import { verteldeHandelingen } from '../../../publicatie/handelingen.ts';
import { fromIsoDate, type IsoDate } from '../../../kern/date.ts';
import { Datum } from '../../ui/datum.tsx';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Gegevenslijst } from '../../ui/gegevenslijst.tsx';
import { Icoon } from '../../ui/icoon.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { omvangtekst } from '../../ui/omvang.ts';
import { Pagina, type Kader } from '../../ui/pagina.tsx';
import { Geschiedenis } from '../dossier/geschiedenis.tsx';
import { Grafsteen, Vervangen } from '../ingetrokken.tsx';
import { Oordeellabel } from '../oordeellabel.tsx';
import { bestandPad, BLADEN_PER_KEER, documentPad, dossiernummer, dossierPad, vergelijkbaarPad } from '../paden.ts';
import { DOCUMENTSOORT, OORDEEL, paginatekst, type Namen } from '../woorden.ts';
import { taalcode } from './taal.ts';
import { Verwanten } from './verwanten.tsx';
import type { PubliekDocument } from './document.ts';
import { Gronden } from './gronden.tsx';
import { Paginas } from './paginas.tsx';

interface Props {
  readonly kader: Kader;
  /** Address of the site, without a slash at the end. */
  readonly adres: string;
  readonly namen: Namen;
  readonly document: PubliekDocument;
  /** Text per page; empty without a file. */
  readonly teksten: readonly string[];
  /** First page of the part to show; 1 unless the document is long. */
  readonly vanaf: number;
}

const handeling = (naam: string, op: IsoDate | undefined) => op !== undefined && { naam, waarde: <Datum datum={fromIsoDate(op)} /> };

const Feiten = ({ document, namen }: Pick<Props, 'document' | 'namen'>) => {
  const { stuk, publicatie, bestand, intrekking } = document;
  const handelingen = verteldeHandelingen(stuk, publicatie);
  return (
    <Gegevenslijst
      gegevens={[
        intrekking === null && {
          naam: 'Openbaarheid',
          waarde: (
            <>
              <Oordeellabel oordeel={stuk.oordeel} /> {OORDEEL[stuk.oordeel].uitleg}
            </>
          ),
        },
        { naam: 'Soort', waarde: DOCUMENTSOORT[stuk.soort] },
        { naam: 'Datum', waarde: stuk.datum === null ? 'Zonder datum' : <Datum datum={fromIsoDate(stuk.datum)} /> },
        handeling('Ontvangen op', handelingen.ontvangen),
        handeling('Ondertekend op', handelingen.ondertekend),
        handeling('Vastgesteld op', handelingen.vastgesteld),
        stuk.volgnummer > 0 && { naam: 'Nummer op de lijst', waarde: stuk.volgnummer },
        { naam: 'Dossier', waarde: <Link href={dossierPad(dossiernummer(publicatie))}>{publicatie.titel}</Link> },
        { naam: 'Organisatie', waarde: namen.organisatie(publicatie.organisatie) },
        publicatie.openbaarOp !== null && { naam: bestand === null ? 'Op de lijst sinds' : 'Openbaar sinds', waarde: <Datum datum={fromIsoDate(publicatie.openbaarOp)} /> },
        bestand !== null && {
          naam: 'Bestand',
          waarde: (
            <a class="nl-link" href={bestandPad(stuk.documentId, stuk.eersteTitel, bestand.mediatype)}>
              <Icoon naam="download" />{' '}
              {`Download (${bestand.mediatype === 'application/pdf' ? 'PDF' : bestand.mediatype}, ${paginatekst(bestand.paginas)}, ${omvangtekst(bestand.bytes)})`}
            </a>
          ),
        },
      ]}
    />
  );
};

/** A file that the public does not get, although the judgement says that it can be read. */
const BestandOntbreekt = ({ document: { stuk, bestand } }: Pick<Props, 'document'>) =>
  bestand === null && (stuk.oordeel === 'openbaar' || stuk.oordeel === 'deels_openbaar') ? (
    <p>
      Het bestand staat nog niet op de site. Wilt u het hebben? <Link href="/contact">Vraag ernaar</Link>.
    </p>
  ) : null;

const Buren = ({ document: { vorige, volgende } }: Pick<Props, 'document'>) =>
  vorige === null && volgende === null ? null : (
    <nav aria-label="Andere documenten in dit dossier">
      <ul class="woo-kaal">
        {vorige === null ? null : (
          <li>
            Vorige: <Link href={documentPad(vorige.documentId)}>{vorige.titel}</Link>
          </li>
        )}
        {volgende === null ? null : (
          <li>
            Volgende: <Link href={documentPad(volgende.documentId)}>{volgende.titel}</Link>
          </li>
        )}
      </ul>
    </nav>
  );

/** How to refer to it: the words for a footnote, with the address that keeps working. */
const Verwijzing = ({ document: { bestand, stuk, publicatie }, adres, namen }: Pick<Props, 'document' | 'adres' | 'namen'>) => (
  <>
    <Kop n={2}>Verwijzen naar dit document</Kop>
    <p>
      {[
        namen.organisatie(publicatie.organisatie),
        `‘${stuk.titel}’`,
        ...(publicatie.bron.soort === 'besluit' ? [`${stuk.volgnummer > 0 ? `document ${stuk.volgnummer} bij ` : ''}${publicatie.bron.nummer}`] : []),
        ...(publicatie.openbaarOp === null ? [] : [`${bestand === null ? 'op de lijst' : 'openbaar'} sinds ${datumtekst(fromIsoDate(publicatie.openbaarOp))}`]),
      ].join(', ')}
      , <code>{`${adres}${documentPad(stuk.documentId)}`}</code>
    </p>
    <p>
      Dit adres verandert niet.
      {bestand === null ? null : ` Voor één pagina zet u ${bestand.paginas > BLADEN_PER_KEER ? '?vanaf=7#pagina-7' : '#pagina-7'} achter het adres, met het nummer van die pagina.`}
    </p>
  </>
);

const Inhoud = ({ document, teksten, vanaf }: Pick<Props, 'document' | 'teksten' | 'vanaf'>) => (
  <>
    <Gronden stuk={document.stuk} />
    <BestandOntbreekt document={document} />
    {document.bestand === null || teksten.length === 0 ? null : (
      <Paginas
        documentId={document.stuk.documentId}
        titel={document.stuk.titel}
        teksten={teksten}
        vanaf={vanaf}
        taal={taalcode(document.stuk.taal)}
        metBeeld={document.bestand.mediatype === 'application/pdf'}
      />
    )}
  </>
);

export const Documentpagina = ({ kader, adres, namen, document, teksten, vanaf }: Props) => {
  const { stuk, publicatie, intrekking, geschiedenis } = document;
  return (
    <Pagina
      kader={kader}
      gezicht="publiek"
      titel={stuk.titel}
      huidig="/zoeken"
      kruimels={[
        { href: '/', tekst: 'Home' },
        { href: dossierPad(dossiernummer(publicatie)), tekst: publicatie.titel },
      ]}
      nietIndexeren={intrekking !== null}
    >
      <Kop n={1}>{stuk.titel}</Kop>
      {intrekking === null ? null : <Grafsteen wat="document" intrekking={intrekking} organisatie={kader.organisatie} />}
      {intrekking === null && stuk.vervanging !== null ? <Vervangen vervanging={stuk.vervanging} /> : null}
      <Feiten document={document} namen={namen} />
      {intrekking === null ? <Inhoud document={document} teksten={teksten} vanaf={vanaf} /> : null}
      <Verwanten stuk={stuk} verwanten={document.verwanten} />
      <Kop n={2}>Wat is er met dit document gebeurd?</Kop>
      <Geschiedenis regels={geschiedenis} stukken={[stuk]} />
      {intrekking === null ? <Verwijzing document={document} adres={adres} namen={namen} /> : null}
      {document.bestand === null ? null : (
        <p>
          <Link href={vergelijkbaarPad(stuk.documentId)}>Zoek documenten die hierop lijken</Link>
        </p>
      )}
      <Buren document={document} />
    </Pagina>
  );
};
