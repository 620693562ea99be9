// Giving the documents of a decision: each as the file that may leave the house, and nothing while one of them may not.
import { gebeurd, geweigerd, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { zelfde } from '../kern/gelijk.ts';
import { inDeToekomst, nummers, tenzij } from '../kern/weigeringen.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import { oordelen } from '../wet/weigeringsgronden/oordelen.ts';
import type { AangebodenBestand, VerstrekDocumenten } from './commands.ts';
import type { BesluitEvent, Inventarisregel, Verstrektbestand } from './events.ts';
import type { BekendBesluit, Bekendgemaakt } from './state.ts';
import { voorzieningHoudtTegen } from './voorziening.ts';
import { nogNiet } from './weigeringen.ts';

type PlainDate = Temporal.PlainDate;

/** A line of the list that promises a file, beside the file that is offered for it now. */
interface Paar {
  readonly regel: Inventarisregel;
  readonly aangeboden: AangebodenBestand | null;
}

/** Gives the requester the documents, whole and only when nothing stands in the way: it cannot be undone. */
export function verstrek(command: VerstrekDocumenten, besluit: BekendBesluit): Uitkomst<BesluitEvent> {
  const { verstrektOp, vandaag } = command;
  if (besluit.status === 'verstrekt') return gebeurd();
  if (besluit.status !== 'bekendgemaakt') return geweigerd(nogNiet('bekendgemaakt', besluit, 'Woo art. 4.4 lid 5'));
  const paren = besluit.inventaris
    .filter(({ oordeel }) => oordelen[oordeel].bestand !== 'geen')
    .map((regel): Paar => ({ regel, aangeboden: command.bestanden.find(({ documentId }) => documentId === regel.documentId) ?? null }));
  return tenzij(
    [
      inDeToekomst('verstrektOp', 'De dag van verstrekking', verstrektOp, vandaag),
      teVroeg(verstrektOp, besluit),
      paren.length === 0 ? nietsTeVerstrekken : null,
      andersBeoordeeld(paren),
      nogTeLakken(paren),
      geblokkeerd(paren),
    ],
    () => [{ type: 'DocumentenVerstrekt', data: { verstrektOp: toIsoDate(verstrektOp), bestanden: paren.flatMap(verstrekt) } }],
  );
}

const verstrekt = ({ regel, aangeboden }: Paar): readonly Verstrektbestand[] =>
  aangeboden?.bestand == null ? [] : [{ documentId: regel.documentId, ...aangeboden.bestand }];

function teVroeg(op: PlainDate, { verstrekkenVanaf, inhoud, voorzieningen }: Bekendgemaakt): Weigering | null {
  if (verstrekkenVanaf === null) return voorzieningHoudtTegen(voorzieningen);
  if (Temporal.PlainDate.compare(op, verstrekkenVanaf) >= 0) return null;
  return {
    code: 'verstrekken_te_vroeg',
    veld: 'verstrektOp',
    artikel: 'Woo art. 4.4 lid 5',
    uitleg: inhoud.bezwaarVerwacht
      ? `U verwacht dat iemand bezwaar maakt. Daarom mag u de documenten pas geven vanaf ${langeDatum(verstrekkenVanaf)}.`
      : `U mag de documenten pas geven vanaf de dag van bekendmaking: ${langeDatum(verstrekkenVanaf)}.`,
    watNu: `Wacht tot ${langeDatum(verstrekkenVanaf)}.`,
  };
}

const nietsTeVerstrekken: Weigering = {
  code: 'niets_te_verstrekken',
  uitleg: 'Bij dit besluit wordt geen document openbaar.',
  watNu: 'U hoeft niets te verstrekken. De verzoeker heeft het besluit.',
};

const welke = (paren: readonly Paar[]): string => nummers(paren.map(({ regel }) => regel.volgnummer));

/** What was decided is what is given: a document that was judged anew since needs a new decision. */
function andersBeoordeeld(paren: readonly Paar[]): Weigering | null {
  const anders = paren.filter(({ regel, aangeboden }) => aangeboden !== null && (aangeboden.oordeel !== regel.oordeel || !zelfde(aangeboden.gronden, regel.gronden)));
  return anders.length === 0
    ? null
    : {
        code: 'oordeel_intussen_anders',
        artikel: 'Woo art. 4.4 lid 5',
        uitleg: `Na het besluit is een ander oordeel gegeven over ${welke(anders)}.`,
        watNu: 'Geef het oordeel van het besluit terug, of neem een nieuw besluit.',
      };
}

/** Only a version that the gate proved may stand for a document that is partly secret (Woo 5.1, 5.2). */
function nogTeLakken(paren: readonly Paar[]): Weigering | null {
  const deels = paren.filter(({ regel, aangeboden }) => regel.oordeel === 'deels_openbaar' && aangeboden?.bestand?.bewijs?.soort !== 'gelakt');
  return deels.length === 0
    ? null
    : {
        code: 'deels_openbaar_zonder_gelakte_versie',
        artikel: 'Woo art. 5.1 en 5.2',
        uitleg: `Van ${welke(deels)} is een deel geheim. Er is nog geen gelakte versie die is gecontroleerd.`,
        watNu: 'Lak het document, laat het controleren en wacht tot de gelakte versie klaar is.',
      };
}

function geblokkeerd(paren: readonly Paar[]): Weigering | null {
  const tegen = paren.filter(({ regel, aangeboden }) => regel.oordeel === 'openbaar' && aangeboden?.bestand == null);
  return tegen.length === 0
    ? null
    : {
        code: 'document_geblokkeerd',
        uitleg: tegen.map(({ regel, aangeboden }) => `Document ${regel.volgnummer}: ${aangeboden?.blokkades.join(' ') ?? 'Het bestand is er niet.'}`).join(' '),
        watNu: 'Los dit eerst op. Open het document en laat een schone kopie maken.',
      };
}
