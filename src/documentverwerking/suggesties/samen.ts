// Several proposers as one: all are asked at once, one place gets one suggestion, and a failure of one is told, not thrown.
import { kies, openbaarfilter } from './keuze.ts';
import type { Voorsteller } from './port.ts';

export const samen = (voorstellers: readonly Voorsteller[]): Voorsteller => ({
  naam: voorstellers.map(({ naam }) => naam).join(' + '),
  async stelVoor(paginas, context, options) {
    const uitkomsten = await Promise.all(voorstellers.map((voorsteller) => voorsteller.stelVoor(paginas, context, options)));
    const perPagina = Map.groupBy(uitkomsten.flatMap(({ suggesties }) => suggesties), ({ pagina }) => pagina);
    const suggesties = paginas.flatMap(({ nummer, tekst }) => kies(perPagina.get(nummer) ?? [], tekst));
    return {
      suggesties: suggesties.filter(openbaarfilter(context.openbaar ?? [])),
      storingen: uitkomsten.flatMap(({ storingen }) => storingen),
    };
  },
});
