// What kind of document a file seems to be: from its own kind and the words at its top. A proposal; a person decides.
import type { Documentsoort } from '../../document/events.ts';
import type { Ingenomen } from '../../documentverwerking/innemen/port.ts';

/** How much of the first page tells what it is. */
const KOP = 600;

/** In order: a decision on a report is a decision. Whole words, at the top of the page or in the title. */
const WOORDEN: readonly (readonly [RegExp, Documentsoort])[] = [
  [/\b(besluit|beschikking|verordening)\b/iu, 'besluit'],
  [/\b(overeenkomst|contract|convenant)\b/iu, 'overeenkomst'],
  [/\b(verslag|notulen|besluitenlijst)\b/iu, 'verslag'],
  [/\b(nota|notitie|memo|memorandum|oplegger)\b/iu, 'notitie'],
  [/\b(rapport|rapportage|onderzoek|evaluatie|advies)\b/iu, 'rapport'],
  [/\b(geachte|ons kenmerk|uw kenmerk|uw brief van)\b/iu, 'brief'],
];

export function soortVoorstel({ mail, paginas, titel }: Pick<Ingenomen, 'mail' | 'paginas' | 'titel'>): Documentsoort | null {
  if (mail !== null) return 'e-mail';
  const kop = `${titel ?? ''}\n${paginas[0]?.tekst.slice(0, KOP) ?? ''}`;
  return WOORDEN.find(([woorden]) => woorden.test(kop))?.[1] ?? null;
}
