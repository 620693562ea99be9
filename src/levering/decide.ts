// Which events a command on a delivery leads to. Pure: no clock, no I/O.
import { gebeurd, geweigerd, type Decider, type Uitkomst, type Weigering } from '../kern/decider.ts';
import type { ArchiefId } from '../kern/ids.ts';
import { leeg, tenzij } from '../kern/weigeringen.ts';
import type { BeginLevering, LeveringCommand, OntvangArchief } from './commands.ts';
import type { LeveringEvent } from './events.ts';
import { evolve, isZelfdeLevering, type Archief, type BekendeLevering, type Levering } from './state.ts';

const onbekendeLevering: Weigering = {
  code: 'levering_onbekend',
  uitleg: 'Deze levering bestaat niet.',
  watNu: 'Ga terug naar de documenten van de zaak en voeg de bestanden opnieuw toe.',
};
const andereZaak: Weigering = {
  code: 'levering_van_andere_zaak',
  uitleg: 'Onder dit kenmerk staat al een levering van een andere zaak.',
  watNu: 'Laad de pagina opnieuw en voeg de bestanden nog eens toe.',
};
const onbekendArchief: Weigering = {
  code: 'archief_onbekend',
  uitleg: 'Dit ingepakte bestand hoort niet bij deze levering.',
  watNu: 'Ga terug naar de lijst en kies een ander bestand.',
};

/** Archives in archives grow without end when somebody means harm; nobody delivers this many in earnest. */
const MAX_ARCHIEVEN = 5_000;
const TE_VEEL = 'In deze levering zitten te veel ingepakte bestanden. Pak dit bestand zelf uit en voeg de bestanden toe.';

function ontvangArchief({ archief }: OntvangArchief, { archieven }: BekendeLevering): Uitkomst<LeveringEvent> {
  if (archieven.has(archief.archiefId)) return gebeurd();
  if (archieven.size >= MAX_ARCHIEVEN) return gebeurd({ type: 'BestandGeweigerd', data: { bestandsnaam: archief.bestandsnaam, reden: TE_VEEL } });
  return gebeurd({ type: 'ArchiefOntvangen', data: archief });
}

function begin({ herkomst, zoekopdrachtId }: BeginLevering, levering: Levering): Uitkomst<LeveringEvent> {
  if (levering.status !== 'onbekend') return isZelfdeLevering(levering, herkomst) ? gebeurd() : geweigerd(andereZaak);
  return gebeurd({ type: 'LeveringBegonnen', data: { herkomst, ...(zoekopdrachtId === null ? {} : { zoekopdrachtId }) } });
}

/** What happens to an archive of this delivery; the same thing again is nothing. */
function metArchief(levering: BekendeLevering, archiefId: ArchiefId, doe: (archief: Archief) => Uitkomst<LeveringEvent>): Uitkomst<LeveringEvent> {
  const archief = levering.archieven.get(archiefId);
  return archief === undefined ? geweigerd(onbekendArchief) : doe(archief);
}

function decide(command: LeveringCommand, levering: Levering): Uitkomst<LeveringEvent> {
  if (command.type === 'BeginLevering') return begin(command, levering);
  if (levering.status === 'onbekend') return geweigerd(onbekendeLevering);
  switch (command.type) {
    case 'OntvangArchief':
      return ontvangArchief(command, levering);
    case 'MeldUitgepakt': {
      const { archiefId, leden } = command;
      return metArchief(levering, archiefId, ({ stand }) => (stand === 'uitgepakt' ? gebeurd() : gebeurd({ type: 'ArchiefUitgepakt', data: { archiefId, leden } })));
    }
    case 'WeigerArchief': {
      const { archiefId, reden } = command;
      return metArchief(levering, archiefId, ({ stand }) =>
        stand === 'wacht' ? tenzij([leeg('reden', 'De reden', reden)], () => [{ type: 'ArchiefGeweigerd', data: { archiefId, reden: reden.trim() } }]) : gebeurd(),
      );
    }
    case 'VraagUitpakkenOpnieuw': {
      const { archiefId } = command;
      return metArchief(levering, archiefId, ({ stand }) => (stand === 'geweigerd' ? gebeurd({ type: 'UitpakkenOpnieuwGevraagd', data: { archiefId } }) : gebeurd()));
    }
    case 'WeigerBestand': {
      const { bestandsnaam, reden } = command;
      return tenzij([leeg('reden', 'De reden', reden)], () => [{ type: 'BestandGeweigerd', data: { bestandsnaam, reden: reden.trim() } }]);
    }
    case 'MeldDubbel':
      return gebeurd({ type: 'BestandWasErAl', data: { bestandsnaam: command.bestandsnaam, documentId: command.documentId } });
    case 'RondLeveringAf': {
      const { ontvangen, nietGekomen } = command;
      return levering.status === 'afgerond' ? gebeurd() : gebeurd({ type: 'LeveringAfgerond', data: { ontvangen, nietGekomen } });
    }
  }
}

/** What one person brought in, in one go: category `levering`, stored for ever. */
export const leveringDecider: Decider<LeveringCommand, LeveringEvent, Levering> = {
  category: 'levering',
  initial: { status: 'onbekend' },
  evolve,
  decide,
};
