// One version of a letter: its text, who made it and why, what it changed, and the letter it makes.
import type { Sjabloonversie } from '../../../../projections/sjablonen/model.ts';
import type { BriefInhoud } from '../../../documentverwerking/brieven/model.ts';
import { SJABLONEN, type Sjablooncode } from '../../../documentverwerking/brieven/sjablonen/register.ts';
import type { Sjabloontekst } from '../../../documentverwerking/brieven/sjablonen/sjabloon.ts';
import type { Verschilregel } from '../../../documentverwerking/brieven/sjablonen/verschil.ts';
import { fromIsoInstant } from '../../../kern/date.ts';
import { Moment } from '../../ui/datum.tsx';
import { KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Briefweergave } from '../briefweergave.tsx';
import { Werkpagina, type Werk } from '../kader.tsx';
import { LIJST, wie } from './sjablonen.tsx';
import { Verschil } from './sjabloonregels.tsx';

interface Versieprops {
  readonly werk: Werk;
  readonly code: Sjablooncode;
  /** Null is version 1. */
  readonly gegevens: Sjabloonversie | null;
  readonly woorden: Sjabloontekst;
  /** Against the version before; null for version 1. */
  readonly verschil: readonly Verschilregel[] | null;
  /** Null when this text does not fit any more. */
  readonly brief: BriefInhoud | null;
}

export const Sjabloonversiepagina = ({ werk, code, gegevens, woorden, verschil, brief }: Versieprops) => {
  const basis = `${LIJST}/${code}` as const;
  const { naam } = SJABLONEN[code];
  const { versie } = woorden;
  return (
    <Werkpagina
      werk={werk}
      titel={`${naam}, versie ${versie}`}
      huidig={LIJST}
      kruimels={[
        { href: LIJST, tekst: 'Brieven' },
        { href: basis, tekst: naam },
      ]}
    >
      <Kop n={1}>
        {naam}, versie {versie}
      </Kop>
      {gegevens === null ? (
        <Alinea>Dit is de tekst die bij het programma hoort.</Alinea>
      ) : (
        <Alinea>
          <Moment moment={fromIsoInstant(gegevens.recordedAt)} /> door {wie(gegevens, werk.naamVan)}. Reden: {gegevens.reden}
        </Alinea>
      )}
      {verschil === null ? null : (
        <>
          <Kop n={2}>Wat veranderde er na versie {versie - 1}?</Kop>
          <Verschil regels={verschil} />
        </>
      )}
      <Kop n={2}>De tekst</Kop>
      <p>
        <strong>{woorden.onderwerp}</strong>
      </p>
      <p class="woo-regels">{woorden.tekst}</p>
      <Kop n={2}>Zo ziet de brief eruit</Kop>
      {brief === null ? (
        <Alinea>Deze tekst past niet meer bij het programma. Wij kunnen er geen brief van maken.</Alinea>
      ) : (
        <>
          <Alinea>
            De gegevens in dit voorbeeld zijn verzonnen. <Link href={`${basis}/versies/${versie}.pdf`}>Bekijk het voorbeeld als PDF</Link>
          </Alinea>
          <Briefweergave brief={brief} />
        </>
      )}
      <Knoppen>
        <KnopLink href={`${basis}?begin=${versie}`} gewicht="tweede">
          Begin met deze tekst
        </KnopLink>
        <KnopLink href={basis} gewicht="licht">
          Terug naar de brief
        </KnopLink>
      </Knoppen>
    </Werkpagina>
  );
};
