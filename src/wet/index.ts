// The law as a library: what other rooms use of it.
export type * from './termijnen/model.ts';
export type { Rekenopties, Regelset, Termijnregel } from './termijnen/regelset.ts';
export type { Lezer, Uitlegregel } from './termijnen/uitleg.ts';
export type { Lezingen, LezingCode } from './termijnen/lezingen.ts';
export { berekenTermijnen, OntbrekendeOntvangst } from './termijnen/bereken.ts';
export { berekenBesluittermijnen, vroegsteOpenbaarmaking } from './termijnen/besluittermijnen.ts';
export { dagenTotBeslisdatum, isOpgeschortOp, isTeLaat, isVoorlopig, opschortingOp } from './termijnen/vragen.ts';
export { samenvatting, uitleg, uitlegregels } from './termijnen/uitleg.ts';
export { grondnaam } from './termijnen/teksten.ts';
export { regelset } from './termijnen/regelset.ts';
export { gekozenLezingen, lezingen, lezingenSchema } from './termijnen/lezingen.ts';
export { aantalDagen, aantalWeken, datumZonderDag, korteDatum, langeDatum, opsomming, weekdag } from './termijnen/datumtekst.ts';
export type { Feestdag, Feestdagtabel } from './feestdagen/tabel.ts';
export { feestdagtabel, maakFeestdagtabel } from './feestdagen/tabel.ts';
export { atw, uurtermijnEinde, wettelijkeTermijn } from './feestdagen/algemene-termijnenwet.ts';
