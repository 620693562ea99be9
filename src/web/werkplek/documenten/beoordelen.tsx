// Judging one document beside its pages, and describing it.
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Documentherkomst, type Herkomstnamen } from './documentherkomst.tsx';
import { magDit, type Werk } from '../kader.tsx';
import { NaarBuiten } from '../lakken/naarbuiten.tsx';
import { Oordeelvelden, type Oordeelinvoer } from './oordeelvelden.tsx';
import { DOCUMENTSOORT, OORDEEL } from '../teksten.ts';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';
import { Zienswijzenoverdocument, type Documentzienswijze } from '../zaak/zienswijzen.tsx';

const BEVINDINGEN = [
  { ernst: 'blokkeert', toon: 'fout', titel: 'Dit bestand mag zo niet openbaar worden' },
  { ernst: 'let-op', toon: 'let-op', titel: 'Let op bij dit bestand' },
] as const;

/** What the file holds that a reader does not see: one notice for each weight, however many there are. */
const Bevindingen = ({ bevindingen }: Pick<Inventarisdocument, 'bevindingen'>) =>
  BEVINDINGEN.map(({ ernst, toon, titel }) => {
    const deze = bevindingen.filter((bevinding) => bevinding.ernst === ernst);
    return deze.length === 0 ? null : (
      <Melding toon={toon} titel={titel}>
        <ul>{deze.map(({ uitleg }) => <li>{uitleg}</li>)}</ul>
      </Melding>
    );
  });

/** Fields of the second form: their faults open it. */
const BESCHRIJVING: ReadonlySet<string> = new Set(['titel', 'soort', 'datum']);

export interface Beoordelingsinvoer extends Oordeelinvoer {
  readonly titel: string;
  readonly soort: string;
  readonly datum: string;
}

interface Beoordeelprops {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly document: Inventarisdocument;
  readonly namen: Herkomstnamen;
  readonly paginas: readonly string[];
  readonly buren: { readonly vorige: string | null; readonly volgende: string | null };
  readonly zienswijzen: readonly Documentzienswijze[];
  readonly invoer: Beoordelingsinvoer;
  readonly fouten: readonly Invoerfout[];
  readonly opdracht: string;
}

export const Beoordeel = ({ werk, zaak, document, namen, paginas, buren, zienswijzen, invoer, fouten, opdracht }: Beoordeelprops) => {
  const lijst = `/werk/zaken/${zaak.dossier.nummer}/documenten` as const;
  const basis = `${lijst}/${document.documentId}` as const;
  const naar = (id: string | null, tekst: string) => (id === null ? null : <KnopLink href={`${lijst}/${id}`} gewicht="licht">{tekst}</KnopLink>);
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="documenten" fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <div class="woo-balk">
        <Kop n={2}>{`${document.volgnummer}. ${document.titel}`}</Kop>
        <Knoppen>
          {naar(buren.vorige, 'Vorige')}
          {naar(buren.volgende, 'Volgende')}
          <KnopLink href="#beoordeling" gewicht="licht">
            Naar het oordeel
          </KnopLink>
          <KnopLink href={lijst} gewicht="licht">
            Naar de lijst
          </KnopLink>
        </Knoppen>
      </div>
      {document.onleesbaar === null ? null : (
        <Melding toon="fout" titel="Dit bestand is niet te lezen">
          <p>{document.onleesbaar}</p>
        </Melding>
      )}
      <Bevindingen bevindingen={document.bevindingen} />
      <div class="woo-beoordelen">
        <section aria-label="Document">
          <Documentherkomst lijst={lijst} document={document} namen={namen} opdracht={opdracht} magBeschrijven={magDit(werk, 'document.beoordelen')} />
          {paginas.map((tekst, index) => (
            <article class="woo-pagina" id={`pagina-${index + 1}`}>
              <Kop n={3}>{`Pagina ${index + 1}`}</Kop>
              {document.leesversie === null ? null : <img src={`${basis}/paginas/${index + 1}.png`} alt="" loading="lazy" width="600" class="woo-pagina__beeld" />}
              <details class="woo-uitleg" open={document.leesversie === null}>
                <summary>Tekst van pagina {index + 1}</summary>
                <p class="woo-regels">{tekst === '' ? 'Op deze pagina staat geen tekst die de computer kan lezen.' : tekst}</p>
              </details>
            </article>
          ))}
        </section>
        <section aria-label="Beoordeling" id="beoordeling">
          <Zienswijzenoverdocument zienswijzen={zienswijzen} />
          <NaarBuiten werk={werk} document={document} basis={basis} opdracht={opdracht} />
          {magDit(werk, 'document.beoordelen') ? (
            <>
              <Formulier actie={`${basis}/beoordeling`} verborgen={{ opdracht, verwacht: document.revision }}>
                <Oordeelvelden invoer={invoer} fouten={fouten} />
                <Knoppen>
                  <Knop naam="daarna" waarde={buren.volgende === null ? 'lijst' : 'volgende'}>
                    {buren.volgende === null ? 'Bewaar' : 'Bewaar en ga naar het volgende'}
                  </Knop>
                  <Knop gewicht="tweede" naam="daarna" waarde="hier">
                    Bewaar
                  </Knop>
                </Knoppen>
              </Formulier>
              <details class="woo-uitleg" open={fouten.some(({ veld }) => BESCHRIJVING.has(veld))}>
                <summary>Titel, soort en datum wijzigen</summary>
                <Formulier actie={`${basis}/beschrijving`} verborgen={{ opdracht, verwacht: document.revision }}>
                  <Tekstvak naam="titel" label="Titel" hulp="Deze titel komt op de openbare lijst. Zet er geen persoonsgegevens in." waarde={invoer.titel} fouten={fouten} />
                  <Keuzelijst naam="soort" label="Soort" waarde={invoer.soort} opties={Object.entries(DOCUMENTSOORT).map(([waarde, tekst]) => ({ waarde, tekst }))} fouten={fouten} />
                  <Datumveld naam="datum" label="Datum van het document" waarde={invoer.datum} magLeeg fouten={fouten} />
                  <Knop gewicht="tweede">Bewaar</Knop>
                </Formulier>
              </details>
            </>
          ) : document.beoordeling === null ? (
            <Alinea>Dit document is nog niet beoordeeld.</Alinea>
          ) : (
            <Alinea>{OORDEEL[document.beoordeling.oordeel]}</Alinea>
          )}
        </section>
      </div>
    </Zaakkader>
  );
};

/** What the form shows first: the judgement there is, or nothing chosen. */
export const beoordelingsinvoerVan = (document: Inventarisdocument): Beoordelingsinvoer => ({
  oordeel: document.beoordeling?.oordeel ?? '',
  gronden: document.beoordeling?.gronden ?? [],
  motivering: document.beoordeling?.motivering ?? '',
  tijdsverloop: document.beoordeling?.tijdsverloop ?? '',
  vindplaats: document.beoordeling?.vindplaats ?? '',
  openbaarOp: document.beoordeling?.openbaarOp == null ? '' : datumtekst(fromIsoDate(document.beoordeling.openbaarOp), 'cijfers'),
  ernstigGeschaad: '',
  titel: document.titel,
  soort: document.soort,
  datum: document.datum === null ? '' : datumtekst(fromIsoDate(document.datum), 'cijfers'),
});

