// The document itself: each page as a picture with its text beside it, under an address of its own.
import type { DocumentId } from '../../../kern/ids.ts';
import { Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { paginabeeldPad, paginaPad } from '../paden.ts';

interface Props {
  readonly documentId: DocumentId;
  readonly titel: string;
  readonly teksten: readonly string[];
  /** Pictures can be made of it. */
  readonly metBeeld: boolean;
}

const Tekst = ({ tekst }: { readonly tekst: string }) =>
  tekst.trim() === '' ? (
    <p class="woo-zacht">Op deze pagina staat geen tekst die wij kunnen lezen. Misschien is het een scan of een tekening.</p>
  ) : (
    <>
      {tekst.split(/\n{2,}/).map((alinea) => (
        <p class="woo-blad__alinea">{alinea}</p>
      ))}
    </>
  );

const Pagina = ({ documentId, titel, metBeeld, nummer, tekst }: Omit<Props, 'teksten'> & { readonly nummer: number; readonly tekst: string }) => (
  <section class="woo-blad" id={`pagina-${nummer}`} aria-labelledby={`pagina-${nummer}-kop`}>
    <Kop n={3} id={`pagina-${nummer}-kop`}>
      <Link href={paginaPad(documentId, nummer)}>Pagina {nummer}</Link>
    </Kop>
    <div class={metBeeld ? 'woo-blad__naast' : undefined}>
      {metBeeld ? (
        <a class="woo-blad__beeld" href={paginabeeldPad(documentId, nummer)}>
          <img
            src={paginabeeldPad(documentId, nummer)}
            alt={`Pagina ${nummer} van ${titel}. De tekst staat hiernaast.`}
            loading={nummer > 2 ? 'lazy' : undefined}
            decoding="async"
            width={1100}
            height={1556}
          />
        </a>
      ) : null}
      <div class="woo-blad__tekst">
        <Tekst tekst={tekst} />
      </div>
    </div>
  </section>
);

export const Paginas = ({ teksten, ...rest }: Props) => (
  <section aria-labelledby="lezen">
    <Kop n={2} id="lezen">
      Lees het document
    </Kop>
    {teksten.length > 3 ? (
      <details class="woo-uitleg" open={teksten.length <= 12}>
        <summary>Ga naar een pagina</summary>
        <ul class="woo-paginering">
          {teksten.map((_, index) => (
            <li>
              <a href={`#pagina-${index + 1}`}>
                <span class="woo-sr">Pagina </span>
                {index + 1}
              </a>
            </li>
          ))}
        </ul>
      </details>
    ) : null}
    {teksten.map((tekst, index) => (
      <Pagina {...rest} nummer={index + 1} tekst={tekst} />
    ))}
  </section>
);
