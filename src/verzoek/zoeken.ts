// Search assignments to departments and what they came to: the decision must show how was searched (law.md §6.2).
import type { Uitkomst, Weigering } from '../kern/decider.ts';
import { gebeurd } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { eerderDan, inDeToekomst, leeg, tenzij } from '../kern/weigeringen.ts';
import type { HerinnerZoekopdracht, RondZoekopdrachtAf, ZetZoekopdrachtUit } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import type { LopendVerzoek } from './state.ts';
import { nietNa, voorOntvangst } from './weigeringen.ts';

const onbekend: Weigering = { code: 'zoekopdracht_onbekend', veld: 'zoekopdrachtId', uitleg: 'Deze zoekopdracht staat niet in het dossier.', watNu: 'Kies een zoekopdracht uit de lijst.' };
const gesnoeid = (regels: readonly string[]): readonly string[] => regels.map((regel) => regel.trim()).filter((regel) => regel !== '');

export function zetZoekopdrachtUit(command: ZetZoekopdrachtUit, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  const { zoekopdrachtId, uitgezetOp, uiterlijk, vandaag, persoonId, naam, periode } = command;
  if (verzoek.zoekopdrachten.has(zoekopdrachtId)) return gebeurd();
  const { van, totEnMet } = periode;
  const [bronnen, zoektermen] = [gesnoeid(command.bronnen), gesnoeid(command.zoektermen)];
  return tenzij(
    [
      inDeToekomst('uitgezetOp', 'De dag van de opdracht', uitgezetOp, vandaag),
      voorOntvangst('uitgezetOp', 'De dag van de opdracht', uitgezetOp, verzoek.ontvangenOp),
      nietNa('uiterlijk', 'De uiterste dag', uiterlijk, uitgezetOp),
      leeg('afdeling', 'De afdeling', command.afdeling),
      leeg('functie', 'De functie van wie zoekt', command.functie),
      leeg('bronnen', 'Waar gezocht moet worden', bronnen.join('')),
      leeg('zoektermen', 'De zoektermen', zoektermen.join('')),
      van !== null && totEnMet !== null && Temporal.PlainDate.compare(totEnMet, van) < 0
        ? { code: 'periode_omgekeerd', veld: 'totEnMet', uitleg: 'Het einde van de periode ligt voor het begin.', watNu: 'Controleer beide datums.' }
        : null,
    ],
    () => [
      {
        type: 'ZoekopdrachtUitgezet',
        data: {
          zoekopdrachtId,
          uitgezetOp: toIsoDate(uitgezetOp),
          uiterlijk: toIsoDate(uiterlijk),
          afdeling: command.afdeling.trim(),
          functie: command.functie.trim(),
          persoonId,
          naam,
          bronnen,
          zoektermen,
          periode: { van: van === null ? null : toIsoDate(van), totEnMet: totEnMet === null ? null : toIsoDate(totEnMet) },
        },
      },
    ],
  );
}

/** At most one reminder a day. */
export function herinnerZoekopdracht({ zoekopdrachtId, op, vandaag }: HerinnerZoekopdracht, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  const opdracht = verzoek.zoekopdrachten.get(zoekopdrachtId);
  if (opdracht?.herinnerdOp?.equals(op) === true || (opdracht !== undefined && opdracht.afgerondOp !== null)) return gebeurd();
  return tenzij(
    [
      opdracht === undefined ? onbekend : eerderDan('op', 'De dag van de herinnering', op, 'de dag van de opdracht', opdracht.uitgezetOp),
      inDeToekomst('op', 'De dag van de herinnering', op, vandaag),
    ],
    () => [{ type: 'ZoekopdrachtHerinnerd', data: { zoekopdrachtId, op: toIsoDate(op) } }],
  );
}

/** Says what was really searched. Nothing found needs a statement: the requester may ask how that can be (ABRvS 26 January 2022). */
export function rondZoekopdrachtAf(command: RondZoekopdrachtAf, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  const { zoekopdrachtId, afgerondOp, vandaag, aantalGevonden } = command;
  const opdracht = verzoek.zoekopdrachten.get(zoekopdrachtId);
  if (opdracht !== undefined && opdracht.afgerondOp !== null) return gebeurd();
  const [bronnen, zoektermen, verklaring] = [gesnoeid(command.bronnen), gesnoeid(command.zoektermen), command.verklaring.trim()];
  return tenzij(
    [
      opdracht === undefined ? onbekend : eerderDan('afgerondOp', 'De dag van afronden', afgerondOp, 'de dag van de opdracht', opdracht.uitgezetOp),
      inDeToekomst('afgerondOp', 'De dag van afronden', afgerondOp, vandaag),
      leeg('bronnen', 'Waar gezocht is', bronnen.join('')),
      leeg('zoektermen', 'De zoektermen', zoektermen.join('')),
      Number.isInteger(aantalGevonden) && aantalGevonden >= 0 ? null : { code: 'aantal_onmogelijk', veld: 'aantalGevonden', uitleg: 'Het aantal documenten is een heel getal van 0 of meer.', watNu: 'Vul het aantal in.' },
      aantalGevonden === 0 && verklaring === ''
        ? {
            code: 'verklaring_ontbreekt',
            veld: 'verklaring',
            artikel: 'Awb art. 3:2 en 3:46',
            uitleg: 'Er is niets gevonden. Dan moet in het besluit staan hoe is gezocht en waarom er niets is.',
            watNu: 'Schrijf op hoe is gezocht en waarom er geen documenten zijn.',
          }
        : null,
    ],
    () => [{ type: 'ZoekopdrachtAfgerond', data: { zoekopdrachtId, afgerondOp: toIsoDate(afgerondOp), bronnen, zoektermen, aantalGevonden, verklaring } }],
  );
}
