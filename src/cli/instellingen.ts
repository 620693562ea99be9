// Reading the settings for a command; what is wrong is told all at once, in words.
import { leesConfiguratie, type Configuratie } from '../configuratie.ts';
import { assertConnectionString } from '../eventstore/eventstoredb/connection.ts';
import { ValidationFailed } from '../kern/errors.ts';

/** Tells what is wrong with the settings. */
export function toonFouten({ fouten }: ValidationFailed): void {
  console.error('Woostroom kan niet starten. Deze instellingen kloppen niet:');
  for (const { veld, uitleg } of fouten) console.error(`  ${veld}: ${uitleg}`);
}

/** The settings, or null after having said what is wrong with them. */
export function instellingen(overrides: Parameters<typeof leesConfiguratie>[1] = {}): Configuratie | null {
  try {
    const config = leesConfiguratie(process.env, overrides);
    if (config.eventstore !== undefined) assertConnectionString(config.eventstore);
    return config;
  } catch (error) {
    if (!(error instanceof ValidationFailed)) throw error;
    toonFouten(error);
    return null;
  }
}
