// Icons on a 16 by 16 grid, drawn with lines. Always beside words: an icon alone says nothing to a screen reader.
const LIJNEN = {
  vink: 'M3 8.5 6.5 12 13 4.5',
  kruis: 'm4 4 8 8M12 4l-8 8',
  klok: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 4.8V8l2.4 1.6',
  half: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 2v12M8 5h4.7M8 8h5.8M8 11h4.7',
  pauze: 'M5.5 3.5v9M10.5 3.5v9',
  'let-op': 'M8 2 1.5 13.5h13zM8 6.5v3M8 11.6v.1',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 7.3v3.6M8 4.9V5',
  document: 'M4 1.8h5.2L12.5 5v9.2H4zM9 2v3.2h3.2',
  map: 'M1.8 12.8V3.5h4.4l1.5 1.7h6.5v7.6z',
  link: 'M6.3 9.7l3.4-3.4M7.3 4.6l1.5-1.5a2.9 2.9 0 0 1 4.1 4.1l-1.5 1.5M8.7 11.4l-1.5 1.5a2.9 2.9 0 0 1-4.1-4.1l1.5-1.5',
  zoek: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M10.3 10.3l3.6 3.6',
  brief: 'M1.8 3.6h12.4v8.8H1.8zM2 4l6 5 6-5',
  persoon: 'M8 8a2.9 2.9 0 1 0 0-5.8A2.9 2.9 0 0 0 8 8M2.6 14c.5-2.9 2.6-4.3 5.4-4.3s4.9 1.4 5.4 4.3',
  slot: 'M3.4 7.2h9.2v6.6H3.4zM5.2 7V4.9a2.8 2.8 0 0 1 5.6 0V7',
  download: 'M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.6h11',
  kalender: 'M2.2 3.6h11.6v10H2.2zM2.2 6.6h11.6M5.2 2v2.6M10.8 2v2.6',
  omhoog: 'M8 13V3.5M4 7.2 8 3.2l4 4',
  omlaag: 'M8 3v9.5M4 8.8l4 4 4-4',
  sorteer: 'm5 6 3-3 3 3M5 10l3 3 3-3',
  rechts: 'm6 3 5 5-5 5',
  links: 'm10 3-5 5 5 5',
  plus: 'M8 3v10M3 8h10',
} as const;

export type Icoonnaam = keyof typeof LIJNEN;

export const Icoon = ({ naam }: { readonly naam: Icoonnaam }) => (
  <svg class="woo-icoon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={LIJNEN[naam]} />
  </svg>
);
