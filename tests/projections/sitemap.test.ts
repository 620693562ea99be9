// The sitemaps: every public file once, in files within limits; what is withdrawn is gone, what did not change keeps its date.
import { DatabaseSync } from 'node:sqlite';
import { maakSitemaps, type Sitemaps } from '../../projections/sitemap/index.ts';
import { URLSET_BEGIN, URLSET_EINDE } from '../../src/diwoo/schrijver.ts';
import { streamName } from '../../src/kern/event.ts';
import type { BesluitId, DocumentId, PublicatieId, VerzoekId } from '../../src/kern/ids.ts';
import type { PublicatieVoorbereid, Stuk } from '../../src/publicatie/events.ts';
import { codes, keurTekst } from '../support/diwoo.ts';
import { alsLog, type Feit } from '../support/leesmodel.ts';
import { blob, iso, publicatie } from './voorbeelden.ts';

const model = (grenzen?: { bytes: number; documenten: number }) =>
  maakSitemaps({ adres: 'https://open.voorbeeldstad.example', organisatie: { uri: 'https://eigen.example', naam: 'Gemeente Voorbeeldstad' }, bestandPad: (id, mediatype) => `/documenten/${id}/bestand/document.${mediatype === 'application/pdf' ? 'pdf' : 'txt'}`, ...(grenzen === undefined ? {} : { grenzen }) });

/** A read model that can be given more facts later. */
function volger(grenzen?: { bytes: number; documenten: number }): { na(...meer: readonly Feit[]): Sitemaps } {
  const projectie = model(grenzen);
  const db = new DatabaseSync(':memory:');
  db.exec(projectie.schema + projectie.indexes);
  const schrijver = projectie.schrijver(db);
  const feiten: Feit[] = [];
  return {
    na(...meer) {
      const vanaf = feiten.length;
      feiten.push(...meer);
      for (const event of alsLog(feiten).slice(vanaf)) if (projectie.types === 'alle' || projectie.types.includes(event.type)) schrijver.apply(event);
      return projectie.vragen(db);
    },
  };
}

const stuk = (id: string, volgnummer: number, anders: Partial<Stuk> = {}): Stuk => ({
  documentId: id as DocumentId, rol: 'document', volgnummer, titel: `Stuk ${id}`, soort: 'besluit', datum: iso('2025-03-01'), oordeel: 'openbaar', gronden: [], motivering: null, vindplaats: null,
  bestand: { blob: blob(id), bytes: 10, mediatype: 'application/pdf', paginas: 3, tekst: blob(`t${id}`) }, ...anders,
});
const brief = stuk('brief', 0, { rol: 'besluit' });
const voorbereid = (id: string, stukken: readonly Stuk[], anders: Partial<PublicatieVoorbereid['data']> = {}): Feit =>
  publicatie(id)({
    type: 'PublicatieVoorbereid',
    data: { categorie: '2i', organisatie: 'https://eigen.example', titel: `Publicatie ${id}`, samenvatting: 'Samengevat.', datum: iso('2026-11-20'), bron: { soort: 'besluit', besluitId: 'b' as BesluitId, verzoekId: 'v' as VerzoekId, nummer: `WOO-${id}` }, stukken, ...anders },
  });
const gepland = (id: string): Feit => publicatie(id)({ type: 'PublicatieGepland', data: { openbaarOp: iso('2026-11-23') } });
const openbaar = (id: string): Feit => publicatie(id)({ type: 'PublicatieOpenbaarGemaakt', data: { openbaarOp: iso('2026-11-23') } });
const weg = (id: string): Feit => publicatie(id)({ type: 'PublicatieIngetrokken', data: { ingetrokkenOp: iso('2026-12-01'), reden: 'Op last van de rechter.' } });
const stukWeg = (id: string, documentId: string): Feit => publicatie(id)({ type: 'StukIngetrokken', data: { documentId: documentId as DocumentId, ingetrokkenOp: iso('2026-12-01'), reden: 'Er stond een naam in.' } });

