// What went wrong, in B1 Dutch: one text per kind of error. Used by the error pages and by the API.
import {
  LogCorrupt,
  NotFound,
  RuleViolated,
  StoreUnavailable,
  ValidationFailed,
  VersionConflict,
  type Invoerfout,
} from '../../kern/errors.ts';
import type { Weigering } from '../../kern/decider.ts';
import { ZoekindexVult } from '../../zoeken/volledigheid.ts';
import { LooptAchter } from './stand.ts';
import { redenVan, statusVan, type Foutreden } from './httpfout.ts';

export interface Fouttekst {
  readonly status: number;
  /** The API's rules ask another status for the same thing (NLGov ADR: 400 for input, 412 for a wrong version). */
  readonly apiStatus: number;
  readonly titel: string;
  readonly uitleg: string;
  readonly watNu: string;
  readonly fouten?: readonly Invoerfout[];
  readonly weigeringen?: readonly Weigering[];
}

type Tekst = Pick<Fouttekst, 'titel' | 'uitleg' | 'watNu'>;

const REDEN: Readonly<Record<Foutreden, Tekst>> = {
  'andere-site': {
    titel: 'Dit formulier kwam niet van onze site',
    uitleg: 'Uw browser zegt dat een andere site dit formulier verstuurde. Daarom doen wij er niets mee.',
    watNu: 'Ga terug, open de pagina opnieuw en probeer het nog een keer.',
  },
  'andere-inhoud': {
    titel: 'Deze sleutel is al gebruikt',
    uitleg: 'U stuurde eerder iets anders met dezelfde Idempotency-Key. Daarom doen wij nu niets.',
    watNu: 'Gebruik voor elke nieuwe opdracht een nieuwe sleutel. Gebruik dezelfde sleutel alleen om precies hetzelfde nog een keer te sturen.',
  },
  'geen-recht': {
    titel: 'Dit mag u niet doen',
    uitleg: 'Uw rol geeft geen toegang tot deze pagina of handeling.',
    watNu: 'Vraag de beheerder om de juiste rol als u dit voor uw werk nodig heeft.',
  },
  'geen-scope': {
    titel: 'Deze koppeling mag dit niet',
    uitleg: 'De sleutel is geldig, maar heeft niet het recht (scope) dat hiervoor nodig is.',
    watNu: 'Vraag de beheerder van deze site om een koppeling met het juiste recht.',
  },
  'geen-sleutel': {
    titel: 'Wij weten niet wie u bent',
    uitleg: 'Hiervoor is een geldige sleutel nodig. Die ontbreekt, is verlopen of is ingetrokken.',
    watNu: 'Stuur de sleutel mee in de kop Authorization, of vraag de beheerder van deze site om een nieuwe.',
  },
  'te-vaak': {
    titel: 'Te veel pogingen',
    uitleg: 'U probeerde dit te vaak in korte tijd. Daarom wachten wij even.',
    watNu: 'Wacht een paar minuten en probeer het dan opnieuw.',
  },
  uitgelogd: {
    titel: 'U bent uitgelogd',
    uitleg: 'U was een tijd niet actief. Wij hebben niets opgeslagen.',
    watNu: 'Log opnieuw in een ander tabblad in. Ga daarna terug naar uw formulier en verstuur het nog een keer.',
  },
};

