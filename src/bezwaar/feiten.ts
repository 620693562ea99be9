// From events of a procedure to the dated facts of the clock (src/wet/naspel). A fact carries the revision of its event.
import { fromIsoDate } from '../kern/date.ts';
import type { Naspelfeit } from '../wet/naspel/feiten.ts';
import type { BezwaarEvent } from './events.ts';

/** The facts after one more event. `revisie` is its place in the stream. */
export function metFeit(feiten: readonly Naspelfeit[], event: BezwaarEvent, revisie: number): readonly Naspelfeit[] {
  const id = String(revisie);
  const bij = (...nieuw: readonly Naspelfeit[]): readonly Naspelfeit[] => [...feiten, ...nieuw];
  switch (event.type) {
    case 'BemiddelingGevraagd':
      return bij({ soort: 'bemiddeling-gevraagd', id, op: fromIsoDate(event.data.op) });
    case 'BemiddelingAfgerond':
      return bij({ soort: 'bemiddeling-afgerond', id, op: fromIsoDate(event.data.op) });
    case 'BezwaarOntvangen': {
      const { ontvangenOp, gepostOp } = event.data;
      return bij({ soort: 'bezwaar-ontvangen', id, op: fromIsoDate(ontvangenOp), commissie: false, ...(gepostOp === null ? {} : { gepostOp: fromIsoDate(gepostOp) }) });
    }
    case 'CommissieIngesteld':
      return feiten.map((feit) => (feit.soort === 'bezwaar-ontvangen' ? { ...feit, commissie: true } : feit));
    case 'HerstelGevraagd':
      return bij({ soort: 'herstel-gevraagd', id, op: fromIsoDate(event.data.verzondenOp), uiterlijk: fromIsoDate(event.data.uiterlijk) });
    case 'BezwaarHersteld':
      return bij({ soort: 'hersteld', id, op: fromIsoDate(event.data.ontvangenOp) });
    case 'BezwaarVerdaagd':
      return bij({ soort: 'bezwaar-verdaagd', id, op: fromIsoDate(event.data.aangekondigdOp), weken: event.data.weken });
    case 'BezwaaruitstelOvereengekomen':
      return bij({ soort: 'bezwaar-uitstel-tot', id, op: fromIsoDate(event.data.overeengekomenOp), tot: fromIsoDate(event.data.tot), schriftelijk: true });
    case 'BezwaarOpgeschort':
      return bij({ soort: 'bezwaar-opgeschort', id, grond: event.data.grond, van: fromIsoDate(event.data.vanaf), totEnMet: null });
    case 'BezwaaropschortingGeeindigd': {
      const begin = String(event.data.opschorting);
      return feiten.map((feit) => (feit.id === begin && feit.soort === 'bezwaar-opgeschort' ? { ...feit, totEnMet: fromIsoDate(event.data.totEnMet) } : feit));
    }
    case 'BezwaarBeslist':
      return bij({ soort: 'bezwaar-beslist', id, op: fromIsoDate(event.data.bekendgemaaktOp) });
    case 'BezwaarIngetrokken':
      return bij({ soort: 'bezwaar-ingetrokken', id, op: fromIsoDate(event.data.op) });
    case 'BeroepIngesteld':
      return bij({ soort: 'beroep-ingesteld', id, op: fromIsoDate(event.data.op), instantie: event.data.instantie });
    case 'BeroepBeslist':
      return bij({ soort: 'beroep-beslist', id, op: fromIsoDate(event.data.op), instantie: event.data.instantie });
    case 'RechtsgangGeopend':
    case 'BezwaarBevestigd':
    case 'TijdigheidBeoordeeld':
    case 'HoorzittingUitgeschreven':
    case 'Gehoord':
    case 'VanHorenAfgezien':
    case 'RechtsgangGesloten':
      return feiten;
  }
}
