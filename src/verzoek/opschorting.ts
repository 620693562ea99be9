// Suspensions on other grounds (Awb 4:15 lid 1 b, lid 2 b and c), and saying that it will be late (Awb 4:14).
import type { Recht, Uitkomst, Weigering } from '../kern/decider.ts';
import { gebeurd } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { inDeToekomst, leeg, tenzij } from '../kern/weigeringen.ts';
import { berekenTermijnen } from '../wet/termijnen/bereken.ts';
import { eersteDagStil } from '../wet/termijnen/opschortingen.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import type { BeeindigOpschorting, MeldTermijnoverschrijding, SchortOp } from './commands.ts';
import type { AndereOpschorting, VerzoekEvent } from './events.ts';
import type { LopendVerzoek } from './state.ts';
import { voorOntvangst } from './weigeringen.ts';

const ARTIKEL: Readonly<Record<AndereOpschorting, string>> = {
  buitenland: 'Awb art. 4:15 lid 1, onder b',
  'vertraging-verzoeker': 'Awb art. 4:15 lid 2, onder b',
  overmacht: 'Awb art. 4:15 lid 2, onder c',
};

/** A standing still that begins after the last day finds no term left to stop (law.md §2.4). */
function naDeLaatsteDag(begin: Temporal.PlainDate, verzoek: LopendVerzoek, recht: Recht, artikel: string): Weigering | null {
  const { beslistermijn } = berekenTermijnen(verzoek.feiten, { ...recht, peildatum: begin });
  return Temporal.PlainDate.compare(begin, beslistermijn.einde) <= 0
    ? null
    : {
        code: 'opschorting_na_afloop',
        artikel,
        veld: 'vanaf',
        uitleg: `De termijn liep tot en met ${langeDatum(beslistermijn.einde)}. Daarna kan hij niet meer stilstaan.`,
        watNu: 'Beslis zo snel mogelijk. Meld de verzoeker wanneer u verwacht te beslissen.',
      };
}

export function schortOp({ grond, vanaf, gemeldOp, verwachtTot, vandaag, toelichting, brief }: SchortOp, verzoek: LopendVerzoek, recht: Recht): Uitkomst<VerzoekEvent> {
  const artikel = ARTIKEL[grond];
  const loopt = [...verzoek.opschortingen.values()].some((eerder) => eerder.grond === grond && !eerder.beeindigd);
  const begin = eersteDagStil(grond, gemeldOp, vanaf);
  return tenzij(
    [
      inDeToekomst('gemeldOp', 'De dag van het bericht aan de verzoeker', gemeldOp, vandaag),
      voorOntvangst('gemeldOp', 'De dag van het bericht aan de verzoeker', gemeldOp, verzoek.ontvangenOp),
      grond === 'buitenland' ? null : inDeToekomst('vanaf', 'De eerste dag van stilstand', vanaf, vandaag),
      grond === 'buitenland' ? null : voorOntvangst('vanaf', 'De eerste dag van stilstand', vanaf, verzoek.ontvangenOp),
      leeg('toelichting', 'De uitleg aan de verzoeker', toelichting),
      grond === 'overmacht' && verwachtTot === null
        ? {
            code: 'verwachte_dag_ontbreekt',
            artikel: 'Awb art. 4:15 lid 3',
            veld: 'verwachtTot',
            uitleg: 'Bij overmacht moet u de verzoeker zo snel mogelijk laten weten wanneer u verwacht te beslissen.',
            watNu: 'Vul de dag in waarop u verwacht dat de overmacht voorbij is.',
          }
        : null,
      verwachtTot !== null && Temporal.PlainDate.compare(verwachtTot, begin) < 0
        ? { code: 'verwachte_dag_te_vroeg', veld: 'verwachtTot', uitleg: 'De verwachte laatste dag ligt voor het begin van de stilstand.', watNu: 'Vul een latere dag in.' }
        : null,
      loopt
        ? { code: 'opschorting_loopt_al', artikel, uitleg: 'De termijn staat om deze reden al stil.', watNu: 'Beëindig eerst de stilstand die nu loopt.' }
        : naDeLaatsteDag(begin, verzoek, recht, artikel),
    ],
    () => [
      {
        type: 'OpschortingIngegaan',
        data: { grond, vanaf: toIsoDate(begin), gemeldOp: toIsoDate(gemeldOp), verwachtTot: verwachtTot === null ? null : toIsoDate(verwachtTot), toelichting: toelichting.trim(), brief },
      },
    ],
  );
}

/** From now the remaining days run on; the requester must hear the new date (Awb 4:15 lid 4), which is a step of its own. */
export function beeindigOpschorting({ opschorting, op, vandaag }: BeeindigOpschorting, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  const eerder = verzoek.opschortingen.get(opschorting);
  if (eerder?.beeindigd === true) return gebeurd();
  return tenzij(
    [
      eerder === undefined
        ? { code: 'opschorting_onbekend', veld: 'opschorting', uitleg: 'Deze stilstand staat niet in het dossier.', watNu: 'Kies een stilstand uit de lijst.' }
        : Temporal.PlainDate.compare(op, eerder.vanaf) < 0
          ? { code: 'einde_voor_begin', veld: 'op', uitleg: `Het einde ligt voor het begin van de stilstand: ${langeDatum(eerder.vanaf)}.`, watNu: 'Controleer de datum.' }
          : null,
      inDeToekomst('op', 'Het einde van de stilstand', op, vandaag),
    ],
    () => [{ type: 'OpschortingGeeindigd', data: { opschorting, op: toIsoDate(op) } }],
  );
}

/** An information duty: it moves nothing, and naming a date that is not later than the last day would tell nothing. */
export function meldTermijnoverschrijding({ verzondenOp, verwachtOp, vandaag, brief }: MeldTermijnoverschrijding, verzoek: LopendVerzoek, recht: Recht): Uitkomst<VerzoekEvent> {
  if (verzoek.overschrijdingGemeld?.equals(verwachtOp) === true) return gebeurd();
  const { beslistermijn } = berekenTermijnen(verzoek.feiten, { ...recht, peildatum: verzondenOp });
  return tenzij(
    [
      inDeToekomst('verzondenOp', 'De dag van verzending', verzondenOp, vandaag),
      voorOntvangst('verzondenOp', 'De dag van verzending', verzondenOp, verzoek.ontvangenOp),
      Temporal.PlainDate.compare(verwachtOp, beslistermijn.einde) > 0
        ? null
        : {
            code: 'verwachting_niet_later',
            artikel: 'Awb art. 4:14 lid 1',
            veld: 'verwachtOp',
            uitleg: `De uiterste datum is ${langeDatum(beslistermijn.einde)}. Met de datum die u noemt bent u niet te laat.`,
            watNu: 'Is de datum later? Vul die dan in. Anders hoeft u dit bericht niet te sturen.',
          },
    ],
    () => [{ type: 'TermijnoverschrijdingGemeld', data: { verzondenOp: toIsoDate(verzondenOp), verwachtOp: toIsoDate(verwachtOp), brief } }],
  );
}
