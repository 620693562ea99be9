// What can still happen to a decision that was announced: the court is asked to stop disclosure, and a wrong day is put right.
// The brake is part of the decision itself, so that giving documents and the brake can never miss each other (Woo 4.4 lid 5).
import { gebeurd, geweigerd, type Recht, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { toIsoDate, type IsoDate } from '../kern/date.ts';
import { eerderDan, inDeToekomst, leeg, tenzij } from '../kern/weigeringen.ts';
import { berekenBesluittermijnen } from '../wet/termijnen/besluittermijnen.ts';
import { datumZonderDag } from '../wet/termijnen/datumtekst.ts';
import type { Feit, Openbaarmaking } from '../wet/termijnen/model.ts';
import type { CorrigeerBekendmaking, RegistreerVoorziening, RegistreerVoorzieningEinde, RegistreerVoorzieningVervallen } from './commands.ts';
import type { BesluitEvent } from './events.ts';
import { isWerkend, type BekendBesluit, type Voorziening, type WerkendBesluit } from './state.ts';
import { nogNiet } from './weigeringen.ts';

type PlainDate = Temporal.PlainDate;
type Stand = Pick<WerkendBesluit, 'inhoud' | 'bekendgemaaktOp' | 'voorzieningen'>;

/** Key of the one decision whose terms are asked. */
const DIT = 'dit';
const ARTIKEL = 'Awb art. 8:81; Woo art. 4.4 lid 5';

function voorzieningfeiten({ voorzieningId, op, einde, vervallenOp }: Voorziening): readonly Feit[] {
  const feiten: Feit[] = [{ soort: 'voorziening-gevraagd', id: voorzieningId, op, besluit: DIT }];
  if (einde !== null) {
    feiten.push(
      einde.hoe === 'ingetrokken'
        ? { soort: 'voorziening-ingetrokken', op: einde.op, bij: voorzieningId }
        : { soort: 'voorziening-uitgesproken', op: einde.op, bij: voorzieningId, uitspraak: einde.hoe },
    );
  }
  if (vervallenOp !== null) feiten.push({ soort: 'voorziening-vervallen', op: vervallenOp, bij: voorzieningId });
  return feiten;
}

/** When the documents may be given and published, with its reasons. */
export function openbaarmakingVan({ inhoud, bekendgemaaktOp, voorzieningen }: Stand, recht: Recht): Openbaarmaking {
  const besluiten = berekenBesluittermijnen(
    [
      { soort: 'besluit-bekendgemaakt', op: bekendgemaaktOp, bezwaarVerwacht: inhoud.bezwaarVerwacht, deelbesluit: inhoud.deel !== null, besluit: DIT },
      ...voorzieningen.flatMap(voorzieningfeiten),
    ],
    recht,
  );
  const [eerste] = besluiten;
  if (eerste === undefined) throw new Error('the legal clock gave no terms for an announced decision');
  return eerste.openbaarmaking;
}

/** First day on which the documents may be given; null: blocked by the court's procedure. */
export const eersteDagOpenbaar = (stand: Stand, recht: Recht): PlainDate | null => openbaarmakingVan(stand, recht).vroegste;

const alsIso = (dag: PlainDate | null): IsoDate | null => (dag === null ? null : toIsoDate(dag));

/** Why nothing may be given or published while the court looks at it, or after it said so. */
export function voorzieningHoudtTegen(voorzieningen: readonly Voorziening[]): Weigering {
  const toegewezen = voorzieningen.find(({ einde, vervallenOp }) => einde?.hoe === 'toegewezen' && vervallenOp === null);
  const loopt = voorzieningen.find(({ einde }) => einde === null);
  return {
    code: 'voorziening_houdt_openbaarmaking_tegen',
    artikel: ARTIKEL,
    uitleg:
      toegewezen?.einde != null
        ? `De rechter verbood op ${datumZonderDag(toegewezen.einde.op)} om de documenten openbaar te maken.`
        : `Iemand vroeg de rechter${loopt === undefined ? '' : ` op ${datumZonderDag(loopt.op)}`} om openbaarmaking tegen te houden. De rechter heeft nog niet beslist.`,
    watNu: toegewezen === undefined ? 'Wacht op de uitspraak of de intrekking en leg die hier vast.' : 'Wacht tot het verbod vervalt en leg dat hier vast.',
  };
}

export function registreerVoorziening({ voorzieningId, op, vandaag, door, kenmerk }: RegistreerVoorziening, besluit: BekendBesluit, recht: Recht): Uitkomst<BesluitEvent> {
  if (!isWerkend(besluit)) return geweigerd(nogNiet('bekendgemaakt', besluit, ARTIKEL));
  const { bekendgemaaktOp, voorzieningen } = besluit;
  if (voorzieningen.some((each) => each.voorzieningId === voorzieningId)) return gebeurd();
  const na = { ...besluit, voorzieningen: [...voorzieningen, { voorzieningId, op, einde: null, vervallenOp: null }] };
  return tenzij(
    [
      inDeToekomst('op', 'De dag van het verzoek aan de rechter', op, vandaag),
      eerderDan('op', 'De dag van het verzoek aan de rechter', op, 'de bekendmaking van het besluit', bekendgemaaktOp),
    ],
    () => [
      {
        type: 'VoorzieningGevraagd',
        data: { voorzieningId, op: toIsoDate(op), door, kenmerk: kenmerk === null || kenmerk.trim() === '' ? null : kenmerk.trim(), verstrekkenVanaf: alsIso(eersteDagOpenbaar(na, recht)) },
      },
    ],
  );
}

const onbekendeVoorziening: Weigering = {
  code: 'voorziening_onbekend',
  veld: 'voorzieningId',
  uitleg: 'Dit verzoek aan de rechter staat niet bij dit besluit.',
  watNu: 'Leg eerst vast dat iemand om een voorlopige voorziening vroeg.',
};

const alAfgelopen: Weigering = {
  code: 'voorziening_al_afgelopen',
  artikel: ARTIKEL,
  uitleg: 'Hoe dit verzoek aan de rechter afliep, is al vastgelegd.',
  watNu: 'Kijk in de geschiedenis van het besluit. Vroeg iemand het opnieuw? Leg dat vast als een nieuw verzoek.',
};

export function registreerVoorzieningEinde({ voorzieningId, op, vandaag, hoe }: RegistreerVoorzieningEinde, besluit: BekendBesluit, recht: Recht): Uitkomst<BesluitEvent> {
  const gevonden = zoek(besluit, voorzieningId);
  if ('code' in gevonden) return geweigerd(gevonden);
  const { voorziening, werkend } = gevonden;
  const { einde } = voorziening;
  if (einde !== null) return einde.hoe === hoe && einde.op.equals(op) ? gebeurd() : geweigerd(alAfgelopen);
  const wat = hoe === 'ingetrokken' ? 'De dag van de intrekking' : 'De dag van de uitspraak';
  const basis = { voorzieningId, op: toIsoDate(op), verstrekkenVanaf: alsIso(eersteDagOpenbaar(metVoorziening(werkend, { ...voorziening, einde: { hoe, op } }), recht)) };
  return tenzij([inDeToekomst('op', wat, op, vandaag), eerderDan('op', wat, op, 'de dag van het verzoek aan de rechter', voorziening.op)], () => [
    hoe === 'ingetrokken' ? { type: 'VoorzieningIngetrokken', data: basis } : { type: 'VoorzieningUitgesproken', data: { ...basis, uitspraak: hoe } },
  ]);
}

export function registreerVoorzieningVervallen({ voorzieningId, op, vandaag, waardoor }: RegistreerVoorzieningVervallen, besluit: BekendBesluit, recht: Recht): Uitkomst<BesluitEvent> {
  const gevonden = zoek(besluit, voorzieningId);
  if ('code' in gevonden) return geweigerd(gevonden);
  const { voorziening, werkend } = gevonden;
  const { einde, vervallenOp } = voorziening;
  if (vervallenOp !== null) return vervallenOp.equals(op) ? gebeurd() : geweigerd(alAfgelopen);
  if (einde?.hoe !== 'toegewezen') return geweigerd(nietsToegewezen);
  const verstrekkenVanaf = alsIso(eersteDagOpenbaar(metVoorziening(werkend, { ...voorziening, vervallenOp: op }), recht));
  return tenzij([inDeToekomst('op', 'De dag waarop het verbod verviel', op, vandaag), eerderDan('op', 'De dag waarop het verbod verviel', op, 'de dag van de uitspraak', einde.op)], () => [
    { type: 'VoorzieningVervallen', data: { voorzieningId, op: toIsoDate(op), waardoor, verstrekkenVanaf } },
  ]);
}

const nietsToegewezen: Weigering = {
  code: 'voorziening_niet_toegewezen',
  artikel: 'Awb art. 8:85 en 8:87',
  uitleg: 'De rechter heeft niets verboden. Er kan dus ook niets vervallen.',
  watNu: 'Leg eerst de uitspraak vast.',
};

/** Another day of announcement: every term that follows from it moves along, also the first day of disclosure. */
export function corrigeerBekendmaking({ bekendgemaaktOp, vandaag, reden }: CorrigeerBekendmaking, besluit: BekendBesluit, recht: Recht): Uitkomst<BesluitEvent> {
  if (!isWerkend(besluit)) return geweigerd(nogNiet('bekendgemaakt', besluit));
  if (besluit.bekendgemaaktOp.equals(bekendgemaaktOp)) return gebeurd();
  return tenzij(
    [
      inDeToekomst('bekendgemaaktOp', 'De dag van bekendmaking', bekendgemaaktOp, vandaag),
      eerderDan('bekendgemaaktOp', 'De dag van bekendmaking', bekendgemaaktOp, 'de dag van ondertekening', besluit.ondertekendOp),
      leeg('reden', 'De reden', reden),
    ],
    () => [
      {
        type: 'BekendmakingGecorrigeerd',
        data: { bekendgemaaktOp: toIsoDate(bekendgemaaktOp), reden: reden.trim(), verstrekkenVanaf: alsIso(eersteDagOpenbaar({ ...besluit, bekendgemaaktOp }, recht)) },
      },
    ],
  );
}

type Gevonden = { readonly werkend: WerkendBesluit; readonly voorziening: Voorziening };

function zoek(besluit: BekendBesluit, voorzieningId: string): Gevonden | Weigering {
  if (!isWerkend(besluit)) return nogNiet('bekendgemaakt', besluit, ARTIKEL);
  const voorziening = besluit.voorzieningen.find((each) => each.voorzieningId === voorzieningId);
  return voorziening === undefined ? onbekendeVoorziening : { werkend: besluit, voorziening };
}

const metVoorziening = (besluit: WerkendBesluit, nieuw: Voorziening): WerkendBesluit => ({
  ...besluit,
  voorzieningen: besluit.voorzieningen.map((each) => (each.voorzieningId === nieuw.voorzieningId ? nieuw : each)),
});
