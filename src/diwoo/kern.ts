// What no document of the standard can do without: a title, a format and an act. Without them it goes into quarantine, with the reason.
import type { Bronpublicatie, Bronstuk } from './bron.ts';
import { handelingenVan } from './handelingen.ts';
import type { Bevinding, DiwooDocument, Waarde } from './model.ts';
import { formatVan } from './waarden.ts';
import { schoon } from './xml.ts';

const ZONDER_TITEL: Bevinding = {
  code: 'titel_leeg',
  ernst: 'fout',
  uitleg: 'Het document heeft geen titel die een ander systeem kan lezen.',
  watNu: 'Geef het document een titel.',
};
const ZONDER_HANDELING: Bevinding = {
  code: 'handeling_onbekend',
  ernst: 'fout',
  uitleg: 'Wij weten niet wanneer dit document is ontvangen, ondertekend of vastgesteld. De standaard eist één van deze data.',
  watNu: 'Vul bij het document of bij de hele publicatie in wanneer het is ontvangen, ondertekend of vastgesteld. Verzin geen datum.',
};
const onbekendFormaat = (mediatype: string): Bevinding => ({
  code: 'formaat_onbekend',
  ernst: 'fout',
  uitleg: `Bestanden van het soort "${mediatype}" haalt open.overheid.nl niet op.`,
  watNu: 'Publiceer het document als PDF of in een ander bestandsformaat uit de lijst.',
});

export interface Kern {
  readonly titel: string;
  readonly format: Waarde;
  readonly handelingen: DiwooDocument['documenthandelingen'];
}

const ONBEKENDE_ORGANISATIE: Waarde = { label: '', uri: null };

/** What no document of the standard can do without, or every reason why a piece has it not. */
export function kernVan(stuk: Bronstuk, publicatie: Pick<Bronpublicatie, 'handelingen'>, organisatie: Waarde): Kern | readonly Bevinding[] {
  const titel = schoon(stuk.titel);
  const format = formatVan(stuk.bestand.mediatype);
  const [eerste, ...meer] = handelingenVan(stuk, publicatie, organisatie);
  if (titel !== '' && format !== null && eerste !== undefined) return { titel, format, handelingen: [eerste, ...meer] };
  return [titel === '' ? [ZONDER_TITEL] : [], format === null ? [onbekendFormaat(stuk.bestand.mediatype)] : [], eerste === undefined ? [ZONDER_HANDELING] : []].flat();
}

/** Whether a piece can stand in a sitemap, apart from how it hangs together with others. */
export const kanErin = (stuk: Bronstuk, publicatie: Pick<Bronpublicatie, 'handelingen'>): boolean => 'format' in kernVan(stuk, publicatie, ONBEKENDE_ORGANISATIE);
