// Which events a command on a decision leads to. Pure: no clock, no I/O.
// Written, reviewed by another, signed, announced, given: no step can be skipped.
import { gebeurd, geweigerd, type Decider, type Recht, type Uitkomst } from '../kern/decider.ts';
import { maakBekend, onderteken } from './bekendmaken.ts';
import type { BesluitCommand } from './commands.ts';
import { biedAan, geefTerug, keurGoed } from './controle.ts';
import type { BesluitEvent } from './events.ts';
import { bevestigOpenbareVersie } from './openbaar.ts';
import { isZelfdeConcept, stelOp, wijzig } from './opstellen.ts';
import { verstrek } from './verstrekken.ts';
import { corrigeerBekendmaking, registreerVoorziening, registreerVoorzieningEinde, registreerVoorzieningVervallen } from './voorziening.ts';
import { evolve, type BekendBesluit, type Besluit } from './state.ts';
import { alOpgesteld, onbekendBesluit } from './weigeringen.ts';

function decide(command: BesluitCommand, besluit: Besluit, recht: Recht): Uitkomst<BesluitEvent> {
  if (command.type !== 'StelBesluitOp') {
    return besluit.status === 'onbekend' ? geweigerd(onbekendBesluit) : decideBekend(command, besluit, recht);
  }
  if (besluit.status === 'onbekend') return stelOp(command);
  return isZelfdeConcept(command, besluit) ? gebeurd() : geweigerd(alOpgesteld);
}

function decideBekend(command: Exclude<BesluitCommand, { type: 'StelBesluitOp' }>, besluit: BekendBesluit, recht: Recht): Uitkomst<BesluitEvent> {
  switch (command.type) {
    case 'WijzigBesluit':
      return wijzig(command, besluit);
    case 'BiedTerControleAan':
      return biedAan(command, besluit);
    case 'KeurBesluitGoed':
      return keurGoed(command, besluit);
    case 'GeefBesluitTerug':
      return geefTerug(command, besluit);
    case 'BevestigOpenbareVersie':
      return bevestigOpenbareVersie(command, besluit);
    case 'OndertekenBesluit':
      return onderteken(command, besluit);
    case 'MaakBesluitBekend':
      return maakBekend(command, besluit, recht);
    case 'VerstrekDocumenten':
      return verstrek(command, besluit);
    case 'RegistreerVoorziening':
      return registreerVoorziening(command, besluit, recht);
    case 'RegistreerVoorzieningEinde':
      return registreerVoorzieningEinde(command, besluit, recht);
    case 'RegistreerVoorzieningVervallen':
      return registreerVoorzieningVervallen(command, besluit, recht);
    case 'CorrigeerBekendmaking':
      return corrigeerBekendmaking(command, besluit, recht);
  }
}

/** A (partial) decision on a request: category `besluit`, stored for ever. */
export const besluitDecider: Decider<BesluitCommand, BesluitEvent, Besluit> = {
  category: 'besluit',
  initial: { status: 'onbekend' },
  evolve,
  decide,
};
