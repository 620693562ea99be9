// Beside the judgement: how the file gets out. Redacted when it is partly public; a clean copy when it hides something.
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import { Formulier, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { magDit, type Werk } from '../kader.tsx';
import { GAT } from '../teksten.ts';
import { aantalLakken } from './teksten.ts';

interface Props {
  readonly werk: Werk;
  readonly document: Inventarisdocument;
  readonly basis: `/${string}`;
  readonly opdracht: string;
}

const Gaten = ({ document }: Pick<Props, 'document'>) => (
  <>
    {document.gaten.map((gat) => (
      <p class="woo-gat">{GAT[gat]}</p>
    ))}
  </>
);

export const NaarBuiten = ({ werk, document, basis, opdracht }: Props) => {
  const { beoordeling, lakstand, leesversie, gaten } = document;
  if (leesversie === null || beoordeling === null) return null;
  const { fase, lakken } = lakstand;
  if (beoordeling.oordeel === 'deels_openbaar' || lakken > 0) {
    return (
      <section aria-labelledby="naar-buiten">
        <Kop n={3} id="naar-buiten">
          Lakken
        </Kop>
        <Gaten document={document} />
        <Knoppen>
          <KnopLink href={`${basis}/lakken`} gewicht="tweede">
            {lakken === 0 ? 'Begin met lakken' : `Verder lakken (${aantalLakken(lakken)})`}
          </KnopLink>
        </Knoppen>
      </section>
    );
  }
  if (beoordeling.oordeel !== 'openbaar' || (fase.stap === 'bezig' && !gaten.includes('blokkade'))) return null;
  return (
    <section aria-labelledby="naar-buiten">
      <Kop n={3} id="naar-buiten">
        Schone kopie
      </Kop>
      <Gaten document={document} />
      {fase.stap === 'bewezen' ? (
        <p>
          Er is een schone kopie zonder verborgen gegevens. <Link href={`${basis}/lakken/versie.pdf`}>Bekijk de schone kopie</Link>
        </p>
      ) : (
        <p>Wij kunnen een kopie maken van wat een lezer ziet, zonder de verborgen gegevens. Een ander programma controleert die kopie.</p>
      )}
      {fase.stap === 'geweigerd' ? (
        <ul>
          {fase.fouten.map(({ uitleg }) => (
            <li>{uitleg}</li>
          ))}
        </ul>
      ) : null}
      {magDit(werk, 'document.lakken') && (fase.stap === 'bezig' || fase.stap === 'geweigerd') ? (
        <Formulier actie={`${basis}/lakken/schoon`} verborgen={{ opdracht }}>
          <Knop gewicht="tweede">Maak een schone kopie</Knop>
        </Formulier>
      ) : null}
    </section>
  );
};
