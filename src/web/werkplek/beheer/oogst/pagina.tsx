// Whether open.overheid.nl can fetch what was published: the state, what is left out, a check to start, and the data to register.
import type { Controle } from '../../../../toepassing/oogstcontroles.ts';
import { telErnst } from '../../../../diwoo/oogst/rapport.ts';
import type { Fouten } from '../../../ui/formulier/veld.tsx';
import { Foutenoverzicht, Formulier, Knop } from '../../../ui/formulier/formulier.tsx';
import { Tekstvak } from '../../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../../ui/kop.tsx';
import { Label } from '../../../ui/label.tsx';
import { Link, metVraag, veiligPad } from '../../../ui/link.tsx';
import { Melding } from '../../../ui/melding.tsx';
import { Moment } from '../../../ui/datum.tsx';
import { Tabel } from '../../../ui/tabel.tsx';
import { magDit, Werkpagina, type Werk } from '../../kader.tsx';
import type { Aanmeldregel } from './aanmelding.ts';
import { CONTROLES, controlePad, DOCUMENTEN, PAD } from './paden.ts';
import { meervoud } from './teksten.ts';

interface Props {
  readonly werk: Werk;
  readonly adres: string;
  readonly aantallen: { readonly vermeld: number; readonly inQuarantaine: number };
  readonly aanmelding: readonly Aanmeldregel[];
  readonly controles: readonly Controle[];
  readonly opdracht: string;
  /** As typed in the form. */
  readonly invoer: string;
  readonly fouten: Fouten;
}

const Stand = ({ adres, aantallen: { vermeld, inQuarantaine } }: Pick<Props, 'adres' | 'aantallen'>) => (
  <>
    {adres.startsWith('https://') ? null : (
      <Melding toon="fout" titel="Deze site kan nog niet worden geoogst">
        <p>Het adres van deze site is {adres}. Open.overheid.nl haalt alleen bestanden op met een adres dat begint met https.</p>
        <p>Zet de site op https en vul dat adres in bij de instelling WOOSTROOM_ADRES.</p>
      </Melding>
    )}
    <Alinea lead>
      {vermeld === 1 ? 'Er staat 1 document in de sitemaps.' : `Er staan ${vermeld} documenten in de sitemaps.`}{' '}
      {inQuarantaine === 0 ? 'Er is geen document weggelaten.' : inQuarantaine === 1 ? 'Er is 1 document weggelaten.' : `Er zijn ${inQuarantaine} documenten weggelaten.`}
    </Alinea>
    {inQuarantaine === 0 ? null : (
      <Melding toon="let-op" titel="Weggelaten documenten">
        <p>Deze documenten staan op onze site, maar niet op open.overheid.nl. Er ontbreekt iets wat de standaard eist.</p>
        <p>
          <Link href={metVraag(DOCUMENTEN, { stand: 'weggelaten' })}>Bekijk welke het zijn en wat u kunt doen</Link>
        </p>
      </Melding>
    )}
  </>
);

const Controleren = ({ opdracht, invoer, fouten }: Pick<Props, 'opdracht' | 'invoer' | 'fouten'>) => (
  <section>
    <Kop n={2}>Controleer een site</Kop>
    <Alinea>Wij lopen dezelfde weg als de oogster: robots.txt, de sitemapindexen, de sitemaps en een paar bestanden. Dat mag ook voor een andere site.</Alinea>
    <Formulier actie={CONTROLES} verborgen={{ opdracht }}>
      <Tekstvak naam="adres" label="Adres van de site" hulp="Bijvoorbeeld https://open.voorbeeldstad.nl" waarde={invoer} fouten={fouten} soort="text" autocomplete="url" />
      <Knop>Controleer</Knop>
    </Formulier>
  </section>
);

export const Controlestand = ({ stand }: Pick<Controle, 'stand'>) => {
  if (stand.soort === 'loopt') return <Label toon="info">Loopt</Label>;
  if (stand.soort === 'mislukt') return <Label toon="fout">Mislukt</Label>;
  const fouten = telErnst(stand.rapport, 'fout');
  const letOp = telErnst(stand.rapport, 'let_op');
  if (fouten > 0) return <Label toon="fout">{meervoud(fouten, 'fout', 'fouten')}</Label>;
  return letOp > 0 ? <Label toon="let-op">{meervoud(letOp, 'keer let op', 'keer let op')}</Label> : <Label toon="goed">Goed</Label>;
};

const Controles = ({ controles }: Pick<Props, 'controles'>) =>
  controles.length === 0 ? null : (
    <section>
      <Kop n={2}>Laatste controles</Kop>
      <Tabel
        bijschrift="Laatste controles, de nieuwste eerst"
        rijen={controles}
        sleutel={({ id }) => id}
        kolommen={[
          { kop: 'Site', rijkop: true, cel: ({ id, basis }) => <Link href={controlePad(id)}>{basis}</Link> },
          { kop: 'Begonnen', cel: ({ begonnenOp }) => <Moment moment={begonnenOp} /> },
          { kop: 'Uitkomst', cel: ({ stand }) => <Controlestand stand={stand} /> },
        ]}
      />
    </section>
  );

const Adres = ({ adres }: { readonly adres: string }) => {
  const href = veiligPad(adres);
  return href === null ? <code>{adres}</code> : <Link href={href}>{adres}</Link>;
};

const Aanmelden = ({ aanmelding }: Pick<Props, 'aanmelding'>) => (
  <section>
    <Kop n={2}>Aanmelden in het Register van Overheidsorganisaties</Kop>
    <Alinea>Meld per categorie aan waar uw documenten staan. De oogster zoekt in die site naar robots.txt. Een categorie zonder document krijgt een sitemapindex zodra het eerste document openbaar is.</Alinea>
    <p>
      Neem de gegevens over: <Link href={`${PAD}/aanmelden.csv`}>CSV</Link> · <Link href={`${PAD}/aanmelden.xlsx`}>Excel</Link> · <Link href={`${PAD}/aanmelden.ods`}>ODS</Link>
    </p>
    <Tabel
      bijschrift="Gegevens om aan te melden, per categorie in de volgorde van de wet"
      rijen={aanmelding}
      sleutel={({ code }) => code}
      kolommen={[
        { kop: 'Categorie', rijkop: true, cel: ({ naam, artikel }) => <>{naam} <span class="woo-artikel">({artikel})</span></> },
        { kop: 'Documenten', getal: true, cel: ({ documenten }) => documenten },
        { kop: 'Verzameling', cel: ({ verzameling }) => <Adres adres={verzameling} /> },
        { kop: 'Sitemapindex', cel: ({ index }) => (index === null ? <span class="woo-zacht">Nog geen document</span> : <Adres adres={index} />) },
      ]}
    />
  </section>
);

export const Oogstpagina = ({ werk, adres, aantallen, aanmelding, controles, opdracht, invoer, fouten }: Props) => (
  <Werkpagina werk={werk} titel="Oogst" huidig={PAD} fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={1}>Oogst door open.overheid.nl</Kop>
    <Stand adres={adres} aantallen={aantallen} />
    {magDit(werk, 'oogst.controleren') ? <Controleren opdracht={opdracht} invoer={invoer} fouten={fouten} /> : null}
    <Controles controles={controles} />
    <Aanmelden aanmelding={aanmelding} />
  </Werkpagina>
);
