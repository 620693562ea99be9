// Words that stand for each other in the papers of Dutch authorities. Data: directional, used when asking, never stored in the index.

/** Who types the left finds the right as well. Each side is one or more words; a right side of several words must stand together. */
const PAIRS: readonly (readonly [string, readonly string[]])[] = [
  ['wob', ['woo', 'wet openbaarheid van bestuur']],
  ['woo', ['wob', 'wet open overheid']],
  ['wet open overheid', ['woo']],
  ['wet openbaarheid van bestuur', ['wob']],
  ['awb', ['algemene wet bestuursrecht']],
  ['avg', ['algemene verordening gegevensbescherming', 'gdpr']],
  ['bzk', ['binnenlandse zaken en koninkrijksrelaties']],
  ['vws', ['volksgezondheid welzijn en sport']],
  ['szw', ['sociale zaken en werkgelegenheid']],
  ['ocw', ['onderwijs cultuur en wetenschap']],
  ['ienw', ['infrastructuur en waterstaat']],
  ['lnv', ['landbouw natuur en voedselkwaliteit']],
  ['ezk', ['economische zaken en klimaat']],
  ['b w', ['college van burgemeester en wethouders']],
  ['burgemeester en wethouders', ['college']],
  ['wmo', ['wet maatschappelijke ondersteuning']],
  ['wozwaarde', ['woz', 'waardering onroerende zaken']],
  ['ozb', ['onroerendezaakbelasting', 'onroerende zaakbelasting']],
  ['apv', ['algemene plaatselijke verordening']],
  ['ggd', ['gemeentelijke gezondheidsdienst']],
  ['zzp', ['zelfstandige']],
  ['azc', ['asielzoekerscentrum']],
  ['asielzoekerscentrum', ['azc']],
  ['mail', ['email', 'e mail']],
  ['email', ['mail', 'e mail']],
  ['emails', ['mail', 'email', 'e mail']],
  ['notulen', ['verslag', 'besluitenlijst']],
  ['fietspad', ['fietspaden', 'fietsroute']],
  ['kapvergunning', ['kappen', 'omgevingsvergunning']],
  ['bouwvergunning', ['omgevingsvergunning']],
  ['windmolen', ['windturbine']],
  ['windmolens', ['windturbines']],
  ['hondenbelasting', ['hond']],
  ['bijstand', ['participatiewet']],
  ['corona', ['covid']],
  ['covid', ['corona']],
  ['mondkapje', ['mondmasker', 'mondneusmasker']],
  ['mondkapjes', ['mondmaskers', 'mondneusmaskers']],
];

/** Longest left side, in words. */
export const LONGEST_SYNONYM = 4;

const TABLE: ReadonlyMap<string, readonly string[]> = new Map(PAIRS);

/** What else these folded words (joined by one space) may be called; empty when nothing is known. */
export const synonymsOf = (words: string): readonly string[] => TABLE.get(words) ?? [];
