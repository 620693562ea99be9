// The texts of the mails: they only say that something is there, and where. No content beyond number, nature and date (Awb 2:10).

/** What there is to tell the requester. */
export type Notificatiesoort =
  | 'ontvangstbevestiging'
  | 'vraag'
  | 'bericht'
  | 'nieuwe_datum'
  | 'besluit'
  | 'documenten'
  | 'intrekking'
  | 'brief'
  | 'voorstel'
  | 'volgcode'
  | 'inloglink';

export interface Notificatiegegevens {
  readonly nummer: string;
  readonly organisatie: string;
  /** Full address of the page to open. */
  readonly link: string;
  /** A day that matters, in words; for some kinds. */
  readonly datum: string | null;
}

interface Notificatietekst {
  readonly onderwerp: string;
  readonly zinnen: readonly string[];
}

const TEKSTEN: Readonly<Record<Notificatiesoort, (gegevens: Notificatiegegevens) => Notificatietekst>> = {
  ontvangstbevestiging: ({ nummer, datum }) => ({
    onderwerp: `Wij hebben uw Woo-verzoek ontvangen (${nummer})`,
    zinnen: [
      `Wij hebben uw Woo-verzoek ontvangen. Het nummer is ${nummer}.`,
      ...(datum === null ? [] : [`U krijgt uiterlijk ${datum} ons besluit.`]),
      'De ontvangstbevestiging staat bij uw verzoek. Daar leest u ook waarom dit de uiterste datum is.',
    ],
  }),
  vraag: ({ nummer, datum }) => ({
    onderwerp: `Wij hebben een vraag over uw Woo-verzoek (${nummer})`,
    zinnen: [
      'Wij hebben een vraag over uw Woo-verzoek. De vraag staat bij uw verzoek.',
      ...(datum === null ? [] : [`Wilt u uiterlijk ${datum} antwoorden? Tot die tijd staat onze termijn stil.`]),
    ],
  }),
  bericht: ({ nummer, datum }) => ({
    onderwerp: `Er is een bericht over uw Woo-verzoek (${nummer})`,
    zinnen: [
      'Er staat een nieuw bericht bij uw Woo-verzoek.',
      ...(datum === null ? [] : [`Wij vragen u om voor ${datum} te antwoorden.`]),
    ],
  }),
  nieuwe_datum: ({ nummer, datum }) => ({
    onderwerp: `De datum van uw Woo-verzoek is veranderd (${nummer})`,
    zinnen: [
      'De uiterste datum voor ons besluit is veranderd.',
      ...(datum === null ? [] : [`De nieuwe datum is ${datum}.`]),
      'Bij uw verzoek leest u waarom.',
    ],
  }),
  besluit: ({ nummer }) => ({
    onderwerp: `Er is een besluit op uw Woo-verzoek (${nummer})`,
    zinnen: ['Wij hebben een besluit genomen over uw Woo-verzoek.', 'U leest het besluit bij uw verzoek. Daar staat ook wat u kunt doen als u het er niet mee eens bent.'],
  }),
  documenten: ({ nummer }) => ({
    onderwerp: `De documenten bij uw Woo-verzoek staan klaar (${nummer})`,
    zinnen: ['De documenten bij ons besluit staan klaar. U kunt ze bekijken en downloaden.'],
  }),
  intrekking: ({ nummer }) => ({
    onderwerp: `Uw Woo-verzoek is ingetrokken (${nummer})`,
    zinnen: ['Uw Woo-verzoek is ingetrokken. Wij doen er niets meer mee.'],
  }),
  brief: ({ nummer }) => ({
    onderwerp: `Er is een brief over uw Woo-verzoek (${nummer})`,
    zinnen: ['Er staat een nieuwe brief bij uw Woo-verzoek. Daarin leest u wat er verandert en wat u kunt doen.'],
  }),
  voorstel: ({ nummer }) => ({
    onderwerp: `Wij doen u een voorstel over uw Woo-verzoek (${nummer})`,
    zinnen: ['Uw Woo-verzoek is groot. Daarom stellen wij voor om in delen te beslissen.', 'Het voorstel staat bij uw verzoek. Daar laat u ook weten of u het ermee eens bent. Zegt u niets, dan verandert er niets.'],
  }),
  volgcode: ({ nummer }) => ({
    onderwerp: `U heeft een nieuwe volgcode voor uw Woo-verzoek (${nummer})`,
    zinnen: [
      'U heeft een nieuwe volgcode voor uw Woo-verzoek. De oude code werkt niet meer.',
      'De nieuwe code staat in een brief bij uw verzoek. Vraag op de pagina hieronder een link per mail. Daarmee opent u uw verzoek.',
    ],
  }),
  inloglink: ({ nummer }) => ({
    onderwerp: `Uw link naar Woo-verzoek ${nummer}`,
    zinnen: ['Met deze link opent u uw Woo-verzoek. De link werkt één keer, en 15 minuten lang.', 'Heeft u deze link niet gevraagd? Dan hoeft u niets te doen.'],
  }),
};

/** Subject and text of a mail, complete. */
export function maakNotificatie(soort: Notificatiesoort, gegevens: Notificatiegegevens): { readonly onderwerp: string; readonly tekst: string } {
  const { onderwerp, zinnen } = TEKSTEN[soort](gegevens);
  const tekst = ['Beste verzoeker,', ...zinnen, `Open uw verzoek: ${gegevens.link}`, `Met vriendelijke groet,\n${gegevens.organisatie}`, 'Dit is een automatisch bericht. U kunt er niet op antwoorden.'].join('\n\n');
  return { onderwerp, tekst };
}
