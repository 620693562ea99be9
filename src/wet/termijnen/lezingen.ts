// Where the law allows more than one answer: the readings R1–R17, the one chosen and its alternative, as data.
// Rule of thumb: for the body's own duties the earlier date; for what cannot be undone or a citizen's right the later one.
import { z } from 'zod';
import type { Wetsversie } from '../versie.ts';

/** Which choice of readings this is; a body may choose other ones, and every result names all of them. */
export const lezingenversie: Wetsversie = {
  id: 'lezingen-2026-11-23',
  bron: 'Keuzes van dit project bij de Woo en de Awb; voor te leggen aan een jurist van de organisatie',
  geldigVanaf: '2022-05-01',
  geldigTotEnMet: null,
};

interface Lezing {
  readonly vraag: string;
  readonly artikel: string;
  /** [chosen, alternative]: code → what it means. */
  readonly keuzes: Readonly<Record<string, string>>;
}

/** The open questions of law, in Dutch as a lawyer would ask them. The first choice is the one this rule set uses. */
export const lezingen = {
  R1: {
    vraag: "Telt bij 'tot' de dag van aanvulling of de laatste dag van de gestelde termijn nog als stilstand?",
    artikel: 'Awb 4:15 lid 1, 7:10 lid 2',
    keuzes: { exclusief: 'Nee, die dag loopt de termijn weer.', inclusief: 'Ja, die dag staat de termijn nog stil.' },
  },
  R2: {
    vraag: 'Mag de verdaging op de laatste dag van de eerste termijn worden gemeld?',
    artikel: 'Woo 4.4 lid 2',
    keuzes: { 'laatste-dag': 'Ja, dat is op tijd.', 'dag-eerder': 'Nee, het moet een dag eerder.' },
  },
  R3: {
    vraag: 'Telt de weekendregel ook tussen de eerste termijn en de verdaging?',
    artikel: 'Woo 4.4; Atw art. 1',
    keuzes: {
      'een-keer': 'Nee, alleen aan het eind van de hele termijn.',
      'twee-keer': 'Ja, de verdaging telt vanaf het verschoven einde van de eerste termijn.',
    },
  },
  R4: {
    vraag: 'Wat doet een verdagingsbrief die meer dan twee weken noemt?',
    artikel: 'Woo 4.4 lid 2',
    keuzes: { 'geen-effect': 'Niets.', 'twee-weken': 'Die geldt voor twee weken.' },
  },
  R5: {
    vraag: 'Wat doet een verdaging zonder reden?',
    artikel: 'Woo 4.4 lid 2',
    keuzes: { 'geen-effect': 'Niets.', herstelbaar: 'Die geldt; de reden kan later worden gegeven.' },
  },
  R6: {
    vraag: "Wat betekent een afspraak 'uitstel tot datum D'?",
    artikel: 'Awb 4:15 lid 2 a',
    keuzes: {
      'nieuwe-laatste-dag': 'D is de nieuwe laatste dag.',
      stilstand: 'De termijn staat stil tot en met D; daarna lopen de resterende dagen.',
    },
  },
  R6b: {
    vraag: 'Helpt een afspraak die na afloop van de termijn is gemaakt?',
    artikel: 'Awb 4:15 lid 2 a',
    keuzes: { nee: 'Nee, het is een toezegging; het verzoek blijft te laat.', ja: 'Ja, de nieuwe datum geldt.' },
  },
  R7: {
    vraag: 'Wanneer begint de termijn van de organisatie die een doorgezonden verzoek krijgt?',
    artikel: 'Woo 4.2 lid 1, 4.4 lid 1',
    keuzes: { 'eigen-ontvangst': 'Na haar eigen ontvangst.', 'eerste-ontvangst': 'Na ontvangst door de eerste organisatie.' },
  },
  R8: {
    vraag: 'Geldt de weekendregel voor een termijn die de organisatie zelf stelt?',
    artikel: 'Atw art. 1',
    keuzes: { nee: 'Nee.', ja: 'Ja.' },
  },
  R9: {
    vraag: 'Wat zijn de twee weken voor openbaarmaking?',
    artikel: 'Woo 4.4 lid 5',
    keuzes: {
      'vol-met-weekendregel': 'Twee volle weken met weekendregel; openbaar vanaf de dag erna.',
      precies: 'Precies de dag van bekendmaking plus veertien dagen.',
    },
  },
  R10: {
    vraag: 'Geldt de weekendregel voor de twee weken na een ingebrekestelling?',
    artikel: 'Awb 6:12',
    keuzes: { ja: 'Ja.', nee: 'Nee.' },
  },
  R11: {
    vraag: 'Geldt de weekendregel voor een termijn die de rechter stelt?',
    artikel: 'Awb 8:55d',
    keuzes: { nee: 'Nee.', ja: 'Ja.' },
  },
  R12: {
    vraag: 'Geldt de weekendregel bij twaalf plus zes weken in bezwaar?',
    artikel: 'Awb 7:10; Atw art. 4',
    keuzes: { ja: 'Ja, elk deel is hoogstens twaalf weken.', nee: 'Nee, samen zijn het achttien weken.' },
  },
  R13: {
    vraag: 'Wanneer begint de beslistermijn in bezwaar als het einde van de bezwaartermijn is verschoven?',
    artikel: 'Awb 7:10 lid 1',
    keuzes: { verschoven: 'Na het verschoven einde.', nominaal: 'Na het niet verschoven einde.' },
  },
  R14: {
    vraag: 'Staat de bezwaartermijn nog stil op de dag van het advies van het Adviescollege?',
    artikel: 'Woo 7.3 lid 2',
    keuzes: { ja: 'Ja.', nee: 'Nee.' },
  },
  R15: {
    vraag: 'Staat de termijn stil als pas na twee weken om precisering is gevraagd?',
    artikel: 'Woo 4.1 lid 5; Awb 4:15',
    keuzes: { ja: 'Ja, met een waarschuwing.', nee: 'Nee.' },
  },
  R16: {
    vraag: 'Vanaf welke dag tellen de vijf jaren van verouderde informatie terug?',
    artikel: 'Woo 5.3',
    keuzes: { ontvangst: 'De dag van ontvangst van het verzoek.', besluit: 'De dag van het besluit.' },
  },
  R17: {
    vraag: 'Hoe lang mogen stukken niet worden vernietigd?',
    artikel: 'Woo 4.1a',
    keuzes: { onherroepelijk: 'Tot er geen bezwaar of beroep meer open staat.', besluit: 'Tot het besluit.' },
  },
} as const satisfies Readonly<Record<string, Lezing>>;

