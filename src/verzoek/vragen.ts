// Questions that make the clock stand still: precision from the requester, views from third parties.
import type { Uitkomst, Weigering } from '../kern/decider.ts';
import { gebeurd, geweigerd } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { inDeToekomst, tenzij } from '../kern/weigeringen.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import type { RegistreerPrecisering, RegistreerZienswijze, VerwerkZienswijze, VraagPrecisering, VraagZienswijzen } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import type { LopendVerzoek } from './state.ts';
import { nietNa, voorOntvangst } from './weigeringen.ts';

type PlainDate = Temporal.PlainDate;

/**
 * Asks a too general request to be made precise, with a term: without one the clock would not stop
 * (Woo 4.1 lid 5; Awb 4:5, 4:15 lid 1 a; ABRvS 21-9-2016). After two weeks it still stops, with a warning (reading R15).
 */
export function vraagPrecisering(command: VraagPrecisering, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  const [eerste, ...meer] = [
    inDeToekomst('verzondenOp', 'De dag van verzending', command.verzondenOp, command.vandaag),
    voorOntvangst('verzondenOp', 'De dag van verzending', command.verzondenOp, verzoek.ontvangenOp),
    nietNa('uiterlijk', 'De uiterste dag voor het antwoord', command.uiterlijk, command.verzondenOp),
    staatOpen(verzoek, command.verzondenOp),
  ].filter((weigering) => weigering !== null);
  if (eerste !== undefined) return geweigerd(eerste, ...meer);
  return gebeurd({
    type: 'PreciseringGevraagd',
    data: {
      verzondenOp: toIsoDate(command.verzondenOp),
      uiterlijk: toIsoDate(command.uiterlijk),
      vraag: command.vraag,
      brief: command.brief,
    },
  });
}

const staatOpen = ({ precisering }: LopendVerzoek, op: PlainDate) =>
  precisering === null || precisering.beantwoord || Temporal.PlainDate.compare(op, precisering.uiterlijk) > 0
    ? null
    : {
        code: 'precisering_staat_open',
        artikel: 'Woo art. 4.1 lid 5',
        uitleg: `Er staat al een vraag open. De verzoeker mag antwoorden tot en met ${langeDatum(precisering.uiterlijk)}.`,
        watNu: 'Wacht op het antwoord, of stuur een bericht als u nog iets wilt weten.',
      };

/** The answer; from that day the clock runs again (Awb 4:15 lid 1 a, reading R1). */
export function registreerPrecisering(command: RegistreerPrecisering, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  const [eerste, ...meer] = [
    verzoek.precisering === null
      ? {
          code: 'geen_precisering_gevraagd',
          artikel: 'Woo art. 4.1 lid 5',
          uitleg: 'Aan de verzoeker is geen precisering gevraagd.',
          watNu: 'Registreer het antwoord als bericht.',
        }
      : null,
    inDeToekomst('ontvangenOp', 'De dag van ontvangst', command.ontvangenOp, command.vandaag),
    voorOntvangst('ontvangenOp', 'De dag van ontvangst', command.ontvangenOp, verzoek.ontvangenOp),
  ].filter((weigering) => weigering !== null);
  if (eerste !== undefined) return geweigerd(eerste, ...meer);
  if (verzoek.precisering?.beantwoord === true) return gebeurd();
  return gebeurd({
    type: 'PreciseringOntvangen',
    data: { ontvangenOp: toIsoDate(command.ontvangenOp), tekst: command.tekst },
  });
}

/** Asks interested third parties for their views; the notice to the requester stops the clock (Woo 4.4 lid 3; Awb 4:8). */
export function vraagZienswijzen(command: VraagZienswijzen, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  const [eerste, ...meer] = [
    command.derden.length === 0
      ? {
          code: 'geen_derden',
          veld: 'derden',
          artikel: 'Woo art. 4.4 lid 3; Awb art. 4:8',
          uitleg: 'Er is geen belanghebbende ingevuld.',
          watNu: 'Vul ten minste één belanghebbende in.',
        }
      : null,
    inDeToekomst('verzoekerGeinformeerdOp', 'De dag van het bericht aan de verzoeker', command.verzoekerGeinformeerdOp, command.vandaag),
    voorOntvangst(
      'verzoekerGeinformeerdOp',
      'De dag van het bericht aan de verzoeker',
      command.verzoekerGeinformeerdOp,
      verzoek.ontvangenOp,
    ),
    nietNa('uiterlijk', 'De uiterste dag voor zienswijzen', command.uiterlijk, command.verzoekerGeinformeerdOp),
  ].filter((weigering) => weigering !== null);
  if (eerste !== undefined) return geweigerd(eerste, ...meer);
  // Every round has parties with ids of their own: known ids are the same round, sent again.
  if (command.derden.every(({ derdeId }) => verzoek.zienswijzen.some((ronde) => ronde.gevraagd.has(derdeId)))) return gebeurd();
  return gebeurd({
    type: 'ZienswijzenGevraagd',
    data: {
      verzoekerGeinformeerdOp: toIsoDate(command.verzoekerGeinformeerdOp),
      uiterlijk: toIsoDate(command.uiterlijk),
      derden: command.derden,
      briefAanVerzoeker: command.briefAanVerzoeker,
    },
  });
}

