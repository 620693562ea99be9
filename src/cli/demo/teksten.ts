// Believable Dutch documents of several pages about one matter. The same matter and number always give the same document.
import type { Documentsoort } from '../../document/events.ts';
import type { Onderwerp } from './onderwerpen.ts';

export interface Demodocument {
  readonly soort: Documentsoort;
  readonly titel: string;
  readonly kopjes: readonly { readonly kop: string; readonly alineas: readonly string[] }[];
}

/** A small deterministic source of choices (mulberry32): the demo is the same every time. */
export function kiezer(zaad: number): { readonly getal: (tot: number) => number; readonly uit: <T>(lijst: readonly [T, ...T[]]) => T } {
  let state = zaad >>> 0;
  const getal = (tot: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % tot;
  };
  return { getal, uit: (lijst) => lijst[getal(lijst.length)] ?? lijst[0] };
}

const AANLEIDING = [
  (o: Onderwerp) => `In ${o.jaar} besloot het college om ${o.zaak} opnieuw te bekijken. Aanleiding waren vragen van bewoners en van de raad. De afdeling ${o.afdeling} kreeg de opdracht om de feiten op een rij te zetten en een voorstel te doen.`,
  (o: Onderwerp) => `Over ${o.zaak} is de afgelopen jaren veel gesproken. Dit stuk vat samen wat er bekend is, welke keuzes er zijn en wat die keuzes kosten. Het is opgesteld door de afdeling ${o.afdeling}, in overleg met ${o.partij}.`,
  (o: Onderwerp) => `De raad heeft bij de begroting gevraagd om duidelijkheid over ${o.zaak}. Met deze informatie kan de raad een besluit nemen voor het einde van ${o.jaar}.`,
] as const;

const FINANCIEN = [
  (o: Onderwerp) => `Voor ${o.zaak} is ${o.bedrag} opgenomen in de begroting van ${o.jaar}. De dekking komt voor de helft uit de algemene reserve. De andere helft komt uit het onderhoudsbudget van de afdeling ${o.afdeling}.`,
  (o: Onderwerp) => `De raming van ${o.bedrag} is inclusief tien procent voor onvoorziene kosten. Prijsstijgingen in de bouw en hogere rente zijn het grootste financiële risico. Elk kwartaal krijgt de raad een voortgangsrapportage.`,
] as const;

const OVERLEG = [
  (o: Onderwerp) => `Tijdens de bijeenkomst in de omgeving van ${o.plaats} waren 84 mensen aanwezig. De meeste vragen gingen over de planning, het verkeer en de bereikbaarheid. Een deel van de aanwezigen vond dat de gemeente eerder had moeten uitleggen wat er gaat gebeuren.`,
  (o: Onderwerp) => `Met ${o.partij} is vier keer overlegd. De partijen zijn het eens over de hoofdlijn. Over de verdeling van de risico's en over de einddatum verschillen zij nog van mening. De gemeente legt de afspraken vast in een overeenkomst.`,
  (_onderwerp: Onderwerp) => `De adviesraad vroeg aandacht voor mensen die slecht ter been zijn. Het ontwerp is daarop aangepast. Ook de veiligheidsregio en de omgevingsdienst hebben een advies gegeven; beide adviezen zijn overgenomen.`,
] as const;

const AFWEGING = [
  (o: Onderwerp) => `Er zijn drie varianten onderzocht. Variant A houdt alles zoals het is. Variant B pakt alleen de grootste knelpunten aan. Variant C lost ook de oorzaak op. Variant C kost meer, maar is op termijn het voordeligst voor ${o.plaats}.`,
  (o: Onderwerp) => `De voordelen voor de omgeving wegen op tegen de overlast tijdens de uitvoering. Wel is het nodig om de bewoners van ${o.plaats} elke maand te informeren. Een vaste contactpersoon van de afdeling ${o.afdeling} is bereikbaar voor vragen en klachten.`,
] as const;

const VERVOLG = [
  (o: Onderwerp) => `Na vaststelling volgt de uitvoering in fasen. De eerste fase begint in het voorjaar van ${o.jaar + 1}. De afdeling ${o.afdeling} evalueert een jaar na oplevering of de doelen zijn gehaald en deelt de uitkomst met de raad en de omgeving.`,
  (o: Onderwerp) => `Het college stelt voor om kennis te nemen van dit stuk en de wethouder opdracht te geven de afspraken met ${o.partij} uit te werken. Een besluit over het vervolg staat op de agenda van maart ${o.jaar + 1}.`,
] as const;