/** Which answer is used per question. A body may choose another one in configuration. */
export const lezingenSchema = z.object({
  R1: z.enum(['exclusief', 'inclusief']),
  R2: z.enum(['laatste-dag', 'dag-eerder']),
  R3: z.enum(['een-keer', 'twee-keer']),
  R4: z.enum(['geen-effect', 'twee-weken']),
  R5: z.enum(['geen-effect', 'herstelbaar']),
  R6: z.enum(['nieuwe-laatste-dag', 'stilstand']),
  R6b: z.enum(['nee', 'ja']),
  R7: z.enum(['eigen-ontvangst', 'eerste-ontvangst']),
  R8: z.enum(['nee', 'ja']),
  R9: z.enum(['vol-met-weekendregel', 'precies']),
  R10: z.enum(['ja', 'nee']),
  R11: z.enum(['nee', 'ja']),
  R12: z.enum(['ja', 'nee']),
  R13: z.enum(['verschoven', 'nominaal']),
  R14: z.enum(['ja', 'nee']),
  R15: z.enum(['ja', 'nee']),
  R16: z.enum(['ontvangst', 'besluit']),
  R17: z.enum(['onherroepelijk', 'besluit']),
});

export type Lezingen = Readonly<z.infer<typeof lezingenSchema>>;
export type LezingCode = keyof Lezingen;

/** The chosen reading of every question. */
export const gekozenLezingen: Lezingen = {
  R1: 'exclusief',
  R2: 'laatste-dag',
  R3: 'een-keer',
  R4: 'geen-effect',
  R5: 'geen-effect',
  R6: 'nieuwe-laatste-dag',
  R6b: 'nee',
  R7: 'eigen-ontvangst',
  R8: 'nee',
  R9: 'vol-met-weekendregel',
  R10: 'ja',
  R11: 'nee',
  R12: 'ja',
  R13: 'verschoven',
  R14: 'ja',
  R15: 'ja',
  R16: 'ontvangst',
  R17: 'onherroepelijk',
};
