// Turns drawn sheets into the bytes of a PDF: fonts, structure, properties. The same input gives the same bytes.
import { createHash } from 'node:crypto';
import { PDFDocument, PDFHexString, PDFName, PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import { bedIn } from './inbedding.ts';
import type { Letters } from './lettertype.ts';
import type { Huisstijl } from './model.ts';
import { schrijfStructuur } from './structuur.ts';
import { createVellen, type Vellen } from './vel.ts';

export interface Eigenschappen {
  readonly titel: string;
  readonly auteur: string;
  /** The date of the letter; also the file's creation date, so that making it again gives the same bytes. Null: the file names none. */
  readonly datum: Temporal.PlainDate | null;
  readonly logo?: Huisstijl['logo'];
  /** Writes the pictures of a document, by the name that its pages call them. */
  readonly beelden?: (context: PDFContext) => Readonly<Record<string, PDFRef>>;
}

const TAAL = 'nl-NL';
const MAKER = 'Woostroom';

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const xmp = ({ titel, auteur, datum }: Eigenschappen): string => `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format><dc:language><rdf:Bag><rdf:li>${TAAL}</rdf:li></rdf:Bag></dc:language>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(titel)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${xml(auteur)}</rdf:li></rdf:Seq></dc:creator>
${datum === null ? '' : `<xmp:CreateDate>${datum.toString()}T00:00:00Z</xmp:CreateDate>`}<xmp:CreatorTool>${MAKER}</xmp:CreatorTool><pdf:Producer>${MAKER}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;

function schrijfEigenschappen(context: PDFContext, eigenschappen: Eigenschappen): void {
  const { titel, auteur, datum } = eigenschappen;
  const dag = datum === null ? null : PDFString.of(`D:${datum.toString().replaceAll('-', '')}000000Z`);
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(titel),
      Author: PDFHexString.fromText(auteur),
      Creator: PDFString.of(MAKER),
      Producer: PDFString.of(MAKER),
      ...(dag === null ? {} : { CreationDate: dag, ModDate: dag }),
    }),
  );
}

/** Draws with `tekenen` and packs the result. */
export async function maakPdf(letters: Letters, eigenschappen: Eigenschappen, tekenen: (vellen: Vellen) => void): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context } = pdf;
  const inkt = { gewoon: bedIn(context, letters.gewoon, 'WOOSTA'), vet: bedIn(context, letters.vet, 'WOOSTB') };
  const vellen = createVellen(inkt);
  tekenen(vellen);

  const fonts = context.register(context.obj({ FG: inkt.gewoon.rondAf(), FV: inkt.vet.rondAf() }));
  const { logo, beelden } = eigenschappen;
  const image = logo === undefined ? null : logo.mediatype === 'image/png' ? await pdf.embedPng(logo.bytes) : await pdf.embedJpg(logo.bytes);
  const plaatjes = { ...(image === null ? {} : { Logo: image.ref }), ...beelden?.(context) };
  const resources = context.register(context.obj({ Font: fonts, ...(Object.keys(plaatjes).length === 0 ? {} : { XObject: plaatjes }) }));

  const vingerafdruk = createHash('sha256').update(eigenschappen.titel);
  const refs: PDFRef[] = vellen.paginas.map(({ breedte, hoogte, opdrachten }, index) => {
    const inhoud = opdrachten.join('\n');
    vingerafdruk.update(inhoud);
    const page = pdf.addPage([breedte, hoogte]);
    page.node.set(PDFName.of('Contents'), context.register(context.flateStream(inhoud)));
    page.node.set(PDFName.of('Resources'), resources);
    page.node.set(PDFName.of('StructParents'), context.obj(index));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    return page.ref;
  });

  const structuur = schrijfStructuur(context, vellen.wortel, refs, vellen.paginas.map(({ merken }) => merken));
  const metadata = context.register(context.stream(xmp(eigenschappen), { Type: 'Metadata', Subtype: 'XML' }));
  pdf.catalog.set(PDFName.of('StructTreeRoot'), structuur);
  pdf.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(TAAL));
  pdf.catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  pdf.catalog.set(PDFName.of('Metadata'), metadata);
  schrijfEigenschappen(context, eigenschappen);
  const id = PDFHexString.of(vingerafdruk.digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
}
