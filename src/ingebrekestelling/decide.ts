// Which events a command about a notice of default leads to. Pure: no clock, no I/O.
import { gebeurd, geweigerd, type Decider, type Recht, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { eerderDan, inDeToekomst, tenzij } from '../kern/weigeringen.ts';
import { berekenIngebrekestelling } from '../wet/naspel/niet-tijdig.ts';
import type { BeantwoordIngebrekestelling, IngebrekestellingCommand, RegistreerBeroepNietTijdig, RegistreerIngebrekestelling, RegistreerUitspraakNietTijdig, TrekIngebrekestellingIn } from './commands.ts';
import type { IngebrekestellingEvent } from './events.ts';
import { evolve, type Ingebrekestelling, type Ontvangen } from './state.ts';

/** A premature notice is recorded with its lack of effect: it came in, and must be answered (law.md §2.8). */
function registreer(command: RegistreerIngebrekestelling, staat: Ingebrekestelling, recht: Recht): Uitkomst<IngebrekestellingEvent> {
  const { verzoekId, nummer, over, ontvangenOp, beslissenUiterlijk, beslistOp, vandaag } = command;
  if (staat.status === 'ontvangen') return gebeurd();
  const { geldig, reden } = berekenIngebrekestelling(ontvangenOp, beslissenUiterlijk, recht, beslistOp);
  return tenzij([inDeToekomst('ontvangenOp', 'De dag van ontvangst', ontvangenOp, vandaag)], () => [
    { type: 'IngebrekestellingOntvangen', data: { verzoekId, nummer, over, ontvangenOp: toIsoDate(ontvangenOp), beslissenUiterlijk: toIsoDate(beslissenUiterlijk), geldig, reden } },
  ]);
}

const onbekend: Weigering = {
  code: 'ingebrekestelling_onbekend',
  uitleg: 'Deze ingebrekestelling bestaat niet.',
  watNu: 'Ga terug naar de zaak en registreer haar daar.',
};
const ingetrokken = ({ ingetrokkenOp }: Ontvangen): Weigering | null =>
  ingetrokkenOp === null ? null : { code: 'ingebrekestelling_ingetrokken', uitleg: 'Deze ingebrekestelling is ingetrokken.', watNu: 'U hoeft niets te doen.' };

function beantwoord({ verzondenOp, vandaag, brief }: BeantwoordIngebrekestelling, staat: Ontvangen): Uitkomst<IngebrekestellingEvent> {
  if (staat.beantwoordOp !== null) return gebeurd();
  return tenzij(
    [ingetrokken(staat), inDeToekomst('verzondenOp', 'De dag van verzending', verzondenOp, vandaag), eerderDan('verzondenOp', 'De dag van verzending', verzondenOp, 'de dag van ontvangst', staat.ontvangenOp)],
    () => [{ type: 'IngebrekestellingBeantwoord', data: { verzondenOp: toIsoDate(verzondenOp), brief } }],
  );
}

/** Whether it came too early is for the court to say; what was lodged is recorded. */
function beroep({ op, volledigOp, zitting, kenmerk, vandaag }: RegistreerBeroepNietTijdig, staat: Ontvangen): Uitkomst<IngebrekestellingEvent> {
  if (staat.beroep !== null) return staat.beroep.op.equals(op) ? gebeurd() : geweigerd({ code: 'beroep_loopt_al', uitleg: 'Dit beroep is al vastgelegd.', watNu: 'Leg vast hoe de rechter besliste.' });
  return tenzij(
    [
      ingetrokken(staat),
      inDeToekomst('op', 'De dag van het beroep', op, vandaag),
      inDeToekomst('volledigOp', 'De dag waarop het beroep compleet was', volledigOp, vandaag),
      eerderDan('op', 'De dag van het beroep', op, 'de ingebrekestelling', staat.ontvangenOp),
      eerderDan('volledigOp', 'De dag waarop het beroep compleet was', volledigOp, 'de dag van het beroep', op),
    ],
    () => [{ type: 'BeroepNietTijdigIngesteld', data: { op: toIsoDate(op), volledigOp: toIsoDate(volledigOp), zitting, kenmerk: kenmerk === null || kenmerk.trim() === '' ? null : kenmerk.trim() } }],
  );
}

function uitspraak(command: RegistreerUitspraakNietTijdig, staat: Ontvangen): Uitkomst<IngebrekestellingEvent> {
  const { verzondenOp, uitkomst, weken, dwangsom, vandaag } = command;
  if (staat.beroep === null) return geweigerd({ code: 'geen_beroep', artikel: 'Awb art. 8:55b', uitleg: 'Er is geen beroep vastgelegd.', watNu: 'Leg eerst het beroep vast.' });
  if (staat.uitspraak !== null) return staat.uitspraak.op.equals(verzondenOp) ? gebeurd() : geweigerd({ code: 'al_uitspraak', uitleg: 'De uitspraak is al vastgelegd.', watNu: 'Kijk in het verloop.' });
  const artikel = 'Awb art. 8:55d; Woo art. 8.4';
  return tenzij(
    [
      ingetrokken(staat),
      inDeToekomst('verzondenOp', 'De dag van de uitspraak', verzondenOp, vandaag),
      eerderDan('verzondenOp', 'De dag van de uitspraak', verzondenOp, 'de dag van het beroep', staat.beroep.op),
      uitkomst !== 'gegrond' && (weken !== null || dwangsom !== null)
        ? { code: 'opdracht_past_niet', veld: 'weken', artikel, uitleg: 'Alleen bij een gegrond beroep geeft de rechter een termijn en een dwangsom.', watNu: 'Laat de termijn en de dwangsom leeg, of kies de uitkomst gegrond.' }
        : null,
      weken !== null && (!Number.isInteger(weken) || weken < 1)
        ? { code: 'weken_kloppen_niet', veld: 'weken', artikel, uitleg: 'De rechter geeft een termijn van hele weken, ten minste één.', watNu: 'Kijk in de uitspraak. Noemde de rechter geen termijn? Laat het veld dan leeg: dan is het 2 weken.' }
        : null,
      dwangsom !== null && !(dwangsom.perDag > 0 && dwangsom.maximum >= dwangsom.perDag)
        ? { code: 'dwangsom_klopt_niet', veld: 'perDag', artikel, uitleg: 'Het bedrag per dag en het hoogste bedrag kloppen niet met elkaar.', watNu: 'Neem beide bedragen over uit de uitspraak.' }
        : null,
    ],
    () => [{ type: 'UitspraakNietTijdigGedaan', data: { verzondenOp: toIsoDate(verzondenOp), uitkomst, weken, dwangsom } }],
  );
}

function trekIn({ op, vandaag }: TrekIngebrekestellingIn, staat: Ontvangen): Uitkomst<IngebrekestellingEvent> {
  if (staat.ingetrokkenOp !== null) return gebeurd();
  return tenzij([inDeToekomst('op', 'De dag van intrekking', op, vandaag), eerderDan('op', 'De dag van intrekking', op, 'de dag van ontvangst', staat.ontvangenOp)], () => [
    { type: 'IngebrekestellingIngetrokken', data: { op: toIsoDate(op) } },
  ]);
}

function decide(command: IngebrekestellingCommand, staat: Ingebrekestelling, recht: Recht): Uitkomst<IngebrekestellingEvent> {
  if (command.type === 'RegistreerIngebrekestelling') return registreer(command, staat, recht);
  if (staat.status === 'onbekend') return geweigerd(onbekend);
  switch (command.type) {
    case 'BeantwoordIngebrekestelling':
      return beantwoord(command, staat);
    case 'RegistreerBeroepNietTijdig':
      return beroep(command, staat);
    case 'RegistreerUitspraakNietTijdig':
      return uitspraak(command, staat);
    case 'TrekIngebrekestellingIn':
      return trekIn(command, staat);
    case 'MeldAlsnogBeslist':
      return staat.beslistOp?.equals(command.op) === true ? gebeurd() : gebeurd({ type: 'AlsnogBeslist', data: { op: toIsoDate(command.op) } });
  }
}

/** Somebody told the body that it is late: category `ingebrekestelling`, stored for ever. */
export const ingebrekestellingDecider: Decider<IngebrekestellingCommand, IngebrekestellingEvent, Ingebrekestelling> = {
  category: 'ingebrekestelling',
  initial: { status: 'onbekend' },
  evolve,
  decide,
};
