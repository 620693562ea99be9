// Writes redacted files for the tests of the gate, good ones and bad ones, by hand: it shares no line with the maker and none with the gate.
import { deflateSync } from 'node:zlib';

export interface Laagwoord {
  readonly tekst: string;
  readonly x: number;
  /** Top, from the top of the page. */
  readonly y: number;
  readonly breedte: number;
  readonly hoogte: number;
}
export interface Vak {
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
  readonly hoogte: number;
  readonly label: string;
}
export interface Testpagina {
  readonly breedte: number;
  readonly hoogte: number;
  readonly beeldBreedte: number;
  readonly beeldHoogte: number;
  /** One byte per pixel, boxes not yet painted. */
  readonly grijs: Uint8Array;
  readonly woorden: readonly Laagwoord[];
  readonly vakken: readonly Vak[];
}

/** Where a bad file differs from a good one. */
export interface Afwijkingen {
  readonly catalogus?: string;
  readonly pagina?: string;
  readonly info?: string;
  readonly xmp?: string;
  /** Further objects: bodies, numbered on from the last. */
  readonly extra?: readonly string[];
  readonly inhoud?: (inhoud: string) => string;
  readonly schilder?: (grijs: Uint8Array, breedte: number, vak: Vak, schaal: number) => void;
  readonly beelddata?: (data: Buffer) => Buffer;
  readonly naarUnicode?: (cmap: string) => string;
  readonly lettertype?: (velden: string) => string;
  readonly omschrijving?: (label: string) => string;
}

const EENHEID = 500;
const hex = (tekst: string): string => Buffer.from(tekst, 'utf16le').swap16().toString('hex');
const hex16 = (tekst: string): string => `<FEFF${hex(tekst).toUpperCase()}>`;
const n = (getal: number): string => String(Number(getal.toFixed(3)));

const CMAP = (regels: string): string =>
  `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${regels}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend`;

const hogeBytes = Array.from({ length: 256 }, (_, i) => i).filter((i) => i < 0xd8 || i > 0xdf);
const IDENTITEIT = [hogeBytes.slice(0, 100), hogeBytes.slice(100, 200), hogeBytes.slice(200)]
  .map((deel) => {
    const regels = deel.map((hoog) => {
      const h = hoog.toString(16).padStart(2, '0');
      return `<${h}${hoog === 0 ? '01' : '00'}> <${h}${hoog === 255 ? 'fd' : 'ff'}> <${h}${hoog === 0 ? '01' : '00'}>`;
    });
    return `${regels.length} beginbfrange\n${regels.join('\n')}\nendbfrange`;
  })
  .join('\n');

const xmpVan = (titel: string, extra: string): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${titel}</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>nl-NL</rdf:li></rdf:Bag></dc:language>${extra}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;

function vier(grijs: Uint8Array, breedte: number, hoogte: number): Buffer {
  const rij = Math.ceil(breedte / 2);
  const uit = Buffer.alloc(rij * hoogte, 0xff);
  for (let y = 0; y < hoogte; y++) {
    for (let x = 0; x < breedte; x++) {
      const waarde = Math.round(grijs[y * breedte + x]! / 17);
      const at = y * rij + (x >> 1);
      uit[at] = x % 2 === 0 ? (waarde << 4) | 15 : (uit[at]! & 0xf0) | waarde;
    }
  }
  return uit;
}

const zwart = (grijs: Uint8Array, breedte: number, vak: Vak, schaal: number): void => {
  for (let y = Math.floor(vak.y * schaal); y < Math.ceil((vak.y + vak.hoogte) * schaal); y++) {
    grijs.fill(0, y * breedte + Math.floor(vak.x * schaal), y * breedte + Math.ceil((vak.x + vak.breedte) * schaal));
  }
};

