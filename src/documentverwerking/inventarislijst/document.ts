// The inventory list as a PDF of its own: landscape, totals first, then the table.
import { maakDocument } from '../brieven/document.ts';
import type { Blok } from '../brieven/model.ts';
import { alinea, kop, lijst } from '../brieven/sjablonen/vaste-delen.ts';
import { lijstblok, tellingPerGrond, tellingPerOordeel, werklijstblok } from './blok.ts';
import type { Inventarislijst } from './model.ts';

function nogTeDoen(inventaris: Inventarislijst): readonly Blok[] {
  if (inventaris.voor === 'iedereen') return [];
  const open = inventaris.regels.filter(({ gaten }) => gaten.length > 0).length;
  if (open === 0) return [alinea('De lijst is compleet.')];
  return [{ soort: 'alinea', nadruk: true, tekst: `Nog niet klaar: bij ${open === 1 ? '1 document' : `${open} documenten`} moet nog iets gebeuren. Dat staat in de laatste kolom.` }];
}

function totalen(inventaris: Inventarislijst): readonly Blok[] {
  const { regels } = inventaris;
  // The reasons stand at each document below.
  const gronden = tellingPerGrond(regels.map((regel) => ({ ...regel, motivering: null })));
  return [
    ...nogTeDoen(inventaris),
    ...(regels.length === 0 ? [alinea('Er staan geen documenten op deze lijst.')] : [lijst(...tellingPerOordeel(regels))]),
    ...(gronden.length === 0 ? [] : [kop('Redenen in de wet'), lijst(...gronden)]),
  ];
}

const documenten = ({ regels, voor }: Inventarislijst): readonly Blok[] =>
  regels.length === 0 ? [] : [kop('Documenten'), voor === 'werk' ? werklijstblok(regels) : lijstblok(regels)];

export const lijstnaam = ({ nummer }: Pick<Inventarislijst, 'nummer'>): string => `Inventarislijst ${nummer}`;

export function maakLijst(inventaris: Inventarislijst): Promise<Uint8Array> {
  const { huisstijl, nummer, onderwerp, datum, regels, voor } = inventaris;
  return maakDocument({
    titel: lijstnaam(inventaris),
    auteur: huisstijl.naam,
    datum,
    huisstijl,
    liggend: true,
    gegevens: [
      ['Nummer', nummer],
      ...(onderwerp === null ? [] : ([['Onderwerp', onderwerp]] as const)),
      ['Aantal documenten', String(regels.length)],
      ...(voor === 'werk' ? ([['Voor', 'intern gebruik, niet voor publicatie']] as const) : []),
    ],
    blokken: [...totalen(inventaris), ...documenten(inventaris)],
  });
}
