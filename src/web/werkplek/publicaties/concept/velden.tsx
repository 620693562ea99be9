// The fields of what a publication and a piece say of themselves, and of why something goes or is replaced.
import type { Onderwerp } from '../../../../../projections/onderwerpen/model.ts';
import type { Invoerfout } from '../../../../kern/errors.ts';
import type { Stukgegevens } from '../../../../publicatie/inhoud.ts';
import { weigeringsgronden } from '../../../../wet/weigeringsgronden/gronden.ts';
import type { Velden } from '../../../http/velden.ts';
import { Verborgen } from '../../../ui/formulier/formulier.tsx';
import { Keuzelijst, Radio, Vinkjes } from '../../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstgebied, Tekstvak } from '../../../ui/formulier/tekst.tsx';
import { Groep } from '../../../ui/formulier/veld.tsx';
import { Namenlijst, Zoekvelden } from '../../../ui/formulier/zoekveld.tsx';
import { DOCUMENTSOORT } from '../../teksten.ts';
import { dagtekst, VAN_HET_GEHEEL } from '../invoer.ts';
import { Relatievelden, type Relatieprops } from './relatievelden.tsx';
import { NAMEN, naamVan, TALEN } from './waardelijsten.ts';
import { CATEGORIEEN, CORRECTIE, ROL } from '../woorden.ts';

interface Props {
  readonly velden: Velden;
  readonly fouten: readonly Invoerfout[];
}

const SOORTEN = Object.entries(DOCUMENTSOORT).map(([waarde, tekst]) => ({ waarde, tekst }));
const ROLLEN = (['document', 'bijlage'] as const).map((waarde) => ({ waarde, tekst: ROL[waarde] }));
const GRONDEN = weigeringsgronden.map(({ code, label }) => ({ waarde: code, tekst: `${code} ${label}` }));

/** Topics that can be chosen: those that are open, and what was chosen before. */
const Onderwerpvelden = ({ velden, fouten, onderwerpen }: Props & { readonly onderwerpen: readonly Onderwerp[] }) => {
  const gekozen = velden.alle('onderwerpen');
  const opties = onderwerpen.filter(({ gesloten, onderwerpId }) => !gesloten || gekozen.includes(onderwerpId)).map(({ onderwerpId, naam }) => ({ waarde: onderwerpId, tekst: naam }));
  if (opties.length === 0) return null;
  return (
    <>
      <Verborgen velden={{ onderwerpenGetoond: 'ja' }} />
      <Vinkjes naam="onderwerpen" label="Onderwerpen" hulp="De publicatie staat ook op de pagina van elk onderwerp dat u kiest." waarden={gekozen} opties={opties} magLeeg fouten={fouten} />
    </>
  );
};

export const Gegevensvelden = ({ velden, fouten, onderwerpen }: Props & { readonly onderwerpen: readonly Onderwerp[] }) => (
  <>
    <Tekstvak naam="titel" label="Titel" hulp="Zonder persoonsgegevens" waarde={velden.een('titel')} fouten={fouten} />
    <Keuzelijst naam="categorie" label="Informatiecategorie" leeg="Kies een categorie" waarde={velden.een('categorie')} opties={CATEGORIEEN} fouten={fouten} />
    <Tekstgebied naam="samenvatting" label="Samenvatting" hulp="In gewone woorden, zonder persoonsgegevens" waarde={velden.een('samenvatting')} regels={4} fouten={fouten} />
    <Datumveld naam="datum" label="Datum van de informatie" hulp="De dag van vaststelling of ontvangst, bijvoorbeeld 31-12-2026" waarde={velden.een('datum')} fouten={fouten} />
    <Onderwerpvelden velden={velden} fouten={fouten} onderwerpen={onderwerpen} />
    <Data velden={velden} fouten={fouten} />
    <MeerGegevens velden={velden} fouten={fouten} />
    <Melding velden={velden} fouten={fouten} />
  </>
);

const HANDELINGEN = [
  ['ontvangen', 'Ontvangen op'],
  ['ondertekend', 'Ondertekend op'],
  ['vastgesteld', 'Vastgesteld op'],
] as const;

