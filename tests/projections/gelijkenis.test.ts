// Likeness through the host: documents come in one by one, groups and conversations follow, and a rebuild finds the same.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as slaap } from 'node:timers/promises';
import { createGelijkenis, createProjectionHost } from '../../projections/index.ts';
import type { Draad, Gelijkgroep, Gelijkenissen } from '../../projections/gelijkenis/model.ts';
import type { DocumentEvent, DocumentOntvangen } from '../../src/document/events.ts';
import type { DocumentIngenomen, Mailsleutels } from '../../src/document/ingenomen.ts';
import { createMemoryEventStore } from '../../src/eventstore/memory.ts';
import type { EventStore } from '../../src/eventstore/port.ts';
import { fixedClock } from '../../src/kern/clock.ts';
import type { IsoInstant } from '../../src/kern/date.ts';
import { NotFound } from '../../src/kern/errors.ts';
import type { DocumentId, Verzegeld, VerzoekId } from '../../src/kern/ids.ts';
import { gewijzigd, tekst } from '../documentverwerking/gelijkenis/teksten.ts';
import { newFolder, type Folder } from '../support/folder.ts';
import { alsNieuw } from '../support/geschiedenis/index.ts';
import { blob, document, documentOntvangen } from './voorbeelden.ts';

const ZAAK = { soort: 'verzoek', verzoekId: 'v1' as VerzoekId } as const;

interface Mailkop {
  readonly id?: string;
  readonly op?: readonly string[];
  readonly onderwerp?: string;
  readonly dag?: number;
  readonly adressen?: readonly string[];
}

