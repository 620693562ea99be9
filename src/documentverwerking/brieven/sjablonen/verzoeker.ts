// Letters to the requester about the course of the request. Each is a pure function from facts to text; B1 Dutch, law in brackets.
import { datumMetDag, datumtekst } from '../datum.ts';
import type { Blok, BriefInhoud, Huisstijl } from '../model.ts';
import { aanhefVoor, alinea, alineasVan, kop, lijst, namensOrgaan, vragen, waaromDezeDatum, type Datumuitleg } from './vaste-delen.ts';

export type { Datumuitleg } from './vaste-delen.ts';

type PlainDate = Temporal.PlainDate;

/** Who a letter to the requester is for, and about which request. Personal: only for the moment of making the letter. */
export interface Briefkop {
  readonly huisstijl: Huisstijl;
  readonly datum: PlainDate;
  /** Number of the request. */
  readonly nummer: string;
  readonly naam: string | null;
  readonly adresregels: readonly string[];
  /** What the request is about, in the requester's own words. */
  readonly onderwerp: string;
}

const brief = (hoofd: Briefkop, onderwerp: string, blokken: readonly Blok[]): BriefInhoud => ({
  huisstijl: hoofd.huisstijl,
  geadresseerde: [...(hoofd.naam === null ? [] : [hoofd.naam]), ...hoofd.adresregels],
  datum: hoofd.datum,
  kenmerk: hoofd.nummer,
  onderwerp,
  aanhef: aanhefVoor(hoofd.naam),
  blokken: [...blokken, ...vragen(hoofd.huisstijl, hoofd.nummer)],
  ondertekening: namensOrgaan(hoofd.huisstijl),
});

const over = ({ onderwerp }: Briefkop): string => `Uw verzoek gaat over: ${onderwerp.trim().replace(/[.\s]+$/, '')}.`;

const volgen = (nummer: string, volgcode: string | null, adresSite: string): readonly Blok[] =>
  volgcode === null
    ? []
    : [
        kop('Volg uw verzoek'),
        alinea(`Op ${adresSite}/mijn/${nummer} ziet u hoe het met uw verzoek gaat. U kunt ons daar ook een bericht sturen.`),
        { soort: 'alinea', tekst: `Uw volgcode is ${volgcode}`, nadruk: true },
        alinea('Bewaar deze code goed. Geef de code niet aan anderen.'),
      ];

/** Receipt (Awb 2:17, 4:3a): date, last day with reasons, how to follow, what when we are late. */
export function ontvangstbevestiging(
  hoofd: Briefkop,
  { ontvangenOp, termijn, volgcode, adresSite }: { readonly ontvangenOp: PlainDate; readonly termijn: Datumuitleg; readonly volgcode: string | null; readonly adresSite: string },
): BriefInhoud {
  return brief(hoofd, 'Wij hebben uw Woo-verzoek ontvangen', [
    alinea(`Wij hebben uw verzoek ontvangen op ${datumtekst(ontvangenOp)}. Uw verzoek heeft nummer ${hoofd.nummer}.`),
    alinea(over(hoofd)),
    ...waaromDezeDatum(termijn),
    kop('Wat gaan wij doen?'),
    lijst(
      'Wij bekijken welke documenten wij hebben over dit onderwerp.',
      'Wij beoordelen elk document volgens de regels van de Wet open overheid (Woo).',
      'Is iets niet duidelijk? Dan nemen wij contact met u op.',
      'Hebben wij meer tijd nodig? Dan hoort u dat vóór de datum hierboven. (Artikel 4.4, tweede lid, Woo)',
    ),
    ...volgen(hoofd.nummer, volgcode, adresSite),
    kop('Zijn wij te laat?'),
    alinea(
      'Schrijf ons dan een brief of e-mail waarin u dat zegt. Hebben wij 2 weken later nog niet beslist? Dan kunt u naar de rechter gaan. (Artikel 6:12 Awb)',
    ),
  ]);
}

/** Asks to make the request precise, with a term: only then does the clock stand still (Woo 4.1 lid 5; Awb 4:15 lid 1 a). */
export function verzoekOmPrecisering(
  hoofd: Briefkop,
  { vraag, uiterlijk, termijn }: { readonly vraag: string; readonly uiterlijk: PlainDate; readonly termijn: Datumuitleg },
): BriefInhoud {
  return brief(hoofd, 'Kunt u uw Woo-verzoek duidelijker maken?', [
    alinea(over(hoofd)),
    alinea('Wij begrijpen nog niet precies welke documenten u zoekt. Wij hebben daarom een vraag. (Artikel 4.1, vijfde lid, Woo)'),
    kop('Onze vraag'),
    ...alineasVan(vraag),
    kop('Wat moet u doen?'),
    { soort: 'alinea', tekst: `Geef uw antwoord uiterlijk op ${datumMetDag(uiterlijk)}.`, nadruk: true },
    alinea('Weet u niet goed hoe u moet antwoorden? Bel ons dan. Wij helpen u graag.'),
    alinea('De tijd staat stil tot u antwoordt, of tot deze datum voorbij is. (Artikel 4:15, eerste lid, Awb)'),
    alinea('Antwoordt u niet? Dan kunnen wij besluiten om uw verzoek niet verder te behandelen. (Artikel 4.1, zesde lid, Woo)'),
    ...waaromDezeDatum(termijn),
    alinea('Antwoordt u eerder? Dan wordt deze datum ook eerder.'),
  ]);
}

