// The public door: a spreadsheet becomes rows and faults; files find their rows; two reports are compared.
export type { Kolomplek, Melding, Opmerking, Rapport, Rapportgrond, Rapportoordeel, Rapportrij, Veld } from './model.ts';
export { leesRapport, leesRapportRustig, MAX_RIJEN } from './lees.ts';
export { celfout, celtekst } from './cel.ts';
export { grondlabel, grondnotatie } from './gronden.ts';
export { oordeelwoord } from './oordeel.ts';
export { heeftBestandNodig, koppel, koppelzin, type Aangeboden, type Koppeling, type Koppelmelding } from './bestanden.ts';
export { alsJson, rapportschema, type Rapportjson } from './json.ts';
export { rapporttabel, voorbeeldrijen } from './sjabloon.ts';
export { vergelijkRapporten, type Gewijzigderij, type Rapportverschil } from './vergelijk.ts';
