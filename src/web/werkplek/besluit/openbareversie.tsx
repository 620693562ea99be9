// The version of a decision for everybody: what goes out of it, what may stay, and the two versions beside each other.
import type { Besluit } from '../../../../projections/besluiten/model.ts';
import type { BekendePersoon, Vondstsoort } from '../../../privacy/vondsten.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import type { Weigering } from '../../../kern/decider.ts';
import type { Tekenbrieven } from '../../../toepassing/besluit/tekenbrief.ts';
import { Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Radio, Vinkje } from '../../ui/formulier/keuze.tsx';
import { Tekstgebied, Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Briefweergave } from '../briefweergave.tsx';
import type { Werk } from '../kader.tsx';
import { Weigeringen } from '../weigeringen.tsx';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';

/** One text that was found, as the form asks about it. */
export interface Keuzeregel {
  readonly tekst: string;
  readonly soort: Vondstsoort;
  readonly aantal: number;
  readonly zinnen: readonly string[];
  readonly hoe: string;
  readonly reden: string;
}

export interface Openbaarinvoer {
  readonly regels: readonly Keuzeregel[];
  /** Other words that must go, one on each line. */
  readonly eigen: string;
  readonly metVerzoek: boolean;
  readonly verzoektekst: string;
}

interface Props {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly besluit: Besluit;
  readonly brieven: Tekenbrieven;
  readonly invoer: Openbaarinvoer;
  readonly magKiezen: boolean;
  readonly bevestigdDoor: string | null;
  readonly fouten: readonly Invoerfout[];
  readonly weigeringen: readonly Weigering[];
  readonly opdracht: string;
}

const SOORT: Readonly<Record<Vondstsoort, string>> = { naam: 'Naam', 'e-mail': 'E-mailadres', adres: 'Adres', eigen: 'Zelf opgegeven' };

const Altijd = ({ verzoeker }: { readonly verzoeker: BekendePersoon }) => (
  <ul>
    <li>De naam en het adres boven de brief, en de naam in de aanhef{verzoeker.naam === null ? ' (niet bekend)' : `: ${verzoeker.naam}`}.</li>
    <li>De eigen woorden van de verzoeker. In plaats daarvan staat uw samenvatting in de brief.</li>
    <li>De naam van wie ondertekent. De functie blijft staan.</li>
  </ul>
);

const Keuze = ({ regel, index, fouten }: { readonly regel: Keuzeregel; readonly index: number; readonly fouten: readonly Invoerfout[] }) => (
  <section class="woo-blok" aria-labelledby={`gevonden-${index}`}>
    <Kop n={3} id={`gevonden-${index}`}>{`${SOORT[regel.soort]}: ${regel.tekst}`}</Kop>
    <p>{regel.aantal === 1 ? 'Staat er 1 keer in.' : `Staat er ${regel.aantal} keer in.`}</p>
    <ul>
      {regel.zinnen.map((zin) => (
        <li>“… {zin} …”</li>
      ))}
    </ul>
    <input type="hidden" name={`tekst-${index}`} value={regel.tekst} />
    <input type="hidden" name={`soort-${index}`} value={regel.soort} />
    <Radio
      naam={`hoe-${index}`}
      label="Wat doen we met deze tekst?"
      waarde={regel.hoe}
      opties={[
        { waarde: 'weg', tekst: 'Weglaten' },
        { waarde: 'blijft', tekst: 'Laten staan: dit wijst niet naar de verzoeker' },
      ]}
      fouten={fouten}
    />
    <Tekstvak naam={`reden-${index}`} label="Waarom mag dit blijven staan?" hulp="Alleen nodig als u de tekst laat staan" waarde={regel.reden} magLeeg fouten={fouten} />
  </section>
);

const Vragen = ({ werk, zaak, besluit, invoer, fouten, opdracht }: Props) => (
  <Formulier actie={`/werk/zaken/${zaak.dossier.nummer}/besluit/${besluit.besluitId}/website`} verborgen={{ opdracht, verwacht: besluit.revision }}>
    {invoer.regels.map((regel, index) => (
      <Keuze regel={regel} index={index} fouten={fouten} />
    ))}
    <Tekstgebied naam="eigen" label="Nog meer weglaten" hulp="Andere woorden waaraan iemand de verzoeker herkent, zoals een bijnaam. Elk op een eigen regel." waarde={invoer.eigen} regels={3} magLeeg fouten={fouten} />
    <Kop n={2}>Het verzoek zelf</Kop>
    <Vinkje naam="metVerzoek" label="Zet de tekst van het verzoek bij het besluit op de website" hulp="De tekst hieronder komt dan op de website, zonder de gegevens van de verzoeker." aan={invoer.metVerzoek} fouten={fouten} />
    <Tekstgebied
      naam="verzoektekst"
      label="Tekst van het verzoek voor iedereen"
      hulp="Dit is een voorstel. Lees of niets naar de verzoeker wijst, en pas het zo nodig aan."
      waarde={invoer.verzoektekst}
      regels={10}
      magLeeg
      fouten={fouten}
    />
    <Alinea>{`U bevestigt als ${werk.medewerker.naam}. Verandert het besluit daarna, dan moet het opnieuw.`}</Alinea>
    <Knop>Bevestig de versie voor de website</Knop>
  </Formulier>
);

export const Openbareversiepagina = (props: Props) => {
  const { werk, zaak, besluit, brieven, invoer, magKiezen, bevestigdDoor, fouten, weigeringen } = props;
  const besluiten = `/werk/zaken/${zaak.dossier.nummer}/besluit` as const;
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="besluit" fout={fouten.length + weigeringen.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Weigeringen weigeringen={weigeringen} />
      <Kop n={2}>De versie voor de website: {besluit.inhoud.titel}</Kop>
      <Alinea>Iedereen kan deze versie lezen. De verzoeker mag daar niet in te herkennen zijn. (Artikel 5.1, tweede lid, onder e, Woo)</Alinea>
      {bevestigdDoor === null ? null : <Melding toon="goed" titel={`Bevestigd door ${bevestigdDoor}`} />}
      <Kop n={2}>Dit laten wij altijd weg</Kop>
      <Altijd verzoeker={zaak.verzoeker} />
      <Kop n={2}>{`Dit vonden wij nog (${invoer.regels.length})`}</Kop>
      {invoer.regels.length === 0 ? <Alinea>In de rest van de tekst vonden wij geen naam, adres of e-mailadres van de verzoeker.</Alinea> : <Alinea>Wij stellen voor om dit weg te laten. U beslist.</Alinea>}
      {magKiezen ? <Vragen {...props} /> : null}
      <Kop n={2}>De twee versies naast elkaar</Kop>
      <div class="woo-raster">
        <section aria-labelledby="aan-verzoeker">
          <Kop n={3} id="aan-verzoeker">
            Aan de verzoeker
          </Kop>
          <Briefweergave brief={brieven.aanVerzoeker} />
        </section>
        <section aria-labelledby="voor-iedereen">
          <Kop n={3} id="voor-iedereen">
            Voor de website
          </Kop>
          <Briefweergave brief={brieven.openbaar} />
        </section>
      </div>
      <Knoppen>
        <KnopLink href={`${besluiten}/${besluit.besluitId}/website.pdf`} gewicht="tweede">
          Bekijk de versie voor de website als PDF, met de lijst
        </KnopLink>
        <KnopLink href={besluiten} gewicht="licht">
          Terug naar het besluit
        </KnopLink>
      </Knoppen>
    </Zaakkader>
  );
};
