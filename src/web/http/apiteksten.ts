// The same errors for who reads them in a program: there is no page to go back to, and no button.
import { RuleViolated, StoreUnavailable, ValidationFailed } from '../../kern/errors.ts';
import type { Fouttekst } from './foutteksten.ts';
import { LooptAchter } from './stand.ts';

type Tekst = Pick<Fouttekst, 'titel' | 'uitleg' | 'watNu'>;

const GEWIJZIGD: Tekst = { titel: 'Dit is intussen gewijzigd', uitleg: 'Wat u wilt wijzigen, is niet meer zoals u het het laatst zag. Wij hebben niets opgeslagen.', watNu: 'Haal het opnieuw op en stuur uw wijziging met de nieuwe ETag.' };

const PER_STATUS: Readonly<Record<number, Tekst>> = {
  400: { titel: 'Wij kunnen dit niet lezen', uitleg: 'Het adres of de vorm van wat u stuurde, klopt niet.', watNu: 'Vergelijk het met de beschrijving op /api.' },
  404: { titel: 'Dit is er niet', uitleg: 'Het adres klopt niet, het is weg, of u mag het niet zien.', watNu: 'Controleer het adres en de kenmerken daarin.' },
  405: { titel: 'Dat kan hier niet', uitleg: 'Dit adres bestaat, maar niet met deze methode.', watNu: 'In de kop Allow staat wat wel kan.' },
  410: { titel: 'Dit is ingetrokken', uitleg: 'Het bestand is niet meer te krijgen.', watNu: 'Vraag de gegevens van het document op. Daar staat sinds wanneer, en waarom.' },
  412: GEWIJZIGD,
  413: { titel: 'Dit is te groot', uitleg: 'U stuurde meer dan wij in één keer kunnen ontvangen.', watNu: 'Stuur minder tegelijk. Een bestand stuurt u in delen.' },
  415: { titel: 'Deze vorm kunnen wij niet lezen', uitleg: 'De kop Content-Type noemt iets anders dan hier kan.', watNu: 'Op /api staat in welke vorm u dit stuurt: application/json, of application/octet-stream voor een bestand.' },
  429: { titel: 'Te veel aanvragen', uitleg: 'U vroeg te veel in korte tijd.', watNu: 'Wacht zo veel seconden als in de kop Retry-After staat.' },
  500: { titel: 'Er ging iets mis bij ons', uitleg: 'Dit ligt niet aan u. Wij hebben de fout vastgelegd.', watNu: 'Probeer het later opnieuw. Lukt het dan nog niet? Noem ons wat in instance staat.' },
};

/** @param fout what a person would read on a page */
export function voorProgramma(error: unknown, fout: Fouttekst): Tekst {
  if (error instanceof ValidationFailed) return { titel: fout.titel, uitleg: fout.uitleg, watNu: 'Pas aan wat in errors staat, en stuur het opnieuw.' };
  if (error instanceof RuleViolated) return fout;
  if (error instanceof LooptAchter) return { titel: 'Dit antwoord is nog niet bij', uitleg: 'Wat u deed, is opgeslagen.', watNu: 'Vraag het over een paar seconden opnieuw.' };
  if (error instanceof StoreUnavailable) return fout;
  return PER_STATUS[fout.apiStatus] ?? fout;
}
