// The editor of one page: picture, text, grounds, suggestions, what is redacted, remarks. Every button is an ordinary form.
import type { Invoerfout } from '../../../kern/errors.ts';
import type { DocumentId } from '../../../kern/ids.ts';
import { Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Link, metVraag } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Toetsenlijst } from '../../ui/toetsenlijst.tsx';
import { magDit, type Werk } from '../kader.tsx';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';
import { Leesblad, Werkblad } from './beeld.tsx';
import { Kiezen } from './kiezen.tsx';
import type { Paginastand } from './stand.ts';
import { Gelakt, Opmerkingen } from './zijkant.tsx';
import { Voorstellen } from './voorstellen.tsx';
import { aantalLakken } from './teksten.ts';
import { Versie } from './versie.tsx';

/** What the address says: how one looks at the page. */
export interface Weergave {
  readonly naast: boolean;
  readonly gronden: readonly string[];
}

interface Props {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly stand: Paginastand;
  readonly buren: { readonly vorige: DocumentId | null; readonly volgende: DocumentId | null };
  readonly weergave: Weergave;
  readonly terug: string | null;
  readonly anderBeeld: boolean;
  readonly woorden: readonly string[];
  readonly fouten: readonly Invoerfout[];
  readonly opdracht: string;
}

const TOETSEN = [
  ['L', 'lak de gekozen woorden'],
  ['T', 'woorden kiezen in het beeld'],
  ['V', 'een vlak tekenen in het beeld'],
  ['J en K', 'volgend en vorig voorstel'],
  ['A', 'lak dit voorstel'],
  ['X', 'lak dit voorstel niet'],
  ['Z', 'ongedaan maken'],
  ['Y', 'opnieuw doen'],
  ['N en P', 'volgende en vorige pagina'],
  ['pijltjes', 'van woord naar woord in de tekst, met Shift kiest u ze'],
  ['Esc', 'kies niets meer'],
] as const;

const Toetsen = () => (
  <details class="woo-uitleg" data-toetsen>
    <summary>Sneltoetsen</summary>
    <Toetsenlijst toetsen={TOETSEN} />
    <div class="woo-keuze" hidden data-toetsen-aan>
      <input type="checkbox" id="toetsen-aan" checked />
      <label for="toetsen-aan">Sneltoetsen aan</label>
    </div>
  </details>
);

