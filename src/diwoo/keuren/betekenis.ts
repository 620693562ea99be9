// What the schemas let through and the harvester stumbles over, or what says something else than was meant.
import { bestondTotEnMet, labelVan, type Bron } from '../lijsten/index.ts';
import type { Bevinding } from '../model.ts';
import { formatVanExtensie } from '../waarden.ts';
import { alle, DIWOO_NS, kaal, vind, type Knoop } from './boom.ts';
import type { Vormfout } from './structuur.ts';

const bij = (knoop: Knoop, bevinding: Bevinding): Vormfout => ({ ...bevinding, regel: knoop.regel, element: knoop.naam });
const fout = (code: string, knoop: Knoop, uitleg: string, watNu: string): Vormfout => bij(knoop, { code, ernst: 'fout', uitleg, watNu });
const letOp = (code: string, knoop: Knoop, uitleg: string, watNu: string): Vormfout => bij(knoop, { code, ernst: 'let_op', uitleg, watNu });

/** Elements with a value of a list; where the URI cannot be missed, a category or an act says nothing without it. */
const LIJSTEN: Readonly<Record<string, { readonly bron: Bron; readonly zonderUri: 'fout' | 'let_op' }>> = {
  publisher: { bron: 'organisatielijst', zonderUri: 'let_op' },
  verantwoordelijke: { bron: 'organisatielijst', zonderUri: 'let_op' },
  medeverantwoordelijke: { bron: 'organisatielijst', zonderUri: 'let_op' },
  opsteller: { bron: 'organisatielijst', zonderUri: 'let_op' },
  wasAssociatedWith: { bron: 'organisatielijst', zonderUri: 'let_op' },
  informatiecategorie: { bron: 'informatiecategorielijst', zonderUri: 'fout' },
  documentsoort: { bron: 'documentsoortlijst', zonderUri: 'let_op' },
  thema: { bron: 'themalijst', zonderUri: 'let_op' },
  language: { bron: 'taallijst', zonderUri: 'let_op' },
  format: { bron: 'formatlijst', zonderUri: 'let_op' },
  soortHandeling: { bron: 'soorthandelinglijst', zonderUri: 'fout' },
  role: { bron: 'documentrelatielijst', zonderUri: 'fout' },
  redenVerwijderingVervanging: { bron: 'redenverwijderingvervanginglijst', zonderUri: 'fout' },
};
const VERWIJZINGEN = ['isPartOf', 'hasPart', 'relation'] as const;

function adresVan(tekst: string): URL | null {
  const adres = kaal(tekst);
  return URL.canParse(adres) ? new URL(adres) : null;
}
const extensieVan = (url: URL): string | null => /\.([a-z0-9]{1,8})$/i.exec(url.pathname)?.[1] ?? null;

/** Everything about one `url` element that is not form. */
export function betekenisfouten(url: Knoop): readonly Vormfout[] {
  const documenten = url.kinderen.filter(({ ns, naam }) => ns === DIWOO_NS && naam === 'Document');
  const [document] = documenten;
  const diwoo = document === undefined ? null : vind(document, 'DiWoo');
  return [
    ...locfouten(url, diwoo),
    ...(documenten.length > 1 ? [fout('documenten_dubbel', url, `Bij één adres staan ${documenten.length} beschrijvingen.`, 'Geef elk bestand een eigen <url> met één <diwoo:Document>.')] : []),
    ...(diwoo === null ? [letOp('zonder_metadata', url, 'Bij dit bestand staan geen metadata volgens DiWoo. Het is dan alleen op de tekst te vinden.', 'Voeg metadata toe.')] : metadatafouten(diwoo, url)),
  ];
}

function locfouten(url: Knoop, diwoo: Knoop | null): readonly Vormfout[] {
  const loc = url.kinderen.find(({ naam }) => naam === 'loc');
  const adres = loc === undefined ? null : adresVan(loc.tekst);
  if (loc === undefined) return [];
  if (adres === null) return [fout('loc_geen_adres', loc, `"${kaal(loc.tekst)}" is geen volledig adres.`, 'Schrijf het hele adres, met https:// ervoor.')];
  return [
    ...(adres.protocol === 'https:' ? [] : [fout('loc_niet_https', loc, 'Het adres van het bestand begint niet met https.', 'Zet de site op https en gebruik dat adres.')]),
    ...(adres.hash === '' ? [] : [letOp('loc_met_anker', loc, 'Het adres van het bestand heeft een deel na het hekje (#).', 'Haal dat deel weg.')]),
    ...formaatfouten(loc, adres, diwoo === null ? null : vind(diwoo, 'format')),
  ];
}

