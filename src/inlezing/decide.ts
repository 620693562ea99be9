// Which events a command on a report that is read in leads to. Pure: no clock, no I/O.
import { gebeurd, geweigerd, type Decider, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { leeg, tenzij } from '../kern/weigeringen.ts';
import type { BevestigInlezing, InlezingCommand, MeldNagekeken } from './commands.ts';
import type { InlezingEvent } from './events.ts';
import { evolve, isFoutloos, type BekendeInlezing, type Inlezing } from './state.ts';

const onbekendeInlezing: Weigering = {
  code: 'inlezing_onbekend',
  uitleg: 'Dit productierapport bestaat niet.',
  watNu: 'Ga terug naar de lijst, of lees het rapport opnieuw in.',
};
const nogNietKlaar: Weigering = {
  code: 'inlezing_niet_klaar',
  uitleg: 'Het rapport en de bestanden zijn nog niet helemaal nagekeken.',
  watNu: 'Wacht tot alles is nagekeken.',
};
const metFouten: Weigering = {
  code: 'inlezing_met_fouten',
  uitleg: 'In het rapport of in de bestanden staan nog fouten. Daarom wordt er niets overgenomen.',
  watNu: 'Verbeter de fouten en lees het rapport opnieuw in.',
};
const alBevestigd: Weigering = {
  code: 'inlezing_al_bevestigd',
  uitleg: 'Dit productierapport is al overgenomen in een publicatie.',
  watNu: 'Moet de publicatie weg? Trek haar dan in, met een reden.',
};
const nietBevestigd: Weigering = {
  code: 'inlezing_niet_bevestigd',
  uitleg: 'Dit productierapport wordt niet overgenomen. Er is niets om te stoppen of mee verder te gaan.',
  watNu: 'Bekijk het rapport en kies wat u wilt.',
};
const isAfgewezen: Weigering = {
  code: 'inlezing_afgewezen',
  uitleg: 'Dit productierapport is afgewezen.',
  watNu: 'Lees het rapport opnieuw in als u het toch wilt overnemen.',
};
const isMislukt: Weigering = {
  code: 'inlezing_mislukt',
  uitleg: 'Dit productierapport is niet te lezen.',
  watNu: 'Verbeter het bestand en lees het opnieuw in.',
};

function bevestig({ publicatieId, door }: BevestigInlezing, inlezing: BekendeInlezing): Uitkomst<InlezingEvent> {
  switch (inlezing.status) {
    case 'lezen':
    case 'nakijken':
      return geweigerd(nogNietKlaar);
    case 'mislukt':
      return geweigerd(isMislukt);
    case 'afgewezen':
      return geweigerd(isAfgewezen);
    case 'bevestigd':
      return inlezing.publicatieId === publicatieId ? gebeurd() : geweigerd(alBevestigd);
    case 'klaar':
      return isFoutloos(inlezing) ? gebeurd({ type: 'InlezingBevestigd', data: { publicatieId, door } }) : geweigerd(metFouten);
  }
}

/** What was done before, or for a step that is not the next one, is nothing new: work goes on after a crash. */
function meldNagekeken({ nagekeken }: MeldNagekeken, inlezing: BekendeInlezing): Uitkomst<InlezingEvent> {
  const volgend = inlezing.status === 'nakijken' && inlezing.gedaan === nagekeken.vanaf && nagekeken.tot > nagekeken.vanaf && nagekeken.tot <= inlezing.gelezen.bestanden;
  return volgend ? gebeurd({ type: 'BestandenNagekeken', data: nagekeken }) : gebeurd();
}

function decide(command: InlezingCommand, inlezing: Inlezing): Uitkomst<InlezingEvent> {
  if (command.type === 'BeginInlezing') {
    if (inlezing.status !== 'onbekend') return gebeurd();
    const { titel, samenvatting } = command.gegevens;
    return tenzij([leeg('titel', 'De titel', titel), leeg('samenvatting', 'De samenvatting', samenvatting)], () => [{ type: 'InlezingBegonnen', data: command.gegevens }]);
  }
  if (inlezing.status === 'onbekend') return geweigerd(onbekendeInlezing);
  switch (command.type) {
    case 'LegRapportVast':
      return inlezing.status === 'lezen' ? gebeurd({ type: 'RapportGelezen', data: command.gelezen }) : gebeurd();
    case 'MeldNagekeken':
      return meldNagekeken(command, inlezing);
    case 'MeldMislukt':
      return inlezing.status === 'lezen' || inlezing.status === 'nakijken' ? gebeurd({ type: 'InlezingMislukt', data: { reden: command.reden } }) : gebeurd();
    case 'BevestigInlezing':
      return bevestig(command, inlezing);
    case 'StopOvername':
      if (inlezing.status !== 'bevestigd') return geweigerd(nietBevestigd);
      return inlezing.overname === 'gestopt' ? gebeurd() : gebeurd({ type: 'OvernameGestopt', data: { door: command.door } });
    case 'HervatOvername':
      if (inlezing.status !== 'bevestigd') return geweigerd(nietBevestigd);
      return inlezing.overname === 'loopt' ? gebeurd() : gebeurd({ type: 'OvernameHervat', data: { door: command.door } });
    case 'WijsInlezingAf':
      if (inlezing.status === 'afgewezen') return gebeurd();
      return inlezing.status === 'bevestigd' && inlezing.overname === 'loopt' ? geweigerd(alBevestigd) : gebeurd({ type: 'InlezingAfgewezen', data: { door: command.door } });
  }
}

/** One production report with its files: category `inlezing`, stored for ever. */
export const inlezingDecider: Decider<InlezingCommand, InlezingEvent, Inlezing> = {
  category: 'inlezing',
  initial: { status: 'onbekend' },
  evolve,
  decide,
};
