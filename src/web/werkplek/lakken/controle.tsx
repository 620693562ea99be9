// Four eyes: somebody else looks at every redaction, or at what changed since the last look, and says yes or sends it back.
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import type { Laknieuws } from '../../../../projections/lakwerk/model.ts';
import type { Lak } from '../../../document/lakken/state.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import { Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Tekstgebied } from '../../ui/formulier/tekst.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Label } from '../../ui/label.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { magDit, type Werk } from '../kader.tsx';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';
import { Uitsnede } from './beeld.tsx';
import type { Leesbareopmerking, Paginalak } from './stand.ts';
import { aantalLakken } from './teksten.ts';
import { Opmerking } from './zijkant.tsx';

export type Keuze = 'alles' | 'nieuw' | 'steekproef';
export const KEUZES: Readonly<Record<Keuze, string>> = { alles: 'Alles', nieuw: 'Nieuw sinds de vorige controle', steekproef: 'Steekproef van 10' };

export interface TeControleren extends Paginalak {
  readonly blad: { readonly breedte: number; readonly hoogte: number };
}

interface Props {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly document: Inventarisdocument;
  readonly lakken: readonly TeControleren[];
  readonly nieuws: Laknieuws;
  readonly keuze: Keuze;
  readonly opmerkingen: readonly Leesbareopmerking[];
  readonly fouten: readonly Invoerfout[];
  readonly opdracht: string;
}

const Nieuws = ({ nieuws, lak }: { readonly nieuws: Laknieuws; readonly lak: Lak }) => {
  if (!nieuws.eerderGecontroleerd) return null;
  if (nieuws.nieuw.has(lak.lakId)) return <Label toon="let-op">Nieuw</Label>;
  return nieuws.andereGrond.has(lak.lakId) ? <Label toon="let-op">Andere grond</Label> : null;
};

const Regel = ({ werk, basis, nieuws, item: { lak, tekst, blad } }: Pick<Props, 'werk' | 'nieuws'> & { readonly basis: `/${string}`; readonly item: TeControleren }) => (
  <li class="woo-lakcontrole">
    <Uitsnede zicht={blad} beeld={`${basis}/paginas/${lak.pagina}.png`} lak={lak} />
    <div>
      <p>
        <strong>{tekst === '' ? 'Vlak zonder tekst' : `“${tekst}”`}</strong> <Nieuws nieuws={nieuws} lak={lak} />
      </p>
      <p>
        {lak.gronden.join(', ')}, door {lak.auteurs.map((id) => werk.naamVan(id)).join(', ')}
      </p>
      <p>
        <Link href={`${basis}?pagina=${lak.pagina}#lak-${lak.lakId}`}>Pagina {lak.pagina}</Link>
      </p>
    </div>
  </li>
);

export const Controlepagina = ({ werk, zaak, document, lakken, nieuws, keuze, opmerkingen, fouten, opdracht }: Props) => {
  const basis = `/werk/zaken/${zaak.dossier.nummer}/documenten/${document.documentId}/lakken` as const;
  const { fase, lakken: totaal } = document.lakstand;
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="documenten" fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Kop n={2}>{`Lakken controleren: ${document.volgnummer}. ${document.titel}`}</Kop>
      <nav aria-label="Wat u ziet">
        <ul class="woo-tabs">
          {(Object.keys(KEUZES) as Keuze[])
            .filter((each) => each !== 'nieuw' || nieuws.eerderGecontroleerd)
            .map((each) => (
              <li>
                <a href={each === 'alles' ? `${basis}/controle` : `${basis}/controle?keuze=${each}`} aria-current={each === keuze ? 'page' : undefined}>
                  {KEUZES[each]}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <p>
        U ziet {lakken.length} van {aantalLakken(totaal)}. De gronden in het oordeel zijn: {document.beoordeling?.gronden.join(', ') ?? 'geen'}.
      </p>
      {nieuws.weg.length === 0 ? null : (
        <Melding toon="let-op" titel="Weer leesbaar sinds de vorige controle">
          <ul>
            {nieuws.weg.map((lak) => (
              <li>
                <Link href={`${basis}?pagina=${lak.pagina}`}>Pagina {lak.pagina}</Link>: {lak.gronden.join(', ')}
              </li>
            ))}
          </ul>
        </Melding>
      )}
      <ul class="woo-kaal woo-laklijst">
        {lakken.map((item) => (
          <Regel werk={werk} basis={basis} nieuws={nieuws} item={item} />
        ))}
      </ul>
      {opmerkingen.length === 0 ? null : (
        <section aria-labelledby="opmerkingen">
          <Kop n={3} id="opmerkingen">
            Opmerkingen
          </Kop>
          <ul class="woo-kaal woo-laklijst">
            {opmerkingen.map((opmerking) => (
              <Opmerking werk={werk} opmerking={opmerking} />
            ))}
          </ul>
        </section>
      )}
      {fase.stap === 'aangeboden' && magDit(werk, 'lakken.controleren') ? (
        <>
          <Formulier actie={`${basis}/goedkeuren`} verborgen={{ opdracht, verwacht: document.revision }}>
            <p>Bij akkoord maken wij de gelakte versie en controleren wij of er niets is achtergebleven.</p>
            <Knop>Akkoord: {aantalLakken(totaal)} staan goed</Knop>
          </Formulier>
          <Formulier actie={`${basis}/terugsturen`} verborgen={{ opdracht, verwacht: document.revision }}>
            <Tekstgebied naam="opmerking" label="Wat moet er anders?" hulp="Alleen collega’s zien dit." regels={3} maximum={4000} fouten={fouten} />
            <Knop gewicht="tweede">Stuur terug</Knop>
          </Formulier>
        </>
      ) : (
        <p>Er is nu niets om goed te keuren.</p>
      )}
      <Knoppen>
        <KnopLink href={basis} gewicht="licht">
          Naar de pagina’s
        </KnopLink>
      </Knoppen>
    </Zaakkader>
  );
};
