// The addresses of the assessment grid of a case, and the way back to the list that somebody came from.
import { maakVelden, type Velden } from '../../http/velden.ts';
import { eigenPad, type Pad } from '../../ui/link.tsx';
import type { Zaak } from '../zaak/zaak.tsx';

export const PAD = '/werk/zaken/:nummer/beoordelen';

export const basisVan = (zaak: Zaak) => `/werk/zaken/${zaak.dossier.nummer}/beoordelen` as const;

/** The list that a form came from; never an address outside the grid of this case. */
export const terugVan = (zaak: Zaak, velden: Velden): Pad => {
  const pad = eigenPad(velden.een('terug'), basisVan(zaak));
  return pad === basisVan(zaak) || pad.startsWith(`${basisVan(zaak)}?`) ? pad : basisVan(zaak);
};

/** The question that stands in an address. */
export const vraagIn = (pad: Pad): Velden => maakVelden(new URL(pad, 'http://x').searchParams);
