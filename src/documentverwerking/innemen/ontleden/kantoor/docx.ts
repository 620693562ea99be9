// Word documents (ECMA-376 part 1, WordprocessingML): their text, and what they hide.
import type { Lid } from '../../port.ts';
import { taalVan } from '../../taal.ts';
import { bevindingenVan, type Bevindingsoort } from '../bevindingen.ts';
import { leesGemeenschappelijk } from './ooxml.ts';
import type { Pakket } from './pakket.ts';
import type { Ontleding } from '../protocol.ts';
import type { Kenmerken, Xmlbezoek } from '../xml.ts';

const WIJZIGING = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'numberingChange']);
/** Deleted text and the instructions of fields are not what the document says. */
const GEEN_TEKST = new Set(['delText', 'instrText', 'delInstrText']);

/** On unless it says off (§17.17.4, ST_OnOff). */
const aan = ({ val }: Kenmerken): boolean => val === undefined || !['0', 'false', 'off', 'none'].includes(val);

/** Styles that hide their text. */
function verborgenStijlen(pakket: Pakket): ReadonlySet<string> {
  const stijlen = new Set<string>();
  let stijl = '';
  pakket.doorloop('word/styles.xml', {
    open(naam, kenmerken) {
      if (naam === 'style') stijl = kenmerken['styleId'] ?? '';
      if ((naam === 'vanish' || naam === 'webHidden') && aan(kenmerken)) stijlen.add(stijl);
    },
  });
  return stijlen;
}

interface Lezing {
  readonly bezoek: Xmlbezoek;
  readonly tekst: () => string;
}

function createLezing(soorten: Set<Bevindingsoort>, verborgen: ReadonlySet<string>): Lezing {
  let uit = '';
  let inTekst = false;
  let inStijl = false;
  /** Of the run that is open. */
  let onzichtbaar = false;
  let alineaOnzichtbaar = false;
  let onopvallend = false;
  /** Text boxes are written twice, for old and new programs (mc:AlternateContent). */
  let terugval = 0;
  const sluitLoop = (): void => void ((onzichtbaar = false), (onopvallend = false));

  return {
    tekst: () => uit.replace(/[ \t]+\n/g, '\n').replace(/\n{3,}/g, '\n\n').trim(),
    bezoek: {
      open(naam, kenmerken) {
        if (WIJZIGING.has(naam)) soorten.add('wijzigingen');
        switch (naam) {
          case 'Fallback':
            terugval += 1;
            return;
          case 'r':
            sluitLoop();
            return;
          case 'rPr':
            inStijl = true;
            return;
          case 'rStyle':
            if (verborgen.has(kenmerken['val'] ?? '')) onzichtbaar = true;
            return;
          case 'pStyle':
            if (verborgen.has(kenmerken['val'] ?? '')) alineaOnzichtbaar = true;
            return;
          case 'vanish':
          case 'webHidden':
            if (inStijl && aan(kenmerken)) onzichtbaar = true;
            return;
          case 'color':
            if (inStijl && /^f{6}$/i.test(kenmerken['val'] ?? '')) onopvallend = true;
            return;
          case 'sz':
            if (inStijl && Number(kenmerken['val']) <= 4) onopvallend = true;
            return;
          case 'shd':
            // White letters on a dark ground are meant to be read.
            if (inStijl) onopvallend = false;
            return;
          case 't':
            inTekst = terugval === 0;
            return;
          case 'tab':
          case 'ptab':
            if (!inStijl) uit += '\t';
            return;
          case 'br':
          case 'cr':
            uit += '\n';
            return;
          case 'srcRect':
            if (Object.values(kenmerken).some((waarde) => Number(waarde) > 0)) soorten.add('bijgesneden-beeld');
            return;
          case 'docPr':
            if ((kenmerken['descr'] ?? '').trim() !== '') soorten.add('vervangende-tekst');
        }
        if (GEEN_TEKST.has(naam)) inTekst = false;
      },
      tekst(tekst) {
        if (!inTekst) return;
        uit += tekst;
        if (tekst.trim() === '') return;
        if (onzichtbaar || alineaOnzichtbaar) soorten.add('verborgen-tekst');
        else if (onopvallend) soorten.add('onopvallende-tekst');
      },
      sluit(naam) {
        switch (naam) {
          case 'Fallback':
            terugval -= 1;
            return;
          case 't':
            inTekst = false;
            return;
          case 'rPr':
            inStijl = false;
            return;
          case 'r':
            sluitLoop();
            return;
          case 'p':
            alineaOnzichtbaar = false;
            uit += '\n';
            return;
          case 'tc':
            uit = `${uit.replace(/\n$/, '')}\t`;
            return;
          case 'tr':
            uit += '\n';
        }
      },
    },
  };
}

const HOOFDTEKST = /^word\/document[^/]*\.xml$/i;
const ANDERE_TEKST = /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/i;
const OPMERKINGEN = /^word\/comments[^/]*\.xml$/i;

export function ontleedDocx(pakket: Pakket, geefLid: (lid: Lid) => void): Ontleding {
  const soorten = new Set<Bevindingsoort>();
  const verborgen = verborgenStijlen(pakket);
  const teksten = [...pakket.zoek(HOOFDTEKST), ...pakket.zoek(ANDERE_TEKST)].map((naam) => {
    const lezing = createLezing(soorten, verborgen);
    pakket.doorloop(naam, lezing.bezoek);
    return lezing.tekst();
  });
  for (const naam of pakket.zoek(OPMERKINGEN)) {
    pakket.doorloop(naam, {
      open: (element) => {
        if (element === 'comment' || element === 'commentEx') soorten.add('opmerkingen');
      },
    });
  }
  if (pakket.heeft(/^word\/glossary\//i)) soorten.add('aangepaste-gegevens');
  const { eigenschappen, leden } = leesGemeenschappelijk(pakket, 'word', soorten);
  leden.forEach(geefLid);
  if (pakket.nietOnderzocht()) soorten.add('niet-onderzocht');
  return { pdf: null, teksten: [teksten.filter((tekst) => tekst !== '').join('\n\n')], ...eigenschappen, taal: taalVan(teksten.join('\n')), mail: null, bevindingen: bevindingenVan(soorten) };
}
