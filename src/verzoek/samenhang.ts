// Joining and splitting requests. No term ever gets longer by it: the earliest receipt counts, and what had moved the clock goes along.
import type { Uitkomst, Weigering } from '../kern/decider.ts';
import { gebeurd } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { inDeToekomst, leeg, tenzij } from '../kern/weigeringen.ts';
import type { NeemFeitenOver, NeemVerzoekOp, Splits, VoegSamenMet } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import { openstaandeVraag, openstaandeZienswijzen } from './openstaand.ts';
import { bewaarFeiten } from './overgenomen.ts';
import type { LopendVerzoek } from './state.ts';
import { voorOntvangst } from './weigeringen.ts';

/** Ends this request: it goes on under another one of the same requester. */
export function voegSamenMet({ op, vandaag, met, metNummer, zelfdeVerzoeker, brief }: VoegSamenMet, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  return tenzij(
    [
      inDeToekomst('op', 'De dag van samenvoegen', op, vandaag),
      voorOntvangst('op', 'De dag van samenvoegen', op, verzoek.ontvangenOp),
      metNummer === verzoek.nummer ? { code: 'zelfde_verzoek', veld: 'met', uitleg: 'Dit is hetzelfde verzoek.', watNu: 'Vul het nummer van een ander verzoek in.' } : null,
      zelfdeVerzoeker
        ? null
        : {
            code: 'andere_verzoeker',
            veld: 'zelfdeVerzoeker',
            artikel: 'Woo art. 4.1 lid 1',
            uitleg: 'Alleen verzoeken van dezelfde verzoeker kunt u samenvoegen. Een ander heeft recht op een eigen besluit.',
            watNu: 'Controleer of beide verzoeken van dezelfde persoon zijn.',
          },
      verzoek.besluiten.size > 0
        ? { code: 'al_deels_besloten', artikel: 'Woo art. 4.4', uitleg: 'Op een deel van dit verzoek is al beslist.', watNu: 'Beslis ook op de rest onder dit nummer.' }
        : null,
    ],
    () => [{ type: 'VerzoekSamengevoegd', data: { op: toIsoDate(op), met, metNummer, brief } }],
  );
}

/** Takes in a request that was joined: its day of receipt counts here too. */
export function neemVerzoekOp({ op, vandaag, verzoekId, nummer, ontvangenOp }: NeemVerzoekOp, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  if (verzoek.gevoegd.has(verzoekId)) return gebeurd();
  return tenzij([inDeToekomst('op', 'De dag van samenvoegen', op, vandaag)], () => [
    { type: 'VerzoekGevoegd', data: { op: toIsoDate(op), verzoekId, nummer, ontvangenOp: toIsoDate(ontvangenOp) } },
  ]);
}

const wachtOpAntwoord: Weigering = {
  code: 'wacht_op_antwoord',
  artikel: 'Awb art. 4:15',
  uitleg: 'De termijn staat stil, want iemand moet nog antwoorden of de stilstand is nog niet voorbij. Een antwoord hier zou de termijn van het deel niet laten lopen.',
  watNu: 'Wacht tot de termijn weer loopt. Splits daarna.',
};

/** Facts go along as they are on the day of the split: what still waits for its end would end for one half only. */
function ietsStaatOpen({ feiten, opschortingen }: LopendVerzoek, vandaag: Temporal.PlainDate): boolean {
  const teVerwachten = [openstaandeVraag(feiten)?.uiterlijk, openstaandeZienswijzen(feiten)?.tot];
  return teVerwachten.some((tot) => tot != null && Temporal.PlainDate.compare(vandaag, tot) <= 0) || [...opschortingen.values()].some(({ beeindigd }) => !beeindigd);
}

export function splits({ op, vandaag, naar, naarNummer, omschrijving, brief }: Splits, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  if (verzoek.gesplitst.has(naar)) return gebeurd();
  return tenzij(
    [
      inDeToekomst('op', 'De dag van splitsen', op, vandaag),
      voorOntvangst('op', 'De dag van splitsen', op, verzoek.ontvangenOp),
      leeg('omschrijving', 'Welk deel apart verder gaat', omschrijving),
      ietsStaatOpen(verzoek, vandaag) ? wachtOpAntwoord : null,
    ],
    () => [{ type: 'VerzoekGesplitst', data: { op: toIsoDate(op), naar, naarNummer, omschrijving: omschrijving.trim(), brief } }],
  );
}

/** The part that was split off has the days of the whole: receipt is its own first event, the rest comes from here. */
export function neemFeitenOver({ op, van, vanNummer, feiten }: NeemFeitenOver, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  if (verzoek.afgesplitstVan !== null) return gebeurd();
  return gebeurd({ type: 'VerzoekAfgesplitst', data: { op: toIsoDate(op), van, vanNummer, feiten: bewaarFeiten(feiten.filter(({ soort }) => soort !== 'ontvangst')) } });
}
