// A letter as plain text, so that golden files read as letters.
import { celtekst, type Blok, type BriefInhoud } from '../../../src/documentverwerking/brieven/model.ts';
import { datumtekst } from '../../../src/documentverwerking/brieven/datum.ts';

function bloktekst(blok: Blok): string {
  switch (blok.soort) {
    case 'kop':
      return `\n${'#'.repeat(blok.niveau)} ${blok.tekst}`;
    case 'alinea':
      return blok.nadruk === true ? `**${blok.tekst}**` : blok.tekst;
    case 'lijst':
      return blok.punten.map((punt, index) => `${blok.genummerd === true ? `${index + 1}.` : '-'} ${punt}`).join('\n');
    case 'tabel':
      return [blok.kolommen.map(({ titel }) => titel), ...blok.rijen].map((rij) => rij.map((cel) => celtekst(cel).replaceAll('\n', ' / ')).join(' | ')).join('\n');
  }
}

export function brieftekst({ geadresseerde, datum, kenmerk, onderwerp, aanhef, blokken, ondertekening, rechtsmiddelen = [], bijlagen = [] }: BriefInhoud): string {
  const { groet, namens, ondertekenaar } = ondertekening;
  return [
    ...geadresseerde,
    `Datum: ${datumtekst(datum)}`,
    `Ons kenmerk: ${kenmerk}`,
    `\n# ${onderwerp}`,
    aanhef,
    ...blokken.map(bloktekst),
    `\n${groet}`,
    ...namens,
    ...(ondertekenaar === undefined ? [] : [ondertekenaar.naam, ondertekenaar.functie]),
    ...rechtsmiddelen.map(bloktekst),
    ...bijlagen.flatMap(({ titel, blokken: inhoud }) => [`\n# ${titel}`, ...inhoud.map(bloktekst)]),
    '',
  ].join('\n');
}

/** Running text: paragraphs and items of lists, without headings and tables. */
export const teksten = ({ blokken, rechtsmiddelen = [] }: BriefInhoud): readonly string[] =>
  [...blokken, ...rechtsmiddelen].flatMap((blok) => {
    if (blok.soort === 'alinea') return [blok.tekst];
    return blok.soort === 'lijst' ? blok.punten : [];
  });

/** The sentences people must read, without the law in brackets. */
export const zinnen = (brief: BriefInhoud): readonly string[] =>
  teksten(brief).flatMap((tekst) => tekst.replace(/\([^)]*\)/g, '').split(/(?<=[.?!:])\s+/)).map((zin) => zin.trim()).filter((zin) => zin !== '');
