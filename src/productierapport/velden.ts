// Reading the other cells of a row: numbers, names, yes or no, links. Each says what is allowed when it is wrong.
import { celtekst } from './cel.ts';
import type { Cel } from '../documentverwerking/rooster/model.ts';
import { fout, gelezen, letOp, type Bronsoort, type Gelezen, type Opmerking } from './model.ts';

const MAX_ID = 170;
const MAX_MATTER = 255;
const MAX_TITEL = 500;
const MAX_TOELICHTING = 1000;
const MAX_LINK = 2048;

const teLang = (wat: string, waarde: string, max: number): Opmerking =>
  fout({ code: 'te_lang', waarde, uitleg: `${wat} is te lang: ${waarde.length} tekens.`, toegestaan: `Hoogstens ${max} tekens.`, watNu: 'Maak de tekst korter.' });

/** What a file name can carry, so that files find their row. */
export function leesId(tekst: string): Gelezen<string | null> {
  const id = tekst.trim();
  if (id === '') return gelezen(null, fout({ code: 'id_leeg', waarde: null, uitleg: 'Er staat geen documentnummer.', watNu: 'Vul het nummer in waaronder u het document kent.' }));
  if (id.length > MAX_ID) return gelezen(null, teLang('Het documentnummer', id, MAX_ID));
  if (!/^[a-z0-9.-]+$/i.test(id)) {
    return gelezen(null, fout({ code: 'id_tekens', waarde: id, uitleg: `Het documentnummer "${id}" heeft tekens die niet mogen.`, toegestaan: 'Toegestaan: letters zonder accent, cijfers, punt en streepje.', watNu: 'Verbeter het nummer, ook in de naam van het bestand.' }));
  }
  return gelezen(id.toLowerCase());
}

/** @param wat begins the sentence: "De matter" */
export function leesReeksnaam(wat: string, tekst: string): Gelezen<string | null> {
  const naam = tekst.trim();
  if (naam === '') return gelezen(null);
  if (naam.length > MAX_MATTER) return gelezen(null, teLang(wat, naam, MAX_MATTER));
  if (!/^[a-z0-9\-._~]+$/i.test(naam)) {
    return gelezen(null, fout({ code: 'reeks_tekens', waarde: naam, uitleg: `${wat} "${naam}" heeft tekens die niet mogen.`, toegestaan: 'Toegestaan: letters zonder accent, cijfers, punt, streepje, _ en ~.', watNu: 'Haal de andere tekens weg.' }));
  }
  return gelezen(naam);
}

export function leesTitel(tekst: string): Gelezen<string | null> {
  const titel = tekst.replace(/\s+/g, ' ').trim();
  if (titel === '') return gelezen(null, letOp({ code: 'titel_leeg', waarde: null, uitleg: 'Er staat geen naam van het document. Wij gebruiken het documentnummer.', watNu: 'Vul een naam in die lezers iets zegt.' }));
  return titel.length > MAX_TITEL ? gelezen(null, teLang('De naam van het document', titel, MAX_TITEL)) : gelezen(titel);
}

/** A family or a conversation: a whole number from 1. `12abc` is no number. */
export function leesNummer(wat: string, tekst: string): Gelezen<number | null> {
  const kaal = tekst.trim();
  if (kaal === '') return gelezen(null);
  const getal = Number(kaal);
  if (/^\d+$/.test(kaal) && getal >= 1 && Number.isSafeInteger(getal)) return gelezen(getal);
  return gelezen(null, fout({ code: 'geen_heel_getal', waarde: kaal, uitleg: `${wat} "${kaal}" is geen heel getal.`, toegestaan: 'Toegestaan: een heel getal vanaf 1, of niets.', watNu: 'Verbeter het nummer.' }));
}

const BRONSOORTEN: Readonly<Record<string, Bronsoort>> = {
  pdf: 'pdf', doc: 'doc', image: 'image', presentation: 'presentation', spreadsheet: 'spreadsheet', email: 'email', html: 'html', note: 'note', database: 'database',
  xml: 'xml', video: 'video', vcard: 'vcard', chat: 'chat', audio: 'audio', multiple: 'multiple', unknown: 'unknown',
  'word processing': 'doc', chatbericht: 'chat', word: 'doc', docx: 'doc', excel: 'spreadsheet', xlsx: 'spreadsheet', xls: 'spreadsheet', powerpoint: 'presentation', pptx: 'presentation',
  'e-mail': 'email', mail: 'email', afbeelding: 'image', presentatie: 'presentation', rekenblad: 'spreadsheet', notitie: 'note', geluid: 'audio',
  'application/pdf': 'pdf', 'application/msword': 'doc', 'message/rfc822': 'email', 'application/vnd.ms-outlook': 'email', 'text/html': 'html', 'text/xml': 'xml', 'application/xml': 'xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'doc', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'spreadsheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'presentation', 'application/vnd.ms-excel': 'spreadsheet', 'application/vnd.ms-powerpoint': 'presentation',
};

