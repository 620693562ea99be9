// Documents of a case over HTTP: on a whole Woostroom, with a real PDF from ../shared/data (absent: skipped, and said so).
import { gedeeld, itMetData } from '../../../support/gedeelde-data.ts';
import { openKantoor, type Collega, type Kantoor } from '../kantoor.ts';

let kantoor: Kantoor;
let behandelaar: Collega;
let lezer: Collega;

beforeAll(async () => {
  kantoor = await openKantoor();
  behandelaar = await kantoor.collega('Bea Behandelaar', ['behandelaar']);
  lezer = await kantoor.collega('Aart Auditor', ['auditor']);
});
afterAll(() => kantoor.sluit());

const pdf = () => ({ naam: 'Brief van mevrouw Jansen.pdf', bytes: gedeeld('pdf/example.pdf') });

async function metDocument(): Promise<{ readonly nummer: string; readonly lijst: string; readonly document: string }> {
  const { nummer, verzoekId } = await kantoor.zaak();
  const lijst = `/werk/zaken/${nummer}/documenten`;
  await behandelaar.upload(lijst, { opdracht: await behandelaar.opdracht(lijst) }, [pdf()]).expect(303);
  await kantoor.rust();
  const [eerste] = kantoor.app.lezen.inventaris.vanVerzoek(verzoekId);
  return { nummer, lijst, document: `${lijst}/${eerste?.documentId ?? ''}` };
}

describe('documenten toevoegen', () => {
  itMetData('neemt een goed bestand op en meldt de slechte bij naam', async () => {
    const { nummer, verzoekId } = await kantoor.zaak();
    const lijst = `/werk/zaken/${nummer}/documenten`;
    const bestanden = [{ naam: 'rekenmachine.pdf', bytes: Buffer.from('MZ geen pdf') }, pdf(), { naam: 'leeg.pdf', bytes: Buffer.alloc(0) }];
    const antwoord = await behandelaar.upload(lijst, { opdracht: await behandelaar.opdracht(lijst) }, bestanden).expect(422);
    expect(antwoord.text).toContain('<strong>rekenmachine.pdf</strong>');
    expect(antwoord.text).toContain('<strong>leeg.pdf</strong>');
    expect(antwoord.text).toContain('1 bestand is toegevoegd.');
    expect(kantoor.app.lezen.inventaris.vanVerzoek(verzoekId)).toHaveLength(1);
  });

  itMetData('voegt hetzelfde formulier dat twee keer komt één keer toe', async () => {
    const { nummer, verzoekId } = await kantoor.zaak();
    const lijst = `/werk/zaken/${nummer}/documenten`;
    const opdracht = await behandelaar.opdracht(lijst);
    const ander = { naam: 'ander.txt', bytes: Buffer.from('Een ander stuk.') };
    await behandelaar.upload(lijst, { opdracht }, [pdf(), ander]).expect(303);
    await behandelaar.upload(lijst, { opdracht }, [pdf(), ander]).expect(303);
    expect(kantoor.app.lezen.inventaris.vanVerzoek(verzoekId)).toHaveLength(2);
  });

  itMetData('zegt van een bestand dat er al was dat het er al was', async () => {
    const { nummer, verzoekId } = await kantoor.zaak();
    const lijst = `/werk/zaken/${nummer}/documenten`;
    const antwoord = await behandelaar.upload(lijst, { opdracht: await behandelaar.opdracht(lijst) }, [pdf(), pdf()]).expect(422);
    expect(antwoord.text).toContain('Dit bestand staat al in de zaak, als document 1.');
    expect(kantoor.app.lezen.inventaris.vanVerzoek(verzoekId)).toHaveLength(1);
  });

  it('vraagt om een bestand als er geen is', async () => {
    const { nummer } = await kantoor.zaak();
    const lijst = `/werk/zaken/${nummer}/documenten`;
    const antwoord = await behandelaar.upload(lijst, { opdracht: await behandelaar.opdracht(lijst) }, []).expect(422);
    expect(antwoord.text).toContain('Kies ten minste één bestand.');
  });

  it('weigert wie alleen mag lezen', async () => {
    const { nummer } = await kantoor.zaak();
    await lezer.upload(`/werk/zaken/${nummer}/documenten`, { opdracht: '' }, []).expect(403);
    await lezer.agent.get(`/werk/zaken/${nummer}/documenten`).expect(200);
  });
});

