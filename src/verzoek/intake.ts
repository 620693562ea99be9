// Receiving, naming and assigning a request, and confirming its receipt.
import type { Uitkomst, Weigering } from '../kern/decider.ts';
import { gebeurd, geweigerd } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { inDeToekomst, leeg, tenzij } from '../kern/weigeringen.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import type { BevestigOntvangst, GeefWerktitel, Herinner, OntvangVerzoek, WijsToe } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import type { LopendVerzoek } from './state.ts';
import { voorOntvangst } from './weigeringen.ts';

/** The earliest receipt the Woo can know: it replaced the Wob on this day, also for pending requests. */
const INWERKINGTREDING = Temporal.PlainDate.from('2022-05-01');

/** Anyone may ask, without stating an interest (Woo 1.1, 4.1 lid 3). The day of receipt counts, whatever the channel. */
export function ontvang(command: OntvangVerzoek): Uitkomst<VerzoekEvent> {
  const weigeringen = [
    inDeToekomst('ontvangenOp', 'De dag van ontvangst', command.ontvangenOp, command.vandaag),
    Temporal.PlainDate.compare(command.ontvangenOp, INWERKINGTREDING) < 0 ? voorDeWoo(command.ontvangenOp) : null,
  ].filter((weigering) => weigering !== null);
  const [eerste, ...meer] = weigeringen;
  if (eerste !== undefined) return geweigerd(eerste, ...meer);
  const { nummer, kanaal, organisatie, persoonId, verzoeker, contactwijze, onderwerp, tekst, bijlagen, volgcodeHash, werktitel } = command;
  return gebeurd({
    type: 'VerzoekOntvangen',
    data: {
      nummer,
      kanaal,
      ontvangenOp: toIsoDate(command.ontvangenOp),
      organisatie,
      persoonId,
      verzoeker,
      contactwijze,
      onderwerp,
      tekst,
      bijlagen,
      volgcodeHash,
      werktitel,
    },
  });
}

const voorDeWoo = (datum: Temporal.PlainDate): Weigering => ({
  code: 'datum_voor_de_woo',
  veld: 'ontvangenOp',
  uitleg: `De dag van ontvangst is ${langeDatum(datum)}. De Wet open overheid geldt sinds 1 mei 2022.`,
  watNu: 'Controleer het jaar. Een verzoek van voor die tijd hoort niet in dit systeem.',
});

export function geefWerktitel(command: GeefWerktitel, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  const werktitel = command.werktitel.trim();
  return tenzij([leeg('werktitel', 'De werktitel', werktitel)], () =>
    werktitel === verzoek.werktitel ? [] : [{ type: 'WerktitelGegeven', data: { werktitel } }],
  );
}

export const wijsToe = (command: WijsToe, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> =>
  command.behandelaar === verzoek.behandelaar
    ? gebeurd()
    : gebeurd({ type: 'VerzoekToegewezen', data: { behandelaar: command.behandelaar } });

/** At most one reminder a day, and only to somebody. */
export function herinner(command: Herinner, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  if (verzoek.behandelaar === null) {
    return geweigerd({
      code: 'geen_behandelaar',
      uitleg: 'Dit verzoek heeft nog geen behandelaar.',
      watNu: 'Wijs het verzoek eerst toe aan een collega.',
    });
  }
  if (verzoek.herinnerdOp?.equals(command.vandaag) === true) return gebeurd();
  return gebeurd({ type: 'HerinneringGestuurd', data: { aan: verzoek.behandelaar, datum: toIsoDate(command.vandaag) } });
}

/** Receipt is confirmed once (Awb 2:17, 4:3a). */
export function bevestigOntvangst(command: BevestigOntvangst, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  if (verzoek.ontvangstBevestigdOp !== null) return gebeurd();
  const [eerste, ...meer] = [
    inDeToekomst('verzondenOp', 'De dag van verzending', command.verzondenOp, command.vandaag),
    voorOntvangst('verzondenOp', 'De dag van verzending', command.verzondenOp, verzoek.ontvangenOp),
  ].filter((weigering) => weigering !== null);
  if (eerste !== undefined) return geweigerd(eerste, ...meer);
  return gebeurd({ type: 'OntvangstBevestigd', data: { verzondenOp: toIsoDate(command.verzondenOp), brief: command.brief } });
}
