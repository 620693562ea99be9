// The command `start`: an installation of one's own, with its first administrator.
import { createWoostroom, type Woostroom } from '../app.ts';
import { draai, metSysteem, stopsignaal } from './draai.ts';
import { instellingen } from './instellingen.ts';
import { voortgang } from './voortgang.ts';

/** At the very first start: an account to begin with, whose password is shown here and nowhere else. */
async function eersteBeheerder({ identiteit, config }: Woostroom): Promise<readonly string[]> {
  const nieuw = await identiteit.medewerkers.eersteBeheerder(`beheerder@${config.organisatie.email.split('@')[1] ?? 'localhost'}`);
  if (nieuw === null) return [];
  return [
    '',
    'Eerste beheerder (dit wachtwoord ziet u maar één keer; kies bij het inloggen een eigen wachtwoord):',
    `  e-mail      ${nieuw.email}`,
    `  wachtwoord  ${nieuw.wachtwoord}`,
  ];
}

export async function start(): Promise<number> {
  const config = instellingen();
  if (config === null) return 1;
  const stop = stopsignaal();
  const app = createWoostroom(config);
  return metSysteem(app, stop, async () => {
    const regel = voortgang();
    await app.start({ onProgress: regel.toon });
    regel.klaar();
    return draai(app, stop, await eersteBeheerder(app));
  });
}
