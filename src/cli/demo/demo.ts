// The command `demo`: an installation of its own, filled once with a fictitious municipality.
import { createWoostroom, type Woostroom } from '../../app.ts';
import { draai, metSysteem, stopsignaal } from '../draai.ts';
import { instellingen } from '../instellingen.ts';
import { voortgang } from '../voortgang.ts';
import { MEDEWERKERS, WACHTWOORD } from './personen.ts';
import { isGevuld, vulDemo, type Demotoegang } from './vullen.ts';

const accounts = (): readonly string[] => [
  '',
  `Inloggen op /werk, overal met wachtwoord ${WACHTWOORD}:`,
  ...MEDEWERKERS.map(({ email, naam, rollen }) => `  ${email.padEnd(32)} ${naam} (${rollen.join(', ')})`),
];

const volgen = (toegang: readonly Demotoegang[]): readonly string[] =>
  toegang.length === 0 ? [] : ['', 'Een verzoek volgen op /mijn:', ...toegang.slice(0, 3).map(({ nummer, volgcode }) => `  ${nummer}  volgcode ${volgcode}`)];

/** Some requests to follow, of a demo that was filled earlier. */
function bekend({ lezen, omgeving }: Woostroom): readonly Demotoegang[] {
  return lezen.dossiers
    .lijst({}, 0, 3)
    .verzoeken.map(({ nummer, verzoekId }) => ({ nummer, volgcode: omgeving.geheimen.volgcode(verzoekId, 0) }));
}

export async function demo(): Promise<number> {
  const config = instellingen({ map: process.env['WOOSTROOM_MAP'] ?? './data-demo', omgeving: 'demo', logniveau: 'warn' });
  if (config === null) return 1;
  const stop = stopsignaal();
  const app = createWoostroom(config, { wachttijdMs: 30_000 });
  return metSysteem(app, stop, async () => {
    const regel = voortgang();
    await app.start({ onProgress: regel.toon });
    const toegang = isGevuld(config) ? bekend(app) : await vulDemo(app, { toon: regel.toon });
    regel.klaar();
    return draai(app, stop, [...accounts(), ...volgen(toegang)]);
  });
}
