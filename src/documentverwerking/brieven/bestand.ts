// Turns drawn sheets into the bytes of a PDF: fonts, structure, properties. The same input gives the same bytes.
import { createHash } from 'node:crypto';
import { PDFDocument, PDFHexString, PDFName, PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import { bedIn } from './inbedding.ts';
import { PROFIELNAAM, srgbProfiel } from './kleurprofiel.ts';
import { zetbaar, type Letters } from './lettertype.ts';
import type { Huisstijl } from './model.ts';
import { schrijfStructuur } from './structuur.ts';
import { createVellen, type Vellen } from './vel.ts';
import { MAKER, TAAL, xmp } from './xmp.ts';

export interface Eigenschappen {
  readonly titel: string;
  readonly auteur: string;
  /** The date of the letter; also the file's creation date, so that making it again gives the same bytes. */
  readonly datum: Temporal.PlainDate;
  readonly logo?: Huisstijl['logo'];
}

function schrijfEigenschappen(context: PDFContext, eigenschappen: Eigenschappen): void {
  const { titel, auteur, datum } = eigenschappen;
  const dag = `D:${datum.toString().replaceAll('-', '')}000000Z`;
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(titel),
      Author: PDFHexString.fromText(auteur),
      Creator: PDFString.of(MAKER),
      Producer: PDFString.of(MAKER),
      CreationDate: PDFString.of(dag),
      ModDate: PDFString.of(dag),
    }),
  );
}

/** Says which colours the numbers in the file mean (ISO 19005-2 §6.2.3). */
const kleurbedoeling = (context: PDFContext): PDFRef =>
  context.register(
    context.obj({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: PDFString.of(PROFIELNAAM),
      Info: PDFString.of(PROFIELNAAM),
      DestOutputProfile: context.register(context.flateStream(srgbProfiel(), { N: 3 })),
    }),
  );

/** Draws with `tekenen` and packs the result. */
export async function maakPdf(letters: Letters, gegeven: Eigenschappen, tekenen: (vellen: Vellen) => void): Promise<Uint8Array> {
  // Titles come from people; XMP is XML and cannot hold every character.
  const eigenschappen = { ...gegeven, titel: zetbaar(gegeven.titel), auteur: zetbaar(gegeven.auteur) };
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context } = pdf;
  const inkt = { gewoon: bedIn(context, letters.gewoon, 'WOOSTA'), vet: bedIn(context, letters.vet, 'WOOSTB') };
  const vellen = createVellen(inkt);
  tekenen(vellen);

  const fonts = context.register(context.obj({ FG: inkt.gewoon.rondAf(), FV: inkt.vet.rondAf() }));
  const { logo } = eigenschappen;
  const image = logo === undefined ? null : logo.mediatype === 'image/png' ? await pdf.embedPng(logo.bytes) : await pdf.embedJpg(logo.bytes);
  const resources = context.register(context.obj({ Font: fonts, ...(image === null ? {} : { XObject: { Logo: image.ref } }) }));

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
  pdf.catalog.set(PDFName.of('OutputIntents'), context.obj([kleurbedoeling(context)]));
  schrijfEigenschappen(context, eigenschappen);
  const id = PDFHexString.of(vingerafdruk.digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
}
