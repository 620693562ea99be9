// Why (part of) a document is not public, in words: the ground, what it protects, the reasons given, the article.
import type { Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import type { Oordeel } from '../../../document/events.ts';
import { grondVan } from '../../../wet/weigeringsgronden/gronden.ts';
import { Kop } from '../../ui/kop.tsx';
import { Link, veiligPad } from '../../ui/link.tsx';

const KOP: Readonly<Record<Oordeel, string>> = {
  openbaar: 'Toelichting',
  deels_openbaar: 'Waarom kunt u niet alles lezen?',
  niet_openbaar: 'Waarom is dit document niet openbaar?',
  reeds_openbaar: 'Waar vindt u dit document?',
  buiten_verzoek: 'Waarom staat dit document hier niet?',
  dubbel: 'Waarom staat dit document hier niet?',
};

const Grond = ({ code }: { readonly code: string }) => {
  const grond = grondVan(code);
  return grond === null ? (
    <li>{code}</li>
  ) : (
    <li>
      <strong>{grond.label}.</strong> {grond.uitleg} <span class="woo-artikel">({grond.artikel})</span>
    </li>
  );
};

export const Gronden = ({ stuk }: { readonly stuk: Publicatiestuk }) => {
  const { gronden, motivering, oordeel, vindplaats } = stuk;
  const adres = vindplaats === null ? null : veiligPad(vindplaats);
  if (gronden.length === 0 && motivering === null && vindplaats === null) return null;
  return (
    <section aria-labelledby="reden">
      <Kop n={2} id="reden">
        {KOP[oordeel]}
      </Kop>
      {vindplaats === null ? null : <p>U vindt het hier: {adres === null ? vindplaats : <Link href={adres}>{vindplaats}</Link>}</p>}
      {gronden.length === 0 ? null : (
        <ul>
          {gronden.map((code) => (
            <Grond code={code} />
          ))}
        </ul>
      )}
      {motivering === null ? null : (
        <p class="woo-tekst">
          <strong>Toelichting:</strong> {motivering}
        </p>
      )}
    </section>
  );
};
