// Built-in texts to the requester about the course of the request. B1 Dutch, the law in brackets after the plain sentence.
import type { Sjabloon } from '../sjabloon.ts';
import * as v from '../velden.ts';

const aan = 'verzoeker' as const;
const OVER = 'Uw verzoek gaat over: {onderwerp}.';

export const verzoekersjablonen = {
  ontvangstbevestiging: {
    naam: 'Ontvangstbevestiging',
    aan,
    artikel: 'Awb art. 2:17 en 4:3a',
    onderwerp: 'Wij hebben uw Woo-verzoek ontvangen',
    tekst: `Wij hebben uw verzoek ontvangen op {ontvangenOp}. Uw verzoek heeft nummer {nummer}.

${OVER}

[[waaromDezeDatum]]

## Wat gaan wij doen?

- Wij bekijken welke documenten wij hebben over dit onderwerp.
- Wij beoordelen elk document volgens de regels van de Wet open overheid (Woo).
- Is iets niet duidelijk? Dan nemen wij contact met u op.
- Hebben wij meer tijd nodig? Dan hoort u dat vóór de datum hierboven. (Artikel 4.4, tweede lid, Woo)

{{#als metVolgcode}}

## Volg uw verzoek

Op {adresSite}/mijn/{nummer} ziet u hoe het met uw verzoek gaat. U kunt ons daar ook een bericht sturen.

**Uw volgcode is {volgcode}**

Bewaar deze code goed. Geef de code niet aan anderen.

{{/als}}

## Zijn wij te laat?

Schrijf ons dan een brief of e-mail waarin u dat zegt. Hebben wij 2 weken later nog niet beslist? Dan kunt u naar de rechter gaan. (Artikel 6:12 Awb)

[[vragen]]`,
    velden: {
      ...v.vanVerzoeker,
      ontvangenOp: v.plicht(v.dag('De dag waarop het verzoek binnenkwam. Die dag telt.')),
      waaromDezeDatum: v.waaromDezeDatum,
      metVolgcode: v.keuze('Of de verzoeker een volgcode krijgt.'),
      volgcode: v.plichtBij('metVolgcode', true, v.tekst('De code waarmee de verzoeker het verzoek volgt.', 'K7QM-2XWP-9DTR')),
      adresSite: v.tekst('Het adres van de website.', 'https://open.voorbeeldstad.example'),
    },
  },
  volgcode: {
    naam: 'Nieuwe volgcode',
    aan,
    artikel: 'Woo art. 4.1',
    onderwerp: 'Uw nieuwe volgcode',
    tekst: `${OVER}

U krijgt een nieuwe volgcode. Uw oude code werkt niet meer.

**Uw nieuwe volgcode is {volgcode}**

Op {adresSite}/mijn/{nummer} ziet u hoe het met uw verzoek gaat. Bewaar deze code goed. Geef de code niet aan anderen.

Heeft u niet om een nieuwe code gevraagd? Of denkt u dat iemand anders uw oude code had? Neem dan contact met ons op.

[[vragen]]`,
    velden: {
      ...v.vanVerzoeker,
      volgcode: v.plicht(v.tekst('De nieuwe code waarmee de verzoeker het verzoek volgt.', 'K7QM-2XWP-9DTR')),
      adresSite: v.tekst('Het adres van de website.', 'https://open.voorbeeldstad.example'),
    },
  },
  precisering: {
    naam: 'Verzoek om precisering',
    aan,
    artikel: 'Woo art. 4.1 lid 5',
    onderwerp: 'Kunt u uw Woo-verzoek duidelijker maken?',
    tekst: `${OVER}

Wij begrijpen nog niet precies welke documenten u zoekt. Wij hebben daarom een vraag. (Artikel 4.1, vijfde lid, Woo)

## Onze vraag

[[vraag]]

## Wat moet u doen?

**Geef uw antwoord uiterlijk op {uiterlijk}.**

Weet u niet goed hoe u moet antwoorden? Bel ons dan. Wij helpen u graag.

De tijd staat stil tot u antwoordt, of tot deze datum voorbij is. (Artikel 4:15, eerste lid, Awb)

Antwoordt u niet? Dan kunnen wij besluiten om uw verzoek niet verder te behandelen. (Artikel 4.1, zesde lid, Woo)

[[waaromDezeDatum]]

Antwoordt u eerder? Dan wordt deze datum ook eerder.

[[vragen]]`,
    velden: { ...v.vanVerzoeker, vraag: v.eigenTekst('De vraag aan de verzoeker.'), uiterlijk: v.uiterlijk, waaromDezeDatum: v.waaromDezeDatum },
  },
  aanvulling: {
    naam: 'Verzoek om aanvulling',
    aan,
    artikel: 'Awb art. 4:5',
    onderwerp: 'Wilt u uw Woo-verzoek aanvullen?',
    tekst: `${OVER}

Wij missen nog iets om uw verzoek te kunnen behandelen. (Artikel 4:5 Awb)

## Wat ontbreekt er?

[[vraag]]

## Wat moet u doen?

**Stuur dit uiterlijk op {uiterlijk}.**

Lukt dat niet? Bel ons dan. Wij helpen u graag.

De tijd staat stil tot u dit stuurt, of tot deze datum voorbij is. (Artikel 4:15, eerste lid, Awb)

Krijgen wij niets? Dan kunnen wij besluiten om uw verzoek niet te behandelen. (Artikel 4:5 Awb)

[[waaromDezeDatum]]

Stuurt u het eerder? Dan wordt deze datum ook eerder.

[[vragen]]`,
    velden: { ...v.vanVerzoeker, vraag: v.eigenTekst('Wat er ontbreekt.'), uiterlijk: v.uiterlijk, waaromDezeDatum: v.waaromDezeDatum },
  },
  'zienswijze-verzoeker': {
    naam: 'Bericht dat anderen om hun mening is gevraagd',
    aan,
    artikel: 'Woo art. 4.4 lid 3',
    onderwerp: 'Wij vragen anderen naar hun mening over uw Woo-verzoek',
    tekst: `${OVER}

In de documenten die u zoekt, staan gegevens van anderen. Wij vragen {wie} wat zij vinden van openbaar maken. (Artikel 4:8 Awb)

Zij kunnen reageren tot en met {uiterlijk}. Zij weten niet wie het verzoek deed.

## Wat betekent dit voor u?

De tijd staat stil tot wij alle reacties hebben, of tot deze datum voorbij is. (Artikel 4.4, derde lid, Woo)

U hoeft niets te doen. Loopt de tijd weer? Dan krijgt u van ons bericht met de nieuwe datum.

[[waaromDezeDatum]]

[[vragen]]`,
    velden: { ...v.vanVerzoeker, wie: v.tekst('Hoeveel anderen om hun mening is gevraagd.', '2 personen of organisaties'), uiterlijk: v.uiterlijk, waaromDezeDatum: v.waaromDezeDatum },
  },
  'einde-opschorting': {
    naam: 'Bericht dat de tijd weer loopt',
    aan,
    artikel: 'Woo art. 4.4 lid 4; Awb art. 4:15 lid 4',
    onderwerp: 'De tijd voor uw Woo-verzoek loopt weer',
    tekst: `${OVER}

De tijd voor ons besluit stond stil. Dat is nu voorbij. (Artikel 4.4, vierde lid, Woo)

U hoeft niets te doen.

[[waaromDezeDatum]]

[[vragen]]`,
    velden: { ...v.vanVerzoeker, waaromDezeDatum: v.waaromDezeDatum },
  },
  verdaging: {
    naam: 'Verdagingsbrief',
    aan,
    artikel: 'Woo art. 4.4 lid 2',
    onderwerp: 'Wij hebben meer tijd nodig voor uw Woo-verzoek',
    tekst: `${OVER}

Wij hebben {weken} meer tijd nodig, {reden}. (Artikel 4.4, tweede lid, Woo)

## Waarom hebben wij meer tijd nodig?

[[toelichting]]

[[waaromDezeDatum]]

Wij mogen dit maar één keer doen.

[[vragen]]`,
    velden: {
      ...v.vanVerzoeker,
      weken: v.plicht(v.tekst('Hoeveel weken erbij komen.', '2 weken')),
      reden: v.plicht(v.tekst('De reden uit de wet.', 'omdat het om veel documenten gaat')),
      toelichting: v.eigenTekst('De uitleg bij de reden.'),
      waaromDezeDatum: v.waaromDezeDatum,
    },
  },
  uitstel: {
    naam: 'Bevestiging van uitstel',
    aan,
    artikel: 'Awb art. 4:15 lid 2, onder a',
    onderwerp: 'Wij spraken een latere datum af voor uw Woo-verzoek',
    tekst: `${OVER}

Op {overeengekomenOp} stemde u in met een latere datum. Daarvoor danken wij u. (Artikel 4:15, tweede lid, Awb)

Klopt dit niet? Laat het ons dan meteen weten.

[[waaromDezeDatum]]

[[vragen]]`,
    velden: { ...v.vanVerzoeker, overeengekomenOp: v.plicht(v.dag('De dag waarop de verzoeker instemde.')), waaromDezeDatum: v.waaromDezeDatum },
  },
  opschorting: {
    naam: 'Bericht dat de tijd stilstaat',
    aan,
    artikel: 'Awb art. 4:15',
    onderwerp: 'De tijd voor uw Woo-verzoek staat stil',
    tekst: `${OVER}

{waarom} De tijd voor ons besluit staat daarom stil vanaf {vanaf}. ({artikel})

## Waarom is dat zo?

[[toelichting]]

{{#als metVerwachting}}

Wij verwachten dat dit duurt tot en met {verwachtTot}.

{{/als}}

Loopt de tijd weer? Dan krijgt u van ons bericht met de nieuwe datum.

[[waaromDezeDatum]]

Zolang de tijd stilstaat, schuift deze datum op.

[[vragen]]`,
    velden: {
      ...v.vanVerzoeker,
      waarom: v.plicht(v.tekst('De reden uit de wet, als zin.', 'Door overmacht kunnen wij niet aan uw verzoek werken.')),
      artikel: v.plicht(v.tekst('Het artikel.', 'Artikel 4:15, tweede lid, onder c, Awb')),
      vanaf: v.plicht(v.tekst('De eerste dag van stilstand.', 'maandag 9 november 2026')),
      toelichting: v.eigenTekst('De uitleg.'),
      metVerwachting: v.keuze('Of bekend is tot wanneer het duurt.'),
      verwachtTot: v.plichtBij('metVerwachting', true, v.tekst('Tot wanneer het naar verwachting duurt.', 'maandag 16 november 2026')),
      waaromDezeDatum: v.waaromDezeDatum,
    },
  },
  'te-laat': {
    naam: 'Bericht dat het besluit later komt',
    aan,
    artikel: 'Awb art. 4:14 lid 1',
    onderwerp: 'Ons besluit op uw Woo-verzoek komt later',
    tekst: `${OVER}

U had uiterlijk op {uiterlijk} ons besluit moeten krijgen. Dat lukt niet. Dat spijt ons. (Artikel 4:14 Awb)

**Wij verwachten ons besluit op {verwachtOp}.**

## Wat kunt u doen?

Deze nieuwe datum verandert niets aan uw rechten. U kunt ons schrijven dat wij te laat zijn, zodra {uiterlijk} voorbij is. Hebben wij 2 weken daarna nog niet beslist? Dan kunt u naar de rechter gaan. (Artikel 6:12 Awb)

[[vragen]]`,
    velden: {
      ...v.vanVerzoeker,
      uiterlijk: v.plicht(v.tekst('De uiterste datum volgens de wet.', 'maandag 30 november 2026')),
      verwachtOp: v.plicht(v.tekst('Wanneer het besluit naar verwachting komt.', 'vrijdag 18 december 2026')),
    },
  },
  intrekking: {
    naam: 'Bevestiging van intrekking',
    aan,
    artikel: 'Woo art. 4.1',
    onderwerp: 'U trok uw Woo-verzoek in',
    tekst: `${OVER}

Op {ingetrokkenOp} trok u dit verzoek in. Wij stoppen ermee. U krijgt geen besluit.

U kunt altijd een nieuw verzoek doen. U hoeft niet te zeggen waarom. (Artikel 4.1 Woo)

Trok u het verzoek niet in? Laat het ons dan meteen weten.

[[vragen]]`,
    velden: { ...v.vanVerzoeker, ingetrokkenOp: v.plicht(v.dag('De dag waarop de verzoeker stopte.')) },
  },
  'ander-regime': {
    naam: 'Geen Woo-verzoek',
    aan,
    artikel: 'Woo art. 4.1',
    onderwerp: 'Wij behandelen uw bericht niet als Woo-verzoek',
    tekst: `Uw bericht gaat over: {onderwerp}.

{wat}

## Wat doen wij wel?

[[toelichting]]

## Bent u het hier niet mee eens?

Laat het ons weten. Zegt u dat u toch documenten wilt? Dan behandelen wij uw bericht als Woo-verzoek. U hoeft niet te zeggen waarom. (Artikel 4.1 Woo)

[[vragen]]`,
    velden: { ...v.vanVerzoeker, wat: v.plicht(v.tekst('Wat het bericht wel is, als zin.', 'Uw bericht is een vraag. U vraagt niet om documenten.')), toelichting: v.eigenTekst('Wat er nu gebeurt.') },
  },
  informeel: {
    naam: 'Afgedaan zonder besluit',
    aan,
    artikel: 'Woo art. 4.1',
    onderwerp: 'Wij sluiten uw Woo-verzoek af',
    tekst: `${OVER}

Op {afgedaanOp} liet u weten dat u heeft wat u zocht. U vond een besluit niet nodig. Daarom sluiten wij uw verzoek af.

[[toelichting]]

Wilt u toch een besluit? Laat het ons dan weten. Wij gaan dan verder met uw verzoek. (Artikel 4.1 Woo)

[[vragen]]`,
    velden: { ...v.vanVerzoeker, afgedaanOp: v.plicht(v.dag('De dag waarop de verzoeker instemde.')), toelichting: v.eigenTekst('Hoe het is opgelost.') },
  },
  doorzending: {
    naam: 'Bericht over doorzenden',
    aan,
    artikel: 'Woo art. 4.2 lid 1',
    onderwerp: 'Wij sturen uw Woo-verzoek door',
    tekst: `${OVER}

{{#als geheel}}

Een andere organisatie heeft de informatie die u zoekt: {organisatie}. Wij sturen uw verzoek daarom door. (Artikel 4.2, eerste lid, Woo)

Die organisatie beslist over uw verzoek. Zij heeft daarvoor 4 weken, vanaf de dag nadat zij uw verzoek kreeg. U hoeft niets te doen.

{{#anders}}

Voor een deel van uw verzoek heeft een andere organisatie de informatie: {organisatie}. Wij sturen dat deel door. (Artikel 4.2, eerste lid, Woo)

Het gaat om: {deel}.

Over dat deel beslist die organisatie. Over de rest beslissen wij zelf.

[[waaromDezeDatum]]

{{/als}}

[[vragen]]`,
    velden: {
      ...v.vanVerzoeker,
      geheel: v.keuze('Of het hele verzoek wordt doorgestuurd.'),
      organisatie: v.plicht(v.tekst('De andere organisatie.', 'Waterschap Voorbeeldland')),
      deel: v.plichtBij('geheel', false, v.tekst('Welk deel wordt doorgestuurd.', 'de metingen van het grondwater')),
      waaromDezeDatum: v.plichtBij('geheel', false, v.waaromDezeDatum),
    },
  },
  deelplan: {
    naam: 'Voorstel voor deelbesluiten',
    aan,
    artikel: 'Woo art. 4.2a; Awb art. 4:15 lid 2, onder a',
    onderwerp: 'Ons voorstel om in delen te beslissen',
    tekst: `${OVER}

Uw verzoek gaat over veel informatie. Wij hebben niet genoeg tijd om alles in één keer te beoordelen. Wij willen daarom in delen beslissen. (Artikel 4.2a Woo)

## Ons voorstel

[[fasen]]

## Wat kunt u doen?

Bent u het ermee eens? Geef dan schriftelijk akkoord. Dat kan op {adresSite}/mijn/{nummer} of per e-mail. De laatste datum hierboven is dan de uiterste datum. (Artikel 4:15, tweede lid, Awb)

Wilt u een andere volgorde of andere datums? Laat het ons weten. Geeft u geen akkoord? Dan blijft de datum hieronder gelden.

[[waaromDezeDatum]]

[[vragen]]`,
    velden: {
      ...v.vanVerzoeker,
      fasen: { soort: 'blok', uitleg: 'De delen met hun datums.', verplicht: true, voorbeeld: '- Deel 1, de rapporten: uiterlijk vrijdag 11 december 2026.\n- Deel 2, de e-mails: uiterlijk vrijdag 29 januari 2027.' },
      adresSite: v.tekst('Het adres van de website.', 'https://open.voorbeeldstad.example'),
      waaromDezeDatum: v.waaromDezeDatum,
    },
  },
  samenvoeging: {
    naam: 'Bericht over samenvoegen',
    aan,
    artikel: 'Woo art. 4.4',
    onderwerp: 'Wij behandelen uw Woo-verzoeken samen',
    tekst: `${OVER}

Dit verzoek lijkt veel op een ander verzoek van u. Wij behandelen ze daarom samen, onder nummer {metNummer}.

U krijgt één besluit over allebei. U krijgt daardoor niet later antwoord: de vroegste datum blijft gelden. (Artikel 4.4 Woo)

Wilt u dit niet? Laat het ons dan weten.

[[vragen]]`,
    velden: { ...v.vanVerzoeker, metNummer: v.plicht(v.tekst('Het nummer waaronder het verder gaat.', 'WOO-2026-0003')) },
  },
  splitsing: {
    naam: 'Bericht over splitsen',
    aan,
    artikel: 'Woo art. 4.4',
    onderwerp: 'Wij splitsen uw Woo-verzoek',
    tekst: `${OVER}

Een deel van uw verzoek behandelen wij apart, onder nummer {naarNummer}. Het gaat om: {omschrijving}.

Voor dat deel gelden dezelfde datums als voor dit verzoek. (Artikel 4.4 Woo)

[[waaromDezeDatum]]

[[vragen]]`,
    velden: {
      ...v.vanVerzoeker,
      naarNummer: v.plicht(v.tekst('Het nummer van het deel.', 'WOO-2026-0010')),
      omschrijving: v.plicht(v.tekst('Welk deel apart verder gaat.', 'de vraag over de aanbesteding')),
      waaromDezeDatum: v.waaromDezeDatum,
    },
  },
  correctie: {
    naam: 'Bericht dat een datum verkeerd was',
    aan,
    artikel: 'Awb art. 3:2',
    onderwerp: 'Wij hadden een datum verkeerd',
    tekst: `${OVER}

Wij hadden iets verkeerd vastgelegd. Dat zetten wij nu recht. Onze excuses.

[[reden]]

{{#als eerderGenoemd}}

Wij noemden eerder {oudeUiterste} als uiterste datum. Die datum geldt niet meer.

{{/als}}

[[waaromDezeDatum]]

[[vragen]]`,
    velden: {
      ...v.vanVerzoeker,
      reden: v.eigenTekst('Wat er verkeerd was.'),
      eerderGenoemd: v.keuze('Of een brief de oude uiterste datum heeft genoemd.'),
      oudeUiterste: v.plichtBij('eerderGenoemd', true, v.tekst('De uiterste datum die eerder is genoemd.', 'maandag 30 november 2026')),
      waaromDezeDatum: v.waaromDezeDatum,
    },
  },
} as const satisfies Readonly<Record<string, Sjabloon>>;