describe('documents that are alike', () => {
  const teksten = new Map<string, readonly string[]>();
  const koppen = new Map<string, { readonly onderwerp: string; readonly adressen: readonly string[] }>();
  let map: Folder;
  let store: EventStore;
  let host: ReturnType<typeof createProjectionHost>;
  let model: ReturnType<typeof createGelijkenis>;
  let nummer = 0;

  const open = async (): Promise<void> => {
    model = createGelijkenis({
      dir: map.file('m'),
      leesTekst: async (hash) => teksten.get(hash) ?? Promise.reject(new NotFound('tekst')),
      openKoppen: (_id, verzegeld) => koppen.get(verzegeld) ?? null,
      kenmerk: (zaak, adres) => `${zaak}#${adres}`,
    });
    host = createProjectionHost({ store, dir: map.file('m'), projections: [], asyncProjections: [model.projectie] });
    await host.start();
  };
  const sluit = async (): Promise<void> => {
    await host.close();
    model.close();
  };
  beforeEach(async () => {
    nummer = 0;
    teksten.clear();
    koppen.clear();
    map = await newFolder();
    store = createMemoryEventStore({ clock: fixedClock('2026-11-23T09:00:00Z') });
    await open();
  });
  afterEach(async () => {
    await sluit();
    await store.close();
    await map.remove();
  });

  const gebeurt = async (id: string, ...events: readonly DocumentEvent[]): Promise<void> => {
    for (const event of events) {
      const { stream } = document(id)(event);
      await store.append(stream, 'any', [alsNieuw({ stream, event, actor: 'systeem' }, ++nummer)]);
    }
    await host.waitFor(await store.head(), { names: ['gelijkenis'], timeoutMs: 10_000 });
  };
  const gelezen = (id: string, paginas: readonly string[]): DocumentEvent => {
    const hash = blob(`t${id}${nummer}`);
    teksten.set(hash, paginas);
    return { type: 'TekstUitgelezen', data: { paginas: paginas.length, tekst: hash, zonderTekst: [], bevindingen: [], engine: 'x' } };
  };
  const ingenomen = (mail: Mailsleutels | null): DocumentIngenomen => ({
    type: 'DocumentIngenomen',
    data: { bestandssoort: mail === null ? 'pdf' : 'e-mail', mediatype: 'x', leesversie: { soort: 'zelf' }, taal: null, gelezenUitBeeld: [], leden: 0, voorstel: { titel: null, soort: null, datum: null }, mail, virusscan: null, engine: 'x' },
  });
  const komt = (id: string, volgnummer: number, inhoud: string, anders: Partial<DocumentOntvangen['data']> = {}): Promise<void> =>
    gebeurt(id, documentOntvangen(volgnummer, anders), gelezen(id, [inhoud]), ingenomen(null));
  const mailt = (id: string, volgnummer: number, inhoud: string, { id: bericht, op = [], onderwerp, dag, adressen = [] }: Mailkop): Promise<void> => {
    koppen.set(`v1.${id}`, { onderwerp: onderwerp ?? '', adressen });
    return gebeurt(
      id,
      documentOntvangen(volgnummer),
      gelezen(id, [inhoud]),
      ingenomen({
        bericht: bericht ?? null,
        verwijzingen: op,
        onderwerp: onderwerp?.replace('RE: ', '') ?? null,
        verzondenOp: dag === undefined ? null : (`2026-03-${String(dag).padStart(2, '0')}T09:00:00Z` as IsoInstant),
        koppen: `v1.${id}` as Verzegeld,
      }),
    );
  };
  const vraag = (): Gelijkenissen => model.vragen;
  const kort = (groep: Gelijkgroep | null | undefined): readonly string[] => groep?.leden.map(({ documentId, overeenkomst }) => `${documentId} ${overeenkomst}`) ?? [];
  const draadkort = (draad: Draad | null | undefined): readonly string[] =>
    draad?.mails.map(({ documentId, gedektDoor }) => (gedektDoor === null ? documentId : `${documentId} in ${gedektDoor}`)) ?? [];

  test('are grouped by their bytes, their words and nearly their words, within one case', async () => {
    await komt('a', 1, tekst(1, 200));
    await komt('b', 2, tekst(1, 200).toUpperCase());
    await komt('c', 3, gewijzigd(1, 200, 0.02));
    await komt('d', 4, tekst(1, 200), { blob: blob('d1') });
    await komt('e', 5, tekst(2, 200));
    await komt('elders', 6, tekst(1, 200), { herkomst: { soort: 'verzoek', verzoekId: 'v2' as VerzoekId } });
    const { groepen, nogTeLezen } = vraag().vanZaak(ZAAK);
    expect(groepen.map(kort)).toEqual([['a eerste', 'b tekst', 'c bijna', 'd bestand']]);
    expect(groepen[0]?.leden[2]?.gelijkenis).toBeGreaterThan(0.75);
    expect(groepen[0]?.leden[2]?.gelijkenis).toBeLessThan(1);
    expect(nogTeLezen).toBe(0);
    expect(kort(vraag().groepVan('c' as DocumentId)?.groep)).toEqual(kort(groepen[0]));
    expect(vraag().groepVan('e' as DocumentId)).toEqual({ groep: null, draad: null, familie: null });
    expect(vraag().groepVan('elders' as DocumentId)?.groep).toBeNull();
  });

  test('are compared after all when the file could not be written for a while', async () => {
    const [naam = ''] = readdirSync(map.file('m')).filter((each) => /^gelijkenis.*\.db$/.test(each));
    const ander = new DatabaseSync(join(map.file('m'), naam));
    // Longer than a writer waits; a full disk is no different: it passes.
    ander.exec('BEGIN IMMEDIATE');
    const komen = komt('a', 1, tekst(1, 200)).then(() => komt('b', 2, tekst(1, 200)));
    while ((await host.status())[0]?.toestand !== 'hapert') await slaap(50);
    ander.exec('ROLLBACK');
    ander.close();
    await komen;
    expect((await host.status())[0]?.toestand).toBe('loopt');
    expect(vraag().vanZaak(ZAAK).groepen.map(kort)).toEqual([['a eerste', 'b tekst']]);
  }, 60_000);

  test('are the same by their bytes when there is no text, or none yet', async () => {
    await gebeurt('a', documentOntvangen(1, { blob: blob('foto') }));
    await gebeurt('b', documentOntvangen(2, { blob: blob('foto') }));
    expect(vraag().vanZaak(ZAAK)).toMatchObject({ nogTeLezen: 2, groepen: [{ leden: [{ documentId: 'a' }, { documentId: 'b', overeenkomst: 'bestand' }] }] });
    await gebeurt('a', gelezen('a', ['Foto']));
    await gebeurt('b', gelezen('b', ['Foto']));
    await komt('c', 3, 'Foto');
    expect(vraag().vanZaak(ZAAK).groepen.map(kort)).toEqual([['a eerste', 'b bestand']]);
  });

  test('are grouped anew when the first of them leaves the case, and one that left is nowhere', async () => {
    await komt('a', 1, tekst(1, 200));
    await komt('b', 2, gewijzigd(1, 200, 0.01));
    await komt('c', 3, gewijzigd(1, 200, 0.01));
    await komt('d', 4, tekst(1, 200));
    expect(vraag().vanZaak(ZAAK).groepen.map(kort)).toEqual([['a eerste', 'b bijna', 'c bijna', 'd tekst']]);
    await gebeurt('a', { type: 'DocumentAfgevoerd', data: { reden: 'vergissing' } });
    expect(vraag().vanZaak(ZAAK).groepen.map(kort)).toEqual([['b eerste', 'c tekst', 'd bijna']]);
    expect(vraag().groepVan('a' as DocumentId)).toBeNull();
  });

  test('move when their text is read again', async () => {
    await komt('a', 1, tekst(1, 200));
    await komt('b', 2, tekst(1, 200));
    await gebeurt('a', gelezen('a', [tekst(9, 200)]));
    expect(vraag().vanZaak(ZAAK).groepen).toEqual([]);
    await gebeurt('b', gelezen('b', [tekst(9, 200)]));
    expect(vraag().vanZaak(ZAAK).groepen.map(kort)).toEqual([['a eerste', 'b tekst']]);
  });

  test('are a conversation by their heads, with the longest mail to assess', async () => {
    const [een, twee, drie] = [tekst(1, 60), tekst(2, 60), tekst(3, 60)];
    await mailt('vraag', 1, een, { id: 'm1', dag: 1 });
    await mailt('slot', 2, `${drie} ${twee} ${een}`, { id: 'm3', op: ['m2', 'm1'], dag: 3 });
    await mailt('antwoord', 3, `${twee} ${een}`, { id: 'm2', op: ['m1'], dag: 2 });
    await mailt('ander', 4, tekst(4, 60), { id: 'm9', dag: 4 });
    const { draden } = vraag().vanZaak(ZAAK);
    expect(draden.map(draadkort)).toEqual([['vraag in slot', 'antwoord in slot', 'slot']]);
    expect(draden[0]).toMatchObject({ teBeoordelen: 'slot', mails: [{ verzondenOp: '2026-03-01T09:00:00Z', volgnummer: 1 }, {}, {}] });
    expect(draadkort(vraag().groepVan('antwoord' as DocumentId)?.draad)).toEqual(draadkort(draden[0]));
  });

  test('are a conversation by subject and people when the heads lack, and not after their person was erased', async () => {
    await mailt('a', 1, tekst(1, 40), { onderwerp: 'haven', dag: 1, adressen: ['Jan@x.nl'] });
    await mailt('b', 2, tekst(2, 40), { onderwerp: 'RE: haven', dag: 5, adressen: ['jan@x.nl', 'f@x.nl'] });
    expect(vraag().vanZaak(ZAAK).draden.map(draadkort)).toEqual([['a', 'b']]);
    koppen.clear();
    await host.rebuild('gelijkenis');
    expect(vraag().vanZaak(ZAAK).draden).toEqual([]);
  });

  test('know the sealed heads around a document: its own, of what it came out of, and of the conversation', async () => {
    await mailt('vraag', 1, tekst(1, 40), { id: 'm1', dag: 1 });
    await mailt('antwoord', 2, tekst(2, 40), { id: 'm2', op: ['m1'], dag: 2 });
    await komt('bijlage', 3, tekst(3, 40), { ouder: { documentId: 'antwoord' as DocumentId, rol: 'bijlage' } });
    await komt('los', 4, tekst(4, 40));
    const rond = (id: string): readonly string[] => vraag().koppenRond(id as DocumentId).map(({ documentId, koppen: verzegeld }) => `${documentId} ${verzegeld}`);
    expect(rond('bijlage')).toEqual(['vraag v1.vraag', 'antwoord v1.antwoord']);
    expect(rond('vraag')).toEqual(rond('bijlage'));
    expect(rond('los')).toEqual([]);
  });

  test('are a family when one came out of the other', async () => {
    const uit = (documentId: string) => ({ ouder: { documentId: documentId as DocumentId, rol: 'bijlage' } }) as const;
    await komt('mail', 1, tekst(1, 40));
    await komt('bijlage', 2, tekst(2, 40), uit('mail'));
    await komt('ingesloten', 3, tekst(3, 40), uit('bijlage'));
    expect(vraag().groepVan('bijlage' as DocumentId)?.familie?.leden.map(({ documentId, diepte }) => [documentId, diepte])).toEqual([['mail', 0], ['bijlage', 1], ['ingesloten', 2]]);
    expect(vraag().vanZaak(ZAAK).families).toHaveLength(1);
  });

  test('stay what they are after a restart and after a rebuild', async () => {
    for (let i = 1; i <= 12; i += 1) await komt(`d${i}`, i, gewijzigd(i % 3, 150, (i % 4) / 100));
    await gebeurt('d1', { type: 'DocumentAfgevoerd', data: { reden: 'vergissing' } });
    const voor = vraag().vanZaak(ZAAK);
    expect(voor.groepen).toHaveLength(3);
    await sluit();
    await open();
    expect(vraag().vanZaak(ZAAK)).toEqual(voor);
    await host.rebuild('gelijkenis');
    expect(vraag().vanZaak(ZAAK)).toEqual(voor);
  });

  test('do not stop for a text that is gone', async () => {
    await gebeurt('a', documentOntvangen(1), { type: 'TekstUitgelezen', data: { paginas: 1, tekst: blob('weg'), zonderTekst: [], bevindingen: [], engine: 'x' } });
    await komt('b', 2, tekst(1, 50));
    expect(vraag().groepVan('a' as DocumentId)?.groep).toBeNull();
    expect((await host.status()).map(({ toestand }) => toestand)).toEqual(['loopt']);
  });
});
