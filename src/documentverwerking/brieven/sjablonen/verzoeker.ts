// Letters to the requester in B1 Dutch, as data. Each says what happened, which date applies and why, and what the reader can do.
import { langeDatum } from '../../../wet/termijnen/datumtekst.ts';
import type { Blok, BriefInhoud, Huisstijl, Ondertekening } from '../model.ts';

type PlainDate = Temporal.PlainDate;

/** What every letter about a request needs. */
export interface Briefkop {
  readonly huisstijl: Huisstijl;
  readonly datum: PlainDate;
  /** The number of the request. */
  readonly nummer: string;
  /** Null: no name was given. */
  readonly naam: string | null;
  /** Lines under the name: address, or e-mail. */
  readonly adresregels: readonly string[];
  /** What the request is about, in the requester's own words. */
  readonly onderwerp: string;
}

/** The last day to decide and its reasoning, sentence by sentence (src/wet/termijnen). */
export interface Datumuitleg {
  readonly uiterlijk: PlainDate;
  readonly zinnen: readonly string[];
}

const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst });
const kop = (tekst: string): Blok => ({ soort: 'kop', niveau: 2, tekst });

const ondertekening = ({ bestuursorgaan, contactpersoon }: Huisstijl): Ondertekening => ({
  groet: 'Met vriendelijke groet,',
  namens: [`namens ${bestuursorgaan}`, contactpersoon],
});

const contact = ({ telefoon, email, contactpersoon }: Huisstijl): Blok =>
  alinea(`Heeft u vragen? Bel of mail ons: ${telefoon} of ${email}. Vraag naar de ${contactpersoon}. Noem het nummer van uw verzoek.`);

/** The frame that all letters share. */
export function briefAanVerzoeker(briefkop: Briefkop, onderwerp: string, blokken: readonly Blok[]): BriefInhoud {
  const { huisstijl, datum, nummer, naam, adresregels } = briefkop;
  return {
    huisstijl,
    geadresseerde: [...(naam === null ? [] : [naam]), ...adresregels],
    datum,
    kenmerk: nummer,
    onderwerp,
    aanhef: naam === null ? 'Geachte heer of mevrouw,' : `Beste ${naam},`,
    blokken: [...blokken, contact(huisstijl)],
    ondertekening: ondertekening(huisstijl),
  };
}

const waarom = ({ uiterlijk, zinnen }: Datumuitleg): readonly Blok[] => [
  kop('Wanneer krijgt u ons besluit?'),
  alinea(`U krijgt uiterlijk ${langeDatum(uiterlijk)} ons besluit. Zo komen wij aan die datum:`),
  { soort: 'lijst', punten: zinnen },
];

/** Receipt (Awb 4:3a, 2:17). The follow code opens the request on the site; null when it is not to be printed. */
export const ontvangstbevestiging = (
  briefkop: Briefkop,
  gegevens: { readonly ontvangenOp: PlainDate; readonly termijn: Datumuitleg; readonly volgcode: string | null; readonly adresSite: string },
): BriefInhoud =>
  briefAanVerzoeker(briefkop, 'Wij hebben uw Woo-verzoek ontvangen', [
    alinea(
      `Op ${langeDatum(gegevens.ontvangenOp)} ontvingen wij uw verzoek om informatie. U deed dat verzoek op grond van de Wet open overheid (Woo). Het nummer van uw verzoek is ${briefkop.nummer}.`,
    ),
    alinea(`Uw verzoek gaat over: ${briefkop.onderwerp}.`),
    ...waarom(gegevens.termijn),
    kop('Wat gebeurt er nu?'),
    alinea('Wij zoeken de documenten en beoordelen wat openbaar kan worden. Begrijpen wij uw verzoek niet goed? Dan nemen wij contact met u op. De behandeling is gratis.'),
    ...(gegevens.volgcode === null
      ? []
      : [
          kop('Volg uw verzoek'),
          alinea(`U kunt uw verzoek volgen op ${gegevens.adresSite}. U heeft daarvoor het nummer nodig en uw volgcode: ${gegevens.volgcode}. Geef deze code niet aan anderen.`),
        ]),
    kop('Beslissen wij te laat?'),
    alinea('Krijgt u ons besluit niet op tijd? Dan kunt u ons een brief of bericht sturen waarin u zegt dat wij te laat zijn (een ingebrekestelling). Beslissen wij twee weken later nog niet? Dan kunt u naar de rechter gaan (artikel 6:12 van de Algemene wet bestuursrecht).'),
  ]);

