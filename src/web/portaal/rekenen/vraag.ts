// What somebody filled in on /termijn-berekenen, as dated events of the exchange schema; every fault at once.
import type { Invoerfout } from '../../../kern/errors.ts';
import type { Gebeurtenis } from '../../../wet/uitwisseling/invoer.ts';
import type { Velden } from '../../http/velden.ts';
import { leesDatum } from '../../ui/formulier/leesdatum.ts';

/** Every field of the form, in the order of the page. The names stand in the address, so that a computation can be shared. */
export const VELDEN = [
  'ontvangen',
  'vraag', 'vraag-tot', 'antwoord',
  'zienswijzen', 'zienswijzen-tot', 'zienswijzen-binnen',
  'verdaging', 'weken',
  'uitstel', 'uitstel-tot',
  'besluit', 'bezwaar-verwacht',
  'bezwaar', 'commissie',
  'te-laat-bericht', 'uitspraak', 'uitspraak-weken',
] as const;
export type Veldnaam = (typeof VELDEN)[number];
export type Ingevuld = Readonly<Record<Veldnaam, string>>;

export const leesIngevuld = (vraag: Velden): Ingevuld => Object.fromEntries(VELDEN.map((veld) => [veld, vraag.een(veld).slice(0, 40)])) as Ingevuld;

export type Rekenvraag =
  | { readonly stand: 'leeg' }
  | { readonly stand: 'fout'; readonly fouten: readonly Invoerfout[] }
  | { readonly stand: 'goed'; readonly gebeurtenissen: readonly Gebeurtenis[] };

/** A date that needs another one beside it: without it the law gives it no effect, and a person should hear that. */
const SAMEN: readonly (readonly [Veldnaam, Veldnaam, string])[] = [
  ['vraag-tot', 'vraag', 'Vul ook in wanneer om verduidelijking is gevraagd.'],
  ['antwoord', 'vraag', 'Vul ook in wanneer om verduidelijking is gevraagd.'],
  ['zienswijzen-tot', 'zienswijzen', 'Vul ook in wanneer de verzoeker bericht kreeg.'],
  ['zienswijzen', 'zienswijzen-tot', 'Vul ook in tot wanneer anderen konden reageren.'],
  ['zienswijzen-binnen', 'zienswijzen', 'Vul ook in wanneer de verzoeker bericht kreeg.'],
  ['uitstel-tot', 'uitstel', 'Vul ook in wanneer het uitstel is afgesproken.'],
  ['uitstel', 'uitstel-tot', 'Vul ook in tot wanneer het uitstel geldt.'],
  ['bezwaar', 'besluit', 'Vul ook in wanneer het besluit bekend is gemaakt.'],
];

export function leesRekenvraag(ingevuld: Ingevuld): Rekenvraag {
  if (VELDEN.every((veld) => ingevuld[veld] === '' || veld === 'weken')) return { stand: 'leeg' };
  const fouten: Invoerfout[] = [];
  const datum = (veld: Veldnaam): Temporal.PlainDate | null => {
    if (ingevuld[veld] === '') return null;
    const gelezen = leesDatum(ingevuld[veld]);
    if (gelezen.ok) return gelezen.datum;
    fouten.push({ veld, uitleg: gelezen.uitleg });
    return null;
  };
  for (const [veld, nodig, uitleg] of SAMEN) if (ingevuld[veld] !== '' && ingevuld[nodig] === '') fouten.push({ veld: nodig, uitleg });
  const gebeurtenissen: Gebeurtenis[] = [];
  const voeg = (gebeurtenis: Gebeurtenis | null): void => {
    if (gebeurtenis !== null) gebeurtenissen.push(gebeurtenis);
  };
  const ontvangen = datum('ontvangen');
  if (ontvangen !== null) voeg({ event: 'request.received', date: ontvangen });
  else if (ingevuld.ontvangen === '' && ingevuld.besluit === '' && ingevuld.uitspraak === '') fouten.push({ veld: 'ontvangen', uitleg: 'Vul in wanneer het verzoek is ontvangen. Daar begint de termijn.' });
  const vraag = datum('vraag');
  if (vraag !== null) voeg({ event: 'completion.invited', date: vraag, deadline: datum('vraag-tot'), basis: 'Woo 4.1 lid 5' });
  const antwoord = datum('antwoord');
  if (antwoord !== null) voeg({ event: 'completion.received', date: antwoord });
  const zienswijzen = datum('zienswijzen');
  const zienswijzenTot = datum('zienswijzen-tot');
  if (zienswijzen !== null && zienswijzenTot !== null) voeg({ event: 'views.requested', requesterInformedOn: zienswijzen, deadline: zienswijzenTot, parties: ['belanghebbende'] });
  const binnen = datum('zienswijzen-binnen');
  if (binnen !== null) voeg({ event: 'views.received', date: binnen, party: 'belanghebbende' });
  const verdaging = datum('verdaging');
  if (verdaging !== null) voeg({ event: 'extension.announced', date: verdaging, weeks: ingevuld.weken === '1' ? 1 : 2, writtenAndReasoned: true });
  const uitstel = datum('uitstel');
  const uitstelTot = datum('uitstel-tot');
  if (uitstel !== null && uitstelTot !== null) voeg({ event: 'postponement.agreedUntil', date: uitstel, until: uitstelTot, written: true });
  const besluit = datum('besluit');
  if (besluit !== null) voeg({ event: 'decision.published', date: besluit, thirdPartyObjectionExpected: ingevuld['bezwaar-verwacht'] === 'ja' });
  const bezwaar = datum('bezwaar');
  if (bezwaar !== null) voeg({ event: 'objection.received', date: bezwaar, committee: ingevuld.commissie === 'ja' });
  const telaat = datum('te-laat-bericht');
  if (telaat !== null) voeg({ event: 'default.noticeReceived', date: telaat });
  const uitspraak = datum('uitspraak');
  const weken = Number(ingevuld['uitspraak-weken']);
  if (ingevuld['uitspraak-weken'] !== '' && !(Number.isInteger(weken) && weken >= 1 && weken <= 104)) fouten.push({ veld: 'uitspraak-weken', uitleg: 'Vul het aantal weken in als een heel getal, bijvoorbeeld 2.' });
  if (uitspraak !== null) voeg({ event: 'court.rulingSent', date: uitspraak, ...(ingevuld['uitspraak-weken'] === '' ? {} : { weeks: weken }) });
  return fouten.length > 0 ? { stand: 'fout', fouten } : { stand: 'goed', gebeurtenissen };
}
