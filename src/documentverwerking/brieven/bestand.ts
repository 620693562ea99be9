// Turns drawn sheets into the bytes of a PDF that keeps PDF/A-2a and PDF/UA-1. The same input gives the same bytes.
import { createHash } from 'node:crypto';
import { bedIn } from './inbedding.ts';
import { PROFIELNAAM, srgbProfiel } from './kleurprofiel.ts';
import { zetbaar, type Letters } from './lettertype.ts';
import type { Beeld, Logo } from './model.ts';
import { ascii, createSchrijver, tekstwaarde, verwijs, type Nummer, type Schrijver } from './schrijver.ts';
import { getal } from './stijl.ts';
import { schrijfStructuur, type Structuurblad } from './structuur.ts';
import { createVellen, type Pagina, type Vellen } from './vel.ts';
import { MAKER, TAAL, xmp } from './xmp.ts';

export interface Eigenschappen {
  readonly titel: string;
  readonly auteur: string;
  /** The date of the letter; also the file's creation date, so that making it again gives the same bytes. Null: the file names none. */
  readonly datum: Temporal.PlainDate | null;
  /** BCP 47, of the words on the pages; absent: Dutch. */
  readonly taal?: string;
  readonly logo?: Logo;
  /** Further pictures, by the name that the pages call them. */
  readonly beelden?: Readonly<Record<string, Beeld>>;
}

/** Which colours the numbers in the file mean (ISO 19005-2 §6.2.3). */
const kleurbedoeling = (schrijver: Schrijver): string =>
  `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier${ascii(PROFIELNAAM)}/Info${ascii(PROFIELNAAM)}/DestOutputProfile ${verwijs(schrijver.stroom(srgbProfiel(), '/N 3'))}>>`;

function schrijfBeeld(schrijver: Schrijver, { soort, beeld, breedte, hoogte }: Beeld): Nummer {
  const kleur = soort === 'jpeg-grijs' || soort === 'grijs' ? 'DeviceGray' : 'DeviceRGB';
  const kenmerken = `/Type/XObject/Subtype/Image/Width ${breedte}/Height ${hoogte}/ColorSpace/${kleur}/BitsPerComponent 8`;
  return soort === 'pixels' || soort === 'grijs' ? schrijver.stroom(beeld, kenmerken) : schrijver.stroom(beeld, `${kenmerken}/Filter/DCTDecode`, false);
}

function schrijfInfo(schrijver: Schrijver, { titel, auteur, datum }: Eigenschappen): Nummer {
  const dag = datum === null ? null : ascii(`D:${datum.toString().replaceAll('-', '')}000000Z`);
  const maker = ascii(MAKER);
  return schrijver.object(`<</Title${tekstwaarde(titel)}/Author${tekstwaarde(auteur)}/Creator${maker}/Producer${maker}${dag === null ? '' : `/CreationDate${dag}/ModDate${dag}`}>>`);
}

/** Draws with `tekenen` and packs the result. */
export function maakPdf(letters: Letters, gegeven: Eigenschappen, tekenen: (vellen: Vellen) => void): Uint8Array {
  // Titles come from people; XMP is XML and cannot hold every character.
  const eigenschappen = { ...gegeven, titel: zetbaar(gegeven.titel), auteur: zetbaar(gegeven.auteur) };
  const inkt = { gewoon: bedIn(letters.gewoon, 'WOOSTA'), vet: bedIn(letters.vet, 'WOOSTB') };
  const vellen = createVellen(inkt);
  tekenen(vellen);

  const schrijver = createSchrijver();
  const { logo, beelden } = eigenschappen;
  const plaatjes = Object.entries({ ...(logo === undefined ? {} : { Logo: logo }), ...beelden }).map(([naam, plaatje]) => `/${naam} ${verwijs(schrijfBeeld(schrijver, plaatje))}`);
  const beeld = plaatjes.length === 0 ? '' : `/XObject<<${plaatjes.join('')}>>`;
  const middelen = schrijver.object(`<</Font<</FG ${verwijs(inkt.gewoon.rondAf(schrijver))}/FV ${verwijs(inkt.vet.rondAf(schrijver))}>>${beeld}>>`);
  const bladen = schrijver.nummer();
  const vingerafdruk = createHash('sha256').update(eigenschappen.titel);
  /** Keys in the parent tree: first the pages, then the links. */
  let sleutel = vellen.paginas.length;

  const schrijfBlad = ({ breedte, hoogte, opdrachten, merken, links }: Pagina, index: number): Structuurblad => {
    const inhoud = opdrachten.join('\n');
    vingerafdruk.update(inhoud);
    const annotaties = links.map(({ knoop, vlak, adres, omschrijving }) => {
      const eigen = sleutel++;
      const rand = vlak.map(getal).join(' ');
      const annotatie = schrijver.object(
        `<</Type/Annot/Subtype/Link/Rect[${rand}]/Border[0 0 0]/F 4/StructParent ${eigen}/Contents${tekstwaarde(omschrijving)}/A<</Type/Action/S/URI/URI${ascii(adres)}>>>>`,
      );
      return { annotatie, sleutel: eigen, knoop };
    });
    const klikbaar = annotaties.length === 0 ? '' : `/Annots[${annotaties.map(({ annotatie }) => verwijs(annotatie)).join(' ')}]`;
    const nummer = schrijver.object(
      `<</Type/Page/Parent ${verwijs(bladen)}/MediaBox[0 0 ${getal(breedte)} ${getal(hoogte)}]/Resources ${verwijs(middelen)}` +
        `/Contents ${verwijs(schrijver.stroom(inhoud))}/StructParents ${index}/Tabs/S${klikbaar}>>`,
    );
    return { nummer, merken, links: annotaties };
  };

  const geschreven = vellen.paginas.map(schrijfBlad);
  schrijver.object(`<</Type/Pages/Count ${geschreven.length}/Kids[${geschreven.map(({ nummer }) => verwijs(nummer)).join(' ')}]>>`, bladen);
  const structuur = schrijfStructuur(schrijver, vellen.wortel, geschreven);
  const metadata = schrijver.stroom(Buffer.from(xmp(eigenschappen)), '/Type/Metadata/Subtype/XML', false);
  const wortel = schrijver.object(
    `<</Type/Catalog/Pages ${verwijs(bladen)}/StructTreeRoot ${verwijs(structuur)}/MarkInfo<</Marked true>>/Lang${ascii(eigenschappen.taal ?? TAAL)}` +
      `/ViewerPreferences<</DisplayDocTitle true>>/Metadata ${verwijs(metadata)}/OutputIntents[${kleurbedoeling(schrijver)}]>>`,
  );
  return schrijver.sluit(wortel, schrijfInfo(schrijver, eigenschappen), vingerafdruk.digest('hex').slice(0, 32));
}
