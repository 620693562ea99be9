// The decision letter: for the requester with name and address, and for everybody without them.
import type { Besluitinhoud, Inventarisregel } from '../../../besluit/events.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { datumZonderDag, langeDatum } from '../../../wet/termijnen/datumtekst.ts';
import type { Blok, BriefInhoud } from '../model.ts';
import { briefAanVerzoeker, type Briefkop } from './verzoeker.ts';

type PlainDate = Temporal.PlainDate;

export interface Besluitgegevens {
  readonly ontvangenOp: PlainDate;
  readonly inhoud: Besluitinhoud;
  readonly inventaris: readonly Inventarisregel[];
  /** What a code of a ground means, in words; from src/wet/weigeringsgronden. */
  readonly grondtekst: (code: string) => string;
  /** What a judgement is called. */
  readonly oordeeltekst: (oordeel: Inventarisregel['oordeel']) => string;
  /** Last day of the waiting time, when somebody is expected to object (Woo 4.4 lid 5). */
  readonly wachtenTotEnMet: PlainDate | null;
  readonly ondertekenaar: { readonly naam: string; readonly functie: string };
}

const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst });
const kop = (tekst: string): Blok => ({ soort: 'kop', niveau: 2, tekst });

const UITKOMST: Readonly<Record<Besluitinhoud['uitkomst'], string>> = {
  openbaar: 'Wij maken alle gevonden documenten openbaar.',
  gedeeltelijk_openbaar: 'Wij maken een deel van de gevonden informatie openbaar.',
  niet_openbaar: 'Wij maken de gevonden documenten niet openbaar.',
  geen_documenten: 'Wij hebben geen documenten gevonden.',
  reeds_openbaar: 'De informatie is al openbaar. In de lijst staat waar u die vindt.',
};

function tellingen({ inventaris, oordeeltekst }: Besluitgegevens): Blok {
  const aantallen = new Map<string, number>();
  for (const { oordeel } of inventaris) aantallen.set(oordeeltekst(oordeel), (aantallen.get(oordeeltekst(oordeel)) ?? 0) + 1);
  return { soort: 'lijst', punten: [...aantallen].map(([oordeel, aantal]) => `${oordeel}: ${aantal === 1 ? '1 document' : `${aantal} documenten`}`) };
}

function gronden({ inventaris, grondtekst }: Besluitgegevens): readonly Blok[] {
  const codes = [...new Set(inventaris.flatMap((regel) => regel.gronden))].sort();
  if (codes.length === 0) return [];
  return [
    kop('Waarom is niet alles openbaar?'),
    alinea('De wet noemt redenen om informatie niet openbaar te maken. Deze redenen gelden hier:'),
    { soort: 'lijst', punten: codes.map((code) => `${grondtekst(code)} (artikel ${code} van de Woo)`) },
  ];
}

function verstrekking({ inhoud, wachtenTotEnMet }: Besluitgegevens): readonly Blok[] {
  if (inhoud.uitkomst === 'geen_documenten' || inhoud.uitkomst === 'niet_openbaar') return [];
  return [
    kop('Wanneer krijgt u de documenten?'),
    wachtenTotEnMet === null
      ? alinea('U krijgt de documenten samen met dit besluit. Wij zetten ze ook op onze website, zodat iedereen ze kan lezen.')
      : alinea(
          `Een ander heeft bezwaar tegen openbaarmaking, of zal dat waarschijnlijk hebben. Daarom wachten wij tot en met ${langeDatum(wachtenTotEnMet)}. Daarna krijgt u de documenten, tenzij een rechter anders beslist (artikel 4.4, vijfde lid, van de Woo).`,
        ),
  ];
}

/** @param openbareVersie leaves out who asked: the text for the website */
export function besluitbrief(briefkop: Briefkop, gegevens: Besluitgegevens, openbareVersie: boolean): BriefInhoud {
  const { inhoud, inventaris, ontvangenOp, oordeeltekst, ondertekenaar } = gegevens;
  const deel = inhoud.deel === null ? '' : ` (deel ${inhoud.deel.nummer} van ${inhoud.deel.van})`;
  const onderwerp = openbareVersie ? `Besluit op Woo-verzoek: ${inhoud.titel}${deel}` : `Ons besluit op uw Woo-verzoek${deel}`;
  const basis = briefAanVerzoeker(openbareVersie ? { ...briefkop, naam: null, adresregels: [] } : briefkop, onderwerp, [
    alinea(`Op ${langeDatum(ontvangenOp)} ontvingen wij een verzoek op grond van de Wet open overheid (Woo). Het heeft nummer ${briefkop.nummer}. In deze brief leest u ons besluit.`),
    ...(openbareVersie ? [] : [alinea(`Uw verzoek gaat over: ${briefkop.onderwerp}.`)]),
    kop('Ons besluit'),
    alinea(UITKOMST[inhoud.uitkomst]),
    alinea(inhoud.samenvatting),
    ...(inventaris.length === 0 ? [] : [tellingen(gegevens), alinea('In de bijlage staat per document wat wij besluiten.')]),
    kop('Hoe komen wij tot dit besluit?'),
    ...inhoud.overwegingen.split(/\n\s*\n/).map((tekst) => alinea(tekst.trim())),
    ...gronden(gegevens),
    ...verstrekking(gegevens),
  ]);
  return {
    ...basis,
    ondertekening: { ...basis.ondertekening, ondertekenaar },
    rechtsmiddelen: [
      kop('Bent u het niet eens met dit besluit?'),
      alinea(
        `Stuur dan binnen zes weken na de dag van verzending een bezwaarschrift aan ${briefkop.huisstijl.bestuursorgaan}, ${briefkop.huisstijl.postadres.join(', ')}. Schrijf uw naam en adres op, de datum, tegen welk besluit u bezwaar maakt en waarom. Zet uw handtekening (artikel 6:4 en verder van de Algemene wet bestuursrecht).`,
      ),
      alinea('Ook anderen die door dit besluit worden geraakt, kunnen bezwaar maken. Is er haast? Dan kunt u de rechtbank ook om een voorlopige voorziening vragen.'),
    ],
    ...(inventaris.length === 0
      ? {}
      : {
          bijlagen: [
            {
              titel: 'Inventarislijst',
              liggend: true,
              blokken: [
                {
                  soort: 'tabel',
                  kolommen: [
                    { titel: 'Nr.', breedte: 1, uitlijning: 'rechts' },
                    { titel: 'Document', breedte: 7 },
                    { titel: 'Datum', breedte: 3 },
                    { titel: 'Besluit', breedte: 3 },
                    { titel: 'Gronden', breedte: 3 },
                  ],
                  rijen: inventaris.map((regel) => [
                    String(regel.volgnummer),
                    regel.titel,
                    regel.datum === null ? '' : datumZonderDag(fromIsoDate(regel.datum)),
                    oordeeltekst(regel.oordeel),
                    regel.gronden.join(', '),
                  ]),
                },
              ],
            },
          ],
        }),
  };
}
