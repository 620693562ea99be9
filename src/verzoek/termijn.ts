// Extending, postponing, and telling that the clock runs again. Every rule about dates is the clock's; here are the refusals.
import type { Recht, Uitkomst, Weigering } from '../kern/decider.ts';
import { gebeurd, geweigerd } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { inDeToekomst } from '../kern/weigeringen.ts';
import { berekenTermijnen } from '../wet/termijnen/bereken.ts';
import { eindeTeMelden } from '../wet/termijnen/vragen.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import type { Termijnberekening, VerdagingWeigering } from '../wet/termijnen/model.ts';
import type { KomUitstelOvereen, MeldEindeOpschorting, Verdaag } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import type { LopendVerzoek } from './state.ts';
import { voorOntvangst } from './weigeringen.ts';

const VERDAGING_ARTIKEL = 'Woo art. 4.4 lid 2';

/** Why the law gives this extension no effect, in words. */
const verdagingGeweigerd = (reden: VerdagingWeigering, termijnen: Termijnberekening): Weigering => {
  const einde = langeDatum(termijnen.eersteTermijn.einde);
  const uitleg: Readonly<Record<VerdagingWeigering, readonly [uitleg: string, watNu: string]>> = {
    'eerste-termijn-voorbij': [
      `De eerste termijn liep tot en met ${einde}. Na die dag kunt u niet meer verdagen.`,
      'Beslis zo snel mogelijk, of spreek schriftelijk een nieuwe datum af met de verzoeker.',
    ],
    'al-verdaagd': ['Dit verzoek is al een keer verdaagd. Dat mag maar één keer.', 'Spreek schriftelijk uitstel af met de verzoeker.'],
    'te-lang': ['Verdagen mag met ten hoogste twee weken.', 'Kies één of twee weken.'],
    'geen-hele-weken': ['Verdagen gaat per hele week.', 'Kies één of twee weken.'],
    'niet-schriftelijk-gemotiveerd': ['Verdagen moet schriftelijk, en met een reden.', 'Vul de reden in.'],
    'voor-ontvangst': ['De verdaging ligt voor de dag van ontvangst.', 'Controleer de datum.'],
  };
  return { code: `verdaging_${reden.replaceAll('-', '_')}`, artikel: VERDAGING_ARTIKEL, uitleg: uitleg[reden][0], watNu: uitleg[reden][1], veld: 'aangekondigdOp' };
};

/** Extends the decision term once, by at most two weeks, announced before the first term ends (Woo art. 4.4 lid 2). */
export function verdaag(command: Verdaag, verzoek: LopendVerzoek, recht: Recht): Uitkomst<VerzoekEvent> {
  const feit = {
    soort: 'verdaging' as const,
    aangekondigdOp: command.aangekondigdOp,
    weken: command.weken,
    schriftelijkEnGemotiveerd: command.toelichting.trim() !== '',
  };
  const termijnen = berekenTermijnen([...verzoek.feiten, feit], { ...recht, peildatum: command.aangekondigdOp });
  const uitkomst = termijnen.verdagingen.find((verdaging) => verdaging.feit === feit);
  // Recording order must not matter: an extension of an earlier date would take the place of the one already announced.
  const eerder = verzoek.feiten.some((bestaand) => bestaand.soort === 'verdaging');
  const [eerste, ...meer] = [
    inDeToekomst('aangekondigdOp', 'De dag van de verdaging', command.aangekondigdOp, command.vandaag),
    voorOntvangst('aangekondigdOp', 'De dag van de verdaging', command.aangekondigdOp, verzoek.ontvangenOp),
    eerder
      ? verdagingGeweigerd('al-verdaagd', termijnen)
      : uitkomst?.aanvaard === false && uitkomst.reden !== 'voor-ontvangst'
        ? verdagingGeweigerd(uitkomst.reden, termijnen)
        : null,
  ].filter((weigering) => weigering !== null);
  if (eerste !== undefined) return geweigerd(eerste, ...meer);
  const { weken, reden, toelichting, brief } = command;
  return gebeurd({
    type: 'BeslissingVerdaagd',
    data: { aangekondigdOp: toIsoDate(command.aangekondigdOp), weken, reden, toelichting: toelichting.trim(), brief },
  });
}

