// Judging one document beside its pages, and describing it.
import type { Inventarisdocument } from '../../../projections/inventarislijst/model.ts';
import { fromIsoDate } from '../../kern/date.ts';
import type { Invoerfout } from '../../kern/errors.ts';
import { oordelen } from '../../wet/weigeringsgronden/oordelen.ts';
import { weigeringsgronden } from '../../wet/weigeringsgronden/gronden.ts';
import { datumtekst } from '../ui/datum.tsx';
import { Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../ui/formulier/formulier.tsx';
import { Keuzelijst, Radio, Vinkje, Vinkjes } from '../ui/formulier/keuze.tsx';
import { Datumveld, Tekstgebied, Tekstvak } from '../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../ui/kop.tsx';
import { Melding } from '../ui/melding.tsx';
import { Documentherkomst, type Herkomstnamen } from './documentherkomst.tsx';
import { magDit, type Werk } from './kader.tsx';
import { DOCUMENTSOORT, OORDEEL } from './teksten.ts';
import { Zaakkader, type Zaak } from './zaak.tsx';
import { Zienswijzenoverdocument, type Documentzienswijze } from './zienswijzen.tsx';

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

export interface Beoordelingsinvoer {
  readonly oordeel: string;
  readonly gronden: readonly string[];
  readonly motivering: string;
  readonly tijdsverloop: string;
  readonly vindplaats: string;
  readonly openbaarOp: string;
  /** Never filled in beforehand: who judges again says it again. */
  readonly ernstigGeschaad: string;
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
          {magDit(werk, 'document.beoordelen') ? (
            <>
              <Formulier actie={`${basis}/beoordeling`} verborgen={{ opdracht, verwacht: document.revision }}>
                <Radio naam="oordeel" label="Oordeel" waarde={invoer.oordeel} opties={Object.entries(oordelen).map(([waarde, { label }]) => ({ waarde, tekst: label }))} fouten={fouten} />
                {/* Most documents are wholly public: who judges those should not pass thirty grounds to reach the button. */}
                <details class="woo-uitleg" open={fouten.length > 0 || (invoer.oordeel !== '' && invoer.oordeel !== 'openbaar')}>
                  <summary>Gronden, motivering en vindplaats</summary>
                  <Vinkjes
                    naam="gronden"
                    label="Gronden"
                    hulp="Alleen bij deels of niet openbaar"
                    waarden={invoer.gronden}
                    opties={weigeringsgronden.map(({ code, label }) => ({ waarde: code, tekst: `${code} ${label}` }))}
                    magLeeg
                    fouten={fouten}
                  />
                  <Vinkje naam="ernstigGeschaad" label="Het bedrijf wordt ernstig geschaad (alleen bij milieu-informatie en grond 5.1.1.c)" aan={invoer.ernstigGeschaad === 'ja'} magLeeg fouten={fouten} />
                  <Tekstgebied naam="motivering" label="Motivering" hulp="Verplicht bij artikel 5.1, tweede lid" waarde={invoer.motivering} regels={4} magLeeg fouten={fouten} />
                  <Tekstgebied naam="tijdsverloop" label="Waarom weegt de grond nog steeds zwaarder?" hulp="Verplicht als het document ouder is dan vijf jaar (artikel 5.3)" waarde={invoer.tijdsverloop} regels={3} magLeeg fouten={fouten} />
                  <Tekstvak naam="vindplaats" label="Vindplaats" hulp="Bij reeds openbaar: het webadres. Bij dubbel: het nummer van het andere document." waarde={invoer.vindplaats} magLeeg fouten={fouten} />
                  <Datumveld naam="openbaarOp" label="Openbaar op" hulp="Alleen bij grond 5.1.4" waarde={invoer.openbaarOp} magLeeg fouten={fouten} />
                </details>
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

