// Judging many documents at once on a whole Woostroom: preview, mixed outcomes, conflicts, undo.
import supertest from 'supertest';
import { documentDecider } from '../../../../src/document/decide.ts';
import type { CommandId, DocumentId } from '../../../../src/kern/ids.ts';
import { newId } from '../../../../src/kern/uuid.ts';
import { maakPdf } from '../../../e2e/support/stuk.ts';
import { legVast, ontvang } from '../../../document/voorbeelden.ts';
import { openKantoor, type Collega, type Kantoor } from '../kantoor.ts';

let kantoor: Kantoor;
let bea: Collega;
let jip: Collega;

beforeAll(async () => {
  kantoor = await openKantoor();
  bea = await kantoor.collega('Bea Behandelaar', ['behandelaar']);
  jip = await kantoor.collega('Jip Jurist', ['jurist']);
});
afterAll(() => kantoor.sluit());

async function zaakMet(aantal: number): Promise<{ readonly basis: string; readonly ids: readonly DocumentId[]; kies: (nummers: readonly number[]) => readonly string[] }> {
  const { nummer, verzoekId } = await kantoor.zaak();
  const bestanden = await Promise.all(Array.from({ length: aantal }, async (_, n) => ({ naam: `${n}.pdf`, bytes: Buffer.from(await maakPdf([`Stuk ${n} van ${nummer}`])) })));
  await bea.upload(`/werk/zaken/${nummer}/documenten`, { opdracht: crypto.randomUUID() }, bestanden).expect(303);
  await kantoor.rust();
  const rijen = () => kantoor.app.lezen.inventaris.vanVerzoek(verzoekId);
  return {
    basis: `/werk/zaken/${nummer}/beoordelen`,
    ids: rijen().map(({ documentId }) => documentId),
    kies: (nummers) => rijen().filter(({ volgnummer }) => nummers.includes(volgnummer)).map(({ documentId, revision }) => `${documentId}:${revision}`),
  };
}

/** The hidden fields of the confirmation on a preview. */
const bevestiging = (html: string): Readonly<Record<string, readonly string[]>> => {
  const form = html.slice(html.indexOf('/bevestig"'));
  const velden: Record<string, string[]> = {};
  for (const [, naam = '', waarde = ''] of form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)) (velden[naam] ??= []).push(waarde.replaceAll('&amp;', '&'));
  return velden;
};
const oordeel = (id: DocumentId | undefined) => (id === undefined ? undefined : (kantoor.app.lezen.inventaris.opId(id)?.beoordeling?.oordeel ?? null));
const nieuw = (): string => crypto.randomUUID();