/** The same glyphless font serves for labels here: what counts for the gate is where they are and what they say. */
export function schrijf(paginas: readonly Testpagina[], titel: string, anders: Afwijkingen = {}): Buffer {
  const objecten: (string | Buffer)[] = [];
  const reserveer = (): number => objecten.push('');
  const stroom = (velden: string, data: Buffer): Buffer =>
    Buffer.concat([Buffer.from(`<< ${velden} /Length ${data.length} >>\nstream\n`, 'latin1'), data, Buffer.from('\nendstream', 'latin1')]);
  const ingepakt = (velden: string, data: Buffer): Buffer => stroom(`${velden} /Filter /FlateDecode`, deflateSync(data));
  const zet = (nummer: number, lichaam: string | Buffer): void => void (objecten[nummer - 1] = lichaam);
  const voegToe = (lichaam: string | Buffer): number => objecten.push(lichaam);

  const catalogus = reserveer();
  const boom = reserveer();
  const info = reserveer();
  const structuur = reserveer();
  const document = reserveer();
  const vorm = voegToe(ingepakt('/Length1 4', Buffer.from('font')));
  const beschrijving = voegToe(`<< /Type /FontDescriptor /FontName /Leeg /Flags 5 /FontBBox [0 0 500 1000] /ItalicAngle 0 /Ascent 1000 /Descent 0 /CapHeight 1000 /StemV 80 /FontFile2 ${vorm} 0 R >>`);
  const kaart = voegToe(ingepakt('', Buffer.alloc(131072)));
  const af = voegToe(`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Leeg /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${beschrijving} 0 R /DW ${EENHEID} /CIDToGIDMap ${kaart} 0 R >>`);
  const cmap = voegToe(ingepakt('', Buffer.from((anders.naarUnicode ?? ((x) => x))(CMAP(IDENTITEIT)))));
  const letter = voegToe((anders.lettertype ?? ((x) => x))(`<< /Type /Font /Subtype /Type0 /BaseFont /Leeg /Encoding /Identity-H /DescendantFonts [${af} 0 R] /ToUnicode ${cmap} 0 R >>`));
  const xmp = voegToe(stroom('/Type /Metadata /Subtype /XML', Buffer.from(xmpVan(titel, anders.xmp ?? ''))));
  const profiel = voegToe(ingepakt('/N 3', Buffer.from('icc')));
  const doel = voegToe(`<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) /Info (sRGB) /DestOutputProfile ${profiel} 0 R >>`);
  const ouderboom = reserveer();

  const paginanummers: number[] = [];
  const kinderen: string[] = [];
  const ouders: string[] = [];
  paginas.forEach((pagina, index) => {
    const schaal = pagina.beeldBreedte / pagina.breedte;
    const grijs = Uint8Array.from(pagina.grijs);
    for (const vak of pagina.vakken) (anders.schilder ?? zwart)(grijs, pagina.beeldBreedte, vak, schaal);
    const beeld = voegToe(
      stroom(
        `/Type /XObject /Subtype /Image /Width ${pagina.beeldBreedte} /Height ${pagina.beeldHoogte} /ColorSpace /DeviceGray /BitsPerComponent 4 /Filter /FlateDecode`,
        (anders.beelddata ?? ((x) => x))(deflateSync(vier(grijs, pagina.beeldBreedte, pagina.beeldHoogte))),
      ),
    );
    const paginanummer = reserveer();
    paginanummers.push(paginanummer);
    let inhoud = `/Artifact BMC\nq ${n(pagina.breedte)} 0 0 ${n(pagina.hoogte)} 0 0 cm /I0 Do Q\nEMC\n`;
    const eigen: number[] = [];
    const element = (soort: string, extra: string): void => {
      const merk = eigen.length;
      const nummer = voegToe(`<< /Type /StructElem /S /${soort} /P ${document} 0 R /Pg ${paginanummer} 0 R /K ${merk}${extra} >>`);
      eigen.push(nummer);
      kinderen.push(`${nummer} 0 R`);
    };
    const tekst = (x: number, boven: number, breedte: number, hoogte: number, letters: string): string => {
      const rek = (breedte / ((letters.length * EENHEID * hoogte) / 1000)) * 100;
      return `/G ${n(hoogte)} Tf ${n(rek)} Tz 1 0 0 1 ${n(x)} ${n(pagina.hoogte - boven - hoogte)} Tm <${hex(letters)}> Tj\n`;
    };
    inhoud += `/P << /MCID 0 >> BDC\nBT 3 Tr\n${pagina.woorden.map((woord) => tekst(woord.x, woord.y, woord.breedte, woord.hoogte, woord.tekst)).join('')}ET\nEMC\n`;
    element('P', '');
    for (const { x, y, breedte, hoogte, label } of pagina.vakken) {
      if (label === '') continue;
      inhoud += `/Span << /MCID ${eigen.length} >> BDC\nBT 0 Tr 1 g\n${tekst(x + 2, y + hoogte * 0.2, breedte - 4, hoogte * 0.6, label)}0 g ET\nEMC\n`;
      const omschrijving = (anders.omschrijving ?? ((tekst) => `[gelakt op grond van ${tekst}]`))(label);
      element('Span', ` /ActualText ${hex16(omschrijving)}`);
    }
    const stroomInhoud = voegToe(ingepakt('', Buffer.from((anders.inhoud ?? ((x) => x))(inhoud), 'latin1')));
    zet(
      paginanummer,
      `<< /Type /Page /Parent ${boom} 0 R /MediaBox [0 0 ${n(pagina.breedte)} ${n(pagina.hoogte)}] /Resources << /XObject << /I0 ${beeld} 0 R >> /Font << /G ${letter} 0 R >> >> /Contents ${stroomInhoud} 0 R /StructParents ${index} /Tabs /S${anders.pagina ?? ''} >>`,
    );
    ouders.push(`${index} ${voegToe(`[${eigen.map((nummer) => `${nummer} 0 R`).join(' ')}]`)} 0 R`);
  });
  for (const lichaam of anders.extra ?? []) voegToe(lichaam);
  zet(ouderboom, `<< /Nums [${ouders.join(' ')}] >>`);
  zet(document, `<< /Type /StructElem /S /Document /P ${structuur} 0 R /K [${kinderen.join(' ')}] >>`);
  zet(structuur, `<< /Type /StructTreeRoot /K [${document} 0 R] /ParentTree ${ouderboom} 0 R /ParentTreeNextKey ${paginas.length} >>`);
  zet(info, `<< /Title ${hex16(titel)} /Producer (Woostroom)${anders.info ?? ''} >>`);
  zet(boom, `<< /Type /Pages /Kids [${paginanummers.map((nummer) => `${nummer} 0 R`).join(' ')}] /Count ${paginanummers.length} >>`);
  zet(
    catalogus,
    `<< /Type /Catalog /Pages ${boom} 0 R /Lang (nl-NL) /MarkInfo << /Marked true >> /Metadata ${xmp} 0 R /OutputIntents [${doel} 0 R] /StructTreeRoot ${structuur} 0 R /ViewerPreferences << /DisplayDocTitle true >>${anders.catalogus ?? ''} >>`,
  );
  return bestandVan(objecten, catalogus, info);
}

function bestandVan(objecten: readonly (string | Buffer)[], catalogus: number, info: number): Buffer {
  const stukken: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let lengte = stukken[0]!.length;
  const plaatsen: number[] = [];
  objecten.forEach((lichaam, index) => {
    const stuk = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), typeof lichaam === 'string' ? Buffer.from(lichaam, 'latin1') : lichaam, Buffer.from('\nendobj\n')]);
    plaatsen.push(lengte);
    lengte += stuk.length;
    stukken.push(stuk);
  });
  const tabel = plaatsen.map((plaats) => `${String(plaats).padStart(10, '0')} 00000 n \n`).join('');
  stukken.push(Buffer.from(`xref\n0 ${objecten.length + 1}\n0000000000 65535 f \n${tabel}trailer\n<< /Size ${objecten.length + 1} /Root ${catalogus} 0 R /Info ${info} 0 R >>\nstartxref\n${lengte}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(stukken);
}
