// Built-in texts about objection and about deciding too late.
import type { Sjabloon } from '../sjabloon.ts';
import * as v from '../velden.ts';

const aan = 'bezwaarmaker' as const;
const { nummer, vragen } = v;
const besluit = v.tekst('Waar het besluit over ging.', 'Kappen van bomen op het Stationsplein');

export const rechtsgangsjablonen = {
  'bezwaar-ontvangst': {
    naam: 'Ontvangstbevestiging van een bezwaar',
    aan,
    artikel: 'Awb art. 6:14',
    onderwerp: 'Wij hebben uw bezwaar ontvangen',
    tekst: `Op {ontvangenOp} ontvingen wij uw bezwaar tegen ons besluit over: {besluit}. Uw bezwaar heeft nummer {nummer}. (Artikel 6:14 Awb)

{{#als opTijd}}

Uw bezwaar kwam op tijd.

{{#anders}}

Uw bezwaar kwam na de laatste dag: {laatsteDag}. Was daar een goede reden voor? Laat ons die dan weten. Wij kijken of wij uw bezwaar toch kunnen behandelen. (Artikel 6:11 Awb)

{{/als}}

## Wat gaan wij doen?

- Wij bekijken ons besluit opnieuw.
- U kunt uw bezwaar aan ons uitleggen. Dat heet een hoorzitting. U krijgt daarvoor een uitnodiging. (Artikel 7:2 Awb)
- Daarna nemen wij een nieuw besluit: het besluit op bezwaar.

[[waaromDezeDatum]]

[[vragen]]`,
    velden: {
      nummer,
      besluit,
      vragen,
      ontvangenOp: v.plicht(v.dag('De dag waarop het bezwaar binnenkwam.')),
      opTijd: v.keuze('Of het bezwaar op tijd kwam.'),
      laatsteDag: v.plichtBij('opTijd', false, v.tekst('De laatste dag om bezwaar te maken.', 'maandag 11 januari 2027')),
      waaromDezeDatum: v.waaromDezeDatum,
    },
  },
  'bezwaar-herstel': {
    naam: 'Vraag om een bezwaar aan te vullen',
    aan,
    artikel: 'Awb art. 6:6',
    onderwerp: 'Wilt u uw bezwaar aanvullen?',
    tekst: `Wij ontvingen uw bezwaar tegen ons besluit over: {besluit}. Er ontbreekt nog iets. (Artikel 6:6 Awb)

## Wat ontbreekt er?

[[vraag]]

**Stuur dit uiterlijk op {uiterlijk}.**

De tijd voor ons besluit staat stil tot u dit stuurt, of tot deze datum voorbij is. (Artikel 7:10, tweede lid, Awb)

Krijgen wij niets? Dan kunnen wij besluiten om uw bezwaar niet te behandelen.

[[waaromDezeDatum]]

[[vragen]]`,
    velden: { nummer, besluit, vragen, vraag: v.eigenTekst('Wat er ontbreekt.'), uiterlijk: v.uiterlijk, waaromDezeDatum: v.waaromDezeDatum },
  },
  'bezwaar-verdaging': {
    naam: 'Meer tijd voor het besluit op bezwaar',
    aan,
    artikel: 'Awb art. 7:10 lid 3',
    onderwerp: 'Wij hebben meer tijd nodig voor uw bezwaar',
    tekst: `Wij behandelen uw bezwaar tegen ons besluit over: {besluit}. Wij hebben {weken} meer tijd nodig. (Artikel 7:10, derde lid, Awb)

[[toelichting]]

[[waaromDezeDatum]]

Wij mogen dit maar één keer doen.

[[vragen]]`,
    velden: { nummer, besluit, vragen, weken: v.plicht(v.tekst('Hoeveel weken erbij komen.', '6 weken')), toelichting: v.eigenTekst('De uitleg.'), waaromDezeDatum: v.waaromDezeDatum },
  },
  'bezwaar-hoorzitting': {
    naam: 'Uitnodiging voor een hoorzitting',
    aan,
    artikel: 'Awb art. 7:2 en 7:4',
    onderwerp: 'U kunt uw bezwaar uitleggen',
    tekst: `U maakte bezwaar tegen ons besluit over: {besluit}. U kunt uw bezwaar aan ons uitleggen. Dat heet een hoorzitting. (Artikel 7:2 Awb)

**De hoorzitting is op {zitting}.**

[[waarEnHoe]]

## Wat kunt u vooraf doen?

- U mag nog stukken insturen tot en met {stukkenTot}. (Artikel 7:4, eerste lid, Awb)
- U mag alle stukken bekijken die bij uw bezwaar horen. Dat kan vanaf een week voor de hoorzitting. (Artikel 7:4, tweede lid, Awb)
- U mag iemand meenemen.

Wilt u niet komen? Laat ons dat dan weten. Wij beslissen dan zonder hoorzitting.

[[vragen]]`,
    velden: {
      nummer,
      besluit,
      vragen,
      zitting: v.plicht(v.tekst('De dag van de hoorzitting.', 'maandag 1 februari 2027')),
      stukkenTot: v.plicht(v.tekst('De laatste dag om stukken in te sturen.', 'vrijdag 22 januari 2027')),
      waarEnHoe: v.eigenTekst('Waar, hoe laat en hoe de hoorzitting gaat.'),
    },
  },
  'bezwaar-besluit': {
    naam: 'Besluit op bezwaar',
    aan,
    artikel: 'Awb art. 7:11 en 7:12',
    rechtsmiddelen: 'beroep',
    onderwerp: 'Ons besluit op uw bezwaar',
    tekst: `Op {ontvangenOp} ontvingen wij uw bezwaar tegen ons besluit over: {besluit}. Dit is ons besluit op uw bezwaar. (Artikel 7:11 Awb)

## Ons besluit

**{uitkomst}**

[[motivering]]

[[vragen]]`,
    velden: {
      nummer,
      besluit,
      vragen,
      ontvangenOp: v.dag('De dag waarop het bezwaar binnenkwam.'),
      uitkomst: v.plicht(v.tekst('De uitkomst, als zin.', 'Wij geven u voor een deel gelijk.')),
      motivering: v.eigenTekst('Waarom wij zo beslissen.'),
    },
  },
  ingebrekestelling: {
    naam: 'Antwoord op een ingebrekestelling',
    aan: 'verzoeker',
    artikel: 'Awb art. 6:12; Woo art. 8.2',
    onderwerp: 'Uw bericht dat wij te laat zijn',
    tekst: `Op {ontvangenOp} kregen wij uw bericht dat wij te laat zijn met ons besluit op uw verzoek {nummer}.

{{#als geldig}}

U hebt gelijk. De uiterste datum was {uiterlijk}. Dat spijt ons.

Wij hebben nu nog 2 weken: tot en met {hersteltermijn}. Hebben wij dan nog niet beslist? Dan kunt u vanaf {beroepVanaf} naar de rechter gaan. (Artikel 6:12 Awb)

{{#anders}}

Uw bericht kwam te vroeg. De uiterste datum voor ons besluit is {uiterlijk}. Hebben wij dan nog niet beslist? Stuur ons dan opnieuw een bericht.

{{/als}}

Bij een Woo-verzoek krijgt u geen geld als wij te laat zijn. De rechter kan ons wel geld laten betalen. (Artikel 8.2 Woo en artikel 8:55d Awb)

[[vragen]]`,
    velden: {
      nummer,
      vragen,
      ontvangenOp: v.plicht(v.dag('De dag waarop het bericht binnenkwam.')),
      geldig: v.keuze('Of de termijn voorbij was.'),
      uiterlijk: v.plicht(v.tekst('De uiterste datum.', 'maandag 30 november 2026')),
      hersteltermijn: v.plichtBij('geldig', true, v.tekst('De laatste dag van de twee weken.', 'dinsdag 15 december 2026')),
      beroepVanaf: v.plichtBij('geldig', true, v.tekst('Vanaf wanneer beroep kan.', 'woensdag 16 december 2026')),
    },
  },
} as const satisfies Readonly<Record<string, Sjabloon>>;
