// What the settings say work is done with: programs that read, redact and judge files in processes of their own, and the folders where files come in.
import { join } from 'node:path';
import { createBestandsdelen, type Bestandsdelen } from './aanlevering/bestandsdelen.ts';
import { createAanleveringen } from './aanlevering/index.ts';
import type { BlobStore } from './bestanden/port.ts';
import type { Configuratie } from './configuratie.ts';
import { createUploadsetlezer } from './documentverwerking/innemen/uploadset.ts';
import { createLakmachine } from './documentverwerking/lakken/index.ts';
import { createLakpoort } from './documentverwerking/lakpoort/index.ts';
import { createPdfEngine } from './documentverwerking/pdfium-engine.ts';
import { createRoosterlezer } from './documentverwerking/rooster/index.ts';
import { innemerVan } from './inname.ts';
import type { Clock } from './kern/clock.ts';
import { MB } from './kern/omvang.ts';
import { createOphaler } from './ophalen/index.ts';
import { WERKMAP } from './toepassing/lakken/lakversie.ts';
import type { Omgeving } from './toepassing/omgeving.ts';
import { createPaginazichten } from './toepassing/lakken/paginazichten.ts';

type Gereedschap = Pick<Omgeving, 'pdf' | 'lakmachine' | 'lakpoort' | 'zichten' | 'innemer' | 'roosterlezer' | 'uploadsetlezer' | 'ophaler' | 'aanleveringen' | 'inleesuploads'>;

interface Klaargelegd {
  /** What the application services work with. */
  readonly gereedschap: Gereedschap;
  /** Files that other systems send over the API. */
  readonly bestandsdelen: Bestandsdelen;
  /** Ends the processes and lets the folders go. */
  close(): Promise<void>;
}

export function legGereedschapKlaar({ config, clock, blobs }: { readonly config: Configuratie; readonly clock: Clock; readonly blobs: BlobStore }): Klaargelegd {
  const pad = (map: string): string => join(config.map, map);
  const maxBytes = config.maxUploadMb * MB;
  const pdf = createPdfEngine({ maxPaginas: config.maxPaginas, maxBytes });
  // One at a time makes a version; the other shows pages to who redacts meanwhile.
  const lakmachine = createLakmachine({ processes: 2, maxPaginas: config.maxPaginas, maxBytes });
  const lakpoort = createLakpoort({ werkmap: pad(WERKMAP), leesBeeld: config.lakbeeld === 'aan' });
  const zichten = createPaginazichten(blobs, lakmachine);
  const innemer = innemerVan(config, pdf, { uitpakken: { maxLeden: config.maxBestandenPerLevering }, processes: config.innamewerkers });
  const roosterlezer = createRoosterlezer();
  const uploadsetlezer = createUploadsetlezer();
  const ophaler = createOphaler({ van: config.ophalenVan, intern: config.ophalenIntern, maxBytes });
  const aanleveringen = createAanleveringen({ map: pad('aanlevering'), clock });
  const inleesuploads = createAanleveringen({ map: pad('inleesuploads'), clock });
  const bestandsdelen = createBestandsdelen({ map: pad('bestandsdelen'), clock });
  return {
    gereedschap: { pdf, lakmachine, lakpoort, zichten, innemer, roosterlezer, uploadsetlezer, ophaler, aanleveringen, inleesuploads },
    bestandsdelen,
    async close() {
      await innemer.close();
      await roosterlezer.close();
      await uploadsetlezer.close();
      await lakmachine.close();
      await lakpoort.close();
      await pdf.close();
      aanleveringen.close();
      inleesuploads.close();
      bestandsdelen.close();
    },
  };
}
