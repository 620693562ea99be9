// Sending a production report in: the report, its files, the decision, and what the publication will say.
import type { Invoerfout } from '../../../kern/errors.ts';
import { Formulier, Foutenoverzicht, Knop } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { Bestandsveld, Datumveld, Tekstgebied, Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Werkpagina, type Werk } from '../kader.tsx';

export const BASIS = '/werk/publiceren/inlezen';
export const KRUIMELS = [{ href: '/werk/publiceren', tekst: 'Publiceren' }] as const;

export interface Inleesinvoer {
  readonly categorie: string;
  readonly titel: string;
  readonly samenvatting: string;
  readonly datum: string;
  readonly openbaarOp: string;
  /** The publication that this report says anew; empty for a first one. */
  readonly vorige: string;
}

interface Props {
  readonly werk: Werk;
  readonly invoer: Inleesinvoer;
  /** Title of the publication that is compared with; null for a first report. */
  readonly vorigeTitel: string | null;
  readonly categorieen: readonly { readonly code: string; readonly naam: string }[];
  readonly fouten: readonly Invoerfout[];
  readonly opdracht: string;
  readonly maxMb: number;
  /** Files that were sent before and wait for this form; null when there are none. */
  readonly klaar: { readonly leveringId: string; readonly bestanden: number; readonly binnen: number } | null;
}

const Klaargezet = ({ klaar: { leveringId, bestanden, binnen } }: { readonly klaar: NonNullable<Props['klaar']> }) => (
  <Melding toon="let-op" titel="Er staan al bestanden klaar">
    <p>
      Van de vorige keer zijn {binnen} van {bestanden} bestanden binnen. Ze gaan mee met dit formulier.
      {binnen < bestanden ? ' Kies dezelfde bestanden opnieuw: dan gaan wij verder waar het stopte.' : ''}
    </p>
    <Formulier actie={`${BASIS}/leveringen/${leveringId}/weg`}>
      <Knop gewicht="tweede">Laat deze bestanden weg</Knop>
    </Formulier>
  </Melding>
);

export const Inleesformulier = ({ werk, invoer, vorigeTitel, categorieen, fouten, opdracht, maxMb, klaar }: Props) => (
  <Werkpagina werk={werk} eilanden={['aanleveren']} titel="Productierapport inlezen" huidig="/werk/publiceren" kruimels={[...KRUIMELS]} fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={1}>Productierapport inlezen</Kop>
    <Alinea>
      U stuurt een lijst met documenten en de bestanden die erbij horen. Wij kijken alles na. Daarna ziet u per rij wat wij hebben gelezen. Er verandert niets
      tot u dat bevestigt.
    </Alinea>
    <Alinea>
      Nog geen lijst? Gebruik ons sjabloon: <Link href={`${BASIS}/sjabloon.xlsx`}>Excel</Link>, <Link href={`${BASIS}/sjabloon.ods`}>ODS</Link> of{' '}
      <Link href={`${BASIS}/sjabloon.csv`}>CSV</Link>.
    </Alinea>
    {vorigeTitel === null ? null : (
      <Melding>
        <p>Wij vergelijken dit rapport met het rapport van de publicatie “{vorigeTitel}”.</p>
      </Melding>
    )}
    {klaar === null ? null : <Klaargezet klaar={klaar} />}
    <Formulier actie={BASIS} bestanden verborgen={{ opdracht, vorige: invoer.vorige === '' ? undefined : invoer.vorige }}>
      <Bestandsveld naam="rapport" label="Productierapport" hulp="Excel (.xlsx), OpenDocument (.ods) of CSV. De koppen staan op rij 1." fouten={fouten} />
      <div role="group" aria-label="Bestanden" class="woo-aanleveren" data-aanleveren={`${BASIS}/leveringen`} data-verder={klaar?.leveringId}>
        <input type="hidden" name="levering" value={klaar?.leveringId ?? ''} data-levering />
        <Kop n={2}>Bestanden</Kop>
        <Alinea>
          De naam van elk bestand begint met het documentnummer. U kunt ook een zip of 7z sturen. Een grote set verdeelt u over meer zips. Documenten die deels openbaar zijn, zijn al
          gelakt.
        </Alinea>
        <div data-zonder-script>
          <Bestandsveld naam="bestanden" label="Kies bestanden" hulp={`Elk bestand is ten hoogste ${maxMb} MB.`} meerdere fouten={fouten} />
        </div>
        <div data-eiland data-max-mb={maxMb} />
      </div>
      <Bestandsveld naam="besluit" label="Besluit" hulp="De openbare versie, als PDF. Verplicht bij een besluit op een Woo-verzoek (2i)." fouten={fouten} />
      <Keuzelijst naam="categorie" label="Informatiecategorie" leeg="Kies een categorie" waarde={invoer.categorie} opties={categorieen.map(({ code, naam }) => ({ waarde: code, tekst: naam }))} fouten={fouten} />
      <Tekstvak naam="titel" label="Titel" hulp="Zonder persoonsgegevens" waarde={invoer.titel} fouten={fouten} />
      <Tekstgebied naam="samenvatting" label="Samenvatting" waarde={invoer.samenvatting} regels={4} fouten={fouten} />
      <Datumveld naam="datum" label="Datum van het besluit" waarde={invoer.datum} fouten={fouten} />
      <Datumveld naam="openbaarOp" label="Openbaar op" waarde={invoer.openbaarOp} fouten={fouten} />
      <Knop>Lees in en kijk na</Knop>
    </Formulier>
  </Werkpagina>
);
