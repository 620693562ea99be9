// What an RTF document says, and what it hides.
import type { Lid } from '../../port.ts';
import type { Bevindingsoort } from '../bevindingen.ts';
import { createRtfletters, doorloopRtf, type Rtfwoord } from './rtf.ts';

export interface Rtftekst {
  readonly tekst: string;
  readonly titel: string | null;
  readonly leden: readonly Lid[];
  readonly bevindingen: readonly Bevindingsoort[];
}

/** Groups whose text is not the document's. */
const STIL = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'objdata', 'themedata', 'colorschememapping', 'datastore', 'latentstyles', 'listtable', 'listoverridetable', 'rsidtbl', 'generator', 'xmlnstbl', 'filetbl', 'revtbl', 'fldinst', 'bkmkstart', 'bkmkend', 'atnid', 'atnauthor', 'atndate', 'atnref', 'annotation', 'private', 'mmath', 'nonshppict', 'panose', 'falt', 'userprops', 'docvar']);
/** Groups marked as skippable whose text is shown after all. */
const TOCH = new Set(['shppict', 'shpinst', 'shptxt', 'footnote', 'header', 'footer', 'headerr', 'headerl', 'footerr', 'footerl', 'fldrslt', 'result', 'ud', 'upr']);
const TEKENS: Readonly<Record<string, string>> = {
  par: '\n', line: '\n', sect: '\n\n', page: '\n\n', row: '\n', cell: '\t', nestcell: '\t', nestrow: '\n', tab: '\t', emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', emspace: ' ', enspace: ' ', qmspace: ' ',
};
const VONDST: Readonly<Record<string, Bevindingsoort>> = {
  revised: 'wijzigingen', deleted: 'wijzigingen', annotation: 'opmerkingen', objdata: 'bijlagen', author: 'eigenschappen', operator: 'eigenschappen', company: 'eigenschappen', manager: 'eigenschappen', userprops: 'eigen-eigenschappen', docvar: 'aangepaste-gegevens',
};
const EXTENSIE: Readonly<Record<string, string>> = { pngblip: 'png', jpegblip: 'jpg' };

interface Groep {
  readonly bestemming: string;
  readonly stil: boolean;
  readonly verborgen: boolean;
}

export function leesRtf(bytes: Uint8Array): Rtftekst {
  const bevindingen = new Set<Bevindingsoort>();
  const leden: Lid[] = [];
  const letters = createRtfletters();
  const stapel: Groep[] = [{ bestemming: '', stil: false, verborgen: false }];
  let groep: Groep = { bestemming: '', stil: false, verborgen: false };
  let tekst = '';
  let titel = '';
  let wachtend: number[] = [];
  let beeld = '';
  let beeldsoort: string | null = null;

  const zet = (stuk: string): void => {
    if (groep.bestemming === 'title') titel += stuk;
    if (groep.bestemming === 'pict') beeld += stuk;
    if (groep.stil) return;
    tekst += stuk;
    if (groep.verborgen && stuk.trim() !== '') bevindingen.add('verborgen-tekst');
  };
  const leegWachtend = (): void => {
    if (wachtend.length === 0) return;
    const stuk = letters.lees(wachtend);
    wachtend = [];
    zet(stuk);
  };
  const sluitBeeld = (): void => {
    if (beeldsoort !== null && beeld !== '') leden.push({ naam: `afbeelding ${leden.length + 1}.${beeldsoort}`, rol: 'ingebed', bytes: Uint8Array.from(Buffer.from(beeld, 'hex')) });
    beeld = '';
    beeldsoort = null;
  };
  const ga = (verandering: Partial<Groep>): void => void (groep = { ...groep, ...verandering });
  const woord = (rtf: Rtfwoord): void => {
    const { woord: naam, getal, ster } = rtf;
    leegWachtend();
    letters.woord(rtf, groep.bestemming === 'fonttbl');
    const vondst = VONDST[naam];
    if (vondst !== undefined && getal !== 0) bevindingen.add(vondst);
    if (naam === 'v') ga({ verborgen: getal !== 0 });
    else if (naam === 'plain') ga({ verborgen: false });
    else if (naam === 'title') ga({ bestemming: naam });
    else if (STIL.has(naam) || (ster && !TOCH.has(naam))) ga({ bestemming: naam, stil: true });
    beeldsoort = EXTENSIE[naam] ?? beeldsoort;
    const teken = TEKENS[naam];
    if (teken !== undefined && groep.bestemming !== 'pict') zet(teken);
  };
  doorloopRtf(bytes, {
    open() {
      leegWachtend();
      stapel.push(groep);
    },
    sluit() {
      leegWachtend();
      if (groep.bestemming === 'pict') sluitBeeld();
      groep = stapel.pop() ?? groep;
    },
    woord,
    tekst(stuk) {
      leegWachtend();
      zet(stuk);
    },
    byte: (byte) => void wachtend.push(byte),
    letter(code) {
      leegWachtend();
      zet(String.fromCharCode(code));
    },
  });
  leegWachtend();
  const opgeruimd = titel.trim();
  return { tekst: tekst.replace(/[ \t]+\n/g, '\n').trim(), titel: opgeruimd === '' ? null : opgeruimd, leden, bevindingen: [...bevindingen] };
}