describe('een document beoordelen', () => {
  itMetData('toont de tekst, de pagina als beeld en het bestand zelf', async () => {
    const { document } = await metDocument();
    const pagina = await behandelaar.agent.get(document).expect(200);
    expect(pagina.text).toContain('Brief van mevrouw Jansen.pdf');
    expect(pagina.text).toContain('id="pagina-1"');
    const beeld = await behandelaar.agent.get(`${document}/paginas/1.png`).expect(200);
    expect(beeld.get('content-type')).toBe('image/png');
    expect(beeld.get('cache-control')).toContain('private');
    expect(Buffer.from(beeld.body as Uint8Array).subarray(1, 4).toString()).toBe('PNG');
    const bestand = await behandelaar.agent.get(`${document}/bestand`).expect(200);
    expect(bestand.get('content-disposition')).toMatch(/^attachment; .*Brief%20van%20mevrouw%20Jansen\.pdf$/);
  });

  itMetData('geeft geen pagina die er niet is, en niets onder het nummer van een andere zaak', async () => {
    const { document, nummer } = await metDocument();
    const andere = await kantoor.zaak('Iets anders');
    await behandelaar.agent.get(`${document}/paginas/0.png`).expect(404);
    await behandelaar.agent.get(`${document}/paginas/999.png`).expect(404);
    const elders = document.replace(nummer, andere.nummer);
    for (const pad of [elders, `${elders}/bestand`, `${elders}/paginas/1.png`]) await behandelaar.agent.get(pad).expect(404);
    await behandelaar.post(`${elders}/beoordeling`, { opdracht: crypto.randomUUID(), oordeel: 'openbaar' }).expect(404);
  });

  itMetData('bewaart een oordeel en gaat naar de lijst', async () => {
    const { document, lijst } = await metDocument();
    await behandelaar.post(`${document}/beoordeling`, { opdracht: await behandelaar.opdracht(document), oordeel: 'openbaar', daarna: 'lijst' }).expect(303).expect('Location', lijst);
    const pagina = await behandelaar.agent.get(lijst).expect(200);
    expect(pagina.text).toContain('Uw oordeel is bewaard.');
    expect(pagina.text).toContain('(1 van 1 beoordeeld)');
  });

  itMetData('zegt wat ontbreekt en houdt vast wat is getypt', async () => {
    const { document } = await metDocument();
    const opdracht = await behandelaar.opdracht(document);
    const leeg = await behandelaar.post(`${document}/beoordeling`, { opdracht, motivering: 'Omdat het zo is.', openbaarOp: '31-02-2026' }).expect(422);
    expect(leeg.text).toContain('Kies een oordeel.');
    expect(leeg.text).toContain('In februari 2026 is geen dag 31.');
    expect(leeg.text).toContain('Omdat het zo is.');
    const zonder = await behandelaar.post(`${document}/beoordeling`, { opdracht, oordeel: 'niet_openbaar', motivering: 'Omdat het zo is.' }).expect(409);
    expect(zonder.text).toContain('role="alert"');
    expect(zonder.text).toContain('Omdat het zo is.');
  });

  itMetData('overschrijft niet wat een ander intussen deed', async () => {
    const { document } = await metDocument();
    const opdracht = await behandelaar.opdracht(document);
    const antwoord = await behandelaar.post(`${document}/beoordeling`, { opdracht, verwacht: '0', oordeel: 'openbaar' }).expect(409);
    expect(antwoord.text).toContain('Intussen is er iets veranderd in dit document');
  });

  itMetData('laat twee keer anders kiezen vanaf dezelfde pagina niet stil verloren gaan', async () => {
    const { document } = await metDocument();
    const opdracht = await behandelaar.opdracht(document);
    await behandelaar.post(`${document}/beoordeling`, { opdracht, oordeel: 'openbaar' }).expect(303);
    await behandelaar.post(`${document}/beoordeling`, { opdracht, oordeel: 'buiten_verzoek', motivering: 'Gaat over iets anders.' }).expect(303);
    expect(kantoor.app.lezen.inventaris.opId(document.split('/').at(-1) as never)?.beoordeling?.oordeel).toBe('buiten_verzoek');
  });
});

describe('de inventarislijst als bestand', () => {
  itMetData('is er als CSV, Excel en ODS, en voert geen formule uit', async () => {
    const { document, lijst } = await metDocument();
    await behandelaar.post(`${document}/beschrijving`, { opdracht: await behandelaar.opdracht(document), titel: '=1+1', soort: 'brief', datum: '1 februari 2026' }).expect(303);
    const csv = await behandelaar.agent.get(`${lijst}.csv`).expect(200).buffer(true).parse((res, klaar) => {
      const delen: Buffer[] = [];
      res.on('data', (deel: Buffer) => delen.push(deel));
      res.on('end', () => klaar(null, Buffer.concat(delen).toString('utf8')));
    });
    expect(String(csv.body)).toContain("1;;;;'=1+1;2026-02-01;Brief;4;");
    for (const vorm of ['xlsx', 'ods']) {
      const { body } = await behandelaar.agent.get(`${lijst}.${vorm}`).expect(200);
      expect(Buffer.from(body as Uint8Array).subarray(0, 2).toString()).toBe('PK');
    }
  });
});
