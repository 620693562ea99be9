// Letters to third parties whose view is asked. They never name the requester (law.md §8).
import { langeDatum } from '../../../wet/termijnen/datumtekst.ts';
import type { BriefInhoud, Huisstijl } from '../model.ts';

/** Awb 4:8: tell what is planned, and until when a view can be given. */
export const zienswijzebrief = (gegevens: {
  readonly huisstijl: Huisstijl;
  readonly datum: Temporal.PlainDate;
  readonly nummer: string;
  readonly naam: string;
  readonly adresregels: readonly string[];
  /** The matter, in the body's own words: the requester's text may betray who asked. */
  readonly onderwerp: string;
  readonly uiterlijk: Temporal.PlainDate;
}): BriefInhoud => ({
  huisstijl: gegevens.huisstijl,
  geadresseerde: [gegevens.naam, ...gegevens.adresregels],
  datum: gegevens.datum,
  kenmerk: gegevens.nummer,
  onderwerp: 'Wat vindt u van openbaarmaking?',
  aanhef: 'Geachte heer of mevrouw,',
  blokken: [
    { soort: 'alinea', tekst: `Iemand heeft ons gevraagd om documenten over ${gegevens.onderwerp}. Dat gebeurde op grond van de Wet open overheid (Woo). In die documenten staat informatie over u of over uw organisatie.` },
    { soort: 'kop', niveau: 2, tekst: 'U kunt reageren' },
    { soort: 'alinea', tekst: `Wilt u dat wij informatie niet openbaar maken? Schrijf ons dan welke informatie dat is, en waarom. Wij ontvangen uw reactie (zienswijze) graag uiterlijk ${langeDatum(gegevens.uiterlijk)} (artikel 4:8 van de Algemene wet bestuursrecht).` },
    { soort: 'alinea', tekst: 'Heeft u geen bezwaar? Dan hoeft u niets te doen. Wij horen dat wel graag, want dan kunnen wij eerder beslissen.' },
    { soort: 'kop', niveau: 2, tekst: 'Wat gebeurt er daarna?' },
    { soort: 'alinea', tekst: 'Wij wegen uw reactie mee. U krijgt ons besluit op dezelfde dag als de verzoeker (artikel 4.4, zesde lid, van de Woo). Maken wij informatie openbaar terwijl u daar bezwaar tegen heeft? Dan wachten wij daarmee twee weken. In die tijd kunt u naar de rechter gaan.' },
    { soort: 'alinea', tekst: `Heeft u vragen? Bel of mail ons: ${gegevens.huisstijl.telefoon} of ${gegevens.huisstijl.email}.` },
  ],
  ondertekening: { groet: 'Met vriendelijke groet,', namens: [`namens ${gegevens.huisstijl.bestuursorgaan}`, gegevens.huisstijl.contactpersoon] },
});
