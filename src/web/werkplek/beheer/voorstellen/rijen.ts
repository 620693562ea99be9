// The ledger of suggestions as rows: one per rule, and one per ground with what was missed.
import type { Regelstand, Voorstelstand } from '../../../../../projections/voorstellen/model.ts';
import { bereik, NATIONAAL_NUMMER, PERSOONLIJK, precisie } from '../../../../documentverwerking/suggesties/index.ts';
import type { Verwerpreden } from '../../../../document/lakken/events.ts';
import type { Tabel } from '../../../../uitvoer/index.ts';
import { VERWERPREDEN, voorstelsoort } from '../../lakken/teksten.ts';

export interface Voorstelrij {
  readonly soort: string;
  /** Null for the sum of all rules of one ground. */
  readonly regel: string | null;
  readonly versie: string | null;
  readonly beoordeeld: number;
  readonly overgenomen: number;
  readonly verworpen: number;
  readonly redenen: string;
  /** Null where it is not known per rule. */
  readonly gemist: number | null;
  readonly precisie: number | null;
  readonly bereik: number | null;
}

const redentekst = (redenen: Regelstand['redenen']): string =>
  Object.entries(VERWERPREDEN)
    .map(([reden, tekst]) => [tekst, redenen[reden as Verwerpreden] ?? 0] as const)
    .filter(([, aantal]) => aantal > 0)
    .map(([tekst, aantal]) => `${tekst} ${aantal}`)
    .join(', ');

const regelrij = (stand: Regelstand): Voorstelrij => ({
  soort: voorstelsoort(stand.soort),
  regel: stand.regel,
  versie: stand.versie,
  beoordeeld: stand.overgenomen + stand.verworpen,
  overgenomen: stand.overgenomen,
  verworpen: stand.verworpen,
  redenen: redentekst(stand.redenen),
  gemist: null,
  precisie: precisie(stand),
  bereik: null,
});

function somrij(soort: string, regels: readonly Regelstand[], gemist: number): Voorstelrij {
  const tel = (van: (regel: Regelstand) => number): number => regels.reduce((som, regel) => som + van(regel), 0);
  const [overgenomen, verworpen] = [tel((regel) => regel.overgenomen), tel((regel) => regel.verworpen)];
  return {
    soort,
    regel: null,
    versie: null,
    beoordeeld: overgenomen + verworpen,
    overgenomen,
    verworpen,
    redenen: '',
    gemist,
    precisie: precisie({ overgenomen, verworpen }),
    bereik: bereik({ overgenomen, gemist }),
  };
}

/** What a redaction by hand was about is only known by its ground, so what was missed is told per ground. */
export function rijenVan({ regels, gemist }: Voorstelstand): readonly Voorstelrij[] {
  // Phrases that were redacted before can be there on any ground.
  const herkend = regels.filter(({ soort }) => soort !== 'eerder-gelakt');
  return [
    ...regels.map(regelrij),
    somrij(`Alle nationale nummers (${NATIONAAL_NUMMER})`, herkend.filter(({ nationaal }) => nationaal), gemist.nationaal),
    somrij(`Alle andere persoonsgegevens (${PERSOONLIJK})`, herkend.filter(({ nationaal }) => !nationaal), gemist.persoonlijk),
  ];
}

/** Rounded down: 99.9 % is not everything. */
export const procent = (deel: number | null): number | null => (deel === null ? null : Math.floor(100 * deel));

export const voorsteltabel = (rijen: readonly Voorstelrij[]): Tabel<Voorstelrij> => ({
  naam: 'suggesties',
  rijen,
  kolommen: [
    { titel: 'Soort', soort: 'tekst', breedte: 36, waarde: ({ soort }) => soort },
    { titel: 'Regel of model', soort: 'tekst', breedte: 26, waarde: ({ regel }) => regel },
    { titel: 'Versie', soort: 'tekst', breedte: 10, waarde: ({ versie }) => versie },
    { titel: 'Beoordeeld', soort: 'getal', waarde: ({ beoordeeld }) => beoordeeld },
    { titel: 'Overgenomen', soort: 'getal', waarde: ({ overgenomen }) => overgenomen },
    { titel: 'Verworpen', soort: 'getal', waarde: ({ verworpen }) => verworpen },
    { titel: 'Waarom verworpen', soort: 'tekst', breedte: 40, waarde: ({ redenen }) => redenen },
    { titel: 'Gemist', soort: 'getal', waarde: ({ gemist }) => gemist },
    { titel: 'Precisie (%)', soort: 'getal', waarde: (rij) => procent(rij.precisie) },
    { titel: 'Bereik (%)', soort: 'getal', waarde: (rij) => procent(rij.bereik) },
  ],
});
