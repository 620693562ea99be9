// The document itself: each page as a picture with its text beside it, under an address of its own.
import type { DocumentId } from '../../../kern/ids.ts';
import { Kop } from '../../ui/kop.tsx';
import { Link, metVraag, veiligPad } from '../../ui/link.tsx';
import { Paginering } from '../../ui/paginering.tsx';
import { BLADEN_PER_KEER, documentPad, opPagina, paginabeeldPad } from '../paden.ts';
import { lopendeTekst } from './regels.ts';

interface Props {
  readonly documentId: DocumentId;
  readonly titel: string;
  /** The text of every page of the document. */
  readonly teksten: readonly string[];
  /** First page of the part to show. */
  readonly vanaf: number;
  /** Language of the text; undefined for Dutch. */
  readonly taal?: string | undefined;
  /** Pictures can be made of it. */
  readonly metBeeld: boolean;
}

const Tekst = ({ tekst }: { readonly tekst: string }) =>
  tekst.trim() === '' ? (
    <p class="woo-zacht">Op deze pagina staat geen tekst die wij kunnen lezen. Misschien is het een scan of een tekening.</p>
  ) : (
    <>
      {lopendeTekst(tekst).split(/\n{2,}/).map((alinea) => (
        <p class="woo-blad__alinea">{alinea}</p>
      ))}
    </>
  );

interface BladProps extends Pick<Props, 'documentId' | 'titel' | 'metBeeld' | 'taal'> {
  readonly nummer: number;
  readonly tekst: string;
  /** In sight at once, so not to wait for. */
  readonly direct: boolean;
}

const Blad = ({ documentId, titel, metBeeld, taal, nummer, tekst, direct }: BladProps) => (
  <section class="woo-blad" id={`pagina-${nummer}`} aria-labelledby={`pagina-${nummer}-kop`}>
    <Kop n={3} id={`pagina-${nummer}-kop`}>
      <Link href={veiligPad(opPagina(documentPad(documentId), nummer)) ?? '#lezen'}>Pagina {nummer}</Link>
    </Kop>
    <div class={metBeeld ? 'woo-blad__naast' : undefined}>
      {metBeeld ? (
        <a class="woo-blad__beeld" href={paginabeeldPad(documentId, nummer)}>
          <img
            src={paginabeeldPad(documentId, nummer)}
            alt={`Pagina ${nummer} van ${titel}. De tekst staat ernaast.`}
            loading={direct ? undefined : 'lazy'}
            decoding="async"
            width={1100}
            height={1556}
          />
        </a>
      ) : null}
      <div class="woo-blad__tekst" lang={tekst.trim() === '' ? undefined : taal}>
        <Tekst tekst={tekst} />
      </div>
    </div>
  </section>
);

const Bladwijzer = ({ nummers }: { readonly nummers: readonly number[] }) => (
  <details class="woo-uitleg" open={nummers.length <= 12}>
    <summary>Ga naar een pagina</summary>
    <ul class="woo-paginering">
      {nummers.map((nummer) => (
        <li>
          <a href={`#pagina-${nummer}`}>
            <span class="woo-sr">Pagina </span>
            {nummer}
          </a>
        </li>
      ))}
    </ul>
  </details>
);

export const Paginas = ({ documentId, titel, teksten, vanaf, metBeeld, taal }: Props) => {
  const deel = teksten.slice(vanaf - 1, vanaf - 1 + BLADEN_PER_KEER);
  const delen = Math.ceil(teksten.length / BLADEN_PER_KEER);
  return (
    <section aria-labelledby="lezen">
      <Kop n={2} id="lezen">
        Lees het document
      </Kop>
      {delen > 1 ? <p>{`Dit zijn de pagina’s ${vanaf} tot en met ${vanaf + deel.length - 1} van ${teksten.length}.`}</p> : null}
      {deel.length > 3 ? <Bladwijzer nummers={deel.map((_, index) => vanaf + index)} /> : null}
      {deel.map((tekst, index) => (
        <Blad documentId={documentId} titel={titel} metBeeld={metBeeld} taal={taal} nummer={vanaf + index} tekst={tekst} direct={index < 2} />
      ))}
      <Paginering
        naam="Delen van het document"
        huidig={(vanaf - 1) / BLADEN_PER_KEER + 1}
        aantal={delen}
        pad={(nummer) => metVraag(documentPad(documentId), { vanaf: nummer === 1 ? undefined : (nummer - 1) * BLADEN_PER_KEER + 1 })}
      />
    </section>
  );
};
