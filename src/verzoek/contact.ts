// Talking with the requester: messages, follow code, withdrawal, notifications, erasure.
import type { Recht, Uitkomst, Weigering } from '../kern/decider.ts';
import { gebeurd, geweigerd } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import { berekenTermijnen } from '../wet/termijnen/bereken.ts';
import { bewaarplicht, magVernietigdOp } from '../wet/verloop/bewaarplicht.ts';
import { inDeToekomst, leeg, tenzij } from '../kern/weigeringen.ts';
import type { MarkeerGelezen, MeldNotificatie, PlaatsBericht, TrekVerzoekIn, VernieuwVolgcode, WisPersoonsgegevens } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import type { LopendVerzoek } from './state.ts';
import { afgesloten, nietNa, voorOntvangst } from './weigeringen.ts';

/** Messages stay possible after the decision: questions remain. */
export function plaatsBericht(command: PlaatsBericht, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  if (verzoek.berichten.has(command.berichtId)) return gebeurd();
  const teVroeg =
    command.antwoordVoor === null ? null : nietNa('antwoordVoor', 'De dag voor het antwoord', command.antwoordVoor, command.vandaag);
  if (teVroeg !== null) return geweigerd(teVroeg);
  const { berichtId, van, tekst, bijlagen } = command;
  return gebeurd({
    type: 'BerichtGeplaatst',
    data: {
      berichtId,
      van,
      geplaatstOp: toIsoDate(command.vandaag),
      tekst,
      bijlagen,
      antwoordVoor: command.antwoordVoor === null ? null : toIsoDate(command.antwoordVoor),
    },
  });
}

/** Only the one it was meant for can have read it; the first time counts as proof (Awb 2:10). */
export function markeerGelezen(command: MarkeerGelezen, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  const van = verzoek.berichten.get(command.berichtId);
  if (van === undefined || van === command.door || verzoek.gelezen.has(command.berichtId)) return gebeurd();
  return gebeurd({ type: 'BerichtGelezen', data: { berichtId: command.berichtId, door: command.door } });
}

/** The requester lost the code, or somebody else has it. Also after the decision: an objection is followed there too. */
export function vernieuwVolgcode({ volgcodeHash, verzondenOp, vandaag, brief }: VernieuwVolgcode, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  if (volgcodeHash === verzoek.volgcodeHash) return gebeurd();
  return tenzij(
    [
      verzoek.gewist
        ? { code: 'verzoeker_gewist', uitleg: 'De gegevens van de verzoeker zijn gewist. Niemand kan dit verzoek nog volgen.', watNu: 'Een nieuwe volgcode is niet nodig.' }
        : null,
      inDeToekomst('verzondenOp', 'De dag van verzending', verzondenOp, vandaag),
      voorOntvangst('verzondenOp', 'De dag van verzending', verzondenOp, verzoek.ontvangenOp),
    ],
    () => [{ type: 'VolgcodeVernieuwd', data: { volgcodeHash, verzondenOp: toIsoDate(verzondenOp), brief } }],
  );
}

/** The requester may stop at any time before the (last) decision. */
export function trekIn(command: TrekVerzoekIn, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  if (verzoek.afsluiting?.door === 'intrekking') return gebeurd();
  const [eerste, ...meer] = [
    verzoek.afsluiting === null ? null : afgesloten(verzoek.afsluiting.op, verzoek.afsluiting.door),
    inDeToekomst('ingetrokkenOp', 'De dag van intrekking', command.ingetrokkenOp, command.vandaag),
    voorOntvangst('ingetrokkenOp', 'De dag van intrekking', command.ingetrokkenOp, verzoek.ontvangenOp),
  ].filter((weigering) => weigering !== null);
  if (eerste !== undefined) return geweigerd(eerste, ...meer);
  return gebeurd({
    type: 'VerzoekIngetrokken',
    data: { ingetrokkenOp: toIsoDate(command.ingetrokkenOp), brief: command.brief },
  });
}

/** Each event leads to one notification, whatever the number of tries. */
export function meldNotificatie(command: MeldNotificatie, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  if (verzoek.gemeld.has(command.bron)) return gebeurd();
  const { bron, soort, uitkomst } = command;
  if (!uitkomst.gelukt && verzoek.nietGemeld.has(bron)) return gebeurd();
  return uitkomst.gelukt
    ? gebeurd({ type: 'NotificatieVerstuurd', data: { bron, soort, messageId: uitkomst.messageId } })
    : gebeurd({ type: 'NotificatieMislukt', data: { bron, soort, reden: uitkomst.reden } });
}

/** While somebody can still object or a procedure runs, the body must be able to reach its requester (Woo 4.1a, reading R17). */
function onderBewaarplicht({ feiten, rechtsgangen }: LopendVerzoek, vandaag: Temporal.PlainDate, recht: Recht): Weigering | null {
  const artikel = 'Woo art. 4.1a; AVG art. 17 lid 3';
  if ([...rechtsgangen.values()].some(({ eindeOp }) => eindeOp === null)) {
    return { code: 'procedure_loopt', artikel, uitleg: 'Er loopt nog een procedure over dit verzoek.', watNu: 'Wis de gegevens als de procedure voorbij is.' };
  }
  const berekening = berekenTermijnen(feiten, { ...recht, peildatum: vandaag });
  // Without a decision there is nothing to object to.
  if (berekening.besluiten.length === 0) return null;
  const plicht = bewaarplicht(feiten, berekening, recht);
  if (magVernietigdOp(plicht, vandaag)) return null;
  const { totEnMet, waarom } = plicht;
  const tot = totEnMet === null ? '' : ` Dat is tot en met ${langeDatum(totEnMet)}.`;
  return { code: 'bewaarplicht', artikel, uitleg: `U moet de gegevens nog bewaren. ${waarom}${tot}`, watNu: 'Wis de gegevens na die dag.' };
}

/** AVG art. 17, only when nothing has to be announced to this person any more; the legal hold of Woo 4.1a goes first. */
export function wisPersoonsgegevens(command: WisPersoonsgegevens, verzoek: LopendVerzoek, recht: Recht): Uitkomst<VerzoekEvent> {
  if (verzoek.gewist) return gebeurd();
  const [eerste, ...meer] = [
    verzoek.afsluiting === null
      ? {
          code: 'verzoek_loopt_nog',
          artikel: 'Woo art. 4.1a; AVG art. 17 lid 3',
          uitleg: 'Dit verzoek loopt nog. Zonder naam en adres kunnen wij het besluit niet sturen.',
          watNu: 'Wis de gegevens pas als het verzoek is afgehandeld of ingetrokken.',
        }
      : null,
    verzoek.afsluiting === null ? null : onderBewaarplicht(verzoek, command.vandaag, recht),
    leeg('reden', 'De reden', command.reden),
  ].filter((weigering) => weigering !== null);
  if (eerste !== undefined) return geweigerd(eerste, ...meer);
  return gebeurd({
    type: 'PersoonsgegevensGewist',
    data: { persoonId: verzoek.persoonId, gewistOp: toIsoDate(command.vandaag), reden: command.reden },
  });
}
