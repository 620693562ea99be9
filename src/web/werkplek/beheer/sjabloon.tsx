// The page of one letter: what a change of its text makes of it, the form, and what there is to look up.
import type { Sjabloonversie } from '../../../../projections/sjablonen/model.ts';
import type { BriefInhoud } from '../../../documentverwerking/brieven/model.ts';
import { SJABLONEN, type Sjablooncode } from '../../../documentverwerking/brieven/sjablonen/register.ts';
import type { Sjabloonfout, Sjabloontekst } from '../../../documentverwerking/brieven/sjablonen/sjabloon.ts';
import type { Taalfout } from '../../../documentverwerking/brieven/sjablonen/taal.ts';
import type { Verschilregel } from '../../../documentverwerking/brieven/sjablonen/verschil.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import { Foutenoverzicht } from '../../ui/formulier/formulier.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Briefweergave } from '../briefweergave.tsx';
import { Werkpagina, type Werk } from '../kader.tsx';
import { LIJST } from './sjablonen.tsx';
import { Bewerken, Herstel, type Sjablooninvoer } from './sjabloonformulier.tsx';
import { Velden, Versies } from './sjabloonnaslag.tsx';
import { Regelfouten, Verschil } from './sjabloonregels.tsx';
import { AAN, versienaam } from './sjabloonteksten.ts';

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

export const Sjabloonpagina = (props: Props) => {
  const { werk, code, versie, inGebruik, versies, invoer, fouten, tekstfouten, voorbeeld, opdracht } = props;
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
      <Bewerken code={code} versie={versie} invoer={invoer} fouten={fouten} bekeken={voorbeeld !== null} opdracht={opdracht} />
      <Velden code={code} />
      <Versies werk={werk} code={code} versies={versies} />
      {eigen === null || voorbeeld !== null ? null : <Herstel code={code} versie={versie} invoer={invoer} fouten={fouten} opdracht={opdracht} />}
    </Werkpagina>
  );
};