export function leesBronsoort(tekst: string): Gelezen<Bronsoort | null> {
  const kaal = tekst.trim().toLowerCase();
  if (kaal === '') return gelezen(null);
  const soort = BRONSOORTEN[kaal] ?? /^(image|video|audio)\/[\w.+-]+$/.exec(kaal)?.[1];
  if (soort !== undefined && soort in BRONSOORTEN) return gelezen(BRONSOORTEN[soort] ?? null);
  return gelezen(
    'unknown',
    letOp({ code: 'bronsoort_onbekend', waarde: tekst.trim(), uitleg: `De bestandssoort "${tekst.trim()}" kennen wij niet. Wij nemen "unknown" over.`, toegestaan: 'Bijvoorbeeld: pdf, doc, email, spreadsheet, presentation, image, chat.', watNu: 'U hoeft niets te doen. De soort verandert niets aan het oordeel.' }),
  );
}

const JA = new Set(['true', 'ja', 'yes', '1', 'y', 'j', 'x', 'waar']);
const NEE = new Set(['', 'false', 'nee', 'no', '0', 'n', 'onwaar']);

export function leesOpgeschort(tekst: string): Gelezen<boolean> {
  const kaal = tekst.trim().toLowerCase();
  if (JA.has(kaal)) return gelezen(true);
  if (NEE.has(kaal)) return gelezen(false);
  // Held back until somebody says what is meant: the safe side.
  return gelezen(true, fout({ code: 'opgeschort_onbekend', waarde: tekst.trim(), uitleg: `"${tekst.trim()}" zegt niet of het document is opgeschort.`, toegestaan: 'Toegestaan: ja of nee. Leeg betekent nee.', watNu: 'Vul ja of nee in.' }));
}

export function leesToelichting(tekst: string): Gelezen<string | null> {
  const toelichting = tekst.trim();
  if (toelichting === '') return gelezen(null);
  return toelichting.length > MAX_TOELICHTING ? gelezen(null, teLang('De toelichting', toelichting, MAX_TOELICHTING)) : gelezen(toelichting);
}

const LINKREGEL = 'Toegestaan: een adres dat begint met https:// of http://, zonder spaties. Meer links scheidt u met een |.';
const linkfout = (waarde: string, uitleg: string, watNu: string): Gelezen<null> => gelezen(null, fout({ code: 'link_ongeldig', waarde, uitleg, toegestaan: LINKREGEL, watNu }));

function leesLink(link: string): Gelezen<string | null> {
  if (link.length > MAX_LINK) return gelezen(null, teLang('De link', link, MAX_LINK));
  if (!/^https?:\/\//i.test(link)) return linkfout(link, 'Deze link begint niet met https:// of http://.', 'Vul het hele adres in, zoals het in uw browser staat.');
  if (/[\s\p{Cc}"<>\\^`{}]/u.test(link)) return linkfout(link, 'In deze link staat een spatie of een ander teken dat niet mag.', 'Schrijf %20 in plaats van een spatie. Zijn het twee links? Zet er dan een | tussen.');
  const adres = URL.parse(link);
  if (adres === null || adres.hostname === '') return linkfout(link, 'Dit is geen volledig webadres.', 'Open de link in uw browser en kopieer het adres.');
  if (adres.username !== '' || adres.password !== '') return linkfout(link, 'In deze link staat een gebruikersnaam of wachtwoord.', 'Gebruik een link die voor iedereen werkt.');
  return gelezen(link);
}

export function leesLinks(tekst: string): Gelezen<readonly string[]> {
  const uitkomsten = tekst.split(/[|\n]/).map((link) => link.trim()).filter((link) => link !== '').map(leesLink);
  return gelezen(uitkomsten.flatMap(({ waarde }) => (waarde === null ? [] : [waarde])), ...uitkomsten.flatMap(({ opmerkingen }) => opmerkingen));
}

export function leesZaaknummers(tekst: string): Gelezen<readonly string[]> {
  const nummers = [...new Set(tekst.split(/[,;\n]/).map((nummer) => nummer.trim()).filter((nummer) => nummer !== ''))];
  const mis = nummers.filter((nummer) => nummer.length > MAX_MATTER || !/^[a-z0-9\-.() ]+$/i.test(nummer));
  return gelezen(
    nummers.filter((nummer) => !mis.includes(nummer)),
    ...mis.map((nummer) => fout({ code: 'zaaknummer_ongeldig', waarde: nummer, uitleg: `Het zaaknummer "${nummer}" heeft tekens die niet mogen, of is te lang.`, toegestaan: `Toegestaan: letters, cijfers, spatie, punt, streepje en haakjes; hoogstens ${MAX_MATTER} tekens. Meer nummers scheidt u met een ; of een komma.`, watNu: 'Verbeter het zaaknummer.' })),
  );
}

/** Names of other rows, as written; whether they are there is seen when all rows are known. */
export const leesGerelateerd = (cel: Cel | undefined): readonly string[] => [
  ...new Set(celtekst(cel).split(/[;\n]/).map((nummer) => nummer.trim().toLowerCase()).filter((nummer) => nummer !== '')),
];
