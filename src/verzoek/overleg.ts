// Consultation on a large request and its plan of partial decisions (Woo 4.2a). Talking suspends nothing; written consent to a plan does.
import type { Recht, Uitkomst, Weigering } from '../kern/decider.ts';
import { gebeurd } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { inDeToekomst, leeg, tenzij } from '../kern/weigeringen.ts';
import { berekenTermijnen } from '../wet/termijnen/bereken.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import type { AanvaardDeelplan, LegOverlegVast, StelDeelplanVoor, WijsDeelplanAf } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import type { LopendVerzoek } from './state.ts';
import { voorOntvangst } from './weigeringen.ts';

const compare = (x: Temporal.PlainDate, y: Temporal.PlainDate): number => Temporal.PlainDate.compare(x, y);

export const legOverlegVast = ({ contactId, op, vandaag, verslag, overeenstemming }: LegOverlegVast, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> =>
  verzoek.contacten.has(contactId) ? gebeurd() : tenzij([inDeToekomst('op', 'De dag van het overleg', op, vandaag), voorOntvangst('op', 'De dag van het overleg', op, verzoek.ontvangenOp)], () => [
    { type: 'OverlegGevoerd', data: { contactId, op: toIsoDate(op), verslag, overeenstemming } },
  ]);

function planfouten(fasen: StelDeelplanVoor['fasen'], vandaag: Temporal.PlainDate): readonly (Weigering | null)[] {
  const oplopend = fasen.every((fase, i) => i === 0 || compare(fase.uiterlijk, fasen[i - 1]?.uiterlijk ?? fase.uiterlijk) > 0);
  return [
    fasen.length >= 2
      ? null
      : { code: 'te_weinig_fasen', veld: 'fasen', artikel: 'Woo art. 4.2a', uitleg: 'Een plan heeft ten minste twee delen.', watNu: 'Voeg een deel toe, of spreek gewoon uitstel af.' },
    fasen.every(({ omschrijving }) => omschrijving.trim() !== '') ? null : leeg('fasen', 'De omschrijving van elk deel', ''),
    oplopend ? null : { code: 'fasen_niet_oplopend', veld: 'fasen', uitleg: 'De datums van de delen lopen niet op.', watNu: 'Zet de delen op volgorde van datum.' },
    fasen.every(({ uiterlijk }) => compare(uiterlijk, vandaag) >= 0)
      ? null
      : { code: 'fase_in_het_verleden', veld: 'fasen', uitleg: 'Een deel heeft een datum die al voorbij is.', watNu: 'Noem alleen datums die nog komen.' },
  ];
}

/** Proposes parts with their days. Nothing moves until the requester consents in writing. */
export function stelDeelplanVoor({ planId, voorgesteldOp, vandaag, fasen, brief }: StelDeelplanVoor, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  if (verzoek.plannen.has(planId)) return gebeurd();
  return tenzij(
    [
      inDeToekomst('voorgesteldOp', 'De dag van het voorstel', voorgesteldOp, vandaag),
      voorOntvangst('voorgesteldOp', 'De dag van het voorstel', voorgesteldOp, verzoek.ontvangenOp),
      ...planfouten(fasen, voorgesteldOp),
    ],
    () => [
      {
        type: 'DeelplanVoorgesteld',
        data: {
          planId,
          voorgesteldOp: toIsoDate(voorgesteldOp),
          fasen: fasen.map(({ nummer, omschrijving, uiterlijk }) => ({ nummer, omschrijving: omschrijving.trim(), uiterlijk: toIsoDate(uiterlijk) })),
          brief,
        },
      },
    ],
  );
}

const planWeigering = (verzoek: LopendVerzoek, planId: AanvaardDeelplan['planId'], welke: 'aanvaard' | 'afgewezen'): Weigering | null => {
  const plan = verzoek.plannen.get(planId);
  if (plan === undefined) return { code: 'plan_onbekend', veld: 'planId', uitleg: 'Dit plan staat niet in het dossier.', watNu: 'Kies een plan uit de lijst.' };
  return plan.stand === 'voorgesteld' || plan.stand === welke
    ? null
    : { code: 'plan_al_beantwoord', veld: 'planId', uitleg: `Dit plan is al ${plan.stand}.`, watNu: 'Stel zo nodig een nieuw plan voor.' };
};

/** Awb 4:15 lid 2 a: the last phase becomes the last day. After the term a consent mends nothing (reading R6b). */
export function aanvaardDeelplan({ planId, aanvaardOp, vandaag, langs, schriftelijk }: AanvaardDeelplan, verzoek: LopendVerzoek, recht: Recht): Uitkomst<VerzoekEvent> {
  const plan = verzoek.plannen.get(planId);
  if (plan?.stand === 'aanvaard') return gebeurd();
  const artikel = 'Awb art. 4:15 lid 2, onder a';
  const { beslistermijn, basis } = berekenTermijnen(verzoek.feiten, { ...recht, peildatum: aanvaardOp });
  return tenzij(
    [
      planWeigering(verzoek, planId, 'aanvaard'),
      inDeToekomst('aanvaardOp', 'De dag van het akkoord', aanvaardOp, vandaag),
      plan !== undefined && compare(aanvaardOp, plan.voorgesteldOp) < 0
        ? { code: 'akkoord_voor_voorstel', veld: 'aanvaardOp', uitleg: 'Het akkoord ligt voor de dag van het voorstel.', watNu: 'Controleer de datum.' }
        : null,
      schriftelijk
        ? null
        : { code: 'uitstel_niet_schriftelijk', artikel, veld: 'schriftelijk', uitleg: 'De verzoeker heeft niet schriftelijk ingestemd.', watNu: 'Vraag de verzoeker om in Mijn Woo-verzoek of per mail akkoord te gaan.' },
      compare(aanvaardOp, beslistermijn.einde) > 0 && basis.lezingen.R6b === 'nee'
        ? {
            code: 'uitstel_na_afloop',
            artikel,
            veld: 'aanvaardOp',
            uitleg: `De termijn liep tot en met ${langeDatum(beslistermijn.einde)}. Een akkoord van later maakt het besluit niet op tijd.`,
            watNu: 'Beslis zo snel mogelijk. De datums uit het plan blijven een toezegging.',
          }
        : null,
    ],
    () => [{ type: 'DeelplanAanvaard', data: { planId, aanvaardOp: toIsoDate(aanvaardOp), langs } }],
  );
}

export function wijsDeelplanAf({ planId, op, vandaag, tegenvoorstel }: WijsDeelplanAf, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  if (verzoek.plannen.get(planId)?.stand === 'afgewezen') return gebeurd();
  return tenzij([planWeigering(verzoek, planId, 'afgewezen'), inDeToekomst('op', 'De dag van het antwoord', op, vandaag)], () => [
    { type: 'DeelplanAfgewezen', data: { planId, op: toIsoDate(op), tegenvoorstel } },
  ]);
}
