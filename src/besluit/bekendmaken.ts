// Signing a decision and announcing it.
import { gebeurd, geweigerd, type Recht, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { eerderDan, inDeToekomst, tenzij } from '../kern/weigeringen.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import type { Besluituitkomst } from '../verzoek/events.ts';
import type { Ruimte } from '../wet/termijnen/vragen.ts';
import type { MaakBesluitBekend, OndertekenBesluit } from './commands.ts';
import type { BesluitBekendgemaakt, BesluitEvent } from './events.ts';
import { misbruikGeweigerd, misbruikNaTermijn } from './misbruik.ts';
import { openbareVersieOpen } from './openbaar.ts';
import { isOpen, type BekendBesluit, type Ondertekend } from './state.ts';
import { eersteDagOpenbaar } from './voorziening.ts';
import { alOndertekend, nogNiet, opstellerIsNiet } from './weigeringen.ts';

type PlainDate = Temporal.PlainDate;

/** Signs what was approved. The signer may be the approver, never the writer; the version for everybody names nobody. */
export function onderteken(command: OndertekenBesluit, besluit: BekendBesluit): Uitkomst<BesluitEvent> {
  const { door, ondertekendOp, vandaag, brief, openbareBrief, openbareTeksten, openbaarVerzoek, onbeslist } = command;
  if (besluit.status === 'ondertekend' && besluit.ondertekendDoor === door && besluit.ondertekendOp.equals(ondertekendOp)) return gebeurd();
  return tenzij(
    [
      besluit.status === 'goedgekeurd' ? null : isOpen(besluit) ? nogNiet('goedgekeurd', besluit) : alOndertekend,
      besluit.opsteller === door ? opstellerIsNiet('ondertekenaar') : null,
      inDeToekomst('ondertekendOp', 'De dag van ondertekening', ondertekendOp, vandaag),
      openbareBrief.verzegeldVoor === null && (openbaarVerzoek?.verzegeldVoor ?? null) === null ? null : openbareBriefVerzegeld,
      openbareVersieOpen(onbeslist),
    ],
    () => [
      {
        type: 'BesluitOndertekend',
        data: {
          door,
          ondertekendOp: toIsoDate(ondertekendOp),
          brief,
          openbareBrief,
          ...(openbareTeksten === undefined ? {} : { openbareTeksten }),
          ...(openbaarVerzoek === undefined ? {} : { openbaarVerzoek }),
        },
      },
    ],
  );
}

const openbareBriefVerzegeld: Weigering = {
  code: 'openbare_brief_verzegeld',
  veld: 'openbareBrief',
  uitleg: 'De openbare versie van het besluit is verzegeld voor één persoon. Dan staan er gegevens van die persoon in.',
  watNu: 'Maak de openbare versie opnieuw, zonder de gegevens van de verzoeker.',
};

/**
 * Sends the decision: only then it works (Awb 3:40, 3:41). From this day follows the first day on which the documents
 * may be given: the same, or after two weeks when somebody is expected to object (Woo 4.4 lid 5).
 */
export function maakBekend(command: MaakBesluitBekend, besluit: BekendBesluit, recht: Recht): Uitkomst<BesluitEvent> {
  const { bekendgemaaktOp, vandaag, ruimte, derden, misbruik } = command;
  if (besluit.status === 'bekendgemaakt' || besluit.status === 'verstrekt') {
    return besluit.bekendgemaaktOp.equals(bekendgemaaktOp) ? gebeurd() : geweigerd(alBekendgemaakt(besluit.bekendgemaaktOp));
  }
  if (besluit.status !== 'ondertekend') return geweigerd(nogNiet('ondertekend', besluit, 'Awb art. 3:40'));
  const vanaf = verstrekkenVanaf(besluit, bekendgemaaktOp, recht);
  return tenzij(
    [
      inDeToekomst('bekendgemaaktOp', 'De dag van bekendmaking', bekendgemaaktOp, vandaag),
      eerderDan('bekendgemaaktOp', 'De dag van bekendmaking', bekendgemaaktOp, 'de dag van ondertekening', besluit.ondertekendOp),
      nietBevoegd(besluit.inhoud.uitkomst, bekendgemaaktOp, ruimte),
      ...misbruikGeweigerd(besluit.inhoud.uitkomst, bekendgemaaktOp, vandaag, misbruik),
    ],
    () => [
      { type: 'BesluitBekendgemaakt', data: { bekendgemaaktOp: toIsoDate(bekendgemaaktOp), verstrekkenVanaf: toIsoDate(vanaf), ...gebleken(command, besluit), ...(derden.length === 0 ? {} : { derden }) } },
    ],
  );
}

/** The day of discovery is kept only where Woo 4.6 asked for it. */
function gebleken({ bekendgemaaktOp, misbruik }: MaakBesluitBekend, { inhoud }: Ondertekend): Pick<BesluitBekendgemaakt['data'], 'misbruik'> {
  if (misbruik?.gebleken == null || !misbruikNaTermijn(inhoud.uitkomst, bekendgemaaktOp, misbruik.laatsteDag)) return {};
  return { misbruik: { geblekenOp: toIsoDate(misbruik.gebleken.op), toelichting: misbruik.gebleken.toelichting.trim() } };
}

/** A decision without interim relief is never blocked, so there is always a day; the announcement is its lower bound. */
function verstrekkenVanaf({ inhoud }: Ondertekend, bekendgemaaktOp: PlainDate, recht: Recht): PlainDate {
  const dag = eersteDagOpenbaar({ inhoud, bekendgemaaktOp, voorzieningen: [] }, recht);
  if (dag === null) throw new Error('the legal clock gave no day of disclosure for a decision that nothing blocks');
  return dag;
}

const GROND: Readonly<Partial<Record<Besluituitkomst, { readonly artikel: string; readonly vraag: string }>>> = {
  niet_behandeld_precisering: { artikel: 'Woo art. 4.1 lid 6', vraag: 'om precisering' },
  niet_behandeld_aanvulling: { artikel: 'Awb art. 4:5 lid 4', vraag: 'om aanvulling' },
};

/** Not handling needs a question that went unanswered, and must be announced in time: else the request must be decided. */
function nietBevoegd(uitkomst: Besluituitkomst, op: PlainDate, ruimte: Ruimte | null): Weigering | null {
  const grond = GROND[uitkomst];
  if (grond === undefined) return null;
  const { artikel, vraag } = grond;
  if (ruimte === null) {
    return {
      code: 'niet_gevraagd',
      artikel,
      uitleg: `U vroeg de verzoeker niet ${vraag}. Dan mag u niet besluiten om het verzoek niet te behandelen.`,
      watNu: `Vraag eerst ${vraag}, of neem een besluit over de inhoud.`,
    };
  }
  if (Temporal.PlainDate.compare(op, ruimte.vanaf) < 0) {
    return {
      code: 'verzoeker_mag_nog_antwoorden',
      veld: 'bekendgemaaktOp',
      artikel,
      uitleg: 'De verzoeker kan uw vraag nog beantwoorden.',
      watNu: `Wacht tot ${langeDatum(ruimte.vanaf)}.`,
    };
  }
  return Temporal.PlainDate.compare(op, ruimte.totEnMet) <= 0
    ? null
    : {
        code: 'niet_meer_bevoegd',
        veld: 'bekendgemaaktOp',
        artikel,
        uitleg: `Dit besluit moest uiterlijk op ${langeDatum(ruimte.totEnMet)} bekend zijn. Daarna mag u niet meer besluiten om het verzoek niet te behandelen.`,
        watNu: 'Neem een besluit over de inhoud van het verzoek.',
      };
}

const alBekendgemaakt = (op: PlainDate): Weigering => ({
  code: 'besluit_al_bekendgemaakt',
  veld: 'bekendgemaaktOp',
  uitleg: `Dit besluit is al bekendgemaakt op ${langeDatum(op)}.`,
  watNu: 'U hoeft niets te doen. De bezwaartermijn loopt vanaf die dag.',
});
