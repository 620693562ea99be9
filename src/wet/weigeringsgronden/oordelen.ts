// The values an assessment of a document can have, what each needs, and what of it becomes public.
import { z } from 'zod';

export const oordeelSchema = z.enum(['openbaar', 'deels_openbaar', 'niet_openbaar', 'reeds_openbaar', 'buiten_verzoek', 'dubbel']);
export type Oordeel = z.infer<typeof oordeelSchema>;

export interface Oordeelregel {
  readonly oordeel: Oordeel;
  /** Label on the inventory list and the public page. */
  readonly label: string;
  /** One plain sentence (B1) for the public. */
  readonly uitleg: string;
  /** What must be filled in with this value. */
  readonly nodig: 'niets' | 'gronden' | 'vindplaats' | 'reden' | 'verwijzing';
  /** What the public gets: the file as it is, with passages blacked out, or no file. */
  readonly bestand: 'heel' | 'gelakt' | 'geen';
  /** A row on the public list. */
  readonly opOpenbareLijst: boolean;
}

export const oordelen: Readonly<Record<Oordeel, Oordeelregel>> = {
  openbaar: {
    oordeel: 'openbaar',
    label: 'Openbaar',
    uitleg: 'Het hele document is openbaar.',
    nodig: 'niets',
    bestand: 'heel',
    opOpenbareLijst: true,
  },
  deels_openbaar: {
    oordeel: 'deels_openbaar',
    label: 'Deels openbaar',
    uitleg: 'Een deel van het document is zwart gemaakt.',
    nodig: 'gronden',
    bestand: 'gelakt',
    opOpenbareLijst: true,
  },
  niet_openbaar: {
    oordeel: 'niet_openbaar',
    label: 'Niet openbaar',
    uitleg: 'Dit document is niet openbaar.',
    nodig: 'gronden',
    bestand: 'geen',
    opOpenbareLijst: true,
  },
  reeds_openbaar: {
    oordeel: 'reeds_openbaar',
    label: 'Al openbaar',
    uitleg: 'Dit document was al openbaar. U vindt het op de genoemde plaats.',
    nodig: 'vindplaats',
    bestand: 'geen',
    opOpenbareLijst: true,
  },
  buiten_verzoek: {
    oordeel: 'buiten_verzoek',
    label: 'Buiten het verzoek',
    uitleg: 'Dit document gaat niet over wat is gevraagd.',
    nodig: 'reden',
    bestand: 'geen',
    opOpenbareLijst: false,
  },
  dubbel: {
    oordeel: 'dubbel',
    label: 'Dubbel',
    uitleg: 'Dit document staat al op de lijst onder een ander nummer.',
    nodig: 'verwijzing',
    bestand: 'geen',
    opOpenbareLijst: false,
  },
};
