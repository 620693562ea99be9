// All forms in which the name of one person turns up in a case: full, initials, turned around, the surname alone, the mailbox.
import type { Persoonsnaam } from './persoonsnaam.ts';
import { vouw } from './woorden.ts';

export interface Naamvorm {
  readonly tekst: string;
  readonly score: number;
  /** Which words must start with a capital where they are found: those of a name that is also an ordinary word. */
  readonly hoofdletter: 'laatste' | 'eerste' | 'alles' | 'geen';
  readonly regel: string;
}

/** Surnames and first names that are ordinary words too: alone, at the start of a sentence, they say nothing. */
export const GEWONE_WOORDEN: ReadonlySet<string> = new Set(
  ('bakker visser smit meer kok koning prins mulder boer post kuiper bergen linden velde horst veen heide beek brink haan leeuw beer zwart ' +
    'graaf ruiter schipper jager bos dijk wit groot jong vries berg bruin blom bloem vos wolf hart kramer timmerman groen klein lange kort ' +
    'oud nieuw maan zon dekker keizer bosch broek hoek kamp laan poort stad molen vliet water zee wind storm winter zomer vogel vis haas ' +
    'mark bas rob roos iris daan wil sterre max bo hans april mei juni dag week raad wet deel punt stuk brief zaak geld plan hof top bank ' +
    'slot bloemen brouwer slager smid schouten burger ridder bode vries haak pot pool maat maas rijn ham kool peper zegers').split(' '),
);

const woord = (text: string): string => vouw(text);

export function naamvormen(naam: Persoonsnaam, bevestigd: boolean): readonly Naamvorm[] {
  const { voornaam, initialen, tussenvoegsel, achternaam } = naam;
  const volledig = [tussenvoegsel, achternaam].filter((deel) => deel !== '').join(' ');
  const los = [...initialen].join(' ');
  const eerste = initialen.charAt(0);
  const gewoon = tussenvoegsel === '' && GEWONE_WOORDEN.has(woord(achternaam));
  const vormen: Naamvorm[] = [];
  const voeg = (tekst: string, score: number, hoofdletter: Naamvorm['hoofdletter'], regel: string): void =>
    void vormen.push({ tekst, score, hoofdletter, regel });

  if (voornaam !== null) {
    voeg(`${voornaam} ${volledig}`, 0.95, 'geen', 'naam-voluit');
    voeg(`${volledig} ${voornaam}`, 0.9, 'alles', 'naam-omgekeerd');
    voeg(`${achternaam} ${voornaam} ${tussenvoegsel}`, 0.9, 'eerste', 'naam-omgekeerd');
    if (!GEWONE_WOORDEN.has(woord(voornaam))) voeg(voornaam, 0.5, 'alles', 'naam-voornaam');
    if (los !== '') voeg(`${voornaam} ${los} ${volledig}`, 0.95, 'laatste', 'naam-voluit');
  }
  if (initialen !== '') {
    for (const letters of new Set([los, initialen, eerste])) {
      voeg(`${letters} ${volledig}`, 0.9, 'laatste', 'naam-initialen');
      voeg(`${achternaam} ${letters} ${tussenvoegsel}`, 0.85, 'eerste', 'naam-omgekeerd');
    }
    if (achternaam.length >= 4) {
      voeg(`${eerste}${volledig.replaceAll(' ', '')}`, 0.75, 'geen', 'naam-gebruikersnaam');
      voeg(`${volledig.replaceAll(' ', '')}${eerste}`, 0.75, 'geen', 'naam-gebruikersnaam');
    }
  }
  voeg(volledig, gewoon ? 0.5 : tussenvoegsel === '' ? 0.75 : 0.8, 'laatste', 'naam-achternaam');
  if (tussenvoegsel !== '' && !GEWONE_WOORDEN.has(woord(achternaam))) voeg(achternaam, 0.6, 'laatste', 'naam-achternaam');
  if (bevestigd && initialen !== '') {
    const samen = initialen + tussenvoegsel.split(' ').map((deel) => deel.charAt(0)).join('') + achternaam.charAt(0).toUpperCase();
    if (samen.length >= 2) voeg(samen, 0.45, 'alles', 'naam-paraaf');
    if (samen.length >= 2) voeg([...samen].join(' '), 0.45, 'alles', 'naam-paraaf');
  }
  return vormen;
}
