// Why a file has no reading version: what it is, and what to do now. B1 Dutch.
import type { Bestandssoort } from '../herkennen.ts';
import type { Leesversie } from './port.ts';

const geen = (uitleg: string): Leesversie => ({ soort: 'geen', uitleg });

const INHOUD = 'U beoordeelt de bestanden die erin zitten.';
const NAAM: Partial<Record<Bestandssoort, string>> = {
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
const naamVan = (soort: Bestandssoort): string => NAAM[soort] ?? 'een ander soort bestand';
const NU = 'Sla het op als PDF en upload die erbij.';

export const archiefversie = (soort: Bestandssoort): Leesversie => geen(`${soort === 'mbox' ? 'Dit is een postbus met e-mails.' : 'Dit is een ingepakt bestand.'} ${INHOUD}`);

export const zonderKantoor = (soort: Bestandssoort): Leesversie =>
  geen(`Dit is ${naamVan(soort)}. Wij kunnen het hier niet omzetten naar een PDF, want LibreOffice is niet geïnstalleerd. ${NU}`);

export const kantoorFaalt = (soort: Bestandssoort): Leesversie => geen(`Dit is ${naamVan(soort)}. LibreOffice kon het niet omzetten naar een PDF. ${NU}`);
export const kantoorTeTraag = (soort: Bestandssoort): Leesversie => geen(`Dit is ${naamVan(soort)}. Omzetten naar een PDF duurde te lang. ${NU}`);

/** Office files of today: read from their own parts, turned into a PDF by an office suite. */
export const KANTOORSOORTEN: ReadonlySet<Bestandssoort> = new Set(['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'opendocument']);
/** Office files of before 2007: only an office suite reads them. */
export const OUDE_KANTOORSOORTEN: ReadonlySet<Bestandssoort> = new Set(['doc', 'xls', 'ppt', 'office-oud']);
