// The letter to a third party whose view is asked. Never names the requester.
import { datumMetDag } from '../datum.ts';
import type { BriefInhoud, Huisstijl } from '../model.ts';
import { aanhefVoor, alinea, kop, lijst, namensOrgaan, vragen } from './vaste-delen.ts';

export interface Zienswijzevraag {
  readonly huisstijl: Huisstijl;
  readonly datum: Temporal.PlainDate;
  readonly nummer: string;
  readonly naam: string;
  readonly adresregels: readonly string[];
  /** What the documents are about, in the handler's words: free of the requester's data. */
  readonly onderwerp: string;
  readonly uiterlijk: Temporal.PlainDate;
}

/** Asks for a view before the decision (Woo 4.4 lid 3; Awb 4:8). */
export function zienswijzebrief({ huisstijl, datum, nummer, naam, adresregels, onderwerp, uiterlijk }: Zienswijzevraag): BriefInhoud {
  return {
    huisstijl,
    geadresseerde: [naam, ...adresregels.map((regel) => regel.trim()).filter((regel) => regel !== '')],
    datum,
    kenmerk: nummer,
    onderwerp: 'Mogen wij documenten over u openbaar maken? Geef uw mening',
    aanhef: aanhefVoor(naam),
    blokken: [
      alinea('Iemand heeft ons gevraagd om documenten openbaar te maken. Dat mag iedereen vragen. (Artikel 4.1 Wet open overheid, Woo)'),
      alinea(`Het gaat om documenten over: ${onderwerp.trim().replace(/[.\s]+$/, '')}. Daarin staan ook gegevens van u of uw organisatie.`),
      alinea('Wij hebben nog niets besloten. Eerst willen wij weten wat u ervan vindt. (Artikel 4:8 Awb)'),
      kop('Wat kunt u doen?'),
      lijst(
        'Bekijk de documenten en ons voorstel. U krijgt die apart van ons.',
        'Schrijf op welke delen volgens u niet openbaar mogen worden.',
        'Schrijf er ook bij waarom. Welk nadeel hebt u van openbaar maken?',
      ),
      { soort: 'alinea', tekst: `Stuur ons uw reactie uiterlijk op ${datumMetDag(uiterlijk)}.`, nadruk: true },
      alinea('U mag ook bellen. Wij schrijven dan op wat u zegt. Hebt u geen bezwaar? Ook dat horen wij graag.'),
      kop('Wat doen wij met uw reactie?'),
      alinea('Wij wegen uw reactie mee. Wij beslissen zelf wat openbaar wordt. Reageert u niet? Dan beslissen wij zonder uw reactie.'),
      alinea('U krijgt ons besluit op dezelfde dag als de verzoeker. (Artikel 4.4, zesde lid, Woo)'),
      alinea('Bent u het er dan niet mee eens? Dan kunt u bezwaar maken. Wij wachten dan 2 weken met openbaar maken. (Artikel 4.4, vijfde lid, Woo)'),
      ...vragen(huisstijl, nummer),
    ],
    ondertekening: namensOrgaan(huisstijl),
  };
}
