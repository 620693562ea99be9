// Makes and proves the version for outside after approval; goes on after a crash, and stops when approval is taken back.
import type { LakEvent } from '../document/lakken/events.ts';
import { idOf, type RecordedEvent } from '../kern/event.ts';
import type { CommandId, DocumentId } from '../kern/ids.ts';
import { derivedId } from '../kern/uuid.ts';
import { documentDecider } from '../document/decide.ts';
import { maakLakversie, type Versievoortgang } from '../toepassing/lakken/lakversie.ts';
import type { Omgeving } from '../toepassing/omgeving.ts';
import type { Proces } from './proces.ts';

/** How far the versions are that are being made now: for the page, never for a decision. */
export interface Lakvoortgangen {
  van(documentId: DocumentId): Versievoortgang | null;
}

type Begint = Extract<LakEvent['type'], 'LakkenGoedgekeurd' | 'SchoneKopieGevraagd'>;

/** How often a version in the making is looked at, to see whether somebody stopped it. */
const KIJK_MS = 2_000;

export function lakversie(omgeving: Omgeving): { readonly proces: Proces; readonly voortgang: Lakvoortgangen } {
  const lopend = new Map<DocumentId, Versievoortgang>();

  /** Aborts when what is being made is no longer asked for. */
  function wacht(documentId: DocumentId, signal: AbortSignal): { readonly signal: AbortSignal; readonly klaar: () => void } {
    const gestopt = new AbortController();
    const timer = setInterval(() => {
      void omgeving.handler.load(documentDecider, documentId).then(({ state }) => {
        if (state.status !== 'gelezen' || state.lakwerk.fase.stap !== 'te_maken') gestopt.abort();
      });
    }, KIJK_MS);
    return { signal: AbortSignal.any([signal, gestopt.signal]), klaar: () => clearInterval(timer) };
  }

  const proces: Proces = {
    naam: 'lakversie',
    types: ['LakkenGoedgekeurd', 'SchoneKopieGevraagd'] satisfies Begint[],
    async reageer(event: RecordedEvent, signal: AbortSignal) {
      const documentId: DocumentId = idOf(event.stream);
      const bewaker = wacht(documentId, signal);
      const opdracht = { actor: 'systeem', commandId: derivedId<CommandId>('lakversie', event.id), causationId: event.id } as const;
      try {
        await maakLakversie(omgeving, documentId, opdracht, { signal: bewaker.signal, bijVoortgang: (stand) => lopend.set(documentId, stand) });
      } catch (error) {
        // Stopped because nobody wants it any more, not because the server stops.
        if (bewaker.signal.aborted && !signal.aborted) return;
        throw error;
      } finally {
        bewaker.klaar();
        lopend.delete(documentId);
      }
    },
    async opgegeven(event) {
      const documentId: DocumentId = idOf(event.stream);
      const { state } = await omgeving.handler.load(documentDecider, documentId);
      if (state.status !== 'gelezen' || state.lakwerk.fase.stap !== 'te_maken') return;
      const fouten = [{ proef: null, pagina: null, uitleg: 'Het maken van de versie is vijf keer mislukt. De beheerder kan in het logboek zien waarom.' }];
      await omgeving.handler.handle(
        documentDecider,
        documentId,
        { type: 'MeldLakweigering', ronde: state.lakwerk.fase.ronde, fouten },
        { actor: 'systeem', commandId: derivedId('lakversie-opgegeven', event.id), causationId: event.id },
      );
    },
  };
  return { proces, voortgang: { van: (documentId) => lopend.get(documentId) ?? null } };
}