/** Woo 4.1 lid 5: help to make the request precise, with a term. */
export const verzoekOmPrecisering = (
  briefkop: Briefkop,
  gegevens: { readonly vraag: string; readonly uiterlijk: PlainDate; readonly termijn: Datumuitleg },
): BriefInhoud =>
  briefAanVerzoeker(briefkop, 'Wij hebben een vraag over uw Woo-verzoek', [
    alinea('Wij begrijpen nog niet precies welke documenten u zoekt. Daarom vragen wij u om uw verzoek aan te vullen (artikel 4.1, vijfde lid, van de Wet open overheid).'),
    kop('Onze vraag'),
    alinea(gegevens.vraag),
    kop('Wanneer moet u antwoorden?'),
    alinea(`Wij ontvangen uw antwoord graag uiterlijk ${langeDatum(gegevens.uiterlijk)}. Tot u antwoordt, staat onze termijn stil (artikel 4:15 van de Algemene wet bestuursrecht). Antwoordt u niet? Dan kunnen wij besluiten om uw verzoek niet te behandelen.`),
    alinea('Wij helpen u graag. U mag ons ook bellen.'),
    ...waarom(gegevens.termijn),
  ]);

/** Woo 4.4 lid 3: the notice to the requester that stops the clock. */
export const berichtOverZienswijzen = (
  briefkop: Briefkop,
  gegevens: { readonly aantal: number; readonly uiterlijk: PlainDate; readonly termijn: Datumuitleg },
): BriefInhoud =>
  briefAanVerzoeker(briefkop, 'Wij vragen anderen om hun mening over uw Woo-verzoek', [
    alinea(
      `In de documenten staat informatie over ${gegevens.aantal === 1 ? 'een ander' : `${gegevens.aantal} anderen`}. Zij mogen zeggen wat zij van openbaarmaking vinden. Wij vragen hun om dat uiterlijk ${langeDatum(gegevens.uiterlijk)} te doen.`,
    ),
    alinea('Tot wij hun antwoord hebben, staat onze termijn stil (artikel 4.4, derde lid, van de Wet open overheid). Uw naam geven wij niet door.'),
    ...waarom(gegevens.termijn),
  ]);

/** Woo 4.4 lid 4: the clock runs again. */
export const eindeOpschorting = (briefkop: Briefkop, gegevens: { readonly termijn: Datumuitleg }): BriefInhoud =>
  briefAanVerzoeker(briefkop, 'Onze termijn loopt weer', [
    alinea('De termijn voor ons besluit stond stil. Dat is voorbij: de termijn loopt weer (artikel 4.4, vierde lid, van de Wet open overheid).'),
    ...waarom(gegevens.termijn),
  ]);

/** Woo 4.4 lid 2. */
export const verdagingsbrief = (
  briefkop: Briefkop,
  gegevens: { readonly weken: 1 | 2; readonly reden: 'omvang' | 'gecompliceerdheid'; readonly toelichting: string; readonly termijn: Datumuitleg },
): BriefInhoud =>
  briefAanVerzoeker(briefkop, 'Wij hebben meer tijd nodig voor uw Woo-verzoek', [
    alinea(
      `Wij hebben ${gegevens.weken === 1 ? 'één week' : 'twee weken'} meer tijd nodig voor ons besluit. De reden is ${
        gegevens.reden === 'omvang' ? 'dat het om veel informatie gaat' : 'dat de informatie ingewikkeld is'
      } (artikel 4.4, tweede lid, van de Wet open overheid).`,
    ),
    alinea(gegevens.toelichting),
    ...waarom(gegevens.termijn),
  ]);

/** Awb 4:15 lid 2 a: confirms in writing what was agreed. */
export const uitstelbevestiging = (briefkop: Briefkop, gegevens: { readonly overeengekomenOp: PlainDate; readonly termijn: Datumuitleg }): BriefInhoud =>
  briefAanVerzoeker(briefkop, 'Onze afspraak over een latere datum', [
    alinea(
      `Op ${langeDatum(gegevens.overeengekomenOp)} stemde u schriftelijk in met een latere datum voor ons besluit (artikel 4:15, tweede lid, van de Algemene wet bestuursrecht). Bedankt daarvoor.`,
    ),
    ...waarom(gegevens.termijn),
  ]);

export const intrekkingsbevestiging = (briefkop: Briefkop, gegevens: { readonly ingetrokkenOp: PlainDate }): BriefInhoud =>
  briefAanVerzoeker(briefkop, 'Uw Woo-verzoek is ingetrokken', [
    alinea(`Op ${langeDatum(gegevens.ingetrokkenOp)} trok u uw verzoek in. Wij stoppen met de behandeling en nemen geen besluit.`),
    alinea(`Wilt u de informatie later toch? Dan kunt u een nieuw verzoek doen.`),
  ]);
