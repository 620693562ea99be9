// A whole Woostroom on a free port and a folder of its own, with one account for each role on the road.
import { createServer } from 'node:net';
import { createWoostroom, type Woostroom } from '../../../src/app.ts';
import { leesConfiguratie } from '../../../src/configuratie.ts';
import type { Clock } from '../../../src/kern/clock.ts';
import type { Rol } from '../../../src/identiteit/rollen.ts';
import { LICHT } from '../../identiteit/licht.ts';
import { newFolder, type Folder } from '../../support/folder.ts';

export const WACHTWOORD = 'acht paarden lopen over de dijk';

const PERSONEN = {
  behandelaar: { naam: 'Bo de Wit', rollen: ['behandelaar'] },
  jurist: { naam: 'Jip van Dam', rollen: ['jurist'] },
  beslisser: { naam: 'Bas Kuiper', rollen: ['beslisser'] },
  tweedeBeslisser: { naam: 'Els Bos', rollen: ['beslisser'] },
  publicist: { naam: 'Pien Smit', rollen: ['publicist'] },
  coordinator: { naam: 'Cor Bakker', rollen: ['coordinator'] },
  beheerder: { naam: 'Bea Mulder', rollen: ['beheerder'] },
} as const satisfies Readonly<Record<string, { readonly naam: string; readonly rollen: readonly Rol[] }>>;

export type Persoon = keyof typeof PERSONEN;
export const naamVan = (persoon: Persoon): string => PERSONEN[persoon].naam;
export const emailVan = (persoon: Persoon): string => `${persoon}@voorbeeldstad.example`;

export interface Testserver {
  readonly app: Woostroom;
  readonly adres: string;
  readonly map: Folder;
  close(): Promise<void>;
}

/** A port nobody listens on: links in mails carry it, so it must be known before the server is made. */
export async function vrijePoort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** `clock` for stories that take weeks: never before now, because browsers throw away what has expired. */
export async function startServer(overrides: Parameters<typeof leesConfiguratie>[1] = {}, clock?: Clock): Promise<Testserver> {
  const map = await newFolder();
  const poort = await vrijePoort();
  const config = leesConfiguratie({}, { map: map.file('data'), poort, host: 'localhost', adres: `http://localhost:${poort}`, omgeving: 'test', logniveau: 'silent', ...overrides });
  const app = createWoostroom(config, { kosten: LICHT, ...(clock === undefined ? {} : { clock }) });
  await app.start();
  await app.luister();
  const { medewerkers } = app.identiteit;
  for (const [persoon, { naam, rollen }] of Object.entries(PERSONEN)) {
    const made = await medewerkers.voegToe({ naam, email: `${persoon}@voorbeeldstad.example`, rollen });
    if (!made.ok) throw new Error(made.weigering.uitleg);
    const changed = await medewerkers.wijzigWachtwoord(made.waarde.medewerker.id, made.waarde.wachtwoord, WACHTWOORD);
    if (!changed.ok) throw new Error(changed.weigering.uitleg);
  }
  return {
    app,
    adres: config.adres,
    map,
    async close() {
      await app.close();
      await map.remove();
    },
  };
}
