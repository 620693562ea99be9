// What moves the last day to decide on an objection: committee, extension, consent, standing still (Awb 7:10, 4:15).
import { gebeurd, geweigerd, type Recht, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { eerderDan, inDeToekomst, leeg, tenzij } from '../kern/weigeringen.ts';
import type { BezwaarVerdagingWeigering } from '../wet/naspel/model.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import type { UitstelWeigering } from '../wet/termijnen/model.ts';
import type { BeeindigBezwaaropschorting, KomBezwaaruitstelOvereen, SchortBezwaarOp, StelCommissieIn, VerdaagBezwaar } from './commands.ts';
import type { BezwaarEvent } from './events.ts';
import { metFeit } from './feiten.ts';
import type { Geopend } from './state.ts';
import { berekeningVan } from './termijnen.ts';
import { nietInBehandeling } from './weigeringen.ts';

type PlainDate = Temporal.PlainDate;

/** The law through that day: while the clock stands still without a known end, the term has not passed. */
const opDag = (recht: Recht, peildatum: PlainDate): Recht => ({ ...recht, peildatum });

/** The objection with this event as if it had happened. */
const stel = (bezwaar: Geopend, event: BezwaarEvent): Geopend => ({ ...bezwaar, revisie: bezwaar.revisie + 1, feiten: metFeit(bezwaar.feiten, event, bezwaar.revisie + 1) });

/** Twelve weeks instead of six, when the committee was there before the six had passed. */
export function stelCommissieIn({ op, vandaag, bekendgemaaktOp }: StelCommissieIn, bezwaar: Geopend, recht: Recht): Uitkomst<BezwaarEvent> {
  if (bezwaar.commissie) return gebeurd();
  const einde = berekeningVan(bezwaar, bekendgemaaktOp, opDag(recht, op)).beslissen?.einde ?? null;
  return tenzij(
    [
      nietInBehandeling(bezwaar),
      inDeToekomst('op', 'De dag waarop de commissie is ingesteld', op, vandaag),
      bezwaar.ontvangenOp === null ? null : eerderDan('op', 'De dag waarop de commissie is ingesteld', op, 'de dag van ontvangst', bezwaar.ontvangenOp),
      einde !== null && Temporal.PlainDate.compare(op, einde) > 0 ? voorbij(einde, 'Awb art. 7:10 lid 1') : null,
      bezwaar.bemiddeling?.afgerondOp == null ? null : naBemiddeling('Een commissie geeft nu geen extra tijd.'),
    ],
    () => [{ type: 'CommissieIngesteld', data: { op: toIsoDate(op) } }],
  );
}

const voorbij = (einde: PlainDate, artikel: string): Weigering => ({
  code: 'termijn_voorbij',
  artikel,
  uitleg: `De termijn liep tot en met ${langeDatum(einde)}. Daarna kan er geen tijd meer bij.`,
  watNu: 'Beslis zo snel mogelijk. Vertel de bezwaarmaker wanneer het besluit komt.',
});
const naBemiddeling = (wat: string): Weigering => ({
  code: 'na_bemiddeling',
  artikel: 'Woo art. 7.3 lid 3',
  uitleg: `Na bemiddeling is de termijn altijd 2 weken. ${wat}`,
  watNu: 'Beslis binnen die 2 weken, of spreek met de bezwaarmaker een latere dag af.',
});

const VERDAGING: Readonly<Record<Exclude<BezwaarVerdagingWeigering, 'na-bemiddeling' | 'termijn-voorbij'>, readonly [uitleg: string, watNu: string]>> = {
  'te-lang': ['Verdagen kan met hoogstens 6 weken.', 'Kies 1 tot en met 6 weken. Is dat te kort? Spreek met de bezwaarmaker een latere dag af.'],
  'geen-hele-weken': ['Verdagen gaat met hele weken, ten minste één.', 'Kies 1 tot en met 6 weken.'],
  'al-verdaagd': ['Verdagen mag maar één keer.', 'Spreek met de bezwaarmaker een latere dag af.'],
  'voor-het-begin': ['Op die dag was er nog geen besluit om bezwaar tegen te maken.', 'Controleer de dag.'],
};

export function verdaagBezwaar({ aangekondigdOp, weken, vandaag, toelichting, brief, bekendgemaaktOp }: VerdaagBezwaar, bezwaar: Geopend, recht: Recht): Uitkomst<BezwaarEvent> {
  const event: BezwaarEvent = { type: 'BezwaarVerdaagd', data: { aangekondigdOp: toIsoDate(aangekondigdOp), weken, toelichting: toelichting.trim(), brief } };
  const gesteld = stel(bezwaar, event);
  const { beslissen } = berekeningVan(gesteld, bekendgemaaktOp, opDag(recht, aangekondigdOp));
  const uitkomst = beslissen?.verdagingen.find(({ feit }) => feit.id === String(gesteld.revisie));
  const zonder = berekeningVan(bezwaar, bekendgemaaktOp, opDag(recht, aangekondigdOp)).beslissen;
  // Two of one day: for the clock either can be the one that holds, for the body the second is one too many.
  const eerder = zonder?.verdagingen.some(({ aanvaard }) => aanvaard) ?? false;
  const reden = eerder && beslissen?.code !== 'T17' ? 'al-verdaagd' : uitkomst?.aanvaard === false ? uitkomst.reden : null;
  return tenzij(
    [
      nietInBehandeling(bezwaar),
      beslissen === null && nietInBehandeling(bezwaar) === null ? bemiddelingLoopt : null,
      inDeToekomst('aangekondigdOp', 'De dag van de verdaging', aangekondigdOp, vandaag),
      leeg('toelichting', 'De uitleg', toelichting),
      reden === null ? null : verdagingsweigering(reden, zonder?.wettelijk ?? bekendgemaaktOp),
    ],
    () => [event],
  );
}

function verdagingsweigering(reden: BezwaarVerdagingWeigering, einde: PlainDate): Weigering {
  if (reden === 'na-bemiddeling') return naBemiddeling('Verdagen kan dan niet.');
  if (reden === 'termijn-voorbij') return voorbij(einde, 'Awb art. 7:10 lid 3');
  const [uitleg, watNu] = VERDAGING[reden];
  return { code: `verdaging_${reden.replaceAll('-', '_')}`, artikel: 'Awb art. 7:10 lid 3', uitleg, watNu };
}

const bemiddelingLoopt: Weigering = {
  code: 'bemiddeling_loopt',
  artikel: 'Woo art. 7.3 lid 2',
  uitleg: 'Het Adviescollege bemiddelt nog. De termijn voor uw besluit is nog niet begonnen.',
  watNu: 'Wacht op het advies.',
};

const UITSTEL: Readonly<Record<Exclude<UitstelWeigering, 'termijn-voorbij'>, readonly [uitleg: string, watNu: string]>> = {
  'niet-schriftelijk': ['De bezwaarmaker stemde niet schriftelijk in.', 'Vraag een bericht of mail waarin de nieuwe dag staat.'],
  'onmogelijke-datum': ['De datums kunnen niet kloppen.', 'Controleer beide datums.'],
};

export function komBezwaaruitstelOvereen({ overeengekomenOp, tot, schriftelijk, vandaag, bekendgemaaktOp }: KomBezwaaruitstelOvereen, bezwaar: Geopend, recht: Recht): Uitkomst<BezwaarEvent> {
  const artikel = 'Awb art. 7:10 lid 4';
  const event: BezwaarEvent = { type: 'BezwaaruitstelOvereengekomen', data: { overeengekomenOp: toIsoDate(overeengekomenOp), tot: toIsoDate(tot) } };
  const gesteld = stel(bezwaar, event);
  const na = berekeningVan(gesteld, bekendgemaaktOp, opDag(recht, overeengekomenOp)).beslissen;
  const voor = berekeningVan(bezwaar, bekendgemaaktOp, opDag(recht, overeengekomenOp)).beslissen;
  const uitkomst = na?.uitstellen.find(({ feit }) => feit.id === String(gesteld.revisie));
  const reden = schriftelijk ? (uitkomst?.aanvaard === false ? uitkomst.reden : null) : 'niet-schriftelijk';
  const weigering = (): Weigering | null => {
    if (reden === null) return null;
    if (reden === 'termijn-voorbij') return voorbij(voor?.einde ?? overeengekomenOp, artikel);
    const [uitleg, watNu] = UITSTEL[reden];
    return { code: `uitstel_${reden.replaceAll('-', '_')}`, artikel, uitleg, watNu };
  };
  return tenzij(
    [
      nietInBehandeling(bezwaar),
      na === null && nietInBehandeling(bezwaar) === null ? bemiddelingLoopt : null,
      inDeToekomst('overeengekomenOp', 'De dag van de afspraak', overeengekomenOp, vandaag),
      weigering(),
      voor !== null && Temporal.PlainDate.compare(tot, voor.einde) <= 0
        ? { code: 'uitstel_niet_later', artikel, veld: 'tot', uitleg: `De uiterste dag is nu ${langeDatum(voor.einde)}. De nieuwe dag is niet later.`, watNu: 'Kies een latere dag.' }
        : null,
    ],
    () => [event],
  );
}

export function schortBezwaarOp({ grond, vanaf, vandaag }: SchortBezwaarOp, bezwaar: Geopend): Uitkomst<BezwaarEvent> {
  const loopt = [...bezwaar.opschortingen.values()].some(({ totEnMet }) => totEnMet === null);
  return tenzij(
    [
      nietInBehandeling(bezwaar),
      loopt ? { code: 'opschorting_loopt', artikel: 'Awb art. 4:15', uitleg: 'De termijn staat al stil.', watNu: 'Beëindig eerst die stilstand.' } : null,
      inDeToekomst('vanaf', 'De eerste dag van de stilstand', vanaf, vandaag),
      bezwaar.ontvangenOp === null ? null : eerderDan('vanaf', 'De eerste dag van de stilstand', vanaf, 'de dag van ontvangst', bezwaar.ontvangenOp),
    ],
    () => [{ type: 'BezwaarOpgeschort', data: { grond, vanaf: toIsoDate(vanaf) } }],
  );
}

export function beeindigBezwaaropschorting({ opschorting, totEnMet, vandaag }: BeeindigBezwaaropschorting, bezwaar: Geopend): Uitkomst<BezwaarEvent> {
  const begin = bezwaar.opschortingen.get(opschorting);
  if (begin === undefined) return geweigerd({ code: 'opschorting_onbekend', uitleg: 'Deze stilstand bestaat niet.', watNu: 'Kies een stilstand uit de lijst.' });
  if (begin.totEnMet !== null) return gebeurd();
  return tenzij(
    [inDeToekomst('totEnMet', 'De laatste dag van de stilstand', totEnMet, vandaag), eerderDan('totEnMet', 'De laatste dag van de stilstand', totEnMet, 'de eerste dag', begin.vanaf)],
    () => [{ type: 'BezwaaropschortingGeeindigd', data: { opschorting, totEnMet: toIsoDate(totEnMet) } }],
  );
}
