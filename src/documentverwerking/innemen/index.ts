// The door of this room.
export { neemFamilieIn, type Familielid } from './familie.ts';
export { createInnemer, type Innemeropties } from './innemer.ts';
export { createKantoor, vindKantoor, type Kantoor } from './kantoor.ts';
export { InnameGeweigerd, type Adres, type Ingenomen, type Innamefout, type Innemer, type Leesversie, type Lid, type Lidrol, type Mailkoppen, type Virusuitslag } from './port.ts';
export { clamavUit, createClamav, type Virusscanner } from './virusscan.ts';
