// Groups, conversations and families of a case as one list to show and to take along.
import type { Draadmail, Gelijkoverzicht, Groepslid } from '../../../../projections/gelijkenis/model.ts';
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import type { DocumentId } from '../../../kern/ids.ts';
import type { Tabel } from '../../../uitvoer/index.ts';
import { OORDEEL } from '../teksten.ts';

export type Verbandsoort = 'gelijk' | 'gesprek' | 'familie';

export const VERBANDSOORT: Readonly<Record<Verbandsoort, string>> = { gelijk: 'Gelijk of bijna gelijk', gesprek: 'Gesprek per e-mail', familie: 'Samen binnengekomen' };

export interface Verbandrij {
  readonly document: Inventarisdocument;
  /** What it is among the others: "Zelfde bestand", "Beoordeel deze eerst". */
  readonly rol: string;
  /** The document beside which it is worth laying; null when there is none. */
  readonly naast: DocumentId | null;
}

export interface Verband {
  readonly soort: Verbandsoort;
  /** Counted from 1 within its kind. */
  readonly nummer: number;
  readonly rijen: readonly Verbandrij[];
}

export interface Verbandvraag {
  readonly soort: Verbandsoort | null;
  /** Only where something is not assessed yet. */
  readonly open: boolean;
}

/** Rounded down: 99.9 % the same is not the same. */
const procent = (deel: number): number => Math.floor(100 * deel);

function groepsrol({ overeenkomst, gelijkenis }: Groepslid): string {
  switch (overeenkomst) {
    case 'eerste':
      return 'Eerste van de groep';
    case 'bestand':
      return 'Zelfde bestand';
    case 'tekst':
      return 'Zelfde tekst';
    case 'bijna':
      return `Voor ${Math.min(99, procent(gelijkenis))} % gelijk`;
  }
}

type Vind = (documentId: DocumentId) => Inventarisdocument | undefined;

function mailrol({ documentId, gedektDoor }: Draadmail, teBeoordelen: DocumentId | null, vind: Vind): string {
  if (documentId === teBeoordelen) return 'Beoordeel deze eerst';
  if (gedektDoor === null) return 'Lees ook deze';
  const nummer = vind(gedektDoor)?.volgnummer;
  return nummer === undefined ? 'Staat in een andere mail' : `Staat helemaal in nr. ${nummer}`;
}

/** Documents that the list of the case does not know (yet) are left out, and with them what then stands alone. */
export function verbandenVan({ groepen, draden, families }: Gelijkoverzicht, documenten: readonly Inventarisdocument[]): readonly Verband[] {
  const bekend = new Map(documenten.map((document) => [document.documentId, document]));
  const vind: Vind = (documentId) => bekend.get(documentId);
  const rij = (documentId: DocumentId, rol: string, naast: DocumentId | null): readonly Verbandrij[] => {
    const document = vind(documentId);
    return document === undefined ? [] : [{ document, rol, naast: naast === documentId ? null : naast }];
  };
  const genummerd = (soort: Verbandsoort, alle: readonly (readonly Verbandrij[])[]): readonly Verband[] =>
    alle.filter((rijen) => rijen.length > 1).map((rijen, index) => ({ soort, nummer: index + 1, rijen }));
  return [
    ...genummerd('gelijk', groepen.map(({ leden }) => leden.flatMap((lid) => rij(lid.documentId, groepsrol(lid), leden[0]?.documentId ?? null)))),
    ...genummerd('gesprek', draden.map(({ mails, teBeoordelen }) => mails.flatMap((mail) => rij(mail.documentId, mailrol(mail, teBeoordelen, vind), mail.gedektDoor)))),
    ...genummerd('familie', families.map(({ leden }) => leden.flatMap(({ documentId, diepte }) => rij(documentId, diepte === 0 ? 'Hoofddocument' : diepte === 1 ? 'Zat hierin' : `Zat hierin, ${diepte} lagen diep`, null)))),
  ];
}

export const kiesVerbanden = (alle: readonly Verband[], { soort, open }: Verbandvraag): readonly Verband[] =>
  alle.filter((verband) => (soort === null || verband.soort === soort) && (!open || verband.rijen.some(({ document }) => document.beoordeling === null)));

interface Uitvoerrij extends Verbandrij {
  readonly verband: Verband;
}

export const verbandentabel = (nummer: string, verbanden: readonly Verband[]): Tabel<Uitvoerrij> => ({
  naam: `Gelijke documenten ${nummer}`,
  rijen: verbanden.flatMap((verband) => verband.rijen.map((rij) => ({ ...rij, verband }))),
  kolommen: [
    { titel: 'Verband', soort: 'tekst', breedte: 24, waarde: ({ verband }) => VERBANDSOORT[verband.soort] },
    { titel: 'Groep', soort: 'getal', breedte: 8, waarde: ({ verband }) => verband.nummer },
    { titel: 'Nr.', soort: 'getal', breedte: 6, waarde: ({ document }) => document.volgnummer },
    { titel: 'Document', soort: 'tekst', breedte: 50, waarde: ({ document }) => document.titel },
    { titel: 'Plaats in de groep', soort: 'tekst', breedte: 28, waarde: ({ rol }) => rol },
    { titel: 'Oordeel', soort: 'tekst', waarde: ({ document }) => (document.beoordeling === null ? null : OORDEEL[document.beoordeling.oordeel]) },
  ],
});
