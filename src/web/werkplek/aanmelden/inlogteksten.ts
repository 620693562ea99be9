// Why logging in at the organisation's own provider did not work, in B1 Dutch: one text per reason. Says nothing that only the account's owner may know.
import { GELDIG_MINUTEN } from '../../../identiteit/oidc/onderweg.ts';
import type { Inlogreden } from '../../../identiteit/oidc/redenen.ts';

export interface Inlogtekst {
  readonly status: number;
  readonly titel: string;
  readonly uitleg: string;
  readonly watNu: string;
  /** What helps: the password form on the same page, beginning anew, or beginning anew as somebody else. */
  readonly verder: 'wachtwoord' | 'opnieuw' | 'ander-account';
}

export const INLOGTEKST: Readonly<Record<Inlogreden, Inlogtekst>> = {
  onbereikbaar: {
    status: 503,
    titel: 'Inloggen via uw organisatie lukt nu niet',
    uitleg: 'De inlogdienst van uw organisatie antwoordt niet.',
    watNu: 'Wacht een paar minuten en probeer het opnieuw. Heeft u een wachtwoord voor deze site? Dan kunt u daarmee inloggen.',
    verder: 'wachtwoord',
  },
  'verkeerd-ingesteld': {
    status: 503,
    titel: 'Inloggen via uw organisatie lukt nu niet',
    uitleg: 'Deze site en de inlogdienst van uw organisatie zijn niet goed op elkaar ingesteld. Dit ligt niet aan u.',
    watNu: 'Vertel het de beheerder van deze site. Heeft u een wachtwoord voor deze site? Dan kunt u daarmee inloggen.',
    verder: 'wachtwoord',
  },
  'fout-bij-aanbieder': {
    status: 503,
    titel: 'Inloggen via uw organisatie lukt nu niet',
    uitleg: 'De inlogdienst van uw organisatie meldt een fout.',
    watNu: 'Probeer het opnieuw. Lukt het dan nog niet? Vertel het de helpdesk van uw organisatie.',
    verder: 'wachtwoord',
  },
  klok: {
    status: 503,
    titel: 'De klokken lopen niet gelijk',
    uitleg: 'De klok van deze site en die van de inlogdienst van uw organisatie verschillen te veel. Daarom kunnen wij niet zien of uw inlog nog geldig is.',
    watNu: 'Vertel het de beheerder van deze site. Die moet de klok van de server gelijkzetten.',
    verder: 'wachtwoord',
  },
  geweigerd: {
    status: 403,
    titel: 'Uw organisatie laat u niet door',
    uitleg: 'De inlogdienst van uw organisatie heeft u niet doorgelaten, of u heeft het inloggen afgebroken.',
    watNu: 'Probeer het opnieuw. Lukt het dan nog niet? Vraag de helpdesk van uw organisatie of u deze site mag gebruiken.',
    verder: 'opnieuw',
  },
  'verklaring-klopt-niet': {
    status: 403,
    titel: 'Uw inlog klopt niet',
    uitleg: 'Wat de inlogdienst van uw organisatie ons stuurde, klopt niet. Daarom laten wij u niet binnen.',
    watNu: 'Begin opnieuw met inloggen. Gebeurt het nog een keer? Vertel het dan de beheerder van deze site.',
    verder: 'opnieuw',
  },
  verlopen: {
    status: 410,
    titel: 'Dit inloggen is verlopen',
    uitleg: `U deed langer dan ${GELDIG_MINUTEN} minuten over het inloggen, of dit inloggen is al een keer gebruikt.`,
    watNu: 'Begin opnieuw met inloggen.',
    verder: 'opnieuw',
  },
  'andere-browser': {
    status: 400,
    titel: 'Dit inloggen begon niet in deze browser',
    uitleg: 'U bent op een andere plek of in een ander tabblad begonnen met inloggen. Of uw browser houdt cookies tegen.',
    watNu: 'Begin opnieuw met inloggen, in dit venster. Sta cookies van deze site toe.',
    verder: 'opnieuw',
  },
  niveau: {
    status: 403,
    titel: 'Uw inlog is niet sterk genoeg',
    uitleg: 'U bent bij uw organisatie ingelogd, maar zonder de extra controle die deze site vraagt.',
    watNu: 'Log opnieuw in en doe ook de extra controle, zoals een code op uw telefoon. Wordt daar niet om gevraagd? Vraag dan de helpdesk van uw organisatie.',
    verder: 'ander-account',
  },
  'geen-email': {
    status: 403,
    titel: 'Wij weten niet welk account van u is',
    uitleg: 'De inlogdienst van uw organisatie geeft ons geen e-mailadres van u.',
    watNu: 'Vertel het de beheerder van deze site.',
    verder: 'ander-account',
  },
  'email-niet-bevestigd': {
    status: 403,
    titel: 'Uw e-mailadres is niet bevestigd',
    uitleg: 'De inlogdienst van uw organisatie zegt niet dat uw e-mailadres echt van u is. Daarom koppelen wij geen account.',
    watNu: 'Vraag de helpdesk van uw organisatie om uw e-mailadres te bevestigen, of vertel het de beheerder van deze site.',
    verder: 'ander-account',
  },
  'geen-account': {
    status: 403,
    titel: 'U heeft hier nog geen account',
    uitleg: 'U bent bij uw organisatie ingelogd. Maar op deze site is nog geen account voor u.',
    watNu: 'Vraag de beheerder van deze site om een account met uw e-mailadres van het werk. Log daarna opnieuw in.',
    verder: 'ander-account',
  },
  geblokkeerd: {
    status: 403,
    titel: 'Uw account is geblokkeerd',
    uitleg: 'U bent bij uw organisatie ingelogd. Maar uw account op deze site is geblokkeerd.',
    watNu: 'Vraag de beheerder van deze site waarom, en of het account weer open kan.',
    verder: 'ander-account',
  },
  'andere-koppeling': {
    status: 403,
    titel: 'Dit account hoort bij een andere inlog',
    uitleg: 'Het account met uw e-mailadres is al gekoppeld aan een andere inlog van uw organisatie.',
    watNu: 'Heeft u een nieuwe inlog gekregen? Vraag dan de beheerder van deze site om de oude koppeling weg te halen. Log daarna opnieuw in.',
    verder: 'ander-account',
  },
  dubbel: {
    status: 403,
    titel: 'Wij weten niet welk account van u is',
    uitleg: 'Er zijn meer accounts die van u kunnen zijn.',
    watNu: 'Vraag de beheerder van deze site om er één te laten staan.',
    verder: 'ander-account',
  },
  'geen-groep': {
    status: 403,
    titel: 'U heeft op deze site geen rol',
    uitleg: 'Uw organisatie bepaalt met groepen wie deze site mag gebruiken. U zit niet in zo’n groep.',
    watNu: 'Vraag uw leidinggevende of de helpdesk van uw organisatie om de juiste groep. Log daarna opnieuw in.',
    verder: 'ander-account',
  },
};