/** Sends an order and waits until it is done: on a busy machine the answer is the page that shows how far it is. */
async function volbreng(wie: Collega, pad: string, velden: Readonly<Record<string, string | readonly string[]>>): Promise<void> {
  const { headers } = await wie.post(pad, velden).expect(303);
  const naar = String(headers['location']);
  while (naar.includes('/bezig/') && (await wie.agent.get(naar).expect(200)).text.includes('ververst zichzelf')) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe('judging in bulk', () => {
  it('shows first what would happen, then does it, then undoes it and does it again', async () => {
    const { basis, ids, kies } = await zaakMet(3);
    const voorstel = await bea.post(`${basis}/voorstel`, { opdracht: nieuw(), kies: kies([1, 2]), oordeel: 'niet_openbaar', gronden: '5.1.2.e', motivering: 'Namen van bewoners.' }).expect(200);
    expect(voorstel.text).toContain('2 documenten: 2 kunnen');
    expect(oordeel(ids[0])).toBeNull();

    const velden = bevestiging(voorstel.text);
    await volbreng(bea, `${basis}/bevestig`, velden);
    expect(ids.map(oordeel)).toEqual(['niet_openbaar', 'niet_openbaar', null]);
    // Sent again, such as by a second press: nothing happens twice.
    await volbreng(bea, `${basis}/bevestig`, velden);
    const rooster = await bea.agent.get(basis).expect(200);
    expect(rooster.text).toContain('Uw oordeel is bewaard bij 2 documenten.');
    expect(rooster.text).toContain('Maak uw laatste oordeel over 2 documenten ongedaan');
    expect((await jip.agent.get(basis)).text).not.toContain('ongedaan</');

    const ongedaan = /name="ongedaan" value="([^"]+)"/.exec(rooster.text)?.[1] ?? '';
    await volbreng(jip, `${basis}/ongedaan`, { opdracht: nieuw(), ongedaan });
    expect(oordeel(ids[0])).toBe('niet_openbaar');
    await volbreng(bea, `${basis}/ongedaan`, { opdracht: nieuw(), ongedaan });
    expect(ids.map(oordeel)).toEqual([null, null, null]);

    const opnieuw = /name="ongedaan" value="([^"]+)"/.exec((await bea.agent.get(basis)).text)?.[1] ?? '';
    expect(opnieuw).not.toBe(ongedaan);
    await volbreng(bea, `${basis}/ongedaan`, { opdracht: nieuw(), ongedaan: opnieuw });
    expect(ids.map(oordeel)).toEqual(['niet_openbaar', 'niet_openbaar', null]);
  });

  it('who goes back and chooses otherwise gives another order: nothing is said to be kept that was not', async () => {
    const { basis, ids, kies } = await zaakMet(2);
    const opdracht = nieuw();
    const buiten = { oordeel: 'buiten_verzoek', motivering: 'Gaat over iets anders.' };
    const niet = { oordeel: 'niet_openbaar', gronden: '5.1.2.e', motivering: 'Namen van bewoners.' };
    const doe = async (nummers: readonly number[], velden: Readonly<Record<string, string>>): Promise<void> => {
      const { text } = await bea.post(`${basis}/voorstel`, { opdracht, kies: kies(nummers), ...velden }).expect(200);
      await volbreng(bea, `${basis}/bevestig`, bevestiging(text));
    };
    await doe([1], buiten);
    await doe([2], buiten);
    expect(ids.map(oordeel)).toEqual(['buiten_verzoek', 'buiten_verzoek']);
    await doe([1], niet);
    expect(ids.map(oordeel)).toEqual(['niet_openbaar', 'buiten_verzoek']);
    // Back to what it was at first, with the same hidden order once more.
    await doe([1], buiten);
    expect(ids.map(oordeel)).toEqual(['buiten_verzoek', 'buiten_verzoek']);
  });

  it('says per document why not; the others are done, and undo gives back what was there', async () => {
    const { basis, ids, kies } = await zaakMet(3);
    await bea.post(`/werk/zaken/${basis.split('/')[3] ?? ''}/documenten/${ids[0] ?? ''}/beoordeling`, { opdracht: nieuw(), oordeel: 'openbaar' }).expect(303);
    const gekozen = kies([1, 2, 3]);
    // A colleague judges one of them while Bea thinks.
    await jip.post(`/werk/zaken/${basis.split('/')[3] ?? ''}/documenten/${ids[1] ?? ''}/beoordeling`, { opdracht: nieuw(), oordeel: 'openbaar' }).expect(303);
    const voorstel = await bea.post(`${basis}/voorstel`, { opdracht: nieuw(), kies: gekozen, oordeel: 'buiten_verzoek', motivering: 'Gaat over een ander project.' }).expect(200);
    expect(voorstel.text).toContain('3 documenten: 2 kunnen, 1 niet');
    expect(voorstel.text).toContain('Jip Jurist koos intussen: Openbaar.');
    await volbreng(bea, `${basis}/bevestig`, bevestiging(voorstel.text));
    expect(ids.map(oordeel)).toEqual(['buiten_verzoek', 'openbaar', 'buiten_verzoek']);
    const ongedaan = /name="ongedaan" value="([^"]+)"/.exec((await bea.agent.get(basis)).text)?.[1] ?? '';
    await volbreng(bea, `${basis}/ongedaan`, { opdracht: nieuw(), ongedaan });
    expect(ids.map(oordeel)).toEqual(['openbaar', 'openbaar', null]);
  });

  it('refuses what the law asks more for, with its article, and keeps what was filled in', async () => {
    const { basis, ids, kies } = await zaakMet(1);
    const voorstel = await bea.post(`${basis}/voorstel`, { opdracht: nieuw(), kies: kies([1]), oordeel: 'niet_openbaar', gronden: ['5.1.5', '5.1.2.e'] }).expect(200);
    expect(voorstel.text).toContain('1 document: 0 kunnen, 1 niet');
    expect(voorstel.text).toMatch(/Woo art. 5.1/);
    expect(voorstel.text).not.toContain('Bewaar dit oordeel');
    const leeg = await bea.post(`${basis}/voorstel`, { opdracht: nieuw(), kies: kies([1]), motivering: 'Mijn reden' }).expect(422);
    expect(leeg.text).toContain('Kies een oordeel.');
    expect(leeg.text).toContain('Mijn reden');
    expect(leeg.text).toMatch(/name="kies"[^>]*checked/);
    expect((await bea.post(`${basis}/voorstel`, { opdracht: nieuw(), oordeel: 'openbaar' }).expect(422)).text).toContain('U koos geen documenten.');
    expect(oordeel(ids[0])).toBeNull();
  });

  it('a whole filtered list, of which the preview must still hold when it is confirmed', async () => {
    const { basis, ids, kies } = await zaakMet(3);
    await bea.post(`/werk/zaken/${basis.split('/')[3] ?? ''}/documenten/${ids[2] ?? ''}/beoordeling`, { opdracht: nieuw(), oordeel: 'openbaar' }).expect(303);
    const voorstel = await bea.post(`${basis}/voorstel`, { opdracht: nieuw(), alles: 'ja', terug: `${basis}?oordeel=geen`, oordeel: 'openbaar' }).expect(200);
    expect(voorstel.text).toContain('2 documenten: 2 kunnen');
    const velden = bevestiging(voorstel.text);
    await jip.post(`${basis}/voorstel`, { opdracht: nieuw(), kies: kies([1]), oordeel: 'openbaar' }).expect(200).then(({ text }) => volbreng(jip, `${basis}/bevestig`, bevestiging(text)));
    const weer = await bea.post(`${basis}/bevestig`, velden).expect(409);
    expect(weer.text).toContain('De lijst is intussen veranderd');
    expect(weer.text).toContain('1 document: 1 kan');
    await volbreng(bea, `${basis}/bevestig`, bevestiging(weer.text));
    expect(ids.map(oordeel)).toEqual(['openbaar', 'openbaar', 'openbaar']);
  });

  it('gives the rows alone, and nothing while nothing changed', async () => {
    const { basis, ids, kies } = await zaakMet(2);
    const rijen = await bea.agent.get(`${basis}/rijen?oordeel=geen`).expect(200);
    expect(rijen.text.match(/<tr/g)).toHaveLength(3);
    expect(rijen.text).not.toContain('<html');
    const etag = String(rijen.headers['etag']);
    await bea.agent.get(`${basis}/rijen?oordeel=geen`).set('If-None-Match', etag).set('Cache-Control', 'max-age=0').expect(304);
    // A message for the next page is not eaten by a page that asks in the background.
    const { text } = await jip.post(`${basis}/voorstel`, { opdracht: nieuw(), kies: kies([1]), oordeel: 'openbaar' }).expect(200);
    await volbreng(jip, `${basis}/bevestig`, bevestiging(text));
    expect(oordeel(ids[0])).toBe('openbaar');
    expect((await jip.agent.get(`${basis}/rijen`)).text).not.toContain('Uw oordeel is bewaard');
    expect((await jip.agent.get(basis)).text).toContain('Uw oordeel is bewaard bij 1 document.');
    expect((await bea.agent.get(`${basis}/rijen?oordeel=geen`).set('If-None-Match', etag).set('Cache-Control', 'max-age=0').expect(200)).text.match(/<tr/g)).toHaveLength(2);
  });

  it('shows every page and its text beside the grid, on the page itself and as a part of it', async () => {
    const { nummer, verzoekId } = await kantoor.zaak();
    await bea.upload(`/werk/zaken/${nummer}/documenten`, { opdracht: nieuw() }, [{ naam: 'twee.pdf', bytes: Buffer.from(await maakPdf(['Het eerste blad.', 'Het tweede blad.'])) }]).expect(303);
    await kantoor.rust();
    const id = kantoor.app.lezen.inventaris.vanVerzoek(verzoekId)[0]?.documentId ?? '';
    const basis = `/werk/zaken/${nummer}/beoordelen`;
    const eerste = await bea.agent.get(`${basis}?oordeel=geen&bekijk=${id}`).expect(200);
    expect(eerste.text).toContain('Pagina 1 van 2');
    expect(eerste.text).toContain('Het eerste blad.');
    expect(eerste.text).toContain(`${basis}?oordeel=geen&amp;bekijk=${id}&amp;blad=2`);
    const deel = await bea.agent.get(`${basis}/bekijk/${id}?oordeel=geen&bekijk=${id}&blad=2`).expect(200);
    expect(deel.text).toContain('Het tweede blad.');
    expect(deel.text).toContain(`/paginas/2.png`);
    expect(deel.text).not.toContain('Volgende pagina');
    expect((await bea.agent.get(`${basis}/bekijk/${id}?blad=99`)).text).toContain('Pagina 2 van 2');
    await bea.agent.get(`${basis}/bekijk/${nieuw()}`).expect(404);
  });

  it('filters by the address, exports what it shows, and lets a reader without the right only look', async () => {
    const { basis, kies } = await zaakMet(2);
    const { text } = await bea.agent.get(`${basis}?oordeel=geen&paginasVan=1&paginasTot=1&sorteer=familie&richting=af`).expect(200);
    expect(text).toContain('2 documenten in deze lijst');
    expect(text).toContain(`${basis}.csv?oordeel=geen&amp;paginasVan=1&amp;paginasTot=1&amp;sorteer=familie&amp;richting=af`);
    expect((await bea.agent.get(`${basis}?paginasVan=2`).expect(200)).text).toContain('Geen documenten gevonden');
    expect((await bea.agent.get(`${basis}?familie=2`).expect(200)).text).toContain('1 document in deze lijst');
    const csv = await bea.agent.get(`${basis}.csv?oordeel=openbaar`).expect(200);
    expect(String(csv.body).trim().split('\n')).toHaveLength(1);
    const lezer = await kantoor.collega('Pien Publicist', ['publicist']);
    expect((await lezer.agent.get(basis).expect(200)).text).not.toContain('name="kies"');
    await lezer.post(`${basis}/voorstel`, { opdracht: nieuw(), kies: kies([1]), oordeel: 'openbaar' }).expect(403);
  });
});

