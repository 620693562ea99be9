// Tells the requester by mail that there is something new, and records that it was told (Awb 2:10). One mail per event.
import { maakNotificatie, type Notificatiesoort } from '../berichten/notificaties.ts';
import type { Postbode } from '../berichten/port.ts';
import type { BesluitEvent } from '../besluit/events.ts';
import { besluitDecider } from '../besluit/decide.ts';
import { vandaag } from '../kern/clock.ts';
import { fromIsoDate } from '../kern/date.ts';
import { categoryOf, idOf, type RecordedEvent } from '../kern/event.ts';
import type { BesluitId, VerzoekId } from '../kern/ids.ts';
import { derivedId } from '../kern/uuid.ts';
import { eersteGebeurtenis, openVerzoeker } from '../toepassing/brieven/briefkop.ts';
import type { Omgeving } from '../toepassing/omgeving.ts';
import { verzoekDecider } from '../verzoek/decide.ts';
import type { VerzoekEvent } from '../verzoek/events.ts';
import { berekenTermijnen } from '../wet/termijnen/bereken.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import type { Proces } from './proces.ts';

type Gebeurtenis = VerzoekEvent | BesluitEvent;

/** Which kind of mail an event leads to, and the date it mentions: the new last day, or the day of the event itself. */
const SOORT: Readonly<Partial<Record<Gebeurtenis['type'], { readonly soort: Notificatiesoort; readonly datum: 'beslisdatum' | 'uiterlijk' | 'antwoordVoor' | null }>>> = {
  OntvangstBevestigd: { soort: 'ontvangstbevestiging', datum: 'beslisdatum' },
  PreciseringGevraagd: { soort: 'vraag', datum: 'uiterlijk' },
  ZienswijzenGevraagd: { soort: 'nieuwe_datum', datum: 'beslisdatum' },
  EindeOpschortingGemeld: { soort: 'nieuwe_datum', datum: 'beslisdatum' },
  BeslissingVerdaagd: { soort: 'nieuwe_datum', datum: 'beslisdatum' },
  UitstelOvereengekomen: { soort: 'nieuwe_datum', datum: 'beslisdatum' },
  AanvullingGevraagd: { soort: 'vraag', datum: 'uiterlijk' },
  DeelplanVoorgesteld: { soort: 'voorstel', datum: null },
  DeelplanAanvaard: { soort: 'nieuwe_datum', datum: 'beslisdatum' },
  DatumGecorrigeerd: { soort: 'nieuwe_datum', datum: 'beslisdatum' },
  RegistratieVervallen: { soort: 'nieuwe_datum', datum: 'beslisdatum' },
  VerzoekGekwalificeerd: { soort: 'brief', datum: null },
  VerzoekInformeelAfgedaan: { soort: 'brief', datum: null },
  VerzoekDoorgezonden: { soort: 'brief', datum: null },
  OpschortingIngegaan: { soort: 'brief', datum: null },
  TermijnoverschrijdingGemeld: { soort: 'brief', datum: null },
  VerzoekSamengevoegd: { soort: 'brief', datum: null },
  VerzoekGesplitst: { soort: 'brief', datum: null },
  VolgcodeVernieuwd: { soort: 'volgcode', datum: null },
  BerichtGeplaatst: { soort: 'bericht', datum: 'antwoordVoor' },
  VerzoekIngetrokken: { soort: 'intrekking', datum: null },
  BesluitBekendgemaakt: { soort: 'besluit', datum: null },
  DocumentenVerstrekt: { soort: 'documenten', datum: null },
};

/** Stored for ever, so without what a mail server says: that may name the address. */
const NIET_AANGENOMEN = 'De mail kon niet worden verstuurd.';

/** The types that lead to a mail. */
export const MELDBAAR: readonly string[] = Object.keys(SOORT);

export const notificaties = (omgeving: Omgeving, postbode: Postbode): Proces => {
  const { config, handler, store } = omgeving;

  async function verzoekVan(event: RecordedEvent): Promise<VerzoekId | null> {
    if (categoryOf(event.stream) === verzoekDecider.category) return idOf(event.stream);
    const { state } = await handler.load(besluitDecider, idOf<BesluitId>(event.stream));
    return state.status === 'onbekend' ? null : state.verzoekId;
  }

  return {
    naam: 'notificaties',
    types: MELDBAAR,
    async reageer(event: RecordedEvent) {
      const regel = SOORT[event.type as Gebeurtenis['type']];
      const verzoekId = await verzoekVan(event);
      if (regel === undefined || verzoekId === null) return;
      // The requester's own message needs no mail to the requester.
      if (event.type === 'BerichtGeplaatst' && event.data['van'] !== 'behandelaar') return;
      // A step that changed nothing for the requester has no letter, and needs no mail.
      if (event.data['brief'] === null) return;
      const { state } = await handler.load(verzoekDecider, verzoekId);
      if (!state.ontvangen || state.gewist || state.gemeld.has(event.id)) return;
      const { verzoeker } = await eersteGebeurtenis(store, verzoekId);
      const { email } = openVerzoeker(omgeving, verzoekId, verzoeker);
      if (email === null) return;
      const dag = regel.datum === null || regel.datum === 'beslisdatum' ? null : event.data[regel.datum];
      const datum =
        regel.datum === 'beslisdatum'
          ? langeDatum(berekenTermijnen(state.feiten, { ...omgeving.recht, peildatum: vandaag(omgeving.clock) }).beslistermijn.einde)
          : typeof dag === 'string'
            ? langeDatum(fromIsoDate(dag as Parameters<typeof fromIsoDate>[0]))
            : null;
      const messageId = derivedId<string>('notificatie', event.id);
      const { onderwerp, tekst } = maakNotificatie(regel.soort, {
        nummer: state.nummer,
        organisatie: config.organisatie.naam,
        link: `${config.adres}/mijn?nummer=${state.nummer}`,
        datum,
      });
      await postbode.verstuur({ messageId, aan: email, onderwerp, tekst, kenmerk: state.nummer });
      await handler.handle(
        verzoekDecider,
        verzoekId,
        { type: 'MeldNotificatie', bron: event.id, soort: regel.soort, uitkomst: { gelukt: true, messageId } },
        { actor: 'systeem', commandId: derivedId('notificatie', event.id), causationId: event.id, correlationId: event.metadata.$correlationId },
      );
      // Erased while this mail was being written: the erasure may have looked in the outbox just before it came there.
      const daarna = await handler.load(verzoekDecider, verzoekId);
      if (daarna.state.ontvangen && daarna.state.gewist) await postbode.vergeet(state.nummer);
    },
    /** The requester was not told in time by mail: the ledger of notices shows it, and a person calls or writes (Awb 2:10). */
    async opgegeven(event) {
      const regel = SOORT[event.type as Gebeurtenis['type']];
      const verzoekId = await verzoekVan(event);
      if (regel === undefined || verzoekId === null) return;
      await handler.handle(
        verzoekDecider,
        verzoekId,
        { type: 'MeldNotificatie', bron: event.id, soort: regel.soort, uitkomst: { gelukt: false, reden: NIET_AANGENOMEN } },
        { actor: 'systeem', commandId: derivedId('notificatie-mislukt', event.id), causationId: event.id, correlationId: event.metadata.$correlationId },
      );
    },
  };
};
