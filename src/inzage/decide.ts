// Which events a command on a private link leads to. Pure: no clock, no I/O.
import { gebeurd, geweigerd, type Decider, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { fromIsoDate, toIsoDate } from '../kern/date.ts';
import type { BesluitId, VerzoekId } from '../kern/ids.ts';
import { tenzij } from '../kern/weigeringen.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import type { GeefInzage, InzageCommand } from './commands.ts';
import type { InzageEvent } from './events.ts';

type PlainDate = Temporal.PlainDate;

/** A link is for the days until everybody may see it, not for ever. */
export const LANGST_DAGEN = 90;

interface Gegeven {
  readonly besluitId: BesluitId;
  readonly verzoekId: VerzoekId;
  readonly geldigTotEnMet: PlainDate;
}
export type Inzage = { readonly status: 'onbekend' } | ({ readonly status: 'gegeven' } & Gegeven) | ({ readonly status: 'ingetrokken'; readonly ingetrokkenOp: PlainDate } & Gegeven);

export function evolve(inzage: Inzage, event: InzageEvent): Inzage {
  switch (event.type) {
    case 'InzageGegeven': {
      const { besluitId, verzoekId, geldigTotEnMet } = event.data;
      return inzage.status === 'onbekend' ? { status: 'gegeven', besluitId, verzoekId, geldigTotEnMet: fromIsoDate(geldigTotEnMet) } : inzage;
    }
    case 'InzageIngetrokken':
      return inzage.status === 'gegeven' ? { ...inzage, status: 'ingetrokken', ingetrokkenOp: fromIsoDate(event.data.ingetrokkenOp) } : inzage;
  }
}

const nogNietVerstrekt: Weigering = {
  code: 'inzage_voor_verstrekking',
  artikel: 'Woo art. 4.4 lid 5',
  uitleg: 'De verzoeker heeft de documenten nog niet. Ook met een link mag niemand ze nog zien.',
  watNu: 'Verstrek eerst de documenten. Daarna kunt u een link maken.',
};
const voorbij: Weigering = { code: 'inzage_al_voorbij', veld: 'geldigTotEnMet', uitleg: 'De laatste dag van de link is al voorbij.', watNu: 'Kies vandaag of een latere dag.' };
const teLang = (laatste: PlainDate): Weigering => ({
  code: 'inzage_te_lang',
  veld: 'geldigTotEnMet',
  uitleg: `Een link werkt hoogstens ${LANGST_DAGEN} dagen.`,
  watNu: `Kies een dag tot en met ${langeDatum(laatste)}. Daarna kunt u een nieuwe link maken.`,
});

function geef({ vandaag, besluitId, verzoekId, verstrektOp, geldigTotEnMet }: GeefInzage): Uitkomst<InzageEvent> {
  const laatste = vandaag.add({ days: LANGST_DAGEN });
  return tenzij(
    [
      verstrektOp === null ? nogNietVerstrekt : null,
      Temporal.PlainDate.compare(geldigTotEnMet, vandaag) < 0 ? voorbij : null,
      Temporal.PlainDate.compare(geldigTotEnMet, laatste) > 0 ? teLang(laatste) : null,
    ],
    () => [{ type: 'InzageGegeven', data: { besluitId, verzoekId, gegevenOp: toIsoDate(vandaag), geldigTotEnMet: toIsoDate(geldigTotEnMet) } }],
  );
}

const onbekend: Weigering = { code: 'inzage_onbekend', uitleg: 'Deze link is er niet.', watNu: 'Kies een link uit de lijst, of maak een nieuwe.' };

function decide(command: InzageCommand, inzage: Inzage): Uitkomst<InzageEvent> {
  switch (command.type) {
    case 'GeefInzage':
      return inzage.status === 'onbekend' ? geef(command) : gebeurd();
    case 'TrekInzageIn':
      if (inzage.status === 'onbekend') return geweigerd(onbekend);
      return inzage.status === 'ingetrokken' ? gebeurd() : gebeurd({ type: 'InzageIngetrokken', data: { ingetrokkenOp: toIsoDate(command.vandaag) } });
  }
}

/** Whether the link opens on this day. */
export const isOpen = (inzage: Inzage, vandaag: PlainDate): boolean =>
  inzage.status === 'gegeven' && Temporal.PlainDate.compare(vandaag, inzage.geldigTotEnMet) <= 0;

/** A private link: category `inzage`, stored for ever. */
export const inzageDecider: Decider<InzageCommand, InzageEvent, Inzage> = { category: 'inzage', initial: { status: 'onbekend' }, evolve, decide };
