// A document beside the grid: its pages one by one, and the text of the page.
import type { Beoordelingsrij } from '../../../../projections/beoordeling/model.ts';
import { Knoppen, KnopLink } from '../../ui/formulier/formulier.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { roosterpad, type Roostervraag } from './roostervraag.ts';

export interface Bekeken {
  readonly rij: Beoordelingsrij;
  /** Text of each page; empty until it was read. */
  readonly teksten: readonly string[];
  /** Which page is shown, counted from 1. */
  readonly blad: number;
}

interface Props extends Bekeken {
  readonly nummer: string;
  /** The list it stands beside: turning a page keeps it. */
  readonly vraag: Roostervraag;
}

export const Kijkvenster = ({ rij, teksten, blad, nummer, vraag }: Props) => {
  const document = `/werk/zaken/${nummer}/documenten/${rij.documentId}` as const;
  const naar = (ander: number, tekst: string) =>
    ander < 1 || ander > teksten.length ? null : (
      <KnopLink href={roosterpad(`/werk/zaken/${nummer}/beoordelen`, { ...vraag, bekijk: rij.documentId, blad: ander })} gewicht="licht">
        {tekst}
      </KnopLink>
    );
  const tekst = teksten[blad - 1] ?? '';
  return (
    <>
      <Kop n={2} id="kijkvenster">{`${rij.volgnummer}. ${rij.titel}`}</Kop>
      <p>
        {teksten.length === 0 ? 'De tekst van dit document is nog niet gelezen. ' : `Pagina ${blad} van ${teksten.length}. `}
        <Link href={document}>Open het hele document</Link>
      </p>
      <Knoppen>
        {naar(blad - 1, 'Vorige pagina')}
        {naar(blad + 1, 'Volgende pagina')}
      </Knoppen>
      {teksten.length === 0 || rij.zonderPdf ? null : <img src={`${document}/paginas/${blad}.png`} alt={`Pagina ${blad} van document ${rij.volgnummer}`} width="600" class="woo-pagina__beeld" />}
      {teksten.length === 0 ? null : (
        <details class="woo-uitleg" open={rij.zonderPdf}>
          <summary>Tekst van pagina {blad}</summary>
          <p class="woo-regels">{tekst.trim() === '' ? 'Op deze pagina staat geen tekst die de computer kan lezen.' : tekst}</p>
        </details>
      )}
    </>
  );
};
