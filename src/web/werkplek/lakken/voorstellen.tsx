// Suggestions beside the page, per kind. Nothing is ticked beforehand: a person decides about each.
import type { Lakvoorstel } from '../../../toepassing/lakken/lakvoorstellen.ts';
import { Formulier, Knop, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Melding } from '../../ui/melding.tsx';
import type { Paginastand } from './stand.ts';
import { VERWERPREDEN, voorstelsoort } from './teksten.ts';

interface Props {
  readonly stand: Pick<Paginastand, 'voorstellen' | 'storingen' | 'pagina'>;
  readonly basis: `/${string}`;
  readonly opdracht: string;
  readonly mag: boolean;
}

const Voorstel = ({ voorstel: { sleutel, tekst, gronden }, mag }: { readonly voorstel: Lakvoorstel; readonly mag: boolean }) => (
  <li class="woo-lakvoorstel" data-voorstelrij>
    <div class="woo-keuze">
      <input type="checkbox" id={`voorstel-${sleutel}`} name="voorstel" value={sleutel} disabled={!mag} />
      <label for={`voorstel-${sleutel}`}>
        <strong>{tekst}</strong> <span class="woo-zacht">{gronden.join(', ')}</span>
      </label>
    </div>
    {mag ? (
      <div class="woo-knoppen">
        <Knop gewicht="licht" naam="een" waarde={`lak ${sleutel}`}>
          Lak<span class="woo-sr">: {tekst}</span>
        </Knop>
        <Knop gewicht="licht" naam="een" waarde={`verwerp ${sleutel}`}>
          Lak niet<span class="woo-sr">: {tekst}</span>
        </Knop>
      </div>
    ) : null}
  </li>
);

export const Voorstellen = ({ stand, basis, opdracht, mag }: Props) => {
  const { voorstellen, storingen, pagina } = stand;
  const soorten = [...Map.groupBy(voorstellen, ({ herkomst }) => herkomst.soort)];
  return (
    <section aria-labelledby="voorstellen">
      <Kop n={3} id="voorstellen">{`Voorstellen (${voorstellen.length})`}</Kop>
      {storingen.map((storing) => (
        <Melding toon="let-op">
          <p>{storing}</p>
        </Melding>
      ))}
      {voorstellen.length === 0 ? (
        <p>Op deze pagina staan geen voorstellen meer.</p>
      ) : (
        <Formulier actie={`${basis}/voorstellen`} verborgen={{ opdracht, pagina }}>
          <p class="woo-hulp">De computer vond deze woorden, of iemand lakte ze eerder. U beslist over elk voorstel.</p>
          {mag ? (
            <>
              <Keuzelijst naam="reden" label="Reden om niet te lakken" leeg="Geen reden" magLeeg opties={Object.entries(VERWERPREDEN).map(([waarde, tekst]) => ({ waarde, tekst }))} />
              <Knoppen>
                <Knop naam="wat" waarde="lak">
                  Lak de gekozen voorstellen
                </Knop>
                <Knop gewicht="tweede" naam="wat" waarde="verwerp">
                  Lak ze niet
                </Knop>
              </Knoppen>
            </>
          ) : null}
          <div id="voorstel">
            {soorten.map(([soort, van]) => (
              <>
                <Kop n={4}>{`${voorstelsoort(soort)} (${van.length})`}</Kop>
                <ul class="woo-kaal woo-laklijst">
                  {van.map((voorstel) => (
                    <Voorstel voorstel={voorstel} mag={mag} />
                  ))}
                </ul>
                {mag ? (
                  <Knop gewicht="licht" naam="soort" waarde={soort} naar={`${basis}/voorstellen/soort`}>
                    Bekijk alles van deze soort in het document<span class="woo-sr">: {voorstelsoort(soort)}</span>
                  </Knop>
                ) : null}
              </>
            ))}
          </div>
        </Formulier>
      )}
    </section>
  );
};
