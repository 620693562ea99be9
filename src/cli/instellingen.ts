// Reading the settings for a command; what is wrong is told all at once, in words.
import { leesConfiguratie, type Configuratie } from '../configuratie.ts';
import { assertConnectionString } from '../eventstore/eventstoredb/connection.ts';
import { EVENTSTORE_ADRES } from '../instellingen.ts';
import { ValidationFailed, type Invoerfout } from '../kern/errors.ts';

/** Tells what is wrong with the settings. */
export function toonFouten({ fouten }: ValidationFailed): void {
  console.error('Woostroom kan niet starten. Deze instellingen kloppen niet:');
  for (const { veld, uitleg } of fouten) console.error(`  ${veld}: ${uitleg}`);
}

/** What is wrong with the address of the log; only its client knows what may stand in one. */
function adresfouten(adres: string | undefined): readonly Invoerfout[] {
  try {
    if (adres !== undefined && EVENTSTORE_ADRES.test(adres)) assertConnectionString(adres);
    return [];
  } catch (error) {
    if (error instanceof ValidationFailed) return error.fouten;
    throw error;
  }
}

/** The settings, or null after having said what is wrong with them. */
export function instellingen(overrides: Parameters<typeof leesConfiguratie>[1] = {}): Configuratie | null {
  try {
    const config = leesConfiguratie(process.env, overrides);
    const fouten = adresfouten(config.eventstore);
    if (fouten.length === 0) return config;
    toonFouten(new ValidationFailed(fouten));
  } catch (error) {
    if (!(error instanceof ValidationFailed)) throw error;
    toonFouten(new ValidationFailed([...error.fouten, ...adresfouten(overrides.eventstore ?? process.env['WOOSTROOM_EVENTSTORE'])]));
  }
  return null;
}