/** A view counts once per party; it may come late, and then it changes no date. */
export function registreerZienswijze(command: RegistreerZienswijze, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  const gevraagd = verzoek.zienswijzen.some((ronde) => ronde.gevraagd.has(command.derdeId));
  const [eerste, ...meer] = [
    gevraagd
      ? null
      : {
          code: 'derde_onbekend',
          veld: 'derdeId',
          artikel: 'Awb art. 4:8',
          uitleg: 'Aan deze belanghebbende is geen zienswijze gevraagd.',
          watNu: 'Kies een belanghebbende uit de lijst.',
        },
    inDeToekomst('ontvangenOp', 'De dag van ontvangst', command.ontvangenOp, command.vandaag),
    voorOntvangst('ontvangenOp', 'De dag van ontvangst', command.ontvangenOp, verzoek.ontvangenOp),
    gevraagd ? andereStukken(command, verzoek) : null,
    zonderReden(command),
  ].filter((weigering) => weigering !== null);
  if (eerste !== undefined) return geweigerd(eerste, ...meer);
  if (!verzoek.zienswijzen.some((ronde) => ronde.open.has(command.derdeId))) return gebeurd();
  return gebeurd({
    type: 'ZienswijzeOntvangen',
    data: {
      ontvangenOp: toIsoDate(command.ontvangenOp),
      derdeId: command.derdeId,
      langs: command.langs,
      antwoorden: command.antwoorden,
      algemeen: command.algemeen,
    },
  });
}

/** A party answers about its own documents only, and once about each. */
function andereStukken({ derdeId, antwoorden }: RegistreerZienswijze, verzoek: LopendVerzoek): Weigering | null {
  const eigen = verzoek.zienswijzen.find((ronde) => ronde.gevraagd.has(derdeId))?.stukken.get(derdeId);
  const beantwoord = antwoorden.map(({ documentId }) => documentId);
  if (new Set(beantwoord).size === beantwoord.length && beantwoord.every((documentId) => eigen?.has(documentId) === true)) return null;
  return {
    code: 'stuk_niet_gevraagd',
    artikel: 'Woo art. 4.4 lid 3',
    uitleg: 'Er staat een antwoord bij een document dat aan deze belanghebbende niet is voorgelegd, of twee keer bij hetzelfde document.',
    watNu: 'Geef per document dat is voorgelegd één antwoord.',
  };
}

/** Who objects on the page itself says why; what came another way is recorded as it came. */
const zonderReden = ({ langs, antwoorden }: RegistreerZienswijze): Weigering | null =>
  langs === 'portaal' && antwoorden.some(({ standpunt, toelichting }) => standpunt === 'bezwaar' && toelichting === null)
    ? { code: 'reden_ontbreekt', artikel: 'Awb art. 4:8', uitleg: 'Bij een bezwaar staat geen reden.', watNu: 'Schrijf op welk nadeel openbaar maken geeft.' }
    : null;

/** What the body does with a view. Only a view that came can be dealt with, and once. */
export function verwerkZienswijze({ derdeId, verwerktOp, vandaag, gevolgd, reden }: VerwerkZienswijze, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  if (verzoek.verwerkteZienswijzen.has(derdeId)) return gebeurd();
  const kwam = verzoek.feiten.some((feit) => feit.soort === 'zienswijze-ontvangen' && feit.derde === derdeId);
  return tenzij(
    [
      kwam
        ? null
        : {
            code: 'geen_zienswijze',
            veld: 'derdeId',
            artikel: 'Awb art. 4:8',
            uitleg: 'Van deze belanghebbende is geen zienswijze ontvangen.',
            watNu: 'Leg eerst de zienswijze vast.',
          },
      inDeToekomst('verwerktOp', 'De dag van verwerking', verwerktOp, vandaag),
    ],
    () => [{ type: 'ZienswijzeVerwerkt', data: { derdeId, verwerktOp: toIsoDate(verwerktOp), gevolgd, reden } }],
  );
}
