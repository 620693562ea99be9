// What somebody filled in on /termijn-berekenen, as dated events of the exchange schema; every fault at once.
import type { Invoerfout } from '../../../kern/errors.ts';
import type { Gebeurtenis } from '../../../wet/uitwisseling/invoer.ts';
import type { Velden } from '../../http/velden.ts';
import { leesDatum } from '../../ui/formulier/leesdatum.ts';
import { gebeurtenissenVan } from './gebeurtenissen.ts';
import { REKENVELDEN, VELDEN, type Ingevuld, type Veldnaam } from './velden.ts';

export const leesIngevuld = (vraag: Velden): Ingevuld => Object.fromEntries(VELDEN.map((veld) => [veld, vraag.een(veld).slice(0, 40)])) as Ingevuld;

export type Rekenvraag =
  | { readonly stand: 'leeg' }
  | { readonly stand: 'fout'; readonly fouten: readonly Invoerfout[] }
  | { readonly stand: 'goed'; readonly gebeurtenissen: readonly Gebeurtenis[] };

/** Terms that have a beginning of their own. */
const BEGINT_ZELF: readonly Veldnaam[] = ['besluit', 'uitspraak'];

const heelGetal = (tekst: string): number | null => (/^\d{1,3}$/.test(tekst) && Number(tekst) >= 1 && Number(tekst) <= 104 ? Number(tekst) : null);

export function leesRekenvraag(ingevuld: Ingevuld): Rekenvraag {
  const keuzes = new Set<string>(REKENVELDEN.flatMap(({ naam, soort }) => (soort === 'keuze' ? [naam] : [])));
  // A list of choices always sends something: by itself that is no question.
  if (VELDEN.every((veld) => ingevuld[veld] === '' || keuzes.has(veld))) return { stand: 'leeg' };
  const fouten: Invoerfout[] = [];
  const datums = new Map<Veldnaam, Temporal.PlainDate>();
  const leesDag = (veld: Veldnaam): void => {
    if (ingevuld[veld] === '') return;
    const gelezen = leesDatum(ingevuld[veld]);
    if (gelezen.ok) datums.set(veld, gelezen.datum);
    else fouten.push({ veld, uitleg: gelezen.uitleg });
  };
  leesDag('ontvangen');
  if (ingevuld.ontvangen === '' && BEGINT_ZELF.every((veld) => ingevuld[veld] === '')) fouten.push({ veld: 'ontvangen', uitleg: 'Vul in wanneer het verzoek is ontvangen. Daar begint de termijn.' });
  for (const { naam, soort, samenMet } of REKENVELDEN) {
    if (ingevuld[naam] === '') continue;
    if (soort === 'dag') leesDag(naam);
    if (soort === 'getal' && heelGetal(ingevuld[naam]) === null) fouten.push({ veld: naam, uitleg: 'Vul het aantal weken in als een heel getal, bijvoorbeeld 2.' });
    // Without the other date the law gives this one no effect, and a person should hear that.
    if (samenMet !== undefined && ingevuld[samenMet[0] as Veldnaam] === '') fouten.push({ veld: samenMet[0], uitleg: samenMet[1] });
  }
  if (ingevuld['stil-vanaf'] !== '' && ingevuld.uitstel === '') fouten.push({ veld: 'uitstel', uitleg: 'Vul ook in wanneer het uitstel is afgesproken.' });
  if (ingevuld.uitstel !== '' && ingevuld['uitstel-tot'] === '' && ingevuld['stil-vanaf'] === '') fouten.push({ veld: 'uitstel-tot', uitleg: 'Vul ook in tot wanneer het uitstel geldt.' });
  if (fouten.length > 0) return { stand: 'fout', fouten: [...new Map(fouten.map((fout) => [`${fout.veld} ${fout.uitleg}`, fout])).values()] };
  return { stand: 'goed', gebeurtenissen: gebeurtenissenVan({ dag: (veld) => datums.get(veld) ?? null, tekst: (veld) => ingevuld[veld], getal: (veld) => heelGetal(ingevuld[veld]) }) };
}
