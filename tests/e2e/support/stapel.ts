// Two hundred files of every kind, as they come out of one mailbox and one shared folder: made here, the same every time.
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { alinea, cel, docx, odf, rijen, xlsx } from '../../documentverwerking/innemen/bestanden.ts';
import { tekst } from '../../documentverwerking/gelijkenis/teksten.ts';
import { bestand, mail, zip, type Bestand } from '../../support/bestanden.ts';

/** A name that must be gone for the public, wherever it stood. */
export const NAAM = 'Zwaluwstaart';
/** Words that stay: one for each way in which a document becomes public. */
export const BLIJFT = { gelakt: 'draaimolen', mail: 'suikerspin', platteTekst: 'botsauto', bijlage: 'reuzenrad', archief: 'zweefmolen', scan: 'SPOOKHUIS' } as const;
/** How many of the pile are the very same file as another. */
export const DUBBEL = 12;

const reeks = <T>(aantal: number, maak: (n: number) => T): readonly T[] => Array.from({ length: aantal }, (_, index) => maak(index + 1));

async function pdf(naam: string, titel: string, ...paginas: readonly string[]): Promise<Bestand> {
  const file = await PDFDocument.create();
  file.setTitle(titel);
  file.setLanguage('nl-NL');
  const font = await file.embedFont(StandardFonts.Helvetica);
  for (const inhoud of paginas) file.addPage([595, 842]).drawText(inhoud, { x: 60, y: 760, size: 12, font, maxWidth: 470, lineHeight: 18 });
  return bestand(naam, await file.save());
}

/** The documents that name her, and two that do not need a mouse to be read. */
const klachten = (): Promise<readonly Bestand[]> =>
  Promise.all([
    pdf('klacht Zwaluwstaart.pdf', 'Klacht over het geluid', `Mevrouw ${NAAM} klaagt over het geluid. De ${BLIJFT.gelakt} stopt voortaan om tien uur.`, `Op pagina twee noemt ${NAAM} de kermis van vorig jaar. Wij bellen mevrouw ${NAAM} terug.`),
    pdf('bezoek.pdf', 'Klacht over het licht', `Verslag van het bezoek aan mevrouw ${NAAM.toUpperCase()}. Het licht van de lampen schijnt in de kamer.`),
    Promise.resolve(mail('klacht.eml', { van: `B. ${NAAM} <b.zwaluwstaart@voorbeeld.example>`, onderwerp: 'Klacht over de rommel', tekst: `Geacht college, na de kermis lag er een ${BLIJFT.mail} in mijn tuin. Groeten, B. ${NAAM}`, messageId: '<klacht@voorbeeld.example>' })),
  ]);

/** Every answer holds what came before it. */
function gesprek(): readonly Bestand[] {
  const zinnen = reeks(6, (n) => tekst(100 + n, 25));
  return zinnen.map((zin, index) =>
    mail(`gesprek-${index + 1}.eml`, {
      onderwerp: `${index === 0 ? '' : 'RE: '}Overleg over de standplaatsen`,
      messageId: `<gesprek-${index + 1}@voorbeeld.example>`,
      ...(index === 0 ? {} : { antwoordOp: `<gesprek-${index}@voorbeeld.example>` }),
      tekst: [zin, ...zinnen.slice(0, index).toReversed().map((eerder) => `> ${eerder}`)].join('\r\n\r\n'),
    }),
  );
}

/** @param scan a picture of a page with text on it */
export async function stapel(scan: (pdf: Uint8Array) => Promise<Uint8Array>): Promise<readonly Bestand[]> {
  const notities = await Promise.all(reeks(58, (n) => pdf(`notitie-${n}.pdf`, `Notitie ${n}`, `Notitie ${n} over de kermis. ${tekst(n, 30)}`)));
  const bijlage = await pdf('plattegrond.pdf', 'Plattegrond', `Op de plattegrond staat het ${BLIJFT.bijlage} bij de kerk.`);
  const brief = tekst(900, 90);
  const bladeren = await pdf('scan.pdf', 'Scan', `Vergunning voor het ${BLIJFT.scan} op de Markt.`);
  return [
    ...(await klachten()),
    ...gesprek(),
    ...notities,
    ...notities.slice(0, DUBBEL).map(({ bytes }, index) => bestand(`kopie van notitie ${index + 1}.pdf`, bytes)),
    ...reeks(10, (n) => mail(`mail-${n}.eml`, { onderwerp: `Vraag ${n} over de kermis`, tekst: tekst(200 + n, 20), messageId: `<vraag-${n}@voorbeeld.example>`, bijlagen: n > 5 ? [] : [n === 1 ? bijlage : bestand(`lijst-${n}.csv`, `Kraam;Meter\nOliebollen ${n};${n + 4}\n`)] })),
    ...reeks(10, (n) => bestand(`versie-${n}.txt`, `Brief aan de buurt, versie ${n}. ${brief}`)),
    ...reeks(20, (n) => bestand(`aantekening-${n}.txt`, n === 1 ? `De ${BLIJFT.platteTekst} krijgt een nieuwe plek.` : `Aantekening ${n}. ${tekst(300 + n, 25)}`)),
    ...reeks(20, (n) => bestand(`telling-${n}.csv`, `Straat;Bezoekers\nMarkt;${n * 11}\nKerkstraat;${n * 7}\n`)),
    ...reeks(16, (n) => bestand(`pagina-${n}.html`, `<!doctype html><html lang="nl"><title>Pagina ${n}</title><body><h1>Pagina ${n}</h1><p>${tekst(400 + n, 25)}</p></body></html>`)),
    ...reeks(16, (n) => bestand(`memo-${n}.docx`, docx(alinea(`Memo ${n}. ${tekst(500 + n, 25)}`)))),
    ...reeks(10, (n) => bestand(`begroting-${n}.xlsx`, xlsx([{ naam: 'Kermis', inhoud: rijen(`<row r="1">${cel('A1', `Post ${n}`)}</row>`) }, { naam: 'Loon', stand: 'hidden', inhoud: rijen(`<row r="1">${cel('A1', `Salaris ${n}`)}</row>`) }]))),
    ...reeks(10, (n) => bestand(`verslag-${n}.odt`, odf('text', `<text:p>Verslag ${n}. ${tekst(600 + n, 25)}</text:p>`))),
    ...(await Promise.all(reeks(2, async (n) => bestand(`scan-${n}.png`, n === 1 ? await scan(bladeren.bytes) : await scan((await pdf('x.pdf', 'x', `Scan nummer ${n} van de vergunning.`)).bytes))))),
    ...(await Promise.all(reeks(7, async (n) => zip(`map-${n}.zip`, await pdf(`stuk-${n}.pdf`, `Stuk ${n}`, n === 1 ? `De ${BLIJFT.archief} staat aan de haven.` : `Stuk ${n} uit een map. ${tekst(700 + n, 25)}`), bestand(`lees-${n}.txt`, `Lees mij ${n}. ${tekst(800 + n, 20)}`))))),
  ];
}
