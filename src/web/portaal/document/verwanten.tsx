// What belongs with a document: the mail it came with, its attachments, the rest of the conversation, the same document again.
import type { Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import { Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { documentPad } from '../paden.ts';

/** What one piece is to another, in the order of showing; the first that holds is the one that is told. */
const VERBANDEN: readonly { readonly naam: string; readonly geldt: (stuk: Publicatiestuk, ander: Publicatiestuk) => boolean }[] = [
  { naam: 'Hoort als bijlage bij', geldt: (stuk, ander) => stuk.bijlageBij === ander.volgnummer },
  { naam: 'Bijlagen', geldt: (stuk, ander) => ander.bijlageBij === stuk.volgnummer },
  { naam: 'Zelfde document', geldt: (stuk, ander) => stuk.zelfdeAls === ander.volgnummer || ander.zelfdeAls === stuk.volgnummer || (stuk.zelfdeAls !== undefined && stuk.zelfdeAls === ander.zelfdeAls) },
  { naam: 'In hetzelfde gesprek', geldt: () => true },
];

export const Verwanten = ({ stuk, verwanten }: { readonly stuk: Publicatiestuk; readonly verwanten: readonly Publicatiestuk[] }) => {
  if (verwanten.length === 0) return null;
  const verbandMet = (ander: Publicatiestuk): string | undefined => VERBANDEN.find(({ geldt }) => geldt(stuk, ander))?.naam;
  return (
    <section aria-labelledby="verwanten">
      <Kop n={2} id="verwanten">
        Hoort bij elkaar
      </Kop>
      {VERBANDEN.map(({ naam }) => {
        const deze = verwanten.filter((ander) => verbandMet(ander) === naam);
        return deze.length === 0 ? null : (
          <>
            <Kop n={3}>{naam}</Kop>
            <ul class="woo-kaal">
              {deze.map(({ documentId, titel, volgnummer }) => (
                <li>
                  {volgnummer}. <Link href={documentPad(documentId)}>{titel}</Link>
                </li>
              ))}
            </ul>
          </>
        );
      })}
    </section>
  );
};