/** Told once for all documents. Open by itself: without one of these most documents stay out of the national index. */
const Data = ({ velden, fouten }: Props) => (
  <Groep
    naam="data"
    label="Wanneer zijn de documenten ontvangen, ondertekend of vastgesteld?"
    hulp="Dit geldt voor elk document waar u zelf geen dag invult. Open.overheid.nl wil er ten minste één weten. Weet u het niet? Laat het leeg. Verzin geen datum."
    magLeeg
  >
    {HANDELINGEN.map(([soort, label]) => (
      <Datumveld naam={`${soort}${VAN_HET_GEHEEL}`} label={label} waarde={velden.een(`${soort}${VAN_HET_GEHEEL}`)} fouten={fouten} />
    ))}
  </Groep>
);

const ORGANISATIES = 'lijst-organisaties';
const THEMAS = 'lijst-themas';
const SOORTNAMEN = 'lijst-documentsoorten';

const INGEVULD = ['verkorteTitel', 'alternatieveTitels', 'trefwoorden', 'themas', 'kenmerken', 'verantwoordelijke', 'medeverantwoordelijken', 'opsteller', 'naamOpsteller', 'geldigVanaf', 'geldigTot'];

const MeerGegevens = ({ velden, fouten }: Props) => (
  <details class="woo-uitleg" open={fouten.length > 0 || INGEVULD.some((veld) => velden.alle(veld).some((waarde) => waarde !== ''))}>
    <summary>Meer gegevens</summary>
    <Tekstvak naam="verkorteTitel" label="Korte titel" waarde={velden.een('verkorteTitel')} magLeeg fouten={fouten} />
    <Tekstgebied naam="alternatieveTitels" label="Andere titels" hulp="Hoe mensen dit ook noemen. Op elke regel één." waarde={velden.een('alternatieveTitels')} regels={2} magLeeg fouten={fouten} />
    <Zoekvelden naam="themas" label="Thema’s" hulp="Uit de landelijke lijst. Typ een deel van de naam en kies. Op elke regel één." lijst={THEMAS} waarden={velden.alle('themas')} magLeeg fouten={fouten} />
    <Tekstvak naam="trefwoorden" label="Trefwoorden" hulp="Met komma’s ertussen" waarde={velden.een('trefwoorden')} magLeeg fouten={fouten} />
    <Tekstgebied naam="kenmerken" label="Kenmerken" hulp="Op elke regel een kenmerk en het systeem, bijvoorbeeld: Z-2026-118; Zaaksysteem" waarde={velden.een('kenmerken')} regels={2} magLeeg fouten={fouten} />
    <Tekstvak naam="verantwoordelijke" label="Verantwoordelijke organisatie" hulp="Typ een deel van de naam en kies. Leeg als wij dat zelf zijn." waarde={velden.een('verantwoordelijke')} lijst={ORGANISATIES} autocomplete="off" magLeeg fouten={fouten} />
    <Zoekvelden naam="medeverantwoordelijken" label="Ook verantwoordelijk" hulp="Organisaties die samen met ons verantwoordelijk zijn. Op elke regel één." lijst={ORGANISATIES} waarden={velden.alle('medeverantwoordelijken')} magLeeg fouten={fouten} />
    <Tekstvak naam="opsteller" label="Organisatie die het schreef" hulp="Typ een deel van de naam en kies. Leeg als wij dat zelf zijn." waarde={velden.een('opsteller')} lijst={ORGANISATIES} autocomplete="off" magLeeg fouten={fouten} />
    <Tekstvak naam="naamOpsteller" label="Schrijver die niet in de lijst staat" hulp="De naam van een afdeling of een bureau. Nooit de naam van een persoon." waarde={velden.een('naamOpsteller')} magLeeg fouten={fouten} />
    <Namenlijst id={ORGANISATIES} namen={NAMEN.organisatielijst} />
    <Namenlijst id={THEMAS} namen={NAMEN.themalijst} />
    <Datumveld naam="geldigVanaf" label="Geldig vanaf" waarde={velden.een('geldigVanaf')} magLeeg fouten={fouten} />
    <Datumveld naam="geldigTot" label="Geldig tot en met" waarde={velden.een('geldigTot')} magLeeg fouten={fouten} />
  </details>
);

