// The page of a document that cannot be redacted: it says why, and what to do.
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import { Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import type { Werk } from '../kader.tsx';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';

export const Zonderbeeld = ({ werk, zaak, document }: { readonly werk: Werk; readonly zaak: Zaak; readonly document: Inventarisdocument }) => (
  <Zaakkader werk={werk} zaak={zaak} tab="documenten">
    <Kop n={2}>{`Lakken: ${document.volgnummer}. ${document.titel}`}</Kop>
    <Melding toon="let-op" titel="Dit document kunnen wij niet laten zien">
      <p>
        {document.onleesbaar ?? (document.tekst === null ? 'De tekst wordt nog gelezen. Open deze pagina over een ogenblik opnieuw.' : 'Van dit bestand is geen PDF. Voeg het document toe als PDF als u iets wilt lakken.')}
      </p>
    </Melding>
    <p>
      <Link href={`/werk/zaken/${zaak.dossier.nummer}/documenten/${document.documentId}`}>Naar het oordeel</Link>
    </p>
  </Zaakkader>
);
