// V4, V6, V7 of the file as a whole: what lies beside the pages holds nothing but fixed values, and nothing that was removed.
import type { Keurstand } from '../keur.ts';
import { isLaktekst } from '../laktekst.ts';
import { foutenInInfo, foutenInXmp, vrijeTekstIn } from './metadata.ts';
import type { Opbouw } from '../lezer/opbouw.ts';
import { leesStroom } from '../pagina/uitvoerpagina.ts';
import { pakUit } from '../lezer/uitpakken.ts';
import { vouwLetters, zoekterm } from '../vouwen.ts';

/** What every file is called when nobody gave it a title: it tells nothing of this one. Folded. */
const VASTE_TITEL = 'gelakt document';
const MAX_DEEL = 16 * 1024 * 1024;
/** Shorter words are found by chance between the bytes of a font. */
const KORTSTE = 6;

/** Words that are in every font, map and colour profile of ours. */
const VAST =
  /woostroom[ -]?glyphloos|woostroom|glyphloos|regular|cidinit|procset|findresource|begincmap|endcmap|cidsysteminfo|registry|ordering|supplement|cmapname|cmaptype|identity|(?:begin|end)(?:codespacerange|bfrange|bfchar)|currentdict|defineresource|mntrrgb|public domain|numbers|standard/g;

/** The text of a binary part in the ways in which it can stand there. */
function* lezingenVan(bytes: Buffer): Generator<string> {
  for (const tekst of [bytes.toString('latin1'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')]) yield tekst.toLowerCase().replace(VAST, ' ');
}

export async function keurVasteDelen({ taak, oordeel, uitBestand, uitTweede }: Keurstand, opbouw: Opbouw, weg: ReadonlySet<string>): Promise<void> {
  const verwacht = { titel: taak.opties?.titel ?? null, taal: taak.opties?.taal ?? null };
  const xmp = leesStroom(uitBestand, opbouw.xmp);
  const fouten = [...foutenInInfo(opbouw.info, verwacht), ...foutenInXmp(xmp, verwacht)];
  if (verwacht.taal !== null && opbouw.taal !== verwacht.taal) fouten.push('Lang');
  for (const fout of fouten) oordeel.fout('V6', null, `In de eigenschappen staat iets anders dan de vaste waarden (${fout}).`);

  for (const omschrijving of opbouw.omschrijvingen) {
    if (!isLaktekst(omschrijving)) oordeel.fout('V4', null, 'In de structuur staat een tekst die geen grond is.');
  }
  const eigenschappen = vouwLetters([...opbouw.info.values(), vrijeTekstIn(xmp)].join('\n'))
    .split('\n')
    .filter((regel) => regel !== VASTE_TITEL)
    .join('\n');
  for (const opdracht of taak.opdrachten) {
    if (opdracht.soort === 'tekst' && zoekterm(opdracht.tekst).vind(eigenschappen).length > 0) oordeel.fout('V4', null, 'In de titel of een andere eigenschap staat een tekst die weg moet.');
  }
  const lang = [...weg].filter((woord) => woord.length >= KORTSTE);
  for (const deel of opbouw.overig) {
    for (const lezing of lezingenVan(pakUit(leesStroom(uitBestand, deel), MAX_DEEL))) {
      if (lang.some((woord) => lezing.includes(woord))) oordeel.fout('V4', null, 'In een onderdeel van het bestand staat een weggelakt woord.');
    }
  }
  for (const soort of await uitTweede.ernaast()) oordeel.fout('V7', null, `In het bestand zitten nog ${soort}.`);
}
