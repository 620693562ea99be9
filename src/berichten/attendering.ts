// The mails of an alert: the question whether it was really you, and what is new.

interface Afzender {
  readonly organisatie: string;
}
interface Nieuwtje {
  readonly titel: string;
  /** Full address. */
  readonly adres: string;
}
interface Brief {
  readonly onderwerp: string;
  readonly tekst: string;
}

const groet = ({ organisatie }: Afzender): readonly string[] => [`Met vriendelijke groet,\n${organisatie}`, 'Dit is een automatisch bericht. U kunt er niet op antwoorden.'];
const brief = (onderwerp: string, alineas: readonly string[]): Brief => ({ onderwerp, tekst: alineas.join('\n\n') });

/** @param wat what is followed, in words; @param dagen how long the question stays open */
export const bevestigingsmail = ({ wat, link, dagen, ...afzender }: Afzender & { readonly wat: string; readonly link: string; readonly dagen: number }): Brief =>
  brief('Wilt u mail krijgen bij nieuwe openbare informatie?', [
    'Beste lezer,',
    `Iemand vroeg op onze site om mail op dit adres als er iets nieuws is. Het gaat om: ${wat}.`,
    `Was u dat? Open dan deze pagina en kies “Ja, mail mij”: ${link}`,
    `Was u het niet? Dan hoeft u niets te doen. Na ${dagen} dagen wissen wij dit adres.`,
    ...groet(afzender),
  ]);

export const nieuwsmail = ({ wat, nieuws, totaal, alles, stop, ...afzender }: Afzender & {
  readonly wat: string;
  readonly nieuws: readonly Nieuwtje[];
  readonly totaal: number;
  readonly alles: string;
  readonly stop: string;
}): Brief =>
  brief(totaal === 1 ? 'Er is iets nieuws openbaar' : `Er zijn ${totaal} nieuwe stukken openbaar`, [
    'Beste lezer,',
    `U volgt: ${wat}. Dit is nieuw:`,
    nieuws.map(({ titel, adres }) => `- ${titel}\n  ${adres}`).join('\n'),
    ...(totaal > nieuws.length ? [`En nog ${totaal - nieuws.length}. Bekijk alles: ${alles}`] : [`Bekijk alles: ${alles}`]),
    `Wilt u geen mail meer? Stop hier: ${stop}`,
    ...groet(afzender),
  ]);
