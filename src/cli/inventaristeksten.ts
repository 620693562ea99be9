// What the command `inventaris` prints: JSON for programs, or a table with the faults on top.
import { alsJson, grondnotatie, koppelzin, oordeelwoord, type Koppeling, type Melding, type Rapport, type Rapportrij } from '../productierapport/index.ts';

/** Names of the files in the order they were offered. */
export type Setnamen = readonly string[];
export interface Gekoppeld {
  readonly koppeling: Koppeling;
  readonly namen: Setnamen;
}

export function rapportAlsJson(rapport: Rapport, set: Gekoppeld | null): object {
  if (set === null) return alsJson(rapport);
  const { koppeling, namen } = set;
  return {
    ...alsJson(rapport),
    bestanden: [...koppeling.perRij].map(([rij, at]) => ({ rij, bestand: namen[at] ?? '' })).sort((a, b) => a.rij - b.rij),
    bestandsmeldingen: koppeling.meldingen.map((melding) => ({ ...melding, uitleg: koppelzin(melding) })),
  };
}

function plaatsVan({ rij, kolom }: Melding): string {
  const waar = [rij === null ? null : `rij ${rij}`, kolom === null ? null : `kolom ${kolom.letter}${kolom.kop === '' ? '' : ` (${kolom.kop})`}`].filter((deel) => deel !== null);
  return waar.length === 0 ? 'bestand' : waar.join(', ');
}

const meldingregel = (melding: Melding): string => `  ${plaatsVan(melding)}: ${[melding.uitleg, melding.toegestaan, melding.watNu].filter((deel) => deel !== null).join(' ')}`;

const rijregel = ({ rij, documentnummer, datum, oordeel, opgeschort, gronden, titel }: Rapportrij): string =>
  [
    String(rij).padStart(6),
    (documentnummer ?? '?').padEnd(18),
    (datum?.toString() ?? '').padEnd(10),
    `${oordeel === null ? '?' : oordeelwoord(oordeel)}${opgeschort ? ' (opgeschort)' : ''}`.padEnd(16),
    gronden.map(grondnotatie).join('; ').padEnd(16),
    titel ?? '',
  ].join('  ').trimEnd();

const aantal = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;

export function rapportAlsTekst(rapport: Rapport, set: Gekoppeld | null): string {
  const { rijen, fouten, waarschuwingen } = rapport;
  const bestandsfouten = set?.koppeling.meldingen.filter(({ ernst }) => ernst === 'fout') ?? [];
  const letOp = set?.koppeling.meldingen.filter(({ ernst }) => ernst === 'let-op') ?? [];
  const regels = [
    [
      aantal(rijen.length, 'rij', 'rijen'),
      aantal(fouten.length + bestandsfouten.length, 'fout', 'fouten'),
      aantal(waarschuwingen.length + letOp.length, 'waarschuwing', 'waarschuwingen'),
      ...(set === null ? [] : [`${aantal(set.koppeling.perRij.size, 'bestand', 'bestanden')} gekoppeld`]),
    ].join(', '),
    ...(fouten.length + bestandsfouten.length > 0 ? ['', 'Fouten', ...fouten.map(meldingregel), ...bestandsfouten.map((melding) => `  ${koppelzin(melding)}`)] : []),
    ...(waarschuwingen.length + letOp.length > 0 ? ['', 'Waarschuwingen', ...waarschuwingen.map(meldingregel), ...letOp.map((melding) => `  ${koppelzin(melding)}`)] : []),
    ...(rijen.length > 0 ? ['', `${'Rij'.padStart(6)}  ${'Nummer'.padEnd(18)}  ${'Datum'.padEnd(10)}  ${'Oordeel'.padEnd(16)}  ${'Gronden'.padEnd(16)}  Document`, ...rijen.map(rijregel)] : []),
  ];
  return `${regels.join('\n')}\n`;
}