const ACHTERGROND = [
  'Bij de voorbereiding is gebruikgemaakt van metingen, een bureaustudie en gesprekken met mensen die dagelijks met de gevolgen te maken hebben. De cijfers zijn gecontroleerd door een tweede onderzoeker. Waar gegevens ontbraken, staat dat bij de tabel vermeld.',
  'De onderzoekers maken onderscheid tussen feiten en verwachtingen. Een verwachting is steeds voorzien van een bandbreedte. Voor de korte termijn is de onzekerheid klein. Voor de periode na vijf jaar is zij groter, omdat het beleid van Rijk en provincie nog kan veranderen.',
  'De aanbevelingen zijn getoetst aan het coalitieakkoord, de omgevingsvisie en de financiële verordening. Er zijn geen strijdigheden gevonden. Wel vraagt de uitvoering om extra capaciteit bij de afdelingen, die nu al veel werk tegelijk doen.',
  'Bewoners konden in een periode van zes weken reageren op het ontwerp. Er kwamen 57 reacties binnen. Daarvan leidden er negentien tot een aanpassing. In de nota van antwoord staat per reactie wat de gemeente ermee heeft gedaan.',
  'De gegevens komen uit drie bronnen: de eigen registratie van de gemeente, cijfers van het Centraal Bureau voor de Statistiek en een steekproef ter plaatse. De drie bronnen geven hetzelfde beeld. Kleine verschillen zijn te verklaren uit het moment van meten en uit afronding.',
  'De uitvoering vraagt om zorgvuldige communicatie. Mensen willen weten wanneer er iets gebeurt, hoe lang het duurt en bij wie zij terechtkunnen. Daarom komt er een pagina op de website, een nieuwsbrief per maand en een inloopuur in het wijkgebouw. Vragen worden binnen vijf werkdagen beantwoord.',
  'Bij de keuze is gekeken naar vier punten: veiligheid, kosten, duurzaamheid en draagvlak. Elk punt kreeg een score van één tot vijf. De gewichten zijn vooraf vastgesteld door de stuurgroep. Een andere verdeling van de gewichten verandert de volgorde van de varianten niet.',
  'Er zijn risico’s die aandacht vragen. Het grootste risico is dat de levering van materialen vertraging oploopt. Een tweede risico is dat er te weinig vakmensen zijn. Voor beide risico’s is een maatregel bedacht en is geld gereserveerd. De projectleider rapporteert elke maand over de stand van zaken.',
  'Vergelijkbare gemeenten kozen voor een soortgelijke aanpak. Uit gesprekken met hen blijkt dat vroeg beginnen met overleg veel tijd bespaart. Ook raden zij aan om afspraken schriftelijk vast te leggen en om één persoon verantwoordelijk te maken voor het geheel.',
  'De planning hangt samen met andere werkzaamheden in de stad. Om te voorkomen dat wegen twee keer open moeten, stemmen de nutsbedrijven hun werk af. Een vertraging bij één partij werkt daardoor door bij de andere partijen.',
] as const;

const SOORTEN: readonly [
  { readonly soort: Documentsoort; readonly titel: (o: Onderwerp) => string },
  ...{ readonly soort: Documentsoort; readonly titel: (o: Onderwerp) => string }[],
] = [
  { soort: 'rapport', titel: (o) => `Onderzoek naar ${o.zaak}` },
  { soort: 'notitie', titel: (o) => `Collegenota over ${o.zaak}` },
  { soort: 'verslag', titel: (o) => `Verslag overleg met ${o.partij}` },
  { soort: 'brief', titel: (o) => `Brief aan bewoners van ${o.plaats}` },
  { soort: 'overeenkomst', titel: (o) => `Overeenkomst met ${o.partij}` },
  { soort: 'e-mail', titel: (o) => `E-mailwisseling over de planning van ${o.zaak}` },
  { soort: 'besluit', titel: (o) => `Besluit van het college over ${o.zaak}` },
];

/** Invented people: what a partly public document hides. */
const CONTACT = [
  'Vragen over dit stuk kunt u stellen aan mevrouw Sanne Bakker. Zij is bereikbaar op 06-12345678 of via s.bakker@voorbeeldstad.example.',
  'De heer Joost van Dalen maakte het verslag. Met vriendelijke groet, Sanne Bakker',
] as const;

/** The `nummer`-th document about a matter. Its second or third page holds the facts that only this matter has. */
export function maakDemodocument(onderwerp: Onderwerp, nummer: number, metNamen = false): Demodocument {
  const { getal, uit } = kiezer(nummer * 7919 + onderwerp.jaar + onderwerp.sleutel.length * 131);
  const { soort, titel } = SOORTEN[nummer % SOORTEN.length] ?? SOORTEN[0];
  const begin = getal(onderwerp.feiten.length);
  const feiten = onderwerp.feiten.map((_, index) => onderwerp.feiten[(begin + index) % onderwerp.feiten.length] ?? '');
  const kort = soort === 'brief' || soort === 'e-mail';
  const achtergrond = Array.from({ length: kort ? 4 : 9 }, (_, index) => ACHTERGROND[(begin + nummer + index) % ACHTERGROND.length] ?? '');
  const ronde = nummer >= SOORTEN.length ? ` (deel ${Math.floor(nummer / SOORTEN.length) + 1})` : '';
  return {
    soort,
    titel: titel(onderwerp) + ronde,
    kopjes: [
      { kop: 'Aanleiding', alineas: [uit(AANLEIDING)(onderwerp), ...achtergrond.slice(0, 2)] },
      { kop: 'Wat wij weten', alineas: [feiten.slice(0, 3).join(' '), ...achtergrond.slice(2, 4)] },
      { kop: 'Gesprekken met de omgeving', alineas: [uit(OVERLEG)(onderwerp), ...achtergrond.slice(4, 6)] },
      { kop: 'Geld', alineas: [uit(FINANCIEN)(onderwerp), feiten.slice(3).join(' ')] },
      { kop: 'Afweging', alineas: [uit(AFWEGING)(onderwerp), ...achtergrond.slice(6)] },
      { kop: 'Hoe het verdergaat', alineas: [uit(VERVOLG)(onderwerp)] },
      ...(metNamen ? [{ kop: 'Contact', alineas: CONTACT }] : []),
    ],
  };
}
