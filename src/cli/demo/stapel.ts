// A case of the demo with a pile as it comes out of a mailbox: a conversation, attachments, versions, doubles and an archive, half judged.
import { zipSync } from 'fflate';
import { documentDecider } from '../../document/decide.ts';
import type { Documentsoort } from '../../document/events.ts';
import type { DocumentId, LeveringId, VerzoekId } from '../../kern/ids.ts';
import { fromIsoDate } from '../../kern/date.ts';
import { derivedId } from '../../kern/uuid.ts';
import { leverIn } from '../../toepassing/innemen/aanleveren.ts';
import { beoordeel, type Beoordeling } from '../../toepassing/beoordelen/documenten.ts';
import { neemVoorstellenOver } from '../../toepassing/innemen/innamebeheer.ts';
import type { Opdracht } from '../../toepassing/omgeving.ts';
import type { Onderwerp } from './onderwerpen.ts';
import { maakDemodocument } from './teksten.ts';
import { door, type Vulling } from './vulling.ts';

interface Bestand {
  readonly naam: string;
  readonly titel: string;
  readonly bytes: Uint8Array;
}
const tekstbestand = (naam: string, titel: string, tekst: string): Bestand => ({ naam, titel, bytes: new TextEncoder().encode(tekst) });

interface Mail {
  readonly nummer: number;
  readonly dag: Temporal.PlainDate;
  readonly van: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly antwoordOp?: number;
  readonly bijlage?: Bestand;
}
const kenmerk = (nummer: number): string => `<bericht-${nummer}@voorbeeldstad.example>`;
const RFC_DAGEN = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const RFC_MAANDEN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** As it travels (RFC 5322). */
function mail({ nummer, dag, van, onderwerp, tekst, antwoordOp, bijlage }: Mail): Bestand {
  const datum = `${RFC_DAGEN[dag.dayOfWeek - 1] ?? ''}, ${dag.day} ${RFC_MAANDEN[dag.month - 1] ?? ''} ${dag.year} 10:0${nummer % 10}:00 +0100`;
  const koppen = [
    `From: ${van}`, 'To: Projectgroep <projectgroep@voorbeeldstad.example>', `Subject: =?utf-8?B?${Buffer.from(onderwerp).toString('base64')}?=`, `Date: ${datum}`, `Message-ID: ${kenmerk(nummer)}`,
    ...(antwoordOp === undefined ? [] : [`In-Reply-To: ${kenmerk(antwoordOp)}`, `References: ${kenmerk(antwoordOp)}`]), 'MIME-Version: 1.0',
  ];
  const lijf = ['Content-Type: text/plain; charset=utf-8', '', tekst];
  const delen =
    bijlage === undefined
      ? lijf
      : [
          'Content-Type: multipart/mixed; boundary="deel"', '', '--deel', ...lijf, '--deel', `Content-Type: application/octet-stream; name="${bijlage.naam}"`,
          'Content-Transfer-Encoding: base64', `Content-Disposition: attachment; filename="${bijlage.naam}"`, '', Buffer.from(bijlage.bytes).toString('base64').replaceAll(/.{76}/g, '$&\r\n'), '--deel--',
        ];
  return tekstbestand(`${nummer}.eml`, onderwerp, [...koppen, ...delen, ''].join('\r\n'));
}

const SANNE = 'Sanne Bakker <s.bakker@voorbeeldstad.example>';
const JOOST = 'Joost van Dalen <j.vandalen@voorbeeldstad.example>';

