// Words that Dutch authorities build their compounds of. They make splitting work from the first document on,
// when the index has not yet seen enough text to learn from. Folded; data, not rules.

export const BUILDING_BLOCKS: ReadonlySet<string> = new Set(
  `aanbesteding aanbieder aandeel aangifte aankoop aanleg aanpak aanslag aanvraag aanvrager achterstand actie activiteit administratie advies
  adviseur afdeling afspraak afstand afval agenda akkoord algemeen ambtenaar analyse apparatuur arbeid archief arts asiel asielzoeker auto
  basis bedrag bedrijf begeleiding begroting beheer behandeling beleid belang belasting belangen bemiddeling beoordeling beroep bescherming
  besluit bestand bestemming bestuur bestuurder betaling bevoegdheid bevolking beveiliging bewaking bewijs bewoner bezoek bezwaar bijdrage
  bijstand bibliotheek bodem boete bomen boom borging bouw brand brandstof brandweer brief brieven brug bruggen budget buitendienst burger
  burgemeester buurt campagne capaciteit centrum cijfer circulaire client college commissie communicatie concept consult contact contract controle
  coordinatie crisis cultuur datum deel deelname dienst dienstverlening dier dieren dijk directie document doel dossier drank drempel dwangsom effect
  economie eigenaar eigendom eisen energie enquete evaluatie evenement export factuur familie fiets fonds functie gebied gebouw gebruik gebruiker
  gedrag gegevens geld geluid gemeente gemeenteraad gerecht gezin gezondheid gesprek glasvezel goederen grens groei groen groep grond 
  haven handel handhaving handleiding  herstel hinder hond honden huis huisvesting hulp hulpverlening huren huur ijsbaan
  import industrie informatie infrastructuur inkomen inkoop inrichting inspectie instelling instrument integratie interne inventaris invoering
  jaar jeugd jeugdzorg jongeren kaart kabel kades kamer kandidaat kantoor kapitaal keuring keuze kind kinderen klacht klachten klant klasse
  klimaat kosten krediet kwaliteit laboratorium land landbouw landschap leden leefbaarheid leerling leerlingen leges lening leraar lijst locatie
  lokaal loon lucht luchtvaart luchthaven maatregel maatschappij macht mantelzorg markt materiaal mededeling medewerker meerjaren melding mest
  meting middel middelen milieu model monitor monument museum natuur netwerk nood norm nota nummer oever omgeving onderhoud onderneming
  ondernemer onderwijs onderzoek ondersteuning ontheffing ontslag ontwerp ontwikkeling opdracht opleiding opslag opvang orde organisatie ouderen
  overeenkomst overheid overlast overleg overzicht paden palen pand parkeer parkeren parlement partij paspoort pensioen periode personeel persoon
  persoons plaats plan plannen planning plein plicht politie post premie prestatie preventie prijs procedure proces product productie programma
  project protocol provincie raad raadpleging rapport rapportage recht rechter rechtbank reclame recreatie regel regeling regio register registratie
  reglement reis reiniging reken rekening rente reserve resultaat richting richtlijn riool risico riolering ruimte salaris sanctie sanering schade
  scholen school schuld schulden secretaris sectie sector sport sportclub stad stads station statuten steun stichting stikstof straat straten strategie
  straf structuur studie subsidie systeem taak taken tafel tarief tegemoetkoming tekst telefoon termijn terrein toelage toelating toeslag toestel
  toets toetsing toezicht training transport uitgave uitkering uitspraak uitstoot uitvoering vaart vastgoed veiligheid veld verantwoording verbetering
  verbod verblijf verdrag vereniging vergadering vergoeding vergunning verhuur verkeer verklaring verkoop verlening verlening verlof vermogen verordening
  verslag verstrekking vervoer vervuiling verwerking verzekering verzoek vestiging viering visie vlees vlieg vliegtuig vluchteling voeding voedsel
  voertuig voorlichting voorraad voorschrift voorstel voorwaarde voorziening vordering vragen vreemdeling vrijstelling vuur vuurwerk waarde
  waarneming water waterschap wapen wegen welzijn werk werkgever werknemer werkgroep werkloosheid werkplek wetenschap wethouder wetgeving wijk wijziging
  wind winkel wolf wonen woning woningbouw zaak zaken zetel zieken ziekenhuis ziekte zienswijze zitting zonne zorg zwem`.split(/\s+/),
);
