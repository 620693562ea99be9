// One node of several, as a process of its own: the whole program on a port, and a few orders from the test. It may be killed at any moment.
import type { AddressInfo } from 'node:net';
import { createWoostroom } from '../../src/app.ts';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { vandaag } from '../../src/kern/clock.ts';
import type { CommandId, VerzoekId } from '../../src/kern/ids.ts';
import { derivedId, newId } from '../../src/kern/uuid.ts';
import { eersteGebeurtenis, openVerzoeker } from '../../src/toepassing/brieven/briefkop.ts';
import { dienIn } from '../../src/toepassing/verzoek/indienen.ts';
import { verzoekDecider } from '../../src/verzoek/decide.ts';
import type { Opdracht, Verslag } from './opdrachten.ts';

const app = createWoostroom(leesConfiguratie(process.env));
const { omgeving } = app;
await app.start();
const server = await app.luister();

const actor = 'systeem' as const;
const verzoekVan = (nummer: string): VerzoekId => {
  const dossier = app.lezen.dossiers.opNummer(nummer);
  if (dossier === null) throw new Error(`${nummer} is hier niet bekend`);
  return dossier.verzoekId;
};

async function doe(opdracht: Opdracht): Promise<unknown> {
  switch (opdracht.wat) {
    case 'collega': {
      const nieuw = await app.identiteit.medewerkers.voegToe({ naam: 'Bea Berends', email: opdracht.email, rollen: ['behandelaar', 'coordinator'] });
      if (!nieuw.ok) throw new Error(nieuw.weigering.uitleg);
      const gewijzigd = await app.identiteit.medewerkers.wijzigWachtwoord(nieuw.waarde.medewerker.id, nieuw.waarde.wachtwoord, opdracht.wachtwoord);
      return gewijzigd.ok;
    }
    case 'oud': {
      // Registered late: its last day has passed already, so the watch has something to see.
      const { nummer } = await dienIn(
        omgeving,
        {
          kanaal: 'post',
          ontvangenOp: vandaag(omgeving.clock).subtract({ days: 120 }),
          verzoeker: { naam: opdracht.naam, email: `${opdracht.naam.toLowerCase()}@voorbeeld.example`, postadres: null },
          onderwerp: 'De oude brug',
          tekst: 'Alle stukken.',
          bijlagen: [],
          werktitel: null,
        },
        { actor, commandId: derivedId<CommandId>('oud', opdracht.naam) },
      );
      return nummer;
    }
    case 'wis': {
      const verzoekId = verzoekVan(opdracht.nummer);
      await omgeving.handler.handle(verzoekDecider, verzoekId, { type: 'TrekVerzoekIn', vandaag: vandaag(omgeving.clock), ingetrokkenOp: vandaag(omgeving.clock), brief: null }, { actor, commandId: newId<CommandId>() });
      const { position } = await omgeving.handler.handle(verzoekDecider, verzoekId, { type: 'WisPersoonsgegevens', vandaag: vandaag(omgeving.clock), reden: 'Op verzoek.' }, { actor, commandId: newId<CommandId>() });
      await app.processen.waitFor(position);
      return null;
    }
    case 'naam':
      return openVerzoeker(omgeving, verzoekVan(opdracht.nummer), (await eersteGebeurtenis(omgeving.store, verzoekVan(opdracht.nummer))).verzoeker).naam;
    case 'rust':
      await app.lezen.wachtOp(await omgeving.store.head());
      await app.processen.waitFor(await omgeving.store.head());
      return null;
    case 'stop':
      await app.close();
      process.disconnect?.();
      return null;
  }
}

process.on('message', (opdracht: Opdracht) => {
  doe(opdracht).then(
    (antwoord) => process.connected && process.send?.({ nr: opdracht.nr, antwoord } satisfies Verslag),
    (error: unknown) => process.connected && process.send?.({ nr: opdracht.nr, fout: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies Verslag),
  );
});
process.send?.({ nr: 0, antwoord: (server.address() as AddressInfo).port } satisfies Verslag);