/** The harvester goes by `format`, else by what the server says, else by the ending of the address. */
function formaatfouten(loc: Knoop, adres: URL, format: Knoop | null): readonly Vormfout[] {
  const extensie = extensieVan(adres);
  const gevonden = extensie === null ? null : formatVanExtensie(extensie);
  const genoemd = format?.attributen.get('resource') ?? null;
  if (format === null && extensie === null) return [fout('loc_geen_bestand', loc, 'Het adres eindigt niet op een bestandsnaam en er staat geen <format> bij. Het lijkt een pagina.', 'Verwijs naar het bestand zelf, bijvoorbeeld besluit.pdf. Zet er ook <format> bij.')];
  if (format === null && gevonden === null) return [fout('formaat_niet_opgehaald', loc, `Bestanden met .${extensie ?? ''} staan niet in de lijst. De oogster haalt ze niet op.`, 'Publiceer het document als PDF of in een ander bestandsformaat uit de lijst.')];
  return [
    ...(extensie === null ? [letOp('loc_zonder_bestandsnaam', loc, 'Het adres eindigt niet op een bestandsnaam.', 'Laat het adres eindigen op de naam van het bestand.')] : []),
    ...(format === null ? [letOp('format_ontbreekt', loc, 'Er staat geen <format> bij dit bestand.', 'Zet het bestandsformaat erbij. Dan hoeft de oogster niet te raden.')] : []),
    ...(genoemd !== null && gevonden !== null && gevonden.uri !== genoemd ? [letOp('formaat_anders', loc, `Het adres eindigt op .${extensie ?? ''}, maar bij <format> staat "${kaal(format?.tekst ?? '')}".`, 'Controleer wat het bestand echt is.')] : []),
  ];
}

function metadatafouten(diwoo: Knoop, url: Knoop): readonly Vormfout[] {
  return [
    ...alle(diwoo, 'officieleTitel').filter(({ tekst }) => kaal(tekst) === '').map((titel) => fout('titel_leeg', titel, 'De officiële titel is leeg.', 'Geef het document een titel.')),
    ...Object.entries(LIJSTEN).flatMap(([naam, { bron, zonderUri }]) => alle(diwoo, naam).flatMap((knoop) => waardefout(knoop, bron, zonderUri))),
    ...opgeheven(diwoo, url),
    ...VERWIJZINGEN.flatMap((naam) => alle(diwoo, naam).flatMap((knoop) => verwijzingfout(knoop, url))),
  ];
}

function waardefout(knoop: Knoop, bron: Bron, zonderUri: 'fout' | 'let_op'): readonly Vormfout[] {
  const uri = knoop.attributen.get('resource');
  const label = kaal(knoop.tekst);
  if (uri === undefined) {
    const watNu = 'Zet het adres (URI) uit de waardelijst in "resource".';
    const leeg = label === '' ? [fout('label_leeg', knoop, `<${knoop.naam}> is leeg.`, 'Vul de naam in.')] : [];
    return [...leeg, bij(knoop, { code: 'resource_ontbreekt', ernst: zonderUri, uitleg: `Bij <${knoop.naam}> "${label}" staat geen verwijzing naar de waardelijst.`, watNu })];
  }
  const bedoeld = labelVan(bron, uri);
  if (bedoeld === null || bedoeld.toLowerCase() === label.toLowerCase()) return [];
  return [fout('label_anders', knoop, `Bij <${knoop.naam}> staat "${label}", maar het adres hoort bij "${bedoeld}".`, 'Zorg dat naam en adres bij elkaar horen.')];
}

/** What was published by a body that did not exist any more cannot be right; what it did while it existed can. */
function opgeheven(diwoo: Knoop, url: Knoop): readonly Vormfout[] {
  const publisher = vind(diwoo, 'publisher');
  const uri = publisher?.attributen.get('resource');
  const einde = uri === undefined ? null : bestondTotEnMet(uri);
  if (publisher === null || einde === null) return [];
  const dagen = [...alle(diwoo, 'atTime'), ...alle(url, 'lastmod')].map(({ tekst }) => kaal(tekst).slice(0, 10)).sort();
  const laatste = dagen.at(-1);
  if (laatste === undefined || laatste <= einde) return [];
  return [fout('organisatie_opgeheven', publisher, `"${kaal(publisher.tekst)}" bestond tot en met ${einde}. Er gebeurde nog iets op ${laatste}.`, 'Noem de organisatie die nu verantwoordelijk is.')];
}

function verwijzingfout(knoop: Knoop, url: Knoop): readonly Vormfout[] {
  const resource = knoop.attributen.get('resource');
  if (resource === undefined) return [letOp('resource_ontbreekt', knoop, `Bij <${knoop.naam}> staat niet naar welk adres het verwijst.`, 'Zet het adres van het andere bestand in "resource".')];
  const adres = adresVan(resource);
  const loc = url.kinderen.find(({ naam }) => naam === 'loc');
  if (adres === null) return [fout('verwijzing_geen_adres', knoop, `<${knoop.naam}> verwijst naar "${kaal(resource)}". Dat is geen adres.`, 'Zet er het adres (<loc>) van het andere bestand in.')];
  if (loc !== undefined && kaal(loc.tekst) === kaal(resource)) return [fout('verwijzing_naar_zichzelf', knoop, `<${knoop.naam}> verwijst naar het bestand zelf.`, 'Haal de verwijzing weg.')];
  return [];
}
