// Taking a document in, reading it, describing it, and taking it out again.
import { gebeurd, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { zelfde } from '../kern/gelijk.ts';
import { inDeToekomst, leeg, tenzij } from '../kern/weigeringen.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import type { BeschrijfDocument, LegTekstVast, MeldOnleesbaar, OntvangDocument, VoerDocumentAf } from './commands.ts';
import type { DocumentEvent } from './events.ts';
import type { AanwezigDocument, BekendDocument } from './state.ts';

type PlainDate = Temporal.PlainDate;

const isoOfNiets = (datum: PlainDate | null) => (datum === null ? null : toIsoDate(datum));

const datumInDeToekomst = (datum: PlainDate | null, vandaag: PlainDate): Weigering | null =>
  datum === null ? null : inDeToekomst('datum', 'De datum van het document', datum, vandaag);

/** A document enters the case. The original stays what it is for ever (Woo 4.1a); its name came from outside and is sealed. */
export const ontvang = (command: OntvangDocument): Uitkomst<DocumentEvent> =>
  tenzij(
    [
      leeg('titel', 'De titel van het document', command.titel),
      datumInDeToekomst(command.datum, command.vandaag),
      command.bytes > 0 ? null : leegBestand,
      Number.isInteger(command.volgnummer) && command.volgnummer > 0 ? null : geenVolgnummer,
    ],
    () => [
      {
        type: 'DocumentOntvangen',
        data: {
          herkomst: command.herkomst,
          volgnummer: command.volgnummer,
          blob: command.blob,
          bytes: command.bytes,
          mediatype: command.mediatype,
          bestandsnaam: command.bestandsnaam,
          titel: command.titel.trim(),
          soort: command.soort,
          datum: isoOfNiets(command.datum),
          ...(command.ouder === undefined ? {} : { ouder: command.ouder }),
          ...(command.levering === undefined ? {} : { levering: command.levering }),
          ...(command.vindplek === undefined ? {} : { vindplek: command.vindplek }),
        },
      },
    ],
  );

const leegBestand: Weigering = {
  code: 'bestand_leeg',
  veld: 'bytes',
  uitleg: 'Dit bestand is leeg.',
  watNu: 'Controleer het bestand en voeg het opnieuw toe.',
};

const geenVolgnummer: Weigering = {
  code: 'volgnummer_ongeldig',
  veld: 'volgnummer',
  uitleg: 'Het nummer op de inventarislijst is geen heel getal vanaf 1.',
  watNu: 'Voeg het document opnieuw toe.',
};

/** The text of each page was read. May come again, from a better engine or after an earlier failure; the judgement stays. */
export function legTekstVast({ type: _, ...tekst }: LegTekstVast, document: AanwezigDocument): Uitkomst<DocumentEvent> {
  if (document.status === 'gelezen' && zelfde(document.tekst, tekst)) return gebeurd();
  return tenzij([paginasKloppen(tekst) ? null : paginasOnmogelijk], () => [{ type: 'TekstUitgelezen', data: tekst }]);
}

export const paginasKloppen = ({ paginas, zonderTekst }: Pick<LegTekstVast, 'paginas' | 'zonderTekst'>): boolean =>
  paginas >= 1 && zonderTekst.every((pagina) => pagina >= 1 && pagina <= paginas);

export const paginasOnmogelijk: Weigering = {
  code: 'paginas_onmogelijk',
  veld: 'paginas',
  uitleg: 'De pagina’s van dit document kloppen niet.',
  watNu: 'Open het bestand en controleer het. Voeg het daarna opnieuw toe.',
};

/** The engine could not read the file. A failure after a success takes nothing away: the text is there. */
export function meldOnleesbaar(command: MeldOnleesbaar, document: AanwezigDocument): Uitkomst<DocumentEvent> {
  const gevraagd = document.status !== 'ontvangen' && document.opnieuw;
  if (document.status === 'gelezen' && !gevraagd) return gebeurd();
  if (document.status === 'onleesbaar' && document.reden === command.reden.trim() && !gevraagd) return gebeurd();
  return tenzij([leeg('reden', 'De reden', command.reden)], () => [{ type: 'DocumentOnleesbaar', data: { reden: command.reden.trim(), ...(command.besmet === true ? { besmet: true } : {}) } }]);
}

/**
 * Corrects title, kind or date. A date that makes the information older than five years asks for an extra reason (Woo 5.3),
 * so a judgement without that reason has to be given again first.
 */
export function beschrijf(command: BeschrijfDocument, document: AanwezigDocument): Uitkomst<DocumentEvent> {
  const { soort } = command;
  const data = { titel: command.titel.trim(), soort, datum: isoOfNiets(command.datum) };
  const { gegevens } = document;
  if (zelfde(data, { titel: gegevens.titel, soort: gegevens.soort, datum: isoOfNiets(gegevens.datum) })) return gebeurd();
  return tenzij(
    [
      leeg('titel', 'De titel van het document', command.titel),
      datumInDeToekomst(command.datum, command.vandaag),
      redenOverTijdsverloopNodig(command, document),
    ],
    () => [{ type: 'DocumentBeschreven', data }],
  );
}

function redenOverTijdsverloopNodig({ datum, vandaag }: BeschrijfDocument, document: AanwezigDocument): Weigering | null {
  const { gegevens, beoordeling } = document;
  if (datum === null || beoordeling === null || beoordeling.gronden.length === 0 || beoordeling.tijdsverloop !== null) return null;
  // The request came today at the latest: what is not five years old today was not five years old then.
  const kanOuderZijn = Temporal.PlainDate.compare(datum.add({ years: 5 }), vandaag) < 0;
  const wordtOuder = gegevens.datum === null || Temporal.PlainDate.compare(datum, gegevens.datum) < 0;
  if (!kanOuderZijn || !wordtOuder) return null;
  return {
    code: 'beoordeling_hangt_van_datum_af',
    veld: 'datum',
    artikel: 'Woo art. 5.3',
    uitleg: `Met de datum ${langeDatum(datum)} kan dit document ouder zijn dan vijf jaar. De beoordeling zegt niet waarom het dan nog geheim moet blijven.`,
    watNu: 'Trek de beoordeling in, verander de datum en beoordeel het document opnieuw.',
  };
}

/** Taken out of the case: uploaded by mistake. The reason stays, and so does the original (Woo 4.1a). */
export const voerAf = (command: VoerDocumentAf): Uitkomst<DocumentEvent> =>
  tenzij([leeg('reden', 'De reden', command.reden)], () => [{ type: 'DocumentAfgevoerd', data: { reden: command.reden.trim() } }]);

/** The same document offered again, by a retried upload. */
export const isZelfdeDocument = (command: OntvangDocument, { gegevens }: BekendDocument): boolean =>
  command.blob === gegevens.blob && command.volgnummer === gegevens.volgnummer && zelfde(command.herkomst, gegevens.herkomst);