const Melding = ({ velden, fouten }: Props) => (
  <details class="woo-uitleg" open={velden.een('meldingOmvang') !== ''}>
    <summary>Melden dat iets niet openbaar wordt (Woo art. 3.3 lid 8)</summary>
    <Radio
      naam="meldingOmvang"
      label="Wat wordt niet openbaar?"
      waarde={velden.een('meldingOmvang')}
      opties={[
        { waarde: '', tekst: 'Alles wordt openbaar' },
        { waarde: 'deels', tekst: 'Een deel wordt niet openbaar' },
        { waarde: 'geheel', tekst: 'Het hele stuk wordt niet openbaar', hulp: 'Dan publiceert u alleen deze melding, zonder bestand.' },
      ]}
      fouten={fouten}
    />
    <Tekstgebied naam="meldingUitleg" label="Waarom wordt dit niet openbaar?" waarde={velden.een('meldingUitleg')} regels={3} magLeeg fouten={fouten} />
    <Vinkjes naam="meldingGronden" label="Gronden" waarden={velden.alle('meldingGronden')} opties={GRONDEN} magLeeg fouten={fouten} />
  </details>
);

/** Names of the kinds of documents: once on a page with pieces. */
export const Soortnamen = () => <Namenlijst id={SOORTNAMEN} namen={NAMEN.documentsoortlijst} />;

interface Stukprops extends Omit<Relatieprops, 'relaties'> {
  /** Shown where nothing was typed. */
  readonly stuk: Stukgegevens;
}

export const Stukvelden = ({ stuk, velden, achter, fouten, titelVan }: Stukprops) => {
  const { handelingen = {} } = stuk;
  const eigen = (veld: string, waarde: string): string => velden?.alle(`${veld}${achter}`)[0] ?? waarde;
  return (
    <>
      <Tekstvak naam={`titel${achter}`} label="Titel" hulp="Zonder persoonsgegevens" waarde={eigen('titel', stuk.titel)} fouten={fouten} />
      <Keuzelijst naam={`soort${achter}`} label="Soort" waarde={eigen('soort', stuk.soort)} opties={SOORTEN} fouten={fouten} />
      <Datumveld naam={`datum${achter}`} label="Datum van het stuk" waarde={eigen('datum', dagtekst(stuk.datum))} magLeeg fouten={fouten} />
      {stuk.rol === 'besluit' || stuk.rol === 'verzoek' ? null : (
        <>
          <Keuzelijst naam={`rol${achter}`} label="Rol" waarde={eigen('rol', stuk.rol)} opties={ROLLEN} fouten={fouten} />
          <Tekstvak naam={`bijlageBij${achter}`} label="Bijlage bij nummer" breedte="kort" waarde={eigen('bijlageBij', stuk.bijlageBij === undefined ? '' : String(stuk.bijlageBij))} magLeeg fouten={fouten} />
        </>
      )}
      {HANDELINGEN.map(([soort, label]) => (
        <Datumveld naam={`${soort}${achter}`} label={label} waarde={eigen(soort, dagtekst(handelingen[soort]))} magLeeg fouten={fouten} />
      ))}
      <Tekstvak
        naam={`documentsoort${achter}`}
        label="Soort in de landelijke lijst"
        hulp="Typ een deel van de naam en kies. Leeg als wij de soort mogen kiezen."
        waarde={eigen('documentsoort', naamVan('documentsoortlijst', stuk.documentsoort ?? ''))}
        lijst={SOORTNAMEN}
        autocomplete="off"
        magLeeg
        fouten={fouten}
      />
      <Keuzelijst naam={`taal${achter}`} label="Taal" leeg="Nederlands" waarde={eigen('taal', stuk.taal ?? '')} opties={TALEN.filter(({ tekst }) => tekst !== 'Nederlands')} fouten={fouten} />
      <Relatievelden relaties={stuk.relaties ?? []} velden={velden} achter={achter} fouten={fouten} titelVan={titelVan} />
    </>
  );
};

/** Why it goes or is replaced: one of the two reasons of the national index, words for everybody, and words for the house. */
export const Correctievelden = ({ velden, fouten }: Props) => (
  <>
    <Radio naam="correctie" label="Waarom is dit nodig?" waarde={velden.een('correctie')} opties={Object.entries(CORRECTIE).map(([waarde, tekst]) => ({ waarde, tekst }))} fouten={fouten} />
    <Waaromvelden velden={velden} fouten={fouten} />
  </>
);

export const Waaromvelden = ({ velden, fouten }: Props) => (
  <>
    <Tekstgebied naam="reden" label="Reden voor iedereen" hulp="Iedereen kan deze reden lezen. Noem geen namen." waarde={velden.een('reden')} regels={2} fouten={fouten} />
    <Tekstgebied naam="intern" label="Toelichting voor onszelf" hulp="Deze tekst wordt nooit openbaar" waarde={velden.een('intern')} regels={2} magLeeg fouten={fouten} />
  </>
);
