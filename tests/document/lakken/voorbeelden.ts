// Redaction on its way, to be varied by each test. Anna redacts, Bart reviews, Carla is a third colleague.
import type { DocumentCommand } from '../../../src/document/commands.ts';
import { documentDecider } from '../../../src/document/decide.ts';
import type { DocumentEvent } from '../../../src/document/events.ts';
import type { LegGelakteVersieVast, PlaatsLakken, TePlaatsenLak } from '../../../src/document/lakken/commands.ts';
import type { Document } from '../../../src/document/state.ts';
import type { LakId, MedewerkerId, Verzegeld } from '../../../src/kern/ids.ts';
import { anna, bart, beoordeel, geheim, gelezen, hash, ontvangen } from '../voorbeelden.ts';

export const carla = 'carla' as MedewerkerId;
export const BEELD = 'pdfium 1';
export const BESTAND = hash('a');
export const lakId = (letter: string): LakId => `lak-${letter}` as LakId;
export const verzegeld = 'verzegeld' as Verzegeld;

export const lak = (letter: string, anders: Partial<TePlaatsenLak> = {}): TePlaatsenLak => ({
  lakId: lakId(letter),
  pagina: 1,
  blad: { breedte: 595, hoogte: 842 },
  vlakken: [{ x: 72, y: 100, breedte: 80, hoogte: 13 }],
  gronden: ['5.1.2.e'],
  bron: 'tekst',
  tekstkenmerk: 'k1',
  voorstel: null,
  ...anders,
});

export const plaats = (lakken: readonly TePlaatsenLak[] = [lak('a')], anders: Partial<PlaatsLakken> = {}): PlaatsLakken => ({
  type: 'PlaatsLakken',
  lakken,
  bestand: BESTAND,
  beeld: BEELD,
  door: anna,
  ...anders,
});
export const trekIn = (letter: string, door = anna) => ({ type: 'TrekLakkenIn', lakIds: [lakId(letter)], door }) as const;
export const gronden = (letter: string, codes: readonly string[], door = anna) => ({ type: 'WijzigLakgronden', lakIds: [lakId(letter)], gronden: codes, door }) as const;
export const biedAan = (door = anna, beeld = BEELD) => ({ type: 'BiedLakkenAan', beeld, door }) as const;
export const keurGoed = (door = bart, beeld = BEELD) => ({ type: 'KeurLakkenGoed', beeld, door }) as const;
export const stuurTerug = (door = bart) => ({ type: 'StuurLakkenTerug', opmerking: verzegeld, door }) as const;
export const trekGoedkeuringIn = (door = bart) => ({ type: 'TrekLakgoedkeuringIn', door }) as const;
export const vraagSchoon = (door = anna) => ({ type: 'VraagSchoneKopie', beeld: BEELD, door }) as const;
export const weiger = (ronde = 1) => ({ type: 'MeldLakweigering', ronde, fouten: [{ proef: 'V3', pagina: 1, uitleg: 'Een woord staat er nog.' }] }) as const;
export const legVast = (anders: Partial<LegGelakteVersieVast> = {}): LegGelakteVersieVast => ({
  type: 'LegGelakteVersieVast',
  ronde: 1,
  soort: 'gelakt',
  bestand: BESTAND,
  blob: hash('e'),
  bytes: 900,
  paginas: 3,
  tekst: hash('f'),
  plan: hash('1'),
  engine: BEELD,
  rapport: hash('2'),
  engines: ['ander 1'],
  ...anders,
});

export const DEELS = beoordeel({ ...geheim, oordeel: 'deels_openbaar' });

/** What these commands lead to on a document that was read; a refusal on the way fails the test. */
export function na(...commands: readonly DocumentCommand[]): readonly DocumentEvent[] {
  const events: DocumentEvent[] = [ontvangen(), gelezen()];
  let staat = events.reduce<Document>((document, event) => documentDecider.evolve(document, event), documentDecider.initial);
  for (const command of commands) {
    const uitkomst = documentDecider.decide(command, staat, {});
    if (!uitkomst.ok) throw new Error(`${command.type}: ${uitkomst.weigeringen.map(({ code }) => code).join(', ')}`);
    events.push(...uitkomst.events);
    staat = uitkomst.events.reduce((document, event) => documentDecider.evolve(document, event), staat);
  }
  return events;
}