/** Tells the requester that third parties are asked: this message, not theirs, stops the clock (Woo 4.4 lid 3). */
export function berichtOverZienswijzen(
  hoofd: Briefkop,
  { aantal, uiterlijk, termijn }: { readonly aantal: number; readonly uiterlijk: PlainDate; readonly termijn: Datumuitleg },
): BriefInhoud {
  const wie = aantal === 1 ? 'één persoon of organisatie' : `${aantal} personen of organisaties`;
  return brief(hoofd, 'Wij vragen anderen naar hun mening over uw Woo-verzoek', [
    alinea(over(hoofd)),
    alinea(`In de documenten die u zoekt, staan gegevens van anderen. Wij vragen ${wie} wat zij vinden van openbaar maken. (Artikel 4:8 Awb)`),
    alinea(`Zij kunnen reageren tot en met ${datumMetDag(uiterlijk)}. Zij weten niet wie het verzoek deed.`),
    kop('Wat betekent dit voor u?'),
    alinea('De tijd staat stil tot wij alle reacties hebben, of tot deze datum voorbij is. (Artikel 4.4, derde lid, Woo)'),
    alinea('U hoeft niets te doen. Loopt de tijd weer? Dan krijgt u van ons bericht met de nieuwe datum.'),
    ...waaromDezeDatum(termijn),
  ]);
}

/** Tells that the suspension ended, with the new date (Woo 4.4 lid 4). */
export function eindeOpschorting(hoofd: Briefkop, { termijn }: { readonly termijn: Datumuitleg }): BriefInhoud {
  return brief(hoofd, 'De tijd voor uw Woo-verzoek loopt weer', [
    alinea(over(hoofd)),
    alinea('De tijd voor ons besluit stond stil. Dat is nu voorbij. (Artikel 4.4, vierde lid, Woo)'),
    alinea('U hoeft niets te doen.'),
    ...waaromDezeDatum(termijn),
  ]);
}

const VERDAGINGSREDEN = {
  omvang: 'omdat het om veel documenten gaat',
  gecompliceerdheid: 'omdat de documenten moeilijk te beoordelen zijn',
} as const;

/** Extension, once, with reasons, before the first term ends (Woo 4.4 lid 2). */
export function verdagingsbrief(
  hoofd: Briefkop,
  { weken, reden, toelichting, termijn }: { readonly weken: 1 | 2; readonly reden: keyof typeof VERDAGINGSREDEN; readonly toelichting: string; readonly termijn: Datumuitleg },
): BriefInhoud {
  const tijd = weken === 1 ? '1 week' : '2 weken';
  return brief(hoofd, 'Wij hebben meer tijd nodig voor uw Woo-verzoek', [
    alinea(over(hoofd)),
    alinea(`Wij hebben ${tijd} meer tijd nodig, ${VERDAGINGSREDEN[reden]}. (Artikel 4.4, tweede lid, Woo)`),
    kop('Waarom hebben wij meer tijd nodig?'),
    ...alineasVan(toelichting),
    ...waaromDezeDatum(termijn),
    alinea('Wij mogen dit maar één keer doen.'),
  ]);
}

/** Confirms the later day that the requester agreed to in writing (Awb 4:15 lid 2 a). */
export function uitstelbevestiging(
  hoofd: Briefkop,
  { overeengekomenOp, termijn }: { readonly overeengekomenOp: PlainDate; readonly termijn: Datumuitleg },
): BriefInhoud {
  return brief(hoofd, 'Wij spraken een latere datum af voor uw Woo-verzoek', [
    alinea(over(hoofd)),
    alinea(`Op ${datumtekst(overeengekomenOp)} stemde u in met een latere datum. Daarvoor danken wij u. (Artikel 4:15, tweede lid, Awb)`),
    alinea('Klopt dit niet? Laat het ons dan meteen weten.'),
    ...waaromDezeDatum(termijn),
  ]);
}

/** Confirms that the requester withdrew: nothing more will happen. */
export function intrekkingsbevestiging(hoofd: Briefkop, { ingetrokkenOp }: { readonly ingetrokkenOp: PlainDate }): BriefInhoud {
  return brief(hoofd, 'U trok uw Woo-verzoek in', [
    alinea(over(hoofd)),
    alinea(`Op ${datumtekst(ingetrokkenOp)} trok u dit verzoek in. Wij stoppen ermee. U krijgt geen besluit.`),
    alinea('U kunt altijd een nieuw verzoek doen. U hoeft niet te zeggen waarom. (Artikel 4.1 Woo)'),
    alinea('Trok u het verzoek niet in? Laat het ons dan meteen weten.'),
  ]);
}
