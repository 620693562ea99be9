// The forms of one letter: changing its text with an example in between, and going back to the text of the program.
import { SJABLONEN, type Sjablooncode } from '../../../documentverwerking/brieven/sjablonen/register.ts';
import { MEESTE_TEKENS, type Sjabloonwoorden } from '../../../documentverwerking/brieven/sjablonen/sjabloon.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import type { Velden } from '../../http/velden.ts';
import { Formulier, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Vinkjes } from '../../ui/formulier/keuze.tsx';
import { Tekstgebied, Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { LIJST } from './sjablonen.tsx';

/** What somebody is typing. */
export interface Sjablooninvoer extends Sjabloonwoorden {
  readonly reden: string;
  /** Choices that the example does not make. */
  readonly nee: readonly string[];
}

/** From the fields of the form. */
export function invoerVan(velden: Velden, code: Sjablooncode): Sjablooninvoer {
  const ja = velden.alle('ja');
  const nee = Object.entries(SJABLONEN[code].velden).flatMap(([naam, { soort }]) => (soort === 'keuze' && !ja.includes(naam) ? [naam] : []));
  return { onderwerp: velden.een('onderwerp'), tekst: velden.een('tekst'), reden: velden.een('reden'), nee };
}

interface Props {
  readonly code: Sjablooncode;
  /** The newest version. */
  readonly versie: number;
  readonly invoer: Sjablooninvoer;
  readonly fouten: readonly Invoerfout[];
  /** Whether the example of what was typed is on the page: only then can it be saved. */
  readonly bekeken: boolean;
  readonly opdracht: string;
}

export const Bewerken = ({ code, versie, invoer, fouten, bekeken, opdracht }: Props) => {
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
      {bekeken ? (
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
      ) : (
        <Knoppen>
          <Knop>Bekijk het voorbeeld</Knop>
          <KnopLink href={LIJST} gewicht="licht">
            Annuleer
          </KnopLink>
        </Knoppen>
      )}
    </Formulier>
  );
};

export const Herstel = ({ code, versie, opdracht, invoer, fouten }: Omit<Props, 'bekeken'>) => (
  <>
    <Kop n={2}>Terug naar de standaardtekst</Kop>
    <Alinea>De eigen tekst blijft bewaard bij de versies. Brieven die al verstuurd zijn, veranderen niet.</Alinea>
    <Formulier actie={`${LIJST}/${code}/herstel`} verborgen={{ opdracht, gezien: versie }}>
      <Tekstvak naam="redenHerstel" label="Reden om terug te gaan" waarde={invoer.reden} maximum={500} fouten={fouten} />
      <Knop gewicht="tweede">Gebruik de standaardtekst weer</Knop>
    </Formulier>
  </>
);
