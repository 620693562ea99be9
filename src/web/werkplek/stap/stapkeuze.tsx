// Which steps are possible now on a case: what asks for work first, the rest by subject.
import type { Stapsoort } from '../../../toepassing/stappen/index.ts';
import { KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { schermVan, type Stapgroep } from '../stappen/index.ts';

const GROEPEN: Readonly<Record<Stapgroep, string>> = {
  intake: 'Wat voor verzoek is het?',
  contact: 'Contact en zienswijzen',
  zoeken: 'Zoeken',
  termijn: 'Termijn',
  samenhang: 'Doorzenden, samenvoegen, splitsen',
  einde: 'Eindigen zonder besluit',
  rechtzetten: 'Rechtzetten',
};

/** What asks for work now stands first, as buttons; the rest by subject. */
export const Stapkeuze = ({ basis, stappen }: { readonly basis: `/werk/zaken/${string}`; readonly stappen: readonly Stapsoort[] }) => {
  const nu = stappen.filter((soort) => schermVan(soort).groep === undefined || soort === 'kwalificeren');
  return (
    <section aria-labelledby="stappen">
      <Kop n={2} id="stappen">
        Volgende stap
      </Kop>
      {nu.length === 0 ? null : (
        <Knoppen>
          {nu.map((soort, index) => (
            <KnopLink href={`${basis}/stap/${soort}`} gewicht={index === 0 ? 'eerste' : 'tweede'}>
              {schermVan(soort).titel}
            </KnopLink>
          ))}
        </Knoppen>
      )}
      <div class="woo-stapgroepen">
        {Object.entries(GROEPEN).map(([groep, naam]) => {
          const deze = stappen.filter((soort) => schermVan(soort).groep === groep && !nu.includes(soort));
          return deze.length === 0 ? null : (
            <details class="woo-uitleg">
              <summary>{naam}</summary>
              <ul>
                {deze.map((soort) => (
                  <li>
                    <Link href={`${basis}/stap/${soort}`}>{schermVan(soort).titel}</Link>
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </div>
    </section>
  );
};
