// Reads one name, as it stands in the head of a mail or under a letter, into its parts.

export interface Persoonsnaam {
  readonly voornaam: string | null;
  /** Capital letters without points, as `JP`. */
  readonly initialen: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
}

const TUSSENVOEGSELS = new Set(
  "van de den der het ten ter te el al la le von op in vd v/d v.d. 't ’t bin ben da dos di du des aan bij onder over".split(' '),
);
const TITELS = /^(?:de heer|dhr|mevrouw|mevr|mw|drs|ir|ing|mr|dr|prof|ds|msc|bsc|ma|ba|llm|phd|rc|ra)\.?$/i;

/** Words in a head that make it a desk or a body, not a person. */
const ORGANISATIE =
  /(?<!\p{L})(?:gemeente|ministerie|min|provincie|afdeling|directie|team|postbus|secretariaat|bureau|stichting|vereniging|b\.?v\.?|n\.?v\.?|waterschap|dienst|inspectie|college|raad|raadsleden|commissie|info|noreply|no-reply|woo|wob|griffie|groep|kabinet|redactie|helpdesk|servicedesk|klantcontact|loket|afd|alle|allen|iedereen|undisclosed|recipients|projectgroep|werkgroep|juridische|zaken|communicatie|bestuur|departement|agentschap|universiteit|politie|rechtbank|omgevingsdienst|veiligheidsregio|ggd|rijk|rijkswaterstaat|advocaten|notarissen|consultancy|adviesbureau|vergadering|onderwerp|betreft|geachte|heer|mevrouw|met|van harte)(?!\p{L})/iu;

const HOOFDLETTER = /^\p{Lu}[\p{L}\p{M}'’-]{0,40}$/u;
const AFKORTING = /^(?:(?:\p{Lu}|IJ|Ch|Th|Ph|St|Chr|Fr|Joh)\.){1,6}$/u;
const LOSSE_LETTERS = /^\p{Lu}{1,4}$/u;

const letters = (text: string): string => text.replace(/[^\p{Lu}]/gu, '');

/** The name in the text, or null when it is not the name of a person. Bounded: names of more than 80 signs are none. */
export function leesNaam(ruw: string): Persoonsnaam | null {
  const bijnaam = /\((\p{Lu}[\p{L}\p{M}'’-]{1,30})\)/u.exec(ruw)?.[1] ?? null;
  const text = ruw
    .replace(/<[^>]{0,320}>/g, ' ')
    .replace(/\([^)]{0,80}\)|\[[^\]]{0,80}\]|["“”]/g, ' ')
    .replace(/\s[-–|/]\s.{0,200}$/, ' ')
    .replace(/\s{1,40}/g, ' ')
    .trim();
  if (text === '' || text.length > 80 || /[@\d]/.test(text) || ORGANISATIE.test(text)) return null;
  const komma = text.indexOf(',');
  const delen = komma === -1 ? leesVoluit(text) : leesOmgekeerd(text.slice(0, komma), text.slice(komma + 1));
  if (delen === null) return null;
  return { ...delen, voornaam: delen.voornaam ?? bijnaam };
}

/** What a title or greeting is followed by: a whole name, or a surname or first name alone. */
export function leesNaamNaAanhef(text: string): Persoonsnaam | null {
  const heel = leesNaam(text);
  if (heel !== null || ORGANISATIE.test(text)) return heel;
  const achter = leesAchternaam(woordenVan(text));
  return achter === null ? null : { voornaam: null, initialen: '', ...achter };
}

const woordenVan = (text: string): readonly string[] =>
  text
    .trim()
    .replace(/^'(.{1,80})'$/u, '$1')
    .split(' ')
    .filter((woord) => woord !== '' && !TITELS.test(woord));

/** `Jan van der Berg`, `J.P. van der Berg`, `Berg J. van der` is not read here. */
function leesVoluit(text: string): Persoonsnaam | null {
  const woorden = woordenVan(text);
  let i = 0;
  let initialen = '';
  const voornamen: string[] = [];
  while (i < woorden.length && AFKORTING.test(woorden[i] ?? '')) initialen += letters(woorden[i++] ?? '');
  while (i < woorden.length - 1 && HOOFDLETTER.test(woorden[i] ?? '') && !TUSSENVOEGSELS.has((woorden[i] ?? '').toLowerCase())) {
    voornamen.push(woorden[i++] ?? '');
    if (voornamen.length > 3) return null;
  }
  if (initialen === '' && voornamen.length === 0) return null;
  const rest = leesAchternaam(woorden.slice(i));
  if (rest === null) return null;
  // `J.P. Jansen Smit`: with initials, what follows with a capital belongs to the surname.
  if (initialen !== '') return { voornaam: null, initialen, ...rest, achternaam: [...voornamen, rest.achternaam].join(' ') };
  const [eerste = ''] = voornamen;
  return { voornaam: eerste, initialen: voornamen.map((naam) => naam.charAt(0)).join(''), ...rest };
}

/** `Berg, J.P. van der (Jan)`, `Berg, van der, Jan`, `Van der Berg, Jan`. */
function leesOmgekeerd(voor: string, na: string): Persoonsnaam | null {
  const achter = leesAchternaam(woordenVan(voor));
  if (achter === null) return null;
  let initialen = '';
  let voornaam: string | null = null;
  const tussen: string[] = [];
  for (const woord of woordenVan(na.replaceAll(',', ' '))) {
    if (TUSSENVOEGSELS.has(woord.toLowerCase())) tussen.push(woord);
    else if (AFKORTING.test(woord) || (LOSSE_LETTERS.test(woord) && initialen === '')) initialen += letters(woord);
    else if (HOOFDLETTER.test(woord) && voornaam === null) voornaam = woord;
    else break;
  }
  if (initialen === '' && voornaam === null) return null;
  return {
    voornaam,
    initialen: initialen === '' ? (voornaam ?? '').charAt(0) : initialen,
    tussenvoegsel: achter.tussenvoegsel || tussen.join(' ').toLowerCase(),
    achternaam: achter.achternaam,
  };
}

function leesAchternaam(woorden: readonly string[]): Pick<Persoonsnaam, 'tussenvoegsel' | 'achternaam'> | null {
  let i = 0;
  while (i < woorden.length - 1 && i < 3 && TUSSENVOEGSELS.has((woorden[i] ?? '').toLowerCase())) i += 1;
  const hoofd = woorden.slice(i);
  if (hoofd.length === 0 || hoofd.length > 3 || !hoofd.every((woord) => HOOFDLETTER.test(woord) || TUSSENVOEGSELS.has(woord))) return null;
  if (!/^\p{Lu}\p{L}/u.test(hoofd[0] ?? '')) return null;
  return { tussenvoegsel: woorden.slice(0, i).join(' ').toLowerCase(), achternaam: hoofd.join(' ') };
}

/** `jan.janssen@…` and `j.van.der.berg@…` tell the name as well; a bare `jjanssen@…` does not. */
export function naamUitAdres(adres: string): Persoonsnaam | null {
  const deel = adres.slice(0, Math.max(0, adres.indexOf('@'))).toLowerCase();
  const stukken = deel.split(/[._]/).filter((stuk) => stuk !== '');
  const hoofd = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  if (stukken.length < 2 || stukken.length > 6 || !stukken.every((stuk) => /^[\p{L}-]{1,40}$/u.test(stuk))) return null;
  return leesNaam(
    stukken.map((stuk) => (TUSSENVOEGSELS.has(stuk) ? stuk : stuk.length === 1 ? `${stuk.toUpperCase()}.` : hoofd(stuk))).join(' '),
  );
}
