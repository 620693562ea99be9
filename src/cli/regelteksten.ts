// What the command `regels` prints: which rules hold, and the outcome of a comparison, as text and as JSON.
import { lezingenNu, type Grondslag } from '../toepassing/regels/keuze.ts';
import { tellingenVan, type Regelvergelijking } from '../toepassing/regels/vergelijken.ts';
import { hoofdzin, laatzinnen } from '../toepassing/regels/woorden.ts';
import { aangewezenDagen } from '../wet/feestdagen/anders.ts';
import { korteDatum } from '../wet/termijnen/datumtekst.ts';
import { lezingen as vragen, type LezingCode } from '../wet/termijnen/lezingen.ts';
import type { Rekenbasis } from '../wet/termijnen/model.ts';
import { rekenbasis, rekenregels, regelsets } from '../wet/termijnen/regelset.ts';
import type { Regeldatum } from '../wet/vergelijken/model.ts';
import { basistekst, DATUMNAAM, datumnaam, verschiltekst, waaromregels, waaromtekst } from '../wet/vergelijken/teksten.ts';

const json = (waarde: unknown): string => JSON.stringify(waarde, null, 2);
const rules = ({ regelset, feestdagentabel, lezingen }: Rekenbasis): object => ({ ruleSet: regelset, holidayTable: feestdagentabel, readings: lezingen });

/** Rule sets, holidays and readings that hold now. */
export function geldend(grondslag: Grondslag, peildatum: Temporal.PlainDate, alsGegevens: boolean): string {
  const basis = rekenbasis(rekenregels(grondslag.recht, peildatum));
  const dagen = aangewezenDagen(grondslag.feestdagen);
  if (alsGegevens) return json({ rules: rules(basis), designatedDays: dagen });
  const nu = lezingenNu(grondslag);
  const codes = Object.keys(vragen) as readonly LezingCode[];
  return [
    ...regelsets.map(({ id, geldigVanaf, geldigTotEnMet, bron }) => `Regelset ${id}, geldig vanaf ${geldigVanaf}${geldigTotEnMet === null ? '' : ` t/m ${geldigTotEnMet}`} (${bron})`),
    `Feestdagen ${basis.feestdagentabel} (${grondslag.feestdagen.bron})`,
    `Aangewezen dagen: ${dagen.join(', ')}`,
    '',
    'Lezingen:',
    ...codes.flatMap((code) => [`  ${code} ${vragen[code].vraag}`, ...Object.entries<string>(vragen[code].keuzes).map(([keuze, tekst]) => `    ${keuze === nu[code] ? '*' : ' '} ${keuze}: ${tekst}`)]),
    '',
    'Het antwoord met een * geldt nu. Vergelijk met een ander antwoord: woostroom regels --lezing R9=precies',
  ].join('\n');
}

const dag = (kant: Regeldatum | null): string => (kant?.datum == null ? 'geen datum' : korteDatum(kant.datum));

export function alsTekst(vergelijking: Regelvergelijking): string {
  const tellingen = tellingenVan(vergelijking);
  const { van, naar } = vergelijking.basis;
  return [
    hoofdzin(tellingen),
    ...laatzinnen(tellingen),
    ...tellingen.perSoort.map(({ soort, zaken }) => `  ${DATUMNAAM[soort]}: ${zaken}`),
    ...vergelijking.anders.flatMap(({ zaak, verschil }) => [
      '',
      `${zaak.nummer}${zaak.afgesloten ? ' (afgerond)' : ''}`,
      ...verschil.verschillen.flatMap((each) => [`  ${datumnaam(each)}: ${dag(each.van)} → ${dag(each.naar)} (${verschiltekst(each)})`, `    nu:  ${waaromtekst(each.van)}`, `    dan: ${waaromtekst(each.naar)}`]),
    ]),
    '',
    `Nu: ${basistekst(van)}.`,
    `Vergeleken met: ${basistekst(naar)}.`,
    'Er is niets veranderd of bewaard.',
  ].join('\n');
}

const why = (kant: Regeldatum | null): readonly object[] => waaromregels(kant).map(({ datum, tekst, artikel }) => ({ date: datum, text: tekst, article: artikel }));

/** English names, as in the exchange schema; `kind` is a code of the comparison (src/wet/vergelijken/model.ts). */
export function alsJson(vergelijking: Regelvergelijking): string {
  const { vergeleken, anders, perSoort, wordtTeLaat, nietMeerTeLaat } = tellingenVan(vergelijking);
  return json({
    compared: vergeleken,
    different: anders,
    perKind: Object.fromEntries(perSoort.map(({ soort, zaken }) => [soort, zaken])),
    becomesLate: wordtTeLaat,
    noLongerLate: nietMeerTeLaat,
    rules: { now: rules(vergelijking.basis.van), other: rules(vergelijking.basis.naar) },
    cases: vergelijking.anders.map(({ zaak, verschil }) => ({
      case: zaak.nummer,
      closed: zaak.afgesloten,
      late: { now: verschil.teLaat.van, other: verschil.teLaat.naar },
      ruleSet: { now: verschil.basis.van.regelset, other: verschil.basis.naar.regelset },
      dates: verschil.verschillen.map(({ soort, over, van, naar, dagen }) => ({ kind: soort, about: over, now: van?.datum ?? null, other: naar?.datum ?? null, days: dagen, why: { now: why(van), other: why(naar) } })),
    })),
  });
}
