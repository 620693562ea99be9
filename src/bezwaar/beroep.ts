// Appeal and higher appeal, as the court tells of them (Awb 6:7, 6:24, 8:1, 8:72).
import { gebeurd, geweigerd, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { eerderDan, inDeToekomst, tenzij } from '../kern/weigeringen.ts';
import type { RegistreerBeroep, RegistreerBeroepsuitspraak } from './commands.ts';
import type { BezwaarEvent } from './events.ts';
import type { Geopend } from './state.ts';

/** Whether it came in time is for the court to judge: what was lodged is recorded. */
export function registreerBeroep({ instantie, op, vandaag, kenmerk }: RegistreerBeroep, { beslist, beroepen }: Geopend): Uitkomst<BezwaarEvent> {
  const loopt = beroepen.find(({ uitspraak }) => uitspraak === null);
  if (loopt !== undefined) return loopt.instantie === instantie && loopt.op.equals(op) ? gebeurd() : geweigerd(beroepLoopt);
  const rechtbank = beroepen.findLast((beroep) => beroep.instantie === 'rechtbank')?.uitspraak ?? null;
  return tenzij(
    [
      beslist === null ? nogNietBeslist : instantie === 'rechtbank' ? eerderDan('op', 'De dag van het beroep', op, 'de dag van het besluit op bezwaar', beslist.op) : null,
      instantie !== 'raad-van-state' ? null : rechtbank === null ? nogGeenUitspraak : eerderDan('op', 'De dag van het hoger beroep', op, 'de uitspraak van de rechtbank', rechtbank.op),
      inDeToekomst('op', 'De dag van het beroep', op, vandaag),
    ],
    () => [{ type: 'BeroepIngesteld', data: { instantie, op: toIsoDate(op), kenmerk: kenmerk === null || kenmerk.trim() === '' ? null : kenmerk.trim() } }],
  );
}

const nogNietBeslist: Weigering = {
  code: 'nog_niet_beslist',
  artikel: 'Awb art. 7:1',
  uitleg: 'Op het bezwaar is nog niet beslist. Tegen het besluit zelf staat geen beroep open.',
  watNu: 'Gaat het beroep over te laat beslissen? Leg dat vast bij een ingebrekestelling.',
};
const nogGeenUitspraak: Weigering = {
  code: 'nog_geen_uitspraak',
  artikel: 'Awb art. 8:104',
  uitleg: 'Hoger beroep kan pas na een uitspraak van de rechtbank.',
  watNu: 'Leg eerst de uitspraak van de rechtbank vast.',
};
const beroepLoopt: Weigering = {
  code: 'beroep_loopt_al',
  uitleg: 'Er loopt al een beroep in deze procedure.',
  watNu: 'Leg eerst de uitspraak in dat beroep vast.',
};

export function registreerBeroepsuitspraak({ instantie, op, vandaag, uitkomst, weken }: RegistreerBeroepsuitspraak, { beroepen }: Geopend): Uitkomst<BezwaarEvent> {
  const beroep = beroepen.findLast((each) => each.instantie === instantie);
  if (beroep === undefined) return geweigerd(geenBeroep);
  if (beroep.uitspraak !== null) return beroep.uitspraak.op.equals(op) && beroep.uitspraak.uitkomst === uitkomst ? gebeurd() : geweigerd(alUitspraak);
  return tenzij(
    [
      inDeToekomst('op', 'De dag van de uitspraak', op, vandaag),
      eerderDan('op', 'De dag van de uitspraak', op, 'de dag van het beroep', beroep.op),
      weken !== null && uitkomst !== 'gegrond'
        ? { code: 'weken_zonder_opdracht', veld: 'weken', artikel: 'Awb art. 8:72 lid 4', uitleg: 'Alleen bij een gegrond beroep geeft de rechter een termijn voor een nieuw besluit.', watNu: 'Laat de weken leeg, of kies de uitkomst gegrond.' }
        : null,
    ],
    () => [{ type: 'BeroepBeslist', data: { instantie, op: toIsoDate(op), uitkomst, weken } }],
  );
}

const geenBeroep: Weigering = { code: 'geen_beroep', uitleg: 'In deze procedure is geen beroep vastgelegd.', watNu: 'Leg eerst het beroep vast.' };
const alUitspraak: Weigering = { code: 'al_uitspraak', uitleg: 'De uitspraak in dit beroep is al vastgelegd.', watNu: 'Kijk in het verloop van de procedure.' };
