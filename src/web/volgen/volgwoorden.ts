// A search that is followed: one text for the same search, and the words that say what it is.
import type { Onderwerpen } from '../../../projections/onderwerpen/model.ts';
import type { Organisatie } from '../../configuratie.ts';
import type { Volgwoorden } from '../../toepassing/attenderen.ts';
import { facetwoord, FACETNAAM, maakNamen, ZOEKFILTERS } from '../portaal/woorden.ts';
import { leesZoekvraag, periodewoorden, zoekopdracht, zoekPad, zonderFouteData, type Zoekvraag } from '../portaal/zoeken/vraag.ts';

const lees = (zoekvraag: string): Zoekvraag => ({ ...zonderFouteData(leesZoekvraag(new URLSearchParams(zoekvraag))), sorteer: null, pagina: 1 });
const alsTekst = (pad: string): string => pad.slice(pad.indexOf('?') + 1 || pad.length);

function inWoorden(vraag: Zoekvraag, namen: ReturnType<typeof maakNamen>): string {
  const filters = ZOEKFILTERS.flatMap((facet) => {
    const waarden = vraag.filters[facet].map((waarde) => facetwoord(facet, waarde, namen));
    return waarden.length === 0 ? [] : [`${FACETNAAM[facet].toLowerCase()}: ${waarden.join(' of ')}`];
  });
  const periode = periodewoorden(vraag).map(({ tekst }) => tekst);
  const delen = [...(vraag.q === '' ? [] : [`“${vraag.q}”`, ...(vraag.letterlijk ? ['precies zo geschreven'] : [])]), ...filters, ...periode];
  return delen.length === 0 ? 'alles wat openbaar wordt' : delen.join(', ');
}

export function createVolgwoorden(organisatie: Pick<Organisatie, 'uri' | 'naam'>, onderwerpen: Pick<Onderwerpen, 'vind'>): Volgwoorden {
  const namen = maakNamen(organisatie, onderwerpen);
  return {
    normaal: (zoekvraag) => alsTekst(zoekPad(lees(zoekvraag))),
    inWoorden: (zoekvraag) => inWoorden(lees(zoekvraag), namen),
    opdracht: (zoekvraag) => zoekopdracht(lees(zoekvraag), { page: 1, pageSize: 10 }),
    pad: (zoekvraag) => zoekPad({ ...lees(zoekvraag), sorteer: 'gepubliceerd' }),
  };
}
