// Takes one file apart, by its kind. Runs in a dissecting process.
import type { Lid } from '../port.ts';
import { ontleedZip } from './archief/archief.ts';
import { bevindingenVan, type Bevindingsoort } from './bevindingen.ts';
import { ontleedDocx } from './kantoor/docx.ts';
import { ontleedMail } from './mail/mail.ts';
import { ontleedMbox } from './mail/mbox.ts';
import { ontleedMsg } from './mail/msg.ts';
import { ontleedOdf } from './kantoor/odf.ts';
import { openPakket } from './kantoor/pakket.ts';
import { ontleedCsv, ontleedHtml, ontleedRtf, ontleedTekst } from './tekst/platte-tekst.ts';
import { ontleedPptx } from './kantoor/pptx.ts';
import type { Ontleding, Ontleedtaak } from './protocol.ts';
import { ontleedXlsx } from './kantoor/xlsx.ts';
import { ontleedZevenzip } from './archief/zevenzip.ts';

const zonderLeesversie = (soorten: readonly Bevindingsoort[]): Ontleding => ({
  pdf: null,
  teksten: [],
  titel: null,
  datum: null,
  taal: null,
  mail: null,
  bevindingen: bevindingenVan(soorten),
});

const archief = (overgeslagen: readonly string[]): Ontleding => ({ ...zonderLeesversie(overgeslagen.length === 0 ? [] : ['systeembestanden']), overgeslagen });

/** @throws OntledenMislukt, or anything a parser throws: then the file is damaged */
export async function ontleed({ bestandssoort, naam, bytes, grenzen }: Ontleedtaak, geefLid: (lid: Lid) => void): Promise<Ontleding> {
  switch (bestandssoort) {
    case 'eml':
      return ontleedMail(bytes, geefLid);
    case 'msg':
      return ontleedMsg(bytes, geefLid);
    case 'mbox':
      ontleedMbox(bytes, grenzen.maxLeden, geefLid);
      return zonderLeesversie([]);
    case 'tekst':
      return ontleedTekst(bytes, naam);
    case 'csv':
      return ontleedCsv(bytes, naam);
    case 'html':
      return ontleedHtml(bytes, naam);
    case 'rtf':
      return ontleedRtf(bytes, naam, geefLid);
    case 'docx':
      return ontleedDocx(openPakket(bytes, grenzen), geefLid);
    case 'xlsx':
      return ontleedXlsx(openPakket(bytes, grenzen), geefLid);
    case 'pptx':
      return ontleedPptx(openPakket(bytes, grenzen), geefLid);
    case 'odt':
    case 'ods':
    case 'odp':
    case 'opendocument':
      return ontleedOdf(openPakket(bytes, grenzen), geefLid);
    case 'zip':
      return archief(ontleedZip(bytes, grenzen, geefLid));
    case '7z':
      return archief(ontleedZevenzip(bytes, grenzen, geefLid));
  }
}
