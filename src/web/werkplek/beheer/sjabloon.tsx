// One letter: its text with the fields it can have, what a change makes of it, and who changed what.
import type { Sjabloonversie } from '../../../../projections/sjablonen/model.ts';
import type { BriefInhoud } from '../../../documentverwerking/brieven/model.ts';
import { SJABLONEN, type Sjablooncode } from '../../../documentverwerking/brieven/sjablonen/register.ts';
import { MEESTE_TEKENS, type Sjabloonfout, type Sjabloontekst, type Sjabloonwoorden } from '../../../documentverwerking/brieven/sjablonen/sjabloon.ts';
import type { Taalfout } from '../../../documentverwerking/brieven/sjablonen/taal.ts';
import type { Verschilregel } from '../../../documentverwerking/brieven/sjablonen/verschil.ts';
import { fromIsoInstant } from '../../../kern/date.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import { Moment } from '../../ui/datum.tsx';
import { Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Vinkjes } from '../../ui/formulier/keuze.tsx';
import { Tekstgebied, Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { Briefweergave } from '../briefweergave.tsx';
import { Werkpagina, type Werk } from '../kader.tsx';
import { LIJST, wie } from './sjablonen.tsx';
import { Regelfouten, Verschil } from './sjabloonregels.tsx';
import { AAN, OPMAAK, schrijfwijze, verplichting, versienaam } from './sjabloonteksten.ts';

/** What somebody is typing. */
export interface Sjablooninvoer extends Sjabloonwoorden {
  readonly reden: string;
  /** Choices that the example does not make. */
  readonly nee: readonly string[];
}

/** What the text that was typed comes to; only for a text without faults. */
export interface Sjabloonvoorbeeld {
  readonly brief: BriefInhoud;
  readonly verschil: readonly Verschilregel[];
  readonly hulp: readonly Taalfout[];
}

interface Props {
  readonly werk: Werk;
  readonly code: Sjablooncode;
  /** The newest version, and the words that letters are made with: not the same when the body's own words do not fit any more. */
  readonly versie: number;
  readonly inGebruik: Sjabloontekst;
  /** Newest first, without version 1. */
  readonly versies: readonly Sjabloonversie[];
  readonly invoer: Sjablooninvoer;
  readonly fouten: readonly Invoerfout[];
  readonly tekstfouten: readonly Sjabloonfout[];
  readonly voorbeeld: Sjabloonvoorbeeld | null;
  readonly opdracht: string;
}

const Voorbeeld = ({ voorbeeld: { brief, verschil, hulp }, versie }: { readonly voorbeeld: Sjabloonvoorbeeld; readonly versie: number }) => (
  <>
    <Kop n={2} id="verschil">
      Wat verandert er?
    </Kop>
    <Verschil regels={verschil} />
    {hulp.length === 0 ? null : (
      <Melding toon="let-op" titel="Dit kan makkelijker">
        <p>U kunt de tekst wel bewaren. Korte zinnen lezen prettiger.</p>
        <ul>
          {hulp.map(({ regel, uitleg }) => (
            <li>
              Regel {regel}: {uitleg}
            </li>
          ))}
        </ul>
      </Melding>
    )}
    <Kop n={2} id="voorbeeld">
      Zo ziet de brief eruit
    </Kop>
    <Alinea>De gegevens in dit voorbeeld zijn verzonnen. Na het bewaren krijgen nieuwe brieven deze tekst, als versie {versie + 1}.</Alinea>
    <Briefweergave brief={brief} />
  </>
);

const Velden = ({ code }: { readonly code: Sjablooncode }) => (
  <>
    <Kop n={2}>Wat u kunt gebruiken</Kop>
    <Tabel
      bijschrift="Velden van deze brief"
      rijen={Object.entries(SJABLONEN[code].velden)}
      sleutel={([naam]) => naam}
      kolommen={[
        { kop: 'Schrijf zo', rijkop: true, cel: ([naam, { soort }]) => <code>{schrijfwijze(naam, soort)}</code> },
        { kop: 'Wat het is', cel: ([, { uitleg }]) => uitleg },
        { kop: 'Verplicht', smal: true, cel: ([, { verplicht }]) => verplichting(verplicht) },
        { kop: 'Voorbeeld', cel: ([, { voorbeeld }]) => <span class="woo-regels">{voorbeeld.replaceAll(/\*\*|^## /gm, '').replaceAll('\n\n', '\n')}</span> },
      ]}
    />
    {SJABLONEN[code].rechtsmiddelen === undefined ? null : <Alinea>Onder deze brief staat altijd wat iemand kan doen die het er niet mee eens is. Die tekst kunt u niet veranderen. (Artikel 3:45 Awb)</Alinea>}
    <details class="woo-uitleg">
      <summary>Zo maakt u een kop, een lijst of een keuze</summary>
      <Tabel
        bijschrift="Opmaak"
        rijen={OPMAAK}
        sleutel={({ teken }) => teken}
        kolommen={[
          { kop: 'U schrijft', rijkop: true, cel: ({ teken }) => <code>{teken}</code> },
          { kop: 'Dat betekent', cel: ({ betekent }) => betekent },
        ]}
      />
    </details>
  </>
);

const Versies = ({ werk, code, versies }: Pick<Props, 'werk' | 'code' | 'versies'>) => (
  <>
    <Kop n={2}>Versies</Kop>
    <Tabel
      bijschrift="Versies van deze brief, nieuwste eerst"
      rijen={[...versies, null]}
      sleutel={(rij) => String(rij?.versie ?? 1)}
      kolommen={[
        { kop: 'Versie', rijkop: true, cel: (rij) => <Link href={`${LIJST}/${code}/versies/${rij?.versie ?? 1}`}>{versienaam(rij?.versie ?? 1)}</Link> },
        { kop: 'Wanneer', cel: (rij) => (rij === null ? 'Bij het programma' : <Moment moment={fromIsoInstant(rij.recordedAt)} />) },
        { kop: 'Wie', cel: (rij) => (rij === null ? '' : wie(rij, werk.naamVan)) },
        { kop: 'Waarom', cel: (rij) => rij?.reden ?? '' },
        { kop: 'Tekst', cel: (rij) => (rij?.eigen == null ? 'Standaardtekst' : 'Eigen tekst') },
      ]}
    />
  </>
);

const Bewerken = ({ code, versie, invoer, fouten, voorbeeld, opdracht }: Props) => {
  const basis = `${LIJST}/${code}` as const;
  const keuzes = Object.entries(SJABLONEN[code].velden).filter(([, { soort }]) => soort === 'keuze');
  return (
    <Formulier actie={`${basis}/voorbeeld`} verborgen={{ opdracht, gezien: versie }}>
      <Tekstvak naam="onderwerp" label="Onderwerp" waarde={invoer.onderwerp} maximum={MEESTE_TEKENS.onderwerp} fouten={fouten} />
      <Tekstgebied naam="tekst" label="Tekst van de brief" hulp="Zonder aanhef en ondertekening: die komen er vanzelf bij. Zet er geen namen van mensen in." regels={24} waarde={invoer.tekst} fouten={fouten} />
      {keuzes.length === 0 ? null : (
        <Vinkjes
          naam="ja"
          label="Keuzes in het voorbeeld"
          hulp="Alleen voor het voorbeeld. In een echte brief kiest het systeem."
          opties={keuzes.map(([naam, { uitleg }]) => ({ waarde: naam, tekst: uitleg }))}
          waarden={keuzes.flatMap(([naam]) => (invoer.nee.includes(naam) ? [] : [naam]))}
        />
      )}
      {voorbeeld === null ? (
        <Knoppen>
          <Knop>Bekijk het voorbeeld</Knop>
          <KnopLink href={LIJST} gewicht="licht">
            Annuleer
          </KnopLink>
        </Knoppen>
      ) : (
        <>
          <Tekstvak naam="reden" label="Reden" hulp="Waarom verandert u deze brief? Dit blijft bij de versie staan." waarde={invoer.reden} maximum={500} fouten={fouten} />
          <Knoppen>
            <Knop naar={basis}>Bewaar als versie {versie + 1}</Knop>
            <Knop gewicht="tweede">Bekijk het voorbeeld opnieuw</Knop>
            <Knop gewicht="tweede" naar={`${basis}/voorbeeld.pdf`}>
              Voorbeeld als PDF
            </Knop>
            <KnopLink href={basis} gewicht="licht">
              Annuleer
            </KnopLink>
          </Knoppen>
        </>
      )}
    </Formulier>
  );
};

const Herstel = ({ code, versie, opdracht, invoer, fouten }: Props) => (
  <>
    <Kop n={2}>Terug naar de standaardtekst</Kop>
    <Alinea>De eigen tekst blijft bewaard bij de versies. Brieven die al verstuurd zijn, veranderen niet.</Alinea>
    <Formulier actie={`${LIJST}/${code}/herstel`} verborgen={{ opdracht, gezien: versie }}>
      <Tekstvak naam="redenHerstel" label="Reden om terug te gaan" waarde={invoer.reden} maximum={500} fouten={fouten} />
      <Knop gewicht="tweede">Gebruik de standaardtekst weer</Knop>
    </Formulier>
  </>
);

export const Sjabloonpagina = (props: Props) => {
  const { werk, code, versie, inGebruik, versies, invoer, fouten, tekstfouten, voorbeeld } = props;
  const { naam, aan, artikel } = SJABLONEN[code];
  const eigen = versies[0]?.eigen ?? null;
  return (
    <Werkpagina werk={werk} titel={naam} huidig={LIJST} kruimels={[{ href: LIJST, tekst: 'Brieven' }]} fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Kop n={1}>{naam}</Kop>
      <Alinea>
        Voor: {AAN[aan].toLowerCase()}. In gebruik: {versienaam(inGebruik.versie).toLowerCase()}. <span class="woo-artikel">({artikel})</span>
      </Alinea>
      {inGebruik.versie === versie ? null : (
        <Melding toon="let-op" titel="De eigen tekst past niet meer">
          <p>Het programma is vernieuwd. In versie {versie} ontbreekt nu iets, of er staat een veld in dat niet meer bestaat. Daarom gebruiken wij de standaardtekst. Pas de tekst aan en bewaar die opnieuw.</p>
        </Melding>
      )}
      {tekstfouten.some(({ regel }) => regel > 0) ? <Regelfouten tekst={invoer.tekst} fouten={tekstfouten} /> : null}
      {voorbeeld === null ? null : <Voorbeeld voorbeeld={voorbeeld} versie={versie} />}
      <Kop n={2}>{voorbeeld === null ? 'Pas de brief aan' : 'Bewaar de brief, of pas die verder aan'}</Kop>
      <Bewerken {...props} />
      <Velden code={code} />
      <Versies werk={werk} code={code} versies={versies} />
      {eigen === null || voorbeeld !== null ? null : <Herstel {...props} />}
    </Werkpagina>
  );
};
