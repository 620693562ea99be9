// A letter on the screen, as its reader will meet it. Without headings of its own: the page around it has those.
import type { Blok, BriefInhoud } from '../../documentverwerking/brieven/model.ts';

const Blokweergave = ({ blok }: { readonly blok: Blok }) => {
  switch (blok.soort) {
    case 'kop':
      return (
        <p>
          <strong>{blok.tekst}</strong>
        </p>
      );
    case 'alinea':
      return <p>{blok.nadruk === true ? <strong>{blok.tekst}</strong> : blok.tekst}</p>;
    case 'lijst':
      return (
        <ul>
          {blok.punten.map((punt) => (
            <li>{punt}</li>
          ))}
        </ul>
      );
    case 'tabel':
      return <p>{`Tabel met ${blok.rijen.length} regels`}</p>;
  }
};

export const Briefweergave = ({ brief }: { readonly brief: BriefInhoud }) => {
  const { onderwerp, aanhef, blokken, ondertekening, rechtsmiddelen = [] } = brief;
  const { groet, namens, ondertekenaar } = ondertekening;
  return (
    <div class="woo-brief">
      <p>
        <strong>{onderwerp}</strong>
      </p>
      <p>{aanhef}</p>
      {blokken.map((blok) => (
        <Blokweergave blok={blok} />
      ))}
      <p class="woo-regels">{[groet, ...namens, ...(ondertekenaar === undefined ? [] : [ondertekenaar.naam, ondertekenaar.functie])].join('\n')}</p>
      {rechtsmiddelen.map((blok) => (
        <Blokweergave blok={blok} />
      ))}
    </div>
  );
};
