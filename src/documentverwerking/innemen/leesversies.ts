// Why a file has no reading version: what it is, and what to do now. B1 Dutch.
import type { Archiefsoort, Kantoorsoort } from './ontleden/protocol.ts';
import type { Leesversie } from './port.ts';

const geen = (uitleg: string): Leesversie => ({ soort: 'geen', uitleg });

/** Office files of before 2007: only an office suite reads them. */
export type OudeKantoorsoort = 'doc' | 'xls' | 'ppt' | 'office-oud';

const NAAM: Readonly<Record<Kantoorsoort | OudeKantoorsoort, string>> = {
  docx: 'een Word-bestand',
  xlsx: 'een Excel-bestand',
  pptx: 'een PowerPoint-bestand',
  odt: 'een tekst van LibreOffice',
  ods: 'een rekenblad van LibreOffice',
  odp: 'een presentatie van LibreOffice',
  opendocument: 'een OpenDocument-bestand',
  doc: 'een oud Word-bestand',
  xls: 'een oud Excel-bestand',
  ppt: 'een oud PowerPoint-bestand',
  'office-oud': 'een oud Office-bestand',
};
const NU = 'Sla het op als PDF en upload die erbij.';
const INHOUD = 'U beoordeelt de bestanden die erin zitten.';

export const archiefversie = (soort: Archiefsoort): Leesversie => geen(`${soort === 'mbox' ? 'Dit is een postbus met e-mails.' : 'Dit is een ingepakt bestand.'} ${INHOUD}`);

type Beletsel = 'geen-kantoor' | 'onleesbaar' | 'te-zwaar';
const BELETSEL: Readonly<Record<Beletsel, string>> = {
  'geen-kantoor': 'Wij kunnen het hier niet omzetten naar een PDF, want LibreOffice is niet geïnstalleerd.',
  onleesbaar: 'LibreOffice kon het niet omzetten naar een PDF.',
  'te-zwaar': 'Omzetten naar een PDF duurde te lang.',
};

export const nietOmgezet = (soort: Kantoorsoort | OudeKantoorsoort, beletsel: Beletsel): Leesversie => geen(`Dit is ${NAAM[soort]}. ${BELETSEL[beletsel]} ${NU}`);
