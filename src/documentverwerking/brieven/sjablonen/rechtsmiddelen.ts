// What somebody can do who disagrees with the decision (Awb 3:45, 6:4-6:8, 8:81; Woo 7.2).
import type { Blok, Huisstijl } from '../model.ts';
import { alinea, kop, lijst } from './vaste-delen.ts';

/** Objection, interim relief and mediation. The six weeks count from the day after sending: no date here, because that day comes later. */
export const rechtsmiddelen = ({ naam, postadres, bestuursorgaan }: Huisstijl, nummer: string): readonly Blok[] => [
  kop('Bent u het niet eens met dit besluit?'),
  alinea('U kunt bezwaar maken. Doe dat binnen 6 weken na de dag waarop wij dit besluit verstuurden. (Artikel 6:7 en 6:8 Awb)'),
  alinea(`Stuur uw bezwaar naar ${bestuursorgaan}: ${[naam, ...postadres].join(', ')}. Zet in uw bezwaar:`),
  lijst(
    'uw naam en adres, de datum en uw handtekening;',
    `het nummer van dit besluit: ${nummer};`,
    'waarom u het niet eens bent met het besluit. (Artikel 6:5 Awb)',
  ),
  alinea('Het besluit geldt ook als u bezwaar maakt. Kunt u niet wachten? Vraag dan de rechter om een spoedbeslissing. Daarvoor betaalt u kosten. (Artikel 8:81 Awb)'),
  alinea('Bent u bijvoorbeeld journalist of onderzoeker? Dan kunt u het Adviescollege openbaarheid vragen om te bemiddelen. (Artikel 7.2 Woo)'),
];

/** Appeal and interim relief, below a decision on an objection (Awb 6:7, 8:1, 8:81). */
export const beroepsmogelijkheid = (): readonly Blok[] => [
  kop('Bent u het niet eens met dit besluit?'),
  alinea('U kunt in beroep gaan bij de rechtbank. Doe dat binnen 6 weken na de dag waarop wij dit besluit verstuurden. (Artikel 6:7, 6:8 en 8:1 Awb)'),
  alinea('Het besluit geldt ook als u in beroep gaat. Kunt u niet wachten? Vraag dan de rechter om een spoedbeslissing. Daarvoor betaalt u kosten. (Artikel 8:81 Awb)'),
];
