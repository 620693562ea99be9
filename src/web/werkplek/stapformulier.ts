// Reading the form of a step: what was typed, and the step it means or every fault at once.
import { z } from 'zod';
import type { Invoerfout } from '../../kern/errors.ts';
import type { DerdeId } from '../../kern/ids.ts';
import { STAPSOORTEN, type NieuweDerde, type Stap, type Stapsoort } from '../../toepassing/stappen.ts';
import { leesDatum } from '../ui/formulier/leesdatum.ts';

const veld = z.string().max(20_000).catch('').default('');
const stapinvoerSchema = z.object({
  op: veld, uiterlijk: veld, tot: veld, tekst: veld, onderwerp: veld, derden: veld, derdeId: veld, weken: veld, reden: veld, toelichting: veld, schriftelijk: veld,
});

/** What was typed, field by field; a field that a step has not is empty. */
export type Stapinvoer = z.infer<typeof stapinvoerSchema>;

export const leesStapinvoer = (body: unknown): Stapinvoer => stapinvoerSchema.parse(typeof body === 'object' && body !== null ? body : {});

export const isStapsoort = (value: string): value is Stapsoort => STAPSOORTEN.some((soort) => soort === value);

export type GelezenStap = { readonly ok: true; readonly stap: Stap } | { readonly ok: false; readonly fouten: readonly Invoerfout[] };

/** Third parties: a name on the first line of a paragraph, the address on the lines below it. */
const leesDerden = (tekst: string): readonly NieuweDerde[] =>
  tekst
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((alinea) => alinea.trim().split('\n').map((regel) => regel.trim()))
    .flatMap(([naam = '', ...adres]) => (naam === '' ? [] : [{ naam, adres: adres.join('\n') }]));

export function leesStap(soort: Stapsoort, invoer: Stapinvoer): GelezenStap {
  const fouten: Invoerfout[] = [];
  const datum = (naam: 'op' | 'uiterlijk' | 'tot'): Temporal.PlainDate => {
    const gelezen = leesDatum(invoer[naam]);
    if (gelezen.ok) return gelezen.datum;
    fouten.push({ veld: naam, uitleg: gelezen.uitleg });
    return new Temporal.PlainDate(2000, 1, 1);
  };
  const tekst = (naam: 'tekst' | 'onderwerp' | 'toelichting', leeg: string): string => {
    const waarde = invoer[naam].trim();
    if (waarde === '') fouten.push({ veld: naam, uitleg: leeg });
    return waarde;
  };
  const stap = ((): Stap => {
    const op = datum('op');
    switch (soort) {
      case 'ontvangst-bevestigen':
      case 'einde-opschorting-melden':
      case 'intrekken':
        return { soort, op };
      case 'precisering-vragen':
        return { soort, op, uiterlijk: datum('uiterlijk'), vraag: tekst('tekst', 'Schrijf op wat u van de verzoeker wilt weten.') };
      case 'precisering-ontvangen':
        return { soort, op, tekst: invoer.tekst.trim() };
      case 'zienswijzen-vragen': {
        const derden = leesDerden(invoer.derden);
        if (derden.length === 0) fouten.push({ veld: 'derden', uitleg: 'Vul ten minste één belanghebbende in, met naam en adres.' });
        return { soort, op, uiterlijk: datum('uiterlijk'), onderwerp: tekst('onderwerp', 'Vul in waar de documenten over gaan.'), derden };
      }
      case 'zienswijze-ontvangen':
        if (invoer.derdeId === '') fouten.push({ veld: 'derdeId', uitleg: 'Kies van wie de zienswijze is.' });
        return { soort, op, derdeId: invoer.derdeId as DerdeId };
      case 'verdagen': {
        if (invoer.weken !== '1' && invoer.weken !== '2') fouten.push({ veld: 'weken', uitleg: 'Kies één of twee weken.' });
        if (invoer.reden !== 'omvang' && invoer.reden !== 'gecompliceerdheid') fouten.push({ veld: 'reden', uitleg: 'Kies waarom u meer tijd nodig heeft.' });
        const toelichting = tekst('toelichting', 'Leg aan de verzoeker uit waarom u meer tijd nodig heeft.');
        return { soort, op, weken: invoer.weken === '1' ? 1 : 2, reden: invoer.reden === 'gecompliceerdheid' ? 'gecompliceerdheid' : 'omvang', toelichting };
      }
      case 'uitstel-afspreken':
        return { soort, op, tot: datum('tot'), schriftelijk: invoer.schriftelijk === 'ja' };
    }
  })();
  return fouten.length === 0 ? { ok: true, stap } : { ok: false, fouten };
}