const STATUS: Readonly<Record<number, Tekst>> = {
  400: { titel: 'Wij begrijpen dit niet', uitleg: 'Het adres of het formulier klopt niet.', watNu: 'Ga terug en probeer het opnieuw.' },
  401: REDEN.uitgelogd,
  403: REDEN['geen-recht'],
  404: {
    titel: 'Deze pagina is er niet',
    uitleg: 'Misschien klopt het adres niet, of is de pagina weggehaald.',
    watNu: 'Controleer het adres. U kunt ook zoeken in onze openbare documenten.',
  },
  405: { titel: 'Dat kan hier niet', uitleg: 'Deze pagina bestaat, maar niet voor deze handeling.', watNu: 'Ga terug en gebruik de knoppen op de pagina.' },
  406: { titel: 'Die vorm hebben wij niet', uitleg: 'U vraagt om een antwoord in een vorm die wij niet kunnen geven.', watNu: 'Vraag om application/json.' },
  412: { titel: 'Dit is intussen gewijzigd', uitleg: 'Wat u wilt wijzigen, is niet meer zoals u het het laatst zag.', watNu: 'Haal het opnieuw op en stuur uw wijziging met de nieuwe ETag.' },
  413: { titel: 'Dit is te groot', uitleg: 'U stuurde meer dan wij in één keer kunnen ontvangen.', watNu: 'Maak het kleiner of stuur het in delen.' },
  415: { titel: 'Dit soort bestand kunnen wij niet lezen', uitleg: 'Wij herkennen de vorm van wat u stuurde niet.', watNu: 'Stuur het in een andere vorm.' },
  428: { titel: 'Zeg eerst wat u het laatst zag', uitleg: 'Bij deze wijziging hoort de kop If-Match, zodat u niets van een ander overschrijft.', watNu: 'Haal het op, en stuur de ETag uit dat antwoord mee als If-Match.' },
  429: REDEN['te-vaak'],
};

const ONBEKEND: Tekst = {
  titel: 'Er ging iets mis bij ons',
  uitleg: 'Dit ligt niet aan u. Wij hebben de fout vastgelegd.',
  watNu: 'Probeer het later opnieuw. Lukt het dan nog niet? Neem contact met ons op en noem het nummer onder aan deze pagina.',
};

/** The text and the status for whatever was thrown. */
export function foutVan(error: unknown): Fouttekst {
  if (error instanceof ValidationFailed) {
    const { fouten } = error;
    return { status: 422, apiStatus: 400, titel: 'Niet alles is goed ingevuld', uitleg: 'Wij hebben nog niets opgeslagen.', watNu: 'Ga terug en pas dit aan.', fouten };
  }
  if (error instanceof RuleViolated) {
    const { weigeringen } = error;
    return { status: 409, apiStatus: 409, titel: 'Dit kan niet', uitleg: weigeringen[0].uitleg, watNu: weigeringen[0].watNu, weigeringen };
  }
  if (error instanceof NotFound) return { status: 404, apiStatus: 404, ...(STATUS[404] ?? ONBEKEND) };
  if (error instanceof VersionConflict) {
    return {
      status: 409,
      apiStatus: 412,
      titel: 'Iemand anders heeft dit net gewijzigd',
      uitleg: 'Daarom hebben wij uw wijziging niet opgeslagen. Zo gaat er niets verloren.',
      watNu: 'Ga terug, ververs de pagina en bekijk wat er is veranderd. Voer uw wijziging dan opnieuw in.',
    };
  }
  if (error instanceof LooptAchter) {
    return { status: 503, apiStatus: 503, titel: 'Deze pagina is nog niet bij', uitleg: 'Wat u deed, is opgeslagen. Wij werken deze pagina nu bij.', watNu: 'De pagina ververst zichzelf na een paar tellen. U hoeft niets opnieuw te doen.' };
  }
  if (error instanceof ZoekindexVult) {
    return { status: 503, apiStatus: 503, titel: 'De zoekmachine wordt nu gevuld', uitleg: 'Er missen nog documenten. Een lijst zou niet volledig zijn. Daarom krijgt u die nu niet.', watNu: 'Probeer het over een paar minuten opnieuw. Per categorie staat alles er wel.' };
  }
  if (error instanceof StoreUnavailable) {
    return { status: 503, apiStatus: 503, titel: 'Dit lukt nu even niet', uitleg: 'Een deel van het systeem antwoordt niet.', watNu: 'Wacht een minuut en probeer het opnieuw. Verstuurde u net een formulier? Dan weten wij niet of het is aangekomen: ga terug en verstuur het nog een keer. Kwam het al aan, dan telt het maar één keer.' };
  }
  if (error instanceof LogCorrupt) return { status: 500, apiStatus: 500, ...ONBEKEND };
  const status = error instanceof URIError ? 400 : statusVan(error);
  if (status === null) return { status: 500, apiStatus: 500, ...ONBEKEND };
  const reden = redenVan(error);
  return { status, apiStatus: status, ...(reden === null ? (STATUS[status] ?? STATUS[400] ?? ONBEKEND) : REDEN[reden]) };
}
