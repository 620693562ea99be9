// The inventory list: every document that was judged, as a page and as a file to keep.
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Pagina, type Kader } from '../../ui/pagina.tsx';
import { Grafsteen } from '../ingetrokken.tsx';
import { dossierPad } from '../paden.ts';
import { documententekst } from '../woorden.ts';
import { Documententabel } from './documententabel.tsx';
import type { Dossier } from './dossier.ts';
import { Lijstlinks } from './lijstlinks.tsx';
import { inventarisVan } from './openbarelijst.ts';
import { dossierKruimels } from './pagina.tsx';

export const Inventarispagina = ({ kader, dossier }: { readonly kader: Kader; readonly dossier: Dossier }) => {
  const stukken = inventarisVan(dossier);
  const [{ publicatie }] = dossier.delen;
  return (
    <Pagina
      kader={kader}
      gezicht="publiek"
      titel="Inventarislijst"
      huidig="/zoeken"
      kruimels={[...dossierKruimels, { href: dossierPad(dossier.nummer), tekst: publicatie.titel }]}
      nietIndexeren={dossier.ingetrokken}
    >
      <Kop n={1}>Inventarislijst</Kop>
      <Alinea lead>
        Dit is de lijst met alle documenten bij <Link href={dossierPad(dossier.nummer)}>{publicatie.titel}</Link>.
      </Alinea>
      {dossier.ingetrokken && publicatie.intrekking !== null ? (
        <Grafsteen wat="publicatie" intrekking={publicatie.intrekking} organisatie={kader.organisatie} />
      ) : stukken.length === 0 ? (
        <p>Er zijn geen documenten gevonden. Ook dat is een uitkomst van het verzoek.</p>
      ) : (
        <>
          <p>
            {`Op de lijst staan ${documententekst(stukken.length)}. `}
            <Lijstlinks nummer={dossier.nummer} />
          </p>
          <Documententabel stukken={stukken} bijschrift="Inventarislijst op volgorde van nummer" />
        </>
      )}
    </Pagina>
  );
};
