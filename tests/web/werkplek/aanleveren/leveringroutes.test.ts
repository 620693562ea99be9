// Bringing files in by pieces: what a browser and the server say to each other, on a whole Woostroom.
import { randomUUID } from 'node:crypto';
import type supertest from 'supertest';
import { maakPdf } from '../../../e2e/support/stuk.ts';
import type { Leveringstand } from '../../../../src/web/ui/eilanden/aanleveren/protocol.ts';
import { openKantoor, type Collega, type Kantoor } from '../kantoor.ts';

let kantoor: Kantoor;
let behandelaar: Collega;
let ander: Collega;
let lezer: Collega;

beforeAll(async () => {
  kantoor = await openKantoor();
  behandelaar = await kantoor.collega('Bea Behandelaar', ['behandelaar']);
  ander = await kantoor.collega('Carel Collega', ['behandelaar']);
  lezer = await kantoor.collega('Aart Auditor', ['auditor']);
});
afterAll(() => kantoor.sluit());

const binair = (vraag: supertest.Test, bytes: Uint8Array): supertest.Test => vraag.set('Content-Type', 'application/octet-stream').serialize((inhoud) => inhoud).send(Buffer.from(bytes));

/** One delivery as the script of the page makes it. */
async function levering(collega = behandelaar) {
  const { nummer, verzoekId } = await kantoor.zaak();
  const basis = `/werk/zaken/${nummer}/documenten/leveringen`;
  const leveringId = randomUUID();
  const site = <T extends supertest.Test>(vraag: T): T => vraag.set('Sec-Fetch-Site', 'same-origin').set('Accept', 'application/json');
  const begin = () => site(collega.agent.post(basis)).send({ leveringId, zoekopdrachtId: null });
  const pad = `${basis}/${leveringId}`;
  return {
    nummer, verzoekId, pad, leveringId, begin, site,
    meldAan: (...bestanden: readonly { readonly pad: string; readonly bytes: number; readonly gewijzigd?: number }[]) =>
      site(collega.agent.post(`${pad}/bestanden`)).send({ bestanden: bestanden.map((bestand) => ({ gewijzigd: 1, ...bestand })) }),
    stuur: (nr: number, vanaf: number, bytes: Uint8Array) => binair(site(collega.agent.put(`${pad}/bestanden/${nr}?vanaf=${vanaf}`)), bytes),
    stop: (nr: number) => site(collega.agent.delete(`${pad}/bestanden/${nr}`)),
    stand: async (): Promise<Leveringstand> => (await collega.agent.get(pad).expect(200)).body as Leveringstand,
    klaar: () => site(collega.agent.post(`${pad}/klaar`)),
    async documenten() {
      await kantoor.rust();
      return kantoor.app.lezen.inventaris.vanVerzoek(verzoekId);
    },
  };
}

