// Words of the pages about duties.
import type { Plichtrij, Plichtstand } from '../../../../projections/openbaarmaking/model.ts';
import type { Bijzonder } from '../../../wet/openbaarmaking/plichttermijn.ts';
import type { Toon } from '../../ui/label.tsx';

export const PAD = '/werk/openbaarmaking';

export const STAND: Readonly<Record<Plichtstand, { readonly tekst: string; readonly toon: Toon }>> = {
  open: { tekst: 'Nog te publiceren', toon: 'let-op' },
  gepubliceerd: { tekst: 'Gepubliceerd', toon: 'goed' },
  gemeld: { tekst: 'Gemeld als niet openbaar', toon: 'info' },
  weg: { tekst: 'Publicatie is ingetrokken', toon: 'fout' },
  vervallen: { tekst: 'Vervallen', toon: 'neutraal' },
};

export const BIJZONDER: Readonly<Record<Bijzonder, string>> = {
  gewoon: 'Gewoon: twee weken, of wat voor de categorie geldt (lid 4)',
  tegelijk: '2b, 2c en 2i, tegelijk met de verspreiding of het besluit (lid 5 onder c en e)',
  agenda: '2d, agenda: voordat de vergadering begint (lid 5 onder d)',
  'extern-onderzoek': '2j, onderzoek van een ander: vier weken na ontvangst (lid 5 onder f)',
  herstelsanctie: '2k, herstelsanctie: twee weken nadat zij onherroepelijk is (lid 5 onder g)',
};

const dagen = (n: number): string => (Math.abs(n) === 1 ? '1 dag' : `${Math.abs(n)} dagen`);

/** How it stands with the last day, in a few words. */
export function tijdtekst({ tijd, rest, stand }: Pick<Plichtrij, 'tijd' | 'rest' | 'stand'>): string {
  if (stand === 'vervallen') return '';
  if (stand === 'weg') return tijd === 'te-laat' ? 'Was te laat gepubliceerd' : 'Was op tijd gepubliceerd';
  switch (tijd) {
    case 'zonder-termijn':
      return 'Geen vaste termijn';
    case 'op-tijd':
      return 'Op tijd';
    case 'te-laat':
      return rest === null ? 'Te laat gepubliceerd' : `${dagen(rest)} te laat`;
    case 'vandaag':
      return 'Vandaag';
    case 'week':
    case 'later':
      return rest === null ? '' : `Nog ${dagen(rest)}`;
  }
}

export function tijdtoon({ tijd, stand }: Pick<Plichtrij, 'tijd' | 'stand'>): Toon {
  if (stand === 'vervallen') return 'neutraal';
  if (stand === 'weg') return 'let-op';
  return tijd === 'te-laat' ? 'fout' : tijd === 'vandaag' || tijd === 'week' ? 'let-op' : tijd === 'zonder-termijn' ? 'neutraal' : 'goed';
}
