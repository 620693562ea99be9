// Beside the page: what is redacted with its ground and author, and remarks.
import { fromIsoInstant } from '../../../kern/date.ts';
import { Moment } from '../../ui/datum.tsx';
import { Formulier, Knop, Verborgen } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { Tekstgebied } from '../../ui/formulier/tekst.tsx';
import type { Invoerfout } from '../../../kern/errors.ts';
import { Kop } from '../../ui/kop.tsx';
import type { Werk } from '../kader.tsx';
import type { Leesbareopmerking, Paginalak, Paginastand } from './stand.ts';
import { grondkeuzes } from './teksten.ts';

interface Props {
  readonly werk: Pick<Werk, 'naamVan'>;
  readonly stand: Paginastand;
  readonly basis: `/${string}`;
  readonly opdracht: string;
  /** May change something, or only look. */
  readonly mag: boolean;
  readonly fouten: readonly Invoerfout[];
}

const naamVan = ({ lak, tekst }: Paginalak, nummer: number): string => (tekst === '' ? `vlak ${nummer} zonder tekst` : lak.bron === 'vlak' ? `vlak over “${tekst}”` : `“${tekst}”`);

const Lakregel = ({ paginalak, nummer, werk, basis, opdracht, mag, stand }: Props & { readonly paginalak: Paginalak; readonly nummer: number }) => {
  const { lak, tekst } = paginalak;
  const naam = naamVan(paginalak, nummer);
  const vast = { opdracht, pagina: stand.pagina, lak: lak.lakId };
  return (
    <li id={`lak-${lak.lakId}`}>
      <p>
        <strong>{naam}</strong> <span class="woo-zacht">door {lak.auteurs.map((id) => werk.naamVan(id)).join(', ')}</span>
      </p>
      {mag ? (
        <>
          <Formulier actie={`${basis}/gronden`} klas="woo-lakgronden" verborgen={{ ...vast, was: lak.gronden.join(' ') }}>
            <Keuzelijst
              naam="grond"
              id={`grond-van-${lak.lakId}`}
              label={`Grond voor ${naam}`}
              labelVerborgen
              waarde={lak.gronden.join(' ')}
              opties={[
                ...(lak.gronden.length > 1 ? [{ waarde: lak.gronden.join(' '), tekst: lak.gronden.join(', ') }] : []),
                ...grondkeuzes(stand.document.beoordeling?.gronden ?? []).map(({ code, label }) => ({ waarde: code, tekst: `${code} ${label}` })),
              ]}
            />
            <Knop gewicht="licht">
              Bewaar grond<span class="woo-sr"> van {naam}</span>
            </Knop>
          </Formulier>
          <div class="woo-knoppen">
            {tekst === '' ? null : (
              <Formulier actie={`${basis}/overal`} verborgen={vast}>
                {lak.gronden.map((grond) => (
                  <Verborgen velden={{ grond }} />
                ))}
                <Knop gewicht="licht">
                  Overal lakken<span class="woo-sr">: {naam}</span>
                </Knop>
              </Formulier>
            )}
            <Formulier actie={`${basis}/weg`} verborgen={vast}>
              <Knop gewicht="licht">
                Haal weg<span class="woo-sr">: {naam}</span>
              </Knop>
            </Formulier>
          </div>
        </>
      ) : (
        <p>{lak.gronden.join(', ')}</p>
      )}
    </li>
  );
};

export const Gelakt = (props: Props) => (
  <section aria-labelledby="gelakt">
    <Kop n={3} id="gelakt">{`Gelakt op deze pagina (${props.stand.lakken.length})`}</Kop>
    {props.stand.lakken.length === 0 ? (
      <p>Op deze pagina is nog niets gelakt.</p>
    ) : (
      <ul class="woo-kaal woo-laklijst">
        {props.stand.lakken.map((paginalak, index) => (
          <Lakregel {...props} paginalak={paginalak} nummer={index + 1} />
        ))}
      </ul>
    )}
  </section>
);

export const Opmerking = ({ werk, opmerking }: { readonly werk: Pick<Werk, 'naamVan'>; readonly opmerking: Leesbareopmerking }) => (
  <li>
    <p class="woo-zacht">
      {werk.naamVan(opmerking.door)}, <Moment moment={fromIsoInstant(opmerking.recordedAt)} />
    </p>
    <p class="woo-tekst">{opmerking.tekst}</p>
  </li>
);

export const Opmerkingen = ({ stand, werk, basis, opdracht, mag, fouten }: Props) => (
  <section aria-labelledby="opmerkingen">
    <Kop n={3} id="opmerkingen">{`Opmerkingen (${stand.opmerkingen.length})`}</Kop>
    {stand.opmerkingen.length === 0 ? null : (
      <ul class="woo-kaal woo-laklijst">
        {stand.opmerkingen.map((opmerking) => (
          <Opmerking werk={werk} opmerking={opmerking} />
        ))}
      </ul>
    )}
    {mag ? (
      <details class="woo-uitleg" open={fouten.some(({ veld }) => veld === 'opmerking')}>
        <summary>Schrijf een opmerking bij deze pagina</summary>
        <Formulier actie={`${basis}/opmerking`} verborgen={{ opdracht, pagina: stand.pagina }}>
          <Tekstgebied naam="opmerking" label="Opmerking" hulp="Alleen collega’s zien dit." regels={3} maximum={4000} fouten={fouten} />
          <Knop gewicht="tweede">Plaats de opmerking</Knop>
        </Formulier>
      </details>
    ) : null}
  </section>
);
