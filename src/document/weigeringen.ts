// Refusals that more than one command on a document can meet.
import type { Weigering } from '../kern/decider.ts';
import type { AfgevoerdDocument } from './state.ts';

export const onbekendDocument: Weigering = {
  code: 'document_onbekend',
  uitleg: 'Dit document bestaat niet.',
  watNu: 'Ga terug naar de lijst met documenten en kies een ander document.',
};

export const alOntvangen: Weigering = {
  code: 'document_al_ontvangen',
  uitleg: 'Onder dit kenmerk staat al een ander document.',
  watNu: 'Voeg het bestand opnieuw toe. Het krijgt dan een eigen plaats.',
};

export const isAfgevoerd = (document: AfgevoerdDocument): Weigering => ({
  code: 'document_afgevoerd',
  uitleg: `Document ${document.gegevens.volgnummer} is uit het verzoek gehaald. De reden was: ${document.reden}`,
  watNu: 'Hoort het er toch bij? Voeg het bestand dan opnieuw toe.',
});
