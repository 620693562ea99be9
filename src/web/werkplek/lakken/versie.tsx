// How far the version for outside is, what is wrong with it, and the next step: offer, review, wait, mend.
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import type { Lakfase } from '../../../document/lakken/state.ts';
import type { Versievoortgang } from '../../../toepassing/lakken/lakversie.ts';
import { Formulier, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { magDit, type Werk } from '../kader.tsx';
import { aantalLakken } from './teksten.ts';

interface Props {
  readonly werk: Werk;
  readonly document: Inventarisdocument;
  readonly basis: `/${string}`;
  readonly opdracht: string;
  readonly voortgang: Versievoortgang | null;
  /** Another node makes it. */
  readonly elders: boolean;
  /** The remark with which the redactions were sent back; null when they were not. */
  readonly terug: string | null;
  /** The engine or the file changed since some redactions were placed. */
  readonly anderBeeld: boolean;
}

const STAP: Readonly<Record<Versievoortgang['stap'], string>> = { maken: 'Wij maken de versie', controleren: 'Wij controleren de versie' };

/** A refusal says where: a link to each page. */
const Fouten = ({ fase, basis }: { readonly fase: Extract<Lakfase, { readonly stap: 'geweigerd' }>; readonly basis: `/${string}` }) => (
  <Melding toon="fout" titel="De versie kwam niet door de controle">
    <p>Er is geen bewijs dat alles weg is. Daarom blijft de versie binnen. Los dit op en laat de lakken opnieuw controleren.</p>
    <ul>
      {fase.fouten.map(({ proef, pagina, uitleg }) => (
        <li>
          {pagina === null ? null : (
            <>
              <Link href={`${basis}?pagina=${pagina}`}>Pagina {pagina}</Link>:{' '}
            </>
          )}
          {uitleg}
          {proef === null ? null : <span class="woo-zacht"> (proef {proef})</span>}
        </li>
      ))}
    </ul>
  </Melding>
);

const Nagekeken = ({ basis, opdracht }: Pick<Props, 'basis' | 'opdracht'>) => (
  <Melding toon="let-op" titel="De pagina’s zien er nu anders uit">
    <p>Er is een nieuw bestand, of wij laten de pagina’s met een nieuwer programma zien. Kijk alle pagina’s na. Staan de lakken nog goed?</p>
    <Formulier actie={`${basis}/nagekeken`} verborgen={{ opdracht }}>
      <Knop gewicht="tweede">Ik keek alle pagina’s na: de lakken staan goed</Knop>
    </Formulier>
  </Melding>
);

const Intrekken = ({ basis, opdracht, children }: Pick<Props, 'basis' | 'opdracht'> & { readonly children: string }) => (
  <Formulier actie={`${basis}/intrekken`} verborgen={{ opdracht }}>
    <Knop gewicht="licht">{children}</Knop>
  </Formulier>
);

export const Versie = ({ werk, document, basis, opdracht, voortgang, elders, terug, anderBeeld }: Props) => {
  const { lakstand, beoordeling, revision } = document;
  const { fase, lakken } = lakstand;
  const mag = magDit(werk, 'document.lakken');
  switch (fase.stap) {
    case 'bezig':
      return (
        <>
          {terug === null || fase.terug === null ? null : (
            <Melding toon="let-op" titel="De lakken zijn teruggestuurd">
              <p class="woo-tekst">{terug}</p>
              <p class="woo-zacht">{werk.naamVan(fase.terug.door)}</p>
            </Melding>
          )}
          {anderBeeld && mag ? <Nagekeken basis={basis} opdracht={opdracht} /> : null}
          {mag && beoordeling?.oordeel === 'deels_openbaar' && lakken > 0 && !anderBeeld ? (
            <Formulier actie={`${basis}/aanbieden`} verborgen={{ opdracht, verwacht: revision }}>
              <Knop gewicht="tweede">Bied {aantalLakken(lakken)} ter controle aan</Knop>
            </Formulier>
          ) : null}
        </>
      );
    case 'aangeboden':
      return (
        <Melding toon="info" titel="De lakken wachten op controle">
          <p>{werk.naamVan(fase.door)} bood ze aan. Een ander controleert ze. Verandert u iets? Dan moeten ze opnieuw worden aangeboden.</p>
          <Knoppen>
            <KnopLink href={`${basis}/controle`} gewicht="tweede">
              Naar de controle
            </KnopLink>
          </Knoppen>
        </Melding>
      );
    case 'te_maken':
    case 'gemaakt':
      return (
        <Melding toon="info" titel="De versie voor buiten wordt gemaakt en gecontroleerd" status>
          <p data-voortgang>{voortgang === null ? (elders ? 'De versie wordt op een ander knooppunt gemaakt. Hoe ver dat is, ziet u hier niet.' : 'De versie staat in de rij.') : `${STAP[voortgang.stap]}: pagina ${voortgang.pagina} van ${voortgang.van}.`}</p>
          <p>
            U hoeft niet te wachten. <Link href={basis}>Kijk hoe ver het is</Link>.
          </p>
          {mag ? (
            <Intrekken basis={basis} opdracht={opdracht}>
              Stop en trek de goedkeuring in
            </Intrekken>
          ) : null}
        </Melding>
      );
    case 'geweigerd':
      return (
        <>
          <Fouten fase={fase} basis={basis} />
          {mag && fase.soort === 'gelakt' ? (
            <Formulier actie={`${basis}/aanbieden`} verborgen={{ opdracht, verwacht: revision }}>
              <Knop gewicht="tweede">Bied de lakken opnieuw aan</Knop>
            </Formulier>
          ) : null}
        </>
      );
    case 'bewezen':
      return (
        <Melding toon="goed" titel={fase.versie.soort === 'gelakt' ? 'De gelakte versie is bewezen' : 'De schone kopie is bewezen'}>
          <p>
            Een ander programma controleerde dat niets is achtergebleven. <Link href={`${basis}/versie.pdf`}>Bekijk de versie voor buiten ({fase.versie.paginas} pagina’s)</Link>
          </p>
          {mag ? (
            <Intrekken basis={basis} opdracht={opdracht}>
              Trek de goedkeuring in
            </Intrekken>
          ) : null}
        </Melding>
      );
  }
};
