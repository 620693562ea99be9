// The inventory of a decision as it is now, read from the log itself: what is frozen into a decision must not lag.
import type { AangebodenBestand, BiedTerControleAan } from '../../besluit/commands.ts';
import { documentDecider } from '../../document/decide.ts';
import { leesversieVan } from '../../document/leesversie.ts';
import { blokkadesVan, vrijgaveVan } from '../../document/vrijgave.ts';
import { ONBEKENDE_SAMENHANG, openbareVerbanden, type Samenhang } from '../../documentverwerking/inventarislijst/verband.ts';
import { toIsoDate } from '../../kern/date.ts';
import type { CommandHandler } from '../../kern/handle.ts';
import type { DocumentId } from '../../kern/ids.ts';

export type Inventaris = BiedTerControleAan['inventaris'];

/**
 * One line per document, in the order of their numbers; documents taken out of the case are left out. The list becomes public:
 * it names no relation that tells something of a document that is withheld.
 */
export async function stelInventarisSamen(handler: CommandHandler, documenten: readonly DocumentId[], samenhang: Samenhang = ONBEKENDE_SAMENHANG): Promise<Inventaris> {
  const geladen = await Promise.all(documenten.map(async (documentId) => ({ documentId, ...(await handler.load(documentDecider, documentId)) })));
  const opDeLijst = geladen.flatMap(({ documentId, state }) => (state.status === 'onbekend' || state.status === 'afgevoerd' ? [] : [{ documentId, ...state.gegevens, oordeel: state.beoordeling?.oordeel ?? null }]));
  const verbandVan = openbareVerbanden(opDeLijst, samenhang);
  return geladen
    .flatMap(({ documentId, state }): Inventaris[number][] => {
      if (state.status === 'onbekend' || state.status === 'afgevoerd') return [];
      const { gegevens, beoordeling } = state;
      const oordeel = beoordeling?.oordeel ?? null;
      const { bijlageBij, gesprek, zelfdeAls } = verbandVan(documentId);
      // Without a reading version there is an obstacle too, so the original never goes out in its place.
      const { blob, bytes } = leesversieVan(state) ?? gegevens;
      return [
        {
          documentId,
          volgnummer: gegevens.volgnummer,
          titel: gegevens.titel,
          soort: gegevens.soort,
          datum: gegevens.datum === null ? null : toIsoDate(gegevens.datum),
          ...(bijlageBij === null ? {} : { bijlageBij }),
          ...(gesprek === null ? {} : { gesprek }),
          ...(zelfdeAls === null ? {} : { zelfdeAls }),
          oordeel,
          gronden: beoordeling?.gronden ?? [],
          motivering: beoordeling?.motivering ?? null,
          vindplaats: beoordeling?.vindplaats ?? null,
          blob,
          bytes,
          paginas: state.status === 'gelezen' ? state.tekst.paginas : 0,
          tekst: state.status === 'gelezen' ? state.tekst.tekst : gegevens.blob,
          blokkades: blokkadesVan(state),
        },
      ];
    })
    .sort((a, b) => a.volgnummer - b.volgnummer);
}

/** Each document as it is now: its judgement, and the file of it that may leave the house. */
export const stelBestandenSamen = (handler: CommandHandler, documenten: readonly DocumentId[]): Promise<readonly AangebodenBestand[]> =>
  Promise.all(
    documenten.map(async (documentId) => {
      const { state } = await handler.load(documentDecider, documentId);
      if (state.status === 'onbekend') return { documentId, oordeel: null, gronden: [], bestand: null, blokkades: ['Het document is er niet.'] };
      const beoordeling = state.status === 'afgevoerd' ? null : state.beoordeling;
      return { documentId, oordeel: beoordeling?.oordeel ?? null, gronden: beoordeling?.gronden ?? [], ...vrijgaveVan(state) };
    }),
  );