/** The same matter and day give the same files. */
function bestanden(onderwerp: Onderwerp, dag: Temporal.PlainDate): readonly Bestand[] {
  const { zaak, plaats, partij } = onderwerp;
  const lang = (nummer: number): string => maakDemodocument(onderwerp, nummer).kopjes.flatMap(({ kop, alineas }) => [kop, ...alineas]).join('\n\n');
  const telling = tekstbestand('telling.csv', 'Telling', `Dag;Auto's;Fietsen\nmaandag;${onderwerp.jaar % 700};812\ndinsdag;433;790\nwoensdag;398;845\n`);
  const beurten = [
    `Dag Joost, kun jij kijken of de planning van ${zaak} nog klopt? ${partij} belde mij vanmorgen. Groet, Sanne Bakker, 06-12345678`,
    `Dag Sanne, de planning klopt nog. Alleen de levering van het materiaal loopt twee weken uit. Groet, Joost van Dalen`,
    'Dank je. Zet je dat ook in het verslag van donderdag? Dan weet de wethouder het. Sanne Bakker',
    'Staat erin. Bel mij op 06-87654321 als er nog iets is. Joost van Dalen',
  ];
  const gesprek = beurten.map((tekst, index) =>
    mail({
      nummer: index + 1,
      dag: dag.add({ days: index }),
      van: index % 2 === 0 ? SANNE : JOOST,
      onderwerp: `${index === 0 ? '' : 'RE: '}Planning van ${zaak}`,
      tekst: [tekst, ...beurten.slice(0, index).toReversed().map((eerder) => `> ${eerder}`)].join('\r\n\r\n'),
      ...(index === 0 ? {} : { antwoordOp: index }),
    }),
  );
  const brief = lang(3);
  return [
    ...gesprek,
    mail({ nummer: 11, dag: dag.add({ days: 9 }), van: SANNE, onderwerp: `Telling bij ${plaats}`, tekst: 'Hierbij de telling van vorige week. Sanne Bakker', bijlage: telling }),
    telling,
    tekstbestand('brief-concept.txt', `Brief aan bewoners van ${plaats} (concept)`, brief),
    tekstbestand('brief.txt', `Brief aan bewoners van ${plaats}`, brief.replaceAll('zes weken', 'acht weken')),
    tekstbestand('pagina.html', 'Pagina van de website', `<!doctype html><html lang="nl"><title>${plaats}</title><body><h1>${plaats}</h1><p>${lang(1).slice(0, 900)}</p></body></html>`),
    tekstbestand('report.txt', 'Advies van de leverancier (Engels)', 'The supplier has looked at the plan and is of the opinion that the work can be done in the time that is left. This is the advice for the board of the city.'),
    {
      naam: 'stukken.zip',
      titel: '',
      bytes: zipSync({ 'verslag.txt': new TextEncoder().encode(lang(2)), 'aantekening.txt': new TextEncoder().encode(`Bellen met ${partij} over de facturen. IBAN NL91ABNA0417164300.`) }, { mtime: new Date(Date.UTC(2025, 0, 1)) }),
    },
  ];
}

const WACHT_MS = 50;
const OPENBAAR: Beoordeling = { oordeel: 'openbaar', gronden: [], motivering: null, tijdsverloop: null, vindplaats: null, openbaarOp: null };

/** What the file says of itself, once it was read. */
async function gelezen({ omgeving }: Vulling, documentId: DocumentId): Promise<{ readonly soort: Documentsoort; readonly datum: Temporal.PlainDate | null }> {
  for (;;) {
    const { state } = await omgeving.handler.load(documentDecider, documentId);
    if (state.status === 'gelezen' && state.inname !== null) {
      const { soort, datum } = state.inname.voorstel;
      return { soort: soort ?? 'overig', datum: datum === null ? null : fromIsoDate(datum) };
    }
    if (state.status === 'onleesbaar') return { soort: 'overig', datum: null };
    await new Promise((resolve) => setTimeout(resolve, WACHT_MS));
  }
}

/** Delivers the pile, gives it titles, and judges the first of it. @param order gives the same step the same id */
export async function leverStapel(vulling: Vulling, onderwerp: Onderwerp, verzoekId: VerzoekId, order: (...stap: (string | number)[]) => Opdracht): Promise<void> {
  const { omgeving, staf, vandaag } = vulling;
  const wie = staf.behandelaars[0] ?? staf.coordinator;
  const stapel = bestanden(onderwerp, vandaag.subtract({ days: 200 }));
  const leveringId = derivedId<LeveringId>('demo', 'stapel', verzoekId);
  const { uitkomsten } = await leverIn(omgeving, { leveringId, verzoekId, zoekopdrachtId: null, door: wie }, stapel.map(({ naam, bytes }) => ({ naam, bytes, mediatype: '' })));
  for (const [index, { aanname }] of uitkomsten.entries()) {
    if (aanname.soort !== 'document') continue;
    const { documentId } = aanname;
    const overname = { documentId, titel: stapel[index]?.titel ?? '', ...(await gelezen(vulling, documentId)) };
    await neemVoorstellenOver(omgeving, [overname], order('titel', index));
    if (index === 5 || index === 8) await beoordeel(omgeving, documentId, verzoekId, OPENBAAR, wie, { ...order('oordeel', index), actor: door(wie) });
  }
}