describe('an order that a fault breaks off', () => {
  const AANTAL = 70;

  /** Seventy documents that were read, and an order of Bea on all of them that breaks after the first group. */
  async function afgebroken() {
    const { handler } = kantoor.app.omgeving;
    const { nummer, verzoekId } = await kantoor.zaak();
    const ids = Array.from({ length: AANTAL }, () => newId<DocumentId>());
    const order = () => ({ actor: 'systeem', commandId: newId<CommandId>() }) as const;
    for (const [index, id] of ids.entries()) {
      await handler.handle(documentDecider, id, ontvang({ herkomst: { soort: 'verzoek', verzoekId }, volgnummer: index + 1 }), order());
      await handler.handle(documentDecider, id, legVast(), order());
    }
    await kantoor.rust();
    const basis = `/werk/zaken/${nummer}/beoordelen`;
    const { text } = await bea.post(`${basis}/voorstel`, { opdracht: nieuw(), alles: 'ja', terug: basis, oordeel: 'openbaar' }).expect(200);
    const heel = handler.handle;
    let gedaan = 0;
    handler.handle = (...gegeven) => (++gedaan > 40 ? Promise.reject(new Error('stroom weg')) : heel(...gegeven));
    try {
      const { headers } = await bea.post(`${basis}/bevestig`, bevestiging(text)).expect(303);
      const naar = String(headers['location']);
      while ((await bea.agent.get(naar)).text.includes('ververst zichzelf')) await new Promise((resolve) => setTimeout(resolve, 50));
      await kantoor.rust();
      return { basis, ids, naar };
    } finally {
      handler.handle = heel;
    }
  }
  const aantalOpenbaar = (ids: readonly DocumentId[]): number => ids.filter((id) => oordeel(id) === 'openbaar').length;

  it('says what was done and what not, and goes on with the rest', async () => {
    const { basis, ids, naar } = await afgebroken();
    const gedaan = aantalOpenbaar(ids);
    expect(gedaan).toBeGreaterThan(0);
    expect(gedaan).toBeLessThan(AANTAL);
    const pagina = await bea.agent.get(naar).expect(200);
    expect(pagina.text).toContain(`${gedaan} van ${AANTAL} documenten gedaan`);
    expect(pagina.text).toContain(`Nog niet gedaan (${AANTAL - gedaan})`);
    // Only who gave the order goes on with it.
    expect((await jip.agent.get(basis)).text).not.toContain('Uw opdracht is niet afgemaakt');
    const sleutel = /bezig\/([^?]+)/.exec(naar)?.[1] ?? '';
    await jip.post(`${basis}/bezig/${sleutel}/verder`).expect(303);
    expect(aantalOpenbaar(ids)).toBe(gedaan);
    await volbreng(bea, `${basis}/bezig/${sleutel}/verder`, { terug: basis });
    expect(aantalOpenbaar(ids)).toBe(AANTAL);
    expect((await bea.agent.get(basis)).text).not.toContain('Uw opdracht is niet afgemaakt');
  });

  it('is offered again after a restart, and let go of when it is not wanted any more', async () => {
    const { basis, ids, naar } = await afgebroken();
    const gedaan = aantalOpenbaar(ids);
    // The same installation with a web server that remembers nothing.
    const vers = supertest.agent(await kantoor.app.http());
    const inloggen = new URLSearchParams({ email: 'bea.behandelaar@voorbeeldstad.example', wachtwoord: 'vier paarden lopen langs de dijk' });
    await vers.post('/werk/inloggen').set('Sec-Fetch-Site', 'same-origin').type('form').send(inloggen.toString()).expect(303);
    for (const pad of [basis, naar]) expect((await vers.get(pad).expect(200)).text).toContain(`${gedaan} van ${AANTAL} documenten gedaan`);
    const sleutel = /bezig\/([^?]+)/.exec(naar)?.[1] ?? '';
    await bea.post(`${basis}/bezig/${sleutel}/laat`, { terug: basis }).expect(303);
    expect((await bea.agent.get(basis)).text).toContain('De rest van uw opdracht is vervallen.');
    expect((await bea.agent.get(basis)).text).not.toContain('Uw opdracht is niet afgemaakt');
    expect(aantalOpenbaar(ids)).toBe(gedaan);
  });
});
