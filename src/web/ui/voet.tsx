// The footer: where to go and how to reach a person. On /werk one quiet line.
import type { Organisatie } from '../../configuratie.ts';
import { VOETLINKS, type Gezicht } from './gezichten.ts';

const Contact = ({ organisatie }: { readonly organisatie: Organisatie }) => (
  <section aria-labelledby="voet-hulp">
    <h2 id="voet-hulp">Hulp nodig?</h2>
    <ul>
      <li>{organisatie.contactpersoon}</li>
      <li>
        <a href={`tel:${organisatie.telefoon.replaceAll(/[^+\d]/g, '')}`}>{organisatie.telefoon}</a>
      </li>
      <li>
        <a href={`mailto:${organisatie.email}`}>{organisatie.email}</a>
      </li>
      <li>{organisatie.adres.join(', ')}</li>
      <li>{organisatie.postadres.join(', ')}</li>
    </ul>
  </section>
);

export const Voet = ({ gezicht, organisatie }: { readonly gezicht: Gezicht; readonly organisatie: Organisatie }) => (
  <footer class="utrecht-page-footer">
    {gezicht === 'werk' ? (
      <div class="utrecht-page-footer__content woo-voet woo-voet--smal">
        <span>{organisatie.naam}</span>
        <a href="/">Naar de openbare site</a>
      </div>
    ) : (
      <div class="utrecht-page-footer__content woo-voet">
        {VOETLINKS.map(({ kop, links }, index) => (
          <section aria-labelledby={`voet-${index}`}>
            <h2 id={`voet-${index}`}>{kop}</h2>
            <ul>
              {links.map(({ href, tekst }) => (
                <li>
                  <a href={href}>{tekst}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <Contact organisatie={organisatie} />
      </div>
    )}
  </footer>
);
