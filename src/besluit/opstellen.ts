// Writing a decision and changing it, until it is signed.
import { gebeurd, geweigerd, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { zelfde } from '../kern/gelijk.ts';
import { leeg, tenzij } from '../kern/weigeringen.ts';
import type { StelBesluitOp, WijzigBesluit } from './commands.ts';
import type { BesluitEvent, Besluitinhoud } from './events.ts';
import { isOpen, type BekendBesluit } from './state.ts';
import { alOndertekend } from './weigeringen.ts';

const gesnoeid = (inhoud: Besluitinhoud): Besluitinhoud => ({
  ...inhoud,
  titel: inhoud.titel.trim(),
  samenvatting: inhoud.samenvatting.trim(),
  overwegingen: inhoud.overwegingen.trim(),
});

const foutenIn = (inhoud: Besluitinhoud): readonly (Weigering | null)[] => [
  leeg('titel', 'De titel van het besluit', inhoud.titel),
  inhoud.deel === null || isDeel(inhoud.deel) ? null : deelOnmogelijk,
  new Set(inhoud.documenten).size === inhoud.documenten.length ? null : documentDubbel,
];

const isDeel = ({ nummer, van }: NonNullable<Besluitinhoud['deel']>): boolean =>
  Number.isInteger(nummer) && Number.isInteger(van) && nummer >= 1 && nummer <= van && van >= 2;

const deelOnmogelijk: Weigering = {
  code: 'deel_onmogelijk',
  veld: 'deel',
  uitleg: 'Een deelbesluit is nummer 1 of hoger, en er zijn ten minste twee delen.',
  watNu: 'Verander het nummer van dit deel of het aantal delen. Is dit het hele besluit? Kies dan geen deel.',
};

const documentDubbel: Weigering = {
  code: 'document_staat_dubbel',
  veld: 'documenten',
  uitleg: 'Een document staat twee keer in dit besluit.',
  watNu: 'Haal het document een keer weg.',
};

/** A draft may be unfinished: texts and list are checked when it is offered for review. */
export function stelOp({ verzoekId, opsteller, inhoud }: StelBesluitOp): Uitkomst<BesluitEvent> {
  return tenzij(foutenIn(inhoud), () => [{ type: 'BesluitOpgesteld', data: { verzoekId, opsteller, inhoud: gesnoeid(inhoud) } }]);
}

/** The same draft sent twice, by a double click. */
export const isZelfdeConcept = (command: StelBesluitOp, besluit: BekendBesluit): boolean =>
  command.verzoekId === besluit.verzoekId && command.opsteller === besluit.opsteller && zelfde(gesnoeid(command.inhoud), besluit.inhoud);

/** Any change makes it a draft again: what was approved is no longer what is there. After signing nothing changes. */
export function wijzig(command: WijzigBesluit, besluit: BekendBesluit): Uitkomst<BesluitEvent> {
  const inhoud = gesnoeid(command.inhoud);
  if (zelfde(inhoud, besluit.inhoud)) return gebeurd();
  if (!isOpen(besluit)) return geweigerd(alOndertekend);
  return tenzij(foutenIn(inhoud), () => [{ type: 'BesluitGewijzigd', data: { door: command.door, inhoud } }]);
}
