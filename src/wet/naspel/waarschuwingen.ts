// What a person should look at in an objection: an extension or a consent that the law gives no effect, and who has to be told what.
import type { UitstelWeigering, Waarschuwing } from '../termijnen/model.ts';
import type { BezwaarBeslistermijn, BezwaarVerdagingWeigering } from './model.ts';

const verdagingtekst: Readonly<Record<BezwaarVerdagingWeigering, string>> = {
  'te-lang': 'De verdaging telt niet mee: verdagen kan met hoogstens 6 weken.',
  'geen-hele-weken': 'De verdaging telt niet mee: verdagen gaat met hele weken.',
  'al-verdaagd': 'De verdaging telt niet mee: verdagen mag maar één keer.',
  'termijn-voorbij': 'De verdaging telt niet mee: de termijn was toen al voorbij.',
  'voor-het-begin': 'De verdaging telt niet mee: op die dag was er nog geen besluit.',
  'na-bemiddeling': 'De verdaging telt niet mee: na bemiddeling is de termijn altijd 2 weken.',
};

const uitsteltekst: Readonly<Record<UitstelWeigering, string>> = {
  'termijn-voorbij': 'De afspraak kwam na de laatste dag. Zij geldt als toezegging; het besluit op bezwaar blijft te laat.',
  'niet-schriftelijk': 'Het uitstel telt niet mee: niemand kan laten zien dat de ander instemde.',
  'onmogelijke-datum': 'Het uitstel telt niet mee: de datums kunnen niet kloppen.',
};

export function bezwaarwaarschuwingen({ verdagingen, uitstellen, opschortingen }: BezwaarBeslistermijn): readonly Waarschuwing[] {
  const lijst: Waarschuwing[] = [];
  for (const uitkomst of verdagingen) {
    if (!uitkomst.aanvaard) lijst.push({ code: 'verdaging-geweigerd', artikel: 'Awb art. 7:10 lid 3', feit: uitkomst.feit, tekst: verdagingtekst[uitkomst.reden] });
  }
  for (const uitkomst of uitstellen) {
    if (uitkomst.aanvaard) continue;
    const code = uitkomst.reden === 'termijn-voorbij' ? 'toezegging-na-afloop' : 'uitstel-zonder-effect';
    lijst.push({ code, artikel: 'Awb art. 7:10 lid 4', feit: uitkomst.feit, tekst: uitsteltekst[uitkomst.reden] });
  }
  for (const { heeftEffect, totEnMet, delen } of opschortingen) {
    const [deel] = delen;
    if (deel === undefined) continue;
    if (!heeftEffect) lijst.push({ code: 'opschorting-zonder-effect', artikel: deel.artikel, feit: deel.feit, tekst: 'De stilstand begint na de laatste dag. Zij telt niet mee.' });
    if (totEnMet === null) {
      lijst.push({ code: 'opschorting-zonder-einde', artikel: deel.artikel, feit: deel.feit, tekst: 'De termijn staat stil zonder bekend einde. De laatste dag schuift elke dag op.' });
    }
  }
  return lijst;
}