describe('een levering in stukken', () => {
  it('maakt van een bestand in drie stukken één document met precies die bytes', async () => {
    const pdf = await maakPdf(['De eerste bladzijde gaat over de brug.', 'De tweede over de sloot.']);
    const deel = await levering();
    await deel.begin().expect(200);
    const { body } = await deel.meldAan({ pad: 'Map van Jansen/brug.pdf', bytes: pdf.byteLength }).expect(200);
    expect(body.bestanden).toMatchObject([{ nr: 1, ontvangen: 0, stand: 'komt' }]);
    const [een, twee] = [Math.floor(pdf.byteLength / 3), Math.floor((2 * pdf.byteLength) / 3)];
    await deel.stuur(1, 0, pdf.subarray(0, een)).expect(200).expect(({ body: stand }) => expect(stand).toMatchObject({ ontvangen: een, stand: 'komt' }));
    await deel.stuur(1, een, pdf.subarray(een, twee)).expect(200);
    await deel.stuur(1, twee, pdf.subarray(twee)).expect(200).expect(({ body: stand }) => expect(stand).toMatchObject({ stand: 'document', uitleg: 'Document 1' }));
    await deel.klaar().expect(200);
    const [document, ...meer] = await deel.documenten();
    expect(meer).toEqual([]);
    expect(document?.tekst?.paginas).toBe(2);
    expect(Buffer.from(await kantoor.app.omgeving.blobs.read(document!.blob))).toEqual(Buffer.from(pdf));
    expect(await deel.stand()).toMatchObject({ open: false });
  });

  it('neemt een stuk op een verkeerde plaats niet aan, en zegt vanaf waar het verder moet', async () => {
    const deel = await levering();
    await deel.begin().expect(200);
    await deel.meldAan({ pad: 'a.txt', bytes: 10 }).expect(200);
    await deel.stuur(1, 0, Buffer.from('abcd')).expect(200);
    await deel.stuur(1, 0, Buffer.from('abcd')).expect(200).expect(({ body }) => expect(body).toMatchObject({ ontvangen: 4 }));
    await deel.stuur(1, 9, Buffer.from('j')).expect(200).expect(({ body }) => expect(body).toMatchObject({ ontvangen: 4 }));
    expect((await deel.stand()).bestanden).toMatchObject([{ ontvangen: 4, stand: 'komt' }]);
  });

  it('vindt bij opnieuw kiezen dezelfde bestanden terug, met wat er al veilig is', async () => {
    const deel = await levering();
    await deel.begin().expect(200);
    await deel.meldAan({ pad: 'a.txt', bytes: 10 }, { pad: 'b.txt', bytes: 5 }).expect(200);
    await deel.stuur(1, 0, Buffer.from('abcdef')).expect(200);
    await deel.begin().expect(200);
    const { body } = await deel.meldAan({ pad: 'b.txt', bytes: 5 }, { pad: 'a.txt', bytes: 10 }, { pad: 'a.txt', bytes: 10, gewijzigd: 2 }).expect(200);
    expect(body.bestanden).toMatchObject([{ nr: 2, ontvangen: 0 }, { nr: 1, ontvangen: 6 }, { nr: 3, ontvangen: 0 }]);
  });

  it('zegt dat hetzelfde bestand er al is, en verdubbelt het niet', async () => {
    const pdf = await maakPdf(['Twee keer hetzelfde.']);
    const deel = await levering();
    await deel.begin().expect(200);
    await deel.meldAan({ pad: 'een.pdf', bytes: pdf.byteLength }, { pad: 'twee.pdf', bytes: pdf.byteLength }).expect(200);
    await deel.stuur(1, 0, pdf).expect(200);
    await deel.stuur(2, 0, pdf).expect(200).expect(({ body }) => expect(body).toMatchObject({ stand: 'dubbel', uitleg: 'Dit bestand stond al in de zaak, als document 1.' }));
    expect(await deel.documenten()).toHaveLength(1);
  });

  it('weigert een leeg, te groot of gevaarlijk bestand met een zin per bestand, en gaat door met de rest', async () => {
    const pdf = await maakPdf(['Deze wel.']);
    const deel = await levering();
    await deel.begin().expect(200);
    const { body } = await deel.meldAan({ pad: 'leeg.pdf', bytes: 0 }, { pad: 'groot.pdf', bytes: 21 * 1_048_576 }, { pad: 'rekenmachine.pdf', bytes: 10 }, { pad: 'goed.pdf', bytes: pdf.byteLength }).expect(200);
    expect(body.bestanden).toMatchObject([{ stand: 'geweigerd' }, { stand: 'geweigerd', uitleg: expect.stringContaining('20 MB') }, { stand: 'komt' }, { stand: 'komt' }]);
    await deel.stuur(3, 0, Buffer.from('MZ12345678')).expect(200).expect(({ body: stand }) => expect(stand).toMatchObject({ stand: 'geweigerd', uitleg: expect.stringContaining('programma') }));
    await deel.stuur(4, 0, pdf).expect(200).expect(({ body: stand }) => expect(stand).toMatchObject({ stand: 'document' }));
    expect(await deel.documenten()).toHaveLength(1);
  });

  it('laat een bestand weg, en sluit af zonder wat niet kwam', async () => {
    const deel = await levering();
    await deel.begin().expect(200);
    await deel.meldAan({ pad: 'a.txt', bytes: 10 }, { pad: 'b.txt', bytes: 5 }).expect(200);
    await deel.stop(1).expect(200).expect(({ body }) => expect(body).toMatchObject({ stand: 'gestopt' }));
    await deel.stuur(1, 0, Buffer.from('abcdefghij')).expect(200).expect(({ body }) => expect(body).toMatchObject({ stand: 'gestopt' }));
    await deel.klaar().expect(200);
    expect((await deel.stand()).bestanden).toMatchObject([{ stand: 'gestopt' }, { stand: 'gestopt' }]);
    expect(await deel.documenten()).toEqual([]);
  });

  it('begint niet in een zaak die er niet is, en niet voor wie alleen mag lezen', async () => {
    const deel = await levering(lezer);
    await deel.begin().expect(403);
    await deel.site(behandelaar.agent.post('/werk/zaken/WOO-1999-0001/documenten/leveringen')).send({ leveringId: randomUUID(), zoekopdrachtId: null }).expect(404);
  });

  it('is van wie haar begon, en van die zaak', async () => {
    const deel = await levering();
    await deel.begin().expect(200);
    await deel.meldAan({ pad: 'a.txt', bytes: 10 }).expect(200);
    await ander.agent.get(deel.pad).expect(404);
    const elders = await kantoor.zaak('Iets anders');
    await behandelaar.agent.get(deel.pad.replace(deel.nummer, elders.nummer)).expect(404);
    await behandelaar.agent.get(deel.pad.replace(deel.leveringId, '../../etc')).expect(404);
  });

  it('neemt van een andere site niets aan', async () => {
    const { pad } = await levering();
    await behandelaar.agent.post(`${pad}/klaar`).set('Sec-Fetch-Site', 'cross-site').expect(403);
  });

  it('houdt de namen van bestanden verzegeld, ook onderweg', async () => {
    const deel = await levering();
    await deel.begin().expect(200);
    await deel.meldAan({ pad: 'Klacht van Pietersen.txt', bytes: 10 }).expect(200);
    const [bestand] = kantoor.app.omgeving.aanleveringen.bestanden(deel.leveringId as never);
    expect(JSON.stringify(bestand)).not.toContain('Pietersen');
    const pagina = await behandelaar.agent.get(`/werk/zaken/${deel.nummer}/documenten`).expect(200);
    expect(pagina.text).toContain('Een levering is nog niet af');
    expect((await ander.agent.get(`/werk/zaken/${deel.nummer}/documenten`)).text).not.toContain('Een levering is nog niet af');
  });
});