/** A later last day with the requester's written consent (Awb art. 4:15 lid 2 a). After the term it mends nothing (reading R6b). */
export function komUitstelOvereen(command: KomUitstelOvereen, verzoek: LopendVerzoek, recht: Recht): Uitkomst<VerzoekEvent> {
  // Through that day: while the clock stands still without a known end, the term has not passed.
  const { beslistermijn, basis } = berekenTermijnen(verzoek.feiten, { ...recht, peildatum: command.overeengekomenOp });
  const artikel = 'Awb art. 4:15 lid 2, onder a';
  const [eerste, ...meer] = [
    inDeToekomst('overeengekomenOp', 'De dag van de afspraak', command.overeengekomenOp, command.vandaag),
    voorOntvangst('overeengekomenOp', 'De dag van de afspraak', command.overeengekomenOp, verzoek.ontvangenOp),
    command.schriftelijk
      ? null
      : {
          code: 'uitstel_niet_schriftelijk',
          artikel,
          veld: 'schriftelijk',
          uitleg: 'De verzoeker heeft niet schriftelijk ingestemd.',
          watNu: 'Vraag de verzoeker om een bericht of mail waarin de nieuwe datum staat.',
        },
    Temporal.PlainDate.compare(command.overeengekomenOp, beslistermijn.einde) > 0 && basis.lezingen.R6b === 'nee'
      ? {
          code: 'uitstel_na_afloop',
          artikel,
          veld: 'overeengekomenOp',
          uitleg: `De termijn liep tot en met ${langeDatum(beslistermijn.einde)}. Een afspraak van later maakt het besluit niet op tijd.`,
          watNu: 'Beslis zo snel mogelijk. Meld de verwachte datum in een bericht aan de verzoeker.',
        }
      : null,
    Temporal.PlainDate.compare(command.tot, beslistermijn.einde) <= 0
      ? {
          code: 'uitstel_niet_later',
          artikel,
          veld: 'tot',
          uitleg: `De nieuwe datum is ${langeDatum(command.tot)}. De uiterste datum is nu ${langeDatum(beslistermijn.einde)}.`,
          watNu: 'Vul een datum in die later is dan de huidige uiterste datum.',
        }
      : null,
  ].filter((weigering) => weigering !== null);
  if (eerste !== undefined) return geweigerd(eerste, ...meer);
  return gebeurd({
    type: 'UitstelOvereengekomen',
    data: { overeengekomenOp: toIsoDate(command.overeengekomenOp), tot: toIsoDate(command.tot), brief: command.brief },
  });
}

/** The requester hears that the clock runs again, and the new date (Woo art. 4.4 lid 4). No effect on the date itself; the same date is told once. */
export function meldEindeOpschorting(command: MeldEindeOpschorting, verzoek: LopendVerzoek, recht: Recht): Uitkomst<VerzoekEvent> {
  const termijnen = berekenTermijnen(verzoek.feiten, { ...recht, peildatum: command.vandaag });
  const { beslistermijn } = termijnen;
  const [eerste, ...meer] = [
    inDeToekomst('verzondenOp', 'De dag van verzending', command.verzondenOp, command.vandaag),
    eindeTeMelden(termijnen, command.verzondenOp)
      ? null
      : {
          code: 'geen_opschorting_voorbij',
          artikel: 'Woo art. 4.4 lid 4',
          uitleg: 'Er is geen stilstand voorbij waarover u de verzoeker moet berichten.',
          watNu: 'Wacht tot de zienswijzen binnen zijn, of tot de gestelde dag voorbij is.',
        },
  ].filter((weigering) => weigering !== null);
  if (eerste !== undefined) return geweigerd(eerste, ...meer);
  if (verzoek.eindeGemeld?.equals(beslistermijn.einde) === true) return gebeurd();
  return gebeurd({
    type: 'EindeOpschortingGemeld',
    data: { verzondenOp: toIsoDate(command.verzondenOp), nieuweDatum: toIsoDate(beslistermijn.einde), brief: command.brief },
  });
}

