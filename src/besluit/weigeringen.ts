// Refusals that more than one command on a decision can meet.
import type { Weigering } from '../kern/decider.ts';
import type { BekendBesluit } from './state.ts';

export const onbekendBesluit: Weigering = {
  code: 'besluit_onbekend',
  uitleg: 'Dit besluit bestaat niet.',
  watNu: 'Ga terug naar het verzoek en open het besluit daar.',
};

export const alOpgesteld: Weigering = {
  code: 'besluit_bestaat_al',
  uitleg: 'Dit besluit is al opgesteld.',
  watNu: 'Open het besluit en wijzig het daar.',
};

export const alGoedgekeurd: Weigering = {
  code: 'besluit_al_goedgekeurd',
  uitleg: 'Een collega heeft dit besluit al goedgekeurd.',
  watNu: 'U kunt het laten ondertekenen. Klopt het toch niet? Geef het dan terug.',
};

export const alOndertekend: Weigering = {
  code: 'besluit_al_ondertekend',
  uitleg: 'Dit besluit is al ondertekend. De inhoud ligt vast.',
  watNu: 'Klopt het besluit niet? Stel dan een nieuw besluit op.',
};

const NU: Readonly<Record<BekendBesluit['status'], string>> = {
  concept: 'Dit besluit is nog een concept.',
  ter_controle: 'Dit besluit ligt nog bij de collega die het controleert.',
  goedgekeurd: 'Dit besluit is goedgekeurd, maar nog niet ondertekend.',
  ondertekend: 'Dit besluit is ondertekend, maar nog niet bekendgemaakt.',
  bekendgemaakt: 'Dit besluit is al bekendgemaakt.',
  verstrekt: 'Dit besluit is bekendgemaakt en de documenten zijn verstrekt.',
};

const STAP = {
  ter_controle: 'Bied het besluit eerst aan voor controle.',
  goedgekeurd: 'Laat een collega het besluit eerst goedkeuren.',
  ondertekend: 'Laat het besluit eerst ondertekenen.',
  bekendgemaakt: 'Maak het besluit eerst bekend.',
} as const satisfies Partial<Readonly<Record<BekendBesluit['status'], string>>>;

/** This step needs another status first; the code says which: `besluit_niet_goedgekeurd`. */
export const nogNiet = (nodig: keyof typeof STAP, besluit: BekendBesluit, artikel?: string): Weigering => ({
  code: `besluit_niet_${nodig}`,
  uitleg: NU[besluit.status],
  watNu: STAP[nodig],
  ...(artikel === undefined ? {} : { artikel }),
});

export const opstellerIsNiet = (rol: 'goedkeurder' | 'ondertekenaar'): Weigering => ({
  code: `vier_ogen_opsteller_is_${rol}`,
  veld: 'door',
  uitleg:
    rol === 'goedkeurder'
      ? 'U hebt dit besluit zelf opgesteld. Een ander moet het goedkeuren.'
      : 'U hebt dit besluit zelf opgesteld. Een ander moet het ondertekenen.',
  watNu: 'Vraag een collega die het besluit niet heeft geschreven.',
});

export const bewerkerIsGoedkeurder: Weigering = {
  code: 'vier_ogen_bewerker_is_goedkeurder',
  veld: 'door',
  uitleg: 'U hebt dit besluit als laatste gewijzigd. Een ander moet het goedkeuren.',
  watNu: 'Vraag een collega die de laatste wijziging niet heeft gedaan.',
};
