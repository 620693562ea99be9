// Offering a decision for review, approving it and giving it back: four eyes (law.md §6.1).
import { gebeurd, geweigerd, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { zelfde } from '../kern/gelijk.ts';
import { leeg, nummers, tenzij } from '../kern/weigeringen.ts';
import type { BiedTerControleAan, GeefBesluitTerug, KeurBesluitGoed } from './commands.ts';
import type { BesluitEvent, Besluitinhoud, Inventarisregel } from './events.ts';
import { isOpen, type BekendBesluit } from './state.ts';
import { uitkomstKloptNiet } from './uitkomst.ts';
import { alGoedgekeurd, alOndertekend, bewerkerIsGoedkeurder, nogNiet, opstellerIsNiet } from './weigeringen.ts';

type Aangeboden = BiedTerControleAan['inventaris'][number];

const isBeoordeeld = (regel: Aangeboden): regel is Inventarisregel => regel.oordeel !== null;

/**
 * Freezes the inventory list with the decision. Every document is judged, every refusal has its ground (Woo 5.1, 5.2),
 * and the outcome says what the list says. Offering another list after approval withdraws the approval.
 */
export function biedAan(command: BiedTerControleAan, besluit: BekendBesluit): Uitkomst<BesluitEvent> {
  if (!isOpen(besluit)) return geweigerd(alOndertekend);
  if (besluit.status !== 'concept' && zelfde(besluit.inventaris, command.inventaris)) return gebeurd();
  const inventaris = command.inventaris.filter(isBeoordeeld);
  const volledig = inventaris.length === command.inventaris.length;
  return tenzij(
    [
      leeg('samenvatting', 'De samenvatting', besluit.inhoud.samenvatting),
      leeg('overwegingen', 'De motivering van het besluit', besluit.inhoud.overwegingen),
      andereDocumenten(besluit.inhoud, command.inventaris),
      ...lijstfouten(command.inventaris),
      volledig ? uitkomstKloptNiet(besluit.inhoud.uitkomst, inventaris) : null,
    ],
    () => [{ type: 'BesluitTerControleAangeboden', data: { door: command.door, inventaris } }],
  );
}

/** A refusal that names the lines it is about; null when there are none. */
const voorRegels = (
  regels: readonly Aangeboden[],
  maak: (welke: string, een: boolean) => Weigering,
): Weigering | null => (regels.length === 0 ? null : maak(nummers(regels.map(({ volgnummer }) => volgnummer)), regels.length === 1));

function lijstfouten(inventaris: readonly Aangeboden[]): readonly (Weigering | null)[] {
  const gezien = new Set<number>();
  const dubbel = inventaris.filter(({ volgnummer }) => gezien.size === gezien.add(volgnummer).size);
  return [
    voorRegels(dubbel, (welke) => ({
      code: 'volgnummer_dubbel',
      veld: 'inventaris',
      uitleg: `Op de lijst staat meer dan één keer ${welke}.`,
      watNu: 'Geef elk document een eigen nummer.',
    })),
    voorRegels(inventaris.filter((regel) => !isBeoordeeld(regel)), (welke, een) => ({
      code: 'documenten_niet_beoordeeld',
      veld: 'inventaris',
      uitleg: `Nog niet beoordeeld: ${welke}.`,
      watNu: een ? 'Beoordeel dit document eerst.' : 'Beoordeel deze documenten eerst.',
    })),
    voorRegels(inventaris.filter(zonderGrond), (welke, een) => ({
      code: 'gronden_ontbreken',
      veld: 'inventaris',
      artikel: 'Woo art. 5.1 en 5.2',
      uitleg: `Informatie mag alleen geheim blijven op een grond uit de wet. Die ontbreekt bij ${welke}.`,
      watNu: een ? 'Kies bij dit document ten minste één grond.' : 'Kies bij deze documenten ten minste één grond.',
    })),
    voorRegels(inventaris.filter(({ oordeel, vindplaats }) => oordeel === 'reeds_openbaar' && (vindplaats ?? '').trim() === ''), (welke) => ({
      code: 'vindplaats_ontbreekt',
      veld: 'inventaris',
      artikel: 'Woo art. 4.5 lid 2',
      uitleg: `Al openbaar, maar er staat niet waar: ${welke}.`,
      watNu: 'Vul in waar iedereen het document kan vinden.',
    })),
  ];
}

const zonderGrond = ({ oordeel, gronden }: Aangeboden): boolean =>
  (oordeel === 'niet_openbaar' || oordeel === 'deels_openbaar') && gronden.length === 0;

/** The list is about the documents that the decision names: no more, no fewer. */
function andereDocumenten(inhoud: Besluitinhoud, inventaris: readonly Aangeboden[]): Weigering | null {
  const genoemd = new Set(inhoud.documenten);
  const opLijst = new Set(inventaris.map(({ documentId }) => documentId));
  const teveel = inventaris.filter(({ documentId }) => !genoemd.has(documentId));
  const gemist = inhoud.documenten.filter((documentId) => !opLijst.has(documentId)).length;
  const delen = [
    ...(teveel.length === 0 ? [] : [`Niet in het besluit: ${nummers(teveel.map(({ volgnummer }) => volgnummer))}.`]),
    ...(gemist === 0 ? [] : [`Niet op de lijst: ${gemist === 1 ? '1 document' : `${gemist} documenten`} uit het besluit.`]),
  ];
  return delen.length === 0
    ? null
    : {
        code: 'inventaris_wijkt_af',
        veld: 'documenten',
        uitleg: `Het besluit gaat over andere documenten dan de lijst. ${delen.join(' ')}`,
        watNu: 'Kies in het besluit opnieuw over welke documenten het gaat.',
      };
}

/** Somebody who neither wrote nor last changed it says that it is right. */
export function keurGoed({ door, opmerking }: KeurBesluitGoed, besluit: BekendBesluit): Uitkomst<BesluitEvent> {
  if (besluit.status === 'goedgekeurd' && besluit.goedgekeurdDoor === door) return gebeurd();
  return tenzij(
    [
      nietTerControle(besluit),
      besluit.opsteller === door ? opstellerIsNiet('goedkeurder') : null,
      besluit.laatsteBewerker === door && besluit.opsteller !== door ? bewerkerIsGoedkeurder : null,
    ],
    () => [{ type: 'BesluitGoedgekeurd', data: { door, opmerking: opmerking?.trim() === '' ? null : (opmerking?.trim() ?? null) } }],
  );
}

function nietTerControle(besluit: BekendBesluit): Weigering | null {
  if (besluit.status === 'ter_controle') return null;
  if (besluit.status === 'goedgekeurd') return alGoedgekeurd;
  return besluit.status === 'concept' ? nogNiet('ter_controle', besluit) : alOndertekend;
}

/** Back to the writer, with what has to change. Possible after approval too, as long as nobody signed. */
export function geefTerug({ door, opmerking }: GeefBesluitTerug, besluit: BekendBesluit): Uitkomst<BesluitEvent> {
  return tenzij(
    [
      besluit.status === 'concept' ? nogNiet('ter_controle', besluit) : isOpen(besluit) ? null : alOndertekend,
      leeg('opmerking', 'De opmerking', opmerking),
    ],
    () => [{ type: 'BesluitTeruggegeven', data: { door, opmerking: opmerking.trim() } }],
  );
}
