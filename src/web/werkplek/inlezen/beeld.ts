// What is known of a report that is read in, row by row: what it says, which file belongs to it, and what is wrong with either.
import type { BekendeInlezing } from '../../../inlezing/state.ts';
import { heeftBestandNodig, vergelijkRapporten, type Melding, type Rapportrij, type Rapportverschil } from '../../../productierapport/index.ts';
import { createGeheugen } from '../../../toepassing/geheugen.ts';
import { komtInPublicatie } from '../../../toepassing/inlezen/bevestigen.ts';
import { openNagekeken, openUitkomst, type Leesuitkomst, type Nagekeken } from '../../../toepassing/inlezen/opslag.ts';
import type { Omgeving } from '../../../toepassing/omgeving.ts';

export interface Beeldrij {
  readonly rij: Rapportrij;
  readonly bestand: { readonly naam: string; readonly uitkomst: Nagekeken | null } | null;
  readonly bestandNodig: boolean;
  /** Takes part in the publication; what is suspended or a double does not. */
  readonly mee: boolean;
  readonly fouten: readonly string[];
  readonly waarschuwingen: readonly string[];
}

/** A remark on top of the page, with the row it is about. */
export interface Beeldmelding {
  readonly ernst: 'fout' | 'waarschuwing';
  readonly rij: number | null;
  readonly plaats: string;
  readonly uitleg: string;
}

export interface Inleesbeeld {
  readonly rijen: readonly Beeldrij[];
  readonly meldingen: readonly Beeldmelding[];
}

const LEEG: Inleesbeeld = { rijen: [], meldingen: [] };
type Blobs = Pick<Omgeving, 'blobs'>['blobs'];

const plaatsVan = ({ rij, kolom }: Pick<Melding, 'rij' | 'kolom'>): string =>
  [rij === null ? null : `Rij ${rij}`, kolom === null ? null : `kolom ${kolom.letter}${kolom.kop === '' ? '' : ` (${kolom.kop})`}`].filter((deel) => deel !== null).join(', ') || 'Hele bestand';

function meldingenVan({ meldingen, bestandsmeldingen }: Leesuitkomst, nagekeken: readonly Nagekeken[]): readonly Beeldmelding[] {
  const bijBestand = ({ rij, naam, gebreken, letOp }: Nagekeken): readonly Beeldmelding[] => {
    const plaats = `${rij === null ? 'Besluit' : `Rij ${rij}`}, bestand "${naam}"`;
    return [...gebreken.map((uitleg) => ({ ernst: 'fout' as const, rij, plaats, uitleg })), ...letOp.map((uitleg) => ({ ernst: 'waarschuwing' as const, rij, plaats, uitleg }))];
  };
  return [
    ...meldingen.map((melding) => ({
      ernst: melding.ernst,
      rij: melding.rij,
      plaats: plaatsVan(melding),
      uitleg: [melding.uitleg, melding.toegestaan, melding.watNu].filter((deel) => deel !== null).join(' '),
    })),
    ...bestandsmeldingen.map(({ ernst, rij, uitleg }) => ({ ernst: ernst === 'fout' ? ('fout' as const) : ('waarschuwing' as const), rij, plaats: rij === null ? 'Bestanden' : `Rij ${rij}`, uitleg })),
    ...nagekeken.flatMap(bijBestand),
  ];
}

function beeldUit(uitkomst: Leesuitkomst, nagekeken: readonly Nagekeken[]): Inleesbeeld {
  const meldingen = meldingenVan(uitkomst, nagekeken);
  const perRij = Map.groupBy(meldingen, ({ rij }) => rij);
  const namen = new Map(uitkomst.bestanden.map(({ rij, naam }) => [rij, naam]));
  const uitkomsten = new Map(nagekeken.map((each) => [each.rij, each]));
  return {
    meldingen,
    rijen: uitkomst.rijen.map((rij) => {
      const naam = namen.get(rij.rij);
      const over = perRij.get(rij.rij) ?? [];
      const woorden = (ernst: Beeldmelding['ernst']): readonly string[] => over.filter((melding) => melding.ernst === ernst).map(({ uitleg }) => uitleg);
      return {
        rij,
        bestand: naam === undefined ? null : { naam, uitkomst: uitkomsten.get(rij.rij) ?? null },
        bestandNodig: heeftBestandNodig(rij),
        mee: komtInPublicatie(rij),
        fouten: woorden('fout'),
        waarschuwingen: woorden('waarschuwing'),
      };
    }),
  };
}

export interface Inleesbeelden {
  van(inlezing: BekendeInlezing): Promise<Inleesbeeld>;
  verschil(was: BekendeInlezing, nu: BekendeInlezing): Promise<Rapportverschil | null>;
}

/** As many rows as are worth keeping between two looks at a page. */
const MAX_RIJEN = 150_000;

export function createInleesbeelden(blobs: Blobs): Inleesbeelden {
  const bewaard = createGeheugen<Inleesbeeld>({ maxGewicht: MAX_RIJEN, gewicht: ({ rijen }) => rijen.length });
  const van = async (inlezing: BekendeInlezing): Promise<Inleesbeeld> => {
    if (!('gelezen' in inlezing)) return LEEG;
    const { gelezen, nagekeken } = inlezing;
    return bewaard.van(`${gelezen.uitkomst}/${nagekeken.length}`, async () => beeldUit(await openUitkomst(blobs, gelezen.uitkomst), await openNagekeken(blobs, nagekeken)));
  };
  return {
    van,
    async verschil(was, nu) {
      if (!('gelezen' in was) || !('gelezen' in nu)) return null;
      const [eerder, later] = await Promise.all([van(was), van(nu)]);
      return vergelijkRapporten(eerder.rijen.map(({ rij }) => rij), later.rijen.map(({ rij }) => rij));
    },
  };
}
