// Refusals that more than one command on a Woo-verzoek can meet, each said once, in B1 Dutch. What any aggregate can meet is in src/kern/weigeringen.ts.
import type { Weigering } from '../kern/decider.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import type { Afsluitreden } from './afsluiting.ts';

type PlainDate = Temporal.PlainDate;

export const onbekendVerzoek: Weigering = {
  code: 'verzoek_onbekend',
  uitleg: 'Dit verzoek bestaat niet.',
  watNu: 'Controleer het nummer van het verzoek.',
};

export const alOntvangen: Weigering = {
  code: 'verzoek_al_geregistreerd',
  uitleg: 'Dit verzoek is al geregistreerd.',
  watNu: 'Open het bestaande verzoek. Registreer een ander verzoek met een nieuw formulier.',
};

const HOE: Readonly<Record<Afsluitreden, (op: string) => string>> = {
  besluit: (op) => `Op dit verzoek is op ${op} beslist.`,
  intrekking: (op) => `Dit verzoek is op ${op} ingetrokken.`,
  doorzending: (op) => `Dit verzoek is op ${op} doorgestuurd naar een andere organisatie.`,
  'ander-regime': (op) => `Op ${op} is vastgesteld dat dit geen Woo-verzoek is.`,
  informeel: (op) => `Dit verzoek is op ${op} afgedaan zonder besluit.`,
  samenvoeging: (op) => `Dit verzoek is op ${op} samengevoegd met een ander verzoek.`,
};

export const afgesloten = (op: PlainDate, door: Afsluitreden): Weigering => ({
  code: 'verzoek_afgesloten',
  uitleg: HOE[door](langeDatum(op)),
  watNu: 'Er is geen termijn meer om te wijzigen. Registreer zo nodig een nieuw verzoek.',
});

/** Nothing happens to a request before the request was there. */
export const voorOntvangst = (veld: string, wat: string, datum: PlainDate, ontvangenOp: PlainDate): Weigering | null =>
  Temporal.PlainDate.compare(datum, ontvangenOp) >= 0
    ? null
    : {
        code: 'datum_voor_ontvangst',
        veld,
        uitleg: `${wat} ligt voor de dag van ontvangst: ${langeDatum(datum)}. Het verzoek kwam op ${langeDatum(ontvangenOp)}.`,
        watNu: 'Controleer beide datums.',
      };

export const nietNa = (veld: string, wat: string, uiterlijk: PlainDate, vanaf: PlainDate): Weigering | null =>
  Temporal.PlainDate.compare(uiterlijk, vanaf) > 0
    ? null
    : {
        code: 'uiterlijke_datum_te_vroeg',
        veld,
        uitleg: `${wat} is ${langeDatum(uiterlijk)}. Dat is niet later dan ${langeDatum(vanaf)}.`,
        watNu: 'Kies een dag die later is, en geef genoeg tijd. Twee weken is gebruikelijk.',
      };