const Bladeren = ({ stand, basis, weergave }: Pick<Props, 'stand' | 'weergave'> & { readonly basis: `/${string}` }) => {
  const { pagina, paginas, perPagina } = stand;
  const naar = (n: number) => metVraag(basis, { pagina: n, weergave: weergave.naast ? 'naast' : undefined, grond: weergave.gronden });
  return (
    <nav aria-label="Pagina’s" class="woo-lakbladeren">
      {pagina > 1 ? (
        <Link href={naar(pagina - 1)} rel="prev">
          Vorige pagina
        </Link>
      ) : null}
      <span>
        Pagina {pagina} van {paginas}
      </span>
      {pagina < paginas ? (
        <Link href={naar(pagina + 1)} rel="next">
          Volgende pagina
        </Link>
      ) : null}
      {perPagina.size === 0 ? null : (
        <details class="woo-uitleg">
          <summary>Pagina’s met lakken ({perPagina.size})</summary>
          <ul class="woo-kaal">
            {[...perPagina].map(([n, aantal]) => (
              <li>
                <Link href={naar(n)}>{`Pagina ${n}`}</Link>: {aantalLakken(aantal)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
};

/** Goes along with a form, so that the next page looks as this one did. Several grounds go as one field. */
const hoeGekeken = ({ naast, gronden }: Weergave) => ({ weergave: naast ? 'naast' : undefined, grond: gronden.length === 0 ? undefined : gronden.join(' ') });

const Balk = ({ stand, basis, weergave, opdracht }: Pick<Props, 'stand' | 'weergave' | 'opdracht'> & { readonly basis: `/${string}` }) => (
  <div class="woo-lakbalk">
    <div class="woo-knoppen" hidden data-gereedschap role="group" aria-label="Gereedschap">
      <button type="button" class="nl-button nl-button--secondary" data-kies="tekst" aria-pressed="true">
        <span class="nl-button__label">Woorden kiezen</span>
      </button>
      <button type="button" class="nl-button nl-button--secondary" data-kies="vlak" aria-pressed="false">
        <span class="nl-button__label">Vlak tekenen</span>
      </button>
    </div>
    <Formulier actie={`${basis}/ongedaan`} verborgen={{ opdracht, pagina: stand.pagina, ...hoeGekeken(weergave) }}>
      <Knop gewicht="licht">Ongedaan maken</Knop>
    </Formulier>
    <Formulier actie={`${basis}/opnieuw`} verborgen={{ opdracht, pagina: stand.pagina, ...hoeGekeken(weergave) }}>
      <Knop gewicht="licht">Opnieuw doen</Knop>
    </Formulier>
    <KnopLink href={metVraag(basis, { pagina: stand.pagina, weergave: weergave.naast ? undefined : 'naast', grond: weergave.gronden })} gewicht="licht">
      {weergave.naast ? 'Alleen het origineel' : 'Zo ziet de lezer het'}
    </KnopLink>
  </div>
);

export const Lakpagina = ({ werk, zaak, stand, buren, weergave, terug, anderBeeld, woorden, fouten, opdracht }: Props) => {
  const { document, zicht, pagina, lakken, voorstellen } = stand;
  const lijst = `/werk/zaken/${zaak.dossier.nummer}/documenten` as const;
  const basis = `${lijst}/${document.documentId}/lakken` as const;
  const beeld = `${basis}/paginas/${pagina}.png` as const;
  const mag = magDit(werk, 'document.lakken');
  const buur = (id: DocumentId | null, tekst: string) => (id === null ? null : <KnopLink href={`${lijst}/${id}/lakken`} gewicht="licht">{tekst}</KnopLink>);
  const rest = { werk, stand, basis, opdracht, mag, fouten };
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="documenten" fout={fouten.length > 0} eilanden={['lakken']}>
      <div id="lakwerk" data-lakwerk>
        <Foutenoverzicht fouten={fouten} />
        <div class="woo-balk">
          <Kop n={2}>{`Lakken: ${document.volgnummer}. ${document.titel}`}</Kop>
          <Knoppen>
            {buur(buren.vorige, 'Vorig document')}
            {buur(buren.volgende, 'Volgend document')}
            <KnopLink href={`${lijst}/${document.documentId}`} gewicht="licht">
              Naar het oordeel
            </KnopLink>
          </Knoppen>
        </div>
        {document.beoordeling?.oordeel === 'deels_openbaar' ? null : (
          <Melding toon="let-op">
            <p>U kunt alvast lakken. Geef het document daarna het oordeel “deels openbaar”, anders kan het niet ter controle.</p>
          </Melding>
        )}
        <Versie werk={werk} document={document} basis={basis} opdracht={opdracht} voortgang={stand.voortgang} elders={stand.elders} terug={terug} anderBeeld={anderBeeld} />
        <Bladeren stand={stand} basis={basis} weergave={weergave} />
        {mag ? <Balk stand={stand} basis={basis} weergave={weergave} opdracht={opdracht} /> : null}
        <p class="woo-sr" role="status" data-lakstatus />
        <div class="woo-lakwerk">
          <div class={weergave.naast ? 'woo-lakbladen woo-lakbladen--naast' : 'woo-lakbladen'}>
            <Werkblad zicht={zicht} beeld={beeld} lakken={lakken.map(({ lak }) => lak)} voorstellen={voorstellen} />
            {weergave.naast ? <Leesblad zicht={zicht} beeld={beeld} vlakken={stand.vlakken} /> : null}
            {mag ? <Toetsen /> : null}
          </div>
          <div class="woo-lakzij">
            {mag ? (
              <section aria-labelledby="kiezen">
                <Kop n={3} id="kiezen">
                  Kies wat weg moet
                </Kop>
                <Kiezen stand={stand} naast={weergave.naast} basis={basis} opdracht={opdracht} woorden={woorden} vanOordeel={document.beoordeling?.gronden ?? []} gekozen={weergave.gronden} fouten={fouten} />
              </section>
            ) : null}
            <Voorstellen {...rest} />
            <Gelakt {...rest} />
            <Opmerkingen {...rest} />
          </div>
        </div>
      </div>
    </Zaakkader>
  );
};