const later = (id: string, type: string, data: Readonly<Record<string, unknown>>): Feit => ({ stream: streamName('publicatie', id), event: { type, data }, actor: 'systeem' });

const xmlVan = (sitemaps: Sitemaps, infocat = 'infocat014', nummer = 1): string => URLSET_BEGIN + sitemaps.vermeldingen(infocat, nummer, 0, 1000).map(({ xml }) => xml).join('') + URLSET_EINDE;
const locs = (sitemaps: Sitemaps, infocat = 'infocat014'): readonly string[] =>
  (sitemaps.index(infocat)?.sitemaps ?? []).flatMap(({ nummer }) => [...xmlVan(sitemaps, infocat, nummer).matchAll(/<loc>[^<]*\/documenten\/([^/]+)/g)].map(([, id]) => id ?? ''));
const lastmod = (sitemaps: Sitemaps, id: string): string | undefined => new RegExp(`documenten/${id}/bestand/[^<]*</loc><lastmod>([^<]+)`).exec(xmlVan(sitemaps))?.[1];

describe('the sitemaps', () => {
  test('hold nothing of what is not public yet: no index, no empty file', () => {
    const sitemaps = volger().na(voorbereid('u1', [brief]), gepland('u1'));
    expect([sitemaps.indexen(), sitemaps.index('infocat014'), sitemaps.sitemap('infocat014', 1), sitemaps.aantallen()]).toEqual([[], null, null, { vermeld: 0, inQuarantaine: 0 }]);
  });

  test('hold every public file, per category, in a file that has no fault', async () => {
    const sitemaps = volger().na(voorbereid('u1', [brief, stuk('d1', 1), stuk('d2', 2, { bestand: null, oordeel: 'niet_openbaar' })]), openbaar('u1'), voorbereid('u2', [stuk('d9', 1)], { categorie: '3.1', bron: { soort: 'actief' } }), openbaar('u2'));
    expect(sitemaps.indexen().map(({ infocat, documenten }) => [infocat, documenten])).toEqual([['infocat014', 2], ['infocat018', 1]]);
    expect(locs(sitemaps)).toEqual(['brief', 'd1']);
    for (const infocat of ['infocat014', 'infocat018']) expect(codes(await keurTekst(xmlVan(sitemaps, infocat)))).toEqual([]);
    expect(sitemaps.sitemap('infocat014', 1)?.bytes).toBe(Buffer.byteLength(xmlVan(sitemaps)));
  });

  test('a withdrawal is gone at once: the piece, what pointed at it, and the last file of a category', () => {
    const loop = volger();
    const eerst = loop.na(voorbereid('u1', [brief, stuk('d1', 1), stuk('d2', 2)]), openbaar('u1'));
    const voor = { brief: lastmod(eerst, 'brief'), d2: lastmod(eerst, 'd2'), merk: eerst.sitemap('infocat014', 1)?.merk };
    const daarna = loop.na(stukWeg('u1', 'd1'));
    expect(locs(daarna)).toEqual(['brief', 'd2']);
    expect(xmlVan(daarna)).not.toContain('/d1/');
    // The whole lost a part, so it changed; the other part did not.
    expect(lastmod(daarna, 'brief')).not.toBe(voor.brief);
    expect(lastmod(daarna, 'd2')).toBe(voor.d2);
    expect(daarna.sitemap('infocat014', 1)?.merk).not.toBe(voor.merk);
    const leeg = loop.na(weg('u1'));
    expect([leeg.indexen(), leeg.index('infocat014'), leeg.sitemap('infocat014', 1), leeg.aantallen()]).toEqual([[], null, null, { vermeld: 0, inQuarantaine: 0 }]);
  });

  test('an attachment that goes changes what brought it', () => {
    const loop = volger();
    const eerst = loop.na(voorbereid('u1', [brief, stuk('mail', 1), stuk('bij', 2, { bijlageBij: 1 })]), openbaar('u1'));
    expect(xmlVan(eerst)).toContain('heeft bijlage');
    const voor = lastmod(eerst, 'mail');
    const daarna = loop.na(stukWeg('u1', 'bij'));
    expect(xmlVan(daarna)).not.toContain('heeft bijlage');
    expect(lastmod(daarna, 'mail')).not.toBe(voor);
  });

  test('without the decision the parts have no whole any more', () => {
    const loop = volger();
    expect(xmlVan(loop.na(voorbereid('u1', [brief, stuk('d1', 1)]), openbaar('u1')))).toContain('diwoo:isPartOf');
    expect(xmlVan(loop.na(stukWeg('u1', 'brief')))).not.toContain('diwoo:isPartOf');
  });

  test('a document in two publications stands in one place, and stays when one of them goes', () => {
    const loop = volger();
    const samen = loop.na(voorbereid('u1', [brief, stuk('d1', 1)]), openbaar('u1'), voorbereid('u2', [stuk('d1', 1)], { categorie: '2j', bron: { soort: 'actief' } }), openbaar('u2'));
    expect([locs(samen), locs(samen, 'infocat015')]).toEqual([['brief', 'd1'], []]);
    expect(xmlVan(samen)).toContain('onderzoeksrapporten');
    const daarna = loop.na(weg('u1'));
    expect([locs(daarna), locs(daarna, 'infocat015')]).toEqual([[], ['d1']]);
  });

  test('an address stays as it was first given, also when the document comes back as another kind of file', () => {
    const loop = volger();
    loop.na(voorbereid('u1', [stuk('d1', 1)], { bron: { soort: 'actief' } }), openbaar('u1'), weg('u1'));
    const terug = loop.na(voorbereid('u2', [stuk('d1', 1, { bestand: { blob: blob('n'), bytes: 1, mediatype: 'text/plain', paginas: 1, tekst: blob('tn') } })], { bron: { soort: 'actief' } }), openbaar('u2'));
    expect(xmlVan(terug)).toContain('/documenten/d1/bestand/document.pdf</loc>');
    expect(xmlVan(terug)).toContain('Plain text');
  });

  test('what a publication says anew of itself moves the date of its documents, not of others', () => {
    const loop = volger();
    loop.na(voorbereid('u1', [brief, stuk('d1', 1)]), openbaar('u1'), voorbereid('u2', [stuk('d9', 1)], { bron: { soort: 'actief' } }), openbaar('u2'));
    const voor = loop.na();
    const [was, elders] = [lastmod(voor, 'd1'), lastmod(voor, 'd9')];
    const na = loop.na(later('u1', 'PublicatieGewijzigd', { gegevens: { categorie: '2i', organisatie: 'https://eigen.example', titel: 'Nieuw', samenvatting: 'Beter gezegd.', datum: '2026-11-20', trefwoorden: ['brug'], verkorteTitel: 'De brug', geldigheid: { vanaf: '2026-01-01' } } }));
    expect(xmlVan(na)).toContain('<diwoo:trefwoord>brug</diwoo:trefwoord>');
    expect(xmlVan(na)).toContain('<diwoo:verkorteTitel>De brug</diwoo:verkorteTitel>');
    expect(xmlVan(na)).toContain('Beter gezegd.');
    expect(lastmod(na, 'd1')).not.toBe(was);
    expect(lastmod(na, 'd9')).toBe(elders);
  });

  test('another category moves a document to the sitemap of that category', () => {
    const loop = volger();
    loop.na(voorbereid('u1', [stuk('d1', 1)], { bron: { soort: 'actief' } }), openbaar('u1'));
    const na = loop.na(later('u1', 'PublicatieGewijzigd', { gegevens: { categorie: '2j', organisatie: 'https://eigen.example', titel: 'T', samenvatting: 'S', datum: '2026-11-20' } }));
    expect([locs(na), locs(na, 'infocat015')]).toEqual([[], ['d1']]);
  });

  test('a replaced file keeps its address and its place, gets a new date and says why; nothing else moves', () => {
    const loop = volger();
    const voor = loop.na(voorbereid('u1', [brief, stuk('d1', 1), stuk('d2', 2)]), openbaar('u1'));
    const [was, ander] = [lastmod(voor, 'd1'), lastmod(voor, 'd2')];
    const nieuw = { blob: blob('nieuw'), bytes: 9, mediatype: 'application/pdf', paginas: 1, tekst: blob('tn') };
    const na = loop.na(later('u1', 'StukVervangen', { vervangenOp: '2026-11-24', documentId: 'd1', uit: 'd1', oordeel: 'openbaar', gronden: [], motivering: null, bestand: nieuw, correctie: 'privacygevoelige_gegevens', reden: 'Er stond een naam in.' }));
    expect(locs(na)).toEqual(['brief', 'd1', 'd2']);
    expect(xmlVan(na)).toContain('correctie privacygevoelige gegevens');
    expect(lastmod(na, 'd1')).not.toBe(was);
    expect(lastmod(na, 'd2')).toBe(ander);
    const tweede = lastmod(na, 'd1');
    const nogEens = loop.na(later('u1', 'StukVervangen', { vervangenOp: '2026-11-25', documentId: 'd1', uit: 'd1', oordeel: 'openbaar', gronden: [], motivering: null, bestand: { ...nieuw, blob: blob('nog') }, correctie: 'privacygevoelige_gegevens', reden: 'Nog eens.' }));
    // Nothing in the entry differs, but the file does.
    expect(lastmod(nogEens, 'd1')).not.toBe(tweede);
  });

  test('a person who tells when a document was adopted takes it out of quarantine; a new title reaches what points at it', () => {
    const loop = volger();
    const nota = stuk('nota', 1, { soort: 'notitie' });
    expect(loop.na(voorbereid('u1', [brief, nota]), openbaar('u1')).aantallen()).toEqual({ vermeld: 1, inQuarantaine: 1 });
    const na = loop.na(later('u1', 'StukGewijzigd', { gewijzigdOp: '2026-11-24', documentId: 'nota', gegevens: { rol: 'document', volgnummer: 1, titel: 'Nota van de raad', soort: 'notitie', datum: '2025-03-01', handelingen: { vastgesteld: '2025-03-04', ontvangen: '2025-03-02' }, documentsoort: 'https://identifier.overheid.nl/tooi/def/thes/kern/c_9376c730', taal: 'http://publications.europa.eu/resource/authority/language/FRY' } }));
    expect(na.aantallen()).toEqual({ vermeld: 2, inQuarantaine: 0 });
    expect(xmlVan(na)).toMatch(/hasPart [^>]*>Nota van de raad</);
    expect(xmlVan(na)).toMatch(/beleidsnota.*Fries.*ontvangst.*2025-03-02T.*vaststelling.*2025-03-04T/);
  });

  test('pieces and publications that come back are back at once, at their old address', () => {
    const loop = volger();
    loop.na(voorbereid('u1', [brief, stuk('d1', 1)]), openbaar('u1'), stukWeg('u1', 'd1'));
    const stukTerug = loop.na(later('u1', 'StukHergepubliceerd', { hergepubliceerdOp: '2026-12-02', reden: 'Het mag toch.', stuk: stuk('d1', 1, { titel: 'Anders' }) }), later('u1', 'StukToegevoegd', { toegevoegdOp: '2026-12-02', stuk: stuk('d5', 5) }));
    expect(locs(stukTerug)).toEqual(['brief', 'd1', 'd5']);
    expect(xmlVan(stukTerug)).toContain('/documenten/d1/bestand/document.pdf</loc>');
    expect(locs(loop.na(weg('u1')))).toEqual([]);
    const terug = loop.na(later('u1', 'PublicatieHergepubliceerd', { hergepubliceerdOp: '2026-12-03', reden: 'Het mag toch.', gegevens: { categorie: '2i', organisatie: 'https://eigen.example', titel: 'T', samenvatting: 'S', datum: '2026-11-20' }, stukken: [brief, stuk('d1', 1)] }));
    expect(locs(terug)).toEqual(['brief', 'd1']);
    expect(xmlVan(terug)).toContain('<diwoo:aggregatiekenmerk>WOO-u1</diwoo:aggregatiekenmerk>');
  });

  test('a relation to a document elsewhere is there while that document is', () => {
    const loop = volger();
    const met = { ...stuk('d1', 1), relaties: [{ soort: 'verwijst_naar', naar: { documentId: 'd9' as DocumentId } }, { soort: 'is_reactie_op', naar: { documentId: 'd2' as DocumentId } }] } as const;
    const eerst = loop.na(voorbereid('u1', [met, stuk('d2', 2)], { bron: { soort: 'actief' } }), openbaar('u1'));
    expect(xmlVan(eerst)).toMatch(/is reactie op<[^>]*><diwoo:relation [^>]*d2/);
    expect(xmlVan(eerst)).not.toContain('verwijst naar');
    expect(xmlVan(loop.na(voorbereid('u2', [stuk('d9', 1)], { bron: { soort: 'actief' } }), openbaar('u2')))).toMatch(/verwijst naar<[^>]*><diwoo:relation [^>]*d9/);
    expect(xmlVan(loop.na(weg('u2')))).not.toContain('verwijst naar');
  });

  test('files are split on the number of documents and on bytes, and room that comes free is used', () => {
    const vijf = ['a', 'b', 'c', 'd', 'e'].map((id, nummer) => stuk(id, nummer + 1));
    const opAantal = volger({ bytes: 1_000_000, documenten: 2 });
    const eerst = opAantal.na(voorbereid('u1', vijf, { bron: { soort: 'actief' } }), openbaar('u1'));
    expect(eerst.index('infocat014')?.sitemaps.map(({ documenten }) => documenten)).toEqual([2, 2, 1]);
    const daarna = opAantal.na(stukWeg('u1', 'a'), voorbereid('u2', [stuk('f', 1)], { bron: { soort: 'actief' } }), openbaar('u2'));
    expect(daarna.index('infocat014')?.sitemaps.map(({ documenten }) => documenten)).toEqual([2, 2, 1]);
    const bytes = 6000;
    const opBytes = volger({ bytes, documenten: 100 }).na(voorbereid('u1', vijf, { bron: { soort: 'actief' } }), openbaar('u1'));
    const delen = opBytes.index('infocat014')?.sitemaps ?? [];
    expect(delen.length).toBeGreaterThan(1);
    for (const { nummer, bytes: gemeten } of delen) {
      expect(gemeten).toBeLessThanOrEqual(bytes);
      expect(gemeten).toBe(Buffer.byteLength(xmlVan(opBytes, 'infocat014', nummer)));
    }
    expect(delen.reduce((som, { documenten }) => som + documenten, 0)).toBe(5);
  });

  test('what cannot be valid is left out and listed with the reason; what could be better is listed too', () => {
    const sitemaps = volger().na(voorbereid('u1', [brief, stuk('d1', 1, { soort: 'rapport' }), stuk('d2', 2, { soort: 'notitie', titel: 'Nota 100%' })]), openbaar('u1'));
    expect(locs(sitemaps)).toEqual(['brief']);
    expect(sitemaps.aantallen()).toEqual({ vermeld: 1, inQuarantaine: 2 });
    const lijst = (filter: Parameters<Sitemaps['opmerkingen']>[0]) => sitemaps.opmerkingen(filter, 0, 10).opmerkingen.map(({ documentId }) => documentId);
    expect(lijst({ inQuarantaine: true })).toEqual(['d1', 'd2']);
    expect(lijst({ inQuarantaine: false, code: 'organisatie_onbekend' })).toEqual(['brief']);
    expect(lijst({ zoek: '100%' })).toEqual(['d2']);
    expect(lijst({ infocat: 'infocat018' })).toEqual([]);
    expect(sitemaps.opmerkingen({ inQuarantaine: true }, 1, 1)).toMatchObject({ totaal: 2, opmerkingen: [{ documentId: 'd2', publicatieId: 'u1' as PublicatieId, bevindingen: [{ code: 'handeling_onbekend' }, { code: 'organisatie_onbekend' }] }] });
    expect(sitemaps.perCode(true)).toEqual([{ code: 'handeling_onbekend', aantal: 2 }, { code: 'organisatie_onbekend', aantal: 2 }]);
  });
});
