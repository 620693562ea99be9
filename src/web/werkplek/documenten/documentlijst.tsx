// The list of documents of a case: filters that live in the address, families by indent, and what each still needs.
import type { Inventarisaantallen, Inventarisdocument, Inventarispagina } from '../../../../projections/inventarislijst/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { Datum } from '../../ui/datum.tsx';
import { Knop } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Label } from '../../ui/label.tsx';
import { Leeg } from '../../ui/leeg.tsx';
import { Link, metVraag } from '../../ui/link.tsx';
import { Paginering } from '../../ui/paginering.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { BEVINDING, bestandssoorttekst, bevindingentekst, familietekst, INNAMESTAND } from './bestandswoorden.ts';
import { alsVraag, SORTERING, type Documentvraag } from './documentvraag.ts';
import { DOCUMENTSOORT, GAT, OORDEEL, OORDEELTOON } from '../teksten.ts';

const opties = (woorden: Readonly<Record<string, string>>) => Object.entries(woorden).map(([waarde, tekst]) => ({ waarde, tekst }));

export const PER_PAGINA = 100;

interface Props {
  readonly basis: `/${string}`;
  readonly vraag: Documentvraag;
  readonly pagina: Inventarispagina;
  readonly aantallen: Inventarisaantallen;
  /** What the file is called, or says of itself: beside a title that nobody gave yet. */
  readonly bijnaamVan: (document: Inventarisdocument) => string | null;
}

const Filters = ({ basis, vraag, aantallen }: Pick<Props, 'basis' | 'vraag' | 'aantallen'>) => {
  const { filter, sortering } = vraag;
  return (
    <form method="get" action={basis} class="woo-filters" role="search" aria-label="Documenten filteren">
      <Tekstvak naam="zoek" label="Zoek in titels" waarde={filter.zoek ?? ''} soort="search" breedte="kort" />
      <Keuzelijst naam="bestand" label="Soort bestand" leeg="Alle" waarde={filter.bestandssoort ?? ''} opties={aantallen.bestandssoorten.map((soort) => ({ waarde: soort, tekst: bestandssoorttekst(soort) }))} />
      <Keuzelijst naam="stand" label="Stand" leeg="Alle" waarde={filter.stand ?? ''} opties={opties(INNAMESTAND)} />
      <Keuzelijst naam="bevinding" label="Gevonden in bestand" leeg="Alles" waarde={filter.bevinding ?? ''} opties={opties(BEVINDING)} />
      <Keuzelijst naam="oordeel" label="Oordeel" leeg="Alle" waarde={filter.oordeel ?? ''} opties={[{ waarde: 'geen', tekst: 'Nog niet beoordeeld' }, ...opties(OORDEEL)]} />
      <Keuzelijst naam="volgorde" label="Volgorde" waarde={sortering} opties={opties(SORTERING)} />
      <Knop gewicht="tweede">Filteren</Knop>
    </form>
  );
};

const Naam = ({ basis, document, bijnaam }: { readonly basis: Props['basis']; readonly document: Inventarisdocument; readonly bijnaam: string | null }) => {
  const familie = familietekst(document);
  return (
    <div class={familie === null ? undefined : 'woo-familielid'}>
      <Link href={`${basis}/${document.documentId}`}>{document.titel}</Link>
      {bijnaam === null ? null : <div class="woo-zacht">{bijnaam}</div>}
      {familie === null ? null : (
        <div>
          <Link href={metVraag(basis, { familie: document.familie })}>{familie}</Link>
        </div>
      )}
    </div>
  );
};

const Oordeelcel = ({ basis, document: { beoordeling, documentId, gaten, lakstand, leesversie } }: { readonly basis: Props['basis']; readonly document: Inventarisdocument }) => (
  <>
    {beoordeling === null ? null : <Label toon={OORDEELTOON[beoordeling.oordeel]}>{OORDEEL[beoordeling.oordeel]}</Label>}
    {gaten.map((gat) => (
      <div class="woo-gat">{GAT[gat]}</div>
    ))}
    {beoordeling?.oordeel === 'deels_openbaar' && leesversie !== null ? <div><Link href={`${basis}/${documentId}/lakken`}>Lakken ({lakstand.lakken})</Link></div> : null}
  </>
);

export const Documentlijst = ({ basis, vraag, pagina, aantallen, bijnaamVan }: Props) => (
  <>
    <Filters basis={basis} vraag={vraag} aantallen={aantallen} />
    {vraag.filter.familie === undefined ? null : (
      <p>
        U ziet alleen document {vraag.filter.familie} en wat daarbij hoort. <Link href={metVraag(basis, { ...alsVraag({ ...vraag, pagina: 1 }), familie: undefined })}>Toon alle documenten</Link>
      </p>
    )}
    {pagina.totaal === 0 ? (
      <Leeg titel="Geen document past hierbij">
        <p>
          <Link href={basis}>Toon alle documenten</Link>
        </p>
      </Leeg>
    ) : (
      <Tabel
        bijschrift={`Documenten in deze zaak, op ${SORTERING[vraag.sortering].toLowerCase()}`}
        rijen={pagina.documenten}
        sleutel={({ documentId }) => documentId}
        kolommen={[
          { kop: 'Nr.', smal: true, getal: true, cel: ({ volgnummer }) => volgnummer },
          { kop: 'Document', rijkop: true, cel: (document) => <Naam basis={basis} document={document} bijnaam={bijnaamVan(document)} /> },
          { kop: 'Soort', cel: ({ bestandssoort, soort }) => <>{DOCUMENTSOORT[soort]}{bestandssoort === null ? null : <div class="woo-zacht">{bestandssoorttekst(bestandssoort)}</div>}</> },
          { kop: 'Datum', cel: ({ datum }) => (datum === null ? <span class="woo-zacht">Onbekend</span> : <Datum datum={fromIsoDate(datum)} vorm="kort" />) },
          { kop: 'Pagina’s', getal: true, cel: ({ tekst }) => tekst?.paginas ?? '' },
          { kop: 'Gevonden', cel: (document) => bevindingentekst(document) },
          { kop: 'Oordeel', cel: (document) => <Oordeelcel basis={basis} document={document} /> },
          { kop: 'Gronden', cel: ({ beoordeling }) => beoordeling?.gronden.join(', ') ?? '' },
        ]}
      />
    )}
    <Paginering huidig={vraag.pagina} aantal={Math.max(1, Math.ceil(pagina.totaal / PER_PAGINA))} pad={(n) => metVraag(basis, alsVraag({ ...vraag, pagina: n }))} />
  </>
);
